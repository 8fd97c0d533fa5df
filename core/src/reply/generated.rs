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
dnssec-broken \
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
name-answers-differ \
name-missing \
name-points-to-old-server \
nothing-listening \
ntlm-domain-missing \
oauth-token-bad \
one-address-family-broken \
other-protocol-on-port \
password-login-retired \
password-mangled-by-config \
password-sent-unencrypted \
path-drops-large-packets \
plain-on-tls-port \
plan-without-smtp \
pool-members-differ \
pop-login-needed-first \
port-blocked \
port-rejected-on-path \
protocol-off-for-mailbox \
provider-blocklisted \
published-settings-wrong \
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
sender-differs-from-account \
sender-domain-missing \
sender-identity-unverified \
sender-not-owned \
sending-quota-used \
server-bans-address \
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
vpn-changes-address \
web-signin-required \
wrong-credential-set \
wrong-host-role \
wrong-kind-of-secret \
wrong-login-method \
wrong-server-for-relay";

/// The rows, folded.
pub(super) static ROWS: &str = "\
>aliyun
eeaw|authentication failure[1]
aw|username or passwd is null
db|rcpt (~dosn't exist
dm|is non-local account
ef|of rcpt~achieved the maximum|504 505
by|the length of~achieved the maximum
ab|account isn't allowed to send
cw|account isn't allowed to receive
abau|reject by behaviour spam
dybxau|transient reject by behaviour
dm|doesn't conform with auth
>apple
budm|the sender address~was rejected by the server
cq|connection to the server~on port~timed out
dd|it does not allow relaying
aw|the user name or password for~is incorrect
ahai|cannot verify server identity
aiahag|certificate for this server is invalid
aiah|verify~server identity
>att
db|addressee unknown
db|blank mailhost
>barracuda
dibd|spoofed message
aactau|permanent failure~:blocked)
aact|policy rejection- abuse
>blocklists
ac|mailbox unavailable~blacklisted
av|blocked using~geographical location
bc|service unavailable; client~blocked using grey
cv|service unavailable; client~blocked using~query refused
cv|spamhaus.org/returnc
cv|127.255.255.
ac|connection refused~exploits block list
ac|sorbs.net
az|dynamic ip addresses see
az|service unavailable; client~blocked using dul.
az|service unavailable; client~blocked using pbl.
az|spamhaus.org/pbl
az|service unavailable; client~blocked using dyna.
ac|spamrats
ac|psbl
ac|uceprotect~listed. see
auac|dbl.spamhaus
ctac|ip identified as spammer
azac|zombied
az|accept mail from~dynamic ip
az|server of your isp
ac|abuseat.org
ctac|access from ip address~blocked
ac|open proxy
ac|spamrl.com
ct|bad reputation
az|dul.dnsbl.sorbs
ac|junkemailfilter
ac|abusix
>brevo
bqad|unauthorized ip address
el|key not found
cnab|account is not yet activated
dl|because the sender you used
>chasquid
br|you feel vulnerable
bw|zorkmids
ecaa|security level check failed
bfdw|invisible customers
ap|invalid line ending
>cisco
ctaa|access to submit messages
di|spf unauthorized mail
>comcast
df|reverse dns failure
cy|quota violation
>common
ddenda|relaying denied
ddbs|authentication required
dd|relaying to~prohibited
dd|relaying prohibited
dd|relay denied
dd|relaying mail to~not allowed
dd|do not relay
dd|cannot relay
dd|not relay
dd|not a gateway
dd|permitted to relay
dd|relay through
dd|authenticate~relay
dd|relaying disallowed
dd|not local host
ddbs|please authenticate
ddbs|must authenticate
ddbs|must be authenticated
ddbs|need to authenticate
ddbs|authentication is required
ddbs|requires authentication
ddbs|smtp authentication required
ddbs|log in first
ddbs|auth first
ddbs|auth command first
ddbs|auth required
ddbs|turn on~authentication
cp|before sending~check
cp|pop before smtp
cp|via pop3 first
ec|must issue a starttls command
ec|starttls is required
ec|starttls required
ec|tls is required
ec|tls required
ec|secure connection required
ec|must use tls
ec|session encryption is required
br|encryption required for requested authentication mechanism
br|plaintext authentication disallowed
br|unencrypted connection
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
aeel|authorization code
ae|two-factor
ci|basic auth~disabled
cf|token expired
cf|invalid_grant
cs|smtp access~disabled
cs|disabled for this user
ei|sign in with~browser
ei|password expired
ee|too many failed login
ee|too many failed attempts
ee|too many authentication failures
ee|account locked
ee|account is locked
ab|account disabled
ab|account~suspended
ab|sending~suspended
bp|temporary~authentication
bp|auth server unavailable
bp|unable to authenticate at|421 435 450 451 454
bt|auth not supported
bt|auth not enabled
bt|authentication not available
bt|unrecognized command|auth
bt|command not implemented|auth
bw|mechanism not supported
bw|unrecognized authentication type
bw|unsupported authentication
bw|unknown authentication
dh|invalid base64
dh|cannot decode|500 501 535
du|starttls not supported
du|unrecognized command|starttls
dv|tls not available|454 421
dm|sender~not owned
dm|must match~login
dm|does not match~account
dm|sender mismatch
dm|authenticated user
dm|authenticated~differs
ad|host is not authorized
dm|not authorized to send
bd|from header
dl|not verified
dk|sender~does not exist
dk|sender address rejected: domain not found
cx|recipient address rejected: domain not found
dkbf|need fully-qualified
bf|helo name
bf|invalid helo
bf|invalid ehlo
bf|ehlo requires
dw|say helo first
dw|helo first
dw|ehlo first
dw|too early
dw|synchronization error
df|no ptr
df|ptr record
az|relay~service provider
ac|blocklisted
ac|spamhaus
ac|dnsbl
ac|rbl match
ac|blocked using
ac|barracudacentral
ac|spamcop
ct|poor reputation
aa|not welcome
edas|too many~connections
ed|too many~sessions
edas|connection limit
bx|too fast
bx|too many messages
bx|too many emails
dn|daily~quota exceeded
dn|sending quota
dn|sending limit
by|message size exceeds
by|message too big
by|exceeds~size
ef|too many recipients
ef|too many rcpt
bc|greylist
bc|graylist
bcdy|temporarily deferred
bc|please try again later|450 451 452 recipient
bc|temporarily rejected
dp|ports are busy
dx|local error
dx|requested action aborted|451
dx|temporary lookup failure
dx|server configuration
dx|queue file write
dr|disk full
dr|insufficient~storage
dr|disk space
db|user unknown
db|unknown user
db|no such user
db|no such recipient
db|no mailbox
db|recipient unknown
db|unknown recipient
dbcw|mailbox unavailable
db|mailbox~not exist
db|mailbox not found
db|address does not exist
db|recipient~does not exist
db|user~does not exist
db|user not found
db|recipient not found
db|invalid recipient
db|recipient address rejected: user unknown
db|address rejected.
cy|mailbox full
cy|mailbox is full
cy|over quota
cy|quota exceeded
cyby|exceeded storage allocation
cy|exceeded~quota
cw|mailbox~disabled
cw|has moved
cx|recipient domain~does not exist
cx|host unknown
cx|not accept mail
cz|only members
cz|this group
di|spf check
di|spf fail
au|content rejected
ap|bad sequence of commands
ap|improper use of smtp command pipelining
ap|bare lf
ap|line too long
al|cert for gatewaying
ad|ip address is not allowed
adbq|ip not authorized
bqad|unauthorized ip
bq|blocked by~policy|auth
bm|internal~only
bz|xxxxxxxa
bz|*****************
bz|unrecognized command~xxxx
dden|not in allowed
au|spam message
aa|not allowed to connect
au|delivery requirements
by|message is too long
by|attachment is too long
dp|server busy
dx|temporary system problem
dx|mail server temporarily rejected message
auaa|rejected due to local policy
au|domain present in~dbl
bx|message per connection
di|spf~failed
au|banned content
aa|block-send
db|invalid-recipient
db|not in recipient list
ed|concurrent connections
cv|license expired
au|delivery of the email was stopped
ac|blacklisted at
ap|line is too long
by|message size exceeded
dx|shutting down
dx|temporarily interrupted
ctdy|reputation fail
acct|bad ip
dn|limited to~messages
bx|recipient attempts
cy|mailbox exceeds
bx|try again in~seconds
by|max message size exceeded
au|unsolicited bulk
dn|messages per day
cvbf|is not a fully qualified domain name
ad|your ip~not authorized
au|to be unsolicited
>coremail
ctaa|ip is rejected
ct|ip is hangup
cwab|user hangup
didm|fake sender
aadm|sender is rejected
>courier
dk|domain does not exist:|517
du|tls not available|540
dv|tls not available|440
ap|esmtp command error
aadm|sender rejected|517
diaa|can be accepted only from
aa|mail server at~is blocked
dk|invalid domain, see
dxdk|dns lookup failure
cwdb|address unavailable|556
ed|maximum connection limit reached
>cox
ed|too many sessions from
aa|sender rejected~aup#in
ctaa|aup#cdrbl
ct|aup#cxbl
df|aup#cxdns
di|aup#cxsndr
ed|aup#cxcnct
bxdn|aup#cxmxrt
abbx|aup#cxthrt
ab|aup#cxmj
ac|aup#ipbl
au|aup#urlbl
dyct|too many invalid recipients
df|dns check failure
dw|data before greeting
dxds|temporarily not available
bx|message threshold exceeded
df|no rdns
dw|no data before greeting
>cyrus
br|only available under a layer
aweg|-err [auth] invalid user
>domino
ddad|relay rejected for policy reasons
db|not listed in
ac|rejected for policy reasons~dns blacklist
aa|mail from~rejected for policy reasons
>dovecot
br|cleartext authentication
brck|not allowed without ssl/tls
brec|not allowed until ssl/tls
ed|connections from user+ip
cy|quota exceeded (mailbox for user
>email-security-cloud
di|domain authentication fail
ct|connection rejected by policy
ctac|sorry, your ip address~has been bl
aa|sorry, your email address~has been bl
aa|sorry, your domain has been bl
ap|stray linefeed
ec|sslv3 connection required
addl|envelope domain not allowed
au|message filtered
au|filtered by outbound
db|mailbox is not allowed
dydx|requested action aborted [
ct|symantec zodiac
ddad|as a relay~not been configured
>emailit
dmdl|restricted to sending domain
ab|sending from this domain is paused
bx|messages per second limit
>exchange-online
enat|relay access denied|5.4.1
dmbd|sendasdenied~not allowed to send as
dt|smtpclientauthentication is disabled for the tenant
cs|smtpclientauthentication is disabled for the mailbox
bq|locked by your organization's security defaults policy
bqdtae|did not meet the criteria to be authenticated
awae|the user credentials were incorrect
ci|basic authentication is disabled
ci|basic authentication is not supported
awcicf|authentication unsuccessful|5.7.3
ab|outboundspamexception
ab|bad outbound sender
dsdx|temporary server error. please try again later
abct|traffic not accepted from this ip
df|sending ipv6 address~must have a reverse dns record
as|access denied,~has exceeded permitted limits within
at|tenantattribution; relay access denied
ee|authentication unsuccessful, account locked
edbx|sender thread limit exceeded
ct|banned sending ip
ct|part of their network is on our block list
dbcx|recipient address rejected: access denied
ct|delist@messaging.microsoft.com
bxdp|queue quota exceeded
aa|tenant allow/block list
ct|banned sender
aa|customer block list
dy|rate limited due to ip reputation
ed|concurrent connections limit
ea|1.1 are not supported
di|does not pass dmarc
bsdd|client not authenticated
cz|sender was not authenticated|5.7.1 5.7.12 5.7.13 5.7.134 5.7.135 5.7.136
cz|not authenticated for group
cz|not in allowed-senders
di|must pass either spf or dkim
cz|does not accept email over ipv6
ag|certificate-expired
aiah|tlsa-invalid
ay|dnssec-invalid
ah|certificate-host-mismatch
aiah|failed mta-sts
cvcx|mx hosts of~failed mta-sts
dy|access denied, please try again later
dy|server busy. please try again later from
dx|agent busy
au|x-dg-ref
au|policy violation detected
bv|routing loop
ab|spam abuse detected
ab|banned sender|5.7.502 5.7.503 5.7.800
dbcw|banned recipient
bf|access denied, bad helo
auap|rfc 5322 section
aa|tenant allow block list
aa|tenant recipient block
ab|tenant has exceeded threshold
abdl|unregistered domains
cx|dns domain~does not exist
aqdx|suspiciousremoteserver
at|restrictdomainsto
di|required authentication level
db|all recipient addresses rejected
dybx|some messages from~weren't sent
apau|invalid characters|5.6.11
ctau|mail rejected by~for policy reasons
atbs|direct send not allowed
dn|tenant external recipient
dn|submissionquotaexceeded
>exchange
dd|unable to relay recipient in non-accepted domain
dd|unable to relay
bsdd|client was not authenticated
dm|does not have permissions to send as this sender
bwbz|cannot achieve exchange server authentication
au|found to be infected
dm|mapiexceptionsendasdenied
dn|submission quota
cx||5.4.4
cx|nonexistent domain
cvdb||5.2.4
db|resolver.adr.
ef|resolver.adr.reciplimit
cz|resolver.rst.
by|resolver.rst.recipsize
by|resolver.rst.sendsize
cvcw|misconfigured forwarding
cz|resolver.fwd.blocked
cz|approval.notauthorized
aaau|transport.rules.
czaa|delivery not authorized
ap|unrecognized parameter
ap|already specified|503
bp|temporary authorization failure
ea|temporary authentication failure~cipher strength is too weak
ab|submission has been disabled
ai|certificate validation failure
ap|command too long
cldx|connection dropped|421
by|size limit for this connection
bx|message submission rate
dx|message failed to be
bv|message depth exceeded
bvcv|system incorrectly configured
bf|helo requires domain
dw|hello first
ap|need mail command
ap|need rcpt
dwcl|waiting for client input
ap|only one starttls
dv|initialize security subsystem
dv|maximum tls rate exceeded
ed|concurrent server connections
bxdp|storedrv.deliver~thread limit
dubr|require starttls to
bwbt|require basic authentication
ap|unsupported body
bg|utf-8~not supported
aa|rejected by administrative action
audx|too many related errors
atdd|unable to relay. attr
atdd|relay access denied attr
dx|attribution data
bpaw|unable to proxy
bqab|authentication unsuccessful. tenant locked out
bp|unsuccessful due to permanent server error
bp|unsuccessful due to temporary server error. please try again
dx|message not proxied
dxcx|dns query failed
ecatea|appropriate tls channel
didf|unauthorized message over ipv6
dx|message expired
auap|invalid message content
dx|retryable mailbox access denied
cw|recipient mailbox quarantined
ab|sender mailbox quarantined
cvdx|mdb properties
bx|excessive message rate
aa|sender denied
cx|reserved by rfc 2606
cx|single label domains
au|content filter agent
au|content restrictions
di|sender id (pra)
>exim
dd|relay not permitted
ddaa|administrative prohibition
aw|incorrect authentication data
bp|unable to authenticate at present
du|starttls command used when not advertised
brbt|auth command used when not advertised
bf|syntactically invalid ehlo argument
bf|syntactically invalid helo argument
dk|sender verify failed
dbdk|unrouteable address
dw|smtp synchronization error
dp|too much load
ac|is in a black list at
dd|please turn on smtp authentication in your mail client
dd|relay through this server without authentication
dbdk|could not deliver mail to~the account or domain may not exist
bx|has exceeded the max emails per hour
dk|verification failed for~sender verify failed
ap|malformed address
eb|synchronization error~026~003~001
dk|sender address must contain a domain
cxdb|recipient address must contain a domain
apar|too many unrecognized commands
dx|temporary local problem
dxdk|could not complete sender verify
dbdk|callout verification failure
dr|space shortage
ds|smtp service not available
dx|unexpected failure, please try
cldw|smtp command timeout
cl|smtp incoming data timeout
dbap|restricted characters in address
cxdk|mx records point to non-existent
cvbv|mx record points to local host
cx|record indicated no smtp service
dx|have been failing for a long time
dx|retry timeout exceeded
ap|maximum allowed line length
ap|lines too long for transport
bm|mailing to remote domains not supported
dudv|a tls session is required, but
aw|authentication attempt(s) failed
dwap|helo or ehlo required
bdap|no valid sender in any header
dh|initial data not expected
dvea|security failure|554
di|spf~not allowed to send
bf|bad helo
bc|not yet authorized to deliver mail
apar|nonmail commands
>eyou
aw|auth error|535 550 551
bp|auth error|451
bw|auth mode unsupported
ef|out of allow rcpt
cw|user is locked|550
ct|black ip
aa|host denies the sender
ac|rbl deny
bf|helohost error
dx|queue unavailable
dxdp|out of memory|421 450 451 452
dmdk|sender is unvalidated
di|remote ip check error
>fastmail
bddm|to send from this header
>fortimail
au|blocked because it contains
>frames
dd|no relay
dd|relay~not allowed
dd|relay~refused
dd|relay~rejected
ddbs|not authenticated
aw|authentication failed
aw|login failed
aw|authentication failure
aw|authentication unsuccessful
aw|bad~password
aw|unable to authenticate
aw|could not authenticate
cf|access token
bw|authentication mechanism
dv|tls~unavailable
dmaa|sender~not allowed
dm|to send as
dl|unverified
aadm|sender address rejected
dk|verify sender
bf|helo command rejected
df|reverse dns
df|rdns
az|dynamic ip
az|residential
ac|blacklisted
ac|black list
ct|block list
ct|ip~is blocked
av|your country
aa|access denied
aa|client host rejected
as|connection rate
bxdy|throttled
bx|throttling
bx|rate limit
bx|per hour
bx|hourly~limit
dn|daily~exceeded
dn|daily~limit
ax|credits
by|too large
dp|overload
dp|too busy
dx|internal~error|421 450 451 454 550 554
ds|service not available|421
db|account~not found
cw|inactive
cw|no longer
di|dkim
di|dmarc
au|spam
au|virus
au|malware
au|junk
au|attachment
au|rfc~compliant
bv|mail loop
bv|too many hops
bv|looping
ap|syntax error
am|client certificate
cn|plan does not
dg|sandbox
ds|closing connection|421
bx|rate limit exceeded
aiahag|certificate verify failed
aiahag|remote certificate is invalid
dd|relay
ddbs|not logged in
ddcz|delivery~not allowed
dbdd|cannot deliver
db|could not deliver
dbdk|unrout
db|unknown address
brec|encryption~required
cmeb|already~tls
ebcm|ssl~socket
du|starttls~not
du|tls~not available|500 502 503
btbr|authentication~not enabled
btbw|auth~not available
btdu|unimplemented
dubt|not implemented
btdubw|not supported|500 502 503 504
dh|authentication~aborted
dh|authentication cancelled
dh|sasl|500 501
dh|base64|500 501 504 535
dh|auth string
df|reverse hostname
df|your hostname
eear|too many auth
ar|too many errors
eear|too many bad
ee|too many~attempts
bx|too much mail
dp|load|421 450 451 452
ds|not accepting
dwcl|timeout|421
bg|smtputf8
dm|not same as
bx|number of mails
aadd|prohibit
aw|incorrect authentication
aw|login data
aw|wrong authentication
aw|authorization fail
aw|authentification
aw|failed|535
aw|incorrect|535
aw|invalid|535
dk|sender~verif
bfdk|domain name~invalid
dkcx|domain~not exist
dk|domain name required
bf|ehlo argument
dw|too soon
btdu|invalid command
cs|not authorized to use
dmab|not allowed to send
dmdd|mail from~not allowed
dm|mail from must
bddm|from~must match
dmbd|from address~not
dmcs|permission
ae|application password
cn|not subscribed
bp|authenticat~temporary
bp|authenticat|421 435 450 451 454
bq|policy|535
csdtci|disabled|535
bq|blocked|535
elcf|revoked|535
elcf|expired|535
eebq|locked|535 534 525
ci|basic authentication
ei|log in~browser
bl|identity~change
ab|sending denied
ab|outbound~spam
dybx|unusual
dy|volume|421 450 451 452
aa|whitelist
ct|temporarily blocked
asbx|exceeded~limits
bx|rate exceeded
bxdn|this hour
dx|temporary~failure
dx|temporary~error
dxbc|currently unavailable|421 450 451
dsdy|try again later|421
bcdx|try again later|450 451 452
dsdy|service refuse
addd|for relay
ctac|not accepted from
ct|from this ip
aaad|ip not in
au|our system has detected that this message is
cqcd|could not connect to smtp host
cqcdaw|smtp connect() failed
cqcd|couldn't connect to host, port
cqcdeb|could not connect to smtp host:~port:
>free
cw|blocked due to inactivity
ctdy|too many spams from your ip
>gmail
awaeci|username and password not accepted
ae|application-specific password required
ddbs|authentication required.~p=wantautherror
bp|cannot authenticate due to temporary system problem
ei|log in with your web browser
ee|too many login attempts
dh|cannot decode response
bl|no identity changes permitted
adat|mail relay denied~invalid credentials for relay for one of the domains
ad|invalid credentials for relay
dn|daily smtp relay~limit exceeded
dn|daily user sending~exceeded
abdm|mail sending denied
bfct|try again later, closing connection
bf|helo/ehlo argument
azen|not authorized to send email directly to our servers
dy|unusual rate of
df|does not have a ptr record
aa|ip not in whitelist for rcpt domain
di|because the sender is unauthenticated
db|email account that you tried to reach does not exist
cy|inbox is out of storage space
au|likely unsolicited mail
cw|email account that you tried to reach is disabled
cf|eyjzdgf0dxmioii0md
bx|receiving mail at a rate
dyau|very low reputation
ap|missing a valid address in from
di|authenticate with at least one of spf or dkim
di|pass authentication checks
cx|because the domain~couldn't be found
db|because the address couldn't be found
cx|dns error~domain name not found
by|message size limits
cx|null mx
cx|lookup of~responded with code nxdomain
cycz|service over limit
dx|did not accept our requests to connect
atad|smtp relay service~match domain of
ed|too many simultaneous connections
dwcl|connection expired
dwcl|timeout - closing connection
bx|receiving mail too quickly
bxdn|peak smtp relay limit
ef|multiple destination domains
ap|smtp protocol violation
ef|policy size per transaction
cmapeb|starttls may not be repeated
apar|too many unrecognized commands
ap|mail first|502 503
ap|rcpt first
ap|data after bdat
bw|xoauth is no longer supported
dhap|optional argument not permitted
czauaa|to (or from) has a policy
di|unauthenticated email is not accepted
by|message header size
au|its content presents a potential
ap|message is malformed
bsddar|unauthenticated commands
di|gmail requires all
di|authentication didn't pass
di|authenticated spf or dkim
ec|senders to use tls/ssl
di|the spf record of the sending domain
ap|not rfc 5322 compliant
ap|missing a valid message-id
ap|multiple addresses in from
ap|unicode character in
ap|encoded-word syntax
bxdy|quota for sending messages with the same
czau|violates~email policy
apdk|is not a valid rfc
>gmx
ct|no smtp service~ip address is block listed
di|spf policy
ap|message not allowed~not rfc compliant
by|size limit exceeded
dm|sender address is not allowed
dnbx|mail send limit
bxdnab|failure sending mail. try again later
auapct|due to policy restrictions
apau|policy restrictions (header
ctau|policy restrictions (domain
ct|to policy restrictions (ip based
dyct|due to policy violation
df|ptr resource record
dk|dns mx or a
bx|rate limit reached. please
>go-smtp
dwap|introduce yourself first
du|tls not supported
bt|auth command unrecognized
du|starttls command unrecognized
ef|recipients reached
bf|argument required for helo
eadv|handshake error|550
dp|high load
>godaddy
eken|not allowed on ibsmtp servers
bx|this ip has sent too many messages
ef|message contains too many recipients
ctab|temporarily blocked for attempting to send too many messages containing
eeab|authentication failed: account disabled
apdk|ib501
dkap|ib502
dk|ib506
di|ib508
df|ib108
ct|ib111
ct|ib112
ct|ib113
bx|ib510
bxdn|ib607
acct|ib103
ac|ib104
ac|ib105
ac|ib106
ct|rbl reject
db|account does not exist|450 550 551 553 554
cy|account storage limit
>haraka
dd|i cannot deliver mail for
dh|invalid auth string
ebcm|ssl attempted over a non-ssl socket
dmdd|mail from domain~is not allowed from your host
aa|your mail is not welcome here
df|rdns lookup failed
dp|too busy; please try again
dx|tried all mxs
dsdx|come back later|421
bf|helo denied
bf|ehlo denied
aadm|sender <~denied
dbczaa|recipient <~denied
au|message denied
ap|bare line-feed
dwap|helo before mail
bf|helo must have
bf|address format in helo
azbf|helo is dynamic
bf|helo ip literal
bf|not who you say you are
dm|match auth domain
dk|mx without a record
dk|no mx for your from
>hmailserver
dd|smtp authentication is required
ddad|delivery is not allowed to this address
eear|too many invalid logon attempts
dw|use helo/ehlo first
ap|line to long
ar|too many invalid commands
ap|must have sender
ap|issue a reset
ap|syntax should be
aw|credentials no longer valid
ap|sender address must be specified
dkap|the address is not valid
db|a valid address is required
dx|received but it could not be saved
dx|no data saved
ap|excessive amounts of data
bf|invalid domain address
bwap|type not specified
ec|must issue starttls
br|tls-connection is required
ap|already authenticated
bv|recursive forwards
cxcw|domain has been disabled
cw|is not active|550
db|not in route list
cz|not authorized owner
cz|not authorized sender
bf|helo does not match
>hornetsecurity
ct|spam ip rejected
by|content filter size
>hosting-panels
ab|outgoing mail suspension
ab|outgoing mail hold
bxab|max defers and failures
db|recipient cannot be verified
dnbx|have reached your message limit
bxdn|number of allowed outgoing messages
aact|your host in blacklist
dwap|helo required before
bf|is _my_ address
au|blacklisted file extension
>hostinger
csab|disabled by user from hpanel
bxdn|ratelimit~exceeded
>icewarp
dmdfdd|permission denied|501 5.7.1
dmdfdd|not allowed to send|501
ap|unbalanced|501
>icloud
dmbd|from address is not one of your addresses
ct|blocked~support.proofpoint.com/dnsbl-lookup
dy|deferred due to excessive volume
ct|ipcheck.proofpoint.com
>iis
ddbs|permission to submit mail|454 5.7.3
auaa|requested action not taken: message refused
>iredapd
ddbs|smtp auth is required
ddbs|policy rejection not logged in
aa|policy rejection
bc|policy rejection~please try
aa|address rejected: blacklisted
aaazdf|address rejected: blacklisted reverse dns
czaa|recipient address rejected: not authorized
by|message size exceed (
bxdn|rejected: quota exceeded|5.7.1
ctdy|has bad reputation
>james
dh|could not decode parameters
dm|authentication for specified email
>kerio
ae|only application passwords are allowed
ce|nt domain~is not valid
>mail-filters
bx|ratelimit
au|gtube
au|reject, id=
dx|error in processing, id=
>mailchannels
au|message blocked.
ac|[rbl]
abaa|[esa]
abdy|high number of invalid recipients
cz|recipient has unsubscribed
au|[ss]
>mailenable
dd|mail server requires authentication when attempting to send to a non-local
>mailersend
dl|domain must be verified in your account
dg|trial accounts can only send
>mailgun
dlab|is not allowed to send:
dg|free accounts are for test purposes only
ab|is not allowed to send: please activate
dg|sandbox subdomains are for test
bxdn|is not allowed to send:~limit exceeded
bxab|to send large batches
>mailru
ae|parol prilozheniya
dm|not local sender
ab|sending for this account is disabled
>mailtrap
bx|too many emails per second
axdn|email limit is reached
dldm|sending from domain~not allowed
>mandrill
elaw|error: authentication failed|435
>mcafee
auaa|denied (mode
aaau|denied by policy
>mdaemon
aaau|backscatter protection
cy|exceed mailbox quota
>mercury
dd|not relay non-local
>mimecast
dden|open relay not allowed
aaau|rejected due to security policies
avaa|host network not allowed
di|sender invalid~envelope rejected
ct|ip reputation - (reject
bcdydx|internal resource~temporarily unavailable
aa|sender address blocked
by|maximum email size
cw|inbounds disabled
ab|outbounds disabled
ekaa|hostname is not authorized
diaa|anti-spoofing
au|content examination
aa|administrative prohibition~envelope blocked
aa|envelope blocked
aa|rejected by header~blocked senders
aa|block policy for
awcs|submitter failed
ec|route requires encryption
ea|route requires tls version
ea|requires high-strength ciphers
cvah|invalid for this certificate
dpdx|unable to process connection
dx|unable to process command
dx|unable to process an email
bzcldx|message ended early
ed|outbound thread limit
>mox
bw|mechanism cram-md5
bpbw|scram not possible
ddendb|not accepting email for
efdi|only one recipient allowed
dk|mailfrom domain not configured
>naver
dmcs|sender address is unauthorized
>netease
dm|mail from must equal authorized user
cselab|user has no permission
abcs|user has no permission|sender recipient content
bqap|unsafe login
dyct|hl:rep
ed|hl:icc
asbx|hl:ifc
ctdy|hl:mep
arap|mi:cel
bx|mi:dmc
ar|mi:ccl
ef|rp:drc
ar|rp:ccl
ac|dt:rbl
ct|wm:bli
aa|wm:blu
ar|rp:cel
bx|mi:sfq
bxdn|rp:qrc
bf|mi:nhd
apdk|mi:imf
di|mi:spf
di|mi:dma
dn|mi:stc
dd|rp:frl
ef|rp:rcl
dn|rp:trc
au|dt:spm
bddj|dt:sum
ct|hl:ihu
ct|hl:ipb
aaab|mi:spb
dm|local user only
enek|smtp mx only
ee|too much fail authentication
ap|error: bad syntax
aa|user in blacklist
cwab|user suspended
ab|user suspended|auth sender
ef|too much recipient
by|exceeded mailsize limit
eedo|auth error limit
ctac|ip in blacklist
bxct|hl:ifq
bxct|hl:itc
>opensmtpd
btdu|invalid command: command not supported
bx|too many messages sent
dm|sender rejected|530
apdw|command not allowed at this point
ap|invalid command: already
cmeb|channel already secured
apdw|pipelining not supported
apbtdu|invalid command: command unrecognized
bw|auth method~not supported
ap|unsupported option
dbdd|invalid recipient: <
>openssl
ebcmea|wrong version number
ebcm|ssl routines~unknown protocol
ebcmea|ssl3_get_record:wrong version
ebcm|packet length too long
chcm|ssl routines~http request
ebcm|record layer failure
eb|first record does not look like a tls handshake
ebcm|unexpected tls packet
ebcm|tls packet with unexpected length
eb|unrecognized ssl message, plaintext connection
eb|unsupported or unrecognized ssl message
ebcm|invalidcontenttype
eb|cannot determine the frame size
eb|handshake failed due to an unexpected packet format
ebaiea|an error occurred while attempting to establish an ssl or tls connection
eb|token supplied to the function is invalid
ea|no shared cipher
eaam|alert handshake failure
ea|alert protocol version
ea|ssl routines~unsupported protocol
ea|protocol version not supported
ea|no appropriate protocol
ea|fatal alert: handshake_failure
ea|do not possess a common algorithm
eaak|dh key too small
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
>oracle
bx|messages sent per minute
dn|messages sent per day
dh|invalid command argument~nul
ap|need rcpt
bw|mechanism mismatch
bw|method not supported|504
by|exceeds byte limit
dldm|authorization failed: address
dr|system storage error
ap|message parse error
ee|too many auth failures
>orange
aw|ofr_305
dm|mail from not owned by user
dyct|veuillez essayer plus tard
acct|blocked for spamming
cy|recipient overquota
by|size of the message
di|spf:~not allowed to send
dk|emetteur invalide
cw|archived recipient
cw|le compte du destinataire est bloque
au|mail rejete
>outlook
cbbj|0x800ccc0d
cqcd|0x800ccc0e
aqebcm|0x800ccc0f
cqcd|0x800ccc15
emaw|0x800ccc18
cqdq|0x800ccc19
ebcm|0x800ccc1a
ebcm|does not support the connection encryption type
dx|0x800ccc60
ap|0x800ccc61
btdu|0x800ccc63
ddbs|0x800ccc64
dsdx|0x800ccc66
dbdd|0x800ccc69
dddm|0x800ccc6b
ddau|0x800ccc6f
dddm|0x800ccc78
du|0x800ccc7d
bwem|0x800ccc80
bwem|none of the authentication methods supported by this client
aw|0x800ccc92
aw|mail server rejected your login
cqcd|0x80042109
cqcd|cannot connect to your outgoing (smtp)
dqcq|0x8004210a
dqcqcl|0x8004210b
dqcq|timed out waiting for a response from the sending
ahai|security certificate that cannot be verified
btbw|unterstützten authentifizierungsmethoden
dddb|0x800ccc79
>people
eh|shut down my vpn
eh|disconnect from vpn
eh|vpn is on
eh|without~vpn~works
eh|turn off~vpn
bo|disable firewall
bo|disable the firewall
bo|selinux
bo|httpd_can_
cj|special character~password
cj|special character~passwd
cj|escaped~password~.env
bb|greeting_timeout
ao|not being connected to the internet
ao|disconnect from the network
ao|airplane mode
cu|autoconfig~erroneous
cu|autodiscovery~not the correct
cu|autoconfig~wrong
ej|sets of credentials
ej|different username and password~imap
ca|adguard dns
ca|fake-ip
ca|pi-hole
cc|moved my mail server
cc|points to the old
co|advertises multiple addresses
co|but sometime the connection is established on
dj|from address is the one i use to login
ay|dnskey
do|fail2ban~ban
dz|antivirus~certificate
dz|avast
bg|trailing space
ad|works from home
bz|inspect esmtp
bz|mailguard
>plunk
dl|domain is not associated with your account
>postal
ab|mail server has been suspended
dlbd|from/sender name is not valid
cwcz|route does not accept
bv|loop detected|550
dh|authenticated failed - protocol
>postfix
dd|relay access denied
du|command not implemented
dv|tls not available due to local problem
ebcm|tls already active
btbr|authentication not enabled
aw|error: authentication failed
bw|invalid authentication mechanism
dh|authentication aborted
dh|sasl response limit exceeded
dm|not owned by user
dd|sender address rejected: not logged in
dk|sender address rejected: need fully-qualified
bf|helo command rejected: need fully-qualified
bf|helo command rejected: invalid ip address
bf|helo command rejected: host not found
df|cannot find your reverse hostname
df|cannot find your hostname
ac|client host~blocked using
ac|service unavailable; client [~blocked using
bc|service currently unavailable
ed|error: too many connections from
ar|too many auth commands
bx|too much mail from
ar|error: too many errors
by|message size exceeds fixed limit
dr|insufficient system storage
ds|not accepting connections
cldw|error: timeout exceeded
bg|must declare smtputf8
bc|recipient address rejected: greylisted
dmbd|sender is not same as smtp authenticate username
bx|quota exceeded (number of mails
cp|relay access denied (maybe you need to check mail via pop3
awaeee|error: authentication failed: authentication failure
cv|client host~blocked using~error: open resolver
cy|maildir over quota
dxdb|unverified address: lost connection
bcdx|unverified address: address verification in progress
cxcb|host or domain name not found
ai|server certificate not verified
cm|requires setting~wrappermode
bfbe|syntax: ehlo
ddbsaa|<~[~client host rejected: access denied
ddbsaa|recipient address rejected: access denied|554 5.7.1
cxdb|recipient address rejected: need fully-qualified
dmdk|sender address rejected: user unknown
dkdm|sender address rejected: undeliverable address
dk|sender address rejected: domain~does not accept mail
dk|sender address rejected: malformed dns
bf|helo command rejected: access denied
ap|multi-recipient bounce
dxbc|service unavailable - try again later
ebapbg|error: bad utf-8 syntax
ap|i can break rules, too
dx|command time limit exceeded
dp|no system resources
as|too many new tls sessions
bxef|error: too many recipients from
asbx|please try again slower
bpaw|authentication failed: generic failure
bwbp|authentication failed: no mechanism available
dhaw|authentication failed: bad protocol
br|authentication failed: encryption needed
dh|authentication failed: another step is needed
dh|authentication failed: invalid base64 data
ei|authentication failed: passphrase expired
bp|authentication server unavailable
bwbq|mechanism too weak for this user
bw|no worthy mechs
bvcv|loops back to myself
bg|smtputf8 is required
ai|server certificate not trusted
cldx|while sending message body
dxcl|while sending end of data
dx|mail transport unavailable
cv|error: open resolver
dbdd|no valid recipients
dx|error: service unavailable
>postmark
dl|sender signature on your account
cwdb|been marked as inactive
>programs
cdcr|econnrefused
cdcr|connection refused
cqdq|timeouterror
bhcd|econnrefused 127.0.0.1
bhcd|econnrefused ::1
cdcr|actively refused it
bhcd|dial tcp 127.0.0.1~connection refused
cqdq|etimedout
cqdq|connection timeout
cmdqbb|greeting never received
cqdq|connection timed out
cqdq|i/o timeout
cqdq|connect timed out
cqdq|did not properly respond after a period of time
cqcmdq|operation has timed out
cbbj|no such host
cbbjbi|enotfound
de|eai_again
cbbj|name or service not known
de|temporary failure in name resolution
cbbjbi|nodename nor servname provided
cbde|php_network_getaddresses: getaddrinfo
cbbjbi|getaddrinfo failed
cbbj|unknownhostexception
cbbj|unknown smtp host
cbbj|no such host is known
cbbj|could not resolve host
aocg|network is unreachable
cgao|enetunreach
crao|no route to host
crao|ehostunreach
bo|connect eacces
bo|forbidden by its access permissions
bo|unable to connect~permission denied
aqcm|connection reset by peer
aqcm|connection unexpectedly closed
aqcm|connection closed unexpectedly
aqcm|unexpected socket close
dueb|starttls extension not supported
brbt|smtp auth extension not supported
bw|no suitable authentication method
ckbr|smtp: unencrypted connection
ah|smtp: wrong host name
brbt|server doesn't support auth
brbt|server does not support authentication
du|does not support the starttls extension
du|server does not support secure connections
ecbsaw|requires a secure connection or the client was not authenticated
bubs|missing credentials for
bwem|no authentication mechanisms supported by both
aqcm|smtp: eof
du|does not support tls via the starttls
brbt|the server does not support authentication
bwbr|cannot use a secure authentication method
aw|curl: (67) login denied
bw|no mechanism available
du|tls is required, but was not offered
ea|cannot start tls: handshake failure
aqcm|while receiving the initial server greeting
ch|-err unknown command
ch|+ok dovecot ready
ch|[capability imap4rev1
bn|no kerberos credentials
bn|not found in kerberos database
ah|does not match the server certificate
dubr|auth: unencrypted connection
cf|invalid_client
decb|php_network_getaddresses: getaddrinfo failed: temporary failure in name resolution
ea|unsupported protocol version
du|missingstarttls
bp|sasl: connect to~failed
bp|connection lost to authentication server
bf|helo-befehl
bw|authentication requires sasl
bw|no authenticators available
aidz|remotecertificatechainerrors
dn|quota d'envoi
ah|match certificate's altnames
bn|kerberos tgt
cf|xoauth2 authentication failed
cqdq|connect error 10060
>proofpoint
db|marked as invalid
ctaa|local policy violation
ct|blocked~proofpoint.com
>proton
dm|unknown sender address
apbf|protocol error|550
>qmail
dd|you don't authenticate or the domain isn't in my list
dden|domain isn't in my list of allowed rcpthosts
dmaa|in my badmailfrom list
btdu|unimplemented (#5.5.1)
aw|authorization failed
bv|too many hops, this message is looping
dw|you talk too soon
bw|auth type unimplemented
dh|malformed auth input
dh|auth exchange cancelled
bp|checkpassword failure
ap|smtplf.html
ef|maximum number of recipients
aadb|violating our security policies
cxdb|you must specify a domain
db|recipient address has invalid
cx|mx for rcpt domain
dk|sender address has invalid
dk|mx for sender domain
dx|system temporary unavailable
cxcb|couldn't find any host
cx|couldn't find a mail exchanger
cvbv|best-preference mx
dxde|cname lookup failed
cqcddx|able to establish an smtp connection
dxcl|but connection died
ardb|too many invalid addresses
>qq
aeel|enter your authorization code
ddbs|need ehlo and auth first
cz|rejected by recipients
bx|frequency limited
dm|same as authorization user
ec|secure connection is requ
aeel|no=1001256
aecsee|account is abnormal
as|connection frequency limited
ct|suspected spam ip
ct|suspected bounce attack
ct|connection denied|421 550 554
au|mail content denied
cw|deactivated mailbox
aeel|授权码
aeel|êúè¨âë
aeel|\\xca\\xda\\xc8\\xa8\\xc2\\xeb
>rackspace
da|server refused to accept your message
dkaa|mx record not allowed
czaa|blocked by this recipient
au|rejected as dangerous
>resend
dg|only send testing emails
>rfc
aw||535 5.7.8
aw||535 auth
bwae||534 5.7.9
ddbsec||530 5.7.0
ddbsec||530 sender recipient auth
br||538
bp||454 auth
dv||454 starttls
eibp||432 4.7.12
bw||504 auth
btbr||500 502 503 auth
dh||501 auth
du||500 502 503 starttls
ba||500 502 hello
bf||501 504 550 hello
ds||421 greeting
dsct||554 greeting
db||5.1.1
cx||5.1.2 5.1.10
db||5.1.3
cw||5.1.6 5.2.1
dk||5.1.7 5.1.8 4.1.8
cy||5.2.2 4.2.2
by||5.3.4 5.2.3
dr||4.3.1
dx||4.3.0 4.3.5
ds||4.3.2
bv||5.4.6 4.4.6
ef||4.5.3 5.5.3 recipient
cz||5.7.2
di||5.7.20 5.7.21 5.7.22 5.7.23 5.7.26
df||5.7.25 4.7.25
br||5.7.11
ec||5.7.10
ap||503
ap||501 555
apbtdu||500 502
bwbf||504
aw||535
bwae||534
ddbsec||530
br||523 524
abbq||525
bp||435
dsctcx||521
dsdx||421
bcdx||450
dxbc||451
dref||452
bycy||552
ap||500 501 502 503 504 555 5.5.1 5.5.2 5.5.4
dwap||521 550 5.5.1
dh||5.5.6
bw||5.7.4
aw||5.7.8
abbq||5.7.13
dk||5.7.27
bxdy||5.7.28 4.7.28
cx||5.4.4 4.4.4
dx||4.4.7 5.4.7 4.4.1 5.4.1 4.4.3 5.4.3
cldx||4.4.2 5.4.2
dp||4.4.5
bcdx||4.7.1
bg||5.6.7
dbdd||550 recipient
ddaa||554 recipient
bcdx||450 451 recipient
au||550 554 content
dmaadk||550 553 554 sender
cx||556
bpdvdx||454
>sendgrid
aweg|bad username / password
elcf|authorization grant is invalid, expired, or revoked
ax|maximum credits exceeded
dl|not authorized to send from that email address
dn|too many recipients received this hour
dl|does not match a verified sender identity
ddbs|unauthenticated senders
bpbq|authentication failed: could not authenticate|451
as|too frequent connects
>sendmail
dddc|relaying denied. ip name possibly forged
dddc|relaying denied. ip name lookup failed
ddbs|relaying denied. proper authentication required
cp|you must check for new mail before sending
bp|temporary authentication failure
bw|auth mechanism~not available
bt|auth not available
dh|cannot base64 decode
du|tls not available|503 502
dv|tls not available after start
bf|invalid domain name|501
ac|rejected:~listed at
ac|refused by blackhole site
dk|real domain name required for sender
dk|domain of sender address~does not resolve
dx|could not be delivered for~days
dcdfdd|relaying temporarily denied
as|connection rate limit exceeded
dx|temporary system failure
cvdx|local configuration error
btbr|command unrecognized: \"auth
du|command unrecognized: \"starttls
>ses
cn|not subscribed to ses
bx|maximum sending rate exceeded
ed|too many concurrent smtp connections
dx|temporary service failure
dn|daily message quota exceeded
awel|authentication credentials invalid
dldg|email address is not verified
ab|sending paused
dmdl|is not authorized to perform
apdk|invalid mail from address
apdb|invalid rcpt to address
apdbbg|address contains illegal characters
cxdkap|transaction failed: invalid domain name
>smartermail
dd|authentication is required for relay
bd|from domain must match authenticated domain
>smtp2go
dd|relay access denied - please authenticate
dl|sender domain not verified
>spamdyke
azdf|reverse dns entry contains your ip
dwap|not following the smtp protocol
au|blocked due to its content
aaau|identical sender and recipient
ac|listed in the r
cwaa|mail is not being accepted
aa|sender address has been blacklisted
dk|has no mail exchanger
cxdb|improper recipient address
aa|refused. access is denied
dbap|at least one valid recipient
>spamfilters
cxen|don't handle mail for
av|from that country
dydb|too many unknown rcpt
ac|from blacklisted ip
au|due to security reason
aaau|for policy reasons on this gateway
ct|server is currently blocked
ct|connection refused due to abuse
aacz|accepting mail from this sender
au|surbl
au|black listed url
ac|on rbl list
au|message is banned
au|message has been quarantined
au|filter processing
aa|blocked by the recipient
au|comply with required standards
au|unacceptable content
cz|only accepting mail from specific
czaa|rule imposed mailbox access
ctaa|not allowed to send us mail
au|content-policy
au|phone number filter
aa|on domain's blacklist
>sparkpost
dl|unconfigured sending domain
ap|x-msys-api
>stalwart
dd|relay not allowed
ddbs|you must authenticate first
cs|account is not authorized to use this service
aree|too many authentication errors
ebcm|already in tls mode
dm|you are not allowed to send from this address
dmaa|sender address not allowed
bc|greylisted, please try again in
dh|invalid challenge
ae|requires multi-factor authentication
btbr|auth not allowed
ap|invalid command: ehlo expected
dx|unable to verify address
>t-online
ct|bad reputation
>thunderbird
awem|unable to authenticate to outgoing server
em|does not support the selected authentication method
em|does not seem to support encrypted passwords
embr|does not allow plaintext passwords
bn|kerberos/gssapi ticket was not accepted
du|using starttls since it doesn't advertise that feature
cqcd|because connecting to outgoing server~failed
cqdqcm|connection to outgoing server~timed out
ebaq|was lost in the middle of the transaction
cbbj|outgoing server~is unknown. the server may be
by|exceeds the global size limit
aiaf|sec_error_unknown_issuer
ah|ssl_error_bad_cert_domain
ag|sec_error_expired_certificate
ai|self_signed_cert
eb|rx_record_too_long
ea|ssl_error_unsupported_version
>titan
dyct|insufficient reputation
>trendmicro
ac|mail-abuse.org
cxdb|rejected: no-domain
czcw|block-rcpt
ctaa|rejected: ers-
>uw-imap
aw|-err bad login
>various
dd|relaying not allowed
dcdf|insecure mail relay
dx|temporarily unavailable
bx|too much email
dy|too many messages~untrusted
di|by spf
df|servers without a valid sender domain
cw|recipient unavailable
ct|block for spam
aadi|not allowed from this range
ct|a problem occurred~postmaster
az|dialup
ap|bare linefeed
cp|first check your mail
cx|bad destination host
auct|rejected for policy reason
dn|outgoing limits
dn|sending quota exceeded
db|no such address
cxdben|mx do not point to us
ctaa|access to submit messages
bd|is not allowed in~header from
ei|password is too simple
dlbd|from/sender name is not valid
ed|number of sessions exceeds
db|user not exist
ap|enclosed in angle brackets
>yahoo
aeee|auth005
ac|connections not accepted from ip addresses on spamhaus
dy|tss04
dy|message from~temporarily deferred
dy|temporarily deferred due to user complaints
au|not accepted for policy reasons
diau|not accepted for policy reasons|5.7.9
db|user doesn't have a~account
dk|unresolvable rfc.532
ct|permanently deferred
au|message not allowed - [
dyct|excessive unknown recipients
dmabdb|request failed; mailbox unavailable
aeaw|auth012
aeaw|mbr1212
ei|mbr1240
az|(rtr:du)
>yandex
cs|does not have access rights to this service
awae|authentication failed: invalid user or password!
dm|not owned by auth user
ec|without~encryption
cwcz|policy rejection on the target
cy|mailbox size limit exceeded
ctab|spam statistics
>zeptomail
ap|subject is mandatory
by|email size exceeded
>zoho
dm|sender is not allowed to relay
dmbk|relaying disallowed as
ab|email outgoing blocked
bxab|unusual sending activity detected
cz|mailpolicy violation
ab|sender address blocked
cz|rejected by destination domain
au|email policy violation
cz|mailbox delivery~policy error
";

/// Each row's id and the real line that it was made from, in the order of the rows.
#[cfg(test)]
#[rustfmt::skip]
pub(super) static EXAMPLES: &[(&str, &str)] = &[
    ("aliyun/authentication-failure-often", "526 Authentication failure[1]"),
    ("aliyun/null-password", "524 username or passwd is NULL"),
    ("aliyun/recipient-missing", "554 RCPT (b@example.org) dosn't exist"),
    ("aliyun/non-local", "501 \"MAIL FROM\" is non-local account"),
    ("aliyun/recipients", "505 the total of RCPTs is achieved the maximum threshold"),
    ("aliyun/too-long", "510 The length of DATA content is achieved the maximum threshold"),
    ("aliyun/may-not-send", "541 This account isn't allowed to send email"),
    ("aliyun/may-not-receive", "542 This account isn't allowed to receive email"),
    ("aliyun/behaviour", "554 Reject by behaviour spam"),
    ("aliyun/behaviour-transient", "454 Transient reject by behaviour spam"),
    ("aliyun/conform", "440 mail from account doesn't conform with authentication (Auth Account:a@example.org|Mail Account:root@example.org)"),
    ("apple/sender-rejected", "The server response was: 530 5.7.0 The sender address was rejected by the server \"smtp.example.org\""),
    ("apple/cannot-send", "Cannot send message using the server smtp.example.org. The connection to the server on port 25 timed out."),
    ("apple/relay-recipient", "Cannot Send Mail. A copy has been placed in your Outbox. The recipient \"b@c.example\" was rejected by the server because it does not allow relaying."),
    ("apple/password-incorrect", "Cannot Send Mail. The user name or password for \"smtp.example.org\" is incorrect."),
    ("apple/verify-identity", "Cannot Verify Server Identity. The identity of \"smtp.example.org\" cannot be verified by Mail."),
    ("apple/certificate-invalid", "The certificate for this server is invalid."),
    ("apple/server-identity", "Mail could not verify the server identity"),
    ("att/addressee", "550 5.2.1 <B@PRODIGY.NET>... Addressee unknown, relay=[192.0.2.7]"),
    ("att/blank-mailhost", "550 5.2.1 <b@prodigy.net>... blank mailhost - invalid address, relay=[192.0.2.7]"),
    ("barracuda/spoofed", "550 rejecting spoofed message"),
    ("barracuda/blocked", "550 permanent failure for one or more recipients (b@example.net:blocked)"),
    ("barracuda/abuse", "450 cuda_nsu 4.7.1 <b@example.net>: Recipient address rejected: Policy Rejection- Abuse. Go away."),
    ("blocklists/blacklisted-using", "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.1 is blacklisted using SPAMHAUS-XBL. Details: https://www.spamhaus.org/query/ip/192.0.2.1."),
    ("blocklists/geography", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ee.countries.nerd.dk; Your IP is in ee, rejected based on geographical location"),
    ("blocklists/grey-list", "421 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using grey.rbl - Rechazo temporal, intentelo mas tarde por favor...Greylisting in action, please try again later"),
    ("blocklists/query-refused", "554 5.7.1 Service unavailable; Client host [mail.example.org] blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 192.0.2.1]"),
    ("blocklists/return-codes", "550 Error: open resolver; https://www.spamhaus.org/returnc/pub/2001:db8::1"),
    ("blocklists/error-answer", "addr 192.0.2.1 listed by domain zen.spamhaus.org as 127.255.255.254"),
    ("blocklists/exploits", "554 mx.recipient.com bizsmtp IB105. Connection refused. 192.0.2.1 is listed on the Exploits Block List (XBL) <http://www.spamhaus.org/query/ip/192.0.2.1> Please visit http://www.spamhaus.org/xbl/ for more information."),
    ("blocklists/sorbs", "451 Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.1"),
    ("blocklists/sorbs-dynamic", "451 Dynamic IP Addresses See: http://www.sorbs.net/lookup.shtml?192.0.2.1"),
    ("blocklists/dynamic-zone", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dul.dnsbl.sorbs.net"),
    ("blocklists/policy-zone", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1"),
    ("blocklists/policy-page", "553-mail rejected because your IP is in the PBL. See http://www.spamhaus.org/pbl"),
    ("blocklists/spamrats-dynamic", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dyna.spamrats.com; SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.1"),
    ("blocklists/spamrats", "451 SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.1"),
    ("blocklists/psbl", "553 Listed in PSBL, see http://psbl.org/listing?ip=192.0.2.1"),
    ("blocklists/uceprotect", "554 5.7.1 IP 192.0.2.1 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1"),
    ("blocklists/sender-domain", "554 5.7.1 Service unavailable; Sender address [a@example.org] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.org"),
    ("blocklists/spammer", "553 5.7.1 <mail.example.org[192.0.2.1]>: Client host rejected: Relaying denied - Your IP identified as spammer. Please contact 123"),
    ("blocklists/zombied", "550 Dynamic/zombied/spam IPs blocked. Write blocked@example.com"),
    ("blocklists/from-dynamic", "550 we do not accept mail from hosts with dynamic IP or generic dns PTR-records"),
    ("blocklists/provider-server", "550 Please use the smtp server of your ISP"),
    ("blocklists/composite", "554 Your sender's IP address is listed at cbl.abuseat.org"),
    ("blocklists/access-from", "550 Access from ip address 192.0.2.1 blocked"),
    ("blocklists/open-proxy", "554 Rejecting open proxy 192.0.2.1"),
    ("blocklists/spamrl", "550 The sending IP (192.0.2.1) is listed on https://spamrl.com/. Please resolve this and retry."),
    ("blocklists/bad-reputation", "554 5.5.4 Your IP 192.0.2.1 address has a bad reputation. To unblock visit http://cloud-security.net/unblock"),
    ("blocklists/sorbs-dul", "550 5.7.1 192.0.2.1 listed at dul.dnsbl.sorbs.net"),
    ("blocklists/hostkarma", "550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.1"),
    ("blocklists/abusix", "550 5.7.1 192.0.2.1 is blocked by Abusix Mail Intelligence"),
    ("brevo/unknown-address", "525 5.7.1 Unauthorized IP address"),
    ("brevo/key", "535 5.7.8 Authentication failed: key not found"),
    ("brevo/not-activated", "502 5.7.0 Your SMTP account is not yet activated. Please contact us at contact@brevo.com to request activation"),
    ("brevo/sender", "Sending has been rejected because the sender you used a@example.org is not valid. Validate your sender or authenticate your domain"),
    ("chasquid/auth-in-clear", "503 5.7.10 You feel vulnerable"),
    ("chasquid/mechanism", "534 5.7.9 Asmodeus demands 534 zorkmids for safe passage"),
    ("chasquid/security-level", "550 5.7.3 Security level check failed"),
    ("chasquid/hello", "501 Invisible customers are not welcome!"),
    ("chasquid/line-ending", "521 5.5.2 Error reading DATA: invalid line ending"),
    ("cisco/access", "550 #5.7.1 Your access to submit messages to this e-mail system has been rejected."),
    ("cisco/spf", "550 #5.7.1 SPF unauthorized mail is prohibited."),
    ("comcast/reverse-dns", "421 Reverse DNS failure : Try again later"),
    ("comcast/extended-quota", "552 5.1.1 <b@comcast.net> recipient rejected - extended quota violation"),
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
    ("coremail/address-rejected", "550 IP is rejected"),
    ("coremail/address-hangup", "550 IP is Hangup"),
    ("coremail/user-hangup", "550 User hangup"),
    ("coremail/fake-sender", "553 Requested mail action not taken: Fake sender"),
    ("coremail/sender-rejected", "550 sender is rejected"),
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
    ("cox/cxbl", "550 5.1.0 <a@example.org> sender rejected. AUP#CXBL"),
    ("cox/cxdns", "550 5.1.0 <a@example.org> sender rejected. AUP#CXDNS"),
    ("cox/cxsndr", "550 5.1.0 <a@example.org> sender rejected. AUP#CXSNDR"),
    ("cox/cxcnct", "550 5.1.0 <a@example.org> sender rejected. AUP#CXCNCT"),
    ("cox/cxmxrt", "550 5.1.0 <a@example.org> sender rejected. AUP#CXMXRT"),
    ("cox/cxthrt", "550 5.1.0 <a@example.org> sender rejected. AUP#CXTHRT"),
    ("cox/cxmj", "550 5.1.0 <a@example.org> sender rejected. AUP#CXMJ"),
    ("cox/ipbl", "550 5.1.0 <a@example.org> sender rejected. AUP#IPBL0001"),
    ("cox/urlbl", "550 5.1.0 <a@example.org> sender rejected. AUP#URLBL011"),
    ("cox/invalid-recipients", "554 too many invalid recipients 192.0.2.7"),
    ("cox/dns-check", "421 192.0.2.7 DNS check failure - try again later"),
    ("cox/data-before-greeting", "554 ESMTP no data before greeting"),
    ("cox/not-available", "421 cox ESMTP server temporarily not available"),
    ("cox/threshold", "421 message threshold exceeded"),
    ("cox/no-rdns", "554 192.0.2.1 rejected - no rDNS"),
    ("cox/early", "554 ESMTP no data before greeting"),
    ("cyrus/layer", "NO Login only available under a layer"),
    ("cyrus/pop3-user", "-ERR [AUTH] Invalid user"),
    ("domino/relay", "554 Relay rejected for policy reasons."),
    ("domino/not-in-directory", "User some.name (kijitora@example.jp) not listed in Domino Directory"),
    ("domino/dns-list", "554 Connection from 192.0.2.1 rejected for policy reasons. Host found in DNS blacklist at dnsbl.sorbs.net"),
    ("domino/policy", "554 Mail from a@example.org rejected for policy reasons."),
    ("dovecot/cleartext", "NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."),
    ("dovecot/exposed", "[ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed."),
    ("dovecot/until-tls", "530 5.7.0 Authentication not allowed until SSL/TLS is enabled."),
    ("dovecot/connections", "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)"),
    ("dovecot/quota", "554 5.2.2 <anna@example.org>: Recipient address rejected: Quota exceeded (mailbox for user is full)"),
    ("email-security-cloud/domain-authentication", "553 SPF (Sender Policy Framework) domain authentication fail."),
    ("email-security-cloud/connection-policy", "501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support for more details about this error message."),
    ("email-security-cloud/address-blocked", "553 Sorry, your IP address (192.0.2.1) has been blocked"),
    ("email-security-cloud/sender-blocked", "553 Sorry, your email address (a@example.org) has been blocked"),
    ("email-security-cloud/domain-blocked", "553 Sorry, your domain has been blocked"),
    ("email-security-cloud/stray-linefeeds", "553 Stray linefeeds in message (#5.6.2)"),
    ("email-security-cloud/tls", "451 TLS/SSLv3 Connection required. (#4.7.1)"),
    ("email-security-cloud/envelope-domain", "550 sender envelope domain not allowed for sender IP address (#5.1.8)"),
    ("email-security-cloud/filtered", "553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)"),
    ("email-security-cloud/filtered-outbound", "filtered by Outbound scanning."),
    ("email-security-cloud/mailbox", "553 Recipient mailbox is not allowed"),
    ("email-security-cloud/aborted", "450 Requested action aborted [9] 20805, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message."),
    ("email-security-cloud/zodiac", "500 5.7.1 Symantec Zodiac"),
    ("email-security-cloud/not-configured", "553 you are trying to use me [server-10.tower-57.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.1, mail.example.org] do this. (#5.7.1)"),
    ("emailit/restricted", "530 API key is restricted to sending domain: acme.example. From/Sender address must use this domain. From: a@example.org"),
    ("emailit/paused", "550 Sending from this domain is paused"),
    ("emailit/per-second", "452 4.4.5 Messages per second limit exceeded"),
    ("exchange-online/relay", "550 5.4.1 <rcpt>: Relay access denied"),
    ("exchange-online/send-as-denied", "554 5.2.252 SendAsDenied; <user> not allowed to send as <from>; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied"),
    ("exchange-online/tenant", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("exchange-online/mailbox", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("exchange-online/security-defaults", "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator."),
    ("exchange-online/criteria", "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator."),
    ("exchange-online/user-credentials", "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect."),
    ("exchange-online/basic-disabled", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
    ("exchange-online/basic-retired", "550 5.7.30 Basic authentication is not supported for Client Submission."),
    ("exchange-online/auth-unsuccessful", "535 5.7.3 Authentication unsuccessful [<host>]"),
    ("exchange-online/spam-suspended", "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; WASCL UserAction verdict is Suspend."),
    ("exchange-online/bad-sender", "550 5.1.8 Access denied, bad outbound sender AS(42004)"),
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
    ("exchange-online/microsoft-delist", "550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using FBLW15; To request removal from this list please forward this message to delist@messaging.microsoft.com"),
    ("exchange-online/organization-queue-quota", "450 4.7.3 Organization queue quota exceeded. [outlook.com]"),
    ("exchange-online/tenant-block-list", "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant allow/block list policy."),
    ("exchange-online/banned-sender", "550 5.7.511 Access denied, banned sender[192.0.2.7]."),
    ("exchange-online/customer-block-list", "550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked by example.com using Customer Block list (AS16012607)"),
    ("exchange-online/limited-by-reputation", "451 4.7.650 The mail server [192.0.2.138] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)"),
    ("exchange-online/concurrent-connections", "432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information."),
    ("exchange-online/old-tls", "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2."),
    ("exchange-online/dmarc-of-domain", "550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject"),
    ("exchange-online/not-authenticated-to-send", "530 5.7.57 Client not authenticated to send mail."),
    ("exchange-online/sender-not-inside", "550 5.7.134 Sender was not authenticated for mailbox"),
    ("exchange-online/sender-not-for-group", "550 5.7.133 Sender not authenticated for group"),
    ("exchange-online/allowed-senders", "550 5.7.124 Sender not in allowed-senders list"),
    ("exchange-online/ipv6-unsigned", "550 4.7.26 Access denied, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation, this message is not signed"),
    ("exchange-online/ipv6-not-taken", "550 5.7.510 Access denied, example.net does not accept email over IPv6"),
    ("exchange-online/remote-certificate-expired", "450 4.7.322 certificate-expired: Destination mail server's certificate is expired."),
    ("exchange-online/tlsa-invalid", "450 4.7.323 tlsa-invalid: The domain failed DANE validation."),
    ("exchange-online/dnssec-invalid", "450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records"),
    ("exchange-online/certificate-host", "450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)"),
    ("exchange-online/sts-certificate", "450 5.7.5 Remote certificate failed MTA-STS validation. Reason: UntrustedRoot"),
    ("exchange-online/sts-host", "550 5.4.8 MX hosts of example.org failed MTA-STS validation"),
    ("exchange-online/restricted-for-a-while", "451 4.7.860 Access denied, please try again later"),
    ("exchange-online/busy-for-this-address", "451 4.7.500 Server busy. Please try again later from [192.0.2.2]. (AS761)"),
    ("exchange-online/agent-busy", "451 4.7.700 PFA agent busy, please try again."),
    ("exchange-online/header-too-long", "550 5.0.350 x-dg-ref header is too long"),
    ("exchange-online/policy-violation", "550 5.0.350 Requested action not taken: policy violation detected (AS345)"),
    ("exchange-online/routing-loop", "554 5.4.14 Routing loop detected"),
    ("exchange-online/spam-abuse", "550 5.7.501 Access denied, spam abuse detected"),
    ("exchange-online/banned-account", "550 5.7.502 Access denied, banned sender"),
    ("exchange-online/banned-recipient", "550 5.7.505 Access denied, banned recipient"),
    ("exchange-online/bad-helo", "550 5.7.506 Access Denied, Bad HELO"),
    ("exchange-online/from-missing", "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant"),
    ("exchange-online/tenant-allow-list", "550 5.7.703 Your message can't be delivered because messages to b@example.net are blocked by your organization using Tenant Allow Block List."),
    ("exchange-online/tenant-recipient-block", "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant recipient block policy"),
    ("exchange-online/tenant-threshold", "550 5.7.705 Access denied, tenant has exceeded threshold"),
    ("exchange-online/unregistered-domains", "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains"),
    ("exchange-online/destination-domain", "550 5.4.310 DNS domain example.net does not exist"),
    ("exchange-online/suspicious-server", "550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)"),
    ("exchange-online/domains-restricted", "550 5.7.51 RestrictDomainsToIPAddresses or RestrictDomainsToCertificate"),
    ("exchange-online/authentication-level", "550; 5.7.515 Access denied, sending domain example.org does not meet the required authentication level."),
    ("exchange-online/all-recipients", "550 5.4.1 All recipient addresses rejected : Access denied"),
    ("exchange-online/some-messages", "421 RP-001 (BAY004-MC2F33) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day."),
    ("exchange-online/invalid-characters", "550 5.6.11 Invalid characters"),
    ("exchange-online/policy-reasons", "550 OU-002 Mail rejected by Windows Live Hotmail for policy reasons"),
    ("exchange-online/direct-send", "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources"),
    ("exchange-online/tenant-recipients", "550 5.7.233 - Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit). For more information see https://aka.ms/EXONdrs."),
    ("exchange-online/submission-exception", "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception"),
    ("exchange/relay-domain", "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain"),
    ("exchange/relay", "550 5.7.1 Unable to relay"),
    ("exchange/not-authenticated", "530 5.7.1 Client was not authenticated"),
    ("exchange/send-as", "550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
    ("exchange/exchange-auth", "5.7.3 Cannot achieve Exchange Server authentication"),
    ("exchange/file-infected", "Microsoft Forefront Protection for Exchange Server removed a file since it was found to be infected."),
    ("exchange/mapi-send-as", "554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied"),
    ("exchange/submission-quota", "550 5.2.2 Submission quota exceeded"),
    ("exchange/unable-to-route", "550 5.4.4 ROUTING.NoNextHop; unable to route"),
    ("exchange/nonexistent-domain", "554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain"),
    ("exchange/list-expansion", "550 5.2.4 Mailing list expansion problem"),
    ("exchange/resolver-address", "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found"),
    ("exchange/resolver-recipients", "550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients"),
    ("exchange/resolver-restriction", "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"),
    ("exchange/resolver-recipient-size", "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"),
    ("exchange/resolver-sender-size", "550 5.2.3 RESOLVER.RST.SendSizeLimit.Org; message too large for this organization"),
    ("exchange/forwarding-address", "550 5.2.0 RESOLVER.FWD.NotFound; misconfigured forwarding address"),
    ("exchange/redirection-blocked", "550 5.7.300 RESOLVER.FWD.Blocked; the sender prohibited alt recipient redirection on this message"),
    ("exchange/approval", "550 5.7.1 APPROVAL.NotAuthorized; message cannot be delivered."),
    ("exchange/transport-rule", "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy"),
    ("exchange/delivery-not-authorized", "550 5.7.900 Delivery not authorized, message refused"),
    ("exchange/parameter", "501 5.5.4 Unrecognized parameter"),
    ("exchange/already-specified", "503 5.5.2 Sender already specified"),
    ("exchange/authorization-temporary", "454 4.7.0 Temporary authorization failure"),
    ("exchange/cipher-weak", "454 4.7.0 Temporary authentication failure because negotiated Tls cipher strength is too weak"),
    ("exchange/submission-disabled", "550 5.7.1 Submission has been disabled for this account"),
    ("exchange/certificate-validation", "454 4.7.5 Certificate validation failure"),
    ("exchange/command-long", "500 5.5.2 Command too long"),
    ("exchange/connection-dropped", "421 4.4.2 Connection dropped"),
    ("exchange/connection-size", "421 4.4.2 Message size limit for this connection reached"),
    ("exchange/submission-rate", "421 4.4.2 Message submission rate for this client has exceeded the configured limit"),
    ("exchange/redundant", "451 4.4.0 Message failed to be made redundant"),
    ("exchange/agent-depth", "554 5.3.5 Agent generated message depth exceeded"),
    ("exchange/system-loop", "550 5.3.5 System incorrectly configured"),
    ("exchange/hello-domain", "501 5.0.0 HELO requires domain address"),
    ("exchange/hello-first", "503 5.5.2 Send hello first"),
    ("exchange/mail-first", "503 5.5.2 Need mail command"),
    ("exchange/rcpt-first", "503 5.5.2 Need rcpt command"),
    ("exchange/input-timeout", "451 4.7.0 Timeout waiting for client input"),
    ("exchange/starttls-twice", "503 5.5.2 Only one STARTTLS command can be issued per session"),
    ("exchange/security-subsystem", "554 5.7.3 Unable to initialize security subsystem"),
    ("exchange/tls-rate", "454 4.7.0 Cannot accept TLS as maximum TLS rate exceeded for server"),
    ("exchange/server-connections", "421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel"),
    ("exchange/thread-limit", "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded"),
    ("exchange/smart-host-starttls", "451 5.7.3 Require STARTTLS to authenticate"),
    ("exchange/smart-host-basic", "451 5.7.3 Require basic authentication"),
    ("exchange/body-type", "501 5.5.4 Unsupported BODY type"),
    ("exchange/utf-8", "501 5.1.8 UTF-8 addresses not supported"),
    ("exchange/administrative", "530 5.3.1 Intercepted and rejected by administrative action. PRJCT"),
    ("exchange/related-errors", "530 5.3.0 Too many related errors"),
    ("exchange/relay-attribution", "550 5.7.1 Unable to Relay. ATTR11"),
    ("exchange/relay-denied-attribution", "550 5.7.1 Relay Access Denied ATTR1"),
    ("exchange/attribution-data", "450 4.7.1 Unable to fetch attribution data. ATTR11"),
    ("exchange/proxy-login", "535 5.7.3 Unable to proxy authenticated session because either the backend does not support it or failed to resolve the user"),
    ("exchange/tenant-locked", "535 5.7.3 Authentication unsuccessful. Tenant locked out"),
    ("exchange/login-server-fault", "535 5.7.3 Authentication unsuccessful due to permanent server error."),
    ("exchange/login-server-fault-temporary", "451 4.7.3 Authentication unsuccessful due to temporary server error. Please try again later."),
    ("exchange/not-proxied", "450 4.7.0 Message not proxied"),
    ("exchange/dns-query", "451 4.4.0 DNS query failed"),
    ("exchange/tls-channel", "454 4.7.0 Failed to establish appropriate TLS channel: Access Denied"),
    ("exchange/unauthorized-ipv6", "550 5.7.1 Unable to accept unauthorized message over IPv6 ATTR2"),
    ("exchange/expired", "550 4.4.7 QUEUE.Expired; message expired"),
    ("exchange/message-content", "554 5.6.0 STOREDRV.Deliver; invalid message content"),
    ("exchange/mailbox-access", "432 4.3.2 STOREDRV.Deliver; retryable mailbox access denied failure"),
    ("exchange/recipient-quarantined", "550 5.7.9 STOREDRV.Deliver; Recipient mailbox quarantined."),
    ("exchange/sender-quarantined", "550 5.7.10 STOREDRV.Submit; Sender mailbox quarantined."),
    ("exchange/mdb-properties", "532 5.3.2 STOREDRV.Deliver; Missing or bad StoreDriver MDB properties"),
    ("exchange/excessive-rate", "450 4.5.0 Message rejected. Excessive message rate from sender to recipient."),
    ("exchange/sender-denied", "554 5.1.0 Sender denied"),
    ("exchange/reserved-domain", "550 5.1.4 Recipient address reserved by RFC 2606"),
    ("exchange/single-label", "550 5.1.6 Recipient addresses in single label domains not accepted"),
    ("exchange/content-filter", "550 5.2.1 Content Filter agent quarantined this message"),
    ("exchange/content-restrictions", "550 5.7.1 Message rejected due to content restrictions"),
    ("exchange/sender-id", "550 5.7.1 Sender ID (PRA) Not Permitted"),
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
    ("eyou/auth-error", "551 auth error."),
    ("eyou/auth-error-temporary", "451 auth error."),
    ("eyou/auth-mode", "451 auth mode unsupported."),
    ("eyou/recipients", "451 out of allow RCPT numbers."),
    ("eyou/user-locked", "550 user is locked."),
    ("eyou/black-address", "550 black ip."),
    ("eyou/denies-sender", "553 host denies the sender."),
    ("eyou/rbl-deny", "554 rbl deny."),
    ("eyou/helo", "555 helohost error."),
    ("eyou/queue", "450 queue unavailable."),
    ("eyou/memory", "450 out of memory."),
    ("eyou/unvalidated", "554 sender is unvalidated."),
    ("eyou/remote-check", "556 remote ip check error."),
    ("fastmail/header-address", "551 5.7.1 Not authorised to send from this header address"),
    ("fortimail/contains", "554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s)."),
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
    ("free/inactivity", "550 5.2.1 This mailbox has been blocked due to inactivity"),
    ("free/spams-from-address", "421 Too many spams from your IP (192.0.2.7), please visit http://postmaster.free.fr/"),
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
    ("gmail/connection-expired", "421 4.7.0 Connection expired, try reconnecting. v1 - gsmtp"),
    ("gmail/timeout-closing", "451 4.4.2 Timeout - closing connection. v1 - gsmtp"),
    ("gmail/mail-too-quickly", "450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time."),
    ("gmail/peak-relay-limit", "450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error."),
    ("gmail/several-domains", "451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again."),
    ("gmail/protocol-violation", "451 4.5.0 SMTP protocol violation, see RFC 2821. v1 - gsmtp"),
    ("gmail/policy-size", "452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction."),
    ("gmail/starttls-repeated", "454 5.5.1 STARTTLS may not be repeated."),
    ("gmail/unrecognized-commands", "502 5.5.1 Too many unrecognized commands, goodbye."),
    ("gmail/mail-first", "503 5.5.1 MAIL first. v1 - gsmtp"),
    ("gmail/rcpt-first", "503 5.5.1 RCPT first. v1 - gsmtp"),
    ("gmail/data-after-bdat", "503 5.5.1 No DATA after BDAT. v1 - gsmtp"),
    ("gmail/xoauth", "504 5.7.4 XOAUTH is no longer supported. v1 - gsmtp"),
    ("gmail/optional-argument", "535 5.5.4 Optional Argument not permitted for that AUTH mode. v1 - gsmtp"),
    ("gmail/domain-policy", "550-5.7.1 The user or domain that you are sending to (or from) has a policy that\n550-5.7.1 prohibited the mail that you sent. Please contact your domain\n550-5.7.1 administrator for further details."),
    ("gmail/unauthenticated-domain", "550 5.7.1 Unauthenticated email is not accepted from this domain."),
    ("gmail/header-size", "552-5.3.4 Your message exceeded Google's message header size limits."),
    ("gmail/security-issue", "552-5.7.0 This message was blocked because its content presents a potential\n552-5.7.0 security issue."),
    ("gmail/malformed", "554 5.6.0 Mail message is malformed. Not accepted."),
    ("gmail/unauthenticated-commands", "554 5.7.0 Too Many Unauthenticated commands. v1 - gsmtp"),
    ("gmail/gmail-requires", "421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM."),
    ("gmail/did-not-pass", "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message."),
    ("gmail/not-aligned", "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in\n421-4.7.32 this message isn't aligned with either the authenticated SPF or DKIM\n421-4.7.32 organizational domain."),
    ("gmail/use-tls", "421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections."),
    ("gmail/spf-record", "451-4.7.24 The SPF record of the sending domain has one or more suspicious entries."),
    ("gmail/rfc-5322", "550-5.7.1 This message is not RFC 5322 compliant because it has duplicate headers."),
    ("gmail/message-id", "550-5.7.1 Messages missing a valid Message-ID: header are not accepted."),
    ("gmail/several-from", "550-5.7.1 [192.0.2.7] Messages with multiple addresses in From: header are not accepted."),
    ("gmail/unicode-header", "550-5.7.1 The message contains a unicode character in a disallowed header."),
    ("gmail/encoded-word", "550-5.7.1 Encoded-word syntax is not permitted in message header From."),
    ("gmail/same-message-id", "421-4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:."),
    ("gmail/email-policy", "550 5.7.1 This message violates example.com email policy. - gcdp v1 - gsmtp"),
    ("gmail/rfc-5321", "553-5.1.7 The sender address <a b@example.org> is not a valid RFC 5321 address."),
    ("gmx/blocked", "554-gmx.net (<host>) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=<code>"),
    ("gmx/due-to-spf-policy", "550 <bob@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner"),
    ("gmx/headers-not-compliant", "554 Message not allowed - Headers are not RFC compliant[291]"),
    ("gmx/size-limit", "Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages?ip=%1s"),
    ("gmx/sender-address", "550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed."),
    ("gmx/send-limit", "450-Requested mail action not taken: mailbox unavailable\n450 Mail send limit exceeded."),
    ("gmx/failure-sending", "550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later."),
    ("gmx/policy-restrictions", "554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.1und1.de/de/case?c=hi&i=ip&v=192.0.2.7"),
    ("gmx/restrictions-header", "550 <b@example.com>: Reject due to policy restrictions (header based)"),
    ("gmx/restrictions-domain", "550 <b@example.com>: Reject due to policy restrictions (domain based)"),
    ("gmx/restrictions-address", "550 <b@example.com>: Reject due to policy restrictions (IP based)"),
    ("gmx/policy-violations", "421 Reject due to policy violations"),
    ("gmx/bad-ptr", "550 <b@example.com>: Bad DNS PTR resource record"),
    ("gmx/bad-mx", "550 <b@example.com>: Invalid DNS MX or A/AAAA resource record"),
    ("gmx/rate-limit", "421 Rate limit reached. Please try again later"),
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
    ("godaddy/ib501", "550 jane@example.org Blank From: addresses are not allowed. Provide a valid From. IB501"),
    ("godaddy/ib502", "550 jane@[192.0.2.1] IP addresses are not allowed as a From: Address. Provide a valid From. IB502"),
    ("godaddy/ib506", "550 example.org From: Domain is invalid. Provide a valid From: IB506"),
    ("godaddy/ib508", "550 jane@example.org Invalid SPF record. Inspect your SPF settings, and try again. IB508"),
    ("godaddy/ib108", "421 Temporarily rejected. Reverse DNS for 192.0.2.7 failed. IB108"),
    ("godaddy/ib111", "554 192.0.2.7 has been blocked for the day, for attempting to send too many messages containing content judged to be spam by the internet community. IB111"),
    ("godaddy/ib112", "554 192.0.2.7 has been temporarily blocked for attempting to mail too many invalid recipients. IB112"),
    ("godaddy/ib113", "554 192.0.2.7 has been blocked for the day, for attempting to mail too many invalid recipients. IB113"),
    ("godaddy/ib510", "550 This message has exceeded the max number of messages per session. Open a new session and try again. IB510"),
    ("godaddy/ib607", "550 192.0.2.7 has sent to too many recipients this hour. IB607"),
    ("godaddy/ib103", "554 IB103. Connection refused. 192.0.2.7 has a poor reputation on Cloudmark Sender Intelligence (CSI). Please visit http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 to request a delisting."),
    ("godaddy/ib104", "554 IB104. Connection refused. 192.0.2.7 is listed on the Spamhaus Block List (SBL)."),
    ("godaddy/ib105", "554 IB105. Connection refused. 192.0.2.7 is listed on the Exploits Block List (XBL)"),
    ("godaddy/ib106", "554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106"),
    ("godaddy/rbl-reject", "554 RBL Reject -Please submit an unblock request <http://unblock.secureserver.net/?ip=192.0.2.7>"),
    ("godaddy/account-missing", "Account does not exist"),
    ("godaddy/account-storage", "Account storage limit"),
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
    ("hmailserver/line-long", "500 Line to long."),
    ("hmailserver/invalid-commands", "Too many invalid commands. Bye!"),
    ("hmailserver/sender-first", "503 must have sender first."),
    ("hmailserver/reset-first", "503 Issue a reset if you want to start over"),
    ("hmailserver/syntax", "550 Invalid syntax. Syntax should be MAIL FROM:<userdomain>[crlf]"),
    ("hmailserver/login-no-longer", "550 Login credentials no longer valid. Please re-authenticate."),
    ("hmailserver/sender-needed", "550 Sender address must be specified."),
    ("hmailserver/sender-form", "550 The address is not valid."),
    ("hmailserver/recipient-form", "550 A valid address is required."),
    ("hmailserver/not-saved", "554 Your message was received but it could not be saved. Please retry later."),
    ("hmailserver/no-data-saved", "451 Rejected - No data saved."),
    ("hmailserver/excessive-data", "421 Excessive amounts of data sent to server."),
    ("hmailserver/hello-domain", "501 EHLO Invalid domain address."),
    ("hmailserver/type-missing", "504 Authentication type not specified."),
    ("hmailserver/starttls-first", "530 Must issue STARTTLS first."),
    ("hmailserver/login-needs-tls", "530 A SSL/TLS-connection is required for authentication."),
    ("hmailserver/already-authenticated", "503 Already authenticated."),
    ("hmailserver/recursive", "550 Mail server configuration error. Too many recursive forwards."),
    ("hmailserver/domain-disabled", "550 Domain has been disabled."),
    ("hmailserver/not-active", "550 Account is not active."),
    ("hmailserver/route-list", "550 Recipient not in route list."),
    ("hmailserver/list-owner", "550 Not authorized owner."),
    ("hmailserver/list-sender", "550 Not authorized sender."),
    ("hmailserver/helo-address", "550 The host name specified in HELO does not match IP address."),
    ("hornetsecurity/spam-address", "554 5.5.4 Spam IP rejected"),
    ("hornetsecurity/content-size", "554 5.5.3 e-mail Rejected Content Filter Size"),
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
    ("hostinger/hpanel", "554 5.7.1 Disabled by user from hPanel"),
    ("hostinger/ratelimit", "451 4.7.1 Ratelimit \"hostinger_out_ratelimit\" exceeded"),
    ("icewarp/permission", "501 5.7.1 <from> Permission denied"),
    ("icewarp/no-rights", "501 5.7.1 <a@example.org> You are not allowed to send"),
    ("icewarp/unbalanced", "501 5.5.2 Unbalanced"),
    ("icloud/from-address", "550 5.7.0 From address is not one of your addresses."),
    ("icloud/blocked", "550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=<ip>"),
    ("icloud/volume", "421 4.7.1 Messages to <rcpt> deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137"),
    ("icloud/blocked-ipcheck", "550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7"),
    ("iis/submit", "454 5.7.3 Client does not have permission to submit mail to this server"),
    ("iis/refused", "550 5.7.1 Requested action not taken: message refused"),
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
    ("kerio/nt-domain", "User info@example.org performed NTLM authentication in NT domain EXAMPLE, this domain is not valid."),
    ("mail-filters/rspamd-limit", "451 4.7.1 Ratelimit \"user\" exceeded"),
    ("mail-filters/rspamd-test", "554 5.7.1 Gtube pattern"),
    ("mail-filters/amavis", "554 Reject, id=18169-17 - BAD_HEADER: Header field occurs more than once: \"Cc\" occurs 5 times"),
    ("mail-filters/amavis-fault", "451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED"),
    ("mailchannels/content", "550 Message Blocked."),
    ("mailchannels/blocklist", "550 5.7.1 [RBL] Sender blocked 192.0.2.7"),
    ("mailchannels/sender-blocked", "550 5.7.1 [ESA] Sender blocked."),
    ("mailchannels/invalid-recipients", "550 5.7.1 [BR] Our system has detected an excessively high number of invalid recipients originating from your account."),
    ("mailchannels/unsubscribed", "550 5.7.1 [UNS] Recipient has unsubscribed from your list."),
    ("mailchannels/signature", "550 5.7.1 [SS]"),
    ("mailenable/login", "503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server."),
    ("mailersend/domain", "450 The from.email domain must be verified in your account to send emails. #MS42207"),
    ("mailersend/trial", "Trial accounts can only send emails to the administrator's email. #MS42225"),
    ("mailgun/domain", "550 Domain <domain> is not allowed to send: <reason>"),
    ("mailgun/sandbox", "421 Domain sandbox.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings."),
    ("mailgun/activate-account", "421 Domain sandbox.mailgun.org is not allowed to send: Please activate your Mailgun account."),
    ("mailgun/sandbox-subdomains", "Domain sandbox1.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings."),
    ("mailgun/limit-exceeded", "Domain example.com is not allowed to send: request limit exceeded, try again after Mon, 20 Dec 2021 20:33:21 UTC"),
    ("mailgun/large-batches", "Domain example.com is not allowed to send large batches yet"),
    ("mailru/app-password-is-required", "NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED"),
    ("mailru/not-local-sender", "550 not local sender over smtp"),
    ("mailru/sending-disabled", "550 message sending for this account is disabled"),
    ("mailtrap/rate", "550 5.7.0 Requested action not taken: too many emails per second"),
    ("mailtrap/email-limit", "535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing"),
    ("mailtrap/domain", "550 5.7.1 Sending from domain example.org is not allowed"),
    ("mandrill/key", "435 4.7.8 Error: authentication failed:"),
    ("mcafee/denied-mode", "554 Denied (Mode: normal)"),
    ("mcafee/denied-policy", "550 Denied by policy"),
    ("mdaemon/backscatter", "550 Backscatter Protection detected an invalid or expired email address"),
    ("mdaemon/quota", "452 Message for <b@example.net> would exceed mailbox quota"),
    ("mercury/relay", "553 We do not relay non-local mail, sorry."),
    ("mimecast/relay", "451 Open relay not allowed"),
    ("mimecast/security-policies", "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [#]"),
    ("mimecast/host-network", "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]"),
    ("mimecast/sender-invalid", "550 SPF Sender Invalid - envelope rejected"),
    ("mimecast/reputation", "550 Local CT IP Reputation - (reject)"),
    ("mimecast/resource", "451 Internal resources are temporarily unavailable"),
    ("mimecast/sender-blocked", "421 Sender address blocked"),
    ("mimecast/email-size", "554 Maximum email size exceeded"),
    ("mimecast/inbounds", "451 Account inbounds disabled"),
    ("mimecast/outbounds", "451 Account outbounds disabled"),
    ("mimecast/hostname", "451 Hostname is not authorized"),
    ("mimecast/anti-spoofing", "550 Anti-Spoofing policy - Inbound not allowed"),
    ("mimecast/content-examination", "550 Message bounced due to Content Examination Policy"),
    ("mimecast/prohibition", "550 Administrative prohibition - envelope blocked"),
    ("mimecast/envelope-blocked", "550 Envelope blocked - User Entry"),
    ("mimecast/header-blocked", "550 Rejected by header-based manually Blocked Senders - block for manual block"),
    ("mimecast/block-policy", "550 Envelope rejected - Block policy for Envelope From address"),
    ("mimecast/submitter", "550 Submitter failed to disabled"),
    ("mimecast/encryption", "553 This route requires encryption (TLS)"),
    ("mimecast/tls-version", "553 This route requires TLS version 1.2 or greater"),
    ("mimecast/ciphers", "553 This route requires high-strength ciphers"),
    ("mimecast/certificate", "554 Configuration is invalid for this certificate"),
    ("mimecast/busy", "451 Unable to process connection at this time"),
    ("mimecast/unable", "451 Unable to process command"),
    ("mimecast/unable-email", "451 Unable to process an email at this time"),
    ("mimecast/ended-early", "451 Message ended early"),
    ("mimecast/outbound-threads", "550 Exceeding outbound thread limit"),
    ("mox/mechanism", "504 5.5.4 mechanism CRAM-MD5 not supported"),
    ("mox/scram", "454 4.3.0 scram not possible"),
    ("mox/foreign", "550 5.1.1 not accepting email for domain"),
    ("mox/spf-recipients", "452 4.5.3 only one recipient allowed without spf pass"),
    ("mox/sender-no-mx", "550 5.7.27 mailfrom domain not configured for mail"),
    ("naver/sender", "554 5.7.1 The sender address is unauthorized I3Qs3It4SjGwWlfZVe7EyA - nsmtp"),
    ("netease/sender", "553 Mail from must equal authorized user"),
    ("netease/no-permission", "550 User has no permission"),
    ("netease/no-permission-later", "550 User has no permission"),
    ("netease/unsafe-login", "SELECT Unsafe Login. Please contact kefu@188.com for help"),
    ("netease/hl-rep", "421 HL:REP 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/hl-icc", "421 HL:ICC 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/hl-ifc", "421 HL:IFC 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/hl-mep", "421 HL:MEP 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/mi-cel", "450 MI:CEL 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/mi-dmc", "450 MI:DMC 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/mi-ccl", "450 MI:CCL 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/rp-drc", "450 RP:DRC 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/rp-ccl", "450 RP:CCL 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/dt-rbl", "450 DT:RBL 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/wm-bli", "450 WM:BLI 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/wm-blu", "450 WM:BLU 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/rp-cel", "451 RP:CEL 163 smtp1,xyz 1450000000"),
    ("netease/mi-sfq", "451 MI:SFQ 163 smtp1,xyz 1450000000"),
    ("netease/rp-qrc", "451 RP:QRC 163 smtp1,xyz 1450000000"),
    ("netease/mi-nhd", "550 MI:NHD 163 mx13,xyz 1450000000"),
    ("netease/mi-imf", "550 MI:IMF 163 mx13,xyz 1450000000"),
    ("netease/mi-spf", "550 MI:SPF 163 mx13,xyz 1450000000"),
    ("netease/mi-dma", "550 MI:DMA 163 mx13,xyz 1450000000"),
    ("netease/mi-stc", "550 MI:STC 163 smtp1,xyz 1450000000"),
    ("netease/rp-frl", "550 RP:FRL 163 mx13,xyz 1450000000"),
    ("netease/rp-rcl", "550 RP:RCL 163 smtp1,xyz 1450000000"),
    ("netease/rp-trc", "550 RP:TRC 163 smtp1,xyz 1450000000"),
    ("netease/dt-spm", "550 DT:SPM 163 smtp1,xyz 1450000000"),
    ("netease/dt-sum", "554 DT:SUM 163 smtp1,xyz 1450000000"),
    ("netease/hl-ihu", "554 HL:IHU 163 smtp1,xyz 1450000000"),
    ("netease/hl-ipb", "554 HL:IPB 163 mx13,xyz 1450000000"),
    ("netease/mi-spb", "554 MI:SPB 163 mx13,xyz 1450000000"),
    ("netease/local-user-only", "553 Requested action not taken: Local user only"),
    ("netease/mx-only", "553 Requested action not taken: no smtp MX only"),
    ("netease/fail-authentication", "451 Requested mail action not taken: too much fail authentication"),
    ("netease/bad-syntax", "500 Error: bad syntax"),
    ("netease/user-in-blacklist", "550 User in blacklist"),
    ("netease/user-suspended", "550 User suspended"),
    ("netease/user-suspended-login", "550 User suspended"),
    ("netease/too-much-recipient", "550 Requested mail action not taken: too much recipient"),
    ("netease/mailsize", "552 Requested mail action aborted: exceeded mailsize limit"),
    ("netease/auth-error-limit", "554 IP is rejected, smtp auth error limit exceed"),
    ("netease/address-in-blacklist", "554 IP in blacklist"),
    ("netease/hl-ifq", "554 HL:IFQ 163 mx13,xyz 1450000000"),
    ("netease/hl-itc", "554 HL:ITC 163 mx13,xyz 1450000000"),
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
    ("oracle/per-minute", "455 Maximum messages sent per minute reached : limit is 10"),
    ("oracle/per-day", "455 Maximum messages sent per day reached : limit is 200"),
    ("oracle/nul", "501 Invalid command argument, does not contain NUL"),
    ("oracle/need-rcpt", "503 Need RCPT command"),
    ("oracle/mechanism-mismatch", "504 AUTH mechanism mismatch"),
    ("oracle/method", "504 Method not supported"),
    ("oracle/byte-limit", "552 Exceeds byte limit"),
    ("oracle/approved-sender", "535 Authorization failed: address a@example.org not authorized"),
    ("oracle/storage", "452 System storage error"),
    ("oracle/parse", "554 Message parse error"),
    ("oracle/auth-failures", "421 Too many auth failures, try again later"),
    ("orange/login", "550 5.7.0 Code d'authentification invalide OFR_305"),
    ("orange/sender", "5.5.3 Mail from not owned by user. LPN105_421."),
    ("orange/refused", "421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. <code>"),
    ("orange/incident-de-spam", "550 mwinfXXXX ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 [102]"),
    ("orange/boite-pleine", "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]"),
    ("orange/taille-limite", "5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]."),
    ("orange/spf", "550 5.5.0 SPF: a@example.org is not allowed to send mail. LPN004_401"),
    ("orange/invalid-sender", "5.0.1 Emetteur invalide. Invalid Sender."),
    ("orange/archived", "550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_420 [420]"),
    ("orange/blocked-recipient", "550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426"),
    ("orange/mail-rejete-word", "550 5.2.0 Mail rejete. Mail rejected. OUK_513"),
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
    ("people/vpn-shut-down", "When I shut down my vpn connection, it works fine."),
    ("people/vpn-disconnected", "Works as soon as I disconnect from VPN."),
    ("people/vpn-on", "When VPN is on all incoming mail works correctly over IMAP, but outgoing mail over SMTP does not."),
    ("people/vpn-without", "It works without the VPN."),
    ("people/vpn-off", "If I turn off the VPN the mail goes out."),
    ("people/firewall-disabled", "If we disable Firewall it allow to send email Email Successfully."),
    ("people/firewall-off", "When I disable the firewall it sends."),
    ("people/selinux", "SELinux was enforcing."),
    ("people/httpd-network", "setsebool -P httpd_can_network_connect 1"),
    ("people/special-characters", "I have special characters in the SMTP password  ($ and #)."),
    ("people/special-characters-passwd", "If passwd contains special characters \"$\""),
    ("people/escaped-in-env", "`SMTP_PASSWORD` values containing `$` require the character to be escaped as `\\$` in the `.env` file."),
    ("people/greeting-timeout", "I could not send E-Mails via SMTP caus the greeting_timeout value was to low"),
    ("people/not-connected", "I'm getting the following error when I try to send an email while not being connected to the internet:"),
    ("people/network-disconnected", "Before the following: I disconnect from the network."),
    ("people/airplane", "The phone was in airplane mode."),
    ("people/autoconfig-erroneous", "The installation of an account from e-mail provider Aikq.de in Thunderbird by autoconfiguration is erroneous."),
    ("people/autodiscovery-not-correct", "Thunderbird autodiscovery works correctly but the outgoing SMTP server is not the correct one."),
    ("people/autoconfig-wrong", "The autoconfig file names the wrong server."),
    ("people/two-sets", "it seems that i am unable to have 2 sets of credentials (one for imap, and one for smtp)"),
    ("people/different-pair", "I have different username and password combinations for IMAP and SMTP."),
    ("people/adguard-dns", "With AdGuard DNS, mail server domain names are blocked and can not be sent or received."),
    ("people/fake-ip", "FlClash DNS was returning fake-ip results like 198.18.x.x for some of these domains."),
    ("people/pi-hole", "The Pi-hole blocked the name."),
    ("people/moved-server", "I moved my mail server two days ago and while the old one was still running for some hours afterward"),
    ("people/old-address", "The name still points to the old server."),
    ("people/several-addresses", "If a provider advertises multiple addresses and the first one is unreachable from the MailFlow host, the connection times out"),
    ("people/sometimes-one-address", "But sometime the connection is established on 52.98.89.34:587 and getting below error message:"),
    ("people/from-is-login", "The email sends but the From address is the one I use to login and not the one I specify in creating the email."),
    ("people/dnskey", "info: failed to prime trust anchor -- DNSKEY rrset is not secure . DNSKEY IN"),
    ("people/fail2ban", "fail2ban has banned my address"),
    ("people/antivirus-certificate", "The antivirus puts its own certificate there."),
    ("people/avast-shield", "Avast Mail Shield"),
    ("people/trailing-space", "There was a trailing space in the password."),
    ("people/works-at-home", "It works from home and not from work."),
    ("people/fixup", "Cisco ASA with inspect esmtp"),
    ("people/mailguard", "PIX Mailguard"),
    ("plunk/domain", "550 This domain is not associated with your account"),
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
    ("postmark/signature", "The 'From' address you supplied (a@example.org) is not a Sender Signature on your account. Please add and confirm this address in order to be able to use it in the 'From' field of your messages."),
    ("postmark/inactive", "You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: b@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."),
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
    ("proofpoint/marked-invalid", "550 5.7.1 <b@example.net>: Recipient address rejected: User email address is marked as invalid."),
    ("proofpoint/local-policy", "550 5.7.0 Local Policy Violation"),
    ("proofpoint/address-check", "554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"),
    ("proton/unknown-sender", "554 5.0.0 Error: transaction failed: unknown sender address"),
    ("proton/protocol-error", "550 5.5.1 Protocol error"),
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
    ("qq/sender-user", "501 mail from address must be same as authorization user"),
    ("qq/secure-connection", "530 Error: A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28"),
    ("qq/authorization-code-link", "reply: retcode (535); Msg: Error: ??ʹ????Ȩ???¼???????뿴: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256"),
    ("qq/account-abnormal", "b'Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.'"),
    ("qq/connection-frequency", "550 Connection frequency limited [x IP: 192.0.2.7]"),
    ("qq/suspected-address", "550 Suspected spam ip [x IP: 192.0.2.7]"),
    ("qq/bounce-attacks", "550 Suspected bounce attacks [x IP: 192.0.2.7]"),
    ("qq/connection-denied", "550 Connection denied [x IP: 192.0.2.7]"),
    ("qq/content-denied", "550 Mail content denied. [x IP: 192.0.2.7]"),
    ("qq/deactivated", "550 b@qq.com is a deactivated mailbox"),
    ("qq/authorization-code-chinese", "535 Error: 请使用授权码登录。"),
    ("qq/authorization-code-latin", "535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼¡£ÏêÇéÇë¿´"),
    ("qq/authorization-code-bytes", "(535, b'Error: \\xc7\\xeb\\xca\\xb9\\xd3\\xc3\\xca\\xda\\xc8\\xa8\\xc2\\xeb\\xb5\\xc7\\xc2\\xbc\\xa1\\xa3'"),
    ("rackspace/refused-message", "550 5.7.1 The recipient's server refused to accept your message (G7)"),
    ("rackspace/mx-not-allowed", "550 5.7.1 Sender's MX record not allowed (G14)"),
    ("rackspace/blocked-by-recipient", "554 5.7.1 a@example.com: Sender address rejected: Blocked by this recipient (GE)"),
    ("rackspace/dangerous", "550 5.7.0 header_contenttype_2 - Multi-part MIME messages are rejected as dangerous (G19)"),
    ("resend/testing", "You can only send testing emails to your own email address (a@example.org). To send emails to other recipients, please verify a domain at resend.com/domains"),
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
    ("sendgrid/unauthenticated", "550 Unauthenticated senders not allowed"),
    ("sendgrid/could-not-authenticate", "451 Authentication failed: Could not authenticate"),
    ("sendgrid/frequent-connects", "450 too frequent connects from 192.0.2.7, please try again later."),
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
    ("ses/paused", "554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account."),
    ("ses/not-permitted", "554 Access denied: User `arn:aws:iam::123456789012:user/mail' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-2:123456789012:identity/example.org'"),
    ("ses/invalid-sender", "501 Invalid MAIL FROM address provided"),
    ("ses/invalid-recipient", "501 Invalid RCPT TO address provided"),
    ("ses/illegal-characters", "554 Transaction failed: Address contains illegal characters in user name: '<\"re:ceiver\"@example.org>'."),
    ("ses/invalid-domain", "554 Transaction failed: Invalid domain name: 'example_org'."),
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
    ("spamfilters/not-handled", "550 We don't handle mail for example.net"),
    ("spamfilters/country", "550 Not allowed to send from that country"),
    ("spamfilters/unknown-recipients", "554 Too many unknown RCPT TO addresses from host"),
    ("spamfilters/blacklisted-address", "550 mail not accepted from blacklisted IP address"),
    ("spamfilters/security-reason", "550 5.7.1 This message is blocked due to security reason"),
    ("spamfilters/policy-gateway", "550 Your e-mail was rejected for policy reasons on this gateway"),
    ("spamfilters/server-blocked", "550 mail server is currently blocked"),
    ("spamfilters/abuse", "Connection refused due to abuse"),
    ("spamfilters/sender-not-taken", "550 is not accepting mail from this sender"),
    ("spamfilters/surbl", "550 Mail contained a URL rejected by SURBL"),
    ("spamfilters/listed-url", "550 black listed url host"),
    ("spamfilters/rbl-list", "550 192.0.2.1 is on RBL list"),
    ("spamfilters/banned", "550 5.7.1 message is banned"),
    ("spamfilters/quarantined", "550 Message has been quarantined"),
    ("spamfilters/filter-processing", "550 Rejected by filter processing"),
    ("spamfilters/by-recipient", "550 You have been blocked by the recipient"),
    ("spamfilters/standards", "550 This message does not comply with required standards"),
    ("spamfilters/unacceptable", "550 Message rejected because of unacceptable content"),
    ("spamfilters/specific-senders", "554 5.7.1 Your mail could not be delivered because the recipient is only accepting mail from specific email addresses"),
    ("spamfilters/rule", "550 Rule imposed mailbox access for b@example.net"),
    ("spamfilters/send-us", "554 IP: 192.0.2.1, You are not allowed to send us mail"),
    ("spamfilters/content-policy", "550 5.7.1 Content-Policy reject"),
    ("spamfilters/phone-filter", "550 5.7.1 URL/Phone Number Filter"),
    ("spamfilters/domain-list", "550 Sender is on domain's blacklist"),
    ("sparkpost/domain", "550 5.7.1 Unconfigured Sending Domain <example.org>"),
    ("sparkpost/json", "550 5.6.0 JSON parsing error in X-MSYS-API"),
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
    ("t-online/bad-reputation", "554 IP=192.0.2.7 - None/bad reputation. Ask your postmaster for help or to contact postmaster@rx.t-online.de for reset. (NOWL)"),
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
    ("titan/reputation", "421 4.7.0 : Sender IP rejected: sending IP has insufficient reputation. Please retry later."),
    ("trendmicro/rbl-plus", "550 Mail from 192.0.2.1 refused by rbl-plus.mail-abuse.org. Please refer to http://mail-abuse.org/rbl+ for an explanation"),
    ("trendmicro/no-domain", "554 5.7.1 <b@example.net>: Recipient address rejected: NO-DOMAIN."),
    ("trendmicro/block-recipient", "554 5.7.1 <b@example.net>: Recipient address rejected: BLOCK-RCPT."),
    ("trendmicro/reputation", "550 5.7.1 <b@example.net>: Recipient address rejected: ERS-Customized-Block."),
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
    ("various/bad-destination-host", "5.1.2 - Bad destination host 'DNS Hard Error looking up nowhere.example (A):  domain has no A record'"),
    ("various/policy-reason", "554 5.7.1 Rejected for policy reason"),
    ("various/outgoing-limits", "554 5.7.1 Reached address outgoing limits for a@example.org"),
    ("various/sending-quota", "550 5.4.5 <b@example.com>: Recipient address rejected: Domain Sending Quota Exceeded"),
    ("various/no-such-address", "550 no such address here"),
    ("various/mx-elsewhere", "550 no such address here (MX do not point to us)"),
    ("various/access-to-submit", "550 5.7.1 Your access to submit messages to this e-mail system has been rejected."),
    ("various/domain-in-header", "550-\"Your IP: 198.51.100.203 : Your domain example.com is not allowed in header From\""),
    ("various/simple-password", "535 5.7.0 authentication rejected: your password is too simple"),
    ("various/sender-name", "530 From/Sender name is not valid"),
    ("various/sessions-maximum", "500 The number of sessions exceeds the maximum"),
    ("various/user-not-exist", "550 user not exist"),
    ("various/angle-brackets", "501 Email address must be enclosed in angle brackets,like <address>"),
    ("yahoo/app-password", "535 5.7.0 (#AUTH005) Too many bad auth attempts."),
    ("yahoo/spamhaus", "553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL"),
    ("yahoo/deferred", "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes"),
    ("yahoo/deferred-message", "421 Message from 192.0.2.7 temporarily deferred - 4.16.50"),
    ("yahoo/user-complaints", "421 4.7.0 [TS01] Messages from 192.0.2.7 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html"),
    ("yahoo/policy-reasons", "554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes"),
    ("yahoo/policy-579", "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.verizonmedia.com/error-codes"),
    ("yahoo/no-such-account", "554 delivery error: dd This user doesn't have a yahoo.co.in account (anna@yahoo.co.in) [-5] - mta1096.mail.sg3.yahoo.com"),
    ("yahoo/unresolvable-from", "451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes#unresolvable-from-domain"),
    ("yahoo/permanently-deferred", "553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes"),
    ("yahoo/not-allowed-number", "554 Message not allowed - [299]"),
    ("yahoo/unknown-recipients", "451 VS1-MF Excessive unknown recipients - possible Open Relay (#4.4.5)"),
    ("yahoo/request-failed", "550 Request failed; Mailbox unavailable"),
    ("yahoo/auth012", "NO [AUTHENTICATIONFAILED] (#AUTH012) Incorrect username or password."),
    ("yahoo/mbr1212", "NO [AUTHORIZATIONFAILED] Incorrect username or password. (#MBR1212)"),
    ("yahoo/verify-account", "NO [ALERT] (#MBR1240) Please verify your account"),
    ("yahoo/aol-dynamic", "554- (RTR:DU) http://postmaster.info.aol.com/errors/554rtrdu.html"),
    ("yandex/rights", "535 5.7.8 Error: authentication failed: This user does not have access rights to this service"),
    ("yandex/app-password", "535 5.7.8 Error: authentication failed: Invalid user or password!"),
    ("yandex/sender", "553 5.7.1 Sender address rejected: not owned by auth user."),
    ("yandex/without-encryption", "530 5.7.7 Email sending without SSL/TLS encryption is not allowed."),
    ("yandex/target-policy", "550 5.7.1 Policy rejection on the target address"),
    ("yandex/mailbox-size", "552 5.2.2 Mailbox size limit exceeded"),
    ("yandex/spam-statistics", "554 5.7.1 Blocked by spam statistics - see https://ya.cc/1IrBc"),
    ("zeptomail/subject", "5.2.1 Subject is Mandatory."),
    ("zeptomail/size", "5.2.0 Email size exceeded the policy."),
    ("zoho/sender", "553 Sender is not allowed to relay emails"),
    ("zoho/relaying-as", "553 Relaying disallowed as anna@example.org"),
    ("zoho/blocked", "554 5.1.8 Email Outgoing Blocked"),
    ("zoho/unusual", "550 5.4.6 Unusual sending activity detected. Please try after sometime"),
    ("zoho/mail-policy", "554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com"),
    ("zoho/sender-blocked", "Unable to connect SMTP server:smtpout.mail.zoho.com Reason:Authentication failed:554 5.1.8 Sender Address Blocked"),
    ("zoho/destination-domain", "541 5.4.1 Mail rejected by destination domain"),
    ("zoho/policy-violation", "554 5.7.7 Email policy violation detected"),
    ("zoho/mailbox-policy", "452 <b@zoho.com> Mailbox delivery restricted by policy error"),
];
