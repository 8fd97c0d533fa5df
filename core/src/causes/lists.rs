//! The lists of clues that causes of one kind share: what words say of them, and how far the mail came.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, works_elsewhere,
};
use super::conduct::{SOMETIMES, UNANSWERED};
use super::kerberos::{NONE_CAME, TICKET_REFUSED};
use super::method::{BY_ITS_METHOD, PROVIDER_KEEPS_IT_OFF, PROVIDER_WANTS_IT};
use super::path::{CANARY_ANSWERS, QUEUE_MAY_BE_FULL};
use super::place::{
    FOR_GOOD, LOGIN_WORKED, MAIL_TAKEN, PAST_LOGIN, SERVER_ANSWERED, mail_taken, refused_early,
};
use super::places::{OTHER_PLACE_PROVES, OTHER_PLACE_SUGGESTS};
use super::relay::refuses_itself;
use super::sender::ANOTHER_IDENTITY;
use super::shown::{EXPLAINED, NAMED, SHOWN, SHOWN_SURELY};
use super::tells::NAMES_TELL;
use super::token::{TOKEN_ANSWERED, TOKEN_ITSELF};
use super::{Ask, Bearing, Clue};

macro_rules! words_and {
    ($($clue:expr),+) => {
        &[SAYS_SO, MAY_MEAN_IT, CODE_FITS, EARLIER_SAYS, PERSON_TELLS, OTHER_RECIPIENT, $($clue),+]
    };
}

/// Depends on where the mail is sent from.
pub(super) const ELSEWHERE: &[Clue] = words_and![
    OTHER_PLACE_PROVES,
    OTHER_PLACE_SUGGESTS,
    NAMES_TELL,
    mail_taken(Ask::OtherPlace)
];

/// The same, where nothing comes from the server.
pub(super) const BANNED: &[Clue] = words_and![
    CANARY_ANSWERS,
    OTHER_PLACE_PROVES,
    OTHER_PLACE_SUGGESTS,
    mail_taken(Ask::OtherPlace)
];

/// Depends on the program or device that sends.
pub(super) const DEVICE: &[Clue] = words_and![mail_taken(Ask::OtherDevice)];

/// At the beginning of a session.
pub(super) const SESSION: &[Clue] = words_and![PAST_LOGIN];

/// Passes by itself: a refusal for good is no such thing.
pub(super) const PASSES: &[Clue] = words_and![FOR_GOOD];

/// The same, of a server that has too much to do.
pub(super) const OVERLOAD: &[Clue] = words_and![UNANSWERED, QUEUE_MAY_BE_FULL, FOR_GOOD];

/// Passes by itself, and may come and go.
pub(super) const COMES_AND_GOES: &[Clue] = words_and![SOMETIMES, FOR_GOOD];

/// Passes after a while, though the refusal may say otherwise.
pub(super) const LATER: &[Clue] = words_and![MAIL_TAKEN];

/// In the login.
pub(super) const LOGIN: &[Clue] = words_and![LOGIN_WORKED];

/// In the login, by a method of its own.
pub(super) const LOGIN_METHOD: &[Clue] = words_and![
    TICKET_REFUSED,
    NONE_CAME,
    TOKEN_ITSELF,
    TOKEN_ANSWERED,
    BY_ITS_METHOD,
    LOGIN_WORKED
];

/// In the secret that a provider wants.
pub(super) const LOGIN_SECRET: &[Clue] = words_and![PROVIDER_WANTS_IT, LOGIN_WORKED];

/// In the login, and not in the pair itself.
pub(super) const LOGIN_SET: &[Clue] = words_and![
    works_elsewhere(Bearing::For(5), Bearing::Silent),
    LOGIN_WORKED
];

/// In the mailbox, where a provider keeps mail programs out at first.
pub(super) const LOGIN_SWITCH: &[Clue] = words_and![
    works_elsewhere(Bearing::For(3), Bearing::Silent),
    PROVIDER_KEEPS_IT_OFF,
    LOGIN_WORKED
];

/// In the account: the provider's web page tells.
pub(super) const ACCOUNT: &[Clue] = words_and![mail_taken(Ask::WebInterface)];

/// In the sender's address.
pub(super) const SENDER: &[Clue] = words_and![refused_early(Ask::OwnSender)];

/// In one recipient, or with the recipient's server.
pub(super) const RECIPIENT: &[Clue] = words_and![NAMES_TELL, refused_early(Ask::OtherRecipient)];

/// The same, in a fault of that server's own.
pub(super) const RECEIVER: &[Clue] = words_and![
    refuses_itself(Bearing::For(7)),
    NAMES_TELL,
    refused_early(Ask::OtherRecipient)
];

/// In recipients, where the provider takes only those that it was told of.
pub(super) const SANDBOX: &[Clue] = words_and![
    ANOTHER_IDENTITY,
    NAMES_TELL,
    refused_early(Ask::OtherRecipient)
];

/// In the message.
pub(super) const MESSAGE: &[Clue] = words_and![refused_early(Ask::ShortMessage)];

/// In the name of the server, as settings show it.
pub(super) const SHOWN_HOST: &[Clue] = words_and![SHOWN_SURELY, NAMED, EXPLAINED, SERVER_ANSWERED];

/// In a name that leads elsewhere: another server may answer just so.
pub(super) const SHOWN_NAME: &[Clue] = words_and![SHOWN_SURELY, NAMED, EXPLAINED, MAIL_TAKEN];

/// In settings, where they show it.
pub(super) const SHOWN_SET: &[Clue] = words_and![SHOWN, EXPLAINED];

/// In what the login is made with, where settings show it.
pub(super) const SHOWN_LOGIN: &[Clue] = words_and![SHOWN, EXPLAINED, LOGIN_WORKED];
