/** The types that the npm package publishes are those of the sources; the type checker reads this file, and nothing runs it. */
import type * as published from "../npm/types/shapes.js";
import type { MailMedicElement } from "../npm/types/element.js";
import type { Contact } from "../src/context.ts";
import type { MailMedic } from "../src/mail-medic.ts";
import type * as node from "../src/node.ts";
import type * as publishedNode from "../npm/types/node.js";
import type { Profile } from "../src/profile.ts";
import type { Answer, Settings } from "../src/types.ts";

/** Refuses what cannot be given for the other. */
type Fits<Given extends Wanted, Wanted> = Given;

export type Checked = [
  Fits<Answer, published.Answer>,
  Fits<published.Answer, Answer>,
  Fits<Settings, published.Settings>,
  Fits<published.Settings, Settings>,
  Fits<Profile, published.Profile>,
  Fits<published.Profile, Profile>,
  Fits<Contact, published.Contact>,
  Fits<published.Contact, Contact>,
  Fits<MailMedic, MailMedicElement>,
  Fits<typeof node.explain, typeof publishedNode.explain>,
  Fits<typeof node.check, typeof publishedNode.check>,
  Fits<typeof node.fromNodemailer, typeof publishedNode.fromNodemailer>,
  Fits<typeof node.checkProfile, typeof publishedNode.checkProfile>,
];
