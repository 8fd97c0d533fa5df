//! A mail server on loopback that says what a recorded Postfix said: relay denied without a login, taken with one.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use mailmedic_worlds::recording::Recording;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A certificate chain with its key.
pub(crate) struct Identity {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) key: PrivateKeyDer<'static>,
}

/// An authority of these tests.
pub(crate) fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new([]).expect("no names");
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, "Test Authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority")
}

/// A certificate for these names, changed in one way or none.
pub(crate) fn leaf(
    authority: &CertifiedIssuer<'static, KeyPair>,
    name: &str,
    change: impl FnOnce(&mut CertificateParams),
) -> Identity {
    let mut params = CertificateParams::new([name.to_owned()]).expect("a name");
    change(&mut params);
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, authority).expect("a certificate");
    Identity {
        chain: vec![certificate.into()],
        key: key.into(),
    }
}

/// TLS with this certificate.
pub(crate) fn acceptor(identity: Identity) -> TlsAcceptor {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|config| {
            config
                .with_no_client_auth()
                .with_single_cert(identity.chain, identity.key)
        })
        .expect("a usable certificate");
    TlsAcceptor::from(Arc::new(config))
}

/// The running server.
pub(crate) struct Postfix {
    pub(crate) address: SocketAddr,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Postfix {
    /// Starts it with a certificate for `localhost`; it ends with the runtime.
    pub(crate) async fn start(identity: Identity) -> Postfix {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let heard = Arc::<Mutex<Vec<u8>>>::default();
        let (acceptor, ears) = (acceptor(identity), Arc::clone(&heard));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(session(stream, acceptor.clone(), Arc::clone(&ears)));
            }
        });
        Postfix { address, heard }
    }

    /// Everything that clients said, TLS taken off.
    pub(crate) fn heard(&self) -> Vec<u8> {
        self.heard.lock().expect("nobody panicked").clone()
    }
}

struct Script {
    denied: Recording,
    healthy: Recording,
    logged_in: bool,
    hellos: usize,
}

impl Script {
    fn recorded() -> Script {
        let load = |name| Recording::load("postfix", name).expect("a recording");
        Script {
            denied: load("no-login-starttls"),
            healthy: load("healthy-starttls-plain"),
            logged_in: false,
            hellos: 0,
        }
    }

    fn reply(&mut self, line: &str) -> String {
        let verb = line
            .split([' ', '\r'])
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        let mut nth = 0;
        match verb.as_str() {
            "EHLO" => {
                nth = self.hellos;
                self.hellos += 1;
            }
            "AUTH" => self.logged_in = true,
            "RCPT" => nth = usize::from(!line.contains("@lab.test")),
            _ => {}
        }
        let recording = if self.logged_in {
            &self.healthy
        } else {
            &self.denied
        };
        let mut turns = recording
            .turns
            .iter()
            .filter(|turn| turn.client.starts_with(&verb));
        let turn = turns
            .nth(nth)
            .unwrap_or_else(|| panic!("nothing recorded after {verb}"));
        turn.lines.join("\r\n") + "\r\n"
    }
}

async fn session(stream: TcpStream, acceptor: TlsAcceptor, heard: Arc<Mutex<Vec<u8>>>) {
    let mut script = Script::recorded();
    let greeting = script.denied.turns[0].lines.join("\r\n") + "\r\n";
    let mut stream = BufReader::new(stream);
    if stream.write_all(greeting.as_bytes()).await.is_err() {
        return;
    }
    if talk(&mut stream, &mut script, &heard).await
        && let Ok(secured) = acceptor.accept(stream.into_inner()).await
    {
        talk(&mut BufReader::new(secured), &mut script, &heard).await;
    }
}

/// True where STARTTLS was asked for.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    script: &mut Script,
    heard: &Mutex<Vec<u8>>,
) -> bool {
    let mut line = String::new();
    while stream
        .read_line(&mut line)
        .await
        .is_ok_and(|count| count > 0)
    {
        heard
            .lock()
            .expect("nobody panicked")
            .extend_from_slice(line.as_bytes());
        let reply = script.reply(&line);
        if stream.write_all(reply.as_bytes()).await.is_err() || stream.flush().await.is_err() {
            return false;
        }
        if line.starts_with("STARTTLS") {
            return true;
        }
        line.clear();
    }
    false
}
