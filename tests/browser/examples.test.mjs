// The npm package as its users have it: its files, its types, its programs; and each example, made from the package alone.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { helpPage, hostSite, strict, watched } from "./host-site.mjs";

const WEB = new URL("../../web", import.meta.url).pathname;
const EXAMPLES = join(WEB, "examples");
const NODE_MODULES = new URL("node_modules", import.meta.url).pathname;
const SHOTS = new URL("../../target/screenshots/examples", import.meta.url).pathname;
const MANUAL = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const RELAY = "554 5.7.1 <b@c.example>: Relay access denied";
const { build } = createRequire(join(WEB, "package.json"))("esbuild");

/** An empty folder in which the tarball was installed, and nothing else. */
let user;
let browser;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  const tarball = execFileSync(process.execPath, ["pack.mjs"], { cwd: WEB, encoding: "utf8" }).trim().split("\n").pop();
  user = mkdtempSync(join(tmpdir(), "mailmedic-user-"));
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: user, stdio: "pipe" });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(user, { recursive: true, force: true });
});

const packed = (...parts) => join(user, "node_modules/mailmedic", ...parts);
const program = (...args) => spawnSync(join(user, "node_modules/.bin/mailmedic"), args, { cwd: user, encoding: "utf8" });

/** The block of code in the manual that stands behind a mark. */
function fromManual(mark) {
  const [, after] = MANUAL.split(`<!-- ${mark} -->`);
  return after.split(/```\w*\n/)[1].split("```")[0];
}

/** Opens a page on a site, and sees that the element answers there and nothing went wrong. */
async function works(site, path, name, more = async () => {}) {
  const { page, faults, foreign, close } = await watched(browser, {}, [site.origin]);
  await page.goto(site.origin + path);
  await page.locator("#text").fill(RELAY);
  await page.waitForSelector('#offline [data-cause="relay-without-login"]');
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  const look = await page.evaluate(() => {
    const root = document.querySelector("mail-medic").shadowRoot;
    return [...root.querySelectorAll(".mm, .title, .label, .act, #text, #host, #security")].map((node) => {
      const { color, backgroundColor, fontSize, fontWeight, lineHeight, borderRadius, padding } = getComputedStyle(node);
      return [node.tagName, node.id, color, backgroundColor, fontSize, fontWeight, lineHeight, borderRadius, padding].join(" ");
    });
  });
  await more(page);
  assert.deepEqual(faults, []);
  assert.deepEqual(foreign, []);
  await close();
  return look;
}

/** Asks for the answer, which a page is told of. */
async function verdict(page) {
  await page.locator("#check").click();
  await page.waitForSelector('.mm[data-screen="answer"]');
}

/** Builds an example with the installed package, as a bundler of its framework would. */
async function bundle(name, entry, plugins = []) {
  const folder = join(user, name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true });
  await build({
    entryPoints: [join(folder, entry)],
    outfile: join(folder, "public/main.js"),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    nodePaths: [NODE_MODULES],
    plugins,
  });
  cpSync(join(folder, "index.html"), join(folder, "public/index.html"));
  const copied = program("copy", `${name}/public/mailmedic`);
  assert.equal(copied.status, 0, copied.stderr);
  return join(folder, "public");
}

/** What vite's plugin for Vue does with a component that has a script and a template. */
const vueFiles = {
  name: "vue-files",
  setup(on) {
    on.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { compileScript, parse } = createRequire(import.meta.url)("vue/compiler-sfc");
      const { descriptor } = parse(readFileSync(path, "utf8"), { filename: path });
      const compilerOptions = { isCustomElement: (tag) => tag.startsWith("mail-medic") };
      const made = compileScript(descriptor, { id: "app", inlineTemplate: true, templateOptions: { compilerOptions } });
      return { contents: made.content, loader: "ts" };
    });
  },
};

