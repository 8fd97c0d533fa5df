# Sourced by the first process of a machine, whose folder is /lab.

# Everything that is logged by syslog comes to one file.
syslog() {
  busybox syslogd -n -O /lab/log/mail.log -S < /dev/null &
  until [ -S /dev/log ]; do sleep 0.01; done
}

# listening PORT… : waits until something listens on each of these, or tells which one does not.
listening() {
  local port hex tries
  for port in "$@"; do
    hex=$(printf ':%04X' "$port") tries=0
    until grep -q "$hex [0-9A-F:]* 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null; do
      sleep 0.02
      tries=$((tries + 1))
      [ $tries -lt 1000 ] || { echo "nothing listens on port $port"; exit 1; }
    done
  done
}

# ready VERSIONS : all is up; this first process stays.
ready() {
  echo "$*" > /lab/log/software
  echo ready > /lab/ready
  # Daemons that went into the background are no children of ours; the machine ends with this process.
  sleep infinity &
  wait
}

# tokens : puts in place what Dovecot checks tokens by, where the scenario has some: a key, or a server that knows them.
tokens() {
  [ -e /lab/oauth2.conf ] || return 0
  install -o dovecot -m 600 /lab/oauth2.conf /etc/dovecot/
  if [ -e /lab/token-key ]; then install -D -o dovecot -m 600 /lab/token-key /etc/dovecot/keys/default/HS256/default; fi
  [ -e /lab/known-tokens ] || return 0
  mkdir -p /srv/tokens/cgi-bin
  cp /lab/introspect /srv/tokens/cgi-bin/
  chmod 755 /srv/tokens/cgi-bin/introspect
  busybox httpd -f -p 127.0.0.1:8090 -h /srv/tokens < /dev/null > /lab/log/tokens.out 2>&1 &
  listening 8090
}
