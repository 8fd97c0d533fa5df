/**
 * One journey through the page, at the client's place of a real network. Started by `journeys.test.mjs` inside the
 * namespace; ends with status 0 and one line if all was as it must be.
 */
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { launch } from "../chromium.mjs";
import { forms, serve } from "../served.mjs";
import { Person } from "./person.mjs";

const name = process.env.MAILMEDIC_JOURNEY;
const { journey } = await import(`./${name}.mjs`);

const server = await serve(...(journey.serve ?? []));
const host = await journey.host?.(server.address);
const browser = await launch();
try {
  const site = host?.address ?? server.address;
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: "reduce" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(site).origin });
  const page = await context.newPage();
  const heard = [];
  const requests = [];
  const errors = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    heard.push(message.text());
    if (message.type() === "error" && !journey.expected?.test(message.text())) errors.push(message.text());
  });
  page.on("websocket", (socket) => {
    requests.push(socket.url());
    for (const way of ["framesent", "framereceived"]) {
      socket.on(way, ({ payload }) => typeof payload === "string" && heard.push(payload));
    }
  });
  await page.goto(site);
  const me = new Person(page, process.env.MAILMEDIC_SHOTS);
  await me.wait(".mm[data-screen]");
  try {
    await journey.walk(me, server);
  } catch (error) {
    await page.screenshot({ path: join(process.env.MAILMEDIC_SHOTS, "where-it-failed.png"), fullPage: true });
    throw new Error(`after the errors ${JSON.stringify(errors)}`, { cause: error });
  }

  assert.deepEqual(errors, [], "nothing went wrong in the page");
  const own = [site, server.address, ...(journey.asks ?? [])].map((address) => new URL(address).host);
  const strangers = requests.filter((url) => !url.startsWith("blob:") && !own.includes(new URL(url).host));
  assert.deepEqual(strangers, [], "nobody else is asked");
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  const everything = [...heard, ...server.said, kept, page.url(), await page.content()].join("\n");
  for (const secret of journey.secrets ?? []) {
    for (const form of forms(secret)) assert.ok(!everything.includes(form), `the password shows as ${form}`);
  }
  console.log("as it must be");
} finally {
  await browser.close();
  host?.end();
  server.end();
}
