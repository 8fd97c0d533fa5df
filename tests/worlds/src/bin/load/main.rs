//! `load BINARY [small] [PART]`: how much one `mailmedic serve` does. In a network namespace of its own it starts the binary and mail
//! servers of our own on thousands of addresses, opens pages from thousands of others, and prints a line for each measurement,
//! tab-separated: its name, what was measured, and what else is to be known about it. `small` does a little of each; a part
//! (`rate`, `held`, `crowd`) is measured alone.
//!
//! Any fault of a check - a wrong verdict, a refusal, a dial more or less than the servers counted - ends it with an error.

mod bare;
mod page;
mod places;
mod server;

use std::net::Ipv4Addr;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use futures_util::future::try_join_all;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use page::{Checked, Page};
use places::{Probe, Servers};
use server::Manner;

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Makes the namespace: every address of 10.0.0.0/8 is this machine's own. As many files may be open as it allows.
const INSIDE: &str = r#"ulimit -n "$(ulimit -Hn)" && ip link set lo up && ip route add local 10.0.0.0/8 dev lo &&
exec "$0" inside "$@""#;

/// Checks of one visitor; a shared server allows no more in a minute.
const OF_A_VISITOR: u32 = 6;

/// Checks of one server: each dials its four ports, and a shared server dials an address thirty times in ten minutes.
const OF_A_SERVER: u32 = 5;

/// All ports of sending.
const ALL_PORTS: &str = "25,465,587,2525";

/// How much of each is done.
struct Numbers {
    /// Checks for the rate, and how many at once.
    rate: (u32, u32),
    /// Checks that are held at their login.
    held: u32,
    /// Checks that are begun at once, and how many files the server may have open.
    crowd: (u32, u64),
}

const WHOLE: Numbers = Numbers {
    rate: (24_000, 64),
    held: 800,
    crowd: (10_000, 8_192),
};

const SMALL: Numbers = Numbers {
    rate: (42, 7),
    held: 16,
    crowd: (40, 512),
};

