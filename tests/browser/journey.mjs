/**
 * One person's way through the page, at the client's place of a real network: relay denied, seen, understood, mended.
 * Started by `relay-denied.test.mjs` inside the namespace; ends with status 0 and one line if all was as it must be.
 */
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { forms, serve } from "./served.mjs";

const PASSWORD = "wonderland";
const shots = process.env.MAILMEDIC_SHOTS;
mkdirSync(shots, { recursive: true });

const server = await serve();
const { address, said } = server;

const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
  const requests = [];
  const frames = [];
  const errors = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => typeof payload === "string" && frames.push(payload));
    socket.on("framereceived", ({ payload }) => typeof payload === "string" && frames.push(payload));
  });
  await page.goto(address);

  // The settings of a program that does not log in.
  await page.locator("#host").fill("mail.lab.test");
  await page.locator("#port").fill("587");
  await page.locator("#security").selectOption("starttls");
  await page.locator("#auth").selectOption("none");
  await page.locator("#address").fill("alice@lab.test");
  await page.locator("[data-rule=no-login-on-submission-port]").waitFor();
  await page.screenshot({ path: join(shots, "1-settings.png"), fullPage: true });

  await page.locator("#check").click();
  await page.locator("#plan li").first().waitFor();
  await page.screenshot({ path: join(shots, "2-consent.png"), fullPage: true });
  await page.locator("#start").click();

  const answer = page.locator(".cols[data-outcome=fails]");
  await answer.waitFor({ timeout: 60_000 });
  assert.equal(await answer.getAttribute("data-cause"), "relay-without-login");
  assert.equal(await answer.getAttribute("data-standing"), "confirmed");
  const why = page.locator("#why");
  assert.match(await why.innerText(), /554 5\.7\.1 <[^>]+>: Relay access denied/);
  assert.match(await why.innerText(), /PLAIN/);
  await why.locator("[data-clue=relay-refused-without-login] button").click();
  const hits = (await page.locator(".wire li.hit").allInnerTexts()).join("\n");
  assert.match(hits, /554 5\.7\.1/);
  assert.match(hits, /AUTH PLAIN/);
  await page.screenshot({ path: join(shots, "3-answer.png"), fullPage: true });

  // The case to hand on, without the people in it.
  await page.locator("#to-report").click();
  await page.locator("#report-mask").check();
  await page.locator("#report-form").selectOption("markdown");
  const report = await page.locator("#report").textContent();
  assert.match(report, /RCPT TO:<user\d@/);
  assert.match(report, /Relay access denied/);
  await page.screenshot({ path: join(shots, "3-report.png"), fullPage: true });
  await page.locator("#report-form").selectOption("json");
  const file = await page.locator("#report").textContent();
  assert.ok(!`${report}${file}`.includes("alice"));
  await page.locator("#report-back").click();

  // The fix, the password, and the same server again.
  await page.locator("#apply").click();
  await page.locator("#password").fill(PASSWORD);
  await page.screenshot({ path: join(shots, "4-password.png"), fullPage: true });
  await page.locator("#start").click();
  await page.locator(".mm[data-screen=works]").waitFor({ timeout: 60_000 });
  assert.match(await page.locator("#before-after").innerText(), /Relay access denied/);
  await page.screenshot({ path: join(shots, "5-works.png"), fullPage: true });
  await page.locator("#undo").click();
  assert.equal(await page.locator("#auth").inputValue(), "none");

  // The network cut: a text alone still tells.
  await page.context().setOffline(true);
  await page.locator("#text").fill("550 5.7.1 <b@c.example>: Relay access denied");
  await page.locator("#offline [data-cause=relay-without-login]").first().waitFor();
  await page.screenshot({ path: join(shots, "6-offline.png"), fullPage: true });

  // The case handed on opens again, with the same answer and every line.
  const buffer = Buffer.from(file);
  await page.locator("#case-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer });
  await answer.waitFor();
  assert.equal(await answer.getAttribute("data-cause"), "relay-without-login");
  assert.equal(await answer.getAttribute("data-standing"), "confirmed");
  await why.locator("[data-clue=relay-refused-without-login] button").click();
  assert.match((await page.locator(".wire li.hit").allInnerTexts()).join("\n"), /554 5\.7\.1 <[^>]+>: Relay access denied/);

  assert.deepEqual(errors, [], "nothing went wrong in the page");
  assert.deepEqual(requests.filter((url) => !url.startsWith(address) && !url.startsWith("ws://127.0.0.1")), []);
  const everything = [...frames, ...said, await page.content()].join("\n");
  for (const form of forms(PASSWORD)) assert.ok(!everything.includes(form), `the password shows as ${form}`);
  console.log("relay denied, found, explained and mended in the page");
} finally {
  await browser.close();
  server.end();
}
