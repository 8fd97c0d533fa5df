//! Mozilla's autoconfiguration, for the domain of the address: `config-v1.1.xml`.

use super::xml::{Writer, escaped};
use super::{Account, Refused, Server};
use crate::vocab::{Auth, Security, Side};

pub(super) fn write(account: &Account) -> Result<String, Refused> {
    let mut servers = Vec::new();
    for server in account.servers() {
        servers.push((server, socket(server)?, auth(server)?));
    }
    let domain = account.address.domain();
    let mut writer = Writer::new("");
    writer.element("clientConfig version=\"1.1\"", |config| {
        let provider = format!("emailProvider id=\"{}\"", escaped(domain));
        config.element(&provider, |provider| {
            provider.leaf("domain", domain);
            provider.leaf("displayName", domain);
            provider.leaf("displayShortName", domain);
            for (server, socket, auth) in servers {
                let name = match server.side {
                    Side::Outgoing => "outgoingServer",
                    Side::Incoming => "incomingServer",
                };
                let tag = format!("{name} type=\"{}\"", server.protocol.id());
                provider.element(&tag, |element| {
                    element.leaf("hostname", server.host.as_str());
                    element.leaf("port", &server.port.to_string());
                    element.leaf("socketType", socket);
                    if let Some(username) = &server.username {
                        element.leaf("username", username.as_str());
                    }
                    element.leaf("authentication", auth);
                });
            }
        });
    });
    Ok(writer.finish())
}

fn socket(server: &Server) -> Result<&'static str, Refused> {
    Ok(match server.security {
        Security::None => "plain",
        Security::StartTls => "STARTTLS",
        Security::Tls => "SSL",
        Security::Auto => return Err(server.no_security()),
    })
}

fn auth(server: &Server) -> Result<&'static str, Refused> {
    Ok(match (server.auth, server.side) {
        (Auth::None, Side::Outgoing) => "none",
        (Auth::PopBeforeSmtp, Side::Outgoing) => "smtp-after-pop",
        (Auth::Password, _) => "password-cleartext",
        (Auth::EncryptedPassword, _) => "password-encrypted",
        (Auth::Kerberos, _) => "GSSAPI",
        (Auth::Ntlm, _) => "NTLM",
        (Auth::OAuth2, _) => "OAuth2",
        (Auth::ClientCertificate, _) => "TLS-client-cert",
        _ => return Err(server.no_auth()),
    })
}
