#!/bin/bash
# machine.sh RUN NAME ADDRESS : first process of one machine, in its own namespaces. Its folder RUN/world/NAME is /lab
# inside: configuration to read, logs to write, and the pipe "ready".
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
run=$1 name=$2 t=$1/t
. "$here/root-fs.sh"
root_fs "$name"
root=$t/$name/root
mkdir -p "$root/lab" && mount --bind "$run/world/$name" "$root/lab"
rm -f "$root/etc/resolv.conf"
echo "nameserver 10.77.0.53" > "$root/etc/resolv.conf"
echo "127.0.0.1 localhost" > "$root/etc/hosts"
echo "hosts: files dns" >> "$root/etc/nsswitch.conf"
cd "$root"
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 chroot . /bin/bash /lab/rc
