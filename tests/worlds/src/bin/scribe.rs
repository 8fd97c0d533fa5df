//! `scribe HOST PORT [--ca FILE] [--own CERTIFICATE KEY] [--hold N]`: speaks a script to a server and writes down what was said.
//!
//! The script comes on standard input, one step a line; the record goes to standard output in the form that
//! `mailmedic_worlds::recording` reads.
//!
//! ```text
//! imap, pop3    what follows is that protocol in place of SMTP
//! greeting      read one reply
//! > LINE        send LINE, read one reply
//! >> LINE       send LINE and read nothing
//! tls NAME      start TLS as a client that expects a certificate for NAME
//! tls-raw       send the first bytes of a TLS client, write down what comes back as it is
//! raw LINE      send LINE, write down what comes back as it is
//! ```
//!
//! `--own` names two PEM files with a certificate to show to a server that asks for one. `--hold N` opens N more connections first and keeps them.

use std::io::{self, BufRead, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

use mailmedic_worlds::form::Form;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject as _};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// Longer than any server here takes for a reply.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a silence is waited out before it is written down.
const SILENCE: Duration = Duration::from_secs(3);

enum Channel {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Channel {
    fn stream(&mut self) -> &mut dyn ReadWrite {
        match self {
            Self::Plain(stream) => stream,
            Self::Tls(stream) => stream,
        }
    }

    fn socket(&self) -> &TcpStream {
        match self {
            Self::Plain(stream) => stream,
            Self::Tls(stream) => &stream.sock,
        }
    }
}

trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}

struct Options {
    host: String,
    port: u16,
    ca: Option<String>,
    own: Option<(String, String)>,
    hold: usize,
}

fn options() -> Option<Options> {
    let mut arguments = env::args().skip(1);
    let mut options = Options {
        host: arguments.next()?,
        port: arguments.next()?.parse().ok()?,
        ca: None,
        own: None,
        hold: 0,
    };
    while let Some(name) = arguments.next() {
        match name.as_str() {
            "--ca" => options.ca = Some(arguments.next()?),
            "--own" => options.own = Some((arguments.next()?, arguments.next()?)),
            "--hold" => options.hold = arguments.next()?.parse().ok()?,
            _ => return None,
        }
    }
    Some(options)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = options()
        .ok_or("usage: scribe HOST PORT [--ca FILE] [--own CERTIFICATE KEY] [--hold N]")?;
    let connect = || TcpStream::connect((options.host.as_str(), options.port));
    let mut held = Vec::new();
    for _ in 0..options.hold {
        let mut stream = connect()?;
        reply(&mut stream, &Form::Smtp)?;
        held.push(stream);
    }
    let stream = match connect() {
        Ok(stream) => stream,
        Err(error) => {
            println!("# {}", ending(&error));
            return Ok(());
        }
    };
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut channel = Channel::Plain(stream);
    let mut form = Form::default();
    for step in io::stdin().lock().lines() {
        match perform(channel, &step?, &options, &mut form)? {
            Some(next) => channel = next,
            None => break,
        }
    }
    Ok(())
}

/// One step; `None` when the connection has ended.
fn perform(
    mut channel: Channel,
    step: &str,
    options: &Options,
    form: &mut Form,
) -> Result<Option<Channel>, Box<dyn std::error::Error>> {
    let (verb, rest) = step.split_once(' ').unwrap_or((step, ""));
    match verb {
        "greeting" => {}
        "imap" | "pop3" => {
            *form = Form::named(verb).unwrap_or_default();
            return Ok(Some(channel));
        }
        ">" | ">>" => {
            println!("C: {rest}");
            form.sent(rest);
            channel
                .stream()
                .write_all(format!("{rest}\r\n").as_bytes())?;
            channel.stream().flush()?;
            if verb == ">>" {
                return Ok(Some(channel));
            }
        }
        "tls" => {
            println!("# TLS");
            let Channel::Plain(mut socket) = channel else {
                return Err("TLS has started already".into());
            };
            let mut tls = client(rest, options)?;
            while tls.is_handshaking() {
                if let Err(error) = tls.complete_io(&mut socket) {
                    println!("# TLS failed: {error}");
                    return Ok(None);
                }
            }
            return Ok(Some(Channel::Tls(Box::new(StreamOwned::new(tls, socket)))));
        }
        "tls-raw" => {
            println!("# TLS client hello");
            client("mail.lab.test", options)?.write_tls(channel.stream())?;
            raw(&mut channel)?;
            return Ok(None);
        }
        "raw" => {
            if !rest.is_empty() {
                println!("C: {rest}");
                channel
                    .stream()
                    .write_all(format!("{rest}\r\n").as_bytes())?;
            }
            raw(&mut channel)?;
            return Ok(None);
        }
        _ => return Err(format!("no such step: {step}").into()),
    }
    match reply(channel.stream(), form) {
        Ok(lines) => {
            for line in lines {
                println!("S: {line}");
            }
            Ok(Some(channel))
        }
        Err(error) => {
            println!("# {}", ending(&error));
            Ok(None)
        }
    }
}

fn client(name: &str, options: &Options) -> Result<ClientConnection, Box<dyn std::error::Error>> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = &options.ca {
        roots.add(CertificateDer::from_pem_slice(&fs::read(file)?)?)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots);
    let config = match &options.own {
        None => config.with_no_client_auth(),
        Some((certificate, key)) => config.with_client_auth_cert(
            vec![CertificateDer::from_pem_file(certificate)?],
            PrivateKeyDer::from_pem_file(key)?,
        )?,
    };
    Ok(ClientConnection::new(
        Arc::new(config),
        ServerName::try_from(name.to_owned())?,
    )?)
}

/// The lines of one reply, without their ends.
fn reply(stream: &mut dyn ReadWrite, form: &Form) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            let mut byte = [0];
            if stream.read(&mut byte)? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            line.push(byte[0]);
        }
        line.truncate(line.len() - 2);
        let line = String::from_utf8_lossy(&line).into_owned();
        let last = form.ends(&line);
        lines.push(line);
        if last {
            return Ok(lines);
        }
    }
}

/// Everything the server sends from now on, in hexadecimal, and how it ends.
fn raw(channel: &mut Channel) -> io::Result<()> {
    channel.socket().set_read_timeout(Some(SILENCE))?;
    let mut hex = String::new();
    let end = loop {
        let mut bytes = [0; 1024];
        match channel.stream().read(&mut bytes) {
            Ok(0) => break ErrorKind::UnexpectedEof.into(),
            Ok(length) => hex.extend(bytes[..length].iter().map(|byte| format!(" {byte:02x}"))),
            Err(error) => break error,
        }
    };
    if !hex.is_empty() {
        println!("S-hex:{hex}");
    }
    println!("# {}", ending(&end));
    Ok(())
}

fn ending(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::UnexpectedEof => "closed by the server".to_owned(),
        ErrorKind::ConnectionReset => "reset by the server".to_owned(),
        ErrorKind::ConnectionRefused => "refused".to_owned(),
        ErrorKind::WouldBlock | ErrorKind::TimedOut => "silence".to_owned(),
        _ => error.to_string(),
    }
}
