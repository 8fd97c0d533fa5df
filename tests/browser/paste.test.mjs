/** A configuration file with an error below it, pasted into the page: read in the browser, no secret is left, and Undo takes it back. */
import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";

const SECRET = "Kanari#7vogel";
const ERROR = 'Expected response code "235" but got code "535", with message "535 5.7.8 Error: authentication failed"';
const laravel = (port, encryption) => `MAIL_MAILER=smtp
MAIL_HOST=mail.example.org
MAIL_PORT=${port}
MAIL_USERNAME=anna@example.org
MAIL_PASSWORD=${SECRET}
MAIL_ENCRYPTION=${encryption}
`;
const PASTE = `${laravel(465, "tls")}
${ERROR}
`;
/** Encryption from the first byte, on a port that begins in clear. */
const WRONG = `MAIL_MAILER=smtps
${laravel(587, "ssl").replace(/^.*\n/, "")}
${ERROR}
`;
/** Another program, in whose file the same password is whole. */
const OTHER = "smtp://bob@smtp.example.net:587\n554 5.7.1 <b@c.example>: Relay access denied\n";

const shots = new URL("../../target/screenshots/paste", import.meta.url).pathname;
let server;
let browser;
let address;

before(async () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  mkdirSync(shots, { recursive: true });
  server = spawn(
    process.env.MAILMEDIC_BIN,
    ["serve", "--listen", "127.0.0.1:0", "--page", process.env.MAILMEDIC_PAGE],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  browser = await launch();
  address = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on("line", (line) => {
      const found = /http:\/\/[^\s]+/.exec(line);
      if (found) resolve(found[0]);
    });
    server.on("exit", () => reject(new Error("the server ended")));
  });
});

after(async () => {
  await browser?.close();
  server?.kill();
});

/** A fresh tab with a clipboard, in which nothing may go wrong. */
async function inPage(use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1200 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const errors = [];
  const loaded = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(address);
  await page.locator("#text").waitFor();
  await use(page, loaded);
  assert.deepEqual(errors, [], "nothing went wrong in the page");
  await context.close();
}

/** Pastes behind what stands in the field for the error text. */
async function paste(page, text) {
  await page.evaluate((it) => navigator.clipboard.writeText(it), text);
  await page.locator("#text").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+V");
}

const FIELDS = ["text", "host", "port", "security", "auth", "username", "address", "client"];

/** What a person sees: what stands in the fields, what is claimed of a paste, and what is found. */
const seen = (page) =>
  page.evaluate((ids) => {
    const shadow = document.querySelector("mail-medic").shadowRoot;
    const visible = (selector) => [...shadow.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const texts = (selector) => visible(selector).map((one) => one.textContent);
    return {
      fields: Object.fromEntries(ids.map((id) => [id, shadow.getElementById(id).value])),
      claims: texts("#read-as li"),
      hint: texts("#text-hint"),
      findings: visible("[data-rule]").map((one) => one.dataset.rule),
      invalid: visible("[aria-invalid]").map((one) => one.id),
      causes: visible("#offline [data-cause]").map((one) => one.dataset.cause),
      undo: texts("#undo"),
    };
  }, FIELDS);

/** Takes the last change back and says what is seen then; the focus is never lost. */
async function undo(page) {
  await page.locator("#undo").click();
  // What is typed and read is taken in once a frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const at = await page.evaluate(() => {
    const one = document.querySelector("mail-medic").shadowRoot.activeElement;
    return one !== null && one.checkVisibility() && (one.id || one.className);
  });
  assert.equal(at, "title", "the focus is where the step begins");
  return seen(page);
}

/** No part of the password is in the page, nor in what it keeps. */
async function noSecret(page) {
  const everything = await page.evaluate(() => {
    const shadow = document.querySelector("mail-medic").shadowRoot;
    const values = [...shadow.querySelectorAll("input, textarea")].map((field) => field.value);
    const kept = [{ ...sessionStorage }, { ...localStorage }, history.state].map((one) => JSON.stringify(one));
    return [shadow.innerHTML, ...values, ...kept, location.href].join("\n");
  });
  for (const part of ["Kanari", "vogel", btoa(SECRET)]) assert.ok(!everything.includes(part), `${part} is left in the page`);
}

