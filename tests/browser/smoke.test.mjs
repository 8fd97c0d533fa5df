// The page in Chromium on a made-up engine, under the strict policy: what a person sees, in every state.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

const RELAY = "554 5.7.1 <b@c.example>: Relay access denied";
const PASSWORD = "correct-horse-battery";

let browser;
let site;

before(async () => {
  site = await fakePage("fake");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** A fresh tab; at the end nothing may have gone wrong in it, and nothing may have left for another host. */
async function inPage(path, options, use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  const page = await context.newPage();
  const faults = [];
  const foreign = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  page.on("request", (request) => !request.url().startsWith(site.origin) && foreign.push(request.url()));
  await page.goto(site.origin + path);
  await use(page, faults);
  assert.deepEqual(faults, []);
  assert.deepEqual(foreign, []);
  await context.close();
}

async function fill(page, auth = "none") {
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "587");
  await page.selectOption("#security", "starttls");
  await page.selectOption("#auth", auth);
  await page.fill("#username", "anna@example.org");
}

const screen = (page, name) => page.waitForSelector(`.mm[data-screen="${name}"]`);
const focused = (page) =>
  page.evaluate(() => {
    const at = document.querySelector("mail-medic")?.shadowRoot?.activeElement;
    return at?.id || at?.className || "";
  });
const noSidewaysScroll = async (page) =>
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);

test("relay denied is found, explained, fixed, and works; then taken back", () =>
  inPage("/", {}, async (page) => {
    await page.waitForSelector("#text");
    await page.evaluate(() => {
      globalThis.verdicts = [];
      document.addEventListener("mm-verdict", (event) => globalThis.verdicts.push(event.detail));
    });
    assert.equal(await focused(page), "text");
    await fill(page);
    await page.click("#check");
    await screen(page, "consent");
    assert.equal(await page.locator("#password").count(), 0, "no login, so no password is asked for");
    assert.equal(await page.locator("#plan li").count(), 2);
    await page.click("#start");
    await screen(page, "answer");
    assert.equal(await page.locator(".title").textContent(), "Your program never logs in.");
    assert.equal(await page.locator('[data-broke="recipient"]').count(), 1);
    assert.equal(await page.locator('aside [data-rung="login"]').getAttribute("data-state"), "cause");

    const opener = page.locator('[data-clue="relay-refused"] button').first();
    await opener.click();
    assert.equal(await opener.getAttribute("aria-expanded"), "true");
    assert.match(await page.locator(".wire .hit").textContent(), /554 5\.7\.1 .*Relay access denied/);

    await page.click("#apply");
    await screen(page, "consent");
    assert.equal(await focused(page), "password");
    assert.match(await page.locator("#password-seen").textContent(), new RegExp(new URL(site.origin).host));
    assert.equal(await page.locator("#start").textContent(), "Start, without a login");
    await page.keyboard.type(`${PASSWORD} `);
    assert.match(await page.locator("#password-shape").textContent(), /one blank at the end/);
    await page.waitForSelector('#password-notes [data-rule="password-outer-blank"]');
    await page.keyboard.press("Backspace");
    assert.equal(await page.locator("#password-shape").textContent(), "21 characters.");
    assert.equal(await page.locator("#start").textContent(), "Start, with 2 login attempts at most");
    await page.keyboard.press("Enter");
    await screen(page, "works");
    assert.equal(await page.locator(".title").textContent(), "It works now.");
    assert.equal(await page.locator('.compare tr.differ[data-rung="recipient"]').count(), 1);
    assert.match(await page.locator("#before-after").textContent(), /Login: No login.*Login: Password/);

    const traces = await page.evaluate(() =>
      JSON.stringify([
        { ...sessionStorage },
        { ...localStorage },
        globalThis.verdicts,
        document.cookie,
        location.href,
        [...document.querySelectorAll("mail-medic")].map((one) => one.shadowRoot?.textContent),
        [...(document.querySelector("mail-medic")?.shadowRoot?.querySelectorAll("input, textarea") ?? [])].map((one) => one.value),
      ]),
    );
    assert.equal(traces.includes(PASSWORD), false, "the password is nowhere any more");
    assert.deepEqual(await page.evaluate(() => globalThis.verdicts.map((one) => one.outcome)), ["fails", "works"]);

    await page.click("#undo");
    await screen(page, "start");
    assert.equal(await page.locator("#auth").inputValue(), "none");
  }));

test("a finding stands under its field as one types, and its button mends it", () =>
  inPage("/", {}, async (page) => {
    await page.waitForSelector("#text");
    await fill(page);
    await page.fill("#port", "465");
    const note = page.locator('[data-field="security"] .find.bad');
    await note.waitFor();
    assert.equal(await page.locator("#security").getAttribute("aria-invalid"), "true");
    const described = await page.locator("#security").getAttribute("aria-describedby");
    assert.match(await page.locator(`#${described}`).textContent(), /Port 465 expects encryption/);
    await note.locator("button").click();
    await page.waitForFunction(
      () => document.querySelector("mail-medic")?.shadowRoot?.querySelector("#security")?.getAttribute("aria-invalid") === null,
    );
    assert.equal(await page.locator("#security").inputValue(), "tls");
    await page.click("#undo");
    assert.equal(await page.locator("#security").inputValue(), "starttls");
  }));

