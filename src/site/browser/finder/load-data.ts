import type { DeadlineData } from '../../deadline-data.ts';

/** What the finder counts with; asked for when the reader first chooses something. */
export async function loadData(source: string): Promise<DeadlineData> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  return (await answer.json()) as DeadlineData;
}
