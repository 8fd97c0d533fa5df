/**
 * From an address alone to "works", at the client's place of a real network: the domain's own web server is asked, what
 * it publishes is compared with what was typed, used, and checked with a login. Started by `find-real.test.mjs` inside
 * the namespace; ends with status 0 and one line if all was as it must be.
 */
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { serve } from "./served.mjs";

const ADDRESS = "alice@lab.test";
/** Longer than a whole search or check. */
const PATIENCE = 90_000;
const shots = process.env.MAILMEDIC_SHOTS;
mkdirSync(shots, { recursive: true });

// A checker dials no port that is none of mail unless it is told to.
const allowed = process.env.MAILMEDIC_JOURNEY === "srv-wrong-port" ? ["--allow-port", "4650"] : [];
const server = await serve(...allowed);

const journeys = {
  /** Typed with the wrong port and encryption; published right. */
  async "typed-otherwise"(page) {
    await page.locator("#host").fill("mail.lab.test");
    await page.locator("#port").fill("25");
    await page.locator("#security").selectOption("none");
    await search(page);
    const best = page.locator("#best");
    assert.equal(await best.getAttribute("data-trusted"), "true");
    assert.equal(await best.locator('[data-source="autoconfig"]').count(), 1);
    assert.equal(await best.locator('[data-state="answers"]').count(), 2);
    assert.deepEqual(await best.locator('[data-path="outgoing.port"] td').allInnerTexts(), ["25", "465"]);
    await page.locator("#use").click();
    await page.locator("#password").fill("wonderland");
    await page.locator("#start").click();
    await page.locator(".mm[data-screen=works]").waitFor({ timeout: PATIENCE });
    await page.screenshot({ path: join(shots, "works.png"), fullPage: true });
    const left = page.locator(".turn");
    assert.match(await left.innerText(), /Make the same change in your mail program[\s\S]*Port[\s\S]*25[\s\S]*465/);
    await page.locator("#undo").click();
    assert.equal(await page.locator("#port").inputValue(), "25");
  },
  /** The records of DNS name a port where nothing listens. */
  async "srv-wrong-port"(page) {
    await search(page);
    const wrong = page.locator("#wrong");
    assert.match(await wrong.innerText(), /wrong as it stands[\s\S]*refuses the connection[\s\S]*records of the domain in DNS/);
  },
  /** Nobody publishes anything, and nothing answers at usual names. */
  async "nothing-found"(page) {
    await search(page);
    assert.match(await page.locator(".title").innerText(), /No settings were found/);
    await page.locator("#vain summary").click();
    assert.match(await page.locator("#vain").innerText(), /autoconfig\.lab\.test/);
  },
};

async function search(page) {
  await page.locator("#text").fill(ADDRESS);
  await page.locator("#find").click();
  await page.locator(".mm[data-screen=found]").waitFor({ timeout: PATIENCE });
  await page.screenshot({ path: join(shots, "found.png"), fullPage: true });
}

const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(server.address);
  await journeys[process.env.MAILMEDIC_JOURNEY](page);
  assert.deepEqual(errors, [], "nothing went wrong in the page");
  console.log("as expected");
} finally {
  await browser.close();
  server.end();
}
