// What the pictures show, and that shapes and words stay where colours, motion or the screen are missing.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";
import { fill, screen, walk } from "./states.mjs";

const SHOTS = new URL("../../target/screenshots/looks", import.meta.url).pathname;

let browser;
let site;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await fakePage("fake-looks");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function inPage(path, options, use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(site.origin + path);
  await page.locator("#text").waitFor();
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
}

async function toAnswer(page) {
  await fill(page);
  await page.click("#check");
  await page.click("#start");
  await screen(page, "answer");
}

test("where to click is a list of places, and the window below it shows the field to change", () =>
  inPage("/", {}, async (page) => {
    await toAnswer(page);
    const places = page.locator("#fix [role=list] [role=listitem]");
    assert.deepEqual(await places.allTextContents(), ["Account Settings", "Outgoing Server", "your server", "Edit"]);
    const window = page.locator("#fix figure.window");
    assert.match(await window.getAttribute("aria-label"), /window of Thunderbird/);
    assert.deepEqual(await window.locator("dt").allTextContents(), [
      "Server Name",
      "Port",
      "Connection security",
      "Authentication method",
      "User Name",
    ]);
    const change = window.locator(".to-do");
    assert.equal(await change.count(), 1);
    assert.equal(await change.locator("s").textContent(), "No authentication");
    assert.equal(await change.locator("dd > span").textContent(), "Normal password");
    assert.deepEqual(await page.locator("#fix .changes li").allTextContents(), ["Then type the password."]);
    assert.match(await page.locator(".line").first().textContent(), /Your programThunderbird/);
  }));

for (const [width, height] of [[360, 740], [1200, 800]]) {
  test(`${width} x ${height}: the first screen of an answer holds the cause, the cut line and the button`, () =>
    inPage("/", { viewport: { width, height } }, async (page) => {
      await toAnswer(page);
      for (const one of [".title", "[data-broke]", "#apply"]) {
        const { y, height: tall } = await page.locator(one).boundingBox();
        assert.ok(y >= 0 && y + tall <= height, `${one} ends at ${y + tall}`);
      }
    }));
}

test("a program whose words are not known has no window, and the change stands in our words", () =>
  inPage("/", {}, async (page) => {
    await fill(page);
    await page.selectOption("#client", "");
    await page.click("#check");
    await page.click("#start");
    await screen(page, "answer");
    assert.equal(await page.locator("figure.window").count(), 0);
    assert.match(await page.locator("#fix .changes").textContent(), /Login: was No login now Password/);
  }));

test("each cell of the matrix has words, and yours is named; before and after each have their line", () =>
  inPage("/", {}, async (page) => {
    await toAnswer(page);
    await page.click("#ports summary");
    const cells = await page.locator(".matrix td").allTextContents();
    assert.equal(cells.length, 9);
    for (const cell of cells) assert.match(cell, /\w/);
    assert.match(await page.locator(".matrix .yours").textContent(), /Login offered.*yours/);
    for (const one of await page.locator(".matrix td:not(.wait)").all()) assert.equal(await one.locator("svg").count(), 1);
    await page.click("#apply");
    await page.fill("#password", "x");
    await page.click("#start");
    await screen(page, "works");
    const lines = page.locator("#before-after .line.mini");
    assert.deepEqual(await lines.evaluateAll((all) => all.map((one) => [one.querySelectorAll(".cut").length, one.querySelectorAll(".got").length])), [
      [1, 0],
      [0, 1],
    ]);
    assert.match(await page.locator("#before-after").textContent(), /not sent, the cause[\s\S]*failed here/);
    assert.equal(await page.locator(".turn figure.window .to-do").count(), 1, "what to do in the program");
  }));

test("a check that was stopped has its line up to where it came, dotted behind", () =>
  inPage("/hold", {}, async (page) => {
    await fill(page);
    await page.click("#check");
    await page.click("#start");
    await page.locator('[data-rung="login"][data-state="running"]').waitFor();
    await page.click("#stop");
    const figure = page.locator("figure.far");
    assert.match(await figure.getAttribute("aria-label"), /the rest was not checked/);
    const stretches = await figure.locator(".seg").evaluateAll((all) => all.map((one) => one.className));
    assert.deepEqual(stretches, ["seg", "seg", "seg dots"]);
  }));

