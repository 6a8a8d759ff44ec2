/** What a browser offers that refuses scripts from strings; the language's own types do not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

/**
 * Lets scripts be started from these addresses alone, the map's worker and the one that keeps the site: the
 * page's policy refuses every other, and all markup and code that is a string. Does nothing where the browser
 * has no such guard.
 */
export function trustScripts(addresses: readonly string[]): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (addresses.includes(address)) return address;
      throw new TypeError(`No script is started from ${address}; the page has ${addresses.join(' and ')}.`);
    },
  });
}
