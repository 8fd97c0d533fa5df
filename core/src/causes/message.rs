//! Causes that lie in the message or with its recipient: group M.

use super::clues::told;
use super::{Breadth, Cause, fixes};

pub(super) const CAUSES: &[Cause] = &[
    told("recipient-unknown", Breadth::Narrow, fixes::check_recipient),
    told(
        "recipient-mailbox-full",
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
    told("content-rejected", Breadth::Narrow, fixes::change_message),
    told(
        "sender-authentication-failed",
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told("mail-loop", Breadth::Narrow, fixes::ask_recipient),
    told(
        "client-protocol-fault",
        Breadth::Plain,
        fixes::ask_administrator,
    ),
    told(
        "recipient-domain-invalid",
        Breadth::Narrow,
        fixes::check_recipient,
    ),
    told(
        "recipient-restricted",
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
    told("recipient-disabled", Breadth::Narrow, fixes::ask_recipient),
];
