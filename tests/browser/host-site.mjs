// A site of somebody else that embeds the element: pages with their policies, and folders of files.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * What docs/embedding.md names, and nothing else.
 * @param {string[]} connect where the page may connect to beside its own origin
 */
export const strict = (...connect) =>
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src ${["'self'", ...connect].join(" ")}; ` +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/**
 * @param {Record<string, string | {body: string | Buffer, policy?: string, type?: string}>} pages by path
 * @param {Record<string, string>} folders what lies below a path: `{"/mailmedic/": "some/folder"}`
 * @returns {Promise<{origin: string, asked: string[], pages: typeof pages, close: () => void}>}
 */
export async function hostSite(pages, folders) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://page").pathname;
    asked.push(path);
    const page = pages[path];
    const [mount, folder] = Object.entries(folders).find(([mount]) => path.startsWith(mount)) ?? [];
    try {
      if (page !== undefined) {
        const { body, policy, type = "text/html; charset=utf-8" } = typeof page === "string" ? { body: page } : page;
        response.writeHead(200, { "content-type": type, ...(policy && { "content-security-policy": policy }) });
        response.end(body);
      } else if (path === "/favicon.ico") response.writeHead(204).end();
      else if (folder !== undefined) {
        const name = normalize(path.slice(mount.length));
        if (name.startsWith("..")) throw new Error(name);
        const body = readFileSync(join(folder, name));
        response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream", "access-control-allow-origin": "*" });
        response.end(body);
      } else throw new Error(path);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, asked, pages, close: () => server.close() };
}

/** A page around an element, as a help center has one. */
export const helpPage = (element, head = "") => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help</title>${head}</head>
  <body>
    <h1>“I can receive mail but not send it”</h1>
    ${element}
  </body>
</html>
`;

/**
 * A tab in which nothing may go wrong, and from which nothing may go to another origin than those named.
 * @param {import("playwright-core").Browser} browser
 */
export async function watched(browser, options = {}, origins = []) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  const foreign = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && faults.push(line.text()));
  const own = (url) => origins.some((origin) => url === origin || url.startsWith(`${origin}/`)) || url.startsWith("data:,");
  page.on("request", (request) => !own(request.url()) && foreign.push(request.url()));
  page.on("websocket", (socket) => !own(socket.url().replace(/^ws/, "http")) && foreign.push(socket.url()));
  return { page, faults, foreign, close: () => context.close() };
}
