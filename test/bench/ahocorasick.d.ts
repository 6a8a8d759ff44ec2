declare module 'ahocorasick' {
  /** A matcher of many strings; the package ships no types. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** For each match its last offset and the keywords that end there. */
    search(text: string): [end: number, keywords: string[]][];
  }
}
