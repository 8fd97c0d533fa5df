//! How many logins were tried at real servers, from their own logs.

use std::fs;

use super::{Lab, LabError};
use crate::software::Software;
use crate::world::Machine;

/// What Exim is told to write when somebody says AUTH.
pub(super) const HEARD: &str = "AUTH was said";

impl Lab {
    /// How many logins the servers of a machine have heard so far, by their own logs; `None` where its software writes no
    /// log that tells. Dovecot counts a refused one when its connection ends.
    pub fn attempts(&mut self, name: &str, machine: &Machine) -> Result<Option<usize>, LabError> {
        let sends = match machine.software {
            Software::Postfix | Software::PostfixCyrus => {
                let heard = self.heard(name)?;
                let begins = |line: &&String| line.to_ascii_uppercase().starts_with("AUTH ");
                heard.iter().filter(begins).count()
            }
            Software::Exim => {
                let log = self.run.join("world").join(name).join("log/exim-main.log");
                let log = fs::read(log).unwrap_or_default();
                String::from_utf8_lossy(&log).matches(HEARD).count()
            }
            Software::Dovecot => 0,
            _ => return Ok(None),
        };
        let log = self.server_log(name)?;
        let fetches = log.lines().map(of_dovecot).sum::<usize>();
        Ok(Some(sends + fetches))
    }
}

/// The logins that a line of Dovecot's log tells of.
fn of_dovecot(line: &str) -> usize {
    if line.contains("-login: ") && line.contains("Login: user=<") {
        return 1;
    }
    let failed = line.split_once("(auth failed, ");
    let number = failed.and_then(|(_, rest)| rest.split(' ').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::of_dovecot;

    #[test]
    fn each_line_tells_of_its_logins() {
        for (line, logins) in [
            (
                "Nov 26 12:00:00 imap-login: Info: Login: user=<alice@lab.test>, method=PLAIN, rip=10.77.0.10",
                1,
            ),
            (
                "imap-login: Disconnected: Connection closed (auth failed, 1 attempts in 0 secs): user=<a>",
                1,
            ),
            (
                "submission-login: Disconnected: Aborted login by logging out (auth failed, 2 attempts in 5 secs)",
                2,
            ),
            (
                "imap-login: Disconnected: (no auth attempts in 0 secs): user=<>",
                0,
            ),
            (
                "auth: passwd-file(alice@lab.test,10.77.0.10): Password mismatch",
                0,
            ),
        ] {
            assert_eq!(of_dovecot(line), logins, "{line}");
        }
    }
}
