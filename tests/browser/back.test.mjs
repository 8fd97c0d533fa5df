// The browser's Back button on our own page: to the step before, with everything as typed; on other pages the history is theirs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ADDRESS, searches } from "./states.mjs";
import { shown, tabs } from "./tab.mjs";

const TEXT = "554 5.7.1 <b@c.example>: Relay access denied";
const PASSWORD = "correct-horse-battery";

const { inPage, origin } = tabs("fake-back", { width: 1200, height: 700 });

/** Settings and a text, typed; then the way to the consent. */
async function toConsent(page, auth = "none") {
  await page.fill("#text", TEXT);
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "587");
  await page.selectOption("#security", "starttls");
  await page.selectOption("#auth", auth);
  await page.fill("#username", "anna@example.org");
  await page.click("#check");
  await shown(page, "consent");
}

async function toAnswer(page) {
  await toConsent(page);
  await page.click("#start");
  await shown(page, "answer");
}

/** The settings stand there as they were typed, and the step begins where steps begin. */
async function asTyped(page, auth = "none") {
  await shown(page, "start");
  const fields = ["text", "host", "port", "security", "auth", "username"];
  const values = await Promise.all(fields.map((id) => page.locator(`#${id}`).inputValue()));
  assert.deepEqual(values, [TEXT, "mail.example.org", "587", "starttls", auth, "anna@example.org"]);
  const at = await page.evaluate(() => document.querySelector("mail-medic").shadowRoot.activeElement?.className);
  assert.equal(at, "title", "the focus is where the step begins");
  // A browser that brings an old place of scrolling back does so a moment later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { y, height } = await page.locator(".title").boundingBox();
  assert.ok(y >= 0 && y + height <= 700, "and it is seen");
}

/** What the history holds of the present step, and how long it is. */
const entry = (page) => page.evaluate(() => ({ state: history.state, length: history.length, address: location.href }));

/** Back goes out of the page: nobody is held in it. */
async function leaves(page) {
  await page.goBack();
  assert.equal(page.url(), "about:blank");
}

test("from the consent Back leads to the settings as typed, the password is gone, and one more leaves the page", () =>
  inPage("/", async (page) => {
    const { length } = await entry(page);
    await toConsent(page, "password");
    await page.fill("#password", PASSWORD);
    assert.deepEqual(await entry(page), { state: { step: "consent" }, length: length + 1, address: `${origin()}/` });
    await page.goBack();
    await asTyped(page, "password");
    assert.deepEqual(await entry(page), { state: null, length: length + 1, address: `${origin()}/` });
    await page.click("#check");
    await shown(page, "consent");
    assert.equal(await page.locator("#password").inputValue(), "");
    await page.goBack();
    await shown(page, "start");
    await leaves(page);
  }));

test("from the answer Back leads to the settings as typed, and the history names the step alone", () =>
  inPage("/", async (page) => {
    await toAnswer(page);
    const { state, address } = await entry(page);
    assert.deepEqual([state, address], [{ step: "answer" }, `${origin()}/`]);
    assert.equal(await page.title(), "Your program never logs in. – Mailmedic");
    await page.goBack();
    await asTyped(page);
    assert.equal(await page.title(), "Mailmedic");
    await page.goForward();
    await page.waitForFunction(() => history.state === null);
    await asTyped(page);
    await leaves(page);
  }));

