import { totalOf } from '../../state/leg.ts';
import { usePage } from '../page-context.ts';
import { writeAbout, writeStraight } from './write-length.ts';

/** The whole measurement in a line, on view before everything else. */
export function MeasureSum() {
  const { store, language } = usePage();
  const words = language.words.distances;
  const legs = store.legs.value;
  if (legs.length === 0) return null;
  const { straightKm, accuracyKm, roadKm } = totalOf(legs);
  return (
    <p class="measure-sum">
      {writeStraight(language, straightKm, accuracyKm)}
      {roadKm !== null && <span class="second">{` · ${words.road} ${writeAbout(language, roadKm)}`}</span>}
    </p>
  );
}
