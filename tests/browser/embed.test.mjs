// <mail-medic> on pages of others, with the real rules: what it says for a provider, what it may not, and what it withstands.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { helpPage, hostSite, strict, watched } from "./host-site.mjs";

const SHOTS = new URL("../../target/screenshots/embed", import.meta.url).pathname;
const PLAIN = new URL("../../web/examples/plain", import.meta.url).pathname;
const RELAY = "554 5.7.1 <b@c.example>: Relay access denied";
const SCRIPT = '<script type="module" src="/mailmedic/mail-medic.js"></script>';
const profile = JSON.parse(readFileSync(join(PLAIN, "profile.json"), "utf8"));

/** What a help center's page may do to everything on it. */
const HOSTILE = `<style>
  * { all: unset !important; }
  *, body { line-height: 4 !important; letter-spacing: .4em !important; word-spacing: 1em !important; text-transform: uppercase !important;
    text-indent: 3em !important; font-style: italic !important; font-weight: 900 !important; text-align: right !important;
    white-space: pre !important; cursor: wait !important; text-shadow: 0 0 4px red !important; color: lime !important; }
  html, body { display: block !important; direction: rtl !important; writing-mode: horizontal-tb; }
  head, script, style, title { display: none !important; }
  div, p, button, input, h1, h2 { display: none !important; background: red !important; font-size: 40px !important; }
  h1 { display: none !important; }
  #ok, .mm, .act, .title { visibility: hidden !important; }
</style>`;

let browser;
let site;

