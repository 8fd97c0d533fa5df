/** A login by Kerberos to a name that Kerberos does not know: the answer names the one to use. */
import { strict as assert } from "node:assert";

export const journey = {
  scenario: "kerberos-service-unknown",
  secrets: ["wonderland"],
  async walk(me) {
    await me.paste(
      "Unspecified GSS failure.  Minor code may provide more information (Server smtp/smtp.lab.test@LAB.TEST not found in Kerberos database)",
    );
    await me.wait("#offline [data-cause=kerberos-ticket-missing]");
    await me.look("pasted");
    await me.fill({ host: "smtp.lab.test", port: "587", security: "starttls", auth: "kerberos" });
    await me.fill({ username: "alice@LAB.TEST", address: "alice@lab.test" });
    await me.press("#check");
    await me.wait("#plan li");
    await me.look("consent");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "kerberos-ticket-missing", standing: "confirmed" });
    await me.look("answer");
    assert.match(await me.read("#fix"), /server's own name/);
    await me.press("#change");
    await me.fill({ host: "mail.lab.test" });
    await me.press("#check");
    await me.agree("wonderland");
    await me.works();
    assert.match(await me.read(".turn"), /smtp\.lab\.test[\s\S]*mail\.lab\.test/);
    await me.look("works");
  },
};
