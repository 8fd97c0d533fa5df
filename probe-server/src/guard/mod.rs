//! Which addresses may be dialled, as a type: only a [`Cleared`] address reaches a socket, and only [`Guard`] makes one.

mod class;
mod policy;

pub use class::{Class, class};
pub use policy::{MAIL_PORTS, Policy};

use std::net::{IpAddr, SocketAddr};

use mailmedic_core::vocab::{Port, Refusal};

/// An address and port that the policy lets us dial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cleared(SocketAddr);

impl Cleared {
    /// Where to dial.
    pub fn target(self) -> SocketAddr {
        self.0
    }
}

/// Clears addresses by a policy. It sees resolved addresses only, never names, so no name can change its mind later.
#[derive(Clone, Debug)]
pub struct Guard(Policy);

impl Guard {
    /// A guard of this policy.
    pub fn of(policy: Policy) -> Guard {
        Guard(policy)
    }

    /// Clears an address and port, or refuses with [`Refusal::Forbidden`]. Nothing is sent either way.
    pub fn clear(&self, address: IpAddr, port: Port) -> Result<Cleared, Refusal> {
        // ::ffff:10.0.0.1 is 10.0.0.1 to the kernel, so it is here, too.
        let address = address.to_canonical();
        if self.0.allows(address, port.number()) {
            Ok(Cleared(SocketAddr::new(address, port.number())))
        } else {
            Err(Refusal::Forbidden)
        }
    }

    /// Clears an address for a question about published settings: the same addresses, at the ports of the web.
    pub fn clear_web(&self, address: IpAddr, port: Port) -> Result<Cleared, Refusal> {
        let address = address.to_canonical();
        if self.0.allows_web(address, port.number()) {
            Ok(Cleared(SocketAddr::new(address, port.number())))
        } else {
            Err(Refusal::Forbidden)
        }
    }

    /// Clears an address for questions about names. It comes from the command line, so its port is the person's choice.
    pub fn clear_resolver(address: IpAddr, port: Port) -> Result<Cleared, Refusal> {
        let address = address.to_canonical();
        if Policy::allows_resolver(address) {
            Ok(Cleared(SocketAddr::new(address, port.number())))
        } else {
            Err(Refusal::Forbidden)
        }
    }

