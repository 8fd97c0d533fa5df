//! The configuration of a real nginx: what mail programs ask the web for settings, and what clients of TLS ask about
//! certificates that were taken back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::ports::must;
use super::{LabError, ports::ports_that};
use crate::certificates::{Authority, Leaf, REVOKED};
use crate::world::{Document, Login, Machine, Port, Protocol, Tls, World};

/// What it serves beside files: the answer to Outlook's POST, and the responder that stands behind it.
const PLACES: &str = "\
  root /srv/www;
  types { text/xml xml; application/pkix-crl crl; }
  location ~* ^/autodiscover/autodiscover.xml$ {
    error_page 405 =200 /autodiscover/answer.xml;
    try_files /autodiscover/answer.xml =404;
  }
  location /ocsp { proxy_pass http://127.0.0.1:8888/; }
";

/// What it serves where the scenario names its documents: nothing but these.
const NONE: &str = "  root /srv/nothing;";

/// Writes the files that `tests/lab/conf/nginx/rc` puts in their places.
pub(super) fn write(
    folder: &Path,
    machine: &Machine,
    leaf: Option<&Leaf>,
    world: &World,
    authority: &Authority,
) -> Result<(), LabError> {
    must(machine, "a login, or TLS on demand", |port| {
        port.login == Login::Never && port.tls != Tls::Starttls && port.trouble.is_none()
    })?;
    let mut main = String::from(
        "user www-data;\nworker_processes 1;\npid /run/nginx.pid;\nerror_log /lab/log/mail.log;\n\
         events { worker_connections 64; }\nhttp {\n access_log /lab/log/access.log;\n server {\n",
    );
    for number in machine.ports.keys() {
        let implicit = ports_that(machine, |port| port.tls == Tls::Implicit).contains(number);
        let ssl = if implicit { " ssl" } else { "" };
        let _ = writeln!(main, "  listen {number}{ssl};");
    }
    if let Some(leaf) = leaf {
        main.push_str(
            "  ssl_certificate /etc/nginx/certificate.pem;\n  ssl_certificate_key /etc/nginx/key.pem;\n",
        );
        fs::write(folder.join("certificate.pem"), &leaf.certificate)?;
        fs::write(folder.join("key.pem"), &leaf.key)?;
    }
    let listens: String = main[main.find("  listen").unwrap_or(main.len())..].to_owned();
    let _ = writeln!(
        main,
        "{}",
        if machine.documents.is_empty() {
            PLACES
        } else {
            NONE
        }
    );
    main.push_str(" }\n");
    fs::create_dir_all(folder.join("documents"))?;
    let mut hosts: BTreeMap<&str, Vec<(&str, &Document)>> = BTreeMap::new();
    for (place, document) in &machine.documents {
        let (host, path) = place.split_at(place.find('/').unwrap_or(place.len()));
        hosts.entry(host).or_default().push((path, document));
    }
    for (host, documents) in hosts {
        let _ = writeln!(main, " server {{\n{listens}  server_name {host};\n{NONE}");
        for (path, document) in documents {
            let Some(text) = self::document(document, host, world) else {
                let answer = match document {
                    Document::Status(status) => status.to_string(),
                    Document::Redirect(to) => format!("302 {to}"),
                    _ => continue,
                };
                let _ = writeln!(main, "  location = {path} {{ return {answer}; }}");
                continue;
            };
            let name = format!("{host}{path}").replace('/', "_");
            fs::write(folder.join("documents").join(&name), text)?;
            // A file is not posted to; the second time it is asked for.
            let _ = writeln!(
                main,
                "  location = {path} {{ alias /srv/documents/{name}; error_page 405 =200 {path}; }}"
            );
        }
        main.push_str(" }\n");
    }
    main.push_str("}\n");
    fs::write(folder.join("nginx.conf"), main)?;
    let domain = machine.local.first().map_or("lab.test", String::as_str);
    fs::write(folder.join("mozilla.xml"), mozilla(domain, world))?;
    fs::write(folder.join("outlook.xml"), outlook(world))?;
    fs::write(folder.join("revoked.crl"), authority.revoked()?)?;
    let (certificate, key) = authority.itself();
    fs::write(folder.join("root.pem"), certificate)?;
    fs::write(folder.join("root-key.pem"), key)?;
    fs::write(folder.join("revoked"), format!("{REVOKED:04X}\n"))?;
    Ok(())
}

/// The text of a document that has one.
pub(crate) fn document(document: &Document, host: &str, world: &World) -> Option<String> {
    match document {
        Document::Mozilla => Some(mozilla(host, world)),
        Document::Outlook => Some(outlook(world)),
        Document::Text(text) => Some(text.clone()),
        Document::Status(_) | Document::Redirect(_) => None,
    }
}

/// All ports of this world where somebody can log in, with the name of their machine.
fn ports(world: &World) -> impl Iterator<Item = (&str, u16, &Port)> {
    world.machines.values().flat_map(|machine| {
        let with_login = |(number, port): (&u16, _)| (machine.host_name(), *number, port);
        let ports = machine.ports.iter().map(with_login);
        ports.filter(|(_, _, port)| port.login != Login::Never)
    })
}

/// Mozilla's format, version 1.1.
fn mozilla(domain: &str, world: &World) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"{domain}\">\
         <domain>{domain}</domain><displayName>{domain}</displayName>\n"
    );
    for (host, number, port) in ports(world) {
        let (element, kind) = match port.protocol {
            Protocol::Smtp => ("outgoingServer", "smtp"),
            Protocol::Imap => ("incomingServer", "imap"),
            Protocol::Pop3 => ("incomingServer", "pop3"),
        };
        let socket = match port.tls {
            Tls::None => "plain",
            Tls::Starttls => "STARTTLS",
            Tls::Implicit => "SSL",
        };
        let _ = writeln!(
            text,
            "<{element} type=\"{kind}\"><hostname>{host}</hostname><port>{number}</port>\
             <socketType>{socket}</socketType><username>%EMAILADDRESS%</username>\
             <authentication>password-cleartext</authentication></{element}>"
        );
    }
    text + "</emailProvider></clientConfig>\n"
}

/// Outlook's answer with settings ([MS-OXDSCLI] section 2.2.4).
fn outlook(world: &World) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\
         <Account><AccountType>email</AccountType><Action>settings</Action>\n",
    );
    for (host, number, port) in ports(world) {
        let kind = match port.protocol {
            Protocol::Smtp => "SMTP",
            Protocol::Imap => "IMAP",
            Protocol::Pop3 => "POP3",
        };
        let encryption = match port.tls {
            Tls::None => "None",
            Tls::Starttls => "TLS",
            Tls::Implicit => "SSL",
        };
        let _ = writeln!(
            text,
            "<Protocol><Type>{kind}</Type><Server>{host}</Server><Port>{number}</Port><SPA>off</SPA>\
             <Encryption>{encryption}</Encryption><AuthRequired>on</AuthRequired></Protocol>"
        );
    }
    text + "</Account></Response></Autodiscover>\n"
}
