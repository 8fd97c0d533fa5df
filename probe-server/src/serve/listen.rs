//! Listening, in clear or under TLS. A handshake that does not come to an end keeps nobody else waiting.

use std::io::{self, BufReader, ErrorKind, IoSlice};
use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

use crate::platform;

/// A browser's handshake takes two round trips.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Handshakes done and not yet fetched.
const WAITING: usize = 64;

/// Connections that the kernel keeps until they are taken (listen(2)); it has a limit of its own, often the same.
const IN_THE_KERNEL: i32 = 4_096;

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

/// Takes so many connections at once and no more. Others wait in the kernel, where they cost no file of ours.
pub struct Bounded {
    plain: TcpListener,
    places: Arc<Semaphore>,
}

/// A connection with its place among them.
pub struct Placed<T> {
    stream: T,
    _place: OwnedSemaphorePermit,
}

impl Bounded {
    /// Listens at an address.
    pub async fn bind(address: SocketAddr, most: usize) -> io::Result<Bounded> {
        let plain = TcpListener::bind(address).await?;
        platform::keep_waiting(&plain, IN_THE_KERNEL);
        Ok(Bounded {
            plain,
            places: Arc::new(Semaphore::new(most)),
        })
    }

    /// Where it listens.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.plain.local_addr()
    }

    async fn take(&self) -> io::Result<(Placed<TcpStream>, SocketAddr)> {
        let place = Arc::clone(&self.places).acquire_owned().await;
        let place = place.map_err(io::Error::other)?;
        let (stream, visitor) = self.plain.accept().await?;
        let placed = Placed {
            stream,
            _place: place,
        };
        Ok((placed, visitor))
    }
}

impl axum::serve::Listener for Bounded {
    type Io = Placed<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, SocketAddr) {
        loop {
            match self.take().await {
                Ok(taken) => return taken,
                Err(_) => sleep(BREATH).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.plain.local_addr()
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Placed<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Placed<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// An accepted connection under TLS.
type Shaken = TlsStream<Placed<TcpStream>>;

/// Accepted connections under TLS.
pub struct Secured {
    address: SocketAddr,
    ready: Receiver<(Shaken, SocketAddr)>,
}

/// Puts TLS before a listener.
pub fn listener(plain: Bounded, acceptor: TlsAcceptor) -> io::Result<Secured> {
    let address = plain.local_addr()?;
    let (done, ready) = channel(WAITING);
    tokio::spawn(accept(plain, acceptor, done));
    Ok(Secured { address, ready })
}

async fn accept(plain: Bounded, acceptor: TlsAcceptor, done: Sender<(Shaken, SocketAddr)>) {
    while !done.is_closed() {
        let Ok((stream, visitor)) = plain.take().await else {
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

impl Connected<IncomingStream<'_, Bounded>> for Visitor {
    fn connect_info(stream: IncomingStream<'_, Bounded>) -> Visitor {
        Visitor(*stream.remote_addr())
    }
}

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
    type Io = Shaken;
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
