//! What one checker may dial, by where it runs.

use std::collections::BTreeSet;
use std::net::IpAddr;

use ipnet::IpNet;

use super::{Class, class};

/// The ports of mail: SMTP, submission, POP3 and IMAP, and 2525, which providers offer where 25 and 587 are blocked.
pub const MAIL_PORTS: [u16; 8] = [25, 465, 587, 2525, 110, 143, 993, 995];

/// Ports that mail servers under test listen on.
const TEST_PORTS: [u16; 2] = [1025, 1143];

/// The port of the servers that give out Kerberos tickets (RFC 4120 section 7.2).
const KERBEROS_PORT: u16 = 88;

/// The ports of the web, where settings are published (RFC 9110 section 4.2).
const WEB_PORTS: [u16; 2] = [80, 443];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Terminal,
    Loopback,
    OnPremises,
    Public,
}

/// Addresses and ports that may be dialled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    mode: Mode,
    nets: Vec<IpNet>,
    ports: BTreeSet<u16>,
}

impl Policy {
    fn of(mode: Mode) -> Policy {
        Policy {
            mode,
            nets: Vec::new(),
            ports: MAIL_PORTS.into(),
        }
    }

    /// Whatever the user of the terminal may dial anyway.
    pub fn terminal() -> Policy {
        Policy::of(Mode::Terminal)
    }

    /// A page on this machine, for its own user: inner addresses and this machine are open.
    pub fn loopback() -> Policy {
        let mut policy = Policy::of(Mode::Loopback);
        policy.ports.extend(TEST_PORTS);
        policy
    }

    /// A page for everybody: global addresses only.
    pub fn public() -> Policy {
        Policy::of(Mode::Public)
    }

    /// A page for an organisation: global addresses, and the inner networks listed.
    pub fn on_premises(nets: Vec<IpNet>) -> Policy {
        Policy {
            nets,
            ..Policy::of(Mode::OnPremises)
        }
    }

    /// The same, with more networks.
    #[must_use]
    pub fn with_nets(mut self, nets: Vec<IpNet>) -> Policy {
        self.nets.extend(nets);
        self
    }

    /// The same, with one more port.
    #[must_use]
    pub fn with_port(mut self, port: u16) -> Policy {
        self.ports.insert(port);
        self
    }

    /// The same without a port: a checker does not dial itself.
    #[must_use]
    pub fn without_port(mut self, port: u16) -> Policy {
        self.ports.remove(&port);
        self
    }

    /// Whether an address, already resolved, may be dialled on a port.
    pub(super) fn allows(&self, address: IpAddr, port: u16) -> bool {
        self.mode == Mode::Terminal || (self.opens(address) && self.ports.contains(&port))
    }

    /// The same for a KDC, which is no mail server and has one port.
    pub(super) fn allows_kdc(&self, address: IpAddr, port: u16) -> bool {
        self.mode == Mode::Terminal || (self.opens(address) && port == KERBEROS_PORT)
    }

    /// The same for a web server that may publish settings.
    pub(super) fn allows_web(&self, address: IpAddr, port: u16) -> bool {
        self.mode == Mode::Terminal || (self.opens(address) && WEB_PORTS.contains(&port))
    }

    /// Whether questions about names may go there, where whoever runs the checker says so: no page can.
    pub(super) fn allows_resolver(address: IpAddr) -> bool {
        class(address) != Class::Never
    }

    fn opens(&self, address: IpAddr) -> bool {
        let listed = || self.nets.iter().any(|net| net.contains(&address));
        match class(address) {
            Class::Global => true,
            Class::Private => self.mode == Mode::Loopback || listed(),
            Class::Reserved => listed(),
            Class::Loopback => self.mode == Mode::Loopback,
            Class::Never => false,
        }
    }
}
