#!/bin/bash
# root.sh SCRATCH ROOT… : makes sure that these roots of machines are installed; prints a line "ROOT ARCHIVE" for each.
#
# A root is an overlay: its packages are really installed, by apt, but everything they write lands in the upper layer,
# which the archive holds. "base" lies over this machine's own "/", each other root over base. An archive fits only
# what it was made on, so its name carries a key of the packages of this machine, of our lists and of this script.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$1
shift
say() { echo "lab: $*" >&2; }
fail() { say "$*"; exit 1; }

[ "$(id -u)" = 0 ] || fail "real mail servers need root (for network and mount namespaces)"
for tool in unshare nsenter flock tar sha256sum apt-get dpkg-query; do
  command -v $tool >/dev/null || fail "real mail servers need the program $tool, which is not on this machine"
done
unshare --net --mount --pid --fork --propagation private true 2>/dev/null ||
  fail "this machine allows no network, mount and process namespaces"

mkdir -p "$scratch"
files_of() { cat "$here/packages/$1"; cat "$here/packages/$1.sh" 2>/dev/null || true; }
base_key=$({ dpkg-query -W; files_of base; cat "$here/root.sh"; } | sha256sum | cut -c1-16)
archive_of() {
  local key=$base_key
  [ "$1" = base ] || key=$({ echo "$base_key"; files_of "$1"; } | sha256sum | cut -c1-16)
  echo "$scratch/root-$1-$key.tar"
}

exec 9>"$scratch/lock"
flock 9
missing=()
for root in $(printf '%s\n' base "$@" | awk '!seen[$0]++'); do
  [ -s "$(archive_of "$root")" ] || missing+=("$root")
done

# overlay ROOT LOWER : mounts the root over these layers.
overlay() {
  local d=$t/$1
  mkdir -p "$d/up" "$d/work" "$d/root"
  mount -t overlay lab -o "lowerdir=$2,upperdir=$d/up,workdir=$d/work" "$d/root" || fail "this kernel has no overlay file system"
  mount -t proc proc "$d/root/proc"
  mount --rbind /dev "$d/root/dev"
  mount -t tmpfs -o mode=755 run "$d/root/run" && mkdir "$d/root/run/lock"
}

install_root() {
  local root=$1 lower=$2 log=$scratch/install-$1.log packages fs=$t/$1/root archive
  archive=$(archive_of "$root")
  packages=$(sed 's/#.*//' "$here/packages/$root" | xargs)
  : > "$log"
  overlay "$root" "$lower"
  # Nothing is started by an installation.
  printf '#!/bin/sh\nexit 101\n' > "$fs/usr/sbin/policy-rc.d" && chmod 755 "$fs/usr/sbin/policy-rc.d"
  # Sendmail waits a minute for a name with a dot.
  printf '127.0.0.1 localhost\n127.0.1.1 %s.lab.test %s\n' "$(uname -n)" "$(uname -n)" > "$fs/etc/hosts"
  echo mail.lab.test > "$fs/etc/mailname"
  inside() { chroot "$fs" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" >> "$log" 2>&1; }
  get() {
    inside apt-get -y -q --no-install-recommends -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
      -o Dpkg::Options::=--force-unsafe-io -o APT::Sandbox::User=root install $packages
  }
  get || { say "refreshing the package lists"; inside apt-get -q update; get; } || { tail -5 "$log" >&2; return 1; }
  [ ! -e "$here/packages/$root.sh" ] || inside bash -euc "$(cat "$here/packages/$root.sh")"
  inside apt-get clean
  umount -R -l "$fs"
  tar --xattrs --xattrs-include='trusted.*' -C "$t/$root/up" -cf "$archive.new" .
  rm -f "$scratch/root-$root"-*.tar
  mv "$archive.new" "$archive"
}

install_all() {
  t=$scratch/install && mkdir -p "$t" && mount -t tmpfs -o size=4g,mode=755 lab "$t"
  local root jobs=()
  if [ "$1" = base ]; then
    shift
    install_root base / || return 1
  else
    mkdir -p "$t/base/up" && tar --xattrs --xattrs-include='trusted.*' -C "$t/base/up" -xf "$(archive_of base)"
  fi
  for root in "$@"; do
    install_root "$root" "$t/base/up:/" &
    jobs+=($!)
  done
  for job in "${jobs[@]}"; do wait "$job" || return 1; done
}

if [ ${#missing[@]} -gt 0 ]; then
  say "installing into the lab's own roots (this machine keeps its packages): ${missing[*]}"
  started=$SECONDS
  export -f install_all install_root overlay say fail archive_of files_of
  export here scratch base_key
  unshare --mount --pid --fork --kill-child --propagation private bash -euc 'install_all "$@"' - "${missing[@]}" 9>&- >&2 ||
    fail "the packages could not be installed (no package source in reach?); the logs are $scratch/install-*.log"
  rmdir "$scratch/install" 2>/dev/null || true
  say "installed in $((SECONDS - started)) s"
fi
for root in "$@"; do echo "$root $(archive_of "$root")"; done
