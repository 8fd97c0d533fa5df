/** Settings as values: paths, fixes, differences and the command. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, checked, command, differences, isGrave, merge, read, recall, write } from "../src/state.ts";
import type { Settings } from "../src/types.ts";

const SETTINGS: Settings = {
  address: "anna@example.org",
  outgoing: { host: "mail.example.org", port: 587, security: "starttls", auth: "none" },
};

test("writes by path without touching the original, and takes emptied members away", () => {
  const changed = write(SETTINGS, "outgoing.auth", "password");
  assert.equal(read(changed, "outgoing.auth"), "password");
  assert.equal(read(SETTINGS, "outgoing.auth"), "none");
  assert.deepEqual(write({ outgoing: { host: "a" } }, "outgoing.host", ""), {});
});

test("a port is a number where it can be one, and what was typed otherwise", () => {
  assert.equal(write({}, "outgoing.port", "465").outgoing?.port, 465);
  assert.equal(write({}, "outgoing.port", "46 5").outgoing?.port, "46 5");
});

test("what is read of the same server fills in, and another server brings neither login nor program of the former", () => {
  const gmail: Settings = { client: "nodemailer", outgoing: { host: "smtp.gmail.com", username: "a@gmail.com", auth: "password" } };
  const more = merge(gmail, { outgoing: { host: "smtp.gmail.com", port: 465 } });
  assert.deepEqual(more.outgoing, { host: "smtp.gmail.com", username: "a@gmail.com", auth: "password", port: 465 });
  assert.equal(more.client, "nodemailer");
  const other = merge(gmail, { outgoing: { host: "smtp.web.de", port: 587 } });
  assert.deepEqual(other, { outgoing: { host: "smtp.web.de", port: 587 } });
});

test("a fix sets and clears, and says that the password has to be typed again", () => {
  const applied = apply({ ...SETTINGS, from: "x@example.org" }, [
    { set: "outgoing.auth", to: "password" },
    { clear: "from" },
    { retype: "outgoing.password" },
    { ask: "administrator", what: "a login" },
  ]);
  assert.deepEqual(applied, {
    settings: { ...SETTINGS, outgoing: { ...SETTINGS.outgoing, auth: "password" } },
    retype: true,
  });
});

test("names the members that differ", () => {
  const now = write(SETTINGS, "outgoing.port", 465);
  assert.deepEqual(differences(SETTINGS, now, ["outgoing.host", "outgoing.port"]), [
    { path: "outgoing.port", from: "587", to: "465" },
  ]);
});

test("the command holds what is set, each value as one word of a shell", () => {
  assert.equal(
    command(SETTINGS).join(" "),
    "mailmedic probe --host mail.example.org --port 587 --security starttls --auth none --address anna@example.org",
  );
  const odd = command({ outgoing: { host: "a'; rm -rf $HOME" } });
  assert.equal(odd.join(" "), "mailmedic probe --host 'a'\\''; rm -rf $HOME'");
  const fetching = command({ incoming: { host: "mail.example.org", port: 995, security: "tls" } });
  assert.equal(fetching.join(" "), "mailmedic probe --protocol pop3 --host mail.example.org --port 995 --security tls");
});

test("the command names the files of a certificate, and reads a token from its standard input", () => {
  const of = (auth: string): string => command({ outgoing: { host: "mail.example.org", auth } }).join(" ");
  const probe = "mailmedic probe --host mail.example.org --auth";
  assert.equal(of("client-certificate"), `${probe} client-certificate --client-cert client.crt --client-key client.key`);
  assert.equal(of("oauth2"), `${probe} oauth2 --token-stdin`);
});

test("the incoming server is checked where the settings name nothing to send with", () => {
  const incoming = { protocol: "imap", host: "imap.example.org" };
  assert.equal(checked({ incoming }), "incoming");
  assert.equal(checked({ incoming, outgoing: { username: "anna" } }), "incoming");
  assert.equal(checked({ incoming, ...SETTINGS }), "outgoing");
  assert.equal(checked({ incoming: { host: "mail.example.org" } }), "outgoing");
});

test("without a storage nothing is recalled", () => {
  assert.deepEqual(recall(), {});
});

test("only warnings and errors make a setup unsafe", () => {
  assert.equal(isGrave([{ severity: "info" }]), false);
  assert.equal(isGrave([{ severity: "info" }, { severity: "warning" }]), true);
  assert.equal(isGrave([{ severity: "error" }]), true);
});
