//! `misnamer ADDRESS FILE`: a resolver that lies about some names, at port 53 of an address. The file has a line for each
//! name, `NAME LIE ADDRESS…`, with a hyphen for no lie, behind a first line that is not for us.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::{fs, io, thread};

use mailmedic_worlds::lie::{Known, Lie, answers};

/// The port of DNS (RFC 1035 section 4.2).
const PORT: u16 = 53;

type Names = Arc<BTreeMap<String, Known>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [address, file] = &words[..] else {
        return Err("usage: misnamer ADDRESS FILE".into());
    };
    let address: IpAddr = address.parse()?;
    let mut names = BTreeMap::new();
    for line in fs::read_to_string(file)?.lines().skip(1) {
        let mut words = line.split(' ');
        let (Some(name), Some(lie)) = (words.next(), words.next()) else {
            return Err(format!("{line:?} is no name").into());
        };
        let known = Lie::ALL.iter().find(|(id, _)| *id == lie);
        let addresses: Result<Vec<IpAddr>, _> = words.map(str::parse).collect();
        let known = Known {
            lie: known.map(|(_, lie)| *lie),
            addresses: addresses?,
        };
        names.insert(name.to_owned(), known);
    }
    let names: Names = Arc::new(names);
    let datagrams = UdpSocket::bind((address, PORT))?;
    let connections = TcpListener::bind((address, PORT))?;
    let of_tcp = Arc::clone(&names);
    thread::spawn(move || {
        for stream in connections.incoming().flatten() {
            let names = Arc::clone(&of_tcp);
            thread::spawn(move || serve(stream, &names));
        }
    });
    let mut question = [0; 4_096];
    loop {
        let (length, asker) = datagrams.recv_from(&mut question)?;
        for answer in answers(&question[..length], &names, false) {
            datagrams.send_to(&answer, asker)?;
        }
    }
}

/// Questions over TCP have their length in front (RFC 1035 section 4.2.2).
fn serve(mut stream: TcpStream, names: &Names) -> io::Result<()> {
    loop {
        let mut length = [0; 2];
        stream.read_exact(&mut length)?;
        let mut question = vec![0; usize::from(u16::from_be_bytes(length))];
        stream.read_exact(&mut question)?;
        for answer in answers(&question, names, true) {
            let length = u16::try_from(answer.len()).map_err(io::Error::other)?;
            stream.write_all(&[&length.to_be_bytes()[..], &answer].concat())?;
        }
    }
}
