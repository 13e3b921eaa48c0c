// Decides how often a code may be guessed wrong before no guess is looked at any more; it does not know what is right.

/** @source QUALITY.md: at most 10 wrong tries a minute from an address, 60 on the server */
export const USUAL_LIMITS = { fromOne: 10, inAll: 60, windowMs: 60_000 } as const;

export interface Limits {
  readonly fromOne: number;
  readonly inAll: number;
  readonly windowMs: number;
}

export interface Tries {
  /** Milliseconds to wait before a guess from there is looked at; 0 when it is now. */
  waitFor(address: string): number;
  /** A guess from there was wrong. */
  wrong(address: string): void;
  /** The last guess from there that was counted as wrong was right after all. */
  undo(address: string): void;
}

/** Counts wrong tries over a sliding window. Only what counted within it is remembered, so that many addresses fill no memory. */
export function countTries(now: () => number, limits: Limits = USUAL_LIMITS): Tries {
  let seen: { readonly at: number; readonly address: string }[] = [];
  const recent = () => {
    const since = now() - limits.windowMs;
    // A clock that went back would keep tries for ever.
    seen = seen.filter(({ at }) => at > since && at <= now());
    return seen;
  };
  return {
    waitFor(address) {
      const all = recent();
      const own = all.filter((one) => one.address === address);
      const until = (list: readonly { readonly at: number }[], most: number) => {
        const first = list[list.length - most];
        return first === undefined ? 0 : first.at + limits.windowMs - now();
      };
      return Math.max(until(own, limits.fromOne), until(all, limits.inAll));
    },
    wrong(address) {
      recent().push({ at: now(), address });
    },
    undo(address) {
      const last = seen.map((one) => one.address).lastIndexOf(address);
      if (last >= 0) seen.splice(last, 1);
    },
  };
}
