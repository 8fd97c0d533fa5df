//! Causes that pass, or that more of something would lift: groups K and L.

use super::clues::told;
use super::{Breadth, Cause, fixes};

pub(super) const CAUSES: &[Cause] = &[
    told("too-many-connections", Breadth::Narrow, fixes::wait),
    told("connection-rate-limited", Breadth::Narrow, fixes::wait),
    told("message-rate-limited", Breadth::Narrow, fixes::wait),
    told("sending-quota-used", Breadth::Narrow, fixes::wait),
    told("message-too-large", Breadth::Narrow, fixes::change_message),
    told(
        "too-many-recipients",
        Breadth::Narrow,
        fixes::change_message,
    ),
    told("command-rate-limited", Breadth::Narrow, fixes::wait),
    told("credits-used-up", Breadth::Narrow, fixes::ask_provider),
    told("greylisted", Breadth::Narrow, fixes::wait),
    told("temporary-server-failure", Breadth::Symptom, fixes::wait),
    told(
        "server-storage-full",
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told("throttled-by-reputation", Breadth::Narrow, fixes::wait),
];
