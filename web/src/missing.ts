/** Nothing can be checked yet: what to say, and the field that comes next. */
import { fieldAt, firstEmpty } from "./fields.ts";
import type { Settings, View } from "./types.ts";

export interface Missing {
  /** The word that says it. */
  says: string;
  /** The id of the control. */
  field: string;
}

/** `find` tells whether a search for the settings is offered. */
export function missing(view: View, settings: Settings, receiving: boolean, find: boolean): Missing {
  const wrong = view.findings.find((finding) => finding.severity === "error" && fieldAt(finding.at[0] ?? ""));
  if (wrong !== undefined) return { says: "mend-first", field: fieldAt(wrong.at[0] ?? "")?.id ?? "host" };
  if (find) return { says: "find-first", field: "find" };
  const field = firstEmpty(settings, receiving ? "receiving" : "main");
  return { says: field.endsWith("host") ? "missing-host" : "missing-more", field };
}
