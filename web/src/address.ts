/** Mail addresses in what people type. */

/** The mail address that a text is and nothing else, whatever brackets or scheme it came with; null for any other text. */
export function addressIn(text: string): string | null {
  const [, address = ""] = /^\s*(?:mailto:)?[<"']?([^\s<>"'@:;,/\\]+@[^\s<>"'@:;,/\\]+\.[^\s<>"'@:;,/\\.]+)[>"']?\s*$/i.exec(text) ?? [];
  return address === "" || address.length > 254 ? null : address;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
