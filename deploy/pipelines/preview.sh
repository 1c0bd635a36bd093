#!/bin/sh
# deploy/pipelines/preview.sh BRANCH PUBLISHED — the preview job of GitLab and of GitHub.
# Leaves summary.md for the comment, and preview.env with PREVIEW_URL. Names of branches are data: they are read neither as options nor as code.
#
# QAGIDA_PREVIEWS       folder that the web server shows; previews/ without it
# QAGIDA_LANG           language of the summary: kk, ru or en
# QAGIDA_PREVIEW_HOST   preview.example.kz, when there is such a server: https://<slug>.preview.example.kz/
set -eu
branch=$1
published=$2
cd "$(dirname "$0")/../.."
previews=${QAGIDA_PREVIEWS:-previews}
address=${CI_JOB_URL:-}

set -- --against "$published" --out "$previews" --summary summary.md
[ -z "${QAGIDA_PREVIEW_HOST:-}" ] || set -- "$@" --url "https://{slug}.$QAGIDA_PREVIEW_HOST/"
[ -z "${QAGIDA_LANG:-}" ] || set -- "$@" --lang "$QAGIDA_LANG"
status=0
npm run --silent preview -- "$@" -- "$branch" || status=$?

# the folder of a preview says of which branch it is one
for mark in "$previews"/*/.qagida-preview; do
  [ -f "$mark" ] || continue
  if node -e 'process.exit(JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).ref === process.argv[2] ? 0 : 1)' "$mark" "$branch" &&
    [ -n "${QAGIDA_PREVIEW_HOST:-}" ]; then
    address="https://$(basename "$(dirname "$mark")").$QAGIDA_PREVIEW_HOST/"
  fi
done
echo "PREVIEW_URL=$address" >preview.env
exit "$status"
