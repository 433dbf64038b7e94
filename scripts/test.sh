#!/usr/bin/env bash
# Everything, on a clean machine: installs the system packages the browser tests run on, then builds, compares what is
# generated, checks types and style, and runs every test. A step that fails does not stop the others. Ends with
# "N passed, N failed": the tests, and each step as one. With CI=true a skipped test is a failure.
set -uo pipefail
cd "$(dirname "$0")/.."

passed=0
failed=0
failures=()

# step NAME COMMAND…: runs it, counts it.
step() {
  local name=$1 began=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then
    passed=$((passed + 1))
    printf -- '-- %s: passed (%ss)\n' "$name" $((SECONDS - began))
  else
    failed=$((failed + 1))
    failures+=("$name")
    printf -- '-- %s: FAILED (%ss)\n' "$name" $((SECONDS - began))
    return 1
  fi
}

reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

# tests PROJECT: runs its tests and adds up its report. A test that was skipped is named with the rest.
tests() {
  local report=$reports/$1.json began=$SECONDS counts
  printf '\n== %s tests\n' "$1"
  npx --no-install vitest run --project "$1" --reporter=default --reporter=json --outputFile.json="$report"
  local status=$?
  counts=$(node scripts/count-tests.mjs "$report" "$status") || status=1
  read -r p f <<<"$counts"
  passed=$((passed + ${p:-0}))
  failed=$((failed + ${f:-1}))
  if ((${f:-1} > 0)); then failures+=("$1 tests"); fi
  printf -- '-- %s tests: %s passed, %s failed (%ss)\n' "$1" "${p:-0}" "${f:-1}" $((SECONDS - began))
}

browser=yes
step 'system packages' sh scripts/install-system.sh || browser=no
step 'build' npm run --silent build
step 'generated files' npm run --silent generate -- --check
step 'types' npm run --silent types
step 'style' npm run --silent lint
tests unit
step 'accuracy' npm run --silent accuracy
if [ "$browser" = yes ] || [ "${CI:-}" = true ]; then
  tests e2e
else
  printf '\n== e2e tests: skipped, because the system packages above could not be installed.\n'
fi

echo
for name in "${failures[@]+"${failures[@]}"}"; do echo "Failed: $name"; done
echo "$passed passed, $failed failed"
((failed == 0))
