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

async function page(out, engine) {
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
    alias: { "mailmedic-wasm": engine },
    plugins: [styleText],
  });
  copyFileSync(at("index.html"), join(out, "index.html"));
  copyFileSync(at("favicon.svg"), join(out, "favicon.svg"));
  await embedding(out);
}

async function product() {
  const needed = [
    at("pkg/mailmedic_wasm.js"),
    at("pkg/mailmedic_wasm_bg.wasm"),
    at("../core/texts/en.json"),
    at("pkg-import/mailmedic_wasm_import.js"),
    at("pkg-import/mailmedic_wasm_import_bg.wasm"),
  ];
  const missing = needed.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(`Missing: ${missing.join(", ")}. Run "cargo xtask serve", which makes them.`);
    process.exit(1);
  }
  const out = at("dist");
  await page(out, at("pkg/mailmedic_wasm.js"));
  copyFileSync(needed[1], join(out, "mailmedic_bg.wasm"));
  copyFileSync(needed[2], join(out, "texts/en.json"));
  await build({
    entryPoints: [needed[3]],
    outfile: join(out, "import.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  copyFileSync(needed[4], join(out, "import_bg.wasm"));
  const files = ["mail-medic.js", "mailmedic_bg.wasm", "texts/en.json", "import.js", "import_bg.wasm"];
  for (const name of files) {
    const packed = brotliCompressSync(await readFile(join(out, name))).length;
    console.log(`${name.padEnd(20)} ${statSync(join(out, name)).size} bytes, ${packed} with brotli`);
  }
}

async function fake(name) {
  const out = at("build", name);
  await page(out, at("test/fake.ts"));
  const { discoverWords, wordsFile } = await import("./test/words-file.mjs");
  writeFileSync(join(out, "texts/en.json"), JSON.stringify({ ui: wordsFile(), discover: discoverWords() }));
  writeFileSync(join(out, "mailmedic_bg.wasm"), "");
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
    alias: { "mailmedic-wasm": at("test/fake.ts") },
    logLevel: "warning",
    plugins: [styleText],
  });
}

if (process.argv.includes("--tests")) await tests();
else if (process.argv.includes("--fake")) await fake(process.argv[process.argv.indexOf("--fake") + 1] ?? "fake");
else await product();
