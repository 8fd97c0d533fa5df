//! Causes that lie in the message or with its recipient: group M.

use super::clues::told;
use super::lists::{DEVICE, MESSAGE, RECIPIENT};
use super::{Breadth, Cause, fixes};

pub(super) const CAUSES: &[Cause] = &[
    told(
        "recipient-unknown",
        RECIPIENT,
        Breadth::Narrow,
        fixes::check_recipient,
    ),
    told(
        "recipient-mailbox-full",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
    told(
        "content-rejected",
        MESSAGE,
        Breadth::Narrow,
        fixes::change_message,
    ),
    told(
        "sender-authentication-failed",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "mail-loop",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
    told(
        "client-protocol-fault",
        DEVICE,
        Breadth::Plain,
        fixes::ask_administrator,
    ),
    told(
        "recipient-domain-invalid",
        RECIPIENT,
        Breadth::Narrow,
        fixes::check_recipient,
    ),
    told(
        "recipient-restricted",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
    told(
        "recipient-disabled",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
];
