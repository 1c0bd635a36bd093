#!/bin/sh
# The publishing job of GitLab and of GitHub. Keys come as files, are copied where only this job reads them, and are gone when it ends.
#
# QAGIDA_TARGET        directory or user@host:path            QAGIDA_URL          https://law.example.kz
# QAGIDA_SSH_KEY       file with the key, for user@host:path  QAGIDA_KNOWN_HOSTS  file with the host's keys (ssh-keyscan, compared by hand)
# QAGIDA_SIGNING_KEY   file with the key of the manifest, if it is signed
# QAGIDA_RESERVE, QAGIDA_RECORDS   clones of the private repositories, on the ministry's own runner only
set -eu
: "${QAGIDA_TARGET:?where the site is published: a directory or user@host:path}"
: "${QAGIDA_URL:?the address at which readers find the site}"
cd "$(dirname "$0")/../.."

# a folder that nobody else may enter; what is published, on the other hand, everybody may read
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
trap 'exit 1' HUP INT TERM

if [ -n "${QAGIDA_SSH_KEY:-}" ]; then
  : "${QAGIDA_KNOWN_HOSTS:?without the keys of the host anybody could pretend to be it}"
  # a variable loses its last line break, and ssh does not read such a key
  { cat "$QAGIDA_SSH_KEY"; echo; } >"$keys/key"
  chmod 600 "$keys/key"
  cat "$QAGIDA_KNOWN_HOSTS" >"$keys/known_hosts"
  cat >"$keys/ssh" <<END
#!/bin/sh
exec ssh -i '$keys/key' -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile='$keys/known_hosts' "\$@"
END
  chmod 700 "$keys/ssh"
  export QAGIDA_SSH="$keys/ssh"
fi

set -- --to "$QAGIDA_TARGET" --url "$QAGIDA_URL"
if [ -n "${QAGIDA_SIGNING_KEY:-}" ]; then
  { cat "$QAGIDA_SIGNING_KEY"; echo; } >"$keys/signing.pem"
  chmod 600 "$keys/signing.pem"
  set -- "$@" --sign-with "$keys/signing.pem"
fi

for folder in "${QAGIDA_RESERVE:-}" "${QAGIDA_RECORDS:-}"; do
  [ -z "$folder" ] || git -C "$folder" pull --ff-only --quiet
done

status=0
npm run --silent publish -- "$@" || status=$?

# a receipt proves when the list was up: it is kept even when something after it failed
if [ -n "${QAGIDA_RESERVE:-}" ] && [ -n "$(git -C "$QAGIDA_RESERVE" status --porcelain -- receipts)" ]; then
  git -C "$QAGIDA_RESERVE" add -- receipts
  git -C "$QAGIDA_RESERVE" -c user.name='Publishing job' -c user.email='publishing@qagida.invalid' \
    commit --quiet --message 'Receipt of a publication' -- receipts
  git -C "$QAGIDA_RESERVE" push --quiet
fi
exit "$status"
