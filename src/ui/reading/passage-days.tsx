import { useId } from 'preact/hooks';
import type { PassageDays } from '../../model/reading-view.ts';
import { firstDay, lastDay } from '../../model/view.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly days: PassageDays | null;
  readonly onChange: (days: PassageDays | null) => void;
}

/** When the articles of the passages were published: any day, up to the timeline's, or a period. */
export function PassageDaysChoice({ days, onChange }: Props) {
  const { store, language } = usePage();
  const { filter } = language.words.reading;
  const name = useId();
  const period = days !== null && days !== 'timeline' ? days : null;
  const choices: readonly (readonly [label: string, on: boolean, value: PassageDays | null])[] = [
    [filter.anyDay, days === null, null],
    [filter.timeline(language.day(store.view.value.date)), days === 'timeline', 'timeline'],
    [filter.period, period !== null, { from: firstDay, to: lastDay }],
  ];
  return (
    <fieldset class="choice days-choice">
      <legend>{filter.days}</legend>
      {choices.map(([label, on, value]) => (
        <label key={label}>
          <input type="radio" name={name} checked={on} onChange={() => onChange(value)} /> {label}
        </label>
      ))}
      {period && (
        <span class="period">
          <label>
            {filter.from}{' '}
            <input
              type="date"
              min={firstDay}
              max={period.to}
              value={period.from}
              onChange={({ currentTarget: { value } }) =>
                value !== '' && value <= period.to && onChange({ ...period, from: value })
              }
            />
          </label>
          <label>
            {filter.to}{' '}
            <input
              type="date"
              min={period.from}
              max={lastDay}
              value={period.to}
              onChange={({ currentTarget: { value } }) =>
                value !== '' && value >= period.from && onChange({ ...period, to: value })
              }
            />
          </label>
        </span>
      )}
    </fieldset>
  );
}
