//! Addresses of names: from the hosts file, else from this machine's resolver. A missing name, an empty one, a
//! failing resolver and a silent one are four different answers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::OnceLock;
use std::time::Duration;

use hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::{Query, ResponseCode};
use hickory_resolver::proto::rr::rdata::SRV;
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use hickory_resolver::system_conf::read_system_conf;
use hickory_resolver::{Hosts, Resolver, TokioResolver};
use mailmedic_core::dialogue::{Reading, patience};
use mailmedic_core::vocab::{Found, Host, Miss as Absence, Port, Tells, Told};
use tokio::time::{sleep, timeout};

use super::question;
use super::survey::told;
use crate::guard::Cleared;

/// At most this many addresses of one name are used.
pub(super) const MOST_ADDRESSES: usize = 8;

/// At most this many records of one question are looked at.
const MOST_RECORDS: usize = 32;

/// At most this many characters of a text are kept.
const LONGEST_TEXT: usize = 4_096;

/// After one family has answered, the other gets this long. Some resolvers never answer AAAA.
const OTHER_FAMILY: Duration = Duration::from_millis(500);

/// One datagram is waited for this long; then it is sent again.
const ONE_QUERY: Duration = Duration::from_millis(1_800);

/// Looks names up.
pub struct Names {
    set_up: OnceLock<SetUp>,
    /// Another resolver, for comparison.
    other: Option<Box<Names>>,
    /// The address that is looked for on blocklists.
    listed: Option<IpAddr>,
}

/// Whom it asks.
struct SetUp {
    hosts: Hosts,
    resolver: Option<TokioResolver>,
    /// The resolver itself, for the one question that its library cannot ask.
    server: Option<SocketAddr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Miss {
    Missing,
    Failed,
    Silent,
    Empty,
}

impl Names {
    /// With the hosts file and the resolver that this machine is set up for when the first name is looked up.
    pub fn system() -> Names {
        Names::of(OnceLock::new())
    }

    /// With this resolver only.
    pub fn asking(config: ResolverConfig) -> Names {
        let server = server_of(&config);
        let mut builder = Resolver::builder_with_config(config, TokioRuntimeProvider::default());
        set(builder.options_mut());
        Names::of(OnceLock::from(SetUp {
            hosts: Hosts::default(),
            resolver: builder.build().ok(),
            server,
        }))
    }

    fn of(set_up: OnceLock<SetUp>) -> Names {
        Names {
            set_up,
            other: None,
            listed: None,
        }
    }

    fn set_up(&self) -> &SetUp {
        self.set_up.get_or_init(SetUp::system)
    }

    /// Compares the answers on the server with those of another resolver, at an address that was cleared for it.
    #[must_use]
    pub fn beside(mut self, other: Option<Cleared>) -> Names {
        self.other = other.map(|other| {
            let to = other.target();
            let with_port = |mut connection: ConnectionConfig| {
                connection.port = to.port();
                connection
            };
            let ways = [ConnectionConfig::udp(), ConnectionConfig::tcp()];
            let server = NameServerConfig::new(to.ip(), true, ways.map(with_port).to_vec());
            let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
            Box::new(Names::asking(config))
        });
        self
    }

    /// Looks for this address on blocklists.
    #[must_use]
    pub fn looking_for(mut self, address: Option<IpAddr>) -> Names {
        self.listed = address;
        self
    }

    /// The other resolver.
    pub(super) fn other(&self) -> Option<&Names> {
        self.other.as_deref()
    }

    /// The address that is looked for on blocklists.
    pub(super) fn listed(&self) -> Option<IpAddr> {
        self.listed
    }

    /// The first resolver that is asked.
    pub(super) fn server(&self) -> Option<SocketAddr> {
        self.set_up().server
    }

    /// What the resolver itself says on an answer that is of no use (RFC 8914).
    pub async fn explained(&self, host: &Host) -> Vec<Told> {
        let name = Name::from_ascii(format!("{host}."));
        let (Ok(name), Some(server)) = (name, self.set_up().server) else {
            return Vec::new();
        };
        let explained = question::explained(server, &name).await;
        let told = explained.map(|(code, text)| {
            let text = Some(text).filter(|text| !text.is_empty());
            let data = [code.to_string()].into_iter().chain(text).collect();
            told(host.as_str(), Tells::Explained, data)
        });
        told.into_iter().collect()
    }