before(async () => {
  assert.ok(process.env.MAILMEDIC_PAGE, "MAILMEDIC_PAGE is not set; run `cargo xtask test --only browser`");
  mkdirSync(SHOTS, { recursive: true });
  // Packs of other languages, as far as this test reads them.
  const pack = JSON.parse(readFileSync(join(process.env.MAILMEDIC_PAGE, "texts/en.json"), "utf8"));
  const other = (words) => JSON.stringify({ ...pack, ui: { ...pack.ui, ...words } });
  const page = (element, head = "") => helpPage(element, SCRIPT + head);
  site = await hostSite(
    {
      "/strict": { body: page("<mail-medic></mail-medic>"), policy: strict() },
      "/no-wasm": {
        body: page("<mail-medic></mail-medic>"),
        policy: strict().replace(" 'wasm-unsafe-eval'", ""),
      },
      "/reset": page('<mail-medic lang="en"></mail-medic>', "<style>html, body { margin: 0; padding: 0; } h1 { display: none; }</style>"),
      "/hostile": page('<mail-medic lang="en"></mail-medic>', HOSTILE),
      "/bad-profile": page('<mail-medic profile="/bad.json"></mail-medic>'),
      "/bad.json": { body: JSON.stringify({ ...profile, outgoing: [{ host: "smtp.example.net", port: "465", security: "tls" }] }), type: "application/json" },
      "/no-profile": page('<mail-medic profile="/not-there.json"></mail-medic>'),
      "/begun": page(`<mail-medic text="${RELAY.replaceAll("<", "&lt;")}" settings='{"outgoing": {"host": "mail.example.org", "password": "x"}}' heading-level="3"></mail-medic>`),
      "/packs/de.json": { body: other({ "title-start": "Ihr Programm sendet nicht." }), type: "application/json" },
      "/packs/ar.json": { body: other({ "title-start": "برنامجك لا يرسل.", direction: "rtl" }), type: "application/json" },
      "/slots": page(
        '<mail-medic texts="/not-there/"><p slot="failed" id="own" hidden>Look at our settings page.</p></mail-medic>',
      ),
    },
    { "/mailmedic/": process.env.MAILMEDIC_PAGE, "/plain/": PLAIN, "/packs/": join(process.env.MAILMEDIC_PAGE, "texts") },
  );
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** A tab on the site; `expected` are the faults that the page itself brings about. */
async function inPage(path, use, options = {}) {
  const { page, faults, foreign, close } = await watched(browser, options, [site.origin]);
  await page.goto(site.origin + path);
  await use(page, faults);
  assert.deepEqual(faults, []);
  assert.deepEqual(foreign, [], "nothing is asked of another site");
  await close();
}

const shot = (page, name) => page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
const screen = (page, name) => page.waitForSelector(`.mm[data-screen="${name}"]`);
const explained = (page) => page.waitForSelector('#offline [data-cause="relay-without-login"]');

/** What somebody at the provider has typed in, with two fields wrong. */
async function fillWrong(page) {
  await page.fill("#host", "smtp.example.net");
  await page.fill("#port", "25");
  await page.selectOption("#security", "none");
  await page.selectOption("#auth", "password");
  await page.fill("#address", "anna@example.net");
  await page.fill("#username", "anna@example.net");
}

for (const [name, options] of Object.entries({
  desktop: {},
  phone: { viewport: { width: 360, height: 740 } },
  "phone-dark": { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
})) {
  test(`${name}: with a profile the settings are compared with the provider's, and its support gets the report`, () =>
    inPage(
      "/plain/index.html",
      async (page, faults) => {
        await page.waitForSelector("#text");
        assert.equal(await page.getByRole("heading", { name: "Check yours" }).count(), 1, "the page's own title stands over the form");
        assert.equal(await page.locator(".hero").isVisible(), false, "and its own words under it");
        assert.equal(await page.locator("#ours").isVisible(), false, "an empty form differs in nothing");
        await shot(page, `${name}-1-start`);
        await fillWrong(page);
        const ours = page.locator("#ours");
        await ours.locator('[data-path="outgoing.security"]').waitFor();
        assert.match(await ours.innerText(), /Your settings differ from ours in 2 fields\./);
        assert.deepEqual(await ours.locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.dataset.path)), [
          "outgoing.port",
          "outgoing.security",
        ]);
        assert.match(await ours.innerText(), /4 fields are the same|3 fields are the same/);
        await shot(page, `${name}-2-differs`);
        await page.click("#use-ours");
        assert.equal(await page.locator("#port").inputValue(), "465");
        assert.equal(await page.locator("#security").inputValue(), "tls");
        assert.match(await ours.innerText(), /as Example Mail has it/);
        await page.click("#undo");
        assert.equal(await page.locator("#port").inputValue(), "25");
        // Somebody else's address is not compared.
        await page.fill("#address", "anna@example.org");
        await page.waitForFunction(() => document.querySelector("mail-medic").shadowRoot.querySelector("#ours").hidden);

        await page.fill("#address", "anna@example.net");
        // Without a server there is nothing to dial, and the text is answered alone.
        await page.fill("#host", "");
        await page.fill("#text", RELAY);
        await page.waitForSelector('#offline [data-hint="relay-without-login"]');
        await page.click("#check");
        await screen(page, "answer");
        assert.match(await page.locator('.hint-own[data-hint="relay-without-login"]').innerText(), /Turn on the login for sending/);
        assert.equal(await page.locator("mail-medic").getAttribute("data-cause"), "relay-without-login");
        await shot(page, `${name}-3-answer`);
        await page.click("#contact");
        await screen(page, "report");
        const report = await page.locator("#report").textContent();
        await shot(page, `${name}-4-report`);
        await page.click("#contact-send");
        assert.equal(await page.locator("mail-medic").getAttribute("data-report"), report, "the page has what the person saw");
        assert.match(report, /Relay access denied/);
        assert.equal(site.asked.includes("/v1/probe"), false);
        assert.deepEqual(faults, []);
      },
      options,
    ));
}

test("without a listener of the page the report goes into a letter, cut where mail programs cut it", () =>
  inPage("/strict", async (page) => {
    await page.waitForSelector("#text");
    await page.evaluate((profile) => {
      document.querySelector("mail-medic").profile = profile;
      globalThis.letters = [];
      HTMLAnchorElement.prototype.click = function () {
        globalThis.letters.push(this.href);
      };
    }, profile);
    await page.fill("#text", `${RELAY}\n${"A long line of a log that says little. ".repeat(100)}`);
    await explained(page);
    await page.click("#check");
    await page.click("#contact");
    await page.click("#contact-send");
    const [letter, ...more] = await page.evaluate(() => globalThis.letters);
    assert.deepEqual(more, []);
    const url = new URL(letter);
    assert.equal(url.protocol + url.pathname, "mailto:help@example.net");
    const fields = new URLSearchParams(url.search);
    assert.match(fields.get("subject"), /^Mail does not work: /);
    assert.match(fields.get("body"), /Relay access denied[\s\S]*The report goes on\./);
    assert.ok(fields.get("body").length < 1700);
  }));

test("the strict policy of the manual is enough, and without wasm in it that is said", async () => {
  await inPage("/strict", async (page) => {
    await page.fill("#text", RELAY);
    await explained(page);
    // The importer is a second module.
    await page.locator("#text").focus();
    await page.evaluate(() => {
      const box = document.querySelector("mail-medic").shadowRoot.querySelector("#text");
      box.value = "MAIL_HOST=mail.example.org\nMAIL_PORT=465\nMAIL_ENCRYPTION=tls\n";
      box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelector("mail-medic").shadowRoot.querySelector("#host").value === "mail.example.org");
  });
  const { page, close } = await watched(browser);
  await page.goto(`${site.origin}/no-wasm`);
  await page.waitForSelector("#fault");
  assert.match(await page.locator("#fault").textContent(), /'wasm-unsafe-eval'/);
  await close();
});

/** How everything in the element looks: each node's styles and its place in the element. */
const looks = (page) =>
  page.evaluate(() => {
    const names = [
      ..."color backgroundColor fontFamily fontSize fontStyle fontWeight lineHeight letterSpacing wordSpacing".split(" "),
      ..."textTransform textIndent textAlign textShadow whiteSpace direction cursor visibility display opacity".split(" "),
    ];
    const root = document.querySelector("mail-medic").shadowRoot;
    const base = root.querySelector(".mm").getBoundingClientRect();
    return [...root.querySelectorAll("*")].map((node) => {
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const place = node.getClientRects().length === 0 ? "" : [box.x - base.x, box.y - base.y, box.width, box.height].map(Math.round);
      return `${node.tagName} ${node.className} ${place} ${names.map((name) => `${name}: ${style[name]}`).join("; ")}`;
    });
  });

test("a page that sets everything on everything changes nothing in the element", async () => {
  const seen = {};
  for (const path of ["/reset", "/hostile"]) {
    await inPage(path, async (page) => {
      await page.waitForSelector("#text", { state: "attached" });
      await page.locator("#text").fill(RELAY);
      await explained(page);
      await page.locator("#port").fill("465");
      await page.locator("#security").selectOption("starttls");
      await page.waitForSelector(".find.bad");
      await page.evaluate(() => document.querySelector("mail-medic").shadowRoot.activeElement?.blur());
      const start = await looks(page);
      await shot(page, `css-${path.slice(1)}-1-start`);
      await page.locator("#security").selectOption("tls");
      await page.locator("#check").click();
      await page.waitForSelector(".mm .turn, #missing:not(:empty)", { state: "attached" });
      seen[path] = [...start, ...(await looks(page))];
      await shot(page, `css-${path.slice(1)}-2-next`);
    });
  }
  assert.ok(seen["/reset"].length > 200);
  assert.deepEqual(seen["/hostile"], seen["/reset"]);
});

test("attributes take effect while the page is open, and what was typed stays", () =>
  inPage("/strict", async (page) => {
    await page.fill("#text", RELAY);
    await page.fill("#host", "smtp.example.net");
    await explained(page);
    const set = (name, value) =>
      page.evaluate(([name, value]) => document.querySelector("mail-medic").setAttribute(name, value), [name, value]);
    await set("heading-level", "4");
    await page.waitForSelector("h4.title");
    assert.equal(await page.locator("#text").inputValue(), RELAY);
    assert.equal(await page.locator("#host").inputValue(), "smtp.example.net");
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.querySelector("mail-medic").shadowRoot.querySelector(".mm")).backgroundColor);
    const light = await ground();
    await set("theme", "dark");
    assert.notEqual(await ground(), light);
    await set("text", "535 5.7.8 Username and Password not accepted");
    await page.waitForSelector('#offline [data-cause="credentials-wrong"], #offline [data-cause="app-password-required"]');
    assert.equal(await page.locator("#host").inputValue(), "smtp.example.net");
    await page.evaluate(() => {
      document.querySelector("mail-medic").settings = { outgoing: { host: "mail.example.org", port: 465 } };
    });
    await page.waitForFunction(() => document.querySelector("mail-medic").shadowRoot.querySelector("#port").value === "465");
    // An answer that is shown is shown again in the new form.
    await page.locator("#host").fill("");
    await page.locator("#port").fill("");
    await page.click("#check");
    await screen(page, "answer");
    await set("heading-level", "2");
    await page.waitForSelector('.mm[data-screen="answer"] h2.title');
    await set("profile", "/plain/profile.json");
    await page.waitForSelector('.mm[data-screen="answer"] #contact');
  }));

