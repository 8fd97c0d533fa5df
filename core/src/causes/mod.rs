//! The causes: each a row with its clues and its fixes. Diagnosis reads a clue forward, the planner backward.

mod certificate;
mod clues;
mod conduct;
mod fixes;
mod kerberos;
mod limits;
mod lists;
mod login;
mod message;
mod method;
mod mode;
mod name;
mod offer;
mod path;
mod place;
mod places;
mod relay;
mod said;
mod scene;
mod seen;
mod sender;
mod server;
mod settings;
mod shown;
mod tells;
mod tls;
mod token;

pub(crate) use name::existing_names;
pub use said::{Said, Source};
pub use scene::Scene;
pub use seen::Seen;

use crate::vocab::{Change, Fix, Side, Values};

/// What a clue saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// It is so.
    Yes(Sign),
    /// It is not so.
    No(Sign),
    /// Nothing is known of it yet.
    Open,
}

/// Where a clue saw it, and what its sentence names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sign {
    /// Numbers of evidence; empty where it was seen in the settings or the pasted text.
    pub evidence: Vec<u32>,
    /// Values for the sentence.
    pub values: Values,
}

/// What an answer to a clue means for its cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// Proof.
    Confirms,
    /// Proof of the contrary.
    RulesOut,
    /// Speaks for it, 1 to 9.
    For(u8),
    /// Speaks against it, 1 to 9.
    Against(u8),
    /// Means nothing.
    Silent,
}

/// What would answer a clue that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// Nothing that can be asked.
    Nothing,
    /// A check on the network.
    Check,
    /// A look at the typed port.
    LookAtPort,
    /// A look at the other mail ports.
    LookAtOthers,
    /// The addresses of other names.
    LookUpNames,
    /// The same check from another place.
    OtherPlace,
    /// A login with the password.
    Login,
    /// The settings.
    Settings,
    /// The user's address and name.
    Address,
    /// The whole error text.
    Text,
    /// Encryption, without which no password goes out.
    Protection,
    /// Leave to dial the address or the port.
    Allowance,
    /// The same name and password at the incoming server, or on the provider's web page.
    LoginElsewhere,
    /// Another program or device with the same settings.
    OtherDevice,
    /// The same mail later.
    Later,
    /// The provider's web page: whether mail can be sent there.
    WebInterface,
    /// The account's own address as sender.
    OwnSender,
    /// A mail to somebody else.
    OtherRecipient,
    /// A short message without attachments and links.
    ShortMessage,
    /// The same check several times.
    Repeat,
}

impl Ask {
    /// Its id among the words.
    pub fn id(self) -> &'static str {
        match self {
            Ask::Nothing => "nothing",
            Ask::Check => "check",
            Ask::LookAtPort => "look-at-port",
            Ask::LookAtOthers => "look-at-others",
            Ask::LookUpNames => "look-up-names",
            Ask::OtherPlace => "other-place",
            Ask::Login => "login",
            Ask::Settings => "settings",
            Ask::Address => "address",
            Ask::Text => "text",
            Ask::Protection => "protection",
            Ask::Allowance => "allowance",
            Ask::LoginElsewhere => "login-elsewhere",
            Ask::OtherDevice => "other-device",
            Ask::Later => "later",
            Ask::WebInterface => "web-interface",
            Ask::OwnSender => "own-sender",
            Ask::OtherRecipient => "other-recipient",
            Ask::ShortMessage => "short-message",
            Ask::Repeat => "repeat",
        }
    }
}

/// A question to the case, and what its answers mean for one cause.
pub struct Clue {
    /// Its id among the words.
    pub id: &'static str,
    /// Asks the question.
    pub look: fn(&Scene<'_>, &'static str) -> Look,
    /// What yes means.
    pub yes: Bearing,
    /// What no means.
    pub no: Bearing,
    /// What would answer it.
    pub ask: Ask,
    /// Whether it is open wherever no words name the cause: then it need not be asked.
    pub of_words: bool,
}

/// How narrow a cause is: the narrowest that evidence names comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// Says exactly what is wrong.
    Narrow,
    /// Says in which part it lies.
    Plain,
    /// Holds for many faults.
    Broad,
    /// Only how it shows.
    Symptom,
}

/// A hypothesis. Its id reads after "because:".
pub struct Cause {
    /// Its id, for ever.
    pub id: &'static str,
    /// How narrow it is.
    pub breadth: Breadth,
    /// The questions that speak for and against it.
    pub clues: &'static [Clue],
    /// What removes it, best first, told of the outgoing server.
    pub fixes: fn(&Scene<'_>) -> Vec<Fix>,
}

impl Cause {
    /// What removes it, best first, told of the server that is checked, or that the text is about.
    pub fn fixes_for(&self, scene: &Scene<'_>) -> Vec<Fix> {
        let mut fixes = (self.fixes)(scene);
        let fetches = scene.text_fetches();
        for change in fixes.iter_mut().flat_map(|fix| &mut fix.changes) {
            // Values are for sending, unless the settings say which server they are for.
            let retyped = fetches && matches!(change, Change::Retype { .. });
            change.turn_to(if retyped {
                Side::Incoming
            } else {
                scene.settings.side()
            });
        }
        fixes
    }
}

/// All causes, group by group.
pub fn all() -> impl Iterator<Item = &'static Cause> {
    [
        settings::CAUSES,
        name::CAUSES,
        path::CAUSES,
        server::CAUSES,
        tls::CAUSES,
        login::CAUSES,
        sender::CAUSES,
        relay::CAUSES,
        limits::CAUSES,
        message::CAUSES,
    ]
    .into_iter()
    .flatten()
}

/// Whether a cause lies in the settings, the login or what a server passes on for whom.
pub(crate) fn is_of_settings(cause: &str) -> bool {
    let groups = [settings::CAUSES, login::CAUSES, relay::CAUSES];
    let mut all = groups.into_iter().flatten();
    all.any(|one| one.id == cause)
}

/// Whether a cause lies with the message or its recipient: the server has let the sender in.
pub(crate) fn is_of_message(cause: &Cause) -> bool {
    message::CAUSES.iter().any(|one| one.id == cause.id)
}