    /// The addresses of a name, within [`patience::RESOLVE`].
    pub async fn addresses(&self, host: &Host) -> Reading {
        if let Some(address) = host.address() {
            return Reading::Addresses(vec![address]);
        }
        if host.is_this_machine() {
            return Reading::Addresses(vec![
                Ipv4Addr::LOCALHOST.into(),
                Ipv6Addr::LOCALHOST.into(),
            ]);
        }
        // With the final dot, so that no search list is tried.
        let Ok(name) = Name::from_ascii(format!("{host}.")) else {
            return Reading::NameMissing;
        };
        let known = self.in_hosts_file(&name);
        if !known.is_empty() {
            return Reading::Addresses(known);
        }
        let limit = Duration::from_millis(patience::RESOLVE.into());
        match timeout(limit, self.ask(name.clone()))
            .await
            .unwrap_or(Err(Miss::Silent))
        {
            Ok(addresses) => Reading::Addresses(addresses),
            Err(Miss::Missing) => Reading::NameMissing,
            Err(Miss::Empty) => Reading::NameEmpty,
            Err(Miss::Failed) => Reading::NameFailed(match self.set_up().server {
                Some(server) => question::addresses(server, &name).await,
                None => Vec::new(),
            }),
            Err(Miss::Silent) => Reading::ResolverSilent,
        }
    }

    /// The servers that a domain has for a service (RFC 2782), name and port, the one to be asked first in front.
    pub async fn services(&self, service: &str, domain: &str) -> Vec<(String, u16)> {
        let name = Name::from_ascii(format!("{service}.{domain}."));
        let (Ok(name), Some(resolver)) = (name, &self.set_up().resolver) else {
            return Vec::new();
        };
        let limit = Duration::from_millis(patience::RESOLVE.into());
        let Ok(Ok(found)) = timeout(limit, resolver.lookup(name, RecordType::SRV)).await else {
            return Vec::new();
        };
        let mut servers: Vec<(u16, String, u16)> = found
            .answers()
            .iter()
            .filter_map(|record| match &record.data {
                RData::SRV(srv) => {
                    let target = srv.target.to_ascii();
                    Some((
                        srv.priority,
                        target.trim_end_matches('.').to_owned(),
                        srv.port,
                    ))
                }
                _ => None,
            })
            // A root as target says that there is no such service.
            .filter(|(_, target, _)| !target.is_empty())
            .collect();
        servers.sort();
        let servers = servers.into_iter();
        servers.map(|(_, target, port)| (target, port)).collect()
    }

    /// The servers of a service, by its full name (RFC 2782).
    pub async fn servers(&self, name: &str) -> Found {
        let records = self.records(name, RecordType::SRV).await;
        let all = records.map(|all| {
            let of_kind = |data| match data {
                RData::SRV(srv) => Some(srv),
                _ => None,
            };
            let mut servers: Vec<SRV> = all.into_iter().filter_map(of_kind).collect();
            servers.sort_by_key(|srv| (srv.priority, u16::MAX - srv.weight));
            servers.iter().filter_map(server).collect()
        });
        some(all, Found::Servers)
    }

    /// The mail exchangers of a domain, the preferred first (RFC 5321 section 5.1).
    pub async fn exchangers(&self, domain: &Host) -> Found {
        let records = self.records(domain.as_str(), RecordType::MX).await;
        let all = records.map(|all| {
            let mut hosts: Vec<_> = all
                .iter()
                .filter_map(|data| match data {
                    RData::MX(mx) => Some((mx.preference, host(&mx.exchange))),
                    _ => None,
                })
                .collect();
            hosts.sort();
            hosts.into_iter().filter_map(|(_, host)| host).collect()
        });
        some(all, Found::Exchangers)
    }

    /// The texts of a name, each in one piece (RFC 7208 section 3.3).
    pub async fn texts(&self, name: &str) -> Found {
        let records = self.records(name, RecordType::TXT).await;
        let text = |data: &RData| match data {
            RData::TXT(txt) => {
                let pieces: Vec<u8> = txt.txt_data.iter().flatten().copied().collect();
                Some(
                    String::from_utf8_lossy(&pieces)
                        .chars()
                        .take(LONGEST_TEXT)
                        .collect(),
                )
            }
            _ => None,
        };
        some(
            records.map(|all| all.iter().filter_map(text).collect()),
            Found::Texts,
        )
    }

    /// The records of one kind.
    pub(super) async fn records(
        &self,
        name: &str,
        kind: RecordType,
    ) -> Result<Vec<RData>, Absence> {
        let name = Name::from_ascii(format!("{name}.")).map_err(|_| Absence::NameMissing)?;
        let resolver = self
            .set_up()
            .resolver
            .as_ref()
            .ok_or(Absence::ResolverSilent)?;
        let limit = Duration::from_millis(patience::RESOLVE.into());
        match timeout(limit, resolver.lookup(name, kind)).await {
            Ok(Ok(lookup)) => {
                let records = lookup.answers().iter().take(MOST_RECORDS);
                Ok(records.map(|record| record.data.clone()).collect())
            }
            Ok(Err(error)) => Err(match miss(&error) {
                Miss::Missing => Absence::NameMissing,
                Miss::Empty => Absence::NoRecord,
                Miss::Failed => Absence::NameFailed,
                Miss::Silent => Absence::ResolverSilent,
            }),
            Err(_) => Err(Absence::ResolverSilent),
        }
    }

