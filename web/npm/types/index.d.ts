// `import … from "mailmedic"` for a page.
export * from "./shapes.js";
export * from "./element.js";

/** Loads <mail-medic> from the folder its files were copied to. */
export function load(base: string | URL): Promise<void>;
/** Loads <mail-medic-frame> from there. */
export function loadFrame(base: string | URL): Promise<void>;
