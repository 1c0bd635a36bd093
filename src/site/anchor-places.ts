/** Gives each place that is cited its anchor, once in a page: at the first citation of it. */
export function anchorPlaces(): (place: string | null) => string | undefined {
  const given = new Set<string>();
  return (place) => {
    if (place === null || given.has(place)) return undefined;
    given.add(place);
    return place;
  };
}
