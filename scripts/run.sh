#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Haeje authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Haeje and opens the workbench on the sample.
# Without a display it draws every place and chart into out/ instead.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh
haeje_install

cmake --preset release >build-release.log 2>&1 || { cat build-release.log; exit 1; }
rm -f build-release.log
cmake --build --preset release --target haeje
haeje=build/release/haeje

data=${XDG_DATA_HOME:-${HOME:-.}/.local/share}/haeje
mkdir -p "$data" 2>/dev/null && [ -w "$data" ] || data=build/release
project=$data/sample.haeje
[ -e "$project" ] || "$haeje" create "$project" --sample

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "Opening $project"
  exec "$haeje" "$project" "$@"
fi

echo "There is no display: drawing every place and chart into out/"
mkdir -p out
for language in en ko; do
  for theme in light dark; do
    for place in library timeline review charts; do
      "$haeje" "$project" --place "$place" --screenshot "out/$place-$theme-$language.png" \
        --size 1440x900 --theme "$theme" --language "$language"
    done
    "$haeje" "$project" --document 1 --screenshot "out/reading-$theme-$language.png" \
      --size 1440x900 --theme "$theme" --language "$language"
    "$haeje" "$project" --document 1 --search "hostile OR solidarity" --screenshot "out/search-$theme-$language.png" \
      --size 1440x900 --theme "$theme" --language "$language"
    "$haeje" --screenshot "out/start-$theme-$language.png" --size 1440x900 --theme "$theme" --language "$language"
  done
  for chart in technologies-by-field technologies-by-institution; do
    for suffix in pdf svg png; do
      "$haeje" chart "$project" "$chart" --out "out/$chart-$language.$suffix" --language "$language"
    done
  done
  for suffix in pdf svg png; do
    "$haeje" timeline "$project" --out "out/timeline-$language.$suffix" --language "$language"
  done
done
ls out
