//! The messages between client and KDC (RFC 4120 section 5), written and read with picky-krb's types.

use picky_asn1::date::Date;
use picky_asn1::wrapper::{
    Asn1SequenceOf, ExplicitContextTag0, ExplicitContextTag1, ExplicitContextTag2,
    ExplicitContextTag3, ExplicitContextTag4, ExplicitContextTag5, ExplicitContextTag6,
    ExplicitContextTag7, ExplicitContextTag8, ExplicitContextTag9, ExplicitContextTag10,
    ExplicitContextTag11, ExplicitContextTag12, GeneralStringAsn1, IntegerAsn1, OctetStringAsn1,
    Optional,
};
use picky_asn1_der::application_tag::ApplicationTag;
use picky_asn1_der::{from_bytes, to_vec};
use picky_krb::data_types::{
    AuthenticatorInner, Checksum, EncApRepPart, EncryptedData, EncryptionKey, EtypeInfo2,
    KerberosTime, PaData, PaEncTsEnc, PrincipalName, Ticket,
};
use picky_krb::messages::{
    ApRep, ApReq, ApReqInner, AsRep, AsReq, EncAsRepPart, EncKdcRepPart, EncTgsRepPart, KdcRep,
    KdcReq, KdcReqBody, TgsRep, TgsReq,
};
use serde::Deserialize;

use super::clock::Now;
use super::principal::Principal;
use super::ticket::{Held, KINDS, Key};
use super::values::{flags, integer, name, number, principal, seconds, text, time, whole};

const PA_TGS_REQ: u8 = 1;
const PA_ENC_TIMESTAMP: u8 = 2;
const PA_ETYPE_INFO2: u8 = 19;

/// What a key is used for (RFC 4120 section 7.5.1).
mod usage {
    pub(super) const TIMESTAMP: i32 = 1;
    pub(super) const AS_REPLY: i32 = 3;
    pub(super) const TGS_BODY: i32 = 6;
    pub(super) const TGS_AUTHENTICATOR: i32 = 7;
    pub(super) const TGS_REPLY: i32 = 8;
    pub(super) const AUTHENTICATOR: i32 = 11;
    pub(super) const PROOF: i32 = 12;
}

/// A reply with a ticket.
pub(super) type Reply = KdcRep;

/// What the KDC answered.
pub(super) enum Answer {
    Ticket(Box<Reply>),
    Error(KdcError),
}

/// An error of the KDC or of a server (RFC 4120 section 5.9.1).
pub(super) struct KdcError {
    pub(super) code: u32,
    /// Its clock, in seconds since 1970.
    pub(super) time: i64,
    data: Vec<u8>,
}

/// The same as picky-krb's, with `cusec` of the type that RFC 4120 gives it.
#[derive(Debug, PartialEq, Deserialize)]
struct ErrorBody {
    pvno: ExplicitContextTag0<IntegerAsn1>,
    msg_type: ExplicitContextTag1<IntegerAsn1>,
    ctime: Optional<Option<ExplicitContextTag2<KerberosTime>>>,
    cusec: Optional<Option<ExplicitContextTag3<IntegerAsn1>>>,
    stime: ExplicitContextTag4<KerberosTime>,
    susec: ExplicitContextTag5<IntegerAsn1>,
    error_code: ExplicitContextTag6<IntegerAsn1>,
    crealm: Optional<Option<ExplicitContextTag7<GeneralStringAsn1>>>,
    cname: Optional<Option<ExplicitContextTag8<PrincipalName>>>,
    realm: ExplicitContextTag9<GeneralStringAsn1>,
    sname: ExplicitContextTag10<PrincipalName>,
    #[serde(default)]
    e_text: Optional<Option<ExplicitContextTag11<GeneralStringAsn1>>>,
    #[serde(default)]
    e_data: Optional<Option<ExplicitContextTag12<OctetStringAsn1>>>,
}

