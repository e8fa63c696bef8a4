#!/usr/bin/env bash
# Checks the edition in $EDITION, or the project's own, and writes to ci-comment.md what a pull request is to be told:
# what check says, and what has changed from the edition before. Ends as check ends.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

given=()
if [ -n "${EDITION:-}" ]; then given=(-- "$EDITION"); fi
problems=$(mktemp)
trap 'rm -f "$problems"' EXIT
ledger=$(npm run --silent check "${given[@]}" 2>"$problems")
code=$?
printf '%s\n' "$ledger"
cat "$problems" >&2

edition=${EDITION:-$(npm run --silent check -- --json 2>/dev/null | node -p 'JSON.parse(require("fs").readFileSync(0)).edition ?? ""')}
before=$(cd data && ls -d -- */ | tr -d / | LC_ALL=C sort | awk -v edition="$edition" '$0 == edition { print last } { last = $0 }')

# A comment is at most 65 536 characters; four backticks, so that none of the text ends the block.
{
  printf '## Kontroll: %s\n\n' "$([ "$code" -eq 0 ] && echo 'stemmer' || echo 'stemmer ikke')"
  if [ -s "$problems" ]; then printf '````text\n%s\n````\n' "$(head -c 20000 "$problems")"; fi
  if [ -n "$ledger" ]; then
    printf '\n<details><summary>Det teksten bygger på</summary>\n\n'
    printf '````text\n%s\n````\n\n</details>\n' "$(printf '%s' "$ledger" | tail -c 15000)"
  fi
  if [ -n "$before" ] && compared=$(npm run --silent compare -- "$before" "$edition" 2>/dev/null); then
    printf '\n<details><summary>Endringer fra %s til %s</summary>\n\n' "$before" "$edition"
    printf '````text\n%s\n````\n\n</details>\n' "$(printf '%s' "$compared" | head -c 20000)"
  fi
} >ci-comment.md
exit "$code"
