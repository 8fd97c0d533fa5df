//! The command line. Its help is part of it and stands here, as the parser wants it; what follows the options is in `help`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use mailmedic_core::dialogue;

use super::help;

/// Your mail program can't send; find out why, and fix it.
#[derive(Parser)]
#[command(name = "mailmedic", version, long_version = version(), propagate_version = true, after_help = help::MAIN)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

/// Where to listen: an address and a port; a port alone and `localhost` are this computer's own.
fn listen(text: &str) -> Result<SocketAddr, String> {
    let port = text.strip_prefix("localhost:").unwrap_or(text);
    if let Ok(port) = port.parse::<u16>() {
        return Ok(SocketAddr::from(([127, 0, 0, 1], port)));
    }
    text.parse().map_err(|_| {
        "an address and a port are wanted, such as 127.0.0.1:8725 or [::1]:8725, or a port alone"
            .to_owned()
    })
}

fn version() -> String {
    let mechanisms: Vec<&str> = dialogue::mechanisms().collect();
    format!(
        "{}\nlogin methods: {}\nKerberos: built in",
        env!("CARGO_PKG_VERSION"),
        mechanisms.join(", ")
    )
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Look at settings alone, offline
    Check(Check),
    /// Explain an error text, with the settings if they are known, offline
    Explain(Explain),
    /// Try the settings on the real server from this computer
    Probe(Probe),
    /// Find the settings for an address
    Discover(Discover),
    /// Write settings as the file or the lines that a program reads
    Export(Export),
    /// Serve the page, and check from this computer what it asks for
    Serve(Serve),
}

#[derive(Args)]
#[command(after_help = help::DISCOVER)]
pub(super) struct Discover {
    /// The mail address
    #[arg(value_name = "ADDRESS")]
    pub(super) of: String,
    #[command(flatten)]
    pub(super) settings: Settings,
    /// Trust the certificates of this PEM file, too
    #[arg(long, value_name = "FILE")]
    pub(super) ca: Option<PathBuf>,
    /// Do not ask the public database
    #[arg(long)]
    pub(super) no_database: bool,
    /// One JSON document on standard output, and nothing else there
    #[arg(long, help_heading = "Output")]
    pub(super) json: bool,
    /// The language of the answer, such as en; by default that of LANG
    #[arg(long, value_name = "LANGUAGE", help_heading = "Output")]
    pub(super) lang: Option<String>,
}

#[derive(Args)]
#[command(after_help = help::EXPORT)]
pub(super) struct Export {
    /// The program, such as thunderbird
    #[arg(long = "for", value_name = "PROGRAM")]
    pub(super) program: String,
    #[command(flatten)]
    pub(super) settings: Settings,
    /// The file inside one JSON document, with what it has no place for
    #[arg(long, help_heading = "Output")]
    pub(super) json: bool,
    /// The language of what is said beside the file, such as en; by default that of LANG
    #[arg(long, value_name = "LANGUAGE", help_heading = "Output")]
    pub(super) lang: Option<String>,
}

#[derive(Args)]
#[command(after_help = help::CHECK)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) settings: Settings,
    #[command(flatten)]
    pub(super) secret: Secret,
    #[command(flatten)]
    pub(super) output: Output,
    /// Read one case a line, answer one line each
    #[arg(long, conflicts_with_all = ["file", "password_stdin"])]
    pub(super) ndjson: bool,
}

#[derive(Args)]
#[command(after_help = help::EXPLAIN)]
pub(super) struct Explain {
    /// What the program says; standard input where it is - or not there
    #[arg(allow_hyphen_values = true, value_parser = said)]
    pub(super) text: Option<String>,
    #[command(flatten)]
    pub(super) settings: Settings,
    #[command(flatten)]
    pub(super) output: Output,
    /// Read one case a line, answer one line each
    #[arg(long, conflicts_with_all = ["file", "text"])]
    pub(super) ndjson: bool,
}

/// A text to explain. `-ERR` is what a POP3 server refuses with (RFC 1939 section 3); any other word behind a dash is
/// an option that does not exist.
fn said(text: &str) -> Result<String, String> {
    let word = text.len() > 1 && text.starts_with('-') && !text.contains(char::is_whitespace);
    if word && !text.starts_with("-ERR") {
        return Err("there is no such option".to_owned());
    }
    Ok(text.to_owned())
}

