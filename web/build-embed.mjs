// What embedding needs beside the element: the provider's part, the page for frames, and the script that frames it.
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/** Builds them into the folder of the page. */
export async function embedding(out) {
  const files = { profile: "provider", embed: "embed", "mail-medic-frame": "frame" };
  await build({
    entryPoints: Object.entries(files).map(([made, source]) => ({ in: join(here, `src/${source}.ts`), out: made })),
    outdir: out,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
  copyFileSync(join(here, "embed.html"), join(out, "embed.html"));
}
