/** What a program threw, as a text; and nodemailer's options as settings. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromNodemailer, textOf } from "../src/thrown.ts";

test("an error is told as Node would print it, without the stack", () => {
  const error = Object.assign(new Error("Invalid login: 535 5.7.8 Error: authentication failed"), {
    code: "EAUTH",
    response: "535 5.7.8 Error: authentication failed",
    responseCode: 535,
    command: "AUTH PLAIN",
  });
  assert.equal(
    textOf(error),
    [
      "Error: Invalid login: 535 5.7.8 Error: authentication failed {",
      "  code: 'EAUTH',",
      "  response: '535 5.7.8 Error: authentication failed',",
      "  responseCode: 535,",
      "  command: 'AUTH PLAIN'",
      "}",
    ].join("\n"),
  );
});

test("what is behind an error is told too, and what turns in a circle ends", () => {
  const inner = Object.assign(new Error("connect ECONNREFUSED 192.0.2.1:587"), { code: "ECONNREFUSED", port: 587 });
  const circle: { message: string; cause?: unknown } = { message: "round" };
  circle.cause = circle;
  assert.match(textOf(new AggregateError([inner, new Error("second")], "all failed")), /all failed[\s\S]*ECONNREFUSED[\s\S]*second/);
  assert.match(textOf(new Error("outer", { cause: inner })), /outer\nError: connect ECONNREFUSED/);
  assert.ok(textOf(circle).length < 200);
  assert.equal(textOf("550 no"), "550 no");
  assert.equal(textOf(null), "");
});

test("nodemailer's options become settings, and the password stays out of them", () => {
  const settings = fromNodemailer({ host: "smtp.example.org", port: 587, requireTLS: true, auth: { user: "anna", pass: "s3cret" } });
  assert.deepEqual(settings, {
    client: "nodemailer",
    outgoing: { protocol: "smtp", host: "smtp.example.org", port: 587, security: "starttls", auth: "password", username: "anna" },
  });
  assert.ok(!JSON.stringify(settings).includes("s3cret"));
  assert.equal(fromNodemailer({ port: 465 }).outgoing?.security, "tls");
  assert.equal(fromNodemailer({ port: 465, secure: false }).outgoing?.security, "auto");
  assert.equal(fromNodemailer({ port: 25, ignoreTLS: true }).outgoing?.auth, "none");
  assert.equal(fromNodemailer({ auth: { type: "OAuth2", user: "anna" } }).outgoing?.auth, "oauth2");
  assert.deepEqual(fromNodemailer(undefined), {});
});