test("the manual's first page, typed by a new user with the tarball alone, works", async () => {
  const folder = join(user, "site");
  mkdirSync(folder);
  for (const line of fromManual("five minutes: copy").trim().split("\n")) {
    const [program, ...args] = line.replace(/^\$ /, "").split(" ");
    // What the registry would bring is there already.
    if (program !== "npx") continue;
    const done = spawnSync("npx", ["--no-install", ...args], { cwd: user, encoding: "utf8" });
    assert.equal(done.status, 0, done.stderr);
  }
  writeFileSync(join(folder, "index.html"), fromManual("five minutes: page"));
  const site = await hostSite({}, { "/": folder });
  await works(site, "/index.html", "manual", verdict);
  site.close();
});

test("the manual's own policy is the one that is tested", () => {
  const named = fromManual("policy").trim().replaceAll(/\s+/g, " ");
  for (const directive of named.split(";").map((one) => one.trim()).filter((one) => one !== "")) {
    const [name, ...values] = directive.split(" ");
    const own = strict("wss://mail.example.net").split("; ").find((one) => one.startsWith(`${name} `));
    for (const value of values) assert.ok(own?.includes(value), `${directive} is not what the tests have: ${own}`);
  }
});

test("plain HTML, WordPress, React and Vue: the element works and looks the same", async () => {
  const copied = program("copy", "plain/mailmedic");
  assert.equal(copied.status, 0, copied.stderr);
  const bare = helpPage('<mail-medic probe="/v1/probe"></mail-medic>', '<script type="module" src="/mailmedic/mail-medic.js"></script>');
  const wordpress = spawnSync("php", [new URL("wordpress.php", import.meta.url).pathname, join(EXAMPLES, "wordpress/mailmedic.php")], { encoding: "utf8" });
  assert.equal(wordpress.status, 0, wordpress.stderr);
  assert.match(wordpress.stdout, /probe="\/v1\/probe&quot; onclick=&quot;alert\(1\)"/);
  assert.doesNotMatch(wordpress.stdout, / onclick="| style="/);
  const plain = await hostSite({ "/bare": bare, "/wordpress": wordpress.stdout }, { "/mailmedic/": join(user, "plain/mailmedic"), "/plugins/mailmedic/": join(user, "plain/mailmedic"), "/plain/": join(EXAMPLES, "plain") });
  const look = await works(plain, "/bare", "bare");
  assert.ok(look.length > 15);
  await works(plain, "/plain/index.html", "plain", verdict);
  assert.deepEqual(await works(plain, "/wordpress", "wordpress", verdict), look);
  plain.close();

  for (const [name, entry, plugins] of [["react", "main.tsx", []], ["vue", "main.ts", [vueFiles]]]) {
    const site = await hostSite({}, { "/": await bundle(name, entry, plugins) });
    const policy = strict();
    site.pages["/index.html"] = { body: readFileSync(join(user, name, "public/index.html")), policy: `${policy}; img-src data:` };
    const same = await works(site, "/index.html", name, async (page) => {
      // The profile came in as an object.
      await page.locator("#host").fill("smtp.example.net");
      await page.locator("#port").fill("25");
      await page.waitForSelector('#ours [data-path="outgoing.port"]');
      await page.locator("#host").fill("");
      await page.locator("#port").fill("");
      await verdict(page);
      await page.waitForFunction(() => document.querySelector("#told").textContent === "relay-without-login");
    });
    assert.deepEqual(same, look, name);
    site.close();
  }
});

