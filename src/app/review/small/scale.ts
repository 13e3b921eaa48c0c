// Decides the scale of a small chart and where figures at the ends of its lines stand.

/** The ends of a scale that holds all values with room. */
export function domainOf(values: readonly number[]): readonly [number, number] {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * 0.12, Math.abs(high) * 0.02, 0.5);
  return [low < 0 ? low - room : Math.max(0, low - room), high + room];
}

/** Places for the ends' figures, moved down where they would lie on each other. */
export function spreadEnds(places: readonly number[], least: number): readonly number[] {
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spread = [...places];
  let above = -Infinity;
  for (const at of order) {
    const place = Math.max(spread[at] ?? 0, above + least);
    spread[at] = place;
    above = place;
  }
  return spread;
}