    /// Clears an address for a question about Kerberos tickets: the same addresses, at the port of Kerberos.
    pub fn clear_kdc(&self, address: IpAddr, port: Port) -> Result<Cleared, Refusal> {
        let address = address.to_canonical();
        if self.0.allows_kdc(address, port.number()) {
            Ok(Cleared(SocketAddr::new(address, port.number())))
        } else {
            Err(Refusal::Forbidden)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn port(number: u16) -> Port {
        Port::read(&number.to_string()).expect("a port")
    }

    fn clears(policy: &Policy, address: &str, number: u16) -> bool {
        Guard::of(policy.clone())
            .clear(address.parse().expect("an address"), port(number))
            .is_ok()
    }

    const INNER: [&str; 12] = [
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "fc00::1",
        "fdff::1",
        "127.0.0.1",
        "127.255.255.255",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
    ];

    const NEVER: [&str; 21] = [
        "0.0.0.0",
        "0.1.2.3",
        "169.254.169.254",
        "168.63.129.16",
        "100.100.100.200",
        "fd00:ec2::254",
        "192.0.0.1",
        "192.88.99.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2002:a00:1::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
    ];

    const GLOBAL: [&str; 6] = [
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "64:ff9b::808:808",
        "2002:808:808::1",
    ];

    #[test]
    fn a_public_checker_dials_global_addresses_only() {
        let policy = Policy::public();
        for address in GLOBAL {
            assert!(clears(&policy, address, 587), "{address}");
        }
        for address in INNER.iter().chain(&NEVER) {
            assert!(!clears(&policy, address, 587), "{address}");
        }
    }

    #[test]
    fn a_checker_on_loopback_dials_inner_addresses_too() {
        let policy = Policy::loopback();
        for address in GLOBAL.iter().chain(&INNER) {
            assert!(clears(&policy, address, 587), "{address}");
        }
        for address in NEVER {
            assert!(!clears(&policy, address, 587), "{address}");
        }
    }

    #[test]
    fn the_web_is_asked_at_its_own_ports_and_at_the_same_addresses() {
        let guard = Guard::of(Policy::public());
        let clears = |address: &str, number| {
            let address = address.parse().expect("an address");
            guard.clear_web(address, port(number)).is_ok()
        };
        assert!(clears("8.8.8.8", 443) && clears("8.8.8.8", 80));
        assert!(!clears("8.8.8.8", 8080) && !clears("8.8.8.8", 25));
        assert!(!clears("10.0.0.1", 443) && !clears("169.254.169.254", 80));
        assert!(!clears("::ffff:127.0.0.1", 443));
        let mail = guard.clear("8.8.8.8".parse().expect("an address"), port(443));
        assert!(mail.is_err(), "no mail is spoken there");
    }

    #[test]
    fn a_named_network_opens_itself_and_nothing_else() {
        let nets = vec![
            "10.77.0.0/16".parse().expect("a network"),
            "0.0.0.0/0".parse().expect("a network"),
        ];
        let narrow = Policy::on_premises(vec![nets[0]]);
        assert!(clears(&narrow, "10.77.1.1", 25) && clears(&narrow, "::ffff:10.77.1.1", 25));
        assert!(!clears(&narrow, "10.78.1.1", 25) && !clears(&narrow, "192.168.1.1", 25));
        // However wide the list is, these stay closed.
        let wide = Policy::on_premises(nets);
        assert!(clears(&wide, "192.168.1.1", 25) && clears(&wide, "198.51.100.7", 25));
        for address in [
            "127.0.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "224.0.0.1",
            "168.63.129.16",
            "::1",
        ] {
            assert!(!clears(&wide, address, 25), "{address}");
        }
    }

    #[test]
    fn only_mail_ports_are_open_unless_one_is_named() {
        for policy in [Policy::loopback(), Policy::public()] {
            for number in [25, 465, 587, 2525, 110, 143, 993, 995] {
                assert!(clears(&policy, "8.8.8.8", number), "{number}");
            }
            for number in [1, 22, 80, 443, 6379, 8725, 65535] {
                assert!(!clears(&policy, "8.8.8.8", number), "{number}");
            }
        }
        assert!(
            clears(&Policy::loopback(), "127.0.0.1", 1025)
                && !clears(&Policy::public(), "8.8.8.8", 1025)
        );
        assert!(clears(
            &Policy::public().with_port(10_025),
            "8.8.8.8",
            10_025
        ));
        assert!(!clears(
            &Policy::loopback().with_port(8725).without_port(8725),
            "127.0.0.1",
            8725
        ));
    }

    #[test]
    fn the_terminal_dials_what_its_user_may() {
        for address in ["127.0.0.1", "169.254.1.1", "8.8.8.8", "fe80::1"] {
            assert!(clears(&Policy::terminal(), address, 4711), "{address}");
        }
    }

    #[test]
    fn what_is_wrapped_counts_as_what_it_wraps() {
        let cases = [
            ("::ffff:192.168.0.1", Class::Private),
            ("::ffff:8.8.8.8", Class::Global),
            ("64:ff9b::c0a8:1", Class::Never),
            ("64:ff9b::808:808", Class::Global),
            ("2002:7f00:1::", Class::Never),
            ("2001:0:4136:e378:8000:63bf:3fff:fdd2", Class::Never),
            ("198.51.100.1", Class::Reserved),
            ("203.0.113.9", Class::Reserved),
            ("192.0.2.1", Class::Reserved),
            ("198.19.255.255", Class::Reserved),
            ("2001:db8::1", Class::Reserved),
            ("3fff::1", Class::Reserved),
        ];
        for (address, expected) in cases {
            assert_eq!(
                class(address.parse().expect("an address")),
                expected,
                "{address}"
            );
        }
    }

    #[test]
    fn another_resolver_is_asked_wherever_a_host_can_be() {
        let clears = |address: &str| {
            let address = address.parse().expect("an address");
            Guard::clear_resolver(address, port(53)).is_ok()
        };
        for address in GLOBAL.iter().chain(&INNER) {
            assert!(clears(address), "{address}");
        }
        for address in NEVER {
            assert!(!clears(address), "{address}");
        }
    }

    #[test]
    fn a_kdc_is_dialled_where_mail_is_and_at_its_own_port_only() {
        let clears = |policy: &Policy, address: &str, number: u16| {
            let address = address.parse().expect("an address");
            let guard = Guard::of(policy.clone());
            guard.clear_kdc(address, port(number)).is_ok()
        };
        let policy = Policy::public();
        for address in GLOBAL {
            assert!(clears(&policy, address, 88), "{address}");
            assert!(!clears(&policy, address, 25), "{address}");
        }
        for address in INNER.iter().chain(&NEVER) {
            assert!(!clears(&policy, address, 88), "{address}");
        }
        assert!(clears(&Policy::loopback(), "10.0.0.1", 88));
        assert!(clears(&Policy::terminal(), "10.0.0.1", 1088));
        // What mail servers may be dialled is as before.
        assert!(
            Guard::of(policy)
                .clear("8.8.8.8".parse().expect("an address"), port(88))
                .is_err()
        );
    }
}
