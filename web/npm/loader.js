// Loads <mail-medic> from where its files were put. A bundler must not pack it: rules and words lie beside it.
// `npx mailmedic copy public/mailmedic` puts the files there.

/** Loads the element from the folder `base`, and answers when it is defined. */
export async function load(base) {
  await import(/* @vite-ignore */ /* webpackIgnore: true */ file(base, "mail-medic.js"));
}

/** The same for <mail-medic-frame>. */
export async function loadFrame(base) {
  await import(/* @vite-ignore */ /* webpackIgnore: true */ file(base, "mail-medic-frame.js"));
}

function file(base, name) {
  const folder = new URL(base, document.baseURI);
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  return new URL(name, folder).href;
}
