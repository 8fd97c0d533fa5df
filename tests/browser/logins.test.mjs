// The form and the consent for each way of logging in, on a made-up engine: what is asked, and that no secret is left.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

const shots = new URL("../../target/screenshots/logins", import.meta.url).pathname;
let browser;
let site;

before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await fakePage("fake-logins");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function inPage(options, use) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  await page.goto(`${site.origin}/`);
  await page.waitForSelector("#text");
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
}

async function fill(page, auth, username = "anna@example.org") {
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "587");
  await page.selectOption("#security", "starttls");
  await page.selectOption("#auth", auth);
  await page.fill("#username", username);
}

/** Everything that stays of a page: markup with attributes, texts, storage, history, and what went out as text. */
const traces = (page) =>
  page.evaluate(() => {
    const shadow = document.querySelector("mail-medic").shadowRoot;
    return JSON.stringify([
      shadow.innerHTML,
      shadow.textContent,
      document.documentElement.outerHTML,
      { ...sessionStorage },
      { ...localStorage },
      document.cookie,
      location.href,
      history.state,
      globalThis.sentTexts,
    ]);
  });
const values = (page) =>
  page.evaluate(() => {
    const shadow = document.querySelector("mail-medic").shadowRoot;
    return [...shadow.querySelectorAll("input, textarea")].map((field) => field.value).join("\n");
  });
const secrets = (page) => page.evaluate(() => globalThis.sentSecrets);
const screen = (page, name) => page.waitForSelector(`.mm[data-screen="${name}"]`);
const text = (page, id) => page.locator(id).textContent();
/** The accessible description of a field: the texts its aria-describedby names, each of which must be there. */
const described = (page, id) =>
  page.locator(id).evaluate((field) => {
    const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
    return ids.map((one) => {
      const found = field.getRootNode().getElementById(one);
      if (found === null) throw new Error(`no ${one}`);
      return found.textContent;
    });
  });
const fits = async (page) => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));

const PASSWORD = "Kanari vogel\u200b\u2019\u00df ";
/** What of it must be nowhere: a picture of signs may give the numbers of odd characters, while it is shown. */
const LEAKS = ["Kanari", "vogel", "\u200b\u2019", "S2FuYXJp"];

test("a password's odd characters are described without showing it, and shown as signs on wish", () =>
  inPage({}, async (page) => {
    await fill(page, "password");
    await page.click("#check");
    await screen(page, "consent");
    await page.fill("#password", PASSWORD);
    const shape = "16 characters, one blank at the end, one blank inside, one invisible character, one typographic quote or dash, one character outside ASCII.";
    assert.equal(await text(page, "#password-shape"), shape);
    assert.equal(await page.locator("#password-signs").isVisible(), false);
    await page.waitForSelector('#password-notes [data-rule="password-outer-blank"]');
    const says = (await described(page, "#password")).join(" ");
    assert.match(says, /16 characters, one blank at the end/);
    assert.match(says, /begins or ends with a blank/);
    for (const leak of LEAKS) assert.equal((await traces(page)).includes(leak), false, leak);

    await page.focus("#password-toggle");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#password").getAttribute("type"), "text");
    assert.equal(await page.locator("#password-toggle").getAttribute("aria-pressed"), "true");
    assert.equal(await page.locator("#password-signs").getAttribute("aria-hidden"), "true");
    assert.equal(await text(page, "#password-signs"), `${"•".repeat(6)}␣${"•".repeat(5)}U+200BU+2019U+00DF␣`);
    for (const leak of LEAKS) assert.equal((await traces(page)).includes(leak), false, leak);
    await page.screenshot({ path: join(shots, "1-password-shown.png"), fullPage: true });

    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#password").getAttribute("type"), "password");
    assert.equal(await text(page, "#password-signs"), "");
    await page.click("#start");
    await screen(page, "works");
    assert.deepEqual(await secrets(page), [PASSWORD], "it is sent as typed");
    for (const leak of LEAKS) assert.equal((await traces(page)).includes(leak), false, leak);
    assert.equal((await values(page)).includes("Kanari"), false);
  }));

test("a password typed and not sent is gone when one goes back", () =>
  inPage({}, async (page) => {
    await fill(page, "password");
    await page.click("#check");
    await page.fill("#password", PASSWORD);
    const field = await page.locator("#password").elementHandle();
    await page.click("#back");
    await screen(page, "start");
    assert.equal(await field.evaluate((one) => one.value), "");
    assert.equal(await page.locator('[data-rule="password-outer-blank"]').count(), 0, "nor is what was known of it");
    await page.click("#check");
    assert.equal(await page.locator("#password").inputValue(), "");
    assert.equal(await text(page, "#password-shape"), "");
    assert.deepEqual(await secrets(page), []);
  }));

