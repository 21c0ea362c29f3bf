/** Hash routing: the part of the address after `#` says what the options page shows. */
import { useEffect, useState } from 'preact/hooks';

export function useHash(): [hash: string, setHash: (hash: string) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [hash, (wanted) => (location.hash = wanted)];
}
