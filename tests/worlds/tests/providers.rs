//! Every way that a provider publishes is healthy: no error, no warning.

use std::fs;
use std::path::Path;

use mailmedic_core::rules;
use mailmedic_core::vocab::{Draft, Severity};
use serde_json::json;
use toml::{Table, Value};

fn providers() -> Vec<(String, Table)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/knowledge/providers");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of providers") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let text = fs::read_to_string(&path).expect("a file");
            let name = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            all.push((name, text.parse().expect("a provider")));
        }
    }
    assert!(all.len() >= 40, "{} providers", all.len());
    all
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[test]
fn what_providers_publish_is_neither_an_error_nor_a_warning() {
    let mut ways = 0;
    let mut faults = Vec::new();
    for (name, provider) in providers() {
        let domains = provider.get("domains").and_then(Value::as_array);
        let domain = domains
            .and_then(|list| list.first())
            .and_then(Value::as_str);
        let domain = domain.unwrap_or("example.org");
        let address = format!("anna@{domain}");
        let username = match text(&provider, "username") {
            "fixed" => text(&provider, "username-is").to_owned(),
            "local-part" => "anna".to_owned(),
            "own" => "key4711".to_owned(),
            _ => address.clone(),
        };
        let auth = provider.get("auth").and_then(Value::as_array);
        let auth = auth.and_then(|list| list.first()).and_then(Value::as_str);
        let servers = provider["server"].as_array().expect("servers").iter();
        let servers: Vec<(&str, serde_json::Value)> = servers
            .map(|server| {
                let server = server.as_table().expect("a server");
                let sends = text(server, "protocol") == "smtp";
                let service = json!({
                    "protocol": text(server, "protocol"),
                    "host": text(server, "host"),
                    "port": server["port"].as_integer(),
                    "security": text(server, "security"),
                    "auth": auth.unwrap_or("password"),
                    "username": username,
                });
                (if sends { "outgoing" } else { "incoming" }, service)
            })
            .collect();
        // Each alone, and each two of which one sends.
        let mut accounts: Vec<serde_json::Value> = servers
            .iter()
            .map(|(side, service)| json!({ "address": address, *side: service }))
            .collect();
        ways += accounts.len();
        let of = |wanted: &'static str| servers.iter().filter(move |(side, _)| *side == wanted);
        for (_, outgoing) in of("outgoing") {
            accounts.extend(of("incoming").map(|(_, incoming)| {
                json!({ "address": address, "from": address, "outgoing": outgoing, "incoming": incoming })
            }));
        }
        // Every domain through the first server.
        let domains = domains.into_iter().flatten().filter_map(Value::as_str);
        let first = of("outgoing").next().map(|(_, outgoing)| outgoing);
        accounts.extend(
            domains.map(|domain| json!({ "address": format!("anna@{domain}"), "outgoing": first })),
        );
        for settings in accounts {
            let draft = Draft::from_value(&settings).expect("settings");
            faults.extend(
                rules::check(&draft, None)
                    .into_iter()
                    .filter(|finding| finding.severity != Severity::Info)
                    .map(|finding| format!("{name}: {} in {settings}", finding.rule)),
            );
        }
    }
    assert!(ways >= 300, "{ways} ways");
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
