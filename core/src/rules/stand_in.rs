//! What stands where a name belongs: a placeholder, quotes left over from a file, several names, letters that only look
//! like Latin ones.

use super::{Found, Rule, SIDES, Sight, mend};
use crate::vocab::{Field, Fix, Host, Severity, Side};

pub(super) const RULES: &[Rule] = &[
    host_rule(
        "host-with-look-alike-letter",
        &["RFC 5890 section 4.4"],
        |sight, found| {
            hosts(sight, found, |odd| matches!(odd, Odd::Alike(_)));
        },
    ),
    host_rule(
        "host-in-quotes",
        &["RFC 1123 section 2.1"],
        |sight, found| {
            hosts(sight, found, |odd| matches!(odd, Odd::Quoted(_)));
        },
    ),
    host_rule(
        "host-with-several-names",
        &["RFC 1123 section 2.1"],
        |sight, found| {
            hosts(sight, found, |odd| matches!(odd, Odd::Several(_)));
        },
    ),
    host_rule(
        "host-is-a-placeholder",
        &["RFC 1123 section 2.1"],
        |sight, found| {
            hosts(sight, found, |odd| matches!(odd, Odd::Placeholder));
        },
    ),
    name_rule("username-in-quotes", |sight, found| {
        names(sight, found, &USERNAMES, |text| {
            (is_quoted(text) && !is_placeholder(text)).then(|| Some(unquoted(text)))
        });
    }),
    name_rule("username-in-angle-brackets", |sight, found| {
        names(sight, found, &USERNAMES, |text| {
            let (_, behind) = text.split_once('<')?;
            let inside = behind.trim_end().strip_suffix('>')?;
            (!is_placeholder(text) && inside.contains('@')).then_some(Some(inside))
        });
    }),
    name_rule("username-with-look-alike-letter", |sight, found| {
        for field in USERNAMES {
            let latin = typed(sight, field).and_then(|text| Some((latin(&text)?, text)));
            if let Some((latin, text)) = latin {
                found.add(
                    &[field],
                    &[("text", &text)],
                    vec![mend::cleaned(field, &latin)],
                );
            }
        }
    }),
    name_rule("username-is-a-placeholder", |sight, found| {
        names(sight, found, &USERNAMES, |text| {
            is_placeholder(text).then_some(None)
        });
    }),
    name_rule("sender-is-a-placeholder", |sight, found| {
        names(sight, found, &[Field::Address, Field::From], |text| {
            is_placeholder(text).then_some(None)
        });
    }),
];

const USERNAMES: [Field; 2] = [
    Field::Username(Side::Outgoing),
    Field::Username(Side::Incoming),
];

const fn host_rule(
    id: &'static str,
    sources: &'static [&'static str],
    check: fn(&Sight, &mut Found),
) -> Rule {
    Rule {
        id,
        severity: Severity::Error,
        undiallable: true,
        sources,
        check,
    }
}

const fn name_rule(id: &'static str, check: fn(&Sight, &mut Found)) -> Rule {
    Rule {
        id,
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 4616 section 2", "RFC 8265 section 3.3"],
        check,
    }
}

/// What is wrong with a server's name as a whole, where it is more than one character.
pub(super) enum Odd {
    /// Letters of another script; the name in ASCII.
    Alike(String),
    /// Quotes round it; the name without.
    Quoted(Option<String>),
    /// More than one name.
    Several(Vec<String>),
    /// A word that somebody was meant to replace.
    Placeholder,
}

