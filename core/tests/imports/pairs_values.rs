//! What values come to: variables and what stands in for them, comments, repeated names, several servers, switches.

use mailmedic_core::import::{Import, import};
use serde_json::{Value, json};

fn read(text: &str) -> Import {
    import(text).unwrap_or_else(|| panic!("nothing read of {text}"))
}

fn outgoing(text: &str) -> Value {
    let settings = serde_json::to_value(read(text).settings).expect("settings");
    settings["outgoing"].clone()
}

/// Holds that members of the outgoing server are these.
fn hold(rows: &[(&str, Value)]) {
    for (text, expected) in rows {
        let outgoing = outgoing(text);
        for (name, value) in expected.as_object().expect("an object") {
            assert_eq!(&outgoing[name], value, "{name} of {text}: {outgoing}");
        }
    }
}

#[test]
fn what_stands_in_for_a_variable_is_taken_and_a_variable_alone_is_noted() {
    hold(&[
        (
            "SMTP_HOST=${HOST:-h.example}\nSMTP_PORT=${P-25}",
            json!({ "host": "h.example", "port": null }),
        ),
        (
            "spring.mail.host=${MAIL_HOST:h.example}\nspring.mail.port=587",
            json!({ "host": "h.example", "port": 587 }),
        ),
        (
            "EMAIL_HOST = os.environ.get('H', 'h.example')\nEMAIL_USE_TLS = True",
            json!({ "host": "h.example" }),
        ),
        (
            "EMAIL_HOST = env('H', default='h.example')\nEMAIL_PORT = int(os.getenv('P', 587))\nEMAIL_USE_TLS = True",
            json!({ "host": "h.example", "port": 587 }),
        ),
        (
            "nodemailer.createTransport({ host: process.env.H || 'h.example', port: Number('25') })",
            json!({ "host": "h.example", "port": 25 }),
        ),
        (
            "nodemailer.createTransport({ host: process.env.H ?? 'h.example', secure: process.env.S === 'true' })",
            json!({ "host": "h.example", "security": "auto" }),
        ),
        (
            "$mail = new PHPMailer;\n$mail->Host = getenv('H') ?: 'h.example';\n$mail->Port = 25;",
            json!({ "host": "h.example" }),
        ),
        (
            "'mailers' => ['smtp' => ['transport' => 'smtp', 'host' => env('MAIL_HOST', 'h.example'), 'port' => env('MAIL_PORT', 587), 'encryption' => env('MAIL_ENCRYPTION', 'tls')]]",
            json!({ "host": "h.example", "port": 587, "security": "starttls" }),
        ),
        (
            "config.action_mailer.smtp_settings = { address: ENV.fetch('H', 'h.example'), port: 587 }",
            json!({ "host": "h.example" }),
        ),
    ]);
    let import = read("SMTP_HOST=$HOST\nSMTP_PORT=587\nSMTP_USER=${NAME}\nSMTP_PASS=$PASS");
    assert_eq!(import.unread, ["SMTP_HOST", "SMTP_USER", "SMTP_PASS"]);
    assert_eq!(import.secrets, 0);
}

#[test]
fn quotes_comments_and_repeated_names() {
    hold(&[
        (
            "export SMTP_HOST=\"h.example\" # mine\nSMTP_PORT='587'",
            json!({ "host": "h.example", "port": 587 }),
        ),
        (
            "#SMTP_HOST=a.example\nSMTP_HOST=b.example\n; SMTP_HOST=c.example\nSMTP_PORT=25",
            json!({ "host": "b.example" }),
        ),
        (
            "SMTP_HOST=a.example\nSMTP_PORT=25\nSMTP_HOST=b.example",
            json!({ "host": "b.example" }),
        ),
        (
            "$mail = new PHPMailer;\n$mail->Host = 'a.example';\n//$mail->Port = 25;\n/* $mail->Port = 26; */\n$mail->Port = 587;\n$mail->Host = 'b.example';",
            json!({ "host": "b.example", "port": 587 }),
        ),
        (
            "gitlab_rails['smtp_address'] = \"h.example\"\n# gitlab_rails['smtp_port'] = 25\ngitlab_rails['smtp_port'] = 465",
            json!({ "port": 465 }),
        ),
    ]);
}

