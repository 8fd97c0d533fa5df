//! Chains with something wrong, apart from what was taken back and what is kept in files.

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    NameConstraints, SanType,
};
use tokio_rustls::rustls::pki_types::CertificateDer;

use crate::make::{Authority, Chain, days, own, server, telling, unknown_extension};

pub(crate) fn chains() -> Vec<(&'static str, Chain)> {
    let root = Authority::root("Good Root");
    let mut all = dates(&root);
    all.extend(names(&root));
    all.extend(issuers(&root));
    all.extend(forms(&root));
    all.extend(sizes(&root));
    all
}

fn dates(root: &Authority) -> Vec<(&'static str, Chain)> {
    let alone = |leaf| Chain::of(vec![leaf], root);
    let through = |from, to| {
        let authority = root.under("One", days(from, to));
        Chain::of(vec![authority.leaf(|_| ()), authority.der()], root)
    };
    vec![
        ("expired", alone(root.leaf(days(-20, -10)))),
        ("not-yet-valid", alone(root.leaf(days(10, 20)))),
        ("ends-before-it-begins", alone(root.leaf(days(10, -10)))),
        ("intermediate-expired", through(-20, -1)),
        ("intermediate-not-yet-valid", through(1, 20)),
    ]
}

fn names(root: &Authority) -> Vec<(&'static str, Chain)> {
    let named = |name: &str| Chain::of(vec![root.leaf_for(name)], root);
    let subject_only = root.leaf(|params| {
        *params = server(&[]);
        params
            .distinguished_name
            .push(DnType::CommonName, "mail.example.org");
    });
    let address_as_name = root.leaf(|params| {
        let name = "192.0.2.7".try_into().expect("a name");
        params.subject_alt_names = vec![SanType::DnsName(name)];
    });
    vec![
        ("wrong-name", named("other.example.org")),
        (
            "wildcard-too-deep",
            named("*.example.org").asking("a.mail.example.org"),
        ),
        (
            "wildcard-for-parent",
            named("*.example.org").asking("example.org"),
        ),
        ("wildcard-part-of-label", named("ma*.example.org")),
        ("wildcard-in-the-middle", named("mail.*.org")),
        ("common-name-only", Chain::of(vec![subject_only], root)),
        (
            "idn-lookalike",
            named("xn--mail-43d.example.org").asking("mail.example.org"),
        ),
        ("ipv4-wrong", named("192.0.2.8").asking("192.0.2.7")),
        (
            "address-as-name",
            Chain::of(vec![address_as_name], root).asking("192.0.2.7"),
        ),
    ]
}

fn issuers(root: &Authority) -> Vec<(&'static str, Chain)> {
    let itself = |leaf| Chain::of(vec![leaf], root);
    let private = Authority::root("Private Root");
    let between = private.under("Private Intermediate", |_| ());
    let one = root.under("One", telling);
    let two = one.under("Two", telling);
    let other = root.under("Other", |_| ());
    let again = Authority::root("Good Root");
    let circle = Authority::root("Left");
    let right = circle.under("Right", |_| ());
    let left = right.vouch(&circle, "Left", |_| ());
    let authority = |params: &mut CertificateParams| {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    };
    let other_name = |params: &mut CertificateParams| *params = server(&["other.example.org"]);
    let of = |leaf: CertificateDer<'static>, others: &[&Authority]| {
        let mut sent = vec![leaf];
        sent.extend(others.iter().map(|one| one.der()));
        Chain::of(sent, root)
    };
    vec![
        ("self-signed", itself(own(|_| ()))),
        ("self-signed-authority", itself(own(authority))),
        ("self-signed-expired", itself(own(days(-20, -10)))),
        ("self-signed-wrong-name", itself(own(other_name))),
        ("private-root-sent", of(private.leaf(|_| ()), &[&private])),
        (
            "private-root-behind-intermediate",
            of(between.leaf(telling), &[&between, &private]),
        ),
        ("private-root-not-sent", of(private.leaf(|_| ()), &[])),
        ("missing-intermediate", of(one.leaf(telling), &[])),
        ("missing-intermediate-untold", of(one.leaf(|_| ()), &[])),
        (
            "missing-second-intermediate",
            of(two.leaf(telling), &[&two]),
        ),
        ("wrong-intermediate-sent", of(one.leaf(telling), &[&other])),
        ("root-with-other-key", of(again.leaf(telling), &[])),
        (
            "round-in-a-circle",
            Chain::of(vec![right.leaf(|_| ()), right.der(), left], root),
        ),
        (
            "expired-and-private",
            of(private.leaf(days(-20, -10)), &[&private]),
        ),
        (
            "wrong-name-and-incomplete",
            of(
                one.leaf(|params| {
                    other_name(params);
                    telling(params);
                }),
                &[],
            ),
        ),
        (
            "everything",
            of(
                private.leaf(|params| {
                    other_name(params);
                    days(-20, -10)(params);
                }),
                &[],
            ),
        ),
    ]
}

