//! A check by a probe server at another place, over the websocket that its page uses. It is given the settings, and no
//! secret: there is no way here to send one.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use mailmedic_core::dialogue::patience;
use mailmedic_core::vocab::{Consent, Draft};
use mailmedic_core::wire::{Fault, Finish, LONGEST_FRAME, ToClient, ToServer, WIRE};
use serde_json::Value;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::http::{HeaderValue, StatusCode, header::ORIGIN};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::world::{FarPlace, Kit, Pipe, Unreached, reach};

/// Until it says its first words, all that comes before included.
const OPENING: Duration = Duration::from_secs(20);

/// For the whole: its own limit, and the way there and back.
const WHOLE: Duration = Duration::from_millis(patience::CHECK as u64 + 15_000);

/// More messages than a check ever brings.
const MOST_MESSAGES: usize = 10_000;

/// Why the other place could not look, or did not look to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FarFault {
    /// There is no connection to it.
    Unreached(Unreached),
    /// Something else answers there.
    NotAProbe,
    /// It takes no visitors like this one.
    NotLetIn,
    /// It speaks another version.
    OtherVersion,
    /// It has too much to do.
    Busy,
    /// It would not look with these settings.
    Refused,
    /// It broke off.
    BrokeOff,
    /// It did not answer in time.
    Late,
}

impl FarFault {
    /// The word for it.
    pub fn id(self) -> &'static str {
        match self {
            FarFault::Unreached(Unreached::Name) => "no-address",
            FarFault::Unreached(Unreached::Silent) => "not-reached",
            FarFault::Unreached(Unreached::InClear) => "in-clear",
            FarFault::Unreached(Unreached::NotSecure) => "not-secure",
            FarFault::NotAProbe => "no-probe",
            FarFault::NotLetIn => "not-let-in",
            FarFault::OtherVersion => "other-version",
            FarFault::Busy => "busy",
            FarFault::Refused => "refused",
            FarFault::BrokeOff => "broke-off",
            FarFault::Late => "late",
        }
    }
}

/// Has the server looked at from there, without a login. `tell` hears what it says of the case; dropping the future ends
/// the check there, too.
pub async fn look_from(
    kit: &Kit,
    place: &FarPlace,
    settings: Draft,
    tell: impl FnMut(ToClient),
) -> Result<Finish, FarFault> {
    let opened = timeout(OPENING, open(kit, place)).await;
    let mut socket = opened.map_err(|_| FarFault::Late)??;
    let run = ToServer::Run {
        wire: WIRE,
        settings,
        consent: Consent::default(),
    };
    let run = serde_json::to_string(&run).map_err(|_| FarFault::Refused)?;
    let sent = socket.send(Message::text(run)).await;
    sent.map_err(|_| FarFault::BrokeOff)?;
    timeout(WHOLE, hear(&mut socket, tell))
        .await
        .unwrap_or(Err(FarFault::Late))
}

type Socket = WebSocketStream<Box<dyn Pipe>>;

async fn open(kit: &Kit, place: &FarPlace) -> Result<Socket, FarFault> {
    let pipe = reach(kit, place).await.map_err(FarFault::Unreached)?;
    let mut request = place
        .url()
        .into_client_request()
        .map_err(|_| FarFault::NotAProbe)?;
    let origin = HeaderValue::from_str(&place.origin()).map_err(|_| FarFault::NotAProbe)?;
    request.headers_mut().insert(ORIGIN, origin);
    let config = WebSocketConfig::default()
        .max_message_size(Some(LONGEST_FRAME))
        .max_frame_size(Some(LONGEST_FRAME));
    let (mut socket, _) = client_async_with_config(request, pipe, Some(config))
        .await
        .map_err(|error| turned_away(&error))?;
    let first = next(&mut socket).await.map_err(|_| FarFault::NotAProbe)?;
    if first["say"] != "welcome" {
        return Err(FarFault::NotAProbe);
    }
    if first["wire"] != WIRE {
        return Err(FarFault::OtherVersion);
    }
    Ok(socket)
}

fn turned_away(error: &Error) -> FarFault {
    match error {
        Error::Http(answer) => match answer.status() {
            StatusCode::FORBIDDEN | StatusCode::MISDIRECTED_REQUEST => FarFault::NotLetIn,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => FarFault::Busy,
            _ => FarFault::NotAProbe,
        },
        _ => FarFault::NotAProbe,
    }
}

/// Its next message.
async fn next(socket: &mut Socket) -> Result<Value, FarFault> {
    for _ in 0..MOST_MESSAGES {
        match socket.next().await {
            Some(Ok(Message::Text(text))) => {
                return serde_json::from_str(&text).map_err(|_| FarFault::BrokeOff);
            }
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            _ => break,
        }
    }
    Err(FarFault::BrokeOff)
}

async fn hear(socket: &mut Socket, mut tell: impl FnMut(ToClient)) -> Result<Finish, FarFault> {
    for _ in 0..MOST_MESSAGES {
        let message = next(socket).await?;
        match message["say"].as_str() {
            Some("finished") => {
                return serde_json::from_value(message["why"].clone())
                    .map_err(|_| FarFault::BrokeOff);
            }
            Some("failed") => {
                let fault = serde_json::from_value(message["fault"].clone());
                return Err(match fault {
                    Ok(Fault::OtherVersion) => FarFault::OtherVersion,
                    Ok(Fault::Busy) => FarFault::Busy,
                    Ok(Fault::Internal) | Err(_) => FarFault::BrokeOff,
                    Ok(_) => FarFault::Refused,
                });
            }
            _ => {
                if let Some(said) = ToClient::from_value(&message) {
                    tell(said);
                }
            }
        }
    }
    Err(FarFault::BrokeOff)
}
