// Builds the page on the made-up engine of web/test/fake.ts and serves it under the strict policy of the real one.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../../web", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

// What a host page would write, with a checker that cannot be reached; our page with one that falls silent, and one that is
// long about its end; and with a second one at another place, which is long about it, done first, or not reached.
const ELEMENTS = {
  "/embed": '<main><h1>Trouble with sending</h1><mail-medic probe="/none/v1/probe">',
  "/hold": '<mail-medic page probe="/hold/v1/probe">',
  "/slow": '<mail-medic page probe="/slow/v1/probe">',
  "/far": '<mail-medic page far-probe="wss://far.example/slow/v1/probe">',
  "/far-first": '<mail-medic page probe="/hold/v1/probe" far-probe="wss://far.example">',
  "/far-none": '<mail-medic page far-probe="wss://none.example">',
};

/**
 * Test files run side by side, so each names the folder that its page is built into.
 * @param {string} folder
 * @returns {Promise<{origin: string, asked: string[], close: () => void}>}
 */
export async function fakePage(folder) {
  execFileSync(process.execPath, ["build.mjs", "--fake", folder], { cwd: WEB });
  return servePage(join(WEB, "build", folder));
}

/**
 * Serves the files of a page, without a checker.
 * @param {string} root
 */
export async function servePage(root) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://page").pathname;
    asked.push(path);
    const name = /^\/(|embed|hold|slow|far|far-first|far-none|strict)$/.test(path) ? "/index.html" : path;
    try {
      let body = readFileSync(join(root, name));
      const element = ELEMENTS[path];
      if (element !== undefined) body = Buffer.from(String(body).replace("<mail-medic page>", element));
      const policy = path === "/strict" ? POLICY.replace(" 'wasm-unsafe-eval'", "") : POLICY;
      response.writeHead(200, { "content-type": TYPES[extname(name)], "content-security-policy": policy });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
