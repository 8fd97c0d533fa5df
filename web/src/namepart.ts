/** The part of a user name that tells whose name it is: the Windows domain of NTLM, the realm of Kerberos. */
import type { Context } from "./context.ts";
import { h, marked, on } from "./dom.ts";
import { atParts, ntlmParts, withDomain, withRealm } from "./names.ts";

interface Kind {
  id: "domain" | "realm";
  auth: string;
  part(name: string): string;
  put(name: string, part: string): string;
}

const KINDS: readonly Kind[] = [
  { id: "domain", auth: "ntlm", part: (name) => ntlmParts(name).domain, put: withDomain },
  { id: "realm", auth: "kerberos", part: (name) => atParts(name).domain, put: withRealm },
];

export interface NameParts {
  rows: HTMLElement[];
  /** Shows the part that belongs to the method, as it stands in the name. */
  show(auth: string, name: string): void;
  control(id: string): HTMLElement | null;
}

/** `changed` is given the whole name. */
export function nameParts({ words }: Context, changed: (name: string) => void): NameParts {
  let name = "";
  const made = KINDS.map((kind) => {
    const input = on(
      h("input", {
        id: kind.id,
        type: "text",
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: "false",
        dir: "ltr",
        "aria-describedby": `${kind.id}-hint`,
      }),
      {
        input: () => {
          name = kind.put(name, input.value.trim());
          changed(name);
        },
      },
    );
    const row = h(
      "div",
      { "data-field": kind.id },
      h("label", { class: "label", for: kind.id }, words.say(`field-${kind.id}`)),
      h("div", { class: "val" }, input),
      h("p", { class: "hint small quiet", id: `${kind.id}-hint` }, marked(words.say(`hint-${kind.id}`))),
    );
    row.hidden = true;
    return { kind, input, row };
  });
  return {
    rows: made.map(({ row }) => row),
    show(auth, whole) {
      name = whole;
      for (const { kind, input, row } of made) {
        row.hidden = kind.auth !== auth;
        const part = kind.part(whole);
        if (input.value.trim() !== part) input.value = part;
      }
    },
    control: (id) => made.find(({ kind }) => kind.id === id)?.input ?? null,
  };
}
