//! A canary in every form and at every place: it never comes out, in no coding.

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::mask::mask;
use mailmedic_core::words::{ENGLISH, Words};

const CANARIES: &[&str] = &["c4nary-Bird", "kanarienvogel", "Ca/na+ry=9", "can@ry:b1rd!"];

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let part = |n: usize| u32::from(chunk.get(n).copied().unwrap_or(0));
        let bits = part(0) << 16 | part(1) << 8 | part(2);
        for n in 0..4 {
            let six = bits >> (18 - 6 * n) & 63;
            let letter = if n <= chunk.len() {
                ALPHABET[usize::try_from(six).expect("six bits")]
            } else {
                b'='
            };
            text.push(char::from(letter));
        }
    }
    text
}

fn percent(text: &str) -> String {
    let coded: Vec<String> = text.bytes().map(|b| format!("%{b:02X}")).collect();
    coded.concat()
}

/// How the canary could be found again: raw, percent-encoded, and inside any base64 text.
fn tracks(canary: &str) -> Vec<String> {
    let mut tracks = vec![canary.to_owned(), percent(canary)];
    for before in 0..3 {
        let padded = [&vec![b'x'; before], canary.as_bytes()].concat();
        let coded = base64(&padded);
        // Letters at both ends depend on the neighbours.
        let start = [0, 2, 3][before];
        tracks.push(coded[start..coded.len() - 4].to_owned());
    }
    tracks
}

/// Texts that hold the canary.
fn forms(canary: &str) -> Vec<String> {
    let escaped = percent(canary);
    vec![
        format!("smtp://anna:{escaped}@mail.example.org:587"),
        format!("smtps://anna:{canary}@mail.example.org"),
        format!("x+y://:{escaped}@h/p?q=1"),
        format!("see \"imaps://anna:{canary}@h/INBOX\" there"),
        format!("https://h/send?user=anna&password={escaped}&to=b"),
        format!("auth=Bearer {canary}"),
        format!("Authorization: Bearer {canary}"),
        format!(
            "Authorization: Basic {}",
            base64(format!("anna:{canary}").as_bytes())
        ),
        format!("--password {canary} --to b"),
        format!("--password='{canary}'"),
        format!("swaks -a PLAIN -au anna -ap {canary}"),
        format!("curl --user anna:{canary} smtp://h"),
        format!("curl -u \"anna:{canary}\" smtp://h"),
        format!("machine h login anna password {canary}"),
        format!("password {canary}"),
        format!("[smtp.example.org]:587 anna:{canary}"),
        format!("A001 LOGIN anna {canary}"),
        format!("a login \"anna\" \"{canary}\""),
        format!("USER anna\n+OK\nPASS {canary}\n+OK"),
        format!("user anna\npass {canary}"),
        format!("<password>{canary}</password>"),
        format!("<add key=\"MailPassword\" value=\"{canary}\" />"),
        format!("define(\"SMTP_PASSWORD\", \"{canary}\");"),
        format!("{{\\\"password\\\": \\\"{canary}\\\"}}"),
    ]
}

/// Names with a value.
fn assignments(canary: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for key in [
        "password",
        "Password",
        "MAIL_PASSWORD",
        "smtp.pass",
        "EMAIL_HOST_PASSWORD",
        "passwd",
        "Passwort",
        "secret",
        "clientSecret",
        "client_secret",
        "api_key",
        "API-KEY",
        "apiKey",
        "token",
        "refresh_token",
        "pwd",
        "contraseña",
    ] {
        for (before, between, behind) in [
            ("", "=", ""),
            ("", " = ", ""),
            ("", ": ", ""),
            ("", ":", ""),
            ("  - ", ": ", ""),
            ("export ", "=\"", "\""),
            ("", "='", "'"),
            ("{\"", "\": \"", "\", \"port\": 587}"),
            ("{'", "': '", "'}"),
            ("{\"", "\":\"", "\"}"),
            ("    '", "' => '", "',"),
            ("    \"", "\" => \"", "\","),
            ("$config['", "'] = '", "';"),
            ("user=anna ", "=", " host=h"),
            ("user: anna, ", ": ", ", port: 587"),
            ("Host: h; ", "=", ";Port=25"),
        ] {
            forms.push(format!("{before}{key}{between}{canary}{behind}"));
        }
    }
    forms
}

