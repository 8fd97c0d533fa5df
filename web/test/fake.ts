/** A made-up engine with the interface of the wasm module, for the browser smoke test and for looking at the page. */
import type { Answer, Cause, Evidence, Finding, Line, Plan, Rung, RungId, Settings, ToldView, View } from "../src/types.ts";

/** The empty module: a policy that forbids wasm forbids it too. */
const EMPTY = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

export default async function init(): Promise<void> {
  await WebAssembly.compile(EMPTY);
}

const TITLES: [RungId, string][] = [
  ["name", "Name"],
  ["reach", "Reach"],
  ["secure", "Secure"],
  ["hello", "Hello"],
  ["login", "Login"],
  ["sender", "Sender"],
  ["recipient", "Recipient"],
];

const REFUSED = "554 5.7.1 <someone@example.net>: Relay access denied";

/** What went to the checker, for a test to read: frames with a secret, and the others; and whom the page hung up on. */
const frames: string[] = [];
const texts: string[] = [];
const closed: string[] = [];
Object.assign(globalThis, { sentSecrets: frames, sentTexts: texts, closedLinks: closed });

function logsIn(auth: string | undefined): boolean {
  return auth !== undefined && auth !== "none" && auth !== "pop-before-smtp";
}

type Heard = { say: string; rung?: Rung; lines?: Line[]; evidence?: Evidence; matrix?: View["matrix"] };

/** Settings alone: nothing is wrong with them, and they can be dialled where they name a server. */
export class Typed {
  look(settings: string): string {
    const { outgoing, incoming } = JSON.parse(settings) as Settings;
    return JSON.stringify({ findings: [], fit: (outgoing?.host ?? incoming?.host ?? "") !== "" });
  }

  free(): void {}
}

export class Case {
  private settings: Settings = {};
  private typed = "";
  private shape: number | null = null;
  private heard: Heard[] = [];
  private before: View["before"] = null;

  setSettings(settings: string): void {
    this.settings = JSON.parse(settings) as Settings;
  }

  setText(text: string): void {
    this.typed = text;
  }

  /** Masked as much as the made-up answer counts. */
  text(): string {
    return this.typed.replace(/(?<=AUTH PLAIN )\S+/g, "***");
  }

  setMangled(): void {}

  setShape(bits: number | null): void {
    this.shape = bits;
  }

  /** The made-up answer does not know of places. */
  hearFar(): void {}

  hear(message: string): void {
    this.heard.push(JSON.parse(message) as Heard);
  }

  startRound(): void {
    if (this.heard.length === 0) return;
    this.before = JSON.parse(this.view(false)) as ToldView;
    this.heard = [];
  }

  plan(): string {
    const { host, port, auth } = this.settings.outgoing ?? {};
    const logins = logsIn(auth) ? 2 : 0;
    const possible = host !== undefined && port !== undefined && port !== 0;
    const says = [
      { n: 1, says: `**connection to** \`${host}\` on port ${port}, as your program would make it.` },
      { n: 2, says: "**recipients named, then taken back.** The server says yes or no. Neither of them gets anything." },
      { n: 1, says: "**more login attempt, at most.** Only if the server can check none at the moment." },
      { n: 3, says: "**short looks** at other mail ports of the same server, without a login." },
      { n: 1, says: "**login attempt, at most.** Only over encryption, and only if the certificate is good." },
    ];
    const plan: Plan = {
      steps: possible ? [{}] : [],
      connections: possible ? 2 : 0,
      logins,
      password: logins > 0 && auth !== "client-certificate",
      says: says.slice(0, logins > 0 ? 5 : 2),
    };
    return JSON.stringify(plan);
  }

  view(all: boolean): string {
    const finished = this.heard.some((one) => one.say === "finished" || one.rung?.rung === "recipient");
    const rungs = this.heard.flatMap((one) => (one.rung ? [one.rung] : []));
    const broke = rungs.some((rung) => rung.state === "broke");
    const causes = this.causes(finished, broke).filter((cause) => all || cause.standing !== "ruled-out");
    const answer: Answer = {
      version: 1,
      findings: this.findings(),
      causes,
      outcome: finished && !broke ? "works" : broke ? "fails" : "could-not-tell",
      next: causes.length === 0 && this.typed !== "" ? [{ id: "probe", says: "A check with the server." }] : [],
      masked: this.typed.split("AUTH PLAIN ").length - 1,
    };
    const evidence = this.heard.flatMap((one) => (one.evidence ? [one.evidence] : []));
    const said = {
      ...answer,
      steps: evidence.length > 0 ? [{ id: 1 }, { id: 2 }] : [],
      evidence,
      matrix: this.heard.findLast((one) => one.matrix)?.matrix ?? [],
    };
    const view = {
      answer: said,
      ladder: TITLES.map(([rung, title]) => rungs.findLast((one) => one.rung === rung) ?? { rung, title, state: "waiting" }),
      transcript: this.heard.flatMap((one) => one.lines ?? []),
      before: this.before,
    };
    return JSON.stringify(view);
  }