test("a value that cannot be dialled starts nothing and brings the person to it", () =>
  inPage("/", {}, async (page) => {
    await page.waitForSelector("#text");
    await page.keyboard.press("Control+Enter");
    assert.equal(await focused(page), "host");
    await fill(page);
    await page.fill("#port", "0");
    await page.click("#check");
    assert.equal(await focused(page), "port");
    assert.notEqual(await page.locator("#missing").textContent(), "");
  }));

test("the error text alone is explained without a server", () =>
  inPage("/", {}, async (page) => {
    await page.fill("#text", RELAY);
    await page.waitForSelector('#offline [data-cause="relay-without-login"][data-standing="likely"]');
    await page.click("#check");
    await screen(page, "answer");
    assert.match(await page.locator(".title").textContent(), /^Probably: Your program never logs in\.$/);
  }));

test("without a checker the page says so, gives the command, and asks for no password", () =>
  inPage("/embed", {}, async (page) => {
    await page.waitForSelector("#text");
    assert.notEqual(await focused(page), "text", "an embedded element never takes the focus");
    await fill(page);
    await page.fill("#text", RELAY);
    await page.click("#check");
    await page.waitForSelector('#how[data-how="no-checker"]');
    assert.equal(
      await page.locator("#command code").textContent(),
      "mailmedic probe --host mail.example.org --port 587 --security starttls --auth none --username anna@example.org",
    );
    assert.equal(await page.locator("#password").count(), 0);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0, "nothing is kept on somebody else's page");
  }));

test("Esc stops a check, and what was seen is kept", () =>
  inPage("/hold", {}, async (page) => {
    await page.waitForSelector("#text");
    await fill(page);
    await page.click("#check");
    await page.click("#start");
    await page.waitForSelector('[data-rung="hello"][data-state="passed"]');
    assert.equal(await page.locator('[data-rung="login"]').getAttribute("data-state"), "running");
    await page.keyboard.press("Escape");
    await page.waitForSelector('#how[data-how="stopped"]');
    assert.equal(await focused(page), "title");
    assert.equal(await page.locator('aside [data-rung="hello"]').getAttribute("data-state"), "passed");
  }));

test("a reload keeps the settings of our own page, and not the error text", () =>
  inPage("/", {}, async (page) => {
    await page.waitForSelector("#text");
    await fill(page);
    await page.fill("#text", RELAY);
    await page.waitForSelector("#offline [data-cause]");
    await page.reload();
    await page.waitForSelector("#text");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.equal(await page.locator("#text").inputValue(), "");
  }));

test("a reload keeps the answer that was shown, says so, and keeps no password; going back lets it go", () =>
  inPage("/", {}, async (page) => {
    await page.waitForSelector("#text");
    await fill(page, "password");
    await page.click("#check");
    await page.fill("#password", PASSWORD);
    await page.click("#start");
    await screen(page, "works");
    assert.ok(!(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).includes(PASSWORD));
    await page.reload();
    await screen(page, "works");
    assert.match(await page.locator("#case-kept").textContent(), /Nothing was checked just now/);
    await page.click("#back");
    await screen(page, "start");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    await page.reload();
    await screen(page, "start");
  }));

test("a policy that forbids wasm is named", () =>
  inPage("/strict", {}, async (page, faults) => {
    await page.waitForSelector("#fault");
    assert.match(await page.locator("#fault").textContent(), /'wasm-unsafe-eval'/);
    assert.match(faults.splice(0).join(), /^(?:.*Content Security Policy.*)?$/s);
  }));

for (const width of [320, 360]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${width} px, ${colorScheme}: no state scrolls sideways`, () =>
      inPage("/", { viewport: { width, height: 740 }, colorScheme, reducedMotion: "reduce" }, async (page) => {
        await page.waitForSelector("#text");
        await fill(page);
        await page.fill("#text", RELAY);
        await page.fill("#port", "465");
        await page.waitForSelector(".find.bad");
        await noSidewaysScroll(page);
        await page.fill("#port", "587");
        await page.click("#check");
        await screen(page, "consent");
        await noSidewaysScroll(page);
        await page.click("#start");
        await screen(page, "answer");
        await page.locator("#ports summary").click();
        await page.locator('[data-clue="auth-offered"] button').first().click();
        await noSidewaysScroll(page);
        await page.click("#apply");
        await page.fill("#password", PASSWORD);
        await noSidewaysScroll(page);
        await page.click("#start");
        await screen(page, "works");
        await noSidewaysScroll(page);
      }));
  }
}
