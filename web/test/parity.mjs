/**
 * The same cases in wasm and natively: the views must be equal to the byte. The native side writes one file a case, and one of all texts,
 * into the folder that MAILMEDIC_CASES names; `cargo xtask test` does both.
 */
import { strict as assert } from "node:assert";
import { appendFileSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import init, { Case, Medic } from "../pkg/mailmedic_wasm.js";

const folder = process.env.MAILMEDIC_CASES;
if (!folder) throw new Error("MAILMEDIC_CASES names no folder; run `cargo xtask test`");
await init({ module_or_path: readFileSync(new URL("../pkg/mailmedic_wasm_bg.wasm", import.meta.url)) });
const pack = readFileSync(new URL("../../core/texts/en.json", import.meta.url), "utf8");

let scenarios = 0;
let texts = 0;
const medic = new Medic(pack);
for (const name of readdirSync(folder).sort()) {
  if (name.endsWith(".jsonl")) {
    for (const line of readFileSync(join(folder, name), "utf8").trimEnd().split("\n")) {
      const { question, answer } = JSON.parse(line);
      assert.equal(medic.explain(JSON.stringify(question)), answer, `${name} ${question.id}`);
      texts += 1;
    }
    continue;
  }
  const recorded = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const seen = new Case(pack);
  seen.setSettings(JSON.stringify(recorded.settings));
  if (recorded.text) seen.setText(recorded.text);
  for (const message of recorded.messages) seen.hear(JSON.stringify(message));
  for (const message of recorded.far) seen.hearFar(JSON.stringify(message));
  assert.equal(seen.view(false), recorded.view, name);
  seen.free();
  scenarios += 1;
}
assert.ok(scenarios > 0, `no scenarios in ${folder}`);
assert.ok(texts > 2000, `only ${texts} texts in ${folder}`);
if (process.env.MAILMEDIC_COUNTS) appendFileSync(process.env.MAILMEDIC_COUNTS, `scenarios wasm ${scenarios}\n`);
console.log(`${scenarios} scenarios and ${texts} texts: the same in wasm as natively, to the byte`);
