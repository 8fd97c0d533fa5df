// The types of everything that crosses from Rust: settings, answers, messages.
// Made from core's Rust types by `cargo xtask codegen`; change those, not this.

/**
 * What else spoke.
 */
export type Alien = "smtp" | "imap" | "pop3" | "http" | "ssh" | "tls" | "other";

/**
 * The answer of `check`, `explain` and `probe`.
 */
export type Answer = {
/**
 * Always 1.
 */
version: number,
/**
 * The id of the case, where one was given.
 */
id?: unknown,
/**
 * What the settings alone show.
 */
findings: Array<SpokenFinding>,
/**
 * The causes, best first; `None` where none were looked for (`check`).
 */
causes?: Array<SpokenCause>,
/**
 * `works`, `fails` or `could-not-tell`; `None` for `check`.
 */
outcome?: string,
/**
 * What would decide between the causes that are left.
 */
next?: Array<SpokenNext>,
/**
 * How many secrets were removed from the input.
 */
masked: number,
/**
 * What was done, for `probe`.
 */
steps?: Array<Step>,
/**
 * What was seen, for `probe`.
 */
evidence?: Array<Evidence>,
/**
 * What each port really speaks, for `probe`.
 */
matrix?: Array<Cell>, };

/**
 * A question and its answer; none where it did not come in time.
 */
export type Asked = { quest: Quest, found: Found | null, };

/**
 * How the program logs in.
 */
export type Auth = "auto" | "client-certificate" | "encrypted-password" | "kerberos" | "none" | "ntlm" | "oauth2" | "password" | "pop-before-smtp";

/**
 * One cell of the matrix: what a port really speaks.
 */
export type Cell = {
/**
 * The port.
 */
port: number,
/**
 * `none`, `starttls` or `tls`.
 */
security: string,
/**
 * The address dialled.
 */
address: string,
/**
 * `usable`, `unsafe`, `no-login`, `not-offered`, `silent`, `refused`, `no-answer`, `other` or `unknown`.
 */
speaks: string,
/**
 * Whether the settings name this cell.
 */
yours: boolean, };

/**
 * A fault of the certificate. More than one may be there at once.
 */
export type CertificateFault = "expired" | "not-yet-valid" | "name-mismatch" | "self-signed" | "private-issuer" | "chain-incomplete" | "unknown-issuer" | "weak" | "revoked" | "wrong-usage" | "unusable" | "unchecked";

/**
 * One change of the settings, or one thing to do.
 */
export type Change = { set: string, to: number | string, } | { clear: string, } | { retype: string, } | { ask: Who,
/**
 * The request's id among the words.
 */
what: string, };

/**
 * How a connection ended.
 */
export type ClosedHow = "closed" | "reset";

/**
 * Why no connection came to stand.
 */
export type ConnectFault = "refused" | "timed-out" | "unreachable" | "local";

/**
 * What the user agreed to.
 */
export type Consent = {
/**
 * A login may be tried.
 */
login: boolean,
/**
 * The password may travel in clear, or to a server whose certificate does not fit.
 */
unverified: boolean, };

/**
 * One row: how often, and what.
 */
export type ConsentRow = {
/**
 * How many.
 */
n: number,
/**
 * Of what.
 */
says: string, };

/**
 * What was typed.
 */
export type Draft = {
/**
 * The user's own mail address.
 */
address?: string,
/**
 * The sender, where it is another address.
 */
from?: string,
/**
 * The name said in EHLO.
 */
hello?: string,
/**
 * The mail program's id, such as `thunderbird`.
 */
client?: string,
/**
 * The submission server.
 */
outgoing?: ServiceDraft,
/**
 * The IMAP or POP3 server.
 */
incoming?: ServiceDraft, };

/**
 * One numbered fact of a case.
 */
export type Evidence = {
/**
 * Its number in the case, from 1.
 */
id: number,
/**
 * The step it comes from.
 */
step: number,
/**
 * How far that step was.
 */
rung: Rung,
/**
 * Where it was seen from.
 */
vantage: Vantage,
/**
 * Milliseconds since the check began.
 */
ms: number,
/**
 * What was seen.
 */
fact: Fact, };

/**
 * One observation.
 */
