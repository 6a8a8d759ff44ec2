import type { AtlasPlace } from '../../model/atlas.ts';
import { ringRadiiKm } from '../../state/rays.ts';
import { PlaceLink } from '../links.tsx';
import { usePage } from '../page-context.ts';
import { LineSample } from './line-sample.tsx';
import { writeAbout } from './write-length.ts';

/** The distances from a place: the switch that draws them, the same as a list, and the way to the measuring tool. */
export function PlaceRays({ place }: { readonly place: AtlasPlace }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const front = store.nearestFront.value;
  const rays = store.rays.value;
  const radii = language.list(ringRadiiKm.map(language.number));
  const contested = store.holders.value.get(place.id)?.holder === 'contested';
  return (
    <section class="place-rays" aria-labelledby="distances-heading">
      <h3 id="distances-heading" tabIndex={-1}>
        {words.place.distances}
      </h3>
      {(contested || front) && (
        <dl class="distances">
          <div>
            <dt>
              {rays.length > 0 && <LineSample kind="straight" />}
              {words.distances.frontNow}
            </dt>
            <dd>
              {contested || !front
                ? words.distances.inContact
                : `${writeAbout(language, front.km)} ${words.place.toward(language.direction(front.bearingDeg))}`}
            </dd>
          </div>
        </dl>
      )}
      {place.draw && (
        <>
          <label class="switch">
            <input
              type="checkbox"
              checked={store.view.value.distances.rays}
              onChange={store.distanceActions.toggleRays}
            />
            <span>
              {words.distances.draw}
              <span class="second">{words.distances.drawNote(radii)}</span>
            </span>
          </label>
          <button
            type="button"
            class="measure-from"
            onClick={() => store.distanceActions.openMeasure(place.id)}
          >
            {words.distances.measure.fromHere}
          </button>
        </>
      )}
      {rays.length > 0 && (
        <details class="ray-list">
          <summary>{words.distances.toPlaces}</summary>
          <ul>
            {rays.map(({ place: other, km, bearingDeg }) => (
              <li key={other.id}>
                <PlaceLink id={other.id}>
                  <bdi>{nameOf(other.name)}</bdi>
                </PlaceLink>
                <span class="figure">{language.km(km)}</span>
                <span class="second">{language.direction(bearingDeg)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
