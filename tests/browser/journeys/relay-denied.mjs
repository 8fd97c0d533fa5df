/** An error text of a mail program that never logs in; the fix is made, the password typed, and it works. */
import { strict as assert } from "node:assert";

export const journey = {
  scenario: "relay-without-login",
  secrets: ["wonderland"],
  async walk(me) {
    await me.look("start");
    await me.paste("Sending of the message failed.\nThe mail server responded: 554 5.7.1 <bob@far.example>: Relay access denied.");
    await me.wait("#offline [data-cause=relay-without-login]");
    await me.look("pasted");
    await me.fill({ host: "mail.lab.test", port: "587", security: "starttls", auth: "none", address: "alice@lab.test" });
    await me.wait("[data-rule=no-login-on-submission-port]");
    await me.fill({ client: "thunderbird" });
    await me.look("settings");
    await me.press("#check");
    await me.wait("#plan li");
    await me.look("consent");
    await me.agree();

    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "relay-without-login", standing: "confirmed" });
    assert.match(await me.read("#fix"), /Authentication method[\s\S]*Normal password/);
    await me.look("answer");
    await me.press("#why [data-clue=relay-refused-without-login] button");
    assert.match(await me.read(".wire"), /554 5\.7\.1 <[^>]+>: Relay access denied/);
    await me.look("why");
    await me.press("#apply");
    await me.agree("wonderland");
    await me.works();
    assert.match(await me.read("#before-after"), /Relay access denied/);
    await me.look("works");
    await me.press("#undo");
    assert.equal(await me.locate("#auth").inputValue(), "none");
  },
};
