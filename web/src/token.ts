/** A pasted OAuth2 token, made into what a server is sent. */

export interface Token {
  token: string;
  /** What was taken away, by the words for it. */
  cleaned: ("bearer" | "blanks" | "quotes")[];
}

/** Takes away `Authorization: Bearer`, quotes round it, and all blanks and line breaks: a token has none (RFC 6750). */
export function cleanToken(pasted: string): Token {
  const cleaned: Token["cleaned"] = [];
  let token = pasted.trim();
  const bare = token.replace(/^(authorization\s*:\s*)?bearer\s+/i, "");
  if (bare !== token) cleaned.push("bearer");
  token = bare.trim();
  const quoted = /^(["'])([^"']*)\1$/.exec(token);
  if (quoted !== null) {
    cleaned.push("quotes");
    token = quoted[2] ?? "";
  }
  const dense = token.replace(/\s+/g, "");
  if (dense !== token || pasted !== pasted.trim()) cleaned.push("blanks");
  return { token: dense, cleaned };
}
