import { useEffect, useState } from 'preact/hooks';

/** False in the first frame of a component, then true: what is below the window waits for it. */
export function useBegun(): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setBegun(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return begun;
}
