//! Chains with which nothing is wrong.

use rcgen::{
    BasicConstraints, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    NameConstraints, SanType,
};

use crate::make::{Authority, Chain, NAME, days, own, server, unknown_extension};

pub(crate) fn chains() -> Vec<(&'static str, Chain)> {
    let root = Authority::root("Good Root");
    let mut all = plain(&root);
    all.extend(paths(&root));
    all
}

fn plain(root: &Authority) -> Vec<(&'static str, Chain)> {
    let alone = |leaf| Chain::of(vec![leaf], root);
    let named = |name: &str| alone(root.leaf_for(name));
    let p384 = Authority::root_with("P-384 Root", &rcgen::PKCS_ECDSA_P384_SHA384, |_| ());
    let ed25519 = Authority::root_with("Ed25519 Root", &rcgen::PKCS_ED25519, |_| ());
    let old = Authority::root_with("Old Root", &rcgen::PKCS_ECDSA_P256_SHA256, days(-900, -10));
    let subject = |params: &mut rcgen::CertificateParams| {
        params.distinguished_name = DistinguishedName::new();
        params
            .distinguished_name
            .push(DnType::CommonName, "other.example.net");
    };
    let nobody = |params: &mut rcgen::CertificateParams| {
        params.distinguished_name = DistinguishedName::new();
    };
    let twice = |params: &mut rcgen::CertificateParams| {
        let name = params.subject_alt_names[0].clone();
        params.subject_alt_names.push(name);
    };
    let many = |params: &mut rcgen::CertificateParams| {
        for number in 0..2000 {
            let name = format!("n{number}.example.net").try_into().expect("a name");
            params.subject_alt_names.insert(0, SanType::DnsName(name));
        }
    };
    let both = |params: &mut rcgen::CertificateParams| {
        params
            .extended_key_usages
            .push(ExtendedKeyUsagePurpose::ClientAuth);
    };
    let named_itself = own(|_| ());
    vec![
        ("good-p256", alone(root.leaf(|_| ()))),
        (
            "good-p384",
            alone(root.leaf_with(&rcgen::PKCS_ECDSA_P384_SHA384, |_| ())),
        ),
        (
            "good-ed25519",
            alone(root.leaf_with(&rcgen::PKCS_ED25519, |_| ())),
        ),
        ("root-p384", Chain::of(vec![p384.leaf(|_| ())], &p384)),
        (
            "root-ed25519",
            Chain::of(vec![ed25519.leaf(|_| ())], &ed25519),
        ),
        ("root-expired", Chain::of(vec![old.leaf(|_| ())], &old)),
        ("wildcard", named("*.example.org")),
        (
            "many-names",
            alone(root.leaf(|params| *params = server(&["a.example.net", NAME, "b.example.net"]))),
        ),
        ("upper-case", named("MAIL.Example.ORG")),
        ("two-thousand-names", alone(root.leaf(many))),
        ("ipv4", named("192.0.2.7").asking("192.0.2.7")),
        ("ipv6", named("2001:db8::7").asking("2001:db8::7")),
        (
            "idn",
            named("xn--mller-kva.example.org").asking("xn--mller-kva.example.org"),
        ),
        ("other-common-name", alone(root.leaf(subject))),
        ("empty-subject", alone(root.leaf(nobody))),
        ("same-name-twice", alone(root.leaf(twice))),
        (
            "no-usage",
            alone(root.leaf(|params| params.extended_key_usages.clear())),
        ),
        ("usage-server-and-client", alone(root.leaf(both))),
        (
            "unknown-extension",
            alone(root.leaf(unknown_extension(false))),
        ),
        ("until-2060", alone(root.leaf(days(-10, 12_500)))),
        (
            "self-signed-named",
            Chain {
                trusted: vec![named_itself.clone()],
                ..alone(named_itself)
            },
        ),
    ]
}

/// What leads to the root over others.
fn paths(root: &Authority) -> Vec<(&'static str, Chain)> {
    let one = root.under("One", |_| ());
    let two = one.under("Two", |_| ());
    let three = two.under("Three", |_| ());
    let leaf = three.leaf(|_| ());
    let last = root.under("Last", |params| {
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    });
    let constrained = |permitted: &[&str], excluded: &[&str]| {
        let subtrees = |names: &[&str]| {
            let names = names.iter().map(|name| (*name).to_owned());
            names.map(GeneralSubtree::DnsName).collect()
        };
        let constraints = NameConstraints {
            permitted_subtrees: subtrees(permitted),
            excluded_subtrees: subtrees(excluded),
        };
        let authority = root.under("Constrained", |params| {
            params.name_constraints = Some(constraints);
        });
        Chain::of(vec![authority.leaf(|_| ()), authority.der()], root)
    };
    let through = |sent: &[&Authority]| {
        let mut chain = vec![leaf.clone()];
        chain.extend(sent.iter().map(|one| one.der()));
        Chain::of(chain, root)
    };
    let stranger = Authority::root("Stranger");
    let mut ten = vec![root.leaf(|_| ())];
    ten.extend((0..9).map(|_| stranger.der()));
    let crossed = stranger.under("Crossed", |_| ());
    let expired = Authority::root_with("Old Root", &rcgen::PKCS_ECDSA_P256_SHA256, days(-900, -10));
    let from_old = expired.under("Crossed", |_| ());
    vec![
        (
            "one-intermediate",
            Chain::of(vec![one.leaf(|_| ()), one.der()], root),
        ),
        ("three-intermediates", through(&[&three, &two, &one])),
        ("misordered", through(&[&one, &three, &two])),
        ("extra-stranger", through(&[&three, &stranger, &two, &one])),
        ("root-sent", through(&[&three, &two, &one, root])),
        (
            "leaf-sent-twice",
            Chain::of(
                vec![
                    leaf.clone(),
                    leaf.clone(),
                    three.der(),
                    two.der(),
                    one.der(),
                ],
                root,
            ),
        ),
        (
            "path-length-used-up",
            Chain::of(vec![last.leaf(|_| ()), last.der()], root),
        ),
        ("constraint-permits", constrained(&["example.org"], &[])),
        (
            "constraint-excludes-others",
            constrained(&[], &["example.net"]),
        ),
        (
            "cross-signed",
            Chain::of(
                vec![
                    crossed.leaf(|_| ()),
                    crossed.der(),
                    root.vouch(&crossed, "Crossed", |_| ()),
                ],
                root,
            ),
        ),
        (
            "cross-signed-expired",
            Chain::of(
                vec![
                    from_old.leaf(|_| ()),
                    from_old.der(),
                    expired.der(),
                    root.vouch(&from_old, "Crossed", |_| ()),
                ],
                root,
            ),
        ),
        ("ten-certificates", Chain::of(ten, root)),
    ]
}
