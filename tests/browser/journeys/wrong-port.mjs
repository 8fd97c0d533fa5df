/** Code that sends mail, pasted with its error: a port and an encryption that do not belong together. */
import { strict as assert } from "node:assert";

const PASTE = `const transport = nodemailer.createTransport({
  host: "mail.lab.test",
  port: 587,
  secure: true,
  auth: { user: "alice@lab.test", pass: process.env.MAIL_PASSWORD },
});
await transport.sendMail({ from: "alice@lab.test", to: "bob@far.example", subject: "Test", text: "Test" });

Error: 8019C2FC4B7F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number
    at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34) {
  code: 'ESOCKET',
  command: 'CONN'
}`;

export const journey = {
  scenario: "tls-on-plain-port",
  secrets: ["wonderland"],
  async walk(me) {
    await me.paste(PASTE);
    await me.wait("[data-rule=tls-on-starttls-port]");
    assert.match(await me.read("#read-as"), /Nodemailer/);
    await me.look("pasted");
    await me.press("#check");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "tls-on-plain-port", standing: "confirmed" });
    const fix = await me.read("#fix");
    assert.match(fix, /secure[\s\S]*false[\s\S]*requireTLS[\s\S]*true/);
    await me.look("answer");
    await me.press("#apply");
    await me.agree("wonderland");
    await me.works();
    assert.match(await me.read(".turn"), /Encryption[\s\S]*STARTTLS/);
    await me.look("works");
  },
};
