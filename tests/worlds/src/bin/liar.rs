//! `liar FOLDER`: plays scripts on real sockets. FOLDER/ports names the ports (PORT implicit|clear), FOLDER/PORT.script
//! holds what each does, FOLDER/tls.pem the key and certificate. FOLDER/log/software is written once all of them listen.
//!
//! One thread a connection; a connection that nobody ends stays until the machine is taken down.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs, thread};

use mailmedic_worlds::liar::{Act, Play, Script, Turns};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _};
use rustls::{ServerConfig, ServerConnection};

type Failure = Box<dyn std::error::Error>;

/// Between two pieces, so that the kernel does not join them.
const BETWEEN: Duration = Duration::from_millis(1);

/// How long a client may take to hang up after we did.
const GOODBYE: Duration = Duration::from_secs(20);

fn main() -> Result<(), Failure> {
    let folder = env::args().nth(1).ok_or("usage: liar FOLDER")?;
    let folder = Path::new(&folder);
    let config = fs::read(folder.join("tls.pem"))
        .ok()
        .map(|pem| config(&pem))
        .transpose()?;
    let mut listening = Vec::new();
    for line in fs::read_to_string(folder.join("ports"))?.lines() {
        let (port, begins) = line.split_once(' ').ok_or("a port and how it begins")?;
        let script = Script::read(&fs::read_to_string(folder.join(format!("{port}.script")))?)?;
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port.parse()?))?;
        listening.push((listener, script, begins == "implicit"));
    }
    fs::write(folder.join("log/software"), "liar\n")?;
    let threads = listening.into_iter().map(|(listener, script, implicit)| {
        let config = config.clone();
        let turns = Turns::default();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (script, config) = (script.clone(), config.clone());
                let play = Play::new(script, Arc::clone(&turns));
                thread::spawn(move || {
                    // That the client went away is no failure of ours.
                    let _ = Talk::new(stream, play, config).and_then(|talk| talk.play(implicit));
                });
            }
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        thread.join().map_err(|_| "a port stopped listening")?;
    }
    Ok(())
}

fn config(pem: &[u8]) -> Result<Arc<ServerConfig>, Failure> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let key = PrivateKeyDer::from_pem_slice(pem)?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain?, key)?;
    Ok(Arc::new(config))
}

struct Talk {
    stream: TcpStream,
    tls: Option<ServerConnection>,
    config: Option<Arc<ServerConfig>>,
    play: Play,
}

impl Talk {
    fn new(stream: TcpStream, play: Play, config: Option<Arc<ServerConfig>>) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            tls: None,
            config,
            play,
        })
    }

    fn play(mut self, implicit: bool) -> io::Result<()> {
        if implicit {
            self.shake(None)?;
            self.play.begun_inside_tls();
        }
        loop {
            match self.play.act() {
                Act::Say(bytes) => self.say(&bytes)?,
                Act::Wait(milliseconds) => {
                    thread::sleep(Duration::from_millis(milliseconds.into()));
                }
                Act::Listen => match self.listen()? {
                    bytes if bytes.is_empty() => return Ok(()),
                    bytes => self.play.hear(&bytes),
                },
                Act::Hello => {
                    if self.stream.read(&mut [0; 4096])? == 0 {
                        return Ok(());
                    }
                    self.play.heard_hello();
                }
                Act::Tls(first) => {
                    self.shake(first)?;
                    self.play.shook(first.is_none());
                }
                Act::Close => return self.close(),
                Act::Reset => {
                    let socket = socket2::SockRef::from(&self.stream);
                    return socket.set_linger(Some(Duration::ZERO));
                }
            }
        }
    }

    fn say(&mut self, bytes: &[u8]) -> io::Result<()> {
        let Some(tls) = &mut self.tls else {
            return write(&mut self.stream, bytes, self.play.pieces());
        };
        tls.writer().write_all(bytes)?;
        self.flush(usize::MAX).map(drop)
    }

    /// Writes what TLS has to say, at most `most` bytes of it; the number that were written.
    fn flush(&mut self, most: usize) -> io::Result<usize> {
        let Some(tls) = &mut self.tls else {
            return Ok(0);
        };
        let mut bytes = Vec::new();
        while tls.wants_write() {
            tls.write_tls(&mut bytes)?;
        }
        bytes.truncate(most);
        write(&mut self.stream, &bytes, self.play.pieces())?;
        Ok(bytes.len())
    }

    fn listen(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; 4096];
        loop {
            let Some(tls) = &mut self.tls else {
                let count = self.stream.read(&mut bytes)?;
                bytes.truncate(count);
                return Ok(bytes);
            };
            match tls.reader().read(&mut bytes) {
                Ok(count) => {
                    bytes.truncate(count);
                    return Ok(bytes);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
            if tls.read_tls(&mut self.stream)? == 0 {
                return Ok(Vec::new());
            }
            tls.process_new_packets().map_err(io::Error::other)?;
            self.flush(usize::MAX)?;
        }
    }

    /// The handshake, or only so many bytes of our part of it.
    fn shake(&mut self, first: Option<usize>) -> io::Result<()> {
        let config = self.config.clone().ok_or(ErrorKind::NotFound)?;
        self.tls = Some(ServerConnection::new(config).map_err(io::Error::other)?);
        let mut left = first.unwrap_or(usize::MAX);
        while let Some(tls) = self.tls.as_mut().filter(|tls| tls.is_handshaking()) {
            if tls.read_tls(&mut self.stream)? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            let outcome = tls.process_new_packets();
            left -= self.flush(left)?;
            outcome.map_err(io::Error::other)?;
            if left == 0 {
                // What follows is said as it is.
                self.tls = None;
                return Ok(());
            }
        }
        Ok(())
    }

    /// Ends the connection; what the client still says is read, or it would see a reset.
    fn close(&mut self) -> io::Result<()> {
        if let Some(tls) = &mut self.tls {
            tls.send_close_notify();
            self.flush(usize::MAX)?;
        }
        self.stream.shutdown(Shutdown::Write)?;
        self.stream.set_read_timeout(Some(GOODBYE))?;
        while self.stream.read(&mut [0; 4096])? > 0 {}
        Ok(())
    }
}

fn write(stream: &mut TcpStream, bytes: &[u8], pieces: usize) -> io::Result<()> {
    if pieces == 0 {
        return stream.write_all(bytes);
    }
    for piece in bytes.chunks(pieces) {
        stream.write_all(piece)?;
        thread::sleep(BETWEEN);
    }
    Ok(())
}
