/** An error that asks for another kind of password than the one people know. */
import { strict as assert } from "node:assert";

const PASTE =
  "534-5.7.9 Application-specific password required. For more information, go to\n" +
  "534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor 5b1f17b1804b1-45b8f0d0sm1.2 - gsmtp";

export const journey = {
  scenario: "app-password",
  secrets: ["abcdefghijklmnop", "abcd efgh ijkl mnop"],
  async walk(me) {
    await me.paste(PASTE);
    await me.wait("#offline [data-cause=app-password-required]");
    assert.match(await me.read("#offline [data-fix=use-app-password]"), /app password/);
    await me.look("pasted");
    // Pressed with nothing filled in: the whole answer, as far as the text goes.
    await me.press("#check");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "app-password-required", standing: "likely" });
    await me.look("answer");
    await me.press("#apply");
    await me.fill({ host: "smtp.gmail.com", port: "587", security: "starttls", auth: "password" });
    await me.fill({ username: "alice@gmail.com", address: "alice@gmail.com", client: "thunderbird" });
    await me.look("settings");
    await me.press("#check");
    await me.wait("#plan li");
    await me.fill({ password: "abcd efgh ijkl mnop" });
    await me.wait("[data-rule=app-password-with-blanks]");
    await me.look("password");
    await me.agree("abcdefghijklmnop");
    await me.works();
    await me.look("works");
  },
};
