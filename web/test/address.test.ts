/** What is a mail address and nothing else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIn, domainOf } from "../src/address.ts";

test("an address alone is known, with what people copy along", () => {
  for (const text of ["alice@lab.test", "  alice@lab.test\n", "<alice@lab.test>", "mailto:alice@lab.test", "MAILTO:alice@lab.test"]) {
    assert.equal(addressIn(text), "alice@lab.test", text);
  }
  assert.equal(addressIn("jürgen@bücher.example"), "jürgen@bücher.example");
  assert.equal(domainOf("a@b.example"), "b.example");
});

test("whatever else is no address: errors, sentences, halves, lists", () => {
  const texts = [
    "",
    "alice",
    "alice@",
    "@lab.test",
    "alice@localhost",
    "alice@lab.test.",
    "alice@lab.test, bob@lab.test",
    "alice@lab.test bounced",
    "550 5.1.1 <alice@lab.test>: no such user",
    "a@b@lab.test",
    "smtp://alice@lab.test",
    "alice@lab.test:587",
    `${"a".repeat(250)}@lab.test`,
  ];
  for (const text of texts) assert.equal(addressIn(text), null, text);
});
