import { useEffect } from 'preact/hooks';
import type { ComparedDistance } from '../../model/distance.ts';
import { statedBearingDeg } from '../../state/stated-bearing.ts';
import { Icon } from '../icon.tsx';
import { Loading } from '../loading.tsx';
import { usePage } from '../page-context.ts';
import { LineSample } from './line-sample.tsx';
import { usePairName } from './pair-name.ts';
import { writeAbout, writeBearing, writeStated, writeStraight } from './write-length.ts';

/** The stated figure that is open, beside what the ground says; it stands at the foot of the panel. */
export function FigureCard() {
  const { store, language } = usePage();
  const { words } = language;
  const ready = store.figure.value?.status === 'ready';
  const { figure } = store.view.value.distances;
  const key = figure && `${figure.article}/${figure.start}`;
  useEffect(() => {
    // The card takes room from the text: the figure stays in view.
    if (key && ready) document.querySelector('.note.open, tbody.open')?.scrollIntoView({ block: 'center' });
  }, [key, ready]);
  if (store.figure.value === null) return null;
  return (
    <section class="figure-card" aria-live="polite" aria-label={words.distances.page}>
      <button
        type="button"
        class="quiet close"
        aria-label={words.close}
        onClick={() => store.distanceActions.openFigure(null)}
      >
        <Icon name="close" />
      </button>
      <Loading of={store.figure.value}>
        {(statements) => statements.map((stated) => <Statement key={stated.to} stated={stated} />)}
      </Loading>
    </section>
  );
}

function Statement({ stated }: { readonly stated: ComparedDistance }) {
  const { language } = usePage();
  const pairName = usePairName();
  const words = language.words.distances;
  const { from, measured, accuracyKm, reading, bearing } = stated;
  return (
    <div class="figure-statement">
      <h2>
        <bdi>{pairName(stated)}</bdi>
      </h2>
      {reading && <p class="figure-reading">{words.readings[reading]}</p>}
      <dl>
        {stated.statedKm !== null && (
          <Row name={words.stated}>
            <strong>
              {writeStated(language, stated.statedKm, stated.statedKmMax ?? null, stated.approximate)}
            </strong>
          </Row>
        )}
        {measured && (
          <>
            <Row name={words.straight} sample="straight">
              {writeStraight(language, measured.geodesicKm, accuracyKm ?? 0)}
            </Row>
            <Row name={words.road} sample="road">
              {measured.roadKm === null ? words.noRoad : writeAbout(language, measured.roadKm)}
            </Row>
          </>
        )}
        {bearing && (
          <Row name={words.direction}>
            {measured
              ? words.bothDirections(
                  language.direction(statedBearingDeg(bearing)),
                  writeBearing(language, measured.bearingDeg),
                )
              : language.direction(statedBearingDeg(bearing))}
          </Row>
        )}
      </dl>
      {!measured && <p class="second">{from === 'libya' ? words.withinCountry : words.openEnd}</p>}
    </div>
  );
}

function Row(props: {
  readonly name: string;
  readonly sample?: 'straight' | 'road';
  readonly children: preact.ComponentChildren;
}) {
  return (
    <div>
      <dt>
        {props.sample && <LineSample kind={props.sample} />}
        {props.name}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}
