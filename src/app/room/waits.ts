// Decides how long a page waits before it asks for its room once more; asking is not its own.

/** What a page waits after a try in vain, in milliseconds, for so many tries; the last goes on. @source QUALITY.md: back within 5 s */
const WAITS = [
  { ms: 150, tries: 1 },
  { ms: 300, tries: 1 },
  // A server that was killed and starts again is there within seconds: for ten of them it is asked often.
  { ms: 550, tries: 18 },
  { ms: 1200, tries: 20 },
  { ms: 2500, tries: Infinity },
] as const;

/** Pages that lost their room together do not come in one moment: each waits up to so much less or more. */
const SPREAD = 0.2;

/** Milliseconds before the next try, after so many in vain; `chance` is from 0 to 1, a new one each time. */
export function waitAfter(triesInVain: number, chance: number): number {
  let left = triesInVain;
  const step = WAITS.find(({ tries }) => {
    left -= tries;
    return left < 0;
  });
  return Math.round((step?.ms ?? 0) * (1 + SPREAD * (2 * chance - 1)));
}
