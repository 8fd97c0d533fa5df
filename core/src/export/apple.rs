//! Apple's configuration profile, with one account for mail (`com.apple.mail.managed`).

use super::xml::Writer;
use super::{Account, Refused, Server, uuid};
use crate::vocab::{Auth, Protocol, Security, Side};

const HEAD: &str = "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
    \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n";

pub(super) fn write(account: &Account) -> Result<String, Refused> {
    let settings = serde_json::to_string(&account.draft).unwrap_or_default();
    let address = account.address.as_str();
    let mut parts = Vec::new();
    for server in account.servers() {
        parts.push((server, auth(server)?, uses_tls(server)?));
    }
    let incoming = account.incoming.as_ref().map(|server| server.protocol);
    let kind = match incoming {
        Some(Protocol::Pop3) => "EmailTypePOP",
        _ => "EmailTypeIMAP",
    };
    let mail = |dict: &mut Writer| {
        string(dict, "EmailAccountDescription", address);
        string(dict, "EmailAccountType", kind);
        string(dict, "EmailAddress", address);
        for (server, auth, tls) in &parts {
            let side = match server.side {
                Side::Outgoing => "Outgoing",
                Side::Incoming => "Incoming",
            };
            let key = |name: &str| format!("{side}MailServer{name}");
            string(dict, &key("Authentication"), auth);
            string(dict, &key("HostName"), server.host.as_str());
            dict.leaf("key", &key("PortNumber"));
            dict.leaf("integer", &server.port.to_string());
            dict.leaf("key", &key("UseSSL"));
            dict.empty(if *tls { "true" } else { "false" });
            if let Some(username) = &server.username {
                string(dict, &key("Username"), username.as_str());
            }
        }
        identity(dict, &settings, "com.apple.mail.managed", address);
    };
    let mut writer = Writer::new(HEAD);
    writer.element("plist version=\"1.0\"", |plist| {
        plist.element("dict", |dict| {
            dict.leaf("key", "PayloadContent");
            dict.element("array", |array| array.element("dict", mail));
            identity(dict, &settings, "Configuration", address);
        });
    });
    Ok(writer.finish())
}

/// What each part of a profile has: a kind, a name and a number of its own.
fn identity(dict: &mut Writer, settings: &str, kind: &str, name: &str) {
    let uuid = uuid::of(settings, kind);
    string(dict, "PayloadDisplayName", name);
    string(dict, "PayloadIdentifier", &format!("mailmedic.{uuid}"));
    string(dict, "PayloadType", kind);
    string(dict, "PayloadUUID", &uuid);
    dict.leaf("key", "PayloadVersion");
    dict.leaf("integer", "1");
}

fn string(dict: &mut Writer, key: &str, value: &str) {
    dict.leaf("key", key);
    dict.leaf("string", value);
}

fn auth(server: &Server) -> Result<&'static str, Refused> {
    Ok(match server.auth {
        Auth::None => "EmailAuthNone",
        Auth::Password => "EmailAuthPassword",
        Auth::EncryptedPassword => "EmailAuthCRAMMD5",
        Auth::Ntlm => "EmailAuthNTLM",
        _ => return Err(server.no_auth()),
    })
}

/// There is one switch; on a port for it the connection begins in clear, on any other with TLS.
fn uses_tls(server: &Server) -> Result<bool, Refused> {
    let in_clear = crate::import::begins_in_clear(&server.port.to_string());
    match (server.security, in_clear) {
        (Security::None, _) => Ok(false),
        (Security::StartTls, true) | (Security::Tls, false) => Ok(true),
        _ => Err(server.no_security()),
    }
}
