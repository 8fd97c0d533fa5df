/** Whether a browser lets this page dial its checker, whether it asks a person first, and what stood in the way. */

/** Where a checker stands, as far as its address tells. */
export type Where = "own" | "device" | "network" | "elsewhere";

/** What kept a page from its checker. `unasked` may also be a checker that does not run: browsers say no more. */
export type Barrier =
  | "mixed"
  | "policy"
  | "denied-device"
  | "denied-network"
  | "unasked-device"
  | "unasked-network"
  | "silent-device"
  | "silent";

/** Names that only a local network knows, and addresses of one (RFC 1918, RFC 4193, RFC 3927, RFC 4291 section 2.5.6). */
const LOCAL = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd]|\[fe[89ab])|\.(local|lan|internal|intranet|corp|home\.arpa)$|^[^.:]+$/;

/** `page` is the address of the page that would dial. */
export function where(probe: URL, page: Pick<URL, "host">): Where {
  const { hostname } = probe;
  if (probe.host === page.host) return "own";
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return "device";
  return LOCAL.test(hostname) ? "network" : "elsewhere";
}

/** Chrome's names for the two permissions, newest first; before version 145 there was one for both. */
const PERMISSIONS = { device: ["loopback-network", "local-network-access"], network: ["local-network", "local-network-access"] };

/**
 * Calls `then` where the page's own policy forbids to dial an address; answers how to hear no more. A socket that was
 * forbidden tells nothing itself in some browsers.
 */
export function onForbidden(url: string, then: () => void): () => void {
  const heard = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent): void => {
    const dialled = blockedURI === url || blockedURI === new URL(url).origin;
    if (dialled && effectiveDirective === "connect-src" && disposition === "enforce") then();
  };
  document.addEventListener("securitypolicyviolation", heard);
  return () => document.removeEventListener("securitypolicyviolation", heard);
}

export class Reach {
  /** What stood in the way the last time. */
  barrier: Barrier = "silent";
  private readonly where: Where;
  private permission: PermissionStatus | null = null;
  private forbidden = false;
  readonly end: () => void;

  constructor(private readonly probe: URL) {
    this.where = where(probe, location);
    this.end = onForbidden(probe.href, () => {
      this.forbidden = true;
    });
    void this.look();
  }

  /** What the browser asks a person about before it lets this page through; null where it will not ask. */
  get asks(): "device" | "network" | null {
    if (this.where !== "device" && this.where !== "network") return null;
    return this.permission?.state === "prompt" ? this.where : null;
  }

  /** Finds out what stood in the way; `thrown` where the browser refused to dial at all. */
  async learn(thrown: boolean): Promise<Barrier> {
    await this.look();
    // The browser tells of a policy in a task of its own, which comes before this one.
    await new Promise((done) => setTimeout(done, 0));
    this.barrier = this.judge(thrown);
    return this.barrier;
  }

  private judge(thrown: boolean): Barrier {
    if (this.forbidden) return "policy";
    if (thrown) return location.protocol === "https:" && this.probe.protocol === "ws:" ? "mixed" : "policy";
    const near = this.where === "device" ? "device" : "network";
    const state = this.where === "own" ? null : this.permission?.state;
    if (state === "denied") return `denied-${near}`;
    if (state === "prompt" && this.where !== "elsewhere") return `unasked-${near}`;
    return this.where === "device" ? "silent-device" : "silent";
  }

  /** Asks for the permission; browsers without it do not know its name. */
  private async look(): Promise<void> {
    for (const name of PERMISSIONS[this.where === "device" ? "device" : "network"]) {
      try {
        this.permission ??= await navigator.permissions.query({ name: name as PermissionName });
        return;
      } catch {
        // The next name, or none.
      }
    }
  }
}
