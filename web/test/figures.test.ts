/** The ladder's running rung, where the line is cut, and how a transcript folds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { withRunning } from "../src/ladder.ts";
import { breakOf } from "../src/line.ts";
import { fold, sameDialogue } from "../src/transcript.ts";
import type { Line, Rung } from "../src/types.ts";

const rung = (id: Rung["rung"], state: Rung["state"]): Rung => ({ rung: id, state, title: id });

test("the first undecided rung runs, and none after a break", () => {
  const open = withRunning([rung("name", "passed"), rung("reach", "waiting"), rung("secure", "waiting")]);
  assert.deepEqual(open.map((one) => one.state), ["passed", "running", "waiting"]);
  const broken = withRunning([rung("name", "broke"), rung("reach", "waiting")]);
  assert.deepEqual(broken.map((one) => one.state), ["broke", "waiting"]);
});

test("the line is cut at the rung that broke, not at the cause", () => {
  assert.equal(breakOf([rung("login", "cause"), rung("recipient", "broke")]), "recipient");
  assert.equal(breakOf([rung("login", "passed")]), null);
});

const LINES: Line[] = Array.from({ length: 12 }, (_, index) => ({
  n: index + 1,
  who: "server",
  line: `line ${index + 1}`,
  evidence: index < 6 ? 1 : 2,
}));

test("folds what is far from the lines named, but never a single line", () => {
  const lines = LINES.map((line) => ({ ...line, evidence: line.n }));
  const rows = fold(lines, [5], 2).map((row) => ("line" in row ? `${row.line.n}${row.hit ? "!" : ""}` : `${row.from}-${row.to}`));
  assert.deepEqual(rows, ["1-2", "3", "4", "5!", "6", "7", "8-12"]);
  const close = fold(lines, [4], 2).map((row) => ("line" in row ? `${row.line.n}` : `${row.from}-${row.to}`));
  assert.deepEqual(close.slice(0, 2), ["1", "2"]);
});

test("shows only the dialogue the evidence belongs to", () => {
  const evidence = [
    { id: 1, step: 1 },
    { id: 2, step: 2 },
  ];
  assert.deepEqual(sameDialogue(LINES, evidence, [2]).map((line) => line.n), [7, 8, 9, 10, 11, 12]);
});
