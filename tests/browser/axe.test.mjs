// Every state of the page for everybody: axe, no sideways scrolling, targets large enough, all in reach of Tab; light and
// dark, wide and narrow, at 200 % zoom. Each state is visited once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AXE, violations } from "./axe.mjs";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";
import { walk } from "./states.mjs";

const SMALLEST = 24;
/** Width and height in CSS pixels, and device pixels for each; the last is 1200 px at 200 % zoom. */
const SIZES = [
  [1200, 800, 1],
  [360, 740, 1],
  [320, 740, 1],
  [600, 400, 2],
];

let browser;
let site;

before(async () => {
  site = await fakePage("fake-axe");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** What is too small to hit, and how far the page is wider than the screen. A link inside a sentence has the line's height. */
const measure = (page) =>
  page.evaluate((smallest) => {
    const { shadowRoot } = document.querySelector("mail-medic");
    const small = [...shadowRoot.querySelectorAll("button, a, input, select, textarea, summary, [tabindex='0']")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => [one.getBoundingClientRect(), one])
      .filter(([box]) => box.width > 0 && (box.height < smallest || box.width < smallest))
      .map(([box, one]) => `${one.outerHTML.slice(0, 80)} is ${box.width} x ${box.height}`);
    return { small, over: Math.max(0, document.documentElement.scrollWidth - innerWidth) };
  }, SMALLEST);

/** What can be used and Tab does not come to in the order of reading; begins at the first. */
async function outOfReach(page) {
  const all = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("mail-medic");
    globalThis.stops = [...shadowRoot.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']")].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    globalThis.stops[0].focus();
    return globalThis.stops.length;
  });
  for (let stop = 1; stop < all; stop += 1) {
    await page.keyboard.press("Tab");
    const missed = await page.evaluate((index) => {
      const wanted = globalThis.stops[index];
      return document.querySelector("mail-medic").shadowRoot.activeElement === wanted ? null : wanted.outerHTML.slice(0, 90);
    }, stop);
    if (missed !== null) return [missed];
  }
  return [];
}

/** How much wider than the screen the page is with the spacing of text that WCAG 2.2, 1.4.12 wants to be possible. */
const spaced = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("mail-medic");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
    const former = shadowRoot.adoptedStyleSheets;
    shadowRoot.adoptedStyleSheets = [...former, sheet];
    const over = Math.max(0, document.documentElement.scrollWidth - innerWidth);
    shadowRoot.adoptedStyleSheets = former;
    return over;
  });

test("no state has a violation, scrolls sideways, or has a target that is too small or out of reach", { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript({ content: AXE });
  const cdp = await context.newCDPSession(page);
  const wrong = [];
  const visited = [];
  await walk(page, site.origin, async (name) => {
    visited.push(name);
    for (const [width, height, deviceScaleFactor] of SIZES) {
      await cdp.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor, mobile: false });
      const { small, over } = await measure(page);
      if (over > 0) wrong.push(`${name} at ${width}: ${over} px wider than the screen`);
      const wide = await spaced(page);
      if (wide > 0) wrong.push(`${name} at ${width}: ${wide} px wider than the screen with wide text`);
      wrong.push(...small.map((one) => `${name} at ${width}: ${one}`));
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        wrong.push(...(await violations(page, colorScheme)).map((one) => `${name} at ${width}, ${colorScheme}: ${one}`));
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    await cdp.send("Emulation.clearDeviceMetricsOverride");
    wrong.push(...(await outOfReach(page)).map((one) => `${name}: Tab does not come to ${one}`));
  });
  assert.deepEqual(wrong, []);
  assert.ok(visited.includes("no-checker"), "the last state was reached");
  await context.close();
});
