//! Names and numbers that may go to the wire: each can only be made from text that is fit for it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A host name in ASCII (RFC 1123 section 2.1), lower case, without a trailing dot; or an address literal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Host(String);

/// Why a text is not a host name, narrowest reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostFault {
    /// Nothing but blanks.
    Empty,
    /// A line break, NUL or other control character.
    Control,
    /// A blank inside or around the name.
    Blank,
    /// An invisible character such as U+200B.
    Invisible,
    /// `smtp://` or another scheme in front.
    Scheme,
    /// Brackets round the name.
    Brackets,
    /// A user and `@` in front: an address instead of a host.
    Address,
    /// A path behind the name.
    Path,
    /// A port behind the name.
    Port,
    /// A letter outside ASCII: the name must be written in its `xn--` form.
    NotAscii,
    /// A number that is not a dotted IPv4 address.
    Number,
    /// A label that is empty, longer than 63 bytes, or holds another character than letters, digits and hyphens.
    Label,
    /// More than 253 bytes.
    TooLong,
}

impl Host {
    /// Reads a name. One trailing dot and capitals are taken as they are meant.
    pub fn read(text: &str) -> Result<Host, HostFault> {
        if text.chars().any(char::is_control) {
            return Err(HostFault::Control);
        }
        if text.trim().is_empty() {
            return Err(HostFault::Empty);
        }
        if text.chars().any(is_invisible) {
            return Err(HostFault::Invisible);
        }
        if text.chars().any(char::is_whitespace) {
            return Err(HostFault::Blank);
        }
        if text.contains("://") {
            return Err(HostFault::Scheme);
        }
        if text.starts_with('[') || text.ends_with(']') {
            return Err(HostFault::Brackets);
        }
        if text.parse::<std::net::Ipv6Addr>().is_ok() {
            return Ok(Host(text.to_ascii_lowercase()));
        }
        if text.contains('@') {
            return Err(HostFault::Address);
        }
        if text.contains('/') || text.contains('\\') {
            return Err(HostFault::Path);
        }
        // An address of IPv6 that is none, or one with a zone (RFC 4007 section 11), has no port glued to it.
        match text.matches(':').count() {
            0 => {}
            1 => return Err(HostFault::Port),
            _ => return Err(HostFault::Label),
        }
        if !text.is_ascii() {
            return Err(HostFault::NotAscii);
        }
        let name = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
        if name.len() > 253 {
            return Err(HostFault::TooLong);
        }
        if name.parse::<std::net::Ipv4Addr>().is_ok() {
            return Ok(Host(name));
        }
        if !name.split('.').all(is_label) {
            return Err(HostFault::Label);
        }
        // inet_aton(3) would read `2130706433`, `0x7f000001` and `127.1` as addresses; a name never ends in a number.
        let last = name.rsplit('.').next().unwrap_or_default();
        if last.bytes().all(|b| b.is_ascii_digit()) || last.starts_with("0x") {
            return Err(HostFault::Number);
        }
        Ok(Host(name))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address, where the name is an address literal.
    pub fn address(&self) -> Option<std::net::IpAddr> {
        self.0.parse().ok()
    }

    /// Whether the name points to the machine it is used on (RFC 6761 section 6.3), by its spelling alone.
    pub fn is_this_machine(&self) -> bool {
        self.0 == "localhost"
            || self.0.ends_with(".localhost")
            || self
                .address()
                .is_some_and(|address| address.is_loopback() || address.is_unspecified())
    }

    /// The name without its first label, if at least two labels are left.
    pub fn parent(&self) -> Option<Host> {
        let (_, parent) = self.0.split_once('.')?;
        (self.address().is_none() && parent.contains('.')).then(|| Host(parent.to_owned()))
    }

    /// `label.name`, where that is still a name.
    pub fn with_label(&self, label: &str) -> Option<Host> {
        Host::read(&format!("{label}.{}", self.0)).ok()
    }
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.len() <= 63
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Characters that take no room on a screen, or turn the direction of what follows.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// Letters of any script: outside ASCII whatever is no mark, sign or punctuation. Unicode's own list is two kilobytes.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{aa}' | '\u{b5}' | '\u{ba}' => true,
        '\u{80}'..='\u{bf}'
        | '\u{d7}'
        | '\u{f7}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff20}' => false,
        _ => !matches!(c, '\u{feff}' | '\u{fff0}'..='\u{ffff}'),
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Host> for String {
    fn from(host: Host) -> String {
        host.0
    }
}

impl TryFrom<String> for Host {
    type Error = WrongName;

    fn try_from(text: String) -> Result<Host, WrongName> {
        Host::read(&text).map_err(|_| WrongName)
    }
}

/// The text is not of the form that its type asks for.
#[derive(Debug, thiserror::Error)]
#[error("not a well-formed name")]
pub struct WrongName;

/// A TCP port that can be dialled: 1 to 65535.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Port(std::num::NonZeroU16);

/// Why a text is not a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortFault {
    /// Something else than digits.
    NotANumber,
    /// 0, or more than 65535.
    OutOfRange,
}

impl Port {
    /// 25, for mail between servers (RFC 5321 section 4.5.4.2).
    pub const SMTP: Port = Port::of(25);
    /// 465, submission under implicit TLS (RFC 8314 section 7.3).
    pub const SUBMISSIONS: Port = Port::of(465);
    /// 587, submission (RFC 6409 section 3.1).
    pub const SUBMISSION: Port = Port::of(587);
    /// 110, POP3 (RFC 1939 section 3).
    pub const POP3: Port = Port::of(110);
    /// 143, IMAP (RFC 9051 section 2.1).
    pub const IMAP: Port = Port::of(143);
    /// 993, IMAP under implicit TLS (RFC 8314 section 7.1).
    pub const IMAPS: Port = Port::of(993);
    /// 995, POP3 under implicit TLS (RFC 8314 section 7.2).
    pub const POP3S: Port = Port::of(995);
    /// 2525, which many providers offer where 25 and 587 are blocked.
    pub const ALTERNATE: Port = Port::of(2525);

