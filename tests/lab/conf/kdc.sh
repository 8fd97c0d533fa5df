# Sourced by the first process of a machine that is a KDC too (MIT Kerberos): realm, clock and tickets come from
# /lab/kerberos, names from /lab/principals and /lab/services.
. /lab/kerberos
mkdir -p /etc/krb5kdc /var/lib/krb5kdc
cat > /etc/krb5.conf <<X
[libdefaults]
 default_realm = $realm
 dns_lookup_kdc = false
 rdns = false
 dns_canonicalize_hostname = false
[realms]
 $realm = {
  kdc = 127.0.0.1
 }
X
cat > /etc/krb5kdc/kdc.conf <<X
[kdcdefaults]
 kdc_listen = 88
 kdc_tcp_listen = 88
[realms]
 $realm = {
  database_name = /var/lib/krb5kdc/principal
  key_stash_file = /etc/krb5kdc/stash
  max_life = 10h
 }
X
kdb5_util create -r "$realm" -s -P master > /lab/log/kdb.log 2>&1
{
  while read -r name password; do echo "addprinc +requires_preauth -pw $password $name"; done < /lab/principals
  while read -r name; do echo "addprinc -randkey $name"; echo "ktadd -k /etc/krb5.keytab $name"; done < /lab/services
} | kadmin.local >> /lab/log/kdb.log 2>&1
# The mail server's login service is another user; nothing here outlives the machine.
[ "$server_key" = true ] || rm -f /etc/krb5.keytab
touch /etc/krb5.keytab && chmod 644 /etc/krb5.keytab

# at_time OFFSET COMMAND… : runs it with another clock.
at_time() { if [ "$1" = +0s ]; then "${@:2}"; else faketime -f "$1" "${@:2}"; fi; }
# kdc OFFSET : starts the KDC with this clock.
kdc() {
  at_time "$1" krb5kdc -n < /dev/null > /lab/log/kdc.log 2>&1 &
  listening 88
}
# ticket OFFSET : the first user's ticket, into the cache that the client is given.
ticket() {
  local name password
  read -r name password < /lab/principals
  echo "$password" | at_time "$1" kinit -l 1h -c FILE:/lab/log/krb5cc "$name" > /lab/log/kinit.log 2>&1
}
case $cache in
expired)
  kdc -1d
  ticket -1d
  kill $!
  wait $! || true
  ;;
esac
kdc "$([ "$ahead" -lt 0 ] || echo +)${ahead}s"
[ "$cache" != valid ] || ticket +0s
