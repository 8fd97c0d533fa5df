//! Settings as a program's own file: an Apple profile, a Mozilla autoconfiguration, an Outlook Autodiscover answer, or
//! the lines that a program wants in its file or code. No password is in any of them. The same settings give the same
//! file, and what a file cannot say is refused, never bent.

mod apple;
mod autoconfig;
mod autodiscover;
mod uuid;
mod xml;

use crate::vocab::{Auth, Draft, Field, Host, Mailbox, Port, Protocol, Security, Side, WireText};
use crate::words::Words;

/// A file for a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The form it has, by its id among the words: `mobileconfig`, `autoconfig`, `autodiscover`, `lines`.
    pub form: &'static str,
    /// The file.
    pub text: String,
    /// Settings that are set and have no place in it.
    pub lost: Vec<Field>,
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The program is not known.
    Unknown,
    /// The program is known, and reads no such file.
    NoFile,
    /// These settings are missing, or hold what cannot be used.
    Missing(Vec<Field>),
    /// The file has no word for this value.
    Cannot(Field, String),
}

/// A form of file, and the programs that read it.
struct Form {
    id: &'static str,
    programs: &'static [&'static str],
    write: fn(&Account) -> Result<String, Refused>,
    /// Whether it makes no sense without a server for receiving.
    needs_incoming: bool,
    /// Fields that it has no place for.
    without: &'static [Field],
}

const FORMS: &[Form] = &[
    Form {
        id: "mobileconfig",
        programs: &["apple-mail", "ios-mail"],
        write: apple::write,
        needs_incoming: true,
        without: &WITHOUT,
    },
    Form {
        id: "autoconfig",
        programs: &["thunderbird", "k9", "evolution", "kmail"],
        write: autoconfig::write,
        needs_incoming: false,
        without: &WITHOUT_ADDRESS,
    },
    Form {
        id: "autodiscover",
        programs: &["outlook"],
        write: autodiscover::write,
        needs_incoming: false,
        without: &WITHOUT,
    },
];

const WITHOUT: [Field; 4] = [
    Field::From,
    Field::Hello,
    Field::Mechanism(Side::Outgoing),
    Field::Mechanism(Side::Incoming),
];

const WITHOUT_ADDRESS: [Field; 5] = [
    Field::Address,
    Field::From,
    Field::Hello,
    Field::Mechanism(Side::Outgoing),
    Field::Mechanism(Side::Incoming),
];

/// One server with all that a file needs.
struct Server {
    side: Side,
    protocol: Protocol,
    host: Host,
    port: Port,
    security: Security,
    auth: Auth,
    /// There where a login needs it.
    username: Option<WireText>,
}

/// An account with all that a file needs.
struct Account {
    address: Mailbox,
    outgoing: Server,
    incoming: Option<Server>,
    /// The settings as they stand, for names that must be the same each time.
    draft: Draft,
}

/// The programs there is a file for, by their ids.
pub fn programs(words: &Words) -> Vec<String> {
    let of_forms = FORMS.iter().flat_map(|form| form.programs);
    let mut programs: Vec<String> = of_forms.map(|program| (*program).to_owned()).collect();
    programs.extend(words.with_snippet().map(str::to_owned));
    programs.sort();
    programs
}

/// The file for a program, or why there is none.
pub fn export(draft: &Draft, program: &str, words: &Words) -> Result<Export, Refused> {
    let Some(form) = FORMS.iter().find(|form| form.programs.contains(&program)) else {
        return lines(draft, program, words);
    };
    let account = Account::of(draft, form.needs_incoming)?;
    let set = |field: &&Field| draft.text(**field).is_some();
    Ok(Export {
        form: form.id,
        text: (form.write)(&account)?,
        lost: form.without.iter().filter(set).copied().collect(),
    })
}

