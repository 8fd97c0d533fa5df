//! How near two names are: the one that was meant where a letter slipped.

use super::hosts;

/// Endings that are no top-level domain, and the one that was meant.
const ENDINGS: &str = "con,com,cmo,com,ocm,com,comm,com,vom,com,xom,com,ney,net,nte,net,nett,net";

/// Endings that are a country's, behind a name whose own ending is `com`.
const HALF: [&str; 2] = ["cm", "om"];

/// First labels with a slip of the fingers, behind the right one.
const SENDING: &str = "smtp,stmp,smpt,smto,smptp,sntp,smtpp";
const RECEIVING: &str = "imap,iamp,impa,imao,imsp,ima";

/// Of a provider's domains the best known; the others are too many, and too much like other people's.
const BEST_KNOWN: usize = 4;

/// The server that was surely meant: a known one that differs by a slip, or one of the account's own domain.
pub(super) fn host(host: &str, domain: Option<&str>, receives: bool) -> Option<String> {
    if hosts::is_known(host) || !host.contains('.') {
        return None;
    }
    if let Some(right) = hosts::mistaken(host).filter(|_| !receives) {
        return Some(right.to_owned());
    }
    let (label, rest) = host.split_once('.')?;
    let labels = if receives { RECEIVING } else { SENDING };
    let (usual, slips) = labels.split_once(',')?;
    let slipped = hosts::has(slips, label);
    // A name beside a known one may be the provider's too: its server for receiving, an older name.
    if hosts::is_of_provider(host) && !slipped {
        return None;
    }
    let mended = ending(host);
    let whole = mended.as_deref().unwrap_or(host);
    if receives {
        // Only servers for sending are known; those for receiving mostly stand in the same domain.
        let (_, behind) = whole.split_once('.')?;
        let mut parents = hosts::parents();
        let near = |parent: &&str| behind != *parent && is_near(behind, parent);
        if let Some(parent) = parents.find(near) {
            let label = if slipped { usual } else { label };
            return Some([label, ".", parent].concat());
        }
    } else if let Some(known) = hosts::servers().find(|server| is_near(whole, server)) {
        return Some(known.to_owned());
    }
    if mended.is_some() {
        return mended;
    }
    if slipped && rest.contains('.') {
        return Some([usual, ".", rest].concat());
    }
    let domain = domain?;
    let labels = domain.split('.').count();
    let starts: Vec<usize> = host.match_indices('.').map(|(at, _)| at + 1).collect();
    let start = starts.len().checked_sub(labels)?;
    let tail = &host[*starts.get(start)?..];
    (tail != domain && is_near(tail, domain))
        .then(|| [&host[..host.len() - tail.len()], domain].concat())
}

/// The domain of addresses that was surely meant: a well-known one that differs by a slip. One that is still being
/// typed is none.
pub(super) fn domain(typed: &str) -> Option<String> {
    if hosts::server_of(typed).is_some() {
        return None;
    }
    if let Some(mended) = ending(typed) {
        return (!mended.starts_with(typed)).then_some(mended);
    }
    let (front, last) = typed.rsplit_once('.')?;
    if HALF.contains(&last) {
        let whole = [front, ".com"].concat();
        return hosts::server_of(&whole).map(|_| whole);
    }
    let meant = |right: &&str| {
        right.as_bytes().first() == typed.as_bytes().first()
            && !right.starts_with(typed)
            && is_near(typed, right)
    };
    hosts::domains(BEST_KNOWN).find(meant).map(str::to_owned)
}

/// The name with the ending that was meant.
fn ending(name: &str) -> Option<String> {
    let (front, last) = name.rsplit_once('.')?;
    let mut words = ENDINGS.split(',');
    while let Some((wrong, right)) = words.next().zip(words.next()) {
        if wrong == last {
            return Some([front, ".", right].concat());
        }
    }
    None
}

/// Whether two names of one ending differ by one slip, or by two where they are long.
fn is_near(typed: &str, right: &str) -> bool {
    if typed.len().abs_diff(right.len()) > 2 {
        return false;
    }
    let split = typed.rsplit_once('.').and_then(|(front, end)| {
        let right = right.strip_suffix(end)?.strip_suffix('.')?;
        Some((front, right))
    });
    let Some((typed, right)) = split else {
        return false;
    };
    let most = match right.len() {
        0..=4 => return false,
        5..=9 => 1,
        _ => 2,
    };
    are_within(typed.as_bytes(), right.as_bytes(), most)
}

/// Longest names that are compared.
const LONGEST: usize = 64;

