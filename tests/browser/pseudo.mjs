// A made-up language out of the English pack: longer, accented, and every text in brackets. What stands on the page
// outside of them comes from no pack.

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = [..."áƀçđéƒğĥîĵķļɱñóþǫŕšţûṽŵẋýžÁƁÇĐÉƑĞĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ"];
/** Members of a program that are no text: where its words were looked up, ids, and lines for a file. */
const NO_TEXT = new Set(["source", "checked", "lacks", "without", "snippet", "snippet-values"]);
/** What is filled in and what a machine is given stays. */
const KEPT = /(\{\{|\}\}|\{[a-z-]+\}|`[^`]*`)/;
/** How much longer the words of other languages are. */
const LONGER = 0.4;

function sentence(text) {
  const changed = text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : [...part].map((sign) => ACCENTED[PLAIN.indexOf(sign)] ?? sign).join("")))
    .join("");
  const filler = "óñé ţŵó ŵéŕŷ ļóñğ ".repeat(1 + Math.ceil(text.length / 30)).slice(0, Math.ceil(text.length * LONGER));
  return `⟦${changed} ${filler.trim()}⟧`;
}

/**
 * The pack in that language.
 * @param {unknown} pack
 * @param {"ltr" | "rtl"} direction
 */
export function pseudo(pack, direction) {
  const change = (value, way) => {
    if (way.at(-1) === "direction") return direction;
    if (way.join() === "language" || (way[0] === "clients" && NO_TEXT.has(way[2]))) return value;
    if (typeof value === "string") return sentence(value);
    if (Array.isArray(value)) return value.map((one) => change(one, way));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one, [...way, key])]));
  };
  return change(pack, []);
}

/**
 * What the element shows that is in no brackets: runs in a page. A machine's words, which are never translated, the
 * person's own, numbers and signs are left out.
 */
export function outsideBrackets() {
  const { shadowRoot } = document.querySelector("mail-medic");
  const strip = (text) => {
    let rest = text;
    for (let former = ""; former !== rest; ) [former, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, "")];
    return rest;
  };
  const isBare = (text) => /[\p{L}⟦⟧]/u.test(strip(text));
  const blocks = new Map();
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest("[translate='no'], textarea, datalist") || !parent.checkVisibility()) continue;
    let block = parent;
    while (/^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
    blocks.set(block, (blocks.get(block) ?? "") + walker.currentNode.data);
  }
  const found = [...blocks.values()].filter(isBare);
  for (const one of shadowRoot.querySelectorAll("*")) {
    for (const name of ["title", "aria-label", "aria-description", "placeholder", "alt", "label"]) {
      const text = one.getAttribute(name) ?? "";
      if (isBare(text)) found.push(`${name}="${text}"`);
    }
  }
  if (document.querySelector("mail-medic[page]") && isBare(document.title)) found.push(`the title of the window: ${document.title}`);
  return found;
}
