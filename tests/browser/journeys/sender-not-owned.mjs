/** Mail in somebody else's name: the sender is mended, or its owner asked. */
import { strict as assert } from "node:assert";

export const journey = {
  scenario: "sender-not-owned",
  secrets: ["wonderland"],
  async walk(me) {
    await me.paste("553 5.7.1 <dora@lab.test>: Sender address rejected: not owned by user alice@lab.test");
    await me.wait("#offline [data-cause=sender-not-owned]");
    await me.look("pasted");
    await me.fill({ host: "mail.lab.test", port: "587", security: "starttls", auth: "password" });
    await me.fill({ username: "alice@lab.test", address: "alice@lab.test" });
    await me.fill({ client: "outlook" });
    await me.press("#more summary");
    await me.fill({ from: "dora@lab.test" });
    await me.look("settings");
    await me.press("#check");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "sender-not-owned", standing: "confirmed" });
    assert.match(await me.read("#fix"), /alice@lab\.test/);
    await me.look("answer");
    await me.press("#apply");
    await me.agree("wonderland");
    await me.works();
    await me.look("works");
  },
};
