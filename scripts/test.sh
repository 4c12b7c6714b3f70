#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Haeje authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh
haeje_install

cmake --preset dev >build-dev.log 2>&1 || { cat build-dev.log; exit 1; }
rm -f build-dev.log
cmake --build --preset dev
ctest --preset dev "$@"
