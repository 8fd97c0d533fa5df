// In vite.config.ts: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("mail-medic") } } })
import { load } from "mailmedic";
import { createApp } from "vue";
import App from "./App.vue";

// The files of the element lie in public/mailmedic: `npx mailmedic copy public/mailmedic`.
// Vue hands objects to elements that are defined already, so it mounts afterwards.
void load("/mailmedic/").finally(() => createApp(App).mount("#root"));