    /// Whether TLS comes before anything else on this port (465, 993, 995; RFC 8314 section 3), or only after a command
    /// (25, 587, 2525, 110, 143). Nothing for a port that is nobody's.
    pub fn begins_with_tls(self) -> Option<bool> {
        match self.0.get() {
            465 | 993 | 995 => Some(true),
            25 | 110 | 143 | 587 | 2525 => Some(false),
            _ => None,
        }
    }

    /// Whether one of these numbers begins so: it may still be typed.
    pub(crate) fn is_begun(self, numbers: &str) -> bool {
        let typed = self.to_string();
        numbers.split(' ').any(|number| number.starts_with(&typed))
    }

    const fn of(number: u16) -> Port {
        match std::num::NonZeroU16::new(number) {
            Some(number) => Port(number),
            None => panic!("a port is never 0"),
        }
    }

    /// A port of this number; none for 0.
    pub(super) fn from_number(number: u16) -> Option<Port> {
        std::num::NonZeroU16::new(number).map(Port)
    }

    /// Reads digits; blanks around them are harmless.
    pub fn read(text: &str) -> Result<Port, PortFault> {
        let text = text.trim_matches(' ');
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PortFault::NotANumber);
        }
        text.parse().map(Port).map_err(|_| PortFault::OutOfRange)
    }

    /// The number.
    pub fn number(self) -> u16 {
        self.0.get()
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Text that cannot break out of its line: no control character, at most 500 bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WireText(String);

/// Why a text may not go to the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireTextFault {
    /// Nothing there.
    Empty,
    /// CR, LF, NUL or another control character.
    Control,
    /// More than 500 bytes.
    TooLong,
}

