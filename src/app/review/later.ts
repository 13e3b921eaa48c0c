// Decides when something long is computed for a panel: after the panel has been drawn, so that the page says that it waits.
import { useEffect, useState } from 'react';

/** Null until `compute` has run; it runs again when what it is computed from is another. */
export function useLater<From, Value>(from: From, compute: (from: From) => Value): Value | null {
  const [done, setDone] = useState<{ readonly from: From; readonly value: Value } | null>(null);
  useEffect(() => {
    const clock = setTimeout(() => setDone({ from, value: compute(from) }), 30);
    return () => clearTimeout(clock);
  }, [from, compute]);
  return done !== null && done.from === from ? done.value : null;
}
