/** A provider's profile: what is refused, and how settings are compared with the provider's. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { isOwnChecker } from "../src/whose.ts";
import { checkProfile } from "../src/profile-check.ts";
import { type Profile, compareWith, inLanguage } from "../src/profile.ts";
import { type Schema, faultsOf } from "../src/schema.ts";

const PROFILE: Profile = {
  mailmedic: 1,
  name: { en: "Example Mail", de: "Beispielpost" },
  domains: ["example.net", "mail.example.net"],
  outgoing: [
    { host: "smtp.example.net", port: 465, security: "tls", auth: "password", username: "address" },
    { host: "smtp.example.net", port: 587, security: "starttls", auth: "password", username: "address" },
  ],
  incoming: [
    { protocol: "imap", host: "imap.example.net", port: 993, security: "tls", username: "address" },
    { protocol: "pop3", host: "pop.example.net", port: 995, security: "tls", username: "local-part" },
  ],
  support: { email: "help@example.net" },
  hints: { "relay-without-login": { says: "Turn on the login." } },
};

/** The first fault of the profile with members exchanged: its place and its kind. */
function fault(change: object): string {
  const [first] = checkProfile({ ...PROFILE, ...change });
  return first === undefined ? "" : `${first.at} ${first.fault}`;
}

test("a good profile has no fault, and so have the examples", () => {
  assert.deepEqual(checkProfile(PROFILE), []);
  for (const name of readdirSync("examples", { recursive: true, encoding: "utf8" })) {
    if (name.endsWith("profile.json")) assert.deepEqual(checkProfile(JSON.parse(readFileSync(`examples/${name}`, "utf8"))), [], name);
  }
});

test("each fault of a profile is told with its path", () => {
  assert.equal(fault({ mailmedic: 2 }), "mailmedic enum");
  assert.equal(fault({ name: "" }), "name shortest");
  assert.equal(fault({ name: { English: "Example" } }), "name.English pattern");
  assert.equal(fault({ nmae: "Example" }), "nmae unknown");
  assert.equal(fault({ outgoing: { host: "smtp.example.net" } }), "outgoing type");
  assert.equal(fault({ outgoing: [] }), "outgoing fewest");
  assert.equal(fault({ outgoing: [{ host: "smtp.example.net", security: "tls" }] }), "outgoing.0.port required");
  const server = { host: "smtp.example.net", port: 465, security: "tls" };
  assert.equal(fault({ outgoing: [{ ...server, port: "465" }] }), "outgoing.0.port type");
  assert.equal(fault({ outgoing: [{ ...server, port: 0 }] }), "outgoing.0.port minimum");
  assert.equal(fault({ outgoing: [{ ...server, port: 65536 }] }), "outgoing.0.port maximum");
  assert.equal(fault({ outgoing: [server, { ...server, security: "ssl" }] }), "outgoing.1.security enum");
  assert.equal(fault({ outgoing: [{ ...server, host: "smtp.example.net\n" }] }), "outgoing.0.host pattern");
  assert.equal(fault({ outgoing: [{ ...server, password: "x" }] }), "outgoing.0.password unknown");
  assert.equal(fault({ support: {} }), "support fewest");
  assert.equal(fault({ support: { url: "javascript:alert(1)" } }), "support.url pattern");
  assert.equal(fault({ support: { email: "help@example.net?bcc=x@example.org" } }), "support.email pattern");
  assert.equal(fault({ login: true }), "operator required");
  assert.equal(fault({ login: true, operator: "Example Mail" }), "");
  assert.equal(fault({ hints: { "relay-without-login": "Turn it on." } }), "hints.relay-without-login type");
  assert.equal(checkProfile([])[0]?.at, "");
  assert.equal(checkProfile(null)[0]?.fault, "type");
});

test("a hint on no known cause is a fault where the causes are known", () => {
  assert.deepEqual(checkProfile(PROFILE, ["relay-without-login"]), []);
  assert.equal(checkProfile(PROFILE, ["login-never-sent"])[0]?.at, "hints.relay-without-login");
});

test("a hostile profile is read in bounded time and depth, and lists few faults", () => {
  let deep: unknown = "x";
  for (let n = 0; n < 10_000; n += 1) deep = { says: deep };
  assert.ok(checkProfile({ ...PROFILE, hints: { a: { says: deep } } }).length > 0);
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`member${n}`, n]));
  assert.ok(checkProfile({ ...PROFILE, ...many }).length <= 20);
  assert.ok(checkProfile(JSON.parse('{"__proto__": 1, "constructor": 2}')).some(({ at }) => at === "constructor"));
});

