// Decides how a change of livelihood, a computed number, is told by exchanging its inputs; the equation is the engine's.
import { STEP, exchange, livelihoodOfInputs } from '../../engine/index.ts';
import type { Exchange, SeatReceipt, SeatWorld, View } from '../../engine/index.ts';

/** What an input is called as a cause; `reckoned` is what its inputs did after livelihood was reckoned. */
export const INPUT_CAUSE_OF: Readonly<Record<string, string>> = {
  formalLivelihood: 'input-formal-work',
  tradeIncome: 'input-trade-income',
  tradeThrough: 'input-trade-passed',
  tradeSeized: 'input-trade-seized',
  covenantTurns: 'input-covenant',
  reckoned: 'input-reckoned',
};
export const INPUT_CAUSES: readonly string[] = Object.values(INPUT_CAUSE_OF);

/** Published order of exchange for somebody who reads the inputs. @source MODEL.md B6.8 */
const READ_INPUTS = ['formalLivelihood', 'tradeIncome'] as const;
type ReadInput = (typeof READ_INPUTS)[number];

function inputsOf({ zone: columns }: View, zone: number): Record<ReadInput, number> {
  return {
    formalLivelihood: columns.formalLivelihood.value[zone] ?? Number.NaN,
    tradeIncome: columns.tradeIncome.value[zone] ?? Number.NaN,
  };
}

function isExact({ zone: columns }: View, zone: number): boolean {
  return (['livelihood', ...READ_INPUTS] as const).every(
    (name) => columns[name].band[zone] === 0 && !Number.isNaN(columns[name].value[zone]),
  );
}

interface Asked {
  readonly world: SeatWorld;
  readonly before: View;
  readonly after: View;
  readonly zone: number;
  /** The exchange of the true inputs, where the books are open. */
  readonly opened: Exchange<string> | null;
}

/** Whole where the seat reads livelihood and its inputs exactly; of an estimate, steps that end with what it can't know. */
export function livelihoodReceipt({ world, before, after, zone, opened }: Asked): SeatReceipt {
  const [then, now] = [before.zone.livelihood, after.zone.livelihood];
  const frame = {
    before: then.value[zone] ?? Number.NaN,
    after: now.value[zone] ?? Number.NaN,
    bandBefore: then.band[zone] ?? 0,
    bandAfter: now.band[zone] ?? 0,
  };
  const change = frame.after - frame.before;
  const place = world.zones[zone];
  if (place === undefined || Number.isNaN(change)) return { level: 'none', ...frame, lines: [] };
  const whole = isExact(before, zone) && isExact(after, zone);
  const { lines } =
    (whole ? opened : null) ??
    exchange(
      inputsOf(before, zone),
      inputsOf(after, zone),
      (inputs) => livelihoodOfInputs(place, inputs.formalLivelihood, inputs.tradeIncome),
      READ_INPUTS,
    );
  const told = lines
    .filter(({ amount }) => !Number.isNaN(amount))
    .map(({ input, amount }) => ({
      cause: { kind: 'process', id: INPUT_CAUSE_OF[input] ?? 'unknown' } as const,
      amount: whole ? amount : Math.round(amount / STEP) * STEP,
    }))
    .filter(({ amount }) => amount !== 0);
  const rest = change - told.reduce((sum, { amount }) => sum + amount, 0);
  if (!whole) {
    const unknown = { cause: { kind: 'unknown', id: 'unknown' } as const, amount: rest };
    return { level: 'estimate', ...frame, lines: [...told, unknown] };
  }
  const late = { cause: { kind: 'process', id: 'input-reckoned' } as const, amount: rest };
  return { level: 'exact', ...frame, lines: Math.abs(rest) < 5e-4 ? told : [...told, late] };
}
