/** HTML that is safe to put into a page: only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Markup[] | null;

/**
 * HTML from a template. What stands between the template's own words is text and is escaped, but for markup
 * that was made here; lists of markup are joined, null leaves nothing.
 */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: words.reduce((before, after, index) => before + show(parts[index - 1]!) + after) };
}

function show(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, in an element or between quotes; characters that HTML forbids become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (letter) => escapes[letter]!)
    .replace(/[^\t\n\r\P{Cc}]/gu, '\uFFFD');
}
