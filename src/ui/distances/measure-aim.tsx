import { lengthOf } from '../../state/leg.ts';
import { usePage } from '../page-context.ts';
import { useEndName } from './end-name.ts';

/** Tells where the crosshair is, for those who move it with the keyboard. */
export function MeasureAim() {
  const { store, language } = usePage();
  const endName = useEndName();
  const words = language.words.distances.measure;
  const aim = store.aim.value;
  const end = aim?.by === 'keys' ? store.endOf(aim.place ?? aim.position) : null;
  const last = store.view.value.distances.measure?.at(-1);
  const from = last === undefined ? null : store.endOf(last);
  return (
    <p class="measure-aim second" role="status">
      {end &&
        (from ? words.aimFrom(endName(end), language.km(lengthOf(from, end))) : words.aim(endName(end)))}
    </p>
  );
}