impl KdcError {
    pub(super) fn read(bytes: &[u8]) -> Option<KdcError> {
        let ApplicationTag(body) = from_bytes::<ApplicationTag<ErrorBody, 30>>(bytes).ok()?;
        Some(KdcError {
            code: number(&body.error_code.0)?,
            time: seconds(&body.stime.0),
            data: body.e_data.0.map(|data| data.0.0).unwrap_or_default(),
        })
    }

    /// How a password becomes the key, from an error that asks for a proof (RFC 4120 section 5.2.7.5).
    pub(super) fn recipe(&self) -> Option<Recipe> {
        let methods: Asn1SequenceOf<PaData> = from_bytes(&self.data).ok()?;
        Recipe::among(&methods.0)
    }
}

impl Answer {
    pub(super) fn read(bytes: &[u8]) -> Option<Answer> {
        whole(bytes)?;
        // The tag tells the kind (RFC 4120 section 5.10).
        Some(match bytes.first()? {
            0x6b => Answer::Ticket(Box::new(from_bytes::<AsRep>(bytes).ok()?.0)),
            0x6d => Answer::Ticket(Box::new(from_bytes::<TgsRep>(bytes).ok()?.0)),
            0x7e => Answer::Error(KdcError::read(bytes)?),
            _ => return None,
        })
    }
}

/// How a password becomes a key.
pub(super) struct Recipe {
    kind: u8,
    salt: Option<Vec<u8>>,
    parameters: Option<Vec<u8>>,
}

impl Recipe {
    /// The first that is known here; none where there is none.
    fn among(data: &[PaData]) -> Option<Recipe> {
        let info = data
            .iter()
            .find(|one| number(&one.padata_type.0) == Some(PA_ETYPE_INFO2.into()))?;
        let entries: EtypeInfo2 = from_bytes(&info.padata_data.0.0).ok()?;
        entries.0.into_iter().find_map(|entry| {
            let kind = u8::try_from(number(&entry.etype.0)?).ok()?;
            KINDS.contains(&kind).then(|| Recipe {
                kind,
                salt: entry.salt.0.map(|salt| salt.0.0.as_bytes().to_vec()),
                parameters: entry.s2kparams.0.map(|rounds| rounds.0.0),
            })
        })
    }

    /// Of a reply that came without a proof.
    pub(super) fn of_reply(reply: &Reply) -> Recipe {
        let data = reply.padata.0.as_ref();
        let told = data.and_then(|data| Recipe::among(&data.0.0));
        let kind = number(&reply.enc_part.0.etype.0).and_then(|kind| u8::try_from(kind).ok());
        told.unwrap_or(Recipe {
            kind: kind.unwrap_or(KINDS[0]),
            salt: None,
            parameters: None,
        })
    }

    pub(super) fn key(&self, password: &str, user: &Principal) -> Option<Key> {
        let usual = user.salt();
        let salt = self.salt.as_deref().unwrap_or(usual.as_bytes());
        Key::of_password(self.kind, password, salt, self.parameters.as_deref())
    }
}

/// A request for a ticket that gives out tickets; with a proof that we know the password, if there is one.
pub(super) fn as_request(
    user: &Principal,
    nonce: u32,
    proof: Option<(&Key, &Now)>,
) -> Option<Vec<u8>> {
    let tickets = Principal::of_tickets(&user.realm);
    let data = match proof {
        None => None,
        Some((key, now)) => {
            let stamp = to_vec(&PaEncTsEnc {
                patimestamp: time(now.seconds)?.into(),
                pausec: Some(integer(now.micros).into()).into(),
            });
            let sealed = to_vec(&sealed(key, usage::TIMESTAMP, &stamp.ok()?)?).ok()?;
            Some(vec![pa_data(PA_ENC_TIMESTAMP, sealed)])
        }
    };
    let body = body(Some(user), &tickets, nonce, 0)?;
    to_vec(&AsReq::from(request(10, data, body))).ok()
}

