/**
 * How much is loaded until the form answers, and how long it takes: the real page from the real server, in Chromium over a slowed
 * line and on a slowed processor. Prints its figures.
 */
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { serve } from "./served.mjs";

/** Most bytes that travel until the form answers. */
const MOST = 200_000;
/** A weak mobile line: 1.6 Mbit/s and 150 ms. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const FORM_WITHIN = 2_000;
const USABLE_WITHIN = 3_500;
const FINDING_WITHIN = 1_000;
/** One frame, and the one in which the key was pressed. */
const FRAMES = 2;

let server;
let browser;
let address;

before(async () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  server = await serve("--listen", "127.0.0.1:0");
  address = server.address;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.end();
});

/** A tab with its own cache; counts what travels, file by file. */
async function tab() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const names = new Map();
  const loaded = new Map();
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, new URL(request.url)));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const url = names.get(requestId);
    if (url?.protocol.startsWith("http")) loaded.set(url.pathname, encodedDataLength);
  });
  return { context, page, devtools, names, loaded };
}

/** Milliseconds from the navigation until a place is there, on the page's own clock. */
const since = (page, place) =>
  page.locator(place).first().waitFor({ state: "visible" }).then(() => page.evaluate(() => Math.round(performance.now())));

/** Types a port that does not fit, and answers how many frames and milliseconds its finding took. */
const typed = (page) =>
  page.evaluate(async () => {
    const root = document.querySelector("mail-medic").shadowRoot;
    const [host, port, security] = ["host", "port", "security"].map((id) => root.getElementById(id));
    const say = (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    say(host, "mail.example.org");
    say(security, "starttls");
    say(port, "465");
    const begin = performance.now();
    for (let frames = 1; frames < 100; frames += 1) {
      await new Promise((next) => requestAnimationFrame(next));
      if (root.querySelector("[data-rule=starttls-on-tls-port]")) return { frames, ms: Math.round(performance.now() - begin) };
    }
    return { frames: Infinity, ms: Infinity };
  });

test("cold, over a slow line: little is loaded, and the form answers soon", async () => {
  const { context, page, devtools, names, loaded } = await tab();
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await page.goto(address, { waitUntil: "commit" });
  const form = await since(page, "#text");
  const { frames } = await typed(page);
  const usable = await page.evaluate(() => Math.round(performance.now()));
  const until = ["/", "/mail-medic.js", "/rules_bg.wasm", "/texts/en.json"];
  for (const path of until) assert.ok(loaded.has(path), `${path} was loaded`);
  const sum = until.reduce((sum, path) => sum + loaded.get(path), 0);
  console.log(`cold at 1.6 Mbit/s and 150 ms: ${sum} bytes until the form answers; form ${form} ms, usable ${usable} ms`);
  assert.ok(sum < MOST, `${sum} bytes`);
  assert.ok(form < FORM_WITHIN, `the form after ${form} ms`);
  assert.ok(usable < USABLE_WITHIN, `usable after ${usable} ms`);
  assert.ok(frames <= FRAMES, `${frames} frames`);
  // What a text says comes with the rest, by itself.
  await page.locator("#text").fill("550 5.7.1 <b@c.example>: Relay access denied");
  await page.locator("#offline [data-cause=relay-without-login]").first().waitFor();
  const whole = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`with the diagnosis: ${whole} bytes after ${await page.evaluate(() => Math.round(performance.now()))} ms`);
  assert.deepEqual([...names.values()].map(String).filter((url) => !url.startsWith(address) && !url.startsWith("ws://127.0.0.1")), []);
  await context.close();
});

test("with files cached and a processor of a quarter: the first finding within a second", async () => {
  const { context, page, devtools, loaded } = await tab();
  await page.goto(address);
  await page.locator("#text").waitFor();
  loaded.clear();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "commit" });
  await since(page, "#text");
  const { frames, ms } = await typed(page);
  const first = await page.evaluate(() => Math.round(performance.now()));
  const again = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`cached, 4x slower processor: first finding ${first} ms; ${ms} ms and ${frames} frames after the key; ${again} bytes travelled`);
  assert.ok(first < FINDING_WITHIN, `${first} ms`);
  assert.ok(frames <= FRAMES, `${frames} frames`);
  assert.ok(again < 10_000, `${again} bytes though the files are there`);
  await context.close();
});