fn main() -> Result<ExitCode, Fault> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["server", folder, ports] => {
            let ports: Result<Vec<u16>, _> = ports.split(',').map(str::parse).collect();
            server::serve(Path::new(folder), &ports?)?;
        }
        ["bare", folder, checks, at_once] => {
            bare::run(Path::new(folder), checks.parse()?, at_once.parse()?)?;
        }
        ["inside", binary] => measure(Path::new(binary), &WHOLE, None)?,
        ["inside", binary, "small"] => measure(Path::new(binary), &SMALL, None)?,
        ["inside", binary, "small", part] => measure(Path::new(binary), &SMALL, Some(part))?,
        ["inside", binary, part] => measure(Path::new(binary), &WHOLE, Some(part))?,
        [_] | [_, _] | [_, "small", _] => {
            let mut alone = Command::new("unshare");
            alone.args(["--net", "sh", "-c", INSIDE]);
            let status = alone.arg(env::current_exe()?).args(&words).status()?;
            return Ok(if status.success() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            });
        }
        _ => return Err("usage: load BINARY [small] [PART]".into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(binary: &Path, numbers: &Numbers, part: Option<&str>) -> Result<(), Fault> {
    let is_wanted = |name| part.is_none_or(|part| part == name);
    let folder = env::temp_dir().join(format!("load-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    places::make_authority(&folder)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let measured = runtime.block_on(async {
        if is_wanted("rate") {
            rate(binary, &folder, numbers).await?;
        }
        if is_wanted("held") {
            held(binary, &folder, numbers).await?;
        }
        if is_wanted("crowd") {
            crowd(binary, &folder, numbers).await?;
        }
        Ok(())
    });
    fs::remove_dir_all(&folder)?;
    measured
}

/// The n-th visitor.
fn visitor(number: u32) -> Ipv4Addr {
    let [_, _, middle, low] = number.to_be_bytes();
    Ipv4Addr::new(10, 200, middle, low)
}

/// Checks one after the other on so many pages side by side, by the processor time that the server takes for them.
async fn rate(binary: &Path, folder: &Path, numbers: &Numbers) -> Result<(), Fault> {
    let mut servers = Servers::start(folder, "587")?;
    let probe = Probe::start(binary, folder, None)?;
    let (checks, at_once) = numbers.rate;
    let pages = Arc::new(AtomicU32::new(0));
    let dials = Arc::new(AtomicUsize::new(0));
    let begin = Instant::now();
    let used = probe.processor_time()?;
    let work = (0..at_once).map(|_| {
        let (pages, dials, address) = (Arc::clone(&pages), Arc::clone(&dials), probe.address);
        tokio::spawn(async move {
            loop {
                let number = pages.fetch_add(1, Ordering::SeqCst);
                if number * OF_A_VISITOR >= checks {
                    return Ok::<(), Fault>(());
                }
                let mut page = Page::open(visitor(number), address).await?;
                for check in number * OF_A_VISITOR..(number + 1) * OF_A_VISITOR {
                    let target = Manner::Healthy.address(check / OF_A_SERVER);
                    let checked = page.check(target).await?;
                    right(&checked, Manner::Healthy, check)?;
                    dials.fetch_add(checked.dials, Ordering::SeqCst);
                }
            }
        })
    });
    for done in try_join_all(work).await? {
        done?;
    }
    let took = begin.elapsed().as_secs_f64();
    let used = probe.processor_time()? - used;
    let dials = dials.load(Ordering::SeqCst);
    let (counted, logins) = servers.counted()?;
    if counted != dials || logins != checks as usize {
        return Err(format!(
            "the checks dialled {dials} times and were {checks}, the servers counted {counted} and {logins} logins"
        )
        .into());
    }
    let whole = f64::from(checks) / used;
    let bare = bare::measure(folder, checks, at_once)?;
    println!(
        "rate\t{whole:.0}\t{checks} checks, {counted} dials, {used:.2} s of processor time in {took:.1} s"
    );
    println!(
        "bare\t{:.2}\tof a check's processor time is what the barest client takes: it does {bare:.0} a second",
        whole / bare
    );
    Ok(())
}

/// Checks that servers keep waiting at the login, under TLS: what each of them holds of memory, its websocket included.
async fn held(binary: &Path, folder: &Path, numbers: &Numbers) -> Result<(), Fault> {
    let mut servers = Servers::start(folder, "587")?;
    let probe = Probe::start(binary, folder, None)?;
    // What the first check brings along is none of the others'.
    Page::open(visitor(u32::from(u16::MAX)), probe.address)
        .await?
        .check(Manner::Healthy.address(0))
        .await?;
    let before = probe.resident()?;
    let (dials, _) = servers.counted()?;
    // Not all at once: what is held is asked, not what so many handshakes side by side take for a moment.
    let address = probe.address;
    let work = stream::iter(0..numbers.held).map(|number| async move {
        let mut page = Page::open(visitor(number), address).await?;
        let target = Manner::Silent.address(number);
        page.check_up_to_login(target).await?;
        Ok::<Page, Fault>(page)
    });
    let (_, at_once) = numbers.rate;
    let pages: Vec<Page> = work
        .buffer_unordered(at_once as usize)
        .try_collect()
        .await?;
    let after = probe.resident()?;
    let live = servers.counted()?.0 - dials;
    if live != numbers.held as usize {
        return Err(format!("{live} connections are open, not {}", numbers.held).into());
    }
    drop(pages);
    let of_check = after.saturating_sub(before) / live as u64;
    println!(
        "held\t{of_check}\t{live} checks held at their login, each with its page's connection and its server's; {before} bytes \
         before, {after} with them"
    );
    Ok(())
}

/// Whole checks, all begun at once by as many pages, by a server that may not have that many files open.
async fn crowd(binary: &Path, folder: &Path, numbers: &Numbers) -> Result<(), Fault> {
    let mut servers = Servers::start(folder, ALL_PORTS)?;
    let (checks, files) = numbers.crowd;
    let probe = Probe::start(binary, folder, Some(files))?;
    let watch = probe.watch();
    let begin = Instant::now();
    let slowest = Arc::new(AtomicU32::new(0));
    let work = (0..checks).map(|number| {
        let (address, slowest) = (probe.address, Arc::clone(&slowest));
        tokio::spawn(async move {
            let manner = Manner::ALL[number as usize % 3];
            let mut page = Page::open(visitor(number), address).await?;
            let checked = page.check(manner.address(number / 3)).await?;
            right(&checked, manner, number)?;
            let took = u32::try_from(begin.elapsed().as_millis()).unwrap_or(u32::MAX);
            slowest.fetch_max(took, Ordering::SeqCst);
            Ok::<_, Fault>(checked)
        })
    });
    let (mut dials, mut logins, mut given_up) = (0, 0, 0);
    for one in try_join_all(work).await? {
        let checked = one?;
        dials += checked.dials;
        logins += checked.logins;
        given_up += checked.given_up;
    }
    let open = watch.most()?;
    let counted = servers.counted()?;
    let possible = dials..=dials + given_up;
    if !possible.contains(&counted.0) || counted.1 != logins {
        return Err(format!(
            "the checks dialled {possible:?} times and logged in {logins} times, the servers counted {counted:?}"
        )
        .into());
    }
    let seconds = f64::from(slowest.load(Ordering::SeqCst)) / 1e3;
    println!(
        "crowd\t{checks}\tright verdicts of checks begun at once, the last after {seconds:.1} s; {open} of {files} files open, {} dials",
        counted.0
    );
    Ok(())
}

/// Whether a check came to what its server is.
fn right(checked: &Checked, manner: Manner, number: u32) -> Result<(), Fault> {
    let expected = match manner {
        Manner::Healthy => "works",
        Manner::Refuses => "fails credentials-wrong",
        Manner::Clear => "fails starttls-not-offered",
        Manner::Silent => "could-not-tell",
    };
    if checked.verdict == expected {
        Ok(())
    } else {
        Err(format!("check {number} says {}, not {expected}", checked.verdict).into())
    }
}

/// Until something holds, for as long as a program may take to start.
fn wait_for<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(20) {
        if let Some(found) = look() {
            return Some(found);
        }
        thread::sleep(Duration::from_millis(10));
    }
    None
}
