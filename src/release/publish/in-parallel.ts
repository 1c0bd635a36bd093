/** Does a task for each item, so many at a time; the first failure ends it, after those that had begun. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failure: { readonly error: unknown } | null = null;
  const work = async (): Promise<void> => {
    while (failure === null && next < items.length) {
      const item = items[next] as Item;
      next += 1;
      try {
        await task(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
}
