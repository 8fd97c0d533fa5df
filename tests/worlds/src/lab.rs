//! The real world: unmodified Debian servers in their own namespaces, started and stopped by the tests.
//!
//! The scripts in `tests/lab` do the privileged part; this module lays out their configuration, sends them commands,
//! and starts programs at the client's place. It needs root and the first time a package source; the installed root
//! is kept in a scratch folder (environment variable `MAILMEDIC_LAB`, else `lab` in the build's target folder).
//! Nothing of the machine itself is changed, and when the process that holds a [`Lab`] ends, however it ends, the
//! kernel takes the whole lab with it.

mod attempts;
mod courier;
mod cyrus;
mod dovecot;
mod exim;
mod fetching;
mod held;
mod kerberos;
mod layout;
mod liar;
mod nginx;
mod opensmtpd;
mod ports;
mod postfix;
mod sendmail;
mod store;
mod tokens;

pub(crate) use nginx::document;

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{self, Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, fs, thread};

use crate::certificates::{Authority, CertificateFault};
use crate::scenario::Scenario;
use crate::software::Software;

use self::held::Held;
use self::store::Store;

/// The client's address in every real world.
pub const CLIENT: &str = "10.77.0.10";

/// The address of the other place, where a world has one.
pub const FAR: &str = "10.77.0.20";

/// The resolver that a user names for comparison, where a world has one.
pub const SECOND: &str = "10.77.0.55";

/// The websocket of the probe server there.
pub const FAR_PROBE: &str = "ws://10.77.0.20:8725";

/// How long the lab may take to end by itself before it is killed.
const PATIENCE: Duration = Duration::from_secs(5);

/// A network of real servers, with one client place. Brought down when dropped.
#[derive(Debug)]
pub struct Lab {
    process: Child,
    commands: Option<ChildStdin>,
    answers: Option<BufReader<ChildStdout>>,
    run: PathBuf,
    authority: Authority,
    held: Held,
}

