import type { FrontStyle, Holder } from '../model/control.ts';
import type { PlaceKind } from '../model/place.ts';
import { holderMarks, symbols } from '../model/symbol.ts';

/** A place's symbol as the map draws it: shape for the kind, fill and inner mark for the holder. */
export function PlaceSymbol({ kind, holder }: { readonly kind: PlaceKind; readonly holder: Holder | null }) {
  const { body, mark } = symbols[kind];
  return (
    <svg class="symbol" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path class={`symbol-body holder-${holder ?? 'none'}`} d={body} />
      {holder === 'contested' && <path class="symbol-half" d={body} />}
      <path class="symbol-mark" d={mark || (holder === null ? '' : holderMarks[holder])} />
    </svg>
  );
}

/** A holder's sample: tint and pattern of its areas. */
export function HolderChip({ holder }: { readonly holder: Holder }) {
  return <span class={`chip chip-${holder}`} aria-hidden="true" />;
}

/** A sample of front line in its style. */
export function FrontSample({ style }: { readonly style: FrontStyle }) {
  return (
    <svg class={`sample front-${style}`} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <path d="M1 5h26" />
    </svg>
  );
}
