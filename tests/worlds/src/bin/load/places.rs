//! The programs that take part: servers of ours, the binary that is measured, and what the kernel says of it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{env, fs};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, KeyUsagePurpose};

use crate::{Fault, wait_for};

/// Processes of ours that share the ports.
const PROCESSES: usize = 2;

/// Where the binary listens.
const HERE: ([u8; 4], u16) = ([10, 255, 0, 1], 8725);

/// An authority that signs what the servers show: `ca.pem` and `ca.key`.
pub(crate) fn make_authority(folder: &Path) -> Result<(), Fault> {
    let key = KeyPair::generate()?;
    fs::write(folder.join("ca.pem"), authority().self_signed(&key)?.pem())?;
    fs::write(folder.join("ca.key"), key.serialize_pem())?;
    Ok(())
}

/// What its certificate says, without its key.
pub(crate) fn authority() -> CertificateParams {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let name = &mut authority.distinguished_name;
    name.push(DnType::CommonName, "Authority of the load");
    authority
}

/// Mail servers. They end with this.
pub(crate) struct Servers(Vec<(Child, ChildStdin, BufReader<ChildStdout>)>);

impl Servers {
    /// Starts them on these ports, and waits until they listen.
    pub(crate) fn start(folder: &Path, ports: &str) -> Result<Servers, Fault> {
        let mut servers = Servers(Vec::new());
        for _ in 0..PROCESSES {
            let mut child = Command::new(env::current_exe()?)
                .arg("server")
                .arg(folder)
                .arg(ports)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()?;
            let ears = child.stdin.take().ok_or("a server without input")?;
            let mouth = child.stdout.take().ok_or("a server without output")?;
            servers.0.push((child, ears, BufReader::new(mouth)));
        }
        for (_, _, mouth) in &mut servers.0 {
            mouth.read_line(&mut String::new())?;
        }
        Ok(servers)
    }

    /// Dials and logins so far, over all of them.
    pub(crate) fn counted(&mut self) -> Result<(usize, usize), Fault> {
        let mut sum = (0, 0);
        for (_, ears, mouth) in &mut self.0 {
            ears.write_all(b"\n")?;
            let mut line = String::new();
            mouth.read_line(&mut line)?;
            let (dials, logins) = line.trim().split_once(' ').ok_or("no count")?;
            sum = (
                sum.0 + dials.parse::<usize>()?,
                sum.1 + logins.parse::<usize>()?,
            );
        }
        Ok(sum)
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        for (mut child, ears, _) in self.0.drain(..) {
            drop(ears);
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// `mailmedic serve`, as an organisation would start it. It ends with this.
pub(crate) struct Probe {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Probe {
    /// Starts it, with a limit of open files where one is given, and waits until it listens.
    pub(crate) fn start(binary: &Path, folder: &Path, files: Option<u64>) -> Result<Probe, Fault> {
        let address = SocketAddr::from(HERE);
        let mut serve = match files {
            None => Command::new(binary),
            Some(files) => {
                let mut limited = Command::new("prlimit");
                limited.arg(format!("--nofile={files}:{files}"));
                limited.arg(binary);
                limited
            }
        };
        let child = serve
            .args(["serve", "--allow-net", "10.0.0.0/8", "--listen"])
            .arg(address.to_string())
            .arg("--origin")
            .arg(format!("http://{address}"))
            .arg("--ca")
            .arg(folder.join("ca.pem"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?;
        let probe = Probe { child, address };
        wait_for(|| TcpStream::connect(address).ok()).ok_or("the server does not listen")?;
        Ok(probe)
    }

    fn told(&self, file: &str) -> Result<String, Fault> {
        Ok(fs::read_to_string(format!(
            "/proc/{}/{file}",
            self.child.id()
        ))?)
    }

    /// Seconds in which it had a processor.
    pub(crate) fn processor_time(&self) -> Result<f64, Fault> {
        seconds_of(&self.child.id().to_string())
    }

    /// Bytes of memory that it really has.
    pub(crate) fn resident(&self) -> Result<u64, Fault> {
        let status = self.told("status")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB"));
        Ok(kibibytes.ok_or("no VmRSS")?.trim().parse::<u64>()? * 1024)
    }

    /// Watches how many files it has open, until it is asked.
    pub(crate) fn watch(&self) -> Watch {
        let folder = format!("/proc/{}/fd", self.child.id());
        let (most, over) = (
            Arc::new(AtomicUsize::new(0)),
            Arc::new(AtomicBool::new(false)),
        );
        let (of_thread, is_over) = (Arc::clone(&most), Arc::clone(&over));
        let thread = thread::spawn(move || {
            while !is_over.load(Ordering::SeqCst) {
                let open = fs::read_dir(&folder).map_or(0, Iterator::count);
                of_thread.fetch_max(open, Ordering::SeqCst);
                thread::sleep(Duration::from_millis(20));
            }
        });
        Watch { most, over, thread }
    }
}

/// Seconds in which a process had a processor, for itself and in the kernel (proc(5), `stat`).
pub(crate) fn seconds_of(process: &str) -> Result<f64, Fault> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // Behind the name, which may hold anything.
    let (_, rest) = stat.rsplit_once(')').ok_or("no name")?;
    let ticks = rest.split_whitespace().skip(11).take(2);
    let ticks: Result<Vec<f64>, _> = ticks.map(str::parse::<f64>).collect();
    // A hundred a second, on every Linux that runs this.
    Ok(ticks?.into_iter().sum::<f64>() / 100.0)
}

impl Drop for Probe {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A thread that counts open files.
pub(crate) struct Watch {
    most: Arc<AtomicUsize>,
    over: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Watch {
    /// The most that were open at once.
    pub(crate) fn most(self) -> Result<usize, Fault> {
        self.over.store(true, Ordering::SeqCst);
        self.thread.join().map_err(|_| "the watch broke")?;
        match self.most.load(Ordering::SeqCst) {
            0 => Err("the open files of the server cannot be counted".into()),
            most => Ok(most),
        }
    }
}
