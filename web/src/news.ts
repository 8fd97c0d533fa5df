/** Findings as news: told once for each change, and how many of them are errors where that number changes. */
import type { Finding } from "./types.ts";

export class News {
  private last = "[]";
  private errors = 0;

  constructor(
    private readonly changed: (findings: Finding[]) => void,
    private readonly counted: (errors: number) => void,
  ) {}

  hear(findings: Finding[]): void {
    const now = JSON.stringify(findings);
    if (now === this.last) return;
    this.last = now;
    this.changed(findings);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    if (errors !== this.errors) this.counted(errors);
    this.errors = errors;
  }
}
