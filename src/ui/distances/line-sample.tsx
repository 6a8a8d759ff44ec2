/** A sample of how the map draws a distance: the great circle dashed, the way by road drawn through. */
export function LineSample({ kind }: { readonly kind: 'straight' | 'road' }) {
  return (
    <svg class={`line-sample line-${kind}`} viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
      <path class="line-band" d="M0 4h24" />
      <path d="M1 4h22" />
    </svg>
  );
}
