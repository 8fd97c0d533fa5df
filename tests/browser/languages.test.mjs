// No word is hard-wired: the whole way in a made-up language, from left to right and from right to left, on the real
// rules and with what a real server said (recorded in cases/). Texts of the importer and of a search too.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AXE, violations } from "./axe.mjs";
import { launch } from "./chromium.mjs";
import { servePage } from "./fake-page.mjs";
import { outsideBrackets, pseudo } from "./pseudo.mjs";
import { ADDRESS, RELAY, REPORT } from "./states.mjs";

const SHOTS = new URL("../../target/screenshots/languages", import.meta.url).pathname;
const recorded = (name) => readFileSync(new URL(`cases/${name}.json`, import.meta.url), "utf8");
const REFUSED = JSON.parse(recorded("relay-denied"));
const WORKS = JSON.parse(recorded("works"));
const PASTE = "MAIL_MAILER=smtp\nMAIL_HOST=mail.example.org\nMAIL_PORT=465\nMAIL_ENCRYPTION=tls\nMAIL_PASSWORD=ab#cd\n";

let browser;
let site;

before(async () => {
  assert.ok(process.env.MAILMEDIC_PAGE, "MAILMEDIC_PAGE is not set; run `cargo xtask test --only browser`");
  mkdirSync(SHOTS, { recursive: true });
  site = await servePage(process.env.MAILMEDIC_PAGE);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** A checker that says what was recorded: of a check with a login, of one without, half of it; or what a search found. */
async function answers(page, way) {
  await page.routeWebSocket(/\/v1\/probe$/, (socket) => {
    const say = (message) => socket.send(JSON.stringify(message));
    if (way.closed) {
      socket.close();
      return;
    }
    say({ say: "welcome", wire: 1, vantage: "here" });
    socket.onMessage((text) => {
      if (typeof text !== "string") return;
      const { say: asked, consent } = JSON.parse(text);
      if (asked === "discover") say({ say: "proposed", report: REPORT });
      if (asked === "stop") say({ say: "finished", why: "stopped" });
      if (asked !== "run") return;
      const { messages } = consent.login ? WORKS : REFUSED;
      for (const message of way.half ? messages.slice(0, messages.length >> 1) : messages) say(message);
      if (!way.half) say({ say: "finished", why: "done" });
    });
  });
}

const shown = (page, name) => page.locator(`.mm[data-screen="${name}"]`).waitFor();
const openAll = (page) =>
  page.evaluate(() => {
    for (const one of document.querySelector("mail-medic").shadowRoot.querySelectorAll("details")) one.open = true;
  });

async function fill(page) {
  const { outgoing, address } = REFUSED.settings;
  await page.fill("#host", outgoing.host);
  await page.fill("#port", String(outgoing.port));
  await page.selectOption("#security", outgoing.security);
  await page.selectOption("#auth", outgoing.auth);
  await page.fill("#address", address);
  await page.selectOption("#client", "thunderbird");
}

/** Goes through all states and calls `visit` in each. */
async function walk(page, way, visit) {
  await visit("start");
  await page.fill("#text", RELAY);
  await page.locator("#offline [data-cause]").first().waitFor();
  await page.fill("#port", "465");
  await page.selectOption("#security", "starttls");
  await page.locator(".find.bad").waitFor();
  await openAll(page);
  await visit("settings");
  await page.evaluate((text) => navigator.clipboard.writeText(text), PASTE);
  await page.fill("#text", "");
  await page.focus("#text");
  await page.keyboard.press("Control+V");
  await page.locator("#read-as li").first().waitFor();
  await visit("read");

  await fill(page);
  await page.fill("#text", "");
  way.half = true;
  await page.click("#check");
  await page.click("#start");
  await page.locator('[data-rung="name"][data-state="passed"]').waitFor();
  await visit("check");
  await page.keyboard.press("Escape");
  await page.locator('#how[data-how="stopped"]').waitFor();
  await openAll(page);
  await visit("stopped");
  way.half = false;
  await page.click("#again");
  await page.locator(".cols[data-outcome=fails]").waitFor();
  await openAll(page);
  await page.locator("#why .link").first().click();
  await visit("answer");
  await page.click("#to-report");
  await visit("report");
  await page.click("#report-back");
  const messages = REFUSED.messages.slice(0, -2);
  const buffer = Buffer.from(JSON.stringify({ ...REFUSED, messages }));
  await page.setInputFiles("#place-file", { name: "case.json", mimeType: "application/json", buffer });
  await page.locator("#places-says").waitFor();
  await visit("places");
  await page.click("#apply");
  await page.fill("#password", "won\u00a0der#land ");
  await page.click("#password-toggle");
  await visit("consent");
  await page.click("#start");
  await shown(page, "works");
  await openAll(page);
  await visit("works");

  await page.click("#back");
  await page.fill("#text", ADDRESS);
  await page.locator("#find-offer").waitFor();
  await visit("find-offer");
  await page.click("#find");
  await page.locator("#best").waitFor();
  await openAll(page);
  await visit("found");
  await page.click("#back");
  way.closed = true;
  await fill(page);
  await page.click("#check");
  await page.locator('#how[data-how="no-checker"]').waitFor();
  await visit("no-checker");
  way.closed = false;
  await page.click("#back");
  await page.evaluate(() => {
    const element = document.querySelector("mail-medic");
    element.shadowRoot.querySelector(".mm").dataset.former = "";
    element.farProbe = "wss://far.example";
  });
  await page.locator(".mm:not([data-former])").waitFor();
  await page.click("#check");
  await visit("consent-far");
  await page.click("#start");
  await page.locator("#far-says").waitFor();
  await openAll(page);
  await visit("answer-far");
}

/** The report in Markdown, where a machine's words have marks. */
async function reportOutside(page) {
  await page.selectOption("#report-form", "markdown");
  const text = await page.locator("#report").textContent();
  await page.selectOption("#report-form", "text");
  const ours = text.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, "").replace(/`[^`\n]*`/g, "").replaceAll("\\", "");
  return ours.split("\n").filter((line) => {
    let rest = line;
    for (let former = ""; former !== rest; ) [former, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, "")];
    return /[\p{L}⟦⟧]/u.test(rest);
  });
}

/** Which way pairs of what follows another go: two stops of the line, a rung's node and name, two places to click. */
function order() {
  const { shadowRoot } = document.querySelector("mail-medic");
  const pairs = [".line li", ".ladder .rung:first-child > .node, .ladder .rung:first-child > b", "#fix .path > b"];
  return pairs.map((selector) => {
    const boxes = [...shadowRoot.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
    // Places to click may stand on two lines.
    const [first, second] = boxes.filter(({ top }, at) => Math.abs(top - (boxes[at + 1] ?? boxes[at - 1]).top) < 9).slice(-2);
    return first.left < second.left ? "ltr" : "rtl";
  });
}

test("a phone's first screen holds the whole answer that a real server led to: cause, cut line, and what to do with its button", async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await answers(page, { half: false, closed: false });
  await page.goto(`${site.origin}/`);
  await page.locator("#text").waitFor();
  await fill(page);
  await page.click("#check");
  await page.click("#start");
  await page.locator(".cols[data-outcome=fails]").waitFor();
  for (const one of [".title", "[data-broke]", "#apply"]) {
    const { y, height } = await page.locator(one).boundingBox();
    assert.ok(y >= 0 && y + height <= 740, `${one} ends at ${y + height}`);
  }
  await context.close();
});

for (const [lang, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]]) {
  test(`${direction}: every word on the page is of the language pack, and nothing scrolls sideways`, { timeout: 240_000 }, async () => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.addInitScript({ content: AXE });
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.route("**/texts/**", async (route) => {
      const pack = await (await route.fetch({ url: route.request().url().replace(lang, "en") })).json();
      await route.fulfill({ json: pseudo(pack, direction) });
    });
    await page.route(`${site.origin}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('lang="en"', `lang="${lang}"`) });
    });
    const way = { half: false, closed: false, order: [] };
    await answers(page, way);
    await page.goto(`${site.origin}/`);
    await page.locator("#text").waitFor();
    assert.equal(await page.locator(".mm").evaluate((one) => getComputedStyle(one).direction), direction);
    const wrong = [];
    const visited = [];
    await walk(page, way, async (name) => {
      visited.push(name);
      wrong.push(...(await page.evaluate(outsideBrackets)).map((text) => `${name}: ${text}`));
      if (name === "answer") way.order = await page.evaluate(order);
      if (name === "report") wrong.push(...(await reportOutside(page)).map((text) => `${name}: ${text}`));
      for (const width of [1200, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${name}: ${over} px wider than ${width}`);
        if (width > 320) await page.screenshot({ path: join(SHOTS, `${name}-${direction}-${width}.png`), fullPage: true });
      }
      if (direction === "rtl") wrong.push(...(await violations(page, "light")).map((one) => `${name}: ${one}`));
      await page.setViewportSize({ width: 1200, height: 800 });
      const sideways = await page.evaluate(() =>
        [...document.querySelector("mail-medic").shadowRoot.querySelectorAll(".wire, .cmd, .said")]
          .filter((one) => getComputedStyle(one).direction !== "ltr")
          .map((one) => one.className),
      );
      assert.deepEqual(sideways, [], `${name}: what a machine says stays left to right`);
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual([...way.order], [direction, direction, direction], "line, ladder and places to click go the way of the language");
    assert.equal(visited.length, 15);
    assert.deepEqual(faults, []);
    await context.close();
  });
}
