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
capabilities-not-reread \
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
differs-from-published \
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
login-not-honoured-here \
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
unsuitable-port \
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
=aa
address rejected: blacklisted
administrative prohibition~envelope blocked
block policy for
blocked by the recipient
customer block list
envelope blocked
host denies the sender
ip not in whitelist for rcpt domain
mail from~rejected for policy reasons
mail server at~is blocked
on domain's blacklist
policy rejection
refused. access is denied
rejected by administrative action
rejected by header~blocked senders
sender <~black listed
sender address blocked
sender address has been blacklisted
sender denied
sender rejected~aup#in
sorry, your domain has been bl
sorry, your email address~has been bl
tenant allow block list
tenant allow/block list
tenant recipient block
the sender~is banned
user in blacklist
wm:blu
=aaab
mi:spb
=aaaw
backscatter protection
denied by policy
for policy reasons on this gateway
identical sender and recipient
rejected due to security policies
transport.rules.
=aacz
connection refused by policy
registered as~spammer
your host in blacklist
=aaczaw
permanent failure~:blocked)
=aadb
blocked using customer allow list
=aadf
accepting mail from this sender
recipient's block
rejected by this user
user~reject list
=aadh
violating our security policies
=aadjbv 554 5.7.1
recipient address rejected: access denied
=aado
not allowed from this range
=aads
in my badmailfrom list
sender <~denied
sender is rejected
=aads 517
sender rejected
=aadz greeting
administrative prohibition
=ab
account isn't allowed to send
aup#cxmj
bad outbound sender
darf nicht senden~konto
email outgoing blocked
is not allowed to send: account
is not allowed to send: please activate
mail server has been suspended
main account unavailable
not recognized as a valid sender
outbounds disabled
outboundspamexception
outgoing mail hold
outgoing mail susp
sender mailbox quarantined
sending for this account is disabled
sending from this domain is paused
sending paused
spam abuse detected
submission has been disabled
tenant has exceeded threshold
=ab 5.7.502 5.7.503 5.7.800
banned sender
=ab 554 5.1.8
sender address blocked
=ab auth sender
user suspended
=abaa
[esa]
=abaw
reject by behaviour spam
=abbt 5.7.13

=abbt 525

=abcb
aup#cxthrt
unusual sending activity detected
=abcy sender recipient content
user has no permission
=abcz
traffic not accepted from this ip
=abdr
unregistered domains
=abds
mail sending denied
=abeg
high number of invalid recipients
=ac
[rbl]
abuseat.org
abusix
aup#ipbl
dt:rbl
from blacklisted ip
ib104
ib105
ib106
junkemailfilter
listed in the rbl
mail-abuse.org
mailbox unavailable~blacklisted
on rbl list
open proxy
psbl
rbl deny
rejected for policy reasons~dns blacklist
rejected:~listed at
service unavailable; client [~blocked using
sorbs.net
spamrats
spamrl.com
uceprotect~listed. see
=acaa
forbidden by your ip
=accz
blocked for spamming
ib103
=ad
your ip~not permitted to relay
=adav
invalid credentials for relay
=addr
envelope domain not allowed
=ae
application specific password
errorgmailapplicationspecific
only application passwords are allowed
parol prilozheniya
second factor authentication
=aeay
auth012
mbr1212
=aecyem
account is abnormal
=aeem
auth005
=aees
permanentnegativecompletion~category: unspecified3~detail: four
=aeev
\\xca\\xda\\xc8\\xa8\\xc2\\xeb
no=1001256
êúè¨âë
使用授权码登录
=ag
unable to verify the first certificate
unable_to_verify_leaf_signature
=agak
cert_trust_is_partial_chain
partialchain
unable to get issuer certificate
unable to get local issuer certificate
unable_to_get_issuer_cert
=ahaj
unrecognisedname
unrecognized name
unrecognized_name
=ai
-9814
0x80090328
asn date error, current date after
cert_has_expired
certificaat is verlopen
certificado expirou
certificado ha caducado
certificat a expiré
certificate~expired
certificateexpiredexception
certificato è scaduto
certyfikat wygasł
tls protocol defined fatal~code is 45
zertifikat ist abgelaufen
действия сертификата истёк
=aiap
0x80072f05
0x800b0101
0x800ccc02
cert_e_expired
cert_expired
cert_trust_is_not_time_valid
certificat reçu a expiré
certificate has expired or is not yet valid
certificate is not within its validity period
certificato ricevuto è scaduto
nottimevalid
nsurlerrordomain~-1201
validity check failed
=aj
-9843
0x80072f06
0x80090322
0x800b010f
0x800ccc01
altnames
cert_e_cn_no_match
certificado de segurança~corresponde ao nome
certificado de seguridad~no coincide con el nombre
certificate doesn't match the host
certificate is valid for
certificate not valid for name
certificate owner does not match hostname
certificate-host-mismatch
certificato di sicurezza~non corrisponde al nome
certnotvalidforname
cn name does not match
commonname mismatch
contain any ip sans
did not match expected cn
did not match the name given in
does not match target host name
does not match the server certificate
entidade de destino
entità di destinazione
err_tls_cert_altname_invalid
expected identity of the site
hostname mismatch
hostname_check_failed
hostname_mismatch
identidad del sitio esperada
identidade esperada do site
ip address mismatch
legacy common name
name auf dem sicherheitszertifikat
name in the certificate does not match
name of the security certificate is invalid
name on the security certificate
nicht der erwarteten identität
no alternative certificate subject name matches
no name matching
no subject alternative~matching
nom~certificat de sécurité~correspond pas
nom principal~cible~incorrect
nombre de la entidad de seguridad de destino
nombre principal de destino
nome principal de destino
not valid for any names
notvalidforname
oczekiwaną tożsamością
pas à l'identité attendue
peer subject name mismatch
quella attesa per il sito
remotecertificatenamemismatch
requested domain name does not match
sec_e_wrong_principal
ssl_error_bad_cert_domain
sslpeerunverified
subject alternative names present
target principal name is incorrect
the certificate did not match
unable to locate peer certificate cn
verwachte identiteit
wrong host name
zielprinzipalname
не соответствует ожидаемому
=ajak
cannot verify server identity
verify identity of server
=ak
-9807
0x80090325
0x800b0109
alert bad certificate
alert unknown ca
alert: unknownca
assinatura do certificado não é conhecida
auto-signé
autoassinado
autofirmado
autofirmato
ca cert does not include key usage
ca_cert_used_as
catena di certificati emessa da
causedasendentity
cert_trust_is_untrusted_root
cert_untrusted
certificaatautoriteit is onbekend
certificate hasn't got a known issuer
certificate is not standards compliant
certificate rejected
certificate signature failure
certificate validation failure
certificate verify failed~not trusted
certificate: badsignature
certificate_unknown
certificazione della firma è sconosciuta
de certificat est inconnue
errsslxcertchaininvalid
failed to load system roots
firma del certificado es desconocida
invalid ca certificate
invalid certificate chain
missing authority key identifier
nieznany podpisujący ośrodek
nsurlerrordomain~-1203
of ca cert not marked critical
sec_e_untrusted_root
sec_error_ca_cert_invalid
sec_error_untrusted
selbstsigniert
self signed certificate
self-signed certificate
self_signed_cert
selfsigned_peer
server certificate not trusted
server certificate not verified
server is not trusted: 
signature in the certificate is invalid
signer of server certificate is not a ca
signing certificate authority is not known
store the pinned certificate
terminated in a root certificate which is not trusted
tls protocol defined fatal~code is 48
trustanchors parameter must be non-empty
unknown certificate authority
unsuitable certificate purpose
untrusted root certificate
untrustedroot
verify_peer~undefined
zelfondertekend
zertifikatkette~nicht vertrauenswürdigen
zertifizierungsstelle ist unbekannt
émise par une autorité qui n'est pas approuvée
самозаверенн
самоподписанн
сертификата неизвестен
自签名
=akag
0x80072f0d
0x800b010a
0x805a1ff3
cert_e_chaining
certificate issuer is not recognized
certificate issuer is unknown
certificate signed by unknown authority
errsslnorootcert
errsslunknownrootcert
invalid peer certificate: unknownissuer
no signer error
pkix path building
sec_error_unknown_issuer
tls_alert~unknown_ca
trust anchor for certification
=akaiap
0x80072f8f
=akaj
-0x2700
a configuração relacionada a
configuratie~moet worden gecorrigeerd
connect to ssl://~: unknown reason
connect to tls://~: unknown reason
die einstellungen für~korrigiert werden
identidade do servidor
identità del server
identität~nicht überprüf
identité d~vérifi
konfiguracja~musi zostać poprawiona
la configuración relacionada con
la configuration liée à
la configurazione relativa a
rejected by the provided remotecert
tlsa-invalid
verificar la identidad del servidor
verify~server identity
verify the identity of the server
x509 - certificate verification
конфигурация~должна быть исправлена
=akajag
1. the server is using a self-signed certificate~remote certificate is invalid
=akajai
certificate for this server is invalid
curle_peer_failed_verification
errorcertificate
mcoerrordomain~code=4
nsurlerrordomain~-1202
peer certificate or ssh
tls_post_process_server_certificate
with known ca certificates
=akajei
error [132]~starttls connection failed
starttls failed (code: )
=akalcx
0x80092013
=akaleh
0x80092012
unable to check revocation
=akao
0x80090327
alert certificate unknown
=akeh
certificate fingerprint does not match
configured fingerprint
not chosen to trust
remotecertificatechainerrors
ssl verify error
=akei
starttls failed (code: 220
=akeied
tls_failed
=al
0x80092010
cert_revoked
cert_trust_is_revoked
certificate~revoked
=alak
crl has expired~verify failed
revocationstatusunknown
=alakeh
crypt_e_no_revocation_check
=am
algorithm constraints check failed
algorithm is considered insecure
algorithm_disabled
certificate~too weak
conform to algorithm constraints
digest algorithm too weak
ee key too small
inadequate_key_size
insecure algorithm
md too weak
=amei
does not comply to algorithm constraints
errsslweakpeerephemeraldhkey
=ao
alert: certificaterequired
alert_certificate_required
certificate required
invalid or inaccessible
rx_certificate_required_alert
=ap
errsslcertnotyetvalid
validity interval is out
=apai
activation time is still in the future
asn date error, current date before
certificate~not yet valid
certificate has expired or is not yet valid~is before
certificatenotyetvalid
not_yet_valid
notvalidyet
=aq
0x80040115
0x800ccc40
enetdown
ns_error_offline
=aqbr
0x800ccc14
=aqcfcw
could not find your mail server
=aqcl
0x80072743
10051
attempted to an unreachable network
la red es inaccesible
la rete non è raggiungibile
netwerk is onbereikbaar
network is unreachable
netzwerk ist nicht erreichbar
rede está fora de alcance
rede inacessível
réseau n'est pas accessible
sieć jest niedostępna
wsaenetunreach
сеть недоступна
网络不可达
=aqcw
0x800ccc05
=ar
0x800ccc62
a from address must be specified
a recipient must be specified
al menos una dirección de email de destino
already authenticated
an email must have a \"from\"
an email must have a \"to\"
at least one recipient
au moins une adresse de destinataire
bare line-feed
bare linefeed
command too long
comply with addr-spec
data after bdat
does not comply with rfc 2822
enclosed in angle brackets
encoded-word syntax
error: bad syntax
esmtp command error
excessive amounts of data
geen unicode in het e-mailadres
gomail: invalid address
i can break rules, too
illegal in state
invalid address:~(from)
invalid command: ehlo expected
invalid input from
invalid line ending
issue a reset
line must not contain cr or lf
line to long
lines too long for transport
malformed address
maximum allowed line length
message is malformed
message not allowed~not rfc compliant
message parse error
mindestens eine empfängeradresse
missing '@' or angle-addr
missing a valid address in from
missing a valid message-id
missing final '@domain'
missing start boundary
multi-recipient bounce
multiple addresses in from
must have sender
need mail command
no angle-addr
no recipients defined
non-ascii characters not supported in local-part
not exactly one~field
not in the form required for an e-mail address
not rfc 5322 compliant
only one starttls
requirement error
sender address must be specified
smtp from address may not be blank
smtp protocol violation
smtp to address is required
smtp to address may not be blank
smtplf.html
stray linefeed
subject is mandatory
supported schemes for mailer
syntax should be
there are multiple reply-to
unable to determine the sender
unicode character in
unrecognized parameter
unsupported body
unsupported option
without a sender address
x-msys-api
=ar 500 501 502 503 504 555 5.5.1 5.5.2 5.5.4

=ar 501
unbalanced
=ar 501 555

=ar 502 503
mail first
=ar 503

already specified
=arat
nonmail commands
=araw
missing 'from' header
policy restrictions (header
=araw 5.6.11
invalid characters
=arbi 550
protocol error
=arbl
invalid remote specification
=arbxec
invalid command: command unrecognized
=arbxec 500 502

=arcs
net::smtpsyntaxerror
=ardh
invalid rcpt to address
=ardhbj
address contains illegal characters
=ardhdj
need rcpt
rcpt first
=ardn
failed. illegal arguments
=ardq
blank sender address
ib501
invalid command line
invalid mail from address
is not a valid rfc
mi:imf
=ardw
code \"354\" but got code \"250\"
code 354 but got code \"250\"
command with a~bad~response
=aree
command not allowed at this point
esmtp: protocol deviation
improper command pipelining after
pipelining not supported
=as
0x80072efe
connection to server lost
receiving data from the peer
sending data to the peer
server returned nothing
smtpserverdisconnected
that the connection is going to be closed
=asaq
0x800ccc13
=asar
please run connect() first
=asbi
closed connection in response to ehlo
=ascd
while performing the ehlo
=ascibs
connection dropped by imap server
=ascs
0x80072746
0x804b0014
10054
but got an empty response
cancelamento de uma conex~host remoto
closed connection in response to initial
conexão fechada pela outra ponta
connection reset by peer
connection unexpectedly closed
connectionreset
connexion existante a d
could not connect to smtp host~response: -1
econnreset
empty reply from server
epipe
errno 104
existente por el host remoto
forcibly closed by the remote host
forzatamente dall'host remoto
gwałtownie zamknięte
has been closed unexpectedly
initialisée par le correspondant
interrotta dal corrispondente
kommunikationspartner zurückgesetzt
ligação reposta pelo peer
messagingexception: [eof]
network_failure~closed
ns_error_net_interrupt
ns_error_net_reset
nsposixerrordomain~code=54
os error 104
process smtpmail not running
reinicializada por la máquina remota
response is 0 length
response reading failed
server has unexpectedly disconnected
smtp session failed: read error
smtp session failed: write error
smtp: eof
socket hang up
unexpected eof received
unexpected socket close
unexpectedly terminated the connection
verbinding is geforceerd gesloten
verbinding is weggevallen
vom remotehost geschlossen
wsaeconnreset
zerwane przez drugą stronę
принудительно разорвал
разорвано другой стороной
ホストに強制的に切断
强迫关闭了一个现有的连接
连接被对方重设
=ascsef
sent an empty reply
=ascsej
error in the pull function
error in the push function
=ascw
3253
=ascwak
query status=2
=asdxej
response code 220 but code \"\"
=asef
suspiciousremoteserver
=asei
non-properly terminated
=aseics
readstringuntil(): end of stream
=aseiej
pr_connect_reset_error
pr_end_of_file_error
=asejcs
0x800ccc0f
=at
command or bandwidth limits
error: too many errors
mi:ccl
rp:ccl
rp:cel
too many auth commands
too many invalid commands
=atar
mi:cel
=atau
[limit]~rate limit hit
=atauel
request is throttled
=atdh
too many invalid addresses
=atdt
errorgmailexceeded
=atem
too many authentication errors
=au
access denied,~has exceeded permitted limits within
bandwidth limit
connection frequency limited
connection rate limit exceeded
too frequent connects
too many new tls sessions
=aucb
hl:ifc
please try again slower
=auel
limit for processing requests from your host
=av
restrictdomainsto
tenantattribution; relay access denied
=avad
smtp relay service~match domain of
=avbv
direct send not allowed
=avdj
relay access denied attr
unable to relay. attr
=aw
[cs01]
[ss]
aup#urlbl
black listed url
blacklisted domain~body
blacklisted file extension
blacklisted link
blacklisted url
blocked because it contains
blocked due to its content
comply with required standards
content examination
content filter agent
content-policy
dt:spm
due to security reason
due to spam classification
filter processing
filtered by outbound
found to be infected
gtube
its content presents a potential
likely unsolicited mail
mail content denied
mail rejete
malicious url
message blocked.
message denied
message filtered
message has been quarantined
message is banned
message not allowed - [
no programs allowed
not accepted for policy reasons
phone number filter
policy violation detected
possible spam detected
reject, id=
rejected as dangerous
surbl
url~uribl
x-dg-ref
=aw 550 554 content

=awaa
denied (mode
requested action not taken: message refused
=awac
dbl.spamhaus
=awar
invalid message content
message does not conform to
rfc 5322 section
=awarcz
due to policy restrictions
=awcz
aol will not accept
rejected for policy reason
=awef
too many related errors
=ax
blocked using~geographical location
from that country
=axaa
host network not allowed
=ay
#018 authentication failed
): password mismatch
-err bad login
0x80040217
0x8007052e
0x8009030c
0x800ccc91
0x800ccc92
0x800cccd1
80040217
aadsts50126
accesso al~non riuscito
anmeldung~fehlgeschlagen
användarnamn eller lösenord
autenticação falhou
autenticação no servidor~falhou
authentication attempt(s) failed
authentication failed: (reason unavailable)
authentifizierung fehlgeschlagen
authorization failed
benutzername~kennwort~falsch
benutzername~passwort~falsch
błąd logowania
chyba přihlášení
could not be verified~is the username
credentials no longer valid
curl: (67)
failed to authenticate on smtp server with username
falha ao entrar na conta
falha na autenticação
falsches passwort
ihlášení selhalo
imposible autentificar
impossibile autenticarsi
incorrect authentication data
inicio de sesión~ha fallado
inloggningen misslyckades
invalid username
início de sessão~falhou
kullanıcı adı veya parola
mail server denied authentication
mail server rejected your login
mot de passe~incorrect
nieprawidłow~hasło
no authentication type succeeded
nome utente o~password
not loving your login
ofr_305
oturum açılamadı
password is invalid
password isn't correct
permanentnegativecompletion~category: unspecified3~detail: five
preauthentication failed
refused the supplied username
sasl login authentication failed: ugfzc3dvcmq6
session's credentials
smtp authentication error
the user credentials were incorrect
username or passwd is null
usuario~contraseña~incorrect
usuário ou senha
utilizador ou palavra-passe
uwierzytelnianie nie powiodło się
uživatelské jméno nebo heslo
wachtwoord~onjuist
wrong username
échec de l'authentification
échec de la connexion~nom d
échec de la connexion au compte
невер~пароль
ошибка авторизации
パスワードが正しく
パスワードが間違って
ログインに失敗しました
用户名或密码
=ay 5.7.8

=ay 535

=ay 535 550 551
auth error
=ay 535 auth

=ayae
cannot login as
curle_login_denied
errorauthentication
failed to authenticate password
imap error on~nologin
login password is not valid
loginbadcredentialsexception
mcoerrordomain~code=5
password is wrong
query status=3
server did not accept the password
too many login failures
=ayaeco
name and password for the following server
username and password not accepted
=ayaecy
envio da senha
envoi du mot de passe
envío de la contraseña
invio della password
log on to the incoming
przesyłanie hasła
senden des passworts
sending of password~did not
verzending van wachtwoord
отправить пароль
发送密码失败
=ayca
server did not accept the username
=ayci
login not possible. please check your setting
=ayck
0x80190191
=aycoeack 5.7.3
authentication unsuccessful
=aycy
denied pop access
submitter failed
=aydn
bad authentication response
=ayef
0x800ccc90
=ayeq
-err [auth] invalid user
0x800ccc16
aadsts50034
bad username / password
envoi du nom d'utilisateur
failed to authenticate username
logon failure: unknown user
senden des benutzernamens
sending of username did not
=ayevbn
authentication credentials invalid
=ayew
autenticazione non riuscita
autentizace k smtp serveru~nezdařila
authentifier sur le serveur
efetuar a autenticação no servidor
kan inte autentisera till
kimlik doğrulanamadı
nicht authentifiziert werden
nie udało się uwierzytelnić
niet authenticeren
no se puede identificar al servidor
não foi possível autenticar no
не удалось аутентифицироваться
認証に失敗しました
=az
maximum credits exceeded
=azdt
email limit is reached
reached its email quota
=bb
dnssec-invalid
=bbdk
dane tlsa lookup problem
=bc
(rtr:du)
accept mail from~dynamic ip
dialup
dul.dnsbl.sorbs
dynamic ip addresses see
non-static-ip
server of your isp
service unavailable; client~blocked using dyna.
service unavailable; client~blocked using pbl.
spamhaus.org/pbl
=bcac
zombied
=bcbi
helo is dynamic
=bd
ehlo failed~unrecognized
=bd 500 502 hello

=bdafbx
authentication is not allowed at this stage
=bdbi
bad response on command 'ehlo
=be
tests before smtp handshake
=beee
ehlo not accepted from server: 220
=bf
not yet authorized to deliver mail
policy rejection~greylist
policy rejection~please try
service currently unavailable
=bfef
0x800ccc68
unverified address: address verification in progress
=bfef 4.7.1

=bfef 450

=bfef 450 451 recipient

=bfegef
internal resource~temporarily unavailable
=bg
from domain must match authenticated domain
is not allowed in~header from
=bgar
no valid sender in any header
=bgdp
dt:sum
=bgds
to send from this header
=bhbi
helo/ehlo argument~invalid
rejected ehlo from~syntactically invalid
syntax: helo hostname
=bhcf
unqualified host name~sleeping for retry
=bi
address format in helo
allows an address literal
argument required for helo
bad helo
ehlo denied
helo command rejected: access denied
helo command rejected: host not found
helo command rejected: invalid ip address
helo command rejected: need fully-qualified
helo denied
helo does not match
helo domain must
helo ip literal
helo must have
helo requires domain
helo-befehl
helohost error
invalid domain address
is _my_ address
mi:nhd
not who you say you are
=bi 501
invalid domain name
=bi 501 504 550 hello

=biar
0x800ccc63
=bibh
syntax: ehlo
=bicz
try again later, closing connection. (ehlo)
=biee
invisible customers
=bj
codec can't encode character
must declare smtputf8
smtputf8 not supported
utf-8~not supported
with ascii local-parts
=bj 5.6.7

=bjdg
message requires smtputf8
=bk
connect to host \"tcp://localhost
=bkci
cannot open mail:25
connect to host, port: localhost
dial tcp 127.0.0.1~connection refused
econnrefused~localhost
econnrefused 127.0.0.1
econnrefused ::1
failed to connect to mailserver at
=bl
10049
enotfound http
smtp host was not specified
=blar
/}~invalid remote specification
=blep
missing port in address
=bo
no identity changes permitted
=bp
mailing to remote domains not supported
=bpdf
email outside~not permitted
=bq
0x80090324
cannot contact any kdc
clock skew too great
gss_init_sec_context
gssapi error
kerberos tgt
kerberos/gssap
no kerberos credentials
no kerberos service principal
not found in kerberos database
=bqay
try running kinit
=bqca
no callback specified
=br
() has been disabled for security
connect eacces
forbidden by its access permissions
ora-24247
permission denied~connect
socket~10013
winerror 10013
wsaeacces
=brakal
crypt_e_revocation_offline
revocation server was offline
=bras
0x80072745
aborted by the software in your host
econnaborted
=bs
auth process broken
authdaemon~failed
authentication error: input/output error
authentication server~unavailable
cannot authenticate due to temporary system problem
cannot connect to saslauthd
checkpassword failure
connection lost to authentication server
internal login failure
invalid password in passdb
no sasl authentication mechanisms
private/auth failed
temporary authorization failure
unable to open berkeley db
unsuccessful due to permanent server error
unsuccessful due to temporary server error. please try again
waiting for handshake from auth server
warning: sasl: connect to~failed
=bs 435

=bs 451
auth error
=bs 454 auth

=bsay
authentication failed: generic failure
unable to proxy
=bsbt 451
authentication failed: could not authenticate
=bsca
scram not possible
=bsdn
authentication failed: server failed
=bsedef 454

=bsef
auth service reported temporary failure
cannot connect to axigen
imaplib.error: lookup failed
=bt
aadsts50057
aadsts530003
aadsts53003
admin_policy_enforced
administratorgenehmigung erforderlich
cannot access this right now
locked by your organization's security defaults policy
need admin approval
=btab
authentication unsuccessful. tenant locked out
=btae
aadsts50079
=btar
unsafe login
=btcoay 535 5.7.139

=btcy
[sys/perm]
=btds 5.7.14

=bteaae
did not meet the criteria to be authenticated
=bu
authentication failed: encryption needed
cleartext authentication
cleartext login
disallowed plaintext auth
only available under a layer
plaintext authentication disabled
tls-connection is required
use stls first
you feel vulnerable
=bu 523 524

=bu 538

=bubx
auth command used when not advertised
did not advertise authentication
does not support smtp auth
error (250)~authentication is failed
fehler (250)~authentisierung
ne supporte pas l'authentification
no auth methods available
não suporta autenticação
server does not support authentication
server doesn't support auth
smtp auth extension not supported
unterstützt keine authentifizierung
=bubxca
check if smtp server requires tls
missing capability: auth plain
=buca
command user is not supported
offered no compatible authentication mechanisms
plain login is disabled
=bucoca
logging in is disabled
login disabled on this
no login methods
=bucq
not allowed without ssl/tls
=buec
command received in invalid state
=buek
not allowed until ssl/tls
=bv
both user and secret are required
interactive smtp authentication
smtp-auth requested but missing secret
smtp-auth requested but missing user
=bvby
authenticate without a username
authentication method~needs a
missing password for~auth mechanism
must assign a smtp username
need ehlo and auth first
no credentials supplied
no password provided
no password specified
protocolconnect returning false
=bvbydj
5.7.1 клиент не прошел проверку
=bvcp
password command exited with status
=bvdj
client not authenticated
client was not authenticated
errorauthenticationrequired
send auth command first
=bvdjat
unauthenticated commands
=bvek
permanentnegativecompletion~category: unspecified3~detail: zero
=bvekay
服务器要求安全连接
=bx
auth not available
auth not offered
unrecognized command 'auth
=bxbu
auth not allowed
authentication not enabled
failed to send auth login
missing_requirement~auth
offered null auth
=bxbu 500 502 503 auth

=bxbuca
no form of authorization
no smtp auth method available
smtp error (250): authentication failed
=bxca
unterstützten authentifizierungsmethoden
=bxec
0x800ccc64
invalid command: command not supported
unimplemented (#5.5.1)
=bybv
missing credentials for
=byds
the sender address~was rejected by the server
=bz
hop count exceeded
mail forwarding loop
message depth exceeded
recursive forwards
too many hops, this message is looping
too many received headers
=bz 5.4.6 4.4.6

=bzdb
loops back to myself
system incorrectly configured
=ca
0x800ccc66
auth mechanism~not available
auth method~not supported
auth mode unsupported
auth type unimplemented
authentication requires sasl
does not support smtp auth type
find a usable authentication
gss-ntlmssp
initialize the sasl library
invalid authentication mechanism
mechanism cram-md5
mechanism mismatch
no authenticators available
no mechanism available
no suitable authentication method
no worthy mechs
offered no supported auth
xoauth is no longer supported
zorkmids
=ca 5.7.4

=ca 504
method not supported
=ca 504 auth

=caae 534

=caar
type not specified
=cabi 504

=cabq
0x800ccc00
unsupported mechanism was requested
=cabt
mechanism too weak for this user
=cabu
cannot use a secure authentication method
errornoimplementedauthmethods
loginbadmethodexception
no known authentication mechanisms
no supported authentication methods
=cabx
0x800ccc80
require basic authentication
=cacd
cannot achieve exchange server authentication
=cadn
sasl authentication step
unexpected server challenge
=caew
apop timestamp not found
authentication method could be found
authentication mode~not supported
authentification correspondante
authentifizierungsmethoden nicht
can't do secure authentication
does not support~authentication
does not support authentification type
doesn't support~authentication. please check
failed to find an authenticator
geen overeenkomende authenticatiemethode
invalid apop id
keine passende authentifizierungsmethode
legitimierungstyp
methods aren't supported
metod uwierzytelniania
metodi di autenticazione
metodo di autenticazione corrispondente
missing capability: auth
méthodes d'authentification
método de autenticação correspondente
nie obsługuje uwierzytelniania
ningún método de concordancia
no admite métodos
no advertised types available
no authentication mechanisms supported by both
no compatible authentication mechanism
no matching authentication method
no soporta la autenticación
no supported sasl mechanism found
non supporta l'autenticazione
none of the authentication methods supported by this client
não suporta o método de autenticação
oauth2 not supported
ondersteunt authenticatie
pas en charge l'authentification
pasującej metody uwierzytelnienia
requested authentication method
requested type not available
selected smtp auth method not available
server does not support authentication method
suporte a autenticação
supporte pas la méthode d'authentification
unterstützt authentifizierungsmethode
wrong authentication type
методы аутентификации
не поддерживает аутентификацию
подходящий метод проверки
不支持身份验证
認証方法が
=caewbu
failed to authenticate on smtp server with username~using 0 possible authenticators
=cb
excessive message rate
frequency limited
has exceeded the max emails per hour
ib510
mails per session limit
maximum sending rate exceeded
message submission rate
message threshold exceeded
messages per second limit
messages sent per minute
mi:dmc
mi:sfq
rate limit reached. please
ratelimit
receiving mail at a rate
receiving mail too quickly
too many mails
too many messages sent
too much email
too much mail from
=cbab
max defers and failures
policy violation~support.forpsi
to send large batches
=cbcz
hl:ifq
hl:itc
=cbdt
aup#cxmxrt
ib607
is not allowed to send:~limit exceeded
number of allowed outgoing messages
peak smtp relay limit
policy rejection~quota exceeded
rp:qrc
=cbdt 5.7.1
rejected: quota exceeded
=cbdtab
failure sending mail. try again later
=cbdv
queue quota exceeded
storedrv.deliver~thread limit
=cbeg
quota for sending messages with the same
=cbeg 5.7.28 4.7.28

=cben
error: too many recipients from
=cc
0x80040610
berichtgrootte overschrijdt
content filter size
email size exceeded
excede o limite global
exceeded mailsize limit
exceeds byte limit
globale größenlimit
globalegroottelimiet
globalny limit rozmiaru
límite global de tamaño
message header size
message size exceed (
message size larger than allowed
message size limits
message too large for server
resolver.rst.recipsize
resolver.rst.sendsize
size limit exceeded
size limit for this connection
size of the message
supera il limite globale
taille globale
the length of~achieved the maximum
глобальный предел размера
=ccde
0x800ccc6d
=ccde 552

=cdcref
message ended early
=cfbl
cannot open mailhub:25
=cfbm
(smtp-)server~is onbekend
0x80072af9
0x80072ee7
0x800ccc0d
0x804b001e
2152398878
[error 11001]
code=-1003
could not find the host
could not resolve host
curle_couldnt_resolve_host
der host~wurde nicht gefunden
eai_noname
este host não é conhecido
host desconocido
host is onbekend
host ist unbekannt
host sconosciuto
hôte inconnu
is unknown. the server may be incorrectly configured
kcferrordomaincfnetwork error 2
kein solcher host bekannt
naam of dienst is niet bekend
name oder der dienst ist nicht bekannt
name or service not known
name_not_resolved
nazwa lub usługa jest nieznana
net_connect returned -0x0052
net_connect returned -0x52
nieznana nazwa lub usługa
nieznany host
no se encontró el servidor
no such host
nom distant n
nom ou service inconnu
nombre o servicio desconocido
nome o servizio sconosciuto
nome ou serviço desconhecido
nome remoto n
ns_error_unknown_host
nxdomain
poczty wychodzącej~jest nieznany
posta in uscita~sconosciuto
remote name could not be resolved
remotename konnte nicht
resolve host name
resolver el nombre remoto
risolvere il nome remoto
server nicht gefunden
server non trovato
server wurde nicht gefunden
serveur introuvable
serveur sortant~est inconnu
servidor de envio~não é conhecido
servidor de salida~es desconocido
servidor no encontrado
servidor não encontrado
smtp host was not found
smtp-server~ist unbekannt
specified hostname could not be found
trovare il server
unknown smtp host
unknownhostexception
wsahost_not_found
имя или служба не известны
исходящей почты~неизвестен
неизвестное имя или служба
разрешить удаленное имя
сервер не найден
удалось найти сервер
этот хост неизвестен
そのようなホストは不明
リモート名を解決できません
不知道这样的主机
未知的名称或服务
未能解析此远程名称
=cfbmbl
enotfound
getaddrinfo failed
nodename nor servname provided
=cfchaq
eai_nodata
=cfdk
php_network_getaddres
pr_directory_lookup_error
=chcf
11004~getaddrinfo failed
[errno -5]
aucune adresse associée
brak adresu związanego
dados do tipo solicitado
danych żądanego typu
dati del tipo richiesto
datos del tipo solicitado
enodata
gegevens van het opgegeven type
hostnamen gehört keine adresse
is geen adres verbonden
keine daten des angeforderten typs
nessun indirizzo associato
ninguna dirección asociada
no address associated with
no data of the requested type
nom demandé est valide
não há endereço associado
sem endereço associado
данные запрошенного типа
не связано ни одного адреса
没有与主机名关联的地址
要求された種類のデータ
请求的类型的数据
=ci
unable to send email using php mail
=cibk
could not instantiate mail function
=cicw
curle_couldnt_connect
net_connect returned -0x0044
net_connect returned -0x44
remote does not answer
=cicx
0x8007274d
0x804b000d
10061
10061~0x800ccc0e
2152398861
actively refused it
conexión ha sido rechazada
conexión rehusada
conexão foi recusada
conexão recusada
connection refused
connection_refused
connectionrefused
connessione rifiutata
connessione è stata rifiutata
connexion a été refusée
connexion refusée
couldn't connect to server
docelowy aktywnie
econnrefused
equipo de destino deneg
errno 111
errno 61
keine verbindung mit dem~verweigert
ligação foi recusada
ligação recusada
nsposixerrordomain~code=61
ordinateur cible~express
os error 111
połączenie odrzucone
pr_connect_refused_error
recusou ativamente
refused to allow a connection
rifiuto persistente
the connection was refused
verbinding actief heeft geweigerd
verbinding is geweigerd
verbindung verweiger
verbindungsaufbau abgelehnt
wsaeconnrefused
в соединении отказано
отверг запрос на подключение
コンピューターによって拒否
拒绝连接
接続を拒否されました
计算机积极拒绝
=cief
connect to~lmtp]: no such file or directory
=cj
nt domain~is not valid
=ck
'authenticate xoauth2~returned an error
aadsts24
aadsts54
aadsts65
aadsts70
aadsts90
authorization failed with the following error: server_error
command returned empty string
disallowed_useragent
eyjzdgf0dxmioii0md
invalid_client
oauth2 auth failed
oauth2 authentication failed
org_internal
redirect_uri_mismatch
refresh token~expired
token user mismatch
xoauth2 auth failed
xoauth2 authentication failed
=ckbt
aadsts50
=ckew
\"schemes\":\"bearer\"
rejected xoauth2
wants more steps despite successful
=claq
dial tcp [~network is unreachable
enetunreach
=clbk
connect~cannot assign requested address
connect eaddrnotavail
=clcwaq
failed to connect socket: network is unreachable
=cn
-err unknown command
`* ok`~220
http/1.0 400
http/1.1 400
imap greeting~'+'
imap4.error~b'220
short response: * ok
short response: +ok
short response: ssh-
unable to parse status code~+ok
=cncs
ssl routines~http request
=cncsdw
response error: could not parse
=cndw
smtp server returned an invalid response
=cndz
bogus greeting
=cnej
ssl: http_request
=cneu
(-1, b'
could not connect~+ok
greeting~+ok
invalid greeting~* ok
is not an imap4 mail server
syntax error in imap server greeting
unexpected~* ok
=co
basic authentication is disabled
basic authentication is not supported
sign in with only your microsoft account
=crdx
failed to upgrade connection
=crdxei
handshake timed out
ssl_connect error to~timed out
=cree
error: timeout exceeded
=cref
while sending message body
=cref 4.4.2 5.4.2

=cref 421
connection dropped
=cs
requires setting~wrappermode
=csarej
starttls may not be repeated
=csas
bad greeting from smtp host~[eof]
but got code \"\"
end of file reached
err=eof
error=eof
message: eof
net_io_connectionclosed
transport connection: the connection was closed
=csasdw
child exited 76
=cscrdx
ssl connection timeout
=cscrdxej
handshake operation timed out
=cscwdx
operation timed out after
=csdw
command unrecognized. the server response was
=csdx
failed to receive greeting from server in required time. maybe should use tls
readtimeout
=csdxas
connection unexpectedly closed: timed out
=csdxbe
greeting never received
=csdxbs
while authenticating with server
=csdxcw
connection to \"~timed out.
connection to tcp://~timed out
=csej
channel already secured
=ct
not subscribed to ses
=ctab
account is not yet activated
=cv
check your mail first
first check your mail
relay access denied (maybe you need to check mail via pop3
=cw
connection to the server~on port~timed out
operation timed out
outbound mail~seems to be blocked by your network
=cwaq
no smtp servers were available for~tried
=cwci
0x80042108
0x80042109
0x80072efd
0x800ccc0e
0x800ccc15
because connecting to outgoing server~failed
because connecting to smtp server~failed. the server may be unavailable
cannot connect to your outgoing (smtp)
connessione al server~non è riuscita
ha fallado la conexión al servidor
mcoerrordomain~code=1
nie udało się połączyć z serwerem
nsurlerrordomain~-1004
serveur sortant~a échoué
servidor de envio~falhou
unable to establish smtp connection
verbinden met~is mislukt
verbindungsaufbau mit dem~fehlgeschlagen
warning: tcp connect to~) failed
исходящей почты~не удалось установить соединение
=cwciak
can't establish imap4
=cwciaq
errorconnection
start_ssl_client~connect to server failed
=cwciayak
for an unknown reason
=cwcicf
errornovalidserverfound
smtp session failed: unable to open
=cwcief
able to establish an smtp connection
=cwcsdx
operation has timed out
=cwdx
0x8007274c
0x80072ee2
0x800ccc19
0x804b000e
10060
2152398862
componente conectado n
connect timed out
connect: timeout
connection timed out
connection timeout
connection_timed_out
connessione scaduta
curle_operation_timedout
czas oczekiwania na połączenie
did not properly respond after a period of time
errno 110
errno 60
etimedout
expiration du délai d'attente
expiró el tiempo de conexión
failed to establish connection in required
gegenstelle nach einer bestimmten zeit
i/o timeout
ligação expirada
network_failure~timeout
ns_error_net_timeout
nsposixerrordomain~code=60
opentimeout
os error 110
parte conectada no respondi
parti connect
połączona strona nie odpowiedziała
pr_connect_timeout_error
risposta non corretta della parte connessa
socket.timeout
tempo esgotado para conexão
timeout was reached
timeouterror
verbinding is verlopen
verbonden partij niet
waiting to connect
wartezeit für die verbindung
wsaetimedout
за требуемое время не получен
呼び出し先が一定の時間
由于连接方在一段时间后没有正确答复
连接超时
=cwdxcs
ablaufzeit
because the connection to smtp server~timed out
caducado la conexión
connection to outgoing server~timed out
connessione al server~fuori tempo massimo
expirou o tempo de conexão
is the server address, port number
ligação ao servidor~expirou
limit czasu połączenia
posta in uscita~è scaduta
serveur sortant~a expiré
servidor de envio~expirou
superado el tiempo de espera
temps limite de connexion
wachttijd voor de verbinding
zeitüberschreitung der verbindung
время ожидания соединения
=cx
(forbidden)~econnrefused
connection not allowed by ruleset
from proxy after connect
proxy refused the connection
unable to tunnel through proxy
=cxaq
0x80072751
10065
attempted to an unreachable host
brak trasy do hosta
chemin d'accès pour atteindre l'hôte
ehostunreach
geen route naar host
keine route zum zielrechner
nessun instradamento per
no existe ninguna ruta hasta
no route to host
não há rota para o host
sem caminho para o anfitrião
нет маршрута до узла
没有到主机的路由
=cxbr
proxy authentication required
socks~no acceptable methods
=cxcw
cannot be contacted
=cy
account is not authorized to use this service
account is not enabled for imap
account is not enabled for pop
disabled for the mailbox
does not have access rights to this service
errorgmailimapnotenabled
imap is not enabled
imap not enabled
smtpclientauthentication is disabled for the mailbox
=cyab
disabled by user from hpanel
=cyay
configuration could not be verified
that password allowed relay
=cybsef
authenticated but not connected
=cybt
allows only~webmail
=cyea
access is disabled for your domain
=cyevab
user has no permission
=cz
aup#cxbl
bad reputation
banned sender
banned sending ip
black ip
block for spam
blocked~proofpoint.com
connection refused due to abuse
connection rejected by policy
delist@messaging.microsoft.com
hl:ihu
hl:ipb
ib111
ib112
ib113
ip is hangup
ip reputation - (reject
ip=~- a problem occurred
is filtered and this connection
no smtp service~ip address is block listed
part of their network is on our block list
permanently deferred
rbl reject
server is currently blocked
spam ip rejected
suspected bounce attack
suspected spam ip
symantec zodiac
to policy restrictions (ip based
wm:bli
=cz 421 550 554
connection denied
=czaa
access to submit messages
aup#cdrbl
ip is rejected
local policy violation
not allowed to send us mail
rejected: ers-
=czab
spam statistics
temporarily blocked for attempting to send too many messages containing
=czac
access from ip address~blocked
connection refused from~csi.cloudmark.com
ip identified as spammer
ip in blacklist
sorry, your ip address~has been bl
vade threat list
=czad
register your ip
=czaw
mail rejected by~for policy reasons
policy restrictions (domain
=czeg
hl:mep
ip_control
too many spams from your ip
=db
127.255.255.
blocked using~open resolver
service unavailable; client~blocked using~query refused
spamhaus.org/returnc
=dbaj
invalid for this certificate
=dbbz
best-preference mx
mx record points to local host
=dbdc
misconfigured forwarding
=dbdd
mx hosts of~failed mta-sts
=dbdh 5.2.4

=dbef
local configuration error
mdb properties
=dc
account isn't allowed to receive
archived recipient
blocked due to inactivity
deactivated mailbox
disabled recipient address
email account that you tried to reach is disabled
inbounds disabled
le compte du destinataire est bloque
recipient mailbox quarantined
recipient unavailable
=dc 5.1.6 5.2.1

=dc 550
is not active
user is locked
=dcaa
mail is not being accepted
=dcab
user hangup
user suspended
=dcdf
policy rejection on the target
route does not accept
=dcdh
accepte plus de messages
been marked as inactive
=dcdh 5.7.17 5.7.18

=dcdh 556
address unavailable
=dd
bad destination host
because the domain~couldn't be found
by dns resolve
couldn't find a mail exchanger
dns domain~does not exist
dns error~domain name not found
dns; host not found
envelope recipient domain must exist
mx for rcpt domain
nonexistent domain
null mx
record indicated no smtp service
reserved by rfc 2606
result=\"permfail\"~domain does not exist
routing server failure
single label domains
=dd 5.1.2 5.1.10

=dd 5.4.4

=dd 556

=ddbb
unexpected name server reply
=ddcf
couldn't find any host
no smtp servers were available for~no hosts to try
=ddcfdk
host or domain name not found
=dddc
domain has been disabled
=dddh
improper recipient address
no such domain at this location
recipient address must contain a domain
recipient address rejected: need fully-qualified
rejected: no-domain
you must specify a domain
=dddhdq
unrouteable address
=dddhex
mx do not point to us
=dddk
deferred[dns]~can't find an mx server for
host map: lookup~deferred
=dddq
mx records point to non-existent
=dddqar
transaction failed: invalid domain name
=ddex
don't handle mail for
=de
account storage limit
exceed mailbox quota
inbox is out of storage space
mailbox is full~retry timeout exceeded
mailbox size limit exceeded
quota exceeded (mailbox for user
quota violation
recipient overquota
=de 5.2.2 4.2.2

=dedf
service over limit
=df
add you to the accept list
approval.notauthorized
does not accept email over ipv6
mailbox delivery~policy error
mailpolicy violation
not authenticated for group
not authorized owner
not authorized sender
not in allowed-senders
only accepting mail from specific
reason=send_editor
recipient has unsubscribed
rejected by destination domain
rejected by recipients
resolver.fwd.blocked
resolver.rst.
=df 5.7.1 5.7.12 5.7.13 5.7.134 5.7.135 5.7.136
sender was not authenticated
=df 5.7.2

=dfaa
access denied, rejected by recipient
blocked by this recipient
recipient address rejected: not authorized
rule imposed mailbox access
=dfaw
violates~email policy
=dfawaa
to (or from) has a policy
=dfbp
- gcdp
send or receive external
=dfdc
block-rcpt
=dg
[message=socket error code
certificate-expired: destination
failed mta-sts validation
server refused to accept your message
smtputf8 is required, but was not offered
starttls-not-supported: destination
=dh
0x800ccc10
a valid address is required
addressee unknown
all recipient addresses rejected
because the address couldn't be found
blank mailhost
email account that you tried to reach does not exist
email address you entered~be found
invalid rcptto
mailbox is not allowed
marked as invalid
no such address
not in route list
not listed in
rcpt (~dosn't exist
recipient address has invalid
recipient cannot be verified
resolver.adr.
user doesn't have a~account
user not exist
wasn't found at
=dh 450 550 551 553 554
account does not exist
=dh 5.1.1

=dhaa
message rejected: address blacklisted
=dhar
at least one valid recipient
restricted characters in address
=dhar 5.1.3

=dhards 553 recipient

=dhcbdt
mailsmtp_rcpt
=dhdbdd
rejected rcpt~: unrouteable address
=dhdc
banned recipient
is unknown, or is not receiving
perhaps the recipient moved
=dhdd
recipient address rejected: access denied
=dhdfaa
recipient <~denied
=dhdj
0x800ccc69
no valid recipients
=dhdj 550 recipient

=dhdq
callout verification failure
could not deliver mail to~the account or domain may not exist
=dhdq 550 551 553
unrouteable address
=didj
ip name possibly forged
relaying~ip name lookup failed
=didl
insecure mail relay
=didldj
relaying temporarily denied
=dj
authentication is required for relay
errorinvalidrelaysmtp
i cannot deliver mail for
my list of rcpt
not allow relaying
relay access denied
relay is not permitted
relay not allowed
relay not permitted
relaying not allowed
rp:frl
unable to relay
=djaa
administrative prohibition
=djaa 554 recipient

=djad
as a relay~not been configured
delivery is not allowed to this address
relay rejected for policy reasons
=djaw
0x800ccc6f
=djbv
0x800ccc65
permission to submit mail
policy rejection not logged in
sender address rejected: not logged in
smtp auth is required
unauthenticated senders
=djbvaaad
client host rejected: access denied
=djbvby
only allowed with authentication
=djbvek 530

=djbvek 530 sender recipient auth

=djcvbv
currently not permitted to relay
=djdh
0x800ccc79
=djdh 550
invalid recipient: <
=djds
0x800ccc6b
0x800ccc78
=djex
domain isn't in my list of allowed rcpthosts
=djexdh
not accepting email for
=dk
11002~getaddrinfo failed
[errno -3]
dans la résolution du nom
eai_again
en la resolución del nombre
etimeout
fehler bei der namensauflösung
in naamsherleiding
na resolução de nome
nella risoluzione del nome
odwzorowanie nazwy jest chwilowo
resolving timed out
server misbehaving
tcp: lookup~i/o timeout
temporary error during hostname resolution
temporary failure in name resolution
сбой в разрешении имен
域名解析暂时失败
=dkcf
host lookup did not complete
=dkcfaq
could not get ip from host
could not resolve address
=dkddcfbb
host or domain name not found~host not found, try again
=dkef
cname lookup failed
temporary failure in mx lookup
=dl
aup#cxdns
cannot find your hostname
cannot find your reverse hostname
dns check failure
ib108
invalid dns ptr
no rdns
not have a hostname
rdns lookup failed
reverse dns failure
sending ipv6 address~must have a reverse dns record
servers without a valid sender domain
=dl 5.7.25 4.7.25

=dlaa
from unknown tld
=dm
free accounts are for test purposes only
only send testing emails
sandbox subdomains are for test
trial accounts can only send
=dn
auth~unexpected server response
auth exchange cancelled
authenticated failed - protocol
authentication aborted
authentication failed: another step is needed
cannot base64 decode
could not decode parameters
initial data not expected
invalid auth string
invalid challenge
invalid command argument~nul
malformed auth input
sasl response limit exceeded
=dn 5.5.6

=dn 501 auth

=dnar
optional argument not permitted
=dnay
authentication failed: bad protocol
invalid response in the authentication
=dnca
server failed verification
=dndw
auth mechanism infinite loop
authentication protocol loop
resposta do servidor~ugfzc3dvcmq6
respuesta del servidor~ugfzc3dvcmq6
server response was~ugfzc3dvcmq6
server response was~vxnlcm5hbwu6
serverantwort war~ugfzc3dvcmq6
=do
arc validation fail
aup#cxsndr
authenticate with at least one of spf or dkim
authenticated spf or dkim
authentication didn't pass
because the sender is unauthenticated
by spf
does not pass dmarc
domain authentication fail
fails to pass spf checks
forward emails that are not authenticated
gmail requires all
ib508
is not accepted due to domain's dmarc policy
message rejected due to dmarc
mi:dma
mi:spf
must pass either spf or dkim
pass authentication checks
provide correct spf records
remote ip check error
required authentication level
sender id (pra)
sender invalid~envelope rejected
spf~not allowed to send
spf policy
spf unauthorized mail
the spf record of the sending domain
unauthenticated email is not accepted
=do 5.7.20 5.7.21 5.7.22 5.7.23 5.7.26

=do 5.7.24 4.7.24

=doaa
anti-spoofing
can be accepted only from
from our domain must
our own domain as sender
=doaads
unauthorised envelope sender
=doaw 5.7.9
not accepted for policy reasons
=dobg
spoofed message
=dodl
unauthorized message over ipv6
=dods
fake sender
=dq
dns mx or a
domain of sender address~does not resolve
emetteur invalide
has no mail exchanger
ib506
invalid domain, see
invalid sender domain
mailfrom domain not configured
mx for sender domain
mx for your from
mx without a record
real domain name required for sender
required in the envelope sender
sender address has invalid
sender address has null mx
sender address must contain a domain
sender address rejected: domain~does not accept mail
sender address rejected: malformed dns
sender domain has no
sender verify failed
unresolvable rfc.532
=dq 5.1.7 5.1.8 4.1.8

=dq 5.7.27

=dq 517
domain does not exist:
=dqaa
mx record not allowed
=dqar
@] does not comply with rfc 2822
domain literals not allowed
ib502
the address is not valid
=dqdg
callback setup failed
=dqds
could not deliver mail to~the account or domain may not exist~sender verify failed
sender address rejected: undeliverable address
verification failed for <
=dqef
could not complete sender verify
=dr
because the sender you used
does not match a verified sender identity
domain is not associated with your account
domain must be verified in your account
not authorized to send from that email address
sender signature on your account
unconfigured sending domain
=drab
is not allowed to send:
=drbg
from/sender name is not valid
=drdm
email address is not verified
=drds
authorization failed: address
sending from domain~not allowed
=ds
authentication for specified email
does not have permissions to send as this sender
doesn't conform with auth
errorsendasdenied
is non-local account
local user only
mail from must equal authorized user
mapiexceptionsendasdenied
match auth domain
not local sender
not owned by user
same as authorization user
sender address is not allowed
sender is not allowed to relay
unknown sender address
=dsaa
not accept the sender address
sender address not allowed
=dsaadq 550 553 554 sender

=dsabdh
request failed; mailbox unavailable
=dsbg
from address is not one of your addresses
sender is not same as smtp authenticate username
=dsbn
relaying disallowed as
=dscy
sender address is unauthorized
=dsdj
0x800ccc6e
mail from domain~is not allowed from your host
=dsdldj 501
not allowed to send
=dsdp
and sender doesn't match
mittente non coincide
same as the authorization user
发件人地址不匹配
=dsdq
return mail address was invalid
sender address rejected: user unknown
sender is unvalidated
=dsdr
is not authorized to perform
restricted to sending domain
=dt
daily smtp relay~limit exceeded
erroryahoosendmessagedaily
maximum number of sent emails within
messages sent per day
mi:stc
outgoing limits
quota d'envoi
rp:trc
sent in a single day
submission quota
submissionquotaexceeded
tenant external recipient
too many recipients received this hour
=dtcb
have reached your message limit
mail send limit
=dtdf
quota for total number of external recipients
=dv
high load
no system resources
too busy; please try again
too much load
=dv 4.4.5

=dvef
ib101
unable to process connection
=dw
ehlo keyword contains invalid character
imap error: unexpected eof
response error~error tag at
=dwas
secure read from~unexpected eof
=dwcn
errorparse
malformed reply from the server
sent an invalid response
short response:
=dwcncs
sent an invalid reply
=dx
no response to helo
timed out while receiving the initial server greeting
=dxas
ssl_read: ssl_error_syscall
=dxbecs
the read operation timed out
=dxcr
timeout waiting for input from~during client greeting
=dxcs
failed to receive greeting
recv_into~timed out
socketreadtimeoutexception
unable to read data from the transport~did not properly respond
waiting for server ready message
=dxcsbe
failed to receive the smtp banner
=dxcscw
kind: wouldblock~temporarily unavailable
=dxcw
0x8004210a
resource temporarily unavailable
seconds waiting for server
timed out waiting for a response from the sending
=dxcwci
connection to the outgoing server~failed
=dxcwcr
0x8004210b
=dy
0x800ccc6c
space shortage
system storage error
=dy 4.3.1

=dycc
smtp storage limit
=dydedb
create user output file
=dyen 452

=dz
not accepting connections
smtp service not available
unexpected smtp-server response
=dz 4.3.2

=dz 421 greeting

=dzaa
no smtp service here
=dzaaac
could not connect to smtp host~response:
=dzcn
initial ok message
sent an incorrect greeting
=dzcz 554 greeting

=dzczdd 521

=dzdv
0x800ccc0b
service not available, closing
transientnegativecompletion~category: connections
=dzdvaa 421 550 554 4.3.2 4.4.5 4.7.0 4.7.1 5.7.1 5.7.0 5.3.2
connection refused
=dzef
0x800ccc67
invalid response smtp server
=dzef 421

come back later
=ea
disabled for the tenant
smtpclientauthentication is disabled for the tenant
=eb
data after starttls
=ec
0x800ccc7d
command not implemented
command unrecognized: \"starttls
curle_use_ssl_failed
does not support the starttls extension
does not support tls via the starttls
encrypted connection unavailable
errorstarttlsnotavailable
host does not support starttls
missing capability: starttls
missing_requirement~tls
missingstarttls
ne prend pas en charge les connexions sécurisées
nicht mit starttls
no admite conexiones seguras
no se soporta starttls
non supporta connessioni protette
not support tls connections
não oferece suporte a conexões seguras
requested ssl level failed
requiretls not supported
server does not support secure connections
server unterstützt keine sicheren verbindungen
socketunsuppoterdsecure
starttls~ele não anuncia
starttls~in quanto non supporta
starttls~ne propose pas
starttls~nie ogłasza
starttls~niet aankondigt
starttls~no anuncia
starttls~не заявил
starttls command unrecognized
starttls command used when not advertised
starttls nicht unterstützt
starttls nie jest obsługiwane
starttls niet ondersteund
starttls non pris en charge
starttls non supportato
starttls required but not supported
starttls не поддерживается
suporte a starttls
tls is required, but was not offered
tls not supported
unrecognized command 'starttls
using starttls since it doesn't advertise that feature
не поддерживает безопасные подключения
=ec 500 502 503 starttls

=ec 540
tls not available
=ecak
tls it not available or unauthenticated
=ecbu
require starttls to
=eccs
not support tls/ssl
tls erforderlich
tls es obligatorio
tls requis
tls richiesto
tls не поддерживается
tlsが必要
wymagane połączenie tls
服务器不支持 tls
=eced
a tls session is required, but
=ecedei
upgrade to tls failed
=ecej
non tls smtp server using tls
starttls extension not supported
=ed
0x800ccc7f
initialize security subsystem
maximum tls rate exceeded
tls not available after start
tls not available due to local problem
=ed 440
tls not available
=ed 454 starttls

=edcdei
starttls:~connection reset by peer
=edei 554
security failure
=ee
authentication is not allowed before
data before greeting
hello first
you talk too soon
=eear
helo before mail
helo or ehlo required
helo required before
introduce yourself first
not following the smtp protocol
=eear 521 550 5.5.1

=eecr
connection expired
timeout - closing connection
waiting for client input
=ef
0x800ccc60
agent busy
attribution data
command time limit exceeded
could not be delivered for~days
error in processing, id=
error: service unavailable
error: transaction timeout
failed to expand~option for~transport
have been failing for a long time
mail transport unavailable
message expired
message failed to be
message not proxied
no data saved
open timeout on
plugin timeout
queue unavailable
received but it could not be saved
retry timeout exceeded
retryable mailbox access denied
system temporary unavailable
temporary local problem
temporary service failure
temporary system failure
too many failures (tried all mxs)
unable to process an email
unable to process command
unable to verify address
unexpected failure, please try
=ef 4.3.0 4.3.5

=ef 4.4.7 5.4.7 4.4.1 5.4.1 4.4.3 5.4.3

=ef 421 432 450 451 452 454
resource temporarily unavailable
=efbf
0x800ccc6a
service unavailable - try again later
=efbf 451

=efbsel
command: authenticate~socket error
=efbsem
command: login~socket error
=efcb
try again in a new smtp session
=efcr
but connection died
while sending end of data
=efdb
trouble in home directory
=efdd
dns query failed
=efddcg
did not accept our requests to connect
=efdh
unverified address: lost connection
=efdk
name server timeout
=efdq
dns lookup failure
=efdv 421 4.4.1
connection timed out
=efdv 421 450 451 452
out of memory
=efdz
at least one working instance of
connect to transport private/
server not ready
temporarily not available
temporary server error. please try again later
=efelas
imap4.abort: socket error: eof
=eg
[ipts04]
access denied, please try again later
deferred due to excessive volume
message from~temporarily deferred
rate limited due to ip reputation
server busy. please try again later from
temporarily deferred due to user complaints
too many messages~untrusted
tss04
unusual rate of
=egaucb
try again later, closing connection. (mail)
=egaw
very low reputation
=egcb
some messages from~weren't sent
=egcbaw
transient reject by behaviour
=egcz
connection refused. server is busy
due to policy violation
excessive unknown recipients
hl:rep
insufficient reputation
too many errors detected from your ip
too many invalid recipients
veuillez essayer plus tard
=egdh
too many unknown rcpt
=egef
requested action aborted [
=eh
mitm_detected
=ei
-9801
-9824
-9836
0x80090302
0x80090331
1.1 are not supported
acceptable set of security parameters
alert decrypt error
alert illegal parameter
alert protocol version
alert: handshakefailure
alert: protocolversion
algorithm that is not enabled was negotiated
clnt_hello~wrong version number
common encryption algorithm
dh key too small
do not possess a common algorithm
error state is 10013
errsslpeerhandshakefail
fatal alert message was received
fehlerstatus~10013
get_client_hello:wrong version number
gnutls_handshake~handshake failed
handshake protocol not within
handshake_failure
insufficient security
keinen gemeinsamen algorithmus
legacy renegotiation disabled
ne peuvent pas communiquer~algorithme commun
negotiate a supported cipher
no appropriate protocol
no ciphers available
no poseen un algoritmo común
no protocols available
no shared cipher
no supported cipher suites
no supported versions satisfy
no_cypher_overlap
not accepted by client preferences
peer is incompatible
protocol version not supported
protocol_version
remote party sent a tls alert: 'handshakefailure'
remote party sent a tls alert: 'protocolversion'
requires high-strength ciphers
route requires tls version
sec_e_algorithm_mismatch
sent fatal tls alert: handshake failed
ssl alert number 40
ssl alert number 70
ssl routines~unsupported protocol
ssl_error_unsupported_version
temporary authentication failure~cipher strength is too weak
tls fatal alert has been received
tls protocol defined fatal~code is 40
tls protocol defined fatal~code is 70
unconfigured cipher suite
unsafe_legacy_renegotiation
unsupported protocol version
unsupported version of security protocol
unsupported_protocol
=eiahef
alert internal error
=eiak
0x80072f7d
nicht überschreibbarer tls-fehler
=eiam
dh_key_too_small
diffie-hellman prime
legacy sigalg disallowed
weak_server_ephemeral
wrong signature type
=eiao
handshake failure
=eiasej
before secure tls connection was
closed connection during handshake
connection has been closed (eof)
eof occurred in violation of protocol
ssl_error_syscall
terminated the handshake
=eied 550
handshake error
=eiej
(handshake failed)
0x80090326
call to sspi failed
chiamata a sspi non riuscita
curle_ssl_connect_error
illegal or unsupported version
message received was unexpected or badly formatted
no se pudo realizar una llamada a sspi
sec_e_illegal_message
ssl error 0x80090308
unexpected tls handshake packet
=eiejak
failure in ssl library
=eiejas
-9806
0 bytes from the transport stream
closed the transport stream
errsslclosedabort
ssl peer shut down incorrectly
tls connection closed unexpectedly
=ej
-9847
0x80090308
after unknown from
bad missing command
cannot determine the frame size
first record does not look like a tls handshake
handshake failed due to an unexpected packet format
handshakefailed~invalid header type
maximum permissible length
non-standard ssl port
oversized record received
rx_record_too_long
rx_unknown_record_type
server hello a: unknown protocol
ssl_error_bad_server
synchronization error~026~003~001
tls_alert~unexpected_message
unable to parse tls packet
undefined alert: fatal - unexpected message
unrecognized ssl message, plaintext connection
unsupported or unrecognized ssl message
=ejakei
1. the server is using a self-signed certificate
=ejar
too many invalid commands~no auth attempts
=ejarbj
error: bad utf-8 syntax
=ejas
interrotta durante la trasmissione
meio da transação
midden van de transactie
mitad de la transacción
mitten in der transaktion
perdue pendant la transaction
w trakcie transakcji
was lost in the middle of the transaction
в середине транзакции
=ejcs
-0x7200
0x800ccc1a
already in tls mode
does not support the connection encryption type
invalid ssl record
nieoczekiwany pakiet tls
onverwacht tls-pakket
pacchetto tls inatteso
packet length too long
packet_length_too_long
pacote tls inesperado
paquet tls incorrect
paquete tls inesperado
received corrupt message
record layer failure
ssl attempted over a non-ssl socket
ssl routines~unknown protocol
tls already active
tls packet with unexpected length
unerwartetes tls-paket
unexpected record type
unexpected record version
unexpected tls packet
unknown type in record hdr
=ejcsei
wrong version number
wrong_version_number
=ejei
-9800
certificate for the server was not available
errortlsnotavailable
gnutls_e_unsupported_version_packet
record layer version error
record packet with illegal version
rx_malformed_server_hello
sec_e_invalid_token
ssl connect error
ssl: unknown_protocol
sslhandshakeexception: handshake failed
token supplied to the function is invalid
unable to connect to ssl://~:587~(unknown error)
unable to connect to tls://~:587~(unknown error)
write eproto
=ejeiak
tls/ssl failure for~ssl negotiation failed
=ek
0x800ccc7c
extension missing: openssl
must issue starttls
no tls support!
requiretls support required
route requires encryption
secure connection is requ
senders to use tls/ssl
sslv3 connection required
without~encryption
=ek 5.7.10

=ekaa
security level check failed
=ekavei
appropriate tls channel
=ekbu 550 sender
encryption required
=ekbvay
requires a secure connection or the client was not authenticated
=ekei
encryption too weak
=el
0x800ccc03
[inuse]
anzahl von verbindungen
aup#cxcnct
concurrency limit
concurrent server connections
connections from user+ip
errorgmailtoomany
hl:icc
mailbox is locked
nombre maximal de connexions
number of cached connections
number of sessions exceeds
outbound thread limit
too many sessions from
=elau
trop de connexions, veuillez
=elcb
sender thread limit exceeded
=em
0x80070775
aadsts50053
authenticate too many times
authentication unsuccessful, account locked
mislukte inlogpogingen
nt_status_account_locked_out
too many auth failures
too many failures
too many login attempts
too much fail authentication
=emab
authentication failed: account disabled
=emat
authentication failure (rate-limit
too many invalid logon attempts
=emay
authentication failure[1]
=emdu
auth error limit
=en
aantal ontvangers
anzahl an empfängern
exceeds maxrecipients
liczby adresatów
maximum number of recipients
multiple destination domains
nombre de destinataires~dépassé
number of rcpts
numero di destinatari
número permitido de destinatarios
out of allow rcpt
permitido de destinatários
policy size per transaction
recipients reached
resolver.adr.reciplimit
rp:drc
rp:rcl
too much recipient
количества получателей
=en 4.5.3 5.5.3 recipient

=en 504 505
of rcpt~achieved the maximum
=endo
only one recipient allowed
=epcn
smtp connection to~:143 
=epdj
use submission for outgoing
=eq
the email address~is not complete
=eqbt
[authorizationfailed]
=eqbv
all-whitespace username
=es
aadsts50055
aadsts50158
account is blocked. login to your account
accounts.google.com/~continue
answer/78754
authentication failed: passphrase expired
errorneedsconnecttowebmail
log in with your web
mbr1240
needs to log in via the web
password is too simple
web login required
webalert
=es 534 5.7.14

=esab
account has been temporarily restricted
cannot connect to webmail
requires phone number verification
=esawab
authentication failed: your message looks like spam
=esay
no [expired]
=esbs 432 4.7.12

=esck
aadsts50076
=esco
erroroutlookloginvia
=eu
{smtp.~/imap
=euaa
hostname is not authorized
=eucn
unexpected character: * (42)
unexpected response: b'220
=euex
not allowed on ibsmtp servers
=ev
key not found
not allowed with 2fa enabled
=evck
authorization grant is invalid, expired, or revoked
=ew
does not seem to support encrypted passwords
does not support the selected authentication method
nepodporuje zvolenou metodu autentizace
seçilen yetkilendirme yöntemini desteklemiyor
stöder inte den valda autentiseringsmetoden
選択された認証方式をサポートしていません
=ewar
empty username or password
=eway
0x800ccc18
=ewbu
contraseñas no cifradas
does not allow plaintext passwords
haseł przesyłanych otwartym
im klartext nicht
mots de passe non chiffrés
palavras-passe em texto simples
password in testo semplice
plattetekstwachtwoorden
senhas em texto puro
обычных текстовых паролей
=ewca
admitir contraseñas cifradas
authentification sélectionnée
geselecteerde authenticatiemethode niet
gestire le password crittate
gewählte authentifizierungsmethode nicht
gérer les mots de passe chiffrés
mecanismo de identificación seleccionado
metodo di autenticazione scelto
metodo di autenticazione selezionato
método de autenticação escolhido
método de autenticação selecionado
método de identificación seleccionado
nie obsługiwać~szyfrowanych haseł
passwörter nicht zu unterstützen
suporte a palavras-passe encriptadas
suporte a senhas criptografadas
unterstützt die passwort-authentifizierung nicht
versleutelde wachtwoorden
wybranej metody uwierzytelniania
выбранный метод аутентификации
использование зашифрованных паролей
=ewes
authentication form not found
=exav 5.4.1
relay access denied
=exeu
smtp mx only
>common
=aa
block-send
not allowed to connect
not welcome
sender is blacklisted
=aaac
ip is forbidden
=aadd
denied domain name
=aadf
recipient has blocked
user has blocked
user rejects mail
=ab
account~suspended
account disabled
sending~suspended
=abdr
account is not activated
=ac
barracudacentral
blacklisted at
blocked using
blocklisted
dnsbl
rbl match
spamcop
spamhaus
=accz
bad ip
ip address is in our blacklist
=ad
by the ip shield
host is not authorized
ip address is not allowed
your ip~not authorized
=adbt
ip not authorized
=ae
application-specific password
clients need an app password
please use an app-specific password
two-factor
=aeev
authorization code
=af
ehlo again after starttls
=an
cert for gatewaying
=aoan
no valid client certificate
=ap
certificado aún no es válido
certificat n'est pas encore valide
certificato non è ancora valido
zertifikat~noch nicht gültig
=aq
cable is not connected
=ar
bad chars in command
bare cr
bare lf
command out of sequence
duplicate header
line is too long
line too long
more than one~header
stray newline
=araw
missing~date header
=arbxec
unrecognized command
=ardq
bad sender address syntax
=aree
improper use of smtp command pipelining
=aw
attachments are disallowed
banned content
by the scanner
content rejected
delivery of the email was stopped
delivery requirements
domain present in~dbl
no spam please
to be unsolicited
unsolicited bulk
=ax
email from country
=ay
authentication rejected
bad credentials
credentials are invalid
incorrect~password
invalid credentials
invalid login
invalid user or password
login denied
login incorrect
password is not correct
wrong password
=ayeq
-err mailbox unknown
authentication failed~unknown user
authentication failed~user unknown
=bc
relay ~service provider
reverse dns entry contains your ip
=bf
graylist
greylist
temporarily rejected
=bf 421 450 451 452
first-time sender
=bfeg
temporarily deferred
=bg
from header
incorrect sender header
=bi
ehlo requires
helo name
helo should be
invalid ehlo
invalid helo
=bj
smtputf8 is required
=bp
enviar a dominios externos
internal~only
=bq
large difference between the time set
=bs
auth server unavailable
has no $home/maildir
=bs 421 435 450 451 454
unable to authenticate at
=bsef
[sys/temp]
[unavailable]
=bt
authenticationfailed~over quota
=bt auth
blocked by~policy
=btab 535
restricted user
=btad
unauthorized ip
=btcyab
[contactadmin]
=bu
[privacyrequired]
encryption needed for~authentication mechanism
encryption required for~authentication mechanism
not allow~unencrypted connection
plaintext authentication disallowed
=bvbydj
if mail from is local then you must authenticate
=bvdj
authentication required
=bx
auth not enabled
auth not implemented
auth not supported
auth: unknown command
authentication not available
=bx auth
command not implemented
command unrecognized
unrecognized command
=bz
loop detected
=ca
mechanism invalid
mechanism not supported
unknown authentication
unknown mechanism
unrecognized authentication type
unsupported authentication
=cabx
認証方法をどれもサポートしていません
=cb
emails per connection
exceeded their message rate limit
message per connection
recipient attempts
too fast
too many emails
too many messages
too many requests
try again in~seconds
=cbdt
too many e-mails
=cc
attachment is too long
exceeds~size
message is too big
message is too long
message size exceeded
message too big
more than~bytes long
=cd
****************
command unrecognized: \"xxxx
unrecognized command~xxxx
xxxxxxxa
=cfdk
failed to get smtp server ip
=ci
nieconn_refused
=cj
ntlm~domain missing
=ck
invalid_grant
token expired
=cneu
is geen imap4
=co
basic auth~disabled
=csar
command not permitted when tls active
=ct
smtp~in the free plan
smtp~on free accounts
=cv
authenticate with pop
before sending~check
pop before smtp
pop before smtp authentication required
pop your mail before
via pop3 first
=cvbv
please authenticate before send
=cy
disabled for this user
enable it in your mailbox
open smtp flag
service is not enabled for~mailbox
smtp access~disabled
yet to enable imap
=cz
poor reputation
=czdu
access from your ip
=czeg
reputation fail
=db
license expired
=dbbi
is not a fully qualified domain name
=dc
address rejected: user disabled
has moved
mailbox~disabled
=dcab
account disabled <
=dd
host unknown
not accept mail
recipient address rejected: domain not found
recipient domain~does not exist
=de
exceeded~quota
has a full mailbox
mailbox exceeds
mailbox for~is full
mailbox full
mailbox is full
over quota
=decc
exceeded storage allocation
=df
access denied <~for user <
doesn't want your mail
not accept mail from outside
only accepts mail from authenticated
only members
only subscribers may post
this group
=dfaa
recipient~not want to receive
=dh
address does not exist
address rejected.
destinatario desconocido
invalid recipient
invalid-recipient
mailbox~not exist
mailbox not found
no mailbox
no such recipient
no such user
not in recipient list
recipient~does not exist
recipient not found
recipient unknown
unknown recipient
unknown user
user~does not exist
user not found
user unknown
=dhaa
suppression list
=dhdc
mailbox unavailable
=dhdj
user not local
=dj
authenticate~relay 
cannot relay
for local domains only
not a gateway
not relay
relay attempt
relay denied
relaying disallowed
relaying mail to~not allowed
relaying prohibited
relaying to~prohibited
=djad
relay traffic prohibited
relaying is prohibited
=djbv
auth command first
auth first
auth required
authentication is required
log in first
must authenticate
must be authenticated
need to authenticate
please authenticate
requires authentication
turn on~authentication
=djex
not in allowed
=djexdg
relaying denied
=dkbb
cname_lookup_failed
=dl
bad dns ptr
ip name lookup failed
no ptr
ptr record
reverse mapping
=dn
invalid base64
=dn 500 501 535
cannot decode
=do
domain owner discourages use of this host
host~is not allowed to send mail for
spf~failed
spf fail
=doaadf
only accepted from our own
=dq
domínio do remetente inv
ltige absenderdom
sender~does not exist
sender address rejected~domain not found
sender domain~not resolve
unroutable sender
unrouteable sender
=dqbi
need fully-qualified
=dqdr
domaine de l'expéditeur non valide
dominio del mittente non valido
dominio del remitente no vá
=dr
not verified
=ds
authenticated~differs
authenticated user
does not match~account
forged sender
must match~login
not authorized to send
sender~not owned
sender mismatch
unable to authenticate sender
unauthorized use of sender
=dsdp
rejected the machine's
=dseqdh
error: no such user
=dt
daily~quota exceeded
daily relay limit
limit wysłanych wiadomości
limited to~messages
messages per day
over your relay quota
sending limit
sending quota
=dtcb
limit of~rcpts per~hours
=du
connection has been blocked temporarily
excessive authentication failures
you have been temporarily blacklisted
=dubt 535
authentication~your ip~blocked
=dv
ports are busy
server busy
=dw
parameter auth is not recognised
=dx
no response to ehlo
=dy
disk full
disk space
insufficient~storage
=dzeo
smtp server is not available
=ec
starttls not supported
unknown command starttls
=ec starttls
unrecognized command
=ecbucq
unencrypted connection
=ed 454 421
tls not available
=edei
tls_start_servertls() failed
=ee
ehlo first
helo first
synchronization error
too early
=ef
local error
mail server temporarily rejected message
queue file write
server configuration error
shutting down
temporarily interrupted
temporary lookup failure
temporary system problem
=ei
encryption algorithm which matches
=ej
invalidcontenttype
=ek
must issue a starttls command
must use tls
secure connection required
server did not use tls
session encryption is required
starttls is required
starttls required
tls is required
tls required
=el
[in-use]
concurrent connections
number of connections exceeded
too many~sessions
=elau
connection limit
too many~connections
=em
[login-delay]
account is locked
account locked
too many authentication failures
too many failed attempts
too many failed authentications
too many failed login
=en
too many rcpt
too many recipients
=epdj
use the submission port
=es
accept eula
password expired
sign in through your web browser
sign in with~browser
verification, log in to webmail
=ewca
keine verschlüsselten passwörter zu unterstützen
>frames
=aa
client host rejected
whitelist
=aaad
ip not in
=aads
sender address rejected
=ab
outbound~spam
sending denied
=ac
black list
blacklisted
=addj
for relay
=ae
app password
application password
=ajak
open stream {localhost
=akajai
certificado remoto é inválido
certificate verify failed
certificato remoto non è stato ritenuto valido
certificato remoto non è valido
remotezertifikat ist laut
=akajei
connect to ssl://~unknown error
=akcsbu
disconnected~no auth attempts in
=akedei
unable to connect with starttls
=akeiaj
could not convert socket to tls
unable to connect with tls encryption
=ao
client certificate
=aoanak 421
ssl certificate error
=ar
syntax error
=araw
rfc~compliant
=arbxec
invalid command
=at
too many errors
=au
connection rate
=aucb
exceeded~limits
=aw
attachment
malware
our system has detected that this message is
spam
virus
=ax
your country
=ay
authorization fail
bad~password
could not authenticate
incorrect authentication
login data
unable to authenticate
wrong authentication
=ay 535
incorrect
invalid
=ayem
disconnect from~auth=0/
=az
credits
=bc
dynamic ip
residential
=bgds
from~must match
=bi
ehlo argument
helo command rejected
=bidq
domain name~invalid
=bj
smtputf8
=bo
identity~change
=bs
authenticat~temporary
=bt 535
blocked
policy
=buek
encryption~required
=bvbydj 5.7.1
client~nicht authentifiziert
client~non autenticato
client~pas été authentifié
cliente~autentic
=bx 503
authentication not required
=bxbu
authentication~not enabled
=bxca
auth~not available
=bxec
unimplemented
=bxecca 500 502 503 504
not supported
=bz
looping
mail loop
too many hops
=ca
authentication mechanism
=cb
hourly~limit
number of mails
per hour
rate exceeded
rate limit
throttling
too much mail
=cbdt
this hour
=cbeg
throttled
=cc
too large
=cfbkbz
relayhost configuration problem
=ck
access token
=cneu
error: * ok
=co
basic authentication
=cs
telnet~ 993
=csasdx
exception reading response
=csej
already~tls
=ct
not subscribed
plan does not
=cwci
ligar ao servidor smtp
=cwciay
smtp connect()
échec de la connexion smtp
=cy
not authorized to use
=cyeaco 535
disabled
=cz
block list
from this ip
ip~is blocked
temporarily blocked
=czac
not accepted from
=dbdg
remote server is misconfigured
=dc
inactive
no longer
=dh
account~not found
could not deliver
unknown address
=dhdj
cannot deliver
=dhdq
unrout
=dj
no relay
relay ~not allowed
relay ~refused
relay ~rejected
=djbv
not logged in
=djdf
delivery~not allowed
=djdhcv
valid rcpt command must precede data
=dl
rdns
reverse dns
reverse hostname
your hostname
=dm
sandbox
=dn
auth string
authentication~aborted
authentication cancelled
=dn 500 501
sasl
=dn 500 501 504 535
base64
=dn 501 502
decoding failure
=do
dkim
dmarc
=dq
domain name required
sender~verif
=dqdd
domain~not exist
=dr
unverified
=ds
mail from must
not same as
to send as
=dsaa
sender~not allowed
=dsab
not allowed to send
=dsbg
from address~not
=dscy
permission
=dsdj
mail from~not allowed
=dt
daily~exceeded
daily~limit
=dv
overload
too busy
=dv 421 450 451 452
load
=dz
not accepting
=dz 421
service not available
=dzeg
service refuse
=ec
starttls~not 
=ec 500 502 503
tls~not available
=ecbx
not implemented
=ed
tls~unavailable
=ed 454
starttls failed
=ee
too soon
=eecr 421
timeout
=ef
temporary~error
=ef 421 450 451 454 550 554
internal~error
=efbf 421 450 451
currently unavailable
=eg 421 450 451 452
volume
=egcb
unusual
=egczbi 421 4.7.0
try again later, closing connection
=eiak
disconnect from~starttls=0/1
=eiasej
unexpected eof while reading
=ejakcw
could not be established with host~[ #0]
=ejakei
attempting to establish an ssl or tls
=ejcs
ssl~socket
=ekbvay
richiede una connessione protetta
server erfordert eine sichere verbindung
serveur smtp requiert une
servidor smtp requer uma
servidor smtp requiere una
smtp exige uma~segura
vereist een beveiligde verbinding
wymaga bezpiecznego połączenia
клиент не прошел проверку подлинности
安全な接続が必要~認証
=em
too many~attempts
=emat
too many auth
too many bad
=embt 535 534 525
locked
=es
log in~browser
=evck 535
expired
revoked
>general
=ae
2-step verification
2fa enabled
2fa is enabled
double authentification
mfa enabled
multifactor auth
two-factor authentication
verificación en dos pasos
zwei-faktor
двухфакторн
两步验证
=aeco
less secure app
menos segur
moins sécurisées
weniger sichere apps
yahoo~3rd party app
=aeev
授权码
=ai
certificates~out of date
restart after~certificate renew
=aiap
certificaat verlopen
certificado caducado
certificado expirado
certificato scaduto
zertifikat abgelaufen
действия сертификата истек
=aj
certificate~not match
certificate name mismatch
=ak
proton mail bridge
=akag
certificate~trust
nicht vertrauensw
untrusted
=akajai
bezpiecznie połączyć
błąd certyfikatu
certificaat~server
certificado~no es válido
certificado~servidor
certificado inv
certificado no v
certificat~pas valide
certificat~serveur
certificat invalide
certificate~invalid
certificate~verif
certificate could not be validated
certificate error
certificate warning
certificato~server
certificato non valido
certpathvalidatorexception
certyfikat~nieważny
conexión de forma segura
connect safely to server
connexion sécurisée
erreur de certificat
error de certificado
keine sichere verbindung
nieprawid~owy certyfikat
ongeldig certificaat
safely connect to server
server security is not trusted
unacceptable tls certificate
защищенное подключение
недействительный сертификат
сертификат~сервер
сертификат недействител
安全な接続
安全地连接
証明書
证书
=akcway
please check that your smtp settings
=akeiej
a causa di un errore di sicurezza
aufgrund eines sicherheitsfehlers
bezpiecznego połączenia
błąd tls
collegamento tls
conexão tls
connect using ssl
connexion tls
couldn't be secured
debido a un error de seguridad
estabelecer~segura
etls
geen beveiligde verbinding
impossibile~connessione sicura
kind: tls
negotiate tls
negotiation was unsuccessful
no se pudo~conexión segura
połączenia tls
raison d'une erreur de sécurité
secure connection
server due to security error
sichere verbindung~nicht hergestellt
ssl~fail
ssl~falh
ssl~fall
ssl~fehlgeschlagen
ssl~échoué
ssl~失敗
ssl~连接失败
ssl connection could not be established
ssl error
start tls session
tls~connection
tls~falh
tls~fall
tls~fehlgeschlagen
tls~mislukt
tls~non riuscit
tls~失敗
tls error
tls 连接
tls-verbinding
tls-verbindung~fehlgeschlagen
z powodu błędu zabezpieczeń
échec~tls
использованием tls
ошибки безопасности
セキュリティエラー
安全错误
握手失败
=anao
client certificate login
=aoak
bad certificate
=aoan
client cert
=aq
geen internetverbinding
keine internetverbindung
no network connection
インターネット~接続されて
没有网络
=aqcl
network unreachable
=aqcw
błąd sieci
erreur réseau
erro de rede
error de red
errore di rete
internet connection
netwerkfout
network error
netzwerkfehler
ошибка сети
ネットワークエラー
网络错误
=ar
unable to parse recipients
=asaq
connection abort
=ascs
a fermé la connexion
broken pipe
chiuso la connessione
conex~fechada pelo servidor
conexi~cerrada
conexi~interrumpi
connection~interrupted
connection~lost
connection~reset
connection broken
connection closed
connection terminated
connessione persa
connexion~été fermée
connexion interrompue
connexion perdue
cortado la conexión
dropped the connection
empty startup greeting
encerr~conex
eof caught while checking
foi desconectado
has disconnected
interrompu la connexion
interrotto la connessione
n perdida
problem communicating
rozłączył się
s'est déconnecté
server closed connection
server unexpectedly disconnected
servidor cerr~conexi
si è disconnesso
socket closed
unexpected end of file
unexpected eof
verbinding gesloten
verbinding verbroken
verbindung~unerwartet~geschlossen
verbindung abgebrochen
verbindung getrennt
verbindung wurde zur
without being connected
zamknął połączenie
zerwał połączenie
закрыл соединение
произошло отключение
разорвал соединение
接続が切断
接続を切断
接続を閉じ
断开连接
服务器关闭~连接
连接中断
连接已断开
=ascw
socket error
=aw
554错误
als spam~abgelehnt
comme~un spam
inhalt~abgelehnt
inhoud~geweigerd
odrzuc~treść
rechaz~como spam
rechaz~contenido
recus~conte
refus~contenu
refused~content
rejeit~conte
rejet~contenu
rifiutat~contenuto
weiger~inhoud
как спам
отклон~содержимое
内容~拒否
拒绝~内容
=awcccb
data command failed
data not accepted
daten werden nicht akzeptiert
datos no aceptados
did not accept the mail
données incorrectes
emessage
=awes
blocked for security reason
=ay
password~changed elsewhere
password~two different places
password has changed
=ayae
a incorrecta
aanmelden~geweigerd
aanmelden mislukt
accountinformationen konnten nicht überprüft
anmeldedaten~abgelehnt
anmeldung~abgelehnt
autenticación~fall
autenticazione~fallita
auth~fail
authenticatie mislukt
authenticatiefout
authentication error
authentication refused
authenticationfailed
authentification~échou
authentifizierungsfehler
bei der anmeldung
błąd autoryzacji
cannot login
check~password
connexion a échoué
couldn't log in to
credenciais inv
credenciales incorrectas
credenciales inv
credenziali errate
credenziali non valide
d'authentification
denied authentication
dne has
eauth
erro de autenticação
error de autenticación
errore di autenticazione
falha de autenticação
fallo de identificación
falsche anmeldedaten
fel l~senord
geweigerd~inloggegevens
identifiants~rejet
identifiants incorrects
identifiants invalides
inloggen~mislukt
invalid_auth
kennwort~abgelehnt
kimlik do
login~fail
login error
login fehlgeschlagen
login rejected
logon~fail
logowanie~nie powiod
ltige zugangsdaten
mot de passe~refus
mot de passe invalide
niepowodzenie uwierzytelniania
no acept~credenciales
not log in
odrzuc~dane logowania
odrzuc~has
odrzuc~uwierzyteln
ongeldige inloggegevens
password~rifiutat
password errata
password was rejected
passwort~abgelehnt
passwort falsch
passwort ung
patn~heslo
problem logging in
rechaz~autenticaci
rechaz~contrase
rechaz~credenciales
recus~autentica
recus~credenciais
recus~senha
refus~authentification
refus~identifiants
refused~credentials
refused~password
rejected the credentials
rejected the password
rejeit~credenciais
rejeit~senha
respint~credenziali
rifiutat~autenticazione
rifiutat~credenziali
se nezda
senha incorreta
sign in fail
sign-in failed
smtpauthenticationerror
t login to
unable to log in
unable to login
ung~ltige anmeldedaten
uwierzytelni~niepowodzeniem
verify~password
wachtwoord~geweigerd
weiger~aanmeldgegevens
weiger~inloggegevens
zugangsdaten~abgelehnt
zugangsdaten~falsch
zugangsdaten~nicht akzeptiert
не принял~парол
не удалось авторизоваться
отклон~авторизаци
отклон~данные
отклон~парол
ошибка аутентификации
ошибка входа
密码错误
报错~535
拒绝~凭据
拒绝登录
无法登录
登录失败
登陆失败
認証~拒否
認証エラー
認証情報~正しく
认证失败
验证失败
验证错误
비밀번호가 올바르지
인증에 실패
=ayck
unauthorized
=aycwak
open stream
=bf
long time for mail
=bibd
helo command failed
=bjbl
adds a space
=bl
hostname is empty
=bmcf
imap.google.com
=bmcwak
server details
=bmda
no valid server found
=bmei
incorrect server address
=bpdj
only for~own domain
solo verso~dominio
=br
operation not permitted
portmaster~block
=bt
admin consent
allow this app
conditional access policy
=bueccy
command is not valid in this state
=buek
szyfrowanie jest wymagane
=bvby
anmeldung~erforderlich
autenticazione richiesta
authenticatie vereist
authentification requise
authentifizierung~erforderlich
exige autentica
requer autentica
requiere autenticaci
richiede l'autenticazione
wymagane uwierzyteln
требуется авторизаци
требуется аутентификаци
認証が必要
需要身份验证
=bvdj
wymaga zalogowania
=ca
metoda logowania~słaba
=cabx
biedt geen~auth
bietet~auth
ne propose pas~auth
no ofrece~auth
non offre~auth
not offer~auth
o oferece~auth
=caew
support encrypted password
=cbdt
demasiados correos
demasiados mensajes
limit~versand
limit wysy
limite d'envoi
limite de e-mail
limite de envio
limite di invi
mite de env
muitas mensagens
sendelimit
superado~mite de mensajes
te veel berichten
trop de messages
troppi messaggi
versandlimit
verzendlimiet
zbyt wiele wiadomo
zu viele nachrichten
лимит отправки
слишком много пис
发送限制
送信制限
频率过
=cc
anhang~zu gro
bericht~te groot
mensagem~muito grande
mensaje~demasiado grande
messaggio~troppo grande
nachricht~zu gro
trop volumineu
wiadomość~zbyt duża
слишком большо
大きすぎ
大小限制
邮件过大
附件~太大
附件~过大
=ce
nslookup~0.0.0.0
=ceercw
openclash
=cfbm
could not resolve
edns
encontrar~servidor
failed to resolve
host~not be found
host '~not found
host nicht gefunden
host not found
hostnaam~niet
hôte~pas~trouvé
hôte introuvable
impossibile risolvere
impossible de résoudre
mailserver~nicht gefunden
nicht aufgelöst
nie znaleziono hosta
nie znaleziono serwera
niet worden gevonden
no se pudo resolver
no se puede resolver
not be resolved
pas pu être résolu
possivel resolver
possível resolver
rozwiązać nazw
server~nicht gefunden
server~non trovato
server~not be found
server not found
serveur~introuvable
servidor~no encontrado
servidor~o encontrado
unable to resolve
unknown host
не удалось найти~сервер
サーバー~見つかりません
找不到~服务器
无法解析
解決でき
=cfdd
hostname cannot be resolved
=cfdk
dns lookup failed
name resolution failed
=cgce
in my hosts
这个 hosts
=cibk
error 111
=cicwej
using ssl on port
=cicx
connexion~rejet
lant~reddedildi
odrzuc~połączeni
rechaz~conexi
recus~conex
recus~liga
refus~connexion
refused the connection
rejected the connection
rejeit~conex
respint~connessione
rifiutat~connessione
verbinding geweigerd
verbinding werd geweigerd
verbindung abgelehnt
verweigert~verbindung
weiger~verbinding
отклон~подключение
отклон~соединение
接続が拒否
接続を拒否
时被拒绝
连接被拒绝
연결이 거부
=cjeq
domain is different from the email domain
=ck
eoauth2
invalid token
invalid_request
invalid_scope
oauth signin failed
token refresh failed
unauthorized_client
=ckes
credentials have expired
sign in again
=cl
address family not supported
enable ipv6
enabling ipv6
ipv6 ap
=cndwcs
invalid response from
unexpected server response
=co
add my hotmail
disabling basic auth
imap~o365
legacy auth
modern auth
o365~not working
outlook (cuenta personal)
=coae
outlook~app password
=coay
outlook~credentials
=coes
imap~hotmail
=cq
insecure server advertised
=csejas
conex~verifique a porta~tls
conexi~puerto~tls~cort
coupé~connexion~port~tls
dropped the connection~port
interrotto la connessione~porta~tls
verbinding~poort en tls
verbindung~beendet~port~tls
разорвал соединение~порт
=cw
25端口~屏蔽
blocks outgoing smtp
deployed on render
isp block
port 25 gesperrt
port 25 is blocked
=cwakci
creating account failed: error connecting
=cwbr
blocking the outbound
on mobile broadband
=cwci
after deploy
aprire la connessione
błąd połączenia
can't reach the
cannot connect
cannot open~:465
cannot open~:587
cannot_connect
conectar
connection~server failed
connection error
connection failed
connessione al server~fallita
connessione al server~non riuscita
connexion au serveur
contact the mail server
econnection
effettuare la connessione
erreur de connexion
erro de conex
error connecting
error de conexi
error opening
errore di connessione
establecer~conexión
failed to connect
geen verbinding
impossibile connettersi
injoignable
keine verbindung
kind: connection
kunde inte ansluta
nelze se p
not connect
open connection
problem connecting
se connecter
server doesnt respond
server unreachable
server verbinden
serververbindung~nicht
socketcannotconnecttohost
t connect
unable to connect
verbinding met~mislukt
verbindingsfout
verbindung~fehlgeschlagen
verbindung~nicht geöffnet
verbindung~nicht hergestellt
verbindungsfehler
while connecting to
z serwerem
établir la connexion
закрыт порт
не вдалося підключитися
не удалось~соедин
невозможно соединиться
ошибка подключения
ошибка соединения
подключиться
порт закрыт
接続できません
接続に失敗
无法与~连接
无法连接
连接失败
连接服务器~失败
연결할 수 없습니다
=cwciak
not reach
=cwciay
email using smtp
=cwcicf
invalid outgoing mail server
=cwclbr
disconnect from wifi
=cwdx
a expirée
agot~tiempo de espera
antwortet nicht
aucune r~ponse du serveur
connect_timeout
délai~expiré
fuori tempo massimo
get a timeout
keine antwort vom
lai d'attente d
limit czasu
nicht geantwortet
nicht innerhalb~zeit
nicht rechtzeitig
niet binnen~tijd
niet op tijd
no answer
no response from
no response received
non ha risposto
not respond
przekroczono czas
respondendo
server non risponde
server reageert niet
serveur~pas répondu
serveur ne r
servidor~no respondi
servidor~o respondeu
servidor no responde
serwer~nie odpowiedzia
serwer nie odpowiada
tempo~excedido
tempo~scaduto
tempo limite
tiempo~excedido
tijd~verstreken
time-out
timeout~connessione
took too long
wachttijd
zaman a
zeitüberschreitung
время ожидания
истекло время
сервер~не ответил
сервер не отвечает
таймаут
タイムアウト
応答がありません
応答しません
服务器无响应
服务器未响应
超时
=cwdxaq
check your network
=cwdxdu
timed out
=cwejak
esocket
=cwepej
stable connection
=cy
imap access is disabled
imap is disabled
imap is not enabled
imap muss
=cyae
无法登录163
=cyev
开启imap
=czac
ips~blacklisted
=daba
use wrong servers
=dd
domena nie przyjmuje
域名不存在
=dddq
domain not found
=de
bandeja~llena
boîte~pleine
buz~lleno
caixa~cheia
casella~piena
mailbox~zit vol
messagerie~pleine
postfach~ist voll
postvak~is vol
skrzynka~pełna
ящик~переполнен
メールボックス~いっぱい
邮箱已满
=dh
destinat~o existe
destinataire~existe pas
destinatario~no existe
destinatario~non esiste
empfänger~existiert nicht
odbiorca~nie istnieje
ontvanger~bestaat niet
получател~не существует
宛先~存在しません
收件人~不存在
=dhdd
destinataires invalides
destinatario~no~válido
destinatario non valido
destinatário inválido
nieprawidłowy adres odbiorcy
onjuiste ontvanger
ungültige empfänger
无效接收人
無効な受信者
=dhdj
destinataires suivants sont en erreur
empfänger~abgelehnt
folgenden empfänger sind nicht korrekt
following recipients failed
odrzuc~odbiorc
ontvanger~geweigerd
rechaz~destinatario
recipient~rejected by the server
recus~destinat
refus~destinataire
refus~destination
refused the recipient
rejeit~destinat
rejet~destinataire
respint~destinatario
rifiutat~destinatario
siguientes destinos fallaron
smtpfailedrecipientsexception
unable to send to all recipients
weiger~ontvanger
отклон~получател
受信者~拒否
宛先~拒否
拒绝~收件人
拒绝~收件地址
收件邮箱~拒绝
=djdh
add recipient
all recipients were rejected
inserimento del destinatario
kan niet toegevoegd worden
rcpt to~failed
recipient address~not accepted by the server
refused the test recipient
=djdhdd
invalid addresses
=djdhds
eenvelope
net::smtpfatalerror
=djdsdh
ошибка rcpt to
=dp
wrong identity
=dpds
not equal to the configured email address
=dr
domain~nicht verifiziert
=ds
send as denied
=dsaa
set sender
=dsbv
fallita l'impostazione del mittente
kan niet ingesteld worden
=dsbvdq
mail from command failed
refused the sender
=dsdp
absender~darf~nicht
absender~konto geh
afzender~van uw account
expéditeur~de votre compte
mittente~autorizzat
mittente~del tuo account
remetente~da sua conta
remitente~de su cuenta
sender must~account
=dsdpab
absender~abgelehnt
afzender~geweigerd
odrzuc~nadawc
rechaz~remitente
recus~remetente
refus~expéditeur
rejeit~remetente
rejet~expéditeur
respint~mittente
rifiutat~indirizzo da cui
rifiutat~mittente
sender refused
weiger~afzender
отклон~отправител
差出人~拒否
拒绝~发件人
送信者~拒否
=dsdqdj
absenderadresse ist nicht korrekt
adresse d'expéditeur suivante
dirección de remitente falló
from address failed
=dtcb
cuota de env
daglimiet
dzienny limit
limite di
limite giornaliero
limite quotidienne
mite diario
tageslimit
дневной лимит
每日~上限
=du
from my own machine
using another ip
=dwef
malformed answer from server
=dxbs
timeout-auth
=dzas
smtpconnecterror
=dzcn
welcome response error
=dzelas
unexpected bye
=ec
kein starttls
nie obsługuje starttls
no admite starttls
no ofrece starttls
non supporta starttls
o oferece starttls
o suporta starttls
starttls nicht
starttls niet~ondersteunt
starttlsに対応して
не поддерживает starttls
不支持 starttls
=ecakei
start starttls session
=ecca
missing~capability
net::smtpunsupportedcommand
=ecda
encrypted connection
=edakei
not start tls
starttls failed
upgrade to tls failed
=edec
starttls command failed
=efaycb
net::smtpserverbusy
=efdzbf
server~temporaneamente
server~temporarily
serveur~temporairement
servidor~temporalmente
servidor~temporariamente
serwer~tymczasowo
tijdelijk niet
vorübergehend nicht
сервер~временно
一時的~サーバー
服务器暂时
=ehcd
bitdefender
kaspersky
=ei
exchange 2003~ssl
still using~tls1.1
weak cipher
=eias
from tls socket
=ejakei
ssl exception occurred
unknown ssl protocol
=ejcs
tls~controleer~poort
tls~port~chiffrement
tls~port~verschl
tls~puerto~cifrado
tls~revise a porta
tls~verifica~porta
tls~verifique a porta
端口~加密~不匹配
=ekbu
requires tls
=el
max folders to check with push
maxpushfolders
simultaneous connections~exhausted
=elau
demasiadas conexiones
muitas conex
te veel verbindingen
trop de connexions
troppe connessioni
zbyt wiele połącze
zu viele~verbindungen
слишком много соединений
接続~多すぎ
连接数过多
=em
demasiados intentos
muitas tentativas
te veel aanmeldpogingen
te veel inlogpogingen
trop de tentatives
troppi tentativi
zbyt wiele prób
zu viele~anmeldeversuche
слишком много попыток
次数过多
試行~多すぎ
=eq
full email address
username without the domain
vollständige e-mail-adresse
=ercw
through a vpn
using a vpn
代理~端口
=ewca
support encrypted passwords
>outcomes
=aa
access denied
=aadj
prohibit
=ar
bad sequence of commands
=aw 550 554 552
message rejected
=awdfcz
your message to~has been blocked
=ay
authentication failed
authentication failure
authentication unsuccessful
can not authenticate to imap server
=ay 535
failed
=ayeq
(auth failed,~attempts
=bf 450 451 452 recipient
please try again later
=bfef 450 451 452
try again later
=bs 421 435 450 451 454
authenticat
=dfaa
delivery not authorized
=djbv
not authenticated
=dz 421
closing connection
=dzeg 421
try again later
=ef
temporarily unavailable
temporary~failure
=ef 451
requested action aborted
=evay 435
error: authentication failed
>people
=ad
works from home
=adav
new fixed ip
new static ip
=ae
2-step verification was switched on~since then
if 2fa is enabled
when 2fa is enabled
when tfa is enabled
=af
ehlo isn't sent after starttls
repeat ehlo
should send ehlo after starttls
without (re)sending ehlo
=ag
chain is incomplete
falta~certificado intermedi
fehlt~zwischenzertifikat
incomplete chain
manca~certificato intermedio
manque~certificat intermédiaire
missing intermediate
=ah
no sni provided
ohne -servername
without -servername
=aj
certificate for the root domain
=al
revocado~certificado
revogado~certificado
révoqué~certificat
widerrufen~zertifikat
=am
1024 bit~certificate
1024-bit~certificate
=an
only with a client certificate
=anbv
client certificates, and no password
=ao
requires mutual tls
=ap
clock was an hour
clock was off by
clock was wrong
cmos battery
date was set to
systemuhr ging
systemzeit war
=aq
airplane mode
browser~open pages either
disconnect from the network
not being connected to the internet
=aw
说是垃圾邮件
=ax
rejected geoip
=ay
bridge password~no longer valid
=bb
dnskey
dnssec validation failed
ds record
rrsig
=bd
ehlo~502~helo
ehlo~command unrecognized~helo
helo-only
rabattu sur helo
=be
greeting_timeout
measured banner time
postscreen~long delay
seconds to send a greeting
smtp banner~to be delayed
stalls~connections for~seconds
=bg
header from must match
=bh
ehlo~computer name
helo~underscore
helo~unterstrich
=bj
autocapital
non-breaking
trailing space
=bjdn
accented~password~authent
umlaut~password
=bk
defaulting to localhost
external~with localhost
localhost~nothing installed
mail_host=127.0.0.1
nicht mit localhost
no con localhost
not with localhost
pas avec localhost
=bl
host: smtp@
host=smtp@
server: smtp@
=bn
accounts require~different smtp server
credentials~region specific
eu~mailgun~region
is region sensitive
other data cent
wrong data center
=bq
sec_e_target_unknown
=br
disable firewall
disable the firewall
httpd_can_
se desativo o firewall funciona
se disattivo il firewall funziona
selinux
si desactivo el firewall funciona
si je désactive le pare-feu, ça marche
=bt
accès conditionnel
bedingter zugriff
sicherheitsstandards
=bu
must use tls to authenticate
=bw
receive connector~235
=bx
no auth~tls or not
no authentication for smtp~auth extension not supported
smtp~sin autenticaci
smtp est sans authentification
=by
no authentication~selected
outgoing server~not ticked
postausgangsserver~nicht angehakt
without any auth block
=cb
messages per minute
=cd
avg pop3 proxy
deep inspection
inspect esmtp
mail shield~starttls
mailguard
=ce
adaway
adguard dns
captive portal
fake-ip
pi-hole
split dns
split horizon
=cg
ends up on the old server
migrate to the new server~old server
moved my mail server
points to the old
servidor antiguo
=cgce
changed the mx~still see
=ci
master.cf~submission~# before
=cj
ntlmv1
=ck
access token~expired
oauth2~sign-in succeeds
signed in with oauth2
=cl
ipv4-only
ipv6-only
problem of the ipv6
=cm
accepted mail from anyone
any outside address~without login
being an open relay
is an open relay
is an open smtp relay
may be an open relay
=co
stopped in october 2022
=cp
dollarzeichen
escaped~password~.env
everything after the #
i have special character~password
password contains special character
password has special character
password with special character
passwords that contain special character
percent sign~password
special character~passwd
there are special characters in the password
=cq
sends your password in clear text
=cr
attachment~hangs~pppoe
small mails go
small messages go through
=cs
not supporting implicit ssl
ssl only smtp server
ssl-only port
starttls~on 465
=ct
only in the paid plan
=cu
advertises multiple addresses
but sometime the connection is established on
every second attempt
next try works~same password
=cv
authenticate via pop
pop-before-smtp
smtp after pop
smtp-after-pop
vorher abrufen
=cw
25端口被封
25端口被屏蔽
25端口被禁
25端口默认关闭
25端口默认是禁用
blocked by my isp
blocked by the hoster
fournisseur~bloque le port
isp is blocking
proveedor bloquea
provider blockiert
provider sperrt
why-is-smtp-blocked
=cwcx
blocked by my host
host blocks port
hoster blockiert
hoster blocks
hosting bloquea
hosting provider blocking
hébergeur bloque
=cxcw
auf meinem rechner~server~refused
en mi ordenador~funciona~refused
fonctionne en local~refused
funciona en local~refused
funktioniert lokal~refused
lokal funktioniert~refused
marche en local~refused
works on localhost~refused
works on my computer~refused
works on my machine~refused
works on my pc~refused
=cy
has imap disabled
imap has to be activated
not turn on the pop3
smtp authentifié~utilisateur
=czac
listed in uceprotect
=da
autoconfig~erroneous
autoconfig~wrong
autodiscover~fills in
autodiscovery~not the correct
=dg
only mails to one
=dk
no servers could be reached
=dm
pending approval
=dp
from address is the one i use to login
visitor's address as from
with my own mailbox as from
=du
after changing my ip
autoban
bans my ip
cphulk
crowdsec
fail2ban~ban
getting banned
reachable from anywhere else
server blocked my ip
unban
=dx
connect to the mail server~get any output
connection opens but~doesn't respond
=eb
cve-2011-0411
starttls~inject
=ee
before having read
before the banner
=eh
antivirus~certificado
antivirus~certificate
antivírus~certificado
avast
bitdefender~certificate
blue coat
eset~certificate
fortigate~certificate
kaspersky~certificate
kaspersky~zertifikat
netskope
palo alto~issuer
scan encrypted connections
sophos~certificate
ssl inspection
ssl protocol filter
tls inspection
zscaler
=ehcd
eset nod32
=ei
minimum is tls 1.2
nur tls 1.
old encryption
only tls 1.0
only tls 1.1
=el
zuviele imap-verbindungen
=em
brute-forc~locks
=eo
always get the same banner
in the banner is not the one of my provider
=ep
port 25~587 works
=epba
listens only on 2525
=eq
adresse complète~identifiant
alias~as user name
dirección completa~usuario
email address is not my username
full address~works
ganzen adresse~benutzername
just the localpart
only the first part of the address
only the local-part
part in front of the @
sent it with domain
short~name fails
strips the domain
works with the full
=er
disabling my vpn~worked
disconnect from vpn
shut down my vpn
turn off~vpn
vpn is on
without~vpn~works
=es
accept the new terms
kennwort abgelaufen
password has expired
passwordexpired
passwort abgelaufen
suspicious sign-in
=esay
initial password~set a new
=et
different username and password~imap
for imap than for smtp
same password as for~smtp2go
sets of credentials
=eu
imap.~for sending too
=ev
authorisation code
client authorisation password
secret access key into
zugriffsschlüssel
";

/// Each row's id and the real line that it was made from, in the order of the rows.
#[cfg(test)]
#[rustfmt::skip]
pub(super) static EXAMPLES: &[(&str, &str)] = &[
    ("iredapd/blacklisted", "554 5.7.1 <anna@example.org>: Recipient address rejected: Blacklisted"),
    ("mimecast/prohibition", "550 Administrative prohibition - envelope blocked"),
    ("mimecast/block-policy", "550 Envelope rejected - Block policy for Envelope From address"),
    ("spamfilters/by-recipient", "550 You have been blocked by the recipient"),
    ("exchange-online/customer-block-list", "550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked by example.com using Customer Block list (AS16012607)"),
    ("mimecast/envelope-blocked", "550 Envelope blocked - User Entry"),
    ("eyou/denies-sender", "553 host denies the sender."),
    ("gmail/allow-list", "421 4.7.0 IP not in whitelist for RCPT domain, closing connection."),
    ("domino/policy", "554 Mail from a@example.org rejected for policy reasons."),
    ("courier/sender-mx-blocked", "517 Mail server at 192.0.2.1 is blocked."),
    ("spamfilters/domain-list", "550 Sender is on domain's blacklist"),
    ("iredapd/policy", "554 5.7.1 <anna@example.org>: Recipient address rejected: Policy rejection due to null sender"),
    ("spamdyke/denied", "554 Refused. Access is denied."),
    ("exchange/administrative", "530 5.3.1 Intercepted and rejected by administrative action. PRJCT"),
    ("mimecast/header-blocked", "550 Rejected by header-based manually Blocked Senders - block for manual block"),
    ("spamfilters/sender-black-listed", "550 5.7.1 sender <anna@example.net> black listed #127"),
    ("mimecast/sender-blocked", "421 Sender address blocked"),
    ("spamdyke/sender-listed", "554 Refused. Your sender address has been blacklisted."),
    ("exchange/sender-denied", "554 5.1.0 Sender denied"),
    ("cox/spectrum-aup-in", "550 5.1.0 <bounce@example.com> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes AUP#In-1310"),
    ("email-security-cloud/domain-blocked", "553 Sorry, your domain has been blocked"),
    ("email-security-cloud/sender-blocked", "553 Sorry, your email address (a@example.org) has been blocked"),
    ("exchange-online/tenant-allow-list", "550 5.7.703 Your message can't be delivered because messages to b@example.net are blocked by your organization using Tenant Allow Block List."),
    ("exchange-online/tenant-block-list", "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant allow/block list policy."),
    ("exchange-online/tenant-recipient-block", "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant recipient block policy"),
    ("spamfilters/sender-banned", "The sender 192.0.2.7 is banned"),
    ("netease/user-in-blacklist", "550 User in blacklist"),
    ("netease/wm-blu", "450 WM:BLU 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/mi-spb", "554 MI:SPB 163 mx13,xyz 1450000000"),
    ("mdaemon/backscatter", "550 Backscatter Protection detected an invalid or expired email address"),
    ("mcafee/denied-policy", "550 Denied by policy"),
    ("spamfilters/policy-gateway", "550 Your e-mail was rejected for policy reasons on this gateway"),
    ("spamdyke/identical", "554 Refused. Identical sender and recipient addresses are not allowed."),
    ("mimecast/security-policies", "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [#]"),
    ("exchange/transport-rule", "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy"),
    ("programs/refused-by-policy", "450 4.3.2 Connection refused by policy"),
    ("various/registered-spammer", "550 You are registered as spammer"),
    ("hosting-panels/hestia-spammers", "550 Your host in blacklist on this server."),
    ("barracuda/blocked", "550 permanent failure for one or more recipients (b@example.net:blocked)"),
    ("blocklists/customer-allow-list", "550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using Customer Allow list ; To request removal from this list"),
    ("spamfilters/sender-not-taken", "550 is not accepting mail from this sender"),
    ("various/recipient-block-list", "550 sender is on the recipient's block list"),
    ("various/rejected-by-user", "550-Your message was rejected by this user and was not delivered"),
    ("various/user-reject-list", "550 5.7.1 rejected (by user's reject list)"),
    ("qmail/chkuser-policy", "571 sorry, you are violating our security policies (#5.1.1 - chkuser)"),
    ("postfix/recipient-access-denied", "554 5.7.1 <anna@example.org>: Recipient address rejected: Access denied"),
    ("various/unauthenticated-from-range", "550 Unauthenticated mail not allowed from this range"),
    ("qmail/badmailfrom", "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"),
    ("haraka/sender-denied", "550 sender <ben@example.org> denied"),
    ("coremail/sender-rejected", "550 sender is rejected"),
    ("courier/sender", "517 Sender rejected: ben@example.org"),
    ("exim/prohibited-at-once", "550 Administrative prohibition"),
    ("aliyun/may-not-send", "541 This account isn't allowed to send email"),
    ("cox/cxmj", "550 5.1.0 <a@example.org> sender rejected. AUP#CXMJ"),
    ("exchange-online/bad-sender", "550 5.1.8 Access denied, bad outbound sender AS(42004)"),
    ("mailgun/account-terminated-german", "Die Domain darf nicht senden: Konto beendet."),
    ("zoho/blocked", "554 5.1.8 Email Outgoing Blocked"),
    ("mailgun/account-terminated", "Domain example.org is not allowed to send: Account terminated"),
    ("mailgun/activate-account", "421 Domain sandbox.mailgun.org is not allowed to send: Please activate your Mailgun account."),
    ("postal/suspended", "535 Mail server has been suspended"),
    ("aliyun/main-account", "551 Main account unavailable"),
    ("exchange-online/not-a-valid-sender", "the sending email address was not recognized as a valid sender"),
    ("mimecast/outbounds", "451 Account outbounds disabled"),
    ("exchange-online/spam-suspended", "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; WASCL UserAction verdict is Suspend."),
    ("hosting-panels/cpanel-hold", "Domain example.org has an outgoing mail hold. Message will be reattempted later"),
    ("hosting-panels/cpanel-suspended", "Domain example.org has an outgoing mail suspension. Message discarded."),
    ("exchange/sender-quarantined", "550 5.7.10 STOREDRV.Submit; Sender mailbox quarantined."),
    ("mailru/sending-disabled", "550 message sending for this account is disabled"),
    ("emailit/paused", "550 Sending from this domain is paused"),
    ("ses/paused", "554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account."),
    ("exchange-online/spam-abuse", "550 5.7.501 Access denied, spam abuse detected"),
    ("exchange/submission-disabled", "550 5.7.1 Submission has been disabled for this account"),
    ("exchange-online/tenant-threshold", "550 5.7.705 Access denied, tenant has exceeded threshold"),
    ("exchange-online/banned-account", "550 5.7.502 Access denied, banned sender"),
    ("zoho/sender-blocked", "554 5.1.8 Sender Address Blocked"),
    ("netease/user-suspended-login", "550 User suspended"),
    ("mailchannels/sender-blocked", "550 5.7.1 [ESA] Sender blocked."),
    ("aliyun/behaviour", "554 Reject by behaviour spam"),
    ("rfc/5.7.13", "550 5.7.13"),
    ("rfc/code-525", "525"),
    ("cox/cxthrt", "550 5.1.0 <a@example.org> sender rejected. AUP#CXTHRT"),
    ("zoho/unusual", "550 5.4.6 Unusual sending activity detected. Please try after sometime"),
    ("netease/no-permission-later", "550 User has no permission"),
    ("exchange-online/traffic", "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP"),
    ("exchange-online/unregistered-domains", "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains"),
    ("gmail/sending-denied", "550 5.7.0 Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain."),
    ("mailchannels/invalid-recipients", "550 5.7.1 [BR] Our system has detected an excessively high number of invalid recipients originating from your account."),
    ("mailchannels/blocklist", "550 5.7.1 [RBL] Sender blocked 192.0.2.7"),
    ("blocklists/composite", "554 Your sender's IP address is listed at cbl.abuseat.org"),
    ("blocklists/abusix", "550 5.7.1 192.0.2.1 is blocked by Abusix Mail Intelligence"),
    ("cox/ipbl", "550 5.1.0 <a@example.org> sender rejected. AUP#IPBL0001"),
    ("netease/dt-rbl", "450 DT:RBL 163 mx13,sMCowEA5.1 1450000000"),
    ("spamfilters/blacklisted-address", "550 mail not accepted from blacklisted IP address"),
    ("godaddy/ib104", "554 IB104. Connection refused. 192.0.2.7 is listed on the Spamhaus Block List (SBL)."),
    ("godaddy/ib105", "554 IB105. Connection refused. 192.0.2.7 is listed on the Exploits Block List (XBL)"),
    ("godaddy/ib106", "554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106"),
    ("blocklists/hostkarma", "550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.1"),
    ("spamdyke/blocklist", "554 Refused. Your IP address is listed in the RBL at bl.example.net"),
    ("trendmicro/rbl-plus", "550 Mail from 192.0.2.1 refused by rbl-plus.mail-abuse.org. Please refer to http://mail-abuse.org/rbl+ for an explanation"),
    ("blocklists/blacklisted-using", "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.1 is blacklisted using SPAMHAUS-XBL. Details: https://www.spamhaus.org/query/ip/192.0.2.1."),
    ("spamfilters/rbl-list", "550 192.0.2.1 is on RBL list"),
    ("blocklists/open-proxy", "554 Rejecting open proxy 192.0.2.1"),
    ("blocklists/psbl", "553 Listed in PSBL, see http://psbl.org/listing?ip=192.0.2.1"),
    ("eyou/rbl-deny", "554 rbl deny."),
    ("domino/dns-list", "554 Connection from 192.0.2.1 rejected for policy reasons. Host found in DNS blacklist at dnsbl.sorbs.net"),
    ("sendmail/dnsbl", "550 5.7.1 Rejected: <ip> listed at <dnsbl>"),
    ("postfix/postscreen-blocklisted", "550 5.7.1 Service unavailable; client [ip] blocked using <dnsbl>"),
    ("blocklists/sorbs", "451 Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.1"),
    ("blocklists/spamrats", "451 SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.1"),
    ("blocklists/spamrl", "550 The sending IP (192.0.2.1) is listed on https://spamrl.com/. Please resolve this and retry."),
    ("blocklists/uceprotect", "554 5.7.1 IP 192.0.2.1 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1"),
    ("various/forbidden-by-your-address", "551 Server access forbidden by your IP"),
    ("orange/incident-de-spam", "550 mwinfXXXX ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 [102]"),
    ("godaddy/ib103", "554 IB103. Connection refused. 192.0.2.7 has a poor reputation on Cloudmark Sender Intelligence (CSI). Please visit http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 to request a delisting."),
    ("various/address-not-permitted", "550 5.7.1 Your IP is not permitted to relay through this server"),
    ("gmail/relay-address", "550 5.7.1 Invalid credentials for relay <ip>. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from."),
    ("email-security-cloud/envelope-domain", "550 sender envelope domain not allowed for sender IP address (#5.1.8)"),
    ("mailcore/app-password", "An application specific password is required"),
    ("mailspring/gmail-app", "IMAP Error: ErrorGmailApplicationSpecificPasswordRequired"),
    ("kerio/app-password", "Only application passwords are allowed since 2FA is enabled"),
    ("mailru/app-password-is-required", "NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED"),
    ("mailcore/second-factor", "Second factor authentication failed"),
    ("yahoo/auth012", "NO [AUTHENTICATIONFAILED] (#AUTH012) Incorrect username or password."),
    ("yahoo/mbr1212", "NO [AUTHORIZATIONFAILED] Incorrect username or password. (#MBR1212)"),
    ("qq/account-abnormal", "b'Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.'"),
    ("yahoo/app-password", "535 5.7.0 (#AUTH005) Too many bad auth attempts."),
    ("lettre/debug-534", "Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Four })"),
    ("qq/authorization-code-bytes", "(535, b'Error: \\xc7\\xeb\\xca\\xb9\\xd3\\xc3\\xca\\xda\\xc8\\xa8\\xc2\\xeb\\xb5\\xc7\\xc2\\xbc\\xa1\\xa3'"),
    ("qq/authorization-code-link", "reply: retcode (535); Msg: Error: ??ʹ????Ȩ???¼???????뿴: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256"),
    ("qq/authorization-code-latin", "535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼¡£ÏêÇéÇë¿´"),
    ("qq/authorization-code-chinese", "535 Error: 请使用授权码登录。"),
    ("openssl/verify-first", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to verify the first certificate (_ssl.c:1000)"),
    ("openssl/node-leaf", "Error: send failed { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }"),
    ("schannel/trust-partial", "schannel: CertGetCertificateChain trust error CERT_TRUST_IS_PARTIAL_CHAIN"),
    ("dotnet/partial", "The remote certificate is invalid because of errors in the certificate chain: PartialChain"),
    ("openssl/verify-issuer", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get issuer certificate (_ssl.c:1000)"),
    ("openssl/verify-local-issuer", "curl: (60) SSL certificate problem: unable to get local issuer certificate"),
    ("node/issuer", "Error: send failed { code: 'UNABLE_TO_GET_ISSUER_CERT' }"),
    ("rustls/name-alert", "received fatal alert: UnrecognisedName"),
    ("openssl/unrecognized-name", "remote error: tls: unrecognized name"),
    ("java/name-alert", "SSL_ERROR_UNRECOGNIZED_NAME_ALERT"),
    ("secure-transport/n9814", "errSSLCertExpired -9814"),
    ("schannel/n328", "Error 0x80090328"),
    ("wolfssl/after", "wolfSSL error: ASN date error, current date after"),
    ("openssl/node-expired", "Error: send failed { code: 'CERT_HAS_EXPIRED' }"),
    ("evolution/dutch-expired", "Het certificaat is verlopen."),
    ("evolution/portuguese-expired", "O certificado expirou."),
    ("evolution/spanish-expired", "El certificado ha caducado."),
    ("evolution/french-expired", "Le certificat a expiré."),
    ("openssl/expired-any", "SEC_ERROR_EXPIRED_CERTIFICATE"),
    ("java/expired", "java.security.cert.CertificateExpiredException: NotAfter: Sat Oct 01 10:00:00 CEST 2026"),
    ("evolution/italian-expired", "Il certificato è scaduto."),
    ("evolution/polish-expired", "Certyfikat wygasł."),
    ("schannel/alert-45", "The TLS protocol defined fatal alert code is 45"),
    ("evolution/german-expired", "Das Zertifikat ist abgelaufen."),
    ("evolution/russian-expired", "Срок действия сертификата истёк."),
    ("windows/date-code", "Error code: 0x80072F05"),
    ("windows/validity-code", "Error 0x800B0101"),
    ("outlook/certificate-date", "Task 'mail.example.org - Sending' reported error (0x800CCC02): 'Invalid certificate date.'"),
    ("schannel/name-cert-e-expired", "CERT_E_EXPIRED"),
    ("erlang/expired", "{:bad_cert, :cert_expired}"),
    ("schannel/trust-time", "schannel: CertGetCertificateChain trust error CERT_TRUST_IS_NOT_TIME_VALID"),
    ("schannel/expired-french", "Le certificat reçu a expiré."),
    ("openssl/go-expired", "x509: certificate has expired or is not yet valid: current time 2026-11-25T10:00:00Z is after 2026-10-01T10:00:00Z"),
    ("schannel/validity", "A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file."),
    ("schannel/expired-italian", "Chiamata a SSPI non riuscita. Vedere l'eccezione interna. - Il certificato ricevuto è scaduto"),
    ("dotnet/validity", "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid"),
    ("apple/date-number", "NSURLErrorDomain Code=-1201"),
    ("java/validity", "sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed"),
    ("secure-transport/n9843", "errSSLHostNameMismatch -9843"),
    ("windows/cn-code", "Error code: 0x80072F06"),
    ("schannel/n322", "Error 0x80090322"),
    ("windows/no-match-code", "Error 0x800B010F"),
    ("outlook/certificate-content", "Task 'mail.example.org - Sending' reported error (0x800CCC01): 'Invalid certificate content'"),
    ("programs/node-altnames", "Error: Hostname/IP doesn't match certificate's altnames: \"Host: mail.example.com. is not in the cert's altnames: DNS:*.example.net\""),
    ("schannel/name-cn", "CERT_E_CN_NO_MATCH"),
    ("outlook/site-name-portuguese", "O nome no certificado de segurança é inválido ou não corresponde ao nome do site."),
    ("outlook/site-name-spanish", "El nombre del certificado de seguridad no es válido o no coincide con el nombre del sitio."),
    ("gmail-app/tls-host", "TLS Negotiation failed, the certificate doesn't match the host."),
    ("openssl/go-name", "x509: certificate is valid for *.example.net, not mail.example.org"),
    ("rustls/name", "invalid peer certificate: certificate not valid for name \"mail.example.org\"; certificate is only valid for DnsName(\"*.example.net\")"),
    ("openssl/msmtp-name", "msmtp: TLS certificate verification failed: the certificate owner does not match hostname mail.example.org"),
    ("exchange-online/certificate-host", "450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)"),
    ("outlook/site-name-italian", "Il nome sul certificato di sicurezza non è valido o non corrisponde al nome del sito."),
    ("rustls/name-old", "invalid peer certificate: CertNotValidForName"),
    ("schannel/cn", "The certificate's CN name does not match the passed value."),
    ("fetchmail/name", "fetchmail: Server CommonName mismatch: *.example.net != pop.example.org"),
    ("go/no-ip", "x509: cannot validate certificate for 192.0.2.1 because it doesn't contain any IP SANs"),
    ("openssl/php-cn", "Warning: stream_socket_enable_crypto(): Peer certificate CN=`*.example.net' did not match expected CN=`smtp.example.org'"),
    ("dotnet/mailkit-name", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.\n\nThe host name did not match the name given in the server's SSL certificate."),
    ("curl/name", "curl: (51) SSL: certificate subject name 'example.net' does not match target host name 'smtp.example.org'"),
    ("programs/ruby-hostname", "OpenSSL::SSL::SSLError (hostname \"192.0.2.39\" does not match the server certificate)"),
    ("outlook/target-principal-portuguese-entity", "O nome da entidade de destino está incorreto."),
    ("outlook/target-principal-italian", "Il nome dell'entità di destinazione non è corretto."),
    ("openssl/node-altname-code", "Error: send failed { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }"),
    ("evolution/name", "The certificate does not match the expected identity of the site that it was retrieved from."),
    ("openssl/hostname", "verify error:num=62:hostname mismatch"),
    ("erlang/hostname", "{:tls_alert, {:handshake_failure, 'TLS client: In state wait_cert generated CLIENT ALERT: Fatal - Handshake Failure {bad_cert,hostname_check_failed}'}}"),
    ("node/hostname", "Error: send failed { code: 'HOSTNAME_MISMATCH' }"),
    ("evolution/spanish-name", "El certificado no coincide con la identidad del sitio esperada del que se obtuvo."),
    ("evolution/portuguese-name", "O certificado não coincide com a identidade esperada do site a qual esta foi recuperada."),
    ("openssl/ip-mismatch", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch (_ssl.c:1000)"),
    ("go/common-name", "x509: certificate relies on legacy Common Name field, use SANs instead"),
    ("outlook/site-name-german", "Der Name auf dem Sicherheitszertifikat ist ungültig oder stimmt nicht mit dem Namen der Website überein."),
    ("openssl/gnutls-name", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The name in the certificate does not match the expected."),
    ("outlook/name-of-certificate", "the name of the security certificate is invalid"),
    ("outlook/site-name", "The name on the security certificate is invalid or does not match the name of the site."),
    ("evolution/german-name", "Das Zertifikat entspricht nicht der erwarteten Identität der Seite, von der es bezogen wurde."),
    ("openssl/curl-name", "curl: (60) SSL: no alternative certificate subject name matches target host name 'smtp.example.org'"),
    ("java/no-name", "java.security.cert.CertificateException: No name matching mail.example.org found"),
    ("openssl/java-name", "java.security.cert.CertificateException: No subject alternative DNS name matching mail.example.org found."),
    ("outlook/site-name-french", "Le nom figurant sur le certificat de sécurité n'est pas valide ou ne correspond pas au nom du site."),
    ("outlook/target-principal-french", "Le nom principal de la cible est incorrect."),
    ("outlook/target-principal-spanish-entity", "El nombre de la entidad de seguridad de destino es incorrecto."),
    ("outlook/target-principal-spanish", "El nombre principal de destino es incorrecto."),
    ("outlook/target-principal-portuguese", "O nome principal de destino está incorreto."),
    ("go/no-names", "x509: certificate is not valid for any names, but wanted to match mail.example.org"),
    ("openssl/rustls-name", "invalid peer certificate: NotValidForName"),
    ("evolution/polish-name", "Certyfikat nie zgadza się z oczekiwaną tożsamością witryny, z której został pobrany."),
    ("evolution/french-name", "Le certificat ne correspond pas à l'identité attendue du site duquel il provient."),
    ("wolfssl/name", "wolfSSL error: peer subject name mismatch"),
    ("evolution/italian-name", "L'identità indicata nel certificato non corrisponde a quella attesa per il sito da cui il certificato è stato recuperato."),
    ("openssl/dotnet-name", "The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch"),
    ("nss/domain-words", "Unable to communicate securely with peer: requested domain name does not match the server's certificate."),
    ("schannel/name-wrong-principal", "schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL"),
    ("thunderbird/bad-domain", "SSL_ERROR_BAD_CERT_DOMAIN"),
    ("java/peer-unverified", "javax.net.ssl.SSLPeerUnverifiedException: Hostname mail.example.org not verified"),
    ("java/no-alternative", "java.security.cert.CertificateException: No subject alternative names present"),
    ("outlook/target-principal", "The target principal name is incorrect."),
    ("secure-transport/name", "SSL certificate peer verification failed, the certificate did not match \"mail.example.org\""),
    ("phpmailer/peer-cn", "Warning: stream_socket_enable_crypto(): Unable to locate peer certificate CN"),
    ("evolution/dutch-name", "Het certificaat komt niet overeen met de verwachte identiteit van de site waar het vandaan kwam."),
    ("go/wrong-host", "wrong host name"),
    ("outlook/target-principal-german", "Der Zielprinzipalname ist falsch."),
    ("evolution/russian-name", "Сертификат, полученный от сайта, не соответствует ожидаемому."),
    ("apple/verify-identity", "Cannot Verify Server Identity. The identity of \"smtp.example.org\" cannot be verified by Mail."),
    ("java/identity", "Can't verify identity of server: mail.example.org"),
    ("secure-transport/n9807", "CFNetwork SSLHandshake failed (-9807)"),
    ("schannel/n325", "The certificate chain was issued by an authority that is not trusted. (0x80090325)"),
    ("windows/untrusted-root-code", "Error 0x800B0109"),
    ("openssl/alert-bad-certificate", "SSL_read failed: error:14094412:SSL routines:ssl3_read_bytes:sslv3 alert bad certificate: SSL alert number 42"),
    ("openssl/alert-unknown-ca", "TLS library problem: error:14094418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:s3_pkt.c:1487:SSL alert number 48:"),
    ("rustls/unknown-ca", "received fatal alert: UnknownCA"),
    ("evolution/portuguese-issuer", "A autoridade da assinatura do certificado não é conhecida."),
    ("programs/words-self-signed-french", "certificat auto-signé"),
    ("programs/words-self-signed-portuguese", "certificado autoassinado"),
    ("programs/words-self-signed-spanish", "certificado autofirmado"),
    ("programs/words-self-signed-italian", "certificato autofirmato"),
    ("openssl/ca-usage", "certificate verify failed: CA cert does not include key usage extension"),
    ("nss/ca-as-leaf", "MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY"),
    ("schannel/untrusted-italian", "Catena di certificati emessa da una Autorità di certificazione non disponibile nell'elenco locale."),
    ("rustls/ca-as-leaf", "invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))"),
    ("schannel/trust-root", "schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT"),
    ("node/untrusted", "Error: send failed { code: 'CERT_UNTRUSTED' }"),
    ("evolution/dutch-issuer", "De ondertekenende certificaatautoriteit is onbekend."),
    ("openssl/msmtp-trust", "msmtp: TLS certificate verification failed: the certificate hasn't got a known issuer"),
    ("go/standards", "x509: “mail.example.org” certificate is not standards compliant"),
    ("openssl/verify-rejected", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate rejected (_ssl.c:1000)"),
    ("openssl/verify-signature", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate signature failure (_ssl.c:1000)"),
    ("exchange/certificate-validation", "454 4.7.5 Certificate validation failure"),
    ("openssl/verify-not-trusted", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate not trusted (_ssl.c:1000)"),
    ("rustls/signature", "invalid peer certificate: BadSignature"),
    ("java/certificate-unknown", "javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_unknown"),
    ("evolution/italian-issuer", "L'autorità di certificazione della firma è sconosciuta."),
    ("evolution/french-issuer", "L'autorité de signature de certificat est inconnue."),
    ("secure-transport/xcert", "errSSLXCertChainInvalid"),
    ("go/no-system-roots", "x509: failed to load system roots and no roots provided"),
    ("evolution/spanish-issuer", "La autoridad de firma del certificado es desconocida."),
    ("openssl/verify-ca", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: invalid CA certificate (_ssl.c:1000)"),
    ("secure-transport/chain", "SSL certificate problem: Invalid certificate chain"),
    ("openssl/authority-key", "certificate verify failed: Missing Authority Key Identifier"),
    ("evolution/polish-issuer", "Nieznany podpisujący ośrodek certyfikacji."),
    ("apple/root-number", "NSURLErrorDomain Code=-1203"),
    ("openssl/ca-constraints", "certificate verify failed: Basic Constraints of CA cert not marked critical"),
    ("schannel/name-untrusted-root", "schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT"),
    ("nss/ca-invalid", "SEC_ERROR_CA_CERT_INVALID"),
    ("nss/untrusted", "SEC_ERROR_UNTRUSTED_CERT"),
    ("programs/words-self-signed-german", "selbstsigniertes Zertifikat"),
    ("openssl/verify-self-signed-old", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1131)"),
    ("openssl/verify-self-signed", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1000)"),
    ("thunderbird/self-signed", "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"),
    ("erlang/selfsigned", "{:bad_cert, :selfsigned_peer}"),
    ("postfix/certificate-not-trusted", "dsn=4.7.5, status=deferred (Server certificate not trusted)"),
    ("postfix/server-certificate-not-verified", "dsn=4.7.5, status=deferred (Server certificate not verified)"),
    ("java/not-trusted", "java.io.IOException: Server is not trusted: mail.example.org"),
    ("gnutls/signature", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The signature in the certificate is invalid."),
    ("mutt/signer", "WARNING: Signer of server certificate is not a CA"),
    ("evolution/issuer", "The signing certificate authority is not known."),
    ("evolution/pinned-certificate", "couldn't find a place to store the pinned certificate"),
    ("openssl/schannel-chain", "A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider."),
    ("schannel/alert-48", "The TLS protocol defined fatal alert code is 48"),
    ("java/trust-anchors-empty", "java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty"),
    ("go/unknown-ca", "remote error: tls: unknown certificate authority"),
    ("openssl/verify-purpose", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unsuitable certificate purpose (_ssl.c:1000)"),
    ("secure-transport/root", "SSL certificate problem: Untrusted root certificate"),
    ("dotnet/root", "The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot"),
    ("erlang/no-authorities", "{:options, :incompatible, [verify: :verify_peer, cacerts: :undefined]}"),
    ("programs/words-self-signed-dutch", "zelfondertekend certificaat"),
    ("schannel/untrusted-german", "Die Zertifikatkette wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle ausgestellt."),
    ("evolution/german-issuer", "Die signierende Zertifizierungsstelle ist unbekannt."),
    ("schannel/untrusted-french", "La chaîne de certificats a été émise par une autorité qui n'est pas approuvée."),
    ("programs/words-self-signed-russian-word", "Самозаверенный сертификат"),
    ("programs/words-self-signed-russian", "самоподписанный сертификат"),
    ("evolution/russian-issuer", "Удостоверяющий центр сертификата неизвестен."),
    ("programs/words-self-signed-chinese", "自签名证书"),
    ("windows/authority-code", "Support code: 0x80072f0d"),
    ("windows/chaining-code", "Error 0x800B010A"),
    ("nss/issuer-hex", "SecurityError 0x805a1ff3"),
    ("schannel/name-chaining", "CERT_E_CHAINING"),
    ("nss/issuer-words", "Peer's Certificate issuer is not recognized."),
    ("gnutls/issuer", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The certificate issuer is unknown."),
    ("openssl/go-unknown-authority", "tls: failed to verify certificate: x509: certificate signed by unknown authority"),
    ("secure-transport/no-root", "errSSLNoRootCert"),
    ("secure-transport/unknown-root", "errSSLUnknownRootCert"),
    ("openssl/rustls-unknown-issuer", "invalid peer certificate: UnknownIssuer"),
    ("wolfssl/signer", "wolfSSL error: ASN no signer error to confirm failure"),
    ("javamail/pkix", "sun.security.validator.ValidatorException: PKIX path building failed"),
    ("thunderbird/untrusted", "SEC_ERROR_UNKNOWN_ISSUER"),
    ("erlang/unknown-ca", "{:tls_alert, {:unknown_ca, 'TLS client: In state wait_cert at ssl_handshake.erl:2113 generated CLIENT ALERT: Fatal - Unknown CA'}}"),
    ("java/trust-anchor", "java.security.cert.CertPathValidatorException: Trust anchor for certification path not found."),
    ("windows/secure-failure-code", "Error code: 0x80072F8F"),
    ("mbedtls/n2700", "mbedtls_ssl_handshake returned -0x2700"),
    ("thunderbird/portuguese-security", "A configuração relacionada a mail.example.org precisa ser corrigida."),
    ("thunderbird/dutch-security", "De configuratie behorend bij mail.example.org moet worden gecorrigeerd."),
    ("php/unknown-reason-ssl", "IMAP Error: Login failed for anna@example.org. Could not connect to ssl://localhost:993: Unknown reason in rcube_imap.php"),
    ("php/unknown-reason-tls", "Could not connect to tls://mail.example.org:143: Unknown reason"),
    ("thunderbird/german-security", "Die Einstellungen für mail.example.org müssen korrigiert werden."),
    ("apple/identity-portuguese", "Não é possível verificar a identidade do servidor"),
    ("apple/identity-italian", "Impossibile verificare l'identità del server"),
    ("apple/identity-german", "Die Identität von „smtp.example.org“ kann von „Mail“ nicht überprüft werden."),
    ("apple/identity-french", "L’identité de « smtp.example.org » ne peut pas être vérifiée par Mail."),
    ("thunderbird/polish-security", "Konfiguracja związana z \"mail.example.org\" musi zostać poprawiona."),
    ("thunderbird/spanish-security", "La configuración relacionada con mail.example.org debe corregirse."),
    ("thunderbird/french-security", "La configuration liée à mail.example.org doit être corrigée."),
    ("thunderbird/italian-security", "La configurazione relativa a mail.example.org deve essere corretta."),
    ("dotnet/callback", "The remote certificate was rejected by the provided RemoteCertificateValidationCallback."),
    ("exchange-online/tlsa-invalid", "450 4.7.323 tlsa-invalid: The domain failed DANE validation."),
    ("apple/identity-spanish", "No se puede verificar la identidad del servidor"),
    ("apple/server-identity", "Mail could not verify the server identity"),
    ("apple/identity-english", "Mail can’t verify the identity of the server “smtp.example.org”."),
    ("mbedtls/verify", "X509 - Certificate verification failed, e.g. CRL, CA or signature check failed"),
    ("thunderbird/russian-security", "Конфигурация, относящаяся к mail.example.org, должна быть исправлена."),
    ("dotnet/mailkit-certificate-invalid", "1. The server is using a self-signed certificate which cannot be verified.\nSystem.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure."),
    ("apple/certificate-invalid", "The certificate for this server is invalid."),
    ("curl/name-verify", "CURLE_PEER_FAILED_VERIFICATION"),
    ("mailspring/certificate", "IMAP Error: ErrorCertificate"),
    ("mailcore/domain-4", "MCOErrorDomain Code=4"),
    ("apple/untrusted-number", "NSURLErrorDomain Code=-1202"),
    ("curl/peer-certificate", "curl: (60) SSL peer certificate or SSH remote key was not OK"),
    ("openssl/process-certificate", "error:0A000086:SSL routines:tls_post_process_server_certificate"),
    ("curl/known-ca", "curl: (60) Peer certificate cannot be authenticated with known CA certificates"),
    ("programs/dolibarr-starttls", "Error [132]: STARTTLS connection failed."),
    ("rainloop/starttls-no-code", "STARTTLS failed (Code: )"),
    ("windows/revocation-offline-code", "Error 0x80092013"),
    ("windows/unrevocable-code", "Error 0x80092012"),
    ("schannel/revocation", "The revocation function was unable to check revocation for the certificate."),
    ("schannel/n327", "Error 0x80090327"),
    ("openssl/alert-unknown", "error:0A000416:SSL routines::sslv3 alert certificate unknown"),
    ("msmtp/fingerprint", "TLS certificate verification failed: the certificate fingerprint does not match"),
    ("isync/fingerprint", "Server SSL fingerprint 'abc' for hostname 'imap.example.org' does not match configured fingerprint."),
    ("outlook/not-chosen-to-trust", "The security certificate was issued by a company you have not chosen to trust."),
    ("programs/dotnet-chain-errors", "Certificate with subject CN=outlook.com was invalid with policy errors RemoteCertificateChainErrors."),
    ("programs/gitlab-verify", "Sending emails via SMTP: SSL verify error"),
    ("php/pear-starttls-220", "STARTTLS failed (code: 220, response: 2.0.0 Ready to start TLS)"),
    ("erlang/tls-failed", "{:temporary_failure, \"smtp.example.org\", :tls_failed}"),
    ("windows/revoked-code", "Error 0x80092010"),
    ("node/revoked", "Error: send failed { code: 'CERT_REVOKED' }"),
    ("schannel/trust-revoked", "schannel: CertGetCertificateChain trust error CERT_TRUST_IS_REVOKED"),
    ("openssl/revoked-any", "SEC_ERROR_REVOKED_CERTIFICATE"),
    ("openssl/verify-crl", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CRL has expired (_ssl.c:1000)"),
    ("dotnet/revocation", "The remote certificate is invalid because of errors in the certificate chain: RevocationStatusUnknown"),
    ("schannel/name-no-revocation", "schannel: CertGetCertificateChain failed: CRYPT_E_NO_REVOCATION_CHECK"),
    ("java/algorithm", "java.security.cert.CertPathValidatorException: Algorithm constraints check failed on signature algorithm: SHA1withRSA"),
    ("evolution/insecure", "The certificate's algorithm is considered insecure."),
    ("nss/algorithm", "SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED"),
    ("openssl/too-weak", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak (_ssl.c:1000)"),
    ("java/algorithm-constraints", "javax.net.ssl.SSLHandshakeException Certificates do not conform to algorithm constraints"),
    ("openssl/ca-digest", "verify error:num=68:CA signature digest algorithm too weak"),
    ("openssl/ee-key-small", "error:0A00018F:SSL routines::ee key too small"),
    ("nss/key-size", "MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE"),
    ("gnutls/insecure", "x509: cannot verify signature: insecure algorithm SHA1-RSA"),
    ("openssl/md-weak", "error:0A00018E:SSL routines::ca md too weak"),
    ("java/key-exchange-constraints", "RSA ServerKeyExchange does not comply to algorithm constraints"),
    ("secure-transport/weak-dh", "errSSLWeakPeerEphemeralDHKey"),
    ("rustls/certificate-required", "received fatal alert: CertificateRequired"),
    ("openssl/python-certificate", "ssl.SSLError: [SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED]"),
    ("openssl/certificate-required", "SSL Client Certificate required"),
    ("android-email/client-certificate", "Certificate is invalid or inaccessible."),
    ("nss/certificate-required", "SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT"),
    ("secure-transport/not-yet", "errSSLCertNotYetValid"),
    ("java/ocsp-clock", "java.security.cert.CertPathValidatorException: Response is unreliable: its validity interval is out-of-date"),
    ("evolution/future", "The certificate's activation time is still in the future."),
    ("wolfssl/before", "wolfSSL error: ASN date error, current date before"),
    ("openssl/verify-not-yet", "msmtp: TLS certificate verification failed: The certificate is NOT trusted. The certificate chain uses not yet valid certificate."),
    ("go/before", "x509: certificate has expired or is not yet valid: current time 2026-11-25T10:00:00Z is before 2026-12-01T10:00:00Z"),
    ("java/not-yet", "java.security.cert.CertificateNotYetValidException: NotBefore: Tue Dec 01 10:00:00 CET 2026"),
    ("node/not-yet-valid", "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE"),
    ("rustls/not-yet", "invalid peer certificate: NotValidYet"),
    ("outlook/network", "Task 'anna@example.org - Sending' reported error (0x80040115)"),
    ("outlook/subsystem", "Task 'mail.example.org - Sending' reported error (0x800CCC40): 'Network subsystem is unusable.'"),
    ("node/enetdown", "Error: connect ENETDOWN 192.0.2.1:587"),
    ("nss/offline", "NS_ERROR_OFFLINE"),
    ("outlook/init", "Task 'mail.example.org - Sending' reported error (0x800CCC14): 'Unable to initialize Winsock.'"),
    ("deltachat/no-network", "Could not find your mail server."),
    ("windows/network-code", "Error code: 0x80072743"),
    ("windows/n10051", "OSError: [WinError 10051]"),
    ("windows/network", "A socket operation was attempted to an unreachable network"),
    ("glibc/spanish-network", "[Errno 101] La red es inaccesible"),
    ("glibc/italian-network", "[Errno 101] La rete non è raggiungibile"),
    ("glibc/dutch-network", "[Errno 101] Netwerk is onbereikbaar"),
    ("programs/network-unreachable", "OSError: [Errno 101] Network is unreachable"),
    ("glibc/german-network", "[Errno 101] Das Netzwerk ist nicht erreichbar"),
    ("glibc/brazilian-network", "[Errno 101] A rede está fora de alcance"),
    ("glibc/portuguese-network", "[Errno 101] Rede inacessível"),
    ("glibc/french-network", "[Errno 101] Le réseau n'est pas accessible"),
    ("glibc/polish-network", "[Errno 101] Sieć jest niedostępna"),
    ("windows/wsaenetunreach", "WSAENETUNREACH"),
    ("glibc/russian-network", "[Errno 101] Сеть недоступна"),
    ("glibc/chinese-network", "[Errno 101] 网络不可达"),
    ("outlook/not-connected", "Task 'mail.example.org - Sending' reported error (0x800CCC05): 'Not connected to server.'"),
    ("outlook/syntax-500", "Task 'mail.example.org - Sending' reported error (0x800CCC62): 'SMTP_500_SYNTAX_ERROR'"),
    ("dotnet/no-from", "System.InvalidOperationException: A from address must be specified."),
    ("dotnet/no-recipient", "System.InvalidOperationException: A recipient must be specified."),
    ("phpmailer/provide-address-es", "Debe proporcionar al menos una dirección de email de destino."),
    ("hmailserver/already-authenticated", "503 Already authenticated."),
    ("php/symfony-from", "An email must have a \"From\" or a \"Sender\" header."),
    ("php/symfony-to", "Symfony\\\\Component\\\\Mime\\\\Exception\\\\LogicException: An email must have a \"To\", \"Cc\", or \"Bcc\" header."),
    ("phpmailer/provide-address", "You must provide at least one recipient email address."),
    ("phpmailer/provide-address-fr", "Vous devez fournir au moins une adresse de destinataire."),
    ("haraka/bare-lf", "451 Bare line-feed; see http://haraka.github.com/barelf.html"),
    ("various/bare-linefeed", "421 4.5.0 Bare linefeed (LF) not allowed"),
    ("exchange/command-long", "500 5.5.2 Command too long"),
    ("php/symfony-rfc", "Email \"root@\" does not comply with addr-spec of RFC 2822."),
    ("gmail/data-after-bdat", "503 5.5.1 No DATA after BDAT. v1 - gsmtp"),
    ("php/swift-rfc", "Swift_RfcComplianceException: Address in mailbox given [] does not comply with RFC 2822, 3.6.2."),
    ("various/angle-brackets", "501 Email address must be enclosed in angle brackets,like <address>"),
    ("gmail/encoded-word", "550-5.7.1 Encoded-word syntax is not permitted in message header From."),
    ("netease/bad-syntax", "500 Error: bad syntax"),
    ("courier/command-error", "502 ESMTP command error"),
    ("hmailserver/excessive-data", "421 Excessive amounts of data sent to server."),
    ("programs/roundcube-utf8-nl", "SMTP-fout: server ondersteunt geen Unicode in het e-mailadres."),
    ("go/gomail-address", "gomail: invalid address \"a@example.org,b@example.org\": mail: expected single address, got \",b@example.org\""),
    ("postfix/other-protocol", "521 5.7.0 Error: I can break rules, too. Goodbye."),
    ("programs/imaplib-state", "command SEARCH illegal in state AUTH, only allowed in states SELECTED"),
    ("phpmailer/invalid-address", "Invalid address:  (From): root@localhost"),
    ("stalwart/lhlo", "502 5.5.1 Invalid command: EHLO expected."),
    ("qq/invalid-input", "502 Invalid input from xxxIPxxx to newxmesmtplogicsvrszb20-1.qq.com."),
    ("chasquid/line-ending", "521 5.5.2 Error reading DATA: invalid line ending"),
    ("hmailserver/reset-first", "503 Issue a reset if you want to start over"),
    ("go/crlf", "smtp: A line must not contain CR or LF"),
    ("hmailserver/line-long", "500 Line to long."),
    ("exim/lines-too-long", "message has lines too long for transport"),
    ("exim/malformed-address", "malformed address: <neko@example.net> may not follow kijitora@example.com"),
    ("exim/line-length", "550 maximum allowed line length is 998 octets, got 1534"),
    ("gmail/malformed", "554 5.6.0 Mail message is malformed. Not accepted."),
    ("gmx/headers-not-compliant", "554 Message not allowed - Headers are not RFC compliant[291]"),
    ("oracle/parse", "554 Message parse error"),
    ("phpmailer/provide-address-de", "Bitte geben Sie mindestens eine Empfängeradresse an."),
    ("go/missing-at", "mail: missing '@' or angle-addr"),
    ("gmail/no-valid-from", "550 5.7.1 [192.0.2.7 14] Messages missing a valid address in From: header, or having no From: header, are not accepted. - gsmtp"),
    ("gmail/message-id", "550-5.7.1 Messages missing a valid Message-ID: header are not accepted."),
    ("ses/missing-final-domain", "554 Transaction failed: Missing final '@domain'"),
    ("ses/missing-start-boundary", "554 Transaction failed: Missing start boundary"),
    ("postfix/multi-recipient-bounce", "550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce"),
    ("gmail/several-from", "550-5.7.1 [192.0.2.7] Messages with multiple addresses in From: header are not accepted."),
    ("hmailserver/sender-first", "503 must have sender first."),
    ("exchange/mail-first", "503 5.5.2 Need mail command"),
    ("go/no-angle", "mail: no angle-addr"),
    ("nodemailer/no-recipients", "Error: No recipients defined { code: 'EENVELOPE', command: 'API' }"),
    ("php/symfony-ascii", "Invalid sender \"änna@example.org\": non-ASCII characters not supported in local-part of email."),
    ("mail-filters/not-exactly-one", "550 5.7.1 not exactly one Date field"),
    ("dotnet/form", "System.FormatException: The specified string is not in the form required for an e-mail address."),
    ("gmail/rfc-5322", "550-5.7.1 This message is not RFC 5322 compliant because it has duplicate headers."),
    ("exchange/starttls-twice", "503 5.5.2 Only one STARTTLS command can be issued per session"),
    ("mail-filters/requirement-error", "550 5.7.1 RFC5322 requirement error: missing Date field"),
    ("hmailserver/sender-needed", "550 Sender address must be specified."),
    ("ruby/blank-from", "ArgumentError: SMTP From address may not be blank: nil"),
    ("gmail/protocol-violation", "451 4.5.0 SMTP protocol violation, see RFC 2821. v1 - gsmtp"),
    ("ruby/to-required", "ArgumentError: An SMTP To address is required to send a message. Set the message smtp_envelope_to, to, cc, or bcc address."),
    ("ruby/blank-to", "ArgumentError: SMTP To address may not be blank: []"),
    ("qmail/bare-newline", "451 See http://pobox.com/~djb/docs/smtplf.html."),
    ("email-security-cloud/stray-linefeeds", "553 Stray linefeeds in message (#5.6.2)"),
    ("zeptomail/subject", "5.2.1 Subject is Mandatory."),
    ("php/symfony-scheme", "The \"tls\" scheme is not supported; supported schemes for mailer \"smtp\" are: \"smtp\", \"smtps\"."),
    ("hmailserver/syntax", "550 Invalid syntax. Syntax should be MAIL FROM:<userdomain>[crlf]"),
    ("gmail/multiple-headers", "There are multiple Reply-To headers."),
    ("php/symfony-sender", "Unable to determine the sender of the message."),
    ("gmail/unicode-header", "550-5.7.1 The message contains a unicode character in a disallowed header."),
    ("exchange/parameter", "501 5.5.4 Unrecognized parameter"),
    ("exchange/body-type", "501 5.5.4 Unsupported BODY type"),
    ("opensmtpd/option", "503 5.5.4 Invalid command arguments: Unsupported option SMTPUTF8"),
    ("php/swift-no-sender", "Swift_TransportException: Cannot send message without a sender address"),
    ("sparkpost/json", "550 5.6.0 JSON parsing error in X-MSYS-API"),
    ("rfc/5.5.1", "504 5.5.2"),
    ("icewarp/unbalanced", "501 5.5.2 Unbalanced"),
    ("rfc/code-501", "501"),
    ("gmail/mail-first", "503 5.5.1 MAIL first. v1 - gsmtp"),
    ("rfc/code-503", "503"),
    ("exchange/already-specified", "503 5.5.2 Sender already specified"),
    ("exim/nonmail", "554 Too many nonmail commands"),
    ("various/mime-from-missing", "550 MIME message is missing 'From' header"),
    ("gmx/restrictions-header", "550 <b@example.com>: Reject due to policy restrictions (header based)"),
    ("exchange-online/invalid-characters", "550 5.6.11 Invalid characters"),
    ("proton/protocol-error", "550 5.5.1 Protocol error"),
    ("uw-imap/remote-specification", "Can't open mailbox {mail.example.org:993/imap/ssl/validate-cert}: invalid remote specification"),
    ("opensmtpd/unrecognized", "500 5.5.1 Invalid command: Command unrecognized"),
    ("rfc/code-500", "500"),
    ("ruby/syntax", "Net::SMTPSyntaxError"),
    ("ses/invalid-recipient", "501 Invalid RCPT TO address provided"),
    ("ses/illegal-characters", "554 Transaction failed: Address contains illegal characters in user name: '<\"re:ceiver\"@example.org>'."),
    ("exchange/rcpt-first", "503 5.5.2 Need rcpt command"),
    ("gmail/rcpt-first", "503 5.5.1 RCPT first. v1 - gsmtp"),
    ("james/illegal-arguments", "A001 BAD LOGIN failed. Illegal arguments."),
    ("kmail/blank-sender", "The server did not accept a blank sender address."),
    ("godaddy/ib501", "550 jane@example.org Blank From: addresses are not allowed. Provide a valid From. IB501"),
    ("netease/invalid-command-line", "501 Invalid command line"),
    ("ses/invalid-sender", "501 Invalid MAIL FROM address provided"),
    ("gmail/rfc-5321", "553-5.1.7 The sender address <a b@example.org> is not a valid RFC 5321 address."),
    ("netease/mi-imf", "550 MI:IMF 163 mx13,xyz 1450000000"),
    ("php/swift-shifted", "Expected response code \"354\" but got code \"250\", with message \"250 2.1.5 Ok\""),
    ("php/swift-out-of-step", "Expected response code 354 but got code \"250\", with message \"250 Accepted\""),
    ("dotnet/bad-response", "The IMAP server replied to the \"COMPRESS\" command with a \"BAD\" response: Error in IMAP command received by server"),
    ("opensmtpd/order", "503 5.5.1 Invalid command: Command not allowed at this point."),
    ("various/protocol-deviation", "550 esmtp: protocol deviation"),
    ("postfix/pipelining-after", "improper command pipelining after CONNECT from unknown[192.0.2.7]: EHLO x"),
    ("opensmtpd/pipelining", "500 5.5.1 Invalid command: Pipelining not supported"),
    ("windows/aborted-code", "Error code: 0x80072EFE"),
    ("kmail/lost", "Connection to server lost."),
    ("curl/receiving", "curl: (56) Failure when receiving data from the peer"),
    ("curl/sending", "curl: (55) Failed sending data to the peer"),
    ("curl/nothing", "curl: (52) Server returned nothing (no headers, no data)"),
    ("programs/python-disconnected", "smtplib.SMTPServerDisconnected: Server not connected"),
    ("mbedtls/closed", "SSL - The peer notified us that the connection is going to be closed"),
    ("outlook/read", "Task 'mail.example.org - Sending' reported error (0x800CCC13): 'Unable to read Winsock reply'"),
    ("python/connect-first", "smtplib.SMTPServerDisconnected: please run connect() first"),
    ("programs/exim-ehlo", "H=smtp.example.org [192.0.2.1]: Remote host closed connection in response to EHLO client.example.org"),
    ("programs/postfix-ehlo", "status=deferred (lost connection with smtp.example.org[192.0.2.1] while performing the EHLO handshake)"),
    ("programs/squirrelmail-dropped", "ERROR: Connection dropped by IMAP server."),
    ("windows/reset-code", "Error 0x80072746"),
    ("nss/reset-hex", "Connection failed: 0x804b0014"),
    ("windows/n10054", "OSError: [WinError 10054]"),
    ("programs/swift-empty", "Expected response code 220 but got an empty response"),
    ("windows/portuguese-reset", "Foi forçado o cancelamento de uma conexão existente pelo host remoto"),
    ("programs/exim-closed", "H=smtp.example.org [192.0.2.1]: Remote host closed connection in response to initial connection"),
    ("glibc/brazilian-reset", "[Errno 104] Conexão fechada pela outra ponta"),
    ("programs/connection-reset", "stream_socket_client(): SSL: Connection reset by peer"),
    ("programs/unexpected-close", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed"),
    ("programs/kind-reset", "Custom { kind: ConnectionReset }"),
    ("windows/french-reset", "System.Net.Sockets.SocketException: Une connexion existante a dû être fermée par l'hôte distant."),
    ("java/response-minus-one", "javax.mail.MessagingException: Could not connect to SMTP host: mail.example.org, port: 587, response: -1"),
    ("node/econnreset", "Error: read ECONNRESET { code: 'ECONNRESET' }"),
    ("curl/empty", "curl: (52) Empty reply from server"),
    ("node/epipe", "Error: write EPIPE"),
    ("programs/errno-104", "[Errno 104]"),
    ("windows/spanish-reset", "System.Net.Sockets.SocketException: Se ha forzado la interrupción de una conexión existente por el host remoto."),
    ("windows/forcibly", "An existing connection was forcibly closed by the remote host"),
    ("windows/italian-reset", "Connessione in corso interrotta forzatamente dall'host remoto"),
    ("windows/polish-reset", "Istniejące połączenie zostało gwałtownie zamknięte przez zdalnego hosta"),
    ("programs/symfony-closed", "Connection to \"smtp.example.org:587\" has been closed unexpectedly."),
    ("glibc/french-reset", "[Errno 104] Connexion ré-initialisée par le correspondant"),
    ("glibc/italian-reset", "[Errno 104] Connessione interrotta dal corrispondente"),
    ("glibc/german-reset", "[Errno 104] Die Verbindung wurde vom Kommunikationspartner zurückgesetzt"),
    ("glibc/portuguese-reset", "[Errno 104] Ligação reposta pelo peer"),
    ("java/eof", "javax.mail.MessagingException: [EOF]"),
    ("erlang/closed", "{:error, :retries_exceeded, {:network_failure, \"smtp.example.org\", {:error, :closed}}}"),
    ("nss/net-interrupt", "NS_ERROR_NET_INTERRUPT"),
    ("nss/net-reset", "NS_ERROR_NET_RESET"),
    ("apple/posix-reset", "Error Domain=NSPOSIXErrorDomain Code=54"),
    ("programs/os-error-104", "(os error 104)"),
    ("programs/emacs-not-running", "(error \"Process smtpmail not running\")"),
    ("glibc/spanish-reset", "[Errno 104] Conexión reinicializada por la máquina remota"),
    ("k9/zero-length", "Cannot connect to server. (SMTP response is 0 length)"),
    ("curl/reading", "curl: (56) response reading failed (errno: 0)"),
    ("dotnet/mailkit-disconnected", "MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected."),
    ("mutt/read", "SMTP session failed: read error"),
    ("mutt/write", "SMTP session failed: write error"),
    ("programs/eof", "smtp: EOF"),
    ("node/hang-up", "Error: socket hang up"),
    ("python/aio-eof", "aiosmtplib.errors.SMTPConnectError: Unexpected EOF received"),
    ("programs/socket-close", "Error: Unexpected socket close { code: 'ECONNECTION' }"),
    ("outlook/terminated", "Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity."),
    ("windows/dutch-reset", "Een bestaande verbinding is geforceerd gesloten door de externe host"),
    ("glibc/dutch-reset", "[Errno 104] Verbinding is weggevallen"),
    ("windows/german-reset", "System.Net.Sockets.SocketException: Eine vorhandene Verbindung wurde vom Remotehost geschlossen."),
    ("windows/wsaeconnreset", "WSAECONNRESET"),
    ("glibc/polish-reset", "[Errno 104] Połączenie zerwane przez drugą stronę"),
    ("windows/russian-reset", "Удаленный хост принудительно разорвал существующее подключение"),
    ("glibc/russian-reset", "[Errno 104] Соединение разорвано другой стороной"),
    ("windows/japanese-reset", "System.IO.IOException: 既存の接続はリモート ホストに強制的に切断されました。"),
    ("windows/chinese-reset", "System.IO.IOException: 远程主机强迫关闭了一个现有的连接。"),
    ("glibc/chinese-reset", "[Errno 104] 连接被对方重设"),
    ("msmtp/empty-reply", "msmtp: the server sent an empty reply"),
    ("gnutls/pull", "Error in the pull function."),
    ("gnutls/push", "Error in the push function."),
    ("outlook/mac-dropped", "Error Code 3253: Connection to the Outlook Server had either failed or dropped."),
    ("fetchmail/query-status-socket", "fetchmail: Query status=2 (SOCKET)"),
    ("programs/swift-empty-greeting", "Expected response code 220 but code \"\", with message \"\""),
    ("exchange-online/suspicious-server", "550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)"),
    ("gnutls/terminated", "GnuTLS error -110: The TLS connection was non-properly terminated."),
    ("k9/end-of-stream", "readStringUntil(): end of stream reached. Read: \"\" while waiting for ' '"),
    ("nss/reset", "PR_CONNECT_RESET_ERROR"),
    ("nss/eof", "PR_END_OF_FILE_ERROR"),
    ("outlook/connection-dropped", "Socket Error: 10054, Error Number: 0x800CCC0F"),
    ("gmail/pop-bandwidth", "-ERR [AUTH] Account exceeded pop command or bandwidth limits (Failure)"),
    ("postfix/too-many-errors", "421 4.7.0 <host> Error: too many errors"),
    ("netease/mi-ccl", "450 MI:CCL 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/rp-ccl", "450 RP:CCL 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/rp-cel", "451 RP:CEL 163 smtp1,xyz 1450000000"),
    ("postfix/too-many-auth", "450 4.7.1 Error: too many AUTH commands from <client>"),
    ("hmailserver/invalid-commands", "Too many invalid commands. Bye!"),
    ("netease/mi-cel", "450 MI:CEL 163 mx13,sMCowEA5.1 1450000000"),
    ("yahoo/rate-limit-hit", "A87 NO [LIMIT] STATUS Rate limit hit."),
    ("exchange/request-throttled", "BAD Request is throttled. Suggested Backoff Time: 1000 milliseconds"),
    ("qmail/invalid-addresses", "421 too many invalid addresses, goodbye (#4.7.1)"),
    ("mailspring/gmail-bandwidth", "IMAP Error: ErrorGmailExceededBandwidthLimit"),
    ("stalwart/auth-errors", "455 4.3.0 Too many authentication errors, disconnecting."),
    ("exchange-online/ipv6-limit", "550 5.7.508 Access denied, [<ip>] has exceeded permitted limits within <range> range"),
    ("mailcore/bandwidth", "Bandwidth limits were exceeded while requesting data from this Gmail account."),
    ("qq/connection-frequency", "550 Connection frequency limited [x IP: 192.0.2.7]"),
    ("sendmail/connection-rate", "452 4.3.2 Connection rate limit exceeded. (in reply to MAIL FROM command)"),
    ("sendgrid/frequent-connects", "450 too frequent connects from 192.0.2.7, please try again later."),
    ("postfix/tls-rate", "454 4.7.0 Error: too many new TLS sessions from pc.example.org[192.0.2.1]"),
    ("netease/hl-ifc", "421 HL:IFC 163 mx13,sMCowEA5.1 1450000000"),
    ("postfix/slower", "451 4.7.1 <smtp.example.jp[192.0.2.3]>: Client host rejected: Please try again slower"),
    ("various/requests-from-host", "The server has reached its limit for processing requests from your host. Please try again later."),
    ("exchange-online/domains-restricted", "550 5.7.51 RestrictDomainsToIPAddresses or RestrictDomainsToCertificate"),
    ("exchange-online/attribution", "550 5.7.64 TenantAttribution; Relay Access Denied SMTP"),
    ("gmail/relay-service-domain", "550-5.7.1 Invalid credentials for relay [192.0.2.129]. The IP address you've registered in your G Suite SMTP Relay service doesn't match domain of the account this email is being sent from."),
    ("exchange-online/direct-send", "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources"),
    ("exchange/relay-denied-attribution", "550 5.7.1 Relay Access Denied ATTR1"),
    ("exchange/relay-attribution", "550 5.7.1 Unable to Relay. ATTR11"),
    ("icloud/content", "554 5.7.1 [CS01]"),
    ("mailchannels/signature", "550 5.7.1 [SS]"),
    ("cox/urlbl", "550 5.1.0 <a@example.org> sender rejected. AUP#URLBL011"),
    ("spamfilters/listed-url", "550 black listed url host"),
    ("spamfilters/blacklisted-domain-body", "550 Blacklisted domain found in body (example.com)"),
    ("hosting-panels/hestia-extension", "550 Blacklisted file extension detected"),
    ("spamfilters/blacklisted-link", "550 5.7.1 Your message contains a blacklisted link"),
    ("spamfilters/blacklisted-url", "550-Blacklisted URL in message. (example.io) in [black]. See"),
    ("fortimail/contains", "554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s)."),
    ("spamdyke/content", "554 Refused. Your message has been blocked due to its content."),
    ("spamfilters/standards", "550 This message does not comply with required standards"),
    ("mimecast/content-examination", "550 Message bounced due to Content Examination Policy"),
    ("exchange/content-filter", "550 5.2.1 Content Filter agent quarantined this message"),
    ("spamfilters/content-policy", "550 5.7.1 Content-Policy reject"),
    ("netease/dt-spm", "550 DT:SPM 163 smtp1,xyz 1450000000"),
    ("spamfilters/security-reason", "550 5.7.1 This message is blocked due to security reason"),
    ("gmail/group-spam-classification", "Your email to group anna@example.org was rejected due to spam classification. Set up SPF records, or contact the owner of the group"),
    ("spamfilters/filter-processing", "550 Rejected by filter processing"),
    ("email-security-cloud/filtered-outbound", "filtered by Outbound scanning."),
    ("exchange/file-infected", "Microsoft Forefront Protection for Exchange Server removed a file since it was found to be infected."),
    ("mail-filters/rspamd-test", "554 5.7.1 Gtube pattern"),
    ("gmail/security-issue", "552-5.7.0 This message was blocked because its content presents a potential\n552-5.7.0 security issue."),
    ("gmail/unsolicited", "550 5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked."),
    ("qq/content-denied", "550 Mail content denied. [x IP: 192.0.2.7]"),
    ("orange/mail-rejete-word", "550 5.2.0 Mail rejete. Mail rejected. OUK_513"),
    ("spamfilters/malicious-url", "550 Message contains a malicious URL"),
    ("mailchannels/content", "550 Message Blocked."),
    ("haraka/message-denied", "554 Message denied"),
    ("email-security-cloud/filtered", "553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)"),
    ("spamfilters/quarantined", "550 Message has been quarantined"),
    ("spamfilters/banned", "550 5.7.1 message is banned"),
    ("yahoo/not-allowed-number", "554 Message not allowed - [299]"),
    ("mail-filters/no-programs", "No programs allowed (A0B7652CA154.bin)"),
    ("yahoo/policy-reasons", "554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes"),
    ("spamfilters/phone-filter", "550 5.7.1 URL/Phone Number Filter"),
    ("exchange-online/policy-violation", "550 5.0.350 Requested action not taken: policy violation detected (AS345)"),
    ("mailcore/spam", "Cannot send message due to possible spam detected by server"),
    ("mail-filters/amavis", "554 Reject, id=18169-17 - BAD_HEADER: Header field occurs more than once: \"Cc\" occurs 5 times"),
    ("rackspace/dangerous", "550 5.7.0 header_contenttype_2 - Multi-part MIME messages are rejected as dangerous (G19)"),
    ("spamfilters/surbl", "550 Mail contained a URL rejected by SURBL"),
    ("spamfilters/uribl", "554 5.7.1 Blocked - URL in body found on uribl"),
    ("exchange-online/header-too-long", "550 5.0.350 x-dg-ref header is too long"),
    ("rfc/content", "554"),
    ("mcafee/denied-mode", "554 Denied (Mode: normal)"),
    ("iis/refused", "550 5.7.1 Requested action not taken: message refused"),
    ("blocklists/sender-domain", "554 5.7.1 Service unavailable; Sender address [a@example.org] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.org"),
    ("exchange/message-content", "554 5.6.0 STOREDRV.Deliver; invalid message content"),
    ("mdaemon/does-not-conform", "554 Message does not conform to standards"),
    ("exchange-online/from-missing", "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant"),
    ("gmx/policy-restrictions", "554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.1und1.de/de/case?c=hi&i=ip&v=192.0.2.7"),
    ("yahoo/aol-delivery", "521 5.2.1 : AOL will not accept delivery of this message."),
    ("various/policy-reason", "554 5.7.1 Rejected for policy reason"),
    ("exchange/related-errors", "530 5.3.0 Too many related errors"),
    ("blocklists/geography", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ee.countries.nerd.dk; Your IP is in ee, rejected based on geographical location"),
    ("spamfilters/country", "550 Not allowed to send from that country"),
    ("mimecast/host-network", "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]"),
    ("programs/printer-number-login", "#018 Authentication failed"),
    ("dovecot/passdb-password-mismatch", "dovecot: auth-worker(1): sql(anna@example.org,192.0.2.1): Password mismatch"),
    ("uw-imap/pop3-login", "-ERR Bad login"),
    ("windows/cdo-logon-hex", "0x80040217 \"The server response was not available\""),
    ("windows/logon-code", "Error 0x8007052e"),
    ("schannel/n30c", "Error 0x8009030C"),
    ("outlook/auth-code", "0x800CCC91"),
    ("outlook/password-rejected", "(0x800CCC92) Your e-mail server rejected your login."),
    ("outlook/imap-login", "Error Number: 0x800CCCD1"),
    ("windows/cdo-logon", "CDO.Message.1 error '80040217'"),
    ("exchange-online/aadsts50126", "AADSTS50126: Error validating credentials"),
    ("thunderbird/italian-login", "Accesso al server mail.example.org con nome utente anna@example.org non riuscito."),
    ("thunderbird/german-login", "Anmeldung auf dem Server mail.example.org mit Benutzernamen \"anna@example.org\" fehlgeschlagen"),
    ("programs/words-login-swedish", "Felaktigt användarnamn eller lösenord"),
    ("msmtp/portuguese-auth", "msmtp: a autenticação falhou (método PLAIN)"),
    ("thunderbird/brazilian-login", "Autenticação no servidor mail.example.org com o usuário anna@example.org falhou."),
    ("exim/client-login-failed", "authentication required but authentication attempt(s) failed"),
    ("postfix/sasl-no-reason", "warning: unknown[192.0.2.1]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=anna"),
    ("phpmailer/german-auth", "SMTP-Fehler: Authentifizierung fehlgeschlagen."),
    ("qmail/auth-failed", "535 authorization failed (#5.7.0)"),
    ("programs/words-login-german-word", "Benutzername oder Kennwort ist falsch."),
    ("programs/words-login-german", "Der Benutzername oder das Passwort für „smtp.web.de“ ist falsch."),
    ("programs/roundcube-polish-login", "Błąd logowania!"),
    ("programs/roundcube-czech", "Chyba SMTP (535): Chyba přihlášení."),
    ("thunderbird-fetching/name-or-password-wrong", "Configuration could not be verified - is the username or password wrong?"),
    ("hmailserver/login-no-longer", "550 Login credentials no longer valid. Please re-authenticate."),
    ("curl/login", "curl: (67) Login denied"),
    ("programs/symfony-auth", "Failed to authenticate on SMTP server with username \"anna@example.org\" using 2 possible authenticators"),
    ("thunderbird/brazilian-login-account", "Falha ao entrar na conta \"anna@example.org\""),
    ("phpmailer/portuguese-auth", "Erro SMTP: Falha na autenticação."),
    ("programs/words-login-german-short", "Falsches Passwort"),
    ("programs/roundcube-czech-login", "Přihlášení selhalo."),
    ("phpmailer/spanish-auth", "Error SMTP: Imposible autentificar."),
    ("phpmailer/italian-auth", "SMTP Error: Impossibile autenticarsi."),
    ("exim/auth-incorrect", "535 Incorrect authentication data"),
    ("thunderbird/spanish-login", "El inicio de sesión en el servidor mail.example.org con el nombre de usuario anna@example.org ha fallado."),
    ("programs/roundcube-swedish", "SMTP-fel (535): Inloggningen misslyckades."),
    ("programs/invalid-username", "Invalid username/password"),
    ("thunderbird/portugal-login", "Início de sessão para o servidor mail.example.org com o nome de utilizador anna@example.org falhou"),
    ("programs/words-login-turkish", "Kullanıcı adı veya parola hatalı"),
    ("programs/horde-denied", "Horde_Imap_Client_Exception: Mail server denied authentication."),
    ("outlook/login-rejected-words", "Your e-mail server rejected your login. Verify your user name and password in your account properties."),
    ("programs/words-login-french", "Le nom d’utilisateur ou le mot de passe pour « smtp.orange.fr » est incorrect."),
    ("programs/words-login-polish", "Nieprawidłowa nazwa użytkownika lub hasło"),
    ("programs/swaks-auth", "*** No authentication type succeeded"),
    ("programs/words-login-italian", "Nome utente o password errati"),
    ("mailgun/not-loving", "535 5.7.0 Mailgun is not loving your login or password"),
    ("orange/login", "550 5.7.0 Code d'authentification invalide OFR_305"),
    ("programs/roundcube-turkish-login", "Oturum açılamadı."),
    ("programs/password-is-invalid", "Username or password is invalid"),
    ("programs/password-is-not", "Username or password isn't correct"),
    ("lettre/debug-535", "Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Five })"),
    ("programs/kerberos-password", "kinit: Preauthentication failed while getting initial credentials"),
    ("kmail/refused-password", "The server for account \"x\" refused the supplied username and password."),
    ("postfix/sasl-login-prompt", "warning: unknown[192.0.2.7]: SASL LOGIN authentication failed: UGFzc3dvcmQ6"),
    ("mailcore/credentials", "Unable to authenticate with the current session's credentials."),
    ("programs/printer-login", "SMTP authentication error. Check the user name and password"),
    ("exchange-online/credentials-incorrect", "5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect."),
    ("aliyun/null-password", "524 username or passwd is NULL"),
    ("programs/words-login-spanish", "Nombre de usuario o contraseña incorrectos"),
    ("programs/words-login-brazilian", "Nome de usuário ou senha incorretos"),
    ("programs/words-login-portuguese", "Nome de utilizador ou palavra-passe incorretos"),
    ("programs/roundcube-polish", "Błąd SMTP (535): Uwierzytelnianie nie powiodło się"),
    ("programs/words-login-czech", "Nesprávné uživatelské jméno nebo heslo"),
    ("programs/words-login-dutch", "Gebruikersnaam of wachtwoord onjuist"),
    ("programs/wrong-username", "Wrong username or password!"),
    ("phpmailer/french-auth", "Erreur SMTP : échec de l'authentification."),
    ("thunderbird/french-login", "Échec de la connexion depuis le serveur mail.example.org avec le nom d’utilisateur anna@example.org."),
    ("thunderbird/french-login-account", "Échec de la connexion au compte « anna@example.org »"),
    ("programs/words-login-russian", "Неверное имя пользователя или пароль"),
    ("phpmailer/russian-auth", "Ошибка SMTP: ошибка авторизации."),
    ("programs/japanese-password", "ユーザー名またはパスワードが正しくありません。"),
    ("android-email/japanese-password", "ユーザー名かパスワードが間違っています。"),
    ("programs/roundcube-japanese-login", "ログインに失敗しました。"),
    ("programs/words-login-chinese", "用户名或密码错误"),
    ("rfc/5.7.8", "554 5.7.8"),
    ("rfc/code-535", "535"),
    ("eyou/auth-error", "551 auth error."),
    ("rfc/535-auth", "535"),
    ("deltachat/login", "Cannot login as \"anna@example.org\". Please check if the email address and the password are correct."),
    ("curl/name-login", "CURLE_LOGIN_DENIED"),
    ("mailspring/authentication", "SMTP Error: ErrorAuthentication"),
    ("codeigniter/auth-password", "Failed to authenticate password. Error:"),
    ("claws/nologin", "IMAP error on imap.example.org: NOLOGIN"),
    ("programs/esp-mail-login", "Error, login password is not valid"),
    ("rainloop/bad-credentials", "MailSo\\Imap\\Exceptions\\LoginBadCredentialsException"),
    ("mailcore/domain-5", "MCOErrorDomain Code=5"),
    ("horde/wrong", "IMAP username or password is wrong"),
    ("fetchmail/query-status-authfail", "fetchmail: Query status=3 (AUTHFAIL)"),
    ("php/cake-password", "Cake\\\\Network\\\\Exception\\\\SocketException: SMTP server did not accept the password."),
    ("uw-imap/failures", "Too many login failures"),
    ("outlook/enter-password", "Enter your user name and password for the following server."),
    ("gmail/bad-credentials", "535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials"),
    ("thunderbird-fetching/pt-password", "O envio da senha para o usuário anna não obteve sucesso."),
    ("thunderbird-fetching/fr-password", "Échec de l'envoi du mot de passe pour l'utilisateur anna."),
    ("thunderbird-fetching/es-password", "El envío de la contraseña para el usuario anna no se completó con éxito."),
    ("thunderbird-fetching/it-password", "Non riuscito l'invio della password per l'utente anna."),
    ("outlook/log-on-incoming", "We couldn't log on to the incoming (IMAP) server. Please check your email address and password and try again."),
    ("thunderbird-fetching/pl-password", "Przesyłanie hasła użytkownika „anna” się nie powiodło."),
    ("thunderbird-fetching/de-password", "Fehler beim Senden des Passworts für den Benutzer anna."),
    ("thunderbird-fetching/password-refused", "Sending of password for user anna did not succeed. Mail server pop.example.org responded: no"),
    ("thunderbird-fetching/nl-password", "Verzending van wachtwoord voor gebruiker anna is niet gelukt."),
    ("thunderbird-fetching/ru-password", "Не удалось отправить пароль для пользователя anna."),
    ("thunderbird-fetching/zh-password", "向用户 anna 发送密码失败。"),
    ("php/cake-username", "Cake\\\\Network\\\\Exception\\\\SocketException: SMTP server did not accept the username."),
    ("programs/home-assistant-login", "Login not possible. Please check your setting and/or your credentials"),
    ("windows/http-denied", "Error 0x80190191"),
    ("exchange-online/auth-unsuccessful", "535 5.7.3 Authentication unsuccessful [<host>]"),
    ("gmail/pop-access-denied", "Server denied POP access for the given username and password."),
    ("mimecast/submitter", "550 Submitter failed to disabled"),
    ("evolution/bad-response", "Bad authentication response from server."),
    ("outlook/pop-error", "Port: 110, Secure(SSL): No, Server Error: 0x800CCC90"),
    ("cyrus/pop3-user", "-ERR [AUTH] Invalid user"),
    ("outlook/account", "Task 'mail.example.org - Sending' reported error (0x800CCC16): 'User account not recognized.'"),
    ("exchange-online/aadsts50034", "AADSTS50034: The user account does not exist in the directory."),
    ("sendgrid/login", "535 Authentication failed: Bad username / password"),
    ("thunderbird-fetching/fr-username", "Échec de l'envoi du nom d'utilisateur."),
    ("codeigniter/auth-username", "Failed to authenticate username. Error:"),
    ("exchange/pop3-logon-failure", "-ERR Logon failure: unknown user name or bad password."),
    ("thunderbird-fetching/de-username", "Fehler beim Senden des Benutzernamens."),
    ("thunderbird-fetching/username-refused", "Sending of username did not succeed. Mail server pop.example.org responded: no"),
    ("ses/credentials", "535 Authentication Credentials Invalid"),
    ("thunderbird/italian-auth", "Autenticazione non riuscita col server di posta in uscita (SMTP) mail.example.org. Controllare la password e verificare il \"Metodo di autenticazione\" in \"Impostazioni account | Server posta in uscita (SMTP)\"."),
    ("thunderbird/czech-auth", "Autentizace k SMTP serveru mail.example.org se nezdařila. Zkontrolujte prosím heslo a nastavený 'Způsob autentizace' v 'Nastavení účtu | Odchozí server (SMTP)'."),
    ("thunderbird/french-auth", "Impossible de s'authentifier sur le serveur sortant (SMTP) mail.example.org. Veuillez vérifier votre mot de passe et la \" Méthode d'authentification \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/portugal-auth", "Não foi possível efetuar a autenticação no servidor de envio (SMTP) mail.example.org. Por favor verifique a palavra-passe e o 'Método de autenticação' nas 'Definições da conta | Servidor de envio (SMTP)'."),
    ("thunderbird/swedish-auth", "Kan inte autentisera till utgående server (SMTP) mail.example.org. Kontrollera lösenordet och kontrollera 'Autentiseringsmetod' i 'Kontoinställningar | Server för utgående e-post'."),
    ("thunderbird/turkish-auth", "mail.example.org giden sunucusunda (SMTP) kimlik doğrulanamadı. Lütfen parolanızı ve \"Hesap Ayarları > Giden sunucusu (SMTP)\" bölümündeki \"Yetkilendirme yöntemi\"ni kontrol edin."),
    ("thunderbird/german-auth", "Der Postausgangs-Server (SMTP) mail.example.org kann nicht authentifiziert werden. Bitte überprüfen Sie das Passwort und die gewählte \"Authentifizierungsmethode\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/polish-auth", "Wystąpił błąd podczas wysyłania wiadomości: nie udało się uwierzytelnić z serwerem \"mail.example.org\" poczty wychodzącej (SMTP). Proszę sprawdzić hasło oraz metodę uwierzytelniania w Poczcie wychodzącej w Konfiguracji kont."),
    ("thunderbird/dutch-auth", "Kan niet authenticeren bij uitgaande (SMTP-)server mail.example.org. Controleer het wachtwoord en verifieer de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)'."),
    ("thunderbird/spanish-auth", "No se puede identificar al servidor de salida (SMTP) mail.example.org. Compruebe la contraseña y verifique el 'Método de identificación' en 'Configuración de cuentas | Servidor de salida (SMTP)'."),
    ("thunderbird/portuguese-auth", "Não foi possível autenticar no servidor de envio (SMTP) mail.example.org. Verifique sua senha e a opção 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)'."),
    ("thunderbird/russian-auth", "Не удалось аутентифицироваться на Сервере исходящей почты (SMTP) \"mail.example.org\". Пожалуйста, проверьте пароль, и проверьте \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\"."),
    ("thunderbird/japanese-auth", "送信 (SMTP) サーバー mail.example.org の認証に失敗しました。パスワードを確認し、[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] が正しいことを確認してください。"),
    ("sendgrid/credits", "451 Authentication failed: Maximum credits exceeded"),
    ("mailtrap/email-limit", "535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing"),
    ("mailersend/quota-limit", "450 Your account reached its email quota limit. Contact support to increase it. #MS42204"),
    ("exchange-online/dnssec-invalid", "450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records"),
    ("postfix/dane-lookup", "warning: DANE TLSA lookup problem"),
    ("yahoo/aol-dynamic", "554- (RTR:DU) http://postmaster.info.aol.com/errors/554rtrdu.html"),
    ("blocklists/from-dynamic", "550 we do not accept mail from hosts with dynamic IP or generic dns PTR-records"),
    ("various/telekom-dial", "554 IP=192.0.2.7 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)"),
    ("blocklists/sorbs-dul", "550 5.7.1 192.0.2.1 listed at dul.dnsbl.sorbs.net"),
    ("blocklists/sorbs-dynamic", "451 Dynamic IP Addresses See: http://www.sorbs.net/lookup.shtml?192.0.2.1"),
    ("qmail/non-static", "553 Sorry, you seem to be a non-static-ip server(#5.7.1)"),
    ("blocklists/provider-server", "550 Please use the smtp server of your ISP"),
    ("blocklists/spamrats-dynamic", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dyna.spamrats.com; SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.1"),
    ("blocklists/policy-zone", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1"),
    ("blocklists/policy-page", "553-mail rejected because your IP is in the PBL. See http://www.spamhaus.org/pbl"),
    ("blocklists/zombied", "550 Dynamic/zombied/spam IPs blocked. Write blocked@example.com"),
    ("haraka/helo-dynamic", "550 HELO is dynamic"),
    ("programs/ehlo-unrecognized", "EHLO failed: Command unrecognized"),
    ("rfc/500-hello", "500"),
    ("phpmailer/not-at-this-stage", "Authentication is not allowed at this stage"),
    ("node/emailjs-command", "bad response on command 'ehlo'"),
    ("postfix/postscreen-hangup", "postfix/postscreen[5502]: HANGUP after 2.1 from [192.0.2.1]:51414 in tests before SMTP handshake"),
    ("phpmailer/ehlo-greeted", "SMTP -> ERROR: EHLO not accepted from server: 220 the.smtp-server.com ESMTP"),
    ("exim/greylistd", "451-192.0.2.18 is not yet authorized to deliver mail from sender. Please try later."),
    ("iredapd/greylisted-for", "450 4.7.1 <ben@example.org>: Recipient address rejected: Policy Rejection- Greylisted for 300 seconds"),
    ("iredapd/greylisted", "451 4.7.1 <anna@example.org>: Recipient address rejected: Intentional policy rejection, please try again later"),
    ("postfix/postscreen-new-client", "450 4.3.2 Service currently unavailable"),
    ("outlook/busy-450", "Task 'mail.example.org - Sending' reported error (0x800CCC68): 'SMTP_450_MAILBOX_BUSY'"),
    ("postfix/verification-in-progress", "421 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: Address verification in progress"),
    ("rfc/4.7.1", "451 4.7.1"),
    ("rfc/code-450", "450"),
    ("rfc/recipient-450", "451"),
    ("mimecast/resource", "451 Internal resources are temporarily unavailable"),
    ("smartermail/from-domain", "550 From domain must match authenticated domain"),
    ("various/domain-in-header", "550-\"Your IP: 198.51.100.203 : Your domain example.com is not allowed in header From\""),
    ("exim/no-sender-header", "550 there is no valid sender in any header line"),
    ("netease/dt-sum", "554 DT:SUM 163 smtp1,xyz 1450000000"),
    ("fastmail/header-address", "551 5.7.1 Not authorised to send from this header address"),
    ("gmail/hello-argument", "501-5.5.4 HELO/EHLO argument \"Z170-D3H Gentoo\" invalid, closing connection."),
    ("exim/ehlo-argument-log", "rejected EHLO from viiv-podcast_viiv-podcast-craft_1.viiv-podcast_internal [172.31.58.4]: syntactically invalid argument(s)"),
    ("postfix/hello-syntax", "501 Syntax: HELO hostname"),
    ("sendmail/unqualified-host", "My unqualified host name (mail) unknown; sleeping for retry"),
    ("haraka/helo-address", "550 Invalid address format in HELO"),
    ("haraka/address-literal", "RFC 2821 allows an address literal, but we do not"),
    ("go-smtp/hello-empty", "501 5.5.2 Domain/address argument required for HELO"),
    ("exim/bad-helo", "550 REJECTED - Bad HELO - Host impersonating [example.net]"),
    ("haraka/ehlo-denied", "550 EHLO denied"),
    ("postfix/helo-rejected", "554 5.7.1 <foo.example.org>: Helo command rejected: Access denied"),
    ("postfix/helo-not-found", "450 4.7.1 <helo>: Helo command rejected: Host not found"),
    ("postfix/helo-bare-address", "501 5.5.2 <helo>: Helo command rejected: invalid ip address"),
    ("postfix/helo-unqualified", "504 5.5.2 <helo>: Helo command rejected: need fully-qualified hostname"),
    ("haraka/helo-denied", "550 HELO denied"),
    ("hmailserver/helo-address", "550 The host name specified in HELO does not match IP address."),
    ("qmail/helo-must-exist", "553 sorry, helo domain must exist (#5.1.8)"),
    ("haraka/helo-literal", "550 HELO IP literal does not match your IP address"),
    ("haraka/helo-must", "550 HELO must have a valid TLD"),
    ("exchange/hello-domain", "501 5.0.0 HELO requires domain address"),
    ("programs/helo-refused-german", "504 5.5.2 < Hostname >: Helo-Befehl zurückgewiesen: vollständig qualifizierter Hostname erforderlich"),
    ("eyou/helo", "555 helohost error."),
    ("hmailserver/hello-domain", "501 EHLO Invalid domain address."),
    ("hosting-panels/hestia-my-address", "550 192.0.2.1 is _my_ address"),
    ("netease/mi-nhd", "550 MI:NHD 163 mx13,xyz 1450000000"),
    ("haraka/helo-impostor", "550 You are not who you say you are"),
    ("sendmail/helo-domain", "501 5.0.0 Invalid domain name"),
    ("rfc/501-hello", "501"),
    ("outlook/parameter-501", "Task 'mail.example.org - Sending' reported error (0x800CCC63): 'SMTP_501_PARAM_SYNTAX'"),
    ("postfix/syntax-ehlo", "501 5.5.4 Syntax: EHLO hostname"),
    ("gmail/later", "421 4.7.0 Try again later, closing connection. (EHLO)"),
    ("chasquid/hello", "501 Invisible customers are not welcome!"),
    ("programs/python-ascii", "UnicodeEncodeError: 'ascii' codec can't encode character '\\\\xe9' in position 12: ordinal not in range(128)"),
    ("postfix/smtputf8", "553 5.6.7 Must declare SMTPUTF8 to send unicode address"),
    ("programs/python-utf8", "smtplib.SMTPNotSupportedError: SMTPUTF8 not supported by server"),
    ("exchange/utf-8", "501 5.1.8 UTF-8 addresses not supported"),
    ("dotnet/ascii", "System.Net.Mail.SmtpException: The client or server is only configured for E-mail addresses with ASCII local-parts: änna@example.org."),
    ("rfc/5.6.7", "553 5.6.7"),
    ("programs/postfix-utf8", "status=bounced (message requires SMTPUTF8, but no server was found that supports SMTPUTF8. The last attempted server was mx.example.net[192.0.2.1])"),
    ("programs/cannot-connect-localhost", "Can't connect to host \"tcp://localhost:143\""),
    ("programs/ssmtp-open", "sSMTP: Cannot open mail:25"),
    ("java/localhost", "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: localhost, 25; timeout -1"),
    ("programs/go-refused-loopback", "dial tcp 127.0.0.1:587: connect: connection refused"),
    ("programs/ruby-localhost", "Errno::ECONNREFUSED: Connection refused - connect(2) for \"localhost\" port 25"),
    ("programs/econnrefused-loopback", "Error: connect ECONNREFUSED 127.0.0.1:587"),
    ("programs/econnrefused-loopback-six", "Error: connect ECONNREFUSED ::1:25"),
    ("programs/php-mail", "mail(): Failed to connect to mailserver at \"localhost\" port 25, verify your \"SMTP\" and \"smtp_port\" setting in php.ini or use ini_set()"),
    ("windows/10049", "Connection could not be established with host [L'adresse n'est pas valide dans son contexte. #10049]"),
    ("node/enotfound-scheme", "Error: getaddrinfo ENOTFOUND http http:587"),
    ("dotnet/host-empty", "The SMTP host was not specified."),
    ("uw-imap/specification-ends-in-slash", "Can't open mailbox {mail.example.org:993/ssl/}INBOX: invalid remote specification"),
    ("programs/go-missing-port", "gomail: could not send email 1: address localhost: missing port in address"),
    ("gmail/identity", "503 5.7.0 No identity changes permitted"),
    ("exim/local-only", "R=nonlocal: Mailing to remote domains not supported"),
    ("gmail/outside-not-permitted", "550-5.7.1 Sorry, sending email outside of the Google Apps domain, @example.org, is not permitted for staff accounts"),
    ("schannel/n324", "Error 0x80090324"),
    ("programs/kerberos-kdc", "kinit: Cannot contact any KDC for realm 'EXAMPLE.ORG' while getting initial credentials"),
    ("programs/kerberos-clock", "Kerberos SessionError: KRB_AP_ERR_SKEW(Clock skew too great)"),
    ("programs/gss-init", "gss_init_sec_context() failed"),
    ("programs/gss-failure", "SASL authentication failure: GSSAPI Error: Unspecified GSS failure.  Minor code may provide more information (Credentials cache file '/tmp/krb5cc_89' not found)"),
    ("programs/kerberos-no-tgt", "NEGOTIATE authentication error: No valid credentials provided (Mechanism level: Failed to find any Kerberos tgt)"),
    ("thunderbird/kerberos", "O ticket Kerberos/GSSAPI não foi aceito pelo servidor de envio (SMTP) mail.example.org. Verifique se você está no domínio Kerberos/GSSAPI."),
    ("programs/kerberos-ticket", "No Kerberos credentials available (default cache: FILE:/tmp/krb5cc_0)"),
    ("programs/no-kerberos-principal", "PHP Error: No Kerberos service principal set"),
    ("programs/kerberos-service", "Server not found in Kerberos database"),
    ("programs/kinit", "Kerberos error: Credentials cache file '/tmp/krb5cc_48' not found (try running kinit) for imap.example.org"),
    ("msmtp/gsasl", "msmtp: GNU SASL: No callback specified by caller (library error)."),
    ("php/function-disabled", "fsockopen() has been disabled for security reasons"),
    ("programs/eacces", "Error: connect EACCES 192.0.2.1:587"),
    ("programs/forbidden-socket", "An attempt was made to access a socket in a way forbidden by its access permissions"),
    ("oracle-database/acl", "ORA-24247: network access denied by access control list (ACL)"),
    ("programs/permission-denied-connect", "sendmail: cannot connect to smtp.gmail.com, port 587: Permission denied"),
    ("windows/socket-10013", "Socket Error # 10013 Access denied."),
    ("windows/winerror-10013", "OSError: [WinError 10013]"),
    ("windows/wsaeacces", "WSAEACCES 10013"),
    ("schannel/name-revocation-offline", "schannel: next InitializeSecurityContext failed: CRYPT_E_REVOCATION_OFFLINE"),
    ("schannel/revocation-offline", "The revocation function was unable to check revocation because the revocation server was offline."),
    ("windows/aborted-socket-code", "Error code: 0x80072745"),
    ("windows/aborted", "An established connection was aborted by the software in your host machine"),
    ("node/econnaborted", "Error: read ECONNABORTED"),
    ("dovecot/auth-broken", "Auth process broken (disconnected before auth was ready, waited 0 secs)"),
    ("courier/authdaemon", "authdaemon: s_connect() failed: No such file or directory"),
    ("courier/authentication-io", "authentication error: Input/output error"),
    ("postfix/sasl-unavailable", "535 5.7.8 Error: authentication failed: remote authentication server unavailable"),
    ("gmail/auth-deferred", "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later."),
    ("cyrus/saslauthd-unreachable", "SASL authentication failure: cannot connect to saslauthd server: Connection refused"),
    ("qmail/checkpassword", "454 temporary checkpassword failure (#4.3.0)"),
    ("programs/auth-server-lost", "535 5.7.8 Error: authentication failed: Connection lost to authentication server"),
    ("dovecot/internal-login-failure", "dovecot: pop3-login: Internal login failure (pid=16648 id=1) (internal failure, 1 succesful auths)"),
    ("dovecot/invalid-in-passdb", "dovecot: auth: Error: sql(anna@example.org,127.0.0.1,<slo3BUEuogB/AAAB>): Invalid password in passdb: Not a valid MD5-CRYPT or PLAIN-MD5 password"),
    ("postfix/no-sasl-mechanisms", "fatal: no SASL authentication mechanisms"),
    ("postfix/private-auth", "private/auth failed: permission denied"),
    ("exchange/authorization-temporary", "454 4.7.0 Temporary authorization failure"),
    ("cyrus/sasldb", "warning: SASL authentication problem: unable to open Berkeley db /etc/sasldb2: No such file or directory"),
    ("exchange/login-server-fault", "535 5.7.3 Authentication unsuccessful due to permanent server error."),
    ("exchange/login-server-fault-temporary", "451 4.7.3 Authentication unsuccessful due to temporary server error. Please try again later."),
    ("dovecot/auth-handshake", "imap-login: Error: Timeout waiting for handshake from auth server. my pid=1, input bytes=0"),
    ("programs/postfix-auth-socket", "warning: SASL: Connect to /dev/shm/sasl-auth.sock failed: No such file or directory"),
    ("rfc/code-435", "435"),
    ("eyou/auth-error-temporary", "451 auth error."),
    ("rfc/454-auth", "454 4.7.0"),
    ("postfix/sasl-generic", "535 5.7.8 Error: authentication failed: generic failure"),
    ("exchange/proxy-login", "535 5.7.3 Unable to proxy authenticated session because either the backend does not support it or failed to resolve the user"),
    ("sendgrid/could-not-authenticate", "451 Authentication failed: Could not authenticate"),
    ("mox/scram", "454 4.3.0 scram not possible"),
    ("postfix/auth-server-failed", "535 5.7.8 Error: authentication failed: Server failed"),
    ("rfc/code-454", "454"),
    ("dovecot/auth-service-temporary", "dovecot: imap-login: Disconnected (auth service reported temporary failure): user=<anna>, method=PLAIN"),
    ("various/admin-axigen", "AXIGEN Proxy front1 IMAP4rev1: cannot connect to AXIGEN"),
    ("gmail/imap-lookup", "imaplib.error: Lookup failed f25mb1234567wrf"),
    ("exchange-online/aadsts50057", "AADSTS50057: The user account is disabled."),
    ("exchange-online/aadsts530003", "AADSTS530003: Your device is required to be managed to access this resource."),
    ("exchange-online/aadsts53003", "AADSTS53003: Access has been blocked by Conditional Access policies."),
    ("gmail/oauth-policy", "Error 400: admin_policy_enforced"),
    ("outlook/admin-approval-de", "Administratorgenehmigung erforderlich"),
    ("outlook/cannot-access-right-now", "You cannot access this right now. Your sign-in was successful but does not meet the criteria to access this resource."),
    ("exchange-online/security-defaults", "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator."),
    ("outlook/admin-approval", "Need admin approval"),
    ("exchange/tenant-locked", "535 5.7.3 Authentication unsuccessful. Tenant locked out"),
    ("exchange-online/mfa-enroll", "AADSTS50079: Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication"),
    ("netease/unsafe-login", "SELECT Unsafe Login. Please contact kefu@188.com for help"),
    ("exchange-online/139-number", "535 5.7.139 Autenticação malsucedida, a solicitação não atendeu aos critérios para ser autenticada com sucesso."),
    ("rfc/sys-perm", "-ERR [SYS/PERM] Account problem"),
    ("rfc/5.7.14", "535 5.7.14"),
    ("exchange-online/criteria", "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator."),
    ("postfix/sasl-encryption", "535 5.7.8 Error: authentication failed: encryption needed to use mechanism"),
    ("dovecot/cleartext", "NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."),
    ("cyrus/cleartext-logins", "1 NO cleartext logins disabled"),
    ("dovecot/disallowed-plaintext", "imap-login: Disconnected (tried to use disallowed plaintext auth): user=<anna@example.org>"),
    ("cyrus/layer", "NO Login only available under a layer"),
    ("dovecot/plaintext-disabled", "imap-login: Login failed: Plaintext authentication disabled: user=<>"),
    ("hmailserver/login-needs-tls", "530 A SSL/TLS-connection is required for authentication."),
    ("various/use-stls-first", "-ERR [AUTH] Use STLS first: passwords only go over an encrypted line"),
    ("chasquid/auth-in-clear", "503 5.7.10 You feel vulnerable"),
    ("rfc/code-523", "523"),
    ("rfc/538", "538"),
    ("exim/auth-unadvertised", "503 AUTH command used when not advertised"),
    ("programs/swaks-no-auth", "*** Host did not advertise authentication"),
    ("go/no-auth", "server does not support SMTP AUTH"),
    ("programs/authentication-is-failed-250", "SMTP Error (250) Authentication is failed"),
    ("programs/authentisierung-250", "SMTP Fehler (250): Die Authentisierung ist fehlgeschlagen"),
    ("msmtp/french", "msmtp: le serveur ne supporte pas l'authentification"),
    ("vertx/no-methods", "login is required, but no AUTH methods available. You may need do to STARTTLS"),
    ("msmtp/portuguese", "msmtp: o servidor não suporta autenticação"),
    ("programs/mailkit-no-auth", "System.NotSupportedException: The SMTP server does not support authentication."),
    ("programs/go-no-auth", "smtp: server doesn't support AUTH"),
    ("programs/python-no-auth", "smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server."),
    ("msmtp/german", "msmtp: der Server unterstützt keine Authentifizierung"),
    ("php/cake-method", "Cake\\\\Network\\\\Exception\\\\SocketException: SMTP authentication method not allowed, check if SMTP server requires TLS."),
    ("k9/auth", "MissingCapabilityException: Missing capability: AUTH PLAIN"),
    ("mutt/user", "Command USER is not supported by server"),
    ("programs/postfix-no-compatible", "SASL authentication failed: server smtp.example.org[192.0.2.1] offered no compatible authentication mechanisms for this type of connection security"),
    ("kmail/plain-disabled", "Login failed, plain login is disabled by the server."),
    ("node-imap/disabled", "Error: Logging in is disabled on this server"),
    ("mutt/login-disabled", "LOGIN disabled on this server."),
    ("javamail/no-methods", "javax.mail.MessagingException: No login methods supported!"),
    ("dovecot/exposed", "[ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed."),
    ("exchange/invalid-state", "BAD Command received in Invalid state."),
    ("dovecot/until-tls", "530 5.7.0 Authentication not allowed until SSL/TLS is enabled."),
    ("ruby/user-and-secret", "ArgumentError: both user and secret are required"),
    ("mutt/interactive", "Interactive SMTP authentication not supported"),
    ("ruby/no-secret", "ArgumentError: SMTP-AUTH requested but missing secret phrase"),
    ("ruby/no-user", "ArgumentError: SMTP-AUTH requested but missing user name"),
    ("evolution/no-user", "Cannot authenticate without a username"),
    ("msmtp/needs", "msmtp: authentication method PLAIN needs a password"),
    ("go/alertmanager-password", "missing password for PLAIN auth mechanism"),
    ("codeigniter/assign", "Error: You must assign a SMTP username and password."),
    ("netease/need-ehlo-and-auth", "503 Error: need EHLO and AUTH first !"),
    ("vertx/no-credentials", "login is required, but no credentials supplied"),
    ("horde/no-password", "No password provided."),
    ("java/no-password", "javax.mail.AuthenticationFailedException: failed to connect, no password specified?"),
    ("javamail/no-login-to-send", "DEBUG SMTP: protocolConnect returning false, host=smtp.example.com, user=daemon, password=<null>"),
    ("exchange/client-not-authenticated-russian", "Получен ответ сервера. 5.7.1 Клиент не прошел проверку подлинности."),
    ("isync/password-command", "Skipping account work, password command exited with status 1"),
    ("exchange-online/not-authenticated-to-send", "530 5.7.57 Client not authenticated to send mail."),
    ("exchange/not-authenticated", "530 5.7.1 Client was not authenticated"),
    ("mailspring/login-required", "SMTP Error: ErrorAuthenticationRequired"),
    ("yandex/auth-first", "503 5.5.4 Error: send AUTH command first."),
    ("gmail/unauthenticated-commands", "554 5.7.0 Too Many Unauthenticated commands. v1 - gsmtp"),
    ("lettre/debug-530", "Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Zero })"),
    ("dotnet/chinese-requires", "System.Net.Mail.SmtpException: SMTP 服务器要求安全连接或客户端未通过身份验证。"),
    ("sendmail/auth-unavailable", "503 5.3.3 AUTH not available"),
    ("various/auth-not-offered", "502 5.5.1 AUTH not offered"),
    ("exchange/unrecognised-auth", "500 5.3.3 Unrecognized command 'AUTH LOGIN'"),
    ("stalwart/auth-not-allowed", "503 5.5.1 AUTH not allowed."),
    ("postfix/auth-not-enabled", "503 5.5.1 Error: authentication not enabled"),
    ("codeigniter/auth-login", "Failed to send AUTH LOGIN command. Error:"),
    ("erlang/missing-auth", "{:missing_requirement, \"smtp.example.org\", :auth}"),
    ("programs/postfix-null", "warning: smtp.example.org[192.0.2.1]:587 offered null AUTH mechanism list"),
    ("rfc/500-auth", "500"),
    ("node/emailjs-none", "Error: no form of authorization supported"),
    ("claws/no-method", "No SMTP AUTH method available"),
    ("rainloop/no-refusal", "SMTP Error (250): Authentication failed"),
    ("outlook/german-no-method", "Vom Server wird keine der von diesem Client unterstützten Authentifizierungsmethoden unterstützt"),
    ("outlook/command-502", "Task 'mail.example.org - Sending' reported error (0x800CCC64): 'SMTP_502_COMMAND_NOTIMPL'"),
    ("opensmtpd/unsupported", "503 5.5.1 Invalid command: Command not supported"),
    ("qmail/unimplemented", "502 unimplemented (#5.5.1)"),
    ("programs/nodemailer-plain", "Error: Missing credentials for \"PLAIN\" code: 'EAUTH', command: 'API'"),
    ("apple/sender-rejected", "The server response was: 530 5.7.0 The sender address was rejected by the server \"smtp.example.org\""),
    ("exchange-online/hop-count", "554 5.4.14 Hop count exceeded - possible mail loop"),
    ("postfix/forwarding-loop", "status=bounced (mail forwarding loop for USER@DOMAIN.TLD)"),
    ("exchange/agent-depth", "554 5.3.5 Agent generated message depth exceeded"),
    ("hmailserver/recursive", "550 Mail server configuration error. Too many recursive forwards."),
    ("qmail/loop", "554 too many hops, this message is looping (#5.4.6)"),
    ("haraka/received-headers", "550 Too many received headers - possible mail loop"),
    ("rfc/5.4.6", "554 5.4.6"),
    ("postfix/loops-back", "mail for example.org loops back to myself"),
    ("exchange/system-loop", "550 5.3.5 System incorrectly configured"),
    ("outlook/parameter-504", "Task 'mail.example.org - Sending' reported error (0x800CCC66): 'SMTP_504_COMMAND_PARAM_NOTIMPL'"),
    ("sendmail/mechanism", "504 5.3.3 AUTH mechanism <MECH> not available"),
    ("opensmtpd/method", "504 5.7.4 Security features not supported: AUTH method \"CRAM-MD5\" not supported"),
    ("eyou/auth-mode", "451 auth mode unsupported."),
    ("qmail/auth-type", "504 auth type unimplemented (#5.5.1)"),
    ("programs/mutt-no-sasl", "SMTP authentication requires SASL"),
    ("go/no-such-auth-type", "dial failed: server does not support SMTP AUTH type: PLAIN"),
    ("msmtp/usable", "msmtp: cannot find a usable authentication method"),
    ("dotnet/gss-ntlmssp", "NTLM authentication requires the GSSAPI plugin 'gss-ntlmssp'."),
    ("kmail/sasl", "Login failed, cannot initialize the SASL library"),
    ("postfix/mechanism-invalid", "535 5.7.8 Error: authentication failed: Invalid authentication mechanism: '<mech>'"),
    ("mox/mechanism", "504 5.5.4 mechanism CRAM-MD5 not supported"),
    ("oracle/mechanism-mismatch", "504 AUTH mechanism mismatch"),
    ("programs/mutt-no-authenticators", "No authenticators available"),
    ("programs/postfix-no-mechanism", "status=deferred (SASL authentication failed; cannot authenticate to server smtp.example.org[192.0.2.1]: no mechanism available)"),
    ("programs/python-no-method", "smtplib.SMTPException: No suitable authentication method found."),
    ("postfix/no-worthy-mechs", "warning: SASL authentication failure: No worthy mechs found"),
    ("programs/postfix-no-supported", "warning: smtp.example.org[192.0.2.1]:587 offered no supported AUTH mechanisms: 'GSSAPI NTLM'"),
    ("gmail/xoauth", "504 5.7.4 XOAUTH is no longer supported. v1 - gsmtp"),
    ("chasquid/mechanism", "534 5.7.9 Asmodeus demands 534 zorkmids for safe passage"),
    ("rfc/5.7.4", "550 5.7.4"),
    ("oracle/method", "504 Method not supported"),
    ("rfc/504-auth", "504"),
    ("rfc/code-534", "534"),
    ("hmailserver/type-missing", "504 Authentication type not specified."),
    ("rfc/code-504", "504"),
    ("outlook/sicily", "Task 'mail.example.org - Sending' reported error (0x800CCC00): 'Authentication did not load'"),
    ("dotnet/gss-unsupported", "GSSAPI operation failed with error - An unsupported mechanism was requested."),
    ("postfix/sasl-weak", "535 5.7.8 Error: authentication failed: mechanism too weak for this user"),
    ("programs/msmtp-method", "msmtp: cannot use a secure authentication method"),
    ("mailspring/methods", "IMAP Error: ErrorNoImplementedAuthMethods"),
    ("rainloop/bad-method", "MailSo\\Imap\\Exceptions\\LoginBadMethodException"),
    ("curl/no-mechanism", "curl: (67) No known authentication mechanisms supported!"),
    ("phpmailer/no-methods", "No supported authentication methods found"),
    ("outlook/n0x800ccc80", "0x800CCC80"),
    ("exchange/smart-host-basic", "451 5.7.3 Require basic authentication"),
    ("exchange/exchange-auth", "5.7.3 Cannot achieve Exchange Server authentication"),
    ("isync/sasl-step", "Error performing SASL authentication step: SASL(-1): generic"),
    ("go/challenge", "unexpected server challenge"),
    ("claws/apop", "Required APOP timestamp not found in greeting"),
    ("horde/no-method", "No supported IMAP authentication method could be found."),
    ("kmail/mode", "Login failed, authentication mode PLAIN is not supported by the server."),
    ("kmail/french", "Impossible de s'authentifier au serveur \" SMTP \" car aucune méthode d'authentification correspondante n'a été trouvée"),
    ("android-email/german-method", "Authentifizierungsmethoden nicht von Server unterstützt"),
    ("uw-imap/secure", "Can't do secure authentication with this server"),
    ("evolution/method", "SMTP server mail.example.org does not support CRAM-MD5 authentication"),
    ("evolution/authentication-type", "IMAP server mail.your-server.de does not support authentification type PLAIN."),
    ("apple/method", "The IMAP server “imap.example.org” doesn't support Password authentication. Please check your account settings and try again."),
    ("programs/symfony-method", "Failed to find an authenticator supported by the SMTP server, which currently supports: \"gssapi\", \"ntlm\"."),
    ("kmail/dutch", "Kon geen toegang tot de SMTP-server krijgen omdat er geen overeenkomende authenticatiemethode is gevonden"),
    ("evolution/apop", "Unable to connect to POP server pop.example.org: Invalid APOP ID received. Impersonation attack suspected. Please contact your admin."),
    ("kmail/german", "Es kann nicht am SMTP-Server authentifiziert werden, da keine passende Authentifizierungsmethode gefunden wurde."),
    ("evolution/german-method", "SMTP-Server mail.example.org unterstützt den Legitimierungstypen CRAM-MD5 nicht"),
    ("android-email/method", "Authentication methods aren't supported by server."),
    ("android-email/polish-method", "Serwer nie obsługuje metod uwierzytelniania."),
    ("android-email/italian-method", "I metodi di autenticazione non sono supportati dal server."),
    ("kmail/italian", "Impossibile eseguire l'autenticazione al server SMTP poiché non è stato trovato il metodo di autenticazione corrispondente"),
    ("k9/method", "MissingCapabilityException: Missing capability: AUTH CRAM-MD5"),
    ("android-email/french-method", "Les méthodes d'authentification ne sont pas compatibles avec le serveur."),
    ("kmail/portuguese", "Não foi possível autenticar-se no servidor de SMTP, pois não foi encontrado qualquer método de autenticação correspondente"),
    ("evolution/polish-method", "Serwer SMTP mail.example.org nie obsługuje uwierzytelniania CRAM-MD5"),
    ("kmail/spanish", "No se ha podido realizar la autenticación en el servidor SMTP porque no se ha encontrado ningún método de concordancia."),
    ("android-email/spanish-method", "El servidor no admite métodos de autenticación."),
    ("programs/swaks-types", "*** Auth not attempted, no advertised types available"),
    ("programs/java-no-password", "jakarta.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client"),
    ("dotnet/mailkit-mechanisms", "No compatible authentication mechanism was found"),
    ("kmail/method", "Could not authenticate to the SMTP server because no matching authentication method has been found"),
    ("evolution/spanish-method", "El servidor SMTP mail.example.org no soporta la autenticación CRAM-MD5"),
    ("horde/no-mechanism-in-common", "MailSo\\RuntimeException: No supported SASL mechanism found, remote server wants: AUTH=CRAM-MD5"),
    ("evolution/italian-method", "Il server SMTP mail.example.org non supporta l'autenticazione CRAM-MD5"),
    ("outlook/no-common-login-words", "None of the authentication methods supported by this client are supported by your server."),
    ("msmtp/portuguese-method", "msmtp: o servidor não suporta o método de autenticação CRAM-MD5"),
    ("various/oauth2-unsupported", "OAUTH2 not supported"),
    ("evolution/dutch-method", "SMTP-server 'mail.example.org' ondersteunt authenticatie CRAM-MD5 niet"),
    ("evolution/french-method", "Le serveur SMTP mail.example.org ne prend pas en charge l'authentification CRAM-MD5"),
    ("kmail/polish", "Nie można uwierzytelnić się na serwerze SMTP, bo nie można znaleźć pasującej metody uwierzytelnienia"),
    ("phpmailer/method", "The requested authentication method \"CRAM-MD5\" is not supported by the server"),
    ("programs/swaks-type", "*** Auth not attempted, requested type not available"),
    ("claws/selected-method", "Selected SMTP AUTH method not available"),
    ("msmtp/method", "msmtp: the server does not support authentication method CRAM-MD5"),
    ("evolution/portuguese-method", "O servidor SMTP mail.example.org não oferece suporte a autenticação CRAM-MD5"),
    ("msmtp/french-method", "msmtp: le serveur ne supporte pas la méthode d'authentification CRAM-MD5"),
    ("msmtp/german-method", "msmtp: der Server unterstützt Authentifizierungsmethode CRAM-MD5 nicht"),
    ("programs/ruby-type", "ArgumentError: wrong authentication type xoauth"),
    ("android-email/russian-method", "Методы аутентификации не поддерживаются сервером."),
    ("evolution/russian-method", "Сервер SMTP mail.example.org не поддерживает аутентификацию CRAM-MD5"),
    ("kmail/russian", "Не удалось пройти проверку подлинности на SMTP-сервере: не найден подходящий метод проверки подлинности"),
    ("android-email/chinese-method", "服务器不支持身份验证方法。"),
    ("android-email/japanese-method", "認証方法がサーバーでサポートされていません。"),
    ("php/swift-no-authenticator", "Failed to authenticate on SMTP server with username \"anna@example.org\" using 0 possible authenticators"),
    ("exchange/excessive-rate", "450 4.5.0 Message rejected. Excessive message rate from sender to recipient."),
    ("qq/sender-frequency", "550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723"),
    ("exim/cpanel-hourly", "550 Domain <domain> has exceeded the max emails per hour (<n>/<m> (<p>%)) allowed.  Message discarded."),
    ("godaddy/ib510", "550 This message has exceeded the max number of messages per session. Open a new session and try again. IB510"),
    ("gmx/mails-per-session", "451 Requested action aborted Mails per session limit"),
    ("ses/rate", "454 Throttling failure: Maximum sending rate exceeded."),
    ("exchange/submission-rate", "421 4.4.2 Message submission rate for this client has exceeded the configured limit"),
    ("cox/threshold", "421 message threshold exceeded"),
    ("emailit/per-second", "452 4.4.5 Messages per second limit exceeded"),
    ("oracle/per-minute", "455 Maximum messages sent per minute reached : limit is 10"),
    ("netease/mi-dmc", "450 MI:DMC 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/mi-sfq", "451 MI:SFQ 163 smtp1,xyz 1450000000"),
    ("gmx/rate-limit", "421 Rate limit reached. Please try again later"),
    ("mail-filters/rspamd-limit", "451 4.7.1 Ratelimit \"user\" exceeded"),
    ("gmail/recipient-rate", "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered."),
    ("gmail/mail-too-quickly", "450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time."),
    ("various/too-many-mails", "451 4.7.1 Too many mails within the last 5 minutes"),
    ("opensmtpd/too-many-messages", "452 4.5.3 Too many messages sent"),
    ("various/mailbox-too-much-email", "450 4.2.1 <anna@example.com>: Mailbox received too much email in a short period of time (G30)"),
    ("postfix/too-much-mail", "450 4.7.1 Error: too much mail from <client>"),
    ("hosting-panels/cpanel-defers", "Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded."),
    ("various/forpsi-policy", "550 5.1.0 policy violation, see https://support.forpsi.com/kb/a4081"),
    ("mailgun/large-batches", "Domain example.com is not allowed to send large batches yet"),
    ("netease/hl-ifq", "554 HL:IFQ 163 mx13,xyz 1450000000"),
    ("netease/hl-itc", "554 HL:ITC 163 mx13,xyz 1450000000"),
    ("cox/cxmxrt", "550 5.1.0 <a@example.org> sender rejected. AUP#CXMXRT"),
    ("godaddy/ib607", "550 192.0.2.7 has sent to too many recipients this hour. IB607"),
    ("mailgun/limit-exceeded", "Domain example.com is not allowed to send: request limit exceeded, try again after Mon, 20 Dec 2021 20:33:21 UTC"),
    ("hosting-panels/plesk-limit", "5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later."),
    ("gmail/peak-relay-limit", "450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error."),
    ("iredapd/policy-quota", "450 4.7.1 <name@example.com>: Recipient address rejected: Policy Rejection- Quota Exceeded."),
    ("netease/rp-qrc", "451 RP:QRC 163 smtp1,xyz 1450000000"),
    ("iredapd/quota", "554 5.7.1 <anna@example.org>: Recipient address rejected: Quota exceeded"),
    ("gmx/failure-sending", "550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later."),
    ("exchange-online/organization-queue-quota", "450 4.7.3 Organization queue quota exceeded. [outlook.com]"),
    ("exchange/thread-limit", "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded"),
    ("gmail/same-message-id", "421-4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:."),
    ("rfc/5.7.28", "450 4.7.28"),
    ("postfix/recipient-rate", "450 4.7.1 Error: too many recipients from pc.example.org[192.0.2.1]"),
    ("outlook/size-of-user", "Task 'anna@example.org - Sending' reported error (0x80040610)"),
    ("programs/roundcube-size-nl", "SMTP-fout: berichtgrootte overschrijdt de serverlimit (10 MB)"),
    ("hornetsecurity/content-size", "554 5.5.3 e-mail Rejected Content Filter Size"),
    ("zeptomail/size", "5.2.0 Email size exceeded the policy."),
    ("thunderbird/portuguese-size", "O tamanho da mensagem que você quer enviar excede o limite global do servidor. A mensagem não foi enviada. Reduza o tamanho da mensagem e tente novamente."),
    ("netease/mailsize", "552 Requested mail action aborted: exceeded mailsize limit"),
    ("oracle/byte-limit", "552 Exceeds byte limit"),
    ("thunderbird/german-size", "Die Größe der zu sendenden Nachricht übersteigt das globale Größenlimit des Servers. Die Nachricht wurde nicht gesendet; reduzieren Sie die Nachrichtengröße und versuchen Sie es nochmals."),
    ("thunderbird/dutch-size", "De grootte van het bericht dat u wilt verzenden overschrijdt de globalegroottelimiet van de server. Het bericht is niet verzonden; verminder de berichtgrootte en probeer het opnieuw."),
    ("thunderbird/polish-size", "Rozmiar wysyłanej wiadomości przekracza globalny limit rozmiaru wiadomości na serwerze. Wiadomość nie została wysłana; należy zmniejszyć jej rozmiar i spróbować ponownie."),
    ("thunderbird/spanish-size", "El tamaño del mensaje que está intentando enviar excede el límite global de tamaño del servidor. El mensaje no se ha enviado; reduzca el tamaño del mensaje y vuelva a intentarlo."),
    ("gmail/header-size", "552-5.3.4 Your message exceeded Google's message header size limits."),
    ("iredapd/size", "554 5.7.1 <anna@example.org>: Recipient address rejected: Message size exceed (maybe caused by big attachment file)"),
    ("nodemailer/size", "Error: Message size larger than allowed 10485760 { code: 'EMESSAGE', command: 'MAIL FROM' }"),
    ("gmail/size-limits", "552-5.2.3 Your message exceeded Google's message size limits. Please visit 552 5.2.3 https://support.google.com/mail/?p=MaxSizeError"),
    ("k9/size", "MessagingException: Message too large for server"),
    ("exchange/resolver-recipient-size", "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"),
    ("exchange/resolver-sender-size", "550 5.2.3 RESOLVER.RST.SendSizeLimit.Org; message too large for this organization"),
    ("gmx/size-limit", "Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages?ip=%1s"),
    ("exchange/connection-size", "421 4.4.2 Message size limit for this connection reached"),
    ("orange/taille-limite", "5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]."),
    ("thunderbird/italian-size", "La dimensione del messaggio che si sta tentando di inviare supera il limite globale del server. Il messaggio non è stato inviato; ridurre la dimensione del messaggio e riprovare."),
    ("thunderbird/french-size", "La taille du message que vous essayez d'envoyer excède la limite de taille globale (10240000 octets) du serveur. Le message n'a pas été envoyé ; réduisez la taille du message et essayez à nouveau."),
    ("aliyun/too-long", "510 The length of DATA content is achieved the maximum threshold"),
    ("thunderbird/russian-size", "Размер сообщения, которое вы пытаетесь отправить, превышает глобальный предел размера, допустимый сервером. Сообщение не было отправлено; уменьшите его размер и попробуйте снова."),
    ("outlook/storage-552", "Task 'mail.example.org - Sending' reported error (0x800CCC6D): 'SMTP_552_STORAGE_OVERFLOW'"),
    ("rfc/code-552", "552"),
    ("mimecast/ended-early", "451 Message ended early"),
    ("programs/ssmtp-mailhub", "ssmtp: Cannot open mailhub:25"),
    ("thunderbird/dutch-unknown", "Er is een fout opgetreden bij het verzenden van e-mail: uitgaande (SMTP-)server mail.example.org is onbekend. Mogelijk is de server niet juist geconfigureerd. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw."),
    ("windows/host-code", "Error code: 0x80072AF9"),
    ("windows/name-code", "Error code: 0x80072EE7"),
    ("outlook/cannot-find-host", "Socket Error: 11001, Error Number: 0x800CCC0D"),
    ("nss/host-hex", "Connection failed: 0x804b001e"),
    ("nss/host-number", "mailnews.smtp: Connection failed: 2152398878"),
    ("windows/error-11001", "[Error 11001] getaddrinfo faild"),
    ("apple/host-number", "Error Domain=NSURLErrorDomain Code=-1003"),
    ("mutt/host", "Could not find the host \"smtp.example.org\""),
    ("programs/curl-resolve", "curl: (6) Could not resolve host: smtp.exmaple.org"),
    ("curl/name-resolve", "CURLE_COULDNT_RESOLVE_HOST"),
    ("outlook/host-not-found-de", "Der Host ‘SMPT’ wurde nicht gefunden"),
    ("glibc/eai-noname", "getaddrinfo: EAI_NONAME"),
    ("windows/portuguese-host", "Este host não é conhecido."),
    ("windows/spanish-host", "System.Net.Sockets.SocketException: Host desconocido"),
    ("windows/dutch-host", "Host is onbekend"),
    ("windows/german-host", "Der angegebene Host ist unbekannt"),
    ("windows/italian-host", "Host sconosciuto"),
    ("windows/french-host", "Hôte inconnu (smtp.example.org)"),
    ("thunderbird/unknown-host", "An error occurred while sending mail: Outgoing server (SMTP) mail.example.org is unknown. The server may be incorrectly configured. Please verify that your Outgoing server (SMTP) settings are correct and try again."),
    ("apple/host-cf", "The operation couldn't be completed. (kCFErrorDomainCFNetwork error 2.)"),
    ("windows/german-no-such-host", "Es ist kein solcher Host bekannt"),
    ("glibc/dutch-name", "smtp.example.org: Naam of dienst is niet bekend"),
    ("glibc/german-name", "smtp.example.org: Der Name oder der Dienst ist nicht bekannt"),
    ("programs/name-or-service", "socket.gaierror: [Errno -2] Name or service not known"),
    ("programs/name-not-resolved", "net::ERR_NAME_NOT_RESOLVED"),
    ("glibc/polish-name", "smtp.example.org: Ta nazwa lub usługa jest nieznana"),
    ("mbedtls/net-name-long", "mbedtls_net_connect returned -0x0052"),
    ("mbedtls/net-name", "mbedtls_net_connect returned -0x52"),
    ("glibc/pl-name", "Nieznana nazwa lub usługa"),
    ("windows/polish-host", "Nieznany host"),
    ("programs/words-server-spanish-past", "No se encontró el servidor"),
    ("programs/go-lookup", "dial tcp: lookup smtp.exmaple.org: no such host"),
    ("windows/french-name", "System.Net.WebException: Le nom distant n'a pas pu être résolu: 'smtp.example.org'"),
    ("glibc/french-name", "smtp.example.org: Nom ou service inconnu"),
    ("glibc/spanish-name", "smtp.example.org: Nombre o servicio desconocido"),
    ("glibc/italian-name", "smtp.example.org: Nome o servizio sconosciuto"),
    ("glibc/portuguese-name", "smtp.example.org: Nome ou serviço desconhecido"),
    ("windows/portuguese-name", "System.Net.WebException: O nome remoto não pôde ser resolvido: 'smtp.example.org'"),
    ("nss/unknown-host", "NS_ERROR_UNKNOWN_HOST"),
    ("erlang/nxdomain", "{:network_failure, \"smtp.example.org\", {:error, :nxdomain}}"),
    ("thunderbird/polish-unknown", "Wystąpił błąd podczas wysyłania wiadomości: serwer \"mail.example.org\" poczty wychodzącej (SMTP) jest nieznany. Serwer może być niewłaściwie skonfigurowany. Należy sprawdzić poprawność ustawień serwera poczty wychodzącej, a następnie spróbować ponownie."),
    ("thunderbird/italian-unknown", "Si è verificato un errore durante l'invio della posta: Server posta in uscita (SMTP) mail.example.org sconosciuto. Il server potrebbe essere configurato in modo non corretto. Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare."),
    ("dotnet/remote-name", "System.Net.Mail.SmtpException: Failure sending mail. ---> System.Net.WebException: The remote name could not be resolved: 'smtp.exmaple.org'"),
    ("windows/german-name", "System.Net.WebException: Der Remotename konnte nicht aufgelöst werden: 'smtp.example.org'"),
    ("curl/resolve-name", "curl: (6) Couldn't resolve host name"),
    ("windows/spanish-name", "System.Net.WebException: No se puede resolver el nombre remoto: 'smtp.example.org'"),
    ("windows/italian-name", "System.Net.WebException: Impossibile risolvere il nome remoto.: 'smtp.example.org'"),
    ("programs/words-server-german", "Server nicht gefunden"),
    ("programs/words-server-italian", "Server non trovato"),
    ("programs/words-server-german-past", "Der Server wurde nicht gefunden."),
    ("programs/words-server-french", "serveur introuvable"),
    ("thunderbird/french-unknown", "Une erreur est survenue lors de l'envoi de l'e-mail : le serveur sortant (SMTP) \" mail.example.org \" est inconnu. Le serveur est peut-être mal configuré. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau."),
    ("thunderbird/portuguese-unknown", "Ocorreu um erro ao enviar mensagem: O servidor de envio (SMTP) mail.example.org não é conhecido. O servidor pode ter sido configurado incorretamente. Verifique se as configurações do servidor de envio (SMTP) estão corretas e tente novamente."),
    ("thunderbird/spanish-unknown", "Ha ocurrido un error al enviar el mensaje: el servidor de salida (SMTP) mail.example.org es desconocido. El servidor puede estar mal configurado. Verifique que la configuración de su servidor de salida (SMTP) es correcta y vuelva a intentarlo."),
    ("programs/words-server-spanish", "Servidor no encontrado"),
    ("programs/words-server-portuguese", "Servidor não encontrado"),
    ("dotnet/host-missing", "System.Net.Mail.SmtpException: The SMTP host was not found."),
    ("thunderbird/german-unknown", "Fehler beim Senden der Nachricht: SMTP-Server mail.example.org ist unbekannt. Der Server ist eventuell falsch konfiguriert. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals."),
    ("apple/host-words", "A server with the specified hostname could not be found."),
    ("programs/words-server-italian-cannot", "Impossibile trovare il server"),
    ("programs/java-mail-unknown", "javax.mail.MessagingException: Unknown SMTP host: smtp.exmaple.org"),
    ("programs/java-unknown-host", "java.net.UnknownHostException: smtp.exmaple.org"),
    ("windows/wsahost-not-found", "WSAHOST_NOT_FOUND"),
    ("glibc/ru-name-plural", "Имя или служба не известны"),
    ("thunderbird/russian-unknown", "Ошибка отправления почты: Сервер исходящей почты (SMTP) \"mail.example.org\" неизвестен. Возможно, сервер неверно сконфигурирован. Убедитесь, что параметры вашего Сервера исходящей почты (SMTP) правильны, и попробуйте снова."),
    ("glibc/russian-name", "smtp.example.org: Неизвестное имя или служба"),
    ("windows/russian-name", "System.Net.WebException: Невозможно разрешить удаленное имя: 'smtp.example.org'"),
    ("programs/words-server-russian-short", "Сервер не найден"),
    ("programs/words-server-russian", "Не удалось найти сервер"),
    ("windows/russian-host", "System.Net.Sockets.SocketException: Этот хост неизвестен"),
    ("windows/japanese-host", "System.Net.Sockets.SocketException: そのようなホストは不明です。"),
    ("windows/japanese-name", "System.Net.WebException: リモート名を解決できませんでした。: 'smtp.example.org'"),
    ("windows/chinese-host", "不知道这样的主机。"),
    ("glibc/chinese-name", "smtp.example.org: 未知的名称或服务"),
    ("windows/chinese-name", "System.Net.WebException: 未能解析此远程名称: 'smtp.example.org'"),
    ("programs/enotfound", "Error: getaddrinfo ENOTFOUND smtp.exmaple.org"),
    ("programs/getaddrinfo-failed", "[Errno 11001] getaddrinfo failed"),
    ("programs/nodename", "socket.gaierror: [Errno 8] nodename nor servname provided, or not known"),
    ("glibc/eai-nodata", "android.system.GaiException: EAI_NODATA"),
    ("phpmailer/getaddres", "SMTP ERROR: Failed to connect to server: php_network_getaddres"),
    ("nss/directory-lookup", "PR_DIRECTORY_LOOKUP_ERROR"),
    ("windows/n11004", "[Errno 11004] getaddrinfo failed"),
    ("programs/errno-minus-5", "gaierror'> [Errno -5] No address asso"),
    ("glibc/french-no-address", "smtp.example.org: Aucune adresse associée avec le nom de l'hôte"),
    ("glibc/polish-no-address", "smtp.example.org: Brak adresu związanego z nazwą hosta"),
    ("windows/portuguese-no-data", "O nome solicitado é válido, mas não foram encontrados dados do tipo solicitado"),
    ("windows/polish-no-data", "Żądana nazwa jest prawidłowa, ale nie znaleziono danych żądanego typu"),
    ("windows/italian-no-data", "Il nome richiesto è valido, ma non sono stati trovati dati del tipo richiesto"),
    ("windows/spanish-no-data", "El nombre solicitado es válido pero no se encontraron datos del tipo solicitado"),
    ("node/nodata", "getaddrinfo ENODATA"),
    ("windows/dutch-no-data", "De opgegeven naam is geldig, maar er zijn geen gegevens van het opgegeven type gevonden"),
    ("glibc/german-no-address", "smtp.example.org: Zu diesem Hostnamen gehört keine Adresse"),
    ("glibc/dutch-no-address", "smtp.example.org: Aan hostnaam is geen adres verbonden"),
    ("windows/german-no-data", "Der angeforderte Name ist gültig, es wurden jedoch keine Daten des angeforderten Typs gefunden"),
    ("glibc/italian-no-address", "smtp.example.org: Nessun indirizzo associato al nome host"),
    ("glibc/spanish-no-address", "smtp.example.org: No existe ninguna dirección asociada al nombre"),
    ("glibc/no-address", "socket.gaierror: [Errno -5] No address associated with hostname"),
    ("windows/no-data", "The requested name is valid, but no data of the requested type was found"),
    ("windows/french-no-data", "Le nom demandé est valide, mais aucune donnée du type requise n'a été trouvée"),
    ("glibc/brazilian-no-address", "smtp.example.org: Não há endereço associado com o nome"),
    ("glibc/portuguese-no-address", "smtp.example.org: Sem endereço associado ao nome de servidor"),
    ("windows/russian-no-data", "Запрошенное имя верно, но данные запрошенного типа не найдены"),
    ("glibc/russian-no-address", "smtp.example.org: С именем узла не связано ни одного адреса"),
    ("glibc/chinese-no-address", "smtp.example.org: 没有与主机名关联的地址"),
    ("windows/japanese-no-data", "要求した名前は有効ですが、要求された種類のデータは見つかりませんでした。"),
    ("windows/chinese-no-data", "请求的名称有效，但是找不到请求的类型的数据。"),
    ("php/codeigniter-mail", "Unable to send email using PHP mail(). Your server might not be configured to send mail using this method."),
    ("php/mail-function", "Could not instantiate mail function."),
    ("curl/name-connect", "CURLE_COULDNT_CONNECT"),
    ("mbedtls/net-connect-long", "mbedtls_net_connect returned -0x0044"),
    ("mbedtls/net-connect", "mbedtls_net_connect returned -0x44"),
    ("isync/no-answer", "Could not connect to remote server 'imap.example.org' for repository 'x'. Remote does not answer."),
    ("windows/refused-code", "Error code: 0x8007274D"),
    ("nss/refused-hex", "Connection failed: 0x804b000d"),
    ("windows/n10061", "SocketException (10061)"),
    ("outlook/refused-10061", "Socket Error: 10061, Error Number: 0x800CCC0E"),
    ("nss/refused-number", "mailnews.smtp: Connection failed: 2152398861"),
    ("programs/actively-refused", "No connection could be made because the target machine actively refused it. 192.0.2.1:25"),
    ("thunderbird/spanish-refused", "No se ha podido conectar al servidor de correo mail.example.org: la conexión ha sido rechazada."),
    ("glibc/spanish-refused", "[Errno 111] Conexión rehusada"),
    ("thunderbird/brazilian-refused", "Não foi possível conectar-se ao servidor de email mail.example.org. A conexão foi recusada."),
    ("glibc/brazilian-refused", "[Errno 111] Conexão recusada"),
    ("programs/connection-refused", "Socket Error # 10061 Connection refused."),
    ("programs/name-refused", "net::ERR_CONNECTION_REFUSED"),
    ("programs/kind-refused", "Os { code: 111, kind: ConnectionRefused }"),
    ("glibc/italian-refused", "[Errno 111] Connessione rifiutata"),
    ("thunderbird/italian-refused", "Non è possibile connettersi al server mail.example.org; la connessione è stata rifiutata."),
    ("thunderbird/french-refused", "Impossible de se connecter au serveur de courrier mail.example.org : la connexion a été refusée."),
    ("glibc/french-refused", "[Errno 111] Connexion refusée"),
    ("curl/connect", "curl: (7) Couldn't connect to server"),
    ("windows/polish-refused", "System.Net.Sockets.SocketException: Nie można nawiązać połączenia, ponieważ komputer docelowy aktywnie go odmawia"),
    ("programs/econnrefused", "Error: connect ECONNREFUSED 192.0.2.1:587"),
    ("windows/spanish-refused", "[WinError 10061] No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión"),
    ("programs/errno-111", "[Errno 111]"),
    ("programs/errno-61", "[Errno 61]"),
    ("thunderbird/german-refused", "Konnte keine Verbindung mit dem Mail-Server mail.example.org aufbauen, da sie verweigert wurde."),
    ("thunderbird/portugal-refused", "Não foi possível estabelecer ligação ao servidor mail.example.org. A ligação foi recusada."),
    ("glibc/portuguese-refused", "[Errno 111] Ligação recusada"),
    ("apple/posix-refused", "Error Domain=NSPOSIXErrorDomain Code=61"),
    ("windows/french-refused", "[WinError 10061] Aucune connexion n'a pu être établie car l'ordinateur cible l'a expressément refusée"),
    ("programs/os-error-111", "(os error 111)"),
    ("glibc/polish-refused", "[Errno 111] Połączenie odrzucone"),
    ("nss/connect-refused", "PR_CONNECT_REFUSED_ERROR"),
    ("windows/portuguese-refused", "[WinError 10061] Nenhuma conexão pôde ser feita porque a máquina de destino as recusou ativamente"),
    ("apple/refused-port", "The server “imap.example.org” refused to allow a connection on port 143."),
    ("windows/italian-refused", "[WinError 10061] Impossibile stabilire la connessione. Rifiuto persistente del computer di destinazione"),
    ("thunderbird-fetching/refused", "Could not connect to mail server imap.example.org; the connection was refused."),
    ("windows/dutch-refused", "Kan geen verbinding maken omdat de doelcomputer de verbinding actief heeft geweigerd"),
    ("glibc/dutch-refused", "[Errno 111] Verbinding is geweigerd"),
    ("windows/german-refused", "[WinError 10061] Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte"),
    ("glibc/german-refused", "[Errno 111] Verbindungsaufbau abgelehnt"),
    ("windows/wsaeconnrefused", "WSAECONNREFUSED"),
    ("glibc/russian-refused", "[Errno 111] В соединении отказано"),
    ("windows/russian-refused", "[WinError 10061] Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение"),
    ("windows/japanese-refused", "対象のコンピューターによって拒否されたため、接続できませんでした。"),
    ("glibc/chinese-refused", "[Errno 111] 拒绝连接"),
    ("glibc/ja-refused-by", "接続を拒否されました"),
    ("windows/chinese-refused", "由于目标计算机积极拒绝，无法连接。"),
    ("postfix/socket-missing", "connect to mail.example.org[/var/run/dovecot/lmtp]: No such file or directory"),
    ("kerio/nt-domain", "User info@example.org performed NTLM authentication in NT domain EXAMPLE, this domain is not valid."),
    ("isync/xoauth2-refused", "IMAP command 'AUTHENTICATE XOAUTH2 <base64 hash>' returned an error: NO AUTHENTICATE failed."),
    ("exchange-online/aadsts24", "AADSTS240002: Input id_token cannot be used as urn:ietf:params:oauth:grant-type:jwt-bearer grant"),
    ("exchange-online/aadsts54", "AADSTS54005: OAuth2 Authorization code was already redeemed"),
    ("exchange-online/aadsts65", "AADSTS65001: The user or administrator has not consented to use the application with ID"),
    ("exchange-online/aadsts70", "AADSTS7000222: The provided client secret keys are expired."),
    ("exchange-online/aadsts90", "AADSTS900144: The request body must contain the following parameter: 'scope'"),
    ("k9/authorization-error", "Authorization failed with the following error: server_error"),
    ("mutt/empty-token", "mutt_account_getoauthbearer: Command returned empty string"),
    ("gmail/oauth-agent", "Error 403: disallowed_useragent"),
    ("gmail/oauth-error", "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ=="),
    ("programs/oauth-invalid-client", "[Error: invalid_client] code: 'EAUTH', command: 'AUTH XOAUTH2'"),
    ("programs/oauth2-auth-failed", "IMAP OAuth2 auth failed for username 'anna@example.org': No( \"[AUTHENTICATIONFAILED] Invalid credentials (Failure)\")"),
    ("programs/oauth2-authentication-failed", "OAuth2 authentication failed"),
    ("gmail/oauth-internal", "Error 403: org_internal"),
    ("gmail/oauth-redirect", "Error 400: redirect_uri_mismatch"),
    ("outlook/refresh-token", "The refresh token has expired"),
    ("various/token-user", "535 5.7.8 Token user mismatch"),
    ("programs/xoauth2-auth-failed", "XOAUTH2 auth failed"),
    ("programs/xoauth2-failed", "XOAUTH2 authentication failed: [AUTHENTICATIONFAILED] Invalid credentials (Failure)"),
    ("exchange-online/aadsts50", "AADSTS50020: User account from identity provider does not exist in tenant"),
    ("programs/schemes-bearer", "{\"status\":\"400\",\"schemes\":\"Bearer\",\"scope\":\"https://mail.google.com/\"}"),
    ("programs/rejected-xoauth2", "authentication failure: server rejected XOAUTH2"),
    ("isync/more-steps", "Error: IMAP wants more steps despite successful SASL authentication."),
    ("go/six", "dial tcp [2001:db8::1]:587: connect: network is unreachable"),
    ("programs/enetunreach", "Error: connect ENETUNREACH 2001:db8::1:587"),
    ("glibc/address-not-available", "Failed to connect socket: Cannot assign requested address"),
    ("node/address-not-available", "connect EADDRNOTAVAIL ::1:25 - Local (:::0)"),
    ("php/socket-unreachable", "Failed to connect socket: Network is unreachable"),
    ("programs/pop3-greeting", "-ERR Unknown command EHLO"),
    ("programs/expects-ok-gets-220", "On connection, this lib expect message `* OK`, but server answers `220 mail.example.org ESMTP"),
    ("programs/http-bad-request-old", "HTTP/1.0 400 Bad Request"),
    ("programs/http-bad-request", "HTTP/1.1 400 Bad Request"),
    ("programs/imap-greeting-plus", "Unexpected token in IMAP greeting: '+'"),
    ("python/imap-greeting", "imaplib.IMAP4.error: b'220 mail.example.org ESMTP'"),
    ("go/short-imap", "short response: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR LOGIN-REFERRALS ID ENABLE IDLE STARTTLS LOGINDISABLED] Dovecot ready."),
    ("go/short-pop3", "short response: +OK Dovecot ready."),
    ("go/short-ssh", "short response: SSH-2.0-OpenSSH"),
    ("dotnet/pop3-greeting", "MailKit.Net.Smtp.SmtpProtocolException: 'Unable to parse status code returned by the server.' S: +OK Welcome to MailEnable POP3 Server"),
    ("openssl/http-request", "error:0A00009C:SSL routines::http request"),
    ("lettre/parse", "response error: could not parse"),
    ("dotnet/invalid-response", "System.Net.Mail.SmtpException: Smtp server returned an invalid response."),
    ("isync/greeting", "IMAP error: bogus greeting response NO"),
    ("openssl/python-http", "ssl.SSLError: [SSL: HTTP_REQUEST]"),
    ("python/no-smtp-greeting", "smtplib.SMTPConnectError: (-1, b'Dovecot ready.')"),
    ("programs/connect-pop3", "Could not connect to SMTP host: +OK Dovecot ready."),
    ("programs/greeting-pop3", "Invalid greeting. response=+OK Dovecot ready."),
    ("programs/greeting-response", "Error: Invalid greeting. response=* OK [CAPABILITY IMAP4rev1] Dovecot ready."),
    ("thunderbird-fetching/no-imap4", "Mail server imap.example.org is not an IMAP4 mail server."),
    ("dotnet/syntax-in-greeting", "Syntax error in IMAP server greeting. Unexpected token '+'"),
    ("programs/response-imap", "Unexpected response: * OK [CAPABILITY IMAP4rev1] Dovecot ready."),
    ("exchange-online/basic-disabled", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
    ("exchange-online/basic-retired", "550 5.7.30 Basic authentication is not supported for Client Submission."),
    ("outlook/microsoft-account-only", "Microsoft will no longer support the use of third-party email and calendar apps which ask you to sign in with only your Microsoft Account username and password."),
    ("node/imapflow-upgrade", "Error: Failed to upgrade connection in required time code: 'UPGRADE_TIMEOUT'"),
    ("php/handshake-timed-out", "SSL Handshake timed out"),
    ("postfix/handshake-timed-out", "SSL_connect error to mx.example.net[192.0.2.1]:25: Connection timed out"),
    ("postfix/timeout", "421 4.4.2 <host> Error: timeout exceeded"),
    ("postfix/lost-in-body", "lost connection with smtp.example.net[192.0.2.1] while sending message body"),
    ("rfc/4.4.2", "421 4.4.2"),
    ("exchange/connection-dropped", "421 4.4.2 Connection dropped"),
    ("postfix/wrappermode", "SMTPS wrappermode (TCP port 465) requires setting \"smtp_tls_wrappermode = yes\", and \"smtp_tls_security_level = encrypt\" (or stronger)"),
    ("gmail/starttls-repeated", "454 5.5.1 STARTTLS may not be repeated."),
    ("java/bad-greeting", "javax.mail.MessagingException: Got bad greeting from SMTP host: mail.example.org, port: 465, response: [EOF]"),
    ("programs/swift-no-code", "Expected response code 220 but got code \"\", with message \"\""),
    ("programs/ruby-eof", "EOFError: end of file reached"),
    ("go/err-eof", "msg=\"Error on notify\" err=EOF"),
    ("go/error-eof", "msg=\"Failed to send alert notifications\" logger=context userId=1 orgId=1 uname=admin error=EOF"),
    ("go/message-eof", "unable to send notification message: EOF"),
    ("dotnet/read", "System.IO.IOException: Unable to read data from the transport connection: net_io_connectionclosed."),
    ("dotnet/read-words", "System.IO.IOException: Unable to read data from the transport connection: The connection was closed."),
    ("mutt/child-exited", "Error sending message, child exited 76 (Remote protocol error.)."),
    ("curl/ssl-timeout", "curl: (28) SSL connection timeout"),
    ("openssl/handshake-timed-out", "_ssl.c:1112: The handshake operation timed out"),
    ("curl/operation", "curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received"),
    ("dotnet/empty", "System.Net.Mail.SmtpException: Syntax error, command unrecognized. The server response was: "),
    ("node/imapflow-greeting", "Error: Failed to receive greeting from server in required time. Maybe should use TLS?"),
    ("programs/ruby-read", "Net::ReadTimeout: Net::ReadTimeout with #<TCPSocket:(closed)>"),
    ("programs/python-timed-out", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed: timed out"),
    ("programs/greeting-never", "Error: Greeting never received { code: 'ETIMEDOUT', command: 'CONN' }"),
    ("node-imap/slow-auth", "Error: Timed out while authenticating with server"),
    ("programs/symfony-timed-out", "Connection to \"smtp.example.org:587\" timed out."),
    ("programs/swift-timed-out", "Connection to tcp://smtp.example.org:587 Timed Out"),
    ("opensmtpd/tls-already", "503 5.5.1 Invalid command: Channel already secured"),
    ("ses/not-subscribed", "535 Account not subscribed to SES"),
    ("brevo/not-activated", "502 5.7.0 Your SMTP account is not yet activated. Please contact us at contact@brevo.com to request activation"),
    ("various/relaying-check-mail-first", "Relaying denied. Please check your mail first."),
    ("various/check-your-mail-first", "553. To send mail, first check your mail with a valid POP account; this prevents unauthorized SPAM relaying."),
    ("postfix/pop-first", "554 <rcpt>: Relay access denied (maybe you need to check mail via POP3 first)"),
    ("apple/cannot-send", "Cannot send message using the server smtp.example.org. The connection to the server on port 25 timed out."),
    ("postfix/operation-timed-out", "status=deferred (connect to relay.transip.nl[149.210.149.29]:25: Operation timed out)"),
    ("hosting-panels/miab-outbound", "Outbound mail (SMTP port 25) seems to be blocked by your network."),
    ("postal/no-servers", "No SMTP servers were available for example.com. Tried mx1.example.com, mx2.example.com"),
    ("outlook/unreachable", "Task 'anna@example.org - Sending' reported error (0x80042108)"),
    ("outlook/outgoing-unreachable", "Task 'anna@example.org - Sending' reported error (0x80042109)"),
    ("windows/connect-code", "Error code: 0x80072EFD"),
    ("outlook/cannot-connect", "Socket Error: 10060, Error Number: 0x800CCC0E"),
    ("outlook/socket-connect", "Task 'mail.example.org - Sending' reported error (0x800CCC15): 'Unable to open Windows Socket'"),
    ("thunderbird/connect-failed", "The message could not be sent because connecting to Outgoing server (SMTP) mail.example.org failed. The server may be unavailable or is refusing SMTP connections. Please verify that your Outgoing server (SMTP) settings are correct and try again."),
    ("thunderbird/connect-failed-smtp", "The message could not be sent because connecting to SMTP server mail.example.org failed. The server may be unavailable or is refusing SMTP connections. Please verify that your SMTP server settings are correct and try again, or contact the server administrator."),
    ("outlook/outgoing-words", "Outlook cannot connect to your outgoing (SMTP) e-mail server."),
    ("thunderbird/italian-connect", "Non è stato possibile inviare il messaggio perché la connessione al server in uscita (SMTP) mail.example.org non è riuscita. Il server potrebbe non essere disponibile o rifiutare le connessioni in uscita (SMTP). Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare."),
    ("thunderbird/spanish-connect", "El mensaje no se ha podido enviar porque ha fallado la conexión al servidor de salida (SMTP) mail.example.org. El servidor puede no estar disponible o está rechazando conexiones SMTP. Verifique que los ajustes de su servidor de salida (SMTP) son correctos y vuelva a intentarlo."),
    ("mailcore/domain-1", "MCOErrorDomain Code=1"),
    ("thunderbird/polish-connect", "Wysyłanie wiadomości się nie powiodło, ponieważ nie udało się połączyć z serwerem \"mail.example.org\" poczty wychodzącej (SMTP). Serwer może być nieosiągalny albo nie przyjmować połączeń SMTP."),
    ("apple/connect-number", "The operation couldn't be completed. (NSURLErrorDomain error -1004.)"),
    ("thunderbird/french-connect", "Le message n'a pas pu être envoyé car la connexion au serveur sortant (SMTP) \" mail.example.org \" a échoué. Le serveur est peut-être indisponible ou refuse les connexions SMTP. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau."),
    ("thunderbird/portuguese-connect", "A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.org falhou. O servidor pode está indisponível ou recusando conexões SMTP. Verifique se as configurações do servidor de envio (SMTP) estão corretas e tente novamente."),
    ("perl/establish", "unable to establish SMTP connection to smtp.example.org port 587"),
    ("thunderbird/dutch-connect", "Het bericht kon niet worden verzonden, omdat het verbinden met uitgaande (SMTP-)server mail.example.org is mislukt. Mogelijk is de server niet beschikbaar of weigert SMTP-verbindingen. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw."),
    ("thunderbird/german-connect", "Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server mail.example.org fehlgeschlagen ist. Der Server ist entweder nicht verfügbar oder lehnt SMTP-Verbindungen ab. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals."),
    ("programs/test-netconnection", "WARNING: TCP connect to (192.0.2.25 : 587) failed"),
    ("thunderbird/russian-connect", "Сообщение не может быть отправлено, так как не удалось установить соединение с Сервером исходящей почты (SMTP) \"mail.example.org\". Сервер может быть недоступен или отказывать в соединении по SMTP. Убедитесь, что указали корректные параметры Сервера исходящей почты (SMTP) и попробуйте снова."),
    ("claws/session", "Can't establish IMAP4 session with: imap.example.org:993"),
    ("mailspring/connection", "IMAP Error: ErrorConnection"),
    ("programs/esp32-connect", "[E][ssl_client.cpp:84] start_ssl_client(): Connect to Server failed!"),
    ("thunderbird-fetching/unknown-reason", "The message could not be sent using Outgoing server (SMTP) smtp.example.org for an unknown reason."),
    ("mailspring/no-server", "Error: ErrorNoValidServerFound"),
    ("mutt/open", "SMTP session failed: unable to open smtp.example.org"),
    ("qmail/no-connection", "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"),
    ("programs/mail-timeout", "System.Net.Mail.SmtpException: The operation has timed out."),
    ("windows/timeout-code", "Error code: 0x8007274c"),
    ("windows/timeout-wininet", "Error code: 0x80072EE2"),
    ("outlook/timeout", "Task 'mail.example.org - Sending' reported error (0x800CCC19): 'A time-out occurred while communicating with the server'"),
    ("nss/timeout-hex", "Connection failed: 0x804b000e"),
    ("windows/n10060", "OSError: [WinError 10060]"),
    ("nss/timeout-number", "mailnews.smtp: Connection failed: 2152398862"),
    ("windows/portuguese-timed-out", "System.Net.Sockets.SocketException: Uma tentativa de conexão falhou porque o componente conectado não respondeu corretamente após um período de tempo ou a conexão estabelecida falhou porque o host conectado não respondeu"),
    ("programs/java-timeout", "java.net.SocketTimeoutException: connect timed out"),
    ("programs/perl-timeout", "Net::SMTP: connect: timeout"),
    ("programs/connection-timed-out", "TimeoutError: [Errno 110] Connection timed out"),
    ("programs/esocket-timeout", "Error: Connection timeout { code: 'ETIMEDOUT', command: 'CONN' }"),
    ("programs/name-timed-out", "net::ERR_CONNECTION_TIMED_OUT"),
    ("glibc/italian-timed-out", "[Errno 110] Connessione scaduta"),
    ("curl/name-timeout", "CURLE_OPERATION_TIMEDOUT"),
    ("glibc/polish-timed-out", "[Errno 110] Przekroczony czas oczekiwania na połączenie"),
    ("programs/ms-timeout", "dial tcp 192.0.2.1:25: connectex: A connection attempt failed because the connected party did not properly respond after a period of time"),
    ("programs/errno-110", "[Errno 110]"),
    ("programs/errno-60", "[Errno 60]"),
    ("programs/etimedout", "Error: connect ETIMEDOUT 192.0.2.1:465"),
    ("glibc/french-timed-out", "[Errno 110] Connexion terminée par expiration du délai d'attente"),
    ("glibc/spanish-timed-out", "[Errno 110] Expiró el tiempo de conexión"),
    ("node/imapflow-connection", "Error: Failed to establish connection in required time code: 'CONNECT_TIMEOUT'"),
    ("windows/german-timed-out", "System.Net.Sockets.SocketException: Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat, oder die hergestellte Verbindung war fehlerhaft, da der verbundene Host nicht reagiert hat"),
    ("programs/go-io-timeout", "dial tcp 192.0.2.1:25: i/o timeout"),
    ("glibc/portuguese-timed-out", "[Errno 110] Ligação expirada"),
    ("erlang/timeout", "{:retries_exceeded, {:network_failure, \"smtp.example.org\", {:error, :timeout}}}"),
    ("nss/net-timeout", "NS_ERROR_NET_TIMEOUT"),
    ("apple/posix-timeout", "Error Domain=NSPOSIXErrorDomain Code=60"),
    ("programs/ruby-open", "Net::OpenTimeout: execution expired"),
    ("programs/os-error-110", "(os error 110)"),
    ("windows/spanish-timed-out", "System.Net.Sockets.SocketException: Se produjo un error durante el intento de conexión ya que la parte conectada no respondió adecuadamente tras un periodo de tiempo, o bien se produjo un error en la conexión establecida ya que el host conectado no ha podido responder"),
    ("windows/french-timed-out", "System.Net.Sockets.SocketException: Une tentative de connexion a échoué car le parti connecté n'a pas répondu convenablement au-delà d'une certaine durée ou une connexion établie a échoué car l'hôte de connexion n'a pas répondu"),
    ("windows/polish-timed-out", "Próba połączenia nie powiodła się, ponieważ połączona strona nie odpowiedziała poprawnie po ustalonym okresie czasu"),
    ("nss/connect-timeout", "PR_CONNECT_TIMEOUT_ERROR"),
    ("windows/italian-timed-out", "System.Net.Sockets.SocketException: Impossibile stabilire la connessione. Risposta non corretta della parte connessa dopo l'intervallo di tempo oppure mancata risposta dall'host collegato"),
    ("programs/python-socket-timeout", "socket.timeout: timed out"),
    ("glibc/brazilian-timed-out", "[Errno 110] Tempo esgotado para conexão"),
    ("curl/timeout", "curl: (28) Timeout was reached"),
    ("programs/timed-out", "TimeoutError: timed out"),
    ("glibc/dutch-timed-out", "[Errno 110] Verbinding is verlopen"),
    ("windows/dutch-timed-out", "Een poging om een verbinding te maken is mislukt omdat de verbonden partij niet juist heeft geantwoord na een bepaalde tijd"),
    ("fetchmail/connect", "fetchmail: timeout after 300 seconds waiting to connect to server pop.example.org."),
    ("glibc/german-timed-out", "[Errno 110] Die Wartezeit für die Verbindung ist abgelaufen"),
    ("windows/wsaetimedout", "WSAETIMEDOUT"),
    ("windows/russian-timed-out", "System.Net.Sockets.SocketException: Попытка установить соединение была безуспешной, т.к. от другого компьютера за требуемое время не получен нужный отклик, или было разорвано уже установленное соединение из-за неверного отклика уже подключенного компьютера"),
    ("windows/japanese-timed-out", "接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかったため、接続できませんでした。"),
    ("windows/chinese-timed-out", "System.Net.Sockets.SocketException: 由于连接方在一段时间后没有正确答复或连接的主机没有反应，连接尝试失败。"),
    ("glibc/chinese-timed-out", "[Errno 110] 连接超时"),
    ("thunderbird/german-timeout", "Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server mail.example.org ihre Ablaufzeit (Timeout) überschritten hat. Versuchen Sie es nochmals."),
    ("thunderbird/timed-out-smtp", "The message could not be sent because the connection to SMTP server mail.example.org timed out. Try again or contact your network administrator."),
    ("thunderbird/spanish-timeout", "El mensaje no se ha podido enviar porque ha caducado la conexión al servidor de salida (SMTP) mail.example.org. Vuelva a intentarlo."),
    ("thunderbird/timed-out", "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org timed out. Try again."),
    ("thunderbird/italian-imap-timeout", "Connessione al server mail.example.org fuori tempo massimo."),
    ("thunderbird/brazilian-imap-timeout", "Expirou o tempo de conexão ao servidor mail.example.org."),
    ("fairemail/timeout", "Timeout. Is the server address, port number and encryption correct?"),
    ("thunderbird/portuguese-imap-timeout", "A ligação ao servidor mail.example.org expirou."),
    ("thunderbird/polish-timeout", "Wysyłanie wiadomości się nie powiodło, ponieważ upłynął limit czasu połączenia z serwerem mail.example.org poczty wychodzącej (SMTP). Należy spróbować ponownie lub skontaktować się z administratorem sieci."),
    ("thunderbird/italian-timeout", "Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) mail.example.org è scaduta. Riprova."),
    ("thunderbird/french-timeout", "Le message n'a pas pu être envoyé car la connexion au serveur sortant (SMTP) \" mail.example.org \" a expiré. Veuillez essayer à nouveau."),
    ("thunderbird/portuguese-timeout", "A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.org expirou. Tente novamente."),
    ("thunderbird/spanish-imap-timeout", "La conexión al servidor mail.example.org ha superado el tiempo de espera máximo."),
    ("thunderbird/french-imap-timeout", "Temps limite de connexion au serveur mail.example.org dépassé."),
    ("thunderbird/dutch-timeout", "Het bericht kon niet worden verzonden, omdat de wachttijd voor de verbinding met uitgaande (SMTP-)server mail.example.org is verlopen. Probeer het opnieuw."),
    ("thunderbird/german-imap-timeout", "Zeitüberschreitung der Verbindung mit Server mail.example.org."),
    ("thunderbird/russian-timeout", "[Errno 110] Время ожидания соединения истекло"),
    ("programs/proxy-forbidden", "403 (Forbidden) (ECONNREFUSED)"),
    ("java/socks-ruleset", "java.net.SocketException: SOCKS: Connection not allowed by ruleset"),
    ("curl/proxy-connect", "Received HTTP code 403 from proxy after CONNECT"),
    ("programs/proxy-refused", "Connection to smtp.example.org:587 failed because proxy refused the connection"),
    ("java/proxy-tunnel", "Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 403 Forbidden\""),
    ("windows/host-unreachable-code", "Error code: 0x80072751"),
    ("windows/n10065", "OSError: [WinError 10065]"),
    ("windows/host", "A socket operation was attempted to an unreachable host"),
    ("glibc/polish-route", "[Errno 113] Brak trasy do hosta"),
    ("glibc/french-route", "[Errno 113] Aucun chemin d'accès pour atteindre l'hôte cible"),
    ("programs/ehostunreach", "Error: connect EHOSTUNREACH 192.0.2.1:587"),
    ("glibc/dutch-route", "[Errno 113] Geen route naar host"),
    ("glibc/german-route", "[Errno 113] Keine Route zum Zielrechner"),
    ("glibc/italian-route", "[Errno 113] Nessun instradamento per l'host"),
    ("glibc/spanish-route", "[Errno 113] No existe ninguna ruta hasta el `host'"),
    ("programs/no-route", "OSError: [Errno 113] No route to host"),
    ("glibc/brazilian-route", "[Errno 113] Não há rota para o host"),
    ("glibc/portuguese-route", "[Errno 113] Sem caminho para o anfitrião"),
    ("glibc/russian-route", "[Errno 113] Нет маршрута до узла"),
    ("glibc/chinese-route", "[Errno 113] 没有到主机的路由"),
    ("programs/proxy-wants-login", "407 Proxy Authentication Required"),
    ("java/socks-methods", "java.net.SocketException: SOCKS : No acceptable methods"),
    ("apple/not-contacted", "The server “imap.example.org” cannot be contacted on port 993."),
    ("stalwart/not-authorized", "550 5.7.1 Your account is not authorized to use this service."),
    ("gmail/imap-off", "NO [ALERT] Your account is not enabled for IMAP use"),
    ("gmail/pop-off", "-ERR [SYS/PERM] Your account is not enabled for POP access"),
    ("exchange-online/mailbox-in-short", "535 5.7.139 ... disabled for the Mailbox"),
    ("yandex/rights", "535 5.7.8 Error: authentication failed: This user does not have access rights to this service"),
    ("mailspring/gmail-off", "IMAP Error: ErrorGmailIMAPNotEnabled"),
    ("mailcore/gmail-imap", "IMAP is not enabled for this Gmail account."),
    ("mailcore/gmail-imap-short", "IMAP not enabled"),
    ("exchange-online/mailbox", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("hostinger/hpanel", "554 5.7.1 Disabled by user from hPanel"),
    ("thunderbird-fetching/unverifiable", "Configuration could not be verified. If your username and password are correct, it's likely that the server administrator has disabled the selected configuration for your account. Try selecting another protocol."),
    ("various/password-allowed-relay", "535 5.7.0 553 sorry, that password allowed relay (#5.7.5)"),
    ("exchange-online/authenticated-not-connected", "BAD User is authenticated but not connected."),
    ("various/only-webmail", "535 5.7.0 This server allows only webmail apps."),
    ("gmail/domain-off", "NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)"),
    ("netease/no-permission", "550 User has no permission"),
    ("cox/cxbl", "550 5.1.0 <a@example.org> sender rejected. AUP#CXBL"),
    ("blocklists/bad-reputation", "554 5.5.4 Your IP 192.0.2.1 address has a bad reputation. To unblock visit http://cloud-security.net/unblock"),
    ("exchange-online/banned-sender", "550 5.7.511 Access denied, banned sender[192.0.2.7]."),
    ("exchange-online/blocked-senders", "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/"),
    ("eyou/black-address", "550 black ip."),
    ("various/comcast-block", "554 comcast 192.0.2.7 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000"),
    ("proofpoint/address-check", "554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"),
    ("spamfilters/abuse", "Connection refused due to abuse"),
    ("email-security-cloud/connection-policy", "501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support for more details about this error message."),
    ("exchange-online/microsoft-delist", "550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using FBLW15; To request removal from this list please forward this message to delist@messaging.microsoft.com"),
    ("netease/hl-ihu", "554 HL:IHU 163 smtp1,xyz 1450000000"),
    ("netease/hl-ipb", "554 HL:IPB 163 mx13,xyz 1450000000"),
    ("godaddy/ib111", "554 192.0.2.7 has been blocked for the day, for attempting to send too many messages containing content judged to be spam by the internet community. IB111"),
    ("godaddy/ib112", "554 192.0.2.7 has been temporarily blocked for attempting to mail too many invalid recipients. IB112"),
    ("godaddy/ib113", "554 192.0.2.7 has been blocked for the day, for attempting to mail too many invalid recipients. IB113"),
    ("coremail/address-hangup", "550 IP is Hangup"),
    ("mimecast/reputation", "550 Local CT IP Reputation - (reject)"),
    ("various/telekom-bl", "554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)"),
    ("naver/ip-filtered", "421 4.3.2 Your IP(192.0.2.1) is filtered and this connection will be closed."),
    ("gmx/blocked", "554-gmx.net (<host>) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=<code>"),
    ("exchange-online/s3150", "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150)."),
    ("yahoo/permanently-deferred", "553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes"),
    ("godaddy/rbl-reject", "554 RBL Reject -Please submit an unblock request <http://unblock.secureserver.net/?ip=192.0.2.7>"),
    ("spamfilters/server-blocked", "550 mail server is currently blocked"),
    ("hornetsecurity/spam-address", "554 5.5.4 Spam IP rejected"),
    ("qq/bounce-attacks", "550 Suspected bounce attacks [x IP: 192.0.2.7]"),
    ("qq/suspected-address", "550 Suspected spam ip [x IP: 192.0.2.7]"),
    ("email-security-cloud/zodiac", "500 5.7.1 Symantec Zodiac"),
    ("gmx/restrictions-address", "550 <b@example.com>: Reject due to policy restrictions (IP based)"),
    ("netease/wm-bli", "450 WM:BLI 163 mx13,sMCowEA5.1 1450000000"),
    ("qq/connection-denied", "550 Connection denied [x IP: 192.0.2.7]"),
    ("cisco/access", "550 #5.7.1 Your access to submit messages to this e-mail system has been rejected."),
    ("cox/cdrbl", "550 5.1.0 <bounce@example.com> sender rejected. AUP#CDRBL"),
    ("coremail/address-rejected", "550 IP is rejected"),
    ("proofpoint/local-policy", "550 5.7.0 Local Policy Violation"),
    ("spamfilters/send-us", "554 IP: 192.0.2.1, You are not allowed to send us mail"),
    ("trendmicro/reputation", "550 5.7.1 <b@example.net>: Recipient address rejected: ERS-Customized-Block."),
    ("yandex/spam-statistics", "554 5.7.1 Blocked by spam statistics - see https://ya.cc/1IrBc"),
    ("godaddy/spam-block", "554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110"),
    ("blocklists/access-from", "550 Access from ip address 192.0.2.1 blocked"),
    ("various/cloudmark", "554 mx.example.it bizsmtp Connection refused from 192.0.2.7. See http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 for more information."),
    ("blocklists/spammer", "553 5.7.1 <mail.example.org[192.0.2.1]>: Client host rejected: Relaying denied - Your IP identified as spammer. Please contact 123"),
    ("netease/address-in-blacklist", "554 IP in blacklist"),
    ("email-security-cloud/address-blocked", "553 Sorry, your IP address (192.0.2.1) has been blocked"),
    ("spamfilters/vade-list", "550 5.7.1 IP 192.0.2.1 blocked by Vade Threat List (OXSUS001_101)"),
    ("naver/register-your-ip", "550 Please register your IP at example.com"),
    ("exchange-online/policy-reasons", "550 OU-002 Mail rejected by Windows Live Hotmail for policy reasons"),
    ("gmx/restrictions-domain", "550 <b@example.com>: Reject due to policy restrictions (domain based)"),
    ("netease/hl-mep", "421 HL:MEP 163 mx13,sMCowEA5.1 1450000000"),
    ("various/ip-control", "550-'Transaction failed. (SPAM_SUSPECT:IP_CONTROL) (http://cleanip.example.com)'"),
    ("free/spams-from-address", "421 Too many spams from your IP (192.0.2.7), please visit http://postmaster.free.fr/"),
    ("blocklists/error-answer", "addr 192.0.2.1 listed by domain zen.spamhaus.org as 127.255.255.254"),
    ("blocklists/open-resolver", "554 5.7.1 Client host blocked using zen.spamhaus.org; Error: open resolver"),
    ("blocklists/query-refused", "554 5.7.1 Service unavailable; Client host [mail.example.org] blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 192.0.2.1]"),
    ("blocklists/return-codes", "550 Error: open resolver; https://www.spamhaus.org/returnc/pub/2001:db8::1"),
    ("mimecast/certificate", "554 Configuration is invalid for this certificate"),
    ("qmail/best-preference", "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)"),
    ("exim/mx-local", "lowest numbered MX record points to local host"),
    ("exchange/forwarding-address", "550 5.2.0 RESOLVER.FWD.NotFound; misconfigured forwarding address"),
    ("exchange-online/sts-host", "550 5.4.8 MX hosts of example.org failed MTA-STS validation"),
    ("exchange/list-expansion", "550 5.2.4 Mailing list expansion problem"),
    ("sendmail/local-configuration", "554 5.3.5 Local configuration error"),
    ("exchange/mdb-properties", "532 5.3.2 STOREDRV.Deliver; Missing or bad StoreDriver MDB properties"),
    ("aliyun/may-not-receive", "542 This account isn't allowed to receive email"),
    ("orange/archived", "550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_420 [420]"),
    ("free/inactivity", "550 5.2.1 This mailbox has been blocked due to inactivity"),
    ("qq/deactivated", "550 b@qq.com is a deactivated mailbox"),
    ("various/disabled-recipient", "525 5.7.13 Disabled recipient address"),
    ("gmail/disabled", "550 5.2.1 The email account that you tried to reach is disabled."),
    ("mimecast/inbounds", "451 Account inbounds disabled"),
    ("orange/blocked-recipient", "550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426"),
    ("exchange/recipient-quarantined", "550 5.7.9 STOREDRV.Deliver; Recipient mailbox quarantined."),
    ("various/comcast-recipient-unavailable", "550 5.2.0 <anna@comcast.net> - Recipient unavailable"),
    ("rfc/5.1.6", "551 5.1.6"),
    ("hmailserver/not-active", "550 Account is not active."),
    ("eyou/user-locked", "550 user is locked."),
    ("spamdyke/recipient-off", "554 Refused. Mail is not being accepted at this address."),
    ("coremail/user-hangup", "550 User hangup"),
    ("netease/user-suspended", "550 User suspended"),
    ("yandex/target-policy", "550 5.7.1 Policy rejection on the target address"),
    ("postal/route", "550 Route does not accept incoming messages"),
    ("exchange/accepts-no-more-french", "L'adresse à laquelle ce message a été envoyé n'accepte plus de messages."),
    ("postmark/inactive", "You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: b@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."),
    ("rfc/5.7.17", "551 5.7.17"),
    ("courier/recipient-off", "556 Address unavailable."),
    ("various/bad-destination-host", "5.1.2 - Bad destination host 'DNS Hard Error looking up nowhere.example (A):  domain has no A record'"),
    ("gmail/domain-not-found", "Your message wasn't delivered to anna@mail.example.io because the domain mail.example.io couldn't be found."),
    ("aliyun/dns-resolve", "526 No data by dns resolve"),
    ("qmail/no-exchanger", "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"),
    ("exchange-online/destination-domain", "550 5.4.310 DNS domain example.net does not exist"),
    ("gmail/address-resolution", "DNS Error: Address resolution of example.co.in. failed: Domain name not found"),
    ("james/dns-host-not-found", "Diagnostic-Code: DNS; Host not found"),
    ("qmail/recipient-domain-exist", "553 sorry, your envelope recipient domain must exist (#5.7.1)"),
    ("qmail/chkuser-recipient-mx", "511 sorry, can't find a valid MX for rcpt domain (#5.1.1 - chkuser)"),
    ("exchange/nonexistent-domain", "554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain"),
    ("gmail/returned-null-mx", "DNS type 'mx' lookup of libsisimai.org responded with code NOERROR The domain libsisimai.org doesn't receive email according to the administrator: returned Null MX"),
    ("exim/no-smtp", "an MX or SRV record indicated no SMTP service"),
    ("exchange/reserved-domain", "550 5.1.4 Recipient address reserved by RFC 2606"),
    ("opensmtpd/domain-missing", "mta delivery evpid=1 result=\"PermFail\" stat=\"Domain does not exist\""),
    ("various/libero-routing", "ROUTING SERVER FAILURE"),
    ("exchange/single-label", "550 5.1.6 Recipient addresses in single label domains not accepted"),
    ("rfc/5.1.2", "550 5.1.2"),
    ("exchange/unable-to-route", "550 5.4.4 ROUTING.NoNextHop; unable to route"),
    ("rfc/code-556", "556"),
    ("postfix/name-server-malformed", "Name service error for name=example.org type=MX: Malformed or unexpected name server reply"),
    ("qmail/no-host", "Sorry, I couldn't find any host named example.org. (#5.1.2)"),
    ("postal/no-hosts", "No SMTP servers were available for example.com. No hosts to try."),
    ("postfix/destination-name-missing", "<root@example.com>: Host or domain name not found. Name service error for name=example.com type=A: Host not found"),
    ("hmailserver/domain-disabled", "550 Domain has been disabled."),
    ("spamdyke/recipient-unqualified", "554 Improper recipient address. Try supplying a domain name."),
    ("exim/no-such-domain", "550 No such domain at this location"),
    ("exim/recipient-unqualified", "501 anna: recipient address must contain a domain"),
    ("postfix/recipient-unqualified", "504 5.5.2 <anna>: Recipient address rejected: need fully-qualified address"),
    ("trendmicro/no-domain", "554 5.7.1 <b@example.net>: Recipient address rejected: NO-DOMAIN."),
    ("qmail/chkuser-unqualified", "511 sorry, you must specify a domain (#5.1.1 - chkuser)"),
    ("exim/unrouteable-domain", "Unrouteable address"),
    ("various/mx-elsewhere", "550 no such address here (MX do not point to us)"),
    ("various/zonemta-exchanger", "DEFERRED[dns] Can't find an MX server for example.invalid"),
    ("sendmail/host-map-deferred", "host map: lookup (example.org): deferred"),
    ("exim/mx-dangling", "all relevant MX records point to non-existent hosts"),
    ("ses/invalid-domain", "554 Transaction failed: Invalid domain name: 'example_org'."),
    ("spamfilters/not-handled", "550 We don't handle mail for example.net"),
    ("godaddy/account-storage", "Account storage limit"),
    ("mdaemon/quota", "452 Message for <b@example.net> would exceed mailbox quota"),
    ("gmail/over-quota", "552 5.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm"),
    ("exim/mailbox-full-retry", "mailbox is full: retry timeout exceeded"),
    ("yandex/mailbox-size", "552 5.2.2 Mailbox size limit exceeded"),
    ("dovecot/quota", "554 5.2.2 <anna@example.org>: Recipient address rejected: Quota exceeded (mailbox for user is full)"),
    ("comcast/extended-quota", "552 5.1.1 <b@comcast.net> recipient rejected - extended quota violation"),
    ("orange/boite-pleine", "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]"),
    ("rfc/5.2.2", "552 5.2.2"),
    ("gmail/service-over-limit", "550-5.7.1 Alumni email service over limit, email blocked outside example.com."),
    ("exchange-online/accept-list", "Ask the recipient's email admin to add you to the accept list for the recipient."),
    ("exchange/approval", "550 5.7.1 APPROVAL.NotAuthorized; message cannot be delivered."),
    ("exchange-online/ipv6-not-taken", "550 5.7.510 Access denied, example.net does not accept email over IPv6"),
    ("zoho/mailbox-policy", "452 <b@zoho.com> Mailbox delivery restricted by policy error"),
    ("zoho/mail-policy", "554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com"),
    ("exchange-online/sender-not-for-group", "550 5.7.133 Sender not authenticated for group"),
    ("hmailserver/list-owner", "550 Not authorized owner."),
    ("hmailserver/list-sender", "550 Not authorized sender."),
    ("exchange-online/allowed-senders", "550 5.7.124 Sender not in allowed-senders list"),
    ("spamfilters/specific-senders", "554 5.7.1 Your mail could not be delivered because the recipient is only accepting mail from specific email addresses"),
    ("various/sympa-editor", "reason=send_editor; status=5.7.1"),
    ("mailchannels/unsubscribed", "550 5.7.1 [UNS] Recipient has unsubscribed from your list."),
    ("zoho/destination-domain", "541 5.4.1 Mail rejected by destination domain"),
    ("qq/rejected-by-recipients", "550 Mail is rejected by recipients"),
    ("exchange/redirection-blocked", "550 5.7.300 RESOLVER.FWD.Blocked; the sender prohibited alt recipient redirection on this message"),
    ("exchange/resolver-restriction", "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"),
    ("exchange-online/sender-not-inside", "550 5.7.134 Sender was not authenticated for mailbox"),
    ("rfc/5.7.2", "550 5.7.2"),
    ("exchange-online/n507", "550 5.7.507 Access denied, rejected by recipient"),
    ("rackspace/blocked-by-recipient", "554 5.7.1 a@example.com: Sender address rejected: Blocked by this recipient (GE)"),
    ("iredapd/not-authorized", "554 5.7.1 <anna@example.org>: Recipient address rejected: Not authorized"),
    ("spamfilters/rule", "550 Rule imposed mailbox access for b@example.net"),
    ("gmail/email-policy", "550 5.7.1 This message violates example.com email policy."),
    ("gmail/domain-policy", "550-5.7.1 The user or domain that you are sending to (or from) has a policy that\n550-5.7.1 prohibited the mail that you sent. Please contact your domain\n550-5.7.1 administrator for further details."),
    ("gmail/administrators-rule", "550 5.7.1 This message has been rejected. - gcdp g5si113 - gsmtp"),
    ("gmail/external-mail", "550 5.7.1 this student is not able to send or receive external mail."),
    ("trendmicro/block-recipient", "554 5.7.1 <b@example.net>: Recipient address rejected: BLOCK-RCPT."),
    ("exchange-online/next-refused", "450 4.4.316 Connection refused [Message=Socket error code 10061]"),
    ("exchange-online/next-expired", "550 5.7.322 certificate-expired: Destination mail server's certificate is expired."),
    ("exchange-online/mta-sts-failed", "451 4.7.5 Remote certificate failed MTA-STS validation"),
    ("rackspace/refused-message", "550 5.7.1 The recipient's server refused to accept your message (G7)"),
    ("postfix/smtputf8-needed", "SMTPUTF8 is required, but was not offered by host smtp.example.net[192.0.2.1]"),
    ("exchange-online/next-starttls", "550 5.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail."),
    ("outlook/address-code", "0x800CCC10"),
    ("hmailserver/recipient-form", "550 A valid address is required."),
    ("att/addressee", "550 5.2.1 <B@PRODIGY.NET>... Addressee unknown, relay=[192.0.2.7]"),
    ("exchange-online/all-recipients", "550 5.4.1 All recipient addresses rejected : Access denied"),
    ("gmail/address-not-found", "Your message wasn't delivered to anna@gmail.com because the address couldn't be found, or is unable to receive mail."),
    ("att/blank-mailhost", "550 5.2.1 <b@prodigy.net>... blank mailhost - invalid address, relay=[192.0.2.7]"),
    ("gmail/no-such-user", "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces."),
    ("exchange-online/address-not-found", "The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message."),
    ("aliyun/invalid-rcptto", "559 Invalid rcptto"),
    ("email-security-cloud/mailbox", "553 Recipient mailbox is not allowed"),
    ("proofpoint/marked-invalid", "550 5.7.1 <b@example.net>: Recipient address rejected: User email address is marked as invalid."),
    ("various/no-such-address", "550 no such address here"),
    ("hmailserver/route-list", "550 Recipient not in route list."),
    ("domino/not-in-directory", "User some.name (kijitora@example.jp) not listed in Domino Directory"),
    ("aliyun/recipient-missing", "554 RCPT (b@example.org) dosn't exist"),
    ("qmail/chkuser-recipient", "511 sorry, recipient address has invalid format (#5.1.1 - chkuser)"),
    ("hosting-panels/cpanel-unverified", "550-\"The recipient cannot be verified.  Please check all recipients of this 550 message to verify they are valid.\""),
    ("exchange/resolver-address", "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found"),
    ("yahoo/no-such-account", "554 delivery error: dd This user doesn't have a yahoo.co.in account (anna@yahoo.co.in) [-5] - mta1096.mail.sg3.yahoo.com"),
    ("various/user-not-exist", "550 user not exist"),
    ("exchange-online/was-not-found", "anna wasn't found at example.org."),
    ("godaddy/account-missing", "Account does not exist"),
    ("rfc/5.1.1", "550 5.1.1"),
    ("ses/address-blacklisted", "554 Message rejected: Address blacklisted."),
    ("spamdyke/no-recipient", "554 Refused. You must specify at least one valid recipient."),
    ("exim/restricted-characters", "550 Restricted characters in address"),
    ("rfc/5.1.3", "553 5.1.3"),
    ("rfc/553-recipient", "553"),
    ("deltachat/rcpt", "mailsmtp_rcpt: Unexpected error code"),
    ("exim/rejected-unrouteable", "H=mail.example.net [192.0.2.7] F=<anna@example.net> rejected RCPT <ben@example.org>: Unrouteable address"),
    ("exchange-online/banned-recipient", "550 5.7.505 Access denied, banned recipient"),
    ("horde/address", "Message could not be delivered - the address was not found, is unknown, or is not receiving messages."),
    ("exchange/recipient-moved", "The e-mail address could not be found. Perhaps the recipient moved to a different e-mail organization, or there was a mistake in the address."),
    ("exchange-online/recipient-unknown", "550 5.4.1 Recipient address rejected: Access denied."),
    ("haraka/recipient-denied", "550 recipient <anna@example.org> denied"),
    ("outlook/rejected-mailbox", "Task 'mail.example.org - Sending' reported error (0x800CCC69): 'SMTP_550_MAILBOX_NOT_FOUND'"),
    ("postfix/no-valid-recipients", "554 5.5.1 Error: no valid recipients"),
    ("rfc/recipient-550", "550"),
    ("exim/callout-cached", "550 Previous (cached) callout verification failure"),
    ("exim/cpanel-unknown", "550 The mail server could not deliver mail to <rcpt>.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."),
    ("exim/unrouteable", "550 Unrouteable address"),
    ("sendmail/relay-name-forged", "550 5.7.1 <b@c.example>... Relaying denied. IP name possibly forged [192.0.2.1]"),
    ("sendmail/relay-name-lookup", "550 5.7.1 <b@c.example>... Relaying denied. IP name lookup failed [192.0.2.1]"),
    ("various/insecure", "550 Insecure Mail Relay"),
    ("sendmail/relay-no-pointer", "450 4.7.1 anna@example.org... Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.1"),
    ("smartermail/relay", "550 Authentication is required for relay"),
    ("mailspring/relay", "SMTP Error: ErrorInvalidRelaySMTP"),
    ("haraka/no-delivery", "550 I cannot deliver mail for <rcpt>"),
    ("qmail/list-of-rcpt-host", "553 receipient not in my list of rcpt host..."),
    ("apple/relay-recipient", "Cannot Send Mail\nA copy has been placed in your Outbox. The recipient was rejected by the server because it does not allow relaying"),
    ("postfix/relay-denied", "554 5.7.1 <rcpt>: Relay access denied"),
    ("various/relay-not-permitted-here", "550 relay is not permitted on this host."),
    ("stalwart/relay", "550 5.1.2 Relay not allowed."),
    ("exim/relay-not-permitted", "550 relay not permitted"),
    ("various/relaying-not-allowed", "530 Relaying not allowed"),
    ("netease/rp-frl", "550 RP:FRL 163 mx13,xyz 1450000000"),
    ("exchange/relay", "550 5.7.1 Unable to relay"),
    ("exim/prohibited", "550 Administrative prohibition"),
    ("rfc/recipient-554", "554"),
    ("email-security-cloud/not-configured", "553 you are trying to use me [server-10.tower-57.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.1, mail.example.org] do this. (#5.7.1)"),
    ("hmailserver/direction", "550 Delivery is not allowed to this address."),
    ("domino/relay", "554 Relay rejected for policy reasons."),
    ("outlook/transaction-failed", "Task 'mail.example.org - Sending' reported error (0x800CCC6F): 'SMTP_554_TRANSACT_FAILED'"),
    ("outlook/sequence-503", "Task 'mail.example.org - Sending' reported error (0x800CCC65): 'SMTP_503_COMMAND_SEQ'"),
    ("dotnet/permission", "System.Net.Mail.SmtpException: Client does not have permission to submit mail to this server."),
    ("iredapd/not-logged-in", "Recipient address rejected: Policy rejection not logged in"),
    ("postfix/not-logged-in", "553 5.7.1 <from>: Sender address rejected: not logged in"),
    ("iredapd/login-needed", "554 5.7.1 <ben@example.org>: Recipient address rejected: SMTP AUTH is required for users under this sender domain"),
    ("sendgrid/unauthenticated", "550 Unauthenticated senders not allowed"),
    ("postfix/client-rejected", "554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied"),
    ("various/only-with-authentication", "571 Remote sending only allowed with authentication!"),
    ("rfc/code-530", "530"),
    ("rfc/530-starttls", "530"),
    ("exim/not-permitted-to-relay", "550 host.example.org [192.0.2.1] is currently not permitted to relay through this server."),
    ("outlook/recipient-rejected", "Task 'mail.example.org - Sending' reported error (0x800CCC79): 'SMTP_REJECTED_RECIPIENTS'"),
    ("opensmtpd/relay", "550 Invalid recipient: <b@c.example>"),
    ("outlook/mailbox-syntax", "Task 'mail.example.org - Sending' reported error (0x800CCC6B): 'SMTP_551_USER_NOT_LOCAL'"),
    ("outlook/sender-rejected", "Task 'mail.example.org - Sending' reported error (0x800CCC78): 'SMTP_REJECTED_SENDER'"),
    ("qmail/rcpthosts", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("mox/foreign", "550 5.1.1 not accepting email for domain"),
    ("windows/n11002", "[Errno 11002] getaddrinfo failed"),
    ("glibc/musl-again", "[Errno -3] Try again"),
    ("glibc/french-resolver", "smtp.example.org: Échec temporaire dans la résolution du nom"),
    ("programs/eai-again", "Error: getaddrinfo EAI_AGAIN smtp.example.org"),
    ("glibc/spanish-resolver", "smtp.example.org: Fallo temporal en la resolución del nombre"),
    ("node/query-etimeout", "Error: queryA ETIMEOUT mail.example.com"),
    ("glibc/german-resolver", "smtp.example.org: Temporärer Fehler bei der Namensauflösung"),
    ("glibc/dutch-resolver", "smtp.example.org: Tijdelijk probleem in naamsherleiding"),
    ("glibc/portuguese-resolver", "smtp.example.org: Falha temporária na resolução de nome"),
    ("glibc/italian-resolver", "smtp.example.org: Errore temporaneo nella risoluzione del nome"),
    ("glibc/polish-resolver", "smtp.example.org: Odwzorowanie nazwy jest chwilowo niemożliwe"),
    ("curl/resolving", "curl: (28) Resolving timed out after 5000 milliseconds"),
    ("go/misbehaving", "dial tcp: lookup smtp.example.org on 127.0.0.53:53: server misbehaving"),
    ("go/lookup-timeout", "dial tcp: lookup smtp.example.org: i/o timeout"),
    ("windows/try-again", "This is usually a temporary error during hostname resolution and means that the local server did not receive a response from an authoritative server"),
    ("programs/gai-temporary", "socket.gaierror: [Errno -3] Temporary failure in name resolution"),
    ("glibc/russian-resolver", "smtp.example.org: Временный сбой в разрешении имен"),
    ("glibc/chinese-resolver", "smtp.example.org: 域名解析暂时失败"),
    ("exim/lookup-not-complete", "R=dnslookup defer (-1): host lookup did not complete"),
    ("programs/esp-no-address", "E: could not get ip from host"),
    ("programs/could-not-resolve-address", "Respuesta de imap.nauta.cu:143: could not resolve address (\"imap.nauta.cu\", 143)"),
    ("postfix/destination-name-unanswered", "Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again"),
    ("qmail/cname-lookup", "CNAME lookup failed temporarily. (#4.4.3)"),
    ("opensmtpd/mx-temporary", "Temporary failure in MX lookup"),
    ("cox/cxdns", "550 5.1.0 <a@example.org> sender rejected. AUP#CXDNS"),
    ("postfix/no-name", "450 4.7.25 Client host rejected: cannot find your hostname, [ip]"),
    ("postfix/no-reverse-name", "450 4.7.1 Client host rejected: cannot find your reverse hostname, [ip]"),
    ("cox/dns-check", "421 192.0.2.7 DNS check failure - try again later"),
    ("godaddy/ib108", "421 Temporarily rejected. Reverse DNS for 192.0.2.7 failed. IB108"),
    ("gmx/invalid-ptr", "554 invalid DNS PTR resource record, IP=192.0.2.20"),
    ("cox/no-rdns", "554 192.0.2.1 rejected - no rDNS"),
    ("various/no-hostname", "553 Your computer does not have a hostname, access blocked"),
    ("haraka/rdns", "554 rDNS Lookup Failed"),
    ("comcast/reverse-dns", "421 Reverse DNS failure : Try again later"),
    ("exchange-online/ipv6-reverse", "550 5.7.25 The sending IPv6 address [<ip>] must have a reverse DNS record"),
    ("various/fix-reverse-dns", "550 5.7.1 Connections not accepted from servers without a valid sender domain. ## Fix reverse DNS for 192.0.2.7"),
    ("rfc/5.7.25", "550 5.7.25"),
    ("spamfilters/unknown-tld", "550 5.7.1 host mail.example.org [192.0.2.9] from unknown TLD #122"),
    ("mailgun/sandbox", "421 Domain sandbox.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings."),
    ("resend/testing", "You can only send testing emails to your own email address (a@example.org). To send emails to other recipients, please verify a domain at resend.com/domains"),
    ("mailgun/sandbox-subdomains", "Domain sandbox1.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings."),
    ("mailersend/trial", "Trial accounts can only send emails to the administrator's email. #MS42225"),
    ("go/login-prompt", "SMTP AUTH failed: unexpected server response: username:"),
    ("qmail/auth-cancelled", "501 auth exchange cancelled (#5.0.0)"),
    ("postal/auth-malformed", "535 Authenticated failed - protocol error"),
    ("postfix/auth-aborted", "501 5.7.0 Authentication aborted"),
    ("postfix/sasl-step", "535 5.7.8 Error: authentication failed: another step is needed in authentication"),
    ("sendmail/base64", "501 5.5.4 cannot BASE64 decode '<text>'"),
    ("james/auth-malformed", "501 Could not decode parameters for AUTH PLAIN"),
    ("exim/initial-data", "553 Initial data not expected"),
    ("haraka/auth-string", "504 Invalid AUTH string"),
    ("stalwart/challenge", "500 5.5.6 Invalid challenge."),
    ("oracle/nul", "501 Invalid command argument, does not contain NUL"),
    ("qmail/auth-malformed", "501 malformed auth input (#5.5.4)"),
    ("postfix/sasl-too-long", "500 5.5.6 SASL response limit exceeded"),
    ("rfc/5.5.6", "500 5.5.6"),
    ("rfc/501-auth", "501"),
    ("gmail/optional-argument", "535 5.5.4 Optional Argument not permitted for that AUTH mode. v1 - gsmtp"),
    ("postfix/sasl-protocol", "535 5.7.8 Error: authentication failed: bad protocol / cancel"),
    ("dotnet/handshake", "System.Net.Mail.SmtpException: The server returned an invalid response in the authentication handshake."),
    ("horde/verification", "Server failed verification check."),
    ("programs/python-loop", "smtplib.SMTPException: Server AUTH mechanism infinite loop. Last response: (334, b'')"),
    ("programs/postfix-loop", "status=deferred (SASL authentication failed; authentication protocol loop with server smtp.example.org[192.0.2.1])"),
    ("dotnet/base64-password-portuguese", "A resposta do servidor foi: UGFzc3dvcmQ6"),
    ("dotnet/base64-password-spanish", "La respuesta del servidor fue: UGFzc3dvcmQ6"),
    ("dotnet/base64-password", "The server response was: UGFzc3dvcmQ6"),
    ("dotnet/base64-user", "The server response was: VXNlcm5hbWU6"),
    ("dotnet/base64-password-german", "Die Serverantwort war: UGFzc3dvcmQ6"),
    ("rfc/arc", "ARC validation failure"),
    ("cox/cxsndr", "550 5.1.0 <a@example.org> sender rejected. AUP#CXSNDR"),
    ("gmail/authenticate-with-spf-or-dkim", "550-5.7.26 This mail has been blocked because the sender is unauthenticated. The sender must authenticate with at least one of SPF or DKIM."),
    ("gmail/not-aligned", "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in\n421-4.7.32 this message isn't aligned with either the authenticated SPF or DKIM\n421-4.7.32 organizational domain."),
    ("gmail/did-not-pass", "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message."),
    ("gmail/unauthenticated", "550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM."),
    ("various/prohibited-by-spf", "550 5.7.1 [BFD] Sender prohibited by SPF"),
    ("exchange-online/dmarc-of-domain", "550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject"),
    ("email-security-cloud/domain-authentication", "553 SPF (Sender Policy Framework) domain authentication fail."),
    ("gmail/spf-hard-fail", "550-5.7.26 The MAIL FROM domain [example.org] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.1]. To best protect our users from spam, the message has been blocked."),
    ("gmail/forwarded-unauthenticated", "550 5.7.26 Cannot forward emails that are not authenticated."),
    ("gmail/gmail-requires", "421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM."),
    ("godaddy/ib508", "550 jane@example.org Invalid SPF record. Inspect your SPF settings, and try again. IB508"),
    ("gmail/dmarc-policy-words", "Unauthenticated email from google.com is not accepted due to domain's DMARC policy."),
    ("comcast/rejected-dmarc", "550 5.2.0 Message rejected due to DMARC."),
    ("netease/mi-dma", "550 MI:DMA 163 mx13,xyz 1450000000"),
    ("netease/mi-spf", "550 MI:SPF 163 mx13,xyz 1450000000"),
    ("exchange-online/ipv6-unsigned", "550 4.7.26 Access denied, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation, this message is not signed"),
    ("gmail/dmarc-or-5726", "550-5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users. This message fails to pass authentication checks. the message has been blocked"),
    ("various/correct-spf", "550 SPF Error: Senders are required to provide correct SPF records."),
    ("eyou/remote-check", "556 remote ip check error."),
    ("exchange-online/authentication-level", "550; 5.7.515 Access denied, sending domain example.org does not meet the required authentication level."),
    ("exchange/sender-id", "550 5.7.1 Sender ID (PRA) Not Permitted"),
    ("mimecast/sender-invalid", "550 SPF Sender Invalid - envelope rejected"),
    ("exim/spf-not-allowed", "550 5.1.0 192.0.2.222 is not allowed to send from <example.net> per it's SPF Record"),
    ("gmx/due-to-spf-policy", "550 <bob@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner"),
    ("cisco/spf", "550 #5.7.1 SPF unauthorized mail is prohibited."),
    ("gmail/spf-record", "451-4.7.24 The SPF record of the sending domain has one or more suspicious entries."),
    ("gmail/unauthenticated-domain", "550 5.7.1 Unauthenticated email is not accepted from this domain."),
    ("rfc/5.7.20", "550 5.7.20"),
    ("rfc/5.7.24", "451 4.7.24"),
    ("mimecast/anti-spoofing", "550 Anti-Spoofing policy - Inbound not allowed"),
    ("courier/sender-relays", "517-Sender rejected: ben@example.org can be accepted only from\n517 example.org's mail relays."),
    ("various/from-our-domain-through", "554 5.7.1 Forged sender: mail from our domain must be sent through our servers"),
    ("various/own-domain-outside", "550 You are not allowed to use our own domain as sender from outside"),
    ("exim/unauthorised-envelope", "550-Unauthorised Envelope Sender."),
    ("yahoo/policy-579", "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.verizonmedia.com/error-codes"),
    ("barracuda/spoofed", "550 rejecting spoofed message"),
    ("exchange/unauthorized-ipv6", "550 5.7.1 Unable to accept unauthorized message over IPv6 ATTR2"),
    ("coremail/fake-sender", "553 Requested mail action not taken: Fake sender"),
    ("gmx/bad-mx", "550 <b@example.com>: Invalid DNS MX or A/AAAA resource record"),
    ("sendmail/domain-unresolved", "451 4.1.8 Domain of sender address <from> does not resolve"),
    ("orange/invalid-sender", "5.0.1 Emetteur invalide. Invalid Sender."),
    ("spamdyke/sender-no-mx", "421 Refused. The domain of your sender address has no mail exchanger (MX)."),
    ("godaddy/ib506", "550 example.org From: Domain is invalid. Provide a valid From: IB506"),
    ("courier/sender-records", "517-MX records for example.org violate section 3.3.9 of RFC 1035.\n517 Invalid domain, see <URL:https://www.ietf.org/rfc/rfc1035.txt>"),
    ("various/invalid-sender-domain", "5.1.0 <a@b.example> sender rejected: invalid sender domain"),
    ("mox/sender-no-mx", "550 5.7.27 mailfrom domain not configured for mail"),
    ("qmail/chkuser-sender-mx", "511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)"),
    ("haraka/sender-no-mx", "550 No MX for your FROM address"),
    ("haraka/sender-mx-empty", "550 MX without A records"),
    ("sendmail/real-domain", "553 5.5.4 <from>... Real domain name required for sender address"),
    ("various/envelope-sender-fqdn", "FQDN required in the envelope sender"),
    ("qmail/chkuser-sender", "571 sorry, sender address has invalid format (#5.7.1 - chkuser)"),
    ("rfc/null-mx", "550 5.7.27 Sender address has null MX"),
    ("exim/sender-unqualified", "501 ben: sender address must contain a domain"),
    ("postfix/sender-null-mx", "550 5.7.27 <ben@example.org>: Sender address rejected: Domain example.org does not accept mail"),
    ("postfix/sender-dns-malformed", "550 5.1.8 <ben@example.org>: Sender address rejected: Malformed DNS server reply"),
    ("various/sender-no-dns", "550 5.7.1 Sender domain has no DNS records"),
    ("exim/verify-failed", "550 Sender verify failed"),
    ("yahoo/unresolvable-from", "451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes#unresolvable-from-domain"),
    ("rfc/5.1.7", "553 5.1.7"),
    ("rfc/5.7.27", "550 5.7.27"),
    ("courier/sender-domain", "517-Domain does not exist: <domain>."),
    ("rackspace/mx-not-allowed", "550 5.7.1 Sender's MX record not allowed (G14)"),
    ("php/swift-rfc-without-domain", "Swift_RfcComplianceException: Address in mailbox given [anna@] does not comply with RFC 2822, 3.6.2."),
    ("exim/domain-literals", "501 <anonymous@[127.0.0.1]>: domain literals not allowed"),
    ("godaddy/ib502", "550 jane@[192.0.2.1] IP addresses are not allowed as a From: Address. Provide a valid From. IB502"),
    ("hmailserver/sender-form", "550 The address is not valid."),
    ("exim/callback-setup", "550-Callback setup failed while verifying anna@example.org"),
    ("exim/sender-verify-account", "550-The mail server could not deliver mail to root@myhost.example.  The account or domain may not exist 550 Sender verify failed"),
    ("postfix/sender-undeliverable", "550 5.1.7 <ben@example.org>: Sender address rejected: undeliverable address: unknown user: \"ben\""),
    ("exim/verification-for", "550 Verification failed for <anna@example.org>"),
    ("exim/callout-deferred", "451 Could not complete sender verify callout"),
    ("brevo/sender", "Sending has been rejected because the sender you used a@example.org is not valid. Validate your sender or authenticate your domain"),
    ("sendgrid/identity", "550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved."),
    ("plunk/domain", "550 This domain is not associated with your account"),
    ("mailersend/domain", "450 The from.email domain must be verified in your account to send emails. #MS42207"),
    ("sendgrid/unverified", "403 You are not authorized to send from that email address"),
    ("postmark/signature", "The 'From' address you supplied (a@example.org) is not a Sender Signature on your account. Please add and confirm this address in order to be able to use it in the 'From' field of your messages."),
    ("sparkpost/domain", "550 5.7.1 Unconfigured Sending Domain <example.org>"),
    ("mailgun/domain", "550 Domain <domain> is not allowed to send: <reason>"),
    ("postal/from", "530 From/Sender name is not valid"),
    ("ses/not-verified", "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.org"),
    ("oracle/approved-sender", "535 Authorization failed: address a@example.org not authorized"),
    ("mailtrap/domain", "550 5.7.1 Sending from domain example.org is not allowed"),
    ("james/sender", "503 5.7.1 Incorrect Authentication for Specified Email Address"),
    ("exchange/send-as", "550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
    ("aliyun/conform", "440 mail from account doesn't conform with authentication (Auth Account:a@example.org|Mail Account:root@example.org)"),
    ("exchange-online/send-as-ews", "ErrorSendAsDenied"),
    ("aliyun/non-local", "501 \"MAIL FROM\" is non-local account"),
    ("netease/local-user-only", "553 Requested action not taken: Local user only"),
    ("netease/sender", "553 Mail from must equal authorized user"),
    ("exchange/mapi-send-as", "554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied"),
    ("haraka/sender-domain", "550 Envelope domain 'example.net' doesn't match AUTH domain 'example.org'"),
    ("mailru/not-local-sender", "550 not local sender over smtp"),
    ("postfix/not-owned", "553 5.7.1 <from>: Sender address rejected: not owned by user <user>"),
    ("qq/sender-user", "501 mail from address must be same as authorization user"),
    ("gmx/sender-address", "550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed."),
    ("zoho/sender", "553 Sender is not allowed to relay emails"),
    ("proton/unknown-sender", "554 5.0.0 Error: transaction failed: unknown sender address"),
    ("kmail/sender-not-accepted", "The server did not accept the sender address \"a@example.org\"."),
    ("stalwart/sender-rule", "550 5.7.1 Sender address not allowed."),
    ("rfc/sender", "550"),
    ("yahoo/request-failed", "550 Request failed; Mailbox unavailable"),
    ("icloud/from-address", "550 5.7.0 From address is not one of your addresses."),
    ("postfix/iredmail-sender", "554 5.7.1 <from>: Recipient address rejected: Sender is not same as SMTP authenticate username"),
    ("zoho/relaying-as", "553 Relaying disallowed as anna@example.org"),
    ("naver/sender", "554 5.7.1 The sender address is unauthorized I3Qs3It4SjGwWlfZVe7EyA - nsmtp"),
    ("outlook/name-553", "Task 'mail.example.org - Sending' reported error (0x800CCC6E): 'SMTP_553_MAILBOX_NAME_SYNTAX'"),
    ("haraka/sender-host", "550 Mail from domain '<x>' is not allowed from your host"),
    ("icewarp/no-rights", "501 5.7.1 <a@example.org> You are not allowed to send"),
    ("programs/username-and-sender-differ", "554 5.7.1 Recipient address rejected: Username anna@example.org and sender doesn't match"),
    ("various/mittente-non-coincide", "550 5.1.0 <anna@tiscali.it> sender rejected - il mittente non coincide con la username configurata per l'autenticazione."),
    ("qq/sender-the-same", "501 mail from address must be the same as the authorization user."),
    ("netease/sender-does-not-match", "554 mail address invalid. (发件人地址不匹配)"),
    ("thunderbird-fetching/return-address", "An error occurred while sending mail:  the return mail address was invalid.  Please verify that your email address is correct in your account settings and try again."),
    ("postfix/sender-unlisted", "550 5.1.0 <ben@example.org>: Sender address rejected: User unknown in local recipient table"),
    ("eyou/unvalidated", "554 sender is unvalidated."),
    ("ses/not-permitted", "554 Access denied: User `arn:aws:iam::123456789012:user/mail' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-2:123456789012:identity/example.org'"),
    ("emailit/restricted", "530 API key is restricted to sending domain: acme.example. From/Sender address must use this domain. From: a@example.org"),
    ("gmail/relay-limit", "550 5.4.5 Daily SMTP relay limit exceeded for user."),
    ("mailspring/daily", "SMTP Error: ErrorYahooSendMessageDailyLimitExceeded"),
    ("various/infomaniak-day", "451 4.3.0 You have reached the maximum number of sent emails within a 24-hours period"),
    ("oracle/per-day", "455 Maximum messages sent per day reached : limit is 200"),
    ("netease/mi-stc", "550 MI:STC 163 smtp1,xyz 1450000000"),
    ("various/outgoing-limits", "554 5.7.1 Reached address outgoing limits for a@example.org"),
    ("programs/quota-french", "Quota d'envoi de mails dépassé"),
    ("netease/rp-trc", "550 RP:TRC 163 smtp1,xyz 1450000000"),
    ("mailcore/daily", "User is over the limit for messages allowed to be sent in a single day"),
    ("exchange/submission-quota", "550 5.2.2 Submission quota exceeded"),
    ("exchange-online/submission-exception", "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception"),
    ("exchange-online/tenant-recipients", "550 5.7.233 - Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit). For more information see https://aka.ms/EXONdrs."),
    ("sendgrid/hourly", "452 Too many recipients received this hour (throttled)"),
    ("hosting-panels/directadmin-limit", "You (ben) have reached your message limit"),
    ("gmx/send-limit", "450-Requested mail action not taken: mailbox unavailable\n450 Mail send limit exceeded."),
    ("gmail/group-external", "The group anna@example.org has exceeded its quota for total number of external recipients."),
    ("go-smtp/load", "451 4.4.5 High load, try again later"),
    ("postfix/no-resources", "421 4.3.2 No system resources"),
    ("haraka/busy", "421 Too busy; please try again later"),
    ("exim/load", "421 <host>: Too much load; please try again later"),
    ("rfc/4.4.5", "451 4.4.5"),
    ("godaddy/queue-too-full", "421 Servidor temporariamente indisponível. Tente novamente mais tarde. IB101"),
    ("mimecast/busy", "451 Unable to process connection at this time"),
    ("k9/keyword-invalid-character", "(EHLO keyword contains invalid character)"),
    ("isync/imap-error-eof", "IMAP error: unexpected EOF from imap.example.org (192.0.2.1:993)"),
    ("lettre/response-tag", "SMTP error: response error: error Tag at: 250 OK"),
    ("isync/read-eof", "Socket error: secure read from imap.example.org error:14095126:SSL routines:ssl3_read_n:unexpected eof while reading"),
    ("mailspring/parse", "IMAP Error: ErrorParse"),
    ("kmail/malformed", "Login failed, malformed reply from the server."),
    ("programs/pop3-invalid-response", "The POP3 server sent an invalid response"),
    ("go/short-response", "short response: "),
    ("msmtp/invalid-reply", "msmtp: the server sent an invalid reply"),
    ("barracuda/no-response-to-helo", "Deferred (No response to HELO/EHLO)"),
    ("programs/postfix-greeting-timeout", "status=deferred (conversation with smtp.example.org[192.0.2.1] timed out while receiving the initial server greeting)"),
    ("openssl/read-timed-out", "LibreSSL SSL_read: SSL_ERROR_SYSCALL, errno 60"),
    ("programs/python-read-timed-out", "TimeoutError: The read operation timed out"),
    ("sendmail/greeting-timeout", "timeout waiting for input from mx.example.org. during client greeting"),
    ("node/imapflow-greeting-silent", "Error: Failed to receive greeting from server in required time"),
    ("python/readline-timed-out", "line 706, in readinto\n    return self._sock.recv_into(b)\nTimeoutError: timed out"),
    ("rainloop/read-timeout", "MailSo\\Net\\Exceptions\\SocketReadTimeoutException"),
    ("dotnet/read-timed-out", "Unable to read data from the transport connection: A connection attempt failed because the connected party did not properly respond after a period of time"),
    ("python/aio-ready", "aiosmtplib.errors.SMTPConnectTimeoutError: Timed out waiting for server ready message"),
    ("various/nessus-banner", "Failed to receive the SMTP banner from the service listening on port 465"),
    ("programs/rust-would-block", "Os { code: 11, kind: WouldBlock, message: \"Resource temporarily unavailable\" }"),
    ("outlook/server-timeout", "Task 'anna@example.org - Sending' reported error (0x8004210A)"),
    ("programs/would-block", "read: Resource temporarily unavailable"),
    ("fetchmail/waiting", "fetchmail: timeout after 300 seconds waiting for server imap.example.org."),
    ("outlook/timeout-words", "The operation timed out waiting for a response from the sending (SMTP) server."),
    ("apple/outgoing-failed", "The connection to the outgoing server \"smtp.example.org\" failed."),
    ("outlook/server-timeout-sending", "Task 'anna@example.org - Sending' reported error (0x8004210B)"),
    ("outlook/storage-452", "Task 'mail.example.org - Sending' reported error (0x800CCC6C): 'SMTP_452_NO_SYSTEM_STORAGE'"),
    ("exim/space", "452 Space shortage, please try later"),
    ("oracle/storage", "452 System storage error"),
    ("rfc/4.3.1", "452 4.3.1"),
    ("mailcore/storage", "The SMTP storage limit was hit while trying to send a large message."),
    ("postfix/user-output-file", "can't create user output file"),
    ("rfc/code-452", "452"),
    ("postfix/not-accepting", "554 <host> ESMTP not accepting connections"),
    ("exim/no-service", "554 SMTP service not available"),
    ("curl/greeting", "curl: (8) Got unexpected smtp-server response: 554"),
    ("rfc/4.3.2", "421 4.3.2"),
    ("rfc/421-greeting", "421"),
    ("various/no-smtp-here", "554 5.7.1 No SMTP service here"),
    ("java/response-554", "Could not connect to SMTP host: smtp.example.com, port: 25, response: 554"),
    ("msmtp/initial", "msmtp: cannot get initial OK message from server"),
    ("thunderbird/greeting", "An error occurred sending mail: The mail server sent an incorrect greeting: cannot connect to server."),
    ("rfc/554-greeting", "554"),
    ("rfc/code-521", "521"),
    ("outlook/busy", "Task 'mail.example.org - Sending' reported error (0x800CCC0B): 'Server or maildrop is busy.'"),
    ("dotnet/closing", "System.Net.Mail.SmtpException: Service not available, closing transmission channel."),
    ("lettre/debug-421", "Transient(Code { severity: TransientNegativeCompletion, category: Connections, detail: One })"),
    ("programs/refused-in-a-reply", "421 4.3.2 Connection refused"),
    ("outlook/unavailable-421", "Task 'mail.example.org - Sending' reported error (0x800CCC67): 'SMTP_421_NOT_AVAILABLE'"),
    ("programs/ssmtp-response", "ssmtp: Invalid response SMTP server"),
    ("rfc/code-421", "421"),
    ("haraka/later", "421 Come back later"),
    ("exchange-online/tenant-in-short", "535 5.7.139 ... disabled for the Tenant"),
    ("exchange-online/tenant", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information."),
    ("programs/data-after-starttls", "Server sent unexpected data after STARTTLS; aborting"),
    ("outlook/no-starttls", "Task 'mail.example.org - Sending' reported error (0x800CCC7D): 'SMTP_NO_STARTTLS_SUPPORT'"),
    ("postfix/not-implemented", "502 5.5.1 Error: command not implemented"),
    ("sendmail/starttls-unrecognized", "500 5.5.1 Command unrecognized: \"STARTTLS\""),
    ("curl/name-level", "CURLE_USE_SSL_FAILED"),
    ("programs/mailkit-no-starttls", "System.NotSupportedException: The SMTP server does not support the STARTTLS extension."),
    ("programs/msmtp-no-tls", "msmtp: the server does not support TLS via the STARTTLS command"),
    ("mutt/no-encryption", "Encrypted connection unavailable"),
    ("mailspring/starttls", "SMTP Error: ErrorStartTLSNotAvailable"),
    ("java/starttls", "STARTTLS mode set to: \"TLSMandatory\", but target host does not support STARTTLS"),
    ("k9/starttls", "MissingCapabilityException: Missing capability: STARTTLS"),
    ("erlang/missing-tls", "{:missing_requirement, \"smtp.example.org\", :tls}"),
    ("programs/lettre-missing-starttls", "called `Result::unwrap()` on an `Err` value: MissingStartTls"),
    ("dotnet/no-secure-fr", "Le serveur ne prend pas en charge les connexions sécurisées."),
    ("thunderbird/german-starttls", "Fehler beim Senden der Nachricht: Eine sichere Verbindung mit dem SMTP-Server mail.example.org kann nicht mit STARTTLS aufgebaut werden, da der Server diese Funktion nicht angibt. Schalten Sie STARTTLS für diesen Server ab oder kontaktieren Sie Ihren Anbieter des E-Mail-Diensts."),
    ("dotnet/no-secure-es", "El servidor no admite conexiones seguras."),
    ("evolution/spanish-starttls", "Falló al conectar al servidor SMTP mail.example.org en modo seguro: No se soporta STARTTLS"),
    ("dotnet/no-secure-it", "Il server non supporta connessioni protette."),
    ("horde/no-tls", "Server does not support TLS connections."),
    ("dotnet/no-secure-pt", "O servidor não oferece suporte a conexões seguras."),
    ("curl/ssl-level", "curl: (64) Requested SSL level failed"),
    ("nodemailer/requiretls", "EREQUIRETLS: REQUIRETLS not supported by server (RFC 8689)"),
    ("programs/dotnet-no-secure", "System.Net.Mail.SmtpException: Server does not support secure connections."),
    ("dotnet/no-secure-de", "Der Server unterstützt keine sicheren Verbindungen."),
    ("rainloop/insecure", "MailSo\\Net\\Exceptions\\SocketUnsuppoterdSecureConnectionException"),
    ("thunderbird/portuguese-starttls", "Ocorreu um erro ao enviar mensagem: não foi possível estabelecer uma conexão segura com o servidor de envio (SMTP) mail.example.org usando STARTTLS, uma vez que ele não anuncia esta funcionalidade. Desligue o STARTTLS para esse servidor ou contate o fornecedor de serviço."),
    ("thunderbird/italian-starttls", "Si è verificato un errore durante l'invio della posta: Impossibile stabilire un collegamento sicuro con il server di posta in uscita (SMTP) mail.example.org utilizzando STARTTLS in quanto non supporta questa funzione. Disattivare STARTTLS per quel server o contattare il fornitore del servizio."),
    ("thunderbird/french-starttls", "Une erreur est survenue lors de l'envoi de l'e-mail : impossible d'établir un lien sécurisé avec le serveur SMTP \" mail.example.org \" en utilisant \" STARTTLS \" puisqu'il ne propose pas cette fonctionnalité. Désactivez \" STARTTLS \" pour ce serveur ou contactez votre fournisseur d'accès à Internet."),
    ("thunderbird/polish-starttls", "Wystąpił błąd podczas wysyłania wiadomości: nie udało się nawiązać bezpiecznego połączenia z serwerem \"mail.example.org\" poczty wychodzącej (SMTP) przy użyciu STARTTLS, jako że nie ogłasza on jego stosowania. Należy wyłączyć STARTTLS w opcjach tego serwera lub skontaktować się z dostawcą usługi."),
    ("thunderbird/dutch-starttls", "Er is een fout opgetreden bij het verzenden van e-mail: kan geen beveiligde verbinding met uitgaande (SMTP-)server mail.example.org tot stand brengen met STARTTLS, aangezien de server die functie niet aankondigt. Schakel STARTTLS uit voor deze server of neem contact op met uw serviceprovider."),
    ("thunderbird/spanish-starttls", "Ha ocurrido un error al enviar el mensaje: no es posible establecer un enlace seguro con el servidor de salida (SMTP) mail.example.org usando STARTTLS ya que no anuncia ese mecanismo. Desactive STARTTLS para ese servidor o contacte con su proveedor del servicio."),
    ("thunderbird/russian-starttls", "Ошибка отправления почты: Не удалось установить защищённое соединение с сервером исходящей почты (SMTP) \"mail.example.org\" с использованием STARTTLS, так как он не заявил о поддержке этой возможности. Отключите использование STARTTLS для этого сервера или свяжитесь с вашим сервис-провайдером."),
    ("go-smtp/no-starttls", "500 5.5.2 Syntax errors, STARTTLS command unrecognized"),
    ("exim/starttls-unadvertised", "503 STARTTLS command used when not advertised"),
    ("evolution/german-starttls", "Verbindung mit SMTP-Server mail.example.org im sicheren Modus ist gescheitert: STARTTLS nicht unterstützt"),
    ("evolution/polish-starttls", "Połączenie z serwerem SMTP mail.example.org w trybie bezpiecznym się nie powiodło: STARTTLS nie jest obsługiwane"),
    ("evolution/dutch-starttls", "Fout bij opzetten van beveiligde verbinding met SMTP-server 'mail.example.org': STARTTLS niet ondersteund"),
    ("evolution/french-starttls", "La connexion au serveur SMTP mail.example.org en mode sécurisé a échoué : STARTTLS non pris en charge"),
    ("evolution/italian-starttls", "Connessione al server SMTP mail.example.org in modalità sicura non riuscita: STARTTLS non supportato"),
    ("vertx/starttls", "STARTTLS required but not supported by server"),
    ("evolution/russian-starttls", "Не удалось подключиться к SMTP-серверу mail.example.org в защищённом режиме: STARTTLS не поддерживается"),
    ("evolution/portuguese-starttls", "Falha ao se conectar ao servidor SMTP mail.example.org em modo seguro: Não há suporte a STARTTLS"),
    ("programs/postfix-tls-required", "status=deferred (TLS is required, but was not offered by host smtp.example.org[192.0.2.1])"),
    ("go-smtp/no-tls", "502 5.5.1 TLS not supported"),
    ("exchange/unrecognised-starttls", "STARTTLS command failed Unrecognized command 'STARTTLS'"),
    ("thunderbird/starttls", "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) mail.example.org using STARTTLS since it doesn't advertise that feature. Switch off STARTTLS for that server or contact your service provider."),
    ("dotnet/no-secure-ru", "Сервер не поддерживает безопасные подключения."),
    ("rfc/500-starttls", "500"),
    ("courier/no-tls", "540 TLS not available."),
    ("maddy/tls-required", "451 4.7.1 TLS it not available or unauthenticated but required"),
    ("exchange/smart-host-starttls", "451 5.7.3 Require STARTTLS to authenticate"),
    ("mailcore/no-ssl", "The server does not support TLS/SSL connections."),
    ("android-email/german-tls", "TLS erforderlich aber nicht von Server unterstützt"),
    ("android-email/spanish-tls", "El protocolo TLS es obligatorio, pero el servidor no lo admite."),
    ("android-email/french-tls", "Protocole TLS requis mais non pris en charge par le serveur."),
    ("android-email/italian-tls", "TLS richiesto ma non supportato dal server."),
    ("android-email/russian-tls", "TLS не поддерживается сервером."),
    ("android-email/japanese-tls", "TLSが必要ですがサーバーが対応していません。"),
    ("android-email/polish-tls", "Wymagane połączenie TLS nie jest obsługiwane przez serwer."),
    ("android-email/chinese-tls", "需要 TLS，但服务器不支持 TLS。"),
    ("exim/client-tls-needed", "a TLS session is required, but the server did not offer TLS support"),
    ("fetchmail/upgrade-to-tls", "fetchmail: localhost: upgrade to TLS failed."),
    ("php/cake-non-tls", "Cake\\\\Network\\\\Exception\\\\SocketException: SMTP server did not accept the connection or trying to connect to non TLS SMTP server using TLS."),
    ("programs/python-no-starttls", "smtplib.SMTPException: STARTTLS extension not supported by server."),
    ("outlook/starttls-454", "Task 'mail.example.org - Sending' reported error (0x800CCC7F): 'SMTP_454_STARTTLS_FAILED'"),
    ("exchange/security-subsystem", "554 5.7.3 Unable to initialize security subsystem"),
    ("exchange/tls-rate", "454 4.7.0 Cannot accept TLS as maximum TLS rate exceeded for server"),
    ("sendmail/tls-unavailable-start", "454 4.3.3 TLS not available after start"),
    ("postfix/tls-unavailable", "454 4.7.0 TLS not available due to local problem"),
    ("courier/tls-broken", "440 TLS not available,  but it's required for this connection."),
    ("rfc/454-starttls", "454"),
    ("go/starttls-reset", "gomail: could not send email 1: StartTLS: read tcp 192.0.2.1:31542->192.0.2.2:25: read: connection reset by peer"),
    ("exim/security-failure", "554 Security failure"),
    ("phpmailer/helo-first", "Authentication is not allowed before HELO/EHLO"),
    ("cox/data-before-greeting", "554 ESMTP no data before greeting"),
    ("exchange/hello-first", "503 5.5.2 Send hello first"),
    ("qmail/early", "421 You talk too soon. (pregreet)"),
    ("haraka/hello-order", "503 Use EHLO/HELO before MAIL"),
    ("exim/helo-required", "503 HELO or EHLO required"),
    ("hosting-panels/hestia-helo-first", "550 HELO required before MAIL"),
    ("go-smtp/hello-order", "502 5.5.1 Please introduce yourself first."),
    ("spamdyke/early", "554 Refused. You are not following the SMTP protocol."),
    ("rfc/5.5.1-greeting", "521 5.5.1 Protocol error"),
    ("gmail/connection-expired", "421 4.7.0 Connection expired, try reconnecting. v1 - gsmtp"),
    ("gmail/timeout-closing", "451 4.4.2 Timeout - closing connection. v1 - gsmtp"),
    ("exchange/input-timeout", "451 4.7.0 Timeout waiting for client input"),
    ("outlook/smtp-error", "(0x800CCC60) SMTP_RESPONSE_ERROR"),
    ("exchange-online/agent-busy", "451 4.7.700 PFA agent busy, please try again."),
    ("exchange/attribution-data", "450 4.7.1 Unable to fetch attribution data. ATTR11"),
    ("postfix/pipe-time", "Command time limit exceeded: \"/usr/local/bin/procmail\""),
    ("sendmail/deferred-timed-out", "<abuse@messaging.microsoft.com>... Deferred: Connection timed out with messaging.microsoft.com. Message could not be delivered for 5 days"),
    ("mail-filters/amavis-fault", "451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED"),
    ("postfix/cleanup-defers", "451 4.7.1 Error: service unavailable"),
    ("various/guerrilla-transaction", "554 5.5.0 Error: transaction timeout"),
    ("exim/option-of-transport", "failed to expand \"interface\" option for remote_smtp transport: failed to open /etc/exim4/domains/example.org/ip: Permission denied"),
    ("exim/hosts-failing", "all hosts for 'example.org' have been failing for a long time (and retry time not reached)"),
    ("postfix/transport-unavailable", "status=deferred (mail transport unavailable)"),
    ("exchange/expired", "550 4.4.7 QUEUE.Expired; message expired"),
    ("exchange/redundant", "451 4.4.0 Message failed to be made redundant"),
    ("exchange/not-proxied", "450 4.7.0 Message not proxied"),
    ("hmailserver/no-data-saved", "451 Rejected - No data saved."),
    ("sendmail/forward-open-timeout", "451 <anna@example.org>... open timeout on /mail/anna/.forward"),
    ("haraka/plugin-timeout", "450 plugin timeout"),
    ("eyou/queue", "450 queue unavailable."),
    ("hmailserver/not-saved", "554 Your message was received but it could not be saved. Please retry later."),
    ("exim/retry-timeout", "save to /mail/spool/anna mailbox: retry timeout exceeded"),
    ("exchange/mailbox-access", "432 4.3.2 STOREDRV.Deliver; retryable mailbox access denied failure"),
    ("qmail/chkuser-away", "430 system temporary unavailable, try again later (#4.3.0 - chkuser)"),
    ("exim/local-problem", "451 Temporary local problem - please try later"),
    ("ses/temporary", "454 Temporary service failure"),
    ("sendmail/system-failure", "451 Temporary system failure. Please try again later."),
    ("haraka/tried-all-mxs", "Too many failures (Tried all MXs)"),
    ("mimecast/unable-email", "451 Unable to process an email at this time"),
    ("mimecast/unable", "451 Unable to process command"),
    ("stalwart/unverified", "451 4.4.3 Unable to verify address at this time."),
    ("exim/unexpected", "421 Unexpected failure, please try later"),
    ("rfc/4.3.0", "451 4.3.0"),
    ("rfc/4.4.7", "421 4.4.7"),
    ("various/resource-unavailable", "451 4.3.0 Resource temporarily unavailable"),
    ("outlook/processing-451", "Task 'mail.example.org - Sending' reported error (0x800CCC6A): 'SMTP_451_ERROR_PROCESSING'"),
    ("postfix/milter-away", "451 4.7.1 Service unavailable - try again later"),
    ("rfc/code-451", "451"),
    ("python/imaplib2-authenticate-eof", "command: AUTHENTICATE => socket error: <class 'OSError'> - Too many read 0"),
    ("python/imaplib-login-eof", "imaplib.IMAP4.abort: command: LOGIN => socket error: EOF"),
    ("various/session-again", "450 4.1.0 Please try again in a new SMTP session"),
    ("qmail/connection-died", "Connected to 192.0.2.1 but connection died. Possible duplicate! (#4.4.2)"),
    ("postfix/lost-at-end", "conversation with smtp.example.net[192.0.2.1] timed out while sending end of data -- message may be sent more than once"),
    ("qmail/home-trouble", "qq trouble in home directory (#4.3.0)"),
    ("exchange/dns-query", "451 4.4.0 DNS query failed"),
    ("gmail/did-not-accept-connect", "The recipient server did not accept our requests to connect. [nora.nyaan.jp 192.0.2.222: timed out]"),
    ("postfix/verification-lost", "421 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: lost connection with mail.example.com[192.0.2.21] while sending RCPT TO"),
    ("sendmail/name-server-timeout", "451 Name server timeout"),
    ("courier/sender-lookup", "417 DNS lookup failure: example.org.  Try again later."),
    ("exchange/timed-out", "421 4.4.1 Connection timed out"),
    ("eyou/memory", "450 out of memory."),
    ("postfix/working-instance", "fatal: in parameter smtpd_relay_restrictions or smtpd_recipient_restrictions, specify at least one working instance of: reject_unauth_destination"),
    ("postfix/private-transport", "connect to transport private/dkimproxy: Connection refused"),
    ("various/server-not-ready", "Bongo POP3 server not ready (can't contact NMAP)"),
    ("cox/not-available", "421 cox ESMTP server temporarily not available"),
    ("exchange-online/proxy-failure", "451 4.7.0 Temporary server error. Please try again later. PRX5"),
    ("python/imap-eof", "imaplib.IMAP4.abort: socket error: EOF"),
    ("yahoo/ipts04", "421 4.7.0 [IPTS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints"),
    ("exchange-online/restricted-for-a-while", "451 4.7.860 Access denied, please try again later"),
    ("icloud/volume", "421 4.7.1 Messages to <rcpt> deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137"),
    ("yahoo/deferred-message", "421 Message from 192.0.2.7 temporarily deferred - 4.16.50"),
    ("exchange-online/limited-by-reputation", "451 4.7.650 The mail server [192.0.2.138] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)"),
    ("exchange-online/busy-for-this-address", "451 4.7.500 Server busy. Please try again later from [192.0.2.2]. (AS761)"),
    ("yahoo/user-complaints", "421 4.7.0 [TS01] Messages from 192.0.2.7 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html"),
    ("various/untrusted-address", "451 4.7.1 Received too many messages from a new or untrusted IP (G28)"),
    ("yahoo/deferred", "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes"),
    ("gmail/unusual-rate", "421 4.7.28 Gmail has detected an unusual rate of mail originating from your IP address"),
    ("gmail/later-mail", "421 4.7.0 Try again later, closing connection. (MAIL) u12sm58986wmf.44 - gsmtp"),
    ("gmail/very-low-reputation", "421 4.7.0 [192.0.2.7] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked."),
    ("exchange-online/some-messages", "421 RP-001 (BAY004-MC2F33) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day."),
    ("aliyun/behaviour-transient", "454 Transient reject by behaviour spam"),
    ("various/kakao-ccrt", "421 4.4.5 CCRT 192.0.2.1: Connection refused. Server is busy(RT)"),
    ("gmx/policy-violations", "421 Reject due to policy violations"),
    ("yahoo/unknown-recipients", "451 VS1-MF Excessive unknown recipients - possible Open Relay (#4.4.5)"),
    ("netease/hl-rep", "421 HL:REP 163 mx13,sMCowEA5.1 1450000000"),
    ("titan/reputation", "421 4.7.0 : Sender IP rejected: sending IP has insufficient reputation. Please retry later."),
    ("free/errors-from-address", "451 too many errors detected from your IP (192.0.2.1), please visit http://postmaster.free.fr/"),
    ("cox/invalid-recipients", "554 too many invalid recipients 192.0.2.7"),
    ("orange/refused", "421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. <code>"),
    ("spamfilters/unknown-recipients", "554 Too many unknown RCPT TO addresses from host"),
    ("email-security-cloud/aborted", "450 Requested action aborted [9] 20805, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message."),
    ("nss/mitm", "MOZILLA_PKIX_ERROR_MITM_DETECTED"),
    ("secure-transport/negotiation", "CFNetwork SSLHandshake failed (-9801)"),
    ("secure-transport/n9824", "CFNetwork SSLHandshake failed (-9824)"),
    ("secure-transport/n9836", "errSSLPeerProtocolVersion -9836"),
    ("schannel/unsupported-function", "SSL error 0x80090302 The function requested is not supported"),
    ("schannel/n331", "Schannel error 0x80090331"),
    ("exchange-online/old-tls", "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2."),
    ("nss/parameters", "SSL peer was unable to negotiate an acceptable set of security parameters."),
    ("openssl/decrypt-alert", "error:0A00041B:SSL routines::tlsv1 alert decrypt error"),
    ("openssl/illegal-parameter", "error:0A000417:SSL routines::sslv3 alert illegal parameter"),
    ("openssl/protocol-alert", "error:0A00042E:SSL routines::tlsv1 alert protocol version"),
    ("rustls/handshake", "received fatal alert: HandshakeFailure"),
    ("rustls/protocol", "received fatal alert: ProtocolVersion"),
    ("gnutls/not-enabled", "An algorithm that is not enabled was negotiated."),
    ("openssl/wrong-version-at-server", "SSL: error:1402710B:SSL routines:ACCEPT_SR_CLNT_HELLO_C:wrong version number"),
    ("nss/overlap-words", "Cannot communicate securely with peer: no common encryption algorithm(s)."),
    ("openssl/dh-small", "error:0A00018A:SSL routines::dh key too small"),
    ("openssl/schannel-algorithm", "The client and server cannot communicate, because they do not possess a common algorithm."),
    ("schannel/state-10013", "A fatal error occurred while creating a TLS client credential. The internal error state is 10013."),
    ("secure-transport/handshake-name", "errSSLPeerHandshakeFail"),
    ("mbedtls/alert", "SSL - A fatal alert message was received from our peer"),
    ("schannel/state-10013-german", "Beim Erstellen der Client-Anmeldeinformationen für TLS ist ein schwerwiegender Fehler aufgetreten. Der interne Fehlerstatus lautet 10013."),
    ("openssl/wrong-version-at-server-old", "SSL_accept error: error:1408A10B:SSL routines:SSL3_GET_CLIENT_HELLO:wrong version number"),
    ("gnutls/handshake", "gnutls_handshake() failed: Handshake failed"),
    ("mbedtls/version", "SSL - Handshake protocol not within min/max boundaries"),
    ("openssl/java-handshake", "SSL_ERROR_HANDSHAKE_FAILURE_ALERT"),
    ("openssl/insufficient-security", "error:0A00042F:SSL routines::tlsv1 alert insufficient security"),
    ("schannel/algorithm-german", "System.ComponentModel.Win32Exception: Client und Server können nicht kommunizieren, da sie keinen gemeinsamen Algorithmus besitzen."),
    ("openssl/legacy-renegotiation", "error:0A000152:SSL routines::unsafe legacy renegotiation disabled"),
    ("schannel/algorithm-french", "Le client et le serveur ne peuvent pas communiquer car ils ne possèdent pas d'algorithme commun."),
    ("gnutls/no-cipher", "Could not negotiate a supported cipher suite."),
    ("openssl/java-no-protocol", "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)"),
    ("openssl/no-ciphers", "error:0A0000B5:SSL routines::no ciphers available"),
    ("schannel/algorithm-spanish", "System.ComponentModel.Win32Exception: el cliente y el servidor no pueden comunicarse, dado que no poseen un algoritmo común"),
    ("openssl/no-protocols", "error:0A0000BF:SSL routines::no protocols available"),
    ("openssl/no-shared-cipher", "error:0A0000C1:SSL routines::no shared cipher"),
    ("gnutls/no-suites", "No supported cipher suites have been found."),
    ("go/no-versions", "tls: no supported versions satisfy MinVersion and MaxVersion"),
    ("nss/overlap", "SSL_ERROR_NO_CYPHER_OVERLAP"),
    ("java/version", "javax.net.ssl.SSLHandshakeException: The server selected protocol version TLS10 is not accepted by client preferences [TLS13, TLS12]"),
    ("rustls/incompatible", "peer is incompatible: NoCipherSuitesInCommon"),
    ("openssl/go-version", "remote error: tls: protocol version not supported"),
    ("node/protocol-version", "SSL_ERROR_PROTOCOL_VERSION_ALERT"),
    ("dotnet/alert-handshake", "System.Security.Authentication.AuthenticationException: Authentication failed because the remote party sent a TLS alert: 'HandshakeFailure'."),
    ("dotnet/alert-version", "System.Security.Authentication.AuthenticationException: Authentication failed because the remote party sent a TLS alert: 'ProtocolVersion'."),
    ("mimecast/ciphers", "553 This route requires high-strength ciphers"),
    ("mimecast/tls-version", "553 This route requires TLS version 1.2 or greater"),
    ("schannel/name-algorithm", "schannel: next InitializeSecurityContext failed: SEC_E_ALGORITHM_MISMATCH"),
    ("evolution/fatal-alert", "Peer sent fatal TLS alert: Handshake failed"),
    ("openssl/alert-number-40", "SSL_connect error to smtp.example.org[192.0.2.1]:25: -1: SSL alert number 40"),
    ("openssl/alert-number-70", "SSL_connect error to smtp.example.org[192.0.2.1]:25: -1: SSL alert number 70"),
    ("openssl/unsupported-protocol", "error:0A000102:SSL routines::unsupported protocol"),
    ("thunderbird/old-version", "SSL_ERROR_UNSUPPORTED_VERSION"),
    ("exchange/cipher-weak", "454 4.7.0 Temporary authentication failure because negotiated Tls cipher strength is too weak"),
    ("gnutls/fatal-alert", "gnutls_handshake() failed: A TLS fatal alert has been received."),
    ("schannel/alert-40", "The TLS protocol defined fatal alert code is 40"),
    ("schannel/alert-70", "The TLS protocol defined fatal alert code is 70"),
    ("go/cipher", "tls: server chose an unconfigured cipher suite"),
    ("openssl/python-legacy", "ssl.SSLError: [SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED]"),
    ("programs/go-protocol-version", "tls: server selected unsupported protocol version 301"),
    ("nss/version-words", "Peer using unsupported version of security protocol."),
    ("node/unsupported-protocol", "Error: send failed { code: 'ERR_SSL_UNSUPPORTED_PROTOCOL' }"),
    ("openssl/internal-alert", "error:0A000438:SSL routines::tlsv1 alert internal error"),
    ("windows/secure-code", "Error code: 0x80072F7D"),
    ("thunderbird-fetching/de-tls-fault", "Es trat ein nicht überschreibbarer TLS-Fehler auf. Entweder handelt es sich um einen Handshake-Fehler oder wahrscheinlich ist die TLS-Version oder das Zertifiakt des Servers imap.example.org inkompatibel."),
    ("node/dh", "Error: send failed { code: 'ERR_SSL_DH_KEY_TOO_SMALL' }"),
    ("gnutls/dh", "The Diffie-Hellman prime sent by the server is not acceptable (not long enough)."),
    ("openssl/sigalg", "error:0A000301:SSL routines::legacy sigalg disallowed or unsupported"),
    ("nss/dh", "SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY"),
    ("openssl/signature-type", "error:0A000172:SSL routines::wrong signature type"),
    ("openssl/handshake-alert", "remote error: tls: handshake failure"),
    ("node/disconnected", "Error: Client network socket disconnected before secure TLS connection was established"),
    ("java/closed", "javax.net.ssl.SSLHandshakeException: Remote host closed connection during handshake"),
    ("openssl/eof-clean", "ssl.SSLZeroReturnError: TLS/SSL connection has been closed (EOF) (_ssl.c:1131)"),
    ("openssl/eof-python", "ssl.SSLEOFError: EOF occurred in violation of protocol (_ssl.c:1129)"),
    ("curl/syscall", "curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to smtp.example.org:465"),
    ("java/terminated", "javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake"),
    ("go-smtp/handshake", "550 5.0.0 Handshake error"),
    ("programs/handshake-failed", "Cannot connect to server (handshake failed)"),
    ("schannel/n326", "Error 0x80090326"),
    ("schannel/sspi", "A security package specific error occurred. A call to SSPI failed, see inner exception."),
    ("schannel/sspi-italian", "Chiamata a SSPI non riuscita. Vedere l'eccezione interna."),
    ("curl/name-ssl", "CURLE_SSL_CONNECT_ERROR"),
    ("gnutls/version", "gnutls_handshake() failed: A packet with illegal or unsupported version was received."),
    ("schannel/badly-formatted", "The message received was unexpected or badly formatted."),
    ("schannel/sspi-spanish", "No se pudo realizar una llamada a SSPI; consulte la excepción interna."),
    ("schannel/name-illegal-message", "schannel: next InitializeSecurityContext failed: SEC_E_ILLEGAL_MESSAGE"),
    ("mdaemon/schannel-token", "SSL error 0x80090308 The token is not valid"),
    ("gnutls/handshake-packet", "An unexpected TLS handshake packet was received."),
    ("java/android-ssl", "javax.net.ssl.SSLProtocolException: SSL handshake aborted: ssl=0x7f: Failure in SSL library, usually a protocol error"),
    ("secure-transport/closed-abort", "SSLHandshake failed (-9806)"),
    ("dotnet/transport-eof", "System.IO.IOException: Received an unexpected EOF or 0 bytes from the transport stream."),
    ("dotnet/transport-closed", "System.IO.IOException: Authentication failed because the remote party has closed the transport stream."),
    ("secure-transport/closed-abort-name", "errSSLClosedAbort"),
    ("java/shut-down", "javax.net.ssl.SSLException: SSL peer shut down incorrectly"),
    ("evolution/closed-unexpectedly", "TLS connection closed unexpectedly"),
    ("secure-transport/overflow", "CFNetwork SSLHandshake failed (-9847)"),
    ("schannel/n308", "Error 0x80090308"),
    ("postfix/after-unknown", "postfix/smtpd[9521]: too many errors after UNKNOWN from unknown[192.0.2.1]"),
    ("various/davmail-missing-command", "BAD missing command"),
    ("openssl/dotnet-frame", "System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received."),
    ("openssl/go-first-record", "tls: first record does not look like a TLS handshake"),
    ("openssl/dotnet-handshake-format", "System.IO.IOException: The handshake failed due to an unexpected packet format."),
    ("programs/handshake-header-type", "HandshakeFailed (Error_Packet_Parsing \"Failed reading: invalid header type: 50"),
    ("nss/too-long-words", "SSL received a record that exceeded the maximum permissible length."),
    ("isync/non-standard-port", "Could not connect via SSL to host 'imap.example.org' and non-standard ssl port 143 configured."),
    ("go/oversized", "tls: oversized record received with length 20527"),
    ("thunderbird/too-long", "SSL_ERROR_RX_RECORD_TOO_LONG"),
    ("nss/record-type", "SSL_ERROR_RX_UNKNOWN_RECORD_TYPE"),
    ("openssl/old-unknown-protocol", "SSL_connect returned=1 errno=0 state=SSLv2/v3 read server hello A: unknown protocol"),
    ("nss/bad-server", "SSL_ERROR_BAD_SERVER"),
    ("exim/tls-hello-as-input", "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from H=localhost [127.0.0.1] input=\"\\026\\003\\001\\002\""),
    ("erlang/alert-message", "{:error, {:tls_alert, {:unexpected_message, []}}}"),
    ("java/not-a-tls-packet", "javax.net.ssl.SSLException: Unable to parse TLS packet header"),
    ("erlang/undefined-alert", "received UNDEFINED ALERT: Fatal - Unexpected Message"),
    ("openssl/java-plaintext", "javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?"),
    ("openssl/java-unsupported-record", "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message"),
    ("dotnet/mailkit-usual", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.\n\nThis usually means that the SSL certificate presented by the server is not trusted by the system for one or more of\nthe following reasons:\n\n1. The server is using a self-signed certificate which cannot be verified.\n2. The local system is missing a Root or Intermediate certificate needed to verify the server's certificate.\n3. A Certificate Authority CRL server for one or more of the certificates in the chain is temporarily unavailable.\n4. The certificate presented by the server is expired or invalid.\n\nAnother possibility is that you are trying to connect to a port which does not support SSL/TLS.\n\nIt is also possible that the set of SSL/TLS protocols supported by the client and server do not match."),
    ("dovecot/invalid-commands", "Disconnected: Too many invalid commands (no auth attempts in 0 secs)"),
    ("postfix/bad-utf8", "500 5.5.2 Error: bad UTF-8 syntax"),
    ("thunderbird/italian-lost", "Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) mail.example.org è stata interrotta durante la trasmissione. Riprova."),
    ("thunderbird/portuguese-lost", "A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.org foi perdida no meio da transação. Tente novamente."),
    ("thunderbird/dutch-lost", "Het bericht kon niet worden verzonden, omdat de verbinding met uitgaande (SMTP-)server mail.example.org in het midden van de transactie werd verbroken. Probeer het opnieuw."),
    ("thunderbird/spanish-lost", "El mensaje no se ha podido enviar porque la conexión al servidor de salida (SMTP) mail.example.org se perdió en mitad de la transacción. Vuelva a intentarlo."),
    ("thunderbird/german-lost", "Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server mail.example.org mitten in der Transaktion verloren wurde. Versuchen Sie es nochmals."),
    ("thunderbird/french-lost", "Le message n'a pas pu être envoyé car la connexion au serveur sortant (SMTP) \" mail.example.org \" a été perdue pendant la transaction. Veuillez essayer à nouveau."),
    ("thunderbird/polish-lost", "Wysyłanie wiadomości się nie powiodło, ponieważ połączenie z serwerem \"mail.example.org\" poczty wychodzącej (SMTP) zostało przerwane w trakcie transakcji. Należy spróbować ponownie lub skontaktować się z administratorem sieci."),
    ("thunderbird/lost", "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org was lost in the middle of the transaction. Try again."),
    ("thunderbird/russian-lost", "Сообщение не может быть отправлено, так как соединение с Сервером исходящей почты (SMTP) \"mail.example.org\" было утеряно в середине транзакции. Попробуйте снова."),
    ("mbedtls/n7200", "mbedtls_ssl_handshake returned -0x7200"),
    ("outlook/secure-failed", "Task 'mail.example.org - Sending' reported error (0x800CCC1A): 'Unable to connect using SSL.'"),
    ("stalwart/tls-already", "504 5.7.4 Already in TLS mode."),
    ("outlook/encryption-type", "Your server does not support the connection encryption type you have specified. Try changing the encryption method."),
    ("mbedtls/record", "SSL - An invalid SSL record was received"),
    ("gnutls/polish", "Odebrano nieoczekiwany pakiet TLS."),
    ("gnutls/dutch", "Er werd een onverwacht TLS-pakket ontvangen."),
    ("gnutls/italian", "È stato ricevuto un pacchetto TLS inatteso."),
    ("openssl/packet-length", "error:0A0000C6:SSL routines::packet length too long"),
    ("node/packet-length", "Error: send failed { code: 'ERR_SSL_PACKET_LENGTH_TOO_LONG' }"),
    ("gnutls/portuguese", "Um pacote TLS inesperado foi recebido."),
    ("gnutls/french", "Un paquet TLS incorrect a été reçu."),
    ("gnutls/spanish", "Se recibió un paquete TLS inesperado."),
    ("rustls/corrupt", "received corrupt message"),
    ("openssl/record-layer", "error:0A000139:SSL routines::record layer failure"),
    ("haraka/tls-on-plain", "501 SSL attempted over a non-SSL socket"),
    ("openssl/record-unknown", "error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol"),
    ("postfix/tls-already-active", "554 5.5.1 Error: TLS already active"),
    ("openssl/gnutls-length", "gnutls_handshake: A TLS packet with unexpected length was received."),
    ("gnutls/german", "Ein unerwartetes TLS-Paket wurde empfangen."),
    ("botan/record-type", "Unexpected record type 50"),
    ("botan/record", "Botan::TLS::TLS_Exception: Received unexpected record version in initial record"),
    ("openssl/gnutls-packet", "GnuTLS error -15: An unexpected TLS packet was received."),
    ("wolfssl/record", "wolfSSL error: unknown type in record hdr"),
    ("openssl/wrong-version", "error:0A00010B:SSL routines::wrong version number"),
    ("openssl/wrong-version-name", "Error: send failed { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }"),
    ("secure-transport/n9800", "errSSLProtocol -9800"),
    ("dotnet/mailkit-none", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.\n\nThe SSL certificate for the server was not available."),
    ("mailspring/tls", "IMAP Error: ErrorTLSNotAvailable"),
    ("gnutls/version-name", "GNUTLS_E_UNSUPPORTED_VERSION_PACKET"),
    ("wolfssl/version", "wolfSSL error: record layer version error"),
    ("gnutls/illegal-record", "A record packet with illegal version was received."),
    ("nss/hello-malformed", "SSL_ERROR_RX_MALFORMED_SERVER_HELLO"),
    ("schannel/name-invalid-token", "schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN"),
    ("curl/ssl-connect", "curl: (35) SSL connect error"),
    ("openssl/python-protocol", "ssl.SSLError: [SSL: UNKNOWN_PROTOCOL]"),
    ("k9/handshake-failed", "Caused by: javax.net.ssl.SSLHandshakeException: Handshake failed"),
    ("dotnet/sspi-token", "A call to SSPI failed, see inner exception. The token supplied to the function is invalid"),
    ("php/ssl-at-587", "Unable to connect to ssl://smtp.example.org:587 (Unknown error)"),
    ("php/tls-at-587", "Unable to connect to tls://smtp.example.org:587 (Unknown error)"),
    ("node/eproto", "Error: write EPROTO { code: 'EPROTO', syscall: 'write' }"),
    ("uw-imap/tls-negotiation-failed", "imap_open(): Couldn't open stream {127.0.0.1:1143/imap/novalidate-cert}. TLS/SSL failure for 127.0.0.1: SSL negotiation failed"),
    ("outlook/starttls-530", "Task 'mail.example.org - Sending' reported error (0x800CCC7C): 'SMTP_530_STARTTLS_REQUIRED'"),
    ("phpmailer/no-openssl", "Extension missing: openssl"),
    ("hmailserver/starttls-first", "530 Must issue STARTTLS first."),
    ("programs/sendemail-tls", "ERROR => No TLS support!  SendEmail can't load required libraries."),
    ("rfc/requiretls", "REQUIRETLS support required"),
    ("mimecast/encryption", "553 This route requires encryption (TLS)"),
    ("qq/secure-connection", "530 Error: A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28"),
    ("gmail/use-tls", "421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections."),
    ("email-security-cloud/tls", "451 TLS/SSLv3 Connection required. (#4.7.1)"),
    ("yandex/without-encryption", "530 5.7.7 Email sending without SSL/TLS encryption is not allowed."),
    ("rfc/5.7.10", "530 5.7.10"),
    ("chasquid/security-level", "550 5.7.3 Security level check failed"),
    ("exchange/tls-channel", "454 4.7.0 Failed to establish appropriate TLS channel: Access Denied"),
    ("exim/encryption-required", "550 Encryption required"),
    ("programs/dotnet-secure", "System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated."),
    ("sendmail/encryption-too-weak", "503 5.7.0 encryption too weak 0 less than 112"),
    ("outlook/connected-code", "0x800CCC03"),
    ("rfc/inuse", "a1 NO [INUSE] Mailbox in use"),
    ("thunderbird-fetching/de-too-many", "Verbindung mit imap.example.org konnte nicht hergestellt werden. Wenn das Problem weiterhin besteht, habe Sie möglicherweise die maximale Anzahl von Verbindungen zu diesem Server überschritten."),
    ("cox/cxcnct", "550 5.1.0 <a@example.org> sender rejected. AUP#CXCNCT"),
    ("sparkpost/concurrency", "421 4.4.5 Service unavailable, concurrency limit reached"),
    ("exchange/server-connections", "421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel"),
    ("dovecot/connections", "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)"),
    ("mailspring/gmail-many", "IMAP Error: ErrorGmailTooManySimultaneousConnections"),
    ("netease/hl-icc", "421 HL:ICC 163 mx13,sMCowEA5.1 1450000000"),
    ("claws/locked", "mailbox is locked"),
    ("thunderbird-fetching/fr-too-many", "Impossible de se connecter à imap.example.org. Si le problème persiste, vous avez peut-être dépassé le nombre maximal de connexions à ce serveur."),
    ("thunderbird-fetching/too-many", "Unable to connect to your IMAP server. You may have exceeded the maximum number of connections to this server. If so, use the Advanced IMAP Server Settings dialog to reduce the number of cached connections."),
    ("various/sessions-maximum", "500 The number of sessions exceeds the maximum"),
    ("mimecast/outbound-threads", "550 Exceeding outbound thread limit"),
    ("cox/sessions", "421 too many sessions from <ip>"),
    ("orange/trop-de-connexions", "Trop de connexions, veuillez verifier votre configuration"),
    ("exchange-online/thread-limit", "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded"),
    ("windows/locked-code", "Error 0x80070775"),
    ("exchange-online/aadsts50053", "AADSTS50053"),
    ("nodemailer/too-many-authentications", "535 auth failed (this user authenticate too many times)"),
    ("exchange-online/locked", "535 5.7.139 Authentication unsuccessful, account locked."),
    ("programs/nl-too-many", "Te veel mislukte inlogpogingen. Probeer het later nogmaals."),
    ("programs/nt-locked", "NT_STATUS_ACCOUNT_LOCKED_OUT"),
    ("oracle/auth-failures", "421 Too many auth failures, try again later"),
    ("programs/too-many-failures", "[ALERT] LOGIN DENIED -- TOO MANY FAILURES"),
    ("gmail/too-many-logins", "454 4.7.0 Too many login attempts, please try again later."),
    ("netease/fail-authentication", "451 Requested mail action not taken: too much fail authentication"),
    ("godaddy/disabled", "535 Authentication failed: account disabled"),
    ("stalwart/auth-rate", "451 4.3.2 Temporary authentication failure (rate-limit)"),
    ("hmailserver/auto-ban", "535 Authentication failed. Too many invalid logon attempts."),
    ("aliyun/authentication-failure-often", "526 Authentication failure[1]"),
    ("netease/auth-error-limit", "554 IP is rejected, smtp auth error limit exceed"),
    ("thunderbird/dutch-recipients", "Het bericht is niet verzonden, omdat het toegestane aantal ontvangers wordt overschreden."),
    ("thunderbird/german-recipients", "Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde."),
    ("nodemailer/recipients", "EMAXRECIPIENTS: Recipient count exceeds maxRecipients"),
    ("thunderbird/polish-recipients", "Wiadomość nie została wysłana z powodu przekroczenia dozwolonej liczby adresatów."),
    ("qmail/chkuser-many", "571 sorry, reached maximum number of recipients for one session (#5.7.1 - chkuser)"),
    ("gmail/several-domains", "451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again."),
    ("thunderbird/french-recipients", "Le message n’a pas été envoyé car le nombre de destinataires autorisé a été dépassé."),
    ("aliyun/rcpts-over-size", "556 The number of RCPTs is over size"),
    ("thunderbird/italian-recipients", "Il messaggio non è stato inviato perché il numero di destinatari supera il limite consentito."),
    ("thunderbird/spanish-recipients", "El mensaje no se envió por exceder el número permitido de destinatarios."),
    ("eyou/recipients", "451 out of allow RCPT numbers."),
    ("thunderbird/portuguese-recipients", "A mensagem não foi enviada por exceder o número permitido de destinatários."),
    ("gmail/policy-size", "452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction."),
    ("go-smtp/recipients", "452 4.5.3 Maximum limit of 50 recipients reached"),
    ("exchange/resolver-recipients", "550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients"),
    ("netease/rp-drc", "450 RP:DRC 163 mx13,sMCowEA5.1 1450000000"),
    ("netease/rp-rcl", "550 RP:RCL 163 smtp1,xyz 1450000000"),
    ("netease/too-much-recipient", "550 Requested mail action not taken: too much recipient"),
    ("thunderbird/russian-recipients", "Сообщение не было отправлено из-за превышения разрешённого количества получателей."),
    ("rfc/4.5.3", "452 4.5.3"),
    ("aliyun/recipients", "505 the total of RCPTs is achieved the maximum threshold"),
    ("mox/spf-recipients", "452 4.5.3 only one recipient allowed without spf pass"),
    ("various/mailpile-at-imap", "SMTP connection to: mail.example.org:143 as anna@example.org"),
    ("various/use-submission", "\"smtp_code\":501,\"smtp_enchcode\":\"5.1.8\",\"smtp_msg\":\"Use Submission for outgoing SMTP\""),
    ("rainloop/address-not-complete", "The email address \"anna\" is not complete"),
    ("rfc/authorizationfailed", "a1 NO [AUTHORIZATIONFAILED] No such authorization-ID"),
    ("cyrus/whitespace-username", "SASL authentication failure: All-whitespace username."),
    ("exchange-online/aadsts50055", "AADSTS50055: The password is expired."),
    ("exchange-online/aadsts50158", "AADSTS50158: External security challenge not satisfied."),
    ("outlook/account-is-blocked", "LOGIN failed. Account is blocked. Login to your account via a web browser to verify your identity."),
    ("gmail/continue-signin", "534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbu"),
    ("gmail/answer-78754", "Please login via web browser: http://support.google.com/mail/accounts/answer/78754(Failure)"),
    ("postfix/sasl-expired", "535 5.7.8 Error: authentication failed: passphrase expired, has to be reset"),
    ("mailspring/webmail", "IMAP Error: ErrorNeedsConnectToWebmail"),
    ("gmail/web-login", "535 5.7.1 Please log in with your web browser and then try again."),
    ("yahoo/verify-account", "NO [ALERT] (#MBR1240) Please verify your account"),
    ("mailcore/browser", "The user needs to log in via the web browser"),
    ("various/simple-password", "535 5.7.0 authentication rejected: your password is too simple"),
    ("gmail/web-login-required", "NO Web login required. (Failure)"),
    ("gmail/web-alert", "* NO [WEBALERT https://accounts.example.com/x] (Failure)"),
    ("gmail/continue-signin-code", "534 5.7.14 Please log in"),
    ("yandex/suspected-break-in", "Access to your account has been temporarily restricted as Yandex suspects it may have been hacked."),
    ("mailcore/hotmail-webmail", "The current HotMail account cannot connect to WebMail."),
    ("yandex/phone", "Authentication failed: your account requires phone number verification"),
    ("yandex/spam-at-login", "5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link http://ya.cc...."),
    ("rfc/password-expired", "d NO [EXPIRED] That password isn't valid any more"),
    ("rfc/432", "432 4.7.12"),
    ("outlook/consent", "AADSTS50076: Due to a configuration change made by your administrator"),
    ("mailspring/outlook", "IMAP Error: ErrorOutlookLoginViaWebBrowser"),
    ("php/imap-at-smtp-host", "{smtp.example.org:465/imap/ssl}"),
    ("mimecast/hostname", "451 Hostname is not authorized"),
    ("k9/imap-greeting", "Unexpected character: * (42)"),
    ("python/imap-greeted-by-smtp", "unexpected response: b'220 smtp.example.org ESMTP"),
    ("godaddy/inbound-host", "535 Authentication not allowed on IBSMTP Servers. IB401"),
    ("brevo/key", "535 5.7.8 Authentication failed: key not found"),
    ("sendgrid/basic-with-2fa", "535 Authentication failed: Basic authentication is not allowed with 2FA enabled. To fix, see https://sendgrid.com/docs/"),
    ("sendgrid/grant", "535 Authentication failed: The provided authorization grant is invalid, expired, or revoked"),
    ("thunderbird/encrypted-password", "The Outgoing server (SMTP) mail.example.org does not seem to support encrypted passwords. If you just set up the account, try changing the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)' to 'Password, transmitted insecurely'. If it used to work but now doesn't, you may be susceptible to getting your password stolen."),
    ("thunderbird/method", "The Outgoing server (SMTP) mail.example.org does not support the selected authentication method. Please change the 'Authentication method' in 'Account Settings | Outgoing Server (SMTP)'."),
    ("thunderbird/czech-method", "SMTP server mail.example.org nepodporuje zvolenou metodu autentizace."),
    ("thunderbird/turkish-method", "mail.example.org giden sunucusu (SMTP) sunucusu seçilen yetkilendirme yöntemini desteklemiyor."),
    ("thunderbird/swedish-method", "Den utgående servern (SMTP) mail.example.org stöder inte den valda autentiseringsmetoden."),
    ("thunderbird/japanese-method", "送信 (SMTP) サーバー mail.example.org が選択された認証方式をサポートしていません。"),
    ("gmail/empty-name", "1 NO Empty username or password"),
    ("outlook/logon-failed", "Task 'mail.example.org - Sending' reported error (0x800CCC18): 'Logon attempt failed.'"),
    ("thunderbird/spanish-plain", "El servidor de salida (SMTP) mail.example.org no admite contraseñas no cifradas. Pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña cifrada'."),
    ("thunderbird/plain-password", "The Outgoing server (SMTP) mail.example.org does not allow plaintext passwords. Please try changing the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)' to 'Encrypted password'."),
    ("thunderbird/polish-plain", "Serwer \"mail.example.org\" poczty wychodzącej (SMTP) nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem. Proszę spróbować zmienić metodę uwierzytelniania na Szyfrowane hasło w Poczta wychodząca w Konfiguracji kont."),
    ("thunderbird/german-plain", "Der SMTP-Server mail.example.org erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht. Ändern Sie die \"Authentifizierungsmethode\" bitte versuchsweise zu \"Verschlüsseltes Passwort\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/french-plain", "Le serveur sortant (SMTP) mail.example.org n'autorise pas les mots de passe non chiffrés. Veuillez modifier la \" Méthode d'authentification \" pour \" Mot de passe chiffré \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/portugal-plain", "O servidor de envio (SMTP) mail.example.org não permite palavras-passe em texto simples."),
    ("thunderbird/italian-plain", "Il server in uscita (SMTP) mail.example.org non gestisce le password in testo semplice. Provare a cambiare il \"Metodo di autenticazione\" in \"Impostazioni account | Server posta in uscita (SMTP)\" con \"Password crittata\"."),
    ("thunderbird/dutch-plain", "De uitgaande (SMTP-)server mail.example.org staat geen gebruik van plattetekstwachtwoorden toe. Probeer de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)' naar 'Versleuteld wachtwoord' te wijzigen."),
    ("thunderbird/portuguese-plain", "O servidor de envio (SMTP) mail.example.org não permite senhas em texto puro. Experimente alterar o 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)' para 'Senha criptografada'."),
    ("thunderbird/russian-plain", "Сервер исходящей почты (SMTP) \"mail.example.org\" не разрешает использование обычных текстовых паролей. Пожалуйста, попробуйте сменить \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\" на \"Зашифрованный пароль\"."),
    ("thunderbird/spanish-encrypted", "El servidor de salida (SMTP) mail.example.org no parece admitir contraseñas cifradas. Si acaba de configurar la cuenta, pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña normal'."),
    ("thunderbird/french-method", "Le serveur sortant (SMTP) mail.example.org ne gère pas la méthode d'authentification sélectionnée. Veuillez modifier la \" Méthode d'authentification \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/dutch-method", "De uitgaande (SMTP-)server mail.example.org ondersteunt de geselecteerde authenticatiemethode niet. Wijzig de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)'."),
    ("thunderbird/italian-encrypted", "Il server in uscita (SMTP) mail.example.org sembra non essere in grado di gestire le password crittate. Se l'account è appena stato impostato, provare a cambiare il \"Metodo di autenticazione\" in \"Impostazioni account | Server posta in uscita (SMTP)\" con \"Password normale\"."),
    ("thunderbird/german-method", "Der SMTP-Server mail.example.org unterstützt die gewählte Authentifizierungsmethode nicht. Bitte ändern Sie die \"Authentifizierungsmethode\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/french-encrypted", "Le serveur sortant (SMTP) mail.example.org ne semble pas gérer les mots de passe chiffrés. Si vous venez juste de définir le compte, veuillez modifier la \" Méthode d'authentification \" pour \" Mot de passe normal \" dans le menu \" Paramètres des comptes | Serveur sortant (SMTP) \"."),
    ("thunderbird/spanish-method", "El servidor de salida (SMTP) mail.example.org no admite el mecanismo de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)'."),
    ("thunderbird/italian-imap-method", "Il Server IMAP mail.example.org non gestisce il metodo di autenticazione scelto. Cambiare il “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”."),
    ("thunderbird/italian-method", "Il server in uscita (SMTP) mail.example.org non supporta il metodo di autenticazione selezionato. Cambiare il \"Metodo di autenticazione\" in \"Impostazioni account | Server in uscita (SMTP)\"."),
    ("thunderbird/portuguese-pop3-method", "Parece que este servidor não tem suporte ao método de autenticação escolhido. Por favor altere o método de autenticação nas definições da conta."),
    ("thunderbird/portuguese-method", "O servidor de envio (SMTP) mail.example.org não oferece suporte ao método de autenticação selecionado. Altere o 'Método de autenticação' em 'Configurações de contas | Servidor de envio (SMTP)'."),
    ("thunderbird/spanish-imap-method", "El servidor IMAP mail.example.org no admite el método de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Configuración del servidor'."),
    ("thunderbird/polish-encrypted", "Serwer \"mail.example.org\" poczty wychodzącej (SMTP) wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł. Proszę spróbować zmienić metodę uwierzytelniania na Zwykłe hasło w Poczta wychodząca w Konfiguracji kont."),
    ("thunderbird/german-encrypted", "Der SMTP-Server mail.example.org scheint die Übertragung verschlüsselter Passwörter nicht zu unterstützen. Wenn Sie das Konto gerade neu einrichten, ändern Sie die \"Authentifizierungsmethode\" bitte versuchsweise zu \"Passwort, normal\" unter \"Konten-Einstellungen | Postausgangs-Server (SMTP)\"."),
    ("thunderbird/portugal-encrypted", "Parece que o servidor de envio (SMTP) mail.example.org não tem suporte a palavras-passe encriptadas."),
    ("thunderbird/portuguese-encrypted", "Parece que o servidor de envio (SMTP) mail.example.org não tem suporte a senhas criptografadas. Se você acabou de configurar a conta, experimente mudar o 'Método de autenticação' para 'Senha normal' nas 'Configurações da conta | Servidor de envio (SMTP)'."),
    ("apple/german-no-password-method", "Der Server „smtp.example.org“ unterstützt die Passwort-Authentifizierung nicht."),
    ("thunderbird/dutch-encrypted", "De uitgaande (SMTP-)server mail.example.org lijkt geen versleutelde wachtwoorden te ondersteunen. Als u de account zojuist hebt ingesteld, probeer dan de 'Authenticatiemethode' in de 'Accountinstellingen | Uitgaande server (SMTP)' naar 'Normaal wachtwoord' te wijzigen."),
    ("thunderbird/polish-method", "Serwer \"mail.example.org\" poczty wychodzącej (SMTP) nie obsługuje wybranej metody uwierzytelniania. Proszę zmienić metodę uwierzytelniania w Poczcie wychodzącej w Konfiguracji kont."),
    ("thunderbird/russian-method", "Сервер исходящей почты (SMTP) \"mail.example.org\" не поддерживает выбранный метод аутентификации. Пожалуйста, измените \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\"."),
    ("thunderbird/russian-encrypted", "Похоже, что Сервер исходящей почты (SMTP) \"mail.example.org\" не поддерживает использование зашифрованных паролей. Если вы только что создали учётную запись, попробуйте сменить \"Метод аутентификации\" в \"Параметры учётной записи | Сервер исходящей почты (SMTP)\" на \"Обычный пароль\"."),
    ("programs/davmail-form", "Authentication form not found at https://mail.example.org/owa"),
    ("exchange-online/relay", "550 5.4.1 <rcpt>: Relay access denied"),
    ("netease/mx-only", "553 Requested action not taken: no smtp MX only"),
    ("common/block-sender", "554 5.7.1 <anna@example.com>: Recipient address rejected: BLOCK-SEND-ER."),
    ("common/not-allowed-to-connect", "450 4.7.1 You are not allowed to connect."),
    ("common/not-welcome", "554 not welcome"),
    ("common/sender-blacklisted", "550 5.1.1 <xxx> sender is blacklisted"),
    ("common/ip-is-forbidden", "550 remote ip is forbidden"),
    ("common/denied-domain-name", "501 Denied domain name"),
    ("common/recipient-has-blocked", "550 5.7.1 The recipient has blocked you"),
    ("common/user-has-blocked", "550 This user has blocked your address"),
    ("common/user-rejects", "550 Mail refused: user rejects mail from this sender"),
    ("common/account-suspended", "550 account suspended"),
    ("common/account-disabled", "535 account disabled"),
    ("common/suspended-sending", "550 sending has been suspended"),
    ("common/not-activated", "450 Your account is not activated yet"),
    ("common/barracuda", "554 see barracudacentral.org"),
    ("common/your-ip-blacklisted", "553 Your IP is BLACKLISTED at UCEPROTECT-LEVEL 1 - See: http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.7"),
    ("common/blocked-using", "554 5.7.1 Service unavailable; Client host [198.51.100.4] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?198.51.100.4"),
    ("common/blocklisted", "554 your address is blocklisted"),
    ("common/dnsbl", "https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.7:"),
    ("common/rbl", "554 rbl match"),
    ("common/spamcop", "554 see spamcop.net"),
    ("common/spamhaus", "554 host [192.0.2.47] is blacklisted by zen.spamhaus.org"),
    ("common/bad-address", "554 5.7.1 Rejected because Bad IP"),
    ("common/ip-in-blacklist", "550 5.7.0 Your server IP address is in our blacklist"),
    ("common/ip-shield", "500 5.7.1 Sorry, mail for that domain from 192.0.2.5 is refused by the IP Shield"),
    ("common/host-not-allowed", "550 this host is not authorized to send"),
    ("common/ip-not-allowed", "i get error: 550 that IP address is not allowed to send"),
    ("common/address-not-authorized", "550 5.7.1 Your IP is not authorized to relay"),
    ("common/ip-unauthorised", "550 ip not authorized"),
    ("common/application-password", "Application-specific password required. Learn more at https://support.google.com/mail/?p=invalidsecondfactor"),
    ("common/third-party-clients", "535 5.7.0 Incorrect username or password: Third party clients need an app password"),
    ("common/app-specific", "535 Please use an app-specific password"),
    ("common/two-step", "535 two-factor login is on"),
    ("common/authorization-code", "535 use the authorization code"),
    ("common/ehlo-again", "503 5.5.0 send EHLO again after STARTTLS"),
    ("common/valid-certificate", "530 no valid cert for gatewaying"),
    ("common/no-valid-client-certificate", "530 5.7.1 Client host rejected: no valid client certificate presented"),
    ("common/not-yet-es", "El certificado aún no es válido"),
    ("common/not-yet-fr", "Le certificat n'est pas encore valide"),
    ("common/not-yet-it", "Il certificato non è ancora valido"),
    ("common/not-yet-de", "Das Zertifikat ist noch nicht gültig"),
    ("common/brother-cable", "Connection Error TS-01. Cable is not connected"),
    ("common/bad-chars", "5.5.2 bad chars in command"),
    ("common/bare-cr", "552 5.2.0 Message contains bare CR and is violating 822.bis section 2.3"),
    ("common/bare-lf", "554 Rejected - Message containing bare LF's."),
    ("common/command-out-of-sequence", "503 5.5.1 command out of sequence in \"MAIL FROM:<anna@example.org> BODY=8BITMIME SMTPUTF8\""),
    ("common/duplicate-header", "550 Duplicate header 'Subject'"),
    ("common/line-too-long", "552 message line is too long"),
    ("common/line-long", "500 5.0.0 Line too long"),
    ("common/more-than-one-header", "554 5.6.0 Message contains more than one Date header"),
    ("common/stray-newline", "554 5.6.0 Stray newline in message"),
    ("common/date-header-missing", "550 missing Date header"),
    ("common/unrecognised", "500 Unrecognized command"),
    ("common/bad-sender-address-syntax", "failed to issue MAIL command: 501 5.1.7 Bad sender address syntax"),
    ("common/pipelining", "503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining"),
    ("common/attachments-disallowed", "Post script suffixes attachments are disallowed (ex: *.exe, *.bat, *.url, etc.) by the University email system."),
    ("common/banned-content", "554 rejecting banned content"),
    ("common/by-the-scanner", "554 Message refused by the scanner"),
    ("common/spam-content", "Diagnostic-Code: smtp; 550 5.7.1 Message content rejected, UBE, id=00000-22-225"),
    ("common/delivery-was-stopped", "Delivery of the email was stopped!"),
    ("common/delivery-requirements", "554 5.7.1 This message does not meet our delivery requirements"),
    ("common/domain-in-dbl", "550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/"),
    ("common/no-spam-please", "Refused by local policy. No SPAM please! (...)"),
    ("common/appears-unsolicited", "554 5.7.1 Mail appears to be unsolicited"),
    ("common/unsolicited-bulk", "A message from <anna@example.org> was considered unsolicited bulk e-mail (UBE)."),
    ("common/from-country", "550 5.7.1 Email from country VN is not accepted here"),
    ("common/auth-rejected", "535 authentication rejected"),
    ("common/bad-credentials", "535 5.7.8 bad credentials"),
    ("common/auth-invalid", "535 authentication credentials are invalid"),
    ("common/incorrect-password", "535 incorrect username or password"),
    ("common/invalid-credentials", "2 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled sc=ebI8JB0ug4Y1_290737_53p"),
    ("common/invalid-login", "Failed: Authentication failed: 535 5.7.0 Invalid login or password"),
    ("common/invalid-user-password", "535 invalid user or password"),
    ("common/login-denied", "535 login denied"),
    ("common/login-incorrect", "535 login incorrect"),
    ("common/password-incorrect", "535 user name or password is not correct"),
    ("common/wrong-password", "535 wrong password"),
    ("common/pop3-mailbox-unknown", "-ERR mailbox unknown"),
    ("common/login-of-unknown-user", "535 Authentication failed: unknown user"),
    ("common/login-of-user-unknown", "535 Authentication failed: user unknown"),
    ("common/smarthost", "550 DY-001 (BAY0-MC1-F3) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider. You can tell them that Hotmail does not relay dynamically-assigned IP ranges."),
    ("common/reverse-contains-address", "554 Refused. Your reverse DNS entry contains your IP address and a country code."),
    ("common/graylist", "421 Your address has been graylisted. Try again later."),
    ("common/greylist", "{ Error: bad response on command 'RCPT': 4.2.0 <anna@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html"),
    ("common/temporarily-rejected", "Incoming MTA stage:\t2024-12-25 15:43:28 H=xxx.xxxxxx.com [123.123.123.123] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no F=<XXX@XXXXXX.com> temporarily rejected RCPT <email@realaddress.com>"),
    ("common/first-time-sender", "451 4.3.0 <anna@example.org>... First-time sender tempfailed as anti-spam measure; please try again"),
    ("common/recipient-temporarily", "450 recipient temporarily deferred"),
    ("common/from-header", "550 5.6.0 cannot parse header or From address: no From header"),
    ("common/incorrect-sender-header", "Error SMTP: [550] Incorrect sender header (LOCAL)"),
    ("common/ehlo-argument", "<< 501 EHLO requires valid address"),
    ("common/helo-name", "550 odd helo name"),
    ("common/helo-should-be", "550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)"),
    ("common/ehlo-bad", "<< 501 Syntactically invalid EHLO argument(s)"),
    ("common/helo-bad", "2023-01-09 12:04:46.3702|ERROR|1|MailKit.Net.Smtp.SmtpCommandException: Syntactically invalid HELO argument(s)|MailKit.Net.Smtp.SmtpCommandException: Syntactically invalid HELO argument(s)"),
    ("common/smtputf8-senders", "550 5.6.7 SMTPUTF8 is required for non-ASCII senders"),
    ("common/es-external", "550 5.7.1 usuario sin permiso para enviar a dominios externos"),
    ("common/internal-only", "550 you may send to internal addresses only"),
    ("common/canon-843", "Large difference between the time set on the server performing Kerberos (SMTP) authentication and the time set in the machine"),
    ("common/auth-backend", "454 auth server unavailable"),
    ("common/no-maildir", "-ERR this user has no $HOME/Maildir"),
    ("common/auth-try-later", "421 unable to authenticate at the moment"),
    ("common/sys-temp", "-ERR [SYS/TEMP] Try again later"),
    ("common/unavailable", "A1 NO [UNAVAILABLE]"),
    ("common/login-over-quota", "a2 NO [AUTHENTICATIONFAILED] Authentication failed: user is over quota"),
    ("common/policy-blocked", "535 login blocked by policy"),
    ("common/restricted-user", "535 Authentication failed. Restricted user"),
    ("common/unauthorised-ip", "525 5.7.1 Unauthorized IP address"),
    ("common/contactadmin", "A1 NO [CONTACTADMIN] This account has been administratively closed."),
    ("common/privacyrequired", "A1 NO [PRIVACYREQUIRED] Log in only once the line is safe"),
    ("common/encryption-needed", "523 5.7.10 Encryption Needed for requested authentication mechanism"),
    ("common/encryption-for-mechanism", "538 5.7.11 Encryption required for requested authentication mechanism"),
    ("common/logins-unencrypted", "The server does not allow logins over an unencrypted connection."),
    ("common/plaintext-auth", "a1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections."),
    ("common/from-local-authenticate", "If MAIL FROM is local then you must authenticate"),
    ("common/authentication-required", "530 5.7.0 Authentication required"),
    ("common/auth-not-enabled", "503 auth not enabled"),
    ("common/auth-not-implemented-too", "502 AUTH not implemented"),
    ("common/auth-not-supported", "503 AUTH not supported"),
    ("common/auth-unknown", "500 AUTH: unknown command"),
    ("common/auth-not-available", "503 authentication not available"),
    ("common/auth-not-implemented", "502 5.3.3 Command not implemented"),
    ("common/auth-command-unrecognized", "502 5.5.2 Syntax error, command unrecognized."),
    ("common/auth-unrecognised", "502 5.5.1 Unrecognized command. v1 - gsmtp"),
    ("common/loop-detected", "550 Loop detected"),
    ("common/mechanism-invalid", "501 5.5.4 Mechanism invalid"),
    ("common/mechanism-unsupported", "504 Authentication mechanism not supported."),
    ("common/method-unknown", "Error: Unknown authentication method \"GSSAPI\" { code: 'EAUTH', command: 'API' }"),
    ("common/unknown-mechanism", "SMTPAuthentificationError 504 Unknown mechanism <PLAIN>"),
    ("common/mechanism-unknown", "message:\"Invalid login: 504 5.7.4 Unrecognized authentication type\""),
    ("common/auth-type", "504 5.7.4 Unsupported authentication mechanism"),
    ("common/ol-ja-methods", "サーバーが、このクライアントでサポートされている認証方法をどれもサポートしていません。"),
    ("common/emails-per-connection", "too many emails per connections"),
    ("common/recipient-message-rate", "451 4.5.1 The recipient <anna@yandex.ru> has exceeded their message rate limit. Try again later."),
    ("common/messages-per-connection", "421 Max message per connection reached, closing transmission channel"),
    ("common/recipient-attempts", "450 Too many recipient attempts"),
    ("common/too-fast", "450 sending too fast"),
    ("common/too-many-emails", "PHP Fatal error:  Uncaught EasySwoole\\Smtp\\Exception\\Exception: 550 5.7.0 Requested action not taken: too many emails per second"),
    ("common/too-many-messages", "460 too many messages (#4.3.0)"),
    ("common/too-many-requests", "450 Too many requests. Try again later. #MS-ST-G"),
    ("common/try-again-in-seconds", "422 try again in 15 seconds."),
    ("common/too-many-e-mails", "550 5.7.1 Error.your access was denied. Since you sent too many e-mails,you are not allowed to send more e-mails within 24 hours."),
    ("common/attachment-too-long", "554 attachment is too long."),
    ("common/message-exceeds", "`message deferred due to failure: (452, '4.3.4 Message size exceeds fixed limit'"),
    ("common/too-big-for-mailbox", "523 the message is too big for mailbox anna"),
    ("common/message-too-long", "552 message is too long."),
    ("common/maximum-message-size", "SMTP error 552: Maximum message size exceeded"),
    ("common/message-big", "550 Message too big!"),
    ("common/bytes-long", "554 Message rejected: Stream is more than 10485760 bytes long."),
    ("common/overwritten-banner", "220 *************************************"),
    ("common/unknown-xxxx-sendmail", "500 5.5.1 Command unrecognized: \"XXXX pc\""),
    ("common/unknown-xxxx", "500 unrecognized command XXXX"),
    ("common/overwritten-list", "250-XXXXXXXA"),
    ("common/ricoh-name", "SMTPC: failed to get smtp server ip-address."),
    ("common/sap-refused", "XS 826 - No connection to mail.example.org:25, NIECONN_REFUSED (-10)"),
    ("common/mechanisms-other", "SASL: Unable to find a callback / NTLM: domain missing"),
    ("common/invalid-grant", "invalid_grant"),
    ("common/token-expired", "535 5.7.8 OAuth token expired."),
    ("common/no-imap-server-nl", "Mailserver mail.example.org is geen IMAP4-mailserver."),
    ("common/basic-auth", "535 basic auth is disabled"),
    ("common/tls-active", "454 Command not permitted when TLS active"),
    ("common/free-plan", "535 SMTP is not included in the free plan"),
    ("common/free-accounts", "550 SMTP is not available on free accounts"),
    ("common/authenticate-with-pop", "Relaying Denied: Authenticate with POP first,"),
    ("common/check-mail-first", "550 check for new mail before sending"),
    ("common/pop-before-smtp", "550 pop before smtp needed"),
    ("common/pop-before", "550 POP before SMTP authentication required"),
    ("common/pop-your-mail", "553 You must pop your mail before you can relay"),
    ("common/pop-first", "550 please read your mail via pop3 first"),
    ("common/authenticate-before-send", "451 user@domain.tld please authenticate before send"),
    ("common/service-disabled", "535 service is disabled for this user"),
    ("common/no-access-for-smtp", "535 Error: no access for SMTP, enable it in your mailbox settings"),
    ("common/smtp-flag", "454 Authentication failed, please open smtp flag first!"),
    ("common/service-not-enabled", "535 IMAP/SMTP service is not enabled for this mailbox"),
    ("common/smtp-disabled", "535 smtp access disabled for this account"),
    ("common/yet-to-enable", "A1 NO [ALERT] You are yet to enable IMAP for your account."),
    ("common/poor-reputation", "554 poor reputation"),
    ("common/access-from-ip", "554 Service not available - access from your IP address is denied"),
    ("common/reputation-fail", "554 IP address 198.51.100.5 rejected [IP reputation fail]"),
    ("common/license-expired", "422 License Expired"),
    ("common/not-an-fqdn", "550 [209.85.208.48] is not a fully qualified domain name (\"FQDN\")"),
    ("common/user-disabled", "552 5.2.1 : Recipient address rejected: User disabled"),
    ("common/user-moved", "551 user has moved"),
    ("common/recipient-disabled", "smtp;554 delivery error: dd Sorry, your message to anna@example.com cannot be delivered. This mailbox is disabled (554.30). - example.yahoo.com"),
    ("common/account-disabled-address", "550 Account disabled <anna@example.org>"),
    ("common/host-unknown", "Host unknown (Name server:"),
    ("common/null-mx", "Dec 1 12:34:56 postfix31 postfix/smtp[3333]: 8A9C342533: to=, relay=none, delay=0.06, delays=0/0.01/0.05/0, dsn=5.1.0, status=bounced (Domain example.com does not accept mail (nullMX))"),
    ("common/domain-not-found-recipient", "450 4.1.2 <anna@example.com>: Recipient address rejected: Domain not found"),
    ("common/recipient-domain", "550 5.1.2 recipient domain does not exist"),
    ("common/insufficient-quota", "452 user has exceeded quota"),
    ("common/has-full-mailbox", "552 jdoe@aol.com has a full mailbox"),
    ("common/mailbox-exceeds", "User mailbox exceeds allowed size: kijitora@example.co.jp"),
    ("common/mailbox-full-for", "452 mailbox for anna is full"),
    ("common/mailbox-full", "Remote host said: 551 Requested action not taken: mailbox full"),
    ("common/mailbox-is-full", "Diagnostic-Code: X-Postfix; Mailbox is full"),
    ("common/over-quota", "over quota."),
    ("common/exceeded-storage", "System.Net.Mail.SmtpException: Exceeded storage allocation."),
    ("common/user-not-for-list", "557 Access denied <list@example.org> for user <anna@example.net>"),
    ("common/does-not-want-mail", "550 5.7.1 Recipient doesn't want your mail"),
    ("common/from-outside", "550 The recipient does not accept mail from outside the organisation"),
    ("common/authenticated-senders", "550 5.7.1 Recipient only accepts mail from authenticated senders"),
    ("common/restricted-list", "550 only members may post to this list"),
    ("common/only-subscribers", "Sorry, only subscribers may post."),
    ("common/restricted", "550 sender not permitted to write to this group"),
    ("common/not-want-to-receive", "550 5.7.1 The recipient does not want to receive mail from you"),
    ("common/address-missing", "550 address does not exist"),
    ("common/address-rejected", "550 #5.1.0 Address rejected."),
    ("common/destinatario-desconocido", "550 <anna@latinmail.com>: Destinatario desconocido"),
    ("common/invalid-recipient", "smtp;550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]"),
    ("common/invalid-recipient-hyphen", "554 5.7.1 <anna@example.com>: Recipient address rejected: Invalid-Recipient."),
    ("common/mailbox-missing", "550 5.1.2 Mailbox does not exist."),
    ("common/mailbox-not-found", "552 1 Requested mail action aborted, mailbox not found"),
    ("common/no-mailbox", "577 5.1.1 <email@invalid.com>: Recipient address rejected: undeliverable address: host gw-mail4.jodoshared.com[173.0.129.9] said: 550 sorry, no mailbox here by that name (#5.1.1) (in reply to RCPT TO command)"),
    ("common/no-such-recipient", "550 No such recipient here"),
    ("common/no-such-user", "550 5.7.1 No such user!"),
    ("common/not-in-recipient-list", "554 5.7.1 <anna@example.com>: Recipient address rejected: Not in recipient list"),
    ("common/recipient-missing", "550 recipient does not exist"),
    ("common/recipient-not-found", "550 5.1.1 <anna@example.org> Recipient not found.  <http://x.co/irbounce>"),
    ("common/recipient-unknown", "550 recipient unknown"),
    ("common/unknown-recipient", "550 unknown recipient"),
    ("common/unknown-user", "(reason: 550 Unknown user anna@ntt.docomo.example.ne.jp)"),
    ("common/user-missing", "smtp;550 5.1.1 <anna@icloud.com>: user does not exist"),
    ("common/user-not-found", "550 User not found"),
    ("common/user-unknown", "Net::SMTPFatalError - 550 5.1.1 <asdasdasd>: Recipient address rejected: User unknown in local recipient table"),
    ("common/suppression-list", "Address is on the suppression list"),
    ("common/mailbox-unavailable", "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)"),
    ("common/not-local", "551 User not local; please try mail.example.org"),
    ("common/relay-authenticate", "550 authenticate to relay mail"),
    ("common/not-relay", "550 cannot relay for you"),
    ("common/local-domains-only", "550 This server accepts mail for local domains only"),
    ("common/not-gateway", "Server Response: '550 not local host example.com, not a gateway', Port 25,"),
    ("common/relay-for", "553 We do not relay without RFC2554 authentication."),
    ("common/unrouted-relay", "550-Unrouted relay attempt"),
    ("common/relay-denied", "550 relay denied"),
    ("common/relay-disallowed", "550 relaying disallowed here"),
    ("common/relaying-mail", "554 relaying mail to b@c.example is not allowed"),
    ("common/relay-prohibited", "550 5.7.1 Relaying prohibited"),
    ("common/relay-word", "550 relaying to <b@c.example> prohibited by administrator"),
    ("common/relay-traffic-prohibited", "553 <recipient's-address>... unauthorized relay traffic prohibited"),
    ("common/relaying-is-prohibited", "550 Relaying Is Prohibited"),
    ("common/issue-auth", "530 5.5.1 Invalid command: Must issue an AUTH command first"),
    ("common/auth-first", "503 need auth first"),
    ("common/auth-required", "Error: 550 smtp auth required (in reply to RCPT TO command)"),
    ("common/authentication-is-required", "553 authentication is required to send mail as a@example.org"),
    ("common/log-in-first", "530 log in first"),
    ("common/must-authenticate", "530 you must authenticate to send mail"),
    ("common/must-be-authenticated", "550 5.7.9 Mail to submission port must be authenticated"),
    ("common/need-authenticate", "550 5.7.0 Need to authenticate via SMTP-AUTH-Login"),
    ("common/please-authenticate", "550 please authenticate"),
    ("common/requires-authentication", "503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server."),
    ("common/turn-on-auth", "550 turn on outgoing authentication in your program"),
    ("common/domain-not-allowed", "550 domain not in allowed list"),
    ("common/relaying-denied", "550 5.7.1 Relaying denied"),
    ("common/cname-temporarily", "CNAME_lookup_failed_temporarily._(#4.4.3)/"),
    ("common/dns-ptr-bad", "554-Bad DNS PTR resource record."),
    ("common/ip-name-lookup", "550 IP name lookup failed for 192.0.2.1"),
    ("common/ptr-missing", "550 no PTR found"),
    ("common/ptr-needed", "R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@freenet.de>: host emig.freenet.de [2001:748:100:40::8:115]: 550-inconsistent or no DNS PTR record for 2001:db8:849:9800::aa:ef7d (see RFC\\n550 1912 2.1)"),
    ("common/no-reverse-mapping", "451 4.7.1 Your IP address does not resolve to an existing hostname - no proper reverse mapping exists"),
    ("common/base64", "523 cipher text is invalid base64 format"),
    ("common/decode", "501 5.5.2 Syntax error, cannot decode response."),
    ("common/openspf-why", "550 5.7.1 Message rejected due to: domain owner discourages use of this host. Please see http://www.openspf.net/Why?s=helo"),
    ("common/host-not-allowed-for", "550 5.7.0 Host 192.0.2.1 is not allowed to send mail for example.org"),
    ("common/spf-check-failed", "550 SPF-check failed: example.com doesn't allow sending mails from 192.0.2.7"),
    ("common/spf-fail", "#5.0.0 smtp; 550 5.7.23: Recipient address rejected: Your message was rejected due to SPF fail - not authorized. Please see http://www.openspf.net/Why"),
    ("common/our-own-servers", "550 5.7.1 Mail from example.org is only accepted from our own servers"),
    ("common/invalid-sender-domain-portuguese", "5.1.0 <a@b.example> remetente rejeitado: domínio do remetente inválido"),
    ("common/invalid-sender-domain-german", "5.1.0 <a@b.example> Absender abgelehnt: ungültige Absenderdomäne"),
    ("common/sender-domain", "550 5.1.0 MailProtect : Domain of sender address khcrqq@psrp.example.org does not exist"),
    ("common/sender-domain-not-found", "Sender address rejected: **Domain not found**"),
    ("common/domain-not-resolve", "550 Sender domain example.org does not resolve"),
    ("common/sender-unroutable", "550 unroutable sender address"),
    ("common/sender-unrouteable", "550 Unrouteable sender address"),
    ("common/fully-qualified", "ERROR: 03-Jan-23 14:00:20 \tfailed to send reset email: {'anna@example.org': (504, b'5.5.2 <Mealie>: Sender address rejected: need fully-qualified address')}"),
    ("common/invalid-sender-domain-french", "5.1.0 <a@b.example> expéditeur rejeté : domaine de l'expéditeur non valide"),
    ("common/invalid-sender-domain-italian", "5.1.0 <a@b.example> mittente rifiutato: dominio del mittente non valido"),
    ("common/invalid-sender-domain-spanish", "5.1.0 <a@b.example> remitente rechazado: dominio del remitente no válido"),
    ("common/verify-sender", "550 sender domain is not verified"),
    ("common/different-sender", "550 sender address differs from authenticated one"),
    ("common/authenticated-user", "550 5.7.1 must match authenticated user"),
    ("common/from-account", "550 sender does not match your account"),
    ("common/forged-sender", "Error: Send error: permanent: 5.7.1 forged sender address"),
    ("common/from-login", "553 from address must match the login"),
    ("common/not-authorized-from", "550 5.7.1 This sender is not authorized to send from example.com"),
    ("common/not-owner", "Expected: 250, Got: 553 | 553 5.7.1 Sender address rejected: not owned by auth user."),
    ("common/sender-match", "553 sender mismatch"),
    ("common/auth-sender", "550 Unable to authenticate sender <imap@address.com>"),
    ("common/unauthorised-sender", "501 5.7.0 Unauthorized use of sender address"),
    ("common/xerox-from", "016-768: SMTP server rejected the machine's From: e-mail address"),
    ("common/no-such-user-words", "The mail server responded:  Error: no such user."),
    ("common/daily-quota", "{{nocatch,{permanent_failure,<<\"550 5.4.5 Daily user sending quota exceeded. o65sm25351206pga.71 - gsmtp\\r\\n\">>}}"),
    ("common/relay-limit-of", "452 4.5.3 sender rejected: daily relay limit of 250 reached"),
    ("common/pl-limit", "limit wysłanych wiadomości wyczerpany"),
    ("common/messages-an-hour", "Your account is on probation and domains are limited to 100 messages / hour."),
    ("common/messages-a-day", "5.7.1 <DATA>: Data command rejected: only 10 messages per day"),
    ("common/relay-quota", "552 Message would take you over your relay quota of 500"),
    ("common/sending-limit", "org.springframework.mail.MailSendException: Failed messages: org.eclipse.angus.mail.smtp.SMTPSendFailedException: 550-5.4.5 Daily user sending limit exceeded. For more information on Gmail"),
    ("common/sending-quota", "550 sending quota reached"),
    ("common/recipients-per-hours", "5.7.1 <DATA>: Data command rejected: limit of 400 rcpts per 24 hours for client anna@example.org reached"),
    ("common/connection-blocked-temporarily", "Your connection has been blocked temporarily - Try again later"),
    ("common/excessive-authentication-failures", "Your IP is generating excessive authentication failures. Please contact support."),
    ("common/temporarily-blacklisted", "421 4.5.1 Too many errors, you have been temporarily blacklisted"),
    ("common/login-address-blocked", "535 5.7.0 Authentication rejected, your IP has been blocked"),
    ("common/ports-busy", "421 4.3.2 mail.example.net All server ports are busy"),
    ("common/server-busy", "421 4.4.5 Server busy, try again later."),
    ("common/auth-parameter", "501 Parameter AUTH is not recognised"),
    ("common/no-response-to-ehlo", "No response to EHLO"),
    ("common/disk-full", "451 4.3.0 Failed to queue message: disk full"),
    ("common/out-of-storage", "452 4.4.5 Insufficient disk space; try again later"),
    ("common/insufficient-storage", "The size of the message you are trying to send exceeds a temporary size limit of the server. The message was not sent; try to reduce the message size or wait some time and try again. The server responded:  4.3.1 Insufficient system storage."),
    ("common/proxy-not-available", "451 Request action aborted on MFE proxy, SMTP server is not available."),
    ("common/starttls-not-supported", "\"SMTPException:STARTTLS not supported by server\""),
    ("common/unknown-starttls", "500 unknown command STARTTLS"),
    ("common/starttls-unknown", "500 5.3.3 Unrecognized command"),
    ("common/login-unencrypted", "{\"level\":\"warn\",\"component\":\"pulse-config\",\"error\":\"SMTP auth failed: unencrypted connection\",\"attempt\":0,\"provider\":\"\",\"time\":\"2026-02-04T12:11:00Z\",\"message\":\"Email send attempt failed\"}"),
    ("common/tls-temporarily", "454 4.3.3 TLS not available: error generating SSL handle"),
    ("common/starttls-server-failed", "* BYE Fatal error: tls_start_servertls() failed"),
    ("common/ehlo-first", "501 please say HELO/EHLO first"),
    ("common/helo-first", "503 5.5.1 EHLO/HELO first. v1 - gsmtp"),
    ("common/sync-error", "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection"),
    ("common/pregreet", "554 protocol violation: spoke too early"),
    ("common/local-error", "451 4.3.0 local error in processing"),
    ("common/temporarily-rejected-2", "451 4.3.0 Mail server temporarily rejected message."),
    ("common/mail-queue", "451 4.3.0 Error: queue file write error"),
    ("common/configuration-problem", "Dec 13 10:31:48 ip-192-0-2-7 postfix/smtpd[2875]: NOQUEUE: reject: RCPT from mail-yh0-f50.google.com[209.85.213.50]: 451 4.3.5 Server configuration error; from=anna@gmail.com to=ben@example.org proto=ESMTP helo=<mail-yh0-f50.google.com>"),
    ("common/shutting-down", "421 Server shutting down"),
    ("common/temporarily-interrupted", "421 Message delivery was temporarily interrupted, please try again later."),
    ("common/lookup-failure", "451 4.3.0 <anna@example.org>: Temporary lookup failure"),
    ("common/temporary-system-problem", "421 4.7.0 Temporary System Problem. Try again later."),
    ("common/canon-841", "The encryption algorithm which matches that of the mail server does not exist."),
    ("common/content-type-of-tls", "InvalidMessage(InvalidContentType)"),
    ("common/starttls-first", "530 5.7.0 Must issue a STARTTLS command first."),
    ("common/tls-must", "451 must use tls"),
    ("common/encryption-required-mail", "550 secure connection required"),
    ("common/server-without-tls", "554 5.7.1 Encrypted delivery only: your server did not use TLS"),
    ("common/session-encryption", "550 session encryption is required"),
    ("common/starttls-needed", "10/07/2023 17:11:32 - [ERROR] Send-MailMessage : Error in processing. The server response was: 5.7.3 STARTTLS is required to send mail [SYBPR01CA0209.ausprd01.prod.outlook.com"),
    ("common/starttls-required", "530 STARTTLS required"),
    ("common/tls-required", "550 TLS is required"),
    ("common/tls-required-short", "421, “4.7.0”, TLS required for RCPT domain, closing connection."),
    ("common/in-use", "-ERR [IN-USE] Do you have another POP session running?"),
    ("common/concurrent-connections", "421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel."),
    ("common/connections-exceeded", "421 Maximum number of connections exceeded for this IP"),
    ("common/too-many-sessions", "421 Too many sessions opened"),
    ("common/connections-limit", "pop3d: Maximum connection limit reached for ::ffff:192.0.2.1"),
    ("common/too-many-connections", "S: R00000001 NO [ALERT] Too many simultaneous connections. (Failure)"),
    ("common/login-delay", "-ERR [LOGIN-DELAY] minimum time between logins"),
    ("common/account-is-locked", "535 account is locked"),
    ("common/account-locked", "535 account locked"),
    ("common/too-many-bad-auth", "535 too many authentication failures"),
    ("common/too-many-attempts", "421 too many failed attempts"),
    ("common/failed-authentications", "421 4.7.0 Too many failed authentications, closing"),
    ("common/too-many-login", "535 too many failed logins"),
    ("common/too-many-rcpt", "452 4.5.3 too many rcpts"),
    ("common/too-many-recipients", "452, “4.5.3”, Your message has too many recipients. For more information regarding Google’s sending limits, review this article."),
    ("common/use-submission-port", "554 Please use the submission port 587"),
    ("common/eula", "535 5.7.8 Error: authentication failed: Please accept EULA first."),
    ("common/password-expired", "535 password expired"),
    ("common/in-browser", "534 Please sign in through your web browser first"),
    ("common/web-browser", "534 sign in with a browser first"),
    ("common/in-webmail", "535 Account needs verification, log in to webmail"),
    ("common/tb-de-encrypted", "scheint keine verschlüsselten Passwörter zu unterstützen"),
    ("frames/client-host", "SMTP Error (550): Failed to add recipient \"ben@example.com\" (5.7.1 <webmail18.sd4.0x35.net[10.200.201.18]>: Client host rejected: Blacklisted user: anna@example.org)."),
    ("frames/allow-list", "421 not in the whitelist"),
    ("frames/not-in-list", "421 ip not in a list"),
    ("frames/sender-rejected", "550 sender address rejected"),
    ("frames/outbound-spam", "550 outbound spam"),
    ("frames/sending-denied", "550 sending denied"),
    ("frames/black-list", "550 5.7.1 host mail.example.org [192.0.2.1] black listed #120"),
    ("frames/blacklisted", "554 your address is blacklisted"),
    ("frames/credentials-relay", "550 credentials for relay"),
    ("frames/app-password", "535 5.7.1 Sorry, you need to create an app password to use this service"),
    ("frames/application-passwords", "535 use application passwords"),
    ("frames/open-stream-localhost", "imap_open(): Couldn't open stream {localhost:143}"),
    ("frames/dotnet-invalid-portuguese", "System.Security.Authentication.AuthenticationException: O certificado remoto é inválido, de acordo com o procedimento de validação."),
    ("frames/verify-failed", "routines:tls_process_server_certificate:certificate verify failed"),
    ("frames/dotnet-invalid-italian", "System.Security.Authentication.AuthenticationException: Il certificato remoto non è stato ritenuto valido dalla procedura di convalida."),
    ("frames/dotnet-invalid-italian-plain", "System.Security.Authentication.AuthenticationException: Il certificato remoto non è valido in base alla procedura di convalida."),
    ("frames/dotnet-invalid-german", "System.Security.Authentication.AuthenticationException: Das Remotezertifikat ist laut Validierungsverfahren ungültig."),
    ("frames/ssl-unknown-error", "fsockopen(): unable to connect to ssl://192.0.2.12:995 (Unknown error)"),
    ("frames/dovecot-no-attempts", "dovecot: pop3-login: Disconnected (no auth attempts in 60 secs): user=<>, rip=192.0.2.1, lip=192.0.2.2"),
    ("frames/symfony-starttls", "Unable to connect with STARTTLS."),
    ("frames/java-convert", "javax.mail.MessagingException: Could not convert socket to TLS"),
    ("frames/swift-tls", "Unable to connect with TLS encryption"),
    ("frames/client-certificate", "SSL peer handshake failed, the server most likely requires a client certificate to connect"),
    ("frames/client-certificate-error", "421 4.7.1 SSL certificate error"),
    ("frames/syntax", "S: 555 5.5.2 Syntax error. n68sm3960564vkd.0 - gsmtp"),
    ("frames/headers", "550 headers are not RFC compliant"),
    ("frames/invalid-command", "500 5.5.1 Invalid command."),
    ("frames/too-many-errors", "421 too many errors"),
    ("frames/connection-rate", "421 connection rate is too high"),
    ("frames/permitted-limits", "550 limits exceeded"),
    ("frames/policy-content", "552-5.7.0 Our system detected an illegal attachment on your message"),
    ("frames/malware", "554 malware found"),
    ("frames/our-system-has-detected", "550-5.7.1 [192.0.2.7 7] Our system has detected that this message is"),
    ("frames/spam", "554 message looks like spam"),
    ("frames/virus", "552 Virus found."),
    ("frames/country", "550 mail from your country is not accepted"),
    ("frames/authorization-failed", "535 authorization failure"),
    ("frames/bad-password", "535 bad user or password"),
    ("frames/could-not-authenticate", "SMTP Error: Could not authenticate."),
    ("frames/incorrect-auth", "535 incorrect authentication"),
    ("frames/auth-data", "535 wrong login data"),
    ("frames/unable-authenticate", "535 unable to authenticate user"),
    ("frames/auth-code", "535 wrong authentication"),
    ("frames/incorrect-535", "535 incorrect"),
    ("frames/invalid-535", "535 invalid"),
    ("frames/failed-logins", "disconnect from unknown[2001:db8::1] ehlo=2 starttls=1 auth=0/5 quit=1 commands=4/9"),
    ("frames/credits", "550 out of credits"),
    ("frames/dynamic", "550 dynamic ip addresses may not send"),
    ("frames/residential", "550 residential address"),
    ("frames/from-must-match", "550 from must match"),
    ("frames/helo-argument", "501 EHLO argument is wrong"),
    ("frames/helo-rejected", "550 Helo command rejected: no spoofing"),
    ("frames/invalid-domain-name", "501 domain name is invalid"),
    ("frames/smtputf8", "553 SMTPUTF8 needed"),
    ("frames/identity-change", "503 identity may not change"),
    ("frames/cannot-authenticate-temporary", "454 cannot authenticate, temporary problem"),
    ("frames/auth-blocked", "535 login is blocked"),
    ("frames/auth-policy", "535 login refused by policy"),
    ("frames/encryption-required", "538 encryption required"),
    ("frames/client-not-authenticated-german", "Die Serverantwort war: 5.7.1 Client wurde nicht authentifiziert."),
    ("frames/client-not-authenticated-italian", "La risposta del server è stata: 5.7.1 Client non autenticato."),
    ("frames/client-not-authenticated-french", "La réponse du serveur était : 5.7.1 Le client n'a pas été authentifié."),
    ("frames/client-not-authenticated-spanish", "La respuesta del servidor fue: 5.7.1 El cliente no se autenticó."),
    ("frames/authentication-not-required", "503 Authentication not required"),
    ("frames/auth-not-any", "503 authentication is not enabled"),
    ("frames/auth-not-here", "503 AUTH is not available"),
    ("frames/unimplemented", "502 5.5.1 Unimplemented command. v1 - gsmtp"),
    ("frames/not-supported", "503 not supported"),
    ("frames/looping", "552 looping message."),
    ("frames/loop", "[PROTOCOL] [5F57764E-A531-4F3B-BE0D-AF78E2D8DD47.1] [queue/smtp_forward] S: 554-5.6.0 Message exceeded 50 hops, this may indicate a mail loop. Learn more at\\r\\n"),
    ("frames/hops", "554 sendall: too many hops 19 (17 max)"),
    ("frames/mechanism-method", "504 authentication mechanism not available"),
    ("frames/hourly-limit", "550 hourly limit"),
    ("frames/number-of-mails", "554 number of mails exceeded"),
    ("frames/per-hour", "550 limit per hour reached"),
    ("frames/rate-word", "421 rate exceeded"),
    ("frames/rate-limit", "450 rate limited"),
    ("frames/throttling", "454 throttling failure"),
    ("frames/too-much-mail", "450 too much mail"),
    ("frames/received-this-hour", "452 too many this hour"),
    ("frames/throttled", "421 throttled"),
    ("frames/message-large", "552 message too large"),
    ("frames/relayhost-configuration", "warning: relayhost configuration problem"),
    ("frames/token-invalid", "535 invalid access token"),
    ("frames/ehlo-then-greeting", "Error: * OK [CAPABILITY IMAP4rev1] IMAP Proxy ready"),
    ("frames/basic-authentication", "550 basic authentication"),
    ("frames/telnet-at-tls", "telnet mail.example.org 993 disconnects immediately"),
    ("frames/java-reading", "javax.mail.MessagingException: Exception reading response"),
    ("frames/tls-already", "554 already using TLS"),
    ("frames/not-subscribed", "535 not subscribed"),
    ("frames/plan", "550 your plan does not include smtp"),
    ("frames/phpmailer-portuguese", "Erro SMTP: Não foi possível ligar ao servidor SMTP."),
    ("frames/phpmailer-connect-failed", "SMTP Connect() falló."),
    ("frames/phpmailer-french-failed", "Échec de la connexion SMTP."),
    ("frames/not-for-service", "550 not authorized to use this"),
    ("frames/auth-disabled", "535 login is disabled"),
    ("frames/block-list", "is on our block list (S3140). You can also refer your provider to"),
    ("frames/from-this-ip", "550 not from this ip"),
    ("frames/ip-blocked", "550 your ip is blocked"),
    ("frames/temporarily-blocked", "554 temporarily blocked"),
    ("frames/ip-not-accepted", "550 traffic not accepted from there"),
    ("frames/gmail-misconfigured", "Your message wasn't delivered because the remote server is misconfigured."),
    ("frames/recipient-inactive", "550 5.7.1 : Recipient address rejected:  Inactive MailBox, not poped for more than 6 months"),
    ("frames/no-longer", "smtp;554 delivery error: dd anna@example.com is no longer valid. [-20] - example.yahoo.com"),
    ("frames/account-missing", "550 account not found"),
    ("frames/could-not-deliver", "550 could not deliver"),
    ("frames/unknown-address", "550 unknown address"),
    ("frames/cannot-deliver", "550 cannot deliver"),
    ("frames/unroutable", "550 unroutable address"),
    ("frames/relay-access", "553 no relay access for this client"),
    ("frames/relay-allowed", "550 relay from 192.0.2.1 is not allowed"),
    ("frames/relay-refused", "550 relay to b@c.example refused"),
    ("frames/relay-rejected", "550 mail relay rejected"),
    ("frames/not-logged-in", "550 not logged in"),
    ("frames/delivery-not-allowed", "550 delivery is not allowed"),
    ("frames/valid-rcpt", "503 valid RCPT command must precede DATA"),
    ("frames/rdns", "554 fix your rdns"),
    ("frames/rdns-missing", "Remote host said: 553 bad reverse dns"),
    ("frames/reverse-name", "450 no reverse hostname"),
    ("frames/your-hostname", "450 cannot resolve your hostname"),
    ("frames/sandbox", "550 account is in sandbox mode"),
    ("frames/auth-string", "501 bad AUTH string"),
    ("frames/auth-aborted", "501 authentication was aborted"),
    ("frames/auth-abort-short", "501 5.5.4 Authentication cancelled"),
    ("frames/sasl", "501 5.7.0 SASL exchange broken"),
    ("frames/base64-word", "501 Invalid command argument, not a valid Base64 string"),
    ("frames/decoding-failure", "502 5.5.2 Decoding failure"),
    ("frames/dkim", "550 5.7.20 dkim signature missing"),
    ("frames/dmarc", "550-5.7.26 the sender domain's DMARC policy. Please contact the administrator"),
    ("frames/real-domain", "501 5.5.2 Domain name required"),
    ("frames/sender-unverifiable", "550 sender could not be verified"),
    ("frames/domain-missing", "account or domain may not exist, they may be blacklisted, or missing the"),
    ("frames/unverified-sender", "550 unverified sender"),
    ("frames/mail-from-must", "553 mail from must be yours"),
    ("frames/sender-not-same", "554 sender is not same as login"),
    ("frames/send-as", "550 no right to send as this user"),
    ("frames/sender-denied", "550 sender is not allowed"),
    ("frames/not-allowed-to-send", "550 you are not allowed to send mail"),
    ("frames/from-address-not", "500 Envelope from address is not authorised"),
    ("frames/no-permission", "550 no permission"),
    ("frames/not-allowed-from", "550 mail from here not allowed"),
    ("frames/daily-exceeded", "550 daily allowance exceeded"),
    ("frames/daily-limit", "Errore: MAX RCPT TO DAILY LIMIT"),
    ("frames/overload", "421 server overloaded"),
    ("frames/too-busy", "432 4.3.2 STOREDRV.Storage; mailbox server is too busy"),
    ("frames/high-load", "421 load is too high"),
    ("frames/not-accepting", "smtplib.SMTPConnectError: (554, b'mail.example.org ESMTP not accepting messages')"),
    ("frames/service-unavailable", "421 service not available"),
    ("frames/service-refused-word", "421 service refused"),
    ("frames/starttls-not", "*** Host did not advertise STARTTLS"),
    ("frames/tls-not-available-any", "502 5.7.0 TLS not available."),
    ("frames/not-implemented", "502 not implemented"),
    ("frames/tls-unavailable", "454 TLS currently unavailable"),
    ("frames/starttls-failed", "454 STARTTLS FAILED"),
    ("frames/too-soon", "554 too soon"),
    ("frames/timeout-421", "421 timeout"),
    ("frames/temporary-error", "451 temporary error"),
    ("frames/internal-error", "554 5.0.0 Internal server error (msg ID = 8cb3b5d1)"),
    ("frames/currently-unavailable", "451 4.7.1 Sorry, the service is currently unavailable. Please come back later."),
    ("frames/volume", "421 deferred for its volume"),
    ("frames/unusual", "421 unusual rate"),
    ("frames/gmail-later", "421-4.7.0 Try again later, closing connection."),
    ("frames/starttls-handshake", "disconnect from unknown[192.0.2.1] ehlo=1 starttls=0/1 commands=1/2"),
    ("frames/eof", "error:0A000126:SSL routines::unexpected eof while reading"),
    ("frames/swift-nothing", "Connection could not be established with host smtp.example.org [ #0]"),
    ("frames/mailkit-handshake", "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."),
    ("frames/ssl-on-plain", "501 ssl not expected on this socket"),
    ("frames/dotnet-secure-italian", "System.Net.Mail.SmtpException: Il server SMTP richiede una connessione protetta oppure il client non è stato autenticato."),
    ("frames/dotnet-secure-german", "System.Net.Mail.SmtpException: Der SMTP-Server erfordert eine sichere Verbindung oder der Client wurde nicht authentifiziert."),
    ("frames/dotnet-secure-french", "System.Net.Mail.SmtpException: Le serveur SMTP requiert une connexion sécurisée ou le client n'était pas authentifié."),
    ("frames/dotnet-secure-portuguese", "System.Net.Mail.SmtpException: O servidor SMTP requer uma conexão segura ou o cliente não foi autenticado."),
    ("frames/dotnet-secure-spanish", "System.Net.Mail.SmtpException: El servidor SMTP requiere una conexión segura o el cliente no se autenticó."),
    ("frames/dotnet-secure-brazilian", "O servidor SMTP exige uma conexão segura ou o cliente não foi autenticado."),
    ("frames/dotnet-secure-dutch", "De SMTP-server vereist een beveiligde verbinding of de client is niet geverifieerd."),
    ("frames/dotnet-secure-polish", "Serwer SMTP wymaga bezpiecznego połączenia lub klient nie został uwierzytelniony."),
    ("frames/dotnet-secure-russian", "SMTP-сервер требует безопасного подключения, или клиент не прошел проверку подлинности."),
    ("frames/dotnet-secure-japanese", "SMTP サーバーには安全な接続が必要であるか、またはクライアントが認証されていません。"),
    ("frames/too-many-logon", "535 too many logon attempts"),
    ("frames/too-many-auth", "421 too many AUTH tries"),
    ("frames/too-many-bad", "554 cox too many bad commands from 192.0.2.7"),
    ("frames/auth-locked", "535 user is locked"),
    ("frames/log-in-browser", "534 log in with a browser"),
    ("frames/auth-expired", "535 login expired"),
    ("frames/auth-revoked", "535 key revoked"),
    ("general/two-step", "2-step verification is on."),
    ("general/two-factor-enabled", "Login not possible with 2FA enabled."),
    ("general/two-factor-on", "Login fails, 2FA is enabled."),
    ("general/two-factor-fr", "La double authentification est active."),
    ("general/mfa", "The account has MFA enabled."),
    ("general/multi-factor-enabled", "I have multifactor auth enabled."),
    ("general/two-factor-auth-enabled", "The account has two-factor authentication enabled."),
    ("general/two-factor-es", "Tengo la verificación en dos pasos."),
    ("general/two-factor-de", "Die Zwei-Faktor-Authentifizierung ist aktiv."),
    ("general/two-factor-ru", "Включена двухфакторная аутентификация."),
    ("general/two-factor-zh", "开启了两步验证。"),
    ("general/less-secure-apps", "Access for less secure apps is disabled."),
    ("general/less-secure-es", "El acceso de aplicaciones menos seguras está desactivado."),
    ("general/less-secure-fr", "L'accès des applications moins sécurisées est désactivé."),
    ("general/less-secure-de", "Der Zugriff durch weniger sichere Apps ist aus."),
    ("general/yahoo-third-party", "Yahoo sent out a message about 3rd party apps."),
    ("general/authorization-code", "是不是要填授权码"),
    ("general/certificates-out-of-date", "The certificates of my mail server are out of date."),
    ("general/restart-after-renewal", "Need dovecot restart after LE certificate renew."),
    ("general/nl-expired", "Certificaat verlopen"),
    ("general/es-expired", "Certificado caducado"),
    ("general/pt-expired", "Certificado expirado"),
    ("general/it-expired", "Certificato scaduto"),
    ("general/de-expired", "Zertifikat abgelaufen"),
    ("general/ru-expired", "Срок действия сертификата истек"),
    ("general/certificate-hostname", "Certificate hostname does not match"),
    ("general/certificate-mismatch", "Certificate name mismatch"),
    ("general/proton-bridge", "Cannot connect to Proton Mail Bridge"),
    ("general/certificate-trust", "Certificate not trusted on device"),
    ("general/de-untrusted", "Das Zertifikat ist nicht vertrauenswürdig."),
    ("general/certificate-untrusted", "SEC_ERROR_UNTRUSTED_ISSUER"),
    ("general/pl-secure", "Nie można bezpiecznie połączyć się z serwerem."),
    ("general/pl-certificate", "Błąd certyfikatu"),
    ("general/nl-certificate", "Het door de server imap.example.org gebruikte certificaat is niet compatibel."),
    ("general/es-invalid", "El certificado no es válido o no se puede acceder a él."),
    ("general/pt-certificate", "Erro de handshake ou provavelmente o certificado usado pelo servidor imap.example.org é incompatível."),
    ("general/pt-certificate-invalid", "Certificado inválido"),
    ("general/es-certificate-invalid", "Certificado no válido"),
    ("general/fr-invalid", "Le certificat n'est pas valide ou est inaccessible."),
    ("general/fr-certificate", "Le certificat utilisé par le serveur imap.example.org est incompatible."),
    ("general/fr-certificate-invalid", "Certificat invalide"),
    ("general/certificate-invalid", "Certificate invalid"),
    ("general/certificate-verify", "The server you are connected to is using a security certificate that cannot be verified."),
    ("general/not-validated", "The server's SSL certificate could not be validated for the following reasons:"),
    ("general/certificate-problem", "Certificate error"),
    ("general/certificate-warning", "Certificate Warning"),
    ("general/it-certificate", "Il certificato usato dal server imap.example.org non è compatibile."),
    ("general/it-certificate-invalid", "Certificato non valido"),
    ("general/certpath", "java.security.cert.CertPathValidatorException: signature check failed"),
    ("general/pl-invalid", "Certyfikat jest nieważny lub niedostępny."),
    ("general/es-secure", "No se puede establecer conexión de forma segura con el servidor."),
    ("general/connect-safely", "Cannot connect safely to server."),
    ("general/fr-secure", "Impossible d'établir une connexion sécurisée avec le serveur."),
    ("general/fr-certificate-error", "Erreur de certificat"),
    ("general/es-certificate-error", "Error de certificado"),
    ("general/de-secure", "Keine sichere Verbindung zu Server möglich"),
    ("general/pl-certificate-invalid", "Nieprawidłowy certyfikat"),
    ("general/nl-certificate-invalid", "Ongeldig certificaat"),
    ("general/safely", "Can't safely connect to server."),
    ("general/geary-security", "Incoming mail server security is not trusted"),
    ("general/unacceptable", "Unacceptable TLS certificate"),
    ("general/ru-secure", "Не удалось установить защищенное подключение к серверу."),
    ("general/ru-certificate-invalid", "Недействительный сертификат"),
    ("general/ru-certificate", "Сертификат, используемый сервером imap.example.org, несовместим."),
    ("general/ru-invalid", "Сертификат недействителен или недоступен."),
    ("general/ja-secure", "サーバーへの安全な接続を確立できません。"),
    ("general/zh-secure", "无法安全地连接到服务器。"),
    ("general/ja-certificate", "証明書エラー"),
    ("general/zh-certificate", "所用的 TLS 版本或证书不兼容。"),
    ("general/nylas-settings", "Please check that your SMTP settings are correct."),
    ("general/it-security-error", "Impossibile aprire la connessione al server a causa di un errore di sicurezza."),
    ("general/de-security-error", "Verbindung zu Server kann aufgrund eines Sicherheitsfehlers nicht geöffnet werden."),
    ("general/pl-bezpieczne-polaczenie", "Nie można nawiązać bezpiecznego połączenia."),
    ("general/pl-blad-tls", "Błąd TLS lub certyfikatu serwera"),
    ("general/it-tls", "Impossibile stabilire un collegamento TLS al server POP3."),
    ("general/pt-tls", "Não foi possível estabelecer uma conexão TLS com o servidor POP3."),
    ("general/connect-using-ssl", "Cannot Connect Using SSL. Do you want to try setting up the account without SSL?"),
    ("general/fr-tls", "Impossible d'établir une connexion TLS vers le serveur POP3."),
    ("general/claws-session", "This session couldn't be secured"),
    ("general/es-security-error", "No se ha podido establecer conexión con el servidor debido a un error de seguridad."),
    ("general/pt-conexao-segura", "Não foi possível estabelecer uma conexão segura."),
    ("general/code-tls", "code: 'ETLS'"),
    ("general/nl-beveiligde-verbinding", "Er kon geen beveiligde verbinding worden gemaakt."),
    ("general/it-connessione-sicura", "Impossibile stabilire una connessione sicura."),
    ("general/lettre-tls", "lettre::transport::smtp::Error { kind: Tls"),
    ("general/tls-negotiation", "Unable to negotiate TLS with this server"),
    ("general/tls-negotiation-unsuccessful", "Your POP3 server claims to support TLS but negotiation was unsuccessful."),
    ("general/es-conexion-segura", "No se pudo establecer una conexión segura con el servidor."),
    ("general/pl-tls", "Nie można ustanowić połączenia TLS z serwerem POP."),
    ("general/fr-security-error", "Impossible d'établir la connexion avec le serveur en raison d'une erreur de sécurité."),
    ("general/secure-connection", "Secure connection failed"),
    ("general/security-error", "Couldn't open connection to server due to security error."),
    ("general/de-sichere-verbindung", "Eine sichere Verbindung zum Server konnte nicht hergestellt werden."),
    ("general/ssl-failed", "SSL negotiation failed"),
    ("general/pt-ssl-falha", "Falha ao estabelecer SSL com o servidor"),
    ("general/es-ssl-fallo", "La negociación SSL falló."),
    ("general/de-ssl-fehlgeschlagen", "SSL-Aushandlung fehlgeschlagen"),
    ("general/fr-ssl-echoue", "La négociation SSL a échoué."),
    ("general/ja-ssl-shippai", "SSLハンドシェイクに失敗しました。"),
    ("general/zh-ssl-lianjie", "SSL/TLS 连接失败，请检查 SSL 配置是否正确"),
    ("general/ssl-not-established", "The SSL connection could not be established, see inner exception."),
    ("general/ssl-error", "SMTP SSL error"),
    ("general/claws-tls", "can't start TLS session"),
    ("general/tls-connection", "Could not open secure TLS connection to the server."),
    ("general/pt-tls-falha", "Falha na negociação TLS"),
    ("general/es-tls-fallo", "Falló la negociación TLS con el servidor."),
    ("general/de-tls-fehlgeschlagen", "TLS-Handshake fehlgeschlagen"),
    ("general/nl-tls-mislukt", "TLS-onderhandeling mislukt"),
    ("general/it-tls-non-riuscita", "Connessione TLS non riuscita"),
    ("general/ja-tls-shippai", "TLSネゴシエーションに失敗しました。"),
    ("general/tls-error", "SMTP TLS error"),
    ("general/zh-tls", "无法建立到 POP3 服务器的 TLS 连接。"),
    ("general/nl-tls", "Kan geen TLS-verbinding met de POP3-server tot stand brengen."),
    ("general/de-tls-verbindung", "TLS-Verbindung fehlgeschlagen"),
    ("general/pl-security-error", "Nie można nawiązać połączenia z serwerem z powodu błędu zabezpieczeń."),
    ("general/fr-tls-echec", "Échec de la négociation TLS"),
    ("general/ru-tls", "Не удалось установить соединение с использованием TLS с POP3-сервером."),
    ("general/ru-security-error", "Не удалось установить подключение к серверу из-за ошибки безопасности."),
    ("general/ja-security-error", "セキュリティエラーのためサーバーに接続できません。"),
    ("general/zh-security-error", "由于安全错误，无法连接到服务器。"),
    ("general/zh-tls-woshou", "TLS 握手失败"),
    ("general/client-certificate-login", "Client certificate login fails"),
    ("general/bad-certificate", "remote error: tls: bad certificate"),
    ("general/client-certificate", "The client cert is invalid."),
    ("general/nl-geen-internet", "Geen internetverbinding"),
    ("general/de-keine-internetverbindung", "Keine Internetverbindung"),
    ("general/no-network", "No network connection"),
    ("general/ja-internet-nashi", "インターネットに接続されていません。"),
    ("general/zh-wu-wangluo", "没有网络连接"),
    ("general/os-unreachable", "network unreachable (os error 101)"),
    ("general/pl-network", "Błąd sieci"),
    ("general/fr-network", "Erreur réseau"),
    ("general/pt-network", "Erro de rede"),
    ("general/es-network", "Error de red"),
    ("general/it-network", "Errore di rete"),
    ("general/check-internet", "Please check your internet connection and try again."),
    ("general/nl-network", "Netwerkfout"),
    ("general/network-error", "Network error"),
    ("general/de-network", "Netzwerkfehler"),
    ("general/ru-network", "Ошибка сети"),
    ("general/ja-network", "ネットワークエラー"),
    ("general/zh-network", "网络错误"),
    ("general/roundcube-parse-recipients", "SMTP Error: Unable to parse recipients list."),
    ("general/connection-abort", "java.net.SocketException: Software caused connection abort"),
    ("general/fr-ferme-connexion", "Le serveur a fermé la connexion de façon inattendue."),
    ("general/broken-pipe", "Broken pipe"),
    ("general/it-chiuso-connessione", "Il server ha chiuso la connessione."),
    ("general/pt-fechada", "A conexão foi fechada pelo servidor."),
    ("general/es-conexion-cerrada", "La conexión fue cerrada por el servidor."),
    ("general/es-conexion-interrumpida", "La conexión con el servidor se interrumpió."),
    ("general/connection-interrupted", "Connection to server imap.example.org was interrupted."),
    ("general/connection-lost", "[CLOSED] IMAP connection lost"),
    ("general/connection-reset", "Connection to server imap.example.org was reset."),
    ("general/connection-broken", "[CLOSED] IMAP connection broken (server response)"),
    ("general/connection-was-closed", "Connection closed."),
    ("general/terminated", "Connection terminated"),
    ("general/it-lost", "Connessione persa"),
    ("general/fr-connexion-fermee", "La connexion a été fermée par le serveur."),
    ("general/fr-interrupted", "Connexion interrompue"),
    ("general/fr-lost", "Connexion perdue"),
    ("general/es-dropped", "El servidor imap.example.org ha cortado la conexión. Puede que el servidor se haya caído o que haya un problema en la red."),
    ("general/en-dropped-connection", "The SMTP server dropped the connection."),
    ("general/roundcube-greeting", "Empty startup greeting (imap.example.org:143)"),
    ("general/pt-fechou-conexao", "O servidor encerrou a conexão inesperadamente."),
    ("general/phpmailer-eof", "SMTP NOTICE: EOF caught while checking if connected"),
    ("general/pt-dropped", "O servidor imap.example.org foi desconectado. Ele pode ter caído ou pode haver um problema de rede."),
    ("general/has-disconnected", "Server imap.example.org has disconnected. The server may have gone down or there may be a network problem."),
    ("general/fr-coupe-connexion", "Le serveur SMTP a interrompu la connexion."),
    ("general/it-interrotto-connessione", "Il server ha interrotto la connessione."),
    ("general/es-lost", "Conexión perdida"),
    ("general/geary-communicating", "Problem communicating with outgoing server for Anna"),
    ("general/pl-dropped", "Serwer imap.example.org rozłączył się. Być może został wyłączony lub wystąpił problem z siecią."),
    ("general/fr-dropped", "Le serveur imap.example.org s'est déconnecté. Il s'est peut-être arrêté, ou il y a un problème sur le réseau."),
    ("general/closed-connection", "Server closed connection"),
    ("general/evolution-unexpectedly", "The server unexpectedly disconnected"),
    ("general/es-cerro-conexion", "El servidor cerró la conexión inesperadamente."),
    ("general/it-dropped", "Il Server imap.example.org si è disconnesso. Il server potrebbe essere non disponibile o potrebbe esserci stato un problema di rete."),
    ("general/socket-closed", "java.net.SocketException: Socket closed"),
    ("general/unexpected-eof", "unexpected end of file"),
    ("general/unexpected-eof-short", "Unexpected EOF"),
    ("general/nl-sloot-verbinding", "De server heeft de verbinding gesloten."),
    ("general/nl-dropped", "Server imap.example.org heeft de verbinding verbroken. De server is mogelijk offline gegaan, of er is een netwerkprobleem."),
    ("general/de-unerwartet-geschlossen", "Die Verbindung wurde vom Server unerwartet geschlossen."),
    ("general/de-dropped", "Der Server imap.example.org hat die Verbindung abgebrochen. Der Server ist entweder ausgefallen oder es gibt Netzwerkprobleme."),
    ("general/de-getrennt", "Der SMTP-Server hat die Verbindung getrennt."),
    ("general/de-reset", "Verbindung wurde zurückgesetzt"),
    ("general/en-called-unconnected", "Called Mail() without being connected"),
    ("general/pl-zamknal-polaczenie", "Serwer zamknął połączenie."),
    ("general/pl-zerwal-polaczenie", "Serwer zerwał połączenie."),
    ("general/ru-zakryl", "Сервер закрыл соединение."),
    ("general/ru-dropped", "Произошло отключение от «imap.example.org». Возможно, сервер не работает, или возникли проблемы в сети."),
    ("general/ru-razorval", "Сервер разорвал соединение."),
    ("general/ja-dropped", "サーバー imap.example.org との接続が切断されました。サーバーがダウンしたか、ネットワークに問題があるかもしれません。"),
    ("general/ja-setsudan", "サーバーが接続を切断しました。"),
    ("general/ja-tojimashita", "サーバーが接続を閉じました。"),
    ("general/zh-dropped", "服务器 imap.example.org 已经断开连接。此服务器可能死机或者发生网络问题。"),
    ("general/zh-lianjie-guanbi", "服务器关闭了连接"),
    ("general/zh-lianjie-zhongduan", "SMTP 连接中断"),
    ("general/zh-closed", "连接已断开"),
    ("general/socket-error", "fetchmail: socket error while fetching from anna@pop.example.org"),
    ("general/netease-554-zh", "163邮箱554错误"),
    ("general/de-als-spam", "Die Nachricht wurde als Spam eingestuft und abgelehnt."),
    ("general/fr-considere-spam", "Le message a été considéré comme un spam."),
    ("general/de-inhalt-abgelehnt", "Der Server hat den Inhalt der Nachricht abgelehnt."),
    ("general/nl-inhoud-geweigerd", "De inhoud van het bericht is geweigerd."),
    ("general/pl-tresc-odrzucil", "Serwer odrzucił treść wiadomości."),
    ("general/es-spam-rechazo", "El mensaje fue rechazado como spam."),
    ("general/es-contenido-rechazo", "El servidor rechazó el contenido del mensaje."),
    ("general/pt-conteudo-recusou", "O servidor recusou o conteúdo da mensagem."),
    ("general/fr-contenu-refuse", "Le serveur a refusé le contenu du message."),
    ("general/en-content-refused", "The SMTP server refused the message content."),
    ("general/pt-conteudo-rejeitou", "O conteúdo da mensagem foi rejeitado."),
    ("general/fr-contenu-rejete", "Le contenu du message a été rejeté."),
    ("general/it-contenuto-rifiutato", "Il server ha rifiutato il contenuto del messaggio."),
    ("general/nl-weigert-inhoud", "De SMTP-server weigerde de inhoud van het bericht."),
    ("general/ru-kak-spam", "Письмо отклонено как спам."),
    ("general/ru-soderzhimoe-otklonil", "Сервер отклонил содержимое письма."),
    ("general/ja-naiyo-kyohi", "メッセージの内容が拒否されました。"),
    ("general/zh-neirong-jujue", "邮件内容被服务器拒绝。"),
    ("general/camel-data", "DATA command failed: no"),
    ("general/phpmailer-data", "SMTP Error: data not accepted."),
    ("general/phpmailer-data-de", "SMTP-Fehler: Daten werden nicht akzeptiert."),
    ("general/phpmailer-data-es", "Error SMTP: Datos no aceptados."),
    ("general/msmtp-mail", "msmtp: the server did not accept the mail"),
    ("general/phpmailer-data-fr", "Erreur SMTP : données incorrectes."),
    ("general/node-emessage", "code: 'EMESSAGE'"),
    ("general/blocked-for-security", "Blocked for security reasons!"),
    ("general/new-password-not-asked", "It does not ask for the new password when it was changed elsewhere."),
    ("general/password-two-places", "Passwords need to be configured in two different places."),
    ("general/new-password", "The password has changed and it stopped working."),
    ("general/es-password", "Contraseña incorrecta"),
    ("general/nl-aanmelden-geweigerd", "Aanmelden bij de uitgaande mailserver is geweigerd."),
    ("general/nl-login", "Aanmelden mislukt."),
    ("general/de-account", "Accountinformationen konnten nicht überprüft werden"),
    ("general/de-anmeldedaten-abgelehnt", "Der Server hat die Anmeldedaten abgelehnt."),
    ("general/de-anmeldung-abgelehnt", "Anmeldung am SMTP-Server abgelehnt"),
    ("general/es-autenticacion-fallo", "La autenticación falló"),
    ("general/it-autenticazione-fallita", "Autenticazione fallita"),
    ("general/auth-fail", "AUTH PLAIN failed: 'no'"),
    ("general/nl-authenticatie-mislukt", "Authenticatie mislukt"),
    ("general/nl-auth", "Authenticatiefout tijdens het verbinden met server imap.example.org."),
    ("general/auth-error", "Authentication error"),
    ("general/auth-refused", "SMTP authentication refused"),
    ("general/authenticationfailed", "textCode: 'AUTHENTICATIONFAILED'"),
    ("general/fr-authentification-echouee", "L'authentification a échoué"),
    ("general/de-auth", "Authentifizierungsfehler beim Verbinden mit dem Server imap.example.org."),
    ("general/de-login-error", "E-Mails können nicht empfangen werden. Fehler bei der Anmeldung"),
    ("general/pl-authorisation", "Błąd autoryzacji"),
    ("general/cannot-login", "Cannot login"),
    ("general/check-password", "Check your receiving login and password"),
    ("general/fr-login", "La connexion a échoué."),
    ("general/could-not-log-in", "Couldn't log in to the server."),
    ("general/pt-credentials", "Credenciais inválidas"),
    ("general/es-credentials", "Credenciales incorrectas"),
    ("general/es-credentials-invalid", "Credenciales inválidas"),
    ("general/it-credenziali-errate", "Credenziali errate"),
    ("general/it-credentials", "Credenziali non valide"),
    ("general/fr-auth", "Erreur d'authentification"),
    ("general/auth-denied", "IMAP server denied authentication"),
    ("general/pl-password", "Błędne hasło"),
    ("general/code-auth", "code: 'EAUTH'"),
    ("general/pt-auth", "Erro de autenticação"),
    ("general/es-auth", "Error de autenticación"),
    ("general/it-auth", "Errore di autenticazione"),
    ("general/pt-login", "Falha de autenticação ao conectar-se com o servidor imap.example.org."),
    ("general/es-login", "Fallo de identificación al conectarse al servidor imap.example.org."),
    ("general/de-credentials-false", "Falsche Anmeldedaten"),
    ("general/sv-password", "Fel lösenord"),
    ("general/nl-inloggegevens-geweigerd", "De inloggegevens zijn geweigerd."),
    ("general/fr-identifiants-rejetes", "Les identifiants ont été rejetés."),
    ("general/fr-credentials", "Identifiants incorrects"),
    ("general/fr-credentials-invalid", "Identifiants invalides"),
    ("general/nl-inloggen-mislukt", "Inloggen op de mailserver mislukt"),
    ("general/home-assistant-auth", "errors: {'base': 'invalid_auth'}"),
    ("general/de-kennwort-abgelehnt", "Das Kennwort wurde vom Server abgelehnt."),
    ("general/tr-auth", "Kimlik doğrulama başarısız"),
    ("general/login-fail", "Login to server imap.example.org with username anna@example.org failed."),
    ("general/login-error", "IMAP login error: no"),
    ("general/de-login-fehlgeschlagen", "Login fehlgeschlagen"),
    ("general/login-rejected", "Login rejected"),
    ("general/logon-fail", "Logon attempt failed."),
    ("general/pl-logowanie-nie-powiodlo", "Logowanie do serwera nie powiodło się."),
    ("general/de-zugangsdaten-ungueltig", "Ungültige Zugangsdaten"),
    ("general/fr-mot-de-passe-refuse", "Le mot de passe a été refusé par le serveur."),
    ("general/fr-password-invalid", "Nom d'utilisateur ou mot de passe invalide"),
    ("general/pl-auth", "Niepowodzenie uwierzytelniania podczas łączenia się z serwerem imap.example.org."),
    ("general/es-credenciales-aceptadas", "El servidor no aceptó las credenciales."),
    ("general/not-log-in", "Could not log in to the outgoing mail server."),
    ("general/pl-dane-logowania-odrzucil", "Serwer SMTP odrzucił dane logowania."),
    ("general/pl-haslo-odrzucil", "Serwer odrzucił login lub hasło."),
    ("general/pl-uwierzytelnianie-odrzucil", "Serwer odrzucił uwierzytelnianie."),
    ("general/nl-credentials", "Ongeldige inloggegevens"),
    ("general/it-password-rifiutata", "La password è stata rifiutata dal server."),
    ("general/it-password", "Password errata"),
    ("general/password-rejected", "There was a problem logging onto your mail server. Your Password was rejected."),
    ("general/de-passwort-abgelehnt", "Benutzername oder Passwort wurde abgelehnt."),
    ("general/de-password-wrong", "Passwort falsch"),
    ("general/de-password-invalid", "Benutzername oder Passwort ungültig"),
    ("general/cs-password", "Špatné heslo"),
    ("general/logging-in", "There was a problem logging in to the incoming server"),
    ("general/es-autenticacion-rechazo", "El servidor SMTP rechazó la autenticación."),
    ("general/es-contrasena-rechazo", "El servidor rechazó el usuario o la contraseña."),
    ("general/es-credenciales-rechazo", "El servidor SMTP rechazó las credenciales."),
    ("general/pt-autenticacao-recusou", "O servidor SMTP recusou a autenticação."),
    ("general/pt-credenciais-recusou", "O servidor SMTP recusou as credenciais configuradas."),
    ("general/pt-senha-recusou", "O servidor recusou o usuário e a senha."),
    ("general/fr-authentification-refusee", "Le serveur SMTP a refusé l'authentification."),
    ("general/fr-identifiants-refuses", "Le serveur SMTP a refusé les identifiants."),
    ("general/en-refused-credentials", "SMTP server refused the credentials."),
    ("general/en-refused-login", "the server refused the username or password"),
    ("general/rejected-the-credentials", "The mail server rejected the credentials."),
    ("general/rejected-password", "The server rejected the password for user \"anna\"."),
    ("general/pt-credenciais-rejeitou", "O servidor SMTP rejeitou as credenciais."),
    ("general/pt-senha-rejeitada", "A senha foi rejeitada pelo servidor."),
    ("general/it-credenziali-respinte", "Le credenziali sono state respinte."),
    ("general/it-autenticazione-rifiutata", "Il server ha rifiutato l'autenticazione."),
    ("general/it-credenziali-rifiutato", "Il server SMTP ha rifiutato le credenziali."),
    ("general/cs-login", "Přihlášení se nezdařilo"),
    ("general/pt-password", "Senha incorreta"),
    ("general/sign-in-fail", "Email sign in failed"),
    ("general/sign-in-hyphen", "IMAP sign-in failed"),
    ("general/auth-exception", "Net::SMTPAuthenticationError"),
    ("general/claws-login", "Couldn't login to IMAP server imap.example.org."),
    ("general/login-to-server", "Unable to log in at server."),
    ("general/unable-to-login", "Unable to login to IMAP server!"),
    ("general/de-credentials-invalid", "Ungültige Anmeldedaten"),
    ("general/pl-uwierzytelnienie", "Uwierzytelnienie zakończone niepowodzeniem"),
    ("general/verify-password", "Unable to verify account name or password."),
    ("general/nl-wachtwoord-geweigerd", "Het wachtwoord is door de server geweigerd."),
    ("general/nl-aanmeldgegevens-weigert", "De SMTP-server weigert de aanmeldgegevens."),
    ("general/nl-inloggegevens-weigert", "De SMTP-server weigerde de inloggegevens."),
    ("general/de-zugangsdaten-abgelehnt", "Der SMTP-Server hat die Zugangsdaten abgelehnt."),
    ("general/de-zugangsdaten-falsch", "Die Zugangsdaten sind falsch."),
    ("general/de-zugangsdaten-nicht", "Die Zugangsdaten wurden vom Server nicht akzeptiert."),
    ("general/ru-ne-prinyal-parol", "Сервер не принял имя пользователя или пароль."),
    ("general/ru-avtorizovatsya", "Не удалось авторизоваться"),
    ("general/ru-avtorizaciyu-otklonil", "SMTP-сервер отклонил авторизацию."),
    ("general/ru-uchetnye-dannye", "Сервер отклонил учётные данные."),
    ("general/ru-login-otklonil", "SMTP-сервер отклонил логин или пароль."),
    ("general/ru-auth", "Ошибка аутентификации при соединении с сервером imap.example.org."),
    ("general/ru-login", "Ошибка входа"),
    ("general/zh-password", "密码错误"),
    ("general/zh-535", "发送邮件报错535"),
    ("general/zh-pingju-jujue", "SMTP 服务器拒绝了登录凭据。"),
    ("general/zh-denglu-jujue", "服务器拒绝登录"),
    ("general/zh-unable-login", "无法登录"),
    ("general/zh-login", "登录失败"),
    ("general/zh-login-typo", "登陆失败"),
    ("general/ja-ninsho-kyohi", "SMTPサーバーが認証を拒否しました。"),
    ("general/ja-auth-error", "認証エラー"),
    ("general/ja-ninsho-joho", "認証情報が正しくありません。"),
    ("general/zh-renzheng-shibai", "认证失败"),
    ("general/zh-auth", "连接 imap.example.org 服务器时身份验证失败。"),
    ("general/zh-auth-error", "身份验证错误"),
    ("general/ko-password", "비밀번호가 올바르지 않습니다"),
    ("general/ko-auth", "인증에 실패했습니다"),
    ("general/unauthorized", "Unauthorized"),
    ("general/open-stream", "imap_open(): Couldn't open stream {imap.example.org:993/imap/ssl}"),
    ("general/takes-an-hour", "It takes quite a long time for mail to appear."),
    ("general/camel-helo", "HELO command failed: no"),
    ("general/adds-a-space", "When you copy the address it adds a space."),
    ("general/hostname-empty", "Parameter hostname is empty."),
    ("general/google-name", "Cannot connect to imap.google.com"),
    ("general/server-details", "Check your receiving server details"),
    ("general/valid-server", "No valid server found"),
    ("general/server-address", "You typed an incorrect server address or the server requires a protocol version that Email doesn't support."),
    ("general/en-own-domain-only", "The server accepts mail only for mailboxes of its own domain."),
    ("general/it-solo-proprio-dominio", "Il server accetta l'invio solo verso caselle del proprio dominio."),
    ("general/not-permitted", "connect: Operation not permitted"),
    ("general/portmaster", "Portmaster is blocking the connection."),
    ("general/admin-consent", "Users cannot consent, an admin has to give admin consent."),
    ("general/allow-this-app", "My university wont allow this app."),
    ("general/conditional-access", "Outlook is getting blocked with this conditional access policy."),
    ("general/not-valid-in-this-state", "-ERR Command is not valid in this state."),
    ("general/pl-encryption-for-login", "Szyfrowanie jest wymagane do zalogowania."),
    ("general/de-anmeldung-erforderlich", "Zum Senden ist eine Anmeldung erforderlich."),
    ("general/it-richiesta-autenticazione", "Autenticazione richiesta dal server"),
    ("general/nl-aanmelding-vereist", "Authenticatie vereist om te verzenden"),
    ("general/fr-authentification-requise", "Le serveur exige une authentification : authentification requise"),
    ("general/de-authentifizierung-erforderlich", "Der Server verlangt: Authentifizierung erforderlich"),
    ("general/pt-exige-autenticacao", "O servidor exige autenticação."),
    ("general/pt-requer-autenticacao", "O servidor requer autenticação para o envio."),
    ("general/es-requiere-autenticacion", "El servidor requiere autenticación para enviar."),
    ("general/it-richiede-autenticazione", "Il server richiede l'autenticazione."),
    ("general/pl-wymagane-uwierzytelnienie", "Wymagane uwierzytelnienie"),
    ("general/ru-trebuetsya-avtorizaciya", "Требуется авторизация для отправки."),
    ("general/ru-trebuetsya-autentifikaciya", "Требуется аутентификация."),
    ("general/ja-ninsho-hitsuyo", "送信には認証が必要です。"),
    ("general/zh-xuyao-renzheng", "服务器需要身份验证"),
    ("general/pl-login-wanted", "Połączenie wymaga zalogowania."),
    ("general/pl-method-weak", "Wybrana metoda logowania jest zbyt słaba."),
    ("general/nl-biedt-auth", "De server biedt geen AUTH LOGIN of AUTH PLAIN aan."),
    ("general/de-bietet-auth", "Der Server bietet weder AUTH LOGIN noch AUTH PLAIN an."),
    ("general/fr-propose-auth", "Le serveur ne propose pas AUTH LOGIN ou AUTH PLAIN."),
    ("general/es-ofrece-auth", "El servidor no ofrece AUTH LOGIN ni AUTH PLAIN."),
    ("general/it-offre-auth", "Il server non offre AUTH LOGIN né AUTH PLAIN."),
    ("general/en-offer-auth", "The server does not offer AUTH LOGIN or AUTH PLAIN."),
    ("general/pt-oferece-auth", "O servidor não oferece AUTH LOGIN nem AUTH PLAIN."),
    ("general/encrypted-password", "Server doesn't support encrypted password."),
    ("general/es-demasiados-correos", "Se han enviado demasiados correos."),
    ("general/es-demasiados-mensajes", "Ha enviado demasiados mensajes."),
    ("general/de-limit-ueberschritten", "Das Limit für den E-Mail-Versand wurde überschritten."),
    ("general/pl-limit-wysylki", "Przekroczono limit wysyłki."),
    ("general/fr-limite-envoi", "La limite d'envoi a été dépassée."),
    ("general/pt-limite-emails", "Limite de e-mails por hora atingido"),
    ("general/pt-limite-envio", "O limite de envio foi excedido."),
    ("general/it-limite-invio", "Il limite di invio è stato superato."),
    ("general/es-limite-envio", "Se ha superado el límite de envío de correos."),
    ("general/pt-muitas-mensagens", "Muitas mensagens enviadas em pouco tempo"),
    ("general/de-sendelimit", "Das Sendelimit wurde überschritten."),
    ("general/es-limite-superado", "Ha superado el límite de mensajes por hora."),
    ("general/nl-te-veel-berichten", "U hebt te veel berichten verzonden."),
    ("general/fr-trop-de-messages", "Trop de messages envoyés, réessayez plus tard."),
    ("general/it-troppi-messaggi", "Hai inviato troppi messaggi."),
    ("general/de-versandlimit", "Versandlimit erreicht"),
    ("general/nl-verzendlimiet", "De verzendlimiet is overschreden."),
    ("general/pl-za-duzo-wiadomosci", "Wysłano zbyt wiele wiadomości."),
    ("general/de-zu-viele-nachrichten", "Sie haben zu viele Nachrichten in kurzer Zeit gesendet."),
    ("general/ru-limit-otpravki", "Превышен лимит отправки писем."),
    ("general/ru-mnogo-soobshhenij", "Слишком много писем за короткое время"),
    ("general/zh-fasong-xianzhi", "超出发送限制"),
    ("general/ja-sosin-seigen", "送信制限を超えました。"),
    ("general/zh-fasong-pinlv", "发送频率过高，请稍后再试"),
    ("general/de-anhang-zu-gross", "Der Anhang ist zu groß für den Server."),
    ("general/nl-bericht-te-groot", "Het bericht is te groot."),
    ("general/pt-muito-grande", "A mensagem é muito grande."),
    ("general/es-demasiado-grande", "El mensaje es demasiado grande."),
    ("general/it-troppo-grande", "Il messaggio è troppo grande."),
    ("general/de-zu-gross", "Die Nachricht ist zu groß."),
    ("general/fr-trop-volumineux", "Le message est trop volumineux."),
    ("general/pl-za-duza", "Wiadomość jest zbyt duża."),
    ("general/ru-slishkom-bolshoe", "Письмо слишком большое."),
    ("general/ja-ookisugi", "メッセージのサイズが大きすぎます。"),
    ("general/zh-size", "推送大小限制"),
    ("general/zh-youjian-guoda", "邮件过大"),
    ("general/zh-attachment-larger", "附件太大"),
    ("general/zh-attachment-large", "附件过大"),
    ("general/zero-address", "nslookup returns 0.0.0.0."),
    ("general/openclash", "OpenClash is running on the router."),
    ("general/en-resolve-not", "Could not resolve the configured SMTP server."),
    ("general/code-dns", "code: 'EDNS'"),
    ("general/es-no-encontrar-servidor", "No se pudo encontrar el servidor SMTP."),
    ("general/failed-to-resolve", "Failed to resolve hostname"),
    ("general/en-host-found", "The SMTP host could not be found."),
    ("general/host-named-not-found", "Host 'imap.example.org' not found"),
    ("general/de-host", "Host nicht gefunden"),
    ("general/host-not-found", "SMTP host not found"),
    ("general/nl-host-herleid", "De hostnaam kon niet worden omgezet in een adres."),
    ("general/fr-pas-trouve", "L'hôte SMTP n'a pas pu être trouvé."),
    ("general/fr-host", "Hôte introuvable"),
    ("general/it-risolvere", "Impossibile risolvere il nome del server."),
    ("general/fr-resoudre", "Impossible de résoudre le nom du serveur SMTP."),
    ("general/de-mailserver-nicht-gefunden", "Der Mailserver wurde nicht gefunden."),
    ("general/de-hostname-aufgeloest", "Der Hostname konnte nicht aufgelöst werden."),
    ("general/pl-host-nie-znaleziono", "Nie znaleziono hosta."),
    ("general/pl-serwer-nie-znaleziono", "Nie znaleziono serwera SMTP."),
    ("general/nl-host-gevonden", "De SMTP-host kon niet worden gevonden."),
    ("general/es-resolver-nombre", "No se pudo resolver el nombre del servidor SMTP."),
    ("general/es-resolver-host", "No se puede resolver el host SMTP."),
    ("general/not-resolved", "The server name or address could not be resolved"),
    ("general/fr-pas-resolu", "Le nom d'hôte n'a pas pu être résolu."),
    ("general/pt-resolver-sem-acento", "Nao foi possivel resolver o servidor SMTP."),
    ("general/pt-resolver-servidor", "Não foi possível resolver o servidor SMTP configurado."),
    ("general/pl-nazwa-rozwiazac", "Nie można rozwiązać nazwy serwera."),
    ("general/de-server-nicht-gefunden", "Der SMTP-Server konnte nicht gefunden werden."),
    ("general/it-server-non-trovato", "Server SMTP non trovato"),
    ("general/en-server-found", "The mail server could not be found."),
    ("general/server-not-found", "Server not found"),
    ("general/fr-serveur-introuvable", "Le serveur SMTP est introuvable."),
    ("general/es-servidor-no-encontrado", "Servidor SMTP no encontrado"),
    ("general/pt-servidor-encontrado", "Servidor SMTP não encontrado"),
    ("general/unable-to-resolve", "Unable to resolve host"),
    ("general/unknown-host", "Unknown host"),
    ("general/ru-ne-udalos-najti", "Не удалось найти SMTP-сервер."),
    ("general/ja-server-mitsukaranai", "サーバーが見つかりません。"),
    ("general/zh-zhaobudao", "找不到 SMTP 服务器"),
    ("general/zh-wufa-jiexi", "无法解析 SMTP 服务器地址"),
    ("general/ja-hostmei-kaiketsu", "SMTPサーバーのホスト名を解決できません"),
    ("general/hostname-not-resolved", "Hostname cannot be resolved"),
    ("general/dns-lookup", "DNS lookup failed"),
    ("general/name-resolution", "Name resolution failed"),
    ("general/in-my-hosts", "The addresses of the server in my hosts are old."),
    ("general/this-hosts-zh", "用了这个 hosts 之后就无法连接。"),
    ("general/errno-111", "SMTP is broken, error 111."),
    ("general/using-ssl-on-port", "Mail was unable to connect to server “imap.example.org” using SSL on port 993. Verify that this server supports SSL and that your account settings are correct."),
    ("general/fr-connexion-rejetee", "Connexion rejetée par le serveur"),
    ("general/tr-refused", "Bağlantı reddedildi"),
    ("general/pl-polaczenie-odrzucil", "Serwer SMTP odrzucił połączenie."),
    ("general/es-conexion-rechazo", "El servidor SMTP rechazó la conexión."),
    ("general/pt-conexao-recusou", "O servidor SMTP recusou a conexão."),
    ("general/pt-ligacao-recusou", "O servidor recusou a ligação."),
    ("general/fr-connexion-refusee", "Le serveur SMTP a refusé la connexion."),
    ("general/en-refused-connection-server", "The SMTP server refused the connection."),
    ("general/en-rejected-connection-server", "The SMTP server rejected the connection."),
    ("general/pt-conexao-rejeitou", "A conexão foi rejeitada pelo servidor."),
    ("general/it-connessione-respinta", "La connessione è stata respinta."),
    ("general/it-connessione-rifiutato", "Il server SMTP ha rifiutato la connessione."),
    ("general/nl-verbinding-geweigerd", "De SMTP-server heeft de verbinding geweigerd."),
    ("general/nl-refused", "Kon niet verbinden met mailserver imap.example.org; de verbinding werd geweigerd."),
    ("general/de-refused", "Verbindung abgelehnt"),
    ("general/de-server-verbindung-verweigert", "Der Server verweigert die Verbindung."),
    ("general/nl-weigert-verbinding", "SMTP-server weigert de verbinding."),
    ("general/ru-podklyuchenie-otklonil", "SMTP-сервер отклонил подключение."),
    ("general/ru-soedinenie-otklonil", "Сервер отклонил соединение."),
    ("general/ja-refused", "サーバーへの接続が拒否されました。"),
    ("general/ja-setsuzoku-kyohi", "SMTPサーバーが接続を拒否しました。"),
    ("general/zh-refused", "连接邮件服务器 imap.example.org 时被拒绝。"),
    ("general/zh-refused-2", "连接被拒绝"),
    ("general/ko-refused", "연결이 거부됨"),
    ("general/exchange-domain", "The Exchange Domain is different from the email domain."),
    ("general/node-eoauth2", "code: 'EOAUTH2'"),
    ("general/token-invalid", "Invalid token"),
    ("general/oauth-invalid-request", "invalid_request"),
    ("general/oauth-scope", "{\"error\":\"invalid_scope\"}"),
    ("general/oauth-signin", "OAuth signin failed"),
    ("general/refreshing-failed", "Token refresh failed"),
    ("general/oauth-unauthorized", "{\"error\":\"unauthorized_client\"}"),
    ("general/credentials-expired", "Authentication credentials have expired."),
    ("general/sign-in-again", "Please sign in again"),
    ("general/family", "Address family not supported by protocol"),
    ("general/ipv6-enable", "When I enable IPv6 on the network, the connection times out."),
    ("general/ipv6-enabling", "After enabling IPv6 mail clients fail to connect."),
    ("general/ipv6-access-point", "When the phone connects to an ipv6 AP, it is not able to send mail."),
    ("general/invalid-response", "Invalid response from server"),
    ("general/unexpected-response", "Unexpected server response"),
    ("general/hotmail-wizard", "When I try to add my hotmail account it produces an error."),
    ("general/microsoft-basic", "With O365 disabling basic Auth I am getting login failures."),
    ("general/microsoft-imap", "IMAP does not work with O365."),
    ("general/legacy-auth", "Legacy authentication is switched off."),
    ("general/modern-auth", "The tenant wants modern authentication."),
    ("general/microsoft-collector", "Mail collector with O365 not working"),
    ("general/outlook-personal-es", "Agregar las credenciales de Outlook (cuenta personal)."),
    ("general/outlook-app-password", "Login to Outlook with an app password fails."),
    ("general/outlook-credentials", "Unable to connect using Outlook credentials"),
    ("general/hotmail-imap", "IMAP errors with Hotmail accounts"),
    ("general/kolab-password", "SECURITY PROBLEM: insecure server advertised AUTH=PLAIN"),
    ("general/pt-derrubou-porta", "O servidor derrubou a conexão. Verifique a porta e o TLS."),
    ("general/es-cerro-puerto-tls", "El servidor cortó la conexión. Revise el puerto y TLS."),
    ("general/fr-ferme-port-tls", "Le serveur a coupé la connexion. Vérifiez le port et les réglages TLS."),
    ("general/en-dropped-port-tls", "The SMTP server dropped the connection. Check the port and the TLS settings."),
    ("general/it-interrotto-porta-tls", "Il server ha interrotto la connessione. Controllare porta e TLS."),
    ("general/nl-sluiten-poort-tls", "De server verbrak de verbinding. Controleer de poort en TLS."),
    ("general/de-getrennt-port", "Der Server hat die Verbindung beendet. Prüfen Sie Port und TLS."),
    ("general/ru-razorval-port-tls", "SMTP-сервер разорвал соединение. Проверьте порт и настройки TLS"),
    ("general/zh-port-25", "云服务器的25端口被默认屏蔽"),
    ("general/provider-blocks-ports", "The provider blocks outgoing SMTP."),
    ("general/render", "My backend is deployed on Render."),
    ("general/isp-blocks", "My ISP blocks port 25."),
    ("general/ports-blocked-de", "Bei diesem Anbieter ist Port 25 gesperrt."),
    ("general/port-25-blocked", "Port 25 is blocked by my ISP."),
    ("general/nextcloud-account", "Creating account failed: Error connecting to mail server"),
    ("general/blocking-outbound", "Your web server is blocking the outbound connection."),
    ("general/mobile-broadband", "It fails when on mobile broadband."),
    ("general/after-deployment", "It works locally but after deployment it does not."),
    ("general/it-open", "Impossibile aprire la connessione al server."),
    ("general/pl-connection", "Błąd połączenia"),
    ("general/cannot-reach-server", "Can't reach the mail server. Retrying in 5s."),
    ("general/cannot-connect", "Cannot connect to server."),
    ("general/ssmtp-open-tls", "sendmail: Cannot open smtp.example.org:465"),
    ("general/ssmtp-open", "sendmail: Cannot open smtp.example.org:587"),
    ("general/home-assistant-connect", "errors: {'base': 'cannot_connect'}"),
    ("general/es-connect", "No se pudo conectar con el servidor imap.example.org."),
    ("general/connection-to-failed", "SMTP Error (): Connection to server failed."),
    ("general/connection-error", "Connection Error (Failed to reach the server)!"),
    ("general/connection-failed", "Connection failed"),
    ("general/it-connection", "Errore SMTP (-1): Connessione al server fallita"),
    ("general/it-connect", "Connessione al server imap.example.org non riuscita."),
    ("general/fr-server", "La connexion au serveur a échoué."),
    ("general/contact-server", "Unable to contact the mail server."),
    ("general/code-connection", "code: 'ECONNECTION'"),
    ("general/it-remote", "System.Net.WebException: Impossibile effettuare la connessione al server remoto"),
    ("general/fr-connection-error", "Erreur de connexion"),
    ("general/pt-connection-error", "Erro de conexão"),
    ("general/error-connecting", "Error connecting to mail server."),
    ("general/es-connection-error", "Error de conexión"),
    ("general/imap-opening", "Error opening IMAP connection"),
    ("general/it-connection-error", "Errore di connessione"),
    ("general/es-establish", "No se pudo establecer conexión."),
    ("general/failed-to-connect", "Failed to connect to server imap.example.org."),
    ("general/nl-no-connection", "Kan geen verbinding maken met imap.example.org."),
    ("general/it-unable", "Impossibile connettersi a imap.example.org. Riprova più tardi."),
    ("general/fr-injoignable", "Serveur injoignable"),
    ("general/de-no-connection", "Konnte keine Verbindung mit dem Mail-Server aufbauen."),
    ("general/lettre-connection", "lettre::transport::smtp::Error { kind: Connection"),
    ("general/sv-connect", "Kunde inte ansluta till servern"),
    ("general/cs-connect", "Nelze se připojit k serveru"),
    ("general/could-not-connect", "Could not connect to storage server."),
    ("general/open-connection", "Couldn't open connection to server."),
    ("general/geary-connecting", "Problem connecting to incoming server for Anna"),
    ("general/fr-connect", "Impossible de se connecter à imap.example.org. Veuillez réessayer plus tard."),
    ("general/does-not-respond", "My smtp server doesnt respond."),
    ("general/unreachable", "mail server unreachable"),
    ("general/de-connect", "Kann nicht mit dem Server verbinden."),
    ("general/de-serververbindung", "Serververbindung kann nicht hergestellt werden"),
    ("general/rainloop-connect", "MailSo\\\\Net\\\\Exceptions\\\\SocketCanNotConnectToHostException"),
    ("general/cant-connect", "Can't connect to server"),
    ("general/unable-to-connect", "Unable to connect to the server"),
    ("general/nl-connection-failed", "SMTP-fout (-1): Verbinding met server mislukt."),
    ("general/nl-unreachable", "Verbindingsfout! (Kon de server niet bereiken)"),
    ("general/de-failed", "Die Verbindung zum Server ist fehlgeschlagen."),
    ("general/de-open", "Verbindung zu Server kann nicht geöffnet werden"),
    ("general/de-connection", "Verbindung mit Server imap.example.org konnte nicht hergestellt werden."),
    ("general/de-connection-error", "Verbindungsfehler"),
    ("general/claws-connecting", "Error occurred while connecting to SMTP server."),
    ("general/pl-server", "Nie można połączyć z serwerem"),
    ("general/fr-establish", "Impossible d'établir la connexion avec le serveur."),
    ("general/ru-port-2", "закрыт порт"),
    ("general/uk-connect", "Не вдалося підключитися до сервера"),
    ("general/ru-connect", "Не удалось соединиться с imap.example.org."),
    ("general/ru-remote", "System.Net.WebException: Невозможно соединиться с удаленным сервером"),
    ("general/ru-connection-error", "Ошибка подключения"),
    ("general/ru-connection", "Ошибка соединения с сервером «imap.example.org»."),
    ("general/ru-plug", "Не удалось подключиться к серверу"),
    ("general/ru-port", "порт закрыт"),
    ("general/ja-unable", "メールサーバー imap.example.org に接続できません。"),
    ("general/ja-connect", "サーバー imap.example.org への接続に失敗しました。"),
    ("general/zh-connect", "无法与 imap.example.org 连接，请稍后再试。"),
    ("general/zh-unable", "无法连接到服务器"),
    ("general/zh-connection-failed", "网络连接失败"),
    ("general/zh-failed", "连接服务器 imap.example.org 失败。"),
    ("general/ko-connect", "서버에 연결할 수 없습니다"),
    ("general/server-not-reachable", "IMAP server is not reachable"),
    ("general/codeigniter", "Unable to send email using SMTP. Your server might not be configured to send mail using this method."),
    ("general/erpnext-server", "Invalid Outgoing Mail Server or Port"),
    ("general/wifi-off", "If I disconnect from WiFi, the email is sent."),
    ("general/fr-requete-expiree", "La requête a expirée"),
    ("general/es-tiempo-espera", "Se agotó el tiempo de espera de la conexión."),
    ("general/de-no-answer", "Der Server antwortet nicht."),
    ("general/fr-no-answer-from", "Aucune réponse du serveur"),
    ("general/node-connect-timeout", "code: 'CONNECT_TIMEOUT'"),
    ("general/fr-delai-expire", "Le délai d'attente a expiré."),
    ("general/it-timeout", "Connessione a imap.example.org fuori tempo massimo."),
    ("general/get-a-timeout", "I get a timeout."),
    ("general/de-no-answer-from", "Keine Antwort vom Server"),
    ("general/fr-timeout", "Délai d'attente dépassé"),
    ("general/pl-timeout", "Przekroczono limit czasu."),
    ("general/de-server-nicht-geantwortet", "Der Mailserver hat nicht geantwortet."),
    ("general/de-zeit-innerhalb", "Der Server hat nicht innerhalb der vorgegebenen Zeit geantwortet."),
    ("general/de-zeit-geantwortet", "Der SMTP-Server hat nicht rechtzeitig geantwortet."),
    ("general/nl-niet-binnen-tijd", "De SMTP-server antwoordde niet binnen de toegestane tijd."),
    ("general/nl-niet-geantwoord", "De server heeft niet op tijd geantwoord."),
    ("general/en-within-timeout", "no answer from smtp.example.org:587 within the timeout"),
    ("general/no-response", "No response from server"),
    ("general/odoo-no-response", "No response received. Check server address and port number."),
    ("general/it-non-ha-risposto", "Il server non ha risposto in tempo."),
    ("general/not-responding", "The server is not responding."),
    ("general/pl-timeout-waiting", "Przekroczono czas oczekiwania"),
    ("general/pt-no-answer", "O servidor não está respondendo"),
    ("general/it-no-answer", "Il server non risponde"),
    ("general/nl-no-answer", "Server reageert niet"),
    ("general/fr-delai-imparti", "Le serveur n'a pas répondu dans le délai imparti."),
    ("general/fr-no-answer", "Le serveur ne répond pas"),
    ("general/es-no-respondio", "El servidor de correo no respondió dentro del tiempo permitido."),
    ("general/pt-respondeu", "O servidor SMTP não respondeu a tempo."),
    ("general/es-no-answer", "El servidor no responde"),
    ("general/pl-nie-odpowiedzial", "Serwer SMTP nie odpowiedział na czas."),
    ("general/pl-no-answer", "Serwer nie odpowiada"),
    ("general/pt-tempo-excedido", "O tempo de espera foi excedido."),
    ("general/it-tempo-scaduto", "Tempo di connessione scaduto"),
    ("general/pt-timeout", "Tempo limite esgotado"),
    ("general/es-tiempo-excedido", "Tiempo de conexión excedido"),
    ("general/nl-verlopen-tijd", "De tijd voor de verbinding is verstreken."),
    ("general/nl-time-out", "Verzoek time-out"),
    ("general/it-timeout-connessione", "Timeout della connessione al server"),
    ("general/too-long", "The server took too long to respond"),
    ("general/nl-timeout", "Wachttijd is verstreken."),
    ("general/tr-timeout", "Bağlantı zaman aşımına uğradı"),
    ("general/de-timeout", "Zeitüberschreitung beim Verbinden."),
    ("general/ru-timeout", "Время ожидания истекло."),
    ("general/ru-isteklo-vremya", "Истекло время запроса"),
    ("general/ru-ne-otvetil", "SMTP-сервер не ответил вовремя."),
    ("general/ru-no-answer", "Сервер не отвечает"),
    ("general/ru-tajmaut", "Таймаут подключения к серверу"),
    ("general/ja-timeout", "サーバー imap.example.org への接続がタイムアウトしました。"),
    ("general/ja-outou-ga-nai", "サーバーから応答がありません。"),
    ("general/ja-no-answer", "サーバーが応答しません"),
    ("general/zh-no-answer", "服务器无响应"),
    ("general/zh-fuwuqi-wei-xiangying", "服务器未响应"),
    ("general/zh-timeout", "连接服务器 imap.example.org 超时。"),
    ("general/check-network", "Check your network connection and that you entered the correct information."),
    ("general/timed-out", "[Errno 60] Operation timed out"),
    ("general/code-socket", "code: 'ESOCKET'"),
    ("general/mailcore-connection", "A stable connection to the server could not be established."),
    ("general/imap-off-access", "IMAP access is disabled."),
    ("general/imap-is-disabled", "Login failure when IMAP is disabled"),
    ("general/imap-not-enabled", "IMAP is not enabled for the account."),
    ("general/imap-off-de", "IMAP muss freigeschaltet werden."),
    ("general/netease-login-zh", "无法登录163账号"),
    ("general/imap-open-zh", "需要先开启IMAP服务。"),
    ("general/addresses-blacklisted", "It seems to be tied to the IPs having been blacklisted."),
    ("general/wrong-servers", "The wizard will use wrong servers."),
    ("general/pl-domain-takes-none", "Ta domena nie przyjmuje poczty."),
    ("general/domain-not-there", "[退信] 域名不存在:DNS query error"),
    ("general/domain-not-found", "Domain not found"),
    ("general/es-bandeja-llena", "La bandeja del destinatario está llena."),
    ("general/fr-boite-pleine", "La boîte aux lettres du destinataire est pleine."),
    ("general/es-buzon-lleno", "El buzón del destinatario está lleno."),
    ("general/pt-caixa-cheia", "A caixa postal do destinatário está cheia."),
    ("general/it-casella-piena", "La casella del destinatario è piena."),
    ("general/nl-mailbox-vol", "De mailbox van de ontvanger zit vol."),
    ("general/fr-messagerie-pleine", "La messagerie du destinataire est pleine."),
    ("general/de-postfach-voll", "Das Postfach des Empfängers ist voll."),
    ("general/nl-postvak-vol", "Het postvak van de ontvanger is vol."),
    ("general/pl-skrzynka-pelna", "Skrzynka odbiorcy jest pełna."),
    ("general/ru-yashhik-perepolnen", "Почтовый ящик получателя переполнен."),
    ("general/ja-mailbox-ippai", "受信者のメールボックスがいっぱいです。"),
    ("general/zh-youxiang-yiman", "收件人邮箱已满"),
    ("general/pt-destinatario-existe", "O destinatário não existe."),
    ("general/fr-destinataire-inexistant", "Le destinataire n'existe pas."),
    ("general/es-destinatario-no-existe", "El destinatario no existe."),
    ("general/it-destinatario-inesistente", "Il destinatario non esiste."),
    ("general/de-empfaenger-existiert", "Der Empfänger existiert nicht."),
    ("general/pl-odbiorca-nie-istnieje", "Odbiorca nie istnieje."),
    ("general/nl-ontvanger-bestaat", "De ontvanger bestaat niet."),
    ("general/ru-poluchatel-ne-sushhestvuet", "Получатель не существует."),
    ("general/ja-atesaki-sonzai", "宛先のアドレスは存在しません。"),
    ("general/zh-shoujianren-bucunzai", "收件人不存在"),
    ("general/fr-destinataires-invalides", "Destinataires invalides"),
    ("general/es-destinatarios-no-validos", "Los destinatarios no son válidos"),
    ("general/it-destinatario-non-valido", "Destinatario non valido"),
    ("general/pt-destinatario-invalido", "Destinatário inválido"),
    ("general/pl-nieprawidlowy-odbiorca", "Nieprawidłowy adres odbiorcy"),
    ("general/nl-onjuiste-ontvangers", "Onjuiste ontvangers"),
    ("general/de-ungueltige-empfaenger", "Ungültige Empfängeradressen"),
    ("general/zh-wuxiao-jieshouren", "无效接收人"),
    ("general/ja-mukou-jushinsha", "無効な受信者"),
    ("general/phpmailer-recipients-fr", "Erreur SMTP : les destinataires suivants sont en erreur : b@example.org"),
    ("general/de-empfaenger-server-abgelehnt", "Der SMTP-Server hat die Empfängeradresse abgelehnt."),
    ("general/phpmailer-recipients-de", "SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt: b@example.org"),
    ("general/phpmailer-recipients", "SMTP Error: The following recipients failed: b@example.org"),
    ("general/pl-odbiorca-odrzucil", "Serwer SMTP odrzucił odbiorcę."),
    ("general/nl-ontvanger-geweigerd", "De ontvanger is geweigerd."),
    ("general/es-destinatario-rechazo", "El servidor SMTP rechazó al destinatario."),
    ("general/recipient-rejected", "The recipient “b@example.org” was rejected by the server."),
    ("general/pt-destinatario-recusou", "O servidor SMTP recusou o destinatário."),
    ("general/fr-destinataire-refusee", "Le serveur SMTP a refusé l'adresse du destinataire."),
    ("general/fr-destination-refusee", "Le serveur SMTP a refusé l'adresse de destination."),
    ("general/en-recipient-refused-server", "the server refused the recipient address"),
    ("general/pt-destinatario-rejeitou", "O destinatário foi rejeitado pelo servidor."),
    ("general/fr-destinataire-rejete", "Le destinataire a été rejeté."),
    ("general/it-destinatario-respinto", "Il destinatario è stato respinto."),
    ("general/it-destinatario-rifiutato", "Il server SMTP ha rifiutato il destinatario."),
    ("general/phpmailer-recipients-es", "Error SMTP: Los siguientes destinos fallaron: b@example.org"),
    ("general/sending-failed-mk", "System.Net.Mail.SmtpFailedRecipientsException"),
    ("general/all-recipients", "Unable to send to all recipients."),
    ("general/nl-weigert-ontvanger", "De SMTP-server weigerde een of meer ontvangers."),
    ("general/ru-poluchatelya-otklonil", "SMTP-сервер отклонил адрес получателя."),
    ("general/ja-jushinsha-kyohi", "受信者がサーバーに拒否されました。"),
    ("general/ja-atesaki-kyohi", "宛先がサーバーに拒否されました。"),
    ("general/zh-shoujianren-jujue", "SMTP 服务器拒绝了收件人。"),
    ("general/zh-shoujian-dizhi-jujue", "SMTP 服务器拒绝了测试收件地址"),
    ("general/zh-shoujian-youxiang", "收件邮箱被服务器拒绝。"),
    ("general/add-recipient", "SMTP Error (): Failed to add recipient \"b@example.org\"."),
    ("general/node-all-rejected", "Error: Can't send mail - all recipients were rejected"),
    ("general/it-recipient", "Errore SMTP (): Fallito l'inserimento del destinatario \"b@example.org\" (no)"),
    ("general/nl-recipient", "SMTP-fout (): Ontvanger \"b@example.org\" kan niet toegevoegd worden (no)."),
    ("general/camel-rcpt", "RCPT TO <b@example.org> failed: no"),
    ("general/msmtp-recipient", "msmtp: recipient address b@example.org not accepted by the server"),
    ("general/odoo-recipient", "The server refused the test recipient (b@example.org) with error no"),
    ("general/invalid-addresses", "javax.mail.SendFailedException: Invalid Addresses"),
    ("general/node-eenvelope", "code: 'EENVELOPE'"),
    ("general/ruby-fatal", "Net::SMTPFatalError"),
    ("general/ru-rcpt", "Ошибка RCPT TO"),
    ("general/wrong-identity", "It was sending the email with a wrong identity."),
    ("general/iobroker-from", "From email address is not equal to the configured email address for authentication"),
    ("general/de-domain-nicht-verifiziert", "Die Domain ist nicht verifiziert und erfordert eine DNS-Konfiguration."),
    ("general/send-as", "Send as denied"),
    ("general/set-sender", "failed to set sender: no"),
    ("general/it-sender", "Errore SMTP (): Fallita l'impostazione del mittente \"a@b.example\" (no)"),
    ("general/nl-sender", "SMTP-fout (): Afzender \"a@b.example\" kan niet ingesteld worden (no)."),
    ("general/camel-mail-from", "MAIL FROM command failed: no"),
    ("general/odoo-sender", "The server refused the sender address (a@b.example) with error no"),
    ("general/de-absender-darf-nicht", "Der Absender darf diese Adresse nicht verwenden."),
    ("general/de-absender-konto", "Die Absenderadresse muss zu Ihrem Konto gehören."),
    ("general/nl-afzender-account", "De afzender moet een adres van uw account zijn."),
    ("general/fr-expediteur-compte", "L'expéditeur doit être une adresse de votre compte."),
    ("general/it-mittente-autorizzato", "Il mittente non è autorizzato."),
    ("general/it-mittente-account", "Il mittente deve essere un indirizzo del tuo account."),
    ("general/pt-remetente-conta", "O remetente precisa ser um endereço da sua conta."),
    ("general/es-remitente-cuenta", "El remitente debe ser una dirección de su cuenta."),
    ("general/en-sender-must-belong", "The sender must be an address of your account."),
    ("general/de-absender-abgelehnt", "Der SMTP-Server hat die Absenderadresse abgelehnt."),
    ("general/nl-afzender-geweigerd", "Het afzenderadres is geweigerd."),
    ("general/pl-nadawca-odrzucil", "Serwer SMTP odrzucił adres nadawcy."),
    ("general/es-remitente-rechazo", "El servidor SMTP rechazó la dirección del remitente."),
    ("general/pt-remetente-recusou", "O servidor SMTP recusou o remetente."),
    ("general/fr-expediteur-refuse", "Le serveur SMTP a refusé l'adresse d'expéditeur."),
    ("general/pt-remetente-rejeitou", "O endereço do remetente foi rejeitado."),
    ("general/fr-expediteur-rejete", "L'adresse de l'expéditeur a été rejetée."),
    ("general/it-mittente-respinto", "L'indirizzo del mittente è stato respinto."),
    ("general/it-mittente-indirizzo", "Il server SMTP ha rifiutato l'indirizzo da cui si invia."),
    ("general/it-mittente-rifiutato", "Il server SMTP ha rifiutato il mittente."),
    ("general/sender-refused", "Sender refused"),
    ("general/nl-weigert-afzender", "De server weigerde de afzender."),
    ("general/ru-otpravitelya-otklonil", "SMTP-сервер отклонил адрес отправителя."),
    ("general/ja-sashidashinin-kyohi", "差出人アドレスが拒否されました。"),
    ("general/zh-fajianren-jujue", "SMTP 服务器拒绝了发件人地址。"),
    ("general/ja-soshinsha-kyohi", "送信者アドレスがサーバーに拒否されました。"),
    ("general/phpmailer-from-de", "Die folgende Absenderadresse ist nicht korrekt: a@b.example"),
    ("general/phpmailer-from-fr", "L'adresse d'expéditeur suivante a échouée : a@b.example"),
    ("general/phpmailer-from-es", "La siguiente dirección de remitente falló: a@b.example"),
    ("general/phpmailer-from", "The following From address failed: a@b.example"),
    ("general/es-cuota-envio", "Cuota de envío superada"),
    ("general/nl-daglimiet", "De daglimiet voor e-mails is bereikt."),
    ("general/pl-limit-dzienny", "Przekroczono dzienny limit wiadomości."),
    ("general/pt-limite-diario", "O limite diário de mensagens foi atingido."),
    ("general/it-limite-giornaliero", "Hai raggiunto il limite giornaliero di email."),
    ("general/fr-limite-quotidienne", "La limite quotidienne d'e-mails est atteinte."),
    ("general/es-limite-diario", "Se alcanzó el límite diario de correos."),
    ("general/de-tageslimit", "Tageslimit für E-Mails erreicht"),
    ("general/ru-dnevnoj-limit", "Исчерпан дневной лимит писем."),
    ("general/zh-meiri-xiane", "已达到每日发送上限"),
    ("general/own-address-shut-out", "I am not able to log in from my own machine now."),
    ("general/ban-again", "Using another IP the client connects once, then it is blocked again."),
    ("general/malformed-answer", "Malformed answer from server"),
    ("general/node-timeout-auth", "source: 'timeout-auth'"),
    ("general/python-connect", "smtplib.SMTPConnectError"),
    ("general/camel-welcome", "Welcome response error: no"),
    ("general/isync-bye", "IMAP error: unexpected BYE response: no"),
    ("general/de-bietet-starttls", "Der Server bietet kein STARTTLS an."),
    ("general/pl-starttls-nie", "Serwer nie obsługuje STARTTLS."),
    ("general/es-admite-starttls", "El servidor no admite STARTTLS."),
    ("general/es-ofrece-starttls", "El servidor no ofrece STARTTLS."),
    ("general/it-supporta-starttls", "Il server non supporta STARTTLS."),
    ("general/pt-oferece-starttls", "O servidor não oferece STARTTLS."),
    ("general/pt-suporta-starttls", "O servidor não suporta STARTTLS."),
    ("general/de-unterstuetzt-starttls", "Der Server unterstützt STARTTLS nicht."),
    ("general/nl-starttls-niet", "De server ondersteunt STARTTLS niet."),
    ("general/ja-starttls-taiou", "サーバーはSTARTTLSに対応していません。"),
    ("general/ru-ne-podderzhivaet-starttls", "Сервер не поддерживает STARTTLS."),
    ("general/zh-buzhichi-starttls", "服务器不支持 STARTTLS"),
    ("general/claws-starttls", "couldn't start STARTTLS session"),
    ("general/capability", "Missing server capability"),
    ("general/ruby-unsupported", "Net::SMTPUnsupportedCommand"),
    ("general/encrypted-connection", "An encrypted connection to your mail server is not available."),
    ("general/start-tls", "could not start TLS with mail.example.org"),
    ("general/starttls-failed", "STARTTLS failed: no"),
    ("general/upgrade-tls", "pop.example.org: upgrade to TLS failed."),
    ("general/camel-starttls", "STARTTLS command failed: no"),
    ("general/ruby-busy", "Net::SMTPServerBusy"),
    ("general/it-temporaneamente", "Il server SMTP è temporaneamente non disponibile."),
    ("general/en-temporarily-ready", "The SMTP server is temporarily not ready."),
    ("general/fr-temporairement", "Le serveur SMTP est temporairement indisponible."),
    ("general/es-temporalmente", "El servidor SMTP no está disponible temporalmente."),
    ("general/pt-temporariamente", "O servidor SMTP está temporariamente indisponível."),
    ("general/pl-tymczasowo", "Serwer SMTP jest tymczasowo niedostępny."),
    ("general/nl-tijdelijk", "De SMTP-server is tijdelijk niet beschikbaar."),
    ("general/de-voruebergehend", "Der SMTP-Server ist vorübergehend nicht bereit."),
    ("general/ru-vremenno", "SMTP-сервер временно недоступен."),
    ("general/ja-ichijiteki", "サーバーは一時的に利用できません。"),
    ("general/zh-zanshi", "SMTP 服务器暂时不可用"),
    ("general/bitdefender", "Bitdefender scans mail."),
    ("general/kaspersky", "Kaspersky is installed."),
    ("general/old-exchange", "Cannot connect to exchange 2003 by imap over ssl"),
    ("general/old-tls", "The server is still using the deprecated TLS1.1."),
    ("general/weak-ciphers", "In this case (weak ciphers), should I stay?"),
    ("general/tls-socket", "Error reading data from TLS socket"),
    ("general/odoo-ssl", "An SSL exception occurred. Check connection security type."),
    ("general/offlineimap-ssl", "ERROR: Unknown SSL protocol connecting to host 'imap.example.org' for repository 'x'"),
    ("general/nl-tls-controleer-poort", "TLS-fout: controleer de poort en de versleuteling."),
    ("general/fr-tls-verifiez-port", "Erreur TLS : vérifiez le port et le chiffrement."),
    ("general/de-tls-port-pruefen", "TLS-Fehler: Bitte Port und Verschlüsselung prüfen."),
    ("general/es-tls-revise-puerto", "Error de TLS: revise el puerto y el cifrado."),
    ("general/pt-tls-revise-porta", "Falha de TLS: revise a porta e a opcao SMTP_SECURE"),
    ("general/it-tls-verifica-porta", "Errore TLS: verifica la porta e la cifratura."),
    ("general/pt-tls-verifique-porta", "Erro de TLS: verifique a porta e a criptografia."),
    ("general/zh-ssl-bupipei", "端口与「启用 SSL 加密」开关不匹配"),
    ("general/requires-tls", "Server requires TLS"),
    ("general/max-folders-push", "Max folders to check with push is 10."),
    ("general/max-push-folders", "maxPushFolders in the settings is too high."),
    ("general/simultaneous", "The 10 simultaneous connections allowed are quickly exhausted."),
    ("general/es-demasiadas-conexiones", "Demasiadas conexiones desde su dirección"),
    ("general/pt-muitas-conexoes", "Muitas conexões simultâneas do seu endereço"),
    ("general/nl-te-veel-verbindingen", "Te veel verbindingen vanaf uw adres"),
    ("general/fr-trop-de-connexions", "Trop de connexions depuis votre adresse"),
    ("general/it-troppe-connessioni", "Troppe connessioni dal tuo indirizzo"),
    ("general/pl-za-duzo-polaczen", "Zbyt wiele połączeń z tego adresu"),
    ("general/de-zu-viele-verbindungen", "Zu viele Verbindungen von Ihrer Adresse"),
    ("general/ru-mnogo-soedinenij", "Слишком много соединений с вашего адреса"),
    ("general/ja-setsuzoku-oosugi", "接続数が多すぎます。"),
    ("general/zh-lianjie-guoduo", "连接数过多"),
    ("general/es-demasiados-intentos", "Demasiados intentos de inicio de sesión"),
    ("general/pt-muitas-tentativas", "Muitas tentativas de login, aguarde."),
    ("general/nl-te-veel-pogingen", "Te veel aanmeldpogingen"),
    ("general/nl-te-veel-inlogpogingen", "Te veel inlogpogingen"),
    ("general/fr-trop-de-tentatives", "Trop de tentatives de connexion, réessayez plus tard."),
    ("general/it-troppi-tentativi", "Troppi tentativi di accesso"),
    ("general/pl-za-duzo-prob", "Zbyt wiele prób logowania"),
    ("general/de-zu-viele-anmeldeversuche", "Zu viele Anmeldeversuche, bitte warten."),
    ("general/ru-mnogo-popytok", "Слишком много попыток входа"),
    ("general/zh-changshi-guoduo", "登录尝试次数过多"),
    ("general/ja-shikou-oosugi", "ログイン試行回数が多すぎます。"),
    ("general/full-address", "I must login with my full email address."),
    ("general/without-domain", "It sends the username without the domain."),
    ("general/full-address-de", "Der Benutzername ist die vollständige E-Mail-Adresse."),
    ("general/behind-vpn", "I am connected through a VPN."),
    ("general/using-vpn", "I am using a VPN."),
    ("general/proxy-port-zh", "没有代理邮箱993端口吗"),
    ("general/no-encrypted-passwords", "Server doesn't support encrypted passwords using CRAM-MD5."),
    ("outcomes/access-denied", ">>> 550 Access denied"),
    ("outcomes/prohibited", "550 prohibited"),
    ("outcomes/bad-sequence", "`cannot connect to server: 503 Bad sequence of commands`"),
    ("outcomes/message-rejected", "550 message rejected"),
    ("outcomes/gmail-blocked", "Your message to anna@example.org has been blocked. See technical details below for more information."),
    ("outcomes/auth-failed", "535 5.7.0 authentication failed"),
    ("outcomes/auth-failure", "535 5.7.8 authentication failure"),
    ("outcomes/auth-unsuccessful", "535 5.0.0 authentication unsuccessful"),
    ("outcomes/authenticate-failed-closed", "Can not authenticate to IMAP server: [CLOSED] IMAP connection broken (authenticate)"),
    ("outcomes/failed-535", "535 failed"),
    ("outcomes/auth-failed-attempts", "imap-login: Disconnected: Connection closed (auth failed, 3 attempts in 11 secs): user=<anna>, method=PLAIN"),
    ("outcomes/try-later-rcpt", "451 Please try again later."),
    ("outcomes/try-later", "451 4.7.1 Try again later"),
    ("outcomes/auth-later", "435 cannot authenticate now"),
    ("outcomes/delivery-not-authorized", "550 5.7.900 Delivery not authorized, message refused"),
    ("outcomes/not-authenticated", "550 session not authenticated"),
    ("outcomes/closing", "421 4.7.0 <host> closing connection"),
    ("outcomes/try-later-421", "421 4.4.0 Problem attempting to execute commands. Please try again later"),
    ("outcomes/recipient-server-unavailable", "450 4.4.1 <anna@example.com>: The recipient's server was temporarily unavailable to accept your message (G6)"),
    ("outcomes/temporary-failure", "smtp;421 Temporary failure, please try again later."),
    ("outcomes/requested-aborted", "451 requested action aborted"),
    ("outcomes/mandrill-key", "435 4.7.8 Error: authentication failed:"),
    ("people/works-at-home", "It works from home and not from work."),
    ("people/new-fixed-ip", "Our internet provider gave us a new fixed IP, and since then it is refused."),
    ("people/new-static-ip", "We got a new static IP, and since then it is refused."),
    ("people/two-step-switched-on", "2-step verification was switched on last week, and since then it is refused."),
    ("people/if-two-factor", "It cannot connect if 2FA is enabled."),
    ("people/when-two-factor", "I cannot log in by IMAP when 2FA is enabled."),
    ("people/when-tfa", "Can't login via imap when TFA is enabled"),
    ("people/ehlo-not-sent-again", "EHLO isn't sent after STARTTLS"),
    ("people/repeat-ehlo", "The vendor needs to repeat EHLO once inside the tunnel, as the standard says."),
    ("people/ehlo-due-again", "Client should send EHLO after STARTTLS command."),
    ("people/ehlo-not-resent", "error if trying to use AUTH without (re)sending EHLO _after_ the TLS negotiation"),
    ("people/chain-is-incomplete", "openssl shows one certificate, the chain is incomplete."),
    ("people/certificado-intermedi", "Falta el certificado intermedio en el servidor."),
    ("people/zwischenzertifikat", "Auf dem Server fehlt das Zwischenzertifikat."),
    ("people/incomplete-chain", "The test page says incomplete chain for the mail host."),
    ("people/certificato-intermedio", "Manca il certificato intermedio sul server."),
    ("people/certificat-intermediaire", "Il manque le certificat intermédiaire sur le serveur."),
    ("people/missing-intermediate", "An online checker writes \"missing intermediate\"."),
    ("people/no-sni", "Subject: /OU=No SNI provided - please fix your client./CN=invalid2.invalid"),
    ("people/without-servername-de", "Ohne -servername zeigt der Server ein anderes Zertifikat."),
    ("people/without-servername", "openssl without -servername shows another certificate."),
    ("people/certificate-of-root", "It tries to use the certificate for the root domain."),
    ("people/revocado-certificado", "El certificado está revocado según el navegador."),
    ("people/revogado-certificado", "O SMTP ainda entrega o certificado revogado, e o Outlook recusa."),
    ("people/revoque-certificat", "Outlook annonce que le certificat du serveur d'envoi a été révoqué."),
    ("people/widerrufen-zertifikat", "Bei der Neuausstellung ist das alte Zertifikat widerrufen worden, und der Server zeigt es noch."),
    ("people/1024-bits-certificate", "OpenSSL 3 at security level 2 rejects our appliance's factory certificate: MD5 signature and 1024 bit."),
    ("people/1024-bit-certificate", "The gateway's certificate is from 2012 with a 1024-bit key."),
    ("people/only-certificate", "For my use case, I would like to verify to the smpt server not with a username and password, but only with a client certificate."),
    ("people/no-app-password-login", "IMAP with client certificates, and no password."),
    ("people/mutual-tls", "for sending mail postfix (submission) requires mutual TLS authentication, but no further authentication after that"),
    ("people/clock-was", "My breakthrough came when I noticed my laptop's clock was an hour behind from a recent flight."),
    ("people/clock-off", "The clock was off by two days."),
    ("people/clock-wrong", "It turned out that the system clock was wrong."),
    ("people/cmos-battery", "The CMOS battery is dead, since then the certificate is called invalid."),
    ("people/date-was-set-to", "The date was set to 2015 on that tablet, hence the certificate warning."),
    ("people/systemuhr", "Die Systemuhr ging falsch, daher die Meldung zum Zertifikat."),
    ("people/systemzeit", "Die Systemzeit war ein Jahr zurück, und das Zertifikat galt als ungültig."),
    ("people/airplane", "The phone was in airplane mode."),
    ("people/no-pages", "The browser doesn't open pages either."),
    ("people/network-disconnected", "Before the following: I disconnect from the network."),
    ("people/not-connected", "I'm getting the following error when I try to send an email while not being connected to the internet:"),
    ("people/spam-returned-zh", "最后被退信了，说是垃圾邮件。"),
    ("people/geoip", "5.1.0 <anna@example.org> sender rejected GeoIP example.org:192.0.2.229:CN"),
    ("people/bridge-password", "The bridge password was no longer valid."),
    ("people/dnskey", "info: failed to prime trust anchor -- DNSKEY rrset is not secure . DNSKEY IN"),
    ("people/dnssec-validation", "WARN query_logging.custom_dns.blocking.dnssec: DNSSEC validation failed for imap.mailbox.org. - returning SERVFAIL"),
    ("people/ds-record", "I moved the domain to another registrar on Monday and remember something with DS records."),
    ("people/rrsig", "Is it the RRSIG that ran out?"),
    ("people/ehlo-502-helo", "Il proxy antivirus sulla porta 25 conosce solo HELO, a EHLO risponde 502."),
    ("people/ehlo-command-unrecognized-helo", "Unser alter Mailserver kennt nur HELO; auf EHLO kommt \"500 command unrecognized\"."),
    ("people/helo-only", "Some HELO-only servers appear to return 503 in response to a EHLO"),
    ("people/rabattu-sur-helo", "En regardant la trace, EHLO a reçu « command not implemented » et le script s'est rabattu sur HELO."),
    ("people/greeting-timeout", "I could not send E-Mails via SMTP caus the greeting_timeout value was to low"),
    ("people/banner-time", "Grafana alert channel: i/o timeout now and then; measured banner time to this relay lies between 8 and 14 s, to others 0.1 s."),
    ("people/postscreen-delay", "it looks like they're using Postscreen with a relatively long delay (15 sec or so)"),
    ("people/seconds-to-greet", "the server takes at least 20 seconds to send a greeting message"),
    ("people/banner-delayed", "What can cause the SMTP banner to be delayed?"),
    ("people/connections-stall", "it seems that my mailcow Postfix stalls SMTP connections for about 30 seconds which leads to timeouts of some mail clients"),
    ("people/header-from-must-match", "→ 550 5.7.1 Header From must match authenticated user"),
    ("people/ehlo-computer-name", "EHLO my_server underscore comes from the Windows computer name"),
    ("people/helo-underscore", "The HELO name has an underscore, and the server minds."),
    ("people/helo-unterstrich", "Der Server lehnt schon EHLO ab: „501 Invalid HELO name“. Unser Rechner heißt SERVER_01 mit Unterstrich, das wird wohl so gemeldet."),
    ("people/autocapital", "The phone's autocapitalisation made the first letter large."),
    ("people/non-breaking", "hexdump shows c2 a0 in the middle, a non-breaking blank"),
    ("people/trailing-space", "There was a trailing space in the password."),
    ("people/accent-password", "Login fails with accented characters in passwords: authentication failed"),
    ("people/umlaut-password", "After a quick conversation it is confirmed that she had an 'umlaut' in her password."),
    ("people/defaulting-to-localhost", "Connections were defaulting to localhost."),
    ("people/external-not-localhost", "Works with external smtp, fails with localhost"),
    ("people/localhost-nothing-installed", "WordPress plugin on a small VPS with \"localhost\" as SMTP server and nothing installed there."),
    ("people/mail-host-127-0-0-1", "Laravel in Docker, MAIL_HOST=127.0.0.1."),
    ("people/nicht-mit-localhost", "Mit externem Server geht es, aber nicht mit localhost"),
    ("people/no-con-localhost", "Con un servidor externo funciona, pero no con localhost"),
    ("people/not-with-localhost", "It works with smtp.example.org, not with localhost"),
    ("people/pas-avec-localhost", "Avec un serveur externe oui, mais pas avec localhost"),
    ("people/at-in-host", "Host: smtp@gmail.com"),
    ("people/at-in-key", "MAIL_HOST=smtp@gmail.com"),
    ("people/at-in-server", "SMTP Server: smtp@gmail.com"),
    ("people/region-accounts", "But EU accounts require a different api server and a different smtp server. So I get an authentication error"),
    ("people/credentials-of-region", "the generated SES SMTP credentials that are region specific"),
    ("people/eu-mailgun-region", "Mailgun EU domain: smtp.mailgun.org says invalid login, with the region's own endpoint instead it goes, same user and key."),
    ("people/region-sensitive", "Amazon SNS is region sensitive, so if like me you have SNS set up with `eu-west-1`, the `host` string of `email-smtp.us-east-1.amazonaws.com` will not work."),
    ("people/other-data-cent", "My account lives in the other data centre, with a host of its own."),
    ("people/wrong-data-center", "Support says that I use the wrong data center for my account."),
    ("people/sec-e-target-unknown", "PowerShell Send-MailMessage with default credentials as a scheduled task (SYSTEM): GSSAPI fails, \"target principal name is incorrect / SEC_E_TARGET_UNKNOWN\"."),
    ("people/firewall-disabled", "If we disable Firewall it allow to send email Email Successfully."),
    ("people/firewall-off", "When I disable the firewall it sends."),
    ("people/httpd-network", "setsebool -P httpd_can_network_connect 1"),
    ("people/firewall-pt", "Se desativo o firewall funciona."),
    ("people/firewall-it", "Se disattivo il firewall funziona."),
    ("people/selinux", "SELinux was enforcing."),
    ("people/firewall-es", "Si desactivo el firewall funciona."),
    ("people/firewall-fr", "Si je désactive le pare-feu, ça marche."),
    ("people/acces-conditionnel", "Dans les journaux Entra on lit « bloqué par l'accès conditionnel »."),
    ("people/bedingter-zugriff", "Der bedingte Zugriff sperrt es: bedingter Zugriff, sagt die Zentrale."),
    ("people/sicherheitsstandards", "Müssen die Sicherheitsstandards aus?"),
    ("people/must-use-tls-to-authenticate", "From the log the customer sent: login refused with \"must use TLS to authenticate\"."),
    ("people/receive-connector-235", "Exchange receive connector: login 235, then 550 5.7.54 Unable to relay recipient in non-accepted domain"),
    ("people/no-auth-tls-or-not", "The list of features holds no AUTH, TLS or not."),
    ("people/no-authentication-here", "We have no authentication for SMTP: SMTP AUTH extension not supported by server"),
    ("people/smtp-sin-autenticacion", "Nuestro servidor SMTP es sin autenticación"),
    ("people/smtp-sans-authentification", "Notre serveur SMTP est sans authentification"),
    ("people/no-authentication-selected", "Thunderbird's outgoing server has \"No authentication\" selected and now every recipient outside is turned away with 550 relay not permitted."),
    ("people/box-not-ticked", "The box for authentication of the outgoing server is not ticked."),
    ("people/haken-fehlt", "Postausgangsserver erfordert Authentifizierung ist nicht angehakt."),
    ("people/without-any-auth-block", "nodemailer transport created without any auth block, host and port only"),
    ("people/messages-per-minute", "Office365 says submission quota/ rate: 30 messages per minute."),
    ("people/avg-proxy", "+OK AVG POP3 Proxy Server 7.5.494/7.5.503 [269.17.0/1180]"),
    ("people/deep-inspection", "The sole difference is the office's \"deep inspection\" gateway."),
    ("people/fixup", "Cisco ASA with inspect esmtp"),
    ("people/mail-shield-starttls", "With its mail shield off Thunderbird sees STARTTLS, with it on the server seemingly doesn't offer any."),
    ("people/mailguard", "PIX Mailguard"),
    ("people/adaway", "It fails with AdAway enabled."),
    ("people/adguard-dns", "With AdGuard DNS, mail server domain names are blocked and can not be sent or received."),
    ("people/captive-portal", "The captive portal answers every name until one logs in."),
    ("people/fake-ip", "FlClash DNS was returning fake-ip results like 198.18.x.x for some of these domains."),
    ("people/pi-hole", "The Pi-hole blocked the name."),
    ("people/split-dns", "We have split DNS, inside the name has another address."),
    ("people/split-horizon", "Split horizon, our admin calls it."),
    ("people/ends-on-old", "Half of our mail still ends up on the old server."),
    ("people/new-server", "I had to migrate to the new server on the same hosting provider, which I did by creating a fresh backup of an old server"),
    ("people/moved-server", "I moved my mail server two days ago and while the old one was still running for some hours afterward"),
    ("people/old-address", "The name still points to the old server."),
    ("people/servidor-antiguo", "El nombre lleva todavía al servidor antiguo."),
    ("people/mx-changed-half", "After I changed the MX record half of us still see the old inbox."),
    ("people/commented-submission", "In master.cf the line for submission still has the # before it."),
    ("people/ntlmv1", "Seit NTLMv1 per Richtlinie abgeschaltet ist, melden sich die alten Multifunktionsgeräte nicht mehr an, PCs schon."),
    ("people/access-token-expired", "The access token has expired, and the job keeps the old one."),
    ("people/oauth-browser-succeeds", "With OAuth2 the browser sign-in succeeds, then the program says no."),
    ("people/oauth-signed-in", "I signed in with OAuth2 in the browser."),
    ("people/ipv4-only", "The host is IPv4-only and the name gave an AAAA first."),
    ("people/ipv6-only", "Django worker on an IPv6-only VPS."),
    ("people/ipv6-problem", "It turns out to be the problem of the ipv6 address of the server."),
    ("people/from-anyone", "A test says that our server accepted mail from anyone to anyone."),
    ("people/any-outside", "The server says Recipient OK for any outside address without login."),
    ("people/being-open-relay", "I literally tested every configuration, but I keep being an open relay somehow."),
    ("people/is-an-open-relay", "This is a bad thing, as it seems that your server is an open relay"),
    ("people/open-smtp-relay", "saw that it is an open SMTP relay by default"),
    ("people/may-be-open-relay", "THIS DOES NOT MEAN YOU ARE OPERATING AN OPEN RELAY, only that you may be an open relay."),
    ("people/october-2022", "It worked for years and stopped in October 2022."),
    ("people/dollarzeichen", "Das Dollarzeichen im Kennwort hat die Shell ersetzt."),
    ("people/escaped-in-env", "`SMTP_PASSWORD` values containing `$` require the character to be escaped as `\\$` in the `.env` file."),
    ("people/everything-after-the-hash", "Everything after the # of the password was taken for a comment."),
    ("people/special-characters", "I have special characters in the SMTP password  ($ and #)."),
    ("people/special-characters-contains", "The password contains special characters."),
    ("people/special-characters-has", "My password has special characters."),
    ("people/special-characters-with", "A password with special characters is refused."),
    ("people/special-characters-contain", "Passwords that contain special characters fail."),
    ("people/percent-sign-password", "The password has a percent sign and Python's configparser dies or swaps it: \"'%' must be followed by '%' or '('\"."),
    ("people/special-characters-passwd", "If passwd contains special characters \"$\",the console will dilsplay :email: FATAL: Smtp error:535 Authentication credentials invalid 334 UGFzc3dvcmQ6,"),
    ("people/special-characters-there-are", "There are special characters in the password."),
    ("people/warned-in-clear", "The phone warns: this account sends your password in clear text."),
    ("people/attachment-hangs", "Text goes out, but with an attachment the transfer hangs behind the PPPoE router."),
    ("people/small-mails-go", "Small mails go, larger ones stand still and time out."),
    ("people/small-messages", "Large ones time out, small messages go through."),
    ("people/implicit-not-supported", "It is the client not supporting implicit SSL connections."),
    ("people/ssl-only-server", "I guess it is related to a SSL only SMTP server."),
    ("people/ssl-only-port", "I had put in an SSL-only port."),
    ("people/starttls-on-465", "Customer's ERP: \"503 TLS already active\" after STARTTLS on 465."),
    ("people/paid-plan", "Outgoing mail is only in the paid plan."),
    ("people/several-addresses", "If a provider advertises multiple addresses and the first one is unreachable from the MailFlow host, the connection times out"),
    ("people/sometimes-one-address", "But sometime the connection is established on 52.98.89.34:587 and getting below error message:"),
    ("people/every-second", "Every second attempt works, with the same password."),
    ("people/next-try", "One login fails, the next try works with the same password."),
    ("people/authenticate-via-pop", "The provider says I \"must authenticate via POP first\"."),
    ("people/pop-before-smtp", "The hoster uses POP-before-SMTP."),
    ("people/smtp-after-pop-apart", "It is SMTP after POP with them."),
    ("people/smtp-after-pop", "Der Hoster schreibt, ich müsse „SMTP-after-POP“ nutzen, eine Anmeldung am Postausgang gebe es nicht."),
    ("people/vorher-abrufen", "Man muss vorher abrufen, dann darf man senden."),
    ("people/port-25-sealed", "云服务器的25端口被封了"),
    ("people/port-25-shielded", "云服务器的25端口被屏蔽了"),
    ("people/port-25-forbidden", "云服务器的25端口被禁了"),
    ("people/port-25-default-shut", "云服务器的25端口默认关闭了"),
    ("people/port-25-default-forbidden", "云服务器的25端口默认是禁用了"),
    ("people/blocked-by-my-isp", "The port is blocked by my ISP"),
    ("people/port-blocked-by-hoster", "The port is blocked by the hoster"),
    ("people/fai-bloque", "Mon fournisseur d'accès bloque le port 25"),
    ("people/isp-is-blocking", "My ISP is blocking port 25"),
    ("people/proveedor-bloquea", "Mi proveedor bloquea el puerto"),
    ("people/provider-blockiert", "Der Provider blockiert den Port"),
    ("people/provider-sperrt", "Der Provider sperrt Port 25"),
    ("people/digitalocean-blocks", "https://docs.digitalocean.com/support/why-is-smtp-blocked/"),
    ("people/blocked-by-my-host", "Port 25 is blocked by my host"),
    ("people/host-blocks-port", "The host blocks port 587"),
    ("people/hoster-blockiert", "Der Hoster blockiert den Port"),
    ("people/hoster-blocks", "My hoster blocks the SMTP ports"),
    ("people/hosting-bloquea", "El hosting bloquea los puertos"),
    ("people/hosting-provider-blocks", "It is caused by my hosting provider blocking any connection to a remote SMTP server."),
    ("people/hebergeur-bloque", "L'hébergeur bloque le port"),
    ("people/auf-meinem-rechner", "Auf meinem Rechner funktioniert es, auf dem Server nicht: connection refused"),
    ("people/en-mi-ordenador", "En mi ordenador funciona, en el servidor no: connection refused"),
    ("people/fonctionne-en-local", "Ça fonctionne en local mais pas chez l'hébergeur: connection refused"),
    ("people/funciona-en-local", "Funciona en local pero no en el hosting: connection refused"),
    ("people/funktioniert-lokal", "Es funktioniert lokal, aber nicht beim Hoster: connection refused"),
    ("people/lokal-funktioniert", "Lokal funktioniert es, auf dem Webserver nicht: connection refused"),
    ("people/marche-en-local", "En local ça marche en local, pas en production: connection refused"),
    ("people/works-on-localhost", "It works on localhost but fails on the live server: connection refused"),
    ("people/works-on-my-computer", "The same script works on my computer, on the server it fails: connection refused"),
    ("people/works-on-my-machine", "Works on my machine, not when deployed: connection refused"),
    ("people/works-on-my-pc", "It works on my PC, but not on the web host: connection refused"),
    ("people/imap-disabled-by-admin", "My admin has IMAP disabled."),
    ("people/imap-to-activate", "IMAP has to be activated in the web mail."),
    ("people/pop3-option-off", "I did not turn on the pop3 option on the web."),
    ("people/smtp-authentifie-utilisateur", "Il manque sans doute la case SMTP authentifié sur cet utilisateur."),
    ("people/uceprotect", "Our address is listed in UCEPROTECT3."),
    ("people/autoconfig-erroneous", "The installation of an account from e-mail provider Aikq.de in Thunderbird by autoconfiguration is erroneous."),
    ("people/autoconfig-wrong", "The autoconfig file names the wrong server."),
    ("people/autodiscover-old", "Autodiscover fills in the old provider's server, by hand it works."),
    ("people/autodiscovery-not-correct", "Thunderbird autodiscovery works correctly but the outgoing SMTP server is not the correct one."),
    ("people/other-customers-arrive", "Only mails to one customer come back, all others arrive."),
    ("people/no-servers-could-be-reached", "dig @10.0.0.53: connection timed out; no servers could be reached."),
    ("people/pending-approval", "Postmark says my account is pending approval, and while it is, recipients have to be at the same domain as my From."),
    ("people/from-is-login", "The email sends but the From address is the one I use to login and not the one I specify in creating the email."),
    ("people/visitor-s-address-as-from", "WordPress contact form: I put the visitor's address as From so that I can just press reply."),
    ("people/with-my-own-mailbox-as-from", "With my own mailbox as From it is delivered."),
    ("people/ban-change", "After changing my IP address I can reach it again."),
    ("people/autoban", "The server autobans the address."),
    ("people/ban-of-address", "The server bans my IP after a few minutes."),
    ("people/cphulk", "cPanel support lifted a cPHulk block for our IP, twice this month."),
    ("people/crowdsec", "CrowdSec on the server had our office on its list."),
    ("people/fail2ban", "fail2ban has banned my address"),
    ("people/ban-fast", "I cannot log in without getting banned."),
    ("people/ban-only-here", "It is reachable from anywhere else but from my home."),
    ("people/server-blocked-address", "My server blocked my IP."),
    ("people/unban", "I had to unban my address."),
    ("people/no-output-on-connect", "if I use nc to connect to the mail server on port 25 and I dont get any output"),
    ("people/opens-and-is-silent", "discovered that the TCP connection opens but SMTPd doesn't respond"),
    ("people/starttls-injection-cve", "The scanner flags CVE-2011-0411 on our mail server."),
    ("people/injected", "STARTTLS response/capability injection"),
    ("people/before-having-read", "About each third run the server answers \"503 Bad sequence of commands\", since I write RCPT before having read the reply to MAIL."),
    ("people/before-the-banner", "Exim rejects our hand-written PHP mailer: it sends EHLO before the banner arrives."),
    ("people/antivirus-certificado", "El antivirus ESET pone su propio certificado cuando conecto con smtp.gmail.com y el programa de facturación no se fía."),
    ("people/antivirus-certificate", "The antivirus puts its own certificate there."),
    ("people/antivirus-portugues", "O certificado é emitido pelo antivírus e não pelo provedor."),
    ("people/avast-shield", "Avast Mail Shield"),
    ("people/bitdefender-certificate", "The certificate that Outlook warns of was made by Bitdefender."),
    ("people/blue-coat", "Only behind the Blue Coat box does Python complain about a self-signed certificate."),
    ("people/eset-certificate", "On his machine the certificate ends in an ESET root, from my desk it doesn't."),
    ("people/fortigate-certificate", "The certificate that arrives is made by the FortiGate of the office."),
    ("people/kaspersky-certificate", "Details: issued by \"Kaspersky Anti-Virus Personal Root Certificate\"."),
    ("people/kaspersky-zertifikat", "Kunde sieht bei Gmail \"Kaspersky Anti-Virus Personal Root\", von hier aus ist es ein Google-Zertifikat."),
    ("people/netskope", "Only on laptops with Netskope client."),
    ("people/palo-alto-issuer", "keytool -printcert -sslserver: Issuer CN=Palo Alto Decrypt CA."),
    ("people/scan-encrypted-connections", "With \"scan encrypted connections\" off in the antivirus, Thunderbird trusts the server again."),
    ("people/sophos-certificate", "The certificate of the mail server is issued by Sophos here."),
    ("people/ssl-inspection", "The company does SSL inspection on everything, mail as well."),
    ("people/ssl-protocol-filter", "It went away with the SSL protocol filter of the virus scanner."),
    ("people/tls-inspection", "Docker containers on my work laptop can't send through SES any more since security rolled out \"TLS inspection\"."),
    ("people/zscaler", "The issuer printed is \"Zscaler Intermediate Root CA\"."),
    ("people/nod32", "With Eset nod32 Antivirus active the connection fails."),
    ("people/minimum-is-tls-1-2", "Provider support says the minimum is TLS 1.2 now."),
    ("people/nur-tls-1-0", "Das Gerät kann nur TLS 1.0"),
    ("people/old-encryption", "Our Ricoh from 2011 stopped mailing scans the day the provider \"turned off old encryption\"."),
    ("people/only-tls-1-0", "The old copier speaks only TLS 1.0."),
    ("people/only-tls-1-1", "The device speaks only TLS 1.1"),
    ("people/many-imap-de", "Der Mailclient macht zuviele IMAP-Verbindungen auf."),
    ("people/brute-force-locks", "Brute-forcing an account locks the user out"),
    ("people/same-banner", "I always get the same banner, whichever server I call."),
    ("people/banner-not-mine", "The name in the banner is not the one of my provider."),
    ("people/port-25-refuses", "Port 25 refuses the login, and 587 works."),
    ("people/help-page-port", "By their help page it listens only on 2525, and I have 26."),
    ("people/adresse-complete", "Avec l'adresse complète comme identifiant cela fonctionne"),
    ("people/alias-as-user-name", "Help desk note: customer uses an alias (info@) as user name for SMTP."),
    ("people/direccion-completa", "Con la dirección completa como usuario funciona"),
    ("people/address-not-name", "My email address is not my username."),
    ("people/full-address-works", "With the full address it works, with the short name not"),
    ("people/ganze-adresse", "Mit der ganzen Adresse als Benutzername geht es"),
    ("people/just-localpart", "The username was just the localpart."),
    ("people/only-first-part", "Only the first part of the address (the email username) is used."),
    ("people/only-local-part", "Only the local-part of the address is usable as username."),
    ("people/part-before-at", "It only sends the part in front of the @ sign."),
    ("people/domain-appended", "Even with a plain username it sent it with domain."),
    ("people/short-name-fails", "The short login name fails, the whole address succeeds"),
    ("people/strips-domain", "The app strips the domain-part from the username."),
    ("people/works-with-full-address", "It works with the full email as user name"),
    ("people/vpn-disabling", "I tried disabling my VPN and it worked."),
    ("people/vpn-disconnected", "Works as soon as I disconnect from VPN."),
    ("people/vpn-shut-down", "When I shut down my vpn connection, it works fine."),
    ("people/vpn-off", "If I turn off the VPN the mail goes out."),
    ("people/vpn-on", "When VPN is on all incoming mail works correctly over IMAP, but outgoing mail over SMTP does not."),
    ("people/vpn-without", "It works without the VPN."),
    ("people/accept-the-new-terms", "In webmail I first had to accept the new terms."),
    ("people/kennwort-abgelaufen", "Hochschulkonto: Kennwort abgelaufen, die Webseite verlangt ein neues, Thunderbird zeigt bloß \"Anmeldung fehlgeschlagen\"."),
    ("people/password-has-expired", "On OWA the user sees \"your password has expired and you need to change it\"."),
    ("people/passwordexpired", "Active Directory says PasswordExpired = True for svc-mail."),
    ("people/passwort-abgelaufen", "Das Passwort ist laut Webseite abgelaufen: Passwort abgelaufen, bitte ändern."),
    ("people/suspicious-sign-in", "A mail came about a suspicious sign-in, and since then it refuses."),
    ("people/initial-password", "I got an initial password and never opened the portal to set a new one."),
    ("people/different-pair", "I have different username and password combinations for IMAP and SMTP."),
    ("people/different-for-both", "My server uses a different user/password for IMAP than for SMTP."),
    ("people/relay-other-login", "I used the same password as for receiving, but sending goes through SMTP2GO."),
    ("people/two-sets", "it seems that i am unable to have 2 sets of credentials (one for imap, and one for smtp)"),
    ("people/imap-for-sending", "I entered imap.example.org for sending too."),
    ("people/authorisation-code", "The mailbox wants an authorisation code in place of the password."),
    ("people/client-authorisation-password", "A Chinese colleague says one has to switch to a client authorisation password and use that in its stead, after a text message."),
    ("people/keys-for-smtp", "I put the access key ID and the secret access key into the SMTP settings."),
    ("people/zugriffsschluessel", "SES: Zugriffsschlüssel und geheimer Schlüssel aus IAM eingetragen, \"Authentication Credentials Invalid\"."),
];