test("a token is pasted with its prefix and line breaks, cleaned with a note, and sent as the secret", () =>
  inPage({}, async (page) => {
    await fill(page, "oauth2");
    assert.match((await described(page, "#auth")).join(" "), /token takes the place of the password/);
    await page.click("#check");
    await screen(page, "consent");
    assert.equal(await page.locator("#password").count(), 0);
    assert.equal(await page.locator("label[for=token]").textContent(), "Token for anna@example.org");
    assert.equal(await text(page, "#start"), "Start, without a login");
    const token = `ya29.${"a0Af".repeat(300)}-_x`;
    await page.fill("#token", `Authorization: Bearer ${token.slice(0, 700)}\n${token.slice(700)}\n`);
    assert.match(await text(page, "#token-shape"), /^1,208 characters, the word “Bearer” in front is left out, blanks and line breaks/);
    assert.equal(await text(page, "#start"), "Start, with 2 login attempts at most");
    await page.screenshot({ path: join(shots, "2-token.png"), fullPage: true });
    await page.focus("#token");
    await page.keyboard.press("Control+Enter");
    await screen(page, "works");
    assert.deepEqual(await secrets(page), [token]);
    assert.equal((await traces(page)).includes("a0Afa0Af"), false);
    assert.equal((await values(page)).includes("a0Af"), false);
  }));

test("what no token holds is told before it is refused", () =>
  inPage({}, async (page) => {
    await fill(page, "oauth2");
    await page.click("#check");
    await page.fill("#token", "pa\u00dfwort");
    assert.match(await text(page, "#token-shape"), /not of a token/);
    assert.match((await described(page, "#token")).join(" "), /not of a token/);
    await page.fill("#token", "x".repeat(2601));
    assert.match(await text(page, "#token-shape"), /^2,601 characters, it has more than the 2,600/);
  }));

test("a Windows domain is parted from the name and put in front of it", () =>
  inPage({}, async (page) => {
    await fill(page, "password", "anna");
    assert.equal(await page.locator("#domain").isVisible(), false);
    await page.selectOption("#auth", "ntlm");
    assert.match((await described(page, "#domain")).join(" "), /DOMAIN\\user.*user@domain\.example/);
    await page.fill("#domain", "LAB");
    assert.equal(await page.locator("#username").inputValue(), "LAB\\anna");
    await page.fill("#username", "anna@lab.example");
    assert.equal(await page.locator("#domain").inputValue(), "lab.example");
    await page.fill("#domain", "office.example");
    assert.equal(await page.locator("#username").inputValue(), "anna@office.example");
    await page.fill("#domain", "");
    await page.focus("#domain");
    await page.keyboard.type("LAB");
    assert.equal(await page.locator("#username").inputValue(), "LAB\\anna");
    await page.screenshot({ path: join(shots, "3-ntlm.png"), fullPage: true });
    await page.click("#check");
    assert.equal(await page.locator("label[for=password]").textContent(), "Password for LAB\\anna");
    await page.fill("#password", "x");
    await page.click("#start");
    await screen(page, "works");
    const [settings] = await page.evaluate(() => globalThis.sentTexts);
    assert.equal(JSON.parse(settings).outgoing.username, "LAB\\anna");
  }));

test("a Kerberos realm stands behind the name", () =>
  inPage({}, async (page) => {
    await fill(page, "kerberos", "anna");
    assert.equal(await page.locator("#domain").isVisible(), false);
    assert.match((await described(page, "#realm")).join(" "), /user@REALM/);
    await page.fill("#realm", "LAB.EXAMPLE");
    assert.equal(await page.locator("#username").inputValue(), "anna@LAB.EXAMPLE");
    await page.click("#check");
    assert.equal(await page.locator("label[for=password]").textContent(), "Password for anna@LAB.EXAMPLE");
    await page.click("#back");
    assert.equal(await page.locator("#realm").inputValue(), "LAB.EXAMPLE");
  }));

test("a certificate asks for no secret and gives the command for the terminal", () =>
  inPage({}, async (page) => {
    await fill(page, "client-certificate");
    const command =
      "mailmedic probe --host mail.example.org --port 587 --security starttls --auth client-certificate " +
      "--username anna@example.org --client-cert client.crt --client-key client.key";
    assert.match(await text(page, "#certificate-says"), /private key.*terminal/);
    assert.equal(await text(page, "#certificate code"), command);
    await page.fill("#host", "mx.example.org");
    assert.match(await text(page, "#certificate code"), /--host mx\.example\.org /);
    await page.fill("#host", "mail.example.org");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#certificate #copy");
    await page.getByText("Copied").first().waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), command);
    await page.screenshot({ path: join(shots, "4-certificate.png"), fullPage: true });
    await page.click("#check");
    await screen(page, "consent");
    assert.equal(await page.locator("#password, #token").count(), 0);
    assert.equal(await text(page, "#start"), "Start, without a login");
    assert.match(await page.locator("#plan li").last().textContent(), /^0logins: the certificate stays/);
    await page.click("#start");
    await screen(page, "answer");
    assert.deepEqual(await secrets(page), []);
  }));