    fn in_hosts_file(&self, name: &Name) -> Vec<IpAddr> {
        [RecordType::A, RecordType::AAAA]
            .into_iter()
            .filter_map(|kind| {
                self.set_up()
                    .hosts
                    .lookup_static_host(&Query::query(name.clone(), kind))
            })
            .flat_map(|lookup| {
                lookup
                    .answers()
                    .iter()
                    .filter_map(|record| record.data.ip_addr())
                    .collect::<Vec<_>>()
            })
            .take(MOST_ADDRESSES)
            .collect()
    }

    async fn ask(&self, name: Name) -> Result<Vec<IpAddr>, Miss> {
        let four = self.one_family(name.clone(), RecordType::A);
        let six = self.one_family(name, RecordType::AAAA);
        tokio::pin!(four, six);
        let (four, six) = tokio::select! {
            four = &mut four => { let six = patiently(four.is_ok(), six).await; (four, six) }
            six = &mut six => { let four = patiently(six.is_ok(), four).await; (four, six) }
        };
        match (four, six) {
            (Err(four), Err(six)) => Err(worse(four, six)),
            (four, six) => {
                let all = four
                    .unwrap_or_default()
                    .into_iter()
                    .chain(six.unwrap_or_default());
                Ok(all.take(MOST_ADDRESSES).collect())
            }
        }
    }

    async fn one_family(&self, name: Name, kind: RecordType) -> Result<Vec<IpAddr>, Miss> {
        let resolver = self.set_up().resolver.as_ref().ok_or(Miss::Silent)?;
        let lookup = resolver
            .lookup(name, kind)
            .await
            .map_err(|error| miss(&error))?;
        let addresses: Vec<IpAddr> = lookup
            .answers()
            .iter()
            .filter_map(|record| record.data.ip_addr())
            .collect();
        if addresses.is_empty() {
            Err(Miss::Empty)
        } else {
            Ok(addresses)
        }
    }
}

impl SetUp {
    fn system() -> SetUp {
        let resolver = Resolver::builder_tokio().ok().and_then(|mut builder| {
            set(builder.options_mut());
            builder.build().ok()
        });
        let config = read_system_conf().map(|(config, _)| config);
        SetUp {
            hosts: Hosts::from_system().unwrap_or_default(),
            resolver,
            server: config.ok().as_ref().and_then(server_of),
        }
    }
}

fn set(options: &mut ResolverOpts) {
    options.timeout = ONE_QUERY;
    options.attempts = 1;
    // Consulted here, for both families at once: a name with one line in the file needs no resolver.
    options.use_hosts_file = ResolveHosts::Never;
}

/// The first resolver that is asked.
fn server_of(config: &ResolverConfig) -> Option<SocketAddr> {
    let first = config.name_servers().first()?;
    let port = first.connections.first()?.port;
    Some(SocketAddr::new(first.ip, port))
}

/// A server and its port; nothing for the root, which says that there is no such service.
fn server(srv: &SRV) -> Option<(Host, Port)> {
    let port = Port::read(&srv.port.to_string()).ok()?;
    Some((host(&srv.target)?, port))
}

/// A name in an answer; nothing for the root, which stands for "no such service" (RFC 2782, RFC 7505).
fn host(name: &Name) -> Option<Host> {
    Host::read(name.to_ascii().trim_end_matches('.')).ok()
}

/// What was found, or why not. Records that name nothing say that there is no such service.
fn some<T>(records: Result<Vec<T>, Absence>, found: fn(Vec<T>) -> Found) -> Found {
    match records {
        Ok(all) if all.is_empty() => Found::Nothing(Absence::NoService),
        Ok(all) => found(all),
        Err(absence) => Found::Nothing(absence),
    }
}

/// Waits for the other family: as long as it takes, or only a little where there are addresses already.
async fn patiently<T>(
    found: bool,
    other: impl Future<Output = Result<T, Miss>>,
) -> Result<T, Miss> {
    tokio::select! {
        answer = other => answer,
        () = sleep(OTHER_FAMILY), if found => Err(Miss::Silent),
    }
}

/// What the two families together mean, where neither has an address. A name that is missing is so for both.
fn worse(one: Miss, other: Miss) -> Miss {
    [Miss::Missing, Miss::Failed, Miss::Silent]
        .into_iter()
        .find(|miss| [one, other].contains(miss))
        .unwrap_or(Miss::Empty)
}

fn miss(error: &NetError) -> Miss {
    // `is_no_records_found` is true for a missing name as well, so this comes first.
    if error.is_nx_domain() {
        return Miss::Missing;
    }
    match error {
        NetError::Dns(DnsError::NoRecordsFound(found))
            if found.response_code == ResponseCode::NoError =>
        {
            Miss::Empty
        }
        NetError::Dns(_) | NetError::Proto(_) => Miss::Failed,
        _ => Miss::Silent,
    }
}
