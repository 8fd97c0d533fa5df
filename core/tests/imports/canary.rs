//! No secret is in anything that an import says, whatever characters it has and whatever form it stands in.

use mailmedic_core::import::{Import, import};

/// A form each, with `{}` where the password stands, and where its form stands among the words.
const FORMS: &[(&str, &str)] = &[
    (
        "laravel-env",
        "MAIL_MAILER=smtp\nMAIL_HOST=h.example\nMAIL_PORT=587\nMAIL_USERNAME=anna\nMAIL_PASSWORD={}\nMAIL_ENCRYPTION=tls",
    ),
    (
        "laravel-env",
        "MAIL_MAILER=smtp\nMAIL_HOST=h.example\nMAIL_USERNAME=anna\nMAIL_PASSWORD=\"{}\"\nMAIL_ENCRYPTION=tls",
    ),
    (
        "laravel-env",
        "MAIL_MAILER=smtp\nMAIL_HOST=h.example\nMAIL_USERNAME=anna\nexport MAIL_PASSWORD='{}' # mine\nMAIL_ENCRYPTION=tls",
    ),
    ("symfony-env", "MAILER_DSN=smtp://anna:{}@h.example:587"),
    (
        "symfony-env",
        "MAILER_DSN=\"smtps://anna:{}@h.example:465?verify_peer=0\"",
    ),
    ("smtp-url", "use smtp://anna:{}@h.example:587 there"),
    ("smtp-url", "smtps://anna@b.example:{}@h.example:465"),
    (
        "symfony-env",
        "MAILER_DSN=\"smtp://anna@b.example:{}@h.example:587\"",
    ),
    (
        "nodemailer",
        "nodemailer.createTransport('smtps://anna@b.example:{}@h.example:465')",
    ),
    (
        "django-env",
        "EMAIL_HOST=h.example\nEMAIL_HOST_USER=anna\nEMAIL_HOST_PASSWORD={}\nEMAIL_USE_TLS=True",
    ),
    ("django-env", "EMAIL_URL=smtp+tls://anna:{}@h.example:587"),
    (
        "django-settings",
        "EMAIL_HOST = 'h.example'\nEMAIL_HOST_USER = 'anna'\nEMAIL_HOST_PASSWORD = '{}'\nEMAIL_USE_TLS = True",
    ),
    (
        "smtp-env",
        "SMTP_HOST=h.example\nSMTP_USER=anna\nSMTP_PASS={}",
    ),
    (
        "rails-smtp",
        "config.action_mailer.smtp_settings = {\n address: 'h.example', user_name: 'anna',\n password: '{}',\n enable_starttls_auto: true }",
    ),
    (
        "nodemailer",
        "nodemailer.createTransport({ host: 'h.example', port: 465, secure: true, auth: { user: 'anna', pass: '{}' } })",
    ),
    (
        "nodemailer",
        "nodemailer.createTransport({\n host: \"h.example\",\n auth: {\n user: \"anna\",\n pass: \"{}\",\n }\n})",
    ),
    (
        "nodemailer",
        "nodemailer.createTransport({ host: 'h.example', auth: { type: 'OAuth2', user: 'a', refreshToken: '{}' } })",
    ),
    (
        "phpmailer",
        "$mail = new PHPMailer(true);\n$mail->Host = 'h.example';\n$mail->SMTPAuth = true;\n$mail->Username = 'anna';\n$mail->Password = '{}';",
    ),
    (
        "phpmailer",
        "$pw = \"{}\";\n$mail = new PHPMailer;\n$mail->Host = 'h.example';\n$mail->Username = 'anna';\n$mail->Password = $pw;",
    ),
    (
        "swiftmailer",
        "$t = (new Swift_SmtpTransport('h.example', 465, 'ssl'))\n->setUsername('anna')\n->setPassword('{}');",
    ),
    (
        "smtplib",
        "import smtplib\ns = smtplib.SMTP('h.example', 587)\ns.starttls()\ns.login('anna', '{}')",
    ),
    (
        "smtplib",
        "password = \"{}\"\ns = smtplib.SMTP_SSL(\"h.example\", 465)\ns.login(\"anna\", password)",
    ),
    (
        "wp-config",
        "define('WPMS_ON', true);\ndefine('WPMS_SMTP_HOST', 'h.example');\ndefine('WPMS_SMTP_USER', 'anna');\ndefine('WPMS_SMTP_PASS', '{}');",
    ),
    (
        "laravel-config",
        "'mailers' => ['smtp' => ['transport' => 'smtp', 'host' => env('MAIL_HOST', 'h.example'), 'username' => 'anna',\n'password' => env('MAIL_PASSWORD', '{}'),\n]]",
    ),
    (
        "spring-properties",
        "spring.mail.host=h.example\nspring.mail.username=anna\nspring.mail.password={}",
    ),
    (
        "spring-yaml",
        "spring:\n  mail:\n    host: h.example\n    username: anna\n    password: {}\n",
    ),
    (
        "javamail",
        "props.put(\"mail.smtp.host\", \"h.example\");\nreturn new PasswordAuthentication(\"anna\", \"{}\");",
    ),
    (
        "grafana-ini",
        "[smtp]\nenabled = true\nhost = h.example:587\nuser = anna\npassword = {}\nskip_verify = false",
    ),
    (
        "grafana-ini",
        "[smtp]\nhost = h.example:587\nuser = anna\npassword = \"\"\"{}\"\"\"\nskip_verify = false",
    ),
    (
        "grafana-env",
        "GF_SMTP_HOST=h.example:587\nGF_SMTP_USER=anna\nGF_SMTP_PASSWORD={}",
    ),
    (
        "gitlab-rb",
        "gitlab_rails['smtp_address'] = \"h.example\"\ngitlab_rails['smtp_user_name'] = \"anna\"\ngitlab_rails['smtp_password'] = \"{}\"",
    ),
    (
        "gitlab-env",
        "SMTP_ENABLED=true\nSMTP_HOST=h.example\nSMTP_USER=anna\nSMTP_PASS={}\nSMTP_STARTTLS=true",
    ),
    (
        "jenkins-yaml",
        "unclassified:\n  mailer:\n    smtpHost: h.example\n    smtpPort: 587\n    authentication:\n      username: anna\n      password: \"{}\"\n",
    ),
    (
        "jenkins-xml",
        "<hudson.tasks.Mailer_-DescriptorImpl>\n<smtpAuthUsername>anna</smtpAuthUsername>\n<smtpAuthPassword>{}</smtpAuthPassword>\n<smtpHost>h.example</smtpHost>\n<useSsl>false</useSsl>\n</hudson.tasks.Mailer_-DescriptorImpl>",
    ),
    (
        "docker-compose",
        "services:\n  app:\n    environment:\n      MAIL_MAILER: smtp\n      MAIL_HOST: h.example\n      MAIL_USERNAME: anna\n      MAIL_PASSWORD: {}\n",
    ),
    (
        "docker-compose",
        "    environment:\n      - SMTP_HOST=h.example\n      - SMTP_USERNAME=anna\n      - SMTP_PASSWORD={}\n      - SMTP_PORT=587\n",
    ),
    (
        "docker-compose",
        "    environment:\n      - \"SMTP_HOST=h.example\"\n      - \"SMTP_USERNAME=anna\"\n      - \"SMTP_PASSWORD={}\"\n",
    ),
    (
        "kubernetes",
        "env:\n  - name: SMTP_HOST\n    value: h.example\n  - name: SMTP_USER\n    value: anna\n  - name: SMTP_PASSWORD\n    value: \"{}\"\n",
    ),
    (
        "docker-run",
        "docker run -d -e SMTP_HOST=h.example -e SMTP_USER=anna -e SMTP_PASSWORD={} image/of:it",
    ),
    (
        "gitea-ini",
        "[mailer]\nENABLED = true\nPROTOCOL = smtps\nSMTP_ADDR = h.example\nUSER = anna\nPASSWD = `{}`",
    ),
    (
        "gitea-env",
        "GITEA__mailer__ENABLED=true\nGITEA__mailer__SMTP_ADDR=h.example\nGITEA__mailer__USER=anna\nGITEA__mailer__PASSWD={}",
    ),
    (
        "nextcloud-config",
        "  'mail_smtphost' => 'h.example',\n  'mail_smtpname' => 'anna',\n  'mail_smtppassword' => '{}',\n  'mail_smtpport' => '587',",
    ),
    (
        "nextcloud-env",
        "SMTP_HOST=h.example\nSMTP_NAME=anna\nSMTP_PASSWORD={}\nSMTP_AUTHTYPE=LOGIN",
    ),
    (
        "discourse-env",
        "DISCOURSE_SMTP_ADDRESS=h.example\nDISCOURSE_SMTP_USER_NAME=anna\nDISCOURSE_SMTP_PASSWORD=\"{}\"",
    ),
    (
        "discourse-conf",
        "smtp_address = h.example\nsmtp_user_name = anna\nsmtp_password = {}\nsmtp_enable_start_tls = true",
    ),
    (
        "vaultwarden-env",
        "# vaultwarden\nSMTP_HOST=h.example\nSMTP_SECURITY=force_tls\nSMTP_USERNAME=anna\nSMTP_PASSWORD={}",
    ),
    (
        "alertmanager",
        "global:\n  smtp_smarthost: 'h.example:587'\n  smtp_auth_username: anna\n  smtp_auth_password: '{}'\n",
    ),
    (
        "msmtprc",
        "defaults\ntls on\naccount a\nhost h.example\nuser anna\npassword {}\naccount default : a",
    ),
    (
        "ssmtp",
        "mailhub=h.example:587\nAuthUser=anna\nAuthPass={}\nUseSTARTTLS=YES",
    ),
    (
        "postfix",
        "relayhost = [h.example]:587\nsmtp_sasl_auth_enable = yes\nsmtp_tls_security_level = encrypt\n[h.example]:587 anna:{}",
    ),
    (
        "mutt",
        "set smtp_url = \"smtp://anna@h.example:587/\"\nset smtp_pass = \"{}\"\nset ssl_force_tls = yes",
    ),
    (
        "mutt",
        "set smtp_url = \"smtp://anna:{}@h.example:587/\"\nset folder = imaps://i.example/\nset imap_user = anna",
    ),
    (
        "git-config",
        "[sendemail]\n  smtpServer = h.example\n  smtpUser = anna\n  smtpPass = {}\n  smtpEncryption = tls",
    ),
    (
        "appsettings",
        "{\"Smtp\": { \"Host\": \"h.example\", \"Port\": 587, \"Username\": \"anna\", \"Password\": \"{}\", \"EnableSsl\": true } }",
    ),
    (
        "dotnet-smtpclient",
        "new SmtpClient(\"h.example\", 587) { EnableSsl = true, Credentials = new NetworkCredential(\"anna\", \"{}\") };",
    ),
    (
        "dotnet-config",
        "<network host=\"h.example\" port=\"587\" userName=\"anna\" password=\"{}\" enableSsl=\"true\" />",
    ),
    (
        "mailkit",
        "client.Connect(\"h.example\", 587, SecureSocketOptions.StartTls);\nclient.Authenticate(\"anna\", \"{}\");",
    ),
    (
        "go-smtp",
        "auth := smtp.PlainAuth(\"\", \"anna\", \"{}\", \"h.example\")\nerr := smtp.SendMail(\"h.example:587\", auth, from, to, msg)",
    ),
    (
        "ruby-net-smtp",
        "Net::SMTP.start('h.example', 587, 'here', 'anna', '{}', :plain) do |smtp|",
    ),
    (
        "swaks",
        "swaks --server h.example --port 587 --tls --auth-user anna --auth-password '{}' --to b@c.example",
    ),
    (
        "swaks",
        "swaks -s h.example -p 587 -tls -a LOGIN -au anna -ap {}",
    ),
    (
        "curl",
        "curl --url smtps://h.example:465 --user 'anna:{}' --mail-from a@b.example",
    ),
    ("curl", "curl -u anna:{} --ssl-reqd smtp://h.example:587"),
    (
        "sendemail",
        "sendemail -s h.example:587 -f a@b.example -xu anna -xp '{}' -o tls=yes",
    ),
    (
        "smtp-ini",
        "[smtp]\nhost = h.example\nport = 25\nuser = anna\npassword = {}",
    ),
    (
        "smtp-yaml",
        "smtp:\n  host: h.example\n  port: 25\n  user: anna\n  pass: {}\n",
    ),
    (
        "smtp-object",
        "const config = { smtp: { host: 'h.example', port: 25, user: 'anna', pass: '{}' } }",
    ),
    (
        "smtp-code",
        "const smtpHost = 'h.example';\nconst smtpUser = 'anna';\nconst smtpPass = '{}';",
    ),
];

