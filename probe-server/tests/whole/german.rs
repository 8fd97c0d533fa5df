//! German in the terminal: whole answers, as their reader sees them.

use crate::terminal::{code, file, start, text};

/// What is printed, and what is said beside it.
fn said(arguments: &[&str], input: &[u8]) -> (String, String, i32) {
    let output = start(arguments, input);
    (text(&output.stdout), text(&output.stderr), code(&output))
}

#[test]
fn a_refusal_to_relay_is_explained_in_german() {
    let (answer, _, _) = said(
        &[
            "explain",
            "--lang",
            "de_AT.UTF-8",
            "550 5.7.1 <bob@example.net>: Relay access denied",
        ],
        b"",
    );
    assert_eq!(
        answer,
        "\
Wahrscheinlich: Ihr Programm meldet sich nicht an
Der Server gibt E-Mails an andere nur für angemeldete Benutzer weiter. Sonst könnte
jeder darüber Spam senden.

Was zu tun ist
  → Die Anmeldung einschalten
    Setzen Sie Anmeldung am Postausgangsserver auf Passwort. Benutzername und Passwort
    sind meist dieselben wie zum Empfangen.
    Das können Sie selbst tun.

Warum wir das annehmen
  + Die Antwort nennt diese Ursache: `550 5.7.1 <bob@example.net>: Relay access denied`.

Was es sonst sein könnte
  · Ihr Server hat die E-Mail angenommen, der Server des Empfängers hat sie abgelehnt
    (möglich)
    + Andere Texte mit solchen Wörtern hatten diese Ursache: `relay access, example`.
  · Dieser Server sendet keine E-Mails für Sie (möglich)
    + Andere Texte mit solchen Wörtern hatten diese Ursache: `relay, denied`.

Was Klarheit brächte
  ? Prüfen Sie mit dem Server: Wie er Schritt für Schritt antwortet, zeigt die Stelle.
"
    );
}

#[test]
fn settings_are_checked_in_the_german_words_of_the_program() {
    let settings = file(
        "german.env",
        "MAIL_HOST=mail.example.org\nMAIL_PORT=465\nMAIL_ENCRYPTION=tls\n",
    );
    let path = settings.to_str().expect("UTF-8");
    let (_, beside, _) = said(&["check", "--lang", "de", "--settings", path], b"");
    assert!(
        beside.contains("Einstellungen erkannt als: Variablen von Laravel (.env)."),
        "{beside}"
    );
    let arguments = "check --lang de --host mail.example.org --port 465 --security starttls --auth password \
                     --username anna --client thunderbird";
    let (answer, _, status) = said(&arguments.split_whitespace().collect::<Vec<_>>(), b"");
    assert_eq!(status, 1);
    assert_eq!(
        answer,
        "\
Fehler: Port 465 erwartet Verschlüsselung vom ersten Byte an
  STARTTLS beginnt ohne sie. Der Server und Ihr Programm warten aufeinander, bis einer
  aufgibt.
  → Vom ersten Byte an verschlüsseln
    Thunderbird: Öffnen Sie Konten-Einstellungen > Postausgangs-Server > Ihr Server >
    Bearbeiten. Setzen Sie Verbindungssicherheit auf SSL/TLS.
  → Port 587 mit STARTTLS verwenden
    Thunderbird: Öffnen Sie Konten-Einstellungen > Postausgangs-Server > Ihr Server >
    Bearbeiten. Setzen Sie Port auf `587`. Setzen Sie Verbindungssicherheit auf
    STARTTLS. Port 587 ist der Port zum Senden aus einem E-Mail-Programm.
"
    );
}

#[test]
fn what_cannot_be_done_is_said_in_german() {
    let (_, beside, status) = said(&["export", "--lang", "de", "--for", "nonsense"], b"");
    assert_eq!(status, 2, "{beside}");
    assert!(
        beside.contains("Ein Programm `nonsense` ist nicht bekannt."),
        "{beside}"
    );
    let (_, beside, _) = said(&["discover", "--lang", "de", "example.org"], b"");
    assert!(
        beside.contains("example.org ist eine Domain. Gebraucht wird"),
        "{beside}"
    );
    let (_, beside, _) = said(&["probe", "--lang", "de", "--yes"], b"");
    assert!(
        beside.contains("Welcher Server? Nennen Sie ihn mit --host"),
        "{beside}"
    );
}

#[test]
fn an_unknown_language_names_those_there_are() {
    let (_, beside, status) = said(
        &["check", "--lang", "tlh", "--host", "mail.example.org"],
        b"",
    );
    assert_eq!(status, 2);
    assert!(
        beside.contains("`tlh`") && beside.contains("de, en"),
        "{beside}"
    );
}
