import { layerIds, type View } from '../model/view.ts';
import { GhostList } from './ghost-list.tsx';
import { usePage } from './page-context.ts';
import { ProposalList } from './proposal-card.tsx';
import { DigitsChoice } from './reading/digits-choice.tsx';
import { TogetherList } from './together-list.tsx';

/** Switches for the layers, and the settings of labels and colours. */
export function LayerList() {
  const { store, language } = usePage();
  const { words } = language;
  const view = store.view.value;
  return (
    <div class="layer-list">
      <h2 class="visually-hidden">{words.pages.layers}</h2>
      <fieldset>
        <legend>{words.layersHeading}</legend>
        {layerIds.map((id) => (
          <label key={id} class="switch">
            <input
              type="checkbox"
              checked={view.layers.has(id)}
              onChange={() => store.actions.toggleLayer(id)}
            />
            <span>
              {words.layers[id]}
              {words.layerNotes[id] !== undefined && <span class="second">{words.layerNotes[id]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <GhostList />
      <ProposalList />
      <TogetherList />
      <Choice name="labels" legend={words.labelsHeading} options={words.labels} />
      <DigitsChoice />
      <Choice name="theme" legend={words.themeHeading} options={words.theme} />
    </div>
  );
}

function Choice<K extends 'labels' | 'theme'>({
  name,
  legend,
  options,
}: {
  readonly name: K;
  readonly legend: string;
  readonly options: Readonly<Record<View[K], string>>;
}) {
  const { store } = usePage();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {(Object.entries(options) as [View[K], string][]).map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={store.view.value[name] === value}
            onChange={() => store.actions.choose({ [name]: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