/// Transcripts.
fn transcripts(canary: &str) -> Vec<String> {
    let plain = base64(format!("\0anna\0{canary}").as_bytes());
    let with_authzid = base64(format!("an\0anna\0{canary}").as_bytes());
    let coded = base64(canary.as_bytes());
    let oauth = base64(format!("user=anna\x01auth=Bearer {canary}\x01\x01").as_bytes());
    let mut forms = Vec::new();
    for (c, s, end) in [
        ("", "", ""),
        ("C: ", "S: ", ""),
        (">>> ", "<<< ", ""),
        ("-> ", "<- ", ""),
        (" ~> ", "<~  ", ""),
        ("> ", "< ", ""),
        (
            "2026-01-02 10:11:12.345 C: ",
            "2026-01-02 10:11:12.400 S: ",
            "",
        ),
        ("[10:11:12] >> ", "[10:11:12] << ", ""),
        ("send: '", "reply: b'", "\\r\\n'"),
        ("CLIENT -> SERVER: ", "SERVER -> CLIENT: ", "\r"),
        ("mailnews.smtp: C: ", "mailnews.smtp: S: ", ""),
        (
            "2026-01-02 10:11:12.345678 UTC - [Parent 77: Main Thread]: I/SMTP SMTP Send: ",
            "2026-01-02 10:11:12.345678 UTC - [Parent 77: Main Thread]: I/SMTP SMTP Response: ",
            "",
        ),
        (
            "Jan  2 10:11:12 host app[77]: >>> ",
            "Jan  2 10:11:12 host app[77]: <<< ",
            "",
        ),
    ] {
        for said in [
            format!("{c}AUTH PLAIN {plain}{end}\n{s}535 5.7.8 no{end}"),
            format!("{c}auth plain {with_authzid}{end}"),
            format!("{c}AUTH PLAIN{end}\n{s}334 {end}\n{c}{plain}{end}\n{s}235 ok{end}"),
            format!(
                "{c}AUTH LOGIN{end}\n{s}334 VXNlcm5hbWU6{end}\n{c}YW5uYQ=={end}\n{s}334 UGFzc3dvcmQ6{end}\n{c}{coded}{end}\n{s}535 no{end}"
            ),
            format!("{c}AUTH LOGIN YW5uYQ=={end}\n{s}334 UGFzc3dvcmQ6{end}\n\n{c}{coded}{end}"),
            format!("{c}AUTH LOGIN{end}\n{c}YW5uYQ=={end}\n{c}{coded}{end}"),
            format!("{s}334 UGFzc3dvcmQ6{end}\n{c}{coded}{end}"),
            format!(
                "{c}AUTH XOAUTH2 {oauth}{end}\n{s}334 eyJzdGF0dXMiOiI0MDEifQ=={end}\n{c}{end}\n{s}535 no{end}"
            ),
            format!(
                "{c}AUTH SCRAM-SHA-256 biwsbj1hbm5hLHI9eA=={end}\n{s}334 cj14{end}\n{c}{coded}{end}"
            ),
            format!("{c}a1 AUTHENTICATE PLAIN {plain}{end}"),
            format!("{c}A1 LOGIN anna {canary}{end}"),
            format!("{c}PASS {canary}{end}"),
        ] {
            forms.push(said);
        }
    }
    forms
}

#[test]
fn a_canary_never_comes_out() {
    let places = [
        ("", ""),
        ("My program says:\n", "\nWhat is wrong?"),
        (
            "\r\n\r\n",
            "\r\n554 5.7.1 <b@c.example>: Relay access denied\r\n",
        ),
        (
            "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6\n",
            "\nQUIT",
        ),
        ("\u{feff}", "\n\u{e4}\u{20ac}"),
        ("user = anna\n", "\nport = 587"),
    ];
    let mut tried = 0;
    for canary in CANARIES {
        let tracks = tracks(canary);
        let forms = [forms(canary), assignments(canary), transcripts(canary)];
        for form in forms.concat() {
            assert!(
                tracks.iter().any(|track| form.contains(track)),
                "no canary in {form:?}"
            );
            for (before, behind) in places {
                let text = format!("{before}{form}{behind}");
                let masked = mask(&text);
                for track in &tracks {
                    assert!(
                        !masked.text.contains(track),
                        "{text:?}\nbecame\n{:?}",
                        masked.text
                    );
                }
                assert!(masked.count > 0);
                let again = mask(&masked.text);
                assert_eq!(
                    (again.text.as_str(), again.count),
                    (masked.text.as_str(), 0),
                    "{text:?}"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 5000, "only {tried} texts were tried");
}

#[test]
fn what_an_address_carries_in_code_comes_out_without_the_canary() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    for canary in CANARIES {
        let login = base64(format!("\0anna\0{canary}").as_bytes());
        for secret in [
            format!("Login with password={canary} failed: 535 5.7.8 authentication failed"),
            format!("AUTH PLAIN {login}\n535 5.7.8 authentication failed"),
            format!("535 5.7.8 authentication failed for smtp://anna:{canary}@mail.example.org"),
        ] {
            let text = format!("https://app.example.org/?error={}", percent(&secret));
            let question = serde_json::json!({ "text": text, "all": true });
            let question = Explain::from_value(question).expect("a question");
            let answer = serde_json::to_string(&explain(&question, &words)).expect("JSON");
            assert!(answer.contains("credentials-wrong"), "{answer}");
            for track in tracks(canary) {
                assert!(!answer.contains(&track), "{text}: {track}");
            }
        }
    }
}