/// A request for a ticket of a service. A KDC that knows the service in another realm says so only where that is
/// asked for (RFC 6806 section 8).
pub(super) fn tgs_request(
    held: &Held,
    service: &Principal,
    nonce: u32,
    now: &Now,
) -> Option<Vec<u8>> {
    const CANONICALIZE: u32 = 0x0001_0000;
    let body = body(None, service, nonce, CANONICALIZE)?;
    let (kind, sum) = held.key.checksum(usage::TGS_BODY, &to_vec(&body).ok()?)?;
    let authenticator = Authenticator {
        checksum: (kind.into(), sum),
        subkey: None,
        sequence: None,
    };
    let shown = ap_request(held, &authenticator, usage::TGS_AUTHENTICATOR, 0, now)?;
    let data = Some(vec![pa_data(PA_TGS_REQ, shown)]);
    to_vec(&TgsReq::from(request(12, data, body))).ok()
}

/// A request to the service itself, which must prove itself in turn.
pub(super) fn service_request(
    held: &Held,
    authenticator: &Authenticator<'_>,
    now: &Now,
) -> Option<Vec<u8>> {
    const MUTUAL: u32 = 0x2000_0000;
    ap_request(held, authenticator, usage::AUTHENTICATOR, MUTUAL, now)
}

/// What an authenticator holds beside name and time (RFC 4120 section 5.5.1).
pub(super) struct Authenticator<'a> {
    /// The number of its type, and the checksum.
    pub(super) checksum: (u32, Vec<u8>),
    pub(super) subkey: Option<&'a Key>,
    pub(super) sequence: Option<u32>,
}

fn ap_request(
    held: &Held,
    with: &Authenticator<'_>,
    usage: i32,
    options: u32,
    now: &Now,
) -> Option<Vec<u8>> {
    let (kind, sum) = with.checksum.clone();
    let subkey = with.subkey.map(|key| EncryptionKey {
        key_type: integer(key.kind().into()).into(),
        key_value: OctetStringAsn1(key.bytes().to_vec()).into(),
    });
    let inner = AuthenticatorInner {
        authenticator_vno: integer(5).into(),
        crealm: text(&held.client.realm)?.into(),
        cname: name(&held.client)?.into(),
        cksum: Some(ExplicitContextTag3::from(Checksum {
            cksumtype: integer(kind).into(),
            checksum: OctetStringAsn1(sum).into(),
        }))
        .into(),
        cusec: integer(now.micros).into(),
        ctime: time(now.seconds)?.into(),
        subkey: subkey.map(ExplicitContextTag6::from).into(),
        seq_number: with
            .sequence
            .map(|number| ExplicitContextTag7::from(integer(number)))
            .into(),
        authorization_data: None.into(),
    };
    let plain = to_vec(&ApplicationTag::<_, 2>::from(inner)).ok()?;
    let ticket: Ticket = from_bytes(&held.ticket).ok()?;
    let request = ApReq::from(ApReqInner {
        pvno: integer(5).into(),
        msg_type: integer(14).into(),
        ap_options: flags(options).into(),
        ticket: ticket.into(),
        authenticator: sealed(&held.key, usage, &plain)?.into(),
    });
    to_vec(&request).ok()
}

/// The ticket that a KDC gave, opened with the key that it is meant for; none where it is not ours.
pub(super) enum Opened {
    Held(Held),
    /// Encrypted with another key: another password.
    Locked,
    /// It opens, and contradicts what was asked.
    Other,
}

/// Opens the reply to a request for a ticket that gives out tickets.
pub(super) fn open_as(reply: &Reply, key: &Key, user: &Principal, nonce: u32) -> Opened {
    open(reply, key, usage::AS_REPLY, user, nonce)
}

/// Opens the reply to a request for a service's ticket.
pub(super) fn open_tgs(reply: &Reply, held: &Held, nonce: u32) -> Opened {
    open(reply, &held.key, usage::TGS_REPLY, &held.client, nonce)
}

