/** What a program threw, as the text that it would have printed; and its settings. Nothing here reads a secret. */
import type { Server, Settings } from "./types.ts";

/** Members of an error that tell where it happened, in the order in which Node prints them. */
const TELLING = ["errno", "code", "syscall", "address", "port", "response", "responseCode", "command"] as const;
/** Causes of causes are followed no further than this. */
const DEEPEST = 4;

type Thrown = Record<string, unknown>;

function isObject(value: unknown): value is Thrown {
  return typeof value === "object" && value !== null;
}

/** The text of an error: its message, what the server answered, and at which command. The stack is left out. */
export function textOf(error: unknown, depth = 0): string {
  if (!isObject(error)) return error === undefined || error === null ? "" : String(error);
  const { name, message, cause, errors } = error;
  const head = `${typeof name === "string" && name !== "" ? name : "Error"}: ${typeof message === "string" ? message : ""}`;
  const members = TELLING.flatMap((member) => {
    const value = error[member];
    return typeof value === "string" || typeof value === "number" ? [`  ${member}: ${quoted(value)}`] : [];
  });
  const own = members.length === 0 ? head : `${head} {\n${members.join(",\n")}\n}`;
  // nodemailer's pools and Node's own attempts at several addresses bring a list.
  const inner = [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].filter(isObject);
  const below = depth < DEEPEST ? inner.map((one) => textOf(one, depth + 1)) : [];
  return [own, ...below].join("\n");
}

function quoted(value: string | number): string {
  return typeof value === "number" ? String(value) : `'${value.replaceAll("\r\n", "\n")}'`;
}

/** The settings in the options of nodemailer's `createTransport`, without the password. */
export function fromNodemailer(options: unknown): Settings {
  if (!isObject(options)) return {};
  const { host, port, secure, requireTLS, ignoreTLS, name, auth, authMethod } = options;
  const outgoing: Server = { protocol: "smtp" };
  if (typeof host === "string") outgoing.host = host;
  if (typeof port === "number" || typeof port === "string") outgoing.port = port;
  // Port 465 is encrypted at once unless that is switched off, as nodemailer has it.
  const tls = typeof secure === "boolean" ? secure : Number(port) === 465;
  outgoing.security = tls ? "tls" : ignoreTLS === true ? "none" : requireTLS === true ? "starttls" : "auto";
  const login = isObject(auth) ? auth : null;
  outgoing.auth = login === null ? "none" : /oauth2/i.test(String(login["type"] ?? authMethod ?? "")) ? "oauth2" : "password";
  if (typeof authMethod === "string" && authMethod !== "") outgoing.mechanism = authMethod;
  if (typeof login?.["user"] === "string") outgoing.username = login["user"];
  return { ...(typeof name === "string" ? { hello: name } : {}), client: "nodemailer", outgoing };
}
