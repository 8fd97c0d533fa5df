#!/bin/bash
# up.sh RUN STORE : the lab itself. Started in fresh network and mount namespaces, which become the client's.
#
# This process stays, as the parent of everything else; a program joins the client by its process id. When our standard
# input closes - the test ended, however it ended - the lab's first process ends, and the kernel takes all others,
# all mounts and all networks with it.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# The client sees this machine's own files, with the lab's names.
for file in resolv.conf nsswitch.conf hosts; do
  target=$(realpath -m "/etc/$file")
  [ -e "$target" ] || { echo "failed this machine has no /etc/$file"; exit 1; }
  mount --bind "$1/client/$file" "$target"
done
exec unshare --pid --fork --kill-child -- unshare --mount --propagation private bash "$here/lab.sh" "$1" "$2"
