/** A server that opens for whoever fetched mail just before; the password for fetching is mistyped first. */
import { strict as assert } from "node:assert";

export const journey = {
  scenario: "pop-before-smtp-credentials-wrong",
  secrets: ["wonderlamd", "wonderland"],
  async walk(me) {
    await me.paste("554 <bob@far.example>: Relay access denied (maybe you need to check mail via POP3 first)");
    await me.wait("#offline [data-cause=pop-login-needed-first]");
    await me.look("pasted");
    await me.fill({ host: "mail.lab.test", port: "587", security: "starttls", auth: "pop-before-smtp", address: "alice@lab.test" });
    await me.fill({ "incoming-protocol": "pop3", "incoming-host": "mail.lab.test", "incoming-port": "995" });
    await me.fill({ "incoming-security": "tls", "incoming-auth": "password", "incoming-username": "alice@lab.test" });
    await me.look("settings");
    await me.press("#check");
    await me.wait("#plan li");
    await me.look("consent");
    await me.agree("wonderlamd");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "credentials-wrong", standing: "likely" });
    await me.look("answer");
    await me.press("#apply");
    await me.agree("wonderland");
    await me.works();
    assert.match(await me.read("#before-after [data-rung=login]"), /passed[\s\S]*mail was fetched first/);
    await me.look("works");
  },
};
