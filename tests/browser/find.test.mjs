// From an address to its settings, in Chromium on a made-up engine and a made-up search: every way it can end.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

const ADDRESS = "anna@example.org";
const SHOTS = new URL("../../target/screenshots/find", import.meta.url).pathname;

let browser;
let site;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await fakePage("fake-find");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

const smtp = { protocol: "smtp", host: "mail.example.org", port: 465, security: "tls", auth: "password", username: ADDRESS };
const imap = { protocol: "imap", host: "imap.example.org", port: 993, security: "tls", auth: "password", username: ADDRESS };
const XML = "https://autoconfig.example.org/mail/config-v1.1.xml";

function proposal(more = {}) {
  return {
    settings: { address: ADDRESS, outgoing: smtp, incoming: imap },
    says: [{ source: "autoconfig", at: `${XML}?emailaddress=mailmedic%40example.org` }],
    trusted: true,
    outgoing: "answers",
    incoming: "answers",
    differs: [],
    ...more,
  };
}

const ASKED = [
  { quest: { fetch: { source: "autoconfig", url: XML } }, found: { document: { url: XML } } },
  { quest: { fetch: { source: "pacc", url: "https://ua-auto-config.example.org/x" } }, found: { nothing: "name-missing" } },
  { quest: { fetch: { source: "database", url: "https://autoconfig.thunderbird.net/v1.1/example.org" } }, found: { nothing: { status: 404 } } },
  { quest: { servers: { name: "_imaps._tcp.example.org" } }, found: { nothing: "no-record" } },
  { quest: { servers: { name: "_submissions._tcp.example.org" } }, found: { nothing: "no-record" } },
  { quest: { resolve: { name: "smtp.example.org" } }, found: null },
];

/**
 * A tab whose checker answers a search with these messages; what it was told stands in `heard`. Nothing may have gone
 * wrong in the page at the end.
 */
async function inPage(messages, use, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  const heard = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  await page.routeWebSocket(/\/v1\/probe$/, (socket) => {
    if (messages === null) {
      socket.close();
      return;
    }
    socket.send(JSON.stringify({ say: "welcome", wire: 1, vantage: "here" }));
    socket.onMessage((text) => {
      heard.push(JSON.parse(String(text)));
      for (const message of messages) socket.send(JSON.stringify(message));
    });
    socket.onClose(() => heard.push("closed"));
  });
  await page.goto(site.origin);
  await page.locator("#text").waitFor();
  await use(page, heard);
  assert.deepEqual(faults, []);
  await context.close();
}

const proposed = (proposals) => [
  { say: "searching", done: 1, all: 30 },
  { say: "proposed", report: { version: 1, address: ADDRESS, proposals, asked: ASKED } },
  { say: "finished", why: "done" },
];
const screen = (page, name) => page.locator(`.mm[data-screen="${name}"]`).waitFor();
const shoot = async (page, name) => {
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "no sideways scrolling");
  await page.screenshot({ path: `${SHOTS}/${name}-phone.png`, fullPage: true });
};

test("an address alone: who learns what is said, nothing leaves before the click, then settings, check and undo", () =>
  inPage(proposed([proposal()]), async (page, heard) => {
    await page.fill("#text", `<${ADDRESS}>`);
    const offer = page.locator("#find-offer");
    await offer.waitFor();
    const says = await offer.innerText();
    for (const part of ["example.org", "Outlook", "Thunderbird", new URL(site.origin).host, "No password"]) assert.ok(says.includes(part), part);
    assert.deepEqual(heard, [], "nothing is asked before the click");
    await shoot(page, "1-offer");
    await page.locator("#text").press("Control+Enter");
    assert.equal(await page.evaluate(() => document.querySelector("mail-medic").shadowRoot.activeElement.id), "find");
    await page.keyboard.press("Enter");
    await screen(page, "found");
    assert.deepEqual(heard[0], { say: "discover", wire: 1, address: ADDRESS, settings: { address: ADDRESS } });
    assert.equal(await page.locator(".title").textContent(), `Settings for ${ADDRESS}`);
    const best = page.locator("#best");
    assert.equal(await best.getAttribute("data-trusted"), "true");
    assert.equal(await best.locator('[data-path="outgoing.host"] td').textContent(), "mail.example.org");
    assert.equal(await best.locator('[data-path="incoming.port"] td').textContent(), "993");
    assert.equal(await best.locator('[data-state="answers"]').count(), 2);
    assert.match(await best.innerText(), /the domain itself, for programs like Thunderbird[\s\S]*config-v1\.1\.xml/);
    assert.ok(!(await best.innerText()).includes("emailaddress"));
    const vain = page.locator("#vain");
    assert.equal(await vain.getAttribute("open"), null, "folded");
    await vain.locator("summary").click();
    assert.match(await vain.innerText(), /answer 404[\s\S]*_imaps\._tcp\.example\.org, _submissions\._tcp\.example\.org/);
    await shoot(page, "2-found");
    await page.click("#use");
    await screen(page, "consent");
    await page.click("#back");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.equal(await page.locator("#incoming-host").inputValue(), "imap.example.org");
    assert.equal(await page.locator("#text").inputValue(), "");
    await page.click("#undo");
    assert.equal(await page.locator("#host").inputValue(), "");
    assert.equal(await page.locator("#address").inputValue(), ADDRESS);
  }));

