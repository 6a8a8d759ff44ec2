import { readNetwork } from '../../geo/build/read/read-network.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import { findRoadPath } from '../../src/geometry/road-path.ts';

// How long a way over the roads and a straight measure take, over pairs of all drawn places.
const { places, network } = readNetwork(repository);
const drawn = places.filter((place) => place.draw);
const pairs = drawn.map(
  (from, index) => [from.position, drawn[(index * 97 + 31) % drawn.length]!.position] as const,
);

const times: number[] = [];
for (let round = 0; round < 3; round++) {
  for (const [from, to] of pairs) {
    const before = performance.now();
    findRoadPath(network, from, to);
    times.push(performance.now() - before);
  }
}
times.sort((a, b) => a - b);
const before = performance.now();
for (const [from, to] of pairs) measureGeodesic(from, to);
const straightUs = ((performance.now() - before) * 1000) / pairs.length;

const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(2);
process.stdout.write(
  `roads: ${network.edges.length} roads, ${network.meetings.size} nodes\n` +
    `way by road: median ${at(0.5)} ms, 99 of 100 under ${at(0.99)} ms, longest ${at(1)} ms (${times.length} ways)\n` +
    `straight: ${straightUs.toFixed(1)} us\n`,
);
