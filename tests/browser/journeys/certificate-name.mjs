/** A warning about a certificate: the name that it holds is the name to use. */
import { strict as assert } from "node:assert";

const PASTE =
  "smtp.lab.test:587 uses an invalid security certificate. The certificate is only valid for mail.lab.test. " +
  "Error code: SSL_ERROR_BAD_CERT_DOMAIN";

export const journey = {
  scenario: "certificate-name-mismatch",
  secrets: ["wonderland"],
  async walk(me) {
    await me.paste(PASTE);
    await me.wait("#offline [data-cause=certificate-name-mismatch]");
    await me.look("pasted");
    await me.fill({ host: "smtp.lab.test", port: "587", security: "starttls", auth: "password" });
    await me.fill({ username: "alice@lab.test", address: "alice@lab.test" });
    await me.press("#check");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "certificate-name-mismatch", standing: "confirmed" });
    assert.match(await me.read("#fix"), /Server[\s\S]*mail\.lab\.test/);
    // The same in the words of the program, right where it is told.
    await me.fill({ program: "apple-mail" });
    assert.match(await me.read("#fix"), /Host Name[\s\S]*mail\.lab\.test/);
    await me.look("answer");
    await me.press("#apply");
    await me.agree("wonderland");
    await me.works();
    await me.look("works");
  },
};
