// Decides how fast one connection may send: a burst, then so many a second; what happens to who is faster is decided elsewhere.

/** @source reliability notes D1: bursts of 20, then 5 a second for each seat */
export const USUAL_PACE = { burst: 20, perSecond: 5 } as const;
/**
 * Questions by themselves, so that they take no command's turn: as a round closes a console asks for the record and for the
 * paper of every seat. @source design choice
 */
export const QUESTION_PACE = { burst: 40, perSecond: 10 } as const;

export interface Pace {
  /** Takes one message; false when it comes too fast. */
  take(): boolean;
}

export function keepPace(
  now: () => number,
  { burst, perSecond }: { readonly burst: number; readonly perSecond: number } = USUAL_PACE,
): Pace {
  let left = burst;
  let last = now();
  return {
    take() {
      const at = now();
      left = Math.min(burst, left + (Math.max(0, at - last) / 1000) * perSecond);
      last = at;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
