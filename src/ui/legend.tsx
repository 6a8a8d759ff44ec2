import { useState } from 'preact/hooks';
import type { Holder } from '../model/control.ts';
import { kindsOfLayer } from '../model/layer-kinds.ts';
import type { PlaceKind } from '../model/place.ts';
import { usePage } from './page-context.ts';
import { HolderChip, PlaceSymbol } from './symbol.tsx';

/** What the signs on the map mean: only of the layers that are on. `open` unfolds it on any screen. */
export function Legend({ open }: { readonly open?: boolean }) {
  const { store, language } = usePage();
  const { words } = language;
  const { layers, ghosts, place, front, spot, reading } = store.view.value;
  // On a phone or a tablet the legend would cover the map, and anywhere what was just chosen: it waits to be opened.
  const [wide] = useState(() => matchMedia('(width >= 75rem) and (height >= 40rem)').matches);
  const held = new Set([...store.holders.value.values()].map(({ holder }) => holder));
  const holders = (['gna', 'lna', 'contested', 'local'] as Holder[]).filter((holder) => held.has(holder));
  const kinds = Object.entries(kindsOfLayer).flatMap(([layer, some]) =>
    layers.has(layer as keyof typeof kindsOfLayer) ? (some as readonly PlaceKind[]) : [],
  );
  return (
    <details class="legend" open={open ?? (wide && !reading.story && !place && !front && !spot)}>
      <summary>{words.legend.heading}</summary>
      <ul>
        {layers.has('control') &&
          holders.map((holder) => (
            <li key={holder}>
              <HolderChip holder={holder} /> {words.holders[holder]}
            </li>
          ))}
        {layers.has('control') && (
          <li>
            <span class="chip chip-veil" aria-hidden="true" /> {words.legend.veil}
          </li>
        )}
        {layers.has('front') && (
          <>
            <Line name="front-solid" text={words.legend.frontSolid} />
            <Line name="front-dashed" text={words.legend.frontDashed} />
            <Line name="front-dotted" text={words.legend.frontDotted} />
          </>
        )}
        {ghosts.size > 0 && <Line name="ghost" text={words.control.legend.ghost} />}
        {layers.has('changes') && <Ring name="changed" text={words.control.legend.changed} />}
        {(front || spot) && <Ring name="asked" text={words.control.legend.asked} />}
        {layers.has('proposals') && <Line name="proposal" text={words.legend.proposal} />}
        {layers.has('together') && <Line name="together" text={words.together.legend} />}
        {layers.has('roads') && <Line name="road" text={words.legend.road} />}
        {layers.has('districts') && <Line name="district" text={words.legend.district} />}
      </ul>
      <ul class="legend-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <PlaceSymbol kind={kind} holder={null} /> {words.kinds[kind]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <li>
      <svg class={`sample ${name}`} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
        <path d="M1 5h26" />
      </svg>{' '}
      {text}
    </li>
  );
}

function Ring({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <li>
      <svg class={`sample ring-${name}`} viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        <circle cx="14" cy="8" r="6" />
      </svg>{' '}
      {text}
    </li>
  );
}
