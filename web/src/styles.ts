/** The look as constructable style sheets: a strict style-src would refuse style elements. */
import answer from "./styles/answer.css";
import base from "./styles/base.css";
import document_ from "./styles/document.css";
import embed from "./styles/embed.css";
import fields from "./styles/fields.css";
import figures from "./styles/figures.css";
import guard from "./styles/guard.css";
import page from "./styles/page.css";

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

let element: CSSStyleSheet[] | undefined;

/** The sheets of the element, made once for all of them. */
export function elementSheets(): CSSStyleSheet[] {
  element ??= [guard, base, fields, figures, answer, page, embed].map(sheet);
  return element;
}

/** The ground of our own page. Never used on a page of somebody else. */
export function documentSheet(): CSSStyleSheet {
  return sheet(document_);
}
