//! `late ONE OTHER DELAY LOSS`: a cable between two network devices that it makes itself. Frames arrive DELAY
//! milliseconds late; LOSS in a hundred never do.
//!
//! Linux has a queueing discipline for this (netem), which many kernels are built without. The devices can be moved to
//! other network namespaces once the program has said "ready".

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use tappers::{Interface, Tap};

/// Longer than any frame of an Ethernet.
const FRAME: usize = 64 * 1024;

/// What the cable does to frames.
#[derive(Clone, Copy)]
struct Fate {
    delay: Duration,
    loss: u32,
}

/// Lots for loss: Marsaglia's xorshift, always from the same start, so that a run can be repeated.
struct Lots(u32);

impl Lots {
    /// From 0 to 99.
    fn draw(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % 100
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [one, other, delay, loss] = &words[..] else {
        return Err("usage: late ONE OTHER DELAY LOSS".into());
    };
    let fate = Fate {
        delay: Duration::from_millis(delay.parse()?),
        loss: loss.parse()?,
    };
    let one = Arc::new(Tap::new_named(Interface::new(one)?)?);
    let other = Arc::new(Tap::new_named(Interface::new(other)?)?);
    println!("ready");
    let there = carry(&one, &other, fate, 1);
    let back = carry(&other, &one, fate, 2);
    for thread in there.into_iter().chain(back) {
        thread.join().map_err(|_| "a direction ended")??;
    }
    Ok(())
}

/// One direction: a thread that reads and one that writes.
fn carry(
    from: &Arc<Tap>,
    to: &Arc<Tap>,
    fate: Fate,
    lots: u32,
) -> [thread::JoinHandle<io::Result<()>>; 2] {
    let (send, receive) = channel();
    let (from, to) = (Arc::clone(from), Arc::clone(to));
    [
        thread::spawn(move || take(&from, &send, fate, Lots(lots))),
        thread::spawn(move || {
            give(&to, &receive);
            Ok(())
        }),
    ]
}

fn take(
    from: &Tap,
    send: &Sender<(Instant, Vec<u8>)>,
    fate: Fate,
    mut lots: Lots,
) -> io::Result<()> {
    let mut frame = vec![0; FRAME];
    loop {
        let length = from.recv(&mut frame)?;
        let lost = lots.draw() < fate.loss;
        if !lost
            && send
                .send((Instant::now() + fate.delay, frame[..length].to_vec()))
                .is_err()
        {
            return Ok(());
        }
    }
}

fn give(to: &Tap, receive: &Receiver<(Instant, Vec<u8>)>) {
    for (due, frame) in receive {
        sleep(due.saturating_duration_since(Instant::now()));
        // A device that is not up yet takes nothing, as a cable that is not plugged in.
        let _ = to.send(&frame);
    }
}