test("an answer without a check, a check that runs and a search are left by Back, too", async () => {
  await inPage("/", async (page) => {
    await page.fill("#text", TEXT);
    await page.locator("#offline [data-cause]").first().waitFor();
    await page.click("#check");
    await shown(page, "answer");
    await page.goBack();
    await shown(page, "start");
    assert.equal(await page.locator("#text").inputValue(), TEXT);
    await leaves(page);
  });
  await inPage("/hold", async (page) => {
    await toConsent(page);
    await page.click("#start");
    await page.locator('[data-rung="hello"][data-state="passed"]').waitFor();
    await page.goBack();
    await asTyped(page);
    assert.notEqual((await page.evaluate(() => globalThis.closedLinks)).length, 0, "and nothing is checked any more");
  });
  await inPage(
    "/",
    async (page) => {
      await page.fill("#text", ADDRESS);
      await page.click("#find");
      await shown(page, "find");
      await page.goBack();
      await shown(page, "start");
      await page.click("#find");
      await page.locator("#best").waitFor();
      await page.goBack();
      await shown(page, "start");
      assert.equal(await page.locator("#text").inputValue(), ADDRESS);
      await leaves(page);
    },
    searches,
  );
});

test("from the report Back leads to the answer, and from there to the settings", () =>
  inPage("/", async (page) => {
    await toAnswer(page);
    await page.click("#to-report");
    await shown(page, "report");
    assert.deepEqual((await entry(page)).state, { step: "report" });
    await page.goBack();
    await shown(page, "answer");
    await page.click("#to-report");
    await page.click("#report-back");
    await shown(page, "answer");
    await page.goBack();
    await asTyped(page);
    await leaves(page);
  }));

test("the page's own ways back leave no step behind, and what is pressed at once is not lost", () =>
  inPage("/", async (page) => {
    await toAnswer(page);
    await page.click("#to-report");
    await shown(page, "report");
    await page.locator(".trail button").click();
    await asTyped(page);
    await page.waitForFunction(() => history.state === null);
    await page.click("#check");
    await shown(page, "check");
    await shown(page, "answer");
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("mail-medic");
      shadowRoot.querySelector(".trail button").click();
      for (const [id, value] of [["port", "25"], ["auth", "password"]]) {
        const field = shadowRoot.querySelector(`#${id}`);
        field.value = value;
        field.dispatchEvent(new InputEvent("input"));
      }
      shadowRoot.querySelector("#check").click();
    });
    await page.waitForFunction(() => history.state?.step === "consent");
    await shown(page, "consent");
    await page.goBack();
    await shown(page, "start");
    assert.equal(await page.locator("#port").inputValue(), "25");
    await leaves(page);
  }));

test("after a fix Back leads from the second consent to the form with the fix in it", () =>
  inPage("/", async (page) => {
    await toAnswer(page);
    await page.click("#apply");
    await shown(page, "consent");
    await page.goBack();
    await asTyped(page, "password");
    await leaves(page);
  }));

test("a page loaded anew at a step knows the way back, and waits at the settings where nothing was kept", () =>
  inPage("/", async (page) => {
    await toAnswer(page);
    await page.reload();
    await shown(page, "answer");
    await page.goBack();
    await shown(page, "start");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    await page.click("#check");
    await shown(page, "consent");
    await page.reload();
    await shown(page, "start");
    await page.waitForFunction(() => history.state === null);
    await leaves(page);
  }));

test("in another language the step is still known", () =>
  inPage("/", async (page) => {
    await toAnswer(page);
    const other = await page.locator("#language option:not(:checked)").first().getAttribute("value");
    await Promise.all([page.waitForEvent("load"), page.selectOption("#language", other)]);
    await shown(page, "answer");
    assert.deepEqual((await entry(page)).state, { step: "answer" });
    await page.goBack();
    await shown(page, "start");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
  }));

test("an element on somebody's page leaves the history of that page alone", () =>
  inPage("/embed", async (page) => {
    const untouched = await entry(page);
    await page.fill("#host", "mail.example.org");
    await page.fill("#port", "587");
    await page.click("#check");
    await shown(page, "answer");
    assert.deepEqual(await entry(page), untouched);
    await page.click("#to-report");
    await shown(page, "report");
    await page.click("#report-back");
    await shown(page, "answer");
    await page.evaluate(() => history.pushState({ theirs: 1 }, ""));
    await page.goBack();
    await shown(page, "answer");
    assert.equal((await entry(page)).state, null);
  }));