#[derive(Args)]
#[command(after_help = help::PROBE)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option that a user may give"
)]
pub(super) struct Probe {
    #[command(flatten)]
    pub(super) settings: Settings,
    #[command(flatten)]
    pub(super) secret: Secret,
    /// Read a token for the login method oauth2 from standard input; one that says that it has run out is not sent
    #[arg(long, help_heading = "Password", conflicts_with = "password_file")]
    pub(super) token_stdin: bool,
    /// Trust the certificates of this PEM file, too, and believe the revocation lists in it
    #[arg(long, value_name = "FILE")]
    pub(super) ca: Option<PathBuf>,
    #[command(flatten)]
    pub(super) identity: Identity,
    /// Agree beforehand to what it will do
    #[arg(long, short)]
    pub(super) yes: bool,
    /// Send one short message to your own address where everything else is accepted; asks for it apart, and with --yes
    /// it is agreed to by this option
    #[arg(long)]
    pub(super) send_test: bool,
    /// Let the password or token travel in clear, or to a server whose certificate does not fit
    #[arg(long)]
    pub(super) unverified: bool,
    /// Look at the ports for fetching, 110, 143, 993 and 995, beside those for sending
    #[arg(long)]
    pub(super) incoming: bool,
    /// Check so many times, one after the other, and compare: for what works sometimes; a refused login ends it
    #[arg(
        long,
        value_name = "TIMES",
        default_value_t = 1,
        value_parser = clap::value_parser!(u8).range(1..=5),
        conflicts_with_all = ["and", "with", "send_test"]
    )]
    pub(super) repeat: u8,
    /// A server that is known to answer on this port: dialled only where the same port of the checked server is silent, to
    /// see whether this network lets it through; more than once for more ports
    #[arg(long, value_name = "NAME:PORT")]
    pub(super) canary: Vec<String>,
    /// Ask the resolver at this address, too, and compare
    #[arg(long, value_name = "ADDRESS[:PORT]", help_heading = "Names")]
    pub(super) resolver: Option<String>,
    /// Ask blocklists for your public address, and what it points to; without ADDRESS for that of this computer
    #[arg(long, value_name = "ADDRESS", help_heading = "Names", num_args = 0..=1, default_missing_value = "")]
    pub(super) blocklists: Option<String>,
    /// Let the probe server at this address look at the same time: wss://NAME, or ws://ADDRESS inside a network; it gets
    /// the settings, and never a password or a token
    #[arg(long, value_name = "URL", help_heading = "Another place")]
    pub(super) and: Option<String>,
    /// Compare with what another place saw: what `probe --json` printed there, or a case file saved on its page
    #[arg(
        long,
        value_name = "FILE",
        help_heading = "Another place",
        conflicts_with = "and"
    )]
    pub(super) with: Option<PathBuf>,
    #[command(flatten)]
    pub(super) output: Output,
}

impl Discover {
    /// What it shares with the other commands.
    pub(super) fn output(&self) -> Output {
        Output {
            json: self.json,
            lang: self.lang.clone(),
            ..Output::default()
        }
    }
}

impl Export {
    /// What it shares with the other commands.
    pub(super) fn output(&self) -> Output {
        Output {
            json: self.json,
            lang: self.lang.clone(),
            ..Output::default()
        }
    }
}

#[derive(Args)]
#[command(after_help = help::SERVE)]
pub(super) struct Serve {
    /// Listen here
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8725", value_parser = listen)]
    pub(super) listen: SocketAddr,
    /// A page that may use this server, such as https://help.example.org; more than once for more
    #[arg(long, value_name = "ORIGIN")]
    pub(super) origin: Vec<String>,
    /// A name under which browsers reach this server, such as mail.example.org; more than once for more
    #[arg(long, value_name = "NAME[:PORT]")]
    pub(super) host: Vec<String>,
    /// An inner network that may be dialled, such as 10.0.0.0/8; more than once for more
    #[arg(long, value_name = "NETWORK")]
    pub(super) allow_net: Vec<String>,
    /// One more port that may be dialled; more than once for more
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) allow_port: Vec<u16>,
    /// A server that is known to answer on this port: dialled only where the same port of a checked server is silent; more
    /// than once for more ports
    #[arg(long, value_name = "NAME:PORT")]
    pub(super) canary: Vec<String>,
    /// Have the page ask the probe server at this address as well: wss://NAME, or ws://ADDRESS inside a network; that one needs
    /// this page's origin as --origin, gets the settings, and never a password or a token
    #[arg(long, value_name = "URL")]
    pub(super) and: Option<String>,
    /// Certificate chain of this server (PEM); with it, the page is https
    #[arg(long, value_name = "FILE")]
    pub(super) tls_cert: Option<PathBuf>,
    /// Key of that certificate (PEM)
    #[arg(long, value_name = "FILE")]
    pub(super) tls_key: Option<PathBuf>,
    /// The folder of the built page
    #[arg(long, value_name = "FOLDER")]
    pub(super) page: Option<PathBuf>,
    /// Trust the certificates of this PEM file in checks, too
    #[arg(long, value_name = "FILE")]
    pub(super) ca: Option<PathBuf>,
    /// In each check ask the resolver at this address, too, and compare
    #[arg(long, value_name = "ADDRESS[:PORT]")]
    pub(super) resolver: Option<String>,
    /// The language of what it says here, such as en; by default that of LANG
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