/// Looks at the text of a server's name.
pub(super) fn odd(text: &str) -> Option<Odd> {
    if text.contains(char::is_control) {
        return None;
    }
    let text = text.trim();
    let host = |text: &str| Host::read(text).is_ok();
    if is_placeholder(text) {
        return Some(Odd::Placeholder);
    }
    if let Some(latin) = latin(text).filter(|name| host(name)) {
        return Some(Odd::Alike(latin));
    }
    if !text.contains(|c| matches!(c, ',' | ';' | ' ') || is_quote(c)) {
        return None;
    }
    let parts: Vec<String> = text
        .split([',', ';', ' '])
        .map(unquoted)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    if parts.len() > 1 && parts.iter().all(|part| part.contains('.') && host(part)) {
        return Some(Odd::Several(parts));
    }
    let inside = unquoted(text);
    (inside.len() < text.len() && text.contains(is_quote))
        .then(|| Odd::Quoted(host(inside).then(|| inside.to_owned())))
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`' | '\u{b4}' | '\u{ab}' | '\u{bb}' | '\u{2018}'
            ..='\u{201f}' | '\u{2032}' | '\u{2033}' | '\u{2039}' | '\u{203a}'
    )
}

/// The text without quotes round it, and without the comma or semicolon that ended it in a file.
fn unquoted(text: &str) -> &str {
    let ended = text.trim().trim_end_matches([',', ';']);
    ended.trim_matches(is_quote).trim()
}

/// Whether quotes stand at both ends; a quoted local part has them at one.
fn is_quoted(text: &str) -> bool {
    let ended = text.trim().trim_end_matches([',', ';']);
    ended.starts_with(is_quote) && ended.ends_with(is_quote) && !unquoted(ended).is_empty()
}

/// Pairs of a letter and one of another script that looks like it.
const ALIKE: &str = "aаeеoоpрcсxхyуiіjјsѕdԁhһqԛwԝaαoοvνiιpρuυkκaАbВeЕkКmМhНoОpРcСtТxХaΑbΒeΕhΗiΙkΚmΜnΝoΟpΡtΤxΧyΥzΖ-‐-‑-–-—-−.。";

/// The text in ASCII, where all that is not looks like it.
fn latin(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let alike = |c: char| {
        let mut pairs = ALIKE.chars();
        while let Some((latin, other)) = pairs.next().zip(pairs.next()) {
            if other == c {
                return Some(latin);
            }
        }
        // Full-width forms stand in the order of ASCII.
        let wide = u32::from(c).checked_sub(0xfee0)?;
        char::from_u32(wide).filter(char::is_ascii_graphic)
    };
    text.chars()
        .map(|c| if c.is_ascii() { Some(c) } else { alike(c) })
        .collect()
}

/// What documents put behind `your` where a name of one's own belongs, without hyphens and underscores.
const YOURS: &str = concat!(
    "domain,domainname,server,host,hostname,mailserver,smtpserver,smtphost,provider,isp,company,site,website,",
    "maildomain,username,user,name,email,emailaddress,login,smtpusername,smtpuser,apikey,key,address,gmail,account"
);

/// Other words that are no name anywhere, and those that are none only where they stand alone.
const NOBODYS: &str = "mydomain,placeholder,changeme,changeit";
const ALONE: &str = "null,none,undefined,username,smtpuser,smtpusername";

/// A host that has the name of a placeholder, and customers.
const REAL: &str = "your-server.de";

/// Whether a text is what somebody was meant to replace.
fn is_placeholder(text: &str) -> bool {
    let text = text.trim().trim_matches(is_quote);
    if is_template(text) {
        return true;
    }
    let (front, last) = text.rsplit_once('.').unwrap_or((text, ""));
    let is_word = |part: &str| {
        let hidden = |mark: char| part.len() > 2 && part.chars().all(|c| c == mark);
        hidden('x')
            || hidden('*')
            || is_among(part, "", NOBODYS)
            || (part.starts_with(['y', 'Y']) && is_among(part, "your", YOURS))
    };
    !text.ends_with(REAL)
        && (last == "tld" || is_among(text, "", ALONE) || front.split(['@', '.']).any(is_word))
}

/// Whether a text is one of the words, behind the same beginning, whatever its capitals, hyphens and underscores.
fn is_among(text: &str, beginning: &str, words: &str) -> bool {
    let letters = || {
        let letters = text.bytes().filter(|byte| !b"-_ ".contains(byte));
        letters.map(|byte| byte.to_ascii_lowercase())
    };
    words
        .split(',')
        .any(|word| letters().eq(beginning.bytes().chain(word.bytes())))
}

/// Whether a text is the name of a variable, or written as a program that fills in texts wants it.
fn is_template(text: &str) -> bool {
    if !text.bytes().any(|byte| b"_$%<({[".contains(&byte)) {
        return text.starts_with("process.env.");
    }
    let in_marks =
        |begin: char, end: char| text.len() > 2 && text.starts_with(begin) && text.ends_with(end);
    let variable = text.contains('_')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        && ["USER", "MAIL", "SMTP", "HOST", "SERVER"]
            .iter()
            .any(|word| text.contains(word));
    let opens = ["${", "{{", "<%", "%(", "env(", "process.env.", "ENV["];
    variable
        || opens.iter().any(|open| text.contains(open))
        || in_marks('{', '}')
        || in_marks('%', '%')
        || (in_marks('<', '>') && !text.contains(['@', '.']))
        || (text.starts_with('$') && text.len() > 1)
        || text
            .split_once('<')
            .and_then(|(_, behind)| behind.split_once('>'))
            .is_some_and(|(inside, behind)| !behind.is_empty() && !inside.contains('@'))
}

fn hosts(sight: &Sight, found: &mut Found, is: fn(&Odd) -> bool) {
    for side in SIDES {
        let field = Field::Host(side);
        let Some(text) = sight.typed(field) else {
            continue;
        };
        let Some(odd) = odd(&text).filter(is) else {
            continue;
        };
        let names = match odd {
            Odd::Alike(name) | Odd::Quoted(Some(name)) => vec![name],
            Odd::Several(names) => names,
            Odd::Quoted(None) | Odd::Placeholder => Vec::new(),
        };
        let fixes: Vec<Fix> = names
            .iter()
            .take(3)
            .map(|name| mend::use_host(side, name))
            .collect();
        found.add(&[field], &[("host", &text)], fixes);
    }
}

/// The text of a field where it holds no control character; those have a rule of their own.
fn typed(sight: &Sight, field: Field) -> Option<String> {
    sight
        .typed(field)
        .filter(|text| !text.contains(char::is_control))
}

/// A finding for each field that a look has something to say to, and the text it should have where that is known.
fn names(
    sight: &Sight,
    found: &mut Found,
    fields: &[Field],
    look: fn(&str) -> Option<Option<&str>>,
) {
    for &field in fields {
        let Some(text) = typed(sight, field) else {
            continue;
        };
        if let Some(better) = look(&text) {
            let fix = better.map(|better| mend::cleaned(field, better));
            found.add(&[field], &[("text", &text)], fix.into_iter().collect());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_to_be_replaced_is_known() {
        for text in [
            "smtp.yourdomain.com",
            "mail.your-domain.com",
            "your_server",
            "domain.tld",
            "mail.mydomain.com",
            "<host>",
            "<your smtp server>",
            "smtp.<domain>.com",
            "${SMTP_HOST}",
            "$HOST",
            "{{ host }}",
            "%MAIL_HOST%",
            "SMTP_HOST",
            "env('MAIL_HOST')",
            "mail.xxx.com",
            "YOUR_USERNAME",
            "user@yourdomain.com",
            "your-email@gmail.com",
            "null",
            "changeme",
            "\"null\"",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn names_of_people_and_servers_are_no_placeholder() {
        for text in [
            "mail.example.org",
            "anna@example.org",
            "mail.your-server.de",
            "apikey",
            "SMTP_Injection",
            "AKIAIOSFODNN7EXAMPLE",
            "ANNA_B",
            "null@example.org",
            "xx.example",
            "Anna <anna@example.org>",
            "<anna@example.org>",
            "maxxx.example",
            "b@c",
            "",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
