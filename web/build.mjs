// Builds the page and the element into dist/; with --tests the unit tests into build/tests/;
// with --fake the page on a made-up engine into build/fake/ or a folder named after it, for tests in the browser.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, transform } from "esbuild";
import { embedding } from "./build-embed.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(here, ...parts);

// Style sheets become strings for constructable style sheets, minified.
const styleText = {
  name: "style-text",
  setup(on) {
    on.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target: "chrome123" });
      return { contents: code, loader: "text" };
    });
  },
};

async function page(out, engine, rules) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "texts"), { recursive: true });
  await build({
    entryPoints: [at("src/mail-medic.ts")],
    outfile: join(out, "mail-medic.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    alias: { "mailmedic-wasm": engine, "mailmedic-rules": rules },
    plugins: [styleText],
  });
  copyFileSync(at("index.html"), join(out, "index.html"));
  // The same page where it may know who opened it; the server sends its head without an opener policy.
  copyFileSync(at("index.html"), join(out, "for-a-page.html"));
  copyFileSync(at("favicon.svg"), join(out, "favicon.svg"));
  await embedding(out);
}

async function product() {
  const needed = [
    at("pkg/mailmedic_wasm.js"),
    at("pkg/mailmedic_wasm_bg.wasm"),
    at("pkg-import/mailmedic_wasm_import.js"),
    at("pkg-import/mailmedic_wasm_import_bg.wasm"),
    at("pkg-rules/mailmedic_rules.js"),
    at("pkg-rules/mailmedic_rules_bg.wasm"),
  ];
  const packs = readdirSync(at("../core/texts")).filter((name) => name.endsWith(".json"));
  const missing = needed.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(`Missing: ${missing.join(", ")}. Run "cargo xtask serve", which makes them.`);
    process.exit(1);
  }
  const out = at("dist");
  await page(out, needed[0], needed[4]);
  copyFileSync(needed[1], join(out, "mailmedic_bg.wasm"));
  for (const name of packs) copyFileSync(at("../core/texts", name), join(out, "texts", name));
  await build({
    entryPoints: [needed[2]],
    outfile: join(out, "import.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  copyFileSync(needed[3], join(out, "import_bg.wasm"));
  copyFileSync(needed[5], join(out, "rules_bg.wasm"));
  await weigh(out, "until the form answers", ["mail-medic.js", "rules_bg.wasm", "texts/en.json"]);
  await weigh(out, "then", ["mailmedic_bg.wasm"]);
  await weigh(out, "with the first paste", ["import.js", "import_bg.wasm"]);
}

/** Prints what is loaded at one moment, each file and together. */
async function weigh(out, when, files) {
  let sum = 0;
  for (const name of files) {
    const packed = brotliCompressSync(await readFile(join(out, name))).length;
    sum += packed;
    console.log(`${name.padEnd(20)} ${statSync(join(out, name)).size} bytes, ${packed} with brotli`);
  }
  console.log(`${when}: ${sum} bytes with brotli`);
}

async function fake(name) {
  const out = at("build", name);
  await page(out, at("test/fake.ts"), at("test/fake.ts"));
  const { discoverWords, programWords, wordsFile } = await import("./test/words-file.mjs");
  const languages = readdirSync(at("../core/texts"), { withFileTypes: true }).filter((folder) => folder.isDirectory());
  for (const { name: lang } of languages) {
    const words = { ui: wordsFile(lang), discover: discoverWords(lang), clients: programWords(lang) };
    writeFileSync(join(out, `texts/${lang}.json`), JSON.stringify(words));
  }
  for (const name of ["mailmedic_bg.wasm", "rules_bg.wasm"]) writeFileSync(join(out, name), "");
}

async function tests() {
  const out = at("build/tests");
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(at("test")).filter((name) => name.endsWith(".test.ts")).map((name) => at("test", name)),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { "mailmedic-wasm": at("test/fake.ts"), "mailmedic-rules": at("test/fake.ts") },
    logLevel: "warning",
    plugins: [styleText],
  });
}

if (process.argv.includes("--tests")) await tests();
else if (process.argv.includes("--fake")) await fake(process.argv[process.argv.indexOf("--fake") + 1] ?? "fake");
else await product();