#[test]
fn of_several_servers_the_first_is_taken_and_the_others_are_named() {
    let import = read(
        "defaults\nauth on\ntls on\naccount one\nhost a.example\nuser u\naccount two\nhost b.example\nuser v\naccount default : one",
    );
    assert_eq!(import.unread, ["two"]);
    hold(&[(
        "account one\nhost a.example\ntls on\naccount two\nhost b.example\ntls off",
        json!({ "host": "a.example", "security": "starttls" }),
    )]);
    let compose = "services:\n  a:\n    environment:\n      SMTP_HOST: a.example\n      SMTP_PORT: 25\n  b:\n    environment:\n      SMTP_HOST: b.example\n      SMTP_PORT: 587\n";
    hold(&[(compose, json!({ "host": "a.example", "port": 25 }))]);
}

#[test]
fn switches_mean_what_the_program_makes_of_them() {
    let node = |rest: &str| format!("nodemailer.createTransport({{ host: 'h.example', {rest} }})");
    let spring = |rest: &str| format!("spring.mail.host=h.example\n{rest}");
    let php = |host: &str| format!("$mail = new PHPMailer;\n$mail->Host = '{host}';");
    let rows = [
        (node("secure: true"), "tls"),
        (node("secure: false, port: 587"), "auto"),
        (node("secure: false, requireTLS: true"), "starttls"),
        (node("ignoreTLS: true"), "none"),
        (node("port: 465"), "tls"),
        (node("port: 587"), "auto"),
        ("nodemailer.createTransport({ service: 'gmail', auth: { user: 'a', pass: 'b' } })".to_owned(), "tls"),
        (spring("spring.mail.port=25"), "none"),
        (spring("spring.mail.properties.mail.smtp.starttls.required=true"), "starttls"),
        (spring("spring.mail.properties.mail.smtp.ssl.enable=true"), "tls"),
        ("props.put(\"mail.smtp.host\", \"h.example\");\nprops.put(\"mail.smtp.socketFactory.class\", \"javax.net.ssl.SSLSocketFactory\");".to_owned(), "tls"),
        ("EMAIL_HOST=h.example\nEMAIL_USE_SSL=True\nEMAIL_USE_TLS=False".to_owned(), "tls"),
        ("EMAIL_HOST=h.example\nEMAIL_HOST_USER=a".to_owned(), "none"),
        ("MAIL_MAILER=smtp\nMAIL_HOST=h.example\nMAIL_PORT=465\nMAIL_ENCRYPTION=tls".to_owned(), "tls"),
        ("MAIL_MAILER=smtp\nMAIL_HOST=h.example\nMAIL_SCHEME=smtps".to_owned(), "tls"),
        ("import smtplib\nwith smtplib.SMTP_SSL('h.example', 465, context=c) as s:\n  s.login('a', 'b')".to_owned(), "tls"),
        ("s = smtplib.SMTP(host='h.example', port=25)".to_owned(), "none"),
        ("mailhub=h.example:465\nUseTLS=YES".to_owned(), "tls"),
        ("mailhub=h.example:587\nUseTLS=YES\nUseSTARTTLS=YES".to_owned(), "starttls"),
        ("relayhost = [h.example]:465\nsmtp_tls_wrappermode = yes\nsmtp_tls_security_level = encrypt".to_owned(), "tls"),
        ("relayhost = h.example\nsmtp_tls_security_level = may".to_owned(), "auto"),
        ("account a\nhost h.example\ntls on\ntls_starttls off".to_owned(), "tls"),
        ("global:\n  smtp_smarthost: h.example:587\n".to_owned(), "starttls"),
        ("client.Connect(\"h.example\", 465, SecureSocketOptions.SslOnConnect);\nclient.Authenticate(\"a\", \"b\");".to_owned(), "tls"),
        ("new SmtpClient(\"h.example\", 587) { EnableSsl = true };".to_owned(), "starttls"),
        ("smtp = Net::SMTP.new('h.example', 587)\nsmtp.enable_starttls".to_owned(), "auto"),
        ("err := smtp.SendMail(\"h.example:587\", nil, a, b, c)".to_owned(), "auto"),
        ("d := gomail.NewDialer(\"h.example\", 465, \"a\", \"b\")".to_owned(), "tls"),
        ("swaks -s h.example -tlsc".to_owned(), "tls"),
        ("curl --ssl smtp://h.example".to_owned(), "auto"),
        ("[smtp]\nhost = h.example:465\nskip_verify = true".to_owned(), "tls"),
        ("[mailer]\nPROTOCOL = smtp+starttls\nSMTP_ADDR = h.example\nSMTP_PORT = 587".to_owned(), "starttls"),
        ("Mail.defaults do\n  delivery_method :smtp, address: 'h.example', port: 587, enable_starttls: true\nend".to_owned(), "starttls"),
        ("$mail = new PHPMailer;\n$mail->Host = 'h.example';\n$mail->SMTPSecure = PHPMailer::ENCRYPTION_SMTPS;".to_owned(), "tls"),
        ("$mail = new PHPMailer;\n$mail->Host = 'h.example';\n$mail->SMTPAutoTLS = false;".to_owned(), "none"),
        (php("ssl://h.example"), "tls"),
        (php("tls://h.example:587"), "starttls"),
        ("$t = (new Swift_SmtpTransport('h.example', 465, 'ssl'))->setUsername('a')->setPassword('b1b2b3');".to_owned(), "tls"),
        ("$t = Swift_SmtpTransport::newInstance('h.example', 587, 'tls');".to_owned(), "starttls"),
        ("$t = new Swift_SmtpTransport('h.example', 25);".to_owned(), "none"),
        ("$config['smtp_host'] = 'tls://h.example';\n$config['smtp_port'] = 465;".to_owned(), "tls"),
        ("[smtp]\nhost = h.example:465\nskip_verify = true\nstartTLS_policy = MandatoryStartTLS".to_owned(), "tls"),
        ("GF_SMTP_HOST=h.example:465\nGF_SMTP_STARTTLS_POLICY=NoStartTLS".to_owned(), "tls"),
        ("[smtp]\nhost = h.example:587\nskip_verify = true\nstartTLS_policy = MandatoryStartTLS".to_owned(), "starttls"),
    ];
    for (text, security) in rows {
        assert_eq!(outgoing(&text)["security"], security, "{text}");
    }
}

