const names = [
  'sea',
  'land',
  'neighbours',
  'ink',
  'ink2',
  'coast',
  'border',
  'road',
  'gna',
  'lna',
  'local',
  'chosen',
  // The line of a measured distance, on a band of `chosen`.
  'measure',
  'proposal',
] as const;

/** The colours of the map by name. The page's style sheet is where they are set, once for page and map. */
export type Flavor = Readonly<Record<(typeof names)[number], string>>;

/** Reads the colours that hold on an element, from the custom properties of the same names. */
export function readFlavor(element: Element): Flavor {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as unknown as Flavor;
}

/** The light colours, whatever the page wears: paper is white. `root` is the document's element. */
export function readLightFlavor(root: HTMLElement): Flavor {
  const { theme } = root.dataset;
  // Put on and taken off within one turn: nothing is painted between.
  root.dataset.theme = 'light';
  const flavor = readFlavor(root);
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
  return flavor;
}