test("the schema uses only what its reader understands", () => {
  const known = new Set(
    "$schema $id $ref $defs title description type const enum minLength maxLength pattern minimum maximum minItems maxItems items properties required dependentRequired propertyNames additionalProperties minProperties maxProperties".split(" "),
  );
  const walk = (schema: Record<string, unknown>): string[] =>
    Object.entries(schema).flatMap(([name, value]) => {
      if (!known.has(name)) return [name];
      if (name === "properties" || name === "$defs") return Object.values(value as object).flatMap(walk);
      return ["items", "propertyNames", "additionalProperties"].includes(name) && typeof value === "object" ? walk(value as Record<string, unknown>) : [];
    });
  assert.deepEqual(walk(JSON.parse(readFileSync("profile.schema.json", "utf8")) as Record<string, unknown>), []);
  assert.equal(faultsOf({ $ref: "#/$defs/a", $defs: { a: { type: "string" } } } satisfies Schema, 1)[0]?.fault, "type");
});

test("only what is filled in and otherwise differs; empty fields are filled by the change", () => {
  const ours = compareWith(PROFILE, { address: "anna@example.net", outgoing: { host: "SMTP.example.net.", port: 25, security: "none" } });
  assert.deepEqual(ours?.differ, [
    { path: "outgoing.port", from: "25", to: "465" },
    { path: "outgoing.security", from: "none", to: "tls" },
  ]);
  assert.deepEqual(ours?.same, ["outgoing.host"]);
  assert.deepEqual(ours?.changes, [
    { set: "outgoing.port", to: 465 },
    { set: "outgoing.security", to: "tls" },
    { set: "outgoing.auth", to: "password" },
    { set: "outgoing.username", to: "anna@example.net" },
  ]);
});

test("each of the provider's own ways is right, and the nearest is meant", () => {
  const second = { host: "smtp.example.net", port: "587", security: "auto", auth: "password", username: "anna@example.net" };
  assert.deepEqual(compareWith(PROFILE, { outgoing: second })?.differ, []);
  const near = compareWith(PROFILE, { outgoing: { ...second, auth: "none" } });
  assert.deepEqual(near?.differ, [{ path: "outgoing.auth", from: "none", to: "password" }]);
  const pop = compareWith(PROFILE, { address: "anna@example.net", incoming: { protocol: "pop3", host: "imap.example.net", username: "anna" } });
  assert.deepEqual(pop?.differ, [{ path: "incoming.host", from: "imap.example.net", to: "pop.example.net" }]);
});

test("an account at another provider is not compared, nor is an empty form", () => {
  assert.equal(compareWith(PROFILE, { address: "anna@example.org", outgoing: { host: "smtp.example.net" } }), null);
  assert.equal(compareWith(PROFILE, { outgoing: { username: "anna@example.org", port: 25 } }), null);
  assert.equal(compareWith(PROFILE, {}), null);
  assert.equal(compareWith(PROFILE, { address: "anna@example.net" }), null);
});

test("a text in several languages is taken in the nearest one", () => {
  assert.equal(inLanguage(PROFILE.name, "de-AT"), "Beispielpost");
  assert.equal(inLanguage(PROFILE.name, "fr"), "Example Mail");
  assert.equal(inLanguage({ nl: "Voorbeeld" }, "fr"), "Voorbeeld");
});

test("a checker is the user's own on this machine or at the page's own origin, and nowhere else", () => {
  const page = { host: "help.example.net", protocol: "https:" };
  for (const own of ["ws://127.0.0.1:8725/v1/probe", "ws://localhost:1/", "ws://[::1]:8725/", "wss://help.example.net/v1/probe"]) {
    assert.equal(isOwnChecker(new URL(own), page), true, own);
  }
  for (const other of [
    "wss://mail.example.net/v1/probe",
    "ws://help.example.net/v1/probe",
    "wss://help.example.net:8443/",
    "wss://localhost.evil.example/",
    "wss://127.0.0.1.evil.example/",
  ]) {
    assert.equal(isOwnChecker(new URL(other), page), false, other);
  }
});
