import { queries, search } from '../state/search-of-the-tree.ts';

// How long an answer takes while a query is being typed: each beginning of each query that the tests ask.
const typed = queries.flatMap((query) =>
  Array.from({ length: query.typed.length }, (_, end) => query.typed.slice(0, end + 1)),
);
const times: number[] = [];
for (let round = 0; round < 3; round++) {
  for (const beginning of typed) {
    const before = performance.now();
    search(beginning);
    times.push(performance.now() - before);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(2);
process.stdout.write(
  `an answer while typing: median ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms, longest ${at(1)} ms ` +
    `(${typed.length} beginnings of ${queries.length} queries)\n`,
);
