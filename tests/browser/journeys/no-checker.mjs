/** A page whose checker is dead: what text and settings tell, what could not be checked, and the command that checks it. */
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { host } from "./host.mjs";

const PASTE = "MAIL_HOST=mail.lab.test\nMAIL_PORT=587\nMAIL_USERNAME=alice@lab.test\nMAIL_ENCRYPTION=ssl\n\nConnection could not be established with host mail.lab.test:587";

export const journey = {
  scenario: "tls-on-plain-port",
  // Our files on a server that has no checker.
  host: () => host(8080, {}),
  expected: /WebSocket connection to 'ws:\/\/127\.0\.0\.1:8080\/v1\/probe' failed/,
  async walk(me) {
    await me.paste(PASTE);
    await me.wait("#offline [data-cause=tls-on-plain-port]");
    await me.fill({ address: "alice@lab.test" });
    await me.press("#check");
    const answer = await me.answer();
    assert.equal(answer.cause, "tls-on-plain-port");
    assert.equal(await me.locate("#how").getAttribute("data-how"), "no-checker");
    assert.match(await me.read("#barrier"), /127\.0\.0\.1:8080/);
    assert.match(await me.read("#unreached"), /login attempt/);
    await me.look("answer");

    // The command runs as it stands there.
    const shown = (await me.read("#command code")).replace(/\s+/g, " ").trim();
    const command = `${shown.replace(/^mailmedic/, "$MAILMEDIC_BIN")} --yes --json --password-stdin --ca $MAILMEDIC_LAB_CA`;
    const done = spawnSync("sh", ["-c", command], { input: "wonderland\n", encoding: "utf8" });
    const verdict = JSON.parse(done.stdout.trim().split("\n").at(-1));
    assert.equal(verdict.causes[0].id, "tls-on-plain-port");
    assert.equal(verdict.causes[0].standing, "confirmed");
    await me.press("#to-report");
    assert.match(await me.read("#report"), /mail\.lab\.test[\s\S]*587/);
    await me.look("report");
  },
};
