//! Secrets that people write in other forms than those of a configuration, and what only looks like them.

use crate::{is_masked_as, stays};
use mailmedic_core::mask::mask;

const REPLY: &str = "535 5.7.8 Error: authentication failed";

/// Beside a reply, behind a line of its own, and alone.
fn goes(text: &str, wanted: &str) {
    for before in [REPLY, "It says:\n", ""] {
        is_masked_as(&format!("{before}{text}"), &format!("{before}{wanted}"));
    }
}

fn readable(text: &str) {
    for before in [REPLY, "It says:\n", ""] {
        stays(&format!("{before}{text}"));
    }
}

#[test]
fn short_names_of_a_password_are_known() {
    for (text, wanted) in [
        (" for anna with pass Hunter2xyz", " for anna with pass ***"),
        (" (pw: Hunter2xyz)", " (pw: ***"),
        ("; PW=Hunter2xyz", "; PW=***"),
        ("; smtp_pw=Hunter2xyz", "; smtp_pw=***"),
        (" user anna pw Hunter2xyz", " user anna pw ***"),
        (" password is: Hunter2xyz", " password is: ***"),
        (" password is \"Hunter2 xyz two\"", " password is \"***\""),
        (" (password Hunter2xyz)", " (password ***"),
        (
            " EMAIL_HOST_PASSWORD = 'Hunter2 xyz two'",
            " EMAIL_HOST_PASSWORD = '***'",
        ),
        (
            " EMAIL_HOST_PASSWORD = \u{2018}Hunter2 xyz two\u{2019}",
            " EMAIL_HOST_PASSWORD = \u{2018}***\u{2019}",
        ),
    ] {
        goes(text, wanted);
    }
}

#[test]
fn a_password_goes_in_every_language() {
    for name in [
        "password",
        "Passwort",
        "Kennwort",
        "mot de passe",
        "MDP",
        "contraseña",
        "Contraseña",
        "CONTRASEÑA",
        "clave",
        "parola",
        "senha",
        "palavra-passe",
        "пароль",
        "Пароль",
        "ПАРОЛЬ",
        "hasło",
        "HASŁO",
        "haslo",
        "wachtwoord",
        "paswoord",
    ] {
        for sign in [":", "=", " :", " =", " ist", " is", ""] {
            goes(
                &format!(" {name}{sign} Hunter2xyz"),
                &format!(" {name}{sign} ***"),
            );
        }
    }
    for said in [
        "le mot de passe est",
        "la contraseña es",
        "la password è",
        "a senha é",
        "пароль это",
        "hasło to",
        "het wachtwoord was",
        "das Passwort lautet",
        "hasło jest",
    ] {
        goes(&format!(" {said} Hunter2xyz"), &format!(" {said} ***"));
    }
}

#[test]
fn the_password_in_a_call_goes() {
    for (text, wanted) in [
        (
            " s.login(\"anna@example.org\", \"Hunter2xyz\")",
            " s.login(\"anna@example.org\", \"***\")",
        ),
        (" s.login('anna', 'hunter xyz')", " s.login('anna', '***')"),
        (" s.login(user, r'Hunter,2)xyz')", " s.login(user, r'***')"),
        (
            " s.login(anna@example.org, Hunter2xyz)",
            " s.login(anna@example.org, ***)",
        ),
        (
            " imap.login(\\\"anna\\\", \\\"Hunter2xyz\\\")",
            " imap.login(\\\"anna\\\", \\\"***\\\")",
        ),
        (
            " client.Authenticate(\"anna\", \"Hunter2xyz\");",
            " client.Authenticate(\"anna\", \"***\");",
        ),
        (
            " await client.AuthenticateAsync (\"anna\", \"hunter\");",
            " await client.AuthenticateAsync (\"anna\", \"***\");",
        ),
        (
            " new NetworkCredential(\"anna\", \"hunter\")",
            " new NetworkCredential(\"anna\", \"***\")",
        ),
        (
            " new PasswordAuthentication(\"anna\", \"hunter\")",
            " new PasswordAuthentication(\"anna\", \"***\")",
        ),
        (
            " smtp.PlainAuth(\"\", \"anna\", \"hunter\", \"mail.example.org\")",
            " smtp.PlainAuth(\"\", \"anna\", \"***\", \"mail.example.org\")",
        ),
        (
            " Credentials::new(\"anna\".to_owned(), \"hunter\".to_owned())",
            " Credentials::new(\"anna\".to_owned(), \"***\".to_owned())",
        ),
        (
            " ->setUsername('anna')->setPassword('hunter')",
            " ->setUsername('anna')->setPassword('***')",
        ),
        (
            " transport.connect(\"mail.example.org\", 587, \"anna\", \"hunter\");",
            " transport.connect(\"mail.example.org\", 587, \"anna\", \"***\");",
        ),
        (
            " auth: { user: \"anna\", pass: \"hunter\" }",
            " auth: { user: \"anna\", pass: \"***\" }",
        ),
        (" auth=(\"anna\", \"hunter\")", " auth=(\"anna\", \"***\")"),
        (" 'auth': ['anna', 'hunter']", " 'auth': ['anna', '***']"),
    ] {
        goes(text, wanted);
    }
}

