/** Milliseconds without a single byte after which a file is given up; a slow one that goes on coming is not. */
const patienceMs = 20_000;

/** The text at an address. Rejects when it is missing, or when nothing more of it comes for 20 s. */
export async function fetchText(address: string): Promise<string> {
  const giveUp = new AbortController();
  const wait = () => setTimeout(() => giveUp.abort(new Error(`${address} stopped coming`)), patienceMs);
  let waiting = wait();
  try {
    const answer = await fetch(address, { signal: giveUp.signal });
    if (!answer.ok || answer.body === null) throw new Error(`${address}: ${answer.status}`);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += value;
      clearTimeout(waiting);
      waiting = wait();
    }
  } finally {
    clearTimeout(waiting);
  }
}