fn forms(root: &Authority) -> Vec<(&'static str, Chain)> {
    let alone = |leaf| Chain::of(vec![leaf], root);
    let only = |usage: ExtendedKeyUsagePurpose| {
        alone(root.leaf(|params| params.extended_key_usages = vec![usage]))
    };
    let through = |change: &dyn Fn(&mut CertificateParams)| {
        let authority = root.under("One", change);
        Chain::of(vec![authority.leaf(|_| ()), authority.der()], root)
    };
    let subtree = || vec![GeneralSubtree::DnsName("example.net".to_owned())];
    let own_subtree = || vec![GeneralSubtree::DnsName("example.org".to_owned())];
    let last = root.under("Last", |params| {
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    });
    let beyond = last.under("Beyond", |_| ());
    let whole = root.leaf(|_| ());
    let half = whole[..whole.len() / 2].to_vec();
    vec![
        ("client-only", only(ExtendedKeyUsagePurpose::ClientAuth)),
        ("mail-only", only(ExtendedKeyUsagePurpose::EmailProtection)),
        ("any-usage", only(ExtendedKeyUsagePurpose::Any)),
        (
            "authority-as-server",
            alone(root.leaf(|params| {
                params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            })),
        ),
        (
            "critical-unknown",
            alone(root.leaf(unknown_extension(true))),
        ),
        (
            "intermediate-no-authority",
            through(&|params| {
                params.is_ca = IsCa::ExplicitNoCa;
                params.key_usages.clear();
            }),
        ),
        (
            "path-too-long",
            Chain::of(vec![beyond.leaf(|_| ()), beyond.der(), last.der()], root),
        ),
        (
            "constraint-forbids",
            through(&|params| {
                params.name_constraints = Some(NameConstraints {
                    permitted_subtrees: subtree(),
                    excluded_subtrees: Vec::new(),
                });
            }),
        ),
        (
            "constraint-excludes",
            through(&|params| {
                params.name_constraints = Some(NameConstraints {
                    permitted_subtrees: Vec::new(),
                    excluded_subtrees: own_subtree(),
                });
            }),
        ),
        ("no-certificate", alone(vec![0x30, 3, 2, 1, 7].into())),
        ("cut-off", alone(half.into())),
    ]
}

fn sizes(root: &Authority) -> Vec<(&'static str, Chain)> {
    let stranger = Authority::root("Stranger");
    let padded = |count: usize| {
        let mut sent = vec![root.leaf(|_| ())];
        sent.extend((1..count).map(|_| stranger.der()));
        Chain::of(sent, root)
    };
    let names = root.leaf(|params| {
        for number in 0..10_000 {
            let name = format!("n{number}.example.net").try_into().expect("a name");
            params.subject_alt_names.push(SanType::DnsName(name));
        }
    });
    let huge = root.leaf(|params| {
        let extension =
            rcgen::CustomExtension::from_oid_content(&[2, 999, 1], vec![0; 1024 * 1024]);
        params.custom_extensions.push(extension);
    });
    vec![
        ("eleven-certificates", padded(11)),
        ("hundred-certificates", padded(100)),
        ("ten-thousand-names", Chain::of(vec![names], root)),
        ("one-mebibyte", Chain::of(vec![huge], root)),
    ]
}