#[test]
fn a_name_and_a_password_side_by_side_lose_the_password() {
    for (text, wanted) in [
        (" (PLAIN anna/Hunter2xyz)", " (PLAIN anna/***"),
        (" LOGIN anna:Hunter2xyz", " LOGIN anna:***"),
        (
            " [mail.example.org]:587 anna@example.org:Hunter2xyz",
            " [mail.example.org]:587 anna@example.org:***",
        ),
        (
            " relay.example.org anna:Hunter2xyz",
            " relay.example.org anna:***",
        ),
        (
            " relay.example.org:587 anna@example.org:Hunter/2xyz",
            " relay.example.org:587 anna@example.org:***",
        ),
        (" (anna@example.org:Hunter2xyz)", " (anna@example.org:***"),
    ] {
        goes(text, wanted);
    }
    is_masked_as(
        "relay.example.org anna:hunter",
        "relay.example.org anna:***",
    );
    is_masked_as(
        "\nrelay.example.org user:pass\n",
        "\nrelay.example.org user:***\n",
    );
}

#[test]
fn keys_of_amazon_go() {
    for (text, wanted) in [
        (
            " AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            " *** ***",
        ),
        (
            " AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            " ***:***",
        ),
        (
            " user AKIAIOSFODNN7EXAMPLE\nand BPxRfiCYEXAMPLEKEYwJalrXUtnFEMI/K7MDENGabc12",
            " user ***\nand ***",
        ),
    ] {
        goes(text, wanted);
    }
}

#[test]
fn app_passwords_go_as_they_are_shown() {
    for (text, wanted) in [
        (", app password abcd efgh ijkl mnop", ", app password ***"),
        (
            ", app password is abcd efgh ijkl mnop, port 587",
            ", app password is ***, port 587",
        ),
        (
            ", with abcd efgh ijkl mnop as app password",
            ", with *** as app password",
        ),
        (
            ", app password (abcd efgh ijkl mnop)",
            ", app password (***)",
        ),
        (
            ", app-specific password abcd-efgh-ijkl-mnop",
            ", app-specific password ***",
        ),
        (", app password abcdefghijklmnop", ", app password ***"),
        (", password:\nabcd efgh ijkl mnop\n", ", password:\n***\n"),
    ] {
        goes(text, wanted);
    }
    for text in [
        " the password does this work with mail from home",
        " use your password each time that form asks",
        " abcd efgh ijkl mnop",
    ] {
        readable(text);
    }
}

#[test]
fn a_value_on_the_next_line_goes() {
    for (text, wanted) in [
        (
            "user: anna\npassword:\nHunter2xyz\nport: 587",
            "user: anna\npassword:\n***\nport: 587",
        ),
        (
            "Password:\r\n\r\n  hunter\r\n",
            "Password:\r\n\r\n  ***\r\n",
        ),
        (
            "\"password\":\n  \"Hunter2 xyz two\",\n",
            "\"password\":\n  \"***\",\n",
        ),
        (
            "Benutzer\nanna\nPasswort\nHunter2xyz\n",
            "Benutzer\nanna\nPasswort\n***\n",
        ),
        (
            "<password>\n  hunter\n</password>",
            "<password>\n  ***\n</password>",
        ),
    ] {
        is_masked_as(text, wanted);
        is_masked_as(&format!("{REPLY}\n{text}"), &format!("{REPLY}\n{wanted}"));
    }
    for text in [
        "password:\nuser: anna",
        "password:\n535 5.7.8 Error: authentication failed",
        "I typed my password:\nauthentication failed again",
        "Password:\nincorrect",
        "Username:\nPassword:\nPort:\n587",
        "Password\nPort\n587",
        "password:\n\n\n",
        "password:\nhttps://mail.example.org/x1",
        "<password>\n</password>",
    ] {
        stays(text);
    }
}

#[test]
fn a_secret_goes_wherever_it_is_said_again() {
    is_masked_as(
        "AUTH PLAIN AGFubmEASHVudGVyMnh5eg==\n535 5.7.8 no: AGFubmEASHVudGVyMnh5eg==",
        "AUTH PLAIN ***\n535 5.7.8 no: ***",
    );
    is_masked_as(
        "it said (AGFubmEASHVudGVyMnh5eg==)\nsent AGFubmEASHVudGVyMnh5eg==.\nC: AUTH PLAIN AGFubmEASHVudGVyMnh5eg==",
        "it said (***)\nsent ***.\nC: AUTH PLAIN ***",
    );
    is_masked_as(
        "password = \"Hunter2 xyz\"\nI tried Hunter2 xyz and Hunter2 xyzw",
        "password = \"***\"\nI tried *** and Hunter2 xyzw",
    );
    // Words, names of hosts and what a server asks are no secrets everywhere.
    is_masked_as(
        "password: secret\nThe secret is kept.",
        "password: ***\nThe secret is kept.",
    );
    is_masked_as(
        "password: mail.example.org\nconnect to mail.example.org",
        "password: ***\nconnect to mail.example.org",
    );
    is_masked_as(
        "password: UGFzc3dvcmQ6\n334 UGFzc3dvcmQ6",
        "password: ***\n334 UGFzc3dvcmQ6",
    );
    assert_eq!(mask("password=Hunter2xyz\nHunter2xyz Hunter2xyz").count, 3);
}

