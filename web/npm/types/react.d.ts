// import type {} from "mailmedic/react": the elements in JSX.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ContactEvent, FindingEvent, MailMedicAttributes, MailMedicElement, MailMedicFrameAttributes, VerdictEvent } from "./element.js";

/** React 19 listens to events of custom elements by these names. */
interface Listeners {
  "onmm-finding"?: (event: FindingEvent) => void;
  "onmm-verdict"?: (event: VerdictEvent) => void;
  "onmm-contact"?: (event: ContactEvent) => void;
}

type Own<A, E> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof A> & A & Listeners;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "mail-medic": Own<MailMedicAttributes, MailMedicElement>;
      "mail-medic-frame": Own<MailMedicFrameAttributes, HTMLElement>;
    }
  }
}