test("fields stand where they matter: a mechanism with a login, the other server where mail is fetched first", () =>
  inPage({}, async (page) => {
    await page.click("#more summary");
    const mechanism = page.locator("#mechanism");
    assert.equal(await mechanism.isVisible(), true);
    await page.selectOption("#auth", "none");
    assert.equal(await mechanism.isVisible(), false);
    await page.selectOption("#auth", "password");
    await mechanism.fill("LOGIN");
    await page.selectOption("#auth", "none");
    assert.equal(await mechanism.isVisible(), true, "what is filled in is not hidden");
    assert.equal(await page.locator("#incoming-host").isVisible(), false);
    await page.selectOption("#auth", "pop-before-smtp");
    assert.equal(await page.locator("#incoming-host").isVisible(), true);
    assert.equal(await page.locator("#username").isVisible(), false, "the name is asked for at the other server");
    assert.equal(await text(page, "#receiving summary"), "The server you fetch mail from");
    assert.match((await described(page, "#auth")).join(" "), /after mail was fetched/);
    const offered = await page.locator("#incoming-auth option").evaluateAll((all) => all.map((one) => one.value));
    assert.equal(offered.includes("pop-before-smtp"), false);
  }));

test("by keyboard alone: from the form to the answer, and receiving is checked by itself", () =>
  inPage({}, async (page) => {
    await page.focus("#receiving summary");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("i");
    await page.keyboard.press("Tab");
    await page.keyboard.type("mail.example.org");
    assert.equal(await page.locator("#incoming-protocol").inputValue(), "imap");
    assert.equal(await page.locator("#incoming-host").inputValue(), "mail.example.org");
    await page.focus("#check-receiving");
    await page.keyboard.press("Enter");
    // The made-up engine has no plan for receiving: one is brought to what is missing.
    const at = await page.evaluate(() => document.querySelector("mail-medic").shadowRoot.activeElement.id);
    assert.equal(at, "incoming-port");
    assert.notEqual(await text(page, "#missing"), "");
  }));

test("every field has a label, and every description is there", () =>
  inPage({}, async (page) => {
    for (const auth of ["none", "oauth2", "ntlm", "kerberos", "client-certificate", "pop-before-smtp", "auto", "encrypted-password"]) {
      await page.selectOption("#auth", auth);
      for (const id of await page.evaluate(() => {
        const shadow = document.querySelector("mail-medic").shadowRoot;
        return [...shadow.querySelectorAll("input:not([hidden]), select, textarea")].map((field) => field.id);
      })) {
        assert.equal(await page.locator(`label[for="${id}"]`).count(), 1, id);
        await described(page, `#${id}`);
      }
    }
  }));

const LOOKS = [
  { name: "320-light", viewport: { width: 320, height: 740 }, colorScheme: "light" },
  { name: "320-dark", viewport: { width: 320, height: 740 }, colorScheme: "dark" },
  // A window of 640 px at twice the size has half as many of the page's pixels.
  { name: "twice", viewport: { width: 640, height: 740 }, colorScheme: "light", twice: true },
  { name: "forced", viewport: { width: 900, height: 740 }, forcedColors: "active" },
];

for (const { name, twice, ...options } of LOOKS) {
  test(`${name}: no method's form or consent scrolls sideways`, () =>
    inPage({ ...options, reducedMotion: "reduce" }, async (page) => {
      if (twice) await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      for (const auth of ["ntlm", "kerberos", "client-certificate", "pop-before-smtp", "oauth2", "password"]) {
        await fill(page, auth, "a-rather-long-name@a-rather-long-domain.example.org");
        await fits(page);
        await page.click("#check");
        if (auth === "pop-before-smtp") {
          await page.click("#back");
          continue;
        }
        await screen(page, "consent");
        if (auth === "oauth2") await page.fill("#token", `Bearer ${"x".repeat(900)}`);
        if (auth === "password") {
          await page.fill("#password", `${PASSWORD}${"\u00a0".repeat(30)}`);
          await page.click("#password-toggle");
        }
        await fits(page);
        await page.screenshot({ path: join(shots, `${name}-${auth}.png`), fullPage: true });
        await page.click("#back");
      }
    }));
}
