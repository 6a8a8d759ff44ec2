import { LETTER_COUNT, letters, SPACE } from '../words/letters.ts';

/**
 * A trie on typed arrays (a "double array"). A node is a number, its base. What `slots[node + letter]` holds is the
 * child of `node` by `letter` if its lowest bits repeat the letter ({@link LETTER}); else there is none. No two nodes
 * have one base, so the letter proves the child, and a step reads one number. Above the letter stand a bit,
 * {@link ENDS}, where a key ends with that letter, and the child's own base ({@link BASE} bits up). The value of a key
 * is at the same place in `values`. Size follows the letters stored, not the alphabet.
 */
export interface Trie {
  readonly slots: Int32Array;
  readonly values: Int32Array;
}

/** The bits of a slot that repeat the letter; all letters are below 128. */
export const LETTER = 0x7f;
/** Set where a key ends. */
export const ENDS = 0x80;
/** How far to shift a slot for the child's base: 24 bits, 16 million nodes. */
export const BASE = 8;

/** The base of every node without children: the slots above it are empty. */
export const LEAF = 0;
/** The node that every walk starts from. */
export const ROOT = LETTER_COUNT;

/** Builds the trie of the given keys (see `foldText`); the value of a key is its number, of equal keys the last. */
export function buildTrie(keys: readonly string[]): Trie {
  const { letter, value, child, sibling, count } = branchOut(keys);
  let slots = new Int32Array(1 << 16);
  let taken = new Uint8Array(1 << 16).fill(1, 0, ROOT + 1);
  const slotOf = new Int32Array(count);
  // Where to look for room: from the first free slot on; for several children where slots are still loose.
  let free = 2 * LETTER_COUNT;
  let loose = free;
  let used = free;
  const steps: number[] = [];
  // Breadth first, so that the beginnings of all names lie close together.
  const queue = new Int32Array(count);
  let queued = 1;
  for (let next = 0; next < queued; next++) {
    const branch = queue[next]!;
    const first = queued;
    steps.length = 0;
    for (let each = child[branch]!; each !== 0; each = sibling[each]!) {
      steps.push(letter[each]!);
      queue[queued++] = each;
    }
    if (steps.length === 0) continue;
    let base = ROOT;
    if (branch > 0) {
      while (slots[free] !== 0) free++;
      const from = Math.max((steps.length === 1 ? free : Math.max(free, loose)) - steps[0]!, ROOT + 1);
      base = from;
      while (taken[base] === 1 || !areFree(slots, base, steps)) {
        base++;
        if (base + 2 * LETTER_COUNT < slots.length) continue;
        slots = widened(slots, new Int32Array(slots.length * 2));
        taken = widened(taken, new Uint8Array(slots.length));
      }
      // Holes that fit nobody are given up soon: the trie grows by a seventh, and is built several times as fast.
      if (base - from > 8) {
        if (steps.length > 1) loose = base;
        else free = base + steps[0]!;
      }
      slots[slotOf[branch]!]! |= base << BASE;
    }
    taken[base] = 1;
    for (let each = first; each < queued; each++) {
      const branch = queue[each]!;
      const slot = base + letter[branch]!;
      slotOf[branch] = slot;
      slots[slot] = letter[branch]! | (value[branch]! >= 0 ? ENDS : 0);
      used = Math.max(used, slot + 1);
    }
  }
  // Room at the end, so that a step from any node stays inside.
  const values = new Int32Array(used + LETTER_COUNT).fill(-1);
  for (let branch = 1; branch < count; branch++) values[slotOf[branch]!] = value[branch]!;
  return { slots: slots.slice(0, used + LETTER_COUNT), values };
}

/** Keys as a tree in parallel arrays; node 0 is the root, and 0 as child or sibling means none. */
interface Branches {
  readonly letter: Uint8Array;
  /** What ends at the node, or -1. */
  readonly value: Int32Array;
  /** The first child, and the next child of the same node. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly count: number;
}

function branchOut(keys: readonly string[]): Branches {
  const most = keys.reduce((sum, key) => sum + key.length, 1);
  const letter = new Uint8Array(most);
  const value = new Int32Array(most).fill(-1);
  const child = new Int32Array(most);
  const sibling = new Int32Array(most);
  let count = 1;
  for (let number = 0; number < keys.length; number++) {
    const key = keys[number]!;
    let branch = 0;
    for (let at = 0; at < key.length; at++) {
      const step = letters[key.charCodeAt(at)]!;
      if (step < SPACE) continue;
      let next = child[branch]!;
      while (next !== 0 && letter[next] !== step) next = sibling[next]!;
      if (next === 0) {
        next = count++;
        letter[next] = step;
        sibling[next] = child[branch]!;
        child[branch] = next;
      }
      branch = next;
    }
    value[branch] = number;
  }
  return { letter, value, child, sibling, count };
}

function areFree(slots: Int32Array, base: number, steps: readonly number[]): boolean {
  for (const step of steps) if (slots[base + step] !== 0) return false;
  return true;
}

function widened<T extends Int32Array | Uint8Array>(array: T, wider: T): T {
  wider.set(array);
  return wider;
}
