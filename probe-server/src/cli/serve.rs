//! `mailmedic serve`: checks the options, puts the server together, says where the page is.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use ipnet::IpNet;

use super::arguments::Serve;
use super::input;
use super::names;
use super::report::out;
use super::speech::Speech;
use super::{Exit, Misuse, canary, far};
use crate::guard::{Guard, Policy};
use crate::limits::{Limits, Numbers};
use crate::platform;
use crate::serve::{Bounded, Door, Page, Visitor, app, certified, listener};
use crate::session::Shop;
use crate::world::{Directory, Names, Tls};

pub(super) fn run(command: &Serve, speech: &Speech) -> Result<Exit, Misuse> {
    let inner = command.listen.ip().is_loopback();
    if !inner && command.origin.is_empty() {
        return Err(Misuse::of(
            "need-origin",
            [("address", command.listen.to_string())],
        ));
    }
    if command.tls_cert.is_some() != command.tls_key.is_some() {
        return Err(Misuse::of("half-tls", []));
    }
    let unreadable = |id: &'static str| {
        move |error: io::Error| input::unreadable(&|| speech.say(id, &[]), &error)
    };
    let tls = match &command.ca {
        None => Tls::trusting(Vec::new()),
        Some(path) => {
            let named = Tls::read_certificates(path).map_err(unreadable("what-ca"))?;
            Tls::trusting(named).believing(Tls::read_lists(path).map_err(unreadable("what-ca"))?)
        }
    };
    let page = match &command.page {
        None => Page::of(no_page(speech)),
        Some(folder) => Page::read(folder).map_err(unreadable("what-page"))?,
    };
    let place = command.and.as_deref().map(far::place).transpose()?;
    let resolver = names::resolver(command.resolver.as_deref())?;
    let numbers = if inner {
        Numbers::LOOPBACK
    } else {
        Numbers::SHARED
    };
    let numbers = platform::open_files().map_or(numbers, |files| numbers.within(files));
    let shop = Shop {
        guard: Guard::of(policy(command, inner)?),
        tls: Arc::new(tls),
        limits: Limits::of(numbers),
        names: Directory::of(move || Names::system().beside(resolver)),
        canaries: canary::read(&command.canary)?,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(unreadable("what-page"))?;
    runtime.block_on(async {
        let not_bound = |error: io::Error| {
            let why = error.to_string();
            Misuse::of(
                "not-bound",
                [("address", command.listen.to_string()), ("why", why)],
            )
        };
        let plain = Bounded::bind(command.listen, numbers.connections())
            .await
            .map_err(not_bound)?;
        let address = plain.local_addr().map_err(not_bound)?;
        let door = door(command, address)?;
        let acceptor = match (&command.tls_cert, &command.tls_key) {
            (Some(chain), Some(key)) => {
                Some(certified(chain, key).map_err(unreadable("what-tls"))?)
            }
            _ => None,
        };
        announce(command, address, inner, speech);
        let make =
            app(door, page, shop, place.as_ref()).into_make_service_with_connect_info::<Visitor>();
        let ended = match acceptor {
            Some(acceptor) => {
                let secured = listener(plain, acceptor).map_err(not_bound)?;
                until_told(axum::serve(secured, make).into_future()).await
            }
            None => until_told(axum::serve(plain, make).into_future()).await,
        };
        ended.map(|()| Exit::Well).map_err(not_bound)
    })
}

/// Ctrl-C ends the server and every check with it.
async fn until_told(server: impl Future<Output = io::Result<()>>) -> io::Result<()> {
    tokio::select! {
        ended = server => ended,
        told = tokio::signal::ctrl_c() => told,
    }
}

fn policy(command: &Serve, inner: bool) -> Result<Policy, Misuse> {
    let bad = |net: &String| Misuse::of("bad-net", [("net", net.clone())]);
    let one = |net: &String| {
        // An address alone is a network of one.
        let address = net.parse::<IpAddr>().map(IpNet::from);
        net.parse::<IpNet>().or(address).map_err(|_| bad(net))
    };
    let nets = command
        .allow_net
        .iter()
        .map(one)
        .collect::<Result<Vec<IpNet>, Misuse>>()?;
    let base = match (inner, nets.is_empty()) {
        (true, _) => Policy::loopback().with_nets(nets),
        (false, true) => Policy::public(),
        (false, false) => Policy::on_premises(nets),
    };
    let wide = command
        .allow_port
        .iter()
        .fold(base, |policy, port| policy.with_port(*port));
    Ok(wide.without_port(command.listen.port()))
}

fn door(command: &Serve, address: SocketAddr) -> Result<Door, Misuse> {
    let mut door = Door::at(address, command.tls_cert.is_some());
    for origin in &command.origin {
        if !door.let_origin(origin) {
            return Err(Misuse::of("bad-origin", [("origin", origin.clone())]));
        }
    }
    for host in &command.host {
        if !door.let_name(host, address.port()) {
            return Err(Misuse::of("bad-host", [("host", host.clone())]));
        }
    }
    Ok(door)
}

fn announce(command: &Serve, address: SocketAddr, inner: bool, speech: &Speech) {
    let scheme = if command.tls_cert.is_some() {
        "https"
    } else {
        "http"
    };
    let page = format!("{scheme}://{address}/");
    let dials = match (inner, command.allow_net.is_empty()) {
        (true, _) => "listening-inner",
        (false, true) => "listening-public",
        (false, false) => "listening-nets",
    };
    let listening = if command.page.is_some() {
        "listening"
    } else {
        "listening-bare"
    };
    let mut lines = vec![
        speech.say(listening, &[("address", page)]),
        speech.say(dials, &[]),
    ];
    if command.page.is_none() {
        lines.push(speech.say("served-without-page", &[]));
    }
    if !inner && command.host.is_empty() {
        let port = address.port().to_string();
        lines.push(speech.say(
            "listening-unnamed",
            &[("address", address.to_string()), ("port", port)],
        ));
    }
    lines.push(speech.say("listening-stop", &[]));
    // Whoever reads may be content with the first line.
    out(&(lines.join("\n") + "\n"));
}

/// What is shown in place of the page, where none was built.
fn no_page(speech: &Speech) -> String {
    let say = |id| speech.say(id, &[]);
    let language = speech.words.language();
    let (title, says, then) = (
        say("serve-page-title"),
        say("serve-page-says"),
        say("serve-page-then"),
    );
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <h1>{title}</h1>\n<p>{says}</p>\n<pre>cargo xtask serve</pre>\n<p>{then}</p>\n</html>\n"
    )
}
