import { Icon } from '../icon.tsx';
import { usePage } from '../page-context.ts';

/** Opens and closes the measuring tool, beside the map's other buttons. */
export function MeasureButton() {
  const { store, language } = usePage();
  const open = store.view.value.distances.measure !== null;
  const { openMeasure, closeMeasure } = store.distanceActions;
  return (
    <button
      type="button"
      aria-label={language.words.distances.measure.open}
      title={language.words.distances.measure.open}
      aria-pressed={open}
      onClick={() => (open ? closeMeasure() : openMeasure())}
    >
      <Icon name="ruler" />
    </button>
  );
}