fn open(reply: &Reply, key: &Key, usage: i32, user: &Principal, nonce: u32) -> Opened {
    let Some(plain) = key.decrypt(usage, &reply.enc_part.0.cipher.0.0) else {
        return Opened::Locked;
    };
    // Some KDCs write one tag for both (RFC 4120 section 5.4.2).
    let part = from_bytes::<EncTgsRepPart>(&plain)
        .map(|part| part.0)
        .or_else(|_| from_bytes::<EncAsRepPart>(&plain).map(|part| part.0));
    part.ok()
        .and_then(|part| held(reply, &part, user, nonce))
        .map_or(Opened::Other, Opened::Held)
}

fn held(reply: &Reply, part: &EncKdcRepPart, user: &Principal, nonce: u32) -> Option<Held> {
    let client = principal(&reply.cname.0, &reply.crealm.0)?;
    if number(&part.nonce.0) != Some(nonce) || !client.is(user) {
        return None;
    }
    Some(Held {
        client,
        server: principal(&part.sname.0, &part.srealm.0)?,
        key: Key::of(number(&part.key.0.key_type.0)?, &part.key.0.key_value.0.0)?,
        ends: seconds(&part.end_time.0),
        ticket: to_vec(&reply.ticket.0).ok()?,
    })
}

/// When the KDC says that the user proved to be the user: its clock.
pub(super) struct Proof {
    pub(super) seconds: i64,
    pub(super) micros: u32,
    pub(super) subkey: Option<Key>,
    pub(super) sequence: Option<u32>,
}

/// What a service proves itself with (RFC 4120 section 5.5.2); none where it has not the key.
pub(super) fn proof(bytes: &[u8], key: &Key) -> Option<Proof> {
    let reply: ApRep = from_bytes(bytes).ok()?;
    let plain = key.decrypt(usage::PROOF, &reply.0.enc_part.0.cipher.0.0)?;
    let part: EncApRepPart = from_bytes(&plain).ok()?;
    let subkey = match &part.0.subkey.0 {
        None => None,
        Some(key) => Some(Key::of(number(&key.0.key_type.0)?, &key.0.key_value.0.0)?),
    };
    Some(Proof {
        seconds: seconds(&part.0.ctime.0),
        micros: number(&part.0.cusec.0)?,
        subkey,
        sequence: part
            .0
            .seq_number
            .0
            .as_ref()
            .and_then(|number_of| number(&number_of.0)),
    })
}

fn request(kind: u32, data: Option<Vec<PaData>>, body: KdcReqBody) -> KdcReq {
    KdcReq {
        pvno: integer(5).into(),
        msg_type: integer(kind).into(),
        padata: data
            .map(|data| ExplicitContextTag3::from(Asn1SequenceOf::from(data)))
            .into(),
        req_body: body.into(),
    }
}

fn body(
    user: Option<&Principal>,
    service: &Principal,
    nonce: u32,
    options: u32,
) -> Option<KdcReqBody> {
    let user = match user {
        None => None,
        Some(user) => Some(ExplicitContextTag1::from(name(user)?)),
    };
    let kinds: Vec<IntegerAsn1> = KINDS.iter().map(|&kind| integer(kind.into())).collect();
    Some(KdcReqBody {
        kdc_options: flags(options).into(),
        cname: user.into(),
        realm: text(&service.realm)?.into(),
        sname: Some(ExplicitContextTag3::from(name(service)?)).into(),
        from: None.into(),
        // As long as it gives them.
        till: KerberosTime::from(Date::new(2037, 9, 13, 2, 48, 5)?).into(),
        rtime: None.into(),
        nonce: integer(nonce).into(),
        etype: Asn1SequenceOf::from(kinds).into(),
        addresses: None.into(),
        enc_authorization_data: None.into(),
        additional_tickets: None.into(),
    })
}

fn pa_data(kind: u8, data: Vec<u8>) -> PaData {
    PaData {
        padata_type: integer(kind.into()).into(),
        padata_data: OctetStringAsn1(data).into(),
    }
}

fn sealed(key: &Key, usage: i32, plain: &[u8]) -> Option<EncryptedData> {
    Some(EncryptedData {
        etype: integer(key.kind().into()).into(),
        kvno: None.into(),
        cipher: OctetStringAsn1(key.encrypt(usage, plain)?).into(),
    })
}
