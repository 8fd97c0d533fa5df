//! Words round a reply that tell which command it answers, and who gave it.

use std::sync::OnceLock;

use crate::reply::Anchors;
use crate::vocab::Stage;

/// What a hint tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// The command that is answered.
    Stage(Stage),
    /// What follows was told by a bounce: the recipient's server spoke.
    Bounce,
    /// A log quotes another host.
    HostSaid,
    /// A log names a relay on a port for submission, or one that only submission goes to: it is the user's own.
    OwnRelay,
    /// A log says that the mail was handed on.
    Taken,
    /// The login was accepted.
    LoggedIn,
    /// The login was tried.
    AuthSent,
    /// It was tried with a token of OAuth.
    Token,
    /// The program says that its connection is open.
    Opened,
    /// It shows that it was past the server's first words.
    Answered,
    /// It shows that the connection was encrypted.
    Secured,
    /// A server for fetching mail is shown to have spoken.
    Fetches,
}

const HINTS: &[(&[&str], Hint)] = &[
    (&["in reply to ehlo"], Hint::Stage(Stage::Hello)),
    (&["in reply to helo"], Hint::Stage(Stage::Hello)),
    (&["in reply to starttls"], Hint::Stage(Stage::StartTls)),
    (&["in reply to mail from"], Hint::Stage(Stage::Sender)),
    (&["in reply to rcpt to"], Hint::Stage(Stage::Recipient)),
    (&["in reply to data"], Hint::Stage(Stage::Content)),
    (&["in reply to end of data"], Hint::Stage(Stage::Content)),
    (&["command: 'conn"], Hint::Stage(Stage::Greeting)),
    (&["command: 'ehlo"], Hint::Stage(Stage::Hello)),
    (&["command: 'starttls"], Hint::Stage(Stage::StartTls)),
    (&["command: 'auth"], Hint::Stage(Stage::Auth)),
    (&["command: 'mail from"], Hint::Stage(Stage::Sender)),
    (&["command: 'rcpt to"], Hint::Stage(Stage::Recipient)),
    (&["command: 'data"], Hint::Stage(Stage::Content)),
    (&["command\":\"conn"], Hint::Stage(Stage::Greeting)),
    (&["command\":\"auth"], Hint::Stage(Stage::Auth)),
    (&["command\":\"mail from"], Hint::Stage(Stage::Sender)),
    (&["command\":\"rcpt to"], Hint::Stage(Stage::Recipient)),
    (&["command\":\"data"], Hint::Stage(Stage::Content)),
    (&["after initial connection"], Hint::Stage(Stage::Greeting)),
    (&["after ehlo"], Hint::Stage(Stage::Hello)),
    (&["after starttls"], Hint::Stage(Stage::StartTls)),
    (&["after auth"], Hint::Stage(Stage::Auth)),
    (&["after mail from"], Hint::Stage(Stage::Sender)),
    (&["pipelined mail from"], Hint::Stage(Stage::Sender)),
    (&["after rcpt to"], Hint::Stage(Stage::Recipient)),
    (&["pipelined rcpt to"], Hint::Stage(Stage::Recipient)),
    (&["after end of data"], Hint::Stage(Stage::Content)),
    (&["end of data"], Hint::Stage(Stage::Content)),
    (&["mail from:"], Hint::Stage(Stage::Sender)),
    (&["rcpt to:"], Hint::Stage(Stage::Recipient)),
    (&["smtpconnecterror"], Hint::Stage(Stage::Greeting)),
    (&["smtpheloerror"], Hint::Stage(Stage::Hello)),
    (&["smtpauthenticationerror"], Hint::Stage(Stage::Auth)),
    (&["authenticationfailedexception"], Hint::Stage(Stage::Auth)),
    (&["smtpsenderrefused"], Hint::Stage(Stage::Sender)),
    (&["smtpsenderfailedexception"], Hint::Stage(Stage::Sender)),
    (&["sendernotaccepted"], Hint::Stage(Stage::Sender)),
    (&["smtprecipientsrefused"], Hint::Stage(Stage::Recipient)),
    (
        &["smtpaddressfailedexception"],
        Hint::Stage(Stage::Recipient),
    ),
    (&["recipientnotaccepted"], Hint::Stage(Stage::Recipient)),
    (&["smtpdataerror"], Hint::Stage(Stage::Content)),
    (&["messagenotaccepted"], Hint::Stage(Stage::Content)),
    (&["could not authenticate"], Hint::Stage(Stage::Auth)),
    (&["failed to authenticate"], Hint::Stage(Stage::Auth)),
    (&["invalid login"], Hint::Stage(Stage::Auth)),
    (&["password command failed"], Hint::Stage(Stage::Auth)),
    (&["username command failed"], Hint::Stage(Stage::Auth)),
    (&["authentication failed (method"], Hint::Stage(Stage::Auth)),
    (&["sasl authentication failed"], Hint::Stage(Stage::Auth)),
    (&["code \"235\""], Hint::Stage(Stage::Auth)),
    (&["code 235"], Hint::Stage(Stage::Auth)),
    (
        &["following from address failed"],
        Hint::Stage(Stage::Sender),
    ),
    (&["mail command failed"], Hint::Stage(Stage::Sender)),
    (&["mail from command failed"], Hint::Stage(Stage::Sender)),
    (&["envelope from address"], Hint::Stage(Stage::Sender)),
    (&["hello: 5"], Hint::Stage(Stage::Hello)),
    (&["starttls failed:"], Hint::Stage(Stage::StartTls)),
    (&["starttls command failed"], Hint::Stage(Stage::StartTls)),
    (&["mail failed:"], Hint::Stage(Stage::Sender)),
    (
        &["following recipients failed"],
        Hint::Stage(Stage::Recipient),
    ),
    (&["rcpt to command failed"], Hint::Stage(Stage::Recipient)),
    (&["rcpt failed:"], Hint::Stage(Stage::Recipient)),
    (&["recipients were rejected"], Hint::Stage(Stage::Recipient)),
    (&["code \"250/251/252\""], Hint::Stage(Stage::Recipient)),
    (&["data not accepted"], Hint::Stage(Stage::Content)),
    (&["data command failed"], Hint::Stage(Stage::Content)),
    (&["data end command failed"], Hint::Stage(Stage::Content)),
    (&["message failed:"], Hint::Stage(Stage::Content)),
    (&["connection: opened"], Hint::Opened),
    (&["smtp server connected"], Hint::Opened),
    (&["docmd(\"auth\""], Hint::Answered),
    (&[".login(user"], Hint::Answered),
    (&["conn.pass_("], Hint::Fetches),
    (&["upgrade to tls succeeded"], Hint::Secured),
    (&["tls connection established to"], Hint::Secured),
    (&["tls connection established from"], Hint::Secured),
    (&["certificate verified"], Hint::Secured),
    (&["established with fingerprint"], Hint::Secured),
    (&["334 vxnlcm5hbwu6"], Hint::Answered),
    (&["334 ugfzc3dvcmq6"], Hint::Answered),
    (&["* ok [capability"], Hint::Fetches),
    (&["ok capability completed"], Hint::Fetches),
    (&["+ok pop"], Hint::Fetches),
    (&["+ok dovecot"], Hint::Fetches),
    (&["diagnostic-code:"], Hint::Bounce),
    (&["final-recipient:"], Hint::Bounce),
    (&["remote-mta:"], Hint::Bounce),
    (&["delivery status notification"], Hint::Bounce),
    (&["undelivered mail returned"], Hint::Bounce),
    (&["this is the mail system at host"], Hint::Bounce),
    (&["undeliverable:"], Hint::Bounce),
    (&["delivery has failed to"], Hint::Bounce),
    (&["could not be delivered to one or more"], Hint::Bounce),
    (&["the response from the remote server was"], Hint::Bounce),
    (&["the response was:"], Hint::Bounce),
    (&["remote server returned"], Hint::Bounce),
    (&["remote host said"], Hint::Bounce),
    (&["from remote mail server"], Hint::Bounce),
    (&["while talking to"], Hint::Bounce),
    (&["generating server:"], Hint::Bounce),
    (&["your message wasn't delivered"], Hint::Bounce),
    (&["message could not be delivered"], Hint::Bounce),
    (&["wasn't able to deliver your message"], Hint::Bounce),
    (&["mailer-daemon"], Hint::Bounce),
    (&["recipient address(es) failed"], Hint::Bounce),
    (&["address(es) failed"], Hint::Bounce),
    (&["gave this error:"], Hint::Bounce),
    (&["#smtp#"], Hint::Bounce),
    (&[" smtp;5"], Hint::Bounce),
    (&[" smtp; 5"], Hint::Bounce),
    (&["was undeliverable"], Hint::Bounce),
    (&["google tried to deliver"], Hint::Bounce),
    (&["the error that the other server returned"], Hint::Bounce),
    (&["konnte nicht zugestellt"], Hint::Bounce),
    (&["nicht erreicht werden:"], Hint::Bounce),
    (&["nachricht wurde nicht an"], Hint::Bounce),
    (&["empfangenden servers"], Hint::Bounce),
    (&["pas pu \u{ea}tre remis"], Hint::Bounce),
    (&["serveur distant a r"], Hint::Bounce),
    (&["no se pudo entregar"], Hint::Bounce),
    (&["no se ha podido entregar"], Hint::Bounce),
    (&["impossibile recapitare"], Hint::Bounce),
    (&["recapitato ai seguenti"], Hint::Bounce),
    (&["p\u{f4}de ser entregue"], Hint::Bounce),
    (
        &["\u{43d}\u{435} \u{434}\u{43e}\u{441}\u{442}\u{430}\u{432}\u{43b}\u{435}\u{43d}\u{43e}"],
        Hint::Bounce,
    ),
    (&["status=sent (2"], Hint::Taken),
    (&[" c=\"250 "], Hint::Taken),
    (&["] said:"], Hint::HostSaid),
    (&["]:25 said:"], Hint::HostSaid),
    (&["]:587, "], Hint::OwnRelay),
    (&["]:465, "], Hint::OwnRelay),
    (&["]:2525, "], Hint::OwnRelay),
    (&["]:26, "], Hint::OwnRelay),
    (&["]:2587, "], Hint::OwnRelay),
    (&["]:587 said:"], Hint::OwnRelay),
    (&["]:465 said:"], Hint::OwnRelay),
    (&["r=smarthost"], Hint::OwnRelay),
    (&["t=remote_smtp_smarthost"], Hint::OwnRelay),
    (&["r=send_via"], Hint::OwnRelay),
    (&["email-smtp."], Hint::OwnRelay),
    (&["smtp.gmail.com"], Hint::OwnRelay),
    (&["smtp-relay."], Hint::OwnRelay),
    (&["smtp.office365.com"], Hint::OwnRelay),
    (&["smtp.sendgrid.net"], Hint::OwnRelay),
    (&["smtp.mailgun.org"], Hint::OwnRelay),
    (&["authentication successful"], Hint::LoggedIn),
    (&["authentication succeeded"], Hint::LoggedIn),
    (&["2.7.0 accepted"], Hint::LoggedIn),
    (&["sasl_username="], Hint::LoggedIn),
    (&[" auth=1 mail="], Hint::LoggedIn),
    (&["auth plain"], Hint::AuthSent),
    (&["auth login"], Hint::AuthSent),
    (&["auth cram-md5"], Hint::AuthSent),
    (&["auth xoauth2"], Hint::AuthSent),
    (&["auth oauthbearer"], Hint::AuthSent),
    (&["authenticate xoauth2"], Hint::Token),
    (&["rejected xoauth2"], Hint::Token),
    (&["xoauth2 535"], Hint::Token),
    (&["xoauth2 auth"], Hint::Token),
    (&["oauth2 auth"], Hint::Token),
    (&["using xoauth2"], Hint::Token),
    (&["via xoauth2"], Hint::Token),
    (&["auth ntlm"], Hint::AuthSent),
    (&["auth gssapi"], Hint::AuthSent),
    (&["auth scram-sha"], Hint::AuthSent),
    (&["auth digest-md5"], Hint::AuthSent),
    (&["auth external"], Hint::AuthSent),
];

/// All hints of a text in lower case, in order.
pub(super) fn find(lower: &str) -> Vec<(usize, Hint)> {
    static ANCHORS: OnceLock<Anchors> = OnceLock::new();
    let anchors = ANCHORS.get_or_init(|| {
        let groups: Vec<_> = HINTS.iter().map(|(phrases, _)| *phrases).collect();
        Anchors::new(&groups)
    });
    let mut found = Vec::new();
    anchors.scan(lower, |id, at, _| {
        found.push((at, HINTS[usize::from(id)].1));
    });
    // Only hints that overlap are out of order.
    crate::order::sort_by_key(&mut found, |(at, _)| *at);
    found
}

/// Said only because an earlier command was refused, or to end the session.
const FOLLOW_UPS: [&str; 10] = [
    "need rcpt",
    "need mail",
    "rcpt first",
    "mail first",
    "no valid recipients",
    "valid rcpt command",
    "bad sequence of commands",
    "error: too many errors",
    "no recipients have been specified",
    "must have sender",
];

/// Whether a reply only follows from an earlier one.
pub(super) fn is_follow_up(lower: &str) -> bool {
    FOLLOW_UPS.iter().any(|phrase| lower.contains(phrase))
}
