// How long questions take in wasm: the same as core/examples/speed.rs, with the module in web/pkg.
import { readFileSync } from "node:fs";
import { initSync, Medic } from "../../../web/pkg/mailmedic_wasm.js";

const [file, rounds] = process.argv.slice(2);
const here = (path) => new URL(path, import.meta.url);
initSync({ module: readFileSync(here("../../../web/pkg/mailmedic_wasm_bg.wasm")) });
const medic = new Medic(readFileSync(here("../../../core/texts/en.json"), "utf8"));
const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
const times = lines.map(() => []);
for (let round = 0; round <= Number(rounds); round++) {
  for (const [at, line] of lines.entries()) {
    const begin = process.hrtime.bigint();
    medic.explain(line);
    const took = process.hrtime.bigint() - begin;
    if (round > 0) times[at].push(Number(took));
  }
}
for (const of of times) console.log(of.sort((a, b) => a - b)[of.length >> 1]);