  free(): void {
    this.heard = [];
  }

  private findings(): Finding[] {
    const { port, auth, security, username } = this.settings.outgoing ?? {};
    const found: Finding[] = [];
    if (port === 0 || Number(port) > 65535 || Number.isNaN(Number(port ?? 1))) {
      found.push({
        rule: "port-malformed",
        severity: "error",
        at: ["outgoing.port"],
        title: "This is no port.",
        says: "A port is a number from 1 to 65535.",
        fixes: [],
      });
    }
    if (port === 465 && security === "starttls") {
      found.push({
        rule: "starttls-on-tls-port",
        severity: "error",
        at: ["outgoing.security", "outgoing.port"],
        title: "Port 465 expects encryption from the first byte.",
        says: "STARTTLS begins without it.",
        fixes: [
          {
            id: "use-tls",
            who: "you",
            says: "Set **Encryption** to **SSL/TLS**.",
            changes: [{ set: "outgoing.security", to: "tls" }],
          },
        ],
      });
    }
    if (auth === "none" && username !== undefined) {
      found.push({
        rule: "username-unused",
        severity: "warning",
        at: ["outgoing.username"],
        title: "Filled in, but not used",
        says: "while the login is off.",
        fixes: [],
      });
    }
    if (((this.shape ?? 0) & 1) === 1) {
      found.push({
        rule: "password-outer-blank",
        severity: "warning",
        at: ["outgoing.password"],
        title: "The password begins or ends with a blank",
        says: "It counts as a part of it.",
        fixes: [{ id: "retype-password", who: "you", says: "Type it again.", changes: [{ retype: "outgoing.password" }] }],
      });
    }
    return found;
  }

  private causes(finished: boolean, broke: boolean): Cause[] {
    if (finished && !broke) return [];
    const denied = /relay/i.test(this.typed);
    if (!broke && !denied) return [];
    const clues = [
      {
        clue: "relay-refused",
        says: broke ? "It refused when the recipient was named, and not before." : "The error says `Relay access denied`.",
        evidence: broke ? [7] : [],
      },
      ...(broke ? [{ clue: "auth-offered", says: "It offers a login on this port, once encrypted.", evidence: [4] }] : []),
    ];
    return [
      {
        id: "relay-without-login",
        standing: broke ? "confirmed" : "likely",
        title: "Your program never logs in.",
        says: "`mail.example.org` passes mail to other people only for those who log in. It offers a login on port 587; your settings say “No login”.",
        for: clues,
        against: [],
        fixes: [
          {
            id: "turn-on-login",
            who: "you",
            title: "Turn on the login",
            says: "In Thunderbird, open **Account Settings > Outgoing Server > your server > Edit**. Set **Authentication method** to **Normal password**.",
            changes: [{ set: "outgoing.auth", to: "password" }, { retype: "outgoing.password" }],
          },
          {
            id: "ask-for-relay",
            who: "administrator",
            title: "Have your address let through",
            says: "The server can let your network through without a login.",
            changes: [{ ask: "administrator", what: "Add `192.0.2.10` to `mynetworks`." }],
          },
        ],
      },
      {
        id: "wrong-server-for-relay",
        standing: broke ? "ruled-out" : "possible",
        title: "This is the wrong server for sending.",
        says: "It takes mail for its own people only.",
        for: [],
        against: broke ? [{ clue: "auth-offered", says: "It offers a login on this port.", evidence: [4] }] : [],
        fixes: [],
      },
    ];
  }
}

/** Answers `…/v1/probe`; an address with `none` in it is not reached, one with `hold` stays silent after four rungs; `slow` ends late. */
export class Link {
  private readonly timers: ReturnType<typeof setTimeout>[] = [];
  private stopped = false;
  private sent = false;

