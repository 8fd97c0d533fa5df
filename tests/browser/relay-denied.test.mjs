/** The main job in Chromium, against a real Postfix in namespaces of its own. */
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = new URL("../..", import.meta.url).pathname;

test("relay denied on a real server: found, explained, mended", () => {
  for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE", "MAILMEDIC_IN_LAB"]) {
    assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
  }
  const scenario = join(root, "tests/scenarios/relay-without-login.toml");
  const shots = join(root, "target/screenshots/relay-denied");
  const done = spawnSync(
    process.env.MAILMEDIC_IN_LAB,
    [scenario, process.execPath, join(root, "tests/browser/journey.mjs")],
    { encoding: "utf8", env: { ...process.env, MAILMEDIC_SHOTS: shots } },
  );
  assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
  assert.match(done.stdout, /found, explained and mended/);
  if (process.env.MAILMEDIC_COUNTS) appendFileSync(process.env.MAILMEDIC_COUNTS, "scenarios browser 1\n");
});
