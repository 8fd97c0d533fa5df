//! What stands below the options in the help of each command: examples, and what they do.

pub(super) const MAIN: &str = "\
Begin with one of these:
  mailmedic explain \"550 5.7.1 <b@c.example>: Relay access denied\"
  mailmedic probe --host mail.example.org --port 587 --security starttls --username anna@example.org
  mailmedic discover anna@example.org
  mailmedic serve

Exit status: 0 it works or nothing is wrong, 1 a problem was found, 2 wrong usage, 3 could not tell.";

pub(super) const CHECK: &str = "\
Examples:
  mailmedic check --host mail.example.org --port 465 --security starttls
  mailmedic check --settings account.json --json
  mailmedic check --ndjson < cases.ndjson

The settings file is JSON: {\"address\": \"anna@example.org\", \"outgoing\": {\"host\": \"mail.example.org\", \
\"port\": 587, \"security\": \"starttls\", \"auth\": \"password\", \"username\": \"anna@example.org\"}} \
or what a program has them in: it is read as far as it is known, and no password of it is kept.";

pub(super) const EXPLAIN: &str = "\
Examples:
  mailmedic explain \"550 5.7.1 <b@c.example>: Relay access denied\"
  tail -50 mail.log | mailmedic explain --host mail.example.org --auth none
  mailmedic explain --ndjson < cases.ndjson

One case of --ndjson is one line: {\"id\": 1, \"text\": \"...\", \"settings\": {...}, \"now\": \"2026-11-24T09:00:00Z\"}
Passwords are taken out of the text before anything reads it.";

pub(super) const PROBE: &str = "\
Examples:
  mailmedic probe --host mail.example.org --port 587 --security starttls --username anna@example.org
  mailmedic probe --protocol imap --host mail.example.org --port 993 --security tls \\
      --username anna@example.org
  mailmedic probe --settings account.json --password-file secret --yes --json
  mailmedic probe --settings account.json --auth client-certificate \\
      --client-cert me.pem --client-key me.key
  mailmedic probe --settings account.json --and wss://probe.example.net
  mailmedic probe --settings account.json --with seen-at-home.json
  mailmedic probe --settings account.json --repeat 3
  mailmedic probe --settings account.json --canary mx.example.net:25
  mailmedic probe --settings account.json --resolver 9.9.9.9
  mailmedic probe --settings account.json --blocklists 203.0.113.7

It connects as your program would and goes as far as the recipient; no message is sent. With --protocol imap or pop3, or \
settings that name an incoming server only, it goes as far as the login, and no mail is read. It says beforehand what it \
will do and asks once. A password is asked for without echo where a login is needed; it travels only over TLS whose \
certificate fits, unless you allow more with --unverified.

Another place tells what lies between: with --and a probe server (`mailmedic serve`) looks at the same mail server at the \
same time, with --with FILE what was seen there before is taken into account. The probe server is given the settings, user \
name and addresses among them; no password, token or certificate of yours is ever sent to it, and it logs in nowhere. Where it \
cannot look, the report says so, and why. Two places are compared once: --and goes with neither --with nor --repeat.

What works sometimes shows in several checks: --repeat 3 makes three, five seconds apart, and compares them. Whether a silent \
port is this network's doing shows at another server that is known to answer there: --canary names one. It hears a greeting's \
worth of mail language, and nothing of yours.

With --resolver another resolver is asked for the server at the same time, and what it says is compared with what this \
computer's own says. With --blocklists some public lists are asked whether they have your address, and what it points to; \
the lists learn the address then, and nothing else. In any case the domains of the addresses are asked whether they take mail, \
and of a server on port 25 what certificate and encryption it publishes.";

pub(super) const DISCOVER: &str = "\
Examples:
  mailmedic discover anna@example.org
  mailmedic discover anna@example.org --host smtp.example.org --port 25
  mailmedic discover anna@example.org --json

It asks, all at once, what the domain publishes (autoconfiguration, SRV records, PACC, Autodiscover), the public database \
of Mozilla, what it knows itself, and tries usual names. It looks at every server it finds and logs in nowhere. Settings \
given beside the address are compared with what is found.

The domain's own servers for Autodiscover learn the address, for there is no other way to ask; everybody else, the database \
at autoconfig.thunderbird.net among them, learns the domain alone. No password is asked for or sent.
Exit status: 0 a server for sending was found that answers, 1 all that was found is wrong, 3 nothing could be told.";

pub(super) const EXPORT: &str = "\
Examples:
  mailmedic export --settings account.json --for thunderbird > config-v1.1.xml
  mailmedic export --settings old-profile.mobileconfig --for outlook > autodiscover.xml
  mailmedic export --host mail.example.org --port 587 --security starttls --auth password \\
      --username anna@example.org --for nodemailer

The file goes to standard output, what to do with it to standard error. No password is in it.

  apple-mail, ios-mail                  a configuration profile (.mobileconfig)
  thunderbird, k9, evolution, kmail     Mozilla's autoconfiguration (config-v1.1.xml)
  outlook                               an Autodiscover answer
  django, laravel, nodemailer, ...      the lines for its file or code; an unknown name lists all

Profiles and the two XML files need the address, and of each server the name, port, encryption, \
login method and user name: nothing is guessed. A profile needs a server for receiving as well.
Exit status: 0 there is the file, 2 there is none, and why.";

pub(super) const SERVE: &str = "\
Examples:
  mailmedic serve
  mailmedic serve --listen 10.0.0.5:8725 --host checker.example.org \\
      --origin https://help.example.org --allow-net 10.0.0.0/8 \\
      --tls-cert cert.pem --tls-key key.pem

On loopback (the default) it serves the user of this computer and also dials private and loopback addresses. Anywhere \
else it dials public addresses and the networks of --allow-net. Always on mail ports and those of --allow-port only. \
With --resolver each check compares the names it asks for with what that resolver says; a page cannot name one.

The page itself is served with --page FOLDER: web/dist, once `cargo xtask serve` has built it. Without it there is the \
probe server alone, for pages elsewhere that --origin names. Browsers reach it by the address of --listen; any other \
name of it goes with --host.";
