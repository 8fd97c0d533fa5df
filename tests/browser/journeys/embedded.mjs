/** The element on a help center's page, with a checker elsewhere and a provider's profile: the same way through, and the host page is told. */
import { strict as assert } from "node:assert";
import { host } from "./host.mjs";

const PORT = 8080;

/** What makes it speak for one provider. */
const PROFILE = {
  mailmedic: 1,
  name: "Example Mail",
  domains: ["lab.test"],
  outgoing: [{ host: "mail.lab.test", port: 587, security: "starttls", auth: "password", username: "address" }],
  secret: { kind: "account" },
  support: { email: "help@lab.test" },
  hints: { "sender-not-owned": { says: { en: "Ask us for **more addresses** on your account." } } },
};

const page = (checker) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sending fails: Example Mail help</title>
    <style>
      body { font: 17px/1.6 Georgia, serif; margin: 0 auto; max-width: 44em; padding: 1em; color-scheme: light dark; }
      h2 { color: crimson; text-transform: uppercase; } button { font-size: 30px; } * { letter-spacing: .2px; }
      body { background: light-dark(#fff, #101010); color: light-dark(#222, #ddd); }
    </style>
    <script type="module" src="/mail-medic.js"></script>
    <script>
      window.heard = [];
      for (const name of ["mm-finding", "mm-verdict"]) addEventListener(name, ({ detail }) => heard.push([name, detail]));
    </script>
  </head>
  <body>
    <header><a href="#top">Example Mail help</a></header>
    <main>
      <h1>I can’t send mail</h1>
      <p>Paste what your program says, and see why.</p>
      <mail-medic probe="${checker.replace(/^http/, "ws")}/v1/probe" profile="/profile.json"></mail-medic>
    </main>
  </body>
</html>`;

export const journey = {
  scenario: "sender-not-owned",
  serve: ["--origin", `http://127.0.0.1:${PORT}`],
  host: (checker) => host(PORT, { "/": page(checker.replace(/\/$/, "")), "/profile.json": JSON.stringify(PROFILE) }),
  secrets: ["wonderland"],
  async walk(me) {
    await me.to("#text");
    await me.paste("553 5.7.1 <dora@lab.test>: Sender address rejected: not owned by user alice@lab.test");
    await me.wait("#offline [data-cause=sender-not-owned]");
    await me.look("pasted");
    await me.fill({ host: "mail.lab.test", port: "25", security: "none", auth: "password" });
    await me.fill({ username: "alice@lab.test", address: "alice@lab.test", client: "thunderbird" });
    assert.match(await me.read("#ours"), /Your settings differ from ours in 2 fields\./);
    await me.look("differs");
    await me.press("#use-ours");
    assert.match(await me.read("#ours"), /as Example Mail has it/);
    await me.press("#more summary");
    await me.fill({ from: "dora@lab.test" });
    await me.press("#check", "Enter");
    await me.wait("#plan li");
    await me.look("consent");
    await me.agree("wonderland");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "sender-not-owned", standing: "confirmed" });
    assert.match(await me.read('.hint-own[data-hint="sender-not-owned"]'), /more addresses/);
    assert.match(await me.read("#contact"), /Ask Example Mail/);
    await me.look("answer");
    await me.press("#apply");
    await me.agree("wonderland");
    await me.works();
    await me.look("works");
    const heard = await me.page.evaluate(() => globalThis.heard);
    const verdicts = heard.filter(([name]) => name === "mm-verdict").map(([, { outcome }]) => outcome);
    assert.deepEqual(verdicts, ["fails", "works"]);
    assert.ok(!JSON.stringify(heard).includes("wonderland"), "the host page hears no password");
  },
};
