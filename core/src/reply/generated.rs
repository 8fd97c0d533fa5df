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
name-without-address \
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
server-protocol-fault \
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
budg|the sender address~was rejected by the server
cm|connection to the server~on port~timed out
cy|it does not allow relaying
ax|the user name or password for~is incorrect
aiaj|cannot verify server identity
ajaiah|certificate for this server is invalid
ajai|verify~server identity
cmcc|connection to the outgoing server~failed
>botan
dvcj|unexpected record version
dvcj|unexpected record type
ajaf|cannot establish trust
ai|does not match provided name
>brevo
bqad|unauthorized ip address
ed|key not found
ckab|account is not yet activated
>common
cyefcv|relaying denied
cybs|authentication required
cy|relaying to~prohibited
cy|relaying prohibited
cy|relay denied
cy|relaying mail to~not allowed
cy|do not relay
cy|cannot relay
cy|not relay
cy|not a gateway
cy|permitted to relay
cy|relay through
cy|authenticate~relay
cy|relaying disallowed
cy|not local host
cybs|please authenticate
cybs|must authenticate
cybs|must be authenticated
cybs|need to authenticate
cybs|authentication is required
cybs|requires authentication
cybs|smtp authentication required
cybs|log in first
cybs|auth first
cybs|auth command first
cybs|auth required
cybs|turn on~authentication
cl|before sending~check
cl|pop before smtp
cl|via pop3 first
dw|must issue a starttls command
dw|starttls is required
dw|starttls required
dw|tls is required
dw|tls required
dw|secure connection required
dw|must use tls
dw|session encryption is required
br|encryption required for requested authentication mechanism
br|plaintext authentication disallowed
br|unencrypted connection
ax|credentials are invalid
ax|invalid credentials
ax|bad credentials
ax|invalid login
ax|invalid username or password
ax|invalid user or password
ax|incorrect~password
ax|wrong password
ax|password is not correct
ax|login incorrect
ax|authentication rejected
ax|login denied
ae|app password
ae|application-specific password
aeed|authorization code
ae|two-factor
cg|basic auth~disabled
cd|token expired
cd|invalid_grant
co|smtp access~disabled
co|disabled for this user
eb|sign in with~browser
eb|password expired
dy|too many failed login
dy|too many failed attempts
dy|too many authentication failures
dy|account locked
dy|account is locked
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
dc|invalid base64
dc|cannot decode|500 501 535
do|starttls not supported
do|unrecognized command|starttls
dp|tls not available|454 421
dg|sender~not owned
dg|must match~login
dg|does not match~account
dg|sender mismatch
dg|authenticated user
dg|authenticated~differs
ad|host is not authorized
dg|not authorized to send
bd|from header
df|not verified
de|sender~does not exist
de|sender address rejected: domain not found
cs|recipient address rejected: domain not found
debf|need fully-qualified
bf|helo name
bf|invalid helo
bf|invalid ehlo
bf|ehlo requires
dq|say helo first
dq|helo first
dq|ehlo first
dq|too early
dq|synchronization error
da|no ptr
da|ptr record
az|relay~service provider
ac|blocklisted
ac|spamhaus
ac|dnsbl
ac|rbl match
ac|blocked using
ac|barracudacentral
ac|spamcop
cp|poor reputation
aa|not welcome
dxat|too many~connections
dx|too many~sessions
dxat|connection limit
bx|too fast
bx|too many messages
bx|too many emails
dh|daily~quota exceeded
dh|sending quota
dh|sending limit
by|message size exceeds
by|message too big
by|exceeds~size
dz|too many recipients
dz|too many rcpt
bc|greylist
bc|graylist
bcds|temporarily deferred
bc|please try again later|450 451 452 recipient
bc|temporarily rejected
di|ports are busy
dr|local error
dr|requested action aborted|451
dr|temporary lookup failure
dr|server configuration
dr|queue file write
dl|disk full
dl|insufficient~storage
dl|disk space
cw|user unknown
cw|unknown user
cw|no such user
cw|no such recipient
cw|no mailbox
cw|recipient unknown
cw|unknown recipient
cwcr|mailbox unavailable
cw|mailbox~not exist
cw|mailbox not found
cw|address does not exist
cw|recipient~does not exist
cw|user~does not exist
cw|user not found
cw|recipient not found
cw|invalid recipient
cw|recipient address rejected: user unknown
cw|address rejected.
ct|mailbox full
ct|mailbox is full
ct|over quota
ct|quota exceeded
ctby|exceeded storage allocation
ct|exceeded~quota
cr|mailbox~disabled
cr|has moved
cs|recipient domain~does not exist
cs|host unknown
cs|not accept mail
cu|only members
cu|this group
dd|spf check
dd|spf fail
av|content rejected
aq|bad sequence of commands
aq|improper use of smtp command pipelining
aq|bare lf
aq|line too long
am|cert for gatewaying
ad|ip address is not allowed
adbq|ip not authorized
bqad|unauthorized ip
bq|blocked by~policy|auth
bm|internal~only
bz|xxxxxxxa
bz|*****************
bz|unrecognized command~xxxx
cyef|not in allowed
av|spam message
aa|not allowed to connect
av|delivery requirements
by|message is too long
by|attachment is too long
di|server busy
dr|temporary system problem
dr|mail server temporarily rejected message
avaa|rejected due to local policy
av|domain present in~dbl
bx|message per connection
dd|spf~failed
av|banned content
aa|block-send
cw|invalid-recipient
cw|not in recipient list
dx|concurrent connections
cq|license expired
av|delivery of the email was stopped
ac|blacklisted at
aq|line is too long
by|message size exceeded
dr|shutting down
dr|temporarily interrupted
cpds|reputation fail
accp|bad ip
dh|limited to~messages
bx|recipient attempts
ct|mailbox exceeds
bx|try again in~seconds
by|max message size exceeded
av|unsolicited bulk
dh|messages per day
cqbf|is not a fully qualified domain name
ad|your ip~not authorized
av|to be unsolicited
>courier
de|domain does not exist:|517
>cox
dx|too many sessions from
aa|sender rejected~aup#in
cpaa|aup#cdrbl
>curl
cabj|resolve host name
cccn|couldn't connect to server
cmdk|timeout was reached
cjcmdk|operation timed out after
cz|resolving timed out
cjcidk|ssl connection timeout
dvdu|ssl connect error
duardv|ssl_error_syscall
ai|does not match target host name
ar|server returned nothing
ar|sending data to the peer
ar|receiving data from the peer
ajaiah|peer certificate or ssh
ajaiah|with known ca certificates
do|requested ssl level failed
ax|curl: (67)
dm|unexpected smtp-server response
>domino
cyad|relay rejected for policy reasons
cw|not listed in
>dotnet
dwbsax|server erfordert eine sichere verbindung
dwbsax|requiere una conexión segura o
dwbsax|requiert une connexion sécurisée ou
dwbsax|requer uma conexão segura ou
dwbsax|richiede una connessione protetta
cabj|smtp host was not found
bi|smtp host was not specified
cybs|permission to submit mail
dmdi|service not available, closing
bg|with ascii local-parts
dcax|invalid response in the authentication
cabj|remote name could not be resolved
cjdj|command unrecognized. the server response was
cjar|net_io_connectionclosed
cjar|transport connection: the connection was closed
cfdj|smtp server returned an invalid response
ahao|nottimevalid
aj|untrustedroot
afaj|partialchain
akaj|revocationstatusunknown
ajai|rejected by the provided remotecert
ai|did not match the name given in
dvajdu|1. the server is using a self-signed certificate
dvdu|certificate for the server was not available
arcj|server has unexpectedly disconnected
bwee|no compatible authentication mechanism
bsbu|servicenotauthenticated
>evolution
do|starttls nicht unterstützt
bwee|legitimierungstyp
aj|zertifizierungsstelle ist unbekannt
ah|zertifikat ist abgelaufen
ai|nicht der erwarteten identität
do|starttls non pris en charge
bwee|pas en charge l'authentification
aj|de certificat est inconnue
ah|certificat a expiré
ai|pas à l'identité attendue
do|no se soporta starttls
bwee|no soporta la autenticación
aj|firma del certificado es desconocida
ah|certificado ha caducado
ai|identidad del sitio esperada
do|starttls non supportato
bwee|non supporta l'autenticazione
aj|certificazione della firma è sconosciuta
ah|certificato è scaduto
ai|quella attesa per il sito
do|suporte a starttls
bwee|suporte a autenticação
aj|assinatura do certificado não é conhecida
ah|certificado expirou
ai|identidade esperada do site
do|starttls не поддерживается
bwee|не поддерживает аутентификацию
aj|сертификата неизвестен
ah|действия сертификата истёк
ai|не соответствует ожидаемому
do|starttls niet ondersteund
bwee|ondersteunt authenticatie
aj|certificaatautoriteit is onbekend
ah|certificaat is verlopen
ai|verwachte identiteit
do|starttls nie jest obsługiwane
bwee|nie obsługuje uwierzytelniania
aj|nieznany podpisujący ośrodek
ah|certyfikat wygasł
ai|oczekiwaną tożsamością
bwee|does not support~authentication
dcax|bad authentication response
bsbu|authenticate without a username
aj|signing certificate authority is not known
ai|expected identity of the site
aoah|activation time is still in the future
al|algorithm is considered insecure
>exchange-online
efau|relay access denied|5.4.1
dgbd|sendasdenied~not allowed to send as
dn|smtpclientauthentication is disabled for the tenant
co|smtpclientauthentication is disabled for the mailbox
bq|locked by your organization's security defaults policy
bqdnae|did not meet the criteria to be authenticated
axae|the user credentials were incorrect
cg|basic authentication is disabled
cg|basic authentication is not supported
axcgcd|authentication unsuccessful|5.7.3
ab|outboundspamexception
ab|bad outbound sender
dmdr|temporary server error. please try again later
abcp|traffic not accepted from this ip
da|sending ipv6 address~must have a reverse dns record
at|access denied,~has exceeded permitted limits within
au|tenantattribution; relay access denied
dy|authentication unsuccessful, account locked
dxbx|sender thread limit exceeded
cp|banned sending ip
cp|part of their network is on our block list
cwcs|recipient address rejected: access denied
cw|recipient not found by smtp address lookup
cu|resolver.rst.authrequired
cu|sendernotauthenticatedforgroup
cp|delist@messaging.microsoft.com
bxdi|queue quota exceeded
aa|tenant allow/block list
cp|banned sender
aa|customer block list
ds|rate limited due to ip reputation
dx|concurrent connections limit
du|1.1 are not supported
dd|does not pass dmarc
>exchange
cy|unable to relay recipient in non-accepted domain
cy|unable to relay
bscy|client was not authenticated
dg|does not have permissions to send as this sender
bwbz|cannot achieve exchange server authentication
av|found to be infected
dg|mapiexceptionsendasdenied
>exim
cy|relay not permitted
cyaa|administrative prohibition
ax|incorrect authentication data
bp|unable to authenticate at present
do|starttls command used when not advertised
brbt|auth command used when not advertised
bf|syntactically invalid ehlo argument
bf|syntactically invalid helo argument
de|sender verify failed
cwde|unrouteable address
dq|smtp synchronization error
di|too much load
ac|is in a black list at
cy|please turn on smtp authentication in your mail client
cy|relay through this server without authentication
cwde|could not deliver mail to~the account or domain may not exist
bx|has exceeded the max emails per hour
de|verification failed for~sender verify failed
aq|malformed address
dv|synchronization error~026~003~001
>frames
cy|no relay
cy|relay~not allowed
cy|relay~refused
cy|relay~rejected
cybs|not authenticated
ax|authentication failed
ax|login failed
ax|authentication failure
ax|authentication unsuccessful
ax|bad~password
ax|unable to authenticate
ax|could not authenticate
cd|access token
bw|authentication mechanism
dp|tls~unavailable
dgaa|sender~not allowed
dg|to send as
df|unverified
aadg|sender address rejected
de|verify sender
bf|helo command rejected
da|reverse dns
da|rdns
az|dynamic ip
az|residential
ac|blacklisted
ac|black list
cp|block list
cp|ip~is blocked
aw|your country
aa|access denied
aa|client host rejected
at|connection rate
bxds|throttled
bx|throttling
bx|rate limit
bx|per hour
bx|hourly~limit
dh|daily~exceeded
dh|daily~limit
ay|credits
by|too large
di|overload
di|too busy
dr|internal~error|421 450 451 454 550 554
dm|service not available|421
cw|account~not found
cr|inactive
cr|no longer
dd|dkim
dd|dmarc
av|spam
av|virus
av|malware
av|junk
av|attachment
av|rfc~compliant
bv|mail loop
bv|too many hops
bv|looping
aq|syntax error
an|client certificate
ck|plan does not
db|sandbox
dm|closing connection|421
bx|rate limit exceeded
ajaiah|certificate verify failed
ajaiah|remote certificate is invalid
cy|relay
cybs|not logged in
cycu|delivery~not allowed
cwcy|cannot deliver
cw|could not deliver
cwde|unrout
cw|unknown address
brdw|encryption~required
cjdv|already~tls
dvcj|ssl~socket
do|starttls~not
do|tls~not available|500 502 503
btbr|authentication~not enabled
btbw|auth~not available
btdo|unimplemented
dobt|not implemented
btdobw|not supported|500 502 503 504
dc|authentication~aborted
dc|authentication cancelled
dc|sasl|500 501
dc|base64|500 501 504 535
dc|auth string
da|reverse hostname
da|your hostname
dyas|too many auth
as|too many errors
dyas|too many bad
dy|too many~attempts
bx|too much mail
di|load|421 450 451 452
dm|not accepting
dqci|timeout|421
bg|smtputf8
dg|not same as
bx|number of mails
aacy|prohibit
ax|incorrect authentication
ax|login data
ax|wrong authentication
ax|authorization fail
ax|authentification
ax|failed|535
ax|incorrect|535
ax|invalid|535
de|sender~verif
bfde|domain name~invalid
decs|domain~not exist
de|domain name required
bf|ehlo argument
dq|too soon
btdo|invalid command
co|not authorized to use
dgab|not allowed to send
dgcy|mail from~not allowed
dg|mail from must
bddg|from~must match
dgbd|from address~not
dgco|permission
ae|application password
ck|not subscribed
bp|authenticat~temporary
bp|authenticat|421 435 450 451 454
bq|policy|535
codncg|disabled|535
bq|blocked|535
edcd|revoked|535
edcd|expired|535
dybq|locked|535 534 525
cg|basic authentication
eb|log in~browser
bl|identity~change
ab|sending denied
ab|outbound~spam
dsbx|unusual
ds|volume|421 450 451 452
aa|whitelist
cp|temporarily blocked
atbx|exceeded~limits
bx|rate exceeded
bxdh|this hour
dr|temporary~failure
dr|temporary~error
drbc|currently unavailable|421 450 451
dmds|try again later|421
bcdr|try again later|450 451 452
dmds|service refuse
adcy|for relay
cpac|not accepted from
cp|from this ip
aaad|ip not in
av|our system has detected that this message is
cmcc|could not connect to smtp host
cmccax|smtp connect()
cmcc|couldn't connect to host, port
cmccdv|could not connect to smtp host:~port:
cmcc|keine verbindung zum smtp-host
cmcc|de se connecter au serveur smtp
cmcc|imposible conectar al servidor smtp
cmcc|connettersi all'host smtp
cmcc|ligar ao servidor smtp
cmcc|подключиться к smtp-серверу
cmccax|verbindung zum smtp-server fehlgeschlagen
cmccax|échec de la connexion smtp
cmccax|соединения с smtp-сервером
ajduai|could not convert socket to tls
cjardk|exception reading response
ajdu|smtp server due to security error
ajdpdu|unable to connect with starttls
ajduai|unable to connect with tls encryption
cmcc|unable to connect to the remote server
ajaiah|error in the certificate verification
cmcc|open connection to smtp server
dvajdu|attempting to establish an ssl or tls
cmcc|failed to connect to smtp server
ajaiah|certificate verification failed
>glibc
cccn|verbindungsaufbau abgelehnt
cmdk|wartezeit für die verbindung
apce|netzwerk ist nicht erreichbar
cnap|keine route zum zielrechner
arcj|kommunikationspartner zurückgesetzt
cabj|name oder der dienst ist nicht bekannt
cz|fehler bei der namensauflösung
cbca|hostnamen gehört keine adresse
cccn|connexion refusée
cmdk|expiration du délai d'attente
apce|réseau n'est pas accessible
cnap|chemin d'accès pour atteindre l'hôte
arcj|initialisée par le correspondant
cabj|nom ou service inconnu
cz|dans la résolution du nom
cbca|aucune adresse associée
cccn|conexión rehusada
cmdk|expiró el tiempo de conexión
apce|la red es inaccesible
cnap|no existe ninguna ruta hasta
arcj|reinicializada por la máquina remota
cabj|nombre o servicio desconocido
cz|en la resolución del nombre
cbca|ninguna dirección asociada
cccn|connessione rifiutata
cmdk|connessione scaduta
apce|la rete non è raggiungibile
cnap|nessun instradamento per
arcj|interrotta dal corrispondente
cabj|nome o servizio sconosciuto
cz|nella risoluzione del nome
cbca|nessun indirizzo associato
cccn|ligação recusada
cmdk|ligação expirada
apce|rede inacessível
cnap|sem caminho para o anfitrião
arcj|ligação reposta pelo peer
cabj|nome ou serviço desconhecido
cz|na resolução de nome
cbca|sem endereço associado
cccn|conexão recusada
cmdk|tempo esgotado para conexão
apce|rede está fora de alcance
cnap|não há rota para o host
arcj|conexão fechada pela outra ponta
cbca|não há endereço associado
cccn|в соединении отказано
apce|сеть недоступна
cnap|нет маршрута до узла
arcj|разорвано другой стороной
cabj|неизвестное имя или служба
cz|сбой в разрешении имен
cbca|не связано ни одного адреса
cccn|verbinding is geweigerd
cmdk|verbinding is verlopen
apce|netwerk is onbereikbaar
cnap|geen route naar host
arcj|verbinding is weggevallen
cabj|naam of dienst is niet bekend
cz|in naamsherleiding
cbca|is geen adres verbonden
cccn|połączenie odrzucone
cmdk|czas oczekiwania na połączenie
apce|sieć jest niedostępna
cnap|brak trasy do hosta
arcj|zerwane przez drugą stronę
cabj|nazwa lub usługa jest nieznana
cz|odwzorowanie nazwy jest chwilowo
cbca|brak adresu związanego
cccn|拒绝连接
cmdk|连接超时
apce|网络不可达
cnap|没有到主机的路由
arcj|连接被对方重设
cabj|未知的名称或服务
cz|域名解析暂时失败
cbca|没有与主机名关联的地址
cbca|no address associated with
>gmail
axaecg|username and password not accepted
ae|application-specific password required
cybs|authentication required.~p=wantautherror
bp|cannot authenticate due to temporary system problem
eb|log in with your web browser
dy|too many login attempts
dc|cannot decode response
bl|no identity changes permitted
adau|mail relay denied~invalid credentials for relay for one of the domains
ad|invalid credentials for relay
dh|daily smtp relay~limit exceeded
dh|daily user sending~exceeded
abdg|mail sending denied
bfcp|try again later, closing connection
bf|helo/ehlo argument
azef|not authorized to send email directly to our servers
ds|unusual rate of
da|does not have a ptr record
aa|ip not in whitelist for rcpt domain
dd|because the sender is unauthenticated
cw|email account that you tried to reach does not exist
ct|inbox is out of storage space
av|likely unsolicited mail
cr|email account that you tried to reach is disabled
cd|eyjzdgf0dxmioii0md
bx|receiving mail at a rate
dsav|very low reputation
aq|missing a valid address in from
dd|authenticate with at least one of spf or dkim
dd|pass authentication checks
cs|because the domain~couldn't be found
cw|because the address couldn't be found
cs|dns error~domain name not found
by|message size limits
cs|null mx
cs|lookup of~responded with code nxdomain
ctcu|service over limit
dr|did not accept our requests to connect
auad|smtp relay service~match domain of
dx|too many simultaneous connections
>gmx
cp|no smtp service~ip address is block listed
dd|spf policy
aq|message not allowed~not rfc compliant
by|size limit exceeded
>gnutls
ardu|non-properly terminated
dudv|illegal or unsupported version
du|tls fatal alert has been received
du|negotiate a supported cipher
dual|diffie-hellman prime
du|gnutls_handshake~handshake failed
du|no supported cipher suites
dudv|unexpected tls handshake packet
ajaf|certificate issuer is unknown
al|insecure algorithm
aj|signature in the certificate is invalid
dvcj|unerwartetes tls-paket
dvcj|paquet tls incorrect
dvcj|paquete tls inesperado
dvcj|pacchetto tls inatteso
dvcj|pacote tls inesperado
dvcj|onverwacht tls-pakket
dvcj|nieoczekiwany pakiet tls
>go
dv|oversized record received
aj|unknown certificate authority
du|unconfigured cipher suite
ai|not valid for any names
ai|contain any ip sans
ai|legacy common name
aoah|certificate has expired or is not yet valid~is before
cz|lookup~i/o timeout
cz|server misbehaving
ceap|dial tcp [~network is unreachable
ai|wrong host name
djcf|short response:
brbt|does not support smtp auth
>godaddy
ecef|not allowed on ibsmtp servers
bx|this ip has sent too many messages
dz|message contains too many recipients
cpab|temporarily blocked for attempting to send too many messages containing
dyab|authentication failed: account disabled
>haraka
cy|i cannot deliver mail for
dc|invalid auth string
dvcj|ssl attempted over a non-ssl socket
dgcy|mail from domain~is not allowed from your host
aa|your mail is not welcome here
da|rdns lookup failed
di|too busy; please try again
dr|tried all mxs
>hmailserver
cy|smtp authentication is required
cyad|delivery is not allowed to this address
dyas|too many invalid logon attempts
dq|use helo/ehlo first
>icewarp
dgdacy|permission denied|501 5.7.1
>icloud
dgbd|from address is not one of your addresses
cp|blocked~support.proofpoint.com/dnsbl-lookup
ds|deferred due to excessive volume
>java
duardv|terminated the handshake
duardv|closed connection during handshake
du|not accepted by client preferences
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
do|host does not support starttls
bsbu|no password specified
cjar|bad greeting from smtp host~[eof]
arcj|could not connect to smtp host~response: -1
bhcc|connect to host, port: localhost
>k9
do|missing capability: starttls
brbtbw|missing capability: auth plain
bwee|missing capability: auth
by|message too large for server
>kerio
ae|only application passwords are allowed
>kmail
bwee|no matching authentication method
bw|initialize the sasl library
ar|connection to server lost
bwee|keine passende authentifizierungsmethode
bwee|authentification correspondante
bwee|ningún método de concordancia
bwee|metodo di autenticazione corrispondente
bwee|подходящий метод проверки
bwee|geen overeenkomende authenticatiemethode
bwee|pasującej metody uwierzytelnienia
bwee|método de autenticação correspondente
>mailenable
cy|mail server requires authentication when attempting to send to a non-local
>mailgun
dfab|is not allowed to send:
db|free accounts are for test purposes only
ab|is not allowed to send: please activate
>mailru
ae|application password is required
ae|parol prilozheniya
>mailtrap
bx|too many emails per second
>mbedtls
dvcj|invalid ssl record
dvcj|-0x7200
ajai|x509 - certificate verification
ajai|-0x2700
du|fatal alert message was received
du|handshake protocol not within
ar|that the connection is going to be closed
>mimecast
cyef|open relay not allowed
aaav|rejected due to security policies
aacp|host network not allowed
>msmtp
bwee|server does not support authentication method
bw|find a usable authentication
bsbu|authentication method~needs a
bnbw|no callback specified
brbt|unterstützt keine authentifizierung
bwee|unterstützt authentifizierungsmethode
brbt|ne supporte pas l'authentification
bwee|supporte pas la méthode d'authentification
brbt|não suporta autenticação
bwee|não suporta o método de autenticação
ax|autenticação falhou
>netease
dg|mail from must equal authorized user
coedab|user has no permission
abco|user has no permission|sender recipient content
bqaq|unsafe login
>node
afaj|unable_to_get_issuer_cert
aoah|not_yet_valid
ak|cert_revoked
aj|cert_untrusted
ai|hostname_mismatch
du|unsupported_protocol
du|protocol_version
dual|dh_key_too_small
dvdu|write eproto
dvcj|packet_length_too_long
duardv|before secure tls connection was
>nodemailer
by|message size larger than allowed
aq|no recipients defined
cfec|invalid greeting from server~* ok
do|requiretls not supported
dz|exceeds maxrecipients
>nss
dv|maximum permissible length
du|no_cypher_overlap
du|common encryption algorithm
du|unsupported version of security protocol
ai|requested domain name does not match
du|acceptable set of security parameters
dv|rx_unknown_record_type
dual|weak_server_ephemeral
dv|ssl_error_bad_server
ardudv|pr_end_of_file_error
ardudv|pr_connect_reset_error
ajaf|certificate issuer is not recognized
aj|sec_error_untrusted
al|algorithm_disabled
dt|mitm_detected
al|inadequate_key_size
aj|ca_cert_used_as
>opensmtpd
btdo|invalid command: command not supported
bx|too many messages sent
>openssl
dvcjdu|wrong version number
dvcj|ssl routines~unknown protocol
dvcjdu|ssl3_get_record:wrong version
dvcj|packet length too long
cfcj|ssl routines~http request
dvcj|record layer failure
dv|first record does not look like a tls handshake
dvcj|unexpected tls packet
dvcj|tls packet with unexpected length
dv|unrecognized ssl message, plaintext connection
dv|unsupported or unrecognized ssl message
dv|cannot determine the frame size
dv|handshake failed due to an unexpected packet format
dv|token supplied to the function is invalid
du|no shared cipher
duan|handshake failure
du|alert protocol version
du|ssl routines~unsupported protocol
du|protocol version not supported
du|no appropriate protocol
du|handshake_failure
du|do not possess a common algorithm
dual|dh key too small
al|ee key too small
al|md too weak
an|certificate required
ai|hostname mismatch, certificate is not valid for
ai|certificate verify failed~hostname mismatch
aoah|certificate~not yet valid
aj|self-signed certificate
aj|self signed certificate
afaj|unable to get local issuer certificate
af|unable to verify the first certificate
ai|err_tls_cert_altname_invalid
aj|depth_zero_self_signed_cert
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
ai|target principal name is incorrect
aj|terminated in a root certificate which is not trusted
aj|alert unknown ca
duardv|unexpected eof while reading
duardv|eof occurred in violation of protocol
duardv|connection has been closed (eof)
du|no protocols available
du|no ciphers available
du|insufficient security
duagdr|alert internal error
agai|unrecognized name
du|alert decrypt error
du|legacy renegotiation disabled
cjcidkdv|handshake operation timed out
afaj|unable to get issuer certificate
al|certificate~too weak
ai|ip address mismatch
aj|unsuitable certificate purpose
aj|certificate verify failed~not trusted
aj|invalid ca certificate
aj|certificate signature failure
aj|certificate rejected
akaj|crl has expired~verify failed
ajaiah|ssl routines~certificate verify failed
ak|certificate~revoked
ah|certificate~expired
dvcjdu|wrong_version_number
>orange
ax|ofr_305
dg|mail from not owned by user
dscp|service refuse. veuillez
av|ofr_506
accp|blocked for spamming
ct|recipient overquota
by|size of the message
>outlook
cabj|0x800ccc0d
cmcc|0x800ccc0e
ardvcj|0x800ccc0f
cmcc|0x800ccc15
eeax|0x800ccc18
cmdk|0x800ccc19
dvcj|0x800ccc1a
dvcj|does not support the connection encryption type
dr|0x800ccc60
cwcy|0x800ccc69
cydg|0x800ccc6b
cyav|0x800ccc6f
cydg|0x800ccc78
do|0x800ccc7d
bwee|0x800ccc80
bwee|none of the authentication methods supported by this client
ax|0x800ccc92
ax|mail server rejected your login
cmcc|0x80042109
cmcc|cannot connect to your outgoing (smtp)
dkcm|0x8004210a
dkcmci|0x8004210b
dkcm|timed out waiting for a response from the sending
aiaj|security certificate that cannot be verified
btbw|unterstützten authentifizierungsmethoden
cycw|0x800ccc79
bwbn|0x800ccc00
ai|0x800ccc01
ahao|0x800ccc02
apcm|0x800ccc05
dmdi|0x800ccc0b
arap|0x800ccc13
apbo|0x800ccc14
axea|0x800ccc16
ap|0x800ccc40
aq|0x800ccc62
bfaq|0x800ccc63
btdo|0x800ccc64
cybs|0x800ccc65
bw|0x800ccc66
dmdr|0x800ccc67
bcdr|0x800ccc68
drbc|0x800ccc6a
dl|0x800ccc6c
byct|0x800ccc6d
dgcy|0x800ccc6e
dw|0x800ccc7c
dp|0x800ccc7f
cmcc|0x80042108
ap|0x80040115
arcj|unexpectedly terminated the connection
cccn|10061~0x800ccc0e
>phpmailer
ax|authentifizierung fehlgeschlagen
ax|échec de l'authentification
ax|imposible autentificar
ax|impossibile autenticarsi
ax|falha na autenticação
ax|ошибка авторизации
dq|authentication is not allowed before
bwee|requested authentication method
bwbr|no supported authentication methods
dw|extension missing: openssl
>postfix
cy|relay access denied
do|command not implemented
dp|tls not available due to local problem
dvcj|tls already active
btbr|authentication not enabled
ax|error: authentication failed
bw|invalid authentication mechanism
dc|authentication aborted
dc|sasl response limit exceeded
dg|not owned by user
cy|sender address rejected: not logged in
de|sender address rejected: need fully-qualified
bf|helo command rejected: need fully-qualified
bf|helo command rejected: invalid ip address
bf|helo command rejected: host not found
da|cannot find your reverse hostname
da|cannot find your hostname
ac|client host~blocked using
ac|service unavailable; client [~blocked using
bc|service currently unavailable
dx|error: too many connections from
as|too many auth commands
bx|too much mail from
as|error: too many errors
by|message size exceeds fixed limit
dl|insufficient system storage
dm|not accepting connections
cidq|error: timeout exceeded
bg|must declare smtputf8
bc|recipient address rejected: greylisted
dgbd|sender is not same as smtp authenticate username
bx|quota exceeded (number of mails
cl|relay access denied (maybe you need to check mail via pop3
axaedy|error: authentication failed: authentication failure
cq|client host~blocked using~error: open resolver
ct|maildir over quota
drcw|unverified address: lost connection
bcdr|unverified address: address verification in progress
csca|host or domain name not found
aj|server certificate not verified
cj|requires setting~wrappermode
bfbe|syntax: ehlo
>programs
cccn|econnrefused
cccn|connection refused
cmdk|timeouterror
bhcc|econnrefused 127.0.0.1
bhcc|econnrefused ::1
cccn|actively refused it
bhcc|dial tcp 127.0.0.1~connection refused
cmdk|etimedout
cmdk|connection timeout
cjdkbb|greeting never received
cmdk|connection timed out
cmdk|i/o timeout
cmdk|connect timed out
cmdk|did not properly respond after a period of time
cmcjdk|operation has timed out
cabj|no such host
cabjbi|enotfound
cz|eai_again
cabj|name or service not known
cz|temporary failure in name resolution
cabjbi|nodename nor servname provided
cabjbi|getaddrinfo failed
cabj|unknownhostexception
cabj|unknown smtp host
cabj|no such host is known
cabj|could not resolve host
apce|network is unreachable
ceap|enetunreach
cnap|no route to host
cnap|ehostunreach
bo|connect eacces
bo|forbidden by its access permissions
bo|unable to connect~permission denied
arcj|connection reset by peer
arcj|connection unexpectedly closed
arcj|connection closed unexpectedly
arcj|unexpected socket close
dodv|starttls extension not supported
brbt|smtp auth extension not supported
bw|no suitable authentication method
chbr|smtp: unencrypted connection
brbt|server doesn't support auth
brbt|server does not support authentication
do|does not support the starttls extension
do|server does not support secure connections
dwbsax|requires a secure connection or the client was not authenticated
bubs|missing credentials for
bwee|no authentication mechanisms supported by both
arcj|smtp: eof
do|does not support tls via the starttls
brbt|the server does not support authentication
bwbr|cannot use a secure authentication method
bw|no mechanism available
do|tls is required, but was not offered
arcj|while receiving the initial server greeting
cf|-err unknown command
cf|+ok dovecot ready
cf|[capability imap4rev1
bn|no kerberos credentials
bn|not found in kerberos database
ai|does not match the server certificate
dobr|auth: unencrypted connection
cd|invalid_client
du|unsupported protocol version
do|missingstarttls
bp|sasl: connect to~failed
bp|connection lost to authentication server
bf|helo-befehl
bw|authentication requires sasl
bw|no authenticators available
ajdt|remotecertificatechainerrors
dh|quota d'envoi
ai|match certificate's altnames
bn|kerberos tgt
cd|xoauth2 authentication failed
ax|failed to authenticate on smtp server
bwee|failed to find an authenticator
cjdkcm|connection to \"~timed out.
arcj|has been closed unexpectedly
cjdkcm|connection to tcp://~timed out
bwee|no advertised types available
bwee|requested type not available
dcdj|auth mechanism infinite loop
dvajcm|could not be established with host~[ #0]
cjar|but got an empty response
cjar|but got code \"\"
cmdk|opentimeout
cjdk|readtimeout
bwee|wrong authentication type
bhcc|econnrefused~localhost
cjar|end of file reached
cjdkar|connection unexpectedly closed: timed out
ar|smtpserverdisconnected
bg|smtputf8 not supported
bg|codec can't encode character
cmdk|socket.timeout
cmdk|connect: timeout
brbt|did not advertise authentication
ax|no authentication type succeeded
bhcc|cannot open mail:25
dw|no tls support!
bhcc|failed to connect to mailserver at
bw|offered no supported auth
btbr|offered null auth
brbw|offered no compatible authentication mechanisms
dcdj|authentication protocol loop
bv|loops back to myself
bgcv|message requires smtputf8
dkcjbb|timed out while receiving the initial server greeting
arbz|while performing the ehlo
arcj|closed connection in response to initial
arbf|closed connection in response to ehlo
>qmail
cy|you don't authenticate or the domain isn't in my list
cyef|domain isn't in my list of allowed rcpthosts
dgaa|in my badmailfrom list
btdo|unimplemented (#5.5.1)
ax|authorization failed
bv|too many hops, this message is looping
dq|you talk too soon
>qq
aeed|enter your authorization code
cybs|need ehlo and auth first
cu|rejected by recipients
bx|frequency limited
>rfc
ax||535 5.7.8
ax||535 auth
bwae||534 5.7.9
cybsdw||530 5.7.0
cybsdw||530 sender recipient auth
br||538
bp||454 auth
dp||454 starttls
ebbp||432 4.7.12
bw||504 auth
btbr||500 502 503 auth
dc||501 auth
do||500 502 503 starttls
ba||500 502 hello
bf||501 504 550 hello
dm||421 greeting
dmcp||554 greeting
cw||5.1.1
cs||5.1.2 5.1.10
cw||5.1.3
cr||5.1.6 5.2.1
de||5.1.7 5.1.8 4.1.8
ct||5.2.2 4.2.2
by||5.3.4 5.2.3
dl||4.3.1
dr||4.3.0 4.3.5
dm||4.3.2
bv||5.4.6 4.4.6
dz||4.5.3 5.5.3 recipient
cu||5.7.2
dd||5.7.20 5.7.21 5.7.22 5.7.23 5.7.26
da||5.7.25 4.7.25
br||5.7.11
dw||5.7.10
>rustls
dvcj|received corrupt message
du|peer is incompatible
du|alert: handshakefailure
du|alert: protocolversion
an|alert: certificaterequired
agai|unrecognisedname
aj|alert: unknownca
aoah|notvalidyet
ai|certificate not valid for name
aj|certificate: badsignature
aj|causedasendentity
>schannel
dudv|0x80090326
dudv|unexpected or badly formatted
aj|0x80090325
ai|0x80090322
ah|0x80090328
dv|0x80090308
ajakdt|unable to check revocation
ai|cn name does not match
ahao|certificate is not within its validity period
dudv|call to sspi failed
>secure-transport
aj|invalid certificate chain
aj|untrusted root certificate
ai|the certificate did not match
aj|-9807
ah|-9814
ai|-9843
dvdu|-9800
du|-9824
aj|errsslxcertchaininvalid
>sendgrid
axea|bad username / password
edcd|authorization grant is invalid, expired, or revoked
ay|maximum credits exceeded
df|not authorized to send from that email address
dh|too many recipients received this hour
df|does not match a verified sender identity
>sendmail
cycx|relaying denied. ip name possibly forged
cycx|relaying denied. ip name lookup failed
cybs|relaying denied. proper authentication required
cl|you must check for new mail before sending
bp|temporary authentication failure
bw|auth mechanism~not available
bt|auth not available
dc|cannot base64 decode
do|tls not available|503 502
dp|tls not available after start
bf|invalid domain name|501
ac|rejected:~listed at
ac|refused by blackhole site
de|real domain name required for sender
de|domain of sender address~does not resolve
dr|could not be delivered for~days
>ses
ck|not subscribed to ses
bx|maximum sending rate exceeded
dx|too many concurrent smtp connections
dr|temporary service failure
dh|daily message quota exceeded
axed|authentication credentials invalid
dfdb|email address is not verified
>smartermail
cy|authentication is required for relay
bd|from domain must match authenticated domain
>smtp2go
cy|relay access denied - please authenticate
df|sender domain not verified
>stalwart
cy|relay not allowed
cybs|you must authenticate first
co|account is not authorized to use this service
asdy|too many authentication errors
dvcj|already in tls mode
dg|you are not allowed to send from this address
dgaa|sender address not allowed
bc|greylisted, please try again in
>thunderbird
axee|unable to authenticate to outgoing server
ee|does not support the selected authentication method
ee|does not seem to support encrypted passwords
eebr|does not allow plaintext passwords
do|using starttls since it doesn't advertise that feature
cmcc|because connecting to outgoing server~failed
cmdkcj|connection to outgoing server~timed out
dvar|was lost in the middle of the transaction
cabj|outgoing server~is unknown. the server may be
by|exceeds the global size limit
ajaf|sec_error_unknown_issuer
ai|ssl_error_bad_cert_domain
aj|self_signed_cert
dv|rx_record_too_long
du|ssl_error_unsupported_version
axee|nicht authentifiziert werden
eebw|gewählte authentifizierungsmethode nicht
eebw|passwörter nicht zu unterstützen
eebr|im klartext nicht
do|nicht mit starttls
cabj|smtp-server~ist unbekannt
cmcc|verbindungsaufbau mit dem~fehlgeschlagen
dvar|mitten in der transaktion
cmdkcj|ablaufzeit
by|globale größenlimit
dz|anzahl an empfängern
ajai|die einstellungen für~korrigiert werden
axee|authentifier sur le serveur
eebw|authentification sélectionnée
eebw|gérer les mots de passe chiffrés
eebr|mots de passe non chiffrés
do|starttls~ne propose pas
cabj|serveur sortant~est inconnu
cmcc|serveur sortant~a échoué
dvar|perdue pendant la transaction
cmdkcj|serveur sortant~a expiré
by|taille globale
ajai|la configuration liée à
axee|no se puede identificar al servidor
eebw|mecanismo de identificación seleccionado
eebw|admitir contraseñas cifradas
eebr|contraseñas no cifradas
do|starttls~no anuncia
cabj|servidor de salida~es desconocido
cmcc|ha fallado la conexión al servidor
dvar|mitad de la transacción
cmdkcj|caducado la conexión
by|límite global de tamaño
dz|número permitido de destinatarios
ajai|la configuración relacionada con
axee|autenticazione non riuscita
eebw|metodo di autenticazione selezionato
eebw|gestire le password crittate
eebr|password in testo semplice
do|starttls~in quanto non supporta
cabj|posta in uscita~sconosciuto
cmcc|connessione al server~non è riuscita
dvar|interrotta durante la trasmissione
cmdkcj|posta in uscita~è scaduta
by|supera il limite globale
dz|numero di destinatari
ajai|la configurazione relativa a
axee|não foi possível autenticar no
eebw|método de autenticação selecionado
eebw|suporte a senhas criptografadas
eebr|senhas em texto puro
do|starttls~ele não anuncia
cabj|servidor de envio~não é conhecido
cmcc|servidor de envio~falhou
dvar|meio da transação
cmdkcj|servidor de envio~expirou
by|excede o limite global
dz|permitido de destinatários
ajai|a configuração relacionada a
axee|не удалось аутентифицироваться
eebw|выбранный метод аутентификации
eebw|использование зашифрованных паролей
eebr|обычных текстовых паролей
do|starttls~не заявил
cabj|исходящей почты~неизвестен
cmcc|исходящей почты~не удалось установить соединение
dvar|в середине транзакции
cmdkcj|время ожидания соединения
by|глобальный предел размера
dz|количества получателей
ajai|конфигурация~должна быть исправлена
axee|niet authenticeren
eebw|geselecteerde authenticatiemethode niet
eebw|versleutelde wachtwoorden
eebr|plattetekstwachtwoorden
do|starttls~niet aankondigt
cabj|(smtp-)server~is onbekend
cmcc|verbinden met~is mislukt
dvar|midden van de transactie
cmdkcj|wachttijd voor de verbinding
by|globalegroottelimiet
dz|aantal ontvangers
ajai|configuratie~moet worden gecorrigeerd
axee|nie udało się uwierzytelnić
eebw|wybranej metody uwierzytelniania
eebw|nie obsługiwać~szyfrowanych haseł
eebr|haseł przesyłanych otwartym
do|starttls~nie ogłasza
cabj|poczty wychodzącej~jest nieznany
cmcc|nie udało się połączyć z serwerem
dvar|w trakcie transakcji
cmdkcj|limit czasu połączenia
by|globalny limit rozmiaru
dz|liczby adresatów
ajai|konfiguracja~musi zostać poprawiona
bn|kerberos/gssap
>various
cy|relaying not allowed
cxda|insecure mail relay
dr|temporarily unavailable
bx|too much email
ds|too many messages~untrusted
dd|by spf
da|servers without a valid sender domain
cr|recipient unavailable
cp|block for spam
aadd|not allowed from this range
cp|a problem occurred~postmaster
az|dialup
aq|bare linefeed
cl|first check your mail
cs|bad destination host
>vertx
do|starttls required but not supported
brbt|no auth methods available
bsbu|no credentials supplied
>windows
cccn|verbindung verweiger
cmdk|gegenstelle nach einer bestimmten zeit
cccn|expressément refusée
cmdk|pas répondu convenablement
cccn|denegó expresamente
cmdk|no respondió adecuadamente
cccn|rifiuto persistente
cmdk|risposta non corretta della parte connessa
cccn|recusou ativamente
cmdk|não respondeu corretamente
cccn|отверг запрос на подключение
cmdk|за требуемое время не получен
cccn|10061
cmdk|10060
arcj|10054
apce|10051
cnap|10065
bo|10013
cccn|wsaeconnrefused
cmdk|wsaetimedout
arcj|wsaeconnreset
cabj|wsahost_not_found
apce|wsaenetunreach
arcj|forcibly closed by the remote host
boar|aborted by the software in your host
apce|attempted to an unreachable network
cnap|attempted to an unreachable host
cbca|no data of the requested type
cz|temporary error during hostname resolution
arcj|vom remotehost geschlossen
arcj|connexion existante a dû être fermée
arcj|interrupción de una conexión existente
cz|11002~getaddrinfo failed
cbca|11004~getaddrinfo failed
>wolfssl
ajaf|no signer error
ai|peer subject name mismatch
dvdu|record layer version error
ah|asn date error, current date after
aoah|asn date error, current date before
dvcj|unknown type in record hdr
>yahoo
aedy|auth005
ac|connections not accepted from ip addresses on spamhaus
ds|tss04
ds|message from~temporarily deferred
ds|temporarily deferred due to user complaints
av|not accepted for policy reasons
ddav|not accepted for policy reasons|5.7.9
cw|user doesn't have a~account
>yandex
co|does not have access rights to this service
axae|authentication failed: invalid user or password!
dg|not owned by auth user
dw|without~encryption
>zoho
dg|sender is not allowed to relay
dgbk|relaying disallowed as
ab|email outgoing blocked
bxab|unusual sending activity detected
cu|mailpolicy violation
";

/// Each row's id and the real line that it was made from, in the order of the rows.
#[cfg(test)]
#[rustfmt::skip]
pub(super) static EXAMPLES: &[(&str, &str)] = &[
    ("apple/sender-rejected", "The server response was: 530 5.7.0 The sender address was rejected by the server \"smtp.example.org\""),
    ("apple/cannot-send", "Cannot send message using the server smtp.example.org. The connection to the server on port 25 timed out."),
    ("apple/relay-recipient", "Cannot Send Mail\nA copy has been placed in your Outbox. The recipient was rejected by the server because it does not allow relaying"),
    ("apple/password-incorrect", "Cannot Send Mail. The user name or password for \"smtp.example.org\" is incorrect."),
    ("apple/verify-identity", "Cannot Verify Server Identity. The identity of \"smtp.example.org\" cannot be verified by Mail."),
    ("apple/certificate-invalid", "The certificate for this server is invalid."),
    ("apple/server-identity", "Mail could not verify the server identity"),
    ("apple/outgoing-failed", "The connection to the outgoing server \"smtp.example.org\" failed."),
    ("botan/record", "Botan::TLS::TLS_Exception: Received unexpected record version in initial record"),
    ("botan/record-type", "Unexpected record type 50"),
    ("botan/trust", "Certificate validation failure: Cannot establish trust"),
    ("botan/name", "Certificate validation failure: Certificate does not match provided name"),
    ("brevo/unknown-address", "525 5.7.1 Unauthorized IP address"),
    ("brevo/key", "535 5.7.8 Authentication failed: key not found"),
    ("brevo/not-activated", "502 5.7.0 Your SMTP account is not yet activated. Please contact us at contact@brevo.com to request activation"),
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
    ("cox/sessions", "421 too many sessions from <ip>"),
    ("cox/spectrum-aup-in", "550 5.1.0 <bounce@example.com> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes AUP#In-1310"),
    ("cox/cdrbl", "550 5.1.0 <bounce@example.com> sender rejected. AUP#CDRBL"),
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
    ("domino/relay", "554 Relay rejected for policy reasons."),
    ("domino/not-in-directory", "User some.name (kijitora@example.jp) not listed in Domino Directory"),
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
    ("frames/client-certificate", "SSL peer handshake failed, the server most likely requires a client certificate to connect"),
    ("frames/plan", "550 your plan does not include smtp"),
    ("frames/sandbox", "550 account is in sandbox mode"),
    ("frames/closing", "421 4.7.0 <host> closing connection"),
    ("frames/rate", "452 4.4.5 Rate limit exceeded, try again later."),
    ("frames/verify-failed", "certificate verify failed"),
    ("frames/dotnet-invalid", "System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure."),
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
    ("frames/starttls-not", "*** Host did not advertise STARTTLS"),
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
    ("frames/not-accepting", "smtplib.SMTPConnectError: (554, b'mail.example.org ESMTP not accepting messages')"),
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
    ("go/oversized", "tls: oversized record received with length 20527"),
    ("go/unknown-ca", "remote error: tls: unknown certificate authority"),
    ("go/cipher", "tls: server chose an unconfigured cipher suite"),
    ("go/no-names", "x509: certificate is not valid for any names, but wanted to match mail.example.org"),
    ("go/no-ip", "x509: cannot validate certificate for 192.0.2.1 because it doesn't contain any IP SANs"),
    ("go/common-name", "x509: certificate relies on legacy Common Name field, use SANs instead"),
    ("go/before", "x509: certificate has expired or is not yet valid: current time 2026-11-25T10:00:00Z is before 2026-12-01T10:00:00Z"),
    ("go/lookup-timeout", "dial tcp: lookup smtp.example.org: i/o timeout"),
    ("go/misbehaving", "dial tcp: lookup smtp.example.org on 127.0.0.53:53: server misbehaving"),
    ("go/six", "dial tcp [2001:db8::1]:587: connect: network is unreachable"),
    ("go/wrong-host", "wrong host name"),
    ("go/short-response", "short response: "),
    ("go/no-auth", "server does not support SMTP AUTH"),
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
    ("hmailserver/login-required", "530 SMTP authentication is required."),
    ("hmailserver/direction", "550 Delivery is not allowed to this address."),
    ("hmailserver/auto-ban", "535 Authentication failed. Too many invalid logon attempts."),
    ("hmailserver/helo-first", "502 Use HELO/EHLO first."),
    ("icewarp/permission", "501 5.7.1 <from> Permission denied"),
    ("icloud/from-address", "550 5.7.0 From address is not one of your addresses."),
    ("icloud/blocked", "550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=<ip>"),
    ("icloud/volume", "421 4.7.1 Messages to <rcpt> deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137"),
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
    ("k9/starttls", "MissingCapabilityException: Missing capability: STARTTLS"),
    ("k9/auth", "MissingCapabilityException: Missing capability: AUTH PLAIN"),
    ("k9/method", "MissingCapabilityException: Missing capability: AUTH CRAM-MD5"),
    ("k9/size", "MessagingException: Message too large for server"),
    ("kerio/app-password", "Only application passwords are allowed since 2FA is enabled"),
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
    ("mailenable/login", "503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server."),
    ("mailgun/domain", "550 Domain <domain> is not allowed to send: <reason>"),
    ("mailgun/sandbox", "421 Domain sandbox.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings."),
    ("mailgun/activate-account", "421 Domain sandbox.mailgun.org is not allowed to send: Please activate your Mailgun account."),
    ("mailru/app-password", "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED"),
    ("mailru/app-password-is-required", "NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED"),
    ("mailtrap/rate", "550 5.7.0 Requested action not taken: too many emails per second"),
    ("mbedtls/record", "SSL - An invalid SSL record was received"),
    ("mbedtls/n7200", "mbedtls_ssl_handshake returned -0x7200"),
    ("mbedtls/verify", "X509 - Certificate verification failed, e.g. CRL, CA or signature check failed"),
    ("mbedtls/n2700", "mbedtls_ssl_handshake returned -0x2700"),
    ("mbedtls/alert", "SSL - A fatal alert message was received from our peer"),
    ("mbedtls/version", "SSL - Handshake protocol not within min/max boundaries"),
    ("mbedtls/closed", "SSL - The peer notified us that the connection is going to be closed"),
    ("mimecast/relay", "451 Open relay not allowed"),
    ("mimecast/security-policies", "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [#]"),
    ("mimecast/host-network", "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]"),
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
    ("netease/sender", "553 Mail from must equal authorized user"),
    ("netease/no-permission", "550 User has no permission"),
    ("netease/no-permission-later", "550 User has no permission"),
    ("netease/unsafe-login", "SELECT Unsafe Login. Please contact kefu@188.com for help"),
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
    ("nodemailer/size", "Error: Message size larger than allowed 10485760 { code: 'EMESSAGE', command: 'MAIL FROM' }"),
    ("nodemailer/no-recipients", "Error: No recipients defined { code: 'EENVELOPE', command: 'API' }"),
    ("nodemailer/greeting-imap", "Error: Invalid greeting from server:\n* OK IMAP4rev1 ready { code: 'EPROTOCOL', response: '* OK IMAP4rev1 ready', command: 'CONN' }"),
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
    ("opensmtpd/unsupported", "503 5.5.1 Invalid command: Command not supported"),
    ("opensmtpd/too-many-messages", "452 4.5.3 Too many messages sent"),
    ("openssl/wrong-version", "error:0A00010B:SSL routines::wrong version number"),
    ("openssl/record-unknown", "error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol"),
    ("openssl/get-record", "error:1408F10B:SSL routines:ssl3_get_record:wrong version number"),
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
    ("openssl/invalid-token", "The token supplied to the function is invalid (0x80090308)"),
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
    ("openssl/verify-hostname", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'mail.example.org'. (_ssl.c:1006)"),
    ("openssl/verify-hostname-plain", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: hostname mismatch (_ssl.c:1000)"),
    ("openssl/verify-not-yet", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The certificate chain uses not yet valid certificate."),
    ("openssl/verify-self-signed", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1000)"),
    ("openssl/verify-self-signed-old", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1131)"),
    ("openssl/verify-local-issuer", "curl: (60) SSL certificate problem: unable to get local issuer certificate"),
    ("openssl/verify-first", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to verify the first certificate (_ssl.c:1000)"),
    ("openssl/node-altname-code", "Error: send failed { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }"),
    ("openssl/node-depth-zero", "Error: send failed { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }"),
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
    ("openssl/lb-incorrect-name", "The target principal name is incorrect. (0x80090322)"),
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
    ("openssl/verify-alone", "error:0A000086:SSL routines::certificate verify failed"),
    ("openssl/revoked-any", "SEC_ERROR_REVOKED_CERTIFICATE"),
    ("openssl/expired-any", "SEC_ERROR_EXPIRED_CERTIFICATE"),
    ("openssl/wrong-version-name", "Error: send failed { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }"),
    ("orange/login", "550 5.7.0 Code d'authentification invalide OFR_305"),
    ("orange/sender", "5.5.3 Mail from not owned by user. LPN105_421."),
    ("orange/refused", "421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. <code>"),
    ("orange/mail-rejete", "550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]"),
    ("orange/incident-de-spam", "550 mwinfXXXX ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 [102]"),
    ("orange/boite-pleine", "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]"),
    ("orange/taille-limite", "5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]."),
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
    ("outlook/no-common-login", "(0x800CCC80) None of the authentication methods supported by this client are supported by your server."),
    ("outlook/no-common-login-words", "None of the authentication methods supported by this client are supported by your server."),
    ("outlook/password-rejected", "(0x800CCC92) Your e-mail server rejected your login."),
    ("outlook/login-rejected-words", "Your e-mail server rejected your login. Verify your user name and password in your account properties."),
    ("outlook/outgoing-unreachable", "Task 'anna@example.org - Sending' reported error (0x80042109)"),
    ("outlook/outgoing-words", "Outlook cannot connect to your outgoing (SMTP) e-mail server."),
    ("outlook/server-timeout", "Task 'anna@example.org - Sending' reported error (0x8004210A)"),
    ("outlook/server-timeout-sending", "Task 'anna@example.org - Sending' reported error (0x8004210B)"),
    ("outlook/timeout-words", "The operation timed out waiting for a response from the sending (SMTP) server."),
    ("outlook/certificate-name", "The server you are connected to is using a security certificate that cannot be verified. The target principal name is incorrect."),
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
    ("postfix/open-resolver", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver"),
    ("postfix/maildrop-over-quota", "maildrop: maildir over quota."),
    ("postfix/verification-lost", "421 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: lost connection with mail.example.com[192.0.2.21] while sending RCPT TO"),
    ("postfix/verification-in-progress", "421 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: Address verification in progress"),
    ("postfix/destination-name-missing", "<root@example.com>: Host or domain name not found. Name service error for name=example.com type=A: Host not found"),
    ("postfix/server-certificate-not-verified", "dsn=4.7.5, status=deferred (Server certificate not verified)"),
    ("postfix/wrappermode", "SMTPS wrappermode (TCP port 465) requires setting \"smtp_tls_wrappermode = yes\", and \"smtp_tls_security_level = encrypt\" (or stronger)"),
    ("postfix/syntax-ehlo", "501 5.5.4 Syntax: EHLO hostname"),
    ("programs/econnrefused", "Error: connect ECONNREFUSED 192.0.2.1:587"),
    ("programs/connection-refused", "Socket Error # 10061 Connection refused."),
    ("programs/timed-out", "TimeoutError: timed out"),
    ("programs/econnrefused-loopback", "Error: connect ECONNREFUSED 127.0.0.1:587"),
    ("programs/econnrefused-loopback-six", "Error: connect ECONNREFUSED ::1:25"),
    ("programs/actively-refused", "No connection could be made because the target machine actively refused it. 192.0.2.1:25"),
    ("programs/go-refused-loopback", "dial tcp 127.0.0.1:587: connect: connection refused"),
    ("programs/etimedout", "Error: connect ETIMEDOUT 192.0.2.1:465"),
    ("programs/esocket-timeout", "Error: Connection timeout { code: 'ETIMEDOUT', command: 'CONN' }"),
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
    ("programs/no-host-known", "System.Net.Sockets.SocketException: No such host is known"),
    ("programs/curl-resolve", "curl: (6) Could not resolve host: smtp.exmaple.org"),
    ("programs/network-unreachable", "OSError: [Errno 101] Network is unreachable"),
    ("programs/enetunreach", "Error: connect ENETUNREACH 2001:db8::1:587"),
    ("programs/no-route", "OSError: [Errno 113] No route to host"),
    ("programs/ehostunreach", "Error: connect EHOSTUNREACH 192.0.2.1:587"),
    ("programs/eacces", "Error: connect EACCES 192.0.2.1:587"),
    ("programs/forbidden-socket", "An attempt was made to access a socket in a way forbidden by its access permissions"),
    ("programs/permission-socket", "Warning: fsockopen(): unable to connect to smtp.example.org:587 (Permission denied)"),
    ("programs/connection-reset", "stream_socket_client(): SSL: Connection reset by peer"),
    ("programs/unexpected-close", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed"),
    ("programs/nodemailer-close", "Error: Connection closed unexpectedly { code: 'ECONNECTION', command: 'CONN' }"),
    ("programs/socket-close", "Error: Unexpected socket close { code: 'ECONNECTION' }"),
    ("programs/python-no-starttls", "smtplib.SMTPException: STARTTLS extension not supported by server."),
    ("programs/python-no-auth", "smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server."),
    ("programs/python-no-method", "smtplib.SMTPException: No suitable authentication method found."),
    ("programs/go-unencrypted", "smtp: unencrypted connection"),
    ("programs/go-no-auth", "smtp: server doesn't support AUTH"),
    ("programs/mailkit-no-auth", "System.NotSupportedException: The SMTP server does not support authentication."),
    ("programs/mailkit-no-starttls", "System.NotSupportedException: The SMTP server does not support the STARTTLS extension."),
    ("programs/dotnet-no-secure", "System.Net.Mail.SmtpException: Server does not support secure connections."),
    ("programs/dotnet-secure", "System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated."),
    ("programs/nodemailer-plain", "Error: Missing credentials for \"PLAIN\""),
    ("programs/java-no-password", "jakarta.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client"),
    ("programs/eof", "smtp: EOF"),
    ("programs/msmtp-no-tls", "msmtp: the server does not support TLS via the STARTTLS command"),
    ("programs/msmtp-no-auth", "msmtp: the server does not support authentication"),
    ("programs/msmtp-method", "msmtp: cannot use a secure authentication method"),
    ("programs/postfix-no-mechanism", "status=deferred (SASL authentication failed; cannot authenticate to server smtp.example.org[192.0.2.1]: no mechanism available)"),
    ("programs/postfix-tls-required", "status=deferred (TLS is required, but was not offered by host smtp.example.org[192.0.2.1])"),
    ("programs/postfix-greeting", "status=deferred (lost connection with smtp.example.org[192.0.2.1] while receiving the initial server greeting)"),
    ("programs/pop3-greeting", "-ERR Unknown command EHLO"),
    ("programs/pop3-ok", "+OK Dovecot ready."),
    ("programs/imap-greeting", "* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN] Dovecot ready."),
    ("programs/kerberos-ticket", "SASL(-1): generic failure: GSSAPI Error: Unspecified GSS failure.  Minor code may provide more information (No Kerberos credentials available)"),
    ("programs/kerberos-unknown", "SASL(-1): generic failure: GSSAPI Error: Unspecified GSS failure.  Minor code may provide more information (Server not found in Kerberos database)"),
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
    ("programs/postfix-back", "status=bounced (mail for example.org loops back to myself)"),
    ("programs/postfix-utf8", "status=bounced (message requires SMTPUTF8, but no server was found that supports SMTPUTF8. The last attempted server was mx.example.net[192.0.2.1])"),
    ("programs/postfix-greeting-timeout", "status=deferred (conversation with smtp.example.org[192.0.2.1] timed out while receiving the initial server greeting)"),
    ("programs/postfix-ehlo", "status=deferred (lost connection with smtp.example.org[192.0.2.1] while performing the EHLO handshake)"),
    ("programs/exim-closed", "H=smtp.example.org [192.0.2.1]: Remote host closed connection in response to initial connection"),
    ("programs/exim-ehlo", "H=smtp.example.org [192.0.2.1]: Remote host closed connection in response to EHLO client.example.org"),
    ("qmail/rcpthosts-auth", "553 sorry, you don't authenticate or the domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("qmail/rcpthosts", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("qmail/badmailfrom", "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"),
    ("qmail/unimplemented", "502 unimplemented (#5.5.1)"),
    ("qmail/auth-failed", "535 authorization failed (#5.7.0)"),
    ("qmail/loop", "554 too many hops, this message is looping (#5.4.6)"),
    ("qmail/early", "421 You talk too soon. (pregreet)"),
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
    ("schannel/badly-formatted", "The message received was unexpected or badly formatted. (0x80090326)"),
    ("schannel/n325", "The certificate chain was issued by an authority that is not trusted. (0x80090325)"),
    ("schannel/n322", "schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322)"),
    ("schannel/n328", "SEC_E_CERT_EXPIRED (0x80090328)"),
    ("schannel/n308", "schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308)"),
    ("schannel/revocation", "schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012) - The revocation function was unable to check revocation for the certificate."),
    ("schannel/cn", "CERT_E_CN_NO_MATCH 0x800B010F The certificate's CN name does not match the passed value."),
    ("schannel/validity", "0x800B0101 A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file."),
    ("schannel/sspi", "A security package specific error occurred. A call to SSPI failed, see inner exception."),
    ("secure-transport/chain", "SSL certificate problem: Invalid certificate chain"),
    ("secure-transport/root", "SSL certificate problem: Untrusted root certificate"),
    ("secure-transport/name", "SSL certificate peer verification failed, the certificate did not match \"mail.example.org\""),
    ("secure-transport/n9807", "CFNetwork SSLHandshake failed (-9807)"),
    ("secure-transport/n9814", "errSSLCertExpired -9814"),
    ("secure-transport/n9843", "errSSLHostNameMismatch -9843"),
    ("secure-transport/n9800", "errSSLProtocol -9800"),
    ("secure-transport/n9824", "errSSLPeerHandshakeFail -9824"),
    ("secure-transport/xcert", "errSSLXCertChainInvalid"),
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
    ("stalwart/relay", "550 5.1.2 Relay not allowed."),
    ("stalwart/authenticate-first", "503 5.5.1 You must authenticate first."),
    ("stalwart/not-authorized", "550 5.7.1 Your account is not authorized to use this service."),
    ("stalwart/auth-errors", "455 4.3.0 Too many authentication errors, disconnecting."),
    ("stalwart/tls-already", "504 5.7.4 Already in TLS mode."),
    ("stalwart/sender", "501 5.5.4 You are not allowed to send from this address."),
    ("stalwart/sender-rule", "550 5.7.1 Sender address not allowed."),
    ("stalwart/greylisted", "452 4.2.2 Greylisted, please try again in <time>."),
    ("thunderbird/auth-failed", "Unable to authenticate to Outgoing server (SMTP) mail.example.org. Please check the password and verify the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)'."),
    ("thunderbird/method", "The Outgoing server (SMTP) mail.example.org does not support the selected authentication method. Please change the 'Authentication method' in 'Account Settings | Outgoing Server (SMTP)'."),
    ("thunderbird/encrypted-password", "The Outgoing server (SMTP) mail.example.org does not seem to support encrypted passwords. If you just set up the account, try changing the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)' to 'Password, transmitted insecurely'. If it used to work but now doesn't, you may be susceptible to getting your password stolen."),
    ("thunderbird/plain-password", "The Outgoing server (SMTP) mail.example.org does not allow plaintext passwords. Please try changing the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)' to 'Encrypted password'."),
    ("thunderbird/starttls", "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) mail.example.org using STARTTLS since it doesn't advertise that feature. Switch off STARTTLS for that server or contact your service provider."),
    ("thunderbird/connect-failed", "The message could not be sent because connecting to Outgoing server (SMTP) mail.example.org failed. The server may be unavailable or is refusing SMTP connections. Please verify that your Outgoing server (SMTP) settings are correct and try again."),
    ("thunderbird/timed-out", "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org timed out. Try again."),
    ("thunderbird/lost", "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org was lost in the middle of the transaction. Try again."),
    ("thunderbird/unknown-host", "An error occurred while sending mail: Outgoing server (SMTP) mail.example.org is unknown. The server may be incorrectly configured. Please verify that your Outgoing server (SMTP) settings are correct and try again."),
    ("thunderbird/size", "The size of the message you are trying to send exceeds the global size limit (10240000 bytes) of the server. The message was not sent; reduce the message size and try again."),
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
    ("windows/n10013", "WSAEACCES 10013"),
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
    ("wolfssl/signer", "wolfSSL error: ASN no signer error to confirm failure"),
    ("wolfssl/name", "wolfSSL error: peer subject name mismatch"),
    ("wolfssl/version", "wolfSSL error: record layer version error"),
    ("wolfssl/after", "wolfSSL error: ASN date error, current date after"),
    ("wolfssl/before", "wolfSSL error: ASN date error, current date before"),
    ("wolfssl/record", "wolfSSL error: unknown type in record hdr"),
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
