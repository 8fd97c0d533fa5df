# Sourced. root_fs NAME ROOT : a throw-away file system on the installed root ROOT at $t/NAME/root, with its own /proc,
# /dev, /run. The unpacked roots are in $store.
root_fs() {
  local d=$t/$1 layers=$store/base:/ device
  [ "$2" = base ] || layers=$store/$2:$layers
  mkdir -p "$d/up" "$d/work" "$d/root"
  mount -t overlay "lab-$1" -o "lowerdir=$layers,upperdir=$d/up,workdir=$d/work" "$d/root"
  d=$d/root
  mount -t proc proc "$d/proc"
  mount -t tmpfs -o mode=755 dev "$d/dev"
  for device in null zero full random urandom tty; do : > "$d/dev/$device"; mount --bind "/dev/$device" "$d/dev/$device"; done
  ln -s /proc/self/fd "$d/dev/fd"
  mkdir "$d/dev/shm" && mount -t tmpfs shm "$d/dev/shm"
  mount -t tmpfs -o mode=755 run "$d/run" && mkdir "$d/run/lock"
}
