/** Offset in the article's text of a point of the page, or null outside of its paragraphs. */
function offsetAt(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, within);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/**
 * The part of an article's text that is selected, every character as the source has it; null when the
 * selection does not lie in the text. A selection that begins before the text or ends after it is held to it; one of
 * all paragraphs is the whole text, with what stands before the first and after the last.
 */
export function selectedText(
  text: string,
  container: HTMLElement,
  selection: Selection | null,
): string | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const all = [...container.querySelectorAll<HTMLElement>('[data-start]')];
  const paragraphs = all.filter((one) => range.intersectsNode(one));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) return null;
  const start = offsetAt(range.startContainer, range.startOffset) ?? startOf(first);
  const end = offsetAt(range.endContainer, range.endOffset) ?? endOf(last);
  if (start === startOf(all[0]!) && end === endOf(all.at(-1)!)) return text;
  return end > start ? text.slice(start, end) : null;
}

/** Offset in the article's text of the point that was clicked, or null. */
export function offsetOfPoint(event: MouseEvent): number | null {
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return at ? offsetAt(at.offsetNode, at.offset) : null;
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.start);
}

function endOf(paragraph: HTMLElement): number {
  return startOf(paragraph) + (paragraph.textContent ?? '').length;
}