impl WireText {
    /// Takes a text that holds no control character.
    pub fn read(text: &str) -> Result<WireText, WireTextFault> {
        if text.is_empty() {
            Err(WireTextFault::Empty)
        } else if text
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
        {
            Err(WireTextFault::Control)
        } else if text.len() > 500 {
            Err(WireTextFault::TooLong)
        } else {
            Ok(WireText(text.to_owned()))
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<WireText> for String {
    fn from(text: WireText) -> String {
        text.0
    }
}

impl TryFrom<String> for WireText {
    type Error = WrongName;

    fn try_from(text: String) -> Result<WireText, WrongName> {
        WireText::read(&text).map_err(|_| WrongName)
    }
}

/// A mail address as it stands in MAIL FROM (RFC 5321 section 4.1.2), ASCII, without quoting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mailbox {
    text: String,
    at: usize,
}

/// Why a text is not a mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxFault {
    /// Nothing there.
    Empty,
    /// CR, LF, NUL or another control character.
    Control,
    /// A blank or an invisible character.
    Blank,
    /// A letter outside ASCII.
    NotAscii,
    /// No `@`, or nothing on one of its sides.
    NoAt,
    /// A character that would need quoting.
    Character,
    /// The part behind the `@` is not a domain.
    Domain,
}

impl Mailbox {
    /// Reads an address; `Name <a@b>` is not one.
    pub fn read(text: &str) -> Result<Mailbox, MailboxFault> {
        if text.is_empty() {
            return Err(MailboxFault::Empty);
        }
        if text.chars().any(char::is_control) {
            return Err(MailboxFault::Control);
        }
        if text.chars().any(|c| c.is_whitespace() || is_invisible(c)) {
            return Err(MailboxFault::Blank);
        }
        if !text.is_ascii() {
            return Err(MailboxFault::NotAscii);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(MailboxFault::NoAt)?;
        if local.is_empty() || domain.is_empty() {
            return Err(MailboxFault::NoAt);
        }
        // RFC 5321 section 4.1.2: the characters of an atom, and dots.
        let atom = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b);
        if local.len() > 64 || !local.bytes().all(atom) {
            return Err(MailboxFault::Character);
        }
        Host::read(domain).map_err(|_| MailboxFault::Domain)?;
        Ok(Mailbox {
            text: text.to_owned(),
            at: local.len(),
        })
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the `@`.
    pub fn local_part(&self) -> &str {
        &self.text[..self.at]
    }

    /// The part behind the `@`, as typed.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }
}

impl From<Mailbox> for String {
    fn from(mailbox: Mailbox) -> String {
        mailbox.text
    }
}

impl TryFrom<String> for Mailbox {
    type Error = WrongName;

    fn try_from(text: String) -> Result<Mailbox, WrongName> {
        Mailbox::read(&text).map_err(|_| WrongName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_clean_name_or_an_address() {
        for good in [
            "mail.example.org",
            "MAIL.Example.org.",
            "192.0.2.1",
            "2001:db8::1",
            "localhost",
        ] {
            assert!(Host::read(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn what_is_glued_to_a_host_is_named() {
        let cases = [
            ("", HostFault::Empty),
            ("a\r\nb", HostFault::Control),
            ("a\0b", HostFault::Control),
            ("mail example", HostFault::Blank),
            ("mail\u{200b}.example.org", HostFault::Invisible),
            ("smtp://mail.example.org", HostFault::Scheme),
            ("[mail.example.org]", HostFault::Brackets),
            ("anna@example.org", HostFault::Address),
            ("mail.example.org/smtp", HostFault::Path),
            ("mail.example.org:587", HostFault::Port),
            ("fe80::1%eth0", HostFault::Label),
            ("2001:db8::zz", HostFault::Label),
            ("m\u{fc}ller.example", HostFault::NotAscii),
            ("2130706433", HostFault::Number),
            ("0x7f000001", HostFault::Number),
            ("127.1", HostFault::Number),
            ("mail..example", HostFault::Label),
            ("ma_il.example", HostFault::Label),
        ];
        for (text, fault) in cases {
            assert_eq!(Host::read(text), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn a_port_has_16_bits_and_is_not_0() {
        assert_eq!(Port::read("587").map(Port::number), Ok(587));
        assert_eq!(Port::read("0"), Err(PortFault::OutOfRange));
        assert_eq!(Port::read("65536"), Err(PortFault::OutOfRange));
        assert_eq!(Port::read("587abc"), Err(PortFault::NotANumber));
        assert_eq!(Port::read("-1"), Err(PortFault::NotANumber));
    }

    #[test]
    fn no_address_carries_a_line_break() {
        assert_eq!(
            Mailbox::read("a@b.example\r\nDATA"),
            Err(MailboxFault::Control)
        );
        assert_eq!(
            Mailbox::read("a@b.example").map(|m| m.domain().to_owned()),
            Ok("b.example".into())
        );
    }
}