test("while a check runs, what is still to come has words, and the running rung says so", () =>
  inPage("/hold", { reducedMotion: "reduce" }, async (page) => {
    await fill(page);
    await page.click("#check");
    await page.click("#start");
    const running = page.locator('[data-rung="login"][data-state="running"]');
    await running.waitFor();
    assert.match(await running.innerText(), /running/);
    assert.equal(await page.locator(".matrix .wait", { hasText: "not known yet" }).count(), 5);
  }));

const moving = (page) =>
  page.evaluate(() => {
    const all = document.querySelector("mail-medic").shadowRoot.getAnimations();
    return all.filter((one) => one.playState === "running").map((one) => one.animationName ?? one.transitionProperty);
  });

test("with reduced motion nothing moves; without it the running rung alone does", async () => {
  for (const [reducedMotion, expected] of [["reduce", []], ["no-preference", ["mm-turn"]]]) {
    await inPage("/hold", { reducedMotion }, async (page) => {
      await fill(page);
      await page.click("#check");
      await page.click("#start");
      await page.locator('[data-rung="login"][data-state="running"]').waitFor();
      assert.deepEqual(await moving(page), expected);
    });
  }
});

test("who asks for more contrast gets second text and borders in ink", () =>
  inPage("/", { contrast: "more" }, async (page) => {
    const colours = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("mail-medic");
      const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      return [style("#text-hint").color, style("#host").borderTopColor].map((one) => one === style(".mm").color);
    });
    assert.deepEqual(colours, [true, true]);
  }));

test("in forced colours every picture keeps its shapes, words and frames", { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
  const page = await context.newPage();
  await walk(page, site.origin, async (name) => {
    if (["start", "settings", "check", "evidence", "places", "works"].includes(name)) {
      await page.screenshot({ path: join(SHOTS, `forced-${name}.png`), fullPage: true });
    }
    if (name !== "evidence") return;
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("mail-medic");
      const style = (selector, pseudo) => getComputedStyle(shadowRoot.querySelector(selector), pseudo);
      const paper = style(".mm").backgroundColor;
      return {
        segment: style(".line .seg:not(.cut)").backgroundColor !== paper,
        stop: style(".line li", "::before").backgroundColor !== paper,
        cut: style(".line .seg > i").borderInlineStartColor !== paper,
        node: style(".ladder .ok .node").backgroundColor !== style(".ladder .ok .node").color,
        cells: [...shadowRoot.querySelectorAll(".matrix td")].every((one) => getComputedStyle(one).borderTopStyle === "solid"),
        yours: style(".matrix .yours").outlineStyle,
        hit: style(".wire .hit").borderInlineStartStyle,
        turn: style(".turn").borderTopStyle,
        field: style(".window .to-do dd").borderTopWidth,
      };
    });
    assert.deepEqual(seen, { segment: true, stop: true, cut: true, node: true, cells: true, yours: "solid", hit: "solid", turn: "solid", field: "2px" });
  });
  await context.close();
});

test("the answer on paper: whole, black on white, with nothing to press", () =>
  inPage("/", { colorScheme: "dark" }, async (page) => {
    await toAnswer(page);
    await page.locator('#why [data-clue="relay-refused"] button').click();
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("mail-medic");
      const visible = (selector) => [...shadowRoot.querySelectorAll(selector)].some((one) => one.checkVisibility());
      const pressed = [...shadowRoot.querySelectorAll("button, select, input, textarea")].filter((one) => one.checkVisibility());
      return {
        press: pressed.filter((one) => !one.closest(".proof")).map((one) => one.id || one.textContent),
        parts: ["#fix", "figure.window", "#why .wire .hit", ".ladder", "#others .others", ".matrix"].filter((one) => !visible(one)),
        ink: getComputedStyle(shadowRoot.querySelector(".mm")).color,
        // Browsers leave grounds out on paper, and lines and nodes are made of them.
        drawn: [".line .seg", ".rung .node", ".matrix td"].map((one) => getComputedStyle(shadowRoot.querySelector(one)).printColorAdjust),
      };
    });
    assert.deepEqual(seen, { press: [], parts: [], ink: "rgb(0, 0, 0)", drawn: ["exact", "exact", "exact"] });
    await page.screenshot({ path: join(SHOTS, "paper.png"), fullPage: true });
  }));
