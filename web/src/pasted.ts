/** What was read out of a paste, in sentences. */
import type { Forms, Pasted } from "./engine.ts";
import type { Words } from "./words.ts";

export function readAs(words: Words, forms: Forms, pasted: Pasted): string[] {
  const name = forms[pasted.form];
  const form = typeof name === "string" ? name : pasted.form;
  const sentences = [words.say("read-as", { form })];
  if (pasted.unread.length > 0) {
    sentences.push(words.say("read-unread", { names: pasted.unread.map((one) => `\`${one}\``).join(", ") }));
  }
  if (pasted.secrets > 0) sentences.push(words.count("read-secrets", pasted.secrets));
  for (const { mark, effect } of pasted.mangles) {
    const what = forms.effects?.[effect] ?? effect;
    sentences.push(words.say(mark === " " ? "read-mangles-blank" : "read-mangles", { mark, effect: what }));
  }
  return sentences;
}
