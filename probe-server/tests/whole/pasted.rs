//! Settings in the forms that programs have, given to the terminal commands.

use super::terminal::{code, lines, start, text};

#[test]
fn settings_are_taken_as_programs_have_them_and_the_password_is_never_shown() {
    let output = start(
        &["check", "--settings", "-"],
        b"MAILER_DSN=smtps://anna:wonderland9@smtp.example.org:587\n",
    );
    assert_eq!(code(&output), 1);
    assert!(text(&output.stdout).contains("Port 587"));
    let said = text(&output.stderr);
    assert!(said.contains("Symfony Mailer"), "{said}");
    assert!(said.contains("password stood there"), "{said}");
    for stream in [&output.stdout, &output.stderr] {
        assert!(!text(stream).contains("wonderland9"));
    }
    let mangled = start(
        &["check", "--settings", "-"],
        b"MAIL_MAILER=smtp\nMAIL_HOST=smtp.example.org\nMAIL_USERNAME=anna\nMAIL_PASSWORD=wonder#land9\n",
    );
    let said = text(&mangled.stderr);
    assert!(said.contains("`#`") && said.contains("comment"), "{said}");
    assert!(!said.contains("land9"), "{said}");
    let options = start(
        &["check", "--settings", "-"],
        br#"{"host":"smtp.example.org","port":587,"secure":true,"auth":{"user":"anna","pass":"wonderland9"}}"#,
    );
    assert!(text(&options.stdout).contains("Port 587"));
    let said = text(&options.stderr);
    assert!(said.contains("Nodemailer"), "{said}");
    assert!(!said.contains("wonderland9"), "{said}");
    let broken = start(
        &["check", "--settings", "-"],
        br#"{"outgoing":{"hots":"a"}}"#,
    );
    assert_eq!(code(&broken), 2);
    assert!(text(&broken.stderr).contains("hots"));
    let unknown = start(&["check", "--settings", "-"], b"nothing of the kind");
    assert_eq!(code(&unknown), 2);
    assert!(text(&unknown.stderr).contains("smtps://"));
}

#[test]
fn a_signed_profile_is_read_and_its_settings_go_out_for_another_program() {
    let mut signed = b"0\x82\x06\x09*\x86H\x24\x80\x04\x82\x03\xe8".to_vec();
    signed.extend_from_slice(
        b"<plist><dict><key>EmailAddress</key><string>anna@example.org</string>\
          <key>OutgoingMailServerHostName</key><string>smtp.example.org</string>\
          <key>OutgoingMailServerPortNumber</key><integer>587</integer>\
          <key>OutgoingMailServerUseSSL</key><true/>\
          <key>OutgoingMailServerAuthentication</key><string>EmailAuthPassword</string>\
          <key>OutgoingMailServerUsername</key><string>anna</string>\
          <key>OutgoingPassword</key><string>wonderland9</string></dict></plist>\xa0\x82\x01",
    );
    let export = ["export", "--settings", "-", "--hello", "x", "--for"];
    let output = start(&[&export[..], &["outlook"]].concat(), &signed);
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    let file = text(&output.stdout);
    assert!(file.contains("<Encryption>TLS</Encryption>"), "{file}");
    let said = text(&output.stderr);
    for part in [
        "Apple configuration profile",
        "password stood there",
        "no place for: hello",
        "https://autodiscover.example.org/",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let output = start(&[&export[..], &["outlook", "--json"]].concat(), &signed);
    assert_eq!(lines(&output)[0]["form"], "autodiscover");
    assert_eq!(lines(&output)[0]["lost"][0], "hello");
    for (program, part) in [
        ("ios-mail", "incoming.host"),
        ("gmail-app", "reads no file"),
        ("pine", "nodemailer"),
    ] {
        let output = start(&[&export[..], &[program]].concat(), &signed);
        assert_eq!((code(&output), text(&output.stdout)), (2, String::new()));
        let said = text(&output.stderr);
        assert!(
            said.contains(part) && !said.contains("wonderland9"),
            "{said}"
        );
    }
}

#[test]
fn settings_and_an_error_in_one_paste_are_told_apart() {
    let paste = "MAIL_MAILER=smtp\nMAIL_HOST=mail.example.org\nMAIL_PORT=587\nMAIL_USERNAME=anna@example.org\n\
                 MAIL_PASSWORD=Kanari#7vogel\nMAIL_ENCRYPTION=tls\n\n\
                 Expected response code \"235\" but got code \"535\", with message \"535 5.7.8 Error: authentication failed\"\n";
    let output = start(&["explain", "--json"], paste.as_bytes());
    let answer = &lines(&output)[0];
    let first = &answer["causes"][0];
    assert_eq!(first["id"], "password-mangled-by-config", "{answer}");
    assert_eq!(answer["masked"], 1);
    let says = first["fixes"][0]["says"].as_str().unwrap_or_default();
    assert!(says.contains("Laravel"), "{says}");
    let told = text(&output.stderr);
    assert!(told.contains(".env"), "{told}");
    assert!(!(told + &text(&output.stdout)).contains("vogel"));
}

#[test]
fn a_program_without_words_is_said_to_have_none() {
    let output = start(
        &[
            "check",
            "--host",
            "mail.example.org",
            "--client",
            "thunderbrid",
        ],
        b"",
    );
    let told = text(&output.stderr);
    assert!(
        told.contains("thunderbrid") && told.contains("thunderbird"),
        "{told}"
    );
    let known = start(
        &[
            "check",
            "--host",
            "mail.example.org",
            "--client",
            "thunderbird",
        ],
        b"",
    );
    assert_eq!(text(&known.stderr), "");
}