test("settings and an error in one paste: fields filled, cause named, secret gone, undone", () =>
  inPage(async (page, loaded) => {
    assert.ok(!loaded.some((path) => path.includes("import")), "the reader is loaded when it is needed");
    const empty = await seen(page);
    await paste(page, PASTE);
    await page.locator("#read-as li").first().waitFor();
    assert.match(await page.locator("#read-as").innerText(), /Laravel[\s\S]*1 password[\s\S]*#/);
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.equal(await page.locator("#port").inputValue(), "465");
    assert.equal(await page.locator("#security").inputValue(), "tls");
    assert.equal(await page.locator("#username").inputValue(), "anna@example.org");
    await page.locator("#offline [data-cause=password-mangled-by-config]").first().waitFor();
    assert.match(await page.locator("#text").inputValue(), /535 5\.7\.8/);
    await noSecret(page);
    await page.screenshot({ path: join(shots, "1-read.png"), fullPage: true });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: join(shots, "2-phone.png"), fullPage: true });
    await page.setViewportSize({ width: 1200, height: 1200 });

    assert.deepEqual(await undo(page), empty, "as if nothing had been pasted");
    await page.screenshot({ path: join(shots, "3-undone.png"), fullPage: true });
    await paste(page, PASTE);
    await page.locator("#offline [data-cause=password-mangled-by-config]").first().waitFor();
  }));

test("Undo gives back what was typed before the paste, and what was found in the paste is gone", () =>
  inPage(async (page) => {
    await page.fill("#text", "Since Monday nothing goes out.");
    await page.fill("#host", "smtp.example.net");
    await page.fill("#port", "465");
    await page.selectOption("#security", "starttls");
    await page.fill("#username", "bob");
    await page.locator("[data-rule=starttls-on-tls-port]").first().waitFor();
    const typed = await seen(page);
    await paste(page, `\n${WRONG}`);
    await page.locator("#read-as li").first().waitFor();
    await page.locator("[data-rule=tls-on-starttls-port]").first().waitFor();
    const read = await seen(page);
    assert.equal(read.fields.host, "mail.example.org");
    assert.ok(read.causes.length > 0 && read.undo.length === 1, "there is something to take back");
    assert.deepEqual(await undo(page), typed);
    await noSecret(page);
  }));

test("of two pastes the first one holds again, with what was said of it", () =>
  inPage(async (page) => {
    await paste(page, PASTE);
    await page.locator("#offline [data-cause=password-mangled-by-config]").first().waitFor();
    const first = await seen(page);
    await page.fill("#text", "");
    await paste(page, OTHER);
    await page.waitForFunction(() => document.querySelector("mail-medic").shadowRoot.querySelector("#host").value === "smtp.example.net");
    await page.locator("#offline [data-cause=relay-without-login]").first().waitFor();
    const back = await undo(page);
    assert.deepEqual([back.fields.host, back.claims, back.undo], [first.fields.host, first.claims, first.undo]);
    assert.equal(back.fields.text, "", "the field was empty when it was pasted");
    const other = "535 5.7.8 Error: authentication failed";
    await page.fill("#text", other);
    await page.locator("#offline [data-cause=password-mangled-by-config]").first().waitFor();
    const none = await undo(page);
    assert.deepEqual([none.fields.host, none.claims, none.undo, none.fields.text], ["", [], [], other]);
    assert.ok(!none.causes.includes("password-mangled-by-config"));
  }));

test("what was written below a paste since stays, and a fix made since is taken back first", () =>
  inPage(async (page) => {
    await paste(page, WRONG);
    await page.locator("[data-rule=tls-on-starttls-port] button").first().click();
    await page.waitForFunction(() => !document.querySelector("mail-medic").shadowRoot.querySelector("[data-rule=tls-on-starttls-port]"));
    await page.locator("#text").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("It worked last week.");
    const fix = await undo(page);
    assert.ok(fix.findings.includes("tls-on-starttls-port") && fix.claims.length > 0, "the paste holds");
    assert.match(fix.fields.text, /535 5\.7\.8[\s\S]*It worked last week\.$/);
    const all = await undo(page);
    assert.deepEqual([all.fields.host, all.claims, all.findings, all.undo], ["", [], [], []]);
    assert.match(all.fields.text, /It worked last week\.$/);
  }));

test("a case file that was pasted is taken back as well", () =>
  inPage(async (page) => {
    await page.fill("#text", ERROR);
    await page.fill("#host", "smtp.example.net");
    await page.locator("#offline [data-cause]").first().waitFor();
    const typed = await seen(page);
    const settings = { outgoing: { host: "mail.example.org", port: 25 } };
    const file = { mailmedic: 1, settings, text: "554 5.7.1 <b@c.example>: Relay access denied", messages: [], how: "nothing-to-check" };
    await page.locator("#text").focus();
    await page.keyboard.press("Control+A");
    await page.evaluate((it) => navigator.clipboard.writeText(it), JSON.stringify(file, null, 1));
    await page.keyboard.press("Control+V");
    await page.locator(".cols[data-cause=relay-without-login]").waitFor();
    await page.locator("#back").click();
    await page.locator('.mm[data-screen="start"]').waitFor();
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.deepEqual(await undo(page), typed);
  }));
