/** Hides those of some labels that another element would cover in part: a cut word misleads. Heights do not count. */
export function hideCovered(labels: Iterable<HTMLElement>, cover: Element): void {
  const { left, right } = cover.getBoundingClientRect();
  // All are measured before any is changed, so that the page is laid out once.
  const measured = Array.from(labels, (label) => ({ label, box: label.getBoundingClientRect() }));
  for (const { label, box } of measured) {
    label.classList.toggle('covered', box.right > left && box.left < right);
  }
}
