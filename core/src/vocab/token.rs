//! What is wrong with a token of OAuth (RFC 6749), as its claims or the server say; the token itself is in none of it.

use serde::{Deserialize, Serialize, Serializer};

use super::read::TOKEN_FLAWS;

/// One thing that is wrong with a token, or that a server says is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct TokenFault {
    /// What it is.
    pub flaw: TokenFlaw,
    /// How many seconds ago or ahead, for times; the user, the scopes or the audience of the token; what the server said.
    pub about: String,
}

/// The kinds. Claims are those of a JSON web token (RFC 7519 section 4.1, RFC 8693 section 4.2), read before anything is
/// sent; a token without such claims is taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum TokenFlaw {
    /// By its claim `exp` and this clock it is no longer valid. It is not sent.
    TokenExpired,
    /// By its claim `nbf` and this clock it is not yet valid.
    TokenNotYetValid,
    /// It is another user's than the login's.
    TokenOfOther,
    /// It allows things, and mail by this protocol is not among them.
    TokenScope,
    /// It is meant for another service.
    TokenAudience,
    /// The server says `insufficient_scope` (RFC 6750 section 3.1).
    ScopeRefused,
    /// The server says `invalid_token`, or what amounts to it (RFC 7628 section 3.2.2).
    TokenRefused,
    /// The server refused the login, and said no more.
    TokenNotTaken,
}

impl TokenFlaw {
    /// Its word, as on the wire and among the words.
    pub fn id(self) -> &'static str {
        TOKEN_FLAWS[self as usize].0
    }

    /// Whether the server said it, and not the token.
    pub fn is_said(self) -> bool {
        self >= TokenFlaw::ScopeRefused
    }
}

// The derived one would hold all words again.
impl Serialize for TokenFlaw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_word() {
        for (word, flaw) in TOKEN_FLAWS {
            assert_eq!(flaw.id(), word);
            let read: Result<TokenFlaw, _> = serde_json::from_str(&format!("{word:?}"));
            assert_eq!(read.expect(word), flaw);
        }
    }
}