  constructor(
    private readonly url: string,
    private readonly onMessage: (message: string) => void,
    private readonly onState: (state: "open" | "closed" | "failed") => void,
  ) {
    this.later(5, () => {
      this.onState(url.includes("none") ? "failed" : "open");
      if (!url.includes("none")) this.onMessage(JSON.stringify({ say: "welcome", wire: 1, vantage: "here" }));
    });
  }

  secret(bytes: Uint8Array): void {
    if (bytes.length === 0 || bytes.every((byte) => byte === 0)) throw new Error("the secret is empty");
    this.sent = true;
    frames.push(new TextDecoder().decode(bytes));
  }

  run(settings: string, consent: string): void {
    const login = this.sent;
    if (login !== (JSON.parse(consent) as { login: boolean }).login) throw new Error("secret and consent differ");
    if (login && !logsIn((JSON.parse(settings) as Settings).outgoing?.auth)) throw new Error("no login is set");
    texts.push(settings, consent);
    const said = script(login);
    const last = this.url.includes("hold") ? 4 : said.length;
    const slow = this.url.includes("slow") ? 4000 : 0;
    said.slice(0, last).forEach((message, index) => {
      this.later(20 + index * 10 + (index === said.length - 1 ? slow : 0), () => this.onMessage(JSON.stringify(message)));
    });
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.later(1, () => this.onMessage(JSON.stringify({ say: "finished", why: "stopped" })));
  }

  close(): void {
    closed.push(this.url);
    for (const timer of this.timers) clearTimeout(timer);
  }

  free(): void {
    this.close();
  }

  private later(ms: number, then: () => void): void {
    this.timers.push(setTimeout(then, ms));
  }
}

function script(login: boolean): object[] {
  const at = (id: number): Evidence => ({ id, step: 1 });
  const line = (n: number, who: Line["who"], text: string, evidence: number): Line => ({ n, who, line: text, evidence });
  const rung = (index: number, state: Rung["state"], says: string, ms?: number): Rung => {
    const [id, title] = TITLES[index] ?? ["name", ""];
    return { rung: id, title, state, says, ms: ms ?? null };
  };
  const offers = ["250-mail.example.org", "250-PIPELINING", "250-SIZE 10240000", "250-VRFY", "250-ETRN"];
  const hello = [...offers, "250-AUTH PLAIN LOGIN", "250-8BITMIME", "250 SMTPUTF8"];
  return [
    { say: "heard", evidence: at(1), rung: rung(0, "passed", "`mail.example.org` is `203.0.113.25`", 12) },
    { say: "heard", evidence: at(2), rung: rung(1, "passed", "Port 587 answers", 31) },
    {
      say: "heard",
      evidence: at(3),
      rung: rung(2, "passed", "TLS 1.3. The certificate is good and names this server", 64),
      matrix: [
        { port: 25, security: "none", address: "203.0.113.25", speaks: "no-login", yours: false },
        { port: 465, security: "tls", address: "203.0.113.25", speaks: "usable", yours: false },
        { port: 587, security: "none", address: "203.0.113.25", speaks: "unsafe", yours: false },
        { port: 587, security: "starttls", address: "203.0.113.25", speaks: "usable", yours: true },
      ],
    },
    {
      say: "heard",
      evidence: at(4),
      rung: rung(3, "passed", "Postfix. Offers a login, two ways", 31),
      lines: [line(16, "checker", "EHLO laptop.example.org", 3), ...hello.map((text, index) => line(17 + index, "server", text, 4))],
    },
    login
      ? { say: "heard", evidence: at(5), rung: rung(4, "passed", "`235 2.7.0 Authentication successful`", 40) }
      : { say: "heard", evidence: at(5), rung: rung(4, "cause", "Off in your settings. This is the cause") },
    {
      say: "heard",
      evidence: at(6),
      rung: rung(5, "passed", "`anna@example.org` accepted", 30),
      lines: [line(25, "checker", "MAIL FROM:<anna@example.org>", 6), line(26, "server", "250 2.1.0 Ok", 6)],
    },
    login
      ? { say: "heard", evidence: at(7), rung: rung(6, "passed", "`250 2.1.5 Ok`", 33) }
      : {
          say: "heard",
          evidence: at(7),
          rung: rung(6, "broke", "`554 5.7.1 Relay access denied`", 32),
          lines: [line(27, "checker", "RCPT TO:<someone@example.net>", 6), line(28, "server", REFUSED, 7)],
        },
    { say: "finished", why: "done" },
  ];
}
