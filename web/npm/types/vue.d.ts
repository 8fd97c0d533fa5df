// import type {} from "mailmedic/vue": the elements in templates.
import type { DefineComponent } from "vue";
import type { ContactEvent, FindingEvent, MailMedicAttributes, MailMedicFrameAttributes, VerdictEvent } from "./element.js";

interface Listeners {
  onMmFinding?: (event: FindingEvent) => void;
  onMmVerdict?: (event: VerdictEvent) => void;
  onMmContact?: (event: ContactEvent) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "mail-medic": DefineComponent<MailMedicAttributes & Listeners>;
    "mail-medic-frame": DefineComponent<MailMedicFrameAttributes & Listeners>;
  }
}
