#!/usr/bin/env bash
# Gradescope runs this once, when it builds the assignment's image. Set AUTOGRADER to another folder to try this on your own machine.
set -euo pipefail
root="${AUTOGRADER:-/autograder}"
cd "$(dirname "${BASH_SOURCE[0]}")"
export DEBIAN_FRONTEND=noninteractive PYTHONSAFEPATH=1

# Print the newest Python that the judge runs on; fail if there is none.
find_python() {
  for name in python3.14 python3.13 python3.12 python3.11 python3; do
    if "$name" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

if ! python="$(find_python)"; then
  apt-get update
  for version in 3.13 3.12 3.11; do
    if apt-get install -y --no-install-recommends "python$version" "python$version-venv"; then break; fi
  done
  python="$(find_python)"
fi
"$python" -m venv "$root/venv"
<% if installation.sha256 %>
echo "<< installation.sha256 >>  << installation.wheel_name >>" | sha256sum --check -
<% endif %>
"$root/venv/bin/python" -m pip install --disable-pip-version-check '<< installation.requirement >>'
