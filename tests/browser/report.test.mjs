// The report on an answer, a case file opened again, and a link with settings; on the made-up engine, then on a real one.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { fakePage } from "./fake-page.mjs";

const shots = new URL("../../target/screenshots/report", import.meta.url).pathname;
const SECRET = "Kanari#7vogel";
let browser;
let site;

before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await fakePage("fake-report");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function inPage(url, options, use) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  await page.goto(url);
  await page.waitForSelector("#text");
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
}

const screen = (page, name) => page.waitForSelector(`.mm[data-screen="${name}"]`);
const text = (page, id) => page.locator(id).textContent();
const focused = (page) =>
  page.evaluate(() => {
    const at = document.querySelector("mail-medic").shadowRoot.activeElement;
    return at?.id || at?.className || "";
  });

/** Relay denied on the made-up engine, up to its report. */
async function toReport(page) {
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "587");
  await page.selectOption("#auth", "none");
  await page.fill("#address", "anna@example.org");
  await page.fill("#text", `554 Relay access denied\nAUTH PLAIN ${SECRET}`);
  await page.click("#check");
  await page.click("#start");
  await screen(page, "answer");
  await page.click("#to-report");
  await screen(page, "report");
}

async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#report-save")]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8"), path: await download.path() };
}

test("the report is seen, copied, saved, and without the people in it on wish; no secret is in it", () =>
  inPage(`${site.origin}/`, {}, async (page) => {
    await toReport(page);
    assert.equal(await focused(page), "title");
    const plain = await text(page, "#report");
    assert.match(plain, /Your program never logs in\.\n-+\n/);
    assert.match(plain, /anna@example\.org/);
    assert.match(plain, /28 server: 554 5\.7\.1 <someone@example\.net>: Relay access denied/);
    assert.match(plain, /AUTH PLAIN \*\*\*/);
    await page.click("#report-copy");
    await page.getByText("Copied").first().waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), plain);
    assert.deepEqual(await saved(page).then(({ name, text }) => [name, text]), ["mailmedic-report.txt", plain]);
    await page.screenshot({ path: join(shots, "1-report.png"), fullPage: true });

    await page.selectOption("#report-form", "markdown");
    assert.match(await text(page, "#report"), /^# Report for the administrator\n/);
    assert.equal((await saved(page)).name, "mailmedic-report.md");
    await page.selectOption("#report-form", "json");
    const file = await saved(page);
    assert.equal(file.name, "mailmedic-report.json");
    assert.equal(JSON.parse(file.text).answer.causes[0].id, "relay-without-login");
    for (const one of [plain, file.text]) assert.equal(one.includes(SECRET), false);

    await page.check("#report-mask");
    for (const form of ["text", "markdown", "json"]) {
      await page.selectOption("#report-form", form);
      const masked = await text(page, "#report");
      for (const one of ["anna@", "someone@", "203.0.113.25"]) assert.equal(masked.includes(one), false, `${form}: ${one}`);
      assert.match(masked, /user1@example\.org/);
      assert.match(masked, /mail\.example\.org/);
    }
    await page.click("#report-back");
    await screen(page, "answer");
    assert.equal(await focused(page), "title");
  }));

