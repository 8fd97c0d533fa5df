/** What stands in the way of a check, where nothing can be dialled. */
import { fieldAt, firstEmpty } from "./fields.ts";
import type { Settings, View } from "./types.ts";

/** What is said, and the field where the person can go on. */
export interface Gap {
  says: "mend-first" | "find-first" | "missing-host" | "missing-more";
  field: string;
}

/** A value that cannot stand, then what could be looked for, then what is empty. */
export function gapOf(view: View, settings: Settings, side: "main" | "receiving", canFind: boolean): Gap {
  const wrong = view.findings.find((finding) => finding.severity === "error" && fieldAt(finding.at[0] ?? ""));
  if (wrong !== undefined) return { says: "mend-first", field: fieldAt(wrong.at[0] ?? "")?.id ?? "host" };
  if (canFind) return { says: "find-first", field: "find" };
  const field = firstEmpty(settings, side);
  return { says: field.endsWith("host") ? "missing-host" : "missing-more", field };
}
