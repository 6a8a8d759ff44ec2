import { useState } from 'preact/hooks';
import { type Leg, totalOf } from '../../state/leg.ts';
import { usePage } from '../page-context.ts';
import { useEndName } from './end-name.ts';
import { LineSample } from './line-sample.tsx';
import { resultText } from './result-text.ts';
import { writeAbout, writeBearing, writeStraight } from './write-length.ts';

/** What was measured, leg by leg and in all, and a button that copies it. */
export function MeasureResult() {
  const { store, language } = usePage();
  const words = language.words.distances;
  const endName = useEndName();
  const legs = store.legs.value;
  const [told, setTold] = useState('');
  if (legs.length === 0) return null;
  const total = totalOf(legs);
  const copy = () => {
    const text = resultText(legs, language, endName, location.href, store.network.value?.status === 'ready');
    navigator.clipboard.writeText(text).then(
      () => setTold(words.measure.copied),
      () => setTold(words.measure.copyFailed),
    );
  };
  return (
    <section class="measure-result" aria-label={words.measure.legs} aria-live="polite">
      <ol>
        {legs.map((leg, index) => (
          <li key={`${index} ${leg.from.point} ${leg.to.point}`}>
            <h3>{words.between(endName(leg.from), endName(leg.to))}</h3>
            <LegFigures leg={leg} />
          </li>
        ))}
      </ol>
      {legs.length > 1 && (
        <>
          <h3>{words.measure.total}</h3>
          <dl>
            <div>
              <dt>{words.straight}</dt>
              <dd>{writeStraight(language, total.straightKm, total.accuracyKm)}</dd>
            </div>
            {total.roadKm !== null && (
              <div>
                <dt>{words.road}</dt>
                <dd>{writeAbout(language, total.roadKm)}</dd>
              </div>
            )}
          </dl>
        </>
      )}
      <p class="second">{words.measure.schematic}</p>
      <p class="measure-actions">
        <button type="button" onClick={copy}>
          {words.measure.copy}
        </button>
        <span class="second" role="status">
          {told}
        </span>
      </p>
    </section>
  );
}

/** The roads did not come: that is no statement about the ground. */
function RoadMissed() {
  const { store, language } = usePage();
  return (
    <span role="alert">
      {language.words.distances.roadMissed}{' '}
      <button type="button" class="link" onClick={store.actions.retry}>
        {language.words.retry}
      </button>
    </span>
  );
}

function LegFigures({ leg }: { readonly leg: Leg }) {
  const { store, language } = usePage();
  const words = language.words.distances;
  const network = store.network.value?.status;
  return (
    <dl>
      <div>
        <dt>
          <LineSample kind="straight" />
          {words.straight}
        </dt>
        <dd>{writeStraight(language, leg.straightKm, leg.accuracyKm)}</dd>
      </div>
      <div>
        <dt>
          <LineSample kind="road" />
          {words.road}
        </dt>
        <dd>
          {leg.road ? (
            writeAbout(language, leg.road.km)
          ) : network === 'failed' ? (
            <RoadMissed />
          ) : network === 'loading' ? (
            words.roadComing
          ) : (
            words.noRoad
          )}
        </dd>
      </div>
      <div>
        <dt>{words.direction}</dt>
        <dd>{writeBearing(language, leg.bearingDeg)}</dd>
      </div>
    </dl>
  );
}
