// The element with a real checker that is not the page's own: in a frame where the page may run no wasm, and who may see a password.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { helpPage, hostSite, watched } from "./host-site.mjs";

const SHOTS = new URL("../../target/screenshots/embed", import.meta.url).pathname;
const PLAIN = new URL("../../web/examples/plain", import.meta.url).pathname;
const RELAY = "554 5.7.1 <b@c.example>: Relay access denied";
const profile = JSON.parse(readFileSync(join(PLAIN, "profile.json"), "utf8"));
// Names of two parties; the browser finds both on this machine.
const HELP = "help.example";
const CHECKER = "checker.example";

let site;
let browser;
let server;
let help;
let checker;

async function freePort() {
  const listener = createServer();
  await new Promise((done) => listener.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = listener.address();
  await new Promise((done) => listener.close(done));
  return port;
}

before(async () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  mkdirSync(SHOTS, { recursive: true });
  const port = await freePort();
  checker = `http://${CHECKER}:${port}`;
  const script = '<script type="module" src="/mailmedic/mail-medic.js"></script>';
  const probe = `probe="ws://${CHECKER}:${port}/v1/probe"`;
  const frame = (attributes) =>
    helpPage(
      `<mail-medic-frame src="${checker}/embed.html" label="Check your mail settings" ${attributes}></mail-medic-frame>`,
      '<link rel="stylesheet" href="/plain/frame.css"><script type="module" src="/mailmedic/mail-medic-frame.js"></script>',
    );
  site = await hostSite(
    {
      "/other": helpPage(`<mail-medic ${probe}></mail-medic>`, script),
      "/allowed": helpPage(`<mail-medic ${probe} profile="/allowed.json"></mail-medic>`, script),
      "/allowed.json": { body: JSON.stringify({ ...profile, login: true, operator: "Example Mail, Springfield" }), type: "application/json" },
      // No 'wasm-unsafe-eval' here.
      "/frame": {
        body: frame('theme="light"'),
        policy: `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${checker}; base-uri 'none'; form-action 'none'`,
      },
      "/plain/frame.css": { body: "mail-medic-frame { --mm-accent: rgb(106, 43, 122); --mm-on-accent: #fff; }", type: "text/css" },
      "/by-hand": helpPage('<p id="told"></p>', '<script type="module" src="/by-hand.js"></script>'),
      "/by-hand.js": {
        body: `const frame = document.createElement("iframe");
globalThis.messages = [];
addEventListener("message", ({ origin, data }) => globalThis.messages.push({ origin, data }));
frame.src = "${checker}/embed.html#" + new URLSearchParams({ host: "http://another.example", profile: "http://${HELP}/profile.json" });
document.body.append(frame);`,
        type: "text/javascript",
      },
    },
    { "/mailmedic/": process.env.MAILMEDIC_PAGE },
  );
  help = site.origin.replace("127.0.0.1", HELP);
  const flags = ["serve", "--listen", `127.0.0.1:${port}`, "--page", process.env.MAILMEDIC_PAGE, "--origin", help, "--origin", checker];
  server = spawn(process.env.MAILMEDIC_BIN, flags, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on("line", (line) => /http:\/\//.test(line) && resolve(undefined));
    server.on("exit", () => reject(new Error("the server ended")));
  });
  browser = await launch(
    `--host-resolver-rules=MAP ${HELP} 127.0.0.1, MAP ${CHECKER} 127.0.0.1`,
    // As https would be.
    `--unsafely-treat-insecure-origin-as-secure=${help},${checker}`,
  );
});

after(async () => {
  await browser?.close();
  server?.kill();
  site?.close();
});

async function inPage(path, use) {
  const { page, faults, foreign, close } = await watched(browser, {}, [help, checker]);
  await page.goto(help + path);
  await use(page, faults);
  assert.deepEqual(faults, []);
  assert.deepEqual(foreign, [], "nobody but the page and its checker is asked");
  await close();
}

async function toConsent(page) {
  await page.locator("#host").fill("127.0.0.1");
  await page.locator("#port").fill("1025");
  await page.locator("#security").selectOption("starttls");
  await page.locator("#auth").selectOption("password");
  await page.locator("#username").fill("anna@example.net");
  await page.locator("#check").click();
  await page.locator("#plan li").first().waitFor();
}

test("a checker that is not the user's own is offered no login, and everything else is checked", () =>
  inPage("/other", async (page) => {
    await toConsent(page);
    assert.equal(await page.locator("#password, #token").count(), 0);
    assert.match(await page.locator("#plan").innerText(), new RegExp(`the checker at ${CHECKER}.* is not yours`));
    assert.doesNotMatch(await page.locator("#plan").innerText(), /login attempt at most|user name and password/);
    assert.equal(await page.locator("#plan li").count(), 4);
    assert.equal(await page.locator("#start").innerText(), "Start, without a login");
    await page.screenshot({ path: join(SHOTS, "consent-withheld.png"), fullPage: true });
    await page.locator("#start").click();
    await page.locator('.cols[data-outcome="fails"], .cols[data-outcome="could-not-tell"]').waitFor({ timeout: 60_000 });
    assert.match(await page.locator("#command code").innerText(), /^mailmedic probe --host 127\.0\.0\.1/);
    await page.screenshot({ path: join(SHOTS, "answer-withheld.png"), fullPage: true });
  }));

