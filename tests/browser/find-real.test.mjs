/** "Find my settings" in Chromium, against a real web server, real names and real mail servers. */
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const root = new URL("../..", import.meta.url).pathname;

for (const name of ["typed-otherwise", "srv-wrong-port", "nothing-found"]) {
  test(`${name}: searched in the page, on real servers`, () => {
    for (const name of ["MAILMEDIC_BIN", "MAILMEDIC_PAGE", "MAILMEDIC_IN_LAB"]) {
      assert.ok(process.env[name], `${name} is not set; run \`cargo xtask test --only browser\``);
    }
    const shots = join(root, "target/screenshots/find-real", name);
    const done = spawnSync(
      process.env.MAILMEDIC_IN_LAB,
      [join(root, `tests/discoveries/${name}.toml`), process.execPath, join(root, "tests/browser/find-journey.mjs")],
      { encoding: "utf8", env: { ...process.env, MAILMEDIC_SHOTS: shots, MAILMEDIC_JOURNEY: name } },
    );
    assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
    assert.match(done.stdout, /as expected/);
  });
}
