//! A recorded login at real servers, played again: whatever they said is read, and nothing else is believed.

use mailmedic_core::dialogue::Context as _;
use mailmedic_core::vocab::ProofFault;

use super::cache;
use super::clock::Now;
use super::context::Gss;
use super::messages::{self, Answer, Opened};
use super::principal::Principal;
use super::ticket::{Held, Key};

const LOGIN: &str = include_str!("../../../../tests/data/kerberos/login.txt");

/// The number and the bytes of a line.
fn recorded(name: &str) -> (i64, Vec<u8>) {
    let mut lines = LOGIN.lines().filter_map(|line| line.strip_prefix(name));
    let line = lines.next().expect(name).trim();
    let (number, hex) = line.split_once(' ').expect("a number");
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    let bytes = (0..hex.len()).step_by(2).map(byte).collect();
    (number.parse().expect("a number"), bytes)
}

fn nonce(number: i64) -> u32 {
    u32::try_from(number).expect("a nonce")
}

fn alice() -> Principal {
    Principal::of_user("alice@lab.test", "mail.lab.test", &super::Config::default())
        .expect("a principal")
}

fn ticket(name: &str) -> (u32, Box<messages::Reply>) {
    let (number, bytes) = recorded(name);
    match Answer::read(&bytes) {
        Some(Answer::Ticket(reply)) => (nonce(number), reply),
        _ => panic!("{name} is no ticket"),
    }
}

fn key(password: &str) -> Key {
    let (_, bytes) = recorded("asks-for-proof");
    let Some(Answer::Error(error)) = Answer::read(&bytes) else {
        panic!("no error");
    };
    assert_eq!(error.code, 25);
    let recipe = error.recipe().expect("how a password becomes a key");
    recipe.key(password, &alice()).expect("a key")
}

fn held(opened: Opened) -> Option<Held> {
    match opened {
        Opened::Held(held) => Some(held),
        Opened::Locked | Opened::Other => None,
    }
}

fn first() -> Held {
    let (nonce, reply) = ticket("first-ticket");
    held(messages::open_as(
        &reply,
        &key("wonderland"),
        &alice(),
        nonce,
    ))
    .expect("a ticket")
}

fn service() -> Held {
    let (nonce, reply) = ticket("service-ticket");
    held(messages::open_tgs(&reply, &first(), nonce)).expect("a ticket")
}

#[test]
fn the_tickets_open_with_the_password_and_with_nothing_else() {
    assert_eq!(first().server.to_string(), "krbtgt/LAB.TEST@LAB.TEST");
    assert_eq!(service().server.to_string(), "smtp/mail.lab.test@LAB.TEST");
    let (nonce, reply) = ticket("first-ticket");
    let open = |password: &str, user: &Principal, nonce| {
        messages::open_as(&reply, &key(password), user, nonce)
    };
    let wrong = open("looking-glass", &alice(), nonce);
    assert!(matches!(wrong, Opened::Locked), "another password");
    let right = key("wonderland");
    let old = messages::open_as(&reply, &right, &alice(), nonce + 1);
    assert!(matches!(old, Opened::Other), "an old answer");
    let bob = Principal::of_user("bob", "mail.lab.test", &super::Config::default());
    let other = messages::open_as(&reply, &right, &bob.expect("a principal"), nonce);
    assert!(matches!(other, Opened::Other), "somebody else's");
}

/// The context of the recorded login.
fn context(held: &Held) -> Gss {
    let (micros, _) = recorded("proof");
    let (ours, subkey) = recorded("subkey");
    let (seconds, _) = recorded("layers");
    let micros = u32::try_from(micros).expect("microseconds");
    let subkey = Key::of(18, &subkey).expect("a key");
    let sequence = nonce(ours);
    Gss::with(held, Now { seconds, micros }, subkey, sequence).expect("a context")
}

#[test]
fn the_server_proves_itself_and_offers_its_layers() {
    let (_, proof) = recorded("proof");
    let (_, layers) = recorded("layers");
    let held = service();
    let mut gss = context(&held);
    assert_eq!(gss.accept(&proof), Ok(()));
    let offered = gss.unwrap(&layers).expect("layers");
    assert_eq!(offered.len(), 4);
    assert_eq!(offered[0] & 1, 1, "none of them is among them");
    // The same proof for a login that was another moment is a replay.
    let mut later = context(&held);
    later.shift();
    let end = later.accept(&proof).err().map(|failed| failed.fault);
    assert_eq!(end, Some(ProofFault::ServerUnproven));
}

#[test]
fn the_cache_is_read() {
    let (_, bytes) = recorded("cache");
    let cache = cache::read(&bytes).expect("a cache");
    assert_eq!(cache.owner.to_string(), "alice@LAB.TEST");
    let servers: Vec<String> = cache
        .tickets
        .iter()
        .map(|one| one.server.to_string())
        .collect();
    assert_eq!(servers, ["krbtgt/LAB.TEST@LAB.TEST"]);
    assert_eq!(cache.tickets[0].client.to_string(), "alice@LAB.TEST");
    assert!(cache.tickets[0].ends > 1_795_000_000);
    // The tickets in it make requests.
    let service = Principal::of_service("smtp", "mail.lab.test", "LAB.TEST");
    let now = Now::of_machine();
    assert!(messages::tgs_request(&cache.tickets[0], &service, 1, &now).is_some());
}

#[test]
fn what_is_cut_or_bent_is_refused_without_a_panic() {
    for name in ["asks-for-proof", "first-ticket", "service-ticket"] {
        let (_, bytes) = recorded(name);
        for end in 0..bytes.len() {
            assert!(Answer::read(&bytes[..end]).is_none(), "{name} cut at {end}");
        }
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut bent = bytes.clone();
                bent[at] ^= 1 << bit;
                if let Some(Answer::Error(error)) = Answer::read(&bent) {
                    let _ = error.recipe();
                }
            }
        }
    }
    let (_, proof) = recorded("proof");
    let mut gss = context(&service());
    for at in 0..proof.len() {
        assert!(gss.accept(&proof[..at]).is_err(), "cut at {at}");
    }
    // What is not encrypted is only framing: there a bent bit may leave the same message.
    for at in proof.len() - 64..proof.len() {
        let mut bent = proof.clone();
        bent[at] ^= 1;
        assert!(gss.accept(&bent).is_err(), "bent at {at}");
    }
    let (_, whole) = recorded("cache");
    for end in 0..whole.len() {
        let cut = cache::read(&whole[..end]);
        assert!(
            cut.is_none_or(|cache| cache.tickets.is_empty()),
            "cut at {end}"
        );
        let mut bent = whole.clone();
        bent[end] ^= 0x80;
        let _ = cache::read(&bent);
    }
}
