//! A search for settings over the websocket: what is said while it runs, what it comes to, and what bounds it. Names are
//! looked up at a resolver of the test's own.

use mailmedic_probe_server::limits::Numbers;
use serde_json::{Value, json};

use crate::dns::{Manner, names, resolver};
use crate::secret::{PASSWORD, shows_password};
use crate::socket::{Browser, Server};

fn discover(address: &str) -> String {
    let settings = json!({ "outgoing": { "host": "mail.lab.test", "port": 25 } });
    json!({ "say": "discover", "wire": 1, "address": address, "settings": settings }).to_string()
}

async fn server(manner: Manner, numbers: Numbers) -> Server {
    let address = resolver(manner).await;
    Server::asking(move || names(address), numbers).await
}

/// A name that does not exist, says the resolver about each.
const MISSING: Manner = Manner::Code(3);

#[tokio::test]
async fn a_search_tells_how_far_it_is_then_what_it_found_and_is_finished() {
    let server = server(MISSING, Numbers::LOOPBACK).await;
    let mut page = Browser::open(&server).await;
    page.say(discover("alice@lab.test")).await;
    let said = page.until_finished().await;
    let [searching @ .., proposed, finished] = &said[..] else {
        panic!("{said:?}");
    };
    assert_eq!(finished["why"], "done", "{said:?}");
    let report = &proposed["report"];
    assert_eq!(report["address"], "alice@lab.test");
    assert_eq!(report["proposals"], json!([]));
    let asked = report["asked"].as_array().expect("a list");
    assert_eq!(searching.len(), asked.len(), "each answer is told");
    for (at, message) in searching.iter().enumerate() {
        assert_eq!(message["say"], "searching");
        assert_eq!(message["done"], at + 1);
        assert!(message["all"].as_u64() >= message["done"].as_u64());
    }
    let all = Value::from(asked.clone()).to_string();
    assert!(
        all.contains("autoconfig.lab.test") && all.contains("name-missing"),
        "{all}"
    );
}

#[tokio::test]
async fn a_search_can_be_stopped_and_another_begun() {
    let server = server(Manner::Silent, Numbers::LOOPBACK).await;
    let mut page = Browser::open(&server).await;
    page.say(discover("alice@lab.test")).await;
    page.say(json!({ "say": "stop" }).to_string()).await;
    let said = page.until_finished().await;
    assert_eq!(said.last().expect("an answer")["why"], "stopped");
    page.say(discover("alice@lab.test")).await;
    page.say(discover("alice@lab.test")).await;
    let said = page.until_finished().await;
    assert_eq!(
        said.last().expect("an answer")["fault"],
        "busy",
        "one at a time"
    );
}

#[tokio::test]
async fn a_search_counts_as_one_of_the_visitors_checks() {
    let numbers = Numbers {
        a_minute: 2,
        ..Numbers::SHARED
    };
    let server = server(MISSING, numbers).await;
    let mut ends = Vec::new();
    for _ in 0..3 {
        let mut page = Browser::open(&server).await;
        page.say(discover("alice@lab.test")).await;
        ends.push(page.until_finished().await.pop().expect("an end"));
    }
    assert_eq!(
        [&ends[0]["why"], &ends[1]["why"], &ends[2]["fault"]],
        ["done", "done", "busy"]
    );
}

#[tokio::test]
async fn a_search_never_uses_a_secret_and_leaves_none_for_a_later_check() {
    let server = server(MISSING, Numbers::LOOPBACK).await;
    let mut page = Browser::open(&server).await;
    page.say(PASSWORD.as_bytes().to_vec()).await;
    page.say(discover("alice@lab.test")).await;
    let said = Value::from(page.until_finished().await).to_string();
    assert!(
        said.contains("proposed") && !shows_password(said.as_bytes()),
        "{said}"
    );
    let server = json!({ "host": "localhost", "port": 2, "security": "tls", "auth": "password", "username": "a" });
    let run = json!({ "say": "run", "wire": 1, "consent": { "login": true, "unverified": false },
        "settings": { "address": "a@lab.test", "outgoing": server } });
    page.say(run.to_string()).await;
    let said = Value::from(page.until_finished().await).to_string();
    assert!(!shows_password(said.as_bytes()), "{said}");
}

#[tokio::test]
async fn a_search_dials_nothing_that_the_policy_forbids() {
    // Every name stands for an address that is kept for documentation (RFC 5737), which no checker dials.
    let server = server(Manner::Addresses(1), Numbers::LOOPBACK).await;
    let mut page = Browser::open(&server).await;
    page.say(discover("alice@lab.test")).await;
    let said = page.until_finished().await;
    let proposed = said.iter().find(|one| one["say"] == "proposed");
    let asked = proposed.expect("a report")["report"]["asked"].to_string();
    assert!(asked.contains("forbidden"), "{asked}");
    assert!(!asked.contains("not-reached"), "{asked}");
}
