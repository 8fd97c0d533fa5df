//! No password comes out of an import: not from any form, any place in it, or any way of writing it. And no text is too
//! much for the readers.

use mailmedic_core::import::import;

const FORMS: &str = include_str!("../../tests/data/imports/forms.txt");

/// A password with what every form escapes.
const CANARY: &str = "Ka&ri<3>\"Vo'gel\\9";

/// It in every writing.
fn writings() -> [String; 6] {
    let xml = CANARY
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&apos;");
    let json = CANARY.replace('\\', "\\\\").replace('"', "\\\"");
    [
        CANARY.to_owned(),
        xml,
        json,
        "S2Emcmk8Mz4iVm8nZ2VsXDk=".to_owned(),
        "Ka%26ri%3C3%3E%22Vo%27gel%5C9".to_owned(),
        "Vo'gel".to_owned(),
    ]
}

/// A form with a password in it, and how that form writes it.
fn forms() -> Vec<(&'static str, String)> {
    let [plain, xml, json, base64, percent, _] = writings();
    let profile = format!(
        "<plist><dict><key>PayloadContent</key><array><dict>\
         <key>OutgoingMailServerHostName</key><string>smtp.example.org</string>\
         <key>OutgoingMailServerPortNumber</key><integer>587</integer>\
         <key>OutgoingPassword</key><string>{xml}</string>\
         <key>IncomingPassword</key><string><![CDATA[{plain}]]></string></dict></array></dict></plist>"
    );
    let prefs = format!(
        "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.example.org\");\n\
         user_pref(\"mail.smtpserver.smtp1.port\", 587);\n\
         user_pref(\"mail.smtpserver.smtp1.password\", \"{json}\");\n\
         user_pref(\"mail.server.server1.password\", \"{json}\");"
    );
    let autoconfig = format!(
        "<clientConfig><emailProvider><outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname>\
         <port>587</port><password>{xml}</password></outgoingServer></emailProvider></clientConfig>"
    );
    let screen = |line: &str| {
        format!("Outgoing server: smtp.example.org\nPort: 587\n{line}\nEncryption: STARTTLS")
    };
    vec![
        ("mobileconfig", profile),
        ("prefs", prefs),
        ("autoconfig", autoconfig),
        ("screen", screen(&format!("Password: {plain}"))),
        ("screen, below", screen(&format!("Password\n{plain}"))),
        (
            "screen, behind a colon, below",
            screen(&format!("Kennwort:\n\n{plain}")),
        ),
        (
            "screen, table",
            screen(&format!("Mot de passe | {plain} |")),
        ),
        ("screen, tab", screen(&format!("Contraseña\t{plain}"))),
        (
            "screen, one line",
            format!("Server: smtp.example.org Port: 587 Password: {plain}"),
        ),
        (
            "screen, bold",
            screen(&format!("- **Password:** `{plain}`")),
        ),
        (
            "screen, twice",
            screen(&format!(
                "Password: {plain}\nAUTH PLAIN {base64} {percent} {xml} {json}"
            )),
        ),
        (
            "url",
            format!("smtps://anna:{percent}@smtp.example.org:465"),
        ),
    ]
}

#[test]
fn no_writing_of_a_password_comes_out() {
    for (name, form) in forms() {
        let found = import(&form).unwrap_or_else(|| panic!("{name}: nothing was read"));
        assert!(found.secrets > 0, "{name}: no secret was counted");
        assert!(found.password.is_some(), "{name}: no shape");
        let shown = [
            format!("{found:?}"),
            serde_json::to_string(&found.settings).expect("settings"),
            found.rest.clone(),
            found.unread.join("\n"),
        ];
        for writing in writings() {
            for (part, shown) in shown.iter().enumerate() {
                // Debug escapes once more.
                let again = format!("{writing:?}");
                let again = again.trim_matches('"');
                assert!(
                    !shown.contains(&writing) && !shown.contains(again),
                    "{name}: part {part} holds {writing}: {shown}"
                );
            }
        }
    }
}

#[test]
fn a_password_in_the_lines_beside_the_settings_goes_too() {
    let [plain, xml, json, base64, percent, _] = writings();
    for (name, form) in forms() {
        for writing in [&plain, &xml, &json, &base64, &percent] {
            let text = format!("535 refused {writing}\n{form}\nI typed {writing} there");
            let Some(found) = import(&text) else {
                continue;
            };
            if found.form == "smtp-url" {
                continue;
            }
            assert!(
                !found.rest.contains(writing.as_str()),
                "{name}: {}",
                found.rest
            );
        }
    }
}

/// An address with a password that nobody escaped, where `{}` stands.
const ADDRESSES: &[&str] = &[
    "smtps://anna@example.org:{}@mail.example.org:465",
    "smtps://anna:{}@mail.example.org:465",
    "use smtps://anna@example.org:{}@mail.example.org:465, it says",
    "url = \"smtps://anna@example.org:{}@mail.example.org:465\"",
    "url: 'smtps://anna@example.org:{}@mail.example.org:465',",
    "<smtps://anna@example.org:{}@mail.example.org:465>",
    "(smtps://anna@example.org:{}@mail.example.org:465)",
];

