// Decides which computer strategies sit at a probe's table: three in four states adaptive, the others another; drawn by seed and seat.

import type { SeatKind } from '../../engine/index.ts';
import { strategiesFor } from '../../strategies/index.ts';
import { diceOf } from '../dice.ts';
import type { Play } from '../types.ts';

/** Share of state seats that play one of the adaptive levels. @source design choice */
export const ADAPTIVE_SHARE = 0.75;

/** Not play that people would recognise. */
const LEFT_OUT = ['nothing', 'random'];

/** Strategies that a seat of this kind may be dealt: the adaptive ones, and the others. */
export function dealtTo(kind: SeatKind): {
  readonly adaptive: readonly string[];
  readonly others: readonly string[];
} {
  const known = strategiesFor(kind).filter((name) => !LEFT_OUT.includes(name));
  const adaptive = known.filter((name) => name.startsWith('adaptive'));
  return { adaptive, others: known.filter((name) => !adaptive.includes(name)) };
}

/** The same table with states that weigh what partners offer: with whom nobody deals, a partner can do nothing. */
export function mixedWithPartners(
  seats: Parameters<typeof mixedSeats>[0],
  seed: string,
): Readonly<Record<string, Play>> {
  const dealt = seats.flatMap(({ id, kind }): [string, Play][] => {
    const { adaptive } = dealtTo(kind);
    const strategy = adaptive[diceOf(`partners|${seed}|${id}`).below(Math.max(1, adaptive.length))];
    return kind === 'state' && strategy !== undefined ? [[id, { strategy }]] : [];
  });
  return { ...mixedSeats(seats, seed), ...Object.fromEntries(dealt) };
}

/** Who plays what in the game of a seed. A seat of a kind that no strategy plays gives no orders. */
export function mixedSeats(
  seats: readonly { readonly id: string; readonly kind: SeatKind }[],
  seed: string,
): Readonly<Record<string, Play>> {
  return Object.fromEntries(
    seats.map(({ id, kind }) => {
      const dice = diceOf(`mixed|${seed}|${id}`);
      const { adaptive, others } = dealtTo(kind);
      const isAdaptive = dice.next() < ADAPTIVE_SHARE;
      const dealt = adaptive.length > 0 && (isAdaptive || others.length === 0) ? adaptive : others;
      return [id, { strategy: dealt[dice.below(dealt.length)] ?? 'nothing' }];
    }),
  );
}
