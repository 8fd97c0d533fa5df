//! Mailmedic core in the browser.
