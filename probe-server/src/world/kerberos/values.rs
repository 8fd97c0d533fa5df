//! The plain values in Kerberos's messages (RFC 4120 section 5.2): numbers, names, times, flags.

use picky_asn1::bit_string::BitString;
use picky_asn1::date::Date;
use picky_asn1::restricted_string::Ia5String;
use picky_asn1::wrapper::{Asn1SequenceOf, BitStringAsn1, GeneralStringAsn1, IntegerAsn1};
use picky_krb::data_types::{KerberosTime, PrincipalName};

use super::clock;
use super::principal::Principal;

/// What is inside one value of DER, where its length says that all of it is there.
pub(super) fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let (&first, rest) = bytes.get(1..)?.split_first()?;
    let (length, inside) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (digits, inside) = rest.split_at_checked(usize::from(first & 0x7f))?;
        let length = digits
            .iter()
            .fold(0, |length, &byte| length << 8 | usize::from(byte));
        ((digits.len() <= 4).then_some(length)?, inside)
    };
    (length == inside.len()).then_some(inside)
}

pub(super) fn integer(value: u32) -> IntegerAsn1 {
    IntegerAsn1::from_bytes_be_unsigned([&[0][..], &value.to_be_bytes()].concat())
}

/// Numbers here have no sign, but for some that are of no use.
pub(super) fn number(value: &IntegerAsn1) -> Option<u32> {
    let bytes = value.as_unsigned_bytes_be();
    (bytes.len() <= 4).then(|| {
        bytes
            .iter()
            .fold(0, |number, &byte| number << 8 | u32::from(byte))
    })
}

pub(super) fn flags(value: u32) -> BitStringAsn1 {
    BitString::with_bytes(value.to_be_bytes().to_vec()).into()
}

pub(super) fn text(value: &str) -> Option<GeneralStringAsn1> {
    Ia5String::from_string(value.to_owned())
        .ok()
        .map(Into::into)
}

pub(super) fn name(of: &Principal) -> Option<PrincipalName> {
    let parts: Option<Vec<GeneralStringAsn1>> = of.parts.iter().map(|part| text(part)).collect();
    Some(PrincipalName {
        name_type: integer(of.kind.into()).into(),
        name_string: Asn1SequenceOf::from(parts?).into(),
    })
}

pub(super) fn principal(name: &PrincipalName, realm: &GeneralStringAsn1) -> Option<Principal> {
    let parts = name.name_string.0.0.iter();
    Some(Principal {
        kind: u8::try_from(number(&name.name_type.0)?).ok()?,
        parts: parts.map(|part| part.0.as_utf8().to_owned()).collect(),
        realm: realm.0.as_utf8().to_owned(),
    })
}

pub(super) fn time(seconds: i64) -> Option<KerberosTime> {
    let [year, month, day, hour, minute, second] = clock::date(seconds)?;
    let byte = |number: u16| u8::try_from(number).ok();
    Date::new(
        year,
        byte(month)?,
        byte(day)?,
        byte(hour)?,
        byte(minute)?,
        byte(second)?,
    )
    .map(Into::into)
}

pub(super) fn seconds(time: &KerberosTime) -> i64 {
    let date = &time.0;
    clock::seconds(
        date.year().into(),
        date.month().into(),
        date.day().into(),
        i64::from(date.hour()) * 3600 + i64::from(date.minute()) * 60 + i64::from(date.second()),
    )
}