export type Fact = { "resolved": { name: string, addresses: string[], } } | { "name-missing": { name: string, } } | { "name-empty": { name: string, } } | { "name-failed": { name: string,
/**
 * The addresses it gave all the same, once asked to check no signatures (RFC 4035 section 3.2.2): then it is the
 * signatures that failed.
 */
unchecked?: Array<string>, } } | { "resolver-silent": { name: string, } } | { "recalled": { seconds: number, } } | { "name-told": Told } | { "not-tried": { why: NotTried, } } | { "connected": { address: string, port: number, } } | { "connect-failed": { address: string, port: number, how: ConnectFault, } } | { "sent": { stage: Stage, line: string, } } | { "replied": { stage: Stage, reply: Reply,
/**
 * Whether TLS was on.
 */
protected: boolean, } } | { "spoke-other": { stage: Stage, protocol: Alien,
/**
 * The start of what it said, escaped.
 */
text: string, } } | { "still-silent": { stage: Stage, seconds: number, } } | { "timed-out": { stage: Stage, seconds: number, } } | { "closed-early": { stage: Stage, how: ClosedHow, } } | { "too-much": { stage: Stage, } } | { "odd": { stage: Stage, } } | "early-bytes" | { "secured": { report: TlsReport, } } | { "tls-failed": { fault: TlsFault, } } | { "tls-spoken": {
/**
 * As in reports: `1.2`.
 */
versions: Array<string>, } } | { "offered": {
/**
 * Whether TLS was on.
 */
protected: boolean, starttls: boolean,
/**
 * SASL mechanisms, in capitals, in the server's order; behind them the command for a password, `LOGIN` of IMAP or
 * `USER` of POP3, where it is open.
 */
mechanisms: Array<string>, } } | { "kerberos-failed": FailedProof } | { "token-doubted": FailedProof } | { "logged-in": { mechanism: string, } } | { "login-refused": { mechanism: string, reply: Reply, } } | { "sender-answered": { sender: string,
/**
 * Whether it is the account's own address.
 */
own: boolean, reply: Reply, } } | { "recipient-answered": { recipient: string,
/**
 * Whether it lies in the sender's own domain.
 */
local: boolean,
/**
 * Whether the sender of this transaction was the account's own address.
 */
own_sender: boolean, reply: Reply, } } | "finished";

/**
 * What stood between the user and a login by ticket or token.
 */
export type FailedProof = {
/**
 * What it was.
 */
fault: ProofFault,
/**
 * The principal, the service, the realm or the kind of cache that it is about; for clocks how many seconds that of
 * the KDC is ahead of ours, for another error of the KDC its code. Of a token the moment, the user, the scopes or the
 * audience, or what the server said.
 */
about: string, };

/**
 * Faults of the session itself.
 */
export type Fault = "bad-message" | "secret-in-text" | "bad-secret" | "bad-settings" | "other-version" | "busy" | "internal";

/**
 * How a check ended.
 */
export type Finish = "done" | "stopped" | "time";

/**
 * What a question brought.
 */
export type Found = { "servers": Array<[string, number]> } | { "exchangers": Array<string> } | { "texts": Array<string> } | { "addresses": Array<string> } | { "document": {
/**
 * Where it was found in the end.
 */
url: string, } } | "seen" | { "nothing": Miss };

/**
 * Why a question brought nothing.
 */
export type Miss = "name-missing" | "no-record" | "no-service" | "name-failed" | "resolver-silent" | "not-reached" | "not-secure" | "no-answer" | { "status": number } | "wants-login" | { "sent-elsewhere": string } | "too-large" | "not-text" | "forbidden";

/**
 * Why we did not do something.
 */
export type NotTried = "forbidden" | "no-secret" | "unprotected" | "not-offered" | "method-not-offered" | "method-unknown" | "no-username" | "no-sender";

/**
 * What may be known of a password without holding it.
 */
