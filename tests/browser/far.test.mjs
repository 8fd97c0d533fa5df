// A second checker at another place, on a made-up engine: what is said of it, that it is waited for, and that it spoils nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

let browser;
let site;

before(async () => {
  site = await fakePage("fake-far");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** A fresh tab with settings in the form; at the end nothing may have gone wrong in it. */
async function inPage(path, auth, use) {
  const page = await browser.newPage();
  const faults = [];
  const warned = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error") faults.push(line.text());
    if (line.type() === "warning") warned.push(line.text());
  });
  await page.goto(site.origin + path);
  await page.waitForSelector("#text");
  await fill(page, auth);
  await use(page, warned);
  assert.deepEqual(faults, []);
  await page.close();
}

async function fill(page, auth) {
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "587");
  await page.selectOption("#security", "starttls");
  await page.selectOption("#auth", auth);
  await page.fill("#username", "anna@example.org");
}

const screen = (page, name) => page.waitForSelector(`.mm[data-screen="${name}"]`);
const waiting = (page) => page.locator("#far-looks", { hasText: "From here all is seen. far.example still looks" }).waitFor();

async function start(page, password) {
  await page.click("#check");
  await screen(page, "consent");
  if (password !== undefined) await page.fill("#password", password);
  await page.click("#start");
  await screen(page, "check");
}

test("the password goes to one of the two, both are waited for, and what each saw stands side by side", () =>
  inPage("/far", "password", async (page) => {
    await start(page, "correct-horse-battery");
    await waiting(page);
    assert.equal(await page.locator(".mm").getAttribute("data-screen"), "check");
    await screen(page, "works");
    assert.equal(await page.locator("#far-says").textContent(), "It sees the same as far as it looked. Nobody logs in from there.");
    const { secrets, consents } = await page.evaluate(() => ({
      secrets: globalThis.sentSecrets.length,
      consents: globalThis.sentTexts.map((text) => JSON.parse(text).login).filter((login) => login !== undefined),
    }));
    assert.equal(secrets, 1);
    assert.deepEqual(consents.sort(), [false, true]);
    // A reload of this tab shows both again.
    await page.reload();
    await screen(page, "works");
    assert.equal(await page.locator("#far-says").count(), 1);
  }));

test("who has waited enough has the whole answer from here, and what the other place told until then", () =>
  inPage("/far", "none", async (page) => {
    await start(page);
    await waiting(page);
    await page.click("#stop");
    await screen(page, "answer");
    assert.equal(await page.locator(".cols").getAttribute("data-cause"), "relay-without-login");
    assert.equal(await page.locator("#how").count(), 0, "the check here was whole");
    const fault = page.locator("#far-fault");
    assert.equal(await fault.getAttribute("data-fault"), "stopped");
    assert.match(await fault.textContent(), /The other place did not look to the end: far\.example was stopped\./);
  }));

test("where the check here is stopped, what the other place has seen to its end stands beside it", () =>
  inPage("/far-first", "none", async (page) => {
    await start(page);
    await page.locator('.rung[data-rung="hello"][data-state="passed"]').waitFor();
    await page.waitForFunction(() => globalThis.closedLinks.includes("wss://far.example/v1/probe"));
    assert.equal(await page.locator("#far-looks").textContent(), "far.example looks as well, without a login.");
    await page.click("#stop");
    await screen(page, "answer");
    assert.equal(await page.locator("#how").getAttribute("data-how"), "stopped");
    assert.equal(await page.locator('#far tr[data-rung="recipient"] td').first().innerText(), "failed here\n554 5.7.1 Relay access denied");
    assert.equal(await page.locator("#far-fault").count(), 0);
  }));

test("a place that is not reached is told of in one line beside the answer, on the report, and in the next check again", () =>
  inPage("/far-none", "none", async (page) => {
    await start(page);
    await screen(page, "answer");
    assert.equal(await page.locator(".cols").getAttribute("data-cause"), "relay-without-login");
    const says = "The other place could not look: none.example does not answer, or does not let this page in.";
    assert.equal(await page.locator("#far").textContent(), says);
    await page.click("#to-report");
    assert.ok((await page.locator("#report").textContent()).includes(says));
    await page.click("#report-back");
    await page.click("#again");
    await screen(page, "answer");
    assert.equal(await page.locator("#far").textContent(), says);
  }));

test("an address with a password in it is no other place: the console says so, and the page goes on without it", () =>
  inPage("/", "none", async (page, warned) => {
    // The screens are made anew, so what is marked is gone then.
    const set = async (address) => {
      await page.evaluate((value) => {
        const element = document.querySelector("mail-medic");
        element.shadowRoot.querySelector(".mm").dataset.former = "";
        element.farProbe = value;
      }, address);
      await page.locator(".mm:not([data-former])").waitFor();
    };
    const rows = async () => {
      await page.click("#check");
      await screen(page, "consent");
      const texts = await page.locator("#plan li").allTextContents();
      await page.click("#back");
      await screen(page, "start");
      return texts;
    };
    assert.equal((await rows()).length, 2);
    await set("wss://anna:geheim@far.example");
    assert.match(warned.join(), /far-probe is left aside: wss:\/\/…@far\.example is no address/);
    assert.equal((await rows()).length, 2);
    await set("wss://far.example");
    const all = await rows();
    assert.equal(all.length, 3);
    assert.match(all[2], /far\.example asks mail\.example\.org/);
  }));
