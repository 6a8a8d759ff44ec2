import { LETTER_COUNT } from './letters.ts';

/**
 * A trie on one typed array, `slots` (a "double array", its parts side by side so that a step touches one line
 * of the cache). A node is a slot of {@link SLOT} numbers: the base that its children count from, its
 * parent, and what ends at it: a number of 0 or more, or -1. The child of `node` by `letter` is slot
 * `base + letter` if its parent is `node`. Size follows the letters stored, not the alphabet.
 */
export interface Trie {
  readonly slots: Int32Array;
  /** The node after two letters, at `first * LETTER_COUNT + second`, or -1: most walks end there. */
  readonly pairs: Int32Array;
}

/** Numbers a slot: base, parent, value, and one unused that keeps slots aligned. */
export const SLOT = 4;
export const PARENT = 1;
export const VALUE = 2;

/** The node that every walk starts from. */
export const ROOT = 0;

interface Branch {
  readonly children: Map<number, Branch>;
  value: number;
}

/** Builds the trie of the given keys (letter numbers, see `foldName`); a key given twice keeps its last value. */
export function buildTrie(keys: Iterable<readonly [key: readonly number[], value: number]>): Trie {
  const root: Branch = { children: new Map(), value: -1 };
  for (const [key, value] of keys) {
    let branch = root;
    for (const letter of key) {
      let child = branch.children.get(letter);
      if (!child) {
        child = { children: new Map(), value: -1 };
        branch.children.set(letter, child);
      }
      branch = child;
    }
    branch.value = value;
  }
  let base = new Int32Array(1 << 14);
  let parent = new Int32Array(1 << 14).fill(FREE);
  let value = new Int32Array(1 << 14).fill(-1);
  const reserve = (slot: number): void => {
    while (slot + LETTER_COUNT >= parent.length) {
      base = widened(base, 0);
      parent = widened(parent, FREE);
      value = widened(value, -1);
    }
  };
  parent[ROOT] = -1;
  // Below this no offset of 1 or more could reach by every letter.
  let firstFree = LETTER_COUNT;
  let firstLoose = LETTER_COUNT;
  let used = 1;
  // Breadth first, each branch's children in the first gap that takes them all.
  const queue: (readonly [Branch, number])[] = [[root, ROOT]];
  for (let next = 0; next < queue.length; next++) {
    const [branch, node] = queue[next]!;
    value[node] = branch.value;
    if (branch.children.size === 0) continue;
    const steps = [...branch.children.keys()].sort((a, b) => a - b);
    while (parent[firstFree] !== FREE) firstFree++;
    // A single child takes any hole; several look where the slots are still loose.
    let slot = steps.length === 1 ? firstFree : Math.max(firstFree, firstLoose);
    let tried = 0;
    for (; ; slot++, tried++) {
      const offset = slot - steps[0]!;
      reserve(slot);
      if (steps.every((step) => parent[offset + step] === FREE)) break;
    }
    if (steps.length > 1 && tried > 64) firstLoose = slot - 32;
    const offset = slot - steps[0]!;
    base[node] = offset;
    for (const step of steps) {
      parent[offset + step] = node;
      used = Math.max(used, offset + step + 1);
      queue.push([branch.children.get(step)!, offset + step]);
    }
  }
  // Room at the end, so that a step from any node stays inside.
  const size = used + LETTER_COUNT;
  reserve(size);
  const slots = new Int32Array(size * SLOT);
  for (let slot = 0; slot < size; slot++) {
    slots[slot * SLOT] = base[slot]!;
    slots[slot * SLOT + PARENT] = parent[slot]!;
    slots[slot * SLOT + VALUE] = value[slot]!;
  }
  const pairs = new Int32Array(LETTER_COUNT * LETTER_COUNT).fill(-1);
  for (const first of root.children.keys()) {
    const node = base[ROOT]! + first;
    for (const second of root.children.get(first)!.children.keys())
      pairs[first * LETTER_COUNT + second] = base[node]! + second;
  }
  return { slots, pairs };
}

/** An unused slot. */
const FREE = -2;

function widened(array: Int32Array<ArrayBuffer>, blank: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2).fill(blank);
  wider.set(array);
  return wider;
}