export type PasswordShape = {
/**
 * A blank at its start or end.
 */
"outer-blank": boolean,
/**
 * A typographic quote or dash, as word processors make them.
 */
typographic: boolean,
/**
 * Another character outside ASCII.
 */
"not-ascii": boolean,
/**
 * An invisible or control character.
 */
invisible: boolean,
/**
 * Groups of equal length with blanks between them, as app passwords are shown.
 */
groups: boolean,
/**
 * Letters, and all of them capitals.
 */
capitals: boolean,
/**
 * What ends a value or stands for another one in a file of variables (`.env`), unless it is quoted.
 */
"breaks-env": boolean,
/**
 * What begins a remark in a file of sections (`.ini`), unless it is quoted.
 */
"breaks-ini": boolean,
/**
 * What has a meaning of its own in an address (RFC 3986 section 2.2), unless it is written in hex.
 */
"breaks-url": boolean,
/**
 * What ends a text in code, or has a meaning of its own in it.
 */
"breaks-code": boolean, };

/**
 * The plan of a check that has not begun.
 */
export type Planned = {
/**
 * The first steps.
 */
steps: Array<Step>,
/**
 * Connections; 0 where the settings cannot be dialled.
 */
connections: number,
/**
 * Login attempts, at most.
 */
logins: number,
/**
 * Whether a password is needed.
 */
password: boolean,
/**
 * The same in words.
 */
says: Array<ConsentRow>, };

/**
 * The kinds of steps.
 */
export type Probe = { "climb": { host: string, port: number, security: Security,
/**
 * Whether a login is tried.
 */
login: boolean, } } | { "fetch": { host: string, port: number, security: Security, } } | { "look": { host: string, port: number,
/**
 * At this address of the name; else at whichever takes a connection first.
 */
address?: string, } } | { "inspect": { host: string, port: number, } } | { "lookup": { name: string, } } | { "survey": {
/**
 * The server.
 */
host: string, port: number,
/**
 * The domains of the sender and of a recipient.
 */
domains: Array<string>, } };

/**
 * The kinds of such faults, all seen before a byte of the login is sent, unless they are of the server. A KDC is the
 * server that gives out tickets. Of those of a ticket, the ones that a user's own program would meet as well come first.
 * Those of a token come last: its claims, as far as it is a JSON web token that has them (RFC 7519 section 4.1, RFC 8693
 * section 4.2), and then what the server says of it.
 */
export type ProofFault = "password-wrong" | "ticket-not-taken" | "no-ticket" | "ticket-expired" | "clock-skew" | "principal-unknown" | "service-unknown" | "kdc-silent" | "kdc-missing" | "realm-unknown" | "kdc-refused" | "server-unproven" | "ticket-broken" | "ticket-not-supported" | "token-expired" | "token-not-yet-valid" | "token-of-other" | "token-scope" | "token-audience" | "scope-refused" | "token-refused" | "token-not-taken";

/**
 * Settings that somebody published, or that were found by trying.
 */
export type Proposal = {
/**
 * The settings, with the address.
 */
settings: Draft,
/**
 * Who says so, the most believed first, and where.
 */
says: Array<Saying>,
/**
 * Whether one of them can be believed.
 */
trusted: boolean,
/**
 * How the server for sending answers.
 */
outgoing: State,
/**
 * How the server for receiving answers.
 */
incoming: State,
/**
 * The fields that were typed otherwise.
 */
differs: Array<string>, };

/**
 * Which protocol a server is for.
 */
export type Protocol = "imap" | "pop3" | "smtp";

/**
 * One question.
 */
export type Quest = { "servers": { name: string, } } | { "exchangers": { domain: string, } } | { "texts": { name: string, } } | { "fetch": { source: Source,
/**
 * `https://` or `http://`, a host name and a path.
 */
url: string, } } | { "resolve": { name: string, } } | { "look": { protocol: Protocol, host: string, port: number, } };

/**
 * One reply: a code, perhaps an enhanced code, and its lines of text.
 */
export type Reply = {
/**
 * Three digits, 200 to 599; 0 in IMAP and POP3, where a word such as `NO` or `-ERR` begins the line.
 */
code: number,
/**
 * The enhanced status code, where the reply carries one.
 */
enhanced?: string,
/**
 * The text of each line, without digits and tags; bytes that are no text are escaped as `\xNN`. A response code such as
 * `[AUTH]` (RFC 5530, RFC 3206) is part of its line.
 */
lines: Array<string>, };

/**
 * How far a connection got, in order.
 */
export type Rung = "name" | "reach" | "secure" | "hello" | "login" | "sender" | "recipient";

