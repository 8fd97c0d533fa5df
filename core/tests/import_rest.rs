//! What stays of a text whose settings were read: the error that was pasted along, without secrets.

use mailmedic_core::import::import;
use mailmedic_core::vocab::{Field, Side};

/// Reads a text; its form, its server and what stays, in which the secret is not.
fn read(text: &str) -> (&'static str, String, String) {
    let found = import(text).unwrap_or_else(|| panic!("no settings in {text}"));
    let outgoing = found.settings.outgoing.unwrap_or_default();
    let incoming = found.settings.incoming.unwrap_or_default();
    let host = outgoing.host.or(incoming.host).unwrap_or_default();
    assert!(!found.rest.contains("hunter2"), "{}", found.rest);
    (found.form, host, found.rest)
}

#[test]
fn a_log_that_names_an_address_stays() {
    let (form, host, rest) = read(
        "The reports are not sent any more.\n\
         19/Jan/2024 13:46:17 WARNING Unable to send to (smtps://mail.example.org:465): Timeout was reached.\n",
    );
    assert_eq!((form, host.as_str()), ("smtp-url", "mail.example.org"));
    assert!(rest.contains("Timeout was reached"), "{rest}");
}

#[test]
fn a_login_in_the_address_of_an_error_goes_and_the_error_stays() {
    let (_, host, rest) = read(
        "Since the update:\n\
         Failed to connect to smtp://anna:hunter2!x@mail.example.org:587, connection timed out\n",
    );
    assert_eq!(host, "mail.example.org");
    assert!(rest.contains("connection timed out"), "{rest}");
}

#[test]
fn an_address_alone_is_no_error() {
    let (_, _, rest) = read(
        "MAILER_DSN=smtp://anna:hunter2!x@mail.example.org:587\n535 5.7.8 Authentication failed\n",
    );
    assert_eq!(rest, "535 5.7.8 Authentication failed");
}

#[test]
fn an_error_between_lines_of_code_stays() {
    let (form, _, rest) = read(
        "using (var client = new ImapClient())\n{\n\
         client.Connect(\"mail.example.org\", 587, SecureSocketOptions.StartTls);\n\
         client.Authenticate(\"anna\", \"hunter2!x\");\n\
         I get the following:\n\
         **Syntax error in IMAP server greeting. Unexpected token.**\n\
         client.Inbox.Open(FolderAccess.ReadOnly);\n}\n",
    );
    assert_eq!(form, "mailkit");
    assert!(rest.contains("Syntax error in IMAP"), "{rest}");
    assert!(!rest.contains("client."), "{rest}");
}

#[test]
fn a_log_of_names_and_values_before_a_file_stays() {
    let (_, host, rest) = read(
        "error=\"failed to dial connection: SMTP AUTH failed: unexpected server response: username:\"\n\
         \n```yaml\nnotifier:\n  smtp:\n    address: 'submissions://smtp.example.com:465'\n\
         \x20   username: 'anna@example.com'\n    password: 'hunter2!x'\n```\n",
    );
    assert_eq!(host, "smtp.example.com");
    assert!(
        rest.contains("SMTP AUTH failed: unexpected server response"),
        "{rest}"
    );
    assert!(!rest.contains("address"), "{rest}");
}

#[test]
fn a_log_that_names_port_and_encryption_stays() {
    let (form, _, rest) = read(
        "2016.11.21 23:48:47 SMTP (mail.example.org): Port: 587, Secure: Auto, SPA: yes\n\
         2016.11.21 23:48:47 SMTP (mail.example.org): Connecting to host\n\
         2016.11.21 23:48:50 SMTP (mail.example.org): [tx] EHLO DESKTOP\n\
         2016.11.21 23:48:50 SMTP (mail.example.org): <rx> 550 Host names have more than one DNS label\n",
    );
    assert_eq!(form, "screen");
    assert!(rest.contains("[tx] EHLO DESKTOP"), "{rest}");
}

