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
certificate-depends-on-sni \
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
name-without-address \
nothing-listening \
ntlm-domain-missing \
oauth-token-bad \
one-address-family-broken \
open-relay \
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
server-protocol-fault \
server-silent \
server-storage-full \
service-refused \
smtp-login-off-for-tenant \
starttls-injected \
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
transparent-proxy \
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
ejax|authentication failure[1]
ax|username or passwd is null
de|rcpt (~dosn't exist
dp|is non-local account
ek|of rcpt~achieved the maximum|504 505
bz|the length of~achieved the maximum
ab|account isn't allowed to send
cz|account isn't allowed to receive
abav|reject by behaviour spam
edbyav|transient reject by behaviour
dp|doesn't conform with auth
>apple
bvdp|the sender address~was rejected by the server
ct|connection to the server~on port~timed out
dg|it does not allow relaying
aiaj|cannot verify server identity
ajaiah|certificate for this server is invalid
ajai|verify~server identity
ductcf|connection to the outgoing server~failed
ajai|identität~nicht überprüf
ajai|verify the identity of the server
ajai|identité d~vérifi
ajai|verificar la identidad del servidor
ajai|identità del server
ajai|identidade do servidor
>att
de|addressee unknown
de|blank mailhost
>barracuda
dlbe|spoofed message
aacwav|permanent failure~:blocked)
>blocklists
ac|mailbox unavailable~blacklisted
aw|blocked using~geographical location
cy|service unavailable; client~blocked using~query refused
cy|spamhaus.org/returnc
cy|127.255.255.
ac|sorbs.net
ba|dynamic ip addresses see
ba|service unavailable; client~blocked using pbl.
ba|spamhaus.org/pbl
ba|service unavailable; client~blocked using dyna.
ac|spamrats
ac|psbl
ac|uceprotect~listed. see
avac|dbl.spamhaus
cwac|ip identified as spammer
baac|zombied
ba|accept mail from~dynamic ip
ba|server of your isp
ac|abuseat.org
cwac|access from ip address~blocked
ac|open proxy
ac|spamrl.com
cw|bad reputation
ba|dul.dnsbl.sorbs
ac|abusix
ac|junkemailfilter
>botan
egcp|unexpected record version
egcp|unexpected record type
>brevo
er|key not found
cqab|account is not yet activated
do|because the sender you used
>chasquid
bs|you feel vulnerable
bx|zorkmids
ehaa|security level check failed
bgeb|invisible customers
aq|invalid line ending
>cisco
cwaa|access to submit messages
dl|spf unauthorized mail
>comcast
di|reverse dns failure
db|quota violation
dl|message rejected due to dmarc
>common
dgbt|authentication required
dg|relaying to~prohibited
dg|relaying prohibited
dg|not a gateway
dgbt|please authenticate
dgbt|must authenticate
dgbt|must be authenticated
dgbt|need to authenticate
dgbt|authentication is required
dgbt|requires authentication
dgbt|log in first
dgbt|auth first
dgbt|auth command first
dgbt|auth required
dgbt|turn on~authentication
cs|before sending~check
cs|pop before smtp
cs|via pop3 first
eh|must issue a starttls command
eh|starttls is required
eh|starttls required
eh|tls is required
eh|tls required
eh|secure connection required
eh|must use tls
eh|session encryption is required
bs|encryption required for requested authentication mechanism
bs|plaintext authentication disallowed
cndzbs|unencrypted connection
ax|invalid credentials
ax|bad credentials
ax|invalid login
ax|wrong password
ax|password is not correct
ax|authentication rejected
ax|login denied
ae|app password
ae|application-specific password
aeer|authorization code
ae|two-factor
cl|basic auth~disabled
ch|token expired
ch|invalid_grant
eo|sign in with~browser
eo|password expired
ej|too many failed login
ej|too many authentication failures
ab|account disabled
ab|account~suspended
ab|sending~suspended
bq|auth server unavailable
bq|unable to authenticate at|421 435 450 451 454
bu|auth not enabled
bu|unrecognized command|auth
bx|mechanism not supported
bx|unrecognized authentication type
bx|unsupported authentication
bx|unknown authentication
dk|invalid base64
dk|cannot decode|500 501 535
dz|starttls not supported
ea|tls not available|454 421
dp|sender~not owned
dp|must match~login
dp|does not match~account
dp|sender mismatch
dp|authenticated user
dp|authenticated~differs
ad|host is not authorized
dp|not authorized to send
be|from header
do|not verified
da|recipient address rejected: domain not found
dnbg|need fully-qualified
bg|helo name
bg|invalid helo
bg|invalid ehlo
bg|ehlo requires
eb|helo first
eb|ehlo first
eb|too early
eb|synchronization error
di|no ptr
di|ptr record
ba|relay ~service provider
ac|blocklisted
ac|spamhaus
ac|dnsbl
ac|rbl match
ac|blocked using
ac|barracudacentral
ac|spamcop
cw|poor reputation
aa|not welcome
eiat|too many~connections
ei|too many~sessions
eiat|connection limit
by|too fast
by|too many messages
by|too many emails
dq|daily~quota exceeded
dq|sending quota
dq|sending limit
bz|message too big
bz|exceeds~size
ek|too many recipients
ek|too many rcpt
bd|greylist
bd|graylist
bded|temporarily deferred
bd|temporarily rejected
ds|ports are busy
ec|local error
ec|requested action aborted|451
ec|server configuration
ec|queue file write
dv|disk full
dv|insufficient~storage
dv|disk space
de|user unknown
de|unknown user
de|no such user
de|no such recipient
de|no mailbox
de|recipient unknown
de|unknown recipient
decz|mailbox unavailable
de|mailbox~not exist
de|mailbox not found
de|address does not exist
de|recipient~does not exist
de|user~does not exist
de|user not found
de|recipient not found
de|invalid recipient
de|address rejected.
db|mailbox full
db|mailbox is full
db|over quota
dbbz|exceeded storage allocation
db|exceeded~quota
cz|mailbox~disabled
cz|has moved
da|recipient domain~does not exist
da|host unknown
da|not accept mail
dc|only members
dc|this group
dl|spf fail
av|content rejected
aq|bad sequence of commands
aq|improper use of smtp command pipelining
aq|bare lf
aq|line too long
ad|ip address is not allowed
adbr|ip not authorized
brad|unauthorized ip
bn|internal~only
ca|xxxxxxxa
ca|*****************
ca|unrecognized command~xxxx
dget|not in allowed
aa|not allowed to connect
av|delivery requirements
bz|message is too long
bz|attachment is too long
ds|server busy
ec|temporary system problem
ec|mail server temporarily rejected message
av|domain present in~dbl
by|message per connection
dl|spf~failed
av|banned content
aa|block-send
de|invalid-recipient
de|not in recipient list
ei|concurrent connections
cy|license expired
av|delivery of the email was stopped
ac|blacklisted at
aq|line is too long
bz|message size exceeded
ec|shutting down
ec|temporarily interrupted
cwed|reputation fail
accw|bad ip
dq|limited to~messages
by|recipient attempts
db|mailbox exceeds
by|try again in~seconds
av|unsolicited bulk
dq|messages per day
cybg|is not a fully qualified domain name
ad|your ip~not authorized
av|to be unsolicited
bu|command not implemented|auth
dz|unrecognized command|starttls
bd|please try again later|450 451 452 recipient
br|blocked by~policy|auth
ej|account locked
by|too many requests
dq|over your relay quota
dwel|smtp server is not available
aq|bare cr
dn|sender address rejected~domain not found
dp|unable to authenticate sender
dp|forged sender
csbt|please authenticate before send
be|incorrect sender header
db|has a full mailbox
bx|unknown mechanism
btbvdg|if mail from is local then you must authenticate
cs|authenticate with pop
dc|only subscribers may post
dc|doesn't want your mail
di|bad dns ptr
av|message rejected|550 554 552
de|destinatario desconocido
bw|loop detected
dt|parameter auth is not recognised
ba|reverse dns entry contains your ip
dr|excessive authentication failures
dr|you have been temporarily blacklisted
dr|connection has been blocked temporarily
aqdn|bad sender address syntax
dgetdd|relaying denied
dg|relay denied
dg|relaying mail to~not allowed
dg|cannot relay
dg|not relay
dg|authenticate~relay 
dg|relaying disallowed
ax|credentials are invalid
ax|invalid username or password
ax|invalid user or password
ax|incorrect~password
ax|login incorrect
cv|smtp access~disabled
cv|disabled for this user
ej|too many failed attempts
ej|account is locked
bq|temporary~authentication
bu|auth not supported
bu|authentication not available
dn|sender~does not exist
ec|temporary lookup failure
am|cert for gatewaying
bg|helo should be
aq|bad chars in command
av|no spam please
dpemde|error: no such user
>coremail
cwaa|ip is rejected
cw|ip is hangup
czab|user hangup
dldp|fake sender
aadp|sender is rejected
>courier
dz|tls not available|540
ea|tls not available|440
aq|esmtp command error
aadp|sender rejected|517
dlaa|can be accepted only from
aa|mail server at~is blocked
dn|invalid domain, see
ecdn|dns lookup failure
czde|address unavailable|556
dn|domain does not exist:|517
>cox
ei|too many sessions from
aa|sender rejected~aup#in
cwaa|aup#cdrbl
cw|aup#cxbl
di|aup#cxdns
dl|aup#cxsndr
ei|aup#cxcnct
bydq|aup#cxmxrt
abby|aup#cxthrt
ab|aup#cxmj
ac|aup#ipbl
av|aup#urlbl
edcw|too many invalid recipients
di|dns check failure
eb|data before greeting
ecdw|temporarily not available
by|message threshold exceeded
di|no rdns
>curl
ccbk|resolve host name
cfcu|couldn't connect to server
ctdu|timeout was reached
cpctdu|operation timed out after
dh|resolving timed out
cpcodu|ssl connection timeout
egef|ssl connect error
efareg|ssl_error_syscall
ai|does not match target host name
ar|server returned nothing
ar|sending data to the peer
ar|receiving data from the peer
ajaiah|peer certificate or ssh
ajaiah|with known ca certificates
dz|requested ssl level failed
ax|curl: (67)
dw|unexpected smtp-server response
>cyrus
bs|only available under a layer
axem|-err [auth] invalid user
>domino
dgad|relay rejected for policy reasons
de|not listed in
ac|rejected for policy reasons~dns blacklist
aa|mail from~rejected for policy reasons
>dotnet
ehbtax|server erfordert eine sichere verbindung
ehbtax|requiere una conexión segura o
ehbtax|requiert une connexion sécurisée ou
ehbtax|requer uma conexão segura ou
ehbtax|richiede una connessione protetta
ccbk|smtp host was not found
bj|smtp host was not specified
dgbt|permission to submit mail
dwds|service not available, closing
bh|with ascii local-parts
dkax|invalid response in the authentication
ccbk|remote name could not be resolved
cpdt|command unrecognized. the server response was
cpar|net_io_connectionclosed
cpar|transport connection: the connection was closed
ckdt|smtp server returned an invalid response
ahao|nottimevalid
aj|untrustedroot
afaj|partialchain
akaj|revocationstatusunknown
ajai|rejected by the provided remotecert
ai|did not match the name given in
egajef|1. the server is using a self-signed certificate
egef|certificate for the server was not available
arcp|server has unexpectedly disconnected
bxes|no compatible authentication mechanism
btbv|servicenotauthenticated
ck|unable to parse status code~+ok
>dovecot
bs|cleartext authentication
bscn|not allowed without ssl/tls
bseh|not allowed until ssl/tls
ei|connections from user+ip
db|quota exceeded (mailbox for user
bs|disallowed plaintext auth
>email-security-cloud
dl|domain authentication fail
cw|connection rejected by policy
cwac|sorry, your ip address~has been bl
aa|sorry, your email address~has been bl
aa|sorry, your domain has been bl
aq|stray linefeed
eh|sslv3 connection required
addo|envelope domain not allowed
av|message filtered
av|filtered by outbound
de|mailbox is not allowed
edec|requested action aborted [
cw|symantec zodiac
dgad|as a relay~not been configured
>emailit
dpdo|restricted to sending domain
ab|sending from this domain is paused
by|messages per second limit
>evolution
dz|starttls nicht unterstützt
bxes|legitimierungstyp
aj|zertifizierungsstelle ist unbekannt
ah|zertifikat ist abgelaufen
ai|nicht der erwarteten identität
dz|starttls non pris en charge
bxes|pas en charge l'authentification
aj|de certificat est inconnue
ah|certificat a expiré
ai|pas à l'identité attendue
dz|no se soporta starttls
bxes|no soporta la autenticación
aj|firma del certificado es desconocida
ah|certificado ha caducado
ai|identidad del sitio esperada
dz|starttls non supportato
bxes|non supporta l'autenticazione
aj|certificazione della firma è sconosciuta
ah|certificato è scaduto
ai|quella attesa per il sito
dz|suporte a starttls
bxes|suporte a autenticação
aj|assinatura do certificado não é conhecida
ah|certificado expirou
ai|identidade esperada do site
dz|starttls не поддерживается
bxes|не поддерживает аутентификацию
aj|сертификата неизвестен
ah|действия сертификата истёк
ai|не соответствует ожидаемому
dz|starttls niet ondersteund
bxes|ondersteunt authenticatie
aj|certificaatautoriteit is onbekend
ah|certificaat is verlopen
ai|verwachte identiteit
dz|starttls nie jest obsługiwane
bxes|nie obsługuje uwierzytelniania
aj|nieznany podpisujący ośrodek
ah|certyfikat wygasł
ai|oczekiwaną tożsamością
bxes|does not support~authentication
dkax|bad authentication response
btbv|authenticate without a username
aj|signing certificate authority is not known
ai|expected identity of the site
aoah|activation time is still in the future
al|algorithm is considered insecure
>exchange-online
etau|relay access denied|5.4.1
dx|smtpclientauthentication is disabled for the tenant
cv|smtpclientauthentication is disabled for the mailbox
br|locked by your organization's security defaults policy
brdxae|did not meet the criteria to be authenticated
axclch|authentication unsuccessful|5.7.3
ab|outboundspamexception
ab|bad outbound sender
dwec|temporary server error. please try again later
abcw|traffic not accepted from this ip
di|sending ipv6 address~must have a reverse dns record
au|tenantattribution; relay access denied
eiby|sender thread limit exceeded
cw|banned sending ip
deda|recipient address rejected: access denied
cw|delist@messaging.microsoft.com
byds|queue quota exceeded
aa|tenant allow/block list
cw|banned sender
aa|customer block list
ed|rate limited due to ip reputation
ef|1.1 are not supported
dl|does not pass dmarc
btdg|client not authenticated
dc|sender was not authenticated|5.7.1 5.7.12 5.7.13 5.7.134 5.7.135 5.7.136
dc|not authenticated for group
dc|not in allowed-senders
dl|must pass either spf or dkim
dc|does not accept email over ipv6
ajai|tlsa-invalid
az|dnssec-invalid
ai|certificate-host-mismatch
cyda|mx hosts of~failed mta-sts
ed|access denied, please try again later
ed|server busy. please try again later from
ec|agent busy
av|x-dg-ref
av|policy violation detected
ab|spam abuse detected
ab|banned sender|5.7.502 5.7.503 5.7.800
decz|banned recipient
avaq|rfc 5322 section
aa|tenant allow block list
aa|tenant recipient block
ab|tenant has exceeded threshold
abdo|unregistered domains
da|dns domain~does not exist
arec|suspiciousremoteserver
au|restrictdomainsto
dl|required authentication level
de|all recipient addresses rejected
edby|some messages from~weren't sent
aqav|invalid characters|5.6.11
cwav|mail rejected by~for policy reasons
aubt|direct send not allowed
dq|submissionquotaexceeded
dc|add you to the accept list
cl|basic authentication is disabled
cl|basic authentication is not supported
at|access denied,~has exceeded permitted limits within
ej|authentication unsuccessful, account locked
cw|part of their network is on our block list
dq|tenant external recipient
bw|hop count exceeded
dd|failed mta-sts validation
>exchange
btdg|client was not authenticated
bxca|cannot achieve exchange server authentication
av|found to be infected
dp|mapiexceptionsendasdenied
dq|submission quota
da||5.4.4
da|nonexistent domain
cyde||5.2.4
de|resolver.adr.
ek|resolver.adr.reciplimit
dc|resolver.rst.
bz|resolver.rst.recipsize
bz|resolver.rst.sendsize
cycz|misconfigured forwarding
dc|resolver.fwd.blocked
dc|approval.notauthorized
aaav|transport.rules.
dcaa|delivery not authorized
aq|unrecognized parameter
aq|already specified|503
bq|temporary authorization failure
ef|temporary authentication failure~cipher strength is too weak
ab|submission has been disabled
aj|certificate validation failure
aq|command too long
coec|connection dropped|421
bz|size limit for this connection
by|message submission rate
ec|message failed to be
bw|message depth exceeded
bwcy|system incorrectly configured
bg|helo requires domain
eb|hello first
aq|need mail command
aq|need rcpt
ebco|waiting for client input
aq|only one starttls
ea|initialize security subsystem
ea|maximum tls rate exceeded
ei|concurrent server connections
byds|storedrv.deliver~thread limit
dzbs|require starttls to
bxbu|require basic authentication
aq|unsupported body
bh|utf-8~not supported
aa|rejected by administrative action
avec|too many related errors
audg|unable to relay. attr
audg|relay access denied attr
ec|attribution data
bqax|unable to proxy
brab|authentication unsuccessful. tenant locked out
bq|unsuccessful due to permanent server error
bq|unsuccessful due to temporary server error. please try again
ec|message not proxied
ecda|dns query failed
ehauef|appropriate tls channel
dldi|unauthorized message over ipv6
ec|message expired
avaq|invalid message content
ec|retryable mailbox access denied
cz|recipient mailbox quarantined
ab|sender mailbox quarantined
cyec|mdb properties
by|excessive message rate
aa|sender denied
da|reserved by rfc 2606
da|single label domains
av|content filter agent
dl|sender id (pra)
dg|unable to relay
dp|does not have permissions to send as this sender
>exim
dgaa|administrative prohibition
bsbu|auth command used when not advertised
ds|too much load
dg|please turn on smtp authentication in your mail client
by|has exceeded the max emails per hour
aq|malformed address
eg|synchronization error~026~003~001
dn|sender address must contain a domain
dade|recipient address must contain a domain
aqas|too many unrecognized commands
ec|temporary local problem
ecdn|could not complete sender verify
dedn|callout verification failure
dv|space shortage
dw|smtp service not available
ec|unexpected failure, please try
deaq|restricted characters in address
dadn|mx records point to non-existent
cybw|mx record points to local host
da|record indicated no smtp service
ec|have been failing for a long time
ec|retry timeout exceeded
aq|maximum allowed line length
aq|lines too long for transport
bn|mailing to remote domains not supported
dzea|a tls session is required, but
ax|authentication attempt(s) failed
ebaq|helo or ehlo required
beaq|no valid sender in any header
dk|initial data not expected
eaef|security failure|554
dl|spf~not allowed to send
bg|bad helo
bd|not yet authorized to deliver mail
aqas|nonmail commands
bfbg|rejected ehlo from~syntactically invalid
dg|relay not permitted
ax|incorrect authentication data
dz|starttls command used when not advertised
dn|sender verify failed
dedn|unrouteable address
dedn|could not deliver mail to~the account or domain may not exist
db|mailbox is full~retry timeout exceeded
>eyou
ax|auth error|535 550 551
bq|auth error|451
bx|auth mode unsupported
ek|out of allow rcpt
cz|user is locked|550
cw|black ip
aa|host denies the sender
ac|rbl deny
bg|helohost error
ec|queue unavailable
ecds|out of memory|421 450 451 452
dpdn|sender is unvalidated
dl|remote ip check error
>fastmail
bedp|to send from this header
>fortimail
av|blocked because it contains
>frames
dgbt|not authenticated
ax|authentication failed
ax|login failed
ax|authentication failure
ax|authentication unsuccessful
ax|bad~password
ax|unable to authenticate
ax|could not authenticate
ch|access token
bx|authentication mechanism
ea|tls~unavailable
dpaa|sender~not allowed
dp|to send as
do|unverified
aadp|sender address rejected
bg|helo command rejected
di|reverse dns
di|rdns
ba|dynamic ip
ba|residential
ac|blacklisted
ac|black list
cw|block list
cw|ip~is blocked
aw|your country
aa|access denied
aa|client host rejected
at|connection rate
byed|throttled
by|throttling
by|rate limit
by|per hour
by|hourly~limit
dq|daily~exceeded
dq|daily~limit
ay|credits
bz|too large
ds|overload
ds|too busy
ec|internal~error|421 450 451 454 550 554
dw|service not available|421
de|account~not found
cz|inactive
cz|no longer
dl|dkim
dl|dmarc
av|spam
av|virus
av|malware
av|attachment
av|rfc~compliant
bw|mail loop
bw|too many hops
bw|looping
aq|syntax error
an|client certificate
cq|plan does not
dj|sandbox
dw|closing connection|421
by|rate limit exceeded
ajaiah|certificate verify failed
ajaiah|remote certificate is invalid
dgbt|not logged in
dgdc|delivery~not allowed
dedg|cannot deliver
de|could not deliver
dedn|unrout
de|unknown address
bseh|encryption~required
cpeg|already~tls
egcp|ssl~socket
dz|starttls~not
dz|tls~not available|500 502 503
bubs|authentication~not enabled
bubx|auth~not available
budz|unimplemented
dzbu|not implemented
budzbx|not supported|500 502 503 504
dk|authentication~aborted
dk|authentication cancelled
dk|sasl|500 501
dk|base64|500 501 504 535
dk|auth string
di|reverse hostname
di|your hostname
ejas|too many auth
as|too many errors
ejas|too many bad
ej|too many~attempts
by|too much mail
ds|load|421 450 451 452
dw|not accepting
ebco|timeout|421
bh|smtputf8
dp|not same as
by|number of mails
aadg|prohibit
ax|login data
ax|wrong authentication
ax|authorization fail
ax|failed|535
ax|incorrect|535
ax|invalid|535
dn|sender~verif
bgdn|domain name~invalid
dnda|domain~not exist
dn|domain name required
bg|ehlo argument
eb|too soon
budz|invalid command
cv|not authorized to use
dpab|not allowed to send
dpdg|mail from~not allowed
dp|mail from must
bedp|from~must match
dpbe|from address~not
dpcv|permission
ae|application password
cq|not subscribed
bq|authenticat|421 435 450 451 454
br|policy|535
cvdxcl|disabled|535
br|blocked|535
erch|revoked|535
erch|expired|535
ejbr|locked|535 534 525
cl|basic authentication
eo|log in~browser
bm|identity~change
ab|sending denied
ab|outbound~spam
edby|unusual
ed|volume|421 450 451 452
aa|whitelist
cw|temporarily blocked
atby|exceeded~limits
by|rate exceeded
bydq|this hour
ec|temporary~failure
ec|temporary~error
ecbd|currently unavailable|421 450 451
dwed|try again later|421
bdec|try again later|450 451 452
dwed|service refuse
addg|for relay
cwac|not accepted from
cw|from this ip
aaad|ip not in
av|our system has detected that this message is
ctcf|could not connect to smtp host
ctcfax|smtp connect()
ctcf|couldn't connect to host, port
ctcfeg|could not connect to smtp host:~port:
ctcf|keine verbindung zum smtp-host
ctcf|de se connecter au serveur smtp
ctcf|imposible conectar al servidor smtp
ctcf|connettersi all'host smtp
ctcf|ligar ao servidor smtp
ctcf|подключиться к smtp-серверу
ctcfax|verbindung zum smtp-server fehlgeschlagen
ctcfax|échec de la connexion smtp
ctcfax|соединения с smtp-сервером
ajefai|could not convert socket to tls
cpardu|exception reading response
ajef|smtp server due to security error
ajeaef|unable to connect with starttls
ajefai|unable to connect with tls encryption
ctcf|unable to connect to the remote server
ajaiah|error in the certificate verification
ctcf|open connection to smtp server
egajef|attempting to establish an ssl or tls
ctcf|failed to connect to smtp server
ajaiah|certificate verification failed
dg|no relay
dg|relay ~not allowed
dg|relay ~refused
dg|relay ~rejected
ax|incorrect authentication
bq|authenticat~temporary
>free
cz|blocked due to inactivity
cwed|too many spams from your ip
>glibc
cfcu|verbindungsaufbau abgelehnt
ctdu|wartezeit für die verbindung
apci|netzwerk ist nicht erreichbar
cuap|keine route zum zielrechner
arcp|kommunikationspartner zurückgesetzt
ccbk|name oder der dienst ist nicht bekannt
dh|fehler bei der namensauflösung
cecc|hostnamen gehört keine adresse
cfcu|connexion refusée
ctdu|expiration du délai d'attente
apci|réseau n'est pas accessible
cuap|chemin d'accès pour atteindre l'hôte
arcp|initialisée par le correspondant
ccbk|nom ou service inconnu
dh|dans la résolution du nom
cecc|aucune adresse associée
cfcu|conexión rehusada
ctdu|expiró el tiempo de conexión
apci|la red es inaccesible
cuap|no existe ninguna ruta hasta
arcp|reinicializada por la máquina remota
ccbk|nombre o servicio desconocido
dh|en la resolución del nombre
cecc|ninguna dirección asociada
cfcu|connessione rifiutata
ctdu|connessione scaduta
apci|la rete non è raggiungibile
cuap|nessun instradamento per
arcp|interrotta dal corrispondente
ccbk|nome o servizio sconosciuto
dh|nella risoluzione del nome
cecc|nessun indirizzo associato
cfcu|ligação recusada
ctdu|ligação expirada
apci|rede inacessível
cuap|sem caminho para o anfitrião
arcp|ligação reposta pelo peer
ccbk|nome ou serviço desconhecido
dh|na resolução de nome
cecc|sem endereço associado
cfcu|conexão recusada
ctdu|tempo esgotado para conexão
apci|rede está fora de alcance
cuap|não há rota para o host
arcp|conexão fechada pela outra ponta
cecc|não há endereço associado
cfcu|в соединении отказано
apci|сеть недоступна
cuap|нет маршрута до узла
arcp|разорвано другой стороной
ccbk|неизвестное имя или служба
dh|сбой в разрешении имен
cecc|не связано ни одного адреса
cfcu|verbinding is geweigerd
ctdu|verbinding is verlopen
apci|netwerk is onbereikbaar
cuap|geen route naar host
arcp|verbinding is weggevallen
ccbk|naam of dienst is niet bekend
dh|in naamsherleiding
cecc|is geen adres verbonden
cfcu|połączenie odrzucone
ctdu|czas oczekiwania na połączenie
apci|sieć jest niedostępna
cuap|brak trasy do hosta
arcp|zerwane przez drugą stronę
ccbk|nazwa lub usługa jest nieznana
dh|odwzorowanie nazwy jest chwilowo
cecc|brak adresu związanego
cfcu|拒绝连接
ctdu|连接超时
apci|网络不可达
cuap|没有到主机的路由
arcp|连接被对方重设
ccbk|未知的名称或服务
dh|域名解析暂时失败
cecc|没有与主机名关联的地址
cecc|no address associated with
>gmail
axaecl|username and password not accepted
bq|cannot authenticate due to temporary system problem
ej|too many login attempts
ad|invalid credentials for relay
bgcw|try again later, closing connection
baet|not authorized to send email directly to our servers
ed|unusual rate of
aa|ip not in whitelist for rcpt domain
dl|because the sender is unauthenticated
de|email account that you tried to reach does not exist
db|inbox is out of storage space
cz|email account that you tried to reach is disabled
ch|eyjzdgf0dxmioii0md
by|receiving mail at a rate
edav|very low reputation
aq|missing a valid address in from
dl|authenticate with at least one of spf or dkim
dl|pass authentication checks
da|because the domain~couldn't be found
de|because the address couldn't be found
da|dns error~domain name not found
bz|message size limits
da|null mx
dbdc|service over limit
ec|did not accept our requests to connect
auad|smtp relay service~match domain of
ebco|connection expired
ebco|timeout - closing connection
by|receiving mail too quickly
bydq|peak smtp relay limit
ek|multiple destination domains
aq|smtp protocol violation
ek|policy size per transaction
cpaqeg|starttls may not be repeated
aq|mail first|502 503
aq|rcpt first
aq|data after bdat
bx|xoauth is no longer supported
dkaq|optional argument not permitted
dcavaa|to (or from) has a policy
dl|unauthenticated email is not accepted
bz|message header size
av|its content presents a potential
aq|message is malformed
btdgas|unauthenticated commands
dl|gmail requires all
dl|authentication didn't pass
dl|authenticated spf or dkim
eh|senders to use tls/ssl
dl|the spf record of the sending domain
aq|not rfc 5322 compliant
aq|missing a valid message-id
aq|multiple addresses in from
aq|unicode character in
aq|encoded-word syntax
byed|quota for sending messages with the same
dcav|violates~email policy
aqdn|is not a valid rfc
dl|is not accepted due to domain's dmarc policy
bfbg|helo/ehlo argument~invalid
eo|log in with your web browser
bm|no identity changes permitted
dq|daily smtp relay~limit exceeded
abdp|mail sending denied
av|likely unsolicited mail
cv|account is not enabled for pop
cv|account is not enabled for imap
cvdx|access is disabled for your domain
>gmx
cw|no smtp service~ip address is block listed
dl|spf policy
aq|message not allowed~not rfc compliant
bz|size limit exceeded
dp|sender address is not allowed
dqby|mail send limit
bydqab|failure sending mail. try again later
avaqcw|due to policy restrictions
aqav|policy restrictions (header
cwav|policy restrictions (domain
cw|to policy restrictions (ip based
edcw|due to policy violation
dn|dns mx or a
by|rate limit reached. please
di|invalid dns ptr
>gnutls
aref|non-properly terminated
efeg|illegal or unsupported version
ef|tls fatal alert has been received
ef|negotiate a supported cipher
efal|diffie-hellman prime
ef|gnutls_handshake~handshake failed
ef|no supported cipher suites
efeg|unexpected tls handshake packet
ajaf|certificate issuer is unknown
al|insecure algorithm
aj|signature in the certificate is invalid
egcp|unerwartetes tls-paket
egcp|paquet tls incorrect
egcp|paquete tls inesperado
egcp|pacchetto tls inatteso
egcp|pacote tls inesperado
egcp|onverwacht tls-pakket
egcp|nieoczekiwany pakiet tls
>go-smtp
ebaq|introduce yourself first
dz|tls not supported
bu|auth command unrecognized
dz|starttls command unrecognized
ek|recipients reached
bg|argument required for helo
efea|handshake error|550
ds|high load
>go
eg|oversized record received
aj|unknown certificate authority
ef|unconfigured cipher suite
ai|not valid for any names
ai|contain any ip sans
ai|legacy common name
aoah|certificate has expired or is not yet valid~is before
dh|lookup~i/o timeout
dh|server misbehaving
ai|wrong host name
dtck|short response:
bsbu|does not support smtp auth
bx|does not support smtp auth type
cpar|error=eof
cpar|err=eof
cpar|message: eof
ciap|dial tcp [~network is unreachable
ck|short response: ssh-
ck|short response: * ok
ck|short response: +ok
>godaddy
eqet|not allowed on ibsmtp servers
cwab|temporarily blocked for attempting to send too many messages containing
ejab|authentication failed: account disabled
aqdn|ib501
dnaq|ib502
dn|ib506
dl|ib508
di|ib108
cw|ib111
cw|ib112
cw|ib113
by|ib510
bydq|ib607
accw|ib103
ac|ib104
ac|ib105
ac|ib106
cw|rbl reject
de|account does not exist|450 550 551 553 554
db|account storage limit
>haraka
dg|i cannot deliver mail for
ds|too busy; please try again
dwec|come back later|421
bg|helo denied
bg|ehlo denied
aadp|sender <~denied
dedcaa|recipient <~denied
av|message denied
aq|bare line-feed
ebaq|helo before mail
bg|helo must have
bg|address format in helo
babg|helo is dynamic
bg|helo ip literal
bg|not who you say you are
dp|match auth domain
dn|mx without a record
dn|no mx for your from
dk|invalid auth string
egcp|ssl attempted over a non-ssl socket
dpdg|mail from domain~is not allowed from your host
di|rdns lookup failed
bw|too many received headers
ec|too many failures (tried all mxs)
>hmailserver
ejas|too many invalid logon attempts
aq|line to long
as|too many invalid commands
aq|must have sender
aq|issue a reset
aq|syntax should be
ax|credentials no longer valid
aq|sender address must be specified
dnaq|the address is not valid
de|a valid address is required
ec|received but it could not be saved
ec|no data saved
aq|excessive amounts of data
bg|invalid domain address
bxaq|type not specified
eh|must issue starttls
bs|tls-connection is required
aq|already authenticated
bw|recursive forwards
dacz|domain has been disabled
cz|is not active|550
de|not in route list
dc|not authorized owner
dc|not authorized sender
bg|helo does not match
dgad|delivery is not allowed to this address
>hornetsecurity
cw|spam ip rejected
bz|content filter size
>hosting-panels
ab|outgoing mail suspension
ab|outgoing mail hold
byab|max defers and failures
de|recipient cannot be verified
dqby|have reached your message limit
bydq|number of allowed outgoing messages
aacw|your host in blacklist
ebaq|helo required before
bg|is _my_ address
av|blacklisted file extension
>hostinger
cvab|disabled by user from hpanel
>icewarp
aq|unbalanced|501
dpdidg|not allowed to send|501
>icloud
ed|deferred due to excessive volume
dpbe|from address is not one of your addresses
>iis
avaa|requested action not taken: message refused
>iredapd
dgbt|smtp auth is required
dgbt|policy rejection not logged in
aa|policy rejection
bd|policy rejection~please try
aa|address rejected: blacklisted
dcaa|recipient address rejected: not authorized
bz|message size exceed (
bydq|rejected: quota exceeded|5.7.1
bd|policy rejection~greylist
>james
dk|could not decode parameters
dp|authentication for specified email
>java
efareg|terminated the handshake
efareg|closed connection during handshake
ef|not accepted by client preferences
agai|unrecognized_name
aj|certificate_unknown
ai|subject alternative names present
ai|no name matching
ahao|validity check failed
ah|certificateexpiredexception
aoah|certificatenotyetvalid
al|algorithm constraints check failed
ajaf|trust anchor for certification path
aiaj|verify identity of server
ai|sslpeerunverified
dz|host does not support starttls
btbv|no password specified
cpar|bad greeting from smtp host~[eof]
arcp|could not connect to smtp host~response: -1
bicf|connect to host, port: localhost
al|conform to algorithm constraints
alef|does not comply to algorithm constraints
aj|trustanchors parameter must be non-empty
>k9
dz|missing capability: starttls
bsbubx|missing capability: auth plain
bxes|missing capability: auth
bz|message too large for server
arcp|response is 0 length
dt|ehlo keyword contains invalid character
egef|sslhandshakeexception: handshake failed
>kerio
ae|only application passwords are allowed
cg|nt domain~is not valid
>kmail
bxes|no matching authentication method
bx|initialize the sasl library
ar|connection to server lost
bxes|keine passende authentifizierungsmethode
bxes|authentification correspondante
bxes|ningún método de concordancia
bxes|metodo di autenticazione corrispondente
bxes|подходящий метод проверки
bxes|geen overeenkomende authenticatiemethode
bxes|pasującej metody uwierzytelnienia
bxes|método de autenticação correspondente
>mail-filters
by|ratelimit
av|gtube
av|reject, id=
ec|error in processing, id=
>mailchannels
av|message blocked.
ac|[rbl]
abaa|[esa]
abed|high number of invalid recipients
dc|recipient has unsubscribed
av|[ss]
>mailersend
do|domain must be verified in your account
dj|trial accounts can only send
aydq|reached its email quota
>mailgun
doab|is not allowed to send:
dj|free accounts are for test purposes only
ab|is not allowed to send: please activate
dj|sandbox subdomains are for test
bydq|is not allowed to send:~limit exceeded
byab|to send large batches
ax|not loving your login
>mailru
ae|parol prilozheniya
dp|not local sender
ab|sending for this account is disabled
>mailtrap
aydq|email limit is reached
dodp|sending from domain~not allowed
>mandrill
erax|error: authentication failed|435
>mbedtls
egcp|invalid ssl record
egcp|-0x7200
ajai|x509 - certificate verification
ajai|-0x2700
ef|fatal alert message was received
ef|handshake protocol not within
ar|that the connection is going to be closed
>mcafee
avaa|denied (mode
aaav|denied by policy
>mdaemon
aaav|backscatter protection
db|exceed mailbox quota
>mimecast
aaav|rejected due to security policies
awaa|host network not allowed
dl|sender invalid~envelope rejected
cw|ip reputation - (reject
bdedec|internal resource~temporarily unavailable
aa|sender address blocked
cz|inbounds disabled
ab|outbounds disabled
eqaa|hostname is not authorized
dlaa|anti-spoofing
av|content examination
aa|administrative prohibition~envelope blocked
aa|envelope blocked
aa|rejected by header~blocked senders
aa|block policy for
axcv|submitter failed
eh|route requires encryption
ef|route requires tls version
ef|requires high-strength ciphers
cyai|invalid for this certificate
dsec|unable to process connection
ec|unable to process command
ec|unable to process an email
cacoec|message ended early
ei|outbound thread limit
>mox
bx|mechanism cram-md5
bqbx|scram not possible
dgetde|not accepting email for
ekdl|only one recipient allowed
dn|mailfrom domain not configured
>msmtp
bxes|server does not support authentication method
bx|find a usable authentication
btbv|authentication method~needs a
bobx|no callback specified
bsbu|unterstützt keine authentifizierung
bxes|unterstützt authentifizierungsmethode
bsbu|ne supporte pas l'authentification
bxes|supporte pas la méthode d'authentification
bsbu|não suporta autenticação
bxes|não suporta o método de autenticação
ax|autenticação falhou
arec|sent an empty reply
>naver
dpcv|sender address is unauthorized
>netease
cverab|user has no permission
braq|unsafe login
edcw|hl:rep
ei|hl:icc
atby|hl:ifc
cwed|hl:mep
asaq|mi:cel
by|mi:dmc
as|mi:ccl
ek|rp:drc
as|rp:ccl
ac|dt:rbl
cw|wm:bli
aa|wm:blu
as|rp:cel
by|mi:sfq
bydq|rp:qrc
bg|mi:nhd
aqdn|mi:imf
dl|mi:spf
dl|mi:dma
dq|mi:stc
dg|rp:frl
ek|rp:rcl
dq|rp:trc
av|dt:spm
bedm|dt:sum
cw|hl:ihu
cw|hl:ipb
aaab|mi:spb
dp|local user only
eteq|smtp mx only
ej|too much fail authentication
aq|error: bad syntax
aa|user in blacklist
czab|user suspended
ek|too much recipient
bz|exceeded mailsize limit
ejdr|auth error limit
cwac|ip in blacklist
bycw|hl:ifq
bycw|hl:itc
abcv|user has no permission|sender recipient content
ab|user suspended|auth sender
btbv|need ehlo and auth first
dp|mail from must equal authorized user
>node
afaj|unable_to_get_issuer_cert
aoah|not_yet_valid
ak|cert_revoked
aj|cert_untrusted
ai|hostname_mismatch
ef|unsupported_protocol
ef|protocol_version
efal|dh_key_too_small
egef|write eproto
egcp|packet_length_too_long
efareg|before secure tls connection was
bj|enotfound http
dh|etimeout
>nodemailer
bz|message size larger than allowed
aq|no recipients defined
dz|requiretls not supported
ek|exceeds maxrecipients
>nss
eg|maximum permissible length
ef|no_cypher_overlap
ef|common encryption algorithm
ef|unsupported version of security protocol
ai|requested domain name does not match
ef|acceptable set of security parameters
eg|rx_unknown_record_type
efal|weak_server_ephemeral
eg|ssl_error_bad_server
arefeg|pr_end_of_file_error
arefeg|pr_connect_reset_error
ajaf|certificate issuer is not recognized
aj|sec_error_untrusted
al|algorithm_disabled
ee|mitm_detected
al|inadequate_key_size
aj|ca_cert_used_as
>opensmtpd
by|too many messages sent
aqeb|command not allowed at this point
aq|invalid command: already
cpeg|channel already secured
aqeb|pipelining not supported
aqbudz|invalid command: command unrecognized
bx|auth method~not supported
aq|unsupported option
budz|invalid command: command not supported
>openssl
egcpef|wrong version number
egcp|ssl routines~unknown protocol
egcp|packet length too long
ckcp|ssl routines~http request
egcp|record layer failure
eg|first record does not look like a tls handshake
egcp|unexpected tls packet
egcp|tls packet with unexpected length
eg|unrecognized ssl message, plaintext connection
eg|unsupported or unrecognized ssl message
eg|cannot determine the frame size
eg|handshake failed due to an unexpected packet format
ef|no shared cipher
efan|handshake failure
ef|alert protocol version
ef|ssl routines~unsupported protocol
ef|protocol version not supported
ef|no appropriate protocol
ef|handshake_failure
ef|do not possess a common algorithm
alef|dh key too small
al|ee key too small
al|md too weak
an|certificate required
ai|certificate verify failed~hostname mismatch
aoah|certificate~not yet valid
aj|self-signed certificate
aj|self signed certificate
afaj|unable to get local issuer certificate
af|unable to verify the first certificate
ai|err_tls_cert_altname_invalid
ah|cert_has_expired
af|unable_to_verify_leaf_signature
ajaf|certificate signed by unknown authority
ai|certificate is valid for
ahao|certificate has expired or is not yet valid
ajaf|unable to find valid certification path
ai|no subject alternative~matching
ai|did not match expected cn
ajaf|invalid peer certificate: unknownissuer
ai|notvalidforname
ai|remotecertificatenamemismatch
ai|no alternative certificate subject name matches
ai|name in the certificate does not match
aj|certificate hasn't got a known issuer
ai|certificate owner does not match hostname
aj|terminated in a root certificate which is not trusted
aj|alert unknown ca
efareg|unexpected eof while reading
efareg|eof occurred in violation of protocol
efareg|connection has been closed (eof)
ef|no protocols available
ef|no ciphers available
ef|insufficient security
efagec|alert internal error
agai|unrecognized name
ef|alert decrypt error
ef|legacy renegotiation disabled
cpcodueg|handshake operation timed out
afaj|unable to get issuer certificate
al|certificate~too weak
ai|ip address mismatch
aj|unsuitable certificate purpose
aj|certificate verify failed~not trusted
aj|invalid ca certificate
aj|certificate signature failure
aj|certificate rejected
akaj|crl has expired~verify failed
ak|certificate~revoked
ah|certificate~expired
egcpef|wrong_version_number
aj|alert bad certificate
ef|ssl alert number 70
ef|ssl alert number 40
>oracle
by|messages sent per minute
dq|messages sent per day
dk|invalid command argument~nul
bx|mechanism mismatch
bx|method not supported|504
bz|exceeds byte limit
dodp|authorization failed: address
dv|system storage error
aq|message parse error
ej|too many auth failures
>orange
ax|ofr_305
edcw|veuillez essayer plus tard
accw|blocked for spamming
db|recipient overquota
bz|size of the message
dn|emetteur invalide
cz|archived recipient
cz|le compte du destinataire est bloque
av|mail rejete
>outlook
ccbk|0x800ccc0d
ctcf|0x800ccc0e
aregcp|0x800ccc0f
ctcf|0x800ccc15
esax|0x800ccc18
ctdu|0x800ccc19
egcp|0x800ccc1a
egcp|does not support the connection encryption type
ec|0x800ccc60
dedg|0x800ccc69
dgdp|0x800ccc6b
dgav|0x800ccc6f
dgdp|0x800ccc78
dz|0x800ccc7d
bxes|none of the authentication methods supported by this client
ax|0x800ccc92
ax|mail server rejected your login
ctcf|0x80042109
ctcf|cannot connect to your outgoing (smtp)
duct|0x8004210a
ductco|0x8004210b
duct|timed out waiting for a response from the sending
bubx|unterstützten authentifizierungsmethoden
dgde|0x800ccc79
bxbo|0x800ccc00
ai|0x800ccc01
ahao|0x800ccc02
apct|0x800ccc05
dwds|0x800ccc0b
arap|0x800ccc13
apbp|0x800ccc14
axem|0x800ccc16
ap|0x800ccc40
aq|0x800ccc62
bgaq|0x800ccc63
budz|0x800ccc64
dgbt|0x800ccc65
bx|0x800ccc66
dwec|0x800ccc67
bdec|0x800ccc68
ecbd|0x800ccc6a
dv|0x800ccc6c
bzdb|0x800ccc6d
dpdg|0x800ccc6e
eh|0x800ccc7c
ea|0x800ccc7f
ctcf|0x80042108
ap|0x80040115
arcp|unexpectedly terminated the connection
cfcu|10061~0x800ccc0e
ccbk|der host~wurde nicht gefunden
ai|target principal name is incorrect
ai|zielprinzipalname
ai|nom principal~cible~incorrect
ai|nombre principal de destino
ai|nombre de la entidad de seguridad de destino
ai|entità di destinazione
ai|entidade de destino
ai|nome principal de destino
ai|name on the security certificate
ai|name auf dem sicherheitszertifikat
ai|nom~certificat de sécurité~correspond pas
ai|certificado de seguridad~no coincide con el nombre
ai|certificato di sicurezza~non corrisponde al nome
ai|certificado de segurança~corresponde ao nome
ajee|not chosen to trust
ch|aadsts7000
ch|aadsts50173
ch|refresh token~expired
>people
en|shut down my vpn
en|disconnect from vpn
en|vpn is on
en|without~vpn~works
en|turn off~vpn
bp|disable firewall
bp|disable the firewall
bp|selinux
bp|httpd_can_
cm|special character~password
cm|special character~passwd
cm|escaped~password~.env
bc|greeting_timeout
ap|not being connected to the internet
ap|disconnect from the network
ap|airplane mode
cx|autoconfig~erroneous
cx|autodiscovery~not the correct
cx|autoconfig~wrong
ep|sets of credentials
ep|different username and password~imap
cb|adguard dns
cb|fake-ip
cb|pi-hole
cd|moved my mail server
cd|points to the old
cr|advertises multiple addresses
cr|but sometime the connection is established on
dm|from address is the one i use to login
az|dnskey
dr|fail2ban~ban
ee|antivirus~certificate
ee|avast
bh|trailing space
ad|works from home
ca|inspect esmtp
ca|mailguard
cj|is an open relay
ca|avg pop3 proxy
ao|clock was
an|requires mutual tls
am|only with a client certificate
dy|starttls~inject
bb|helo-only
cd|to the new server
ag|no sni provided
az|dnssec validation failed
aw|rejected geoip
>phpmailer
ax|authentifizierung fehlgeschlagen
ax|échec de l'authentification
ax|imposible autentificar
ax|impossibile autenticarsi
ax|falha na autenticação
ax|ошибка авторизации
eb|authentication is not allowed before
bxes|requested authentication method
bxbs|no supported authentication methods
eh|extension missing: openssl
ccdh|php_network_getaddres
>plunk
do|domain is not associated with your account
>postal
ab|mail server has been suspended
dobe|from/sender name is not valid
czdc|route does not accept
dk|authenticated failed - protocol
>postfix
dg|relay access denied
dz|command not implemented
egcp|tls already active
ax|error: authentication failed
bx|invalid authentication mechanism
dp|not owned by user
dg|sender address rejected: not logged in
bg|helo command rejected: need fully-qualified
di|cannot find your reverse hostname
di|cannot find your hostname
ac|service unavailable; client [~blocked using
bd|service currently unavailable
as|too many auth commands
coeb|error: timeout exceeded
cs|relay access denied (maybe you need to check mail via pop3
ecde|unverified address: lost connection
bdec|unverified address: address verification in progress
dacc|host or domain name not found
aj|server certificate not verified
cp|requires setting~wrappermode
bgbf|syntax: ehlo
dgbtaa|client host rejected: access denied
aadgbt|recipient address rejected: access denied|554 5.7.1
dade|recipient address rejected: need fully-qualified
dpdn|sender address rejected: user unknown
dndp|sender address rejected: undeliverable address
dn|sender address rejected: domain~does not accept mail
dn|sender address rejected: malformed dns
aq|multi-recipient bounce
ecbd|service unavailable - try again later
egaqbh|error: bad utf-8 syntax
aq|i can break rules, too
ec|command time limit exceeded
ds|no system resources
at|too many new tls sessions
byek|error: too many recipients from
atby|please try again slower
bqax|authentication failed: generic failure
bxbq|authentication failed: no mechanism available
dkax|authentication failed: bad protocol
bs|authentication failed: encryption needed
dk|authentication failed: another step is needed
dk|authentication failed: invalid base64 data
eo|authentication failed: passphrase expired
bq|authentication server unavailable
bxbr|mechanism too weak for this user
bx|no worthy mechs
bwcy|loops back to myself
bh|smtputf8 is required
aj|server certificate not trusted
coec|while sending message body
ecco|while sending end of data
ec|mail transport unavailable
dedg|no valid recipients
ec|error: service unavailable
cc|relayhost configuration problem
ea|tls not available due to local problem
bubs|authentication not enabled
dk|authentication aborted
dk|sasl response limit exceeded
bg|helo command rejected: invalid ip address
bg|helo command rejected: host not found
by|too much mail from
as|error: too many errors
dw|not accepting connections
bh|must declare smtputf8
dpbe|sender is not same as smtp authenticate username
bg|helo command rejected: access denied
eg|lost connection after unknown
ct|operation timed out
bw|mail forwarding loop
>postmark
do|sender signature on your account
czde|been marked as inactive
>programs
cfcu|econnrefused
cfcu|connection refused
ctdu|timeouterror
bicf|econnrefused 127.0.0.1
bicf|econnrefused ::1
cfcu|actively refused it
bicf|dial tcp 127.0.0.1~connection refused
ctdu|etimedout
cpdubc|greeting never received
ctdu|connection timed out
ctdu|i/o timeout
ctdu|connect timed out
ctdu|did not properly respond after a period of time
ctcpdu|operation has timed out
ccbk|no such host
ccbkbj|enotfound
dh|eai_again
ccbk|name or service not known
dh|temporary failure in name resolution
ccbkbj|nodename nor servname provided
ccbkbj|getaddrinfo failed
ccbk|unknownhostexception
ccbk|unknown smtp host
ccbk|could not resolve host
apci|network is unreachable
ciap|enetunreach
cuap|no route to host
cuap|ehostunreach
bp|connect eacces
bp|forbidden by its access permissions
arcp|connection reset by peer
arcp|connection closed unexpectedly
arcp|unexpected socket close
dzeg|starttls extension not supported
bsbu|smtp auth extension not supported
bx|no suitable authentication method
bsbu|server doesn't support auth
bsbu|server does not support authentication
dz|does not support the starttls extension
dz|server does not support secure connections
ehbtax|requires a secure connection or the client was not authenticated
bvbt|missing credentials for
bxes|no authentication mechanisms supported by both
arcp|smtp: eof
dz|does not support tls via the starttls
bxbs|cannot use a secure authentication method
bx|no mechanism available
dz|tls is required, but was not offered
arcp|while receiving the initial server greeting
ck|-err unknown command
bo|no kerberos credentials
ai|does not match the server certificate
dzbs|auth: unencrypted connection
ch|invalid_client
ef|unsupported protocol version
dz|missingstarttls
bq|sasl: connect to~failed
bq|connection lost to authentication server
bg|helo-befehl
bx|authentication requires sasl
bx|no authenticators available
ajee|remotecertificatechainerrors
dq|quota d'envoi
ai|match certificate's altnames
bo|kerberos tgt
ch|xoauth2 authentication failed
ax|failed to authenticate on smtp server
bxes|failed to find an authenticator
cpduct|connection to \"~timed out.
arcp|has been closed unexpectedly
cpduct|connection to tcp://~timed out
bxes|no advertised types available
bxes|requested type not available
dkdt|auth mechanism infinite loop
egajct|could not be established with host~[ #0]
arcp|but got an empty response
cpar|but got code \"\"
ctdu|opentimeout
cpdu|readtimeout
bxes|wrong authentication type
bicf|econnrefused~localhost
cpar|end of file reached
cpduar|connection unexpectedly closed: timed out
ar|smtpserverdisconnected
bh|smtputf8 not supported
bh|codec can't encode character
ctdu|socket.timeout
ctdu|connect: timeout
bsbu|did not advertise authentication
ax|no authentication type succeeded
bicf|cannot open mail:25
eh|no tls support!
bicf|failed to connect to mailserver at
bx|offered no supported auth
bubs|offered null auth
bsbx|offered no compatible authentication mechanisms
dkdt|authentication protocol loop
bhdd|message requires smtputf8
du|timed out while receiving the initial server greeting
arca|while performing the ehlo
arcp|closed connection in response to initial
arbg|closed connection in response to ehlo
bp|permission denied~connect
eg|handshakefailed~invalid header type
efeg|(handshake failed)
bi|connect to host \"tcp://localhost
dhccap|could not resolve address
bsbu|error (250)~authentication is failed
bsbu|fehler (250)~authentisierung
bo|gssapi error
bo|no kerberos service principal
bo|gss_init_sec_context
cecc|[errno -5]
ck|imap greeting~'+'
ck|`* ok`~220
ax|can not authenticate to imap server
ej|too many failures
ctdu|connection timeout
arcp|connection unexpectedly closed
ax|mail server denied authentication
ax|benutzername~passwort~falsch
ax|benutzername~kennwort~falsch
ax|falsches passwort
ax|usuario~contraseña~incorrect
ax|nome utente o~password
ax|mot de passe~incorrect
ax|usuário ou senha
ax|utilizador ou palavra-passe
ax|невер~пароль
ax|wachtwoord~onjuist
ax|nieprawidłow~hasło
ax|用户名或密码
ccbk|serveur introuvable
ccbk|удалось найти сервер
ccbk|сервер не найден
ccbk|server nicht gefunden
ccbk|server wurde nicht gefunden
ccbk|servidor no encontrado
ccbk|no se encontró el servidor
ccbk|server non trovato
ccbk|trovare il server
ccbk|servidor não encontrado
aj|auto-signé
aj|самоподписанн
aj|самозаверенн
aj|selbstsigniert
aj|autofirmado
aj|autofirmato
aj|autoassinado
aj|自签名
aj|zelfondertekend
ck|http/1.1 400
ck|http/1.0 400
ax|smtp authentication error
ckeq|greeting~* ok
ckeq|greeting~+ok
ckeq|unexpected~* ok
ckeq|could not connect~+ok
bb|ehlo failed~unrecognized
dy|data after starttls
>proofpoint
de|marked as invalid
cwaa|local policy violation
cw|blocked~proofpoint.com
>proton
dp|unknown sender address
aqbg|protocol error|550
>qmail
dget|domain isn't in my list of allowed rcpthosts
dpaa|in my badmailfrom list
ax|authorization failed
bx|auth type unimplemented
dk|malformed auth input
dk|auth exchange cancelled
bq|checkpassword failure
aq|smtplf.html
ek|maximum number of recipients
aade|violating our security policies
dade|you must specify a domain
de|recipient address has invalid
da|mx for rcpt domain
dn|sender address has invalid
dn|mx for sender domain
ec|system temporary unavailable
dacc|couldn't find any host
da|couldn't find a mail exchanger
cybw|best-preference mx
ecdh|cname lookup failed
ctcfec|able to establish an smtp connection
ecco|but connection died
asde|too many invalid addresses
da|envelope recipient domain must exist
budz|unimplemented (#5.5.1)
bw|too many hops, this message is looping
eb|you talk too soon
>qq
dc|rejected by recipients
by|frequency limited
dp|same as authorization user
eh|secure connection is requ
aeer|no=1001256
aecvej|account is abnormal
at|connection frequency limited
cw|suspected spam ip
cw|suspected bounce attack
cw|connection denied|421 550 554
av|mail content denied
cz|deactivated mailbox
aeer|授权码
aeer|êúè¨âë
aeer|\\xca\\xda\\xc8\\xa8\\xc2\\xeb
aq|invalid input from
>rackspace
dd|server refused to accept your message
dnaa|mx record not allowed
dcaa|blocked by this recipient
av|rejected as dangerous
>resend
dj|only send testing emails
>rfc
bs||538
eobq||432 4.7.12
bubs||500 502 503 auth
de||5.1.1
da||5.1.2 5.1.10
de||5.1.3
cz||5.1.6 5.2.1
dn||5.1.7 5.1.8 4.1.8
db||5.2.2 4.2.2
dv||4.3.1
ec||4.3.0 4.3.5
dw||4.3.2
bw||5.4.6 4.4.6
dc||5.7.2
dl||5.7.20 5.7.21 5.7.22 5.7.23 5.7.26
di||5.7.25 4.7.25
aq||503
aq||501 555
aqbudz||500 502
bxbg||504
ax||535
bxae||534
dgbteh||530
bs||523 524
abbr||525
bq||435
dwcwda||521
dwec||421
bdec||450
ecbd||451
dvek||452
bzdb||552
aq||500 501 502 503 504 555 5.5.1 5.5.2 5.5.4
ebaq||521 550 5.5.1
dk||5.5.6
bx||5.7.4
ax||5.7.8
abbr||5.7.13
dn||5.7.27
byed||5.7.28 4.7.28
ec||4.4.7 5.4.7 4.4.1 5.4.1 4.4.3 5.4.3
coec||4.4.2 5.4.2
ds||4.4.5
bdec||4.7.1
bh||5.6.7
dedg||550 recipient
av||550 554 content
da||556
bqeaec||454
ax||535 auth
dgbteh||530 sender recipient auth
bq||454 auth
ea||454 starttls
bx||504 auth
dk||501 auth
dz||500 502 503 starttls
bb||500 502 hello
bg||501 504 550 hello
dw||421 greeting
dwcw||554 greeting
ek||4.5.3 5.5.3 recipient
dgaa||554 recipient
bdec||450 451 recipient
dpaadn||550 553 554 sender
eh||5.7.10
>rustls
egcp|received corrupt message
ef|peer is incompatible
ef|alert: handshakefailure
ef|alert: protocolversion
an|alert: certificaterequired
agai|unrecognisedname
aj|alert: unknownca
aoah|notvalidyet
ai|certificate not valid for name
aj|certificate: badsignature
aj|causedasendentity
>schannel
efeg|0x80090326
aj|0x80090325
ai|0x80090322
ah|0x80090328
eg|0x80090308
ajakee|unable to check revocation
ai|cn name does not match
ahao|certificate is not within its validity period
efeg|call to sspi failed
ef|tls protocol defined fatal~code is 70
ef|tls protocol defined fatal~code is 40
aj|tls protocol defined fatal~code is 48
ah|tls protocol defined fatal~code is 45
ef|error state is 10013
ef|fehlerstatus~10013
>secure-transport
aj|invalid certificate chain
aj|untrusted root certificate
ai|the certificate did not match
aj|-9807
ah|-9814
ai|-9843
egef|-9800
ef|-9824
aj|errsslxcertchaininvalid
ef|-9836
>sendgrid
axem|bad username / password
erch|authorization grant is invalid, expired, or revoked
ay|maximum credits exceeded
do|not authorized to send from that email address
dq|too many recipients received this hour
do|does not match a verified sender identity
dgbt|unauthenticated senders
bqbr|authentication failed: could not authenticate|451
at|too frequent connects
>sendmail
bx|auth mechanism~not available
ac|rejected:~listed at
dn|domain of sender address~does not resolve
ec|could not be delivered for~days
dfdidg|relaying temporarily denied
at|connection rate limit exceeded
ec|temporary system failure
cyec|local configuration error
bubs|command unrecognized: \"auth
dz|command unrecognized: \"starttls
bu|auth not available
dk|cannot base64 decode
ea|tls not available after start
bg|invalid domain name|501
dn|real domain name required for sender
>ses
ab|sending paused
dpdo|is not authorized to perform
aqdn|invalid mail from address
aqde|invalid rcpt to address
aqdebh|address contains illegal characters
dadnaq|transaction failed: invalid domain name
cq|not subscribed to ses
by|maximum sending rate exceeded
ec|temporary service failure
axer|authentication credentials invalid
dodj|email address is not verified
>smartermail
dg|authentication is required for relay
be|from domain must match authenticated domain
>spamdyke
ebaq|not following the smtp protocol
av|blocked due to its content
aaav|identical sender and recipient
ac|listed in the r
czaa|mail is not being accepted
aa|sender address has been blacklisted
dn|has no mail exchanger
dade|improper recipient address
aa|refused. access is denied
deaq|at least one valid recipient
>spamfilters
daet|don't handle mail for
aw|from that country
edde|too many unknown rcpt
ac|from blacklisted ip
av|due to security reason
aaav|for policy reasons on this gateway
cw|server is currently blocked
cw|connection refused due to abuse
aadc|accepting mail from this sender
av|surbl
av|black listed url
ac|on rbl list
av|message is banned
av|message has been quarantined
av|filter processing
aa|blocked by the recipient
av|comply with required standards
dc|only accepting mail from specific
dcaa|rule imposed mailbox access
cwaa|not allowed to send us mail
av|content-policy
av|phone number filter
aa|on domain's blacklist
>sparkpost
do|unconfigured sending domain
aq|x-msys-api
>stalwart
asej|too many authentication errors
egcp|already in tls mode
dk|invalid challenge
bubs|auth not allowed
aq|invalid command: ehlo expected
ec|unable to verify address
dg|relay not allowed
cv|account is not authorized to use this service
dpaa|sender address not allowed
>thunderbird
axes|unable to authenticate to outgoing server
es|does not support the selected authentication method
es|does not seem to support encrypted passwords
esbs|does not allow plaintext passwords
dz|using starttls since it doesn't advertise that feature
ctcf|because connecting to outgoing server~failed
ctducp|connection to outgoing server~timed out
egar|was lost in the middle of the transaction
ccbk|outgoing server~is unknown. the server may be
ajaf|sec_error_unknown_issuer
ai|ssl_error_bad_cert_domain
aj|self_signed_cert
eg|rx_record_too_long
ef|ssl_error_unsupported_version
axes|nicht authentifiziert werden
esbx|gewählte authentifizierungsmethode nicht
esbx|passwörter nicht zu unterstützen
esbs|im klartext nicht
dz|nicht mit starttls
ccbk|smtp-server~ist unbekannt
ctcf|verbindungsaufbau mit dem~fehlgeschlagen
egar|mitten in der transaktion
ctducp|ablaufzeit
bz|globale größenlimit
ek|anzahl an empfängern
ajai|die einstellungen für~korrigiert werden
axes|authentifier sur le serveur
esbx|authentification sélectionnée
esbx|gérer les mots de passe chiffrés
esbs|mots de passe non chiffrés
dz|starttls~ne propose pas
ccbk|serveur sortant~est inconnu
ctcf|serveur sortant~a échoué
egar|perdue pendant la transaction
ctducp|serveur sortant~a expiré
bz|taille globale
ajai|la configuration liée à
axes|no se puede identificar al servidor
esbx|mecanismo de identificación seleccionado
esbx|admitir contraseñas cifradas
esbs|contraseñas no cifradas
dz|starttls~no anuncia
ccbk|servidor de salida~es desconocido
ctcf|ha fallado la conexión al servidor
egar|mitad de la transacción
ctducp|caducado la conexión
bz|límite global de tamaño
ek|número permitido de destinatarios
ajai|la configuración relacionada con
axes|autenticazione non riuscita
esbx|metodo di autenticazione selezionato
esbx|gestire le password crittate
esbs|password in testo semplice
dz|starttls~in quanto non supporta
ccbk|posta in uscita~sconosciuto
ctcf|connessione al server~non è riuscita
egar|interrotta durante la trasmissione
ctducp|posta in uscita~è scaduta
bz|supera il limite globale
ek|numero di destinatari
ajai|la configurazione relativa a
axes|não foi possível autenticar no
esbx|método de autenticação selecionado
esbx|suporte a senhas criptografadas
esbs|senhas em texto puro
dz|starttls~ele não anuncia
ccbk|servidor de envio~não é conhecido
ctcf|servidor de envio~falhou
egar|meio da transação
ctducp|servidor de envio~expirou
bz|excede o limite global
ek|permitido de destinatários
ajai|a configuração relacionada a
axes|не удалось аутентифицироваться
esbx|выбранный метод аутентификации
esbx|использование зашифрованных паролей
esbs|обычных текстовых паролей
dz|starttls~не заявил
ccbk|исходящей почты~неизвестен
ctcf|исходящей почты~не удалось установить соединение
egar|в середине транзакции
ctducp|время ожидания соединения
bz|глобальный предел размера
ek|количества получателей
ajai|конфигурация~должна быть исправлена
axes|niet authenticeren
esbx|geselecteerde authenticatiemethode niet
esbx|versleutelde wachtwoorden
esbs|plattetekstwachtwoorden
dz|starttls~niet aankondigt
ccbk|(smtp-)server~is onbekend
ctcf|verbinden met~is mislukt
egar|midden van de transactie
ctducp|wachttijd voor de verbinding
bz|globalegroottelimiet
ek|aantal ontvangers
ajai|configuratie~moet worden gecorrigeerd
axes|nie udało się uwierzytelnić
esbx|wybranej metody uwierzytelniania
esbx|nie obsługiwać~szyfrowanych haseł
esbs|haseł przesyłanych otwartym
dz|starttls~nie ogłasza
ccbk|poczty wychodzącej~jest nieznany
ctcf|nie udało się połączyć z serwerem
egar|w trakcie transakcji
ctducp|limit czasu połączenia
bz|globalny limit rozmiaru
ek|liczby adresatów
ajai|konfiguracja~musi zostać poprawiona
bo|kerberos/gssap
ax|anmeldung~fehlgeschlagen
ax|accesso al~non riuscito
ax|inicio de sesión~ha fallado
ax|autenticação no servidor~falhou
ax|falha ao entrar na conta
ax|início de sessão~falhou
ax|échec de la connexion~nom d
ax|échec de la connexion au compte
cfcu|keine verbindung mit dem~verweigert
cfcu|connessione è stata rifiutata
cfcu|conexión ha sido rechazada
cfcu|conexão foi recusada
cfcu|ligação foi recusada
cfcu|connexion a été refusée
ctducp|zeitüberschreitung der verbindung
ctducp|connessione al server~fuori tempo massimo
ctducp|superado el tiempo de espera
ctducp|expirou o tempo de conexão
ctducp|ligação ao servidor~expirou
ctducp|temps limite de connexion
esbx|metodo di autenticazione scelto
esbx|método de identificación seleccionado
esbx|método de autenticação escolhido
esbx|suporte a palavras-passe encriptadas
esbs|palavras-passe em texto simples
axes|efetuar a autenticação no servidor
ek|nombre de destinataires~dépassé
>titan
edcw|insufficient reputation
>trendmicro
ac|mail-abuse.org
dade|rejected: no-domain
dccz|block-rcpt
cwaa|rejected: ers-
>uw-imap
ax|-err bad login
>various
dfdi|insecure mail relay
ec|temporarily unavailable
by|too much email
ed|too many messages~untrusted
dl|by spf
di|servers without a valid sender domain
cz|recipient unavailable
cw|block for spam
aadl|not allowed from this range
cw|a problem occurred~postmaster
ba|dialup
aq|bare linefeed
cs|first check your mail
da|bad destination host
avcw|rejected for policy reason
dq|outgoing limits
de|no such address
dadeet|mx do not point to us
be|is not allowed in~header from
eo|password is too simple
ei|number of sessions exceeds
de|user not exist
aq|enclosed in angle brackets
dg|relaying not allowed
dwaa|no smtp service here
>vertx
dz|starttls required but not supported
bsbu|no auth methods available
btbv|no credentials supplied
>windows
cfcu|verbindung verweiger
ctdu|gegenstelle nach einer bestimmten zeit
cfcu|expressément refusée
ctdu|pas répondu convenablement
cfcu|denegó expresamente
ctdu|no respondió adecuadamente
cfcu|rifiuto persistente
ctdu|risposta non corretta della parte connessa
cfcu|recusou ativamente
ctdu|não respondeu corretamente
cfcu|отверг запрос на подключение
ctdu|за требуемое время не получен
cfcu|10061
ctdu|10060
arcp|10054
apci|10051
cuap|10065
cfcu|wsaeconnrefused
ctdu|wsaetimedout
arcp|wsaeconnreset
ccbk|wsahost_not_found
apci|wsaenetunreach
arcp|forcibly closed by the remote host
bpar|aborted by the software in your host
apci|attempted to an unreachable network
cuap|attempted to an unreachable host
cecc|no data of the requested type
dh|temporary error during hostname resolution
arcp|vom remotehost geschlossen
arcp|connexion existante a dû être fermée
arcp|interrupción de una conexión existente
dh|11002~getaddrinfo failed
cecc|11004~getaddrinfo failed
bj|10049
bp|wsaeacces
bp|winerror 10013
bp|socket~10013
>wolfssl
ajaf|no signer error
ai|peer subject name mismatch
egef|record layer version error
ah|asn date error, current date after
aoah|asn date error, current date before
egcp|unknown type in record hdr
>yahoo
aeej|auth005
ed|tss04
ed|message from~temporarily deferred
ed|temporarily deferred due to user complaints
av|not accepted for policy reasons
dlav|not accepted for policy reasons|5.7.9
de|user doesn't have a~account
dn|unresolvable rfc.532
cw|permanently deferred
av|message not allowed - [
edcw|excessive unknown recipients
dpabde|request failed; mailbox unavailable
aeax|auth012
aeax|mbr1212
eo|mbr1240
ba|(rtr:du)
avcw|aol will not accept
>yandex
cv|does not have access rights to this service
eh|without~encryption
czdc|policy rejection on the target
db|mailbox size limit exceeded
cwab|spam statistics
>zeptomail
aq|subject is mandatory
bz|email size exceeded
>zoho
dpbl|relaying disallowed as
ab|email outgoing blocked
byab|unusual sending activity detected
dc|mailpolicy violation
dc|rejected by destination domain
dc|mailbox delivery~policy error
dp|sender is not allowed to relay
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
    ("apple/relay-recipient", "Cannot Send Mail\nA copy has been placed in your Outbox. The recipient was rejected by the server because it does not allow relaying"),
    ("apple/verify-identity", "Cannot Verify Server Identity. The identity of \"smtp.example.org\" cannot be verified by Mail."),
    ("apple/certificate-invalid", "The certificate for this server is invalid."),
    ("apple/server-identity", "Mail could not verify the server identity"),
    ("apple/outgoing-failed", "The connection to the outgoing server \"smtp.example.org\" failed."),
    ("apple/identity-german", "Die Identität von „smtp.example.org“ kann von „Mail“ nicht überprüft werden."),
    ("apple/identity-english", "Mail can’t verify the identity of the server “smtp.example.org”."),
    ("apple/identity-french", "L’identité de « smtp.example.org » ne peut pas être vérifiée par Mail."),
    ("apple/identity-spanish", "No se puede verificar la identidad del servidor"),
    ("apple/identity-italian", "Impossibile verificare l'identità del server"),
    ("apple/identity-portuguese", "Não é possível verificar a identidade do servidor"),
    ("att/addressee", "550 5.2.1 <B@PRODIGY.NET>... Addressee unknown, relay=[192.0.2.7]"),
    ("att/blank-mailhost", "550 5.2.1 <b@prodigy.net>... blank mailhost - invalid address, relay=[192.0.2.7]"),
    ("barracuda/spoofed", "550 rejecting spoofed message"),
    ("barracuda/blocked", "550 permanent failure for one or more recipients (b@example.net:blocked)"),
    ("blocklists/blacklisted-using", "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.1 is blacklisted using SPAMHAUS-XBL. Details: https://www.spamhaus.org/query/ip/192.0.2.1."),
    ("blocklists/geography", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ee.countries.nerd.dk; Your IP is in ee, rejected based on geographical location"),
    ("blocklists/query-refused", "554 5.7.1 Service unavailable; Client host [mail.example.org] blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 192.0.2.1]"),
    ("blocklists/return-codes", "550 Error: open resolver; https://www.spamhaus.org/returnc/pub/2001:db8::1"),
    ("blocklists/error-answer", "addr 192.0.2.1 listed by domain zen.spamhaus.org as 127.255.255.254"),
    ("blocklists/sorbs", "451 Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.1"),
    ("blocklists/sorbs-dynamic", "451 Dynamic IP Addresses See: http://www.sorbs.net/lookup.shtml?192.0.2.1"),
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
    ("blocklists/abusix", "550 5.7.1 192.0.2.1 is blocked by Abusix Mail Intelligence"),
    ("blocklists/hostkarma", "550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.1"),
    ("botan/record", "Botan::TLS::TLS_Exception: Received unexpected record version in initial record"),
    ("botan/record-type", "Unexpected record type 50"),
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
    ("comcast/rejected-dmarc", "550 5.2.0 Message rejected due to DMARC."),
    ("common/authentication-required", "530 5.7.0 Authentication required"),
    ("common/relay-word", "550 relaying to <b@c.example> prohibited by administrator"),
    ("common/relay-prohibited", "550 5.7.1 Relaying prohibited"),
    ("common/not-gateway", "Server Response: '550 not local host example.com, not a gateway', Port 25,"),
    ("common/please-authenticate", "550 please authenticate"),
    ("common/must-authenticate", "530 you must authenticate to send mail"),
    ("common/must-be-authenticated", "550 5.7.9 Mail to submission port must be authenticated"),
    ("common/need-authenticate", "550 5.7.0 Need to authenticate via SMTP-AUTH-Login"),
    ("common/authentication-is-required", "553 authentication is required to send mail as a@example.org"),
    ("common/requires-authentication", "503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server."),
    ("common/log-in-first", "530 log in first"),
    ("common/auth-first", "503 need auth first"),
    ("common/issue-auth", "530 5.5.1 Invalid command: Must issue an AUTH command first"),
    ("common/auth-required", "Error: 550 smtp auth required (in reply to RCPT TO command)"),
    ("common/turn-on-auth", "550 turn on outgoing authentication in your program"),
    ("common/check-mail-first", "550 check for new mail before sending"),
    ("common/pop-before-smtp", "550 pop before smtp needed"),
    ("common/pop-first", "550 please read your mail via pop3 first"),
    ("common/starttls-first", "530 5.7.0 Must issue a STARTTLS command first."),
    ("common/starttls-needed", "10/07/2023 17:11:32 - [ERROR] Send-MailMessage : Error in processing. The server response was: 5.7.3 STARTTLS is required to send mail [SYBPR01CA0209.ausprd01.prod.outlook.com"),
    ("common/starttls-required", "530 STARTTLS required"),
    ("common/tls-required", "550 TLS is required"),
    ("common/tls-required-short", "421, “4.7.0”, TLS required for RCPT domain, closing connection."),
    ("common/encryption-required-mail", "550 secure connection required"),
    ("common/tls-must", "451 must use tls"),
    ("common/session-encryption", "550 session encryption is required"),
    ("common/encryption-for-mechanism", "538 5.7.11 Encryption required for requested authentication mechanism"),
    ("common/plaintext-auth", "a1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections."),
    ("common/login-unencrypted", "{\"level\":\"warn\",\"component\":\"pulse-config\",\"error\":\"SMTP auth failed: unencrypted connection\",\"attempt\":0,\"provider\":\"\",\"time\":\"2026-02-04T12:11:00Z\",\"message\":\"Email send attempt failed\"}"),
    ("common/invalid-credentials", "2 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled sc=ebI8JB0ug4Y1_290737_53p"),
    ("common/bad-credentials", "535 5.7.8 bad credentials"),
    ("common/invalid-login", "Failed: Authentication failed: 535 5.7.0 Invalid login or password"),
    ("common/wrong-password", "535 wrong password"),
    ("common/password-incorrect", "535 user name or password is not correct"),
    ("common/auth-rejected", "535 authentication rejected"),
    ("common/login-denied", "535 login denied"),
    ("common/app-password", "535 5.7.1 Sorry, you need to create an app password to use this service"),
    ("common/application-password", "Application-specific password required. Learn more at https://support.google.com/mail/?p=invalidsecondfactor"),
    ("common/authorization-code", "535 use the authorization code"),
    ("common/two-step", "535 two-factor login is on"),
    ("common/basic-auth", "535 basic auth is disabled"),
    ("common/token-expired", "535 5.7.8 OAuth token expired."),
    ("common/invalid-grant", "invalid_grant"),
    ("common/web-browser", "534 sign in with a browser first"),
    ("common/password-expired", "535 password expired"),
    ("common/too-many-login", "535 too many failed logins"),
    ("common/too-many-bad-auth", "535 too many authentication failures"),
    ("common/account-disabled", "535 account disabled"),
    ("common/account-suspended", "550 account suspended"),
    ("common/suspended-sending", "550 sending has been suspended"),
    ("common/auth-backend", "454 auth server unavailable"),
    ("common/auth-try-later", "421 unable to authenticate at the moment"),
    ("common/auth-not-enabled", "503 auth not enabled"),
    ("common/auth-unrecognised", "502 5.5.1 Unrecognized command. v1 - gsmtp"),
    ("common/mechanism-unsupported", "504 Authentication mechanism not supported."),
    ("common/mechanism-unknown", "message:\"Invalid login: 504 5.7.4 Unrecognized authentication type\""),
    ("common/auth-type", "504 5.7.4 Unsupported authentication mechanism"),
    ("common/method-unknown", "Error: Unknown authentication method \"GSSAPI\" { code: 'EAUTH', command: 'API' }"),
    ("common/base64", "523 cipher text is invalid base64 format"),
    ("common/decode", "501 5.5.2 Syntax error, cannot decode response."),
    ("common/starttls-not-supported", "\"SMTPException:STARTTLS not supported by server\""),
    ("common/tls-temporarily", "454 4.3.3 TLS not available: error generating SSL handle"),
    ("common/not-owner", "Expected: 250, Got: 553 | 553 5.7.1 Sender address rejected: not owned by auth user."),
    ("common/from-login", "553 from address must match the login"),
    ("common/from-account", "550 sender does not match your account"),
    ("common/sender-match", "553 sender mismatch"),
    ("common/authenticated-user", "550 5.7.1 must match authenticated user"),
    ("common/different-sender", "550 sender address differs from authenticated one"),
    ("common/host-not-allowed", "550 this host is not authorized to send"),
    ("common/not-authorized-from", "550 5.7.1 This sender is not authorized to send from example.com"),
    ("common/from-header", "550 5.6.0 cannot parse header or From address: no From header"),
    ("common/verify-sender", "550 sender domain is not verified"),
    ("common/domain-not-found-recipient", "450 4.1.2 <anna@example.com>: Recipient address rejected: Domain not found"),
    ("common/fully-qualified", "ERROR: 03-Jan-23 14:00:20 \tfailed to send reset email: {'anna@example.org': (504, b'5.5.2 <Mealie>: Sender address rejected: need fully-qualified address')}"),
    ("common/helo-name", "550 odd helo name"),
    ("common/helo-bad", "2023-01-09 12:04:46.3702|ERROR|1|MailKit.Net.Smtp.SmtpCommandException: Syntactically invalid HELO argument(s)|MailKit.Net.Smtp.SmtpCommandException: Syntactically invalid HELO argument(s)"),
    ("common/ehlo-bad", "<< 501 Syntactically invalid EHLO argument(s)"),
    ("common/ehlo-argument", "<< 501 EHLO requires valid address"),
    ("common/helo-first", "503 5.5.1 EHLO/HELO first. v1 - gsmtp"),
    ("common/ehlo-first", "501 please say HELO/EHLO first"),
    ("common/pregreet", "554 protocol violation: spoke too early"),
    ("common/sync-error", "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection"),
    ("common/ptr-missing", "550 no PTR found"),
    ("common/ptr-needed", "R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@freenet.de>: host emig.freenet.de [2001:748:100:40::8:115]: 550-inconsistent or no DNS PTR record for 2001:db8:849:9800::aa:ef7d (see RFC\\n550 1912 2.1)"),
    ("common/smarthost", "550 DY-001 (BAY0-MC1-F3) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider. You can tell them that Hotmail does not relay dynamically-assigned IP ranges."),
    ("common/blocklisted", "554 your address is blocklisted"),
    ("common/spamhaus", "554 host [192.0.2.47] is blacklisted by zen.spamhaus.org"),
    ("common/dnsbl", "https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.7:"),
    ("common/rbl", "554 rbl match"),
    ("common/blocked-using", "554 5.7.1 Service unavailable; Client host [198.51.100.4] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?198.51.100.4"),
    ("common/barracuda", "554 see barracudacentral.org"),
    ("common/spamcop", "554 see spamcop.net"),
    ("common/poor-reputation", "554 poor reputation"),
    ("common/not-welcome", "554 not welcome"),
    ("common/too-many-connections", "S: R00000001 NO [ALERT] Too many simultaneous connections. (Failure)"),
    ("common/too-many-sessions", "421 Too many sessions opened"),
    ("common/connections-limit", "pop3d: Maximum connection limit reached for ::ffff:192.0.2.1"),
    ("common/too-fast", "450 sending too fast"),
    ("common/too-many-messages", "460 too many messages (#4.3.0)"),
    ("common/too-many-emails", "PHP Fatal error:  Uncaught EasySwoole\\Smtp\\Exception\\Exception: 550 5.7.0 Requested action not taken: too many emails per second"),
    ("common/daily-quota", "{{nocatch,{permanent_failure,<<\"550 5.4.5 Daily user sending quota exceeded. o65sm25351206pga.71 - gsmtp\\r\\n\">>}}"),
    ("common/sending-quota", "550 sending quota reached"),
    ("common/sending-limit", "org.springframework.mail.MailSendException: Failed messages: org.eclipse.angus.mail.smtp.SMTPSendFailedException: 550-5.4.5 Daily user sending limit exceeded. For more information on Gmail"),
    ("common/message-big", "550 Message too big!"),
    ("common/message-exceeds", "`message deferred due to failure: (452, '4.3.4 Message size exceeds fixed limit'"),
    ("common/too-many-recipients", "452, “4.5.3”, Your message has too many recipients. For more information regarding Google’s sending limits, review this article."),
    ("common/too-many-rcpt", "452 4.5.3 too many rcpts"),
    ("common/greylist", "{ Error: bad response on command 'RCPT': 4.2.0 <anna@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html"),
    ("common/graylist", "421 Your address has been graylisted. Try again later."),
    ("common/recipient-temporarily", "450 recipient temporarily deferred"),
    ("common/temporarily-rejected", "Incoming MTA stage:\t2024-12-25 15:43:28 H=xxx.xxxxxx.com [123.123.123.123] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no F=<XXX@XXXXXX.com> temporarily rejected RCPT <email@realaddress.com>"),
    ("common/ports-busy", "421 4.3.2 mail.example.net All server ports are busy"),
    ("common/local-error", "451 4.3.0 local error in processing"),
    ("common/requested-aborted", "451 requested action aborted"),
    ("common/configuration-problem", "Dec 13 10:31:48 ip-192-0-2-7 postfix/smtpd[2875]: NOQUEUE: reject: RCPT from mail-yh0-f50.google.com[209.85.213.50]: 451 4.3.5 Server configuration error; from=anna@gmail.com to=ben@example.org proto=ESMTP helo=<mail-yh0-f50.google.com>"),
    ("common/mail-queue", "451 4.3.0 Error: queue file write error"),
    ("common/disk-full", "451 4.3.0 Failed to queue message: disk full"),
    ("common/insufficient-storage", "The size of the message you are trying to send exceeds a temporary size limit of the server. The message was not sent; try to reduce the message size or wait some time and try again. The server responded:  4.3.1 Insufficient system storage."),
    ("common/out-of-storage", "452 4.4.5 Insufficient disk space; try again later"),
    ("common/user-unknown", "Net::SMTPFatalError - 550 5.1.1 <asdasdasd>: Recipient address rejected: User unknown in local recipient table"),
    ("common/unknown-user", "(reason: 550 Unknown user anna@ntt.docomo.example.ne.jp)"),
    ("common/no-such-user", "550 5.7.1 No such user!"),
    ("common/no-such-recipient", "550 No such recipient here"),
    ("common/no-mailbox", "577 5.1.1 <email@invalid.com>: Recipient address rejected: undeliverable address: host gw-mail4.jodoshared.com[173.0.129.9] said: 550 sorry, no mailbox here by that name (#5.1.1) (in reply to RCPT TO command)"),
    ("common/recipient-unknown", "550 recipient unknown"),
    ("common/unknown-recipient", "550 unknown recipient"),
    ("common/mailbox-unavailable", "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)"),
    ("common/mailbox-missing", "550 5.1.2 Mailbox does not exist."),
    ("common/mailbox-not-found", "552 1 Requested mail action aborted, mailbox not found"),
    ("common/address-missing", "550 address does not exist"),
    ("common/recipient-missing", "550 recipient does not exist"),
    ("common/user-missing", "smtp;550 5.1.1 <anna@icloud.com>: user does not exist"),
    ("common/user-not-found", "550 User not found"),
    ("common/recipient-not-found", "550 5.1.1 <anna@example.org> Recipient not found.  <http://x.co/irbounce>"),
    ("common/invalid-recipient", "smtp;550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]"),
    ("common/address-rejected", "550 #5.1.0 Address rejected."),
    ("common/mailbox-full", "Remote host said: 551 Requested action not taken: mailbox full"),
    ("common/mailbox-is-full", "Diagnostic-Code: X-Postfix; Mailbox is full"),
    ("common/over-quota", "over quota."),
    ("common/exceeded-storage", "System.Net.Mail.SmtpException: Exceeded storage allocation."),
    ("common/insufficient-quota", "452 user has exceeded quota"),
    ("common/recipient-disabled", "smtp;554 delivery error: dd Sorry, your message to anna@example.com cannot be delivered. This mailbox is disabled (554.30). - example.yahoo.com"),
    ("common/user-moved", "551 user has moved"),
    ("common/recipient-domain", "550 5.1.2 recipient domain does not exist"),
    ("common/host-unknown", "Host unknown (Name server:"),
    ("common/null-mx", "Dec 1 12:34:56 postfix31 postfix/smtp[3333]: 8A9C342533: to=, relay=none, delay=0.06, delays=0/0.01/0.05/0, dsn=5.1.0, status=bounced (Domain example.com does not accept mail (nullMX))"),
    ("common/restricted-list", "550 only members may post to this list"),
    ("common/restricted", "550 sender not permitted to write to this group"),
    ("common/spf-fail", "#5.0.0 smtp; 550 5.7.23: Recipient address rejected: Your message was rejected due to SPF fail - not authorized. Please see http://www.openspf.net/Why"),
    ("common/spam-content", "Diagnostic-Code: smtp; 550 5.7.1 Message content rejected, UBE, id=00000-22-225"),
    ("common/bad-sequence", "`cannot connect to server: 503 Bad sequence of commands`"),
    ("common/pipelining", "503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining"),
    ("common/bare-lf", "554 Rejected - Message containing bare LF's."),
    ("common/line-long", "500 5.0.0 Line too long"),
    ("common/ip-not-allowed", "i get error: 550 that IP address is not allowed to send"),
    ("common/ip-unauthorised", "550 ip not authorized"),
    ("common/unauthorised-ip", "525 5.7.1 Unauthorized IP address"),
    ("common/internal-only", "550 you may send to internal addresses only"),
    ("common/overwritten-list", "250-XXXXXXXA"),
    ("common/overwritten-banner", "220 *************************************"),
    ("common/unknown-xxxx", "500 unrecognized command XXXX"),
    ("common/domain-not-allowed", "550 domain not in allowed list"),
    ("common/not-allowed-to-connect", "450 4.7.1 You are not allowed to connect."),
    ("common/delivery-requirements", "554 5.7.1 This message does not meet our delivery requirements"),
    ("common/message-too-long", "552 message is too long."),
    ("common/attachment-too-long", "554 attachment is too long."),
    ("common/server-busy", "421 4.4.5 Server busy, try again later."),
    ("common/temporary-system-problem", "421 4.7.0 Temporary System Problem. Try again later."),
    ("common/temporarily-rejected-2", "451 4.3.0 Mail server temporarily rejected message."),
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
    ("common/unsolicited-bulk", "A message from <anna@example.org> was considered unsolicited bulk e-mail (UBE)."),
    ("common/messages-a-day", "5.7.1 <DATA>: Data command rejected: only 10 messages per day"),
    ("common/not-an-fqdn", "550 [209.85.208.48] is not a fully qualified domain name (\"FQDN\")"),
    ("common/address-not-authorized", "550 5.7.1 Your IP is not authorized to relay"),
    ("common/appears-unsolicited", "554 5.7.1 Mail appears to be unsolicited"),
    ("common/auth-not-implemented", "502 5.3.3 Command not implemented"),
    ("common/starttls-unknown", "500 5.3.3 Unrecognized command"),
    ("common/try-later-rcpt", "451 Please try again later."),
    ("common/policy-blocked", "535 login blocked by policy"),
    ("common/account-locked", "535 account locked"),
    ("common/too-many-requests", "450 Too many requests. Try again later. #MS-ST-G"),
    ("common/relay-quota", "552 Message would take you over your relay quota of 500"),
    ("common/proxy-not-available", "451 Request action aborted on MFE proxy, SMTP server is not available."),
    ("common/bare-cr", "552 5.2.0 Message contains bare CR and is violating 822.bis section 2.3"),
    ("common/sender-domain-not-found", "Sender address rejected: **Domain not found**"),
    ("common/auth-sender", "550 Unable to authenticate sender <imap@address.com>"),
    ("common/forged-sender", "Error: Send error: permanent: 5.7.1 forged sender address"),
    ("common/authenticate-before-send", "451 user@domain.tld please authenticate before send"),
    ("common/incorrect-sender-header", "Error SMTP: [550] Incorrect sender header (LOCAL)"),
    ("common/has-full-mailbox", "552 jdoe@aol.com has a full mailbox"),
    ("common/unknown-mechanism", "SMTPAuthentificationError 504 Unknown mechanism <PLAIN>"),
    ("common/from-local-authenticate", "If MAIL FROM is local then you must authenticate"),
    ("common/authenticate-with-pop", "Relaying Denied: Authenticate with POP first,"),
    ("common/only-subscribers", "Sorry, only subscribers may post."),
    ("common/does-not-want-mail", "550 5.7.1 Recipient doesn't want your mail"),
    ("common/dns-ptr-bad", "554-Bad DNS PTR resource record."),
    ("common/message-rejected", "550 message rejected"),
    ("common/destinatario-desconocido", "550 <anna@latinmail.com>: Destinatario desconocido"),
    ("common/loop-detected", "550 Loop detected"),
    ("common/auth-parameter", "501 Parameter AUTH is not recognised"),
    ("common/reverse-contains-address", "554 Refused. Your reverse DNS entry contains your IP address and a country code."),
    ("common/excessive-authentication-failures", "Your IP is generating excessive authentication failures. Please contact support."),
    ("common/temporarily-blacklisted", "421 4.5.1 Too many errors, you have been temporarily blacklisted"),
    ("common/connection-blocked-temporarily", "Your connection has been blocked temporarily - Try again later"),
    ("common/bad-sender-address-syntax", "failed to issue MAIL command: 501 5.1.7 Bad sender address syntax"),
    ("common/relaying-denied", "550 5.7.1 Relaying denied"),
    ("common/relay-denied", "550 relay denied"),
    ("common/relaying-mail", "554 relaying mail to b@c.example is not allowed"),
    ("common/not-relay", "550 cannot relay for you"),
    ("common/relay-for", "553 We do not relay without RFC2554 authentication."),
    ("common/relay-authenticate", "550 authenticate to relay mail"),
    ("common/relay-disallowed", "550 relaying disallowed here"),
    ("common/auth-invalid", "535 authentication credentials are invalid"),
    ("common/invalid-user", "535 invalid username or password"),
    ("common/invalid-user-password", "535 invalid user or password"),
    ("common/incorrect-password", "535 incorrect username or password"),
    ("common/login-incorrect", "535 login incorrect"),
    ("common/smtp-disabled", "535 smtp access disabled for this account"),
    ("common/service-disabled", "535 service is disabled for this user"),
    ("common/too-many-attempts", "421 too many failed attempts"),
    ("common/account-is-locked", "535 account is locked"),
    ("common/auth-temporary", "Net::SMTPAuthenticationError: 454 4.7.0 Temporary authentication failure: generic failure (Net::SMTPAuthenticationError)"),
    ("common/auth-not-supported", "503 AUTH not supported"),
    ("common/auth-not-available", "503 authentication not available"),
    ("common/sender-domain", "550 5.1.0 MailProtect : Domain of sender address khcrqq@psrp.example.org does not exist"),
    ("common/lookup-failure", "451 4.3.0 <anna@example.org>: Temporary lookup failure"),
    ("common/valid-certificate", "530 no valid cert for gatewaying"),
    ("common/helo-should-be", "550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)"),
    ("common/bad-chars", "5.5.2 bad chars in command"),
    ("common/no-spam-please", "Refused by local policy. No SPAM please! (...)"),
    ("common/no-such-user-words", "The mail server responded:  Error: no such user."),
    ("coremail/address-rejected", "550 IP is rejected"),
    ("coremail/address-hangup", "550 IP is Hangup"),
    ("coremail/user-hangup", "550 User hangup"),
    ("coremail/fake-sender", "553 Requested mail action not taken: Fake sender"),
    ("coremail/sender-rejected", "550 sender is rejected"),
    ("courier/no-tls", "540 TLS not available."),
    ("courier/tls-broken", "440 TLS not available,  but it's required for this connection."),
    ("courier/command-error", "502 ESMTP command error"),
    ("courier/sender", "517 Sender rejected: ben@example.org"),
    ("courier/sender-relays", "517-Sender rejected: ben@example.org can be accepted only from\n517 example.org's mail relays."),
    ("courier/sender-mx-blocked", "517 Mail server at 192.0.2.1 is blocked."),
    ("courier/sender-records", "517-MX records for example.org violate section 3.3.9 of RFC 1035.\n517 Invalid domain, see <URL:https://www.ietf.org/rfc/rfc1035.txt>"),
    ("courier/sender-lookup", "417 DNS lookup failure: example.org.  Try again later."),
    ("courier/recipient-off", "556 Address unavailable."),
    ("courier/sender-domain", "517-Domain does not exist: <domain>."),
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
    ("curl/resolve-name", "curl: (6) Couldn't resolve host name"),
    ("curl/connect", "curl: (7) Couldn't connect to server"),
    ("curl/timeout", "curl: (28) Timeout was reached"),
    ("curl/operation", "curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received"),
    ("curl/resolving", "curl: (28) Resolving timed out after 5000 milliseconds"),
    ("curl/ssl-timeout", "curl: (28) SSL connection timeout"),
    ("curl/ssl-connect", "curl: (35) SSL connect error"),
    ("curl/syscall", "curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to smtp.example.org:465"),
    ("curl/name", "curl: (51) SSL: certificate subject name 'example.net' does not match target host name 'smtp.example.org'"),
    ("curl/nothing", "curl: (52) Server returned nothing (no headers, no data)"),
    ("curl/sending", "curl: (55) Failed sending data to the peer"),
    ("curl/receiving", "curl: (56) Failure when receiving data from the peer"),
    ("curl/peer-certificate", "curl: (60) SSL peer certificate or SSH remote key was not OK"),
    ("curl/known-ca", "curl: (60) Peer certificate cannot be authenticated with known CA certificates"),
    ("curl/ssl-level", "curl: (64) Requested SSL level failed"),
    ("curl/login", "curl: (67) Login denied"),
    ("curl/greeting", "curl: (8) Got unexpected smtp-server response: 554"),
    ("cyrus/layer", "NO Login only available under a layer"),
    ("cyrus/pop3-user", "-ERR [AUTH] Invalid user"),
    ("domino/relay", "554 Relay rejected for policy reasons."),
    ("domino/not-in-directory", "User some.name (kijitora@example.jp) not listed in Domino Directory"),
    ("domino/dns-list", "554 Connection from 192.0.2.1 rejected for policy reasons. Host found in DNS blacklist at dnsbl.sorbs.net"),
    ("domino/policy", "554 Mail from a@example.org rejected for policy reasons."),
    ("dotnet/german", "System.Net.Mail.SmtpException: Der SMTP-Server erfordert eine sichere Verbindung oder der Client wurde nicht authentifiziert."),
    ("dotnet/spanish", "System.Net.Mail.SmtpException: El servidor SMTP requiere una conexión segura o el cliente no se autenticó."),
    ("dotnet/french", "System.Net.Mail.SmtpException: Le serveur SMTP requiert une connexion sécurisée ou le client n'était pas authentifié."),
    ("dotnet/portuguese", "System.Net.Mail.SmtpException: O servidor SMTP requer uma conexão segura ou o cliente não foi autenticado."),
    ("dotnet/italian", "System.Net.Mail.SmtpException: Il server SMTP richiede una connessione protetta oppure il client non è stato autenticato."),
    ("dotnet/host-missing", "System.Net.Mail.SmtpException: The SMTP host was not found."),
    ("dotnet/host-empty", "The SMTP host was not specified."),
    ("dotnet/permission", "System.Net.Mail.SmtpException: Client does not have permission to submit mail to this server."),
    ("dotnet/closing", "System.Net.Mail.SmtpException: Service not available, closing transmission channel."),
    ("dotnet/ascii", "System.Net.Mail.SmtpException: The client or server is only configured for E-mail addresses with ASCII local-parts: änna@example.org."),
    ("dotnet/handshake", "System.Net.Mail.SmtpException: The server returned an invalid response in the authentication handshake."),
    ("dotnet/remote-name", "System.Net.Mail.SmtpException: Failure sending mail. ---> System.Net.WebException: The remote name could not be resolved: 'smtp.exmaple.org'"),
    ("dotnet/empty", "System.Net.Mail.SmtpException: Syntax error, command unrecognized. The server response was: "),
    ("dotnet/read", "System.IO.IOException: Unable to read data from the transport connection: net_io_connectionclosed."),
    ("dotnet/read-words", "System.IO.IOException: Unable to read data from the transport connection: The connection was closed."),
    ("dotnet/invalid-response", "System.Net.Mail.SmtpException: Smtp server returned an invalid response."),
    ("dotnet/validity", "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid"),
    ("dotnet/root", "The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot"),
    ("dotnet/partial", "The remote certificate is invalid because of errors in the certificate chain: PartialChain"),
    ("dotnet/revocation", "The remote certificate is invalid because of errors in the certificate chain: RevocationStatusUnknown"),
    ("dotnet/callback", "The remote certificate was rejected by the provided RemoteCertificateValidationCallback."),
    ("dotnet/mailkit-name", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.\n\nThe host name did not match the name given in the server's SSL certificate."),
    ("dotnet/mailkit-usual", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.\n\nThis usually means that the SSL certificate presented by the server is not trusted by the system for one or more of\nthe following reasons:\n\n1. The server is using a self-signed certificate which cannot be verified.\n2. The local system is missing a Root or Intermediate certificate needed to verify the server's certificate.\n3. A Certificate Authority CRL server for one or more of the certificates in the chain is temporarily unavailable.\n4. The certificate presented by the server is expired or invalid.\n\nAnother possibility is that you are trying to connect to a port which does not support SSL/TLS.\n\nIt is also possible that the set of SSL/TLS protocols supported by the client and server do not match."),
    ("dotnet/mailkit-none", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.\n\nThe SSL certificate for the server was not available."),
    ("dotnet/mailkit-disconnected", "MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected."),
    ("dotnet/mailkit-mechanisms", "No compatible authentication mechanism was found"),
    ("dotnet/mailkit-not-authenticated", "MailKit.ServiceNotAuthenticatedException: Authentication required"),
    ("dotnet/pop3-greeting", "MailKit.Net.Smtp.SmtpProtocolException: 'Unable to parse status code returned by the server.' S: +OK Welcome to MailEnable POP3 Server"),
    ("dovecot/cleartext", "NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."),
    ("dovecot/exposed", "[ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed."),
    ("dovecot/until-tls", "530 5.7.0 Authentication not allowed until SSL/TLS is enabled."),
    ("dovecot/connections", "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)"),
    ("dovecot/quota", "554 5.2.2 <anna@example.org>: Recipient address rejected: Quota exceeded (mailbox for user is full)"),
    ("dovecot/disallowed-plaintext", "imap-login: Disconnected (tried to use disallowed plaintext auth): user=<anna@example.org>"),
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
    ("evolution/german-starttls", "Verbindung mit SMTP-Server mail.example.org im sicheren Modus ist gescheitert: STARTTLS nicht unterstützt"),
    ("evolution/german-method", "SMTP-Server mail.example.org unterstützt den Legitimierungstypen CRAM-MD5 nicht"),
    ("evolution/german-issuer", "Die signierende Zertifizierungsstelle ist unbekannt."),
    ("evolution/german-expired", "Das Zertifikat ist abgelaufen."),
    ("evolution/german-name", "Das Zertifikat entspricht nicht der erwarteten Identität der Seite, von der es bezogen wurde."),
    ("evolution/french-starttls", "La connexion au serveur SMTP mail.example.org en mode sécurisé a échoué : STARTTLS non pris en charge"),
    ("evolution/french-method", "Le serveur SMTP mail.example.org ne prend pas en charge l'authentification CRAM-MD5"),
    ("evolution/french-issuer", "L'autorité de signature de certificat est inconnue."),
    ("evolution/french-expired", "Le certificat a expiré."),
    ("evolution/french-name", "Le certificat ne correspond pas à l'identité attendue du site duquel il provient."),
    ("evolution/spanish-starttls", "Falló al conectar al servidor SMTP mail.example.org en modo seguro: No se soporta STARTTLS"),
    ("evolution/spanish-method", "El servidor SMTP mail.example.org no soporta la autenticación CRAM-MD5"),
    ("evolution/spanish-issuer", "La autoridad de firma del certificado es desconocida."),
    ("evolution/spanish-expired", "El certificado ha caducado."),
    ("evolution/spanish-name", "El certificado no coincide con la identidad del sitio esperada del que se obtuvo."),
    ("evolution/italian-starttls", "Connessione al server SMTP mail.example.org in modalità sicura non riuscita: STARTTLS non supportato"),
    ("evolution/italian-method", "Il server SMTP mail.example.org non supporta l'autenticazione CRAM-MD5"),
    ("evolution/italian-issuer", "L'autorità di certificazione della firma è sconosciuta."),
    ("evolution/italian-expired", "Il certificato è scaduto."),
    ("evolution/italian-name", "L'identità indicata nel certificato non corrisponde a quella attesa per il sito da cui il certificato è stato recuperato."),
    ("evolution/portuguese-starttls", "Falha ao se conectar ao servidor SMTP mail.example.org em modo seguro: Não há suporte a STARTTLS"),
    ("evolution/portuguese-method", "O servidor SMTP mail.example.org não oferece suporte a autenticação CRAM-MD5"),
    ("evolution/portuguese-issuer", "A autoridade da assinatura do certificado não é conhecida."),
    ("evolution/portuguese-expired", "O certificado expirou."),
    ("evolution/portuguese-name", "O certificado não coincide com a identidade esperada do site a qual esta foi recuperada."),
    ("evolution/russian-starttls", "Не удалось подключиться к SMTP-серверу mail.example.org в защищённом режиме: STARTTLS не поддерживается"),
    ("evolution/russian-method", "Сервер SMTP mail.example.org не поддерживает аутентификацию CRAM-MD5"),
    ("evolution/russian-issuer", "Удостоверяющий центр сертификата неизвестен."),
    ("evolution/russian-expired", "Срок действия сертификата истёк."),
    ("evolution/russian-name", "Сертификат, полученный от сайта, не соответствует ожидаемому."),
    ("evolution/dutch-starttls", "Fout bij opzetten van beveiligde verbinding met SMTP-server 'mail.example.org': STARTTLS niet ondersteund"),
    ("evolution/dutch-method", "SMTP-server 'mail.example.org' ondersteunt authenticatie CRAM-MD5 niet"),
    ("evolution/dutch-issuer", "De ondertekenende certificaatautoriteit is onbekend."),
    ("evolution/dutch-expired", "Het certificaat is verlopen."),
    ("evolution/dutch-name", "Het certificaat komt niet overeen met de verwachte identiteit van de site waar het vandaan kwam."),
    ("evolution/polish-starttls", "Połączenie z serwerem SMTP mail.example.org w trybie bezpiecznym się nie powiodło: STARTTLS nie jest obsługiwane"),
    ("evolution/polish-method", "Serwer SMTP mail.example.org nie obsługuje uwierzytelniania CRAM-MD5"),
    ("evolution/polish-issuer", "Nieznany podpisujący ośrodek certyfikacji."),
    ("evolution/polish-expired", "Certyfikat wygasł."),
    ("evolution/polish-name", "Certyfikat nie zgadza się z oczekiwaną tożsamością witryny, z której został pobrany."),
    ("evolution/method", "SMTP server mail.example.org does not support CRAM-MD5 authentication"),
    ("evolution/bad-response", "Bad authentication response from server."),
    ("evolution/no-user", "Cannot authenticate without a username"),
    ("evolution/issuer", "The signing certificate authority is not known."),
    ("evolution/name", "The certificate does not match the expected identity of the site that it was retrieved from."),
    ("evolution/future", "The certificate's activation time is still in the future."),
    ("evolution/insecure", "The certificate's algorithm is considered insecure."),
    ("exchange-online/relay", "550 5.4.1 <rcpt>: Relay access denied"),
    ("exchange-online/tenant", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("exchange-online/mailbox", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("exchange-online/security-defaults", "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator."),
    ("exchange-online/criteria", "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator."),
    ("exchange-online/auth-unsuccessful", "535 5.7.3 Authentication unsuccessful [<host>]"),
    ("exchange-online/spam-suspended", "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; WASCL UserAction verdict is Suspend."),
    ("exchange-online/bad-sender", "550 5.1.8 Access denied, bad outbound sender AS(42004)"),
    ("exchange-online/proxy-failure", "451 4.7.0 Temporary server error. Please try again later. PRX5"),
    ("exchange-online/traffic", "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP"),
    ("exchange-online/ipv6-reverse", "550 5.7.25 The sending IPv6 address [<ip>] must have a reverse DNS record"),
    ("exchange-online/attribution", "550 5.7.64 TenantAttribution; Relay Access Denied SMTP"),
    ("exchange-online/thread-limit", "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded"),
    ("exchange-online/blocked-senders", "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/"),
    ("exchange-online/recipient-unknown", "550 5.4.1 Recipient address rejected: Access denied."),
    ("exchange-online/microsoft-delist", "550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using FBLW15; To request removal from this list please forward this message to delist@messaging.microsoft.com"),
    ("exchange-online/organization-queue-quota", "450 4.7.3 Organization queue quota exceeded. [outlook.com]"),
    ("exchange-online/tenant-block-list", "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant allow/block list policy."),
    ("exchange-online/banned-sender", "550 5.7.511 Access denied, banned sender[192.0.2.7]."),
    ("exchange-online/customer-block-list", "550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked by example.com using Customer Block list (AS16012607)"),
    ("exchange-online/limited-by-reputation", "451 4.7.650 The mail server [192.0.2.138] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)"),
    ("exchange-online/old-tls", "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2."),
    ("exchange-online/dmarc-of-domain", "550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject"),
    ("exchange-online/not-authenticated-to-send", "530 5.7.57 Client not authenticated to send mail."),
    ("exchange-online/sender-not-inside", "550 5.7.134 Sender was not authenticated for mailbox"),
    ("exchange-online/sender-not-for-group", "550 5.7.133 Sender not authenticated for group"),
    ("exchange-online/allowed-senders", "550 5.7.124 Sender not in allowed-senders list"),
    ("exchange-online/ipv6-unsigned", "550 4.7.26 Access denied, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation, this message is not signed"),
    ("exchange-online/ipv6-not-taken", "550 5.7.510 Access denied, example.net does not accept email over IPv6"),
    ("exchange-online/tlsa-invalid", "450 4.7.323 tlsa-invalid: The domain failed DANE validation."),
    ("exchange-online/dnssec-invalid", "450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records"),
    ("exchange-online/certificate-host", "450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)"),
    ("exchange-online/sts-host", "550 5.4.8 MX hosts of example.org failed MTA-STS validation"),
    ("exchange-online/restricted-for-a-while", "451 4.7.860 Access denied, please try again later"),
    ("exchange-online/busy-for-this-address", "451 4.7.500 Server busy. Please try again later from [192.0.2.2]. (AS761)"),
    ("exchange-online/agent-busy", "451 4.7.700 PFA agent busy, please try again."),
    ("exchange-online/header-too-long", "550 5.0.350 x-dg-ref header is too long"),
    ("exchange-online/policy-violation", "550 5.0.350 Requested action not taken: policy violation detected (AS345)"),
    ("exchange-online/spam-abuse", "550 5.7.501 Access denied, spam abuse detected"),
    ("exchange-online/banned-account", "550 5.7.502 Access denied, banned sender"),
    ("exchange-online/banned-recipient", "550 5.7.505 Access denied, banned recipient"),
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
    ("exchange-online/submission-exception", "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception"),
    ("exchange-online/accept-list", "Ask the recipient's email admin to add you to the accept list for the recipient."),
    ("exchange-online/basic-disabled", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
    ("exchange-online/basic-retired", "550 5.7.30 Basic authentication is not supported for Client Submission."),
    ("exchange-online/ipv6-limit", "550 5.7.508 Access denied, [<ip>] has exceeded permitted limits within <range> range"),
    ("exchange-online/locked", "535 5.7.139 Authentication unsuccessful, account locked."),
    ("exchange-online/s3150", "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150)."),
    ("exchange-online/tenant-recipients", "550 5.7.233 - Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit). For more information see https://aka.ms/EXONdrs."),
    ("exchange-online/hop-count", "554 5.4.14 Hop count exceeded - possible mail loop"),
    ("exchange-online/mta-sts-failed", "451 4.7.5 Remote certificate failed MTA-STS validation"),
    ("exchange/not-authenticated", "530 5.7.1 Client was not authenticated"),
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
    ("exchange/sender-id", "550 5.7.1 Sender ID (PRA) Not Permitted"),
    ("exchange/relay", "550 5.7.1 Unable to relay"),
    ("exchange/send-as", "550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
    ("exim/prohibited", "550 Administrative prohibition"),
    ("exim/auth-unadvertised", "503 AUTH command used when not advertised"),
    ("exim/load", "421 <host>: Too much load; please try again later"),
    ("exim/cpanel-login", "550-Please turn on SMTP Authentication in your mail client.\n550-<host> [<ip>]:<port> is not permitted to\n550 relay through this server without authentication."),
    ("exim/cpanel-hourly", "550 Domain <domain> has exceeded the max emails per hour (<n>/<m> (<p>%)) allowed.  Message discarded."),
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
    ("exim/ehlo-argument-log", "rejected EHLO from viiv-podcast_viiv-podcast-craft_1.viiv-podcast_internal [172.31.58.4]: syntactically invalid argument(s)"),
    ("exim/relay-not-permitted", "550 relay not permitted"),
    ("exim/auth-incorrect", "535 Incorrect authentication data"),
    ("exim/starttls-unadvertised", "503 STARTTLS command used when not advertised"),
    ("exim/verify-failed", "550 Sender verify failed"),
    ("exim/unrouteable", "550 Unrouteable address"),
    ("exim/cpanel-unknown", "550 The mail server could not deliver mail to <rcpt>.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."),
    ("exim/mailbox-full-retry", "mailbox is full: retry timeout exceeded"),
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
    ("frames/not-authenticated", "550 session not authenticated"),
    ("frames/auth-failed", "535 5.7.0 authentication failed"),
    ("frames/login-failed", "com.movit.platform.mail.util.log.MailException:com.fsck.k9.mail.AuthenticationFailedException: Command: *sensitive*; response: #3# [NO, LOGIN failed.]"),
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
    ("frames/helo-rejected", "550 Helo command rejected: no spoofing"),
    ("frames/rdns-missing", "Remote host said: 553 bad reverse dns"),
    ("frames/rdns", "554 fix your rdns"),
    ("frames/dynamic", "550 dynamic ip addresses may not send"),
    ("frames/residential", "550 residential address"),
    ("frames/blacklisted", "554 your address is blacklisted"),
    ("frames/black-list", "550 5.7.1 host mail.example.org [192.0.2.1] black listed #120"),
    ("frames/block-list", "is on our block list (S3140). You can also refer your provider to"),
    ("frames/ip-blocked", "550 your ip is blocked"),
    ("frames/country", "550 mail from your country is not accepted"),
    ("frames/access-denied", ">>> 550 Access denied"),
    ("frames/client-host", "SMTP Error (550): Failed to add recipient \"ben@example.com\" (5.7.1 <webmail18.sd4.0x35.net[10.200.201.18]>: Client host rejected: Blacklisted user: anna@example.org)."),
    ("frames/connection-rate", "421 connection rate is too high"),
    ("frames/throttled", "421 throttled"),
    ("frames/throttling", "454 throttling failure"),
    ("frames/rate-limit", "450 rate limited"),
    ("frames/per-hour", "550 limit per hour reached"),
    ("frames/hourly-limit", "550 hourly limit"),
    ("frames/daily-exceeded", "550 daily allowance exceeded"),
    ("frames/daily-limit", "Errore: MAX RCPT TO DAILY LIMIT"),
    ("frames/credits", "550 out of credits"),
    ("frames/message-large", "552 message too large"),
    ("frames/overload", "421 server overloaded"),
    ("frames/too-busy", "432 4.3.2 STOREDRV.Storage; mailbox server is too busy"),
    ("frames/internal-error", "554 5.0.0 Internal server error (msg ID = 8cb3b5d1)"),
    ("frames/service-unavailable", "421 service not available"),
    ("frames/account-missing", "550 account not found"),
    ("frames/recipient-inactive", "550 5.7.1 : Recipient address rejected:  Inactive MailBox, not poped for more than 6 months"),
    ("frames/no-longer", "smtp;554 delivery error: dd anna@example.com is no longer valid. [-20] - example.yahoo.com"),
    ("frames/dkim", "550 5.7.20 dkim signature missing"),
    ("frames/dmarc", "550-5.7.26 the sender domain's DMARC policy. Please contact the administrator"),
    ("frames/spam", "554 message looks like spam"),
    ("frames/virus", "552 Virus found."),
    ("frames/malware", "554 malware found"),
    ("frames/policy-content", "552-5.7.0 Our system detected an illegal attachment on your message"),
    ("frames/headers", "550 headers are not RFC compliant"),
    ("frames/loop", "[PROTOCOL] [5F57764E-A531-4F3B-BE0D-AF78E2D8DD47.1] [queue/smtp_forward] S: 554-5.6.0 Message exceeded 50 hops, this may indicate a mail loop. Learn more at\\r\\n"),
    ("frames/hops", "554 sendall: too many hops 19 (17 max)"),
    ("frames/looping", "552 looping message."),
    ("frames/syntax", "S: 555 5.5.2 Syntax error. n68sm3960564vkd.0 - gsmtp"),
    ("frames/client-certificate", "SSL peer handshake failed, the server most likely requires a client certificate to connect"),
    ("frames/plan", "550 your plan does not include smtp"),
    ("frames/sandbox", "550 account is in sandbox mode"),
    ("frames/closing", "421 4.7.0 <host> closing connection"),
    ("frames/rate", "452 4.4.5 Rate limit exceeded, try again later."),
    ("frames/verify-failed", "routines:tls_process_server_certificate:certificate verify failed"),
    ("frames/dotnet-invalid", "System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure."),
    ("frames/not-logged-in", "550 not logged in"),
    ("frames/delivery-not-allowed", "550 delivery is not allowed"),
    ("frames/cannot-deliver", "550 cannot deliver"),
    ("frames/could-not-deliver", "550 could not deliver"),
    ("frames/unroutable", "550 unroutable address"),
    ("frames/unknown-address", "550 unknown address"),
    ("frames/encryption-required", "538 encryption required"),
    ("frames/tls-already", "554 already using TLS"),
    ("frames/ssl-on-plain", "501 ssl not expected on this socket"),
    ("frames/starttls-not", "*** Host did not advertise STARTTLS"),
    ("frames/tls-not-available-any", "502 5.7.0 TLS not available."),
    ("frames/auth-not-any", "503 authentication is not enabled"),
    ("frames/auth-not-here", "503 AUTH is not available"),
    ("frames/unimplemented", "502 5.5.1 Unimplemented command. v1 - gsmtp"),
    ("frames/not-implemented", "502 not implemented"),
    ("frames/not-supported", "503 not supported"),
    ("frames/auth-aborted", "501 authentication was aborted"),
    ("frames/auth-abort-short", "501 5.5.4 Authentication cancelled"),
    ("frames/sasl", "501 5.7.0 SASL exchange broken"),
    ("frames/base64-word", "501 Invalid command argument, not a valid Base64 string"),
    ("frames/auth-string", "501 bad AUTH string"),
    ("frames/reverse-name", "450 no reverse hostname"),
    ("frames/your-hostname", "450 cannot resolve your hostname"),
    ("frames/too-many-auth", "421 too many AUTH tries"),
    ("frames/too-many-errors", "421 too many errors"),
    ("frames/too-many-bad", "554 cox too many bad commands from 192.0.2.7"),
    ("frames/too-many-logon", "535 too many logon attempts"),
    ("frames/too-much-mail", "450 too much mail"),
    ("frames/high-load", "421 load is too high"),
    ("frames/not-accepting", "smtplib.SMTPConnectError: (554, b'mail.example.org ESMTP not accepting messages')"),
    ("frames/timeout-421", "421 timeout"),
    ("frames/smtputf8", "553 SMTPUTF8 needed"),
    ("frames/sender-not-same", "554 sender is not same as login"),
    ("frames/number-of-mails", "554 number of mails exceeded"),
    ("frames/prohibited", "550 prohibited"),
    ("frames/auth-data", "535 wrong login data"),
    ("frames/auth-code", "535 wrong authentication"),
    ("frames/authorization-failed", "535 authorization failure"),
    ("frames/failed-535", "535 failed"),
    ("frames/incorrect-535", "535 incorrect"),
    ("frames/invalid-535", "535 invalid"),
    ("frames/sender-unverifiable", "550 sender could not be verified"),
    ("frames/invalid-domain-name", "501 domain name is invalid"),
    ("frames/domain-missing", "account or domain may not exist, they may be blacklisted, or missing the"),
    ("frames/real-domain", "501 5.5.2 Domain name required"),
    ("frames/helo-argument", "501 EHLO argument is wrong"),
    ("frames/too-soon", "554 too soon"),
    ("frames/invalid-command", "500 5.5.1 Invalid command."),
    ("frames/not-for-service", "550 not authorized to use this"),
    ("frames/not-allowed-to-send", "550 you are not allowed to send mail"),
    ("frames/not-allowed-from", "550 mail from here not allowed"),
    ("frames/mail-from-must", "553 mail from must be yours"),
    ("frames/from-must-match", "550 from must match"),
    ("frames/from-address-not", "500 Envelope from address is not authorised"),
    ("frames/no-permission", "550 no permission"),
    ("frames/application-passwords", "535 use application passwords"),
    ("frames/not-subscribed", "535 not subscribed"),
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
    ("frames/temporary-failure", "smtp;421 Temporary failure, please try again later."),
    ("frames/temporary-error", "451 temporary error"),
    ("frames/currently-unavailable", "451 4.7.1 Sorry, the service is currently unavailable. Please come back later."),
    ("frames/try-later-421", "421 4.4.0 Problem attempting to execute commands. Please try again later"),
    ("frames/try-later", "451 4.7.1 Try again later"),
    ("frames/service-refused-word", "421 service refused"),
    ("frames/credentials-relay", "550 credentials for relay"),
    ("frames/ip-not-accepted", "550 traffic not accepted from there"),
    ("frames/from-this-ip", "550 not from this ip"),
    ("frames/not-in-list", "421 ip not in a list"),
    ("frames/our-system-has-detected", "550-5.7.1 [192.0.2.7 7] Our system has detected that this message is"),
    ("frames/phpmailer-connect", "SMTP Error: Could not connect to SMTP host."),
    ("frames/phpmailer-connect-failed", "SMTP Connect() falló."),
    ("frames/java-connect", "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.org, 25; timeout -1"),
    ("frames/java-could-not-connect", "javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.org, port: 465"),
    ("frames/phpmailer-german", "SMTP-Fehler: Konnte keine Verbindung zum SMTP-Host herstellen."),
    ("frames/phpmailer-french", "Erreur SMTP : impossible de se connecter au serveur SMTP."),
    ("frames/phpmailer-spanish", "Error SMTP: Imposible conectar al servidor SMTP."),
    ("frames/phpmailer-italian", "SMTP Error: Impossibile connettersi all'host SMTP."),
    ("frames/phpmailer-portuguese", "Erro SMTP: Não foi possível ligar ao servidor SMTP."),
    ("frames/phpmailer-russian", "Ошибка SMTP: не удается подключиться к SMTP-серверу."),
    ("frames/phpmailer-german-failed", "Verbindung zum SMTP-Server fehlgeschlagen."),
    ("frames/phpmailer-french-failed", "Échec de la connexion SMTP."),
    ("frames/phpmailer-russian-failed", "Ошибка соединения с SMTP-сервером"),
    ("frames/java-convert", "javax.mail.MessagingException: Could not convert socket to TLS"),
    ("frames/java-reading", "javax.mail.MessagingException: Exception reading response"),
    ("frames/k9-security", "MessagingException: Unable to open connection to SMTP server due to security error."),
    ("frames/symfony-starttls", "Unable to connect with STARTTLS."),
    ("frames/swift-tls", "Unable to connect with TLS encryption"),
    ("frames/dotnet-connect", "System.Net.Mail.SmtpException: Failure sending mail. ---> System.Net.WebException: Unable to connect to the remote server"),
    ("frames/gnutls-verification", "Error in the certificate verification."),
    ("frames/open-connection", "MessagingException: Unable to open connection to SMTP server."),
    ("frames/mailkit-handshake", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."),
    ("frames/connect-to-server", "Connect function failed. Failed to connect (1) Failed to connect to SMTP server."),
    ("frames/verification-failed", "msmtp: TLS certificate verification failed"),
    ("frames/relay-access", "553 no relay access for this client"),
    ("frames/relay-allowed", "550 relay from 192.0.2.1 is not allowed"),
    ("frames/relay-refused", "550 relay to b@c.example refused"),
    ("frames/relay-rejected", "550 mail relay rejected"),
    ("frames/incorrect-auth", "535 incorrect authentication"),
    ("frames/cannot-authenticate-temporary", "454 cannot authenticate, temporary problem"),
    ("free/inactivity", "550 5.2.1 This mailbox has been blocked due to inactivity"),
    ("free/spams-from-address", "421 Too many spams from your IP (192.0.2.7), please visit http://postmaster.free.fr/"),
    ("glibc/german-refused", "[Errno 111] Verbindungsaufbau abgelehnt"),
    ("glibc/german-timed-out", "[Errno 110] Die Wartezeit für die Verbindung ist abgelaufen"),
    ("glibc/german-network", "[Errno 101] Das Netzwerk ist nicht erreichbar"),
    ("glibc/german-route", "[Errno 113] Keine Route zum Zielrechner"),
    ("glibc/german-reset", "[Errno 104] Die Verbindung wurde vom Kommunikationspartner zurückgesetzt"),
    ("glibc/german-name", "smtp.example.org: Der Name oder der Dienst ist nicht bekannt"),
    ("glibc/german-resolver", "smtp.example.org: Temporärer Fehler bei der Namensauflösung"),
    ("glibc/german-no-address", "smtp.example.org: Zu diesem Hostnamen gehört keine Adresse"),
    ("glibc/french-refused", "[Errno 111] Connexion refusée"),
    ("glibc/french-timed-out", "[Errno 110] Connexion terminée par expiration du délai d'attente"),
    ("glibc/french-network", "[Errno 101] Le réseau n'est pas accessible"),
    ("glibc/french-route", "[Errno 113] Aucun chemin d'accès pour atteindre l'hôte cible"),
    ("glibc/french-reset", "[Errno 104] Connexion ré-initialisée par le correspondant"),
    ("glibc/french-name", "smtp.example.org: Nom ou service inconnu"),
    ("glibc/french-resolver", "smtp.example.org: Échec temporaire dans la résolution du nom"),
    ("glibc/french-no-address", "smtp.example.org: Aucune adresse associée avec le nom de l'hôte"),
    ("glibc/spanish-refused", "[Errno 111] Conexión rehusada"),
    ("glibc/spanish-timed-out", "[Errno 110] Expiró el tiempo de conexión"),
    ("glibc/spanish-network", "[Errno 101] La red es inaccesible"),
    ("glibc/spanish-route", "[Errno 113] No existe ninguna ruta hasta el `host'"),
    ("glibc/spanish-reset", "[Errno 104] Conexión reinicializada por la máquina remota"),
    ("glibc/spanish-name", "smtp.example.org: Nombre o servicio desconocido"),
    ("glibc/spanish-resolver", "smtp.example.org: Fallo temporal en la resolución del nombre"),
    ("glibc/spanish-no-address", "smtp.example.org: No existe ninguna dirección asociada al nombre"),
    ("glibc/italian-refused", "[Errno 111] Connessione rifiutata"),
    ("glibc/italian-timed-out", "[Errno 110] Connessione scaduta"),
    ("glibc/italian-network", "[Errno 101] La rete non è raggiungibile"),
    ("glibc/italian-route", "[Errno 113] Nessun instradamento per l'host"),
    ("glibc/italian-reset", "[Errno 104] Connessione interrotta dal corrispondente"),
    ("glibc/italian-name", "smtp.example.org: Nome o servizio sconosciuto"),
    ("glibc/italian-resolver", "smtp.example.org: Errore temporaneo nella risoluzione del nome"),
    ("glibc/italian-no-address", "smtp.example.org: Nessun indirizzo associato al nome host"),
    ("glibc/portuguese-refused", "[Errno 111] Ligação recusada"),
    ("glibc/portuguese-timed-out", "[Errno 110] Ligação expirada"),
    ("glibc/portuguese-network", "[Errno 101] Rede inacessível"),
    ("glibc/portuguese-route", "[Errno 113] Sem caminho para o anfitrião"),
    ("glibc/portuguese-reset", "[Errno 104] Ligação reposta pelo peer"),
    ("glibc/portuguese-name", "smtp.example.org: Nome ou serviço desconhecido"),
    ("glibc/portuguese-resolver", "smtp.example.org: Falha temporária na resolução de nome"),
    ("glibc/portuguese-no-address", "smtp.example.org: Sem endereço associado ao nome de servidor"),
    ("glibc/brazilian-refused", "[Errno 111] Conexão recusada"),
    ("glibc/brazilian-timed-out", "[Errno 110] Tempo esgotado para conexão"),
    ("glibc/brazilian-network", "[Errno 101] A rede está fora de alcance"),
    ("glibc/brazilian-route", "[Errno 113] Não há rota para o host"),
    ("glibc/brazilian-reset", "[Errno 104] Conexão fechada pela outra ponta"),
    ("glibc/brazilian-no-address", "smtp.example.org: Não há endereço associado com o nome"),
    ("glibc/russian-refused", "[Errno 111] В соединении отказано"),
    ("glibc/russian-network", "[Errno 101] Сеть недоступна"),
    ("glibc/russian-route", "[Errno 113] Нет маршрута до узла"),
    ("glibc/russian-reset", "[Errno 104] Соединение разорвано другой стороной"),
    ("glibc/russian-name", "smtp.example.org: Неизвестное имя или служба"),
    ("glibc/russian-resolver", "smtp.example.org: Временный сбой в разрешении имен"),
    ("glibc/russian-no-address", "smtp.example.org: С именем узла не связано ни одного адреса"),
    ("glibc/dutch-refused", "[Errno 111] Verbinding is geweigerd"),
    ("glibc/dutch-timed-out", "[Errno 110] Verbinding is verlopen"),
    ("glibc/dutch-network", "[Errno 101] Netwerk is onbereikbaar"),
    ("glibc/dutch-route", "[Errno 113] Geen route naar host"),
    ("glibc/dutch-reset", "[Errno 104] Verbinding is weggevallen"),
    ("glibc/dutch-name", "smtp.example.org: Naam of dienst is niet bekend"),
    ("glibc/dutch-resolver", "smtp.example.org: Tijdelijk probleem in naamsherleiding"),
    ("glibc/dutch-no-address", "smtp.example.org: Aan hostnaam is geen adres verbonden"),
    ("glibc/polish-refused", "[Errno 111] Połączenie odrzucone"),
    ("glibc/polish-timed-out", "[Errno 110] Przekroczony czas oczekiwania na połączenie"),
    ("glibc/polish-network", "[Errno 101] Sieć jest niedostępna"),
    ("glibc/polish-route", "[Errno 113] Brak trasy do hosta"),
    ("glibc/polish-reset", "[Errno 104] Połączenie zerwane przez drugą stronę"),
    ("glibc/polish-name", "smtp.example.org: Ta nazwa lub usługa jest nieznana"),
    ("glibc/polish-resolver", "smtp.example.org: Odwzorowanie nazwy jest chwilowo niemożliwe"),
    ("glibc/polish-no-address", "smtp.example.org: Brak adresu związanego z nazwą hosta"),
    ("glibc/chinese-refused", "[Errno 111] 拒绝连接"),
    ("glibc/chinese-timed-out", "[Errno 110] 连接超时"),
    ("glibc/chinese-network", "[Errno 101] 网络不可达"),
    ("glibc/chinese-route", "[Errno 113] 没有到主机的路由"),
    ("glibc/chinese-reset", "[Errno 104] 连接被对方重设"),
    ("glibc/chinese-name", "smtp.example.org: 未知的名称或服务"),
    ("glibc/chinese-resolver", "smtp.example.org: 域名解析暂时失败"),
    ("glibc/chinese-no-address", "smtp.example.org: 没有与主机名关联的地址"),
    ("glibc/no-address", "socket.gaierror: [Errno -5] No address associated with hostname"),
    ("gmail/bad-credentials", "535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials"),
    ("gmail/auth-deferred", "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later."),
    ("gmail/too-many-logins", "454 4.7.0 Too many login attempts, please try again later."),
    ("gmail/relay-address", "550 5.7.1 Invalid credentials for relay <ip>. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from."),
    ("gmail/later", "421 4.7.0 Try again later, closing connection. (EHLO)"),
    ("gmail/direct", "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead."),
    ("gmail/unusual-rate", "421 4.7.28 Gmail has detected an unusual rate of mail originating from your IP address"),
    ("gmail/allow-list", "421 4.7.0 IP not in whitelist for RCPT domain, closing connection."),
    ("gmail/unauthenticated", "550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM."),
    ("gmail/no-such-user", "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces."),
    ("gmail/over-quota", "552 5.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm"),
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
    ("gmail/service-over-limit", "550-5.7.1 Alumni email service over limit, email blocked outside example.com."),
    ("gmail/did-not-accept-connect", "The recipient server did not accept our requests to connect. [nora.nyaan.jp 192.0.2.222: timed out]"),
    ("gmail/relay-service-domain", "550-5.7.1 Invalid credentials for relay [192.0.2.129]. The IP address you've registered in your G Suite SMTP Relay service doesn't match domain of the account this email is being sent from."),
    ("gmail/connection-expired", "421 4.7.0 Connection expired, try reconnecting. v1 - gsmtp"),
    ("gmail/timeout-closing", "451 4.4.2 Timeout - closing connection. v1 - gsmtp"),
    ("gmail/mail-too-quickly", "450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time."),
    ("gmail/peak-relay-limit", "450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error."),
    ("gmail/several-domains", "451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again."),
    ("gmail/protocol-violation", "451 4.5.0 SMTP protocol violation, see RFC 2821. v1 - gsmtp"),
    ("gmail/policy-size", "452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction."),
    ("gmail/starttls-repeated", "454 5.5.1 STARTTLS may not be repeated."),
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
    ("gmail/dmarc-policy-words", "Unauthenticated email from google.com is not accepted due to domain's DMARC policy."),
    ("gmail/hello-argument", "501-5.5.4 HELO/EHLO argument \"Z170-D3H Gentoo\" invalid, closing connection."),
    ("gmail/web-login", "535 5.7.1 Please log in with your web browser and then try again."),
    ("gmail/identity", "503 5.7.0 No identity changes permitted"),
    ("gmail/relay-limit", "550 5.4.5 Daily SMTP relay limit exceeded for user."),
    ("gmail/sending-denied", "550 5.7.0 Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain."),
    ("gmail/unsolicited", "550 5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked."),
    ("gmail/pop-off", "-ERR [SYS/PERM] Your account is not enabled for POP access"),
    ("gmail/imap-off", "NO [ALERT] Your account is not enabled for IMAP use"),
    ("gmail/domain-off", "NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)"),
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
    ("gmx/bad-mx", "550 <b@example.com>: Invalid DNS MX or A/AAAA resource record"),
    ("gmx/rate-limit", "421 Rate limit reached. Please try again later"),
    ("gmx/invalid-ptr", "554 invalid DNS PTR resource record, IP=192.0.2.20"),
    ("gnutls/terminated", "GnuTLS error -110: The TLS connection was non-properly terminated."),
    ("gnutls/version", "gnutls_handshake() failed: A packet with illegal or unsupported version was received."),
    ("gnutls/fatal-alert", "gnutls_handshake() failed: A TLS fatal alert has been received."),
    ("gnutls/no-cipher", "Could not negotiate a supported cipher suite."),
    ("gnutls/dh", "The Diffie-Hellman prime sent by the server is not acceptable (not long enough)."),
    ("gnutls/handshake", "gnutls_handshake() failed: Handshake failed"),
    ("gnutls/no-suites", "No supported cipher suites have been found."),
    ("gnutls/handshake-packet", "An unexpected TLS handshake packet was received."),
    ("gnutls/issuer", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The certificate issuer is unknown."),
    ("gnutls/insecure", "x509: cannot verify signature: insecure algorithm SHA1-RSA"),
    ("gnutls/signature", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The signature in the certificate is invalid."),
    ("gnutls/german", "Ein unerwartetes TLS-Paket wurde empfangen."),
    ("gnutls/french", "Un paquet TLS incorrect a été reçu."),
    ("gnutls/spanish", "Se recibió un paquete TLS inesperado."),
    ("gnutls/italian", "È stato ricevuto un pacchetto TLS inatteso."),
    ("gnutls/portuguese", "Um pacote TLS inesperado foi recebido."),
    ("gnutls/dutch", "Er werd een onverwacht TLS-pakket ontvangen."),
    ("gnutls/polish", "Odebrano nieoczekiwany pakiet TLS."),
    ("go-smtp/hello-order", "502 5.5.1 Please introduce yourself first."),
    ("go-smtp/no-tls", "502 5.5.1 TLS not supported"),
    ("go-smtp/no-auth", "500 5.5.2 Syntax error, AUTH command unrecognized"),
    ("go-smtp/no-starttls", "500 5.5.2 Syntax errors, STARTTLS command unrecognized"),
    ("go-smtp/recipients", "452 4.5.3 Maximum limit of 50 recipients reached"),
    ("go-smtp/hello-empty", "501 5.5.2 Domain/address argument required for HELO"),
    ("go-smtp/handshake", "550 5.0.0 Handshake error"),
    ("go-smtp/load", "451 4.4.5 High load, try again later"),
    ("go/oversized", "tls: oversized record received with length 20527"),
    ("go/unknown-ca", "remote error: tls: unknown certificate authority"),
    ("go/cipher", "tls: server chose an unconfigured cipher suite"),
    ("go/no-names", "x509: certificate is not valid for any names, but wanted to match mail.example.org"),
    ("go/no-ip", "x509: cannot validate certificate for 192.0.2.1 because it doesn't contain any IP SANs"),
    ("go/common-name", "x509: certificate relies on legacy Common Name field, use SANs instead"),
    ("go/before", "x509: certificate has expired or is not yet valid: current time 2026-11-25T10:00:00Z is before 2026-12-01T10:00:00Z"),
    ("go/lookup-timeout", "dial tcp: lookup smtp.example.org: i/o timeout"),
    ("go/misbehaving", "dial tcp: lookup smtp.example.org on 127.0.0.53:53: server misbehaving"),
    ("go/wrong-host", "wrong host name"),
    ("go/short-response", "short response: "),
    ("go/no-auth", "server does not support SMTP AUTH"),
    ("go/no-such-auth-type", "dial failed: server does not support SMTP AUTH type: PLAIN"),
    ("go/error-eof", "msg=\"Failed to send alert notifications\" logger=context userId=1 orgId=1 uname=admin error=EOF"),
    ("go/err-eof", "msg=\"Error on notify\" err=EOF"),
    ("go/message-eof", "unable to send notification message: EOF"),
    ("go/six", "dial tcp [2001:db8::1]:587: connect: network is unreachable"),
    ("go/short-ssh", "short response: SSH-2.0-OpenSSH"),
    ("go/short-imap", "short response: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR LOGIN-REFERRALS ID ENABLE IDLE STARTTLS LOGINDISABLED] Dovecot ready."),
    ("go/short-pop3", "short response: +OK Dovecot ready."),
    ("godaddy/inbound-host", "535 Authentication not allowed on IBSMTP Servers. IB401"),
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
    ("haraka/busy", "421 Too busy; please try again later"),
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
    ("haraka/auth-string", "504 Invalid AUTH string"),
    ("haraka/tls-on-plain", "501 SSL attempted over a non-SSL socket"),
    ("haraka/sender-host", "550 Mail from domain '<x>' is not allowed from your host"),
    ("haraka/rdns", "554 rDNS Lookup Failed"),
    ("haraka/received-headers", "550 Too many received headers - possible mail loop"),
    ("haraka/tried-all-mxs", "Too many failures (Tried all MXs)"),
    ("hmailserver/auto-ban", "535 Authentication failed. Too many invalid logon attempts."),
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
    ("hmailserver/direction", "550 Delivery is not allowed to this address."),
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
    ("icewarp/unbalanced", "501 5.5.2 Unbalanced"),
    ("icewarp/no-rights", "501 5.7.1 <a@example.org> You are not allowed to send"),
    ("icloud/volume", "421 4.7.1 Messages to <rcpt> deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137"),
    ("icloud/from-address", "550 5.7.0 From address is not one of your addresses."),
    ("iis/refused", "550 5.7.1 Requested action not taken: message refused"),
    ("iredapd/login-needed", "554 5.7.1 <ben@example.org>: Recipient address rejected: SMTP AUTH is required for users under this sender domain"),
    ("iredapd/not-logged-in", "Recipient address rejected: Policy rejection not logged in"),
    ("iredapd/policy", "554 5.7.1 <anna@example.org>: Recipient address rejected: Policy rejection due to null sender"),
    ("iredapd/greylisted", "451 4.7.1 <anna@example.org>: Recipient address rejected: Intentional policy rejection, please try again later"),
    ("iredapd/blacklisted", "554 5.7.1 <anna@example.org>: Recipient address rejected: Blacklisted"),
    ("iredapd/not-authorized", "554 5.7.1 <anna@example.org>: Recipient address rejected: Not authorized"),
    ("iredapd/size", "554 5.7.1 <anna@example.org>: Recipient address rejected: Message size exceed (maybe caused by big attachment file)"),
    ("iredapd/quota", "554 5.7.1 <anna@example.org>: Recipient address rejected: Quota exceeded"),
    ("iredapd/greylisted-for", "450 4.7.1 <ben@example.org>: Recipient address rejected: Policy Rejection- Greylisted for 300 seconds"),
    ("james/auth-malformed", "501 Could not decode parameters for AUTH PLAIN"),
    ("james/sender", "503 5.7.1 Incorrect Authentication for Specified Email Address"),
    ("java/terminated", "javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake"),
    ("java/closed", "javax.net.ssl.SSLHandshakeException: Remote host closed connection during handshake"),
    ("java/version", "javax.net.ssl.SSLHandshakeException: The server selected protocol version TLS10 is not accepted by client preferences [TLS13, TLS12]"),
    ("java/name-alert", "SSL_ERROR_UNRECOGNIZED_NAME_ALERT"),
    ("java/certificate-unknown", "javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_unknown"),
    ("java/no-alternative", "java.security.cert.CertificateException: No subject alternative names present"),
    ("java/no-name", "java.security.cert.CertificateException: No name matching mail.example.org found"),
    ("java/validity", "sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed"),
    ("java/expired", "java.security.cert.CertificateExpiredException: NotAfter: Sat Oct 01 10:00:00 CEST 2026"),
    ("java/not-yet", "java.security.cert.CertificateNotYetValidException: NotBefore: Tue Dec 01 10:00:00 CET 2026"),
    ("java/algorithm", "java.security.cert.CertPathValidatorException: Algorithm constraints check failed on signature algorithm: SHA1withRSA"),
    ("java/trust-anchor", "java.security.cert.CertPathValidatorException: Trust anchor for certification path not found."),
    ("java/identity", "Can't verify identity of server: mail.example.org"),
    ("java/peer-unverified", "javax.net.ssl.SSLPeerUnverifiedException: Hostname mail.example.org not verified"),
    ("java/starttls", "STARTTLS mode set to: \"TLSMandatory\", but target host does not support STARTTLS"),
    ("java/no-password", "javax.mail.AuthenticationFailedException: failed to connect, no password specified?"),
    ("java/bad-greeting", "javax.mail.MessagingException: Got bad greeting from SMTP host: mail.example.org, port: 465, response: [EOF]"),
    ("java/response-minus-one", "javax.mail.MessagingException: Could not connect to SMTP host: mail.example.org, port: 587, response: -1"),
    ("java/localhost", "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: localhost, 25; timeout -1"),
    ("java/algorithm-constraints", "javax.net.ssl.SSLHandshakeException Certificates do not conform to algorithm constraints"),
    ("java/key-exchange-constraints", "RSA ServerKeyExchange does not comply to algorithm constraints"),
    ("java/trust-anchors-empty", "java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty"),
    ("k9/starttls", "MissingCapabilityException: Missing capability: STARTTLS"),
    ("k9/auth", "MissingCapabilityException: Missing capability: AUTH PLAIN"),
    ("k9/method", "MissingCapabilityException: Missing capability: AUTH CRAM-MD5"),
    ("k9/size", "MessagingException: Message too large for server"),
    ("k9/zero-length", "Cannot connect to server. (SMTP response is 0 length)"),
    ("k9/keyword-invalid-character", "(EHLO keyword contains invalid character)"),
    ("k9/handshake-failed", "Caused by: javax.net.ssl.SSLHandshakeException: Handshake failed"),
    ("kerio/app-password", "Only application passwords are allowed since 2FA is enabled"),
    ("kerio/nt-domain", "User info@example.org performed NTLM authentication in NT domain EXAMPLE, this domain is not valid."),
    ("kmail/method", "Could not authenticate to the SMTP server because no matching authentication method has been found"),
    ("kmail/sasl", "Login failed, cannot initialize the SASL library"),
    ("kmail/lost", "Connection to server lost."),
    ("kmail/german", "Es kann nicht am SMTP-Server authentifiziert werden, da keine passende Authentifizierungsmethode gefunden wurde."),
    ("kmail/french", "Impossible de s'authentifier au serveur \" SMTP \" car aucune méthode d'authentification correspondante n'a été trouvée"),
    ("kmail/spanish", "No se ha podido realizar la autenticación en el servidor SMTP porque no se ha encontrado ningún método de concordancia."),
    ("kmail/italian", "Impossibile eseguire l'autenticazione al server SMTP poiché non è stato trovato il metodo di autenticazione corrispondente"),
    ("kmail/russian", "Не удалось пройти проверку подлинности на SMTP-сервере: не найден подходящий метод проверки подлинности"),
    ("kmail/dutch", "Kon geen toegang tot de SMTP-server krijgen omdat er geen overeenkomende authenticatiemethode is gevonden"),
    ("kmail/polish", "Nie można uwierzytelnić się na serwerze SMTP, bo nie można znaleźć pasującej metody uwierzytelnienia"),
    ("kmail/portuguese", "Não foi possível autenticar-se no servidor de SMTP, pois não foi encontrado qualquer método de autenticação correspondente"),
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
    ("mailersend/domain", "450 The from.email domain must be verified in your account to send emails. #MS42207"),
    ("mailersend/trial", "Trial accounts can only send emails to the administrator's email. #MS42225"),
    ("mailersend/quota-limit", "450 Your account reached its email quota limit. Contact support to increase it. #MS42204"),
    ("mailgun/domain", "550 Domain <domain> is not allowed to send: <reason>"),
    ("mailgun/sandbox", "421 Domain sandbox.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings."),
    ("mailgun/activate-account", "421 Domain sandbox.mailgun.org is not allowed to send: Please activate your Mailgun account."),
    ("mailgun/sandbox-subdomains", "Domain sandbox1.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings."),
    ("mailgun/limit-exceeded", "Domain example.com is not allowed to send: request limit exceeded, try again after Mon, 20 Dec 2021 20:33:21 UTC"),
    ("mailgun/large-batches", "Domain example.com is not allowed to send large batches yet"),
    ("mailgun/not-loving", "535 5.7.0 Mailgun is not loving your login or password"),
    ("mailru/app-password-is-required", "NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED"),
    ("mailru/not-local-sender", "550 not local sender over smtp"),
    ("mailru/sending-disabled", "550 message sending for this account is disabled"),
    ("mailtrap/email-limit", "535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing"),
    ("mailtrap/domain", "550 5.7.1 Sending from domain example.org is not allowed"),
    ("mandrill/key", "435 4.7.8 Error: authentication failed:"),
    ("mbedtls/record", "SSL - An invalid SSL record was received"),
    ("mbedtls/n7200", "mbedtls_ssl_handshake returned -0x7200"),
    ("mbedtls/verify", "X509 - Certificate verification failed, e.g. CRL, CA or signature check failed"),
    ("mbedtls/n2700", "mbedtls_ssl_handshake returned -0x2700"),
    ("mbedtls/alert", "SSL - A fatal alert message was received from our peer"),
    ("mbedtls/version", "SSL - Handshake protocol not within min/max boundaries"),
    ("mbedtls/closed", "SSL - The peer notified us that the connection is going to be closed"),
    ("mcafee/denied-mode", "554 Denied (Mode: normal)"),
    ("mcafee/denied-policy", "550 Denied by policy"),
    ("mdaemon/backscatter", "550 Backscatter Protection detected an invalid or expired email address"),
    ("mdaemon/quota", "452 Message for <b@example.net> would exceed mailbox quota"),
    ("mimecast/security-policies", "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [#]"),
    ("mimecast/host-network", "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]"),
    ("mimecast/sender-invalid", "550 SPF Sender Invalid - envelope rejected"),
    ("mimecast/reputation", "550 Local CT IP Reputation - (reject)"),
    ("mimecast/resource", "451 Internal resources are temporarily unavailable"),
    ("mimecast/sender-blocked", "421 Sender address blocked"),
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
    ("msmtp/method", "msmtp: the server does not support authentication method CRAM-MD5"),
    ("msmtp/usable", "msmtp: cannot find a usable authentication method"),
    ("msmtp/needs", "msmtp: authentication method PLAIN needs a password"),
    ("msmtp/gsasl", "msmtp: GNU SASL: No callback specified by caller (library error)."),
    ("msmtp/german", "msmtp: der Server unterstützt keine Authentifizierung"),
    ("msmtp/german-method", "msmtp: der Server unterstützt Authentifizierungsmethode CRAM-MD5 nicht"),
    ("msmtp/french", "msmtp: le serveur ne supporte pas l'authentification"),
    ("msmtp/french-method", "msmtp: le serveur ne supporte pas la méthode d'authentification CRAM-MD5"),
    ("msmtp/portuguese", "msmtp: o servidor não suporta autenticação"),
    ("msmtp/portuguese-method", "msmtp: o servidor não suporta o método de autenticação CRAM-MD5"),
    ("msmtp/portuguese-auth", "msmtp: a autenticação falhou (método PLAIN)"),
    ("msmtp/empty-reply", "msmtp: the server sent an empty reply"),
    ("naver/sender", "554 5.7.1 The sender address is unauthorized I3Qs3It4SjGwWlfZVe7EyA - nsmtp"),
    ("netease/no-permission", "550 User has no permission"),
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
    ("netease/too-much-recipient", "550 Requested mail action not taken: too much recipient"),
    ("netease/mailsize", "552 Requested mail action aborted: exceeded mailsize limit"),
    ("netease/auth-error-limit", "554 IP is rejected, smtp auth error limit exceed"),
    ("netease/address-in-blacklist", "554 IP in blacklist"),
    ("netease/hl-ifq", "554 HL:IFQ 163 mx13,xyz 1450000000"),
    ("netease/hl-itc", "554 HL:ITC 163 mx13,xyz 1450000000"),
    ("netease/no-permission-later", "550 User has no permission"),
    ("netease/user-suspended-login", "550 User suspended"),
    ("netease/need-ehlo-and-auth", "503 Error: need EHLO and AUTH first !"),
    ("netease/sender", "553 Mail from must equal authorized user"),
    ("node/issuer", "Error: send failed { code: 'UNABLE_TO_GET_ISSUER_CERT' }"),
    ("node/not-yet-valid", "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE"),
    ("node/revoked", "Error: send failed { code: 'CERT_REVOKED' }"),
    ("node/untrusted", "Error: send failed { code: 'CERT_UNTRUSTED' }"),
    ("node/hostname", "Error: send failed { code: 'HOSTNAME_MISMATCH' }"),
    ("node/unsupported-protocol", "Error: send failed { code: 'ERR_SSL_UNSUPPORTED_PROTOCOL' }"),
    ("node/protocol-version", "SSL_ERROR_PROTOCOL_VERSION_ALERT"),
    ("node/dh", "Error: send failed { code: 'ERR_SSL_DH_KEY_TOO_SMALL' }"),
    ("node/eproto", "Error: write EPROTO { code: 'EPROTO', syscall: 'write' }"),
    ("node/packet-length", "Error: send failed { code: 'ERR_SSL_PACKET_LENGTH_TOO_LONG' }"),
    ("node/disconnected", "Error: Client network socket disconnected before secure TLS connection was established"),
    ("node/enotfound-scheme", "Error: getaddrinfo ENOTFOUND http http:587"),
    ("node/query-etimeout", "Error: queryA ETIMEOUT mail.example.com"),
    ("nodemailer/size", "Error: Message size larger than allowed 10485760 { code: 'EMESSAGE', command: 'MAIL FROM' }"),
    ("nodemailer/no-recipients", "Error: No recipients defined { code: 'EENVELOPE', command: 'API' }"),
    ("nodemailer/requiretls", "EREQUIRETLS: REQUIRETLS not supported by server (RFC 8689)"),
    ("nodemailer/recipients", "EMAXRECIPIENTS: Recipient count exceeds maxRecipients"),
    ("nss/too-long-words", "SSL received a record that exceeded the maximum permissible length."),
    ("nss/overlap", "SSL_ERROR_NO_CYPHER_OVERLAP"),
    ("nss/overlap-words", "Cannot communicate securely with peer: no common encryption algorithm(s)."),
    ("nss/version-words", "Peer using unsupported version of security protocol."),
    ("nss/domain-words", "Unable to communicate securely with peer: requested domain name does not match the server's certificate."),
    ("nss/parameters", "SSL peer was unable to negotiate an acceptable set of security parameters."),
    ("nss/record-type", "SSL_ERROR_RX_UNKNOWN_RECORD_TYPE"),
    ("nss/dh", "SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY"),
    ("nss/bad-server", "SSL_ERROR_BAD_SERVER"),
    ("nss/eof", "PR_END_OF_FILE_ERROR"),
    ("nss/reset", "PR_CONNECT_RESET_ERROR"),
    ("nss/issuer-words", "Peer's Certificate issuer is not recognized."),
    ("nss/untrusted", "SEC_ERROR_UNTRUSTED_CERT"),
    ("nss/algorithm", "SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED"),
    ("nss/mitm", "MOZILLA_PKIX_ERROR_MITM_DETECTED"),
    ("nss/key-size", "MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE"),
    ("nss/ca-as-leaf", "MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY"),
    ("opensmtpd/too-many-messages", "452 4.5.3 Too many messages sent"),
    ("opensmtpd/order", "503 5.5.1 Invalid command: Command not allowed at this point."),
    ("opensmtpd/again", "503 5.5.1 Invalid command: Already authenticated"),
    ("opensmtpd/tls-already", "503 5.5.1 Invalid command: Channel already secured"),
    ("opensmtpd/pipelining", "500 5.5.1 Invalid command: Pipelining not supported"),
    ("opensmtpd/unrecognized", "500 5.5.1 Invalid command: Command unrecognized"),
    ("opensmtpd/method", "504 5.7.4 Security features not supported: AUTH method \"CRAM-MD5\" not supported"),
    ("opensmtpd/option", "503 5.5.4 Invalid command arguments: Unsupported option SMTPUTF8"),
    ("opensmtpd/unsupported", "503 5.5.1 Invalid command: Command not supported"),
    ("openssl/wrong-version", "error:0A00010B:SSL routines::wrong version number"),
    ("openssl/record-unknown", "error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol"),
    ("openssl/packet-length", "error:0A0000C6:SSL routines::packet length too long"),
    ("openssl/http-request", "error:0A00009C:SSL routines::http request"),
    ("openssl/record-layer", "error:0A000139:SSL routines::record layer failure"),
    ("openssl/go-first-record", "tls: first record does not look like a TLS handshake"),
    ("openssl/gnutls-packet", "GnuTLS error -15: An unexpected TLS packet was received."),
    ("openssl/gnutls-length", "gnutls_handshake: A TLS packet with unexpected length was received."),
    ("openssl/java-plaintext", "javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?"),
    ("openssl/java-unsupported-record", "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message"),
    ("openssl/dotnet-frame", "System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received."),
    ("openssl/dotnet-handshake-format", "System.IO.IOException: The handshake failed due to an unexpected packet format."),
    ("openssl/no-shared-cipher", "error:0A0000C1:SSL routines::no shared cipher"),
    ("openssl/handshake-alert", "remote error: tls: handshake failure"),
    ("openssl/protocol-alert", "error:0A00042E:SSL routines::tlsv1 alert protocol version"),
    ("openssl/unsupported-protocol", "error:0A000102:SSL routines::unsupported protocol"),
    ("openssl/go-version", "remote error: tls: protocol version not supported"),
    ("openssl/java-no-protocol", "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)"),
    ("openssl/java-handshake", "SSL_ERROR_HANDSHAKE_FAILURE_ALERT"),
    ("openssl/schannel-algorithm", "The client and server cannot communicate, because they do not possess a common algorithm. (0x80090331)"),
    ("openssl/dh-small", "error:0A00018A:SSL routines::dh key too small"),
    ("openssl/ee-key-small", "error:0A00018F:SSL routines::ee key too small"),
    ("openssl/md-weak", "error:0A00018E:SSL routines::ca md too weak"),
    ("openssl/certificate-required", "SSL Client Certificate required"),
    ("openssl/verify-hostname-plain", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: hostname mismatch (_ssl.c:1000)"),
    ("openssl/verify-not-yet", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The certificate chain uses not yet valid certificate."),
    ("openssl/verify-self-signed", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1000)"),
    ("openssl/verify-self-signed-old", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1131)"),
    ("openssl/verify-local-issuer", "curl: (60) SSL certificate problem: unable to get local issuer certificate"),
    ("openssl/verify-first", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to verify the first certificate (_ssl.c:1000)"),
    ("openssl/node-altname-code", "Error: send failed { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }"),
    ("openssl/node-expired", "Error: send failed { code: 'CERT_HAS_EXPIRED' }"),
    ("openssl/node-leaf", "Error: send failed { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }"),
    ("openssl/go-unknown-authority", "tls: failed to verify certificate: x509: certificate signed by unknown authority"),
    ("openssl/go-name", "x509: certificate is valid for *.example.net, not mail.example.org"),
    ("openssl/go-expired", "x509: certificate has expired or is not yet valid: current time 2026-11-25T10:00:00Z is after 2026-10-01T10:00:00Z"),
    ("openssl/java-path", "PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target"),
    ("openssl/java-name", "java.security.cert.CertificateException: No subject alternative DNS name matching mail.example.org found."),
    ("openssl/php-cn", "Warning: stream_socket_enable_crypto(): Peer certificate CN=`*.example.net' did not match expected CN=`smtp.example.org'"),
    ("openssl/rustls-unknown-issuer", "invalid peer certificate: UnknownIssuer"),
    ("openssl/rustls-name", "invalid peer certificate: NotValidForName"),
    ("openssl/dotnet-name", "The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch"),
    ("openssl/curl-name", "curl: (60) SSL: no alternative certificate subject name matches target host name 'smtp.example.org'"),
    ("openssl/gnutls-name", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The name in the certificate does not match the expected."),
    ("openssl/msmtp-trust", "msmtp: TLS certificate verification failed: the certificate hasn't got a known issuer"),
    ("openssl/msmtp-name", "msmtp: TLS certificate verification failed: the certificate owner does not match hostname mail.example.org"),
    ("openssl/schannel-chain", "0x800B0109 A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider."),
    ("openssl/alert-unknown-ca", "TLS library problem: error:14094418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:s3_pkt.c:1487:SSL alert number 48:"),
    ("openssl/eof", "error:0A000126:SSL routines::unexpected eof while reading"),
    ("openssl/eof-python", "ssl.SSLEOFError: EOF occurred in violation of protocol (_ssl.c:1129)"),
    ("openssl/eof-clean", "ssl.SSLZeroReturnError: TLS/SSL connection has been closed (EOF) (_ssl.c:1131)"),
    ("openssl/no-protocols", "error:0A0000BF:SSL routines::no protocols available"),
    ("openssl/no-ciphers", "error:0A0000B5:SSL routines::no ciphers available"),
    ("openssl/insufficient-security", "error:0A00042F:SSL routines::tlsv1 alert insufficient security"),
    ("openssl/internal-alert", "error:0A000438:SSL routines::tlsv1 alert internal error"),
    ("openssl/unrecognized-name", "remote error: tls: unrecognized name"),
    ("openssl/decrypt-alert", "error:0A00041B:SSL routines::tlsv1 alert decrypt error"),
    ("openssl/legacy-renegotiation", "error:0A000152:SSL routines::unsafe legacy renegotiation disabled"),
    ("openssl/handshake-timed-out", "_ssl.c:1112: The handshake operation timed out"),
    ("openssl/verify-issuer", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get issuer certificate (_ssl.c:1000)"),
    ("openssl/too-weak", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak (_ssl.c:1000)"),
    ("openssl/ip-mismatch", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch (_ssl.c:1000)"),
    ("openssl/verify-purpose", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unsuitable certificate purpose (_ssl.c:1000)"),
    ("openssl/verify-not-trusted", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate not trusted (_ssl.c:1000)"),
    ("openssl/verify-ca", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: invalid CA certificate (_ssl.c:1000)"),
    ("openssl/verify-signature", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate signature failure (_ssl.c:1000)"),
    ("openssl/verify-rejected", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate rejected (_ssl.c:1000)"),
    ("openssl/verify-crl", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CRL has expired (_ssl.c:1000)"),
    ("openssl/revoked-any", "SEC_ERROR_REVOKED_CERTIFICATE"),
    ("openssl/expired-any", "SEC_ERROR_EXPIRED_CERTIFICATE"),
    ("openssl/wrong-version-name", "Error: send failed { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }"),
    ("openssl/alert-bad-certificate", "SSL_read failed: error:14094412:SSL routines:ssl3_read_bytes:sslv3 alert bad certificate: SSL alert number 42"),
    ("openssl/alert-number-70", "SSL_connect error to smtp.example.org[192.0.2.1]:25: -1: SSL alert number 70"),
    ("openssl/alert-number-40", "SSL_connect error to smtp.example.org[192.0.2.1]:25: -1: SSL alert number 40"),
    ("oracle/per-minute", "455 Maximum messages sent per minute reached : limit is 10"),
    ("oracle/per-day", "455 Maximum messages sent per day reached : limit is 200"),
    ("oracle/nul", "501 Invalid command argument, does not contain NUL"),
    ("oracle/mechanism-mismatch", "504 AUTH mechanism mismatch"),
    ("oracle/method", "504 Method not supported"),
    ("oracle/byte-limit", "552 Exceeds byte limit"),
    ("oracle/approved-sender", "535 Authorization failed: address a@example.org not authorized"),
    ("oracle/storage", "452 System storage error"),
    ("oracle/parse", "554 Message parse error"),
    ("oracle/auth-failures", "421 Too many auth failures, try again later"),
    ("orange/login", "550 5.7.0 Code d'authentification invalide OFR_305"),
    ("orange/refused", "421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. <code>"),
    ("orange/incident-de-spam", "550 mwinfXXXX ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 [102]"),
    ("orange/boite-pleine", "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]"),
    ("orange/taille-limite", "5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]."),
    ("orange/invalid-sender", "5.0.1 Emetteur invalide. Invalid Sender."),
    ("orange/archived", "550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_420 [420]"),
    ("orange/blocked-recipient", "550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426"),
    ("orange/mail-rejete-word", "550 5.2.0 Mail rejete. Mail rejected. OUK_513"),
    ("outlook/cannot-find-host", "Socket Error: 11001, Error Number: 0x800CCC0D"),
    ("outlook/cannot-connect", "Socket Error: 10060, Error Number: 0x800CCC0E"),
    ("outlook/connection-dropped", "Socket Error: 10054, Error Number: 0x800CCC0F"),
    ("outlook/socket-connect", "Task 'mail.example.org - Sending' reported error (0x800CCC15): 'Unable to open Windows Socket'"),
    ("outlook/logon-failed", "Task 'mail.example.org - Sending' reported error (0x800CCC18): 'Logon attempt failed.'"),
    ("outlook/timeout", "Task 'mail.example.org - Sending' reported error (0x800CCC19): 'A time-out occurred while communicating with the server'"),
    ("outlook/secure-failed", "Task 'mail.example.org - Sending' reported error (0x800CCC1A): 'Unable to connect using SSL.'"),
    ("outlook/encryption-type", "Your server does not support the connection encryption type you have specified. Try changing the encryption method."),
    ("outlook/smtp-error", "(0x800CCC60) SMTP_RESPONSE_ERROR"),
    ("outlook/rejected-mailbox", "Task 'mail.example.org - Sending' reported error (0x800CCC69): 'SMTP_550_MAILBOX_NOT_FOUND'"),
    ("outlook/mailbox-syntax", "Task 'mail.example.org - Sending' reported error (0x800CCC6B): 'SMTP_551_USER_NOT_LOCAL'"),
    ("outlook/transaction-failed", "Task 'mail.example.org - Sending' reported error (0x800CCC6F): 'SMTP_554_TRANSACT_FAILED'"),
    ("outlook/sender-rejected", "Task 'mail.example.org - Sending' reported error (0x800CCC78): 'SMTP_REJECTED_SENDER'"),
    ("outlook/no-starttls", "Task 'mail.example.org - Sending' reported error (0x800CCC7D): 'SMTP_NO_STARTTLS_SUPPORT'"),
    ("outlook/no-common-login-words", "None of the authentication methods supported by this client are supported by your server."),
    ("outlook/password-rejected", "(0x800CCC92) Your e-mail server rejected your login."),
    ("outlook/login-rejected-words", "Your e-mail server rejected your login. Verify your user name and password in your account properties."),
    ("outlook/outgoing-unreachable", "Task 'anna@example.org - Sending' reported error (0x80042109)"),
    ("outlook/outgoing-words", "Outlook cannot connect to your outgoing (SMTP) e-mail server."),
    ("outlook/server-timeout", "Task 'anna@example.org - Sending' reported error (0x8004210A)"),
    ("outlook/server-timeout-sending", "Task 'anna@example.org - Sending' reported error (0x8004210B)"),
    ("outlook/timeout-words", "The operation timed out waiting for a response from the sending (SMTP) server."),
    ("outlook/german-no-method", "Vom Server wird keine der von diesem Client unterstützten Authentifizierungsmethoden unterstützt"),
    ("outlook/recipient-rejected", "Task 'mail.example.org - Sending' reported error (0x800CCC79): 'SMTP_REJECTED_RECIPIENTS'"),
    ("outlook/sicily", "Task 'mail.example.org - Sending' reported error (0x800CCC00): 'Authentication did not load'"),
    ("outlook/certificate-content", "Task 'mail.example.org - Sending' reported error (0x800CCC01): 'Invalid certificate content'"),
    ("outlook/certificate-date", "Task 'mail.example.org - Sending' reported error (0x800CCC02): 'Invalid certificate date.'"),
    ("outlook/not-connected", "Task 'mail.example.org - Sending' reported error (0x800CCC05): 'Not connected to server.'"),
    ("outlook/busy", "Task 'mail.example.org - Sending' reported error (0x800CCC0B): 'Server or maildrop is busy.'"),
    ("outlook/read", "Task 'mail.example.org - Sending' reported error (0x800CCC13): 'Unable to read Winsock reply'"),
    ("outlook/init", "Task 'mail.example.org - Sending' reported error (0x800CCC14): 'Unable to initialize Winsock.'"),
    ("outlook/account", "Task 'mail.example.org - Sending' reported error (0x800CCC16): 'User account not recognized.'"),
    ("outlook/subsystem", "Task 'mail.example.org - Sending' reported error (0x800CCC40): 'Network subsystem is unusable.'"),
    ("outlook/syntax-500", "Task 'mail.example.org - Sending' reported error (0x800CCC62): 'SMTP_500_SYNTAX_ERROR'"),
    ("outlook/parameter-501", "Task 'mail.example.org - Sending' reported error (0x800CCC63): 'SMTP_501_PARAM_SYNTAX'"),
    ("outlook/command-502", "Task 'mail.example.org - Sending' reported error (0x800CCC64): 'SMTP_502_COMMAND_NOTIMPL'"),
    ("outlook/sequence-503", "Task 'mail.example.org - Sending' reported error (0x800CCC65): 'SMTP_503_COMMAND_SEQ'"),
    ("outlook/parameter-504", "Task 'mail.example.org - Sending' reported error (0x800CCC66): 'SMTP_504_COMMAND_PARAM_NOTIMPL'"),
    ("outlook/unavailable-421", "Task 'mail.example.org - Sending' reported error (0x800CCC67): 'SMTP_421_NOT_AVAILABLE'"),
    ("outlook/busy-450", "Task 'mail.example.org - Sending' reported error (0x800CCC68): 'SMTP_450_MAILBOX_BUSY'"),
    ("outlook/processing-451", "Task 'mail.example.org - Sending' reported error (0x800CCC6A): 'SMTP_451_ERROR_PROCESSING'"),
    ("outlook/storage-452", "Task 'mail.example.org - Sending' reported error (0x800CCC6C): 'SMTP_452_NO_SYSTEM_STORAGE'"),
    ("outlook/storage-552", "Task 'mail.example.org - Sending' reported error (0x800CCC6D): 'SMTP_552_STORAGE_OVERFLOW'"),
    ("outlook/name-553", "Task 'mail.example.org - Sending' reported error (0x800CCC6E): 'SMTP_553_MAILBOX_NAME_SYNTAX'"),
    ("outlook/starttls-530", "Task 'mail.example.org - Sending' reported error (0x800CCC7C): 'SMTP_530_STARTTLS_REQUIRED'"),
    ("outlook/starttls-454", "Task 'mail.example.org - Sending' reported error (0x800CCC7F): 'SMTP_454_STARTTLS_FAILED'"),
    ("outlook/unreachable", "Task 'anna@example.org - Sending' reported error (0x80042108)"),
    ("outlook/network", "Task 'anna@example.org - Sending' reported error (0x80040115)"),
    ("outlook/terminated", "Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity."),
    ("outlook/refused-10061", "Socket Error: 10061, Error Number: 0x800CCC0E"),
    ("outlook/host-not-found-de", "Der Host ‘SMPT’ wurde nicht gefunden"),
    ("outlook/target-principal", "The target principal name is incorrect."),
    ("outlook/target-principal-german", "Der Zielprinzipalname ist falsch."),
    ("outlook/target-principal-french", "Le nom principal de la cible est incorrect."),
    ("outlook/target-principal-spanish", "El nombre principal de destino es incorrecto."),
    ("outlook/target-principal-spanish-entity", "El nombre de la entidad de seguridad de destino es incorrecto."),
    ("outlook/target-principal-italian", "Il nome dell'entità di destinazione non è corretto."),
    ("outlook/target-principal-portuguese-entity", "O nome da entidade de destino está incorreto."),
    ("outlook/target-principal-portuguese", "O nome principal de destino está incorreto."),
    ("outlook/site-name", "The name on the security certificate is invalid or does not match the name of the site."),
    ("outlook/site-name-german", "Der Name auf dem Sicherheitszertifikat ist ungültig oder stimmt nicht mit dem Namen der Website überein."),
    ("outlook/site-name-french", "Le nom figurant sur le certificat de sécurité n'est pas valide ou ne correspond pas au nom du site."),
    ("outlook/site-name-spanish", "El nombre del certificado de seguridad no es válido o no coincide con el nombre del sitio."),
    ("outlook/site-name-italian", "Il nome sul certificato di sicurezza non è valido o non corrisponde al nome del sito."),
    ("outlook/site-name-portuguese", "O nome no certificado de segurança é inválido ou não corresponde ao nome do site."),
    ("outlook/not-chosen-to-trust", "The security certificate was issued by a company you have not chosen to trust."),
    ("outlook/aadsts7000", "AADSTS700082: The refresh token has expired due to inactivity."),
    ("outlook/aadsts50173", "AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed."),
    ("outlook/refresh-token", "The refresh token has expired"),
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
    ("people/special-characters-passwd", "If passwd contains special characters \"$\",the console will dilsplay :email: FATAL: Smtp error:535 Authentication credentials invalid 334 UGFzc3dvcmQ6,"),
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
    ("people/is-an-open-relay", "This is a bad thing, as it seems that your server is an open relay"),
    ("people/avg-proxy", "+OK AVG POP3 Proxy Server 7.5.494/7.5.503 [269.17.0/1180]"),
    ("people/clock-was", "My breakthrough came when I noticed my laptop's clock was an hour behind from a recent flight."),
    ("people/mutual-tls", "for sending mail postfix (submission) requires mutual TLS authentication, but no further authentication after that"),
    ("people/only-certificate", "For my use case, I would like to verify to the smpt server not with a username and password, but only with a client certificate."),
    ("people/injected", "STARTTLS response/capability injection"),
    ("people/helo-only", "Some HELO-only servers appear to return 503 in response to a EHLO"),
    ("people/new-server", "I had to migrate to the new server on the same hosting provider, which I did by creating a fresh backup of an old server"),
    ("people/no-sni", "Subject: /OU=No SNI provided - please fix your client./CN=invalid2.invalid"),
    ("people/dnssec-validation", "WARN query_logging.custom_dns.blocking.dnssec: DNSSEC validation failed for imap.mailbox.org. - returning SERVFAIL"),
    ("people/geoip", "5.1.0 <anna@example.org> sender rejected GeoIP example.org:192.0.2.229:CN"),
    ("phpmailer/german-auth", "SMTP-Fehler: Authentifizierung fehlgeschlagen."),
    ("phpmailer/french-auth", "Erreur SMTP : échec de l'authentification."),
    ("phpmailer/spanish-auth", "Error SMTP: Imposible autentificar."),
    ("phpmailer/italian-auth", "SMTP Error: Impossibile autenticarsi."),
    ("phpmailer/portuguese-auth", "Erro SMTP: Falha na autenticação."),
    ("phpmailer/russian-auth", "Ошибка SMTP: ошибка авторизации."),
    ("phpmailer/helo-first", "Authentication is not allowed before HELO/EHLO"),
    ("phpmailer/method", "The requested authentication method \"CRAM-MD5\" is not supported by the server"),
    ("phpmailer/no-methods", "No supported authentication methods found"),
    ("phpmailer/no-openssl", "Extension missing: openssl"),
    ("phpmailer/getaddres", "SMTP ERROR: Failed to connect to server: php_network_getaddres"),
    ("plunk/domain", "550 This domain is not associated with your account"),
    ("postal/suspended", "535 Mail server has been suspended"),
    ("postal/from", "530 From/Sender name is not valid"),
    ("postal/route", "550 Route does not accept incoming messages"),
    ("postal/auth-malformed", "535 Authenticated failed - protocol error"),
    ("postfix/relay-denied", "554 5.7.1 <rcpt>: Relay access denied"),
    ("postfix/not-implemented", "502 5.5.1 Error: command not implemented"),
    ("postfix/tls-already-active", "554 5.5.1 Error: TLS already active"),
    ("postfix/auth-failed", "535 5.7.8 Error: authentication failed: <reason>"),
    ("postfix/mechanism-invalid", "535 5.7.8 Error: authentication failed: Invalid authentication mechanism: '<mech>'"),
    ("postfix/not-owned", "553 5.7.1 <from>: Sender address rejected: not owned by user <user>"),
    ("postfix/not-logged-in", "553 5.7.1 <from>: Sender address rejected: not logged in"),
    ("postfix/helo-unqualified", "504 5.5.2 <helo>: Helo command rejected: need fully-qualified hostname"),
    ("postfix/no-reverse-name", "450 4.7.1 Client host rejected: cannot find your reverse hostname, [ip]"),
    ("postfix/no-name", "450 4.7.25 Client host rejected: cannot find your hostname, [ip]"),
    ("postfix/postscreen-blocklisted", "550 5.7.1 Service unavailable; client [ip] blocked using <dnsbl>"),
    ("postfix/postscreen-new-client", "450 4.3.2 Service currently unavailable"),
    ("postfix/too-many-auth", "450 4.7.1 Error: too many AUTH commands from <client>"),
    ("postfix/timeout", "421 4.4.2 <host> Error: timeout exceeded"),
    ("postfix/pop-first", "554 <rcpt>: Relay access denied (maybe you need to check mail via POP3 first)"),
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
    ("postfix/no-valid-recipients", "554 5.5.1 Error: no valid recipients"),
    ("postfix/cleanup-defers", "451 4.7.1 Error: service unavailable"),
    ("postfix/relayhost-configuration", "warning: relayhost configuration problem"),
    ("postfix/tls-unavailable", "454 4.7.0 TLS not available due to local problem"),
    ("postfix/auth-not-enabled", "503 5.5.1 Error: authentication not enabled"),
    ("postfix/auth-aborted", "501 5.7.0 Authentication aborted"),
    ("postfix/sasl-too-long", "500 5.5.6 SASL response limit exceeded"),
    ("postfix/helo-bare-address", "501 5.5.2 <helo>: Helo command rejected: invalid ip address"),
    ("postfix/helo-not-found", "450 4.7.1 <helo>: Helo command rejected: Host not found"),
    ("postfix/too-much-mail", "450 4.7.1 Error: too much mail from <client>"),
    ("postfix/too-many-errors", "421 4.7.0 <host> Error: too many errors"),
    ("postfix/not-accepting", "554 <host> ESMTP not accepting connections"),
    ("postfix/smtputf8", "553 5.6.7 Must declare SMTPUTF8 to send unicode address"),
    ("postfix/iredmail-sender", "554 5.7.1 <from>: Recipient address rejected: Sender is not same as SMTP authenticate username"),
    ("postfix/helo-rejected", "554 5.7.1 <foo.example.org>: Helo command rejected: Access denied"),
    ("postfix/lost-after-unknown", "postfix/smtpd[22751]: lost connection after UNKNOWN from unknown[2001:db8:1810:f051:c40f:25a1:efdc:5984]"),
    ("postfix/operation-timed-out", "status=deferred (connect to relay.transip.nl[149.210.149.29]:25: Operation timed out)"),
    ("postfix/forwarding-loop", "status=bounced (mail forwarding loop for USER@DOMAIN.TLD)"),
    ("postmark/signature", "The 'From' address you supplied (a@example.org) is not a Sender Signature on your account. Please add and confirm this address in order to be able to use it in the 'From' field of your messages."),
    ("postmark/inactive", "You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: b@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."),
    ("programs/econnrefused", "Error: connect ECONNREFUSED 192.0.2.1:587"),
    ("programs/connection-refused", "Socket Error # 10061 Connection refused."),
    ("programs/timed-out", "TimeoutError: timed out"),
    ("programs/econnrefused-loopback", "Error: connect ECONNREFUSED 127.0.0.1:587"),
    ("programs/econnrefused-loopback-six", "Error: connect ECONNREFUSED ::1:25"),
    ("programs/actively-refused", "No connection could be made because the target machine actively refused it. 192.0.2.1:25"),
    ("programs/go-refused-loopback", "dial tcp 127.0.0.1:587: connect: connection refused"),
    ("programs/etimedout", "Error: connect ETIMEDOUT 192.0.2.1:465"),
    ("programs/greeting-never", "Error: Greeting never received { code: 'ETIMEDOUT', command: 'CONN' }"),
    ("programs/connection-timed-out", "TimeoutError: [Errno 110] Connection timed out"),
    ("programs/go-io-timeout", "dial tcp 192.0.2.1:25: i/o timeout"),
    ("programs/java-timeout", "java.net.SocketTimeoutException: connect timed out"),
    ("programs/ms-timeout", "dial tcp 192.0.2.1:25: connectex: A connection attempt failed because the connected party did not properly respond after a period of time"),
    ("programs/mail-timeout", "System.Net.Mail.SmtpException: The operation has timed out."),
    ("programs/go-lookup", "dial tcp: lookup smtp.exmaple.org: no such host"),
    ("programs/enotfound", "Error: getaddrinfo ENOTFOUND smtp.exmaple.org"),
    ("programs/eai-again", "Error: getaddrinfo EAI_AGAIN smtp.example.org"),
    ("programs/name-or-service", "socket.gaierror: [Errno -2] Name or service not known"),
    ("programs/gai-temporary", "socket.gaierror: [Errno -3] Temporary failure in name resolution"),
    ("programs/nodename", "socket.gaierror: [Errno 8] nodename nor servname provided, or not known"),
    ("programs/getaddrinfo-failed", "[Errno 11001] getaddrinfo failed"),
    ("programs/java-unknown-host", "java.net.UnknownHostException: smtp.exmaple.org"),
    ("programs/java-mail-unknown", "javax.mail.MessagingException: Unknown SMTP host: smtp.exmaple.org"),
    ("programs/curl-resolve", "curl: (6) Could not resolve host: smtp.exmaple.org"),
    ("programs/network-unreachable", "OSError: [Errno 101] Network is unreachable"),
    ("programs/enetunreach", "Error: connect ENETUNREACH 2001:db8::1:587"),
    ("programs/no-route", "OSError: [Errno 113] No route to host"),
    ("programs/ehostunreach", "Error: connect EHOSTUNREACH 192.0.2.1:587"),
    ("programs/eacces", "Error: connect EACCES 192.0.2.1:587"),
    ("programs/forbidden-socket", "An attempt was made to access a socket in a way forbidden by its access permissions"),
    ("programs/connection-reset", "stream_socket_client(): SSL: Connection reset by peer"),
    ("programs/nodemailer-close", "Error: Connection closed unexpectedly { code: 'ECONNECTION', command: 'CONN' }"),
    ("programs/socket-close", "Error: Unexpected socket close { code: 'ECONNECTION' }"),
    ("programs/python-no-starttls", "smtplib.SMTPException: STARTTLS extension not supported by server."),
    ("programs/python-no-auth", "smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server."),
    ("programs/python-no-method", "smtplib.SMTPException: No suitable authentication method found."),
    ("programs/go-no-auth", "smtp: server doesn't support AUTH"),
    ("programs/mailkit-no-auth", "System.NotSupportedException: The SMTP server does not support authentication."),
    ("programs/mailkit-no-starttls", "System.NotSupportedException: The SMTP server does not support the STARTTLS extension."),
    ("programs/dotnet-no-secure", "System.Net.Mail.SmtpException: Server does not support secure connections."),
    ("programs/dotnet-secure", "System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated."),
    ("programs/nodemailer-plain", "Error: Missing credentials for \"PLAIN\" code: 'EAUTH', command: 'API'"),
    ("programs/java-no-password", "jakarta.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client"),
    ("programs/eof", "smtp: EOF"),
    ("programs/msmtp-no-tls", "msmtp: the server does not support TLS via the STARTTLS command"),
    ("programs/msmtp-method", "msmtp: cannot use a secure authentication method"),
    ("programs/postfix-no-mechanism", "status=deferred (SASL authentication failed; cannot authenticate to server smtp.example.org[192.0.2.1]: no mechanism available)"),
    ("programs/postfix-tls-required", "status=deferred (TLS is required, but was not offered by host smtp.example.org[192.0.2.1])"),
    ("programs/postfix-greeting", "status=deferred (lost connection with smtp.example.org[192.0.2.1] while receiving the initial server greeting)"),
    ("programs/pop3-greeting", "-ERR Unknown command EHLO"),
    ("programs/kerberos-ticket", "SASL(-1): generic failure: GSSAPI Error: Unspecified GSS failure.  Minor code may provide more information (No Kerberos credentials available)"),
    ("programs/ruby-hostname", "OpenSSL::SSL::SSLError (hostname \"192.0.2.39\" does not match the server certificate)"),
    ("programs/go-auth-unencrypted", "Auth: unencrypted connection"),
    ("programs/oauth-invalid-client", "[Error: invalid_client] code: 'EAUTH', command: 'AUTH XOAUTH2'"),
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
    ("programs/symfony-auth", "Failed to authenticate on SMTP server with username \"anna@example.org\" using 2 possible authenticators"),
    ("programs/symfony-method", "Failed to find an authenticator supported by the SMTP server, which currently supports: \"gssapi\", \"ntlm\"."),
    ("programs/symfony-timed-out", "Connection to \"smtp.example.org:587\" timed out."),
    ("programs/symfony-closed", "Connection to \"smtp.example.org:587\" has been closed unexpectedly."),
    ("programs/swift-timed-out", "Connection to tcp://smtp.example.org:587 Timed Out"),
    ("programs/swaks-types", "*** Auth not attempted, no advertised types available"),
    ("programs/swaks-type", "*** Auth not attempted, requested type not available"),
    ("programs/python-loop", "smtplib.SMTPException: Server AUTH mechanism infinite loop. Last response: (334, b'')"),
    ("programs/swift-nothing", "Connection could not be established with host smtp.example.org [ #0]"),
    ("programs/swift-empty", "Expected response code 220 but got an empty response"),
    ("programs/swift-no-code", "Expected response code 220 but got code \"\", with message \"\""),
    ("programs/ruby-open", "Net::OpenTimeout: execution expired"),
    ("programs/ruby-read", "Net::ReadTimeout: Net::ReadTimeout with #<TCPSocket:(closed)>"),
    ("programs/ruby-type", "ArgumentError: wrong authentication type xoauth"),
    ("programs/ruby-localhost", "Errno::ECONNREFUSED: Connection refused - connect(2) for \"localhost\" port 25"),
    ("programs/ruby-eof", "EOFError: end of file reached"),
    ("programs/python-timed-out", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed: timed out"),
    ("programs/python-disconnected", "smtplib.SMTPServerDisconnected: Server not connected"),
    ("programs/python-utf8", "smtplib.SMTPNotSupportedError: SMTPUTF8 not supported by server"),
    ("programs/python-ascii", "UnicodeEncodeError: 'ascii' codec can't encode character '\\\\xe9' in position 12: ordinal not in range(128)"),
    ("programs/python-socket-timeout", "socket.timeout: timed out"),
    ("programs/perl-timeout", "Net::SMTP: connect: timeout"),
    ("programs/swaks-no-auth", "*** Host did not advertise authentication"),
    ("programs/swaks-auth", "*** No authentication type succeeded"),
    ("programs/ssmtp-open", "sSMTP: Cannot open mail:25"),
    ("programs/sendemail-tls", "ERROR => No TLS support!  SendEmail can't load required libraries."),
    ("programs/php-mail", "mail(): Failed to connect to mailserver at \"localhost\" port 25, verify your \"SMTP\" and \"smtp_port\" setting in php.ini or use ini_set()"),
    ("programs/postfix-no-supported", "warning: smtp.example.org[192.0.2.1]:587 offered no supported AUTH mechanisms: 'GSSAPI NTLM'"),
    ("programs/postfix-null", "warning: smtp.example.org[192.0.2.1]:587 offered null AUTH mechanism list"),
    ("programs/postfix-no-compatible", "SASL authentication failed: server smtp.example.org[192.0.2.1] offered no compatible authentication mechanisms for this type of connection security"),
    ("programs/postfix-loop", "status=deferred (SASL authentication failed; authentication protocol loop with server smtp.example.org[192.0.2.1])"),
    ("programs/postfix-utf8", "status=bounced (message requires SMTPUTF8, but no server was found that supports SMTPUTF8. The last attempted server was mx.example.net[192.0.2.1])"),
    ("programs/postfix-greeting-timeout", "status=deferred (conversation with smtp.example.org[192.0.2.1] timed out while receiving the initial server greeting)"),
    ("programs/postfix-ehlo", "status=deferred (lost connection with smtp.example.org[192.0.2.1] while performing the EHLO handshake)"),
    ("programs/exim-closed", "H=smtp.example.org [192.0.2.1]: Remote host closed connection in response to initial connection"),
    ("programs/exim-ehlo", "H=smtp.example.org [192.0.2.1]: Remote host closed connection in response to EHLO client.example.org"),
    ("programs/permission-denied-connect", "sendmail: cannot connect to smtp.gmail.com, port 587: Permission denied"),
    ("programs/handshake-header-type", "HandshakeFailed (Error_Packet_Parsing \"Failed reading: invalid header type: 50"),
    ("programs/handshake-failed", "Cannot connect to server (handshake failed)"),
    ("programs/cannot-connect-localhost", "Can't connect to host \"tcp://localhost:143\""),
    ("programs/could-not-resolve-address", "Respuesta de imap.nauta.cu:143: could not resolve address (\"imap.nauta.cu\", 143)"),
    ("programs/authentication-is-failed-250", "SMTP Error (250) Authentication is failed"),
    ("programs/authentisierung-250", "SMTP Fehler (250): Die Authentisierung ist fehlgeschlagen"),
    ("programs/gss-failure", "SASL authentication failure: GSSAPI Error: Unspecified GSS failure.  Minor code may provide more information (Credentials cache file '/tmp/krb5cc_89' not found)"),
    ("programs/no-kerberos-principal", "PHP Error: No Kerberos service principal set"),
    ("programs/gss-init", "gss_init_sec_context() failed"),
    ("programs/errno-minus-5", "gaierror'> [Errno -5] No address asso"),
    ("programs/imap-greeting-plus", "Unexpected token in IMAP greeting: '+'"),
    ("programs/expects-ok-gets-220", "On connection, this lib expect message `* OK`, but server answers `220 mail.example.org ESMTP"),
    ("programs/authenticate-failed-closed", "Can not authenticate to IMAP server: [CLOSED] IMAP connection broken (authenticate)"),
    ("programs/too-many-failures", "[ALERT] LOGIN DENIED -- TOO MANY FAILURES"),
    ("programs/esocket-timeout", "Error: Connection timeout { code: 'ETIMEDOUT', command: 'CONN' }"),
    ("programs/unexpected-close", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed"),
    ("programs/horde-denied", "Horde_Imap_Client_Exception: Mail server denied authentication."),
    ("programs/words-login-german", "Der Benutzername oder das Passwort für „smtp.web.de“ ist falsch."),
    ("programs/words-login-german-word", "Benutzername oder Kennwort ist falsch."),
    ("programs/words-login-german-short", "Falsches Passwort"),
    ("programs/words-login-spanish", "Nombre de usuario o contraseña incorrectos"),
    ("programs/words-login-italian", "Nome utente o password errati"),
    ("programs/words-login-french", "Le nom d’utilisateur ou le mot de passe pour « smtp.orange.fr » est incorrect."),
    ("programs/words-login-brazilian", "Nome de usuário ou senha incorretos"),
    ("programs/words-login-portuguese", "Nome de utilizador ou palavra-passe incorretos"),
    ("programs/words-login-russian", "Неверное имя пользователя или пароль"),
    ("programs/words-login-dutch", "Gebruikersnaam of wachtwoord onjuist"),
    ("programs/words-login-polish", "Nieprawidłowa nazwa użytkownika lub hasło"),
    ("programs/words-login-chinese", "用户名或密码错误"),
    ("programs/words-server-french", "serveur introuvable"),
    ("programs/words-server-russian", "Не удалось найти сервер"),
    ("programs/words-server-russian-short", "Сервер не найден"),
    ("programs/words-server-german", "Server nicht gefunden"),
    ("programs/words-server-german-past", "Der Server wurde nicht gefunden."),
    ("programs/words-server-spanish", "Servidor no encontrado"),
    ("programs/words-server-spanish-past", "No se encontró el servidor"),
    ("programs/words-server-italian", "Server non trovato"),
    ("programs/words-server-italian-cannot", "Impossibile trovare il server"),
    ("programs/words-server-portuguese", "Servidor não encontrado"),
    ("programs/words-self-signed-french", "certificat auto-signé"),
    ("programs/words-self-signed-russian", "самоподписанный сертификат"),
    ("programs/words-self-signed-russian-word", "Самозаверенный сертификат"),
    ("programs/words-self-signed-german", "selbstsigniertes Zertifikat"),
    ("programs/words-self-signed-spanish", "certificado autofirmado"),
    ("programs/words-self-signed-italian", "certificato autofirmato"),
    ("programs/words-self-signed-portuguese", "certificado autoassinado"),
    ("programs/words-self-signed-chinese", "自签名证书"),
    ("programs/words-self-signed-dutch", "zelfondertekend certificaat"),
    ("programs/http-bad-request", "HTTP/1.1 400 Bad Request"),
    ("programs/http-bad-request-old", "HTTP/1.0 400 Bad Request"),
    ("programs/printer-login", "SMTP authentication error. Check the user name and password"),
    ("programs/greeting-response", "Error: Invalid greeting. response=* OK [CAPABILITY IMAP4rev1] Dovecot ready."),
    ("programs/greeting-pop3", "Invalid greeting. response=+OK Dovecot ready."),
    ("programs/response-imap", "Unexpected response: * OK [CAPABILITY IMAP4rev1] Dovecot ready."),
    ("programs/connect-pop3", "Could not connect to SMTP host: +OK Dovecot ready."),
    ("programs/ehlo-unrecognized", "EHLO failed: Command unrecognized"),
    ("programs/data-after-starttls", "Server sent unexpected data after STARTTLS; aborting"),
    ("proofpoint/marked-invalid", "550 5.7.1 <b@example.net>: Recipient address rejected: User email address is marked as invalid."),
    ("proofpoint/local-policy", "550 5.7.0 Local Policy Violation"),
    ("proofpoint/address-check", "554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"),
    ("proton/unknown-sender", "554 5.0.0 Error: transaction failed: unknown sender address"),
    ("proton/protocol-error", "550 5.5.1 Protocol error"),
    ("qmail/rcpthosts", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("qmail/badmailfrom", "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"),
    ("qmail/auth-failed", "535 authorization failed (#5.7.0)"),
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
    ("qmail/recipient-domain-exist", "553 sorry, your envelope recipient domain must exist (#5.7.1)"),
    ("qmail/unimplemented", "502 unimplemented (#5.5.1)"),
    ("qmail/loop", "554 too many hops, this message is looping (#5.4.6)"),
    ("qmail/early", "421 You talk too soon. (pregreet)"),
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
    ("qq/invalid-input", "502 Invalid input from xxxIPxxx to newxmesmtplogicsvrszb20-1.qq.com."),
    ("rackspace/refused-message", "550 5.7.1 The recipient's server refused to accept your message (G7)"),
    ("rackspace/mx-not-allowed", "550 5.7.1 Sender's MX record not allowed (G14)"),
    ("rackspace/blocked-by-recipient", "554 5.7.1 a@example.com: Sender address rejected: Blocked by this recipient (GE)"),
    ("rackspace/dangerous", "550 5.7.0 header_contenttype_2 - Multi-part MIME messages are rejected as dangerous (G19)"),
    ("resend/testing", "You can only send testing emails to your own email address (a@example.org). To send emails to other recipients, please verify a domain at resend.com/domains"),
    ("rfc/538", "538"),
    ("rfc/432", "432 4.7.12"),
    ("rfc/500-auth", "500"),
    ("rfc/5.1.1", "550 5.1.1"),
    ("rfc/5.1.2", "550 5.1.2"),
    ("rfc/5.1.3", "553 5.1.3"),
    ("rfc/5.1.6", "551 5.1.6"),
    ("rfc/5.1.7", "553 5.1.7"),
    ("rfc/5.2.2", "552 5.2.2"),
    ("rfc/4.3.1", "452 4.3.1"),
    ("rfc/4.3.0", "451 4.3.0"),
    ("rfc/4.3.2", "421 4.3.2"),
    ("rfc/5.4.6", "554 5.4.6"),
    ("rfc/5.7.2", "550 5.7.2"),
    ("rfc/5.7.20", "550 5.7.20"),
    ("rfc/5.7.25", "550 5.7.25"),
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
    ("rfc/4.4.7", "421 4.4.7"),
    ("rfc/4.4.2", "421 4.4.2"),
    ("rfc/4.4.5", "451 4.4.5"),
    ("rfc/4.7.1", "451 4.7.1"),
    ("rfc/5.6.7", "553 5.6.7"),
    ("rfc/recipient-550", "550"),
    ("rfc/content", "554"),
    ("rfc/code-556", "556"),
    ("rfc/code-454", "454"),
    ("rfc/535-auth", "535"),
    ("rfc/530-starttls", "530"),
    ("rfc/454-auth", "454 4.7.0"),
    ("rfc/454-starttls", "454"),
    ("rfc/504-auth", "504"),
    ("rfc/501-auth", "501"),
    ("rfc/500-starttls", "500"),
    ("rfc/500-hello", "500"),
    ("rfc/501-hello", "501"),
    ("rfc/421-greeting", "421"),
    ("rfc/554-greeting", "554"),
    ("rfc/4.5.3", "452 4.5.3"),
    ("rfc/recipient-554", "554"),
    ("rfc/recipient-450", "451"),
    ("rfc/sender", "550"),
    ("rfc/5.7.10", "530 5.7.10"),
    ("rustls/corrupt", "received corrupt message"),
    ("rustls/incompatible", "peer is incompatible: NoCipherSuitesInCommon"),
    ("rustls/handshake", "received fatal alert: HandshakeFailure"),
    ("rustls/protocol", "received fatal alert: ProtocolVersion"),
    ("rustls/certificate-required", "received fatal alert: CertificateRequired"),
    ("rustls/name-alert", "received fatal alert: UnrecognisedName"),
    ("rustls/unknown-ca", "received fatal alert: UnknownCA"),
    ("rustls/not-yet", "invalid peer certificate: NotValidYet"),
    ("rustls/name", "invalid peer certificate: certificate not valid for name \"mail.example.org\"; certificate is only valid for DnsName(\"*.example.net\")"),
    ("rustls/signature", "invalid peer certificate: BadSignature"),
    ("rustls/ca-as-leaf", "invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))"),
    ("schannel/n326", "SEC_E_ILLEGAL_MESSAGE (0x80090326)"),
    ("schannel/n325", "The certificate chain was issued by an authority that is not trusted. (0x80090325)"),
    ("schannel/n322", "schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322)"),
    ("schannel/n328", "SEC_E_CERT_EXPIRED (0x80090328)"),
    ("schannel/n308", "schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308)"),
    ("schannel/revocation", "schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012) - The revocation function was unable to check revocation for the certificate."),
    ("schannel/cn", "CERT_E_CN_NO_MATCH 0x800B010F The certificate's CN name does not match the passed value."),
    ("schannel/validity", "0x800B0101 A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file."),
    ("schannel/sspi", "A security package specific error occurred. A call to SSPI failed, see inner exception."),
    ("schannel/alert-70", "The TLS protocol defined fatal alert code is 70"),
    ("schannel/alert-40", "The TLS protocol defined fatal alert code is 40"),
    ("schannel/alert-48", "The TLS protocol defined fatal alert code is 48"),
    ("schannel/alert-45", "The TLS protocol defined fatal alert code is 45"),
    ("schannel/state-10013", "A fatal error occurred while creating a TLS client credential. The internal error state is 10013."),
    ("schannel/state-10013-german", "Beim Erstellen der Client-Anmeldeinformationen für TLS ist ein schwerwiegender Fehler aufgetreten. Der interne Fehlerstatus lautet 10013."),
    ("secure-transport/chain", "SSL certificate problem: Invalid certificate chain"),
    ("secure-transport/root", "SSL certificate problem: Untrusted root certificate"),
    ("secure-transport/name", "SSL certificate peer verification failed, the certificate did not match \"mail.example.org\""),
    ("secure-transport/n9807", "CFNetwork SSLHandshake failed (-9807)"),
    ("secure-transport/n9814", "errSSLCertExpired -9814"),
    ("secure-transport/n9843", "errSSLHostNameMismatch -9843"),
    ("secure-transport/n9800", "errSSLProtocol -9800"),
    ("secure-transport/n9824", "errSSLPeerHandshakeFail -9824"),
    ("secure-transport/xcert", "errSSLXCertChainInvalid"),
    ("secure-transport/n9836", "errSSLPeerProtocolVersion -9836"),
    ("sendgrid/login", "535 Authentication failed: Bad username / password"),
    ("sendgrid/grant", "535 Authentication failed: The provided authorization grant is invalid, expired, or revoked"),
    ("sendgrid/credits", "451 Authentication failed: Maximum credits exceeded"),
    ("sendgrid/unverified", "403 You are not authorized to send from that email address"),
    ("sendgrid/hourly", "452 Too many recipients received this hour (throttled)"),
    ("sendgrid/identity", "550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved."),
    ("sendgrid/unauthenticated", "550 Unauthenticated senders not allowed"),
    ("sendgrid/could-not-authenticate", "451 Authentication failed: Could not authenticate"),
    ("sendgrid/frequent-connects", "450 too frequent connects from 192.0.2.7, please try again later."),
    ("sendmail/mechanism", "504 5.3.3 AUTH mechanism <MECH> not available"),
    ("sendmail/dnsbl", "550 5.7.1 Rejected: <ip> listed at <dnsbl>"),
    ("sendmail/domain-unresolved", "451 4.1.8 Domain of sender address <from> does not resolve"),
    ("sendmail/deferred-timed-out", "<abuse@messaging.microsoft.com>... Deferred: Connection timed out with messaging.microsoft.com. Message could not be delivered for 5 days"),
    ("sendmail/relay-no-pointer", "450 4.7.1 anna@example.org... Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.1"),
    ("sendmail/connection-rate", "452 4.3.2 Connection rate limit exceeded. (in reply to MAIL FROM command)"),
    ("sendmail/system-failure", "451 Temporary system failure. Please try again later."),
    ("sendmail/local-configuration", "554 5.3.5 Local configuration error"),
    ("sendmail/auth-unrecognized", "500 5.5.1 Command unrecognized: \"AUTH PLAIN\""),
    ("sendmail/starttls-unrecognized", "500 5.5.1 Command unrecognized: \"STARTTLS\""),
    ("sendmail/auth-unavailable", "503 5.3.3 AUTH not available"),
    ("sendmail/base64", "501 5.5.4 cannot BASE64 decode '<text>'"),
    ("sendmail/tls-unavailable-start", "454 4.3.3 TLS not available after start"),
    ("sendmail/helo-domain", "501 5.0.0 Invalid domain name"),
    ("sendmail/real-domain", "553 5.5.4 <from>... Real domain name required for sender address"),
    ("ses/paused", "554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account."),
    ("ses/not-permitted", "554 Access denied: User `arn:aws:iam::123456789012:user/mail' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-2:123456789012:identity/example.org'"),
    ("ses/invalid-sender", "501 Invalid MAIL FROM address provided"),
    ("ses/invalid-recipient", "501 Invalid RCPT TO address provided"),
    ("ses/illegal-characters", "554 Transaction failed: Address contains illegal characters in user name: '<\"re:ceiver\"@example.org>'."),
    ("ses/invalid-domain", "554 Transaction failed: Invalid domain name: 'example_org'."),
    ("ses/not-subscribed", "535 Account not subscribed to SES"),
    ("ses/rate", "454 Throttling failure: Maximum sending rate exceeded."),
    ("ses/temporary", "454 Temporary service failure"),
    ("ses/credentials", "535 Authentication Credentials Invalid"),
    ("ses/not-verified", "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.org"),
    ("smartermail/relay", "550 Authentication is required for relay"),
    ("smartermail/from-domain", "550 From domain must match authenticated domain"),
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
    ("spamfilters/specific-senders", "554 5.7.1 Your mail could not be delivered because the recipient is only accepting mail from specific email addresses"),
    ("spamfilters/rule", "550 Rule imposed mailbox access for b@example.net"),
    ("spamfilters/send-us", "554 IP: 192.0.2.1, You are not allowed to send us mail"),
    ("spamfilters/content-policy", "550 5.7.1 Content-Policy reject"),
    ("spamfilters/phone-filter", "550 5.7.1 URL/Phone Number Filter"),
    ("spamfilters/domain-list", "550 Sender is on domain's blacklist"),
    ("sparkpost/domain", "550 5.7.1 Unconfigured Sending Domain <example.org>"),
    ("sparkpost/json", "550 5.6.0 JSON parsing error in X-MSYS-API"),
    ("stalwart/auth-errors", "455 4.3.0 Too many authentication errors, disconnecting."),
    ("stalwart/tls-already", "504 5.7.4 Already in TLS mode."),
    ("stalwart/challenge", "500 5.5.6 Invalid challenge."),
    ("stalwart/auth-not-allowed", "503 5.5.1 AUTH not allowed."),
    ("stalwart/lhlo", "502 5.5.1 Invalid command: EHLO expected."),
    ("stalwart/unverified", "451 4.4.3 Unable to verify address at this time."),
    ("stalwart/relay", "550 5.1.2 Relay not allowed."),
    ("stalwart/not-authorized", "550 5.7.1 Your account is not authorized to use this service."),
    ("stalwart/sender-rule", "550 5.7.1 Sender address not allowed."),
    ("thunderbird/auth-failed", "Unable to authenticate to Outgoing server (SMTP) mail.example.org. Please check the password and verify the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)'."),
    ("thunderbird/method", "The Outgoing server (SMTP) mail.example.org does not support the selected authentication method. Please change the 'Authentication method' in 'Account Settings | Outgoing Server (SMTP)'."),
    ("thunderbird/encrypted-password", "The Outgoing server (SMTP) mail.example.org does not seem to support encrypted passwords. If you just set up the account, try changing the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)' to 'Password, transmitted insecurely'. If it used to work but now doesn't, you may be susceptible to getting your password stolen."),
    ("thunderbird/plain-password", "The Outgoing server (SMTP) mail.example.org does not allow plaintext passwords. Please try changing the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)' to 'Encrypted password'."),
    ("thunderbird/starttls", "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) mail.example.org using STARTTLS since it doesn't advertise that feature. Switch off STARTTLS for that server or contact your service provider."),
    ("thunderbird/connect-failed", "The message could not be sent because connecting to Outgoing server (SMTP) mail.example.org failed. The server may be unavailable or is refusing SMTP connections. Please verify that your Outgoing server (SMTP) settings are correct and try again."),
    ("thunderbird/timed-out", "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org timed out. Try again."),
    ("thunderbird/lost", "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org was lost in the middle of the transaction. Try again."),
    ("thunderbird/unknown-host", "An error occurred while sending mail: Outgoing server (SMTP) mail.example.org is unknown. The server may be incorrectly configured. Please verify that your Outgoing server (SMTP) settings are correct and try again."),
    ("thunderbird/untrusted", "SEC_ERROR_UNKNOWN_ISSUER"),
    ("thunderbird/bad-domain", "SSL_ERROR_BAD_CERT_DOMAIN"),
    ("thunderbird/self-signed", "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"),
    ("thunderbird/too-long", "SSL_ERROR_RX_RECORD_TOO_LONG"),
    ("thunderbird/old-version", "SSL_ERROR_UNSUPPORTED_VERSION"),
    ("thunderbird/german-auth", "Der Postausgangs-Server (SMTP) mail.example.org kann nicht authentifiziert werden. Bitte überprüfen Sie das Passwort und die gewählte \"Authentifizierungsmethode\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/german-method", "Der SMTP-Server mail.example.org unterstützt die gewählte Authentifizierungsmethode nicht. Bitte ändern Sie die \"Authentifizierungsmethode\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/german-encrypted", "Der SMTP-Server mail.example.org scheint die Übertragung verschlüsselter Passwörter nicht zu unterstützen. Wenn Sie das Konto gerade neu einrichten, ändern Sie die \"Authentifizierungsmethode\" bitte versuchsweise zu \"Passwort, normal\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/german-plain", "Der SMTP-Server mail.example.org erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht. Ändern Sie die \"Authentifizierungsmethode\" bitte versuchsweise zu \"Verschlüsseltes Passwort\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/german-starttls", "Fehler beim Senden der Nachricht: Eine sichere Verbindung mit dem SMTP-Server mail.example.org kann nicht mit STARTTLS aufgebaut werden, da der Server diese Funktion nicht angibt. Schalten Sie STARTTLS für diesen Server ab oder kontaktieren Sie Ihren Anbieter des E-Mail-Diensts."),
    ("thunderbird/german-unknown", "Fehler beim Senden der Nachricht: SMTP-Server mail.example.org ist unbekannt. Der Server ist eventuell falsch konfiguriert. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals."),
    ("thunderbird/german-connect", "Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server mail.example.org fehlgeschlagen ist. Der Server ist entweder nicht verfügbar oder lehnt SMTP-Verbindungen ab. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals."),
    ("thunderbird/german-lost", "Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server mail.example.org mitten in der Transaktion verloren wurde. Versuchen Sie es nochmals."),
    ("thunderbird/german-timeout", "Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server mail.example.org ihre Ablaufzeit (Timeout) überschritten hat. Versuchen Sie es nochmals."),
    ("thunderbird/german-size", "Die Größe der zu sendenden Nachricht übersteigt das globale Größenlimit des Servers. Die Nachricht wurde nicht gesendet; reduzieren Sie die Nachrichtengröße und versuchen Sie es nochmals."),
    ("thunderbird/german-recipients", "Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde."),
    ("thunderbird/german-security", "Die Einstellungen für mail.example.org müssen korrigiert werden."),
    ("thunderbird/french-auth", "Impossible de s'authentifier sur le serveur sortant (SMTP) mail.example.org. Veuillez vérifier votre mot de passe et la \" Méthode d'authentification \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/french-method", "Le serveur sortant (SMTP) mail.example.org ne gère pas la méthode d'authentification sélectionnée. Veuillez modifier la \" Méthode d'authentification \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/french-encrypted", "Le serveur sortant (SMTP) mail.example.org ne semble pas gérer les mots de passe chiffrés. Si vous venez juste de définir le compte, veuillez modifier la \" Méthode d'authentification \" pour \" Mot de passe normal \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/french-plain", "Le serveur sortant (SMTP) mail.example.org n'autorise pas les mots de passe non chiffrés. Veuillez modifier la \" Méthode d'authentification \" pour \" Mot de passe chiffré \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/french-starttls", "Une erreur est survenue lors de l'envoi de l'e-mail : impossible d'établir un lien sécurisé avec le serveur SMTP \" mail.example.org \" en utilisant \" STARTTLS \" puisqu'il ne propose pas cette fonctionnalité. Désactivez \" STARTTLS \" pour ce serveur ou contactez votre fournisseur d'accès à Internet."),
    ("thunderbird/french-unknown", "Une erreur est survenue lors de l'envoi de l'e-mail : le serveur sortant (SMTP) \" mail.example.org \" est inconnu. Le serveur est peut-être mal configuré. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau."),
    ("thunderbird/french-connect", "Le message n'a pas pu être envoyé car la connexion au serveur sortant (SMTP) \" mail.example.org \" a échoué. Le serveur est peut-être indisponible ou refuse les connexions SMTP. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau."),
    ("thunderbird/french-lost", "Le message n'a pas pu être envoyé car la connexion au serveur sortant (SMTP) \" mail.example.org \" a été perdue pendant la transaction. Veuillez essayer à nouveau."),
    ("thunderbird/french-timeout", "Le message n'a pas pu être envoyé car la connexion au serveur sortant (SMTP) \" mail.example.org \" a expiré. Veuillez essayer à nouveau."),
    ("thunderbird/french-size", "La taille du message que vous essayez d'envoyer excède la limite de taille globale (10240000 octets) du serveur. Le message n'a pas été envoyé ; réduisez la taille du message et essayez à nouveau."),
    ("thunderbird/french-security", "La configuration liée à mail.example.org doit être corrigée."),
    ("thunderbird/spanish-auth", "No se puede identificar al servidor de salida (SMTP) mail.example.org. Compruebe la contraseña y verifique el 'Método de identificación' en 'Configuración de cuentas | Servidor de salida (SMTP)'."),
    ("thunderbird/spanish-method", "El servidor de salida (SMTP) mail.example.org no admite el mecanismo de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)'."),
    ("thunderbird/spanish-encrypted", "El servidor de salida (SMTP) mail.example.org no parece admitir contraseñas cifradas. Si acaba de configurar la cuenta, pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña normal'."),
    ("thunderbird/spanish-plain", "El servidor de salida (SMTP) mail.example.org no admite contraseñas no cifradas. Pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña cifrada'."),
    ("thunderbird/spanish-starttls", "Ha ocurrido un error al enviar el mensaje: no es posible establecer un enlace seguro con el servidor de salida (SMTP) mail.example.org usando STARTTLS ya que no anuncia ese mecanismo. Desactive STARTTLS para ese servidor o contacte con su proveedor del servicio."),
    ("thunderbird/spanish-unknown", "Ha ocurrido un error al enviar el mensaje: el servidor de salida (SMTP) mail.example.org es desconocido. El servidor puede estar mal configurado. Verifique que la configuración de su servidor de salida (SMTP) es correcta y vuelva a intentarlo."),
    ("thunderbird/spanish-connect", "El mensaje no se ha podido enviar porque ha fallado la conexión al servidor de salida (SMTP) mail.example.org. El servidor puede no estar disponible o está rechazando conexiones SMTP. Verifique que los ajustes de su servidor de salida (SMTP) son correctos y vuelva a intentarlo."),
    ("thunderbird/spanish-lost", "El mensaje no se ha podido enviar porque la conexión al servidor de salida (SMTP) mail.example.org se perdió en mitad de la transacción. Vuelva a intentarlo."),
    ("thunderbird/spanish-timeout", "El mensaje no se ha podido enviar porque ha caducado la conexión al servidor de salida (SMTP) mail.example.org. Vuelva a intentarlo."),
    ("thunderbird/spanish-size", "El tamaño del mensaje que está intentando enviar excede el límite global de tamaño del servidor. El mensaje no se ha enviado; reduzca el tamaño del mensaje y vuelva a intentarlo."),
    ("thunderbird/spanish-recipients", "El mensaje no se envió por exceder el número permitido de destinatarios."),
    ("thunderbird/spanish-security", "La configuración relacionada con mail.example.org debe corregirse."),
    ("thunderbird/italian-auth", "Autenticazione non riuscita col server di posta in uscita (SMTP) mail.example.org. Controllare la password e verificare il \"Metodo di autenticazione\" in \"Impostazioni account | Server posta in uscita (SMTP)\"."),
    ("thunderbird/italian-method", "Il server in uscita (SMTP) mail.example.org non supporta il metodo di autenticazione selezionato. Cambiare il \"Metodo di autenticazione\" in \"Impostazioni account | Server in uscita (SMTP)\"."),
    ("thunderbird/italian-encrypted", "Il server in uscita (SMTP) mail.example.org sembra non essere in grado di gestire le password crittate. Se l'account è appena stato impostato, provare a cambiare il \"Metodo di autenticazione\" in \"Impostazioni account | Server posta in uscita (SMTP)\" con \"Password normale\"."),
    ("thunderbird/italian-plain", "Il server in uscita (SMTP) mail.example.org non gestisce le password in testo semplice. Provare a cambiare il \"Metodo di autenticazione\" in \"Impostazioni account | Server posta in uscita (SMTP)\" con \"Password crittata\"."),
    ("thunderbird/italian-starttls", "Si è verificato un errore durante l'invio della posta: Impossibile stabilire un collegamento sicuro con il server di posta in uscita (SMTP) mail.example.org utilizzando STARTTLS in quanto non supporta questa funzione. Disattivare STARTTLS per quel server o contattare il fornitore del servizio."),
    ("thunderbird/italian-unknown", "Si è verificato un errore durante l'invio della posta: Server posta in uscita (SMTP) mail.example.org sconosciuto. Il server potrebbe essere configurato in modo non corretto. Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare."),
    ("thunderbird/italian-connect", "Non è stato possibile inviare il messaggio perché la connessione al server in uscita (SMTP) mail.example.org non è riuscita. Il server potrebbe non essere disponibile o rifiutare le connessioni in uscita (SMTP). Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare."),
    ("thunderbird/italian-lost", "Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) mail.example.org è stata interrotta durante la trasmissione. Riprova."),
    ("thunderbird/italian-timeout", "Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) mail.example.org è scaduta. Riprova."),
    ("thunderbird/italian-size", "La dimensione del messaggio che si sta tentando di inviare supera il limite globale del server. Il messaggio non è stato inviato; ridurre la dimensione del messaggio e riprovare."),
    ("thunderbird/italian-recipients", "Il messaggio non è stato inviato perché il numero di destinatari supera il limite consentito."),
    ("thunderbird/italian-security", "La configurazione relativa a mail.example.org deve essere corretta."),
    ("thunderbird/portuguese-auth", "Não foi possível autenticar no servidor de envio (SMTP) mail.example.org. Verifique sua senha e a opção 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)'."),
    ("thunderbird/portuguese-method", "O servidor de envio (SMTP) mail.example.org não oferece suporte ao método de autenticação selecionado. Altere o 'Método de autenticação' em 'Configurações de contas | Servidor de envio (SMTP)'."),
    ("thunderbird/portuguese-encrypted", "Parece que o servidor de envio (SMTP) mail.example.org não tem suporte a senhas criptografadas. Se você acabou de configurar a conta, experimente mudar o 'Método de autenticação' para 'Senha normal' nas 'Configurações da conta | Servidor de envio (SMTP)'."),
    ("thunderbird/portuguese-plain", "O servidor de envio (SMTP) mail.example.org não permite senhas em texto puro. Experimente alterar o 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)' para 'Senha criptografada'."),
    ("thunderbird/portuguese-starttls", "Ocorreu um erro ao enviar mensagem: não foi possível estabelecer uma conexão segura com o servidor de envio (SMTP) mail.example.org usando STARTTLS, uma vez que ele não anuncia esta funcionalidade. Desligue o STARTTLS para esse servidor ou contate o fornecedor de serviço."),
    ("thunderbird/portuguese-unknown", "Ocorreu um erro ao enviar mensagem: O servidor de envio (SMTP) mail.example.org não é conhecido. O servidor pode ter sido configurado incorretamente. Verifique se as configurações do servidor de envio (SMTP) estão corretas e tente novamente."),
    ("thunderbird/portuguese-connect", "A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.org falhou. O servidor pode está indisponível ou recusando conexões SMTP. Verifique se as configurações do servidor de envio (SMTP) estão corretas e tente novamente."),
    ("thunderbird/portuguese-lost", "A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.org foi perdida no meio da transação. Tente novamente."),
    ("thunderbird/portuguese-timeout", "A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.org expirou. Tente novamente."),
    ("thunderbird/portuguese-size", "O tamanho da mensagem que você quer enviar excede o limite global do servidor. A mensagem não foi enviada. Reduza o tamanho da mensagem e tente novamente."),
    ("thunderbird/portuguese-recipients", "A mensagem não foi enviada por exceder o número permitido de destinatários."),
    ("thunderbird/portuguese-security", "A configuração relacionada a mail.example.org precisa ser corrigida."),
    ("thunderbird/russian-auth", "Не удалось аутентифицироваться на Сервере исходящей почты (SMTP) \"mail.example.org\". Пожалуйста, проверьте пароль, и проверьте \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\"."),
    ("thunderbird/russian-method", "Сервер исходящей почты (SMTP) \"mail.example.org\" не поддерживает выбранный метод аутентификации. Пожалуйста, измените \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\"."),
    ("thunderbird/russian-encrypted", "Похоже, что Сервер исходящей почты (SMTP) \"mail.example.org\" не поддерживает использование зашифрованных паролей. Если вы только что создали учётную запись, попробуйте сменить \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\" на \"Обычный пароль\"."),
    ("thunderbird/russian-plain", "Сервер исходящей почты (SMTP) \"mail.example.org\" не разрешает использование обычных текстовых паролей. Пожалуйста, попробуйте сменить \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\" на \"Зашифрованный пароль\"."),
    ("thunderbird/russian-starttls", "Ошибка отправления почты: Не удалось установить защищённое соединение с сервером исходящей почты (SMTP) \"mail.example.org\" с использованием STARTTLS, так как он не заявил о поддержке этой возможности. Отключите использование STARTTLS для этого сервера или свяжитесь с вашим сервис-провайдером."),
    ("thunderbird/russian-unknown", "Ошибка отправления почты: Сервер исходящей почты (SMTP) \"mail.example.org\" неизвестен. Возможно, сервер неверно сконфигурирован. Убедитесь, что параметры вашего Сервера исходящей почты (SMTP) правильны, и попробуйте снова."),
    ("thunderbird/russian-connect", "Сообщение не может быть отправлено, так как не удалось установить соединение с Сервером исходящей почты (SMTP) \"mail.example.org\". Сервер может быть недоступен или отказывать в соединении по SMTP. Убедитесь, что указали корректные параметры Сервера исходящей почты (SMTP) и попробуйте снова."),
    ("thunderbird/russian-lost", "Сообщение не может быть отправлено, так как соединение с Сервером исходящей почты (SMTP) \"mail.example.org\" было утеряно в середине транзакции. Попробуйте снова."),
    ("thunderbird/russian-timeout", "[Errno 110] Время ожидания соединения истекло"),
    ("thunderbird/russian-size", "Размер сообщения, которое вы пытаетесь отправить, превышает глобальный предел размера, допустимый сервером. Сообщение не было отправлено; уменьшите его размер и попробуйте снова."),
    ("thunderbird/russian-recipients", "Сообщение не было отправлено из-за превышения разрешённого количества получателей."),
    ("thunderbird/russian-security", "Конфигурация, относящаяся к mail.example.org, должна быть исправлена."),
    ("thunderbird/dutch-auth", "Kan niet authenticeren bij uitgaande (SMTP-)server mail.example.org. Controleer het wachtwoord en verifieer de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)'."),
    ("thunderbird/dutch-method", "De uitgaande (SMTP-)server mail.example.org ondersteunt de geselecteerde authenticatiemethode niet. Wijzig de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)'."),
    ("thunderbird/dutch-encrypted", "De uitgaande (SMTP-)server mail.example.org lijkt geen versleutelde wachtwoorden te ondersteunen. Als u de account zojuist hebt ingesteld, probeer dan de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)' naar 'Normaal wachtwoord' te wijzigen."),
    ("thunderbird/dutch-plain", "De uitgaande (SMTP-)server mail.example.org staat geen gebruik van plattetekstwachtwoorden toe. Probeer de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)' naar 'Versleuteld wachtwoord' te wijzigen."),
    ("thunderbird/dutch-starttls", "Er is een fout opgetreden bij het verzenden van e-mail: kan geen beveiligde verbinding met uitgaande (SMTP-)server mail.example.org tot stand brengen met STARTTLS, aangezien de server die functie niet aankondigt. Schakel STARTTLS uit voor deze server of neem contact op met uw serviceprovider."),
    ("thunderbird/dutch-unknown", "Er is een fout opgetreden bij het verzenden van e-mail: uitgaande (SMTP-)server mail.example.org is onbekend. Mogelijk is de server niet juist geconfigureerd. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw."),
    ("thunderbird/dutch-connect", "Het bericht kon niet worden verzonden, omdat het verbinden met uitgaande (SMTP-)server mail.example.org is mislukt. Mogelijk is de server niet beschikbaar of weigert SMTP-verbindingen. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw."),
    ("thunderbird/dutch-lost", "Het bericht kon niet worden verzonden, omdat de verbinding met uitgaande (SMTP-)server mail.example.org in het midden van de transactie werd verbroken. Probeer het opnieuw."),
    ("thunderbird/dutch-timeout", "Het bericht kon niet worden verzonden, omdat de wachttijd voor de verbinding met uitgaande (SMTP-)server mail.example.org is verlopen. Probeer het opnieuw."),
    ("thunderbird/dutch-size", "De grootte van het bericht dat u wilt verzenden overschrijdt de globalegroottelimiet van de server. Het bericht is niet verzonden; verminder de berichtgrootte en probeer het opnieuw."),
    ("thunderbird/dutch-recipients", "Het bericht is niet verzonden, omdat het toegestane aantal ontvangers wordt overschreden."),
    ("thunderbird/dutch-security", "De configuratie behorend bij mail.example.org moet worden gecorrigeerd."),
    ("thunderbird/polish-auth", "Wystąpił błąd podczas wysyłania wiadomości: nie udało się uwierzytelnić z serwerem \"mail.example.org\" poczty wychodzącej (SMTP). Proszę sprawdzić hasło oraz metodę uwierzytelniania w Poczcie wychodzącej w Konfiguracji kont."),
    ("thunderbird/polish-method", "Serwer \"mail.example.org\" poczty wychodzącej (SMTP) nie obsługuje wybranej metody uwierzytelniania. Proszę zmienić metodę uwierzytelniania w Poczcie wychodzącej w Konfiguracji kont."),
    ("thunderbird/polish-encrypted", "Serwer \"mail.example.org\" poczty wychodzącej (SMTP) wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł. Proszę spróbować zmienić metodę uwierzytelniania na Zwykłe hasło w Poczta wychodząca w Konfiguracji kont."),
    ("thunderbird/polish-plain", "Serwer \"mail.example.org\" poczty wychodzącej (SMTP) nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem. Proszę spróbować zmienić metodę uwierzytelniania na Szyfrowane hasło w Poczta wychodząca w Konfiguracji kont."),
    ("thunderbird/polish-starttls", "Wystąpił błąd podczas wysyłania wiadomości: nie udało się nawiązać bezpiecznego połączenia z serwerem \"mail.example.org\" poczty wychodzącej (SMTP) przy użyciu STARTTLS, jako że nie ogłasza on jego stosowania. Należy wyłączyć STARTTLS w opcjach tego serwera lub skontaktować się z dostawcą usługi."),
    ("thunderbird/polish-unknown", "Wystąpił błąd podczas wysyłania wiadomości: serwer \"mail.example.org\" poczty wychodzącej (SMTP) jest nieznany. Serwer może być niewłaściwie skonfigurowany. Należy sprawdzić poprawność ustawień serwera poczty wychodzącej, a następnie spróbować ponownie."),
    ("thunderbird/polish-connect", "Wysyłanie wiadomości się nie powiodło, ponieważ nie udało się połączyć z serwerem \"mail.example.org\" poczty wychodzącej (SMTP). Serwer może być nieosiągalny albo nie przyjmować połączeń SMTP."),
    ("thunderbird/polish-lost", "Wysyłanie wiadomości się nie powiodło, ponieważ połączenie z serwerem \"mail.example.org\" poczty wychodzącej (SMTP) zostało przerwane w trakcie transakcji. Należy spróbować ponownie lub skontaktować się z administratorem sieci."),
    ("thunderbird/polish-timeout", "Wysyłanie wiadomości się nie powiodło, ponieważ upłynął limit czasu połączenia z serwerem mail.example.org poczty wychodzącej (SMTP). Należy spróbować ponownie lub skontaktować się z administratorem sieci."),
    ("thunderbird/polish-size", "Rozmiar wysyłanej wiadomości przekracza globalny limit rozmiaru wiadomości na serwerze. Wiadomość nie została wysłana; należy zmniejszyć jej rozmiar i spróbować ponownie."),
    ("thunderbird/polish-recipients", "Wiadomość nie została wysłana z powodu przekroczenia dozwolonej liczby adresatów."),
    ("thunderbird/polish-security", "Konfiguracja związana z \"mail.example.org\" musi zostać poprawiona."),
    ("thunderbird/kerberos", "O ticket Kerberos/GSSAPI não foi aceito pelo servidor de envio (SMTP) mail.example.org. Verifique se você está no domínio Kerberos/GSSAPI."),
    ("thunderbird/german-login", "Anmeldung auf dem Server mail.example.org mit Benutzernamen \"anna@example.org\" fehlgeschlagen"),
    ("thunderbird/italian-login", "Accesso al server mail.example.org con nome utente anna@example.org non riuscito."),
    ("thunderbird/spanish-login", "El inicio de sesión en el servidor mail.example.org con el nombre de usuario anna@example.org ha fallado."),
    ("thunderbird/brazilian-login", "Autenticação no servidor mail.example.org com o usuário anna@example.org falhou."),
    ("thunderbird/brazilian-login-account", "Falha ao entrar na conta \"anna@example.org\""),
    ("thunderbird/portugal-login", "Início de sessão para o servidor mail.example.org com o nome de utilizador anna@example.org falhou"),
    ("thunderbird/french-login", "Échec de la connexion depuis le serveur mail.example.org avec le nom d’utilisateur anna@example.org."),
    ("thunderbird/french-login-account", "Échec de la connexion au compte « anna@example.org »"),
    ("thunderbird/german-refused", "Konnte keine Verbindung mit dem Mail-Server mail.example.org aufbauen, da sie verweigert wurde."),
    ("thunderbird/italian-refused", "Non è possibile connettersi al server mail.example.org; la connessione è stata rifiutata."),
    ("thunderbird/spanish-refused", "No se ha podido conectar al servidor de correo mail.example.org: la conexión ha sido rechazada."),
    ("thunderbird/brazilian-refused", "Não foi possível conectar-se ao servidor de email mail.example.org. A conexão foi recusada."),
    ("thunderbird/portugal-refused", "Não foi possível estabelecer ligação ao servidor mail.example.org. A ligação foi recusada."),
    ("thunderbird/french-refused", "Impossible de se connecter au serveur de courrier mail.example.org : la connexion a été refusée."),
    ("thunderbird/german-imap-timeout", "Zeitüberschreitung der Verbindung mit Server mail.example.org."),
    ("thunderbird/italian-imap-timeout", "Connessione al server mail.example.org fuori tempo massimo."),
    ("thunderbird/spanish-imap-timeout", "La conexión al servidor mail.example.org ha superado el tiempo de espera máximo."),
    ("thunderbird/brazilian-imap-timeout", "Expirou o tempo de conexão ao servidor mail.example.org."),
    ("thunderbird/portuguese-imap-timeout", "A ligação ao servidor mail.example.org expirou."),
    ("thunderbird/french-imap-timeout", "Temps limite de connexion au serveur mail.example.org dépassé."),
    ("thunderbird/italian-imap-method", "Il Server IMAP mail.example.org non gestisce il metodo di autenticazione scelto. Cambiare il “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”."),
    ("thunderbird/spanish-imap-method", "El servidor IMAP mail.example.org no admite el método de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Configuración del servidor'."),
    ("thunderbird/portuguese-pop3-method", "Parece que este servidor não tem suporte ao método de autenticação escolhido. Por favor altere o método de autenticação nas definições da conta."),
    ("thunderbird/portugal-encrypted", "Parece que o servidor de envio (SMTP) mail.example.org não tem suporte a palavras-passe encriptadas."),
    ("thunderbird/portugal-plain", "O servidor de envio (SMTP) mail.example.org não permite palavras-passe em texto simples."),
    ("thunderbird/portugal-auth", "Não foi possível efetuar a autenticação no servidor de envio (SMTP) mail.example.org. Por favor verifique a palavra-passe e o 'Método de autenticação' nas 'Definições da conta | Servidor de envio (SMTP)'."),
    ("thunderbird/french-recipients", "Le message n’a pas été envoyé car le nombre de destinataires autorisé a été dépassé."),
    ("titan/reputation", "421 4.7.0 : Sender IP rejected: sending IP has insufficient reputation. Please retry later."),
    ("trendmicro/rbl-plus", "550 Mail from 192.0.2.1 refused by rbl-plus.mail-abuse.org. Please refer to http://mail-abuse.org/rbl+ for an explanation"),
    ("trendmicro/no-domain", "554 5.7.1 <b@example.net>: Recipient address rejected: NO-DOMAIN."),
    ("trendmicro/block-recipient", "554 5.7.1 <b@example.net>: Recipient address rejected: BLOCK-RCPT."),
    ("trendmicro/reputation", "550 5.7.1 <b@example.net>: Recipient address rejected: ERS-Customized-Block."),
    ("uw-imap/pop3-login", "-ERR Bad login"),
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
    ("various/no-such-address", "550 no such address here"),
    ("various/mx-elsewhere", "550 no such address here (MX do not point to us)"),
    ("various/domain-in-header", "550-\"Your IP: 198.51.100.203 : Your domain example.com is not allowed in header From\""),
    ("various/simple-password", "535 5.7.0 authentication rejected: your password is too simple"),
    ("various/sessions-maximum", "500 The number of sessions exceeds the maximum"),
    ("various/user-not-exist", "550 user not exist"),
    ("various/angle-brackets", "501 Email address must be enclosed in angle brackets,like <address>"),
    ("various/relaying-not-allowed", "530 Relaying not allowed"),
    ("various/no-smtp-here", "554 5.7.1 No SMTP service here"),
    ("vertx/starttls", "STARTTLS required but not supported by server"),
    ("vertx/no-methods", "login is required, but no AUTH methods available. You may need do to STARTTLS"),
    ("vertx/no-credentials", "login is required, but no credentials supplied"),
    ("windows/german-refused", "[WinError 10061] Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte"),
    ("windows/german-timed-out", "System.Net.Sockets.SocketException: Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat, oder die hergestellte Verbindung war fehlerhaft, da der verbundene Host nicht reagiert hat"),
    ("windows/french-refused", "[WinError 10061] Aucune connexion n'a pu être établie car l'ordinateur cible l'a expressément refusée"),
    ("windows/french-timed-out", "System.Net.Sockets.SocketException: Une tentative de connexion a échoué car le parti connecté n'a pas répondu convenablement au-delà d'une certaine durée ou une connexion établie a échoué car l'hôte de connexion n'a pas répondu"),
    ("windows/spanish-refused", "[WinError 10061] No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión"),
    ("windows/spanish-timed-out", "System.Net.Sockets.SocketException: Se produjo un error durante el intento de conexión ya que la parte conectada no respondió adecuadamente tras un periodo de tiempo, o bien se produjo un error en la conexión establecida ya que el host conectado no ha podido responder"),
    ("windows/italian-refused", "[WinError 10061] Impossibile stabilire la connessione. Rifiuto persistente del computer di destinazione"),
    ("windows/italian-timed-out", "System.Net.Sockets.SocketException: Impossibile stabilire la connessione. Risposta non corretta della parte connessa dopo l'intervallo di tempo oppure mancata risposta dall'host collegato"),
    ("windows/portuguese-refused", "[WinError 10061] Nenhuma conexão pôde ser feita porque a máquina de destino as recusou ativamente"),
    ("windows/portuguese-timed-out", "System.Net.Sockets.SocketException: Uma tentativa de conexão falhou porque o componente conectado não respondeu corretamente após um período de tempo ou a conexão estabelecida falhou porque o host conectado não respondeu"),
    ("windows/russian-refused", "[WinError 10061] Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение"),
    ("windows/russian-timed-out", "System.Net.Sockets.SocketException: Попытка установить соединение была безуспешной, т.к. от другого компьютера за требуемое время не получен нужный отклик, или было разорвано уже установленное соединение из-за неверного отклика уже подключенного компьютера"),
    ("windows/n10061", "SocketException (10061)"),
    ("windows/n10060", "OSError: [WinError 10060]"),
    ("windows/n10054", "OSError: [WinError 10054]"),
    ("windows/n10051", "OSError: [WinError 10051]"),
    ("windows/n10065", "OSError: [WinError 10065]"),
    ("windows/wsaeconnrefused", "WSAECONNREFUSED"),
    ("windows/wsaetimedout", "WSAETIMEDOUT"),
    ("windows/wsaeconnreset", "WSAECONNRESET"),
    ("windows/wsahost-not-found", "WSAHOST_NOT_FOUND"),
    ("windows/wsaenetunreach", "WSAENETUNREACH"),
    ("windows/forcibly", "An existing connection was forcibly closed by the remote host"),
    ("windows/aborted", "An established connection was aborted by the software in your host machine"),
    ("windows/network", "A socket operation was attempted to an unreachable network"),
    ("windows/host", "A socket operation was attempted to an unreachable host"),
    ("windows/no-data", "The requested name is valid, but no data of the requested type was found"),
    ("windows/try-again", "This is usually a temporary error during hostname resolution and means that the local server did not receive a response from an authoritative server"),
    ("windows/german-reset", "System.Net.Sockets.SocketException: Eine vorhandene Verbindung wurde vom Remotehost geschlossen."),
    ("windows/french-reset", "System.Net.Sockets.SocketException: Une connexion existante a dû être fermée par l'hôte distant."),
    ("windows/spanish-reset", "System.Net.Sockets.SocketException: Se ha forzado la interrupción de una conexión existente por el host remoto."),
    ("windows/n11002", "[Errno 11002] getaddrinfo failed"),
    ("windows/n11004", "[Errno 11004] getaddrinfo failed"),
    ("windows/10049", "Connection could not be established with host [L'adresse n'est pas valide dans son contexte. #10049]"),
    ("windows/wsaeacces", "WSAEACCES 10013"),
    ("windows/winerror-10013", "OSError: [WinError 10013]"),
    ("windows/socket-10013", "Socket Error # 10013 Access denied."),
    ("wolfssl/signer", "wolfSSL error: ASN no signer error to confirm failure"),
    ("wolfssl/name", "wolfSSL error: peer subject name mismatch"),
    ("wolfssl/version", "wolfSSL error: record layer version error"),
    ("wolfssl/after", "wolfSSL error: ASN date error, current date after"),
    ("wolfssl/before", "wolfSSL error: ASN date error, current date before"),
    ("wolfssl/record", "wolfSSL error: unknown type in record hdr"),
    ("yahoo/app-password", "535 5.7.0 (#AUTH005) Too many bad auth attempts."),
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
    ("yahoo/aol-delivery", "521 5.2.1 : AOL will not accept delivery of this message."),
    ("yandex/rights", "535 5.7.8 Error: authentication failed: This user does not have access rights to this service"),
    ("yandex/without-encryption", "530 5.7.7 Email sending without SSL/TLS encryption is not allowed."),
    ("yandex/target-policy", "550 5.7.1 Policy rejection on the target address"),
    ("yandex/mailbox-size", "552 5.2.2 Mailbox size limit exceeded"),
    ("yandex/spam-statistics", "554 5.7.1 Blocked by spam statistics - see https://ya.cc/1IrBc"),
    ("zeptomail/subject", "5.2.1 Subject is Mandatory."),
    ("zeptomail/size", "5.2.0 Email size exceeded the policy."),
    ("zoho/relaying-as", "553 Relaying disallowed as anna@example.org"),
    ("zoho/blocked", "554 5.1.8 Email Outgoing Blocked"),
    ("zoho/unusual", "550 5.4.6 Unusual sending activity detected. Please try after sometime"),
    ("zoho/mail-policy", "554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com"),
    ("zoho/destination-domain", "541 5.4.1 Mail rejected by destination domain"),
    ("zoho/mailbox-policy", "452 <b@zoho.com> Mailbox delivery restricted by policy error"),
    ("zoho/sender", "553 Sender is not allowed to relay emails"),
];
