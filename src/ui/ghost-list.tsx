import { ghostDays } from '../model/view.ts';
import { usePage } from './page-context.ts';

/** Switches for the front lines of other days. */
export function GhostList() {
  const { store, language } = usePage();
  const { words } = language;
  return (
    <fieldset>
      <legend>{words.control.ghosts}</legend>
      {ghostDays.map((day) => (
        <label key={day} class="switch">
          <input
            type="checkbox"
            checked={store.view.value.ghosts.has(day)}
            onChange={() => store.actions.toggleGhost(day)}
          />
          <span>
            <time datetime={day}>{language.day(day)}</time>
            <span class="second">{words.control.ghostNotes[day]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
