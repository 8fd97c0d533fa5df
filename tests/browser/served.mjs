/** `mailmedic serve` for a test, with what it said; and a secret in the forms in which it could show somewhere. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Starts it with further arguments, and waits for the address of its page. */
export async function serve(...more) {
  const said = [];
  const server = spawn(process.env.MAILMEDIC_BIN, ["serve", "--page", process.env.MAILMEDIC_PAGE, ...more], {
    env: { ...process.env, SSL_CERT_FILE: process.env.MAILMEDIC_LAB_CA },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        said.push(line);
        const found = /http:\/\/[^\s]+/.exec(line);
        if (found) resolve(found[0]);
      });
    }
    server.on("exit", () => reject(new Error(`the server ended: ${said.join("\n")}`)));
  });
  return { address, said, end: () => server.kill() };
}

/** A secret raw, in base64 at its three alignments, hexadecimal, percent-encoded and as UTF-16. */
export function forms(secret) {
  const bytes = Buffer.from(secret);
  const aligned = [0, 1, 2].map((shift) =>
    // The first and the last group of four also hold bytes that are not the secret's.
    Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "").slice(shift ? 4 : 0, -1),
  );
  const percent = [...bytes].map((byte) => `%${byte.toString(16)}`).join("");
  return [secret, ...aligned, bytes.toString("hex"), percent, Buffer.from(secret, "utf16le").toString("latin1")];
}
