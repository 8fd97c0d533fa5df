//! Listening, in clear or under TLS. A handshake that does not come to an end keeps nobody else waiting.

use std::io::{self, BufReader, ErrorKind};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

/// A browser's handshake takes two round trips.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Handshakes done and not yet fetched.
const WAITING: usize = 64;

/// After an error of accept(2), such as too many open files.
const BREATH: Duration = Duration::from_millis(200);

/// Reads certificate chain and key for the page's own TLS, both PEM.
pub fn certified(chain: &Path, key: &Path) -> io::Result<TlsAcceptor> {
    let wrong =
        |error: &dyn std::fmt::Display| io::Error::new(ErrorKind::InvalidData, error.to_string());
    let mut chain = BufReader::new(std::fs::File::open(chain)?);
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_reader_iter(&mut chain)
        .collect::<Result<_, _>>()
        .map_err(|error| wrong(&error))?;
    let mut key = BufReader::new(std::fs::File::open(key)?);
    let key = PrivateKeyDer::from_pem_reader(&mut key).map_err(|error| wrong(&error))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| wrong(&error))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Accepted connections under TLS.
pub struct Secured {
    address: SocketAddr,
    ready: Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

/// Puts TLS before a listener.
pub fn listener(plain: TcpListener, acceptor: TlsAcceptor) -> io::Result<Secured> {
    let address = plain.local_addr()?;
    let (done, ready) = channel(WAITING);
    tokio::spawn(accept(plain, acceptor, done));
    Ok(Secured { address, ready })
}

async fn accept(
    plain: TcpListener,
    acceptor: TlsAcceptor,
    done: Sender<(TlsStream<TcpStream>, SocketAddr)>,
) {
    while !done.is_closed() {
        let Ok((stream, visitor)) = plain.accept().await else {
            sleep(BREATH).await;
            continue;
        };
        let (acceptor, done) = (acceptor.clone(), done.clone());
        tokio::spawn(async move {
            if let Ok(Ok(stream)) = timeout(HANDSHAKE, acceptor.accept(stream)).await {
                // The server may be ending.
                let _ = done.send((stream, visitor)).await;
            }
        });
    }
}

/// Who is at the other end of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Visitor(pub SocketAddr);

impl Connected<IncomingStream<'_, TcpListener>> for Visitor {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Visitor {
        Visitor(*stream.remote_addr())
    }
}

impl Connected<IncomingStream<'_, Secured>> for Visitor {
    fn connect_info(stream: IncomingStream<'_, Secured>) -> Visitor {
        Visitor(*stream.remote_addr())
    }
}

impl axum::serve::Listener for Secured {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, SocketAddr) {
        match self.ready.recv().await {
            Some(accepted) => accepted,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}