/// Why the lab can't do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum LabError {
    /// The machines' root can't be installed here: no root, no namespaces, no package source. The reason was printed.
    #[error("real mail servers can't be set up on this machine; the reason stands above")]
    Impossible,
    /// The software of a scenario's machine has no way to do what the scenario says.
    #[error("{} can't do this: {what}", .software.id())]
    Cannot {
        /// The software.
        software: Software,
        /// What it can't do.
        what: String,
    },
    /// A script refused; its reason.
    #[error("the lab failed: {0}")]
    Failed(String),
    /// A file or process of the lab.
    #[error("the lab failed: {0}")]
    Io(#[from] io::Error),
    /// A certificate that can't be made.
    #[error("no certificate: {0}")]
    Certificate(#[from] CertificateFault),
}

impl Lab {
    /// Makes sure that what these softwares need is installed, all of it at once: the first time on a machine this
    /// takes half a minute and is said on standard error. A lab that is not prepared installs what each world needs.
    pub fn prepare(softwares: impl IntoIterator<Item = Software>) -> Result<(), LabError> {
        let roots: BTreeSet<&str> = softwares.into_iter().map(Software::root).collect();
        Store::with(&roots.into_iter().collect::<Vec<_>>())?;
        Ok(())
    }

    /// Brings up the network and its client, with no machines yet.
    pub fn up() -> Result<Self, LabError> {
        let scripts = scripts()?;
        let scratch = scratch()?;
        let (place, store) = Store::with(&[])?;

        let authority = Authority::new()?;
        let run = new_run(&scratch)?;
        fs::write(run.join("ca.pem"), authority.pem())?;
        let client = run.join("client");
        fs::create_dir(&client)?;
        fs::write(
            client.join("resolv.conf"),
            "nameserver 10.77.0.53\noptions timeout:2 attempts:2\n",
        )?;
        fs::write(
            client.join("nsswitch.conf"),
            "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n",
        )?;
        fs::write(client.join("hosts"), "127.0.0.1 localhost\n")?;

        // It starts where the unpacked roots can be seen.
        let mut process = Command::new("nsenter")
            .args(["--target", &place.to_string(), "--mount", "--", "unshare"])
            .args(["--net", "--mount", "--propagation", "private", "bash"])
            .arg(scripts.join("up.sh"))
            .args([run.as_os_str(), store.as_os_str()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let commands = process.stdin.take();
        let answers = process.stdout.take().map(BufReader::new);
        let mut lab = Self {
            process,
            commands,
            answers,
            run,
            authority,
            held: Held::default(),
        };
        lab.answer()?;
        Ok(lab)
    }

    /// Ends the machines of the world before and builds this scenario's. When it returns, all ports listen.
    pub fn world(&mut self, scenario: &Scenario) -> Result<(), LabError> {
        self.held = Held::default();
        self.command("clear")?;
        let machines = scenario.world.machines.keys();
        let roots: Vec<&str> = machines.map(|name| scenario.world.root_of(name)).collect();
        Store::with(&roots)?;
        layout::write(&self.run.join("world"), &scenario.world, &self.authority)?;
        for file in [self.client_certificate(), self.client_key()] {
            match fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        if let Some(wanted) = &scenario.certificate {
            let own = self.authority.client(wanted)?;
            fs::write(self.client_certificate(), own.certificate)?;
            fs::write(self.client_key(), own.key)?;
        }
        self.command("world")?;
        self.held = Held::open(self, &scenario.world)?;
        Ok(())
    }

    /// Starts the other place's probe server, this program, in the world that stands. It ends with that world.
    pub fn far(&mut self, program: &Path) -> Result<(), LabError> {
        self.command(&format!("far {}", program.display()))
    }

    /// A command that will run at the client's place: in the client's network, with the lab's names, and with this
    /// machine's own files and processes. It takes arguments, environment and pipes like any other command, and the
    /// process that starts is the program itself.
    pub fn client(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("nsenter");
        command
            .arg("--target")
            .arg(self.process.id().to_string())
            .args(["--net", "--mount"]);
        if let Ok(here) = env::current_dir() {
            // Joining a mount namespace moves a process to its root folder.
            let mut wd = OsString::from("--wdns=");
            wd.push(here);
            command.arg(wd);
        }
        command.arg("--").arg(program);
        command
    }

    /// The certificate authority that signed the machines' certificates, as a PEM file.
    pub fn ca_pem(&self) -> PathBuf {
        self.run.join("ca.pem")
    }

    /// The user's own certificate, as a PEM file; no such file where the scenario has none.
    pub fn client_certificate(&self) -> PathBuf {
        self.run.join("client-certificate.pem")
    }

    /// Its key; no such file where the scenario has no certificate.
    pub fn client_key(&self) -> PathBuf {
        self.run.join("client-key.pem")
    }

    /// The client's settings of Kerberos; no such file where the world gives it none.
    pub fn kerberos(&self) -> PathBuf {
        self.run.join("world/mail/client.conf")
    }

    /// The cache that holds the client's Kerberos tickets; no such file where the world gives it none.
    pub fn tickets(&self) -> PathBuf {
        self.run.join("world/mail/log/krb5cc")
    }

    /// Everything a machine has logged, with all that it was told and all that it answered, in clear: also what came
    /// inside TLS, and passwords.
    pub fn server_log(&mut self, machine: &str) -> Result<String, LabError> {
        self.command(&format!("settle {machine}"))?;
        let log = self.run.join("world").join(machine).join("log/mail.log");
        Ok(String::from_utf8_lossy(&fs::read(log)?).into_owned())
    }

    /// The lines that clients sent to a machine, in order, from the server's own log.
    pub fn heard(&mut self, machine: &str) -> Result<Vec<String>, LabError> {
        Ok(conversation(&self.server_log(machine)?, '<'))
    }

    /// The lines that a machine answered, in order, from the server's own log.
    pub fn said(&mut self, machine: &str) -> Result<Vec<String>, LabError> {
        Ok(conversation(&self.server_log(machine)?, '>'))
    }

    /// How many logins a machine has seen: first the accepted, then the refused ones.
    pub fn logins(&mut self, machine: &str) -> Result<(usize, usize), LabError> {
        let said = self.said(machine)?;
        let count = |code| said.iter().filter(|line| line.starts_with(code)).count();
        Ok((count("235 "), count("535 ")))
    }

    /// The mail that a machine which keeps it has delivered; empty as long as there is none.
    pub fn mailbox(&self, machine: &str) -> String {
        let file = self.run.join("world").join(machine).join("log/mailbox");
        String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned()
    }

    /// What a machine runs, with versions.
    pub fn software(&self, machine: &str) -> Result<String, LabError> {
        Ok(
            fs::read_to_string(self.run.join("world").join(machine).join("log/software"))?
                .trim()
                .to_owned(),
        )
    }

    fn command(&mut self, line: &str) -> Result<(), LabError> {
        let commands = self
            .commands
            .as_mut()
            .ok_or_else(|| io::Error::from(io::ErrorKind::BrokenPipe))?;
        writeln!(commands, "{line}")?;
        self.answer()
    }

    fn answer(&mut self) -> Result<(), LabError> {
        let mut line = String::new();
        let answers = self
            .answers
            .as_mut()
            .ok_or_else(|| io::Error::from(io::ErrorKind::BrokenPipe))?;
        answers.read_line(&mut line)?;
        match line.trim_end() {
            "ok" => Ok(()),
            "" => Err(LabError::Failed("its first process ended".to_owned())),
            other => Err(LabError::Failed(
                other.trim_start_matches("failed ").to_owned(),
            )),
        }
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        // The end of its standard input ends the lab's first process, and with it everything else.
        self.commands = None;
        self.held = Held::default();
        let answers = self.answers.take();
        let (gone, told) = mpsc::channel();
        thread::spawn(move || {
            // The pipe of answers closes with the last process that holds it.
            let end = answers.map(|mut answers| io::copy(&mut answers, &mut io::sink()));
            gone.send(end.is_some())
        });
        if told.recv_timeout(PATIENCE).is_err() {
            // Everything else ends with it, by --kill-child. That it has ended meanwhile is no error.
            let _ = self.process.kill();
        }
        let ended = self
            .process
            .wait()
            .and_then(|_| fs::remove_dir_all(&self.run));
        if let Err(error) = ended {
            eprintln!("lab: {} may be left over: {error}", self.run.display());
        }
    }
}

/// Postfix logs a conversation as `… < host[address]: line` and `… > host[address]: line`.
fn conversation(log: &str, direction: char) -> Vec<String> {
    let (mark, client) = (format!(": {direction} "), format!("[{CLIENT}]: "));
    log.lines()
        .filter_map(|line| line.split_once(&mark)?.1.split_once(&client))
        .map(|(_, said)| said.to_owned())
        .collect()
}

/// The folder of the lab's scripts.
fn scripts() -> io::Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../lab")
        .canonicalize()
}

fn scratch() -> io::Result<PathBuf> {
    if let Some(folder) = env::var_os("MAILMEDIC_LAB") {
        return Ok(PathBuf::from(folder));
    }
    // Test programs run from target/debug/deps.
    let program = env::current_exe()?;
    let target = program
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").exists());
    Ok(target
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")))
        .join("lab"))
}

/// A folder for this lab alone; those of processes that were killed are cleared away.
fn new_run(scratch: &Path) -> io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let own = process::id();
    fs::create_dir_all(scratch)?;
    for entry in fs::read_dir(scratch)? {
        let entry = entry?;
        let name = entry.file_name();
        let of = name.to_str().and_then(|name| {
            name.strip_prefix("run-")?
                .split('-')
                .next()?
                .parse::<u32>()
                .ok()
        });
        if of.is_some_and(|of| of != own && !Path::new("/proc").join(of.to_string()).exists()) {
            // Another process may be at it too.
            match fs::remove_dir_all(entry.path()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
    }
    let run = scratch.join(format!(
        "run-{own}-{}",
        COUNT.fetch_add(1, Ordering::Relaxed)
    ));
    if run.exists() {
        fs::remove_dir_all(&run)?;
    }
    fs::create_dir_all(&run)?;
    Ok(run)
}