/// Parts of the password that nothing else has: before and behind the character that is tried.
const BEFORE: &str = "Zq7vXn";
const BEHIND: &str = "Kp2w9mTd";

/// What a program says of it.
const ERROR: &str = "535 5.7.8 Error: authentication failed for anna";

fn passwords() -> impl Iterator<Item = String> {
    let marks = [
        "$", "#", "\\", "%", "\"", "'", " ", "é", "@", ":", "/", "?", "=", ";", "", "&", "<", ">",
    ];
    marks
        .into_iter()
        .map(|mark| [BEFORE, mark, BEHIND].concat())
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk
            .iter()
            .fold(0_usize, |bits, byte| (bits << 8) | usize::from(*byte))
            << (8 * (3 - chunk.len()));
        for n in 0..=chunk.len() {
            text.push(char::from(LETTERS[(bits >> (18 - 6 * n)) & 63]));
        }
    }
    text
}

fn percent(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}

/// Everything that an import says.
fn said(import: &Import) -> String {
    let settings = serde_json::to_string(&import.settings).expect("settings");
    let parts = [
        format!("{import:?}"),
        settings,
        import.unread.join(" "),
        import.rest.clone(),
    ];
    parts.join("\n")
}

#[test]
fn nothing_of_a_password_is_in_what_is_said() {
    let mut faults = Vec::new();
    for (form, template) in FORMS {
        for password in passwords() {
            let login = base64(format!("\0anna\0{password}").as_bytes());
            let echoes = [percent(&password), base64(password.as_bytes()), login];
            let text = template.replace("{}", &password);
            let text = format!(
                "{text}\n\n{ERROR}\nAUTH PLAIN {}\nlog: {} {}\n",
                echoes[2], echoes[0], echoes[1]
            );
            let Some(import) = import(&text) else {
                faults.push(format!("{form}: nothing read of {text}"));
                continue;
            };
            let all = said(&import);
            let json = serde_json::to_string(&password).expect("JSON");
            let shown =
                echoes
                    .iter()
                    .map(String::as_str)
                    .chain([BEFORE, BEHIND, json.trim_matches('"')]);
            for part in shown.filter(|part| all.contains(part)) {
                faults.push(format!("{form} with {password:?}: shows {part:?}: {all}"));
            }
            if password == [BEFORE, BEHIND].concat() {
                if import.form != *form {
                    faults.push(format!("{form} is read as {}: {text}", import.form));
                }
                if import.secrets == 0 || import.settings.outgoing.is_none() {
                    faults.push(format!("{form}: {all}"));
                }
                if !import.rest.contains(ERROR) {
                    faults.push(format!("{form}: the rest is {:?}", import.rest));
                }
            }
        }
    }
    let count = faults.len();
    faults.truncate(25);
    assert!(faults.is_empty(), "{count} faults\n{}", faults.join("\n"));
}

#[test]
fn secrets_under_any_name_are_left_out_of_the_rest() {
    for name in [
        "MY_KEY",
        "appSecretThing",
        "tokenOfMine",
        "db_pwd",
        "PASSPHRASE_2",
    ] {
        for line in [
            format!("{name}=hunter2hunter2"),
            format!("{name} = \"hunter2hunter2\""),
            format!("  '{name}' => 'hunter2hunter2',"),
            format!("{name}: hunter2hunter2"),
        ] {
            let text = format!(
                "SMTP_HOST=h.example\nSMTP_PORT=25\nsome text first\n{line}\nit failed with {name}"
            );
            let import = import(&text).expect("settings");
            assert!(
                !said(&import).contains("hunter2"),
                "{line}: {}",
                said(&import)
            );
        }
    }
}
