// Decides how long a test runs: briefly in `npm test`, long in `npm run soak`; it does not decide what is tested.

export const SOAK = process.env['SOAK'] === '1';

/** How many cases to run: `short` in the gate, `long` when soaking. */
export function runs(short: number, long: number): number {
  return SOAK ? long : short;
}