/**
 * One rung as it is shown.
 */
export type RungView = {
/**
 * Its id.
 */
rung: Rung,
/**
 * `waiting`, `running`, `passed`, `not-sent`, `cause` or `broke`.
 */
state: string,
/**
 * Milliseconds that it took, where it was climbed.
 */
ms: number | null,
/**
 * Its name.
 */
title: string,
/**
 * One short fact.
 */
says: string, };

/**
 * Who says so, and where.
 */
export type Saying = { source: Source,
/**
 * The address of a document, the name of a record; empty for what comes with the program.
 */
at: string, };

/**
 * What came of a search, as the JSON that every way out of Mailmedic gives.
 */
export type SearchReport = {
/**
 * The version of this form.
 */
version: number,
/**
 * Whose settings were looked for.
 */
address: string,
/**
 * The best first.
 */
proposals: Array<Proposal>,
/**
 * All questions with their answers, in the order in which they were asked.
 */
asked: Array<Asked>, };

/**
 * How a connection is protected.
 */
export type Security = "auto" | "none" | "starttls" | "tls";

/**
 * What was typed for one server.
 */
export type ServiceDraft = {
/**
 * `smtp`, `imap` or `pop3`.
 */
protocol?: Protocol,
/**
 * The server's name.
 */
host?: string,
/**
 * The port, a number or text.
 */
port: number | string,
/**
 * The encryption.
 */
security?: Security,
/**
 * The login method.
 */
auth?: Auth,
/**
 * A SASL mechanism's name.
 */
mechanism?: string,
/**
 * The login name.
 */
username?: string, };

/**
 * How bad a finding is.
 */
export type Severity = "error" | "warning" | "info";

/**
 * Where settings may come from, the most believed first.
 */
export type Source = "autoconfig" | "well-known" | "pacc" | "built-in" | "database" | "exchanger-built-in" | "exchanger-autoconfig" | "exchanger-database" | "srv" | "autodiscover" | "autoconfig-in-clear" | "guess";

/**
 * A judged cause in words.
 */
export type SpokenCause = {
/**
 * The cause's id.
 */
id: string,
/**
 * `confirmed`, `likely`, `disputed`, `possible` or `ruled-out`.
 */
standing: string,
/**
 * What is wrong, in a few words.
 */
title: string,
/**
 * What that means here.
 */
says: string,
/**
 * What speaks for it.
 */
for: Array<SpokenClue>,
/**
 * What speaks against it.
 */
against: Array<SpokenClue>,
/**
 * What would mend it.
 */
fixes: Array<SpokenFix>, };

/**
 * A clue in words.
 */
export type SpokenClue = {
/**
 * The clue's id.
 */
clue: string,
/**
 * What was seen.
 */
says: string,
/**
 * Where it was seen.
 */
evidence: Array<number>, };

/**
 * A finding in words.
 */
export type SpokenFinding = {
/**
 * The rule's id.
 */
rule: string,
/**
 * How bad it is.
 */
severity: Severity,
/**
 * The fields it is about.
 */
at: string[],
/**
 * What is wrong, in a few words.
 */
title: string,
/**
 * Why.
 */
says: string,
/**
 * What would mend it.
 */
fixes: Array<SpokenFix>, };

/**
 * A fix in words.
 */
export type SpokenFix = {
/**
 * The fix's id.
 */
id: string,
/**
 * Who can do it.
 */
who: Who,
/**
 * What to do, in a few words.
 */
title: string,
/**
 * What to do, in the words of the user's program.
 */
says: string,
/**
 * The same as data.
 */
changes: Array<Change>,
/**
 * The lines of the program's file or code as they are with these changes, where it is set by such lines; no password
 * stands in them.
 */
lines?: string | null, };

/**
 * What would decide between the causes that are left.
 */
export type SpokenNext = {
/**
 * The question's id.
 */
id: string,
/**
 * The question.
 */
says: string, };

/**
 * The exchange that a line belongs to.
 */
export type Stage = "greeting" | "hello" | "starttls" | "auth" | "sender" | "recipient" | "content" | "farewell";

/**
 * How a proposed server answers, without a login.
 */
export type State = "answers" | "certificate" | "other-encryption" | "no-starttls" | "other-protocol" | "refused" | "no-answer" | "no-name" | "unknown" | "none";

