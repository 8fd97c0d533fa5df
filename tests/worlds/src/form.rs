//! How much of what a server sends is one reply, in each protocol: for the scribe.

/// The form of replies, and what it depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Form {
    /// The line without a hyphen behind its code ends it (RFC 5321 section 4.2.1).
    #[default]
    Smtp,
    /// The line with the tag of the command ends it, or `+` that asks on; the greeting is one line (RFC 3501 section 7).
    Imap {
        /// The tag of the latest command; empty before the first.
        tag: String,
    },
    /// One line (RFC 1939 section 3).
    Pop3,
    /// A positive reply goes on up to a line with a dot (RFC 1939 section 3).
    Pop3Lines,
}

impl Form {
    /// The form that a step of a script names.
    pub fn named(step: &str) -> Option<Self> {
        match step {
            "imap" => Some(Self::Imap { tag: String::new() }),
            "pop3" => Some(Self::Pop3),
            _ => None,
        }
    }

    /// What the replies to a line of the client look like from now on.
    pub fn sent(&mut self, line: &str) {
        match self {
            Self::Smtp => {}
            Self::Imap { tag } => {
                let word = line.split(' ').next().unwrap_or_default();
                let number = word.strip_prefix('a').unwrap_or_default();
                if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
                    word.clone_into(tag);
                }
            }
            Self::Pop3 | Self::Pop3Lines => {
                *self = if line == "CAPA" {
                    Self::Pop3Lines
                } else {
                    Self::Pop3
                };
            }
        }
    }

    /// Whether a line ends the reply.
    pub fn ends(&self, line: &str) -> bool {
        match self {
            Self::Smtp => line.as_bytes().get(3) != Some(&b'-'),
            Self::Imap { tag } => {
                tag.is_empty()
                    || line.starts_with('+')
                    || line
                        .strip_prefix(tag.as_str())
                        .is_some_and(|rest| rest.starts_with(' '))
            }
            Self::Pop3 => true,
            Self::Pop3Lines => line == "." || line.starts_with("-ERR"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_of_imap_ends_with_the_tag_of_its_command() {
        let mut form = Form::named("imap").expect("a form");
        assert!(form.ends("* OK ready"));
        form.sent("a1 CAPABILITY");
        assert!(!form.ends("* CAPABILITY IMAP4rev1"));
        assert!(!form.ends("a10 OK done"));
        assert!(form.ends("a1 OK done"));
        form.sent("d29uZGVybGFuZA==");
        assert!(form.ends("+ "));
        assert!(form.ends("a1 NO failed"));
    }

    #[test]
    fn a_list_of_pop3_ends_with_a_dot() {
        let mut form = Form::named("pop3").expect("a form");
        assert!(form.ends("+OK ready"));
        form.sent("CAPA");
        assert!(!form.ends("+OK"));
        assert!(!form.ends("SASL PLAIN"));
        assert!(form.ends("."));
        form.sent("STLS");
        assert!(form.ends("+OK go on"));
    }
}