test("a case file opens again to the same answer, chosen, pasted or dropped; another file changes nothing", async () => {
  let file;
  await inPage(`${site.origin}/`, {}, async (page) => {
    await toReport(page);
    await page.selectOption("#report-form", "json");
    file = await saved(page);
  });
  const buffer = Buffer.from(file.text);
  const opened = async (page) => {
    await screen(page, "answer");
    assert.equal(await text(page, ".title"), "Your program never logs in.");
    assert.match(await text(page, "#case-opened"), /from a case file of \D*\d+[^Z]*\d{4}[^Z]*\. Nothing was checked just now/);
    assert.equal(await page.locator('[data-broke="recipient"]').count(), 1);
    await page.click("#back");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.match(await page.locator("#text").inputValue(), /AUTH PLAIN \*\*\*/);
  };
  await inPage(`${site.origin}/`, {}, async (page) => {
    await page.fill("#host", "kept.example.org");
    await page.setInputFiles("#case-file", { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.locator("#read-as").getByText("no case file").waitFor();
    assert.equal(await page.locator("#host").inputValue(), "kept.example.org");
    await page.setInputFiles("#case-file", { name: "x.json", mimeType: "application/json", buffer });
    await opened(page);
    await page.click("#undo");
    assert.equal(await page.locator("#host").inputValue(), "kept.example.org");
  });
  await inPage(`${site.origin}/embed`, {}, async (page) => {
    assert.equal(await page.locator("#copy-link").count(), 0, "a link is made where it is read");
    await page.evaluate((given) => navigator.clipboard.writeText(given), file.text);
    await page.focus("#text");
    await page.keyboard.press("Control+V");
    await opened(page);
  });
  await inPage(`${site.origin}/`, {}, async (page) => {
    const data = await page.evaluateHandle((given) => {
      const carried = new DataTransfer();
      carried.items.add(new File([given], "case.json", { type: "application/json" }));
      return carried;
    }, file.text);
    await page.dispatchEvent("#settings-title", "drop", { dataTransfer: data });
    await opened(page);
  });
});

test("two places stand side by side: the same, another, and a file that is none", () =>
  inPage(site.origin, {}, async (page) => {
    await toReport(page);
    await page.selectOption("#report-form", "json");
    const file = (await saved(page)).text;
    const open = async (content) => {
      await page.setInputFiles("#place-file", { name: "case.json", mimeType: "application/json", buffer: Buffer.from(content) });
    };
    await page.click("#report-back");
    await page.click("#places summary");
    await open(file);
    await page.locator("#places-says", { hasText: "Both places see the same" }).waitFor();
    // The other place came one step less far.
    const other = JSON.parse(file);
    other.messages = other.messages.filter((message) => message.rung?.rung !== "recipient");
    await open(JSON.stringify(other));
    await page.locator("#places-says", { hasText: "differ first at Recipient" }).waitFor();
    await page.locator("#places-verdict", { hasText: "From what both saw:" }).waitFor();
    const row = page.locator('#places .compare tr[data-rung="recipient"]');
    assert.equal(await row.getAttribute("class"), "differ");
    assert.match(await page.locator("#places thead").textContent(), /There.*Here/);
    await page.screenshot({ path: join(shots, "4-places.png"), fullPage: true });
    const port = { ...other.settings.outgoing, port: 4650 };
    await open(JSON.stringify({ ...other, settings: { ...other.settings, outgoing: port } }));
    await page.locator("#places-verdict", { hasText: "about another server" }).waitFor();
    for (const bad of ["nonsense", JSON.stringify({ ...other, messages: [] })]) {
      await open(bad);
      await page.locator("#places-says", { hasText: "no case file of a check" }).waitFor();
      assert.equal(await page.locator("#places .compare").count(), 0);
    }
  }));

test("a link carries the settings, is taken once, and leaves the address", async () => {
  let link;
  await inPage(`${site.origin}/`, {}, async (page) => {
    await page.fill("#host", "mail.example.org");
    await page.selectOption("#auth", "ntlm");
    await page.fill("#username", "LAB\\käthe");
    await page.click("#copy-link");
    await page.getByText("Copied").first().waitFor();
    link = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /\/#settings=[\w-]+$/);
  });
  await inPage(link, {}, async (page) => {
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org");
    assert.equal(await page.locator("#username").inputValue(), "LAB\\käthe");
    assert.equal(await page.locator("#domain").inputValue(), "LAB");
    assert.equal(new URL(page.url()).hash, "");
    await page.fill("#host", "mx.example.org");
    await page.locator("#host").blur();
    await page.waitForFunction(() => sessionStorage.getItem("mailmedic").includes("mx.example.org"));
    await page.reload();
    await page.waitForSelector("#text");
    assert.equal(await page.locator("#host").inputValue(), "mx.example.org");
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await page.waitForFunction(() => location.hash === "");
    assert.equal(await page.locator("#host").inputValue(), "mail.example.org", "opened in the same tab, too");
    await page.click("#undo");
    assert.equal(await page.locator("#host").inputValue(), "mx.example.org");
  });
});

test("on paper stands the report alone, whole", () =>
  inPage(`${site.origin}/`, { colorScheme: "dark" }, async (page) => {
    await page.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => globalThis.printed++;
    });
    await toReport(page);
    await page.click("#report-print");
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    await page.emulateMedia({ media: "print" });
    for (const id of ["#report-save", "#report-form", "#report-mask", ".title", ".trail"]) {
      assert.equal(await page.locator(id).isVisible(), false, id);
    }
    const look = await page.locator("#report").evaluate((one) => {
      const style = getComputedStyle(one);
      return [style.color, one.scrollWidth <= one.clientWidth, one.scrollHeight <= one.clientHeight];
    });
    assert.deepEqual(look, ["rgb(0, 0, 0)", true, true]);
    await page.screenshot({ path: join(shots, "2-paper.png"), fullPage: true });
  }));

