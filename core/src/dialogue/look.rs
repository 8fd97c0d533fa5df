//! A look at a port: what it speaks, and what it offers before and after TLS. No login, no mail.

use std::net::IpAddr;

use super::connection::{resolve, told};
use super::line::{Demand, Line};
use super::smtp::Smtp;
use super::{imap, pop3};
use crate::vocab::{Host, Port, Protocol};

/// Ports where a web server is likely (RFC 9110 section 4.2): in clear, and with TLS.
const WEB: [u16; 2] = [80, 443];

/// Looks at one port, at one address or at whichever of the name's stands first.
pub async fn look(line: Line, protocol: Protocol, host: Host, at: Option<IpAddr>, port: Port) {
    match protocol {
        Protocol::Smtp => run(line, &host, at, port).await,
        Protocol::Imap => imap::look(&line, &host, at, port).await,
        Protocol::Pop3 => pop3::look(&line, &host, at, port).await,
    };
}

async fn run(line: Line, host: &Host, at: Option<IpAddr>, port: Port) -> Option<()> {
    let hello = "[127.0.0.1]";
    let mut smtp = Smtp::dial(line, host, at, port).await?;
    if let Some(greeting) = smtp.wire.greet_if_any(port).await? {
        if greeting.code != 220 {
            smtp.quit().await;
            return None;
        }
        smtp.hello(hello).await?;
        if smtp.starttls {
            smtp.start_tls().await?;
            smtp.hello(hello).await?;
        }
    } else {
        // A server that waits for us to begin speaks TLS from the first byte, or never speaks. A web server waits on.
        let web = WEB.contains(&port.number());
        if port.number() != WEB[0] {
            smtp.wire.secure().await?;
        }
        if web && smtp.wire.greet_if_any(port).await?.is_none() {
            return smtp.talk_first().await;
        }
        if !web {
            smtp.greet().await?;
        }
        smtp.hello(hello).await?;
    }
    smtp.quit().await;
    Some(())
}

/// Asks for the addresses of a name.
pub async fn lookup(line: Line, name: Host) {
    let _ = resolve(&line, &name).await;
}

/// Asks what names tell beside addresses.
pub async fn survey(line: Line, host: Host, port: Port, domains: Vec<Host>) {
    told(&line, Demand::Survey(host, port, domains)).await;
}