/// Whether at most so many letters are missing, added, wrong or swapped (optimal string alignment). It stops at the
/// first letter behind which there are more.
fn are_within(typed: &[u8], right: &[u8], most: u8) -> bool {
    if typed.len() >= LONGEST || right.len() >= LONGEST {
        return false;
    }
    // What is alike at the beginning costs nothing.
    let pairs = typed.iter().zip(right);
    let alike = pairs.take_while(|(a, b)| a == b).count();
    let (typed, right) = (&typed[alike..], &right[alike..]);
    let reach = usize::from(most);
    let far = most + 1;
    let mut rows = [[far; LONGEST + 1]; 3];
    for (count, cell) in (0..=most).zip(&mut rows[0]) {
        *cell = count;
    }
    for (i, &a) in typed.iter().enumerate() {
        let [before, above, row] = [(i + 2) % 3, i % 3, (i + 1) % 3];
        let first = (i + 1).saturating_sub(reach);
        let last = (i + 1 + reach).min(right.len());
        let mut lowest = far;
        rows[row] = [far; LONGEST + 1];
        for j in first..=last {
            let mut cost = rows[above][j].saturating_add(1);
            if j == 0 {
                cost = cost.min(u8::try_from(i + 1).unwrap_or(far));
            } else {
                let b = right[j - 1];
                cost = cost
                    .min(rows[above][j - 1] + u8::from(a != b))
                    .min(rows[row][j - 1].saturating_add(1));
                if i > 0 && j > 1 && a == right[j - 2] && typed[i - 1] == b {
                    cost = cost.min(rows[before][j - 2] + 1);
                }
            }
            rows[row][j] = cost.min(far);
            lowest = lowest.min(cost);
        }
        if lowest > most {
            return false;
        }
    }
    rows[typed.len() % 3][right.len()] <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_sibling_is_none() {
        let cases = [
            ("smtp.gmial.com", None, Some("smtp.gmail.com")),
            ("smpt.gmail.com", None, Some("smtp.gmail.com")),
            ("smtp.gmail.con", None, Some("smtp.gmail.com")),
            ("smtp.ofice365.com", None, Some("smtp.office365.com")),
            (
                "mail.exmaple.org",
                Some("example.org"),
                Some("mail.example.org"),
            ),
            ("stmp.example.org", None, Some("smtp.example.org")),
            ("smtp.google.com", None, Some("smtp.gmail.com")),
            ("smtp.gmail.com", None, None),
            ("imap.gmail.com", None, None),
            ("imap.mail.yahoo.com", None, None),
            ("secureimap.t-online.de", None, None),
            ("smtp.mail.com", None, None),
            ("smtp.ionos.es", None, None),
            ("smtp.zoho.eu", None, None),
            ("mail.gmx.org", Some("gmx.de"), None),
            ("mail.example.org", Some("example.org"), None),
            ("smtp.example.net", Some("example.org"), None),
            ("localhost", Some("example.org"), None),
        ];
        for (typed, domain, better) in cases {
            assert_eq!(host(typed, domain, false).as_deref(), better, "{typed}");
        }
    }

    #[test]
    fn a_server_for_receiving_is_known_by_its_domain() {
        let cases = [
            ("imap.gmial.com", Some("imap.gmail.com")),
            ("iamp.gmail.com", Some("imap.gmail.com")),
            ("pop.mail.yahooo.com", Some("pop.mail.yahoo.com")),
            ("outlook.ofice365.com", Some("outlook.office365.com")),
            ("imap.example.con", Some("imap.example.com")),
            ("imap.gmail.com", None),
            ("imap.gmail.c", None),
            ("imap.example.org", None),
            ("mail.mydom.org", None),
        ];
        for (typed, better) in cases {
            assert_eq!(host(typed, None, true).as_deref(), better, "{typed}");
        }
    }

    #[test]
    fn a_domain_that_is_somebodys_or_half_typed_is_no_slip() {
        let cases = [
            ("gmial.com", Some("gmail.com")),
            ("gmai.com", Some("gmail.com")),
            ("gmail.con", Some("gmail.com")),
            ("gmail.cm", Some("gmail.com")),
            ("hotmial.com", Some("hotmail.com")),
            ("outlok.com", Some("outlook.com")),
            ("yaho.com", Some("yahoo.com")),
            ("example.con", Some("example.com")),
            ("gmail.com", None),
            ("gmail.co", None),
            ("gmail.c", None),
            ("email.com", None),
            ("ymail.com", None),
            ("tmail.com", None),
            ("gmx.us", None),
            ("example.org", None),
            ("example.cm", None),
        ];
        for (typed, better) in cases {
            assert_eq!(domain(typed).as_deref(), better, "{typed}");
        }
    }

    #[test]
    fn slips_are_counted_as_fingers_make_them() {
        let within = |a: &str, b: &str, most| are_within(a.as_bytes(), b.as_bytes(), most);
        assert!(within("abcdef", "abcdef", 1));
        assert!(within("abcdfe", "abcdef", 1));
        assert!(within("bcdef", "abcdef", 1));
        assert!(within("abcdefg", "abcdef", 1));
        assert!(within("xabcdeg", "abcdef", 2));
        assert!(!within("xabcdeg", "abcdef", 1));
        assert!(!within("abcdef", "fedcba", 2));
    }
}
