/** What is handed on: the people taken out, reports, case files and links. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { anonymous } from "../src/anonymous.ts";
import { readCase, withoutPeople, writeCase } from "../src/casefile.ts";
import type { CaseFile } from "../src/casefile.ts";
import { type Told, report } from "../src/report.ts";
import { fromLink, known, linkTo, wantsBack } from "../src/share.ts";
import type { Settings, View } from "../src/types.ts";
import { Words } from "../src/words.ts";
import { wordsFile } from "./words-file.mjs";

const SETTINGS: Settings = {
  address: "anna@example.org",
  from: "sales@example.org",
  outgoing: { host: "mail.example.org", port: 587, auth: "password", username: "LAB\\anna" },
};

const FILE: CaseFile = {
  mailmedic: 1,
  when: "2026-11-26T12:00:00.000Z",
  how: "checked",
  settings: SETTINGS,
  receiving: false,
  text: "535 5.7.8 anna: authentication failed for anna@example.org from 203.0.113.7 at 12:30:45",
  shape: null,
  messages: [{ say: "heard", evidence: { id: 1, step: 1, fact: { addresses: ["203.0.113.7", "10.0.0.1", "2a00:1450::7"] } } }],
  far: null,
};

const VIEW: View = {
  version: 1,
  findings: [{ rule: "r", severity: "warning", at: [], title: "A `host` is odd", says: "So it is.", fixes: [] }],
  causes: [
    {
      id: "relay-without-login",
      standing: "likely",
      title: "Your program *never* logs in",
      says: "`mail.example.org` wants a **login**.",
      for: [{ clue: "c", says: "It said `no`.", evidence: [1] }],
      against: [],
      fixes: [{ id: "f", who: "administrator", says: "Let it in.", changes: [{ ask: "administrator", what: "Add `x`." }] }],
    },
  ],
  outcome: "fails",
  next: [],
  masked: 0,
  ladder: [{ rung: "name", state: "passed", title: "Name", says: "`mail.example.org`", ms: 12 }],
  steps: [{ id: 1 }],
  evidence: [{ id: 1, step: 1 }],
  matrix: [{ port: 587, security: "starttls", speaks: "usable", yours: true }],
  transcript: [{ n: 1, who: "server", line: "554 ```# not a heading", evidence: 1 }],
  before: null,
};

const TOLD: Told = { file: FILE, view: VIEW, far: null };

test("people get numbers, the same everywhere; servers, private addresses and times stay", () => {
  const masked = withoutPeople(FILE);
  assert.deepEqual(masked.settings, {
    address: "user1@example.org",
    from: "user2@example.org",
    outgoing: { host: "mail.example.org", port: 587, auth: "password", username: "LAB\\user1" },
  });
  assert.equal(masked.text, "535 5.7.8 user1: authentication failed for user1@example.org from 192.0.2.1 at 12:30:45");
  assert.deepEqual(masked.messages, [
    { say: "heard", evidence: { id: 1, step: 1, fact: { addresses: ["192.0.2.1", "10.0.0.1", "2001:db8::1"] } } },
  ]);
});

test("the computer's own name gets a number and keeps its domain", () => {
  const of = (hello: string) => anonymous({ hello, outgoing: { host: "mail.example.org" } });
  const dotted = of("annas-pc.home.example");
  assert.equal(dotted.settings({ hello: "annas-pc.home.example" }).hello, "computer1.home.example");
  assert.deepEqual(dotted.value({ name: "annas-pc.home.example" }), { name: "computer1.home.example" });
  assert.equal(dotted.text("EHLO annas-pc.home.example"), "EHLO computer1.home.example");
  assert.equal(of("annas-pc").text("EHLO annas-pc"), "EHLO computer1");
  assert.equal(of("annas-pc").settings({ hello: "annas-pc" }).hello, "computer1");
  for (const plain of ["localhost", "mail.example.org", "[192.168.0.2]"]) {
    assert.equal(of(plain).text(`EHLO ${plain}`), `EHLO ${plain}`);
    assert.equal(of(plain).settings({ hello: plain }).hello, plain);
  }
});

test("a user name that is one of our own words changes no word of ours", () => {
  const mask = anonymous({ outgoing: { username: "password" } });
  assert.equal(mask.value({ auth: "password" }).auth, "password");
  assert.equal(mask.settings({ outgoing: { auth: "password", username: "password" } }).outgoing?.auth, "password");
  assert.equal(mask.text("no user password here"), "no user user1 here");
  assert.equal(anonymous({}).text("postmaster@example.net std::string a.b.c"), "postmaster@example.net std::string a.b.c");
});

test("a case file is read as it was written, and nothing else is", () => {
  assert.deepEqual(readCase(writeCase(FILE, VIEW)), FILE);
  for (const text of ["", "{}", "[1]", '{"mailmedic": 2, "settings": {}}', '{"mailmedic": 1, "settings": []}', "{"]) {
    assert.equal(readCase(text), null, text);
  }
  const foreign = readCase(
    '{"mailmedic": 1, "settings": {"password": "x", "outgoing": {"host": "a", "token": "y", "port": {}}}, "how": "z", "when": "call 555", ' +
      '"messages": [{"say": "finished"}, {"say": "heard"}, 3], "shape": 70000}',
  );
  assert.deepEqual(foreign?.settings, { outgoing: { host: "a" } });
  assert.equal(foreign?.when, "");
  assert.deepEqual([foreign?.how, foreign?.shape, foreign?.messages], ["nothing-to-check", 70000 & 0x3ff, [{ say: "heard" }]]);
});

test("a report says what is wrong and what was seen, in plain text", () => {
  const text = report(new Words(wordsFile(), "en"), TOLD, "text");
  assert.match(text, /^Report for the administrator\n=+\n/);
  assert.match(text, /Probably: Your program \*never\* logs in\n-+\n\nmail\.example\.org wants a login\./);
  assert.match(text, /\* Only the people who run the mail server can change this\. Let it in\./);
  assert.ok(!text.includes("Add x"), "what to ask is said by the fix, not by its id");
  assert.match(text, /\* Server: mail\.example\.org\n/);
  assert.match(text, /\* Name: passed, 12 ms, mail\.example\.org/);
  assert.match(text, /\* port 587, STARTTLS: Login offered \(yours\)/);
  assert.match(text, / {6}1 server: 554 ```# not a heading/);
});

test("in Markdown nothing that a server or a person wrote becomes markup", () => {
  const text = report(new Words(wordsFile(), "en"), TOLD, "markdown");
  assert.match(text, /^# Report for the administrator\n/);
  assert.match(text, /## Probably: Your program \\\*never\\\* logs in/);
  assert.match(text, /wants a \*\*login\*\*\./);
  assert.match(text, /````\n {2}1 server: 554 ```# not a heading\n````/);
});

test("a link carries settings, and no secret can be among them", () => {
  const settings: Settings = { ...SETTINGS, from: "käthe@example.org" };
  const link = linkTo("https://page.example/x?y=1#old", settings);
  assert.match(link, /^https:\/\/page\.example\/x\?y=1#settings=[\w-]+$/);
  assert.deepEqual(fromLink(new URL(link).hash), settings);
  assert.equal(fromLink("#settings=%%%"), null);
  assert.equal(fromLink("#other"), null);
  const back = linkTo("http://127.0.0.1:8725/for-a-page.html", settings, "https://help.example");
  assert.deepEqual(fromLink(new URL(back).hash), settings);
  assert.equal(wantsBack(new URL(back).hash), "https://help.example");
  assert.equal(wantsBack(new URL(link).hash), null);
  assert.equal(wantsBack("#settings=e30&back=%"), null);
  assert.equal(fromLink(new URL(linkTo("https://a.example/", {})).hash), null);
  const odd = { password: "x", outgoing: { password: "y", host: ["z"], __proto__: { port: 1 } } };
  assert.deepEqual(known(odd), {});
});

test("what another place saw is in the report and in the file, without the people", () => {
  const [name, reach, login] = [
    { rung: "name", state: "passed", title: "Name", says: "", ms: 9 },
    { rung: "reach", state: "broke", title: "Reach", says: "`refused`", ms: 31 },
    { rung: "login", state: "not-sent", title: "Login", says: "Nothing was sent" },
  ] as const;
  const far = { place: "far.example", fault: "broke-off", ladder: [name, reach, login] } as const;
  const text = report(new Words(wordsFile(), "en"), { ...TOLD, far: { ...far, ladder: [...far.ladder] } }, "text");
  assert.match(text, /As far\.example sees it\n-+\n\n\* Name: [^\n]*9 ms\n\* Reach: [^\n]*31 ms, refused\n\nThe other place [^\n]*far\.example broke off/);
  assert.ok(!text.includes("Nothing was sent"), "what was not looked at is not listed");
  const said = { say: "heard", evidence: { said: "535 anna@example.org from 203.0.113.7" } };
  const file: CaseFile = { ...FILE, far: { place: "far.example", fault: null, messages: [said] } };
  const again = readCase(writeCase(withoutPeople(file), VIEW));
  assert.deepEqual(again?.far, {
    place: "far.example",
    fault: null,
    messages: [{ say: "heard", evidence: { said: "535 user1@example.org from 192.0.2.1" } }],
  });
});

test("of a foreign file's other place only a name, a known fault and messages are taken", () => {
  const read = (far: unknown): CaseFile["far"] | undefined => readCase(JSON.stringify({ ...FILE, far }))?.far;
  assert.deepEqual(read({ place: "a`b", fault: "made-up", messages: [{ say: "run" }, { say: "ended", step: 1 }, 7] }), {
    place: "",
    fault: null,
    messages: [{ say: "ended", step: 1 }],
  });
  assert.deepEqual(read({ place: "[2001:db8::7]:8725", fault: "late" }), { place: "[2001:db8::7]:8725", fault: "late", messages: [] });
  for (const none of [undefined, null, 7, "x", []]) assert.equal(read(none), null);
});
