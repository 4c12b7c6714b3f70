#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Haeje authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS [TARGET...]: builds the fuzz targets (all, or those named: docx odt ...), runs each that long, two at once,
# and prints how many inputs each took and what it found. Logs, corpora and findings stay in $HAEJE_FUZZ_LOGS (build/fuzz/logs).
set -euo pipefail
seconds=${1:?how many seconds for each target}
shift
cd "$(dirname "$0")/../.."
build=build/fuzz
logs=${HAEJE_FUZZ_LOGS:-$build/logs}
mkdir -p "$logs"
logs=$(cd "$logs" && pwd)
[ -f $build/build.ninja ] || cmake --preset fuzz >/dev/null
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for source in tests/fuzz/fuzz_*.cpp; do name=${source##*/fuzz_}; names+=("${name%.cpp}"); done
fi
nice cmake --build $build --target haeje_fuzz_seeds "${names[@]/#/fuzz_}" >"$logs/build.log" || { tail -30 "$logs/build.log"; exit 1; }
$build/tests/fuzz/haeje_fuzz_seeds "$logs/seeds"
run() {
  local name=$1
  mkdir -p "$logs/corpus/$name" "$logs/seeds/$name"
  UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 nice -n 19 $build/tests/fuzz/fuzz_"$name" "$logs/corpus/$name" "$logs/seeds/$name" \
    -dict=tests/fuzz/words.dict -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=30000 \
    -artifact_prefix="$logs/$name-" -print_final_stats=1 >"$logs/$name.log" 2>&1 || true
}
for name in "${names[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n; done
  run "$name" &
done
wait
status=0
for name in "${names[@]}"; do
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$logs/$name.log")
  found=$(find "$logs" -maxdepth 1 -name "$name-*" | wc -l)
  printf '%-10s %10s executions %3s findings\n' "$name" "${executions:-none}" "$found"
  [ "$found" -eq 0 ] && [ -n "$executions" ] || status=1
done
exit $status
