import type { Belligerent } from '../model/control.ts';
import { firstReading, type PassageDays, type ReadingView } from '../model/reading-view.ts';

const longestQuery = 80;
const longestList = 12;
const ids = /^[a-z0-9][a-z0-9_-]{0,99}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the reading part of a view from an address's parameters; what is malformed falls back quietly. */
export function parseReading(params: URLSearchParams): ReadingView {
  const list = (key: string) =>
    (params.get(key) ?? '')
      .split(',')
      .filter((id) => ids.test(id))
      .slice(0, longestList);
  const beside = params.get('beside') ?? '';
  return {
    digits: params.get('digits') === 'arab' ? 'arab' : 'latn',
    beside: ids.test(beside) ? beside : null,
    find: (params.get('find') ?? '').slice(0, longestQuery),
    story: params.get('story') === 'on',
    filter: {
      articles: list('in'),
      sides: list('side').filter((id): id is Belligerent => id === 'gna' || id === 'lna'),
      with: list('with'),
      days: parseDays(params.get('days') ?? ''),
      order: params.get('order') === 'about' ? 'about' : 'date',
    },
  };
}

/** Keys and values of a reading that differ from the first one's, in the order of the address. */
export function formatReading(reading: ReadingView): (readonly [key: string, value: string])[] {
  const written = (of: ReadingView): Record<string, string> => ({
    digits: of.digits,
    beside: of.beside ?? '',
    find: of.find,
    story: of.story ? 'on' : '',
    in: of.filter.articles.join(','),
    side: of.filter.sides.join(','),
    with: of.filter.with.join(','),
    days: formatDays(of.filter.days),
    order: of.filter.order,
  });
  const usual = written(firstReading);
  return Object.entries(written(reading)).filter(([key, value]) => value !== usual[key]);
}

/** `timeline`, or `2020-06-01..2020-07-31`; null where it is neither. */
function parseDays(written: string): PassageDays | null {
  if (written === 'timeline') return 'timeline';
  const [from = '', to = '', more] = written.split('..');
  return more === undefined && day.test(from) && day.test(to) && from <= to ? { from, to } : null;
}

function formatDays(days: PassageDays | null): string {
  if (days === null || days === 'timeline') return days ?? '';
  return `${days.from}..${days.to}`;
}