#[test]
fn a_line_of_a_log_is_no_table_of_logins() {
    let text = "We are refused with this:\n[6.801s] mx.example.org:25 --> 554 5.7.1 rejected by a filter\n";
    let read = import(text);
    assert!(
        read.is_none(),
        "{:?}",
        read.map(|read| (read.form, read.settings))
    );
    let (form, host, _) =
        self::read("[mail.example.org]:587 anna:hunter2!x\nrelayhost = [mail.example.org]:587\n");
    assert_eq!((form, host.as_str()), ("postfix", "mail.example.org"));
}

#[test]
fn lines_of_settings_with_many_words_stay_out() {
    let (_, _, rest) = read(
        "Outgoing server: mail.example.org\nPort: 587\nMy outgoing server requires authentication: yes\n\
         Use the following type of encrypted connection: STARTTLS\nUser name: anna\n",
    );
    assert_eq!(rest, "");
    let (_, _, rest) = read(
        "$mail->Host = 'mail.example.org';\n$mail->Port = 587;\n$mail->Username = 'anna';\n\
         $mail->Password = 'hunter2 is not a good one';\n\
         $mail->Subject = 'Here is what you have asked for';\n",
    );
    assert_eq!(rest, "");
}

#[test]
fn an_error_behind_a_label_of_a_screen_stays() {
    for (line, word) in [
        ("Login: 535 5.7.8 Authentication failed", "535"),
        ("Authentication: 535 5.7.8 authentication failed", "535"),
        ("TLS: handshake failure", "handshake"),
        (
            "Authentifizierung: fehlgeschlagen (535 5.7.8)",
            "fehlgeschlagen",
        ),
        (
            "Échec de l'envoi : 530 5.7.1 Authentification requise",
            "530",
        ),
        (
            "Security: SSL - error wrong version number",
            "wrong version",
        ),
        (
            "User name: joe@example.org (535 authentication failed)",
            "535",
        ),
    ] {
        let (_, host, rest) = read(&format!(
            "Server: smtp.example.org\nPort: 587\nEmail: joe@example.org\n{line}\n"
        ));
        assert_eq!(host, "smtp.example.org");
        assert!(rest.contains(word), "{line}: {rest}");
    }
    let (_, _, rest) = read(
        "SMTP server: smtp.example.org (timed out)\nPort: 465 - connection refused\nUser name: joe@example.org\n",
    );
    assert!(
        rest.contains("timed out") && rest.contains("refused"),
        "{rest}"
    );
}

#[test]
fn an_error_that_begins_with_an_address_is_no_tag() {
    let (_, host, rest) = read(
        "<network host=\"smtp.example.org\" port=\"587\" username=\"anna\" password=\"hunter2!x\"/>\n\
         <ben@example.net>: Relay access denied\n",
    );
    assert_eq!(host, "smtp.example.org");
    assert_eq!(rest, "<ben@example.net>: Relay access denied");
}

#[test]
fn the_first_line_of_an_exception_stays_beside_code() {
    let (_, _, rest) = read(
        "props.put(\"mail.smtp.host\", \"smtp.example.org\");\nprops.put(\"mail.smtp.port\", \"25\");\n\
         props.put(\"mail.smtp.auth\", \"true\");\n\
         javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.org, port: 25;\n\
         \x20 nested exception is:\n    java.net.ConnectException: Connection timed out: connect\n",
    );
    assert!(
        rest.starts_with("javax.mail.MessagingException: Could not connect"),
        "{rest}"
    );
}

#[test]
fn a_screen_with_a_hyphen_in_its_label_is_no_file_of_variables() {
    let read = import(
        "SMTP-Server: mail.example.org\nPort: 465\nVerbindungssicherheit: STARTTLS\nBenutzername: peter@example.org\n\
         Connection timed out\n",
    )
    .expect("settings");
    assert_eq!(read.form, "screen");
    let port = read.settings.text(Field::Port(Side::Outgoing));
    assert_eq!(port.as_deref(), Some("465"));
    assert_eq!(read.rest, "Connection timed out");
}
