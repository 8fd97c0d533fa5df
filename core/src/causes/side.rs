//! Fixes are written for the outgoing server; where the incoming one is checked, they are turned to its fields.

use super::Scene;
use crate::vocab::{Change, Fix, Side};

/// Fixes for the server that is checked, from such for the outgoing one.
pub(super) fn fixes_for(scene: &Scene<'_>, mut fixes: Vec<Fix>) -> Vec<Fix> {
    for fix in &mut fixes {
        turn(scene, &mut fix.changes);
    }
    fixes
}

/// The same for changes alone.
pub(super) fn turn(scene: &Scene<'_>, changes: &mut [Change]) {
    if !scene.fetches() {
        return;
    }
    for change in changes {
        if let Change::Set { set: field, .. }
        | Change::Clear { clear: field }
        | Change::Retype { retype: field } = change
        {
            *field = field.of(Side::Incoming);
        }
    }
}
