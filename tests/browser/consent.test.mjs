// The consent on the real engine: it announces the login that will be made, and none where the login will be held back.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { serve } from "./served.mjs";

const shots = new URL("../../target/screenshots/consent", import.meta.url).pathname;
let browser;
let checker;
let mail;
/** What the mail server was told. */
const heard = [];

/** A mail server that offers a login to everybody, and knows no encryption. */
function inClear() {
  return createServer((socket) => {
    socket.write("220 mail.example.org ESMTP\r\n");
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      for (const line of String(bytes).split("\r\n").filter(Boolean)) {
        heard.push(line);
        if (/^EHLO/i.test(line)) socket.write("250-mail.example.org\r\n250 AUTH PLAIN LOGIN\r\n");
        else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
  });
}

before(async () => {
  mkdirSync(shots, { recursive: true });
  mail = inClear();
  await new Promise((done) => mail.listen(0, "127.0.0.1", () => done(undefined)));
  checker = await serve("--listen", "127.0.0.1:0", "--allow-port", String(mail.address().port));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  checker?.end();
  mail?.close();
});

async function toConsent(lang, { security, auth }, use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${checker.address}?lang=${lang}`);
  await page.locator("#text").waitFor();
  await page.fill("#host", "127.0.0.1");
  await page.fill("#port", String(mail.address().port));
  await page.selectOption("#security", security);
  await page.selectOption("#auth", auth);
  await page.fill("#username", "anna");
  await page.click("#check");
  await page.locator('.mm[data-screen="consent"]').waitFor();
  const rows = await page.locator("#plan li").allTextContents();
  await use(page, rows);
  assert.deepEqual(faults, []);
  await context.close();
}

for (const [lang, held, start, told] of [
  ["en", /^0logins: your settings have no encryption.*held back/, "Start", /Held back/],
  ["de", /^0Anmeldungen: In Ihren Einstellungen ist keine Verschlüsselung.*zurückgehalten/, "Starten", /Zurückgehalten/],
]) {
  test(`${lang}: without encryption no login is announced, no password asked for, none made, and the answer says why`, () =>
    toConsent(lang, { security: "none", auth: "password" }, async (page, rows) => {
      assert.match(rows.at(-1), held);
      assert.ok(!rows.some((row) => /^[1-9].*(login attempt|Anmeldeversuch)/.test(row)), rows.join("\n"));
      assert.equal(await page.locator("#password").count(), 0);
      assert.equal(await page.locator("#start").textContent(), start);
      await page.screenshot({ path: join(shots, `in-clear-${lang}.png`), fullPage: true });
      heard.length = 0;
      await page.click("#start");
      await page.locator('.mm[data-screen="answer"]').waitFor();
      assert.match(await page.locator('[data-rung="login"]').first().innerText(), told);
      await page.screenshot({ path: join(shots, `in-clear-answer-${lang}.png`), fullPage: true });
      assert.ok(heard.some((line) => line.startsWith("EHLO")), "it was checked up to the login");
      assert.ok(!heard.some((line) => line.startsWith("AUTH")), heard.join("\n"));
    }));
}

test("a login that may be made is announced, if its password is given", () =>
  toConsent("en", { security: "starttls", auth: "password" }, async (page, rows) => {
    assert.match(rows.at(-1), /^1login attempt with your user name and password, if you give it;/);
    assert.equal(await page.locator("#start").textContent(), "Start, without a login");
    await page.fill("#password", "wonderland");
    assert.equal(await page.locator("#start").textContent(), "Start, with 2 login attempts at most");
    await page.screenshot({ path: join(shots, "password.png"), fullPage: true });
  }));

test("where the certificate stays elsewhere, no second login is announced either", () =>
  toConsent("en", { security: "starttls", auth: "client-certificate" }, async (_, rows) => {
    assert.match(rows.at(-1), /^0logins: the certificate stays/);
    assert.ok(!rows.some((row) => /more login attempt/.test(row)), rows.join("\n"));
  }));
