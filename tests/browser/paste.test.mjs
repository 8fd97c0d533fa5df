/** A configuration file with an error below it, pasted into the page: read in the browser, and no secret is left. */
import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { launch } from "./chromium.mjs";

const SECRET = "Kanari#7vogel";
const PASTE = `MAIL_MAILER=smtp
MAIL_HOST=mail.example.org
MAIL_PORT=465
MAIL_USERNAME=anna@example.org
MAIL_PASSWORD=${SECRET}
MAIL_ENCRYPTION=tls

Expected response code "235" but got code "535", with message "535 5.7.8 Error: authentication failed"
`;

test("settings and an error in one paste: fields filled, cause named, secret gone, undone", async () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  const shots = new URL("../../target/screenshots/paste", import.meta.url).pathname;
  mkdirSync(shots, { recursive: true });
  const server = spawn(
    process.env.MAILMEDIC_BIN,
    ["serve", "--listen", "127.0.0.1:0", "--page", process.env.MAILMEDIC_PAGE],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const browser = await launch();
  try {
    const address = await new Promise((resolve, reject) => {
      createInterface({ input: server.stdout }).on("line", (line) => {
        const found = /http:\/\/[^\s]+/.exec(line);
        if (found) resolve(found[0]);
      });
      server.on("exit", () => reject(new Error("the server ended")));
    });
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
    assert.ok(!loaded.some((path) => path.includes("import")), "the reader is loaded when it is needed");

    await page.evaluate((text) => navigator.clipboard.writeText(text), PASTE);
    await page.locator("#text").focus();
    await page.keyboard.press("Control+V");
    await page.locator("#read-as li").first().waitFor();
    assert.match(await page.locator("#read-as").innerText(), /Laravel[\s\S]*1 password[\s\S]*#/);
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.equal(await page.locator("#port").inputValue(), "465");
    assert.equal(await page.locator("#security").inputValue(), "tls");
    assert.equal(await page.locator("#username").inputValue(), "anna@example.org");
    await page.locator("#offline [data-cause=password-mangled-by-config]").first().waitFor();
    const text = await page.locator("#text").inputValue();
    assert.match(text, /535 5\.7\.8/);
    const everything = await page.evaluate(() => {
      const shadow = document.querySelector("mail-medic").shadowRoot;
      const values = [...shadow.querySelectorAll("input, textarea")].map((field) => field.value);
      return [shadow.innerHTML, ...values, JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage })].join("\n");
    });
    for (const part of ["Kanari", "vogel", btoa(SECRET)]) assert.ok(!everything.includes(part), `${part} is left in the page`);
    await page.screenshot({ path: join(shots, "1-read.png"), fullPage: true });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: join(shots, "2-phone.png"), fullPage: true });

    await page.locator("#undo").click();
    assert.equal(await page.locator("#host").inputValue(), "");
    assert.deepEqual(errors, [], "nothing went wrong in the page");
  } finally {
    await browser.close();
    server.kill();
  }
});
