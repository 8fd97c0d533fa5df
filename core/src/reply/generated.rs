//! Replies known by their words, from `core/knowledge/replies/` by `cargo xtask codegen`; change
//! those files, not this one. In it: the ids of causes, the rows in the form that `rows.rs` unfolds, and for tests the
//! id and the line of each row.

/// The ids of causes.
pub(super) static CAUSES: &str = "\
access-list-entry \
account-blocked-for-sending \
address-blocklisted \
address-not-allowed \
app-password-required \
certificate-chain-incomplete \
certificate-expired \
certificate-name-mismatch \
certificate-not-trusted \
certificate-revoked \
certificate-too-weak \
client-certificate-login-only \
client-certificate-required \
client-clock-wrong \
client-offline \
client-protocol-fault \
closed-before-greeting \
command-rate-limited \
connection-rate-limited \
connector-mismatch \
content-rejected \
country-blocked \
credentials-wrong \
credits-used-up \
dynamic-address-to-mx \
ehlo-not-understood \
greeting-delayed \
greylisted \
header-from-not-allowed \
hello-name-illegal \
hello-name-refused \
hidden-characters \
host-is-this-machine \
host-malformed \
host-name-typo \
host-not-for-account \
identity-changed-in-session \
internal-recipients-only \
kerberos-ticket-missing \
local-firewall \
login-backend-down \
login-blocked-by-policy \
login-needs-tls \
login-never-sent \
login-not-offered \
login-switched-off \
mail-loop \
mechanism-not-supported \
message-rate-limited \
message-too-large \
middlebox-edits-dialogue \
name-missing \
nothing-listening \
oauth-token-bad \
one-address-family-broken \
other-protocol-on-port \
password-login-retired \
password-sent-unencrypted \
path-drops-large-packets \
plain-on-tls-port \
plan-without-smtp \
pop-login-needed-first \
port-blocked \
port-rejected-on-path \
protocol-off-for-mailbox \
provider-blocklisted \
receiver-misconfigured \
recipient-disabled \
recipient-domain-invalid \
recipient-mailbox-full \
recipient-restricted \
recipient-side-refused \
recipient-unknown \
relay-needs-reverse-dns \
relay-without-login \
resolver-unreachable \
reverse-dns-missing \
sandboxed-recipients \
sasl-encoding-fault \
sender-authentication-failed \
sender-domain-missing \
sender-identity-unverified \
sender-not-owned \
sending-quota-used \
server-overloaded \
server-silent \
server-storage-full \
service-refused \
smtp-login-off-for-tenant \
starttls-not-offered \
starttls-refused \
talked-too-soon \
temporary-server-failure \
throttled-by-reputation \
tls-intercepted \
tls-no-common-version \
tls-on-plain-port \
tls-required \
too-many-connections \
too-many-login-attempts \
too-many-recipients \
username-form-wrong \
web-signin-required \
wrong-host-role \
wrong-kind-of-secret \
wrong-login-method \
wrong-server-for-relay";

