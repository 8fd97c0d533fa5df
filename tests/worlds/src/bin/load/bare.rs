//! The barest client there is of the same dialogue: no page, no diagnosis, no look at anything. What it takes of a processor, no
//! check can go below.

use std::net::Ipv4Addr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

use futures_util::future::try_join_all;
use rustls::pki_types::{CertificateDer, IpAddr, ServerName, pem::PemObject as _};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::places::seconds_of;
use crate::server::Manner;
use crate::{Fault, OF_A_SERVER};

/// The account of a healthy server, as PLAIN writes it (RFC 4616).
const LOGIN: &str = "AGFsaWNlQGxhYi50ZXN0AHdvbmRlcmxhbmQ=";

/// Checks by a process of its own: how many of them a second of its processor does.
pub(crate) fn measure(folder: &Path, checks: u32, at_once: u32) -> Result<f64, Fault> {
    let out = Command::new(env::current_exe()?)
        .arg("bare")
        .arg(folder)
        .args([checks.to_string(), at_once.to_string()])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    let seconds: f64 = String::from_utf8(out.stdout)?.trim().parse()?;
    Ok(f64::from(checks) / seconds)
}

/// Makes them, and prints the seconds of processor time that they took.
pub(crate) fn run(folder: &Path, checks: u32, at_once: u32) -> Result<(), Fault> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(&fs::read(
        folder.join("ca.pem"),
    )?)?)?;
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let tls = TlsConnector::from(Arc::new(config));
    let next = Arc::new(AtomicU32::new(0));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let work = (0..at_once).map(|_| {
            let (tls, next) = (tls.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= checks {
                        return Ok::<(), Fault>(());
                    }
                    check(&tls, Manner::Healthy.address(number / OF_A_SERVER)).await?;
                }
            })
        });
        for done in try_join_all(work).await? {
            done?;
        }
        Ok::<(), Fault>(())
    })?;
    println!("{}", seconds_of("self")?);
    Ok(())
}

async fn check(tls: &TlsConnector, server: Ipv4Addr) -> Result<(), Fault> {
    let mut stream = TcpStream::connect((server, 587)).await?;
    stream.set_nodelay(true)?;
    reply(&mut stream).await?;
    say(&mut stream, "EHLO [127.0.0.1]").await?;
    say(&mut stream, "STARTTLS").await?;
    let name = ServerName::IpAddress(IpAddr::from(std::net::IpAddr::from(server)));
    let mut stream = tls.connect(name, stream).await?;
    for line in [
        "EHLO [127.0.0.1]",
        &format!("AUTH PLAIN {LOGIN}"),
        "MAIL FROM:<alice@lab.test>",
        "RCPT TO:<alice@lab.test>",
        "QUIT",
    ] {
        say(&mut stream, line).await?;
    }
    Ok(())
}

async fn say(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), line: &str) -> Result<(), Fault> {
    stream.write_all(format!("{line}\r\n").as_bytes()).await?;
    stream.flush().await?;
    reply(stream).await
}

/// The server sends a reply whole, and nothing behind it.
async fn reply(stream: &mut (impl AsyncRead + Unpin)) -> Result<(), Fault> {
    let mut bytes = [0; 512];
    let count = stream.read(&mut bytes).await?;
    match bytes[..count] {
        [b'2' | b'3', .., b'\r', b'\n'] => Ok(()),
        _ => Err(String::from_utf8_lossy(&bytes[..count]).into_owned().into()),
    }
}
