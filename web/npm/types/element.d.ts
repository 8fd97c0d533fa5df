// <mail-medic> and <mail-medic-frame>, their events, and the tags for document.createElement.
import type { Answer, Contact, Finding, Profile, Settings } from "./shapes.js";

export type FindingEvent = CustomEvent<{ findings: Finding[] }>;
export type VerdictEvent = CustomEvent<Answer>;
/** To cancel it is to take the matter from there: no letter and no page is opened. */
export type ContactEvent = CustomEvent<Contact>;

export interface MailMedicEvents {
  "mm-finding": FindingEvent;
  "mm-verdict": VerdictEvent;
  "mm-contact": ContactEvent;
}

export interface MailMedicElement extends HTMLElement {
  lang: string;
  theme: string | null;
  /** The checker's websocket address. */
  probe: string | null;
  /** The same of a checker at another place, which looks as well and gets no password. */
  farProbe: string | null;
  /** The address of a profile, or the profile. */
  profile: object | string | null;
  settings: Settings | null;
  text: string;
  texts: string | null;
  headingLevel: number;
}

export type MailMedicFrameElement = HTMLElement;

/** The attributes of both elements, as templates write them. */
export interface MailMedicAttributes {
  lang?: string;
  theme?: "light" | "dark";
  probe?: string;
  "far-probe"?: string;
  profile?: string | Profile;
  text?: string;
  settings?: string | Settings;
  texts?: string;
  "heading-level"?: number | string;
}

export interface MailMedicFrameAttributes {
  src?: string;
  label?: string;
  lang?: string;
  theme?: "light" | "dark";
  profile?: string;
  text?: string;
  "heading-level"?: number | string;
}

declare global {
  interface HTMLElementTagNameMap {
    "mail-medic": MailMedicElement;
    "mail-medic-frame": MailMedicFrameElement;
  }
  interface HTMLElementEventMap extends MailMedicEvents {}
}
