// Tabs on the page of the made-up engine, for the tests of one file: nothing may have gone wrong in one at its end.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

/**
 * Builds and serves the page, and starts a browser, before the file's tests; ends both behind them.
 * @param {string} folder the page is built into, another one for each file
 * @param {{width: number, height: number}} viewport
 */
export function tabs(folder, viewport) {
  let browser;
  let site;

  before(async () => {
    site = await fakePage(folder);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** A fresh tab at a path; `prepare` comes before the page is called. */
  async function inPage(path, use, prepare = async () => {}) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await prepare(page);
    await page.goto(site.origin + path);
    await page.locator("#text").waitFor();
    await use(page);
    assert.deepEqual(faults, []);
    await context.close();
  }

  return { inPage, origin: () => site.origin };
}

/** Waits for a step of the page. */
export const shown = (page, name) => page.locator(`.mm[data-screen="${name}"]`).waitFor();
