/** The program's window: drawn only where every word that is needed is known. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Programs, entryOf, namesOf, windowOf } from "../src/programs.ts";
import { programWords } from "./words-file.mjs";

const PROGRAMS = programWords() as Programs;

test("every program has a name, and the one that stands for all is none to choose", () => {
  const names = namesOf(PROGRAMS);
  assert.equal(names["thunderbird"], "Thunderbird");
  assert.equal("generic" in names, false);
  assert.deepEqual(Object.keys(PROGRAMS).filter((id) => id !== "generic" && !names[id]), []);
});

test("a program that is set by lines of a file has no window, nor has one that is not known", () => {
  assert.equal(windowOf(PROGRAMS, { client: "thunderbird" })?.name, "Thunderbird");
  for (const client of ["msmtp", "generic", "constructor", "elm", ""]) assert.equal(windowOf(PROGRAMS, { client }), null, client);
  assert.equal(windowOf(PROGRAMS, {}), null);
});

test("a word for the field's path wins over one for its name on both sides", () => {
  const table = { port: "Port", "incoming.port": "Incoming port" };
  assert.equal(entryOf(table, "incoming.port"), "Incoming port");
  assert.equal(entryOf(table, "outgoing.port"), "Port");
  assert.equal(entryOf(table, "outgoing.host"), undefined);
});
