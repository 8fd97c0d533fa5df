//! A mail server that can take thousands of connections: what it says is fixed, how far it goes the address tells under
//! which it was dialled.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, thread};

use rcgen::{CertificateParams, ExtendedKeyUsagePurpose, Issuer, KeyPair, SanType};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

use crate::{Fault, places};

/// As many connections as the kernel keeps for a server that has not come to them yet.
const WAITING: u32 = 4_096;

/// The port where TLS comes first (RFC 8314 section 3.3).
const TLS_FIRST: u16 = 465;

/// What it does, by the second byte of the address that was dialled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// It takes everything.
    Healthy,
    /// It refuses the password.
    Refuses,
    /// It has no STARTTLS.
    Clear,
    /// It says nothing more once somebody logs in.
    Silent,
}

impl Manner {
    pub(crate) const ALL: [Manner; 4] = [
        Manner::Healthy,
        Manner::Refuses,
        Manner::Clear,
        Manner::Silent,
    ];

    /// The address of a server of this manner, by its number.
    pub(crate) fn address(self, number: u32) -> Ipv4Addr {
        let [_, high, middle, low] = number.to_be_bytes();
        debug_assert!(high == 0, "there are as many");
        let place = Manner::ALL.iter().position(|one| *one == self);
        let second = place.and_then(|place| u8::try_from(place + 1).ok());
        Ipv4Addr::new(10, second.unwrap_or_default(), middle, low)
    }

    fn of(address: IpAddr) -> Manner {
        let IpAddr::V4(address) = address else {
            return Manner::Healthy;
        };
        let place = usize::from(address.octets()[1]).saturating_sub(1);
        Manner::ALL.get(place).copied().unwrap_or(Manner::Healthy)
    }
}

/// What all its connections share.
struct House {
    dials: AtomicUsize,
    logins: AtomicUsize,
    issuer: Issuer<'static, KeyPair>,
    key: KeyPair,
    acceptors: Mutex<BTreeMap<IpAddr, TlsAcceptor>>,
}

/// Serves on all addresses of these ports. Each line of input is answered with the dials and logins so far, and the end
/// of input ends it.
pub(crate) fn serve(folder: &Path, ports: &[u16]) -> Result<(), Fault> {
    let authority = KeyPair::from_pem(&fs::read_to_string(folder.join("ca.key"))?)?;
    let house = Arc::new(House {
        dials: AtomicUsize::new(0),
        logins: AtomicUsize::new(0),
        issuer: Issuer::new(places::authority(), authority),
        key: KeyPair::generate()?,
        acceptors: Mutex::default(),
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let listeners = runtime.block_on(async {
        ports
            .iter()
            .map(|port| listen(*port))
            .collect::<io::Result<Vec<_>>>()
    })?;
    for (listener, port) in listeners.into_iter().zip(ports) {
        runtime.spawn(take(listener, *port == TLS_FIRST, Arc::clone(&house)));
    }
    let told = thread::spawn(move || {
        let mut out = io::stdout();
        // Whoever started it knows then that it listens.
        writeln!(out, "ready")?;
        for line in io::stdin().lock().lines() {
            line?;
            let [dials, logins] = [&house.dials, &house.logins].map(|it| it.load(Ordering::SeqCst));
            writeln!(out, "{dials} {logins}")?;
        }
        Ok::<(), io::Error>(())
    });
    let told = runtime.block_on(async { tokio::task::spawn_blocking(|| told.join()).await })?;
    told.map_err(|_| "the counter broke")??;
    Ok(())
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // Several processes share the port.
    socket.set_reuseaddr(true)?;
    socket.set_reuseport(true)?;
    socket.bind(SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), port))?;
    socket.listen(WAITING)
}

async fn take(listener: TcpListener, first: bool, house: Arc<House>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::task::yield_now().await;
            continue;
        };
        house.dials.fetch_add(1, Ordering::SeqCst);
        let house = Arc::clone(&house);
        tokio::spawn(async move {
            // A client may leave whenever it wants.
            let _ = talk(stream, first, &house).await;
        });
    }
}

