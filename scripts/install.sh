# SPDX-FileCopyrightText: 2026 The Haeje authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs from Debian's or Ubuntu's own packages what the build needs and is not there.
# HAEJE_NO_INSTALL=1 installs nothing.

# One line per need; the first name that the system's archive knows is taken (they differ between releases).
haeje_needs() {
  cat <<'LIST'
g++
cmake
ninja-build
ccache
pkg-config pkgconf
qt6-base-dev
libqt6sql6-sqlite
qt6-svg-dev libqt6svg6-dev
libpoppler-qt6-dev qt6-pdf-dev libqt6pdf6-dev
poppler-data
qt6-charts-dev libqt6charts6-dev
libqt6opengl6-dev
libgl-dev libgl1-mesa-dev
libgumbo-dev
libmd4c-dev
libzip-dev
libxkbcommon-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
qt6-translations-l10n
fonts-noto-core
fonts-noto-cjk
LIST
}

haeje_is_installed() {
  dpkg-query -W -f '${Status}\n' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

haeje_missing() {
  local line name found
  while read -r line; do
    found=
    for name in $line; do
      haeje_is_installed "$name" && found=1
    done
    [ -n "$found" ] || echo "$line"
  done < <(haeje_needs)
}

haeje_install() {
  [ -z "${HAEJE_NO_INSTALL:-}" ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "No apt-get here: install Qt 6.4 or newer (Base, Svg, Charts, Tools), CMake, Ninja and a C++20 compiler yourself." >&2
    return 0
  fi
  local missing root= line name chosen packages=()
  missing=$(haeje_missing)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    root=sudo
    command -v sudo >/dev/null || { echo "Missing: $missing. Run this as root, or install sudo." >&2; return 1; }
  fi
  $root apt-get update -q >/dev/null || echo "The list of packages could not be renewed; going on with the old one." >&2
  while read -r line; do
    chosen=
    for name in $line; do
      if [ -z "$chosen" ] && apt-cache show "$name" >/dev/null 2>&1; then chosen=$name; fi
    done
    if [ -z "$chosen" ]; then echo "No package for: $line" >&2; return 1; fi
    packages+=("$chosen")
  done <<<"$missing"
  echo "Installing: ${packages[*]}"
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" >"${TMPDIR:-/tmp}/haeje-install.log" 2>&1 || {
    tail -20 "${TMPDIR:-/tmp}/haeje-install.log" >&2
    echo "The packages could not be installed; the whole log is ${TMPDIR:-/tmp}/haeje-install.log" >&2
    return 1
  }
}