#[test]
fn a_scheme_before_a_host_is_its_encryption() {
    let php = |host: &str| format!("$mail = new PHPMailer;\n$mail->Host = '{host}';");
    let host = json!({ "host": "h.example", "port": 465, "security": "tls" });
    let ported = php("ssl://h.example:465");
    let plain = php("h.example:465");
    hold(&[
        (&ported, host.clone()),
        (&plain, json!({ "host": "h.example", "port": 465 })),
        (
            "$config['smtp_host'] = 'ssl://h.example';\n$config['smtp_port'] = 465;",
            host,
        ),
        (
            "$config['smtp_host'] = 'h.example';\n$config['smtp_port'] = 587;\n$config['smtp_crypto'] = 'tls';",
            json!({ "security": "starttls" }),
        ),
    ]);
    assert_eq!(read(&ported).unread, Vec::<String>::new());
}

#[test]
fn a_table_of_logins_alone_says_nothing_of_encryption() {
    let alone = outgoing("[h.example]:587 anna:hunter2");
    assert_eq!(alone["host"], "h.example");
    assert_eq!(alone["username"], "anna");
    assert_eq!(alone["security"], Value::Null);
    let both = outgoing("relayhost = [h.example]:587\n[h.example]:587 anna:hunter2");
    assert_eq!(both["security"], "none");
}

#[test]
fn a_login_of_postfix_may_stand_in_its_settings() {
    let text =
        "relayhost = [h.example]:587\nsmtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = ";
    let import = read(&format!("{text}static:anna@b.example:hunter2:x"));
    assert_eq!(import.secrets, 1);
    assert!(!format!("{import:?}").contains("hunter2"));
    let user = |map: &str| outgoing(&format!("{text}{map}"))["username"].clone();
    assert_eq!(user("static:anna@b.example:hunter2:x"), "anna@b.example");
    assert_eq!(user("hash:/etc/postfix/sasl_passwd"), Value::Null);
}

#[test]
fn what_sends_nothing_is_noted() {
    let laravel = |mailer: &str| format!("MAIL_MAILER={mailer}\nMAIL_HOST=h.example");
    assert_eq!(read(&laravel("log")).unread, ["MAIL_MAILER"]);
    let django = |name: &str| {
        let backend = format!("django.core.mail.backends.{name}.EmailBackend");
        format!("EMAIL_BACKEND = '{backend}'\nEMAIL_HOST = 'h.example'\nEMAIL_PORT = 25")
    };
    for name in ["console", "filebased", "dummy", "locmem"] {
        assert_eq!(read(&django(name)).unread, ["EMAIL_BACKEND"], "{name}");
    }
    assert_eq!(read(&django("smtp")).unread, Vec::<String>::new());
}

#[test]
fn what_is_commented_out_is_no_screen() {
    let grafana = ";host = localhost:25\n;user =\n;password = hunter2hunter2\n;from_address = admin@grafana.localhost";
    assert_eq!(import(grafana), None);
    assert_eq!(import(&grafana.replace(';', "#")), None);
    assert_eq!(import(&grafana.replace(';', "# ")), None);
}

