// In which language the page is read, in Chromium on a made-up engine: the browser's, the address's, or the one chosen.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

const SHOTS = new URL("../../target/screenshots/language", import.meta.url).pathname;

/** A word of the page as it stands in its source. */
function word(lang, id) {
  const file = readFileSync(new URL(`../../core/texts/${lang}/ui.toml`, import.meta.url), "utf8");
  const [, text] = new RegExp(`^${id} = (".*")$`, "m").exec(file) ?? [];
  return JSON.parse(text);
}

let browser;
let site;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await fakePage("fake-language");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function inPage(locale, use, { path = "/", viewport = { width: 1200, height: 900 } } = {}) {
  const context = await browser.newContext({ locale, viewport });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  await page.goto(`${site.origin}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
}

/** The page is read in a language, to the eye and to a screen reader. */
async function reads(page, lang) {
  await page.getByRole("heading", { level: 1, name: word(lang, "title-start") }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), lang);
  assert.equal(await page.getByRole("combobox", { name: word(lang, "language") }).inputValue(), lang);
}

test("a browser that asks for Austrian German gets the page in German", async () => {
  await inPage("de-AT", async (page) => {
    await reads(page, "de");
    await page.screenshot({ path: `${SHOTS}/de.png` });
  });
});

test("a browser that asks for a language without words gets English", async () => {
  await inPage("sw-KE", (page) => reads(page, "en"));
});

test("the choice in the head counts at once and on the next visit", async () => {
  await inPage("en-GB", async (page) => {
    await reads(page, "en");
    await page.getByRole("combobox", { name: word("en", "language") }).selectOption("Deutsch");
    await reads(page, "de");
    await page.goto(`${site.origin}/`);
    await reads(page, "de");
  });
});

test("a link can name the language, and the reader can leave it", async () => {
  await inPage(
    "en-GB",
    async (page) => {
      await reads(page, "de");
      await page.getByRole("combobox", { name: word("de", "language") }).selectOption("English");
      await reads(page, "en");
      assert.equal(new URL(page.url()).search, "");
    },
    { path: "/?lang=de" },
  );
});

test("nothing in German runs off a phone", async () => {
  await inPage(
    "de-DE",
    async (page) => {
      await reads(page, "de");
      await page.screenshot({ path: `${SHOTS}/de-phone.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px wide`);
    },
    { viewport: { width: 320, height: 700 } },
  );
});
