/** Scenarios in three worlds: those that name the browser, through the page in Chromium, against real servers. */
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = new URL("../..", import.meta.url).pathname;
const folder = join(root, "tests/scenarios");
const named = /^worlds = \[.*"browser".*\]/m;

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".toml") || !named.test(readFileSync(join(folder, file), "utf8"))) continue;
  const name = file.replace(/\.toml$/, "");
  test(`${name}: concluded and mended in the page`, () => {
    for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE", "MAILMEDIC_IN_LAB"]) {
      assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
    }
    const shots = join(root, "target/screenshots", name);
    const done = spawnSync(
      process.env.MAILMEDIC_IN_LAB,
      [join(folder, file), process.execPath, join(root, "tests/browser/scenario.mjs")],
      { encoding: "utf8", env: { ...process.env, MAILMEDIC_SHOTS: shots } },
    );
    assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
    assert.match(done.stdout, /as expected/);
    if (process.env.MAILMEDIC_COUNTS) appendFileSync(process.env.MAILMEDIC_COUNTS, "scenarios browser 1\n");
  });
}
