/** The language of the page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting } from "../src/language.ts";

const THERE = ["de", "en"];

test("the first wish that there are words in is the language of the page", () => {
  assert.equal(fitting([null, null, "fr-CA", "de-AT", "en"], THERE), "de");
  assert.equal(fitting(["en-GB", "de"], THERE), "en");
});

test("what is chosen goes before what the browser wishes", () => {
  assert.equal(fitting([null, "de", "en-US", "en"], THERE), "de");
  assert.equal(fitting(["en", "de", "de-DE"], THERE), "en");
});

test("who wishes no language that there is reads English", () => {
  assert.equal(fitting([null, null, "fr", "pt-BR"], THERE), "en");
  assert.equal(fitting(["../de", "", null], THERE), "en");
});