#[test]
fn what_only_looks_like_a_secret_stays() {
    for text in [
        " the password is wrong",
        " password authentication failed for user \"anna\"",
        " pass phrase",
        " login failed: invalid credentials",
        " user/pass combination",
        " wrong user/pass combination for mail1.example.org:587",
        " das Passwort ist falsch",
        " le mot de passe est incorrect",
        " la contraseña es incorrecta",
        " пароль неверный",
        " spf pass (192.0.2.1), dkim pass (2048-bit key)",
        " dkim: pass header.d=example1.org header.b=AbCd1234",
        " connect to mail.example.org[192.0.2.1]:587 failed",
        " connect to [mail.example.org]:587 said: 535 no",
        " [mail.example.org]:587 error:0A000086:SSL routines::certificate verify failed",
        " mail.example.org 2026-11-23T10:11:12Z",
        " mail.example.org fe80::1ff:fe23:4567:890a",
        " mail.example.org port:587 tls:tlsv1.2",
        " mail.example.org SHA256:AbCd1234EfGh5678",
        " mail.example.org id:4F2x1bAAcd",
        " smtp.example.org postfix/smtp[123]: lost connection",
        " git@example.org:team1/repo.git",
        " <anna@example.org>: Relay access denied",
        " anna@example.org:587",
        " Login(user, password)",
        " login(\"anna\")",
        " at smtplib.login(smtplib.py:739)",
        " at Server.authenticate (Server.java:123, Main.java:7)",
        " auth: (PLAIN, CRAM-MD5, SCRAM-SHA-256)",
        " auth=[\"PLAIN\", \"LOGIN\"]",
        " connect(\"mail.example.org\", 587)",
        " LOGIN IMAP4rev1/STARTTLS",
        " PLAIN https://host1.example.org/a1b2c3",
        " AKIAX is no key, abcdefghijklmnopqrstuvwxyz0123456789ABCD neither",
        " password has expired",
        " password (case sensitive)",
        " at node:internal/process/task_queues:95:5",
        " parola incorrecta",
        "\nSIZE 36480000\nAUTH PLAIN LOGIN\nENHANCEDSTATUSCODES\n8BITMIME\n250-8BITMIME",
        " 'LOGIN <user> <pass>' returned an error: NO [ALERT] Application-specific password required",
        " at Object.forgotPassword (packages/accounts-password/server1.js:546:12)",
        " AUTH LOGIN << 334 VXNlcm5hbWU6",
        " at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
        " * CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 IDLE",
    ] {
        readable(text);
    }
}

#[test]
fn logins_that_only_their_shape_tells_go_too() {
    for (text, wanted) in [
        (
            " host \"smtp://anna@example.org:cA9$x#y\\z%q\"Kw7@mail.example.org:465\": no answer",
            " host \"smtp://anna@example.org:***@mail.example.org:465\": no answer",
        ),
        (
            " host smtp://anna@example.org:cA9$xKw7 connection refused",
            " host smtp://anna@example.org:*** connection refused",
        ),
        (
            " dial tcp: lookup anna:cA9Kw7@mail.example.org: no such host",
            " dial tcp: lookup anna:***@mail.example.org: no such host",
        ),
        (" failed: AGFubmEAY0E5eEt3Nw==", " failed: ***"),
        (
            " auth failed key-3ax6xnjp29jd6fds4gc373sgvjKw7etc",
            " auth failed ***",
        ),
        (" key re_Ab12Cd34_9x8y7z6w5v4u3t2s1r", " key ***"),
        (
            " the password I use is Hunter2xyz",
            " the password I use is ***",
        ),
        ("\n密码：Hunter2xyz", "\n密码：***"),
        ("\nパスワード: Hunter2xyz", "\nパスワード: ***"),
    ] {
        goes(text, wanted);
    }
    for text in [
        " connect to smtp://mail.example.org:587 refused",
        " {\"url\":\"smtp://mail.example.org:587\",\"from\":\"anna@example.org\"}",
        " lookup mail.example.org: no such host",
        " to:anna@example.org from:ben@example.org",
        " re_sent_the_message_to_all_recipients",
        " AGENTS12 said AGAIN",
        " key-exchange-algorithms-not-supported",
    ] {
        readable(text);
    }
}
