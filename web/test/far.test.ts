/** The checker at another place: its address, what is taken of what it says, and why it could not look. */
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, mock, test } from "node:test";
import type { CheckerEvents } from "../src/checker.ts";
import { Far, farAddress } from "../src/far.ts";
import type { Settings } from "../src/types.ts";

const NEAR = new URL("wss://help.example/v1/probe");
const SETTINGS: Settings = { outgoing: { host: "mail.example.org", port: 587 } };
const STEPS = { say: "planned", steps: [{ id: 1 }] };

/** What a browser has and Node has not: where the page is, and events of a policy. */
beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  Object.assign(globalThis, {
    location: new URL("https://help.example/"),
    document: { addEventListener() {}, removeEventListener() {} },
  });
});

afterEach(() => mock.timers.reset());

/** A look from a place that a test speaks for. */
function look(url = "wss://far.example/v1/probe") {
  const given: { settings: Settings; secret: Uint8Array | null }[] = [];
  const seen = { over: 0, hung: 0, dialled: [] as string[] };
  let events: CheckerEvents | undefined;
  const far = new Far(
    new URL(url),
    () => (seen.over += 1),
    (to, heard) => {
      seen.dialled.push(to);
      events = heard;
      return { run: (settings, secret) => void given.push({ settings, secret }), end: () => (seen.hung += 1) };
    },
  );
  far.begin(SETTINGS);
  const say = (...messages: object[]): void => messages.forEach((one) => events?.message(JSON.stringify(one)));
  return { far, given, seen, say, events: events as CheckerEvents };
}

const WELCOME = { say: "welcome", wire: 1, vantage: "here" };

test("an address is read as it is meant; one with a password in it, or of this page's own checker, is none", () => {
  const read = (given: string): string | undefined => farAddress(given, "https://help.example/mail/", NEAR)?.href;
  assert.equal(read("wss://far.example"), "wss://far.example/v1/probe");
  assert.equal(read("https://far.example:8725"), "wss://far.example:8725/v1/probe");
  assert.equal(read("wss://far.example/other#x"), "wss://far.example/other");
  for (const bad of ["wss://anna:geheim@far.example", "ftp://far.example", "wss://", "mailto:a@b.example", "/v1/probe", "wss://help.example"]) {
    assert.equal(read(bad), undefined, bad);
  }
});

test("it is given the settings and no secret, and what it saw has its name", () => {
  const { far, given, seen, say } = look();
  assert.deepEqual([seen.dialled, given], [["wss://far.example/v1/probe"], [{ settings: SETTINGS, secret: null }]]);
  say(WELCOME, STEPS, { say: "heard", evidence: { id: 1, step: 1, vantage: "here" } }, { say: "news" }, { say: "ended", step: 1 });
  assert.deepEqual([far.looks, seen.over], [true, 0]);
  say({ say: "finished", why: "done" });
  assert.deepEqual([far.looks, seen.over, seen.hung], [false, 1, 1]);
  say(STEPS);
  const messages = [STEPS, { say: "heard", evidence: { id: 1, step: 1, vantage: "far.example" } }, { say: "ended", step: 1 }];
  assert.deepEqual(far.take(), { place: "far.example", fault: null, messages });
});

test("why it could not look, and what counts all the same", async () => {
  const ends: [object[], string, number][] = [
    [[{ say: "hello" }], "no-probe", 0],
    [[WELCOME, { say: "failed", fault: "busy" }], "busy", 0],
    [[WELCOME, { say: "failed", fault: "other-version" }], "other-version", 0],
    [[WELCOME, { say: "failed", fault: "bad-settings" }], "refused", 0],
    [[WELCOME, STEPS, { say: "failed", fault: "internal" }], "broke-off", 1],
  ];
  for (const [messages, fault, kept] of ends) {
    const { far, seen, say } = look();
    say(...messages);
    const part = far.take();
    assert.deepEqual([part?.fault, part?.messages.length, seen.over], [fault, kept, 1]);
  }
  const broken = look();
  broken.say(WELCOME, STEPS);
  broken.events.gone(true, false);
  await Promise.resolve();
  const part = broken.far.take();
  assert.deepEqual([part?.fault, part?.messages, broken.seen.over], ["broke-off", [STEPS], 1]);
});

test("a text that is no message is not believed", () => {
  for (const [before, fault] of [[[], "no-probe"], [[WELCOME], "broke-off"]] as const) {
    const { far, say, events } = look();
    say(...before);
    events.message("<html>");
    assert.equal(far.take()?.fault, fault);
  }
});

test("who does not answer is not waited for, nor who does not come to an end", () => {
  const silent = look();
  mock.timers.tick(20_000);
  assert.deepEqual([silent.far.take()?.fault, silent.seen.over], ["not-reached", 1]);
  const endless = look();
  endless.say(WELCOME, STEPS);
  mock.timers.tick(74_000);
  assert.equal(endless.far.looks, true);
  mock.timers.tick(1_000);
  assert.deepEqual([endless.far.take()?.fault, endless.seen.over], ["late", 1]);
});

test("stopped before its end, it tells what it saw; ended, nothing", () => {
  const { far, seen, say } = look();
  say(WELCOME, STEPS);
  const part = far.take();
  assert.deepEqual([part?.fault, part?.messages, seen.over], ["stopped", [STEPS], 0]);
  far.end();
  assert.equal(far.take(), null);
});

test("outside of a network, settings do not travel in clear", () => {
  for (const url of ["ws://far.example/v1/probe", "ws://198.51.100.7/v1/probe"]) {
    const { far, seen } = look(url);
    assert.deepEqual([far.looks, far.take()?.fault, seen.dialled], [false, "in-clear", []], url);
  }
  for (const url of ["ws://10.0.0.7/v1/probe", "ws://127.0.0.1:8725/v1/probe"]) assert.equal(look(url).far.looks, true, url);
});
