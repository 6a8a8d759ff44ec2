import type { Topic } from './topic-words.ts';

/** A Libyan place and its namesake abroad, told apart by what the text is about. */
export interface Namesake {
  readonly place: string;
  readonly topics: readonly Topic[];
  /** The foreign place's English name; null where it is not one that texts on Libya need. */
  readonly abroad: string | null;
}

/** Places that share their name with a place abroad. */
export const namesakes: readonly Namesake[] = [
  { place: 'tripoli', topics: ['lebanon'], abroad: 'Tripoli, Lebanon' },
  { place: 'qaryat', topics: ['arabia'], abroad: 'Qurayyat' },
  { place: 'bayda', topics: ['yemen', 'maghreb'], abroad: null },
  { place: 'kufra_town', topics: ['yemen', 'arabia'], abroad: null },
  { place: 'marj', topics: ['egypt'], abroad: null },
  { place: 'aziziya', topics: ['egypt', 'arabia'], abroad: null },
  { place: 'zahra', topics: ['andalus', 'lebanon', 'levant'], abroad: null },
  { place: 'yarmouk_camp', topics: ['levant'], abroad: null },
  { place: 'badr', topics: ['scripture', 'arabia', 'iraq'], abroad: null },
  { place: 'salah_al_din', topics: ['iraq'], abroad: null },
  { place: 'qubba', topics: ['lebanon', 'maghreb'], abroad: null },
  { place: 'hamra_resthouse', topics: ['lebanon', 'andalus'], abroad: null },
  { place: 'susah', topics: ['maghreb'], abroad: null },
];