/// The lines that a program wants in its file or code.
fn lines(draft: &Draft, program: &str, words: &Words) -> Result<Export, Refused> {
    if words.find(&["clients", program, "name"]).is_none() {
        return Err(Refused::Unknown);
    }
    if words.find(&["clients", program, "snippet"]).is_none() {
        return Err(Refused::NoFile);
    }
    let mut missing = Vec::new();
    let side = Side::Outgoing;
    let outgoing = draft.read().outgoing;
    if outgoing.host.is_none() {
        missing.push(Field::Host(side));
    }
    let logs_in = outgoing.auth.is_none_or(Auth::logs_in);
    let fits = |field: Field| {
        draft
            .text(field)
            .is_none_or(|text| Words::fits_lines(&text))
    };
    if logs_in && outgoing.username.is_none() || !fits(Field::Username(side)) {
        missing.push(Field::Username(side));
    }
    let bad = |field: &Field| !fits(*field);
    missing.extend(
        [Field::Port(side), Field::Address, Field::From]
            .into_iter()
            .filter(bad),
    );
    if !missing.is_empty() {
        return Err(Refused::Missing(missing));
    }
    let Some(text) = words.snippet(draft, program) else {
        let said = |field| words.says_in_lines(draft, program, field);
        let fields = [Field::Security(side), Field::Auth(side)];
        let field = fields.into_iter().find(|field| !said(*field));
        let field = field.unwrap_or(Field::Security(side));
        return Err(Refused::Cannot(
            field,
            draft.text(field).unwrap_or_default(),
        ));
    };
    let lost = |field: &Field| match field {
        Field::Address | Field::From => !words.has_line_for(program, *field),
        Field::Hello | Field::Mechanism(Side::Outgoing) | Field::Host(Side::Incoming) => true,
        _ => false,
    };
    let set = |field: &Field| draft.text(*field).is_some();
    Ok(Export {
        form: "lines",
        text,
        lost: Field::all().filter(lost).filter(set).collect(),
    })
}

impl Account {
    /// Nothing is guessed: a file that says half would set the program up wrong.
    fn of(draft: &Draft, needs_incoming: bool) -> Result<Account, Refused> {
        let mut missing = Vec::new();
        let address = draft.read().address;
        if address.is_none() {
            missing.push(Field::Address);
        }
        let outgoing = Server::of(draft, Side::Outgoing, &mut missing);
        let incoming = (needs_incoming || draft.incoming.is_some())
            .then(|| Server::of(draft, Side::Incoming, &mut missing));
        match (address, outgoing, incoming) {
            (Some(address), Some(outgoing), None) => Ok(Account {
                address,
                outgoing,
                incoming: None,
                draft: draft.clone(),
            }),
            (Some(address), Some(outgoing), Some(Some(incoming))) => Ok(Account {
                address,
                outgoing,
                incoming: Some(incoming),
                draft: draft.clone(),
            }),
            _ => Err(Refused::Missing(missing)),
        }
    }

    fn servers(&self) -> impl Iterator<Item = &Server> {
        self.incoming.iter().chain([&self.outgoing])
    }
}

impl Server {
    fn of(draft: &Draft, side: Side, missing: &mut Vec<Field>) -> Option<Server> {
        let settings = draft.read();
        let service = settings.service(side);
        let protocol = match side {
            Side::Outgoing => Some(Protocol::Smtp),
            Side::Incoming => service.protocol.filter(|it| *it != Protocol::Smtp),
        };
        let username = service.username.clone();
        let logs_in = service.auth.is_some_and(Auth::logs_in);
        for (field, there) in [
            (Field::Protocol(side), protocol.is_some()),
            (Field::Host(side), service.host.is_some()),
            (Field::Port(side), service.port.is_some()),
            (Field::Security(side), service.security.is_some()),
            (Field::Auth(side), service.auth.is_some()),
            (Field::Username(side), username.is_some() || !logs_in),
        ] {
            if !there {
                missing.push(field);
            }
        }
        if logs_in && username.is_none() {
            return None;
        }
        Some(Server {
            side,
            protocol: protocol?,
            host: service.host.clone()?,
            port: service.port?,
            security: service.security?,
            auth: service.auth?,
            username,
        })
    }

    /// The file has no word for the encryption.
    fn no_security(&self) -> Refused {
        Refused::Cannot(Field::Security(self.side), self.security.id().to_owned())
    }

    /// The file has no word for the login.
    fn no_auth(&self) -> Refused {
        Refused::Cannot(Field::Auth(self.side), self.auth.id().to_owned())
    }
}
