import { usePage } from './page-context.ts';

/** The bar that tells the map's scale, as wide as its length is on the map or on a picture of it. */
export function ScaleBar() {
  const { store, language } = usePage();
  const scale = store.scale.value;
  return (
    scale && (
      <p class="scale" style={{ inlineSize: `${100 * scale.share}%` }}>
        {language.km(scale.km)}
      </p>
    )
  );
}