/// The rows, folded.
pub(super) static ROWS: &str = "\
>apple
btde|the sender address~was rejected by the server
ck|connection to the server~on port~timed out
cw|it does not allow relaying
aw|the user name or password for~is incorrect
ahai|cannot verify server identity
aiahag|certificate for this server is invalid
aiah|verify~server identity
>brevo
bpad|unauthorized ip address
ea|key not found
ciab|account is not yet activated
>chasquid
bq|you feel vulnerable
bv|zorkmids
dtaa|security level check failed
bedn|invisible customers
ap|invalid line ending
>common
cwecct|relaying denied
cwbr|authentication required
cw|relaying to~prohibited
cw|relaying prohibited
cw|relay denied
cw|relaying mail to~not allowed
cw|do not relay
cw|cannot relay
cw|not relay
cw|not a gateway
cw|permitted to relay
cw|relay through
cw|authenticate~relay
cw|relaying disallowed
cw|not local host
cwbr|please authenticate
cwbr|must authenticate
cwbr|must be authenticated
cwbr|need to authenticate
cwbr|authentication is required
cwbr|requires authentication
cwbr|smtp authentication required
cwbr|log in first
cwbr|auth first
cwbr|auth command first
cwbr|auth required
cwbr|turn on~authentication
cj|before sending~check
cj|pop before smtp
cj|via pop3 first
dt|must issue a starttls command
dt|starttls is required
dt|starttls required
dt|tls is required
dt|tls required
dt|secure connection required
dt|must use tls
dt|session encryption is required
bq|encryption required for requested authentication mechanism
bq|plaintext authentication disallowed
bq|unencrypted connection
aw|credentials are invalid
aw|invalid credentials
aw|bad credentials
aw|invalid login
aw|invalid username or password
aw|invalid user or password
aw|incorrect~password
aw|wrong password
aw|password is not correct
aw|login incorrect
aw|authentication rejected
aw|login denied
ae|app password
ae|application-specific password
aeea|authorization code
ae|two-factor
ce|basic auth~disabled
cb|token expired
cb|invalid_grant
cm|smtp access~disabled
cm|disabled for this user
dy|sign in with~browser
dy|password expired
dv|too many failed login
dv|too many failed attempts
dv|too many authentication failures
dv|account locked
dv|account is locked
ab|account disabled
ab|account~suspended
ab|sending~suspended
bo|temporary~authentication
bo|auth server unavailable
bo|unable to authenticate at|421 435 450 451 454
bs|auth not supported
bs|auth not enabled
bs|authentication not available
bs|unrecognized command|auth
bs|command not implemented|auth
bv|mechanism not supported
bv|unrecognized authentication type
bv|unsupported authentication
bv|unknown authentication
da|invalid base64
da|cannot decode|500 501 535
dl|starttls not supported
dl|unrecognized command|starttls
dm|tls not available|454 421
de|sender~not owned
de|must match~login
de|does not match~account
de|sender mismatch
de|authenticated user
de|authenticated~differs
ad|host is not authorized
de|not authorized to send
bc|from header
dd|not verified
dc|sender~does not exist
dc|sender address rejected: domain not found
cq|recipient address rejected: domain not found
dcbe|need fully-qualified
be|helo name
be|invalid helo
be|invalid ehlo
be|ehlo requires
dn|say helo first
dn|helo first
dn|ehlo first
dn|too early
dn|synchronization error
cy|no ptr
cy|ptr record
ay|relay~service provider
ac|blocklisted
ac|spamhaus
ac|dnsbl
ac|rbl match
ac|blocked using
ac|barracudacentral
ac|spamcop
cn|poor reputation
aa|not welcome
duas|too many~connections
du|too many~sessions
duas|connection limit
bw|too fast
bw|too many messages
bw|too many emails
df|daily~quota exceeded
df|sending quota
df|sending limit
bx|message size exceeds
bx|message too big
bx|exceeds~size
dw|too many recipients
dw|too many rcpt
bb|greylist
bb|graylist
bbdp|temporarily deferred
bb|please try again later|450 451 452 recipient
bb|temporarily rejected
dg|ports are busy
do|local error
do|requested action aborted|451
do|temporary lookup failure
do|server configuration
do|queue file write
di|disk full
di|insufficient~storage
di|disk space
cu|user unknown
cu|unknown user
cu|no such user
cu|no such recipient
cu|no mailbox
cu|recipient unknown
cu|unknown recipient
cucp|mailbox unavailable
cu|mailbox~not exist
cu|mailbox not found
cu|address does not exist
cu|recipient~does not exist
cu|user~does not exist
cu|user not found
cu|recipient not found
cu|invalid recipient
cu|recipient address rejected: user unknown
cu|address rejected.
cr|mailbox full
cr|mailbox is full
cr|over quota
cr|quota exceeded
crbx|exceeded storage allocation
cr|exceeded~quota
cp|mailbox~disabled
cp|has moved
cq|recipient domain~does not exist
cq|host unknown
cq|not accept mail
cs|only members
cs|this group
db|spf check
db|spf fail
au|content rejected
ap|bad sequence of commands
ap|improper use of smtp command pipelining
ap|bare lf
ap|line too long
al|cert for gatewaying
ad|ip address is not allowed
adbp|ip not authorized
bpad|unauthorized ip
bp|blocked by~policy|auth
bl|internal~only
by|xxxxxxxa
by|*****************
by|unrecognized command~xxxx
cwec|not in allowed
au|spam message
aa|not allowed to connect
au|delivery requirements
bx|message is too long
bx|attachment is too long
dg|server busy
do|temporary system problem
do|mail server temporarily rejected message
auaa|rejected due to local policy
au|domain present in~dbl
bw|message per connection
db|spf~failed
au|banned content
aa|block-send
cu|invalid-recipient
cu|not in recipient list
du|concurrent connections
co|license expired
au|delivery of the email was stopped
ac|blacklisted at
ap|line is too long
bx|message size exceeded
do|shutting down
do|temporarily interrupted
cndp|reputation fail
accn|bad ip
df|limited to~messages
bw|recipient attempts
cr|mailbox exceeds
bw|try again in~seconds
bx|max message size exceeded
au|unsolicited bulk
df|messages per day
cobe|is not a fully qualified domain name
ad|your ip~not authorized
au|to be unsolicited
>courier
dc|domain does not exist:|517
dl|tls not available|540
dm|tls not available|440
ap|esmtp command error
aade|sender rejected|517
dbaa|can be accepted only from
aa|mail server at~is blocked
dc|invalid domain, see
dodc|dns lookup failure
cpcu|address unavailable|556
du|maximum connection limit reached
>cox
du|too many sessions from
aa|sender rejected~aup#in
cnaa|aup#cdrbl
>cyrus
bq|only available under a layer
awdx|-err [auth] invalid user
>domino
cwad|relay rejected for policy reasons
cu|not listed in
>dovecot
bq|cleartext authentication
bqcf|not allowed without ssl/tls
bqdt|not allowed until ssl/tls
du|connections from user+ip
cr|quota exceeded (mailbox for user
>exchange-online
ecat|relay access denied|5.4.1
debc|sendasdenied~not allowed to send as
dk|smtpclientauthentication is disabled for the tenant
cm|smtpclientauthentication is disabled for the mailbox
bp|locked by your organization's security defaults policy
bpdkae|did not meet the criteria to be authenticated
awae|the user credentials were incorrect
ce|basic authentication is disabled
ce|basic authentication is not supported
awcecb|authentication unsuccessful|5.7.3
ab|outboundspamexception
ab|bad outbound sender
djdo|temporary server error. please try again later
abcn|traffic not accepted from this ip
cy|sending ipv6 address~must have a reverse dns record
as|access denied,~has exceeded permitted limits within
at|tenantattribution; relay access denied
dv|authentication unsuccessful, account locked
dubw|sender thread limit exceeded
cn|banned sending ip
cn|part of their network is on our block list
cucq|recipient address rejected: access denied
cu|recipient not found by smtp address lookup
cs|resolver.rst.authrequired
cs|sendernotauthenticatedforgroup
cn|delist@messaging.microsoft.com
bwdg|queue quota exceeded
aa|tenant allow/block list
cn|banned sender
aa|customer block list
dp|rate limited due to ip reputation
du|concurrent connections limit
dr|1.1 are not supported
db|does not pass dmarc
>exchange
cw|unable to relay recipient in non-accepted domain
cw|unable to relay
brcw|client was not authenticated
de|does not have permissions to send as this sender
bvby|cannot achieve exchange server authentication
au|found to be infected
de|mapiexceptionsendasdenied
>exim
cw|relay not permitted
cwaa|administrative prohibition
aw|incorrect authentication data
bo|unable to authenticate at present
dl|starttls command used when not advertised
bqbs|auth command used when not advertised
be|syntactically invalid ehlo argument
be|syntactically invalid helo argument
dc|sender verify failed
cudc|unrouteable address
dn|smtp synchronization error
dg|too much load
ac|is in a black list at
cw|please turn on smtp authentication in your mail client
cw|relay through this server without authentication
cudc|could not deliver mail to~the account or domain may not exist
bw|has exceeded the max emails per hour
dc|verification failed for~sender verify failed
ap|malformed address
ds|synchronization error~026~003~001
dc|sender address must contain a domain
cqcu|recipient address must contain a domain
apar|too many unrecognized commands
do|temporary local problem
dodc|could not complete sender verify
cudc|callout verification failure
di|space shortage
dj|smtp service not available
do|unexpected failure, please try
cgdn|smtp command timeout
cg|smtp incoming data timeout
cuap|restricted characters in address
cqdc|mx records point to non-existent
cobu|mx record points to local host
cq|record indicated no smtp service
do|have been failing for a long time
do|retry timeout exceeded
ap|maximum allowed line length
ap|lines too long for transport
bl|mailing to remote domains not supported
dldm|a tls session is required, but
aw|authentication attempt(s) failed
dnap|helo or ehlo required
bcap|no valid sender in any header
da|initial data not expected
dmdr|security failure|554
db|spf~not allowed to send
be|bad helo
bb|not yet authorized to deliver mail
apar|nonmail commands
>frames
cw|no relay
cw|relay~not allowed
cw|relay~refused
cw|relay~rejected
cwbr|not authenticated
aw|authentication failed
aw|login failed
aw|authentication failure
aw|authentication unsuccessful
aw|bad~password
aw|unable to authenticate
aw|could not authenticate
cb|access token
bv|authentication mechanism
dm|tls~unavailable
deaa|sender~not allowed
de|to send as
dd|unverified
aade|sender address rejected
dc|verify sender
be|helo command rejected
cy|reverse dns
cy|rdns
ay|dynamic ip
ay|residential
ac|blacklisted
ac|black list
cn|block list
cn|ip~is blocked
av|your country
aa|access denied
aa|client host rejected
as|connection rate
bwdp|throttled
bw|throttling
bw|rate limit
bw|per hour
bw|hourly~limit
df|daily~exceeded
df|daily~limit
ax|credits
bx|too large
dg|overload
dg|too busy
do|internal~error|421 450 451 454 550 554
dj|service not available|421
cu|account~not found
cp|inactive
cp|no longer
db|dkim
db|dmarc
au|spam
au|virus
au|malware
au|junk
au|attachment
au|rfc~compliant
bu|mail loop
bu|too many hops
bu|looping
ap|syntax error
am|client certificate
ci|plan does not
cz|sandbox
dj|closing connection|421
bw|rate limit exceeded
aiahag|certificate verify failed
aiahag|remote certificate is invalid
cw|relay
cwbr|not logged in
cwcs|delivery~not allowed
cucw|cannot deliver
cu|could not deliver
cudc|unrout
cu|unknown address
bqdt|encryption~required
chds|already~tls
dsch|ssl~socket
dl|starttls~not
dl|tls~not available|500 502 503
bsbq|authentication~not enabled
bsbv|auth~not available
bsdl|unimplemented
dlbs|not implemented
bsdlbv|not supported|500 502 503 504
da|authentication~aborted
da|authentication cancelled
da|sasl|500 501
da|base64|500 501 504 535
da|auth string
cy|reverse hostname
cy|your hostname
dvar|too many auth
ar|too many errors
dvar|too many bad
dv|too many~attempts
bw|too much mail
dg|load|421 450 451 452
dj|not accepting
dncg|timeout|421
bf|smtputf8
de|not same as
bw|number of mails
aacw|prohibit
aw|incorrect authentication
aw|login data
aw|wrong authentication
aw|authorization fail
aw|authentification
aw|failed|535
aw|incorrect|535
aw|invalid|535
dc|sender~verif
bedc|domain name~invalid
dccq|domain~not exist
dc|domain name required
be|ehlo argument
dn|too soon
bsdl|invalid command
cm|not authorized to use
deab|not allowed to send
decw|mail from~not allowed
de|mail from must
bcde|from~must match
debc|from address~not
decm|permission
ae|application password
ci|not subscribed
bo|authenticat~temporary
bo|authenticat|421 435 450 451 454
bp|policy|535
cmdkce|disabled|535
bp|blocked|535
eacb|revoked|535
eacb|expired|535
dvbp|locked|535 534 525
ce|basic authentication
dy|log in~browser
bk|identity~change
ab|sending denied
ab|outbound~spam
dpbw|unusual
dp|volume|421 450 451 452
aa|whitelist
cn|temporarily blocked
asbw|exceeded~limits
bw|rate exceeded
bwdf|this hour
do|temporary~failure
do|temporary~error
dobb|currently unavailable|421 450 451
djdp|try again later|421
bbdo|try again later|450 451 452
djdp|service refuse
adcw|for relay
cnac|not accepted from
cn|from this ip
aaad|ip not in
au|our system has detected that this message is
ckca|could not connect to smtp host
ckcaaw|smtp connect() failed
ckca|couldn't connect to host, port
ckcads|could not connect to smtp host:~port:
>gmail
awaece|username and password not accepted
ae|application-specific password required
cwbr|authentication required.~p=wantautherror
bo|cannot authenticate due to temporary system problem
dy|log in with your web browser
dv|too many login attempts
da|cannot decode response
bk|no identity changes permitted
adat|mail relay denied~invalid credentials for relay for one of the domains
ad|invalid credentials for relay
df|daily smtp relay~limit exceeded
df|daily user sending~exceeded
abde|mail sending denied
becn|try again later, closing connection
be|helo/ehlo argument
ayec|not authorized to send email directly to our servers
dp|unusual rate of
cy|does not have a ptr record
aa|ip not in whitelist for rcpt domain
db|because the sender is unauthenticated
cu|email account that you tried to reach does not exist
cr|inbox is out of storage space
au|likely unsolicited mail
cp|email account that you tried to reach is disabled
cb|eyjzdgf0dxmioii0md
bw|receiving mail at a rate
dpau|very low reputation
ap|missing a valid address in from
db|authenticate with at least one of spf or dkim
db|pass authentication checks
cq|because the domain~couldn't be found
cu|because the address couldn't be found
cq|dns error~domain name not found
bx|message size limits
cq|null mx
cq|lookup of~responded with code nxdomain
crcs|service over limit
do|did not accept our requests to connect
atad|smtp relay service~match domain of
du|too many simultaneous connections
>gmx
cn|no smtp service~ip address is block listed
db|spf policy
ap|message not allowed~not rfc compliant
bx|size limit exceeded
>go-smtp
dnap|introduce yourself first
dl|tls not supported
bs|auth command unrecognized
dl|starttls command unrecognized
dw|recipients reached
be|argument required for helo
drdm|handshake error|550
dg|high load
>godaddy
dzec|not allowed on ibsmtp servers
bw|this ip has sent too many messages
dw|message contains too many recipients
cnab|temporarily blocked for attempting to send too many messages containing
dvab|authentication failed: account disabled
>haraka
cw|i cannot deliver mail for
da|invalid auth string
dsch|ssl attempted over a non-ssl socket
decw|mail from domain~is not allowed from your host
aa|your mail is not welcome here
cy|rdns lookup failed
dg|too busy; please try again
do|tried all mxs
djdo|come back later|421
be|helo denied
be|ehlo denied
aade|sender <~denied
cucsaa|recipient <~denied
au|message denied
ap|bare line-feed
dnap|helo before mail
be|helo must have
be|address format in helo
aybe|helo is dynamic
be|helo ip literal
be|not who you say you are
de|match auth domain
dc|mx without a record
dc|no mx for your from
>hmailserver
cw|smtp authentication is required
cwad|delivery is not allowed to this address
dvar|too many invalid logon attempts
dn|use helo/ehlo first
>hosting-panels
ab|outgoing mail suspension
ab|outgoing mail hold
bwab|max defers and failures
cu|recipient cannot be verified
dfbw|have reached your message limit
bwdf|number of allowed outgoing messages
aacn|your host in blacklist
dnap|helo required before
be|is _my_ address
au|blacklisted file extension
>icewarp
decycw|permission denied|501 5.7.1
>icloud
debc|from address is not one of your addresses
cn|blocked~support.proofpoint.com/dnsbl-lookup
dp|deferred due to excessive volume
>iredapd
cwbr|smtp auth is required
cwbr|policy rejection not logged in
aa|policy rejection
bb|policy rejection~please try
aa|address rejected: blacklisted
aaaycy|address rejected: blacklisted reverse dns
csaa|recipient address rejected: not authorized
bx|message size exceed (
bwdf|rejected: quota exceeded|5.7.1
cndp|has bad reputation
>james
da|could not decode parameters
de|authentication for specified email
>kerio
ae|only application passwords are allowed
>mail-filters
bw|ratelimit
au|gtube
au|reject, id=
do|error in processing, id=
>mailenable
cw|mail server requires authentication when attempting to send to a non-local
>mailgun
ddab|is not allowed to send:
cz|free accounts are for test purposes only
ab|is not allowed to send: please activate
>mailru
ae|application password is required
ae|parol prilozheniya
>mailtrap
bw|too many emails per second
>mimecast
cwec|open relay not allowed
aaau|rejected due to security policies
aacn|host network not allowed
>mox
bv|mechanism cram-md5
bobv|scram not possible
cweccu|not accepting email for
dwdb|only one recipient allowed
dc|mailfrom domain not configured
>netease
de|mail from must equal authorized user
cmeaab|user has no permission
abcm|user has no permission|sender recipient content
bpap|unsafe login
>opensmtpd
bsdl|invalid command: command not supported
bw|too many messages sent
de|sender rejected|530
apdn|command not allowed at this point
ap|invalid command: already
chds|channel already secured
apdn|pipelining not supported
apbsdl|invalid command: command unrecognized
bv|auth method~not supported
ap|unsupported option
cucw|invalid recipient: <
>openssl
dschdr|wrong version number
dsch|ssl routines~unknown protocol
dschdr|ssl3_get_record:wrong version
dsch|packet length too long
cdch|ssl routines~http request
dsch|record layer failure
ds|first record does not look like a tls handshake
dsch|unexpected tls packet
dsch|tls packet with unexpected length
ds|unrecognized ssl message, plaintext connection
ds|unsupported or unrecognized ssl message
dsch|invalidcontenttype
ds|cannot determine the frame size
ds|handshake failed due to an unexpected packet format
dsaidr|an error occurred while attempting to establish an ssl or tls connection
ds|token supplied to the function is invalid
dr|no shared cipher
dram|alert handshake failure
dr|alert protocol version
dr|ssl routines~unsupported protocol
dr|protocol version not supported
dr|no appropriate protocol
dr|fatal alert: handshake_failure
dr|do not possess a common algorithm
drak|dh key too small
ak|ee key too small
ak|md too weak
am|alert certificate required
ah|hostname mismatch, certificate is not valid for
ah|certificate verify failed~hostname mismatch
ag|certificate has expired
anag|certificate is not yet valid
ai|self-signed certificate
ai|self signed certificate
afai|unable to get local issuer certificate
af|unable to verify the first certificate
aj|certificate revoked
ah|does not match certificate's altnames
ah|err_tls_cert_altname_invalid
ai|depth_zero_self_signed_cert
ag|cert_has_expired
af|unable_to_verify_leaf_signature
aiaf|certificate signed by unknown authority
ah|certificate is valid for
agan|certificate has expired or is not yet valid
aiaf|unable to find valid certification path
ah|no subject alternative~matching
ah|did not match expected cn
aiaf|invalid peer certificate: unknownissuer
ah|notvalidforname
ah|remotecertificatenamemismatch
ah|no alternative certificate subject name matches
ah|name in the certificate does not match
ai|certificate hasn't got a known issuer
ah|certificate owner does not match hostname
ah|target principal name is incorrect
ai|terminated in a root certificate which is not trusted
ai|alert unknown ca
ag|alert certificate expired
>orange
aw|ofr_305
de|mail from not owned by user
dpcn|service refuse. veuillez
au|ofr_506
accn|blocked for spamming
cr|recipient overquota
bx|size of the message
>outlook
bzbi|0x800ccc0d
ckca|0x800ccc0e
aqdsch|0x800ccc0f
ckca|0x800ccc15
ebaw|0x800ccc18
ckdh|0x800ccc19
dsch|0x800ccc1a
dsch|does not support the connection encryption type
do|0x800ccc60
ap|0x800ccc61
bsdl|0x800ccc63
cwbr|0x800ccc64
djdo|0x800ccc66
cucw|0x800ccc69
cwde|0x800ccc6b
cwau|0x800ccc6f
cwde|0x800ccc78
dl|0x800ccc7d
bveb|0x800ccc80
bveb|none of the authentication methods supported by this client
aw|0x800ccc92
aw|mail server rejected your login
ckca|0x80042109
ckca|cannot connect to your outgoing (smtp)
dhck|0x8004210a
dhckcg|0x8004210b
dhck|timed out waiting for a response from the sending
ahai|security certificate that cannot be verified
bsbv|unterstützten authentifizierungsmethoden
cwcu|0x800ccc79
>postal
ab|mail server has been suspended
ddbc|from/sender name is not valid
cpcs|route does not accept
bu|loop detected|550
da|authenticated failed - protocol
>postfix
cw|relay access denied
dl|command not implemented
dm|tls not available due to local problem
dsch|tls already active
bsbq|authentication not enabled
aw|error: authentication failed
bv|invalid authentication mechanism
da|authentication aborted
da|sasl response limit exceeded
de|not owned by user
cw|sender address rejected: not logged in
dc|sender address rejected: need fully-qualified
be|helo command rejected: need fully-qualified
be|helo command rejected: invalid ip address
be|helo command rejected: host not found
cy|cannot find your reverse hostname
cy|cannot find your hostname
ac|client host~blocked using
ac|service unavailable; client [~blocked using
bb|service currently unavailable
du|error: too many connections from
ar|too many auth commands
bw|too much mail from
ar|error: too many errors
bx|message size exceeds fixed limit
di|insufficient system storage
dj|not accepting connections
cgdn|error: timeout exceeded
bf|must declare smtputf8
bb|recipient address rejected: greylisted
debc|sender is not same as smtp authenticate username
bw|quota exceeded (number of mails
cj|relay access denied (maybe you need to check mail via pop3
awaedv|error: authentication failed: authentication failure
co|client host~blocked using~error: open resolver
cr|maildir over quota
docu|unverified address: lost connection
bbdo|unverified address: address verification in progress
cqbz|host or domain name not found
ai|server certificate not verified
ch|requires setting~wrappermode
bebd|syntax: ehlo
cwbraa|<~[~client host rejected: access denied
cwbraa|recipient address rejected: access denied|554 5.7.1
cqcu|recipient address rejected: need fully-qualified
dedc|sender address rejected: user unknown
dcde|sender address rejected: undeliverable address
dc|sender address rejected: domain~does not accept mail
dc|sender address rejected: malformed dns
be|helo command rejected: access denied
ap|multi-recipient bounce
dobb|service unavailable - try again later
dsapbf|error: bad utf-8 syntax
ap|i can break rules, too
do|command time limit exceeded
dg|no system resources
as|too many new tls sessions
bwdw|error: too many recipients from
asbw|please try again slower
boaw|authentication failed: generic failure
bvbo|authentication failed: no mechanism available
daaw|authentication failed: bad protocol
bq|authentication failed: encryption needed
da|authentication failed: another step is needed
da|authentication failed: invalid base64 data
dy|authentication failed: passphrase expired
bo|authentication server unavailable
bvbp|mechanism too weak for this user
bv|no worthy mechs
buco|loops back to myself
bf|smtputf8 is required
ai|server certificate not trusted
cgdo|while sending message body
docg|while sending end of data
do|mail transport unavailable
co|error: open resolver
cucw|no valid recipients
do|error: service unavailable
>programs
cacl|econnrefused
cacl|connection refused
ckdh|timeouterror
bgca|econnrefused 127.0.0.1
bgca|econnrefused ::1
cacl|actively refused it
bgca|dial tcp 127.0.0.1~connection refused
ckdh|etimedout
ckdh|connection timeout
chdhba|greeting never received
ckdh|connection timed out
ckdh|i/o timeout
ckdh|connect timed out
ckdh|did not properly respond after a period of time
ckchdh|operation has timed out
bzbi|no such host
bzbibh|enotfound
cx|eai_again
bzbi|name or service not known
cx|temporary failure in name resolution
bzbibh|nodename nor servname provided
bzcx|php_network_getaddresses: getaddrinfo
bzbibh|getaddrinfo failed
bzbi|unknownhostexception
bzbi|unknown smtp host
bzbi|no such host is known
bzbi|could not resolve host
aocc|network is unreachable
ccao|enetunreach
clao|no route to host
clao|ehostunreach
bn|connect eacces
bn|forbidden by its access permissions
bn|unable to connect~permission denied
aqch|connection reset by peer
aqch|connection unexpectedly closed
aqch|connection closed unexpectedly
aqch|unexpected socket close
dlds|starttls extension not supported
bqbs|smtp auth extension not supported
bv|no suitable authentication method
cfbq|smtp: unencrypted connection
ah|smtp: wrong host name
bqbs|server doesn't support auth
bqbs|server does not support authentication
dl|does not support the starttls extension
dl|server does not support secure connections
dtbraw|requires a secure connection or the client was not authenticated
btbr|missing credentials for
bveb|no authentication mechanisms supported by both
aqch|smtp: eof
dl|does not support tls via the starttls
bqbs|the server does not support authentication
bvbq|cannot use a secure authentication method
aw|curl: (67) login denied
bv|no mechanism available
dl|tls is required, but was not offered
dr|cannot start tls: handshake failure
aqch|while receiving the initial server greeting
cd|-err unknown command
cd|+ok dovecot ready
cd|[capability imap4rev1
bm|no kerberos credentials
bm|not found in kerberos database
ah|does not match the server certificate
dlbq|auth: unencrypted connection
cb|invalid_client
cxbz|php_network_getaddresses: getaddrinfo failed: temporary failure in name resolution
dr|unsupported protocol version
dl|missingstarttls
bo|sasl: connect to~failed
bo|connection lost to authentication server
be|helo-befehl
bv|authentication requires sasl
bv|no authenticators available
aidq|remotecertificatechainerrors
df|quota d'envoi
ah|match certificate's altnames
bm|kerberos tgt
cb|xoauth2 authentication failed
ckdh|connect error 10060
>qmail
cw|you don't authenticate or the domain isn't in my list
cwec|domain isn't in my list of allowed rcpthosts
deaa|in my badmailfrom list
bsdl|unimplemented (#5.5.1)
aw|authorization failed
bu|too many hops, this message is looping
dn|you talk too soon
bv|auth type unimplemented
da|malformed auth input
da|auth exchange cancelled
bo|checkpassword failure
ap|smtplf.html
dw|maximum number of recipients
aacu|violating our security policies
cqcu|you must specify a domain
cu|recipient address has invalid
cq|mx for rcpt domain
dc|sender address has invalid
dc|mx for sender domain
do|system temporary unavailable
cqbz|couldn't find any host
cq|couldn't find a mail exchanger
cobu|best-preference mx
docx|cname lookup failed
ckcado|able to establish an smtp connection
docg|but connection died
arcu|too many invalid addresses
>qq
aeea|enter your authorization code
cwbr|need ehlo and auth first
cs|rejected by recipients
bw|frequency limited
>rfc
aw||535 5.7.8
aw||535 auth
bvae||534 5.7.9
cwbrdt||530 5.7.0
cwbrdt||530 sender recipient auth
bq||538
bo||454 auth
dm||454 starttls
dybo||432 4.7.12
bv||504 auth
bsbq||500 502 503 auth
da||501 auth
dl||500 502 503 starttls
az||500 502 hello
be||501 504 550 hello
dj||421 greeting
djcn||554 greeting
cu||5.1.1
cq||5.1.2 5.1.10
cu||5.1.3
cp||5.1.6 5.2.1
dc||5.1.7 5.1.8 4.1.8
cr||5.2.2 4.2.2
bx||5.3.4 5.2.3
di||4.3.1
do||4.3.0 4.3.5
dj||4.3.2
bu||5.4.6 4.4.6
dw||4.5.3 5.5.3 recipient
cs||5.7.2
db||5.7.20 5.7.21 5.7.22 5.7.23 5.7.26
cy||5.7.25 4.7.25
bq||5.7.11
dt||5.7.10
ap||503
ap||501 555
apbsdl||500 502
bvbe||504
aw||535
bvae||534
cwbrdt||530
bq||523 524
abbp||525
bo||435
djcncq||521
djdo||421
bbdo||450
dobb||451
didw||452
bxcr||552
ap||500 501 502 503 504 555 5.5.1 5.5.2 5.5.4
dnap||521 550 5.5.1
da||5.5.6
bv||5.7.4
aw||5.7.8
abbp||5.7.13
dc||5.7.27
bwdp||5.7.28 4.7.28
cq||5.4.4 4.4.4
do||4.4.7 5.4.7 4.4.1 5.4.1 4.4.3 5.4.3
cgdo||4.4.2 5.4.2
dg||4.4.5
bbdo||4.7.1
bf||5.6.7
cucw||550 recipient
cwaa||554 recipient
bbdo||450 451 recipient
au||550 554 content
deaadc||550 553 554 sender
cq||556
bodmdo||454
>sendgrid
awdx|bad username / password
eacb|authorization grant is invalid, expired, or revoked
ax|maximum credits exceeded
dd|not authorized to send from that email address
df|too many recipients received this hour
dd|does not match a verified sender identity
>sendmail
cwcv|relaying denied. ip name possibly forged
cwcv|relaying denied. ip name lookup failed
cwbr|relaying denied. proper authentication required
cj|you must check for new mail before sending
bo|temporary authentication failure
bv|auth mechanism~not available
bs|auth not available
da|cannot base64 decode
dl|tls not available|503 502
dm|tls not available after start
be|invalid domain name|501
ac|rejected:~listed at
ac|refused by blackhole site
dc|real domain name required for sender
dc|domain of sender address~does not resolve
do|could not be delivered for~days
cvcycw|relaying temporarily denied
as|connection rate limit exceeded
do|temporary system failure
codo|local configuration error
bsbq|command unrecognized: \"auth
dl|command unrecognized: \"starttls
>ses
ci|not subscribed to ses
bw|maximum sending rate exceeded
du|too many concurrent smtp connections
do|temporary service failure
df|daily message quota exceeded
awea|authentication credentials invalid
ddcz|email address is not verified
>smartermail
cw|authentication is required for relay
bc|from domain must match authenticated domain
>smtp2go
cw|relay access denied - please authenticate
dd|sender domain not verified
>spamdyke
aycy|reverse dns entry contains your ip
dnap|not following the smtp protocol
au|blocked due to its content
aaau|identical sender and recipient
ac|listed in the r
cpaa|mail is not being accepted
aa|sender address has been blacklisted
dc|has no mail exchanger
cqcu|improper recipient address
aa|refused. access is denied
cuap|at least one valid recipient
>stalwart
cw|relay not allowed
cwbr|you must authenticate first
cm|account is not authorized to use this service
ardv|too many authentication errors
dsch|already in tls mode
de|you are not allowed to send from this address
deaa|sender address not allowed
bb|greylisted, please try again in
da|invalid challenge
ae|requires multi-factor authentication
bsbq|auth not allowed
ap|invalid command: ehlo expected
do|unable to verify address
>thunderbird
aweb|unable to authenticate to outgoing server
eb|does not support the selected authentication method
eb|does not seem to support encrypted passwords
ebbq|does not allow plaintext passwords
bm|kerberos/gssapi ticket was not accepted
dl|using starttls since it doesn't advertise that feature
ckca|because connecting to outgoing server~failed
ckdhch|connection to outgoing server~timed out
dsaq|was lost in the middle of the transaction
bzbi|outgoing server~is unknown. the server may be
bx|exceeds the global size limit
aiaf|sec_error_unknown_issuer
ah|ssl_error_bad_cert_domain
ag|sec_error_expired_certificate
ai|self_signed_cert
ds|rx_record_too_long
dr|ssl_error_unsupported_version
>uw-imap
aw|-err bad login
>various
cw|relaying not allowed
cvcy|insecure mail relay
do|temporarily unavailable
bw|too much email
dp|too many messages~untrusted
db|by spf
cy|servers without a valid sender domain
cp|recipient unavailable
cn|block for spam
aadb|not allowed from this range
cn|a problem occurred~postmaster
ay|dialup
ap|bare linefeed
cj|first check your mail
cq|bad destination host
>yahoo
aedv|auth005
ac|connections not accepted from ip addresses on spamhaus
dp|tss04
dp|message from~temporarily deferred
dp|temporarily deferred due to user complaints
au|not accepted for policy reasons
dbau|not accepted for policy reasons|5.7.9
cu|user doesn't have a~account
>yandex
cm|does not have access rights to this service
awae|authentication failed: invalid user or password!
de|not owned by auth user
dt|without~encryption
>zoho
de|sender is not allowed to relay
debj|relaying disallowed as
ab|email outgoing blocked
bwab|unusual sending activity detected
cs|mailpolicy violation
";

/// Each row's id and the real line that it was made from, in the order of the rows.
#[cfg(test)]
#[rustfmt::skip]
pub(super) static EXAMPLES: &[(&str, &str)] = &[
    ("apple/sender-rejected", "The server response was: 530 5.7.0 The sender address was rejected by the server \"smtp.example.org\""),
    ("apple/cannot-send", "Cannot send message using the server smtp.example.org. The connection to the server on port 25 timed out."),
    ("apple/relay-recipient", "Cannot Send Mail. A copy has been placed in your Outbox. The recipient \"b@c.example\" was rejected by the server because it does not allow relaying."),
    ("apple/password-incorrect", "Cannot Send Mail. The user name or password for \"smtp.example.org\" is incorrect."),
    ("apple/verify-identity", "Cannot Verify Server Identity. The identity of \"smtp.example.org\" cannot be verified by Mail."),
    ("apple/certificate-invalid", "The certificate for this server is invalid."),
    ("apple/server-identity", "Mail could not verify the server identity"),
    ("brevo/unknown-address", "525 5.7.1 Unauthorized IP address"),
    ("brevo/key", "535 5.7.8 Authentication failed: key not found"),
    ("brevo/not-activated", "502 5.7.0 Your SMTP account is not yet activated. Please contact us at contact@brevo.com to request activation"),
    ("chasquid/auth-in-clear", "503 5.7.10 You feel vulnerable"),
    ("chasquid/mechanism", "534 5.7.9 Asmodeus demands 534 zorkmids for safe passage"),
    ("chasquid/security-level", "550 5.7.3 Security level check failed"),
    ("chasquid/hello", "501 Invisible customers are not welcome!"),
    ("chasquid/line-ending", "521 5.5.2 Error reading DATA: invalid line ending"),
    ("common/relaying-denied", "550 5.7.1 Relaying denied"),
    ("common/authentication-required", "530 5.7.0 Authentication required"),
    ("common/relay-word", "550 relaying to <b@c.example> prohibited by administrator"),
    ("common/relay-prohibited", "550 5.7.1 Relaying prohibited"),
    ("common/relay-denied", "550 relay denied"),
    ("common/relaying-mail", "554 relaying mail to b@c.example is not allowed"),
    ("common/we-do-not-relay", "550 we do not relay"),
    ("common/not-relay", "550 cannot relay for you"),
    ("common/relay-for", "550 5.7.1 will not relay for unauthenticated users"),
    ("common/not-gateway", "550 not local, not a gateway"),
    ("common/relay-service", "550 this host is not permitted to relay through me"),
    ("common/relay-through", "550 you may not relay through this host"),
    ("common/relay-authenticate", "550 authenticate to relay mail"),
    ("common/relay-disallowed", "550 relaying disallowed here"),
    ("common/not-local", "550 not local host c.example, not a gateway"),
    ("common/please-authenticate", "550 please authenticate before sending"),
    ("common/must-authenticate", "530 you must authenticate to send mail"),
    ("common/must-be-authenticated", "530 sender must be authenticated"),
    ("common/need-authenticate", "553 you need to authenticate to use this server"),
    ("common/authentication-is-required", "553 authentication is required to send mail as a@example.org"),
    ("common/requires-authentication", "550 this server requires authentication"),
    ("common/smtp-authentication", "550 smtp authentication required"),
    ("common/log-in-first", "530 log in first"),
    ("common/auth-first", "503 need auth first"),
    ("common/issue-auth", "530 must issue an auth command first"),
    ("common/auth-required", "554 auth required"),
    ("common/turn-on-auth", "550 turn on outgoing authentication in your program"),
    ("common/check-mail-first", "550 check for new mail before sending"),
    ("common/pop-before-smtp", "550 pop before smtp needed"),
    ("common/pop-first", "550 please read your mail via pop3 first"),
    ("common/starttls-first", "530 5.7.0 Must issue a STARTTLS command first."),
    ("common/starttls-needed", "530 5.7.0 STARTTLS is required to send mail"),
    ("common/starttls-required", "530 STARTTLS required"),
    ("common/tls-required", "550 TLS is required"),
    ("common/tls-required-short", "530 5.7.10 TLS required"),
    ("common/encryption-required-mail", "550 secure connection required"),
    ("common/tls-must", "451 must use tls"),
    ("common/session-encryption", "550 session encryption is required"),
    ("common/encryption-for-mechanism", "538 5.7.11 Encryption required for requested authentication mechanism"),
    ("common/plaintext-auth", "535 plaintext authentication disallowed on non-secure (SSL/TLS) connections"),
    ("common/login-unencrypted", "503 login not allowed on unencrypted connection"),
    ("common/auth-invalid", "535 authentication credentials are invalid"),
    ("common/invalid-credentials", "535 invalid credentials"),
    ("common/bad-credentials", "535 bad credentials"),
    ("common/invalid-login", "535 invalid login or password"),
    ("common/invalid-user", "535 invalid username or password"),
    ("common/invalid-user-password", "535 invalid user or password"),
    ("common/incorrect-password", "535 incorrect username or password"),
    ("common/wrong-password", "535 wrong password"),
    ("common/password-incorrect", "535 user name or password is not correct"),
    ("common/login-incorrect", "535 login incorrect"),
    ("common/auth-rejected", "535 authentication rejected"),
    ("common/login-denied", "535 login denied"),
    ("common/app-password", "535 use an app password"),
    ("common/application-password", "535 application-specific passwords only"),
    ("common/authorization-code", "535 use the authorization code"),
    ("common/two-step", "535 two-factor login is on"),
    ("common/basic-auth", "535 basic auth is disabled"),
    ("common/token-expired", "535 5.7.8 access token expired"),
    ("common/invalid-grant", "invalid_grant"),
    ("common/smtp-disabled", "535 smtp access disabled for this account"),
    ("common/service-disabled", "535 service is disabled for this user"),
    ("common/web-browser", "534 sign in with a browser first"),
    ("common/password-expired", "535 password expired"),
    ("common/too-many-login", "535 too many failed logins"),
    ("common/too-many-attempts", "421 too many failed attempts"),
    ("common/too-many-bad-auth", "535 too many authentication failures"),
    ("common/account-locked", "535 account locked"),
    ("common/account-is-locked", "535 account is locked"),
    ("common/account-disabled", "535 account disabled"),
    ("common/account-suspended", "550 account suspended"),
    ("common/suspended-sending", "550 sending has been suspended"),
    ("common/auth-temporary", "454 temporary failure in authentication"),
    ("common/auth-backend", "454 auth server unavailable"),
    ("common/auth-try-later", "421 unable to authenticate at the moment"),
    ("common/auth-not-supported", "503 AUTH not supported"),
    ("common/auth-not-enabled", "503 auth not enabled"),
    ("common/auth-not-available", "503 authentication not available"),
    ("common/auth-unrecognised", "500 unrecognized command (AUTH)"),
    ("common/auth-not-implemented", "502 command not implemented"),
    ("common/mechanism-unsupported", "504 mechanism not supported"),
    ("common/mechanism-unknown", "504 unrecognized authentication type"),
    ("common/auth-type", "504 unsupported authentication method"),
    ("common/method-unknown", "504 unknown authentication method"),
    ("common/base64", "501 invalid base64 data"),
    ("common/decode", "501 cannot decode"),
    ("common/starttls-not-supported", "502 STARTTLS not supported"),
    ("common/starttls-unknown", "500 unrecognized command STARTTLS"),
    ("common/tls-temporarily", "454 TLS not available"),
    ("common/not-owner", "553 sender not owned by this login"),
    ("common/from-login", "553 from address must match the login"),
    ("common/from-account", "550 sender does not match your account"),
    ("common/sender-match", "553 sender mismatch"),
    ("common/authenticated-user", "553 mail from must be the authenticated user"),
    ("common/different-sender", "550 sender address differs from authenticated one"),
    ("common/host-not-allowed", "550 this host is not authorized to send"),
    ("common/not-authorized-from", "550 not authorized to send from"),
    ("common/from-header", "550 from header does not fit the account"),
    ("common/verify-sender", "550 sender domain is not verified"),
    ("common/sender-domain", "553 5.1.8 sender domain does not exist"),
    ("common/domain-not-found", "450 4.1.8 <a@b.example>: Sender address rejected: Domain not found"),
    ("common/domain-not-found-recipient", "450 4.1.2 <a@b.example>: Recipient address rejected: Domain not found"),
    ("common/fully-qualified", "504 5.5.2 need fully-qualified address"),
    ("common/helo-name", "550 odd helo name"),
    ("common/helo-bad", "501 invalid HELO"),
    ("common/ehlo-bad", "501 invalid EHLO"),
    ("common/ehlo-argument", "501 ehlo requires a valid argument"),
    ("common/polite", "503 polite people say helo first"),
    ("common/helo-first", "503 send helo first"),
    ("common/ehlo-first", "503 ehlo first"),
    ("common/pregreet", "554 protocol violation: spoke too early"),
    ("common/sync-error", "554 synchronization error"),
    ("common/ptr-missing", "550 no PTR found"),
    ("common/ptr-needed", "550 client needs a ptr record"),
    ("common/smarthost", "550 use the relay of your service provider"),
    ("common/blocklisted", "554 your address is blocklisted"),
    ("common/spamhaus", "554 listed by spamhaus"),
    ("common/dnsbl", "554 refused by dnsbl"),
    ("common/rbl", "554 rbl match"),
    ("common/blocked-using", "554 blocked using bl.example"),
    ("common/barracuda", "554 see barracudacentral.org"),
    ("common/spamcop", "554 see spamcop.net"),
    ("common/poor-reputation", "554 poor reputation"),
    ("common/not-welcome", "554 not welcome"),
    ("common/too-many-connections", "421 too many open connections"),
    ("common/too-many-sessions", "421 too many concurrent sessions"),
    ("common/connections-limit", "421 connection limit exceeded"),
    ("common/too-fast", "450 sending too fast"),
    ("common/too-many-messages", "450 too many messages"),
    ("common/too-many-emails", "450 too many emails"),
    ("common/daily-quota", "550 daily quota exceeded"),
    ("common/sending-quota", "550 sending quota reached"),
    ("common/sending-limit", "550 sending limit exceeded"),
    ("common/message-size", "552 message size exceeds maximum"),
    ("common/message-big", "552 message too big"),
    ("common/message-exceeds", "552 message exceeds maximum size"),
    ("common/too-many-recipients", "452 too many recipients"),
    ("common/too-many-rcpt", "452 4.5.3 too many rcpts"),
    ("common/greylist", "451 greylisting in action"),
    ("common/graylist", "451 graylisted"),
    ("common/recipient-temporarily", "450 recipient temporarily deferred"),
    ("common/try-later-rcpt", "451 Please try again later"),
    ("common/temporarily-rejected", "451 temporarily rejected"),
    ("common/ports-busy", "421 all server ports are busy"),
    ("common/local-error", "451 4.3.0 local error in processing"),
    ("common/requested-aborted", "451 requested action aborted"),
    ("common/lookup-failure", "451 4.3.0 temporary lookup failure"),
    ("common/configuration-problem", "451 4.3.5 server configuration problem"),
    ("common/mail-queue", "451 queue file write error"),
    ("common/disk-full", "452 disk full"),
    ("common/insufficient-storage", "452 insufficient storage"),
    ("common/out-of-storage", "452 out of disk space"),
    ("common/user-unknown", "550 5.1.1 user unknown"),
    ("common/unknown-user", "550 unknown user"),
    ("common/no-such-user", "550 no such user here"),
    ("common/no-such-recipient", "550 no such recipient"),
    ("common/no-mailbox", "550 no mailbox here by that name"),
    ("common/recipient-unknown", "550 recipient unknown"),
    ("common/unknown-recipient", "550 unknown recipient"),
    ("common/mailbox-unavailable", "550 mailbox unavailable"),
    ("common/mailbox-missing", "550 mailbox does not exist"),
    ("common/mailbox-not-found", "550 mailbox not found"),
    ("common/address-missing", "550 address does not exist"),
    ("common/recipient-missing", "550 recipient does not exist"),
    ("common/user-missing", "550 user does not exist"),
    ("common/user-not-found", "550 user not found"),
    ("common/recipient-not-found", "550 recipient not found"),
    ("common/invalid-recipient", "550 invalid recipient"),
    ("common/recipient-table", "550 5.1.1 <b@c.example>: Recipient address rejected: User unknown in virtual mailbox table"),
    ("common/address-rejected", "550 5.1.0 Address rejected."),
    ("common/mailbox-full", "552 mailbox full"),
    ("common/mailbox-is-full", "552 mailbox is full"),
    ("common/over-quota", "552 5.2.2 over quota"),
    ("common/quota-exceeded", "552 quota exceeded"),
    ("common/exceeded-storage", "552 exceeded storage allocation"),
    ("common/insufficient-quota", "452 user has exceeded quota"),
    ("common/recipient-disabled", "550 mailbox disabled"),
    ("common/user-moved", "551 user has moved"),
    ("common/recipient-domain", "550 5.1.2 recipient domain does not exist"),
    ("common/host-unknown", "550 5.1.2 host unknown"),
    ("common/null-mx", "556 5.1.10 domain does not accept mail (nullMX)"),
    ("common/restricted-list", "550 only members may post to this list"),
    ("common/restricted", "550 sender not permitted to write to this group"),
    ("common/spf", "550 5.7.23 spf check failed"),
    ("common/spf-fail", "550 spf fail"),
    ("common/spam-content", "554 5.7.1 message content rejected"),
    ("common/bad-sequence", "503 bad sequence of commands"),
    ("common/pipelining", "503 5.5.0 improper use of SMTP command pipelining"),
    ("common/bare-lf", "550 bare LF received"),
    ("common/line-long", "500 line too long"),
    ("common/valid-certificate", "530 no valid cert for gatewaying"),
    ("common/ip-not-allowed", "550 your ip address is not allowed"),
    ("common/ip-unauthorised", "550 ip not authorized"),
    ("common/unauthorised-ip", "535 unauthorized ip"),
    ("common/policy-blocked", "535 login blocked by policy"),
    ("common/internal-only", "550 you may send to internal addresses only"),
    ("common/overwritten-list", "250-XXXXXXXA"),
    ("common/overwritten-banner", "220 *************************************"),
    ("common/unknown-xxxx", "500 unrecognized command XXXX"),
    ("common/domain-not-allowed", "550 domain not in allowed list"),
    ("common/spam-message-rejected", "550 5.7.1 Spam message rejected"),
    ("common/not-allowed-to-connect", "450 4.7.1 You are not allowed to connect."),
    ("common/delivery-requirements", "554 5.7.1 This message does not meet our delivery requirements"),
    ("common/message-too-long", "552 message is too long."),
    ("common/attachment-too-long", "554 attachment is too long."),
    ("common/server-busy", "421 4.4.5 Server busy, try again later."),
    ("common/temporary-system-problem", "421 4.7.0 Temporary System Problem. Try again later."),
    ("common/temporarily-rejected-2", "451 4.3.0 Mail server temporarily rejected message."),
    ("common/local-policy", "550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137"),
    ("common/domain-in-dbl", "550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/"),
    ("common/messages-per-connection", "421 Max message per connection reached, closing transmission channel"),
    ("common/spf-check-failed", "550 SPF-check failed: example.com doesn't allow sending mails from 192.0.2.7"),
    ("common/banned-content", "554 rejecting banned content"),
    ("common/block-sender", "554 5.7.1 <anna@example.com>: Recipient address rejected: BLOCK-SEND-ER."),
    ("common/invalid-recipient-hyphen", "554 5.7.1 <anna@example.com>: Recipient address rejected: Invalid-Recipient."),
    ("common/not-in-recipient-list", "554 5.7.1 <anna@example.com>: Recipient address rejected: Not in recipient list"),
    ("common/concurrent-connections", "421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel."),
    ("common/license-expired", "422 License Expired"),
    ("common/delivery-was-stopped", "Delivery of the email was stopped!"),
    ("common/your-ip-blacklisted", "553 Your IP is BLACKLISTED at UCEPROTECT-LEVEL 1 - See: http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.7"),
    ("common/line-too-long", "552 message line is too long"),
    ("common/maximum-message-size", "SMTP error 552: Maximum message size exceeded"),
    ("common/shutting-down", "421 Server shutting down"),
    ("common/temporarily-interrupted", "421 Message delivery was temporarily interrupted, please try again later."),
    ("common/reputation-fail", "554 IP address 198.51.100.5 rejected [IP reputation fail]"),
    ("common/bad-address", "554 5.7.1 Rejected because Bad IP"),
    ("common/messages-an-hour", "Your account is on probation and domains are limited to 100 messages / hour."),
    ("common/recipient-attempts", "450 Too many recipient attempts"),
    ("common/mailbox-exceeds", "User mailbox exceeds allowed size: kijitora@example.co.jp"),
    ("common/try-again-in-seconds", "422 try again in 15 seconds."),
    ("common/max-size", "550 Error reading data, max message size exceeded"),
    ("common/unsolicited-bulk", "A message from <anna@example.org> was considered unsolicited bulk e-mail (UBE)."),
    ("common/messages-a-day", "5.7.1 <DATA>: Data command rejected: only 10 messages per day"),
    ("common/not-an-fqdn", "550 [209.85.208.48] is not a fully qualified domain name (\"FQDN\")"),
    ("common/address-not-authorized", "550 5.7.1 Your IP is not authorized to relay"),
    ("common/appears-unsolicited", "554 5.7.1 Mail appears to be unsolicited"),
    ("courier/sender-domain", "517-Domain does not exist: <domain>."),
    ("courier/no-tls", "540 TLS not available."),
    ("courier/tls-broken", "440 TLS not available,  but it's required for this connection."),
    ("courier/command-error", "502 ESMTP command error"),
    ("courier/sender", "517 Sender rejected: ben@example.org"),
    ("courier/sender-relays", "517-Sender rejected: ben@example.org can be accepted only from\n517 example.org's mail relays."),
    ("courier/sender-mx-blocked", "517 Mail server at 192.0.2.1 is blocked."),
    ("courier/sender-records", "517-MX records for example.org violate section 3.3.9 of RFC 1035.\n517 Invalid domain, see <URL:https://www.ietf.org/rfc/rfc1035.txt>"),
    ("courier/sender-lookup", "417 DNS lookup failure: example.org.  Try again later."),
    ("courier/recipient-off", "556 Address unavailable."),
    ("courier/imap-connections", "pop3d: Maximum connection limit reached for ::ffff:192.0.2.1"),
    ("cox/sessions", "421 too many sessions from <ip>"),
    ("cox/spectrum-aup-in", "550 5.1.0 <bounce@example.com> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes AUP#In-1310"),
    ("cox/cdrbl", "550 5.1.0 <bounce@example.com> sender rejected. AUP#CDRBL"),
    ("cyrus/layer", "NO Login only available under a layer"),
    ("cyrus/pop3-user", "-ERR [AUTH] Invalid user"),
    ("domino/relay", "554 Relay rejected for policy reasons."),
    ("domino/not-in-directory", "User some.name (kijitora@example.jp) not listed in Domino Directory"),
    ("dovecot/cleartext", "NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."),
    ("dovecot/exposed", "[ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed."),
    ("dovecot/until-tls", "530 5.7.0 Authentication not allowed until SSL/TLS is enabled."),
    ("dovecot/connections", "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)"),
    ("dovecot/quota", "554 5.2.2 <anna@example.org>: Recipient address rejected: Quota exceeded (mailbox for user is full)"),
    ("exchange-online/relay", "550 5.4.1 <rcpt>: Relay access denied"),
    ("exchange-online/send-as-denied", "554 5.2.252 SendAsDenied; <user> not allowed to send as <from>; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied"),
    ("exchange-online/tenant", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("exchange-online/mailbox", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("exchange-online/security-defaults", "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator."),
    ("exchange-online/criteria", "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator."),
    ("exchange-online/conditional-access", "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect."),
    ("exchange-online/basic-disabled", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
    ("exchange-online/basic-retired", "550 5.7.30 Basic authentication is not supported for Client Submission."),
    ("exchange-online/auth-unsuccessful", "535 5.7.3 Authentication unsuccessful [<host>]"),
    ("exchange-online/spam-suspended", "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; WASCL UserAction verdict is Suspend."),
    ("exchange-online/bad-sender", "550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724."),
    ("exchange-online/proxy-failure", "451 4.7.0 Temporary server error. Please try again later. PRX5"),
    ("exchange-online/traffic", "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP"),
    ("exchange-online/ipv6-reverse", "550 5.7.25 The sending IPv6 address [<ip>] must have a reverse DNS record"),
    ("exchange-online/ipv6-limit", "550 5.7.508 Access denied, [<ip>] has exceeded permitted limits within <range> range"),
    ("exchange-online/attribution", "550 5.7.64 TenantAttribution; Relay Access Denied SMTP"),
    ("exchange-online/locked", "535 5.7.139 Authentication unsuccessful, account locked."),
    ("exchange-online/thread-limit", "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded"),
    ("exchange-online/blocked-senders", "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/"),
    ("exchange-online/s3150", "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150)."),
    ("exchange-online/recipient-unknown", "550 5.4.1 Recipient address rejected: Access denied."),
    ("exchange-online/resolver-not-found", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"),
    ("exchange-online/restricted", "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"),
    ("exchange-online/restricted-senders", "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required"),
    ("exchange-online/microsoft-delist", "550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using FBLW15; To request removal from this list please forward this message to delist@messaging.microsoft.com"),
    ("exchange-online/organization-queue-quota", "450 4.7.3 Organization queue quota exceeded. [outlook.com]"),
    ("exchange-online/tenant-block-list", "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant allow/block list policy."),
    ("exchange-online/banned-sender", "550 5.7.511 Access denied, banned sender[192.0.2.7]."),
    ("exchange-online/customer-block-list", "550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked by example.com using Customer Block list (AS16012607)"),
    ("exchange-online/limited-by-reputation", "451 4.7.650 The mail server [192.0.2.138] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)"),
    ("exchange-online/concurrent-connections", "432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information."),
    ("exchange-online/old-tls", "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2."),
    ("exchange-online/dmarc-of-domain", "550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject"),
    ("exchange/relay-domain", "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain"),
    ("exchange/relay", "550 5.7.1 Unable to relay"),
    ("exchange/not-authenticated", "530 5.7.1 Client was not authenticated"),
    ("exchange/send-as", "550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
    ("exchange/exchange-auth", "5.7.3 Cannot achieve Exchange Server authentication"),
    ("exchange/file-infected", "Microsoft Forefront Protection for Exchange Server removed a file since it was found to be infected."),
    ("exchange/mapi-send-as", "550 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied"),
    ("exim/relay-not-permitted", "550 relay not permitted"),
    ("exim/prohibited", "550 Administrative prohibition"),
    ("exim/auth-incorrect", "535 Incorrect authentication data"),
    ("exim/auth-deferred", "435 Unable to authenticate at present"),
    ("exim/starttls-unadvertised", "503 STARTTLS command used when not advertised"),
    ("exim/auth-unadvertised", "503 AUTH command used when not advertised"),
    ("exim/ehlo-invalid", "501 Syntactically invalid EHLO argument(s)"),
    ("exim/helo-invalid", "501 Syntactically invalid HELO argument(s)"),
    ("exim/verify-failed", "550 Sender verify failed"),
    ("exim/unrouteable", "550 Unrouteable address"),
    ("exim/synchronization", "554 SMTP synchronization error"),
    ("exim/load", "421 <host>: Too much load; please try again later"),
    ("exim/blocklisted", "550 rejected because <ip> is in a black list at <dnsbl>"),
    ("exim/cpanel-login", "550-Please turn on SMTP Authentication in your mail client.\n550-<host> [<ip>]:<port> is not permitted to\n550 relay through this server without authentication."),
    ("exim/cpanel-relay", "550-host.example [192.0.2.1]:50123 is not permitted to\n550 relay through this server without authentication."),
    ("exim/cpanel-unknown", "550 The mail server could not deliver mail to <rcpt>.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."),
    ("exim/cpanel-hourly", "550 Domain <domain> has exceeded the max emails per hour (<n>/<m> (<p>%)) allowed.  Message discarded."),
    ("exim/callout-failed", "550-Verification failed for <support@example.org> The mail server could not deliver mail to support@example.org. 550 Sender verify failed"),
    ("exim/malformed-address", "malformed address: <neko@example.net> may not follow kijitora@example.com"),
    ("exim/tls-hello-as-input", "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from H=localhost [127.0.0.1] input=\"\\026\\003\\001\\002\""),
    ("exim/sender-unqualified", "501 ben: sender address must contain a domain"),
    ("exim/recipient-unqualified", "501 anna: recipient address must contain a domain"),
    ("exim/unrecognized", "500 Too many unrecognized commands"),
    ("exim/local-problem", "451 Temporary local problem - please try later"),
    ("exim/callout-deferred", "451 Could not complete sender verify callout"),
    ("exim/callout-cached", "550 Previous (cached) callout verification failure"),
    ("exim/space", "452 Space shortage, please try later"),
    ("exim/no-service", "554 SMTP service not available"),
    ("exim/unexpected", "421 Unexpected failure, please try later"),
    ("exim/command-timeout", "421 mail.example.net: SMTP command timeout - closing connection"),
    ("exim/data-timeout", "421 mail.example.net SMTP incoming data timeout - closing connection."),
    ("exim/restricted-characters", "550 Restricted characters in address"),
    ("exim/mx-dangling", "all relevant MX records point to non-existent hosts"),
    ("exim/mx-local", "lowest numbered MX record points to local host"),
    ("exim/no-smtp", "an MX or SRV record indicated no SMTP service"),
    ("exim/hosts-failing", "all hosts for 'example.org' have been failing for a long time (and retry time not reached)"),
    ("exim/retry-timeout", "save to /mail/spool/anna mailbox: retry timeout exceeded"),
    ("exim/line-length", "550 maximum allowed line length is 998 octets, got 1534"),
    ("exim/lines-too-long", "message has lines too long for transport"),
    ("exim/local-only", "R=nonlocal: Mailing to remote domains not supported"),
    ("exim/client-tls-needed", "a TLS session is required, but the server did not offer TLS support"),
    ("exim/client-login-failed", "authentication required but authentication attempt(s) failed"),
    ("exim/helo-required", "503 HELO or EHLO required"),
    ("exim/no-sender-header", "550 there is no valid sender in any header line"),
    ("exim/initial-data", "553 Initial data not expected"),
    ("exim/security-failure", "554 Security failure"),
    ("exim/spf-not-allowed", "550 5.1.0 192.0.2.222 is not allowed to send from <example.net> per it's SPF Record"),
    ("exim/bad-helo", "550 REJECTED - Bad HELO - Host impersonating [example.net]"),
    ("exim/greylistd", "451-192.0.2.18 is not yet authorized to deliver mail from sender. Please try later."),
    ("exim/nonmail", "554 Too many nonmail commands"),
    ("frames/relay-access", "553 no relay access for this client"),
    ("frames/relay-allowed", "550 relay from 192.0.2.1 is not allowed"),
    ("frames/relay-refused", "550 relay to b@c.example refused"),
    ("frames/relay-rejected", "550 mail relay rejected"),
    ("frames/not-authenticated", "550 session not authenticated"),
    ("frames/auth-failed", "535 5.7.0 authentication failed"),
    ("frames/login-failed", "535 login failed"),
    ("frames/auth-failure", "535 5.7.8 authentication failure"),
    ("frames/auth-unsuccessful", "535 5.0.0 authentication unsuccessful"),
    ("frames/bad-password", "535 bad user or password"),
    ("frames/unable-authenticate", "535 unable to authenticate user"),
    ("frames/could-not-authenticate", "SMTP Error: Could not authenticate."),
    ("frames/token-invalid", "535 invalid access token"),
    ("frames/mechanism-method", "504 authentication mechanism not available"),
    ("frames/tls-unavailable", "454 TLS currently unavailable"),
    ("frames/sender-denied", "550 sender is not allowed"),
    ("frames/send-as", "550 no right to send as this user"),
    ("frames/unverified-sender", "550 unverified sender"),
    ("frames/sender-rejected", "550 sender address rejected"),
    ("frames/sender-verify", "550 could not verify sender"),
    ("frames/helo-rejected", "550 Helo command rejected: no spoofing"),
    ("frames/rdns-missing", "550 reverse dns missing"),
    ("frames/rdns", "554 fix your rdns"),
    ("frames/dynamic", "550 dynamic ip addresses may not send"),
    ("frames/residential", "550 residential address"),
    ("frames/blacklisted", "554 your address is blacklisted"),
    ("frames/black-list", "550 address on a black list"),
    ("frames/block-list", "550 on our block list"),
    ("frames/ip-blocked", "550 your ip is blocked"),
    ("frames/country", "550 mail from your country is not accepted"),
    ("frames/access-denied", "554 5.7.1 Access denied"),
    ("frames/client-host", "554 5.7.1 Client host rejected: Access denied"),
    ("frames/connection-rate", "421 connection rate is too high"),
    ("frames/throttled", "421 throttled"),
    ("frames/throttling", "454 throttling failure"),
    ("frames/rate-limit", "450 rate limited"),
    ("frames/per-hour", "550 limit per hour reached"),
    ("frames/hourly-limit", "550 hourly limit"),
    ("frames/daily-exceeded", "550 daily allowance exceeded"),
    ("frames/daily-limit", "550 daily limit reached"),
    ("frames/credits", "550 out of credits"),
    ("frames/message-large", "552 message too large"),
    ("frames/overload", "421 server overloaded"),
    ("frames/too-busy", "421 server too busy"),
    ("frames/internal-error", "451 internal server error"),
    ("frames/service-unavailable", "421 service not available"),
    ("frames/account-missing", "550 account not found"),
    ("frames/recipient-inactive", "550 user is inactive"),
    ("frames/no-longer", "550 address no longer in use"),
    ("frames/dkim", "550 5.7.20 dkim signature missing"),
    ("frames/dmarc", "550 5.7.1 dmarc policy"),
    ("frames/spam", "554 message looks like spam"),
    ("frames/virus", "554 virus found"),
    ("frames/malware", "554 malware found"),
    ("frames/message-rejected", "554 message rejected as junk"),
    ("frames/policy-content", "550 message contains a blocked attachment"),
    ("frames/headers", "550 headers are not RFC compliant"),
    ("frames/loop", "554 5.4.6 mail loop detected"),
    ("frames/hops", "554 5.4.0 too many hops"),
    ("frames/looping", "554 message is looping"),
    ("frames/syntax", "501 5.5.4 syntax error in parameters"),
    ("frames/client-certificate", "550 client certificate required"),
    ("frames/plan", "550 your plan does not include smtp"),
    ("frames/sandbox", "550 account is in sandbox mode"),
    ("frames/closing", "421 4.7.0 <host> closing connection"),
    ("frames/rate", "452 4.4.5 Rate limit exceeded, try again later."),
    ("frames/verify-failed", "SSL routines::certificate verify failed"),
    ("frames/dotnet-invalid", "The remote certificate is invalid according to the validation procedure"),
    ("frames/relay-word-alone", "550 relay"),
    ("frames/not-logged-in", "550 not logged in"),
    ("frames/delivery-not-allowed", "550 delivery is not allowed"),
    ("frames/cannot-deliver", "550 cannot deliver"),
    ("frames/could-not-deliver", "550 could not deliver"),
    ("frames/unroutable", "550 unroutable address"),
    ("frames/unknown-address", "550 unknown address"),
    ("frames/encryption-required", "538 encryption required"),
    ("frames/tls-already", "554 already using TLS"),
    ("frames/ssl-on-plain", "501 ssl not expected on this socket"),
    ("frames/starttls-not", "503 STARTTLS is not offered"),
    ("frames/tls-not-available-any", "503 TLS is not available"),
    ("frames/auth-not-any", "503 authentication is not enabled"),
    ("frames/auth-not-here", "503 AUTH is not available"),
    ("frames/unimplemented", "502 unimplemented"),
    ("frames/not-implemented", "502 not implemented"),
    ("frames/not-supported", "503 not supported"),
    ("frames/auth-aborted", "501 authentication was aborted"),
    ("frames/auth-abort-short", "501 authentication cancelled"),
    ("frames/sasl", "501 5.7.0 SASL exchange broken"),
    ("frames/base64-word", "501 bad base64"),
    ("frames/auth-string", "501 bad AUTH string"),
    ("frames/reverse-name", "450 no reverse hostname"),
    ("frames/your-hostname", "450 cannot resolve your hostname"),
    ("frames/too-many-auth", "421 too many AUTH tries"),
    ("frames/too-many-errors", "421 too many errors"),
    ("frames/too-many-bad", "421 too many bad commands"),
    ("frames/too-many-logon", "535 too many logon attempts"),
    ("frames/too-much-mail", "450 too much mail"),
    ("frames/high-load", "421 load is too high"),
    ("frames/not-accepting", "554 not accepting mail"),
    ("frames/timeout-421", "421 timeout"),
    ("frames/smtputf8", "553 SMTPUTF8 needed"),
    ("frames/sender-not-same", "554 sender is not same as login"),
    ("frames/number-of-mails", "554 number of mails exceeded"),
    ("frames/prohibited", "550 prohibited"),
    ("frames/incorrect-auth", "535 incorrect authentication"),
    ("frames/auth-data", "535 wrong login data"),
    ("frames/auth-code", "535 wrong authentication"),
    ("frames/authorization-failed", "535 authorization failure"),
    ("frames/french-login", "535 authentification invalide"),
    ("frames/failed-535", "535 failed"),
    ("frames/incorrect-535", "535 incorrect"),
    ("frames/invalid-535", "535 invalid"),
    ("frames/sender-unverifiable", "550 sender could not be verified"),
    ("frames/invalid-domain-name", "501 domain name is invalid"),
    ("frames/domain-missing", "550 domain does not exist"),
    ("frames/real-domain", "553 domain name required"),
    ("frames/helo-argument", "501 EHLO argument is wrong"),
    ("frames/too-soon", "554 too soon"),
    ("frames/invalid-command", "503 invalid command"),
    ("frames/not-for-service", "550 not authorized to use this"),
    ("frames/not-allowed-to-send", "550 you are not allowed to send mail"),
    ("frames/not-allowed-from", "550 mail from here not allowed"),
    ("frames/mail-from-must", "553 mail from must be yours"),
    ("frames/from-must-match", "550 from must match"),
    ("frames/from-address-not", "550 from address is not yours"),
    ("frames/no-permission", "550 no permission"),
    ("frames/application-passwords", "535 use application passwords"),
    ("frames/not-subscribed", "535 not subscribed"),
    ("frames/cannot-authenticate-temporary", "454 cannot authenticate, temporary problem"),
    ("frames/auth-later", "435 cannot authenticate now"),
    ("frames/auth-policy", "535 login refused by policy"),
    ("frames/auth-disabled", "535 login is disabled"),
    ("frames/auth-blocked", "535 login is blocked"),
    ("frames/auth-revoked", "535 key revoked"),
    ("frames/auth-expired", "535 login expired"),
    ("frames/auth-locked", "535 user is locked"),
    ("frames/basic-authentication", "550 basic authentication"),
    ("frames/log-in-browser", "534 log in with a browser"),
    ("frames/identity-change", "503 identity may not change"),
    ("frames/sending-denied", "550 sending denied"),
    ("frames/outbound-spam", "550 outbound spam"),
    ("frames/unusual", "421 unusual rate"),
    ("frames/volume", "421 deferred for its volume"),
    ("frames/allow-list", "421 not in the whitelist"),
    ("frames/temporarily-blocked", "554 temporarily blocked"),
    ("frames/permitted-limits", "550 limits exceeded"),
    ("frames/rate-word", "421 rate exceeded"),
    ("frames/received-this-hour", "452 too many this hour"),
    ("frames/temporary-failure", "451 temporary failure"),
    ("frames/temporary-error", "451 temporary error"),
    ("frames/currently-unavailable", "451 currently unavailable"),
    ("frames/try-later-421", "421 try again later"),
    ("frames/try-later", "451 try again later"),
    ("frames/service-refused-word", "421 service refused"),
    ("frames/credentials-relay", "550 credentials for relay"),
    ("frames/ip-not-accepted", "550 traffic not accepted from there"),
    ("frames/from-this-ip", "550 not from this ip"),
    ("frames/not-in-list", "421 ip not in a list"),
    ("frames/our-system-has-detected", "550-5.7.1 [192.0.2.7 7] Our system has detected that this message is"),
    ("frames/phpmailer-connect", "SMTP Error: Could not connect to SMTP host."),
    ("frames/phpmailer-connect-failed", "SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting"),
    ("frames/java-connect", "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.org, 25; timeout -1"),
    ("frames/java-could-not-connect", "javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.org, port: 465"),
    ("gmail/bad-credentials", "535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials"),
    ("gmail/app-password", "534 5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor"),
    ("gmail/want-auth", "530 5.7.0 Authentication Required. For more information, go to https://support.google.com/mail/?p=WantAuthError"),
    ("gmail/auth-deferred", "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later."),
    ("gmail/web-login", "535 5.7.1 Please log in with your web browser and then try again."),
    ("gmail/too-many-logins", "454 4.7.0 Too many login attempts, please try again later."),
    ("gmail/decode", "501 5.5.2 Cannot Decode response"),
    ("gmail/identity", "503 5.7.0 No identity changes permitted"),
    ("gmail/relay-denied", "550 5.7.0 Mail relay denied <ip>. Invalid credentials for relay for one of the domains in: <domain> (as obtained from HELO and MAIL FROM)."),
    ("gmail/relay-address", "550 5.7.1 Invalid credentials for relay <ip>. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from."),
    ("gmail/relay-limit", "550 5.4.5 Daily SMTP relay limit exceeded for user."),
    ("gmail/send-limit", "550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852"),
    ("gmail/sending-denied", "550 5.7.0 Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain."),
    ("gmail/later", "421 4.7.0 Try again later, closing connection. (EHLO)"),
    ("gmail/helo", "501 5.5.4 HELO/EHLO argument is invalid."),
    ("gmail/direct", "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead."),
    ("gmail/unusual-rate", "421 4.7.28 Gmail has detected an unusual rate of mail originating from your IP address"),
    ("gmail/no-ptr", "550 5.7.25 The IP address sending this message does not have a PTR record setup"),
    ("gmail/allow-list", "421 4.7.0 IP not in whitelist for RCPT domain, closing connection."),
    ("gmail/unauthenticated", "550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM."),
    ("gmail/no-such-user", "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces."),
    ("gmail/over-quota", "552 5.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm"),
    ("gmail/unsolicited", "550 5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked."),
    ("gmail/disabled", "550 5.2.1 The email account that you tried to reach is disabled."),
    ("gmail/oauth-error", "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ=="),
    ("gmail/recipient-rate", "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered."),
    ("gmail/very-low-reputation", "421 4.7.0 [192.0.2.7] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked."),
    ("gmail/no-valid-from", "550 5.7.1 [192.0.2.7 14] Messages missing a valid address in From: header, or having no From: header, are not accepted. - gsmtp"),
    ("gmail/authenticate-with-spf-or-dkim", "550-5.7.26 This mail has been blocked because the sender is unauthenticated. The sender must authenticate with at least one of SPF or DKIM."),
    ("gmail/dmarc-or-5726", "550-5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users. This message fails to pass authentication checks. the message has been blocked"),
    ("gmail/domain-not-found", "Your message wasn't delivered to anna@mail.example.io because the domain mail.example.io couldn't be found."),
    ("gmail/address-not-found", "Your message wasn't delivered to anna@gmail.com because the address couldn't be found, or is unable to receive mail."),
    ("gmail/address-resolution", "DNS Error: Address resolution of example.co.in. failed: Domain name not found"),
    ("gmail/size-limits", "552-5.2.3 Your message exceeded Google's message size limits. Please visit 552 5.2.3 https://support.google.com/mail/?p=MaxSizeError"),
    ("gmail/returned-null-mx", "DNS type 'mx' lookup of libsisimai.org responded with code NOERROR The domain libsisimai.org doesn't receive email according to the administrator: returned Null MX"),
    ("gmail/mx-lookup-nxdomain", "DNS Error: DNS type 'mx' lookup of dasdasdsadas.com responded with code NXDOMAIN Domain name not found: dasdasdsadas.com"),
    ("gmail/service-over-limit", "550-5.7.1 Alumni email service over limit, email blocked outside example.com."),
    ("gmail/did-not-accept-connect", "The recipient server did not accept our requests to connect. [nora.nyaan.jp 192.0.2.222: timed out]"),
    ("gmail/relay-service-domain", "550-5.7.1 Invalid credentials for relay [192.0.2.129]. The IP address you've registered in your G Suite SMTP Relay service doesn't match domain of the account this email is being sent from."),
    ("gmail/simultaneous", "NO [ALERT] Too many simultaneous connections. (Failure)"),
    ("gmx/blocked", "554-gmx.net (<host>) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=<code>"),
    ("gmx/due-to-spf-policy", "550 <bob@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner"),
    ("gmx/headers-not-compliant", "554 Message not allowed - Headers are not RFC compliant[291]"),
    ("gmx/size-limit", "Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages?ip=%1s"),
    ("go-smtp/hello-order", "502 5.5.1 Please introduce yourself first."),
    ("go-smtp/no-tls", "502 5.5.1 TLS not supported"),
    ("go-smtp/no-auth", "500 5.5.2 Syntax error, AUTH command unrecognized"),
    ("go-smtp/no-starttls", "500 5.5.2 Syntax errors, STARTTLS command unrecognized"),
    ("go-smtp/recipients", "452 4.5.3 Maximum limit of 50 recipients reached"),
    ("go-smtp/hello-empty", "501 5.5.2 Domain/address argument required for HELO"),
    ("go-smtp/handshake", "550 5.0.0 Handshake error"),
    ("go-smtp/load", "451 4.4.5 High load, try again later"),
    ("godaddy/inbound-host", "535 Authentication not allowed on IBSMTP Servers. IB401"),
    ("godaddy/hourly", "550 This IP has sent too many messages this hour. IB504"),
    ("godaddy/recipients", "452 This message contains too many recipients. Reduce the number of recipients and retry. IB605"),
    ("godaddy/spam-block", "554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110"),
    ("godaddy/disabled", "535 Authentication failed: account disabled"),
    ("haraka/no-delivery", "550 I cannot deliver mail for <rcpt>"),
    ("haraka/auth-string", "504 Invalid AUTH string"),
    ("haraka/tls-on-plain", "501 SSL attempted over a non-SSL socket"),
    ("haraka/sender-host", "550 Mail from domain '<x>' is not allowed from your host"),
    ("haraka/not-welcome", "554 Your mail is not welcome here"),
    ("haraka/rdns", "554 rDNS Lookup Failed"),
    ("haraka/busy", "421 Too busy; please try again later"),
    ("haraka/tried-all-mxs", "<user@example.com>: Too many failures (Tried all MXs)"),
    ("haraka/later", "421 Come back later"),
    ("haraka/helo-denied", "550 HELO denied"),
    ("haraka/ehlo-denied", "550 EHLO denied"),
    ("haraka/sender-denied", "550 sender <ben@example.org> denied"),
    ("haraka/recipient-denied", "550 recipient <anna@example.org> denied"),
    ("haraka/message-denied", "554 Message denied"),
    ("haraka/bare-lf", "451 Bare line-feed; see http://haraka.github.com/barelf.html"),
    ("haraka/hello-order", "503 Use EHLO/HELO before MAIL"),
    ("haraka/helo-must", "550 HELO must have a valid TLD"),
    ("haraka/helo-address", "550 Invalid address format in HELO"),
    ("haraka/helo-dynamic", "550 HELO is dynamic"),
    ("haraka/helo-literal", "550 HELO IP literal does not match your IP address"),
    ("haraka/helo-impostor", "550 You are not who you say you are"),
    ("haraka/sender-domain", "550 Envelope domain 'example.net' doesn't match AUTH domain 'example.org'"),
    ("haraka/sender-mx-empty", "550 MX without A records"),
    ("haraka/sender-no-mx", "550 No MX for your FROM address"),
    ("hmailserver/login-required", "530 SMTP authentication is required."),
    ("hmailserver/direction", "550 Delivery is not allowed to this address."),
    ("hmailserver/auto-ban", "535 Authentication failed. Too many invalid logon attempts."),
    ("hmailserver/helo-first", "502 Use HELO/EHLO first."),
    ("hosting-panels/cpanel-suspended", "Domain example.org has an outgoing mail suspension. Message discarded."),
    ("hosting-panels/cpanel-hold", "Domain example.org has an outgoing mail hold. Message will be reattempted later"),
    ("hosting-panels/cpanel-defers", "Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded."),
    ("hosting-panels/cpanel-unverified", "550-\"The recipient cannot be verified.  Please check all recipients of this 550 message to verify they are valid.\""),
    ("hosting-panels/directadmin-limit", "You (ben) have reached your message limit"),
    ("hosting-panels/plesk-limit", "5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later."),
    ("hosting-panels/hestia-spammers", "550 Your host in blacklist on this server."),
    ("hosting-panels/hestia-helo-first", "550 HELO required before MAIL"),
    ("hosting-panels/hestia-my-address", "550 192.0.2.1 is _my_ address"),
    ("hosting-panels/hestia-extension", "550 Blacklisted file extension detected"),
    ("icewarp/permission", "501 5.7.1 <from> Permission denied"),
    ("icloud/from-address", "550 5.7.0 From address is not one of your addresses."),
    ("icloud/blocked", "550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=<ip>"),
    ("icloud/volume", "421 4.7.1 Messages to <rcpt> deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137"),
    ("iredapd/login-needed", "554 5.7.1 <ben@example.org>: Recipient address rejected: SMTP AUTH is required for users under this sender domain"),
    ("iredapd/not-logged-in", "Recipient address rejected: Policy rejection not logged in"),
    ("iredapd/policy", "554 5.7.1 <anna@example.org>: Recipient address rejected: Policy rejection due to null sender"),
    ("iredapd/greylisted", "451 4.7.1 <anna@example.org>: Recipient address rejected: Intentional policy rejection, please try again later"),
    ("iredapd/blacklisted", "554 5.7.1 <anna@example.org>: Recipient address rejected: Blacklisted"),
    ("iredapd/blacklisted-name", "554 5.7.1 <anna@example.org>: Recipient address rejected: Blacklisted reverse DNS name of server IP address"),
    ("iredapd/not-authorized", "554 5.7.1 <anna@example.org>: Recipient address rejected: Not authorized"),
    ("iredapd/size", "554 5.7.1 <anna@example.org>: Recipient address rejected: Message size exceed (maybe caused by big attachment file)"),
    ("iredapd/quota", "554 5.7.1 <anna@example.org>: Recipient address rejected: Quota exceeded"),
    ("iredapd/reputation", "554 5.7.1 <anna@example.org>: Recipient address rejected: Server IP address has bad reputation. FYI: https://www.senderscore.org/lookup.php?lookup=192.0.2.1"),
    ("james/auth-malformed", "501 Could not decode parameters for AUTH PLAIN"),
    ("james/sender", "503 5.7.1 Incorrect Authentication for Specified Email Address"),
    ("kerio/app-password", "Only application passwords are allowed since 2FA is enabled"),
    ("mail-filters/rspamd-limit", "451 4.7.1 Ratelimit \"user\" exceeded"),
    ("mail-filters/rspamd-test", "554 5.7.1 Gtube pattern"),
    ("mail-filters/amavis", "554 Reject, id=18169-17 - BAD_HEADER: Header field occurs more than once: \"Cc\" occurs 5 times"),
    ("mail-filters/amavis-fault", "451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED"),
    ("mailenable/login", "503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server."),
    ("mailgun/domain", "550 Domain <domain> is not allowed to send: <reason>"),
    ("mailgun/sandbox", "421 Domain sandbox.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings."),
    ("mailgun/activate-account", "421 Domain sandbox.mailgun.org is not allowed to send: Please activate your Mailgun account."),
    ("mailru/app-password", "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED"),
    ("mailru/app-password-is-required", "NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED"),
    ("mailtrap/rate", "550 5.7.0 Requested action not taken: too many emails per second"),
    ("mimecast/relay", "451 Open relay not allowed"),
    ("mimecast/security-policies", "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [#]"),
    ("mimecast/host-network", "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]"),
    ("mox/mechanism", "504 5.5.4 mechanism CRAM-MD5 not supported"),
    ("mox/scram", "454 4.3.0 scram not possible"),
    ("mox/foreign", "550 5.1.1 not accepting email for domain"),
    ("mox/spf-recipients", "452 4.5.3 only one recipient allowed without spf pass"),
    ("mox/sender-no-mx", "550 5.7.27 mailfrom domain not configured for mail"),
    ("netease/sender", "553 Mail from must equal authorized user"),
    ("netease/no-permission", "550 User has no permission"),
    ("netease/no-permission-later", "550 User has no permission"),
    ("netease/unsafe-login", "SELECT Unsafe Login. Please contact kefu@188.com for help"),
    ("opensmtpd/unsupported", "503 5.5.1 Invalid command: Command not supported"),
    ("opensmtpd/too-many-messages", "452 4.5.3 Too many messages sent"),
    ("opensmtpd/sender", "530 Sender rejected"),
    ("opensmtpd/order", "503 5.5.1 Invalid command: Command not allowed at this point."),
    ("opensmtpd/again", "503 5.5.1 Invalid command: Already authenticated"),
    ("opensmtpd/tls-already", "503 5.5.1 Invalid command: Channel already secured"),
    ("opensmtpd/pipelining", "500 5.5.1 Invalid command: Pipelining not supported"),
    ("opensmtpd/unrecognized", "500 5.5.1 Invalid command: Command unrecognized"),
    ("opensmtpd/method", "504 5.7.4 Security features not supported: AUTH method \"CRAM-MD5\" not supported"),
    ("opensmtpd/option", "503 5.5.4 Invalid command arguments: Unsupported option SMTPUTF8"),
    ("opensmtpd/recipient", "550 Invalid recipient: <anna@example.org>"),
    ("openssl/wrong-version", "error:0A00010B:SSL routines::wrong version number"),
    ("openssl/record-unknown", "error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol"),
    ("openssl/get-record", "routines:ssl3_get_record:wrong version number"),
    ("openssl/packet-length", "error:0A0000C6:SSL routines::packet length too long"),
    ("openssl/http-request", "SSL routines:ssl3_get_record:http request"),
    ("openssl/record-layer", "SSL routines::record layer failure"),
    ("openssl/go-first-record", "tls: first record does not look like a TLS handshake"),
    ("openssl/gnutls-packet", "GnuTLS error -15: An unexpected TLS packet was received."),
    ("openssl/gnutls-length", "A TLS packet with unexpected length was received."),
    ("openssl/java-plaintext", "javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?"),
    ("openssl/java-unsupported-record", "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message"),
    ("openssl/rustls-corrupt", "received corrupt message of type InvalidContentType"),
    ("openssl/dotnet-frame", "System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received."),
    ("openssl/dotnet-handshake-format", "System.IO.IOException: The handshake failed due to an unexpected packet format."),
    ("openssl/mailkit-handshake", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."),
    ("openssl/invalid-token", "The token supplied to the function is invalid"),
    ("openssl/no-shared-cipher", "SSL routines::no shared cipher"),
    ("openssl/handshake-alert", "SSL routines::sslv3 alert handshake failure"),
    ("openssl/protocol-alert", "SSL routines::tlsv1 alert protocol version"),
    ("openssl/unsupported-protocol", "SSL routines::unsupported protocol"),
    ("openssl/go-version", "tls: protocol version not supported"),
    ("openssl/java-no-protocol", "No appropriate protocol (protocol is disabled or cipher suites are inappropriate)"),
    ("openssl/java-handshake", "Received fatal alert: handshake_failure"),
    ("openssl/schannel-algorithm", "The client and server cannot communicate, because they do not possess a common algorithm"),
    ("openssl/dh-small", "SSL routines::dh key too small"),
    ("openssl/ee-key-small", "SSL routines::ee key too small"),
    ("openssl/md-weak", "SSL routines::ca md too weak"),
    ("openssl/certificate-required", "SSL routines::tlsv13 alert certificate required"),
    ("openssl/verify-hostname", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'mail.example.org'. (_ssl.c:1006)"),
    ("openssl/verify-hostname-plain", "certificate verify failed: hostname mismatch"),
    ("openssl/verify-expired", "certificate verify failed: certificate has expired"),
    ("openssl/verify-not-yet", "certificate verify failed: certificate is not yet valid"),
    ("openssl/verify-self-signed", "certificate verify failed: self-signed certificate"),
    ("openssl/verify-self-signed-old", "certificate verify failed: self signed certificate"),
    ("openssl/verify-local-issuer", "certificate verify failed: unable to get local issuer certificate"),
    ("openssl/verify-first", "unable to verify the first certificate"),
    ("openssl/verify-revoked", "certificate verify failed: certificate revoked"),
    ("openssl/node-altnames", "Hostname/IP does not match certificate's altnames: Host: smtp.example.org. is not in the cert's altnames"),
    ("openssl/node-altname-code", "ERR_TLS_CERT_ALTNAME_INVALID"),
    ("openssl/node-depth-zero", "DEPTH_ZERO_SELF_SIGNED_CERT"),
    ("openssl/node-expired", "CERT_HAS_EXPIRED"),
    ("openssl/node-leaf", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
    ("openssl/go-unknown-authority", "x509: certificate signed by unknown authority"),
    ("openssl/go-name", "x509: certificate is valid for mail.example.net, not mail.example.org"),
    ("openssl/go-expired", "x509: certificate has expired or is not yet valid: current time 2026-11-23T10:00:00Z is after 2026-10-01T00:00:00Z"),
    ("openssl/java-path", "sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target"),
    ("openssl/java-name", "java.security.cert.CertificateException: No subject alternative DNS name matching smtp.example.org found."),
    ("openssl/php-cn", "Peer certificate CN=`mail.example.net' did not match expected CN=`mail.example.org'"),
    ("openssl/rustls-unknown-issuer", "invalid peer certificate: UnknownIssuer"),
    ("openssl/rustls-name", "invalid peer certificate: NotValidForName"),
    ("openssl/dotnet-name", "The remote certificate is invalid because of errors in the certificate chain: RemoteCertificateNameMismatch"),
    ("openssl/curl-name", "SSL: no alternative certificate subject name matches target host name 'mail.example.org'"),
    ("openssl/gnutls-name", "The name in the certificate does not match the expected."),
    ("openssl/msmtp-trust", "msmtp: TLS certificate verification failed: the certificate hasn't got a known issuer"),
    ("openssl/msmtp-name", "msmtp: TLS certificate verification failed: the certificate owner does not match hostname mail.example.org"),
    ("openssl/lb-incorrect-name", "The target principal name is incorrect."),
    ("openssl/schannel-chain", "A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider."),
    ("openssl/alert-unknown-ca", "TLS library problem: error:14094418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:s3_pkt.c:1487:SSL alert number 48:"),
    ("openssl/alert-certificate-expired", "TLS library problem: error:14094415:SSL routines:ssl3_read_bytes:sslv3 alert certificate expired:../ssl/record/rec_layer_s3.c:1543:SSL alert number 45:"),
    ("orange/login", "550 5.7.0 Code d'authentification invalide OFR_305"),
    ("orange/sender", "5.5.3 Mail from not owned by user. LPN105_421."),
    ("orange/refused", "421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. <code>"),
    ("orange/mail-rejete", "550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]"),
    ("orange/incident-de-spam", "550 mwinfXXXX ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 [102]"),
    ("orange/boite-pleine", "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]"),
    ("orange/taille-limite", "5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]."),
    ("outlook/cannot-find-host", "Sending reported error (0x800CCC0D): Cannot find the email server."),
    ("outlook/cannot-connect", "Sending reported error (0x800CCC0E): Outlook cannot connect to your outgoing (SMTP) e-mail server."),
    ("outlook/connection-dropped", "Sending reported error (0x800CCC0F): The connection to the server was interrupted."),
    ("outlook/socket-connect", "(0x800CCC15) Unable to open Windows socket"),
    ("outlook/logon-failed", "(0x800CCC18) Logon attempt failed"),
    ("outlook/timeout", "(0x800CCC19) A time-out occurred while communicating with the server"),
    ("outlook/secure-failed", "(0x800CCC1A) Your server does not support the connection encryption type you have specified."),
    ("outlook/encryption-type", "Your server does not support the connection encryption type you have specified. Try changing the encryption method."),
    ("outlook/smtp-error", "(0x800CCC60) SMTP_RESPONSE_ERROR"),
    ("outlook/syntax", "(0x800CCC61) SMTP_500_SYNTAX_ERROR"),
    ("outlook/not-implemented", "(0x800CCC63) SMTP_502_COMMAND_NOTIMPL"),
    ("outlook/sequence", "(0x800CCC64) SMTP_503_COMMAND_SEQ"),
    ("outlook/mailbox-busy", "(0x800CCC66) SMTP_421_NOT_AVAILABLE"),
    ("outlook/rejected-mailbox", "(0x800CCC69) SMTP_550_MAILBOX_NOT_FOUND"),
    ("outlook/mailbox-syntax", "(0x800CCC6B) SMTP_553_MAILBOX_NAME_SYNTAX"),
    ("outlook/transaction-failed", "(0x800CCC6F) SMTP_554_TRANSACT_FAILED"),
    ("outlook/sender-rejected", "(0x800CCC78) The message could not be sent. The sender's e-mail address was rejected by the server."),
    ("outlook/no-starttls", "(0x800CCC7D) Your outgoing (SMTP) server does not support SSL-secured connections."),
    ("outlook/no-common-login", "(0x800CCC80) None of the authentication methods supported by this client are supported by your server."),
    ("outlook/no-common-login-words", "None of the authentication methods supported by this client are supported by your server."),
    ("outlook/password-rejected", "(0x800CCC92) Your e-mail server rejected your login."),
    ("outlook/login-rejected-words", "Your e-mail server rejected your login. Verify your user name and password in your account properties."),
    ("outlook/outgoing-unreachable", "(0x80042109) Outlook cannot reach the server."),
    ("outlook/outgoing-words", "Outlook cannot connect to your outgoing (SMTP) e-mail server."),
    ("outlook/server-timeout", "(0x8004210A) The operation timed out waiting for a response from the sending (SMTP/IMAP) server."),
    ("outlook/server-timeout-sending", "(0x8004210B) The operation timed out waiting for a response from the sending (SMTP) server."),
    ("outlook/timeout-words", "The operation timed out waiting for a response from the sending (SMTP) server."),
    ("outlook/certificate-name", "The server you are connected to is using a security certificate that cannot be verified. The target principal name is incorrect."),
    ("outlook/german-no-method", "Vom Server wird keine der von diesem Client unterstützten Authentifizierungsmethoden unterstützt"),
    ("outlook/recipient-rejected", "(0x800CCC79) The message could not be sent because one of the recipients was rejected by the server."),
    ("postal/suspended", "535 Mail server has been suspended"),
    ("postal/from", "530 From/Sender name is not valid"),
    ("postal/route", "550 Route does not accept incoming messages"),
    ("postal/loop", "550 Loop detected"),
    ("postal/auth-malformed", "535 Authenticated failed - protocol error"),
    ("postfix/relay-denied", "554 5.7.1 <rcpt>: Relay access denied"),
    ("postfix/not-implemented", "502 5.5.1 Error: command not implemented"),
    ("postfix/tls-unavailable", "454 4.7.0 TLS not available due to local problem"),
    ("postfix/tls-already-active", "554 5.5.1 Error: TLS already active"),
    ("postfix/auth-not-enabled", "503 5.5.1 Error: authentication not enabled"),
    ("postfix/auth-failed", "535 5.7.8 Error: authentication failed: <reason>"),
    ("postfix/mechanism-invalid", "535 5.7.8 Error: authentication failed: Invalid authentication mechanism: '<mech>'"),
    ("postfix/auth-aborted", "501 5.7.0 Authentication aborted"),
    ("postfix/sasl-too-long", "500 5.5.6 SASL response limit exceeded"),
    ("postfix/not-owned", "553 5.7.1 <from>: Sender address rejected: not owned by user <user>"),
    ("postfix/not-logged-in", "553 5.7.1 <from>: Sender address rejected: not logged in"),
    ("postfix/sender-unqualified", "504 5.5.2 <from>: Sender address rejected: need fully-qualified address"),
    ("postfix/helo-unqualified", "504 5.5.2 <helo>: Helo command rejected: need fully-qualified hostname"),
    ("postfix/helo-bare-address", "501 5.5.2 <helo>: Helo command rejected: invalid ip address"),
    ("postfix/helo-not-found", "450 4.7.1 <helo>: Helo command rejected: Host not found"),
    ("postfix/no-reverse-name", "450 4.7.1 Client host rejected: cannot find your reverse hostname, [ip]"),
    ("postfix/no-name", "450 4.7.25 Client host rejected: cannot find your hostname, [ip]"),
    ("postfix/blocklisted", "554 5.7.1 Service unavailable; Client host [ip] blocked using <dnsbl>; <reason>"),
    ("postfix/postscreen-blocklisted", "550 5.7.1 Service unavailable; client [ip] blocked using <dnsbl>"),
    ("postfix/postscreen-new-client", "450 4.3.2 Service currently unavailable"),
    ("postfix/too-many-connections", "421 4.7.0 <host> Error: too many connections from <client>"),
    ("postfix/too-many-auth", "450 4.7.1 Error: too many AUTH commands from <client>"),
    ("postfix/too-much-mail", "450 4.7.1 Error: too much mail from <client>"),
    ("postfix/too-many-errors", "421 4.7.0 <host> Error: too many errors"),
    ("postfix/size-limit", "552 5.3.4 Message size exceeds fixed limit"),
    ("postfix/no-storage", "452 4.3.1 Insufficient system storage"),
    ("postfix/not-accepting", "554 <host> ESMTP not accepting connections"),
    ("postfix/timeout", "421 4.4.2 <host> Error: timeout exceeded"),
    ("postfix/smtputf8", "553 5.6.7 Must declare SMTPUTF8 to send unicode address"),
    ("postfix/postgrey", "450 4.2.0 <rcpt>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/<domain>.html"),
    ("postfix/iredmail-sender", "554 5.7.1 <from>: Recipient address rejected: Sender is not same as SMTP authenticate username"),
    ("postfix/iredmail-quota", "554 5.7.1 Recipient address rejected: Quota exceeded (number of mails in total)"),
    ("postfix/pop-first", "554 <rcpt>: Relay access denied (maybe you need to check mail via POP3 first)"),
    ("postfix/sasl-authentication-failure", "535 5.7.8 Error: authentication failed: authentication failure"),
    ("postfix/open-resolver", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/198.51.100.7"),
    ("postfix/maildrop-over-quota", "maildrop: maildir over quota."),
    ("postfix/verification-lost", "421 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: lost connection with mail.example.com[192.0.2.21] while sending RCPT TO"),
    ("postfix/verification-in-progress", "421 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: Address verification in progress"),
    ("postfix/destination-name-missing", "<root@example.com>: Host or domain name not found. Name service error for name=example.com type=A: Host not found"),
    ("postfix/server-certificate-not-verified", "dsn=4.7.5, status=deferred (Server certificate not verified)"),
    ("postfix/wrappermode", "SMTPS wrappermode (TCP port 465) requires setting \"smtp_tls_wrappermode = yes\", and \"smtp_tls_security_level = encrypt\" (or stronger)"),
    ("postfix/syntax-ehlo", "501 5.5.4 Syntax: EHLO hostname"),
    ("postfix/client-rejected", "554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied"),
    ("postfix/recipient-access-denied", "554 5.7.1 <anna@example.org>: Recipient address rejected: Access denied"),
    ("postfix/recipient-unqualified", "504 5.5.2 <anna>: Recipient address rejected: need fully-qualified address"),
    ("postfix/sender-unlisted", "550 5.1.0 <ben@example.org>: Sender address rejected: User unknown in local recipient table"),
    ("postfix/sender-undeliverable", "550 5.1.7 <ben@example.org>: Sender address rejected: undeliverable address: unknown user: \"ben\""),
    ("postfix/sender-null-mx", "550 5.7.27 <ben@example.org>: Sender address rejected: Domain example.org does not accept mail"),
    ("postfix/sender-dns-malformed", "550 5.1.8 <ben@example.org>: Sender address rejected: Malformed DNS server reply"),
    ("postfix/helo-rejected", "554 5.7.1 <foo.example.org>: Helo command rejected: Access denied"),
    ("postfix/multi-recipient-bounce", "550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce"),
    ("postfix/milter-away", "451 4.7.1 Service unavailable - try again later"),
    ("postfix/bad-utf8", "500 5.5.2 Error: bad UTF-8 syntax"),
    ("postfix/other-protocol", "521 5.7.0 Error: I can break rules, too. Goodbye."),
    ("postfix/pipe-time", "Command time limit exceeded: \"/usr/local/bin/procmail\""),
    ("postfix/no-resources", "421 4.3.2 No system resources"),
    ("postfix/tls-rate", "454 4.7.0 Error: too many new TLS sessions from pc.example.org[192.0.2.1]"),
    ("postfix/recipient-rate", "450 4.7.1 Error: too many recipients from pc.example.org[192.0.2.1]"),
    ("postfix/slower", "451 4.7.1 <smtp.example.jp[192.0.2.3]>: Client host rejected: Please try again slower"),
    ("postfix/sasl-generic", "535 5.7.8 Error: authentication failed: generic failure"),
    ("postfix/sasl-no-mechanism", "535 5.7.8 Error: authentication failed: no mechanism available"),
    ("postfix/sasl-protocol", "535 5.7.8 Error: authentication failed: bad protocol / cancel"),
    ("postfix/sasl-encryption", "535 5.7.8 Error: authentication failed: encryption needed to use mechanism"),
    ("postfix/sasl-step", "535 5.7.8 Error: authentication failed: another step is needed in authentication"),
    ("postfix/sasl-base64", "535 5.7.8 Error: authentication failed: Invalid base64 data in initial response"),
    ("postfix/sasl-expired", "535 5.7.8 Error: authentication failed: passphrase expired, has to be reset"),
    ("postfix/sasl-unavailable", "535 5.7.8 Error: authentication failed: remote authentication server unavailable"),
    ("postfix/sasl-weak", "535 5.7.8 Error: authentication failed: mechanism too weak for this user"),
    ("postfix/no-worthy-mechs", "warning: SASL authentication failure: No worthy mechs found"),
    ("postfix/loops-back", "mail for example.org loops back to myself"),
    ("postfix/smtputf8-needed", "SMTPUTF8 is required, but was not offered by host smtp.example.net[192.0.2.1]"),
    ("postfix/certificate-not-trusted", "dsn=4.7.5, status=deferred (Server certificate not trusted)"),
    ("postfix/lost-in-body", "lost connection with smtp.example.net[192.0.2.1] while sending message body"),
    ("postfix/lost-at-end", "conversation with smtp.example.net[192.0.2.1] timed out while sending end of data -- message may be sent more than once"),
    ("postfix/transport-unavailable", "status=deferred (mail transport unavailable)"),
    ("postfix/open-resolver-short", "txt = Error: open resolver; https://check.spamhaus.org/returnc/pub/198.51.100.7"),
    ("postfix/no-valid-recipients", "554 5.5.1 Error: no valid recipients"),
    ("postfix/cleanup-defers", "451 4.7.1 Error: service unavailable"),
    ("programs/econnrefused", "Error: connect ECONNREFUSED 192.0.2.1:587"),
    ("programs/connection-refused", "[Errno 111] Connection refused"),
    ("programs/timed-out", "TimeoutError: timed out"),
    ("programs/econnrefused-loopback", "Error: connect ECONNREFUSED 127.0.0.1:587"),
    ("programs/econnrefused-loopback-six", "Error: connect ECONNREFUSED ::1:25"),
    ("programs/actively-refused", "No connection could be made because the target machine actively refused it"),
    ("programs/go-refused-loopback", "dial tcp 127.0.0.1:587: connect: connection refused"),
    ("programs/etimedout", "Error: connect ETIMEDOUT 192.0.2.1:465"),
    ("programs/esocket-timeout", "Error: Connection timeout code: 'ETIMEDOUT', command: 'CONN'"),
    ("programs/greeting-never", "Error: Greeting never received code: 'ETIMEDOUT', command: 'CONN'"),
    ("programs/connection-timed-out", "[Errno 110] Connection timed out"),
    ("programs/go-io-timeout", "dial tcp 192.0.2.1:25: i/o timeout"),
    ("programs/java-timeout", "java.net.SocketTimeoutException: connect timed out"),
    ("programs/ms-timeout", "A connection attempt failed because the connected party did not properly respond after a period of time"),
    ("programs/mail-timeout", "System.Net.Mail.SmtpException: The operation has timed out."),
    ("programs/go-lookup", "dial tcp: lookup smtp.exmaple.org: no such host"),
    ("programs/enotfound", "Error: getaddrinfo ENOTFOUND smtp.exmaple.org"),
    ("programs/eai-again", "Error: getaddrinfo EAI_AGAIN smtp.example.org"),
    ("programs/name-or-service", "socket.gaierror: [Errno -2] Name or service not known"),
    ("programs/gai-temporary", "[Errno -3] Temporary failure in name resolution"),
    ("programs/nodename", "[Errno 8] nodename nor servname provided, or not known"),
    ("programs/php-getaddrinfo", "php_network_getaddresses: getaddrinfo failed: Name or service not known"),
    ("programs/getaddrinfo-failed", "[Errno 11001] getaddrinfo failed"),
    ("programs/java-unknown-host", "java.net.UnknownHostException: smtp.exmaple.org"),
    ("programs/java-mail-unknown", "javax.mail.MessagingException: Unknown SMTP host: smtp.exmaple.org"),
    ("programs/no-host-known", "No such host is known"),
    ("programs/curl-resolve", "curl: (6) Could not resolve host: smtp.exmaple.org"),
    ("programs/network-unreachable", "[Errno 101] Network is unreachable"),
    ("programs/enetunreach", "Error: connect ENETUNREACH 2001:db8::1:587"),
    ("programs/no-route", "[Errno 113] No route to host"),
    ("programs/ehostunreach", "Error: connect EHOSTUNREACH 192.0.2.1:587"),
    ("programs/eacces", "Error: connect EACCES 192.0.2.1:587"),
    ("programs/forbidden-socket", "An attempt was made to access a socket in a way forbidden by its access permissions"),
    ("programs/permission-socket", "fsockopen(): unable to connect to smtp.example.org:587 (Permission denied)"),
    ("programs/connection-reset", "[Errno 104] Connection reset by peer"),
    ("programs/unexpected-close", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed"),
    ("programs/nodemailer-close", "Error: Connection closed unexpectedly"),
    ("programs/socket-close", "Error: Unexpected socket close"),
    ("programs/python-no-starttls", "smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server."),
    ("programs/python-no-auth", "smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server."),
    ("programs/python-no-method", "smtplib.SMTPException: No suitable authentication method found."),
    ("programs/go-unencrypted", "smtp: unencrypted connection"),
    ("programs/go-wrong-host", "smtp: wrong host name"),
    ("programs/go-no-auth", "smtp: server doesn't support AUTH"),
    ("programs/mailkit-no-auth", "System.NotSupportedException: The SMTP server does not support authentication."),
    ("programs/mailkit-no-starttls", "System.NotSupportedException: The SMTP server does not support the STARTTLS extension."),
    ("programs/dotnet-no-secure", "System.Net.Mail.SmtpException: Server does not support secure connections."),
    ("programs/dotnet-secure", "The SMTP server requires a secure connection or the client was not authenticated."),
    ("programs/nodemailer-plain", "Error: Missing credentials for \"PLAIN\""),
    ("programs/java-no-password", "javax.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client"),
    ("programs/eof", "smtp: EOF"),
    ("programs/msmtp-no-tls", "msmtp: the server does not support TLS via the STARTTLS command"),
    ("programs/msmtp-no-auth", "msmtp: the server does not support authentication"),
    ("programs/msmtp-method", "msmtp: cannot use a secure authentication method"),
    ("programs/curl-login-denied", "curl: (67) Login denied"),
    ("programs/postfix-no-mechanism", "SASL authentication failed; cannot authenticate to server smtp.example.org[192.0.2.1]: no mechanism available"),
    ("programs/postfix-tls-required", "TLS is required, but was not offered by host smtp.example.org[192.0.2.1]"),
    ("programs/postfix-cannot-start-tls", "Cannot start TLS: handshake failure"),
    ("programs/postfix-greeting", "lost connection with smtp.example.org[192.0.2.1] while receiving the initial server greeting"),
    ("programs/pop3-greeting", "-ERR Unknown command EHLO"),
    ("programs/pop3-ok", "+OK Dovecot ready."),
    ("programs/imap-greeting", "* OK [CAPABILITY IMAP4rev1 LITERAL+ STARTTLS] Dovecot ready."),
    ("programs/kerberos-ticket", "No credentials were supplied, or the credentials were unavailable or inaccessible: No Kerberos credentials available"),
    ("programs/kerberos-unknown", "Server not found in Kerberos database"),
    ("programs/ruby-hostname", "OpenSSL::SSL::SSLError (hostname \"192.0.2.39\" does not match the server certificate)"),
    ("programs/go-auth-unencrypted", "Auth: unencrypted connection"),
    ("programs/oauth-invalid-client", "[Error: invalid_client] code: 'EAUTH', command: 'AUTH XOAUTH2'"),
    ("programs/temporary-name-failure", "php_network_getaddresses: getaddrinfo failed: Temporary failure in name resolution"),
    ("programs/go-protocol-version", "tls: server selected unsupported protocol version 301"),
    ("programs/lettre-missing-starttls", "called `Result::unwrap()` on an `Err` value: MissingStartTls"),
    ("programs/postfix-auth-socket", "warning: SASL: Connect to /dev/shm/sasl-auth.sock failed: No such file or directory"),
    ("programs/auth-server-lost", "535 5.7.8 Error: authentication failed: Connection lost to authentication server"),
    ("programs/helo-refused-german", "504 5.5.2 < Hostname >: Helo-Befehl zurückgewiesen: vollständig qualifizierter Hostname erforderlich"),
    ("programs/mutt-no-sasl", "SMTP authentication requires SASL"),
    ("programs/mutt-no-authenticators", "No authenticators available"),
    ("programs/dotnet-chain-errors", "Certificate with subject CN=outlook.com was invalid with policy errors RemoteCertificateChainErrors."),
    ("programs/quota-french", "Quota d'envoi de mails dépassé"),
    ("programs/node-altnames", "Error: Hostname/IP doesn't match certificate's altnames: \"Host: mail.example.com. is not in the cert's altnames: DNS:*.example.net\""),
    ("programs/kerberos-no-tgt", "NEGOTIATE authentication error: No valid credentials provided (Mechanism level: Failed to find any Kerberos tgt)"),
    ("programs/xoauth2-failed", "XOAUTH2 authentication failed: [AUTHENTICATIONFAILED] Invalid credentials (Failure)"),
    ("programs/connect-error-10060", "421 Cannot connect to SMTP server 192.0.2.4 (192.0.2.4:587), connect error 10060"),
    ("qmail/rcpthosts-auth", "553 sorry, you don't authenticate or the domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("qmail/rcpthosts", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("qmail/badmailfrom", "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"),
    ("qmail/unimplemented", "502 unimplemented (#5.5.1)"),
    ("qmail/auth-failed", "535 authorization failed (#5.7.0)"),
    ("qmail/loop", "554 too many hops, this message is looping (#5.4.6)"),
    ("qmail/early", "421 You talk too soon. (pregreet)"),
    ("qmail/auth-type", "504 auth type unimplemented (#5.5.1)"),
    ("qmail/auth-malformed", "501 malformed auth input (#5.5.4)"),
    ("qmail/auth-cancelled", "501 auth exchange cancelled (#5.0.0)"),
    ("qmail/checkpassword", "454 temporary checkpassword failure (#4.3.0)"),
    ("qmail/bare-newline", "451 See http://pobox.com/~djb/docs/smtplf.html."),
    ("qmail/chkuser-many", "571 sorry, reached maximum number of recipients for one session (#5.7.1 - chkuser)"),
    ("qmail/chkuser-policy", "571 sorry, you are violating our security policies (#5.1.1 - chkuser)"),
    ("qmail/chkuser-unqualified", "511 sorry, you must specify a domain (#5.1.1 - chkuser)"),
    ("qmail/chkuser-recipient", "511 sorry, recipient address has invalid format (#5.1.1 - chkuser)"),
    ("qmail/chkuser-recipient-mx", "511 sorry, can't find a valid MX for rcpt domain (#5.1.1 - chkuser)"),
    ("qmail/chkuser-sender", "571 sorry, sender address has invalid format (#5.7.1 - chkuser)"),
    ("qmail/chkuser-sender-mx", "511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)"),
    ("qmail/chkuser-away", "430 system temporary unavailable, try again later (#4.3.0 - chkuser)"),
    ("qmail/no-host", "Sorry, I couldn't find any host named example.org. (#5.1.2)"),
    ("qmail/no-exchanger", "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"),
    ("qmail/best-preference", "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)"),
    ("qmail/cname-lookup", "CNAME lookup failed temporarily. (#4.4.3)"),
    ("qmail/no-connection", "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"),
    ("qmail/connection-died", "Connected to 192.0.2.1 but connection died. Possible duplicate! (#4.4.2)"),
    ("qmail/invalid-addresses", "421 too many invalid addresses, goodbye (#4.7.1)"),
    ("qq/authorization-code", "535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/detail/0/53"),
    ("qq/ehlo-auth-first", "503 Error: need EHLO and AUTH first !"),
    ("qq/rejected-by-recipients", "550 Mail is rejected by recipients"),
    ("qq/sender-frequency", "550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723"),
    ("rfc/535", "535 5.7.8"),
    ("rfc/535-auth", "535"),
    ("rfc/534", "534 5.7.9"),
    ("rfc/530", "530 5.7.0"),
    ("rfc/530-starttls", "530"),
    ("rfc/538", "538"),
    ("rfc/454-auth", "454 4.7.0"),
    ("rfc/454-starttls", "454"),
    ("rfc/432", "432 4.7.12"),
    ("rfc/504-auth", "504"),
    ("rfc/500-auth", "500"),
    ("rfc/501-auth", "501"),
    ("rfc/500-starttls", "500"),
    ("rfc/500-hello", "500"),
    ("rfc/501-hello", "501"),
    ("rfc/421-greeting", "421"),
    ("rfc/554-greeting", "554"),
    ("rfc/5.1.1", "550 5.1.1"),
    ("rfc/5.1.2", "550 5.1.2"),
    ("rfc/5.1.3", "553 5.1.3"),
    ("rfc/5.1.6", "551 5.1.6"),
    ("rfc/5.1.7", "553 5.1.7"),
    ("rfc/5.2.2", "552 5.2.2"),
    ("rfc/5.3.4", "552 5.3.4"),
    ("rfc/4.3.1", "452 4.3.1"),
    ("rfc/4.3.0", "451 4.3.0"),
    ("rfc/4.3.2", "421 4.3.2"),
    ("rfc/5.4.6", "554 5.4.6"),
    ("rfc/4.5.3", "452 4.5.3"),
    ("rfc/5.7.2", "550 5.7.2"),
    ("rfc/5.7.20", "550 5.7.20"),
    ("rfc/5.7.25", "550 5.7.25"),
    ("rfc/5.7.11", "538 5.7.11"),
    ("rfc/5.7.10", "530 5.7.10"),
    ("rfc/code-503", "503"),
    ("rfc/code-501", "501"),
    ("rfc/code-500", "500"),
    ("rfc/code-504", "504"),
    ("rfc/code-535", "535"),
    ("rfc/code-534", "534"),
    ("rfc/code-530", "530"),
    ("rfc/code-523", "523"),
    ("rfc/code-525", "525"),
    ("rfc/code-435", "435"),
    ("rfc/code-521", "521"),
    ("rfc/code-421", "421"),
    ("rfc/code-450", "450"),
    ("rfc/code-451", "451"),
    ("rfc/code-452", "452"),
    ("rfc/code-552", "552"),
    ("rfc/5.5.1", "500 5.5.1"),
    ("rfc/5.5.1-greeting", "521 5.5.1 Protocol error"),
    ("rfc/5.5.6", "500 5.5.6"),
    ("rfc/5.7.4", "504 5.7.4"),
    ("rfc/5.7.8", "554 5.7.8"),
    ("rfc/5.7.13", "550 5.7.13"),
    ("rfc/5.7.27", "550 5.7.27"),
    ("rfc/5.7.28", "450 4.7.28"),
    ("rfc/5.4.4", "550 5.4.4"),
    ("rfc/4.4.7", "421 4.4.7"),
    ("rfc/4.4.2", "421 4.4.2"),
    ("rfc/4.4.5", "451 4.4.5"),
    ("rfc/4.7.1", "451 4.7.1"),
    ("rfc/5.6.7", "553 5.6.7"),
    ("rfc/recipient-550", "550"),
    ("rfc/recipient-554", "554"),
    ("rfc/recipient-450", "451"),
    ("rfc/content", "554"),
    ("rfc/sender", "550"),
    ("rfc/code-556", "556"),
    ("rfc/code-454", "454"),
    ("sendgrid/login", "535 Authentication failed: Bad username / password"),
    ("sendgrid/grant", "535 Authentication failed: The provided authorization grant is invalid, expired, or revoked"),
    ("sendgrid/credits", "451 Authentication failed: Maximum credits exceeded"),
    ("sendgrid/unverified", "403 You are not authorized to send from that email address"),
    ("sendgrid/hourly", "452 Too many recipients received this hour (throttled)"),
    ("sendgrid/identity", "550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved."),
    ("sendmail/relay-forged", "550 5.7.1 <rcpt>... Relaying denied. IP name possibly forged [<ip>]"),
    ("sendmail/relay-lookup", "550 5.7.1 <b@c.example>... Relaying denied. IP name lookup failed [192.0.2.1]"),
    ("sendmail/relay-authenticate", "550 5.7.1 <b@c.example>... Relaying denied. Proper authentication required."),
    ("sendmail/pop-first", "550 5.7.1 Relaying denied: You must check for new mail before sending mail. [<ip>]"),
    ("sendmail/auth-deferred", "454 4.5.4 Temporary authentication failure"),
    ("sendmail/mechanism", "504 5.3.3 AUTH mechanism <MECH> not available"),
    ("sendmail/auth-unavailable", "503 5.3.3 AUTH not available"),
    ("sendmail/base64", "501 5.5.4 cannot BASE64 decode '<text>'"),
    ("sendmail/tls-unavailable", "503 5.5.0 TLS not available"),
    ("sendmail/tls-unavailable-start", "454 4.3.3 TLS not available after start"),
    ("sendmail/helo-domain", "501 5.0.0 Invalid domain name"),
    ("sendmail/dnsbl", "550 5.7.1 Rejected: <ip> listed at <dnsbl>"),
    ("sendmail/rbl", "550 5.7.1 Mail from <ip> refused by blackhole site <dnsbl>"),
    ("sendmail/real-domain", "553 5.5.4 <from>... Real domain name required for sender address"),
    ("sendmail/domain-unresolved", "451 4.1.8 Domain of sender address <from> does not resolve"),
    ("sendmail/deferred-timed-out", "<abuse@messaging.microsoft.com>... Deferred: Connection timed out with messaging.microsoft.com. Message could not be delivered for 5 days"),
    ("sendmail/relay-no-pointer", "450 4.7.1 anna@example.org... Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.1"),
    ("sendmail/connection-rate", "452 4.3.2 Connection rate limit exceeded. (in reply to MAIL FROM command)"),
    ("sendmail/system-failure", "451 Temporary system failure. Please try again later."),
    ("sendmail/local-configuration", "554 5.3.5 Local configuration error"),
    ("sendmail/auth-unrecognized", "500 5.5.1 Command unrecognized: \"AUTH PLAIN\""),
    ("sendmail/starttls-unrecognized", "500 5.5.1 Command unrecognized: \"STARTTLS\""),
    ("ses/not-subscribed", "535 Account not subscribed to SES"),
    ("ses/rate", "454 Throttling failure: Maximum sending rate exceeded."),
    ("ses/connections", "421 Too many concurrent SMTP connections"),
    ("ses/temporary", "454 Temporary service failure"),
    ("ses/daily-quota", "454 Throttling failure: Daily message quota exceeded."),
    ("ses/credentials", "535 Authentication Credentials Invalid"),
    ("ses/not-verified", "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.org"),
    ("smartermail/relay", "550 Authentication is required for relay"),
    ("smartermail/from-domain", "550 From domain must match authenticated domain"),
    ("smtp2go/relay", "550 Relay access denied - please authenticate"),
    ("smtp2go/unverified", "550 From header sender domain not verified <domain>"),
    ("spamdyke/address-in-name", "554 Refused. Your reverse DNS entry contains your IP address and a country code."),
    ("spamdyke/early", "554 Refused. You are not following the SMTP protocol."),
    ("spamdyke/content", "554 Refused. Your message has been blocked due to its content."),
    ("spamdyke/identical", "554 Refused. Identical sender and recipient addresses are not allowed."),
    ("spamdyke/blocklist", "554 Refused. Your IP address is listed in the RBL at bl.example.net"),
    ("spamdyke/recipient-off", "554 Refused. Mail is not being accepted at this address."),
    ("spamdyke/sender-listed", "554 Refused. Your sender address has been blacklisted."),
    ("spamdyke/sender-no-mx", "421 Refused. The domain of your sender address has no mail exchanger (MX)."),
    ("spamdyke/recipient-unqualified", "554 Improper recipient address. Try supplying a domain name."),
    ("spamdyke/denied", "554 Refused. Access is denied."),
    ("spamdyke/no-recipient", "554 Refused. You must specify at least one valid recipient."),
    ("stalwart/relay", "550 5.1.2 Relay not allowed."),
    ("stalwart/authenticate-first", "503 5.5.1 You must authenticate first."),
    ("stalwart/not-authorized", "550 5.7.1 Your account is not authorized to use this service."),
    ("stalwart/auth-errors", "455 4.3.0 Too many authentication errors, disconnecting."),
    ("stalwart/tls-already", "504 5.7.4 Already in TLS mode."),
    ("stalwart/sender", "501 5.5.4 You are not allowed to send from this address."),
    ("stalwart/sender-rule", "550 5.7.1 Sender address not allowed."),
    ("stalwart/greylisted", "452 4.2.2 Greylisted, please try again in <time>."),
    ("stalwart/challenge", "500 5.5.6 Invalid challenge."),
    ("stalwart/second-factor", "This account requires multi-factor authentication. Alternatively, you can use an app password if your account has one."),
    ("stalwart/auth-not-allowed", "503 5.5.1 AUTH not allowed."),
    ("stalwart/lhlo", "502 5.5.1 Invalid command: EHLO expected."),
    ("stalwart/unverified", "451 4.4.3 Unable to verify address at this time."),
    ("thunderbird/auth-failed", "Unable to authenticate to Outgoing server (SMTP) smtp.example.org. Please check the password and verify the 'Authentication method' in 'Account Settings"),
    ("thunderbird/method", "The Outgoing server (SMTP) smtp.example.org does not support the selected authentication method."),
    ("thunderbird/encrypted-password", "The Outgoing server (SMTP) smtp.example.org does not seem to support encrypted passwords."),
    ("thunderbird/plain-password", "The Outgoing server (SMTP) smtp.example.org does not allow plaintext passwords."),
    ("thunderbird/kerberos", "The Kerberos/GSSAPI ticket was not accepted by the Outgoing server (SMTP) smtp.example.org."),
    ("thunderbird/starttls", "Unable to establish a secure link with Outgoing server (SMTP) smtp.example.org using STARTTLS since it doesn't advertise that feature."),
    ("thunderbird/connect-failed", "The message could not be sent because connecting to Outgoing server (SMTP) smtp.example.org failed. The server may be unavailable or is refusing SMTP connections."),
    ("thunderbird/timed-out", "The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.org timed out. Try again."),
    ("thunderbird/lost", "The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.org was lost in the middle of the transaction."),
    ("thunderbird/unknown-host", "An error occurred while sending mail: Outgoing server (SMTP) smtp.exmaple.org is unknown. The server may be incorrectly configured."),
    ("thunderbird/size", "The size of the message you are trying to send exceeds the global size limit of the server"),
    ("thunderbird/untrusted", "The certificate is not trusted because the issuer certificate is unknown. SEC_ERROR_UNKNOWN_ISSUER"),
    ("thunderbird/bad-domain", "SSL_ERROR_BAD_CERT_DOMAIN"),
    ("thunderbird/expired", "SEC_ERROR_EXPIRED_CERTIFICATE"),
    ("thunderbird/self-signed", "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"),
    ("thunderbird/too-long", "SSL_ERROR_RX_RECORD_TOO_LONG"),
    ("thunderbird/old-version", "SSL_ERROR_UNSUPPORTED_VERSION"),
    ("uw-imap/pop3-login", "-ERR Bad login"),
    ("various/relaying-not-allowed", "530 Relaying not allowed"),
    ("various/insecure", "550 Insecure Mail Relay"),
    ("various/recipient-server-unavailable", "450 4.4.1 <anna@example.com>: The recipient's server was temporarily unavailable to accept your message (G6)"),
    ("various/mailbox-too-much-email", "450 4.2.1 <anna@example.com>: Mailbox received too much email in a short period of time (G30)"),
    ("various/untrusted-address", "451 4.7.1 Received too many messages from a new or untrusted IP (G28)"),
    ("various/prohibited-by-spf", "550 5.7.1 [BFD] Sender prohibited by SPF"),
    ("various/fix-reverse-dns", "550 5.7.1 Connections not accepted from servers without a valid sender domain. ## Fix reverse DNS for 192.0.2.7"),
    ("various/comcast-recipient-unavailable", "550 5.2.0 <anna@comcast.net> - Recipient unavailable"),
    ("various/comcast-block", "554 comcast 192.0.2.7 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000"),
    ("various/unauthenticated-from-range", "550 Unauthenticated mail not allowed from this range"),
    ("various/telekom-bl", "554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)"),
    ("various/telekom-dial", "554 IP=192.0.2.7 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)"),
    ("various/bare-linefeed", "421 4.5.0 Bare linefeed (LF) not allowed"),
    ("various/check-your-mail-first", "553. To send mail, first check your mail with a valid POP account; this prevents unauthorized SPAM relaying."),
    ("various/bad-destination-host", "550 5.1.2 - Bad destination host 'DNS Hard Error looking up y.example (MX): NXDomain'"),
    ("yahoo/app-password", "535 5.7.0 (#AUTH005) Too many bad auth attempts."),
    ("yahoo/spamhaus", "553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL"),
    ("yahoo/deferred", "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes"),
    ("yahoo/deferred-message", "421 Message from 192.0.2.7 temporarily deferred - 4.16.50"),
    ("yahoo/user-complaints", "421 4.7.0 [TS01] Messages from 192.0.2.7 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html"),
    ("yahoo/policy-reasons", "554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes"),
    ("yahoo/policy-579", "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.verizonmedia.com/error-codes"),
    ("yahoo/no-such-account", "554 delivery error: dd This user doesn't have a yahoo.co.in account (anna@yahoo.co.in) [-5] - mta1096.mail.sg3.yahoo.com"),
    ("yandex/rights", "535 5.7.8 Error: authentication failed: This user does not have access rights to this service"),
    ("yandex/app-password", "535 5.7.8 Error: authentication failed: Invalid user or password!"),
    ("yandex/sender", "553 5.7.1 Sender address rejected: not owned by auth user."),
    ("yandex/without-encryption", "530 5.7.7 Email sending without SSL/TLS encryption is not allowed."),
    ("zoho/sender", "553 Sender is not allowed to relay emails"),
    ("zoho/relaying-as", "553 Relaying disallowed as anna@example.org"),
    ("zoho/blocked", "554 5.1.8 Email Outgoing Blocked"),
    ("zoho/unusual", "550 5.4.6 Unusual sending activity detected. Please try after sometime"),
    ("zoho/mail-policy", "554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com"),
];
