/**
 * One scenario through the page, at the client's place of a real network: its settings typed, the check agreed to, the
 * conclusion read, the fix applied, and "works". Started by `scenarios.test.mjs` inside the namespace.
 */
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { serve } from "./served.mjs";

/** Longer than a whole check. */
const PATIENCE = 90_000;
const { settings, password, expect, "right-password": right } = JSON.parse(process.env.MAILMEDIC_TASK);
const shots = process.env.MAILMEDIC_SHOTS;
mkdirSync(shots, { recursive: true });

// Where the scenario has another place, the page asks there as well.
const far = process.env.MAILMEDIC_FAR;
const server = await serve(...(far ? ["--and", far] : []));

const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(server.address);
  await page.locator("#more summary").click();
  if (settings.incoming) await page.locator("#receiving summary").click();
  for (const [name, value] of fields(settings)) {
    const field = page.locator(`#${name}`);
    if ((await field.evaluate((node) => node.tagName)) === "SELECT") await field.selectOption(String(value));
    else await field.fill(String(value));
  }
  await page.locator("#check").click();
  await begin(page, password);

  const end = await ending(page);
  await page.screenshot({ path: join(shots, "answer.png"), fullPage: true });
  if (far) assert.equal(await page.locator("#far").count(), 1, "what the other place saw is shown");
  assert.equal(end.outcome, expect.outcome);
  assert.equal(end.cause, expect.first ?? null);
  if (expect.standing) assert.equal(end.standing, expect.standing);
  if (expect.first && expect["fix-changes"]) {
    await page.locator("#apply").click();
    await begin(page, right);
    const mended = await ending(page);
    await page.screenshot({ path: join(shots, "mended.png"), fullPage: true });
    assert.equal(mended.outcome, "works");
  }
  assert.deepEqual(errors, [], "nothing went wrong in the page");
  console.log("as expected");
} finally {
  await browser.close();
  server.end();
}

/** The fields of the form with their values; what is for sending alone names no protocol. */
function fields({ outgoing = {}, incoming = {}, ...rest }) {
  const { protocol: _, ...sending } = outgoing;
  const receiving = Object.entries(incoming).map(([name, value]) => [`incoming-${name}`, value]);
  return [...receiving, ...Object.entries({ ...sending, ...rest })];
}

/** Agrees to a check, with the password or token where the page asks for one. */
async function begin(page, password) {
  await page.locator("#plan li").first().waitFor();
  const field = page.locator("#password, #token");
  if (password && (await field.count())) await field.fill(password);
  await page.locator("#start").click();
}

/** How a check ended, as the page shows it. */
async function ending(page) {
  const works = page.locator(".mm[data-screen=works]");
  const answer = page.locator(".cols[data-outcome]");
  await works.or(answer).first().waitFor({ timeout: PATIENCE });
  if (await works.count()) return { outcome: "works", cause: null };
  const read = (name) => answer.getAttribute(name);
  return { outcome: await read("data-outcome"), cause: await read("data-cause"), standing: await read("data-standing") };
}
