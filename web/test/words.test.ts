/** Words: filling, numbers, marks; and that the page and its word list agree. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { Words, flat, runs } from "../src/words.ts";
import { discoverWords, wordsFile } from "./words-file.mjs";

test("fills placeholders and leaves unknown ones visible", () => {
  const words = new Words({ asking: "Asking {host} on {port}" }, "en");
  assert.equal(words.say("asking", { host: "mail.example.org" }), "Asking mail.example.org on {port}");
});

test("a value that looks like a placeholder or a prototype's member is not filled again", () => {
  const words = new Words({ asking: "{a} {constructor}", plain: "x" }, "en");
  assert.equal(words.say("asking", { a: "{b}", b: "no" }), "{b} {constructor}");
  assert.equal(words.say("constructor"), "constructor");
});

test("counts in the grammatical number of the language", () => {
  const words = new Words({ "start-one": "{n} attempt", "start-other": "{n} attempts" }, "en");
  assert.equal(words.count("start", 1), "1 attempt");
  assert.equal(words.count("start", 0), "0 attempts");
});

test("none at all may have a text of its own", () => {
  const words = new Words({ "logins-zero": "no login", "logins-other": "{n} logins" }, "en");
  assert.equal(words.count("logins", 0), "no login");
});

test("times are in milliseconds below one second, then in seconds with one decimal", () => {
  const units = { "time-ms": "{n} ms", "time-s": "{n} s" };
  assert.equal(new Words(units, "en").time(12), "12 ms");
  assert.equal(new Words(units, "en").time(1349), "1.3 s");
  assert.equal(new Words(units, "de").time(1349), "1,3 s");
});

test("a list has its values as their words sort, and a moment stands as people write it", () => {
  const words = new Words({ "client-b": "Äpfel", "client-a": "Zebra", "client-c": "Birne", other: "x" }, "de");
  assert.deepEqual(words.list("client-"), ["b", "c", "a"]);
  assert.match(words.moment("2026-11-26T12:00:00Z"), /26\.11\.2026/);
  assert.equal(words.moment("yesterday"), "yesterday");
});

test("splits a text at its marks and keeps a lone mark as it is", () => {
  assert.deepEqual(runs("Set **Login** at `mail.example.org`."), [
    { kind: "plain", text: "Set " },
    { kind: "bold", text: "Login" },
    { kind: "plain", text: " at " },
    { kind: "said", text: "mail.example.org" },
    { kind: "plain", text: "." },
  ]);
  assert.deepEqual(runs("2 ** 3 ` 4"), [{ kind: "plain", text: "2 ** 3 ` 4" }]);
});

const SOURCES = readdirSync("src")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`src/${name}`, "utf8"));

test("every word the page asks for is in the list", () => {
  const list = { ...wordsFile(), ...flat("found", discoverWords()) };
  const missing = SOURCES.flatMap((source) =>
    [...source.matchAll(/\bsay\(\s*"([a-z-]+)"/g)].map((match) => match[1] ?? "").filter((key) => !(key in list)),
  );
  assert.deepEqual(missing, []);
});

test("every word in the list is used", () => {
  const quoted = new Set(SOURCES.flatMap((source) => [...source.matchAll(/"([a-z0-9-]+)"/g)].map((match) => match[1])));
  const prefixes = SOURCES.flatMap((source) =>
    [...source.matchAll(/["`]([a-z-]+-)(?:"|\$\{)/g)].map((match) => match[1] ?? ""),
  );
  const unused = Object.keys(wordsFile()).filter((key) => {
    const base = key.replace(/-(zero|one|two|few|many|other)$/, "");
    return !quoted.has(key) && !quoted.has(base) && !prefixes.some((prefix) => key.startsWith(prefix));
  });
  assert.deepEqual(unused, []);
});
