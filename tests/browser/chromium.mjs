// Chromium for the tests: the one named by MAILMEDIC_CHROMIUM, else Debian's; it talks to nobody on its own.
import { chromium } from "playwright-core";

/** @param {string[]} more further switches */
export function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.MAILMEDIC_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