/// A password with each character, and one with all of them.
fn unescaped() -> Vec<String> {
    let marks = ["$", "#", "\\", "%", "\"", "'", "<", ">", " ", "@", ":"];
    let mut all: Vec<String> = marks
        .iter()
        .map(|mark| format!("Zq7vXn{mark}Kp2w9mTd"))
        .collect();
    all.push("cA9$x#y\\z%q\"Kw7".to_owned());
    all.push("Zq7vXn$#\\%\"'<>@:Kp2w9mTd".to_owned());
    all
}

#[test]
fn a_server_stands_behind_the_last_sign_of_an_address() {
    let mut faults = Vec::new();
    for form in ADDRESSES {
        for password in unescaped() {
            let text = form.replace("{}", &password);
            let Some(found) = import(&text) else {
                faults.push(format!("{text}: nothing was read"));
                continue;
            };
            let settings = serde_json::to_value(&found.settings).expect("settings");
            let outgoing = &settings["outgoing"];
            let user = outgoing["username"].as_str().unwrap_or_default();
            let read = outgoing["host"] == "mail.example.org"
                && outgoing["port"] == 465
                && user.trim_end_matches("@example.org") == "anna";
            let shown = format!("{found:?}{settings}");
            let parts = ["Zq7vXn", "Kp2w9", "cA9", "Kw7", "x#y"];
            if !read || found.secrets != 1 || parts.iter().any(|part| shown.contains(part)) {
                faults.push(format!("{text}: {shown}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn an_address_among_the_lines_beside_the_settings_has_no_password() {
    let settings = "MAIL_MAILER=smtp\nMAIL_HOST=h.example\nMAIL_PORT=587\nMAIL_USERNAME=anna\n\
        MAIL_PASSWORD=another11\nMAIL_ENCRYPTION=tls\nMAIL_FROM_ADDRESS=a@b.example\n";
    for form in ADDRESSES {
        for password in unescaped() {
            let line = form.replace("{}", &password);
            let found =
                import(&format!("{settings}\nrefused at {line}\n535 no")).expect("settings");
            assert_eq!(found.form, "laravel-env", "{line}");
            let shown = format!("{found:?}");
            let parts = ["Zq7vXn", "Kp2w9", "cA9", "Kw7", "x#y"];
            assert!(
                !parts.iter().any(|part| shown.contains(part)),
                "{line}: {shown}"
            );
            assert!(found.rest.contains("535 no"), "{line}: {shown}");
        }
    }
}

#[test]
fn a_port_that_is_no_number_is_noted_by_its_name() {
    let found = import("smtps://mail.example.org:Zq7vXn").expect("an address");
    assert_eq!(found.unread, ["port"]);
    assert!(!format!("{found:?}").contains("Zq7vXn"));
}

/// Screens as people write them by hand, each with a password somewhere.
const BY_HAND: &str = include_str!("../../tests/data/imports/passwords.txt");

#[test]
fn a_password_that_somebody_wrote_by_hand_stays_out() {
    let mut read = 0;
    for text in BY_HAND.split("\n=====\n") {
        assert!(text.contains("Vogel"), "{text}");
        let Some(found) = import(text) else {
            continue;
        };
        read += 1;
        let shown = format!("{found:?}");
        assert!(
            !shown.contains("Vogel") && found.secrets > 0,
            "{text}\n{shown}"
        );
    }
    assert!(read >= 15, "only {read} were read");
}

#[test]
fn half_a_form_is_read_as_far_as_it_goes() {
    let texts: Vec<String> = FORMS
        .split("\n### ")
        .map(str::to_owned)
        .chain(forms().into_iter().map(|(_, form)| form))
        .collect();
    assert!(texts.len() > 60);
    for text in texts {
        for end in (0..text.len())
            .step_by(7)
            .filter(|end| text.is_char_boundary(*end))
        {
            let found = format!("{:?}", import(&text[..end]));
            assert!(!found.contains("Vo'gel"), "{found}");
        }
    }
}

#[test]
fn random_texts_are_read_and_say_what_they_like() {
    // Knuth's generator: the same texts each time.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let pieces = [
        "<plist>",
        "<dict>",
        "<key>",
        "</key>",
        "<clientConfig",
        "<Autodiscover>",
        "<Protocol>",
        "</",
        ">",
        "<",
        "&#x41;",
        "&",
        "user_pref(\"mail.",
        "\", \"",
        "\");",
        "INCOMING:",
        "(imap)",
        ",",
        ":",
        "=",
        "|",
        "\t",
        "   ",
        "Port",
        "587",
        "SSL",
        "Outgoing server",
        "Password",
        "smtp.example.org",
        "\u{130}",
        "\u{fffd}",
        "\u{4}",
        "(",
        ")",
        "[",
        "]",
        "'",
        "\"",
        "\n",
        "é",
        "ß",
        "-",
        " - ",
        "SMTP",
        "POP",
        "\u{2019}",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<?",
        "@",
        "%",
    ];
    for _ in 0..6_000 {
        let mut text = String::new();
        for _ in 0..next() % 24 {
            text.push_str(pieces[next() % pieces.len()]);
        }
        import(&text);
    }
    for _ in 0..600 {
        let bytes: Vec<u8> = (0..next() % 200).map(|_| next().to_le_bytes()[0]).collect();
        import(&String::from_utf8_lossy(&bytes));
    }
}
