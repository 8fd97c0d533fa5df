// axe-core in a page, and what it finds there.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A script that a page is given before its own. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a scheme changes is colours alone, so the other rules run in the light one. */
const RULES = { light: { type: "tag", values: TAGS }, dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/**
 * What axe finds, each as one line.
 * @param {import("playwright-core").Page} page
 * @param {"light" | "dark"} [colorScheme]
 */
export async function violations(page, colorScheme = "light") {
  if (await page.evaluate(() => globalThis.axe === undefined)) await page.evaluate(AXE);
  const found = await page.evaluate(
    (only) => globalThis.axe.run(document, { runOnly: only, resultTypes: ["violations"], preload: false }),
    RULES[colorScheme],
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