#[test]
fn options_of_nodemailer_alone_are_read() {
    let text =
        r#"{"host":"h.example","port":465,"secure":true,"auth":{"user":"anna","pass":"hunter2"}}"#;
    let import = read(text);
    assert_eq!((import.form, import.secrets), ("nodemailer", 1));
    let server = json!({ "host": "h.example", "port": 465, "security": "tls", "username": "anna" });
    hold(&[(text, server)]);
}

#[test]
fn ways_to_log_in() {
    let auth = |text: &str| {
        (
            outgoing(text)["auth"].clone(),
            outgoing(text)["mechanism"].clone(),
        )
    };
    let oauth = "nodemailer.createTransport({ host: 'h', auth: { type: 'OAuth2', user: 'a', accessToken: 'b' } })";
    assert_eq!(auth(oauth), (json!("oauth2"), Value::Null));
    let cram = "config.action_mailer.smtp_settings = { address: 'h', authentication: :cram_md5, user_name: 'a' }";
    assert_eq!(auth(cram), (json!("encrypted-password"), json!("CRAM-MD5")));
    let none = "$mail = new PHPMailer;\n$mail->Host = 'h';\n$mail->SMTPAuth = false;";
    assert_eq!(auth(none), (json!("none"), Value::Null));
    let unsaid = "$mail = new PHPMailer;\n$mail->Host = 'h';\n$mail->Username = 'a';\n$mail->Password = 'b';";
    assert_eq!(auth(unsaid), (json!("none"), Value::Null));
    assert_eq!(
        auth("SMTP_HOST=h\nSMTP_PORT=25"),
        (Value::Null, Value::Null)
    );
}

/// Holds what becomes of characters of a password that stands behind a text.
fn hold_mangles(rows: &[(&str, &str, &str)]) {
    for (before, password, expected) in rows {
        let import = read(&[*before, *password].concat());
        let all = import.mangles.iter();
        let all: Vec<String> = all
            .map(|m| format!("{} {}", m.mark, m.effect.id()))
            .collect();
        assert_eq!(all.join(", "), *expected, "{before}{password}");
    }
}

#[test]
fn what_a_form_makes_of_a_password_depends_on_its_quotes() {
    let laravel = "MAIL_MAILER=smtp\nMAIL_HOST=h\nMAIL_PASSWORD=";
    let compose = "environment:\n  SMTP_HOST: h\n  SMTP_PASSWORD: ";
    let rows = [
        (laravel, "a#b", "# comment"),
        (laravel, "'a#b'", ""),
        (laravel, "\"a${b}c\"", "$ expands"),
        (laravel, "\"a\"b\"", "\" ends"),
        (laravel, "a b", "  ends"),
        (
            "MAILER_DSN=smtp://u:",
            "a@b/c@h.example",
            "@ percent, / percent",
        ),
        (compose, "a#b", ""),
        (compose, "a #b", ""),
        (compose, "'a$$b'", ""),
        (compose, "a$b", "$ expands"),
        (compose, "\"a\\b\"", "\\ escapes"),
        (compose, "\"a\\\\b\"", ""),
        ("[smtp]\nhost = h\npassword = ", "a%b", "% interpolates"),
        (
            "[smtp]\nskip_verify = true\nhost = h:25\npassword = ",
            "a;b",
            "; comment",
        ),
        (
            "[smtp]\nskip_verify = true\nhost = h:25\npassword = ",
            "\"\"\"a;b\"\"\"",
            "",
        ),
        (
            "spring.mail.host=h\nspring.mail.password=",
            "a\\b",
            "\\ escapes",
        ),
        (
            "$m = new PHPMailer;\n$m->Host = 'h';\n$m->Password = ",
            "\"a$b\";",
            "$ expands",
        ),
        (
            "$m = new PHPMailer;\n$m->Host = 'h';\n$m->Password = ",
            "'a$b';",
            "",
        ),
        (
            "$m = new PHPMailer;\n$m->Host = 'h';\n$m->Password = ",
            "'a'b';",
            "' ends",
        ),
        (
            "[sendemail]\nsmtpserver = h\nsmtppass = ",
            "a#b;c",
            "# comment, ; comment",
        ),
        ("swaks -s h -ap ", "a$b", "$ expands"),
        ("swaks -s h -ap ", "'a$b'", ""),
        (
            "<network host=\"h\" userName=\"a\" password=",
            "\"a&amp;b&quot;c\"/>",
            "",
        ),
        (
            "<network host=\"h\" userName=\"a\" password=",
            "\"a&b\"/>",
            "& entity",
        ),
        ("account a\nhost h\npassword ", "a#b$c", ""),
    ];
    hold_mangles(&rows);
}

