// Gives tests numbers that are the same each time; what is done with them is the test's.

/** Numbers below a limit. */
export function diceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
