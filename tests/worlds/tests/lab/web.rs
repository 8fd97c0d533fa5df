//! The lab's web server: what mail programs and clients of TLS ask of it.

use mailmedic_worlds::lab::Lab;

use crate::{build, speak};

/// What a web server answers in clear to this head, with the file behind it.
fn ask_web(lab: &Lab, head: &str, body: &str) -> Vec<u8> {
    let script = r#"
        exec 3<>/dev/tcp/web.lab.test/80
        length=0 && [ -z "$2" ] || length=$(stat -c %s "$2")
        { printf '%s HTTP/1.0\r\nHost: web.lab.test\r\nContent-Length: %s\r\n\r\n' "$1" "$length"; [ -z "$2" ] || cat "$2"; } >&3
        cat <&3"#;
    let asked = lab
        .client("bash")
        .args(["-c", script, "ask", head, body])
        .output();
    asked.expect("bash runs").stdout
}

#[test]
fn the_web_server_tells_settings_and_what_was_taken_back() {
    let mut lab = Lab::up().expect("the lab comes up");
    let world = r#"
name = "A web server and a mail server"
[settings]
[expect]
outcome = "works"
worlds = ["real"]
[world.names]
"mail.lab.test" = ["10.77.1.1"]
"web.lab.test" = ["10.77.1.2"]
[world.machines.mail]
address = "10.77.1.1"
software = "postfix"
certificate = ["mail.lab.test"]
accounts = { "alice@lab.test" = "wonderland" }
[world.machines.mail.ports]
587 = { tls = "starttls", login = "after-tls" }
[world.machines.web]
address = "10.77.1.2"
software = "nginx"
certificate = ["web.lab.test"]
local = ["lab.test"]
[world.machines.web.ports]
80 = { tls = "none" }
443 = { tls = "implicit" }
"#;
    build(&mut lab, world);
    for (head, tells) in [
        ("GET /mail/config-v1.1.xml", "<domain>lab.test</domain>"),
        (
            "GET /.well-known/autoconfig/mail/config-v1.1.xml",
            "<hostname>mail.lab.test</hostname><port>587</port><socketType>STARTTLS</socketType>",
        ),
        (
            "POST /autodiscover/autodiscover.xml",
            "<Type>SMTP</Type><Server>mail.lab.test</Server><Port>587</Port>",
        ),
        (
            "POST /Autodiscover/Autodiscover.xml",
            "<Encryption>TLS</Encryption>",
        ),
    ] {
        let said = String::from_utf8(ask_web(&lab, head, "")).expect("text");
        assert!(said.starts_with("HTTP/1.1 200 OK\r\n"), "{head}: {said}");
        assert!(said.contains(tells), "{head}: {said}");
    }

    let steps = "tls web.lab.test\n>> GET /mail/config-v1.1.xml HTTP/1.0\n>> \nraw\n";
    let said = speak(&lab, "web.lab.test", 443, steps);
    let status = "HTTP/1.1 200 OK".bytes().map(|byte| format!(" {byte:02x}"));
    let status = format!("S-hex:{}", status.collect::<String>());
    assert!(said.contains(&status), "{said}");

    // The number 4242 of a certificate, with the mark of what was taken back (RFC 6960 section 4.2.1), and in the list.
    let holds = |said: &[u8], part: &[u8]| said.windows(part.len()).any(|one| one == part);
    let list = ask_web(&lab, "GET /revoked.crl", "");
    assert!(holds(&list, b"application/pkix-crl"), "its type");
    assert!(holds(&list, &[2, 2, 0x10, 0x92]), "its entry");
    let files = lab.ca_pem().with_file_name("world").join("web");
    let asked = |file: &str| ask_web(&lab, "POST /ocsp", &files.join(file).to_string_lossy());
    let back = asked("revoked.ocsp");
    assert!(
        holds(&back, &[2, 2, 0x10, 0x92, 0xa1]),
        "{}",
        String::from_utf8_lossy(&back)
    );
    let good = asked("good.ocsp");
    assert!(
        holds(&good, &[0x80, 0, 0x18]),
        "{}",
        String::from_utf8_lossy(&good)
    );
    assert!(!holds(&good, &[2, 2, 0x10, 0x92]), "the other answer");
}