for (const options of [{ viewport: { width: 320, height: 740 } }, { viewport: { width: 320, height: 740 }, colorScheme: "dark" }, { forcedColors: "active" }]) {
  test(`${JSON.stringify(options)}: the report does not scroll sideways`, () =>
    inPage(`${site.origin}/`, options, async (page) => {
      await toReport(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      for (const id of ["report-form", "report-mask"]) assert.equal(await page.locator(`label[for="${id}"]`).count(), 1);
      await page.screenshot({ path: join(shots, `${Object.values(options).map((one) => one.width ?? one).join("-")}.png`), fullPage: true });
    }));
}

test("on the real engine a saved case, also without the people in it, comes to the same answer", async () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  const flags = ["serve", "--listen", "127.0.0.1:0", "--page", process.env.MAILMEDIC_PAGE];
  const server = spawn(process.env.MAILMEDIC_BIN, flags, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const address = await new Promise((resolve, reject) => {
      createInterface({ input: server.stdout }).on("line", (line) => {
        const found = /http:\/\/[^\s]+/.exec(line);
        if (found) resolve(found[0]);
      });
      server.on("exit", () => reject(new Error("the server ended")));
    });
    await inPage(address, {}, async (page) => {
      await page.fill("#host", "127.0.0.1");
      await page.fill("#port", "1025");
      await page.selectOption("#auth", "password");
      await page.fill("#username", "anna@example.org");
      await page.fill("#text", `Could not connect to 127.0.0.1\npassword=${SECRET}`);
      await page.click("#check");
      await page.fill("#password", `${SECRET} `);
      await page.click("#start");
      const answer = page.locator(".cols[data-outcome]");
      await answer.waitFor({ timeout: 60_000 });
      const read = async () => [
        await answer.getAttribute("data-cause"),
        await answer.getAttribute("data-standing"),
        await answer.getAttribute("data-outcome"),
        await text(page, ".title"),
        await page.locator("#why [data-clue]").evaluateAll((all) => all.map((one) => one.dataset.clue)),
      ];
      const first = await read();
      assert.ok(first[0]);
      await page.click("#to-report");
      await page.selectOption("#report-form", "json");
      const whole = await saved(page);
      await page.check("#report-mask");
      const masked = await saved(page);
      for (const one of [whole.text, masked.text]) {
        assert.equal(one.includes("Kanari"), false);
        assert.match(one, /password=\*\*\*/);
      }
      assert.equal(masked.text.includes("anna"), false);
      await page.screenshot({ path: join(shots, "3-real.png"), fullPage: true });
      for (const one of [whole, masked]) {
        // What was shown is shown again; the file is opened at the start.
        await page.reload();
        await page.waitForSelector("#case-kept");
        await page.click("#back");
        await page.setInputFiles("#case-file", { name: "case.json", mimeType: "application/json", buffer: Buffer.from(one.text) });
        await answer.waitFor();
        assert.deepEqual(await read(), first);
      }
    });
  } finally {
    server.kill();
  }
});
