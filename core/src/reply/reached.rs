//! How far a connection is shown to have come, and which causes would have kept it from coming so far.

/// How far a connection came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// Nothing shows that it came about.
    #[default]
    Nothing,
    /// It stands.
    Connected,
    /// The server spoke on it, and was understood.
    Answered,
    /// It is encrypted.
    Secured,
}

/// No connection comes about.
const UNREACHED: [&str; 2] = ["port-blocked", "nothing-listening"];

/// The server says nothing that can be understood.
const UNANSWERED: [&str; 9] = [
    "client-offline",
    "closed-before-greeting",
    "greeting-delayed",
    "name-missing",
    "name-without-address",
    "plain-on-tls-port",
    "resolver-unreachable",
    "server-silent",
    "tls-on-plain-port",
];

/// No encryption comes about. Beside these, all that speak of a certificate.
const UNSECURED: [&str; 5] = [
    "starttls-not-offered",
    "starttls-refused",
    "tls-intercepted",
    "tls-no-common-version",
    "client-clock-wrong",
];

/// Whether a cause lies in a certificate that is shown.
pub(super) fn is_of_certificate(cause: &str) -> bool {
    cause.starts_with("certificate-")
}

impl Reached {
    /// Whether a cause would have kept the connection from coming so far.
    pub(crate) fn is_past(self, cause: &str) -> bool {
        let is = |least: Reached, causes: &[&str]| self >= least && causes.contains(&cause);
        is(Reached::Connected, &UNREACHED)
            || is(Reached::Answered, &UNANSWERED)
            || is(Reached::Secured, &UNSECURED)
            || self == Reached::Secured && is_of_certificate(cause)
    }
}
