import os from 'node:os';

/** One sentence on where and when figures were taken. */
export function describeMachine(date: string, load: number, versions: readonly string[]): string {
  const model = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const parts = [...new Set(versions.flatMap((one) => one.split(', ')))];
  return `Measured on ${date}: ${os.availableParallelism()} cores (${model}), ${memory} GB of memory, ${os.type()} ${os.release()}; load before it began ${load.toFixed(1)}. ${parts.join(', ')}.`;
}

/** What to say when other programs take so much of the machine that times mean little; null when it is quiet. */
export function warnOfLoad(): string | null {
  const load = os.loadavg()[0] ?? 0;
  if (load < 0.7) return null;
  return `The machine is busy (load ${load.toFixed(1)}): times will be too long, and ratios uncertain. For figures to be trusted, wait until it is quiet.`;
}
