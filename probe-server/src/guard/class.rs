//! What kind of address an address is (IANA special-purpose registries, RFC 6890), wrapped ones unwrapped.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The kinds that policies tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Reachable by everybody.
    Global,
    /// An inner network: RFC 1918, RFC 6598, RFC 4193.
    Private,
    /// Set aside for documents and measurements; in use in laboratories.
    Reserved,
    /// This machine.
    Loopback,
    /// Never a mail server: link-local, multicast, unspecified, the metadata services of clouds, unknown wrappings.
    Never,
}

/// The class of an address.
pub fn class(address: IpAddr) -> Class {
    match address.to_canonical() {
        IpAddr::V4(address) => class4(address),
        IpAddr::V6(address) => class6(address),
    }
}

/// Clouds answer here with the machine's credentials, at addresses that look ordinary.
const METADATA: [IpAddr; 3] = [
    IpAddr::V4(Ipv4Addr::new(168, 63, 129, 16)),
    IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
];

fn class4(address: Ipv4Addr) -> Class {
    if METADATA.contains(&address.into()) {
        return Class::Never;
    }
    match address.octets() {
        [127, ..] => Class::Loopback,
        [10, ..] | [192, 168, ..] | [172, 16..=31, ..] | [100, 64..=127, ..] => Class::Private,
        [192, 0, 2, _] | [198, 51, 100, _] | [203, 0, 113, _] | [198, 18..=19, ..] => {
            Class::Reserved
        }
        [0 | 224..=255, ..] | [169, 254, ..] | [192, 0, 0, _] | [192, 88, 99, _] => Class::Never,
        _ => Class::Global,
    }
}

fn class6(address: Ipv6Addr) -> Class {
    if METADATA.contains(&address.into()) {
        return Class::Never;
    }
    let words = address.segments();
    match words {
        [0, 0, 0, 0, 0, 0, 0, 1] => Class::Loopback,
        // NAT64 (RFC 6052) and 6to4 (RFC 3056) lead to the IPv4 address inside.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => unwrap(high, low),
        [0x2001, 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => Class::Reserved,
        // ::/96 with the unspecified address, 64:ff9b:1::/48 (RFC 8215), 100::/64, and 2001::/23: a Teredo address
        // (RFC 4380) wraps a client behind a NAT, which is no mail server even where that NAT's address is global.
        [0, 0, 0, 0, 0, 0, ..]
        | [0x64, 0xff9b, 1, ..]
        | [0x100, 0, 0, 0, ..]
        | [0x2001, 0..=0x1ff, ..] => Class::Never,
        [0xfc00..=0xfdff, ..] => Class::Private,
        // Everything global lies in 2000::/3.
        [0x2000..=0x3fff, ..] => Class::Global,
        _ => Class::Never,
    }
}

/// A wrapping is only ever needed for addresses that everybody reaches.
fn unwrap(high: u16, low: u16) -> Class {
    match class4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low))) {
        Class::Global => Class::Global,
        _ => Class::Never,
    }
}