#[test]
fn what_is_written_as_a_form_wants_it_is_no_fault() {
    let jenkins = "<hudson.tasks.X><smtpHost>h</smtpHost><smtpAuthPassword>";
    let phpmailer = "$m = new PHPMailer;\n$m->Host = 'h';\n$m->Password = ";
    let django = "EMAIL_HOST = 'h'\nEMAIL_USE_TLS = True\nEMAIL_HOST_PASSWORD = ";
    let django_env = "EMAIL_HOST=h\nEMAIL_USE_TLS=True\nEMAIL_HOST_PASSWORD=";
    let gitlab = "gitlab_rails['smtp_address'] = 'h'\ngitlab_rails['smtp_password'] = ";
    let nodemailer = "nodemailer.createTransport({ host: 'h', auth: { pass: ";
    let csharp = "client.Connect(\"h.example\", 587);\nclient.Authenticate(\"anna\", ";
    let ini = "[smtp]\nhost = h\npassword = ";
    let rows = [
        (jenkins, "a&quot;b&#38;c</smtpAuthPassword>", ""),
        (jenkins, "a&b</smtpAuthPassword>", "& entity"),
        (phpmailer, r"'pa\zKw7';", ""),
        (phpmailer, r"'pa\nKw7';", ""),
        (phpmailer, r"'pa\\zK\'w7';", ""),
        (phpmailer, r#""pa\zKw7";"#, ""),
        (phpmailer, r#""pa\nKw7";"#, "\\ escapes"),
        (phpmailer, r#""pa\$zKw$7";"#, ""),
        (django, r"'pa\zKw7'", ""),
        (django, r"'pa\\tKw7'", ""),
        (django, r"'pa\tKw7'", "\\ escapes"),
        (django, r"r'pa\tKw7'", ""),
        (gitlab, r"'pa\nKw7'", ""),
        (gitlab, r#""pa\zKw7""#, "\\ escapes"),
        (nodemailer, r"'pa\zKw7' } })", "\\ escapes"),
        (nodemailer, r"'pa\\zKw7\u0026' } })", ""),
        (csharp, r#""pa\tKw7");"#, "\\ escapes"),
        (csharp, r#"@"pa\tK""w7");"#, ""),
        (ini, "a%%b", ""),
        ("MAILER_DSN=smtp://u:", "a:b@h.example", ""),
        ("swaks -s h -ap ", r#""a\$b""#, ""),
        ("swaks -s h -ap ", r#""a\zb""#, ""),
        (django_env, "a#b", ""),
        (django_env, "a;b", ""),
    ];
    hold_mangles(&rows);
}

#[test]
fn what_programs_say_is_no_configuration() {
    for text in [
        "[ERROR][08-22 14:32:53] SMTP: refused\n550 5.7.1 Relay access denied",
        "[1535257731] unbound[14:0] info: resolving mail.example.org",
        "2021-08-19T18:14:32.678235+00:00 request.ERROR: Connection could not be established",
        "14:26:54.699][f67cd494] SMTP[NOTICE]: login failed",
        "SMTP (535): Authentication failed",
        "  File \"a.py\", line 3, in b\n    server.sendmail(a, b, msg.as_string())",
    ] {
        assert_eq!(import(text), None, "{text}");
    }
}

#[test]
fn a_placeholder_for_a_password_is_not_searched_in_what_programs_say() {
    let import = read("SMTP_HOST=h.example\nSMTP_USER=a\nSMTP_PASS=password\n\n535 wrong password");
    assert!(
        import.rest.contains("535 wrong password"),
        "{}",
        import.rest
    );
    assert_eq!(
        import.settings.outgoing.and_then(|one| one.auth),
        Some(mailmedic_core::vocab::Auth::Password)
    );
}

#[test]
fn a_login_name_that_is_the_password_too_is_left_out() {
    let import =
        read("SMTP_HOST=smtp.postmarkapp.com\nSMTP_USER=0b9f-canary\nSMTP_PASS=0b9f-canary");
    assert!(!format!("{import:?}").contains("canary"));
    assert_eq!(import.unread, ["username"]);
}

#[test]
fn every_form_and_effect_has_words() {
    let words: Value = serde_json::from_str(mailmedic_core::words::ENGLISH).expect("words");
    let keys = include_str!("../../knowledge/import/keys.txt");
    let forms = keys
        .lines()
        .filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    let mut count = 0;
    for form in forms {
        assert!(words["forms"][form].is_string(), "{form}");
        count += 1;
    }
    assert!(count > 45, "{count}");
    for effect in mailmedic_core::import::Effect::ALL {
        assert!(
            words["forms"]["effects"][effect.id()].is_string(),
            "{effect:?}"
        );
    }
}
