import { openBaseMap } from '../../src/geometry/base-map.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { clipToLand } from './clip-to-land.ts';
import { nameOf } from './derive-atlas.ts';
import type { Sources } from './read/read-sources.ts';

/** The proposed areas and lines with the claims that they stand on; one without a claim is left out. */
export function deriveProposals({
  areas,
  proposedLines,
  claims,
  base,
}: Pick<Sources, 'areas' | 'proposedLines' | 'claims' | 'base'>): Proposal[] {
  const claimsOf = (ids: readonly string[]) =>
    claims.filter(({ id, answers }) => ids.includes(id) || (answers !== undefined && ids.includes(answers)));
  const land = openBaseMap(base).libya.features[0]!.geometry;
  return [
    ...areas.flatMap((area): Proposal[] =>
      area.kind === 'proposed' && area.outline
        ? [
            {
              id: area.id,
              name: nameOf(area.toponyms),
              geometry: clipToLand(area.outline, land),
              claims: claimsOf(area.claims ?? []),
            },
          ]
        : [],
    ),
    ...proposedLines.map(
      (line): Proposal => ({
        id: line.id,
        name: line.name,
        geometry: { type: 'LineString', coordinates: line.line.map((point) => [...point]) },
        claims: claimsOf(line.claims),
      }),
    ),
  ].filter((proposal) => proposal.claims.length > 0);
}
