//! Causes that pass, or that more of something would lift: groups K and L.

use super::clues::told;
use super::lists::{ACCOUNT, COMES_AND_GOES, LATER, MESSAGE, PASSES, RECIPIENT, SESSION};
use super::{Breadth, Cause, fixes};

pub(super) const CAUSES: &[Cause] = &[
    told(
        "too-many-connections",
        SESSION,
        Breadth::Narrow,
        fixes::wait,
    ),
    told(
        "connection-rate-limited",
        SESSION,
        Breadth::Narrow,
        fixes::wait,
    ),
    told("message-rate-limited", LATER, Breadth::Narrow, fixes::wait),
    told("sending-quota-used", LATER, Breadth::Narrow, fixes::wait),
    told(
        "message-too-large",
        MESSAGE,
        Breadth::Narrow,
        fixes::change_message,
    ),
    told(
        "too-many-recipients",
        RECIPIENT,
        Breadth::Narrow,
        fixes::change_message,
    ),
    told("command-rate-limited", LATER, Breadth::Narrow, fixes::wait),
    told(
        "credits-used-up",
        ACCOUNT,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    told("greylisted", PASSES, Breadth::Narrow, fixes::wait),
    told(
        "temporary-server-failure",
        COMES_AND_GOES,
        Breadth::Symptom,
        fixes::wait,
    ),
    told(
        "server-storage-full",
        LATER,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "throttled-by-reputation",
        PASSES,
        Breadth::Narrow,
        fixes::wait,
    ),
];
