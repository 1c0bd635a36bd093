import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A program that takes the arguments of ssh and runs the command on this machine. With a limit it passes on so many bytes of what is sent with
 * `tar`, and then breaks off, as a connection does.
 */
export function sshStandIn(folder: string, breaksAfter: number | null = null): string {
  const program = path.join(folder, 'ssh-stand-in');
  const broken = `case "$command" in *'tar -xmf'*) head -c ${breaksAfter} | sh -c "$command" 2>/dev/null; echo 'Connection to law.example.kz closed by remote host.' >&2; exit 255;; esac`;
  writeFileSync(
    program,
    `#!/bin/sh
for argument; do before="$command"; command="$argument"; done
[ "$before" = publisher@law.example.kz ] || { echo "unexpected: $before" >&2; exit 255; }
${breaksAfter === null ? '' : broken}
exec sh -c "$command"
`,
  );
  chmodSync(program, 0o755);
  return program;
}