test("the types hold in a strict project, with JSX and in Node", () => {
  const folder = join(user, "typed");
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  cpSync(join(EXAMPLES, "react"), folder, { recursive: true });
  for (const name of readdirSync(NODE_MODULES).filter((name) => !name.startsWith("."))) {
    symlinkSync(join(NODE_MODULES, name), join(folder, "node_modules", name));
  }
  symlinkSync(packed(), join(folder, "node_modules/mailmedic"));
  writeFileSync(
    join(folder, "page.ts"),
    `import { type Answer, type Profile, load } from "mailmedic";
import type {} from "mailmedic/vue";
const profile: Profile = { mailmedic: 1, name: "Example Mail" };
const element = document.createElement("mail-medic");
element.profile = profile;
element.settings = { outgoing: { host: "mail.example.org", port: 587 } };
element.addEventListener("mm-verdict", ({ detail }) => { const answer: Answer = detail; void answer.causes?.[0]?.id; });
element.addEventListener("mm-contact", (event) => { event.preventDefault(); void event.detail.report.length; });
// @ts-expect-error a password is never a member
element.settings = { outgoing: { password: "x" } };
void load("/mailmedic/");
`,
  );
  writeFileSync(
    join(folder, "node.ts"),
    `import { check, explain, fromNodemailer } from "mailmedic/node";
const id: string | undefined = explain(new Error("550 no"), fromNodemailer({})).causes?.[0]?.id;
void id; void check({}).findings.length;
`,
  );
  const options = { strict: true, noEmit: true, jsx: "react-jsx", target: "es2022", module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"], resolveJsonModule: true, types: [], skipLibCheck: false, preserveSymlinks: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts", "*.tsx"] }));
  const tsc = spawnSync(process.execPath, [join(WEB, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
  assert.equal(tsc.stdout, "");
  assert.equal(tsc.status, 0, tsc.stderr);
});

test("nodemailer's error becomes its cause and its fix, and no password is in what is said", async (context) => {
  const folder = join(user, "nodemailer");
  cpSync(join(EXAMPLES, "nodemailer"), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(NODE_MODULES, "nodemailer"), join(folder, "node_modules/nodemailer"));
  // Postfix's words, for a server that relays only after a login.
  const server = createServer((socket) => {
    socket.write("220 mail.example.org ESMTP Postfix\r\n");
    socket.on("error", () => {});
    socket.on("data", (data) => {
      const [verb = ""] = String(data).toUpperCase().split(/[\s:]/);
      const says = { EHLO: "250-mail.example.org\r\n250 AUTH PLAIN LOGIN", MAIL: "250 2.1.0 Ok", RCPT: "554 5.7.1 <bert@example.net>: Relay access denied", AUTH: "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6" };
      socket.write(`${says[verb] ?? "250 2.0.0 Ok"}\r\n`);
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  context.after(() => server.close());
  const { port } = server.address();
  const run = (env) =>
    new Promise((resolve) => {
      import("node:child_process").then(({ execFile }) =>
        execFile(process.execPath, ["send.mjs"], { cwd: folder, env: { ...process.env, SMTP_HOST: "localhost", SMTP_PORT: String(port), ...env } }, (error, out, err) => resolve({ status: error?.code ?? 0, out, err })),
      );
    });
  const relay = await run({});
  assert.deepEqual([relay.status, relay.err], [1, ""]);
  assert.match(relay.out, /^relay-without-login: /);
  assert.match(relay.out, /createTransport/, "the fix is in the words of nodemailer");
  const login = await run({ SMTP_USER: "anna", SMTP_PASSWORD: "wonderland-7" });
  assert.match(login.out, /^credentials-wrong: /);
  const refused = await run({ SMTP_PORT: "1" });
  assert.match(refused.out, /^host-is-this-machine: /);
  assert.ok(!JSON.stringify([relay, login, refused]).includes("wonderland"));
});

test("explain and check in Node answer as the contract says, and settings of a wrong shape are named with their path", async () => {
  const { check, explain, fromNodemailer } = await import(packed("node/index.js"));
  const { findings } = check({ outgoing: { host: "mail.example.org", port: 465, security: "starttls" } });
  assert.ok(findings.some(({ rule, severity }) => rule === "starttls-on-tls-port" && severity === "error"));
  const { causes, outcome, masked } = explain(`AUTH PLAIN AGFubmEAc2VjcmV0\n${RELAY}`, null, { lang: "xx" });
  assert.equal(outcome, "fails");
  assert.equal(masked, 1);
  assert.equal(causes[0].id, "relay-without-login");
  assert.deepEqual(explain("it rains").causes, []);
  assert.throws(() => check({ outgoing: { prot: 1 } }), /outgoing\.prot/);
  assert.equal(fromNodemailer({ auth: { user: "a", pass: "secret" } }).outgoing.username, "a");
});

test("the program finds what is wrong with a profile, with its path", () => {
  cpSync(join(EXAMPLES, "plain/profile.json"), join(user, "good.json"));
  const good = JSON.parse(readFileSync(join(user, "good.json"), "utf8"));
  writeFileSync(join(user, "typo.json"), JSON.stringify({ ...good, hints: { "relay-witout-login": { says: "…" } } }));
  writeFileSync(join(user, "broken.json"), "{");
  assert.deepEqual([program("profile", "good.json").status, program("profile", "good.json").stdout], [0, "good.json: good\n"]);
  const typo = program("profile", "good.json", "typo.json");
  assert.deepEqual([typo.status, typo.stderr], [1, "typo.json: hints.relay-witout-login is no cause\n"]);
  assert.equal(program("profile", "broken.json").status, 1);
  assert.equal(program("profile", "not-there.json").status, 2);
  assert.equal(program("frobnicate").status, 2);
  assert.equal(program("help").status, 0);
});

test("the package holds all it names, its hashes fit, and its manifest is what the sources have", () => {
  const hashes = JSON.parse(readFileSync(packed("integrity.json"), "utf8"));
  assert.ok(Object.hasOwn(hashes, "dist/mail-medic.js") && Object.hasOwn(hashes, "dist/mailmedic_bg.wasm"));
  for (const [name, hash] of Object.entries(hashes)) {
    assert.equal(`sha384-${createHash("sha384").update(readFileSync(packed(name))).digest("base64")}`, hash, name);
  }
  const paths = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(paths));
  const manifest = JSON.parse(readFileSync(packed("package.json"), "utf8"));
  for (const path of [...paths(manifest.exports), manifest.types, ...Object.values(manifest.bin)]) {
    if (!path.includes("*")) assert.ok(existsSync(packed(path)), path);
  }
  assert.equal(manifest.scripts, undefined, "nothing runs when it is installed");
  assert.equal(manifest.dependencies, undefined);
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) assert.ok(existsSync(packed(name)), name);

  const { modules } = JSON.parse(readFileSync(packed("custom-elements.json"), "utf8"));
  const [element, frame] = modules.map(({ declarations: [one] }) => one);
  const sources = readdirSync(join(WEB, "src"), { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|css)$/.test(name));
  const source = sources.map((name) => readFileSync(join(WEB, "src", name), "utf8")).join("\n");
  const found = (pattern) => [...new Set([...source.matchAll(pattern)].map(([, one]) => one))].sort();
  const named = (list) => list.map(({ name }) => name).sort();
  assert.deepEqual(named(element.slots), found(/"slot", \{ name: "([a-z]+)"/g));
  assert.deepEqual(named(element.cssParts), [...found(/part: "([a-z]+)"/g), "action"].sort());
  assert.deepEqual(named(element.cssProperties), found(/var\((--mm-[a-z-]+)/g));
  assert.deepEqual(named(element.events), found(/"(mm-(?:finding|verdict|contact))"/g));
  const attributes = readFileSync(packed("dist/mail-medic.js"), "utf8").match(/\["heading-level"[^\]]*\]/)[0];
  assert.deepEqual(named(element.attributes), [...JSON.parse(attributes), "page", "theme"].sort());
  assert.deepEqual(named(frame.attributes), ["heading-level", "label", "lang", "profile", "src", "text", "theme"]);
  for (const { name } of [...element.attributes, ...element.slots, ...element.cssParts, ...element.cssProperties, ...element.events]) {
    assert.ok(name === "page" || MANUAL.includes(`\`${name}\``), `docs/embedding.md does not tell of ${name}`);
  }
});
