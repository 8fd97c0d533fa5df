// Sends a message with nodemailer; where that fails, says why and what to change.
import nodemailer from "nodemailer";
import { explain, fromNodemailer } from "mailmedic";

const options = {
  host: process.env.SMTP_HOST ?? "127.0.0.1",
  port: Number(process.env.SMTP_PORT ?? 587),
  secure: process.env.SMTP_SECURE === "true",
  ...(process.env.SMTP_USER && { auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASSWORD ?? "" } }),
};

try {
  await nodemailer.createTransport(options).sendMail({
    from: "anna@example.org",
    to: "bert@example.net",
    subject: "Hello",
    text: "Hello.",
  });
  console.log("sent");
} catch (error) {
  const { causes = [], next = [] } = explain(error, fromNodemailer(options));
  const [first] = causes;
  console.log(first === undefined ? "The error does not say why." : `${first.id}: ${first.title}`);
  for (const fix of first?.fixes ?? []) console.log(`- ${fix.says}`);
  if (first === undefined) for (const { says } of next) console.log(`- ${says}`);
  process.exitCode = 1;
}
