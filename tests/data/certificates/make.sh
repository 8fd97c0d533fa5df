#!/bin/bash
# make.sh : makes the certificates of this folder anew with the openssl command. They are kept as files because what
# makes certificates in the tests has neither short keys nor old signatures.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cat > "$work/conf" <<'CONF'
[ca]
default_ca = one
[one]
new_certs_dir = $ENV::work
database = $ENV::work/index
rand_serial = yes
policy = any
unique_subject = no
default_startdate = 20200101000000Z
default_enddate = 21200101000000Z
[any]
commonName = supplied
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[leaf]
subjectAltName = DNS:mail.lab.test
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
CONF
export work
: > "$work/index"

# key NAME KIND : a private key.
key() { openssl genpkey -quiet -out "$work/$1.key" "${@:2}"; }
# sign NAME SUBJECT ISSUER SECTION DIGEST
sign() {
  openssl req -new -key "$work/$1.key" -subj "/CN=$2" -config <(printf '[req]\ndistinguished_name=d\n[d]\n') -out "$work/$1.csr"
  local how=(-cert "$work/$3.crt" -keyfile "$work/$3.key")
  [ "$1" != "$3" ] || how=(-selfsign -keyfile "$work/$1.key")
  openssl ca -batch -notext -config "$work/conf" -extensions "$4" -md "$5" "${how[@]}" -in "$work/$1.csr" -out "$work/$1.crt" 2> "$work/log" || { cat "$work/log"; exit 1; }
}
rsa() { echo -algorithm RSA -pkeyopt "rsa_keygen_bits:$1"; }

key root $(rsa 2048)
sign root "Old Root" root root sha256
cp "$work/root.crt" old-root.pem
# One chain a file: the key, the leaf, then its issuers without the root.
for kind in rsa-2048 rsa-4096 weak-key weak-signature md5; do
  case $kind in
    rsa-4096) bits=4096 ;;
    weak-key) bits=1024 ;;
    *) bits=2048 ;;
  esac
  case $kind in
    weak-signature) digest=sha1 ;;
    md5) digest=md5 ;;
    *) digest=sha256 ;;
  esac
  key $kind $(rsa $bits)
  sign $kind mail.lab.test root leaf $digest
  cat "$work/$kind.key" "$work/$kind.crt" > $kind.pem
done
key p-521 -algorithm EC -pkeyopt ec_paramgen_curve:P-521
sign p-521 mail.lab.test root leaf sha512
cat "$work/p-521.key" "$work/p-521.crt" > p-521.pem
# Issuers on the way that are weak, and one whose signatures are of a kind that not everybody can check.
key short $(rsa 1024)
key sha1 $(rsa 2048)
key ed448 -algorithm ED448
sign short "Short Intermediate" root root sha256
sign sha1 "SHA-1 Intermediate" root root sha1
sign ed448 "Ed448 Intermediate" root root sha256
for issuer in short sha1 ed448; do
  key leaf -algorithm EC -pkeyopt ec_paramgen_curve:P-256
  digest=sha256
  [ $issuer != ed448 ] || digest=default
  sign leaf mail.lab.test $issuer leaf $digest
  cat "$work/leaf.key" "$work/leaf.crt" "$work/$issuer.crt" > $issuer-issuer.pem
done
# The root signs itself with SHA-1, which nobody looks at.
key self $(rsa 2048)
sign self "SHA-1 Root" self root sha1
key under -algorithm EC -pkeyopt ec_paramgen_curve:P-256
sign under mail.lab.test self leaf sha256
cat "$work/under.key" "$work/under.crt" "$work/self.crt" > sha1-root.pem
# A key that is longer than what most can check; it takes minutes to make. Its root comes along.
key far -algorithm EC -pkeyopt ec_paramgen_curve:P-256
sign far "Far Root" far root sha256
key huge $(rsa 16384)
sign huge mail.lab.test far leaf sha256
cat "$work/huge.key" "$work/huge.crt" "$work/far.crt" > huge-key.pem
