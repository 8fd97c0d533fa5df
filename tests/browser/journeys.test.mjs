/** Twelve people in trouble, each from what they have to "works" or to a report for who can help; by keyboard alone. */
import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

const root = new URL("../..", import.meta.url).pathname;
const folder = new URL("./journeys/", import.meta.url);
/** Not journeys themselves. */
const TOOLS = ["person.mjs", "walk.mjs", "host.mjs"];

/** Where the world of a journey is written down: among the scenarios, the searches, or beside the journey. */
function world(scenario) {
  const places = ["tests/scenarios", "tests/discoveries", "tests/browser/journeys"];
  const found = places.map((place) => join(root, place, `${scenario}.toml`)).find((file) => existsSync(file));
  assert.ok(found, `there is no world ${scenario}`);
  return found;
}

/** Runs a program to its end; how it ended, and what it said. */
function run(program, args, env) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => said.push(data));
    child.on("close", (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}

describe("journeys", { concurrency: 2 }, () => {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".mjs") || TOOLS.includes(file)) continue;
    const name = file.replace(/\.mjs$/, "");
    test(`${name}: to its end, by keyboard alone`, async () => {
      for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE", "MAILMEDIC_IN_LAB"]) {
        assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
      }
      const { journey } = await import(new URL(file, folder).href);
      const shots = join(root, "target/screenshots/journeys", name);
      rmSync(shots, { recursive: true, force: true });
      const done = await run(
        process.env.MAILMEDIC_IN_LAB,
        [world(journey.scenario), process.execPath, join(root, "tests/browser/journeys/walk.mjs")],
        { MAILMEDIC_SHOTS: shots, MAILMEDIC_JOURNEY: name },
      );
      assert.equal(done.status, 0, done.said);
      assert.match(done.said, /as it must be/);
      if (process.env.MAILMEDIC_COUNTS) appendFileSync(process.env.MAILMEDIC_COUNTS, "scenarios browser 1\n");
    });
  }
});