/**
 * One numbered thing that the checker does.
 */
export type Step = {
/**
 * Its number in the case, from 1.
 */
id: number,
/**
 * What it does.
 */
probe: Probe, };

/**
 * The kinds of things that names tell.
 */
export type Tells = "explained" | "other-resolver" | "other-silent" | "null-exchanger" | "dane-fits" | "dane-differs" | "dane-unproven" | "policy-fits" | "policy-differs" | "reverse-fits" | "reverse-differs" | "listed" | "not-listed" | "list-unusable";

/**
 * A handshake that did not complete.
 */
export type TlsFault = "not-tls" | { "alert": {
/**
 * The alert's name in the RFC.
 */
alert: string, } } | "closed" | "timed-out" | "stalled" | "incompatible" | "certificate-wanted" | "certificate-refused" | "too-large" | { "broken": {
/**
 * What the TLS library says of it.
 */
detail: string, } };

/**
 * A handshake that completed, and everything that is wrong with the certificate all the same.
 */
export type TlsReport = {
/**
 * `1.2` or `1.3`.
 */
version: string,
/**
 * The cipher suite's IANA name.
 */
cipher: string,
/**
 * The name that the certificate was checked against.
 */
asked: string,
/**
 * The DNS names and addresses in the certificate (RFC 6125 section 6.4), at most 20.
 */
names: Array<string>,
/**
 * Who issued it, in one line.
 */
issuer: string,
/**
 * Start of its validity, seconds since 1970.
 */
not_before: number,
/**
 * End of its validity, seconds since 1970.
 */
not_after: number,
/**
 * SHA-256 of the certificate, hexadecimal.
 */
sha256: string,
/**
 * Whether the server asked for a certificate of ours, and went on with it or without.
 */
wants_certificate: boolean,
/**
 * Every fault found; a channel without one is verified.
 */
faults: Array<CertificateFault>, };

/**
 * What the server says.
 */
export type ToClient = { "say": "welcome",
/**
 * The version of the wire.
 */
wire: number,
/**
 * What this server calls itself.
 */
vantage: Vantage, } | { "say": "planned",
/**
 * The steps, numbered.
 */
steps: Array<Step>, } | { "say": "heard",
/**
 * What, where and when.
 */
evidence: Evidence, } | { "say": "ended",
/**
 * Its number.
 */
step: number, } | { "say": "searching",
/**
 * Questions that have their answer.
 */
done: number,
/**
 * Questions asked until now; answers lead to more.
 */
all: number, } | { "say": "proposed",
/**
 * The proposals, and all that was asked.
 */
report: SearchReport, } | { "say": "finished",
/**
 * How it ended.
 */
why: Finish, } | { "say": "failed",
/**
 * The kind of fault.
 */
fault: Fault,
/**
 * The member of the message at fault, where there is one.
 */
at?: string, };

/**
 * What the page says.
 */
export type ToServer = { "say": "run",
/**
 * The version of the wire.
 */
wire: number,
/**
 * The settings as typed.
 */
settings: Draft,
/**
 * What the user agreed to.
 */
consent: Consent, } | { "say": "discover",
/**
 * The version of the wire.
 */
wire: number,
/**
 * The address as typed.
 */
address: string,
/**
 * The settings as typed, which the proposals are compared with.
 */
settings: Draft, } | { "say": "stop" };

/**
 * One thing that was told of a name.
 */
export type Told = {
/**
 * The name that was asked for; for what is told of an address, that address.
 */
name: string,
/**
 * The kind of thing.
 */
what: Tells,
/**
 * Its parts, as [`Tells`] says; whatever strangers wrote is without control characters.
 */
data: Array<string>, };

/**
 * One line of it.
 */
export type TranscriptLine = {
/**
 * Its number, from 1.
 */
n: number,
/**
 * `checker` or `server`.
 */
who: string,
/**
 * The line; secrets are `***`.
 */
line: string,
/**
 * The evidence that it belongs to.
 */
evidence: number, };

/**
 * Where something was seen from.
 */
export type Vantage = string;

/**
 * Who can make a change.
 */
export type Who = "you" | "administrator" | "provider" | "network" | "recipient";
