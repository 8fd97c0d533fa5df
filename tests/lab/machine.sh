#!/bin/bash
# machine.sh RUN STORE NAME ROOT : first process of one machine, in its own namespaces, on the root ROOT. Its folder
# RUN/world/NAME is /lab inside: configuration to read, logs to write, and the pipe "ready".
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
run=$1 store=$2 name=$3 t=$1/t
. "$here/root-fs.sh"
root_fs "$name" "$4"
root=$t/$name/root
mkdir -p "$root/lab" && mount --bind "$run/world/$name" "$root/lab"
rm -f "$root/etc/resolv.conf"
echo "nameserver 10.77.0.53" > "$root/etc/resolv.conf"
echo "127.0.0.1 localhost" > "$root/etc/hosts"
echo "hosts: files dns" >> "$root/etc/nsswitch.conf"
host=$(cat "$root/lab/hostname")
hostname "$host"
echo "$host" | tee "$root/etc/hostname" > "$root/etc/mailname"
mkdir -p "$root/lab/log" && chmod 777 "$root/lab/log"
cd "$root"
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 chroot . /bin/bash /lab/rc
