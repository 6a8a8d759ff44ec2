import { useEffect } from 'preact/hooks';
import type { MeasurePoint } from '../../model/distance-view.ts';
import { Icon } from '../icon.tsx';
import { usePage } from '../page-context.ts';
import { ViewHeading } from '../view-heading.tsx';
import { useEndName } from './end-name.ts';
import { MeasureAim } from './measure-aim.tsx';
import { MeasureResult } from './measure-result.tsx';
import { MeasureSum } from './measure-sum.tsx';
import { PlaceCombobox } from './place-combobox.tsx';

/** The measuring tool: its points, by name or on the map, and what lies between them. */
export function MeasureView({ points }: { readonly points: readonly MeasurePoint[] }) {
  const { store, language } = usePage();
  const endName = useEndName();
  const words = language.words.distances.measure;
  const { distanceActions } = store;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      // A field has its own undo while one types in it.
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      distanceActions.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [distanceActions]);
  return (
    <section class="measure" aria-labelledby="view-heading">
      <ViewHeading onClose={distanceActions.closeMeasure}>{words.heading}</ViewHeading>
      {points.length < 2 ? <p class="second">{words.hint}</p> : <MeasureSum />}
      <MeasureAim />
      <ol class="measure-points">
        {points.map((point, index) => {
          const end = store.endOf(point);
          const name = end ? endName(end) : String(point);
          return (
            <li key={`${index} ${point}`}>
              <span class="pin" aria-hidden="true">
                {language.number(index + 1)}
              </span>
              <PlaceCombobox
                label={words.point(language.number(index + 1))}
                value={name}
                onChoose={(next) => distanceActions.movePoint(index, next)}
              />
              <button
                type="button"
                class="quiet"
                aria-label={words.remove(name)}
                onClick={() => distanceActions.removePoint(index)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
        <li key="next">
          <span class="pin pin-next" aria-hidden="true">
            {language.number(points.length + 1)}
          </span>
          <PlaceCombobox label={words.addPoint} value="" onChoose={distanceActions.addPoint} />
        </li>
      </ol>
      <p class="measure-actions">
        <button type="button" disabled={!distanceActions.canUndo()} onClick={distanceActions.undo}>
          {words.undo}
        </button>
        <button type="button" disabled={points.length === 0} onClick={distanceActions.clearPoints}>
          {words.clear}
        </button>
      </p>
      <MeasureResult />
    </section>
  );
}
