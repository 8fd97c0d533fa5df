#!/bin/bash
# root.sh SCRATCH : makes sure that the installed root of the machines is there; prints the path of its archive.
#
# The root is an overlay over this machine's own "/": the packages are really installed, by apt, but everything they
# write lands in the overlay. The archive holds that upper layer and fits only the "/" it was made on, so its name
# carries a key of the packages of this machine, of our list and of this script.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$1
say() { echo "lab: $*" >&2; }
fail() { say "$*"; exit 1; }

[ "$(id -u)" = 0 ] || fail "real mail servers need root (for network and mount namespaces)"
for tool in unshare nsenter flock tar sha256sum apt-get dpkg-query; do
  command -v $tool >/dev/null || fail "real mail servers need the program $tool, which is not on this machine"
done
unshare --net --mount --pid --fork --propagation private true 2>/dev/null ||
  fail "this machine allows no network, mount and process namespaces"

mkdir -p "$scratch"
key=$({ dpkg-query -W; cat "$here/packages" "$here/root.sh"; } | sha256sum | cut -c1-16)
archive=$scratch/root-$key.tar
exec 9>"$scratch/lock"
flock 9
[ -s "$archive" ] && { echo "$archive"; exit 0; }

packages=$(sed 's/#.*//' "$here/packages" | xargs)
say "installing into the lab's own root (this machine keeps its packages): $packages"
log=$scratch/install.log
make_root() {
  t=$scratch/install && mkdir -p "$t" && mount -t tmpfs -o size=2g,mode=755 lab "$t"
  mkdir "$t/up" "$t/work" "$t/root"
  mount -t overlay lab -o "lowerdir=/,upperdir=$t/up,workdir=$t/work" "$t/root" || fail "this kernel has no overlay file system"
  mount -t proc proc "$t/root/proc"
  mount --rbind /dev "$t/root/dev"
  mount -t tmpfs -o mode=755 run "$t/root/run" && mkdir "$t/root/run/lock"
  # Nothing is started by an installation.
  printf '#!/bin/sh\nexit 101\n' > "$t/root/usr/sbin/policy-rc.d" && chmod 755 "$t/root/usr/sbin/policy-rc.d"
  inside() { chroot "$t/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" >> "$log" 2>&1; }
  get() {
    inside apt-get -y -q --no-install-recommends -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
      -o Dpkg::Options::=--force-unsafe-io -o APT::Sandbox::User=root install $packages
  }
  get || { say "refreshing the package lists"; inside apt-get -q update; get; } || return 1
  # Postfix makes its queue folders here, so that no machine has to.
  inside postconf -e myhostname=mail.lab.test && inside postfix check
  inside useradd --create-home vmail
  umount -R -l "$t/root"
  tar --xattrs --xattrs-include='trusted.*' -C "$t" -cf "$archive.new" up
  umount -l "$t" && rmdir "$t"
}
: > "$log"
export -f make_root say fail
export here scratch archive packages log
started=$SECONDS
unshare --mount --pid --fork --kill-child --propagation private bash -eu -c make_root 9>&- >&2 || {
  tail -5 "$log" >&2
  fail "the packages could not be installed (no package source in reach?); the whole log is $log"
}
rm -f "$scratch"/root-*.tar
mv "$archive.new" "$archive"
say "installed in $((SECONDS - started)) s"
echo "$archive"
