// What runs on the other machine: plain POSIX sh. `$1` is the target, further arguments are quoted by whoever calls; nothing typed
// becomes part of a script. Lists come over the input, one a line: names with line breaks are refused before.

/** Exit code for `there is something of this name already`, and for `something else is there`. */
export const exitTaken = 17;
export const exitNotALink = 18;

const begin = 'set -e\numask 022\nCDPATH=\nLC_ALL=C\nexport LC_ALL\n';
const inTarget = `${begin}cd -- "$1"\n`;

/** Neither GNU nor BSD mv puts a link over a link to a folder unless told to. */
const moveLink = 'if ! mv -fT -- "$new" "$2" 2>/dev/null; then mv -fh "$new" "$2"; fi\n';

export const remoteScripts = {
  look: `${begin}[ -d "$1" ] || exit 0
cd -- "$1"
for name in * .[!.]*; do if [ -e "$name" ] || [ -L "$name" ]; then printf 'entries %s\\n' "$name"; fi; done
for folder in releases publications; do
  if [ -d "$folder" ]; then ls -A1 "$folder" | while IFS= read -r name; do printf '%s %s\\n' "$folder" "$name"; done; fi
done
for link in current previous; do
  if [ -L "$link" ]; then printf '%s %s\\n' "$link" "$(readlink "$link")"
  elif [ -e "$link" ]; then printf 'other %s\\n' "$link"; fi
done
printf 'there .\\n'`,
  prepare: `${begin}mkdir -p -- "$1"
cd -- "$1"
mkdir -p releases publications`,
  readLink: `${inTarget}if [ -L "$2" ]; then readlink -- "$2"; elif [ -e "$2" ]; then exit ${exitNotALink}; fi`,
  makeLink: `${inTarget}if [ -L "$2" ] || [ -e "$2" ]; then exit ${exitTaken}; fi
ln -s -- "$3" "$2" 2>/dev/null || { [ -L "$2" ] && exit ${exitTaken}; ln -s -- "$3" "$2"; }`,
  replaceLink: `${inTarget}new=".$2.$4.new"
ln -s -- "$3" "$new"
${moveLink.trimEnd()}`,
  removeLink: `${inTarget}rm -f -- "$2"`,
  readFile: `${inTarget}[ -f "$2" ] || exit ${exitTaken}
cat -- "$2"`,
  writeFile: `${inTarget}new="$2.$3.new"
cat > "$new"
mv -f -- "$new" "$2"`,
  move: `${inTarget}mv -- "$2" "$3"`,
  removeFolder: `${inTarget}rm -rf -- "$2"`,
  digests: `${inTarget}if [ -L "$2" ]; then printf 'other  ./.\\n'; exit 0; fi
[ -d "$2" ] || exit 0
cd -- "$2"
if command -v sha256sum >/dev/null 2>&1; then find . -type f -exec sha256sum {} +
else find . -type f -exec shasum -a 256 {} +
fi
find . ! -type f ! -type d -exec printf 'other  %s\\n' {} \\;`,
  linkFiles: `${inTarget}tab="$(printf '\\t')"
while IFS="$tab" read -r from to; do
  case "$to" in */*) folder="$3/\${to%/*}";; *) folder="$3";; esac
  [ -d "$folder" ] || mkdir -p -- "$folder"
  ln -- "$2/$from" "$3/$to" 2>/dev/null || cp -- "$2/$from" "$3/$to"
done`,
  putFiles: `${inTarget}mkdir -p -- "$2"
cd -- "$2"
tar -xmf -`,
  removeFiles: `${inTarget}cd -- "$2"
while IFS= read -r file; do rm -f -- "$file"; done`,
  flush: `${inTarget}sync`,
} as const satisfies Readonly<Record<string, string>>;

export type RemoteScript = keyof typeof remoteScripts;
