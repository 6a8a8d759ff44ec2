import { usePage } from './page-context.ts';

interface Props {
  /** What the day is of, for those who hear the page. */
  readonly label: string;
  readonly day: string;
  readonly min: string;
  readonly max: string;
  readonly onDay: (day: string) => void;
}

/** A day in the reader's own words; the browser's calendar opens on it. Days outside the bounds are not taken. */
export function DateField({ label, day, min, max, onDay }: Props) {
  const { language } = usePage();
  return (
    <label class="date-field">
      <span class="visually-hidden">{label}</span>
      <span class="date-words" aria-hidden="true">
        {language.day(day)}
      </span>
      <input
        type="date"
        min={min}
        max={max}
        value={day}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen >= min && chosen <= max) onDay(chosen);
        }}
      />
    </label>
  );
}
