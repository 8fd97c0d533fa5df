#!/bin/bash
# lab.sh RUN STORE : first process of the lab. Reads one command a line from standard input, answers each with one
# line: "ok" or "failed REASON".
#
#   clear           ends the machines of the present world
#   world           builds the world laid out in RUN/world (see tests/worlds/src/lab/layout.rs)
#   far PROGRAM     starts the probe server PROGRAM at the other place (10.77.0.20)
#   settle NAME     answers when everything machine NAME logged so far is in its log
#
# The way from the client (10.77.0.10) to a machine leads through the router (10.77.0.254), which is firewall and
# name server (10.77.0.53) too. Addresses without a machine are silent.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
run=$1 store=$2
. "$here/root-fs.sh"
mount -t proc proc /proc
t=$run/t && mkdir -p "$t" && mount -t tmpfs -o size=2g,mode=755 lab "$t"
root_fs base base
base=$t/base/root
# Handles of the network namespaces; seen as /net from inside the base, where our tools run.
mkdir "$base/net" && mount -t tmpfs nets "$base/net"
new_net() { : > "$base/net/$1" && unshare --net="$base/net/$1" true; }
in_net() { local net=$1; shift; nsenter --net="$base/net/$net" chroot "$base" "$@"; }

# wire NAME ADDRESS : a cable from the router to ADDRESS in the network NAME. Point to point, so nobody
# keeps a stale neighbour when the next world puts another machine at the same address.
cables=0
wire() {
  cables=$((cables + 1))
  in_net router ip link add cable$cables type veth peer name eth0 netns "/net/$1"
  plug cable$cables eth0 "$1" "$2"
}

# late_cable : makes the client's cable anew as a delay line (see the program late), as world/cable has it.
late=
late_cable() {
  local program delay loss word
  read -r delay loss program < "$run/world/cable"
  in_net router ip link del "$client_cable"
  coproc LATE { exec nsenter --net="$base/net/router" "$program" late-router late-client "$delay" "$loss" 2> "$run/late.log"; }
  late=$LATE_PID
  read -r -t 5 word <&"${LATE[0]}" || { echo "failed the delay line did not start: $(head -n 1 "$run/late.log")"; return 1; }
  in_net router ip link set late-client netns /net/client
  plug late-router late-client client 10.77.0.10
}

# plug ROUTER-DEVICE DEVICE NAME ADDRESS : gives both ends of a cable their addresses.
plug() {
  in_net router ip -batch - <<IP
addr add 10.77.0.254/32 dev $1
link set $1 up
route add $4/32 dev $1
IP
  in_net "$3" ip -batch - <<IP
link set lo up
addr add $4/32 dev $2
link set $2 up
route add default via 10.77.0.254 dev $2 onlink
IP
}

new_net router
: > "$base/net/client" && mount --bind /proc/self/ns/net "$base/net/client"
in_net router ip -batch - <<IP
link set lo up
addr add 10.77.0.53/32 dev lo
route add blackhole 10.77.0.0/16
IP
in_net router sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'
wire client 10.77.0.10
client_cable=cable$cables
new_net far
wire far 10.77.0.20
in_net router ip addr add 10.77.0.54/32 dev lo
in_net router ip addr add 10.77.0.55/32 dev lo

declare -A machine=() cable=() runs=()
dnsmasq= far_dnsmasq= second_dnsmasq= far=

