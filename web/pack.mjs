// Makes the npm package of what was built: the folder build/package, and its tarball, whose path is printed last.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(here, ...parts);
const out = at("build/package");

const needed = [at("dist/mail-medic.js"), at("dist/texts/en.json"), at("pkg/mailmedic_wasm.js"), at("pkg/mailmedic_wasm_bg.wasm")];
const missing = needed.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Missing: ${missing.join(", ")}. Run "cargo xtask serve", which makes them.`);
  process.exit(1);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "node/texts"), { recursive: true });
// What is compressed is for our own server; another one compresses by itself.
cpSync(at("dist"), join(out, "dist"), { recursive: true, filter: (path) => !path.endsWith(".br") });
cpSync(at("npm"), out, { recursive: true });
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) copyFileSync(at("..", name), join(out, name));
copyFileSync(at("profile.schema.json"), join(out, "profile.schema.json"));

// In Node the whole language packs are read, and the module that has the rules and the replies.
await build({
  entryPoints: [at("src/node.ts")],
  outfile: join(out, "node/index.js"),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  alias: { "mailmedic-wasm": at("pkg/mailmedic_wasm.js") },
  logLevel: "warning",
});
copyFileSync(at("pkg/mailmedic_wasm_bg.wasm"), join(out, "node/mailmedic_bg.wasm"));
for (const name of readdirSync(at("../core/texts")).filter((name) => name.endsWith(".json"))) {
  copyFileSync(at("../core/texts", name), join(out, "node/texts", name));
}

// What a page can check a script against, and whoever copies the files all of them.
const hashes = {};
for (const name of readdirSync(join(out, "dist"), { recursive: true, encoding: "utf8" }).sort()) {
  if (!/\.(js|json|wasm)$/.test(name)) continue;
  const sum = createHash("sha384").update(readFileSync(join(out, "dist", name))).digest("base64");
  hashes[`dist/${name.replaceAll("\\", "/")}`] = `sha384-${sum}`;
}
writeFileSync(join(out, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);

const { scripts: _, devDependencies: __, ...manifest } = JSON.parse(readFileSync(at("package.json"), "utf8"));
writeFileSync(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const packed = execFileSync(npm, ["pack", "--json", "--pack-destination", at("build")], { cwd: out, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(packed);
console.log(`${entryCount} files, ${unpackedSize} bytes, ${size} bytes packed`);
console.log(join(at("build"), filename));
