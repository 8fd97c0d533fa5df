/** A file of variables that cuts the password off: the file is read, the cause named, and the password proven right. */
import { strict as assert } from "node:assert";

const PASTE = `MAIL_MAILER=smtp
MAIL_HOST=mail.lab.test
MAIL_PORT=587
MAIL_USERNAME=alice@lab.test
MAIL_PASSWORD=wonder#land7
MAIL_ENCRYPTION=tls
MAIL_FROM_ADDRESS=alice@lab.test

Failed to authenticate on SMTP server with username "alice@lab.test" using the following authenticators: "LOGIN", "PLAIN". Authenticator "LOGIN" returned "Expected response code "235" but got code "535", with message "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6".`;

export const journey = {
  scenario: "mangled-password",
  secrets: ["wonder#land7"],
  async walk(me) {
    await me.paste(PASTE);
    await me.wait("#offline [data-cause=password-mangled-by-config]");
    assert.match(await me.read("#read-as"), /Laravel[\s\S]*#[\s\S]*comment/);
    await me.look("pasted");
    await me.press("#check");
    await me.wait("#plan li");
    await me.look("consent");
    await me.agree("wonder#land7");
    await me.works();
    await me.look("works");
  },
};
