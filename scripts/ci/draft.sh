#!/usr/bin/env bash
# Builds the edition in $EDITION, or the project's own. What nobody has read makes a draft, and no error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

given=()
if [ -n "${EDITION:-}" ]; then given=(-- "$EDITION"); fi
npm run build "${given[@]}"
