// The whole way by keyboard alone: where the focus goes, that it is never lost, and what a screen reader is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ADDRESS, searches } from "./states.mjs";
import { shown, tabs } from "./tab.mjs";

const { inPage } = tabs("fake-keyboard", { width: 1200, height: 800 });

/** The id or class of what has the focus; empty where it is lost. */
const focused = (page) =>
  page.evaluate(() => {
    const at = document.querySelector("mail-medic").shadowRoot.activeElement;
    return at === null ? "" : at.id || at.className || at.localName;
  });

/** Goes on with Tab to what a selector names; a focus that cannot be seen is a fault. */
async function tabTo(page, selector) {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((wanted) => {
      const one = document.querySelector("mail-medic").shadowRoot.activeElement;
      if (one === null) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return { there: one.matches(wanted), seen: outlineStyle !== "none" && outlineWidth !== "0px", html: one.outerHTML.slice(0, 90) };
    }, selector);
    if (at === null) continue;
    assert.ok(at.seen, `the focus is not seen on ${at.html}`);
    if (at.there) return;
  }
  assert.fail(`Tab does not come to ${selector}`);
}

async function press(page, selector, key = "Enter") {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** Settings without a login, typed. */
async function type(page) {
  await tabTo(page, "#host");
  await page.keyboard.type("mail.example.org");
  await tabTo(page, "#port");
  await page.keyboard.type("587");
  await press(page, "#security", "ArrowDown");
  await tabTo(page, "#auth");
  await page.keyboard.type("No login");
  assert.equal(await page.locator("#auth").inputValue(), "none");
}

test("from the settings over the answer to works and back, and the focus is at the title of what was asked for", () =>
  inPage("/", async (page) => {
    // The browser is told early that a file is not chosen by a person.
    const chooser = new Promise((resolve) => page.on("filechooser", resolve));
    assert.equal(await focused(page), "text");
    await type(page);
    await page.keyboard.press("Tab");
    await page.keyboard.type(ADDRESS);
    await press(page, "#check");
    await shown(page, "consent");
    assert.equal(await focused(page), "title");
    await press(page, "#start");
    await shown(page, "answer");
    assert.equal(await focused(page), "title", "the answer");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "apply", "what to do comes first");

    await press(page, '#why [data-clue="relay-refused"] button');
    const opener = page.locator('#why [data-clue="relay-refused"] button').first();
    assert.equal(await opener.getAttribute("aria-expanded"), "true");
    assert.equal(await focused(page), "link small num", "opening moves no focus");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#why .wire li").count(), 13);
    assert.equal(await focused(page), "link small num", "the button that was pressed is gone");
    await page.keyboard.press("Space");
    assert.equal(await page.locator(".wire").count(), 0);

    await press(page, "#places summary");
    await tabTo(page, "#places-open");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.locator("#places-says").waitFor();
    assert.equal(await focused(page), "places-open");

    await press(page, "#to-report");
    await shown(page, "report");
    assert.equal(await focused(page), "title");
    await press(page, "#report-form", "ArrowDown");
    assert.match(await page.locator("#report").textContent(), /^# /);
    await press(page, "#report-mask", "Space");
    assert.equal(await page.locator("#report-mask").isChecked(), true);
    await tabTo(page, "#report");
    await press(page, "#report-back");
    await shown(page, "answer");
    assert.equal(await focused(page), "title");

    await press(page, "#apply");
    await shown(page, "consent");
    assert.equal(await focused(page), "password");
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await shown(page, "works");
    assert.equal(await focused(page), "title");
    await press(page, "#undo");
    await shown(page, "start");
    assert.equal(await focused(page), "title");
  }));

test("the button of a finding mends it, and the focus is on the field then", () =>
  inPage("/", async (page) => {
    await tabTo(page, "#port");
    await page.keyboard.type("465");
    await press(page, "#security", "ArrowDown");
    await press(page, ".find.bad button");
    assert.equal(await page.locator("#security").inputValue(), "tls");
    assert.equal(await focused(page), "security");
  }));

test("while a check runs, Stop is the next stop, and Esc stops it from anywhere", () =>
  inPage("/hold", async (page) => {
    await type(page);
    await press(page, "#check");
    await press(page, "#start");
    await shown(page, "check");
    assert.equal(await focused(page), "title");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "stop");
    await page.keyboard.press("Escape");
    await page.locator('#how[data-how="stopped"]').waitFor();
    assert.equal(await focused(page), "title");
  }));

test("a search by keyboard: begun, stopped with Esc, found, used", () =>
  inPage(
    "/",
    async (page) => {
      await page.keyboard.type(ADDRESS);
      await page.keyboard.press("Control+Enter");
      assert.equal(await focused(page), "find");
      await page.keyboard.press("Enter");
      await shown(page, "find");
      assert.equal(await focused(page), "title");
      await page.keyboard.press("Escape");
      await shown(page, "start");
      assert.equal(await focused(page), "text");
      await press(page, "#find");
      await page.locator("#best").waitFor();
      assert.equal(await focused(page), "title");
      await press(page, "#use");
      await page.locator("#plan").waitFor();
      assert.equal(await focused(page), "title");
    },
    searches,
  ));

test("on another page nothing takes the focus, and Tab goes in and out again", () =>
  inPage("/embed", async (page) => {
    assert.equal(await focused(page), "");
    const stops = [];
    for (let turn = 0; turn < 60; turn += 1) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (at === "" && stops.length > 0) break;
      stops.push(at);
    }
    assert.equal(stops[0], "text");
    assert.ok(stops.includes("check") && stops.length < 60, `${stops.length} stops: ${stops.join()}`);
  }));

/** What the live region says, one text after the other. The page's clock stands still but for `pass`. */
async function listen(page) {
  await page.evaluate(() => {
    globalThis.announced = [];
    const live = document.querySelector("mail-medic").shadowRoot.querySelector("#live");
    const look = () => globalThis.announced.push(live.textContent);
    new MutationObserver(look).observe(live, { childList: true, characterData: true, subtree: true });
  });
}

test("a screen reader hears of a check its begin, the break and the answer, and nothing else", () =>
  inPage(
    "/slow",
    async (page) => {
      const pass = (ms) => page.clock.runFor(ms);
      await page.clock.resume();
      assert.equal(await page.locator("[aria-live], [role=status], [role=alert]").count(), 1, "one live region");
      assert.equal(await page.locator("#live").getAttribute("aria-live"), "polite");
      await page.fill("#host", "mail.example.org");
      await page.fill("#port", "587");
      await page.selectOption("#auth", "none");
      await page.click("#check");
      await listen(page);
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await page.click("#start");
      await pass(3000);
      await pass(6000);
      await shown(page, "answer");
      await pass(6000);
      assert.deepEqual(await page.evaluate(() => globalThis.announced), [
        "Checking mail.example.org.",
        "Recipient: failed here.",
        "Answer: Your program never logs in.",
      ]);
    },
    (page) => page.clock.install(),
  ));

test("what is typed and sent off within one frame is taken in first", () =>
  inPage("/", async (page) => {
    await page.evaluate((address) => {
      const box = document.querySelector("mail-medic").shadowRoot.querySelector("#text");
      box.value = address;
      box.dispatchEvent(new InputEvent("input"));
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    }, ADDRESS);
    assert.equal(await focused(page), "find");
  }));
