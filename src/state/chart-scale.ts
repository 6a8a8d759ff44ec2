/**
 * How high a distance stands in the chart, 0 to 1: by its square root, so that the last 20 km before a city
 * are not lost beside the hundreds of a far front.
 */
export function heightOf(km: number, mostKm: number): number {
  return mostKm <= 0 ? 0 : Math.sqrt(Math.min(1, Math.max(0, km) / mostKm));
}

/** Distances that the chart draws a line at: round ones, none nearer than `apart` of the height to another or to the top. */
export function ticksOf(mostKm: number, apart = 0.2): number[] {
  const round = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].filter((km) => km <= mostKm);
  const kept: number[] = [];
  for (const km of round) {
    const height = heightOf(km, mostKm);
    const free = kept.every((other) => heightOf(other, mostKm) - height >= apart);
    if (free && height >= apart) kept.push(km);
  }
  return kept;
}
