/** The contrast of every pair of colours, computed from the style sheet itself, and that docs/looks.md tells the same. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

type Rgb = [number, number, number];
type Theme = "light" | "dark";
const THEMES: Theme[] = ["light", "dark"];

const SHEETS = readdirSync("src/styles").map((name) => [name, readFileSync(`src/styles/${name}`, "utf8")] as const);
const BASE = readFileSync("src/styles/base.css", "utf8");

/** The tokens as the first rule of the element has them. */
const TOKENS = Object.fromEntries(
  [...(/^\.mm \{([^}]*)\}/m.exec(BASE)?.[1] ?? "").matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
) as Record<string, string>;

/** Text needs 4.5 to 1, what is no text 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: [front: string, ground: string, bound: number][] = [
  ["ink", "paper", 4.5],
  ["ink", "wash", 4.5],
  ["ink", "field", 4.5],
  ["ink", "bad-tint", 4.5],
  ["quiet", "paper", 4.5],
  ["quiet", "wash", 4.5],
  ["quiet", "bad-tint", 4.5],
  ["ok", "paper", 4.5],
  ["ok", "ok-tint", 4.5],
  ["bad", "paper", 4.5],
  ["warn", "paper", 4.5],
  ["warn", "warn-tint", 4.5],
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-hover", 4.5],
  ["edge", "paper", 3],
  ["edge", "wash", 3],
  ["focus", "paper", 3],
  ["focus", "wash", 3],
];

/** Grounds that are no tokens, as the rules write them. */
const GROUNDS: Record<string, { rule: RegExp; sheet: string }> = {
  "ok-tint": { rule: /\.matrix \.ok \{ background: ([^;]+);/, sheet: "figures.css" },
  "warn-tint": { rule: /\.matrix \.warn \{ background: ([^;]+);/, sheet: "figures.css" },
  "bad-tint": { rule: /\.wire \.hit \{ background: ([^;]+);/, sheet: "answer.css" },
  "accent-hover": { rule: /\.act:hover \{ background: ([^;]+);/, sheet: "base.css" },
};

function valueOf(name: string): string {
  const ground = GROUNDS[name];
  const sheet = SHEETS.find(([file]) => file === ground?.sheet)?.[1] ?? "";
  const value = ground === undefined ? TOKENS[name] : ground.rule.exec(sheet)?.[1];
  assert.ok(value, `the style sheets have no ${name}`);
  return value;
}

/** Parts of a list at its outer commas. */
function parts(text: string): string[] {
  const found = [""];
  let depth = 0;
  for (const sign of text) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (sign === "," && depth === 0) found.push("");
    else found[found.length - 1] += sign;
  }
  return found.map((part) => part.trim());
}

function colour(text: string, theme: Theme): Rgb {
  const [, name, inner = ""] = /^([a-z-]+)\((.*)\)$/s.exec(text.trim()) ?? [];
  if (name === undefined) {
    const long = text.trim().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
    assert.match(long, /^#[0-9a-f]{6}$/, text);
    return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255) as Rgb;
  }
  const all = parts(inner);
  if (name === "light-dark") return colour(all[theme === "light" ? 0 : 1] ?? "", theme);
  if (name === "var") {
    // What a host page sets is its own; the rest is looked at here.
    const token = all[0]?.slice(2) ?? "";
    return token.startsWith("mm-") ? colour(all[1] ?? "", theme) : colour(valueOf(token), theme);
  }
  assert.equal(name, "color-mix");
  assert.equal(all[0], "in oklab");
  const shares = all.slice(1).map((part) => /^(.*?)(?:\s+([\d.]+)%)?$/s.exec(part) ?? []);
  const [one, two] = shares.map(([, text = ""]) => oklab(colour(text, theme)));
  const [first, second] = shares.map(([, , share]) => (share === undefined ? null : Number(share) / 100));
  const share = first ?? 1 - (second ?? 0.5);
  return rgb([0, 1, 2].map((at) => (one?.[at] ?? 0) * share + (two?.[at] ?? 0) * (1 - share)) as Rgb);
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const gamma = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const times = (rows: Rgb[], [a, b, c]: Rgb): Rgb => rows.map(([x, y, z]) => x * a + y * b + z * c) as Rgb;

/** Oklab as CSS Color 4 has it. */
function oklab(colour: Rgb): Rgb {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour.map(linear) as Rgb,
  ).map(Math.cbrt) as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

function rgb(lab: Rgb): Rgb {
  const lms = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  ).map((c) => c ** 3) as Rgb;
  const made = times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    lms,
  );
  // A screen shows whole steps of 255.
  return made.map((c) => Math.round(Math.min(1, Math.max(0, gamma(c))) * 255) / 255) as Rgb;
}

function contrast(front: string, ground: string, theme: Theme): number {
  const [a, b] = [front, ground].map((name) => {
    const [red, green, blue] = colour(valueOf(name), theme).map(linear) as Rgb;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

for (const [front, ground, bound] of PAIRS) {
  test(`${front} on ${ground} has a contrast of ${bound} to 1 at least, light and dark`, () => {
    for (const theme of THEMES) {
      const found = contrast(front, ground, theme);
      assert.ok(found >= bound, `${theme}: ${found.toFixed(2)}`);
    }
  });
}

test("the measure of contrast is that of WCAG", () => {
  const black = colour("#000", "light");
  assert.deepEqual(black, [0, 0, 0]);
  assert.deepEqual(rgb(oklab([1, 0.2, 0])).map((c) => Math.round(c * 255)), [255, 51, 0]);
  assert.deepEqual(colour("color-mix(in oklab, #fff 50%, #000)", "light").map((c) => Math.round(c * 255)), [99, 99, 99]);
});

test("docs/looks.md has these figures", () => {
  const looks = readFileSync("../docs/looks.md", "utf8");
  const rows = PAIRS.map(([front, ground, bound]) => {
    const [light, dark] = THEMES.map((theme) => (Math.floor(contrast(front, ground, theme) * 10) / 10).toFixed(1));
    return `| ${front} | ${ground} | ${light} | ${dark} | ${bound} |`;
  });
  const missing = rows.filter((row) => !looks.includes(row));
  assert.deepEqual(missing, [], `write these rows into docs/looks.md:\n${rows.join("\n")}`);
});

test("no rule has a colour of its own: all come from the tokens", () => {
  const own = SHEETS.flatMap(([name, sheet]) => {
    // Rules that set tokens, for paper and where light-dark() is missing; and the ground of the document outside.
    const rules = sheet.split("\n").filter((line) => name !== "document.css" && !/^ {2}\.mm \{ --|^@supports|^ {2}--/.test(line));
    return [...rules.join("\n").matchAll(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/g)].map(([found]) => `${name}: ${found}`);
  });
  assert.deepEqual(own, []);
});
