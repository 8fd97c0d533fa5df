// The way through every state of the page, for tests that look at each of them: mouse and made-up engine, no server.

export const ADDRESS = "anna@example.org";
export const RELAY = "554 5.7.1 <b@c.example>: Relay access denied";
const PASSWORD = "correct horse\u00a0battery ";
const XML = "https://autoconfig.example.org/mail/config-v1.1.xml";

const smtp = { protocol: "smtp", host: "mail.example.org", port: 465, security: "tls", auth: "password", username: ADDRESS };
const imap = { protocol: "imap", host: "imap.example.org", port: 993, security: "tls", auth: "password", username: ADDRESS };

/** A proposal of a search, as the checker sends it. */
function proposal(more) {
  return {
    settings: { address: ADDRESS, outgoing: smtp, incoming: imap },
    says: [{ source: "autoconfig", at: XML }],
    trusted: true,
    outgoing: "answers",
    incoming: "answers",
    differs: [],
    ...more,
  };
}

/** A search that found settings other than those typed, wrong ones, ones nobody vouches for, and asked one in vain. */
export const REPORT = {
  version: 1,
  address: ADDRESS,
  proposals: [
    proposal({ differs: ["outgoing.port", "outgoing.security"] }),
    proposal({ outgoing: "other-encryption", incoming: "no-answer" }),
    proposal({ says: [{ source: "srv", at: "_submissions._tcp.example.org" }], trusted: false }),
  ],
  asked: [{ quest: { fetch: { source: "pacc", url: "https://ua-auto-config.example.org/x" } }, found: { nothing: "name-missing" } }],
};

export const screen = (page, name) => page.locator(`.mm[data-screen="${name}"]`).waitFor();

export async function fill(page, auth = "none") {
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "587");
  await page.selectOption("#security", "starttls");
  await page.selectOption("#auth", auth);
  await page.fill("#username", ADDRESS);
  await page.selectOption("#client", "thunderbird");
}

/** A checker for searches alone: the first one hangs, the later ones find. */
export async function searches(page) {
  let hangs = true;
  await page.routeWebSocket(/\/v1\/probe$/, (socket) => {
    socket.send(JSON.stringify({ say: "welcome", wire: 1, vantage: "here" }));
    socket.onMessage(() => {
      socket.send(JSON.stringify({ say: "searching", done: 12, all: 30 }));
      if (!hangs) socket.send(JSON.stringify({ say: "proposed", report: REPORT }));
      hangs = false;
    });
  });
}

/** What the first check saw, as a case file of another place that came one step less far. */
async function otherPlace(page) {
  await page.click("#to-report");
  await page.selectOption("#report-form", "json");
  const file = JSON.parse(await page.locator("#report").textContent());
  await page.click("#report-back");
  const messages = file.messages.filter((message) => message.rung?.rung !== "recipient");
  return Buffer.from(JSON.stringify({ ...file, messages }));
}

const openAll = (page) =>
  page.evaluate(() => {
    for (const one of document.querySelector("mail-medic").shadowRoot.querySelectorAll("details")) one.open = true;
  });

async function fresh(page, url) {
  await page.evaluate(() => sessionStorage.clear()).catch(() => {});
  await page.goto("about:blank");
  await page.goto(url);
  await page.locator("#text").waitFor();
}

/**
 * Goes through all states, and calls `visit` in each with its name.
 * @param {import("playwright-core").Page} page
 * @param {string} origin
 * @param {(name: string) => Promise<void>} visit
 */
export async function walk(page, origin, visit) {
  await searches(page);
  await start(page, origin, visit);
  await check(page, origin, visit);
  await search(page, origin, visit);
  await embed(page, origin, visit);
}

async function start(page, origin, visit) {
  await fresh(page, `${origin}/`);
  await visit("start");
  await page.fill("#text", RELAY);
  await page.locator("#offline [data-cause]").first().waitFor();
  await visit("pasted");
  await fill(page);
  await page.fill("#port", "465");
  await page.selectOption("#auth", "pop-before-smtp");
  await page.locator(".find.bad").waitFor();
  await openAll(page);
  await visit("settings");
  await page.selectOption("#auth", "none");
  await page.fill("#host", "");
  await page.fill("#port", "");
  await page.click("#check");
  await screen(page, "answer");
  await visit("answer-from-text");
}

async function check(page, origin, visit) {
  await fresh(page, `${origin}/hold`);
  await fill(page, "oauth2");
  await page.click("#check");
  await page.fill("#token", "Bearer abc é");
  await visit("consent-token");
  await page.click("#back");
  await page.selectOption("#auth", "none");
  await page.click("#check");
  await page.click("#start");
  await page.locator('[data-rung="login"][data-state="running"]').waitFor();
  await visit("check");
  await page.click("#stop");
  await screen(page, "answer");
  await visit("stopped");

  await fresh(page, `${origin}/`);
  await fill(page);
  await page.click("#check");
  await screen(page, "consent");
  await page.click("#start");
  await screen(page, "answer");
  await visit("answer");
  await openAll(page);
  await page.locator('#why [data-clue="relay-refused"] button').click();
  await visit("evidence");
  const other = await otherPlace(page);
  await page.click("#to-report");
  await visit("report");
  await page.click("#report-back");
  await page.setInputFiles("#place-file", { name: "case.json", mimeType: "application/json", buffer: other });
  await page.locator("#places .compare").waitFor();
  await visit("places");
  await page.click("#apply");
  await page.fill("#password", PASSWORD);
  await page.click("#password-toggle");
  await page.locator("#password-notes .find").waitFor();
  await visit("consent-password");
  await page.click("#start");
  await screen(page, "works");
  await visit("works");
}

async function search(page, origin, visit) {
  await fresh(page, `${origin}/`);
  await page.fill("#host", "mail.example.org");
  await page.fill("#port", "25");
  await page.fill("#text", ADDRESS);
  await page.locator("#find-offer").waitFor();
  await visit("find-offer");
  await page.click("#find");
  await page.locator("#progress", { hasText: "12" }).waitFor();
  await visit("find");
  await page.click("#stop");
  await page.click("#find");
  await page.locator("#best").waitFor();
  await openAll(page);
  await visit("found");
}

async function embed(page, origin, visit) {
  await fresh(page, `${origin}/embed`);
  await visit("embed");
  await fill(page);
  await page.fill("#text", RELAY);
  await page.click("#check");
  await page.locator('#how[data-how="no-checker"]').waitFor();
  await openAll(page);
  await visit("no-checker");
}
