//! Mailmedic core.