test("what was typed otherwise stands before and after, and what was typed alike says so", () =>
  inPage(proposed([proposal({ differs: ["outgoing.port", "outgoing.security"] }), proposal({ says: [{ source: "srv", at: "_submissions._tcp.example.org" }], trusted: false })]), async (page, heard) => {
    await page.fill("#host", "mail.example.org");
    await page.fill("#port", "25");
    await page.selectOption("#security", "none");
    await page.fill("#text", ADDRESS);
    await page.click("#find");
    await screen(page, "found");
    assert.deepEqual(heard[0].settings.outgoing, { host: "mail.example.org", port: 25, security: "none" });
    const row = page.locator('#best [data-path="outgoing.port"]');
    assert.equal(await row.getAttribute("class"), "differ");
    assert.deepEqual(await row.locator("td").allInnerTexts(), ["25", "465"]);
    assert.equal(await page.locator("#best .differ").count(), 2);
    const also = page.locator("#also details");
    await also.locator("summary").click();
    assert.match(await also.innerText(), /Nobody vouches[\s\S]*This is what you typed[\s\S]*records of the domain in DNS/);
    await shoot(page, "3-differs");
    await page.click("#use");
    await screen(page, "consent");
    await page.click("#back");
    assert.equal(await page.locator("#security").inputValue(), "tls");
  }));

test("what is published and wrong is named so, and is never the first to use", () =>
  inPage(proposed([proposal({ outgoing: "other-encryption", incoming: "no-answer" })]), async (page) => {
    await page.fill("#text", ADDRESS);
    await page.click("#find");
    await screen(page, "found");
    assert.match(await page.locator(".title").textContent(), /not right as it stands/);
    assert.equal(await page.locator("#use").count(), 0);
    assert.ok(!(await page.locator("#wrong").innerText()).includes("can be trusted"), "what is wrong is not to be trusted");
    assert.match(await page.locator("#wrong").innerText(), /Published, and wrong as it stands[\s\S]*another kind of encryption[\s\S]*does not answer from here/);
    await shoot(page, "4-wrong");
    await page.getByRole("button", { name: "Check with these all the same" }).click();
    await screen(page, "consent");
  }));

test("nothing found: said, with what was asked in vain, and the way on", () =>
  inPage(proposed([]), async (page) => {
    await page.fill("#address", ADDRESS);
    await page.click("#find");
    await screen(page, "found");
    assert.match(await page.locator(".title").textContent(), /No settings were found/);
    await shoot(page, "5-nothing");
    await page.click("#back");
    await screen(page, "start");
    assert.equal(await page.evaluate(() => document.querySelector("mail-medic").shadowRoot.activeElement.id), "host");
  }));

test("a search is stopped by its button, by Esc and by leaving, and the checker is hung up on", async () => {
  for (const leave of [(page) => page.click("#stop"), (page) => page.keyboard.press("Escape")]) {
    await inPage([{ say: "searching", done: 12, all: 40 }], async (page, heard) => {
      await page.fill("#text", ADDRESS);
      await page.click("#find");
      await screen(page, "find");
      await page.locator("#progress", { hasText: "12 of 40 answers" }).waitFor();
      await shoot(page, "6-searching");
      await leave(page);
      await screen(page, "start");
      assert.equal(await page.locator("#text").inputValue(), ADDRESS, "what was typed stays");
      await page.waitForFunction(() => true);
      for (let turn = 0; turn < 100 && !heard.includes("closed"); turn += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.ok(heard.includes("closed"));
    });
  }
});

test("a checker that does it not: which fault, the command for a terminal, and another try", async () => {
  const ends = [
    [[{ say: "failed", fault: "busy" }], /could not do it.*too many checks/],
    [[{ say: "failed", fault: "bad-message" }], /different versions/],
    [[{ say: "proposed", report: 7 }], /another version/],
    [null, /connection to the checker broke|No checker can be reached/],
  ];
  for (const [messages, says] of ends) {
    await inPage(messages, async (page) => {
      await page.fill("#text", ADDRESS);
      await page.click("#find");
      await screen(page, "found");
      assert.match(await page.locator("#how").innerText(), says);
      assert.equal(await page.locator("#command code").innerText(), `mailmedic discover ${ADDRESS}`);
      assert.equal(await page.locator("#again").count(), 1);
      await shoot(page, "7-failed");
    });
  }
});

test("hostile words of servers stay text", () => {
  const evil = "<img src=x onerror=alert(1)>\u202e";
  const hostile = proposal({
    settings: { address: ADDRESS, outgoing: { ...smtp, host: evil } },
    says: [{ source: evil, at: evil }],
    incoming: "none",
  });
  return inPage(proposed([hostile]), async (page) => {
    await page.fill("#text", ADDRESS);
    await page.click("#find");
    await screen(page, "found");
    assert.equal(await page.locator("#best img").count(), 0);
    assert.ok((await page.locator("#best").innerText()).includes("<img src=x"));
  });
});
