/** A help center's page without a checker: the one on the person's own computer is opened, and hands its answer back. */
import { strict as assert } from "node:assert";
import { host } from "./host.mjs";
import { Person } from "./person.mjs";

const HELP = `<!doctype html>
<html lang="en">
  <head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Help</title><script type="module" src="/mail-medic.js"></script></head>
  <body><main><h1>Help</h1><mail-medic></mail-medic></main></body>
</html>`;

export const journey = {
  scenario: "relay-without-login",
  host: () => host(8080, { "/": HELP }),
  expected: /WebSocket connection to 'ws:\/\/127\.0\.0\.1:8080\/v1\/probe' failed/,
  async walk(me) {
    await me.fill({ host: "mail.lab.test", port: "587", security: "starttls", auth: "none", address: "alice@lab.test" });
    await me.press("#check");
    await me.wait("#barrier");
    const opened = me.page.context().waitForEvent("page");
    await me.press("#own-open");
    const page = await opened;

    // The settings came along, and nothing of them is left in the address.
    const there = new Person(page, me.shots);
    await there.wait(".mm[data-screen=start]");
    assert.equal(page.url(), "http://127.0.0.1:8725/for-a-page.html");
    assert.equal(await there.locate("#host").inputValue(), "mail.lab.test");
    await page.bringToFront();
    await there.press("#check");
    await there.agree();
    assert.deepEqual(await there.answer(), { outcome: "fails", cause: "relay-without-login", standing: "confirmed" });
    assert.match(await there.read("#asked"), /127\.0\.0\.1:8080[\s\S]*no password/);
    await there.look("on-the-own-computer");
    await there.press("#give-back");
    assert.match(await there.read("#asked"), /Given/);

    await me.page.bringToFront();
    await me.wait("#case-handed");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "relay-without-login", standing: "confirmed" });
    await me.press("#why [data-clue=relay-refused-without-login] button");
    assert.match(await me.read(".wire"), /554 5\.7\.1/);
    await me.look("handed-back");
  },
};
