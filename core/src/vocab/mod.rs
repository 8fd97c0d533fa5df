//! The vocabulary: the words every part of Mailmedic uses, as plain data. It imports nothing of ours.

mod answer;
mod case;
mod change;
mod draft;
mod evidence;
mod fact;
mod field;

mod names;
mod number;
mod proof;
mod read;
mod reply;
mod search;
mod secret;
mod settings;
mod step;
mod tls;
mod told;

pub use answer::{Answer, Cell, SpokenCause, SpokenClue, SpokenFinding, SpokenFix, SpokenNext};
pub use case::{Beside, Case, Runs, Survey};
pub use change::{Change, Finding, Fix, Severity, Values, Who};
pub use draft::{Draft, PortText, ServiceDraft, ShapeError};
pub use evidence::{Evidence, Rung, Stage, Vantage};
pub use fact::{Alien, ClosedHow, ConnectFault, Fact, NotTried, Refusal};
pub use field::{Field, Side};
pub use names::{Host, HostFault, Mailbox, MailboxFault, Port, PortFault, WireText, WireTextFault};
pub(crate) use names::{is_invisible, is_letter};
pub use proof::{FailedProof, ProofFault};
pub(crate) use read::stage_of_word;
pub use reply::{Enhanced, Reply};
pub use search::{Asked, Found, Miss, Proposal, Quest, Saying, SearchReport, Source, State};
pub use secret::{PasswordShape, Secret, SecretBytes};
pub use settings::{Auth, Protocol, Security, Service, Settings};
pub use step::{Consent, Probe, Step};
pub use tls::{CertificateFault, TlsFault, TlsReport, TlsVersion};
pub use told::{Tells, Told};
