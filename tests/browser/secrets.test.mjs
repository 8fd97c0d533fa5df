/** Secrets on their way to a real checker: findings as one types, one binary frame, and nothing of it anywhere else. */
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { serve } from "./served.mjs";

const shots = new URL("../../target/screenshots/secrets", import.meta.url).pathname;
let server;
let browser;
let address;

before(async () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  mkdirSync(shots, { recursive: true });
  server = await serve("--listen", "127.0.0.1:0");
  address = server.address;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.end();
});

/** A tab with one server's settings, at a port of this machine where nobody listens. */
async function inPage(auth, use) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const faults = [];
  const frames = { binary: [], text: [] };
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  page.on("websocket", (socket) => {
    const keep = ({ payload }) => frames[typeof payload === "string" ? "text" : "binary"].push(String(payload));
    socket.on("framesent", keep);
    socket.on("framereceived", keep);
  });
  await page.goto(address);
  await page.locator("#host").fill("127.0.0.1");
  await page.locator("#port").fill("1025");
  await page.locator("#security").selectOption("starttls");
  await page.locator("#auth").selectOption(auth);
  await page.locator("#username").fill("anna@example.org");
  await page.locator("#check").click();
  await page.locator("#plan li").first().waitFor();
  await use(page, frames);
  assert.deepEqual(faults, []);
  await page.close();
}

/** All that could be read afterwards, but for the binary frames. */
async function traces(page, frames) {
  const kept = await page.evaluate(() => {
    const shadow = document.querySelector("mail-medic").shadowRoot;
    const values = [...shadow.querySelectorAll("input, textarea")].map((field) => field.value);
    return [shadow.innerHTML, values, { ...sessionStorage }, { ...localStorage }, document.cookie, location.href].map((one) => JSON.stringify(one));
  });
  return [...frames.text, ...kept, await page.content()].join("\n");
}

const answered = (page) => page.locator(".cols[data-outcome]").waitFor({ timeout: 60_000 });

test("the rules speak of the password as it is typed, and it leaves in one binary frame", () =>
  inPage("password", async (page, frames) => {
    const password = "Kanari vogel\u2019s ";
    const rule = (id) => page.locator(`#password-notes [data-rule=${id}]`);
    await page.locator("#password").fill("Kanarivogel");
    await page.locator("#password-shape").filter({ hasText: "11 characters." }).waitFor();
    assert.equal(await page.locator("#password-notes [data-rule^=password-]").count(), 0);
    await page.locator("#password").fill(password);
    await rule("password-outer-blank").waitFor();
    await rule("password-typographic").waitFor();
    await page.locator("#password").fill("KANARI-VOGEL");
    await rule("password-in-capitals").waitFor();
    assert.equal(await rule("password-outer-blank").count(), 0);
    await page.locator("#password").fill(password);
    await rule("password-outer-blank").waitFor();
    await page.screenshot({ path: join(shots, "1-live.png"), fullPage: true });
    await page.locator("#start").click();
    await answered(page);
    assert.deepEqual(frames.binary, [password]);
    const all = await traces(page, frames);
    for (const leak of ["Kanari", "vogel", Buffer.from(password).toString("base64").slice(0, -4)]) {
      assert.ok(!all.includes(leak), `${leak} is left`);
    }
  }));

test("a long token is cleaned, leaves in one binary frame, and is taken by the checker", () =>
  inPage("oauth2", async (page, frames) => {
    const token = `eyJ0eXAi.${"abcdefgh".repeat(200)}.sig-_`;
    await page.locator("#token").fill(`Bearer ${token.slice(0, 800)}\n${token.slice(800)}`);
    await page.screenshot({ path: join(shots, "2-token.png"), fullPage: true });
    await page.locator("#start").click();
    await answered(page);
    assert.deepEqual(frames.binary, [token]);
    assert.ok(frames.text.some((frame) => /"say":"finished"/.test(frame)), "the check was made");
    assert.ok(!frames.text.some((frame) => /"say":"failed"/.test(frame)), "the token was not refused");
    assert.ok(!(await traces(page, frames)).includes("abcdefgh"), "the token is left");
  }));

test("a certificate goes nowhere: no secret is sent, and the rest is checked", () =>
  inPage("client-certificate", async (page, frames) => {
    assert.match(await page.locator("#certificate code").textContent(), /--client-cert client\.crt --client-key client\.key$/);
    await page.screenshot({ path: join(shots, "3-certificate.png"), fullPage: true });
    await page.locator("#start").click();
    await answered(page);
    assert.deepEqual(frames.binary, []);
    assert.ok(frames.text.some((frame) => /"say":"run".*"login":false/.test(frame)));
  }));
