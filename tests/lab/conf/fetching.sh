# Dovecot beside another mail server, for a login that opens it: one instance a port that is named in the file `fetching`.
# Who logs in leaves a file in /var/opened behind, named by the address.
mkdir -p /var/opened && chmod 1777 /var/opened
cat > /usr/local/bin/opens <<'END'
#!/bin/sh
touch "/var/opened/$IP"
exec "$@"
END
# A policy service of Postfix: OK where the client's file is younger than so many seconds.
cat > /usr/local/bin/is-open <<'END'
while read -r line; do
  case $line in
    client_address=*) file=/var/opened/${line#*=} ;;
    '')
      action=DUNNO
      if [ -e "$file" ] && [ $(($(date +%s) - $(stat -c %Y "$file"))) -lt "$1" ]; then action=OK; fi
      printf 'action=%s\n\n' "$action"
      ;;
  esac
done
END
chmod 755 /usr/local/bin/opens /usr/local/bin/is-open
mkdir -p /etc/dovecot && install -o dovecot -m 600 /lab/users /etc/dovecot/users
cp /lab/certificate.pem /etc/dovecot/ && install -m 600 /lab/key.pem /etc/dovecot/
mkdir -p /var/vmail && chown vmail: /var/vmail
for port in $(cat /lab/fetching); do
  mkdir -p "/var/lib/dovecot-$port"
  dovecot -F -c "/lab/$port.conf" < /dev/null > "/lab/log/$port.out" 2>&1 &
done
listening $(cat /lab/fetching)
