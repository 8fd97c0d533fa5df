/**
 * How much is loaded until the form answers, and how long it takes: the real page from the real server, in Chromium over a slowed
 * line and on a processor slowed to the pace of a weak phone, however fast this machine is. Prints its figures.
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
/** A weak phone: milliseconds in which it does the piece of work of `pace`. */
const PHONE = 30;
/** What else a machine does makes a load slower and never faster: the fastest of so many counts, each in a browser that was never here. */
const LOADS = 3;

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

/** How long a fixed piece of work takes in this browser: milliseconds, the fastest of some. */
const pace = (page) =>
  page.evaluate(() => {
    const work = () => {
      const begin = performance.now();
      const words = Array.from({ length: 20_000 }, (_, at) => `word ${(at * 7919) % 20_011}`);
      const counts = new Map();
      for (const word of JSON.parse(JSON.stringify(words)).sort()) counts.set(word, (counts.get(word) ?? 0) + word.length);
      return performance.now() - begin;
    };
    return Math.min(...Array.from({ length: 9 }, work));
  });

/** What the fastest of some loads gave, by the time it took. */
async function fastest(load) {
  const loads = [];
  for (let at = 0; at < LOADS; at += 1) loads.push(await load());
  return loads.reduce((best, one) => (one.ms < best.ms ? one : best));
}

test("cold, over a slow line: little is loaded, and the form answers soon", async () => {
  const load = async () => {
    const { context, page, devtools, loaded } = await tab();
    await devtools.send("Network.emulateNetworkConditions", LINE);
    await page.goto(address, { waitUntil: "commit" });
    const form = await since(page, "#text");
    const { frames } = await typed(page);
    const ms = await page.evaluate(() => Math.round(performance.now()));
    const until = ["/", "/mail-medic.js", "/rules_bg.wasm", "/texts/en.json"];
    for (const path of until) assert.ok(loaded.has(path), `${path} was loaded`);
    const bytes = until.reduce((sum, path) => sum + loaded.get(path), 0);
    assert.ok(bytes < MOST, `${bytes} bytes`);
    await context.close();
    return { ms, form, frames, bytes };
  };
  const { ms, form, frames, bytes } = await fastest(load);
  console.log(`cold at 1.6 Mbit/s and 150 ms: ${bytes} bytes until the form answers; form ${form} ms, usable ${ms} ms`);
  assert.ok(form < FORM_WITHIN, `the form after ${form} ms`);
  assert.ok(ms < USABLE_WITHIN, `usable after ${ms} ms`);
  assert.ok(frames <= FRAMES, `${frames} frames`);
});

test("what a text says comes with the rest, by itself, and nothing comes from elsewhere", async () => {
  const { context, page, devtools, names, loaded } = await tab();
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("#text").fill("550 5.7.1 <b@c.example>: Relay access denied");
  await page.locator("#offline [data-cause=relay-without-login]").first().waitFor();
  const whole = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`with the diagnosis: ${whole} bytes after ${await page.evaluate(() => Math.round(performance.now()))} ms`);
  assert.deepEqual([...names.values()].map(String).filter((url) => !url.startsWith(address) && !url.startsWith("ws://127.0.0.1")), []);
  await context.close();
});

test("with files cached and the processor of a weak phone: the first finding within a second", async () => {
  const load = async () => {
    const { context, page, devtools, loaded } = await tab();
    await page.goto(address);
    await page.locator("#text").waitFor();
    const rate = Math.max(1, PHONE / (await pace(page)));
    loaded.clear();
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
    await page.goto(address, { waitUntil: "commit" });
    await since(page, "#text");
    const { frames, ms: key } = await typed(page);
    const ms = await page.evaluate(() => Math.round(performance.now()));
    const bytes = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
    assert.ok(bytes < 10_000, `${bytes} bytes though the files are there`);
    await context.close();
    return { ms, rate, key, frames, bytes };
  };
  const { ms, rate, key, frames, bytes } = await fastest(load);
  const slower = rate.toFixed(1);
  console.log(`cached, ${slower}x slower processor: first finding ${ms} ms; ${key} ms and ${frames} frames after the key; ${bytes} bytes travelled`);
  assert.ok(ms < FINDING_WITHIN, `${ms} ms`);
  assert.ok(frames <= FRAMES, `${frames} frames`);
});
