/**
 * Puts articles in order by their ids, which begin with the day: the newest day first, those of one day by the
 * alphabet.
 */
export function newestFirst(one: string, other: string): number {
  const [day, otherDay] = [one.slice(0, 10), other.slice(0, 10)];
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}
