/**
 * Whether a page gets through to its checker, and what it says where a browser keeps it from that: mixed content, policies,
 * Chrome's permissions for this device and the local network. Servers on loopback are given other address spaces and names.
 */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createServer as plain } from "node:http";
import { createServer } from "node:https";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { serve } from "./served.mjs";

const ORIGIN = "https://help.example";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const pem = readFileSync(new URL("help.pem", import.meta.url));

/** The pages of the help center: each has the element with another checker, one a policy that names none. */
const pages = {};
let site;
let nobody;
let checker;
let browser;
let session;

function answer(request, response) {
  const { pathname } = new URL(request.url, ORIGIN);
  const page = pages[pathname];
  try {
    const body = page?.html ?? readFileSync(join(process.env.MAILMEDIC_PAGE, pathname));
    const policy = page?.policy === undefined ? {} : { "content-security-policy": page.policy };
    response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "text/html", ...policy }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

const open = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));

before(async () => {
  site = createServer({ key: pem, cert: pem }, answer);
  const port = await open(site);
  checker = await serve("--listen", "127.0.0.1:0", "--origin", ORIGIN);
  const { host } = new URL(checker.address);
  nobody = plain((_, response) => response.writeHead(404).end());
  const dead = await open(nobody);
  const element = (probe) => `<!doctype html><html lang="en"><title>Help</title><script type="module" src="/mail-medic.js"></script><mail-medic probe="${probe}"></mail-medic></html>`;
  pages["/device"] = { html: element(`ws://${host}/v1/probe`) };
  pages["/nobody"] = { html: element(`ws://127.0.0.1:${dead}/v1/probe`) };
  pages["/clear"] = { html: element("ws://probe.corp/v1/probe") };
  pages["/network"] = { html: element("wss://probe.corp/v1/probe") };
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";
  pages["/policy"] = { html: element(`ws://${host}/v1/probe`), policy };
  browser = await launch(
    "--ignore-certificate-errors",
    `--host-resolver-rules=MAP help.example 127.0.0.1:${port},MAP probe.corp 127.0.0.1:${dead}`,
    `--ip-address-space-overrides=127.0.0.1:${port}=public,127.0.0.1:${dead}=private`,
  );
  session = await browser.newBrowserCDPSession();
});

after(async () => {
  await browser?.close();
  checker?.end();
  site?.close();
  nobody?.close();
});

/** A page of the help center with settings that can be checked; permissions as given. */
async function visit(path, permissions = {}) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const sockets = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await page.goto(`${ORIGIN}${path}`);
  const { targetInfos } = await session.send("Target.getTargets");
  const { browserContextId } = targetInfos.findLast(({ url }) => url === `${ORIGIN}${path}`);
  for (const [name, setting] of Object.entries(permissions)) {
    await session.send("Browser.setPermission", { origin: ORIGIN, permission: { name }, setting, browserContextId });
    // The page hears of it a little later.
    const isSet = async ([name, setting]) => (await navigator.permissions.query({ name })).state === setting;
    await page.waitForFunction(isSet, [name, setting]);
  }
  await page.locator("#host").fill("127.0.0.1");
  await page.locator("#port").fill("587");
  await page.locator("#security").selectOption("starttls");
  await page.locator("#auth").selectOption("none");
  await page.locator("#address").fill("alice@lab.test");
  await page.locator("#check").click();
  return { page, sockets };
}

/** What the page says stood in the way. */
async function barrier(page) {
  const told = page.locator("#barrier");
  await told.waitFor();
  return [await told.getAttribute("data-barrier"), await told.innerText()];
}

// Without a window Chromium answers its own question with no.
test("a checker on this device: the page dials only after a click, having said that the browser will ask", async () => {
  const { page, sockets } = await visit("/device");
  await page.locator("#start").waitFor();
  assert.match(await page.locator("#browser-asks").innerText(), /programs on this device/);
  assert.deepEqual(sockets, [], "nothing is dialled before the click");
  await page.locator("#start").click();
  assert.equal((await barrier(page))[0], "denied-device");
  assert.equal(sockets.length, 1);
  await page.context().close();
});

test("a checker on this device, allowed: the check runs", async () => {
  const { page } = await visit("/device", { "loopback-network": "granted" });
  await page.locator("#start").click();
  const answer = page.locator(".cols[data-outcome]");
  await answer.waitFor();
  assert.equal(await page.locator("#barrier").count(), 0);
  assert.ok(await page.locator("[data-rung=reach]").count());
  await page.context().close();
});

test("a checker on this device, denied: the setting is named, and no socket is blamed", async () => {
  const { page } = await visit("/device", { "loopback-network": "denied" });
  const [kind, says] = await barrier(page);
  assert.equal(kind, "denied-device");
  assert.match(says, /help\.example[\s\S]*programs on this device[\s\S]*settings of this page/);
  await page.context().close();
});

test("no checker on this device, though the page may look: the command that starts it", async () => {
  const { page } = await visit("/nobody", { "loopback-network": "granted", "local-network": "granted" });
  const [kind, says] = await barrier(page);
  assert.equal(kind, "silent-device");
  assert.match(says, /mailmedic serve/);
  assert.match(await page.locator("#own").innerText(), /own computer/);
  assert.match(await page.locator("#command code").innerText(), /mailmedic probe/);
  await page.context().close();
});

test("an encrypted page and a checker in clear: the browser forbids it, and who has to mend that", async () => {
  const { page } = await visit("/clear", { "local-network": "granted" });
  const [kind, says] = await barrier(page);
  assert.equal(kind, "mixed");
  assert.match(says, /probe\.corp[\s\S]*wss:/);
  await page.context().close();
});

test("a checker in the local network, denied: the setting is named", async () => {
  const { page } = await visit("/network", { "local-network": "denied" });
  const [kind, says] = await barrier(page);
  assert.equal(kind, "denied-network");
  assert.match(says, /devices in your network/);
  await page.context().close();
});

test("a policy that does not name the checker: the directive is named", async () => {
  const { page } = await visit("/policy", { "loopback-network": "granted" });
  const [kind, says] = await barrier(page);
  assert.equal(kind, "policy");
  assert.match(says, /connect-src/);
  await page.context().close();
});