clear_world() {
  local name process
  for process in $far $far_dnsmasq $second_dnsmasq; do
    kill -9 "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  far= far_dnsmasq= second_dnsmasq=
  if [ -n "$late" ]; then
    kill -9 "$late" 2>/dev/null || true
    wait "$late" 2>/dev/null || true
    late=
    # Both ends go with the program that made them.
    wire client 10.77.0.10
    client_cable=cable$cables
  fi
  # Without names, "wait" would wait for everything.
  [ ${#machine[@]} -gt 0 ] || return 0
  for name in "${!machine[@]}"; do
    kill -9 "${machine[$name]}" 2>/dev/null || true
    in_net router ip link del "${cable[$name]}" 2>/dev/null || true
    umount -l "$base/net/$name" 2>/dev/null || true
    rm -f "$base/net/$name"
  done
  wait "${machine[@]}" 2>/dev/null || true
  for name in "${!machine[@]}"; do rm -rf "${t:?}/$name"; done
  machine=() cable=() runs=()
}

start_machine() {
  local name=$1 software=$2 root=$3 address=$4
  new_net "$name"
  wire "$name" "$address"
  cable[$name]=cable$cables
  runs[$name]=$software
  cp "$here/conf/lib.sh" "$here/conf/kdc.sh" "$here/conf/fetching.sh" "$here/conf/introspect" "$here/conf/$software/"* "$run/world/$name/"
  mkfifo "$run/world/$name/ready"
  nsenter --net="$base/net/$name" unshare --mount --uts --ipc --pid --fork --kill-child --propagation private \
    bash "$here/machine.sh" "$run" "$store" "$name" "$root" < /dev/null > "$run/world/$name/boot.log" 2>&1 &
  machine[$name]=$!
}

await_machine() {
  local word fd
  exec {fd}<> "$run/world/$1/ready"
  for _ in {1..300}; do
    if read -r -t 0.1 -u $fd word; then exec {fd}>&-; return 0; fi
    kill -0 "${machine[$1]}" 2>/dev/null || break
  done
  exec {fd}>&-
  echo "failed machine $1 did not start: $(tail -q -n 3 "$run/world/$1/boot.log" "$run/world/$1"/log/* 2>/dev/null | tr '\n' ' ')"
  return 1
}

names() {
  if [ -n "$dnsmasq" ]; then kill -9 "$dnsmasq" 2>/dev/null || true; wait "$dnsmasq" 2>/dev/null || true; fi
  cp "$run/world/dnsmasq.conf" "$base/etc/lab-dnsmasq.conf"; cp "$run/world/hosts" "$base/etc/lab-hosts"
  if [ -e "$run/world/second-hosts" ]; then
    cp "$run/world/second-dnsmasq.conf" "$base/etc/lab-second-dnsmasq.conf"; cp "$run/world/second-hosts" "$base/etc/lab-second-hosts"
    nsenter --net="$base/net/router" chroot "$base" dnsmasq --keep-in-foreground --conf-file=/etc/lab-second-dnsmasq.conf \
      < /dev/null > "$run/second-dnsmasq.log" 2>&1 &
    second_dnsmasq=$!
    await_resolver 37004D0A
  fi
  if [ -e "$run/world/resolver" ]; then
    local program
    read -r program < "$run/world/resolver"
    nsenter --net="$base/net/router" "$program" 10.77.0.53 "$run/world/resolver" < /dev/null > "$run/dnsmasq.log" 2>&1 &
    dnsmasq=$!
    await_resolver 35004D0A
    return
  fi
  nsenter --net="$base/net/router" chroot "$base" dnsmasq --keep-in-foreground --conf-file=/etc/lab-dnsmasq.conf \
    < /dev/null > "$run/dnsmasq.log" 2>&1 &
  dnsmasq=$!
  await_resolver 35004D0A
  [ -e "$run/world/far-hosts" ] || return 0
  cp "$run/world/far-dnsmasq.conf" "$base/etc/lab-far-dnsmasq.conf"; cp "$run/world/far-hosts" "$base/etc/lab-far-hosts"
  nsenter --net="$base/net/router" chroot "$base" dnsmasq --keep-in-foreground --conf-file=/etc/lab-far-dnsmasq.conf \
    < /dev/null > "$run/far-dnsmasq.log" 2>&1 &
  far_dnsmasq=$!
  await_resolver 36004D0A
}

# await_resolver ADDRESS : until something listens for names there; an address as the kernel writes it, in hexadecimal.
await_resolver() {
  for _ in {1..500}; do
    if in_net router grep -q "$1:0035 " /proc/net/udp; then return 0; fi
    sleep 0.01
  done
}

# far PROGRAM : the other place sees this machine's own files too, with the names that its resolver has. It lets in the
# page of the client's own checker, and that of a help center at the client's place.
far() {
  nsenter --net="$base/net/far" unshare --mount --propagation private sh -c \
    'mount --bind "$1" "$(realpath -m /etc/resolv.conf)" && shift && exec "$@"' sh "$run/world/far-resolv.conf" \
    "$1" serve --listen 10.77.0.20:8725 --origin http://10.77.0.20:8725 \
    --origin http://127.0.0.1:8725 --origin http://127.0.0.1:8080 --allow-net 10.77.0.0/16 --ca "$run/ca.pem" \
    < /dev/null > "$run/world/far.log" 2>&1 &
  far=$!
  for _ in {1..500}; do
    if grep -sq 10.77.0.20:8725 "$run/world/far.log"; then echo ok; return; fi
    kill -0 "$far" 2>/dev/null || break
    sleep 0.01
  done
  echo "failed the probe server at the other place did not start: $(head -n 3 "$run/world/far.log" | tr '\n' ' ')"
}

world() {
  local name software root address
  names
  in_net router nft -f - < "$run/world/firewall.nft" 2> "$run/nft.log" || { echo "failed firewall: $(head -n 1 "$run/nft.log")"; return; }
  if [ -e "$run/world/cable" ]; then late_cable || return 0; fi
  while read -r name software root address; do start_machine "$name" "$software" "$root" "$address"; done < "$run/world/machines"
  for name in "${!machine[@]}"; do await_machine "$name" || return 0; done
  echo ok
}

settle() {
  local mark="settled $RANDOM$RANDOM" log=$run/world/$1/log/mail.log
  [ -n "${machine[$1]:-}" ] || { echo "failed there is no machine $1"; return; }
  # Only Postfix can be told to write a mark; others write before they answer, as far as anybody here needs it.
  case ${runs[$1]} in postfix | postfix-cyrus) ;; *) echo ok; return ;; esac
  nsenter --target "$(tr -d " " < "/proc/${machine[$1]}/task/${machine[$1]}/children")" --mount --root --net \
    env -i PATH=/usr/sbin:/usr/bin postlog "$mark" 2>/dev/null
  for _ in {1..500}; do
    if grep -q "$mark" "$log"; then echo ok; return; fi
    sleep 0.01
  done
  echo "failed the log of $1 does not move"
}

echo ok
while read -r command argument; do
  case $command in
  world) world ;;
  clear) clear_world; echo ok ;;
  far) far "$argument" ;;
  settle) settle "$argument" ;;
  *) echo "failed unknown command $command" ;;
  esac
done
