//! What people give on the command line, and what they are told where it cannot be meant so.

use crate::secret::{PASSWORD, shows_password};
use crate::terminal::{code, file, lines, start, text};

/// The words of a refusal to begin.
fn refusal(arguments: &[&str], input: &[u8]) -> String {
    let output = start(arguments, input);
    assert_eq!(code(&output), 2, "{arguments:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    assert!(!shows_password(&output.stderr), "{arguments:?}");
    text(&output.stderr)
}

#[test]
fn a_refusal_of_pop3_is_explained_though_it_begins_with_a_dash() {
    let refused = "-ERR [SYS/PERM] Your account is not enabled for POP access";
    for arguments in [
        ["explain", "--json", refused],
        ["explain", refused, "--json"],
    ] {
        let output = start(&arguments, b"");
        assert_eq!(code(&output), 1, "{}", text(&output.stderr));
        assert_eq!(
            lines(&output)[0]["causes"][0]["id"],
            "protocol-off-for-mailbox"
        );
    }
    for slip in ["--jsn", "-x"] {
        assert!(refusal(&["explain", slip], b"").contains(slip), "{slip}");
    }
    assert_eq!(code(&start(&["explain", "--help"], b"")), 0);
}

#[test]
fn a_secret_that_the_login_does_not_take_is_refused() {
    let secret = file("a-password", PASSWORD);
    let secret = secret.to_str().expect("a path");
    let cases: [(&[&str], [&str; 2]); 4] = [
        (
            &["--auth", "password", "--token-stdin"],
            ["--auth password", "--token-stdin"],
        ),
        (
            &["--token-stdin", "--mechanism", "PLAIN"],
            ["--token-stdin", "--mechanism PLAIN"],
        ),
        (
            &["--auth", "oauth2", "--password-stdin"],
            ["--auth oauth2", "--password-stdin"],
        ),
        (
            &["--mechanism", "XOAUTH2", "--password-file", secret],
            ["--mechanism XOAUTH2", "--password-file"],
        ),
    ];
    for (options, named) in cases {
        let mut arguments = vec!["probe", "--yes", "--host", "a.example"];
        arguments.extend(options);
        let said = refusal(&arguments, PASSWORD.as_bytes());
        assert!(named.iter().all(|name| said.contains(name)), "{said}");
    }
}

#[test]
fn a_secret_that_the_settings_do_not_take_is_said_to_be_unused() {
    for (auth, option, word) in [
        ("password", "--token-stdin", "token"),
        ("oauth2", "--password-stdin", "password"),
    ] {
        // A host that cannot be dialled: nothing is asked of any server.
        let settings = format!(r#"{{"outgoing":{{"host":"[a.example]","auth":"{auth}"}}}}"#);
        let settings = file(&format!("settings-{auth}"), &settings);
        let settings = settings.to_str().expect("a path");
        let arguments = ["probe", "--yes", "--settings", settings, option];
        let said = text(&start(&arguments, PASSWORD.as_bytes()).stderr);
        assert!(said.contains(&format!("{word} is not used")), "{said}");
    }
}

#[test]
fn a_token_is_taken_out_of_what_stands_round_it_and_this_is_said() {
    let probe = |input: &[u8]| {
        let arguments = [
            "probe",
            "--yes",
            "--host",
            "[a.example]",
            "--auth",
            "oauth2",
            "--token-stdin",
        ];
        start(&arguments, input)
    };
    let json = probe(br#"{"access_token":"abc","expires_in":3599}"#);
    assert!(text(&json.stderr).contains("access_token"));
    let bearer = probe(b"Bearer abc\n");
    assert!(text(&bearer.stderr).contains("Bearer"));
    let bare = probe(b"abc\n");
    assert!(bare.stderr.is_empty(), "{}", text(&bare.stderr));
    let none = probe(br#"{"error":"invalid_grant"}"#);
    assert_eq!(code(&none), 2);
    assert!(text(&none.stderr).contains("access_token"));
}

#[test]
fn a_password_that_stands_in_the_wrong_place_is_told_where_it_belongs() {
    let settings = format!(r#"{{"outgoing":{{"host":"a.example","password":"{PASSWORD}"}}}}"#);
    let said = refusal(&["check", "--settings", "-"], settings.as_bytes());
    for name in ["outgoing.password", "--password-file", "--password-stdin"] {
        assert!(said.contains(name), "{said}");
    }
    let two = file("two-lines", &format!("{PASSWORD}\nsecond\n"));
    let two = two.to_str().expect("a path");
    let host = ["check", "--host", "a.example"];
    let with = |options: &[&'static str]| [&host[..], options].concat();
    let mut arguments = with(&["--password-file"]);
    arguments.push(two);
    assert!(refusal(&arguments, b"").contains("two lines"));
    let said = refusal(&with(&["--password-stdin"]), b"wonderland\r\n\r\n");
    assert!(said.contains("two lines"), "{said}");
}

#[test]
fn what_is_no_address_to_search_for_is_told_by_what_is_wrong() {
    for (address, named) in [
        ("", "Which address"),
        ("lab.test", "anna@lab.test"),
        ("alice", "no @"),
        ("alice@m\u{fc}ller.example", "xn--"),
        ("alice@localhost", "looked up"),
    ] {
        let said = refusal(&["discover", address], b"");
        assert!(said.contains(named), "{address}: {said}");
    }
}