test("another language comes in while the page is open, with its direction, and what was typed stays", () =>
  inPage("/strict", async (page) => {
    await page.fill("#text", RELAY);
    await explained(page);
    const set = (attributes) =>
      page.evaluate((attributes) => {
        for (const [name, value] of Object.entries(attributes)) document.querySelector("mail-medic").setAttribute(name, value);
      }, attributes);
    const direction = () => page.evaluate(() => getComputedStyle(document.querySelector("mail-medic").shadowRoot.querySelector(".mm")).direction);
    await set({ texts: "/packs/", lang: "de" });
    await page.getByRole("heading", { name: "Ihr Programm sendet nicht." }).waitFor();
    assert.equal(await direction(), "ltr");
    assert.equal(await page.locator("#text").inputValue(), RELAY);
    await set({ lang: "ar" });
    await page.getByRole("heading", { name: "برنامجك لا يرسل." }).waitFor();
    assert.equal(await direction(), "rtl");
    assert.equal(await page.locator("#text").inputValue(), RELAY);
  }));

test("what a framework does at each rendering changes nothing: an equal profile, an equal text, and being put elsewhere", () =>
  inPage("/strict", async (page) => {
    await page.waitForSelector("#text");
    await page.evaluate((profile) => {
      const element = document.querySelector("mail-medic");
      globalThis.verdicts = 0;
      element.addEventListener("mm-verdict", () => {
        globalThis.verdicts += 1;
        // As a page does that renders anew when it is told something.
        element.profile = structuredClone(profile);
        element.settings = {};
      });
      element.profile = profile;
      element.settings = {};
    }, profile);
    await page.waitForSelector("#ours", { state: "attached" });
    await page.fill("#text", RELAY);
    await explained(page);
    await page.waitForSelector("#offline .hint-own");
    await page.click("#check");
    await screen(page, "answer");
    const shown = await page.evaluateHandle(() => document.querySelector("mail-medic").shadowRoot.querySelector(".mm"));
    await page.evaluate((profile) => {
      const element = document.querySelector("mail-medic");
      element.profile = structuredClone(profile);
      element.text = "";
    }, profile);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
    assert.equal(await shown.evaluate((node) => node.isConnected), true, "nothing was made anew");
    await page.evaluate(() => document.body.prepend(document.querySelector("mail-medic")));
    await page.waitForSelector('.mm[data-screen="answer"] #contact');
    assert.equal(await page.evaluate(() => globalThis.verdicts), 1, "the same answer is told once");
    await page.click("#back");
    assert.equal(await page.locator("#text").inputValue(), RELAY);
  }));

test("what the page begins with stands in the form; what is no member of settings does not come in", () =>
  inPage("/begun", async (page) => {
    await explained(page);
    assert.equal(await page.locator("#text").inputValue(), RELAY);
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.equal(await page.locator("h3.title").count(), 1);
    assert.deepEqual(await page.evaluate(() => document.querySelector("mail-medic").settings), { outgoing: { host: "mail.example.org" } });
  }));

test("a bad profile is refused with its path, one that is missing is named, and the element works without", async () => {
  for (const [path, told] of [
    ["/bad-profile", /outgoing\.0\.port has to be of the type integer/],
    ["/no-profile", /could not be loaded\. \/not-there\.json/],
  ]) {
    await inPage(path, async (page, faults) => {
      await page.fill("#text", RELAY);
      await explained(page);
      assert.match(faults.splice(0).join("\n"), told);
      assert.equal(await page.locator("#ours").count(), 0);
    });
  }
});

test("where no language pack can be loaded, the page's own words stand in", () =>
  inPage("/slots", async (page, faults) => {
    await page.locator("#own").waitFor({ state: "visible" });
    assert.match(faults.splice(0).join(), /404/);
  }));
