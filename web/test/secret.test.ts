/** Secrets and names: what a password looks like, what a token is cleaned of, and how names of two parts are put together. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { matters, fieldAt, mechanisms, method } from "../src/fields.ts";
import { look, picture, shapeBits } from "../src/marks.ts";
import { atParts, ntlmParts, withDomain, withRealm } from "../src/names.ts";
import { loginSide, secretKind } from "../src/secret.ts";
import { receivingOnly } from "../src/state.ts";
import { cleanToken } from "../src/token.ts";
import type { Plan, Settings } from "../src/types.ts";

test("the page and core see the same shape of each password", () => {
  const rows = readFileSync("../tests/data/password-shapes.tsv", "utf8").split("\n").filter((row) => /^[^#]/.test(row));
  assert.ok(rows.length > 20);
  for (const row of rows) {
    const [password = "", bits = ""] = row.split("\t");
    assert.equal(shapeBits(JSON.parse(`"${password}"`) as string).toString(2).padStart(10, "0"), bits, row);
  }
});

test("each kind of character is counted where it stands", () => {
  assert.deepEqual(look(" a b\u00a0\u200b\u2019\u00df\t  "), {
    length: 11,
    kinds: [
      { kind: "start", n: 1 },
      { kind: "end", n: 2 },
      { kind: "inner", n: 1 },
      { kind: "hard", n: 1 },
      { kind: "invisible", n: 1 },
      { kind: "control", n: 1 },
      { kind: "typographic", n: 1 },
      { kind: "foreign", n: 1 },
    ],
    odd: true,
  });
  assert.deepEqual(look("plain-1"), { length: 7, kinds: [], odd: false });
  assert.deepEqual(look("  "), { length: 2, kinds: [{ kind: "start", n: 2 }], odd: true });
  assert.equal(look("\u{1f600}").length, 1);
  assert.equal(look("correct horse").odd, false);
});

test("the picture of a password holds none of its ordinary characters", () => {
  const signs = picture("Ab1 \u2019").map(({ sign }) => sign);
  assert.deepEqual(signs, ["\u2022", "\u2022", "\u2022", "\u2423", "U+2019"]);
});

test("a pasted token is cleaned, and each cleaning is told", () => {
  assert.deepEqual(cleanToken("ya29.a0Af_x-y"), { token: "ya29.a0Af_x-y", cleaned: [] });
  assert.deepEqual(cleanToken("Authorization: Bearer ya29.\na0Af\n"), { token: "ya29.a0Af", cleaned: ["bearer", "blanks"] });
  assert.deepEqual(cleanToken("bearer  x.y"), { token: "x.y", cleaned: ["bearer"] });
  assert.deepEqual(cleanToken('"x.y"'), { token: "x.y", cleaned: ["quotes"] });
  assert.deepEqual(cleanToken("bearerless"), { token: "bearerless", cleaned: [] });
  assert.deepEqual(cleanToken(" \n"), { token: "", cleaned: ["blanks"] });
});

test("a Windows name is parted and put together in the form that it has", () => {
  assert.deepEqual(ntlmParts("LAB\\anna"), { domain: "LAB", user: "anna" });
  assert.deepEqual(ntlmParts("anna@lab.example"), { domain: "lab.example", user: "anna" });
  assert.deepEqual(ntlmParts("anna"), { domain: "", user: "anna" });
  assert.equal(withDomain("anna", "LAB"), "LAB\\anna");
  assert.equal(withDomain("LAB\\anna", "OFFICE"), "OFFICE\\anna");
  assert.equal(withDomain("anna@lab.example", "office.example"), "anna@office.example");
  assert.equal(withDomain("anna@lab.example", "LAB"), "LAB\\anna");
  assert.equal(withDomain("LAB\\anna", ""), "anna");
});

test("a Kerberos realm stands behind the last at sign", () => {
  assert.deepEqual(atParts("anna@office@LAB.EXAMPLE"), { user: "anna@office", domain: "LAB.EXAMPLE" });
  assert.equal(withRealm("anna", "LAB.EXAMPLE"), "anna@LAB.EXAMPLE");
  assert.equal(withRealm("anna@OLD", "NEW"), "anna@NEW");
  assert.equal(withRealm("anna@OLD", ""), "anna");
});

const settings = (outgoing: Settings["outgoing"], incoming?: Settings["incoming"]): Settings => ({
  ...(outgoing && { outgoing }),
  ...(incoming && { incoming }),
});

test("the method follows from the mechanism where no other is set", () => {
  assert.equal(method(settings({ mechanism: "xoauth2" }), "outgoing"), "oauth2");
  assert.equal(method(settings({ auth: "auto", mechanism: "EXTERNAL" }), "outgoing"), "client-certificate");
  assert.equal(method(settings({ auth: "password", mechanism: "NTLM" }), "outgoing"), "password");
  assert.deepEqual(mechanisms("password"), ["PLAIN", "LOGIN"]);
  assert.ok(mechanisms("").includes("GSSAPI"));
});

test("a login asks for its own secret, at the server where it is made", () => {
  const plan = { password: true, logins: 2 } as Plan;
  const host = "mail.example.org";
  assert.equal(secretKind(plan, settings({ host, auth: "oauth2" })), "token");
  const certified = { password: false, logins: 2 } as Plan;
  assert.equal(secretKind(certified, settings({ host, auth: "client-certificate" })), "certificate");
  assert.equal(secretKind(plan, settings({ host, auth: "kerberos" })), "password");
  assert.equal(secretKind({ ...plan, password: false }, settings({ host, auth: "password" })), "none");
  const first = settings({ host, auth: "pop-before-smtp" }, { host, auth: "password" });
  assert.equal(loginSide(first), "incoming");
  assert.equal(secretKind(plan, first), "password");
});

test("a mechanism is no question where there is no SMTP login, unless it is filled in", () => {
  const field = fieldAt("outgoing.mechanism");
  assert.ok(field);
  assert.equal(matters(field, settings({ auth: "none" })), false);
  assert.equal(matters(field, settings({ auth: "none", mechanism: "PLAIN" })), true);
  assert.equal(matters(field, {}), true);
});

test("the server to fetch from alone is checked, with its protocol", () => {
  const all: Settings = { address: "a@b.example", from: "c@b.example", outgoing: { host: "x" }, incoming: { host: "y" } };
  assert.deepEqual(receivingOnly(all), { address: "a@b.example", incoming: { protocol: "imap", host: "y" } });
});
