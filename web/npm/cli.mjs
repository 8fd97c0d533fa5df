#!/usr/bin/env node
// `mailmedic profile FILE...` checks providers' profiles; `mailmedic copy FOLDER` puts the element's files where a site serves them.
import { cpSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkProfile } from "./node/index.js";

const USAGE = `mailmedic profile FILE...   says what is wrong with a provider's profile, each fault with its path
mailmedic copy FOLDER       copies the element and all that lies beside it into a folder of your site
`;

const [command, ...files] = process.argv.slice(2);
if (command === "profile" && files.length > 0) {
  process.exitCode = Math.max(...files.map(profile));
} else if (command === "copy" && files.length === 1) {
  cpSync(fileURLToPath(new URL("dist", import.meta.url)), files[0], { recursive: true });
} else if (["help", "--help", "-h"].includes(command)) {
  process.stdout.write(USAGE);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

/** 0 where a file holds a good profile, 1 where it has faults, 2 where it cannot be read. */
function profile(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    return 2;
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    return 1;
  }
  const faults = checkProfile(value);
  for (const { says } of faults) console.error(`${file}: ${says}`);
  if (faults.length === 0) console.log(`${file}: good`);
  return faults.length === 0 ? 0 : 1;
}
