import { usePage } from '../page-context.ts';

/** The digits of the Arabic interface, as each reader's region writes them. */
export function DigitsChoice() {
  const { store, language } = usePage();
  const { digits: say } = language.words.reading;
  const { digits } = store.view.value.reading;
  if (language.lang !== 'ar') return null;
  return (
    <fieldset class="choice">
      <legend>{say.heading}</legend>
      {(['latn', 'arab'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="digits"
            checked={one === digits}
            onChange={() => store.actions.read({ digits: one })}
          />{' '}
          <bdi dir="ltr">{say[one]}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
