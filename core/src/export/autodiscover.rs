//! Outlook's Autodiscover, the answer in plain XML ([MS-OXDSCLI] section 2.2.4).

use super::xml::Writer;
use super::{Account, Refused, Server};
use crate::vocab::{Auth, Protocol, Security, Side};

const OUTER: &str =
    "Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\"";
const INNER: &str = "Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\"";

pub(super) fn write(account: &Account) -> Result<String, Refused> {
    let mut servers = Vec::new();
    for server in account.servers() {
        servers.push((server, Login::of(server)?));
    }
    let mut writer = Writer::new("");
    writer.element(OUTER, |outer| {
        outer.element(INNER, |response| {
            response.element("User", |user| {
                user.leaf("AutoDiscoverSMTPAddress", account.address.as_str());
            });
            response.element("Account", |element| {
                element.leaf("AccountType", "email");
                element.leaf("Action", "settings");
                for (server, login) in &servers {
                    element.element("Protocol", |protocol| write_server(protocol, server, login));
                }
            });
        });
    });
    Ok(writer.finish())
}

/// The switches for a login.
struct Login {
    required: bool,
    spa: bool,
    collect_first: bool,
}

impl Login {
    fn of(server: &Server) -> Result<Login, Refused> {
        let (required, spa, collect_first) = match (server.auth, server.side) {
            (Auth::None, _) => (false, false, false),
            (Auth::Password, _) => (true, false, false),
            (Auth::Ntlm, _) => (true, true, false),
            (Auth::PopBeforeSmtp, Side::Outgoing) => (false, false, true),
            _ => return Err(server.no_auth()),
        };
        Ok(Login {
            required,
            spa,
            collect_first,
        })
    }
}

fn write_server(element: &mut Writer, server: &Server, login: &Login) {
    let switch = |on: bool| if on { "on" } else { "off" };
    let kind = match server.protocol {
        Protocol::Smtp => "SMTP",
        Protocol::Imap => "IMAP",
        Protocol::Pop3 => "POP3",
    };
    let encryption = match server.security {
        Security::None => "None",
        Security::StartTls => "TLS",
        Security::Tls => "SSL",
        Security::Auto => "Auto",
    };
    element.leaf("Type", kind);
    element.leaf("Server", server.host.as_str());
    element.leaf("Port", &server.port.to_string());
    element.leaf("DomainRequired", "off");
    if let Some(username) = &server.username {
        element.leaf("LoginName", username.as_str());
    }
    element.leaf("SPA", switch(login.spa));
    element.leaf("SSL", switch(server.security == Security::Tls));
    element.leaf("Encryption", encryption);
    element.leaf("AuthRequired", switch(login.required));
    if server.side == Side::Outgoing {
        element.leaf("UsePOPAuth", "off");
        element.leaf("SMTPLast", switch(login.collect_first));
    }
}
