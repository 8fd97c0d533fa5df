/** Somebody else's page: a help center with the element on it, or our page copied to a server that has no checker. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

/** Serves pages by their path, and our own files for every other; at a fixed place, for the namespace is its own. */
export async function host(port, pages) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://host").pathname;
    const page = pages[path];
    // Browsers ask for a picture of the site on their own.
    if (path === "/favicon.ico") return void response.writeHead(204).end();
    try {
      const body = page ?? readFileSync(join(process.env.MAILMEDIC_PAGE, path === "/" ? "index.html" : path));
      const type = page === undefined ? TYPES[extname(path) || ".html"] : "text/html";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", () => done(undefined)));
  return { address: `http://127.0.0.1:${port}/`, end: () => server.close() };
}
