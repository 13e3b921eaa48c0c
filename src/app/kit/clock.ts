// Decides how a panel listens to the time of day while a clock runs; it keeps no time.
import { useEffect, useState } from 'react';

const TICK = 1000;

/** The present moment in milliseconds, renewed every second while `isRunning`. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(tick);
  }, [isRunning]);
  return now;
}