async fn talk(stream: TcpStream, first: bool, house: &House) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let address = stream.local_addr()?.ip();
    let manner = Manner::of(address);
    let mut stream: Box<dyn Pipe> = Box::new(stream);
    if first {
        stream = secure(stream, address, house).await?;
    }
    let greeting = format!("220 {address} ESMTP\r\n");
    stream.write_all(greeting.as_bytes()).await?;
    let mut secured = first;
    while let Some(line) = line(&mut stream).await? {
        let command = line.split([' ', ':']).next().unwrap_or_default();
        let answer = match command.to_ascii_uppercase().as_str() {
            "EHLO" if secured => "250-mail\r\n250-ENHANCEDSTATUSCODES\r\n250 AUTH PLAIN\r\n",
            "EHLO" if manner == Manner::Clear => "250-mail\r\n250 ENHANCEDSTATUSCODES\r\n",
            "EHLO" => "250-mail\r\n250-STARTTLS\r\n250 ENHANCEDSTATUSCODES\r\n",
            "STARTTLS" if manner != Manner::Clear && !secured => {
                stream
                    .write_all(b"220 2.0.0 Ready to start TLS\r\n")
                    .await?;
                stream = secure(stream, address, house).await?;
                secured = true;
                continue;
            }
            "AUTH" if !secured => "530 5.7.0 Must issue a STARTTLS command first\r\n",
            "AUTH" => {
                house.logins.fetch_add(1, Ordering::SeqCst);
                match manner {
                    // Until the client leaves.
                    Manner::Silent => return stream.read(&mut [0]).await.map(|_| ()),
                    Manner::Refuses => "535 5.7.8 Error: authentication failed\r\n",
                    _ => "235 2.7.0 Authentication successful\r\n",
                }
            }
            "MAIL" => "250 2.1.0 Ok\r\n",
            "RCPT" => "250 2.1.5 Ok\r\n",
            "RSET" => "250 2.0.0 Ok\r\n",
            "QUIT" => {
                stream.write_all(b"221 2.0.0 Bye\r\n").await?;
                return stream.shutdown().await;
            }
            _ => "502 5.5.2 Error: command not recognized\r\n",
        };
        stream.write_all(answer.as_bytes()).await?;
        stream.flush().await?;
    }
    Ok(())
}

/// A command without its end; nothing where the client has left. Nobody sends more than one before it is answered.
async fn line(stream: &mut Box<dyn Pipe>) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n") {
        let mut some = [0; 512];
        let count = stream.read(&mut some).await?;
        if count == 0 {
            return Ok(None);
        }
        bytes.extend_from_slice(&some[..count]);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end().to_owned()))
}

/// A connection, with TLS on it or without.
trait Pipe: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Pipe for T {}

async fn secure(
    stream: Box<dyn Pipe>,
    address: IpAddr,
    house: &House,
) -> io::Result<Box<dyn Pipe>> {
    let acceptor = {
        let mut all = house
            .acceptors
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.get(&address) {
            known.clone()
        } else {
            let made = certified(address, house).map_err(io::Error::other)?;
            all.entry(address).or_insert(made).clone()
        }
    };
    Ok(Box::new(Pin::new(Box::new(acceptor.accept(stream).await?))))
}

/// What shows a certificate for this address. The authority is not sent along, for clients have it.
fn certified(address: IpAddr, house: &House) -> Result<TlsAcceptor, Fault> {
    let mut leaf = CertificateParams::default();
    leaf.subject_alt_names = vec![SanType::IpAddress(address)];
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let leaf: CertificateDer<'static> = leaf.signed_by(&house.key, &house.issuer)?.into();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(house.key.serialize_der()));
    let provider = Arc::new(ring::default_provider());
    let certified = CertifiedKey::from_der(vec![leaf], key, &provider)?;
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(rustls::sign::SingleCertAndKey::from(certified)));
    Ok(TlsAcceptor::from(Arc::new(config)))
}
