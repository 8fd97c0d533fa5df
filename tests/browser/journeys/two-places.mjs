/** A help desk's page with a checker here and one elsewhere: this network drops what goes to port 587, and the other place proves it. */
import { strict as assert } from "node:assert";
import { host } from "./host.mjs";

const PORT = 8080;
const FAR = "10.77.0.20:8725";
const NOBODY = "10.77.0.66:8725";

const page = (checker, far) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Help desk</title>
    <script type="module" src="/mail-medic.js"></script>
  </head>
  <body>
    <main>
      <h1>Help desk</h1>
      <mail-medic probe="${checker.replace(/^http/, "ws")}v1/probe" far-probe="${far}"></mail-medic>
    </main>
  </body>
</html>`;

export const journey = {
  scenario: "two-places-port-blocked",
  // The checker's own page names a place where nobody is.
  serve: ["--origin", `http://127.0.0.1:${PORT}`, "--and", `ws://${NOBODY}`],
  asks: [`ws://${FAR}`, `ws://${NOBODY}`],
  host: (checker) => host(PORT, { "/": page(checker, `ws://${FAR}`) }),
  expected: /WebSocket connection to 'ws:\/\/10\.77\.0\.66/,
  secrets: ["wonderland"],
  async walk(me, { address }) {
    const frames = [];
    me.page.on("websocket", (socket) => {
      socket.on("framesent", ({ payload }) => frames.push({ to: new URL(socket.url()).host, payload }));
    });
    await settings(me);
    await me.press("#check", "Enter");
    const plan = await me.read("#plan");
    assert.match(plan, /1\s+place that looks as well: 10\.77\.0\.20:8725 asks mail\.lab\.test from where it is, without a login\./);
    assert.match(plan, /user name and addresses among them, and never a password/);
    assert.match(await me.read("#far-secret"), /goes to the checker at 127\.0\.0\.1:\d+ alone, never to 10\.77\.0\.20:8725/);
    assert.match(await me.read("#from-far"), /10\.77\.0\.20:8725/);
    assert.deepEqual(frames, [], "nobody is told anything before the click");
    await me.look("consent");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "port-blocked", standing: "confirmed" });
    assert.match(await me.read("#why [data-clue=other-place]"), /other place/i);
    assert.match(await me.read("#far"), /As 10\.77\.0\.20:8725 sees it\s+The two places differ first at Connection\./i);
    assert.equal(await me.locate("#far tr.differ").getAttribute("data-rung"), "reach");
    assert.match(await me.read("#far tr[data-rung=login]"), /^Login\s+not checked\s+not checked$/, "nobody logs in from there");
    assert.equal(await me.page.locator("#far-fault").count(), 0);
    await me.look("answer");
    const told = frames.filter(({ to }) => to === FAR);
    assert.deepEqual(told.map(({ payload }) => [typeof payload, JSON.parse(payload).consent?.login]), [["string", false]], "settings, and no secret");
    assert.ok(frames.some(({ to, payload }) => to !== FAR && typeof payload !== "string"), "the password went to the checker here");

    // What is handed on holds both, and opens to the same.
    await me.press("#to-report");
    assert.match(await me.read("#report"), /As 10\.77\.0\.20:8725 sees it\n-+\n\n\* Name: /);
    await me.look("report");
    await me.fill({ "report-form": "json" });
    const file = await me.page.locator("#report").textContent();
    assert.equal(JSON.parse(file).far.place, FAR);
    await me.page.reload();
    await me.wait("#text");
    await me.page.locator("#case-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(file) });
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "port-blocked", standing: "confirmed" });
    assert.match(await me.read("#far"), /differ first at/);

    // Where the other place is not there, the answer from here stands, as sure as it is alone.
    await me.page.goto(address);
    await me.wait(".mm[data-screen]");
    await settings(me);
    await me.press("#check", "Enter");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "port-blocked", standing: "likely" });
    assert.match(await me.read("#far-fault"), /10\.77\.0\.66:8725 does not answer, or does not let this page in\./);
    assert.equal(await me.page.locator("#far table").count(), 0);
    await me.look("nobody-there");
  },
};

async function settings(me) {
  await me.fill({ host: "mail.lab.test", port: "587", security: "starttls", auth: "password" });
  await me.fill({ username: "alice@lab.test", address: "alice@lab.test" });
}
