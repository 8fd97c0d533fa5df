/**
 * A person at the page who has a keyboard and nothing else: goes where Tab leads, sees where that is, types, pastes, and
 * chooses with the arrows. Each state that is looked at goes through axe and is kept as four pictures.
 */
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { violations } from "../axe.mjs";

const DESKTOP = { width: 1200, height: 900 };
const PHONE = { width: 360, height: 740 };
/** More stops than any screen has. */
const STOPS = 150;
/** Longer than a whole search or check. */
const PATIENCE = 90_000;

export class Person {
  /** @param {import("playwright-core").Page} page */
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
    this.seen = 0;
    mkdirSync(shots, { recursive: true });
  }

  locate(selector) {
    return this.page.locator(selector).first();
  }

  /** Waits until something is there. */
  async wait(selector) {
    await this.locate(selector).waitFor({ timeout: PATIENCE });
    return this.locate(selector);
  }

  async read(selector) {
    return (await this.wait(selector)).innerText();
  }

  /** Waits for the answer; its cause, and how sure it is. */
  async answer() {
    const answer = await this.wait(".cols[data-outcome]:not([data-outcome=works])");
    const read = (name) => answer.getAttribute(name);
    return { outcome: await read("data-outcome"), cause: await read("data-cause"), standing: await read("data-standing") };
  }

  async works() {
    await this.wait(".mm[data-screen=works]");
  }

  /** Tab by Tab to what the selector names; at each stop the focus must be seen. */
  async to(selector, key = "Tab") {
    await this.locate(selector).waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      const at = await this.focused(selector);
      if (at.here) return;
      await this.page.keyboard.press(key);
      const now = await this.focused(selector);
      if (now.name !== "") assert.equal(now.hidden, "", `the focus is not seen on ${now.name}`);
    }
    assert.fail(`no way to ${selector} by ${key}`);
  }

  /** What has the focus; whether the selector names it; and why it would not be seen. */
  async focused(selector) {
    return this.page.evaluate((selector) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (at === null || at === document.body || at.localName === "mail-medic") return { here: false, name: "", hidden: "" };
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const hidden = box.width === 0 || box.height === 0 ? "no size" : !seen ? "out of view" : !ring ? "no ring" : "";
      return { here: at.matches(selector), name: `${at.localName}#${at.id} ${at.textContent?.slice(0, 30) ?? ""}`, hidden };
    }, selector);
  }

  /** Goes to a button or a summary and presses it. */
  async press(selector, key = "Enter") {
    await this.to(selector);
    await this.page.keyboard.press(key);
  }

  /** Puts a text into the field that has the focus, from the clipboard. */
  async paste(text) {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await this.page.keyboard.press("Control+V");
  }

  /** Goes to a field and fills it: typed in place of what stood there, or chosen with the arrows. */
  async fill(fields) {
    for (const [id, value] of Object.entries(fields)) {
      await this.to(`#${id}`);
      const field = this.locate(`#${id}`);
      if ((await field.evaluate((node) => node.localName)) === "select") {
        await this.page.keyboard.press("Home");
        for (let stop = 0; (await field.inputValue()) !== value; stop += 1) {
          assert.ok(stop < STOPS, `${id} has no ${value}`);
          await this.page.keyboard.press("ArrowDown");
        }
      } else {
        await this.page.keyboard.press("Control+A");
        await this.page.keyboard.type(String(value));
      }
    }
  }

  /** Agrees to a check, with a password where one is given. */
  async agree(password) {
    await this.wait("#plan li");
    if (password !== undefined) await this.fill({ password });
    await this.press("#start");
  }

  /** Looks at the page as it is: nothing that axe knows is wrong, and a picture each way. */
  async look(name) {
    const { page } = this;
    this.seen += 1;
    const file = (kind) => join(this.shots, `${String(this.seen).padStart(2, "0")}-${name}-${kind}.png`);
    const shoot = async (kind, size, colorScheme) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: file(kind), fullPage: true, animations: "disabled" });
    };
    await shoot("phone-light", PHONE, "light");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${name}: a phone has to scroll sideways by ${wide}`);
    await shoot("phone-dark", PHONE, "dark");
    assert.deepEqual(await violations(page), [], `${name}, on a phone, dark`);
    await shoot("desktop-dark", DESKTOP, "dark");
    await shoot("desktop-light", DESKTOP, "light");
    assert.deepEqual(await violations(page), [], `${name}, wide, light`);
  }
}