impl Serve {
    /// What it shares with the other commands.
    pub(super) fn output(&self) -> Output {
        Output {
            lang: self.lang.clone(),
            ..Output::default()
        }
    }
}

/// Settings of a mail program; single ones win over the file.
#[derive(Args, Default)]
#[command(next_help_heading = "Settings")]
pub(super) struct Settings {
    /// All settings as JSON, or as a program has them; - is standard input
    #[arg(long = "settings", value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// What is checked: smtp sends, imap and pop3 fetch; the server options below are about that server
    #[arg(long, value_parser = ["smtp", "imap", "pop3"])]
    pub(super) protocol: Option<String>,
    /// The server
    #[arg(long, value_name = "NAME")]
    pub(super) host: Option<String>,
    /// Its port
    #[arg(long, value_name = "NUMBER")]
    pub(super) port: Option<String>,
    /// The encryption
    #[arg(long, value_parser = ["none", "starttls", "tls", "auto"])]
    pub(super) security: Option<String>,
    /// The login method
    #[arg(long, value_parser = [
        "none", "password", "encrypted-password", "kerberos", "ntlm", "oauth2", "client-certificate",
        "pop-before-smtp", "auto",
    ])]
    pub(super) auth: Option<String>,
    /// The SASL mechanism, where the program lets you choose
    #[arg(long, value_name = "NAME")]
    pub(super) mechanism: Option<String>,
    /// The login name
    #[arg(long, value_name = "NAME")]
    pub(super) username: Option<String>,
    /// Your own mail address
    #[arg(long, value_name = "ADDRESS")]
    pub(super) address: Option<String>,
    /// The sender, where it is another address
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Option<String>,
    /// The name said in EHLO
    #[arg(long, value_name = "NAME")]
    pub(super) hello: Option<String>,
    /// Your mail program, such as thunderbird: instructions come in its words
    #[arg(long, value_name = "PROGRAM")]
    pub(super) client: Option<String>,
}

/// Where the password comes from. Never from an argument: other users of the computer can read those.
#[derive(Args, Default)]
#[command(next_help_heading = "Password")]
pub(super) struct Secret {
    /// Read the password from standard input
    #[arg(long)]
    pub(super) password_stdin: bool,
    /// Read the password from a file
    #[arg(long, value_name = "FILE", conflicts_with = "password_stdin")]
    pub(super) password_file: Option<PathBuf>,
}

/// The user's own certificate.
#[derive(Args, Default)]
pub(super) struct Identity {
    /// Show this certificate (PEM, with its chain) to the server, where it asks for one in TLS
    #[arg(long, value_name = "FILE")]
    pub(super) client_cert: Option<PathBuf>,
    /// Key of that certificate (PEM, without a passphrase); it is never sent nor shown
    #[arg(long, value_name = "FILE")]
    pub(super) client_key: Option<PathBuf>,
}

#[derive(Args, Default)]
#[command(next_help_heading = "Output")]
pub(super) struct Output {
    /// JSON on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
    /// Also list the causes that are ruled out
    #[arg(long)]
    pub(super) all: bool,
    /// Answer as of this time (RFC 3339), for replay
    #[arg(long, value_name = "TIME")]
    pub(super) now: Option<String>,
    /// The language of the answer, such as en; by default that of LANG
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) lang: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_contradicts_nothing() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn no_argument_takes_a_secret() {
        let parsed = |arguments: &[&str]| Arguments::try_parse_from(arguments).is_ok();
        assert!(parsed(&[
            "mailmedic",
            "probe",
            "--host",
            "a.example",
            "--password-stdin"
        ]));
        assert!(parsed(&[
            "mailmedic",
            "probe",
            "--host",
            "a.example",
            "--token-stdin"
        ]));
        for argument in ["--password=x", "--token=x", "--secret=x"] {
            assert!(
                !parsed(&["mailmedic", "probe", "--host", "a.example", argument]),
                "{argument}"
            );
        }
    }
}
