/** Letters of a text without a headline that stand for one in lists. */
const openingLetters = 80;

/** The first words of a text, cut at a space. */
export function openingOf(text: string): string {
  const whole = text.trim();
  const cut = whole.lastIndexOf(' ', openingLetters);
  return whole.length <= openingLetters ? whole : whole.slice(0, cut > 0 ? cut : openingLetters);
}
