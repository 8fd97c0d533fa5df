//! A closer look at the encryption of a port: what it shows to a program that does not name the server (RFC 6066
//! section 3), and which versions of TLS it answers with. No login, no mail, and no secret.

use super::line::{Demand, Line, Reading};
use super::smtp::Smtp;
use crate::vocab::{Fact, Host, Port, Rung, Security, TlsVersion};

/// Inspects one port, each time over a connection of its own.
pub async fn inspect(line: Line, host: Host, port: Port, security: Security) {
    unnamed(&line, &host, port, security).await;
    let mut versions = Vec::new();
    for version in TlsVersion::ALL {
        // A server that lets nobody come that far any more is left in peace.
        let Some(()) = before_tls(&line, &host, port, security).await else {
            return;
        };
        if let Reading::Chose(version) = line.ask(Demand::Hello(host.clone(), version)).await
            && !versions.contains(&version)
        {
            versions.push(version);
        }
    }
    versions.sort_unstable();
    let versions = versions.iter().map(|version| version.id().to_owned());
    line.note(
        Rung::Secure,
        Fact::TlsSpoken {
            versions: versions.collect(),
        },
    );
}

async fn unnamed(line: &Line, host: &Host, port: Port, security: Security) -> Option<()> {
    before_tls(line, host, port, security).await?;
    let fact = match line.ask(Demand::SecureUnnamed(host.clone())).await {
        Reading::Secured(report) => Fact::Secured { report },
        Reading::TlsFailed(fault) => Fact::TlsFailed { fault },
        _ => return None,
    };
    line.note(Rung::Secure, fact);
    Some(())
}

/// A connection on which a handshake may begin.
async fn before_tls(line: &Line, host: &Host, port: Port, security: Security) -> Option<()> {
    let mut smtp = Smtp::dial(line.clone(), host, None, port).await?;
    if security != Security::Tls {
        smtp.greet().await?;
        smtp.hello("[127.0.0.1]").await?;
        smtp.ask_for_tls().await?;
    }
    Some(())
}