test("a profile may allow the login; then it is said who will see the password, and which one is wanted", () =>
  inPage("/allowed", async (page) => {
    await toConsent(page);
    await page.locator("#password").waitFor();
    assert.match(await page.locator("#password-seen").innerText(), new RegExp(`${CHECKER}.*, run by Example Mail, Springfield, will see the password`));
    assert.match(await page.locator("#secret-kind").innerText(), /Example Mail wants an app password here/);
    await page.screenshot({ path: join(SHOTS, "consent-allowed.png"), fullPage: true });
  }));

test("where the page may run no wasm, a frame does the same: sized, set and told by exact origins", () =>
  inPage("/frame", async (page) => {
    await page.evaluate(() => {
      globalThis.verdicts = [];
      document.addEventListener("mm-verdict", ({ detail }) => globalThis.verdicts.push(detail));
    });
    const inner = page.frames().find((frame) => frame.url().startsWith(checker)) ?? (await page.waitForEvent("frameattached"));
    await inner.waitForURL(/embed\.html/);
    await inner.locator("#text").fill(RELAY);
    await inner.waitForSelector('#offline [data-cause="relay-without-login"]');
    const height = () => page.evaluate(() => document.querySelector("mail-medic-frame").getBoundingClientRect().height);
    const wanted = () => inner.evaluate(() => Math.ceil(document.querySelector("mail-medic").getBoundingClientRect().height));
    await page.waitForFunction((wanted) => document.querySelector("mail-medic-frame").getBoundingClientRect().height === wanted, await wanted());
    assert.ok((await height()) > 700, "it is as high as what is in it");
    const button = () => inner.evaluate(() => getComputedStyle(document.querySelector("mail-medic").shadowRoot.querySelector("#check")).backgroundColor);
    assert.equal(await button(), "rgb(106, 43, 122)");
    await page.screenshot({ path: join(SHOTS, "frame.png"), fullPage: true });

    // Attributes take effect without a new page: what was typed stays.
    const ground = () => inner.evaluate(() => getComputedStyle(document.querySelector("mail-medic").shadowRoot.querySelector(".mm")).backgroundColor);
    const light = await ground();
    await page.evaluate(() => document.querySelector("mail-medic-frame").setAttribute("theme", "dark"));
    await inner.waitForFunction(
      (light) => getComputedStyle(document.querySelector("mail-medic").shadowRoot.querySelector(".mm")).backgroundColor !== light,
      light,
    );
    assert.equal(await inner.locator("#text").inputValue(), RELAY);
    await inner.locator("#check").click();
    await page.waitForFunction(() => globalThis.verdicts.length === 1);
    assert.equal(await page.evaluate(() => globalThis.verdicts[0].causes[0].id), "relay-without-login");

    // Messages of others change nothing.
    const before = await height();
    await page.evaluate(() => {
      postMessage({ mm: "size", height: 50 }, "*");
      postMessage({ mm: "verdict", detail: { causes: [] } }, "*");
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await height(), before);
    assert.equal(await page.evaluate(() => globalThis.verdicts.length), 1);
  }));

test("the frame tells nobody but the origin it was given, and takes no profile from elsewhere", () =>
  inPage("/by-hand", async (page, faults) => {
    const inner = page.frames().find((frame) => frame.url().startsWith(checker)) ?? (await page.waitForEvent("frameattached"));
    await inner.waitForURL(/embed\.html/);
    await inner.locator("#text").fill(RELAY);
    await inner.waitForSelector('#offline [data-cause="relay-without-login"]');
    assert.equal(await inner.evaluate(() => document.querySelector("mail-medic").hasAttribute("profile")), false);
    assert.deepEqual(await page.evaluate(() => globalThis.messages), []);
    // Chromium names each message that it does not deliver.
    for (const fault of faults.splice(0)) assert.match(fault, /target origin provided \('http:\/\/another\.example'\) does not match/);
  }));

test("a page whose origin was not named cannot frame it, nor its checker's own page", async () => {
  const { page, close } = await watched(browser);
  for (const [around, framed] of [[site.origin, `${checker}/embed.html`], [help, `${checker}/`]]) {
    await page.goto(`${around}/by-hand`);
    const refused = page.waitForEvent("console", (line) => line.text().includes("frame-ancestors"));
    await page.evaluate((src) => {
      document.querySelector("iframe").src = src;
    }, framed);
    await refused;
  }
  await close();
});
