// Decides how each reading of a view is shown: its section, its scale and which way is good; it holds no words and no values.
import type { PairReading, StateReading, ZoneReading } from '../../engine/index.ts';

/** `share` 0-1 shown as 0-100; `amount` as it is with a tenth; `count` a whole number; `code` a word; `turns`; `flag`. */
export type Form =
  | 'share'
  | 'amount'
  | 'count'
  | 'posture'
  | 'tolerance'
  | 'rung'
  | 'turns'
  | 'flag';
/** Which way is better for people: colour follows it, sign and arrow follow the number. */
export type Good = 'up' | 'down' | 'neither';

export interface ReadingSpec<Name extends string = string> {
  readonly name: Name;
  readonly form: Form;
  readonly good: Good;
  /** Greatest value of the scale that is drawn; null when there is none. */
  readonly top: number | null;
}

function spec<Name extends string>(
  name: Name,
  form: Form,
  good: Good,
  top: number | null = form === 'share' ? 1 : null,
): ReadingSpec<Name> {
  return { name, form, good, top };
}

export const ZONE_PEOPLE: readonly ReadingSpec<ZoneReading>[] = [
  spec('trust', 'share', 'up'),
  spec('grievance', 'share', 'down'),
  spec('livelihood', 'share', 'up'),
  spec('services', 'share', 'up'),
  spec('fear', 'share', 'down'),
];

export const ZONE_MORE: readonly ReadingSpec<ZoneReading>[] = [
  spec('anger', 'share', 'down'),
  spec('formalLivelihood', 'share', 'up'),
  spec('tradeIncome', 'share', 'neither', 1.3),
  spec('displacedCarriers', 'share', 'down'),
  spec('harmOwed', 'amount', 'down', null),
  spec('forumTurns', 'turns', 'neither'),
  spec('covenantTurns', 'turns', 'neither'),
  spec('monitorTurns', 'turns', 'neither'),
];

export const ZONE_SECURITY: readonly ReadingSpec<ZoneReading>[] = [
  spec('patrols', 'count', 'neither', 6),
  spec('sensors', 'amount', 'neither', 3),
  spec('posture', 'posture', 'neither'),
  spec('tolerance', 'tolerance', 'neither'),
  spec('presence', 'share', 'up'),
  spec('protection', 'share', 'up'),
  spec('corruption', 'share', 'down'),
  spec('armedPresence', 'share', 'down'),
  spec('channel', 'share', 'up'),
  spec('knowledge', 'share', 'up'),
  spec('rivalry', 'amount', 'down', 4),
];

/** Of a state whose seat can hold workshops; they stand on a card of their own. */
export const PLAN_ROWS: readonly ReadingSpec<StateReading>[] = [
  spec('planRelevance', 'share', 'up'),
  spec('planSoundness', 'share', 'up'),
  spec('planPersuasion', 'share', 'up'),
];

export const STATE_ROWS: readonly ReadingSpec<StateReading>[] = [
  spec('legitimacy', 'share', 'up'),
  spec('ruleOfLaw', 'share', 'up'),
  spec('oversight', 'share', 'up'),
  spec('training', 'share', 'up'),
  spec('conductTraining', 'share', 'up'),
  spec('fatigue', 'share', 'down'),
  spec('migrantProtection', 'share', 'up'),
  spec('budget', 'amount', 'up'),
  spec('baseIncome', 'amount', 'neither'),
  spec('politicalCapital', 'amount', 'up'),
  spec('unpaid', 'share', 'down'),
  spec('dependence', 'share', 'down'),
  spec('agendaShare', 'share', 'up'),
  spec('ownership', 'share', 'up'),
  ...PLAN_ROWS,
];

export const PAIR_ROWS: readonly ReadingSpec<PairReading>[] = [
  spec('rung', 'rung', 'up'),
  spec('practice', 'share', 'up'),
  spec('pairTrust', 'share', 'up'),
  spec('closure', 'share', 'down'),
  spec('margin', 'share', 'up'),
];

export const ALL_ZONE_ROWS = [...ZONE_PEOPLE, ...ZONE_SECURITY, ...ZONE_MORE];

/** What one reading is worth to the eye: a figure, a range or nothing, in the reading's own unit. */
export type Known =
  | { readonly kind: 'none' }
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'band'; readonly low: number; readonly high: number; readonly value: number };

interface Column {
  readonly value: Float64Array;
  readonly band: Float64Array;
}

/** The figure at `index`; an estimate is held inside the scale, since nobody believes in a trust of −4. */
export function knownAt(column: Column, index: number, top: number | null = null): Known {
  const value = column.value[index] ?? Number.NaN;
  const band = column.band[index] ?? 0;
  if (Number.isNaN(value)) return { kind: 'none' };
  if (band === 0) return { kind: 'exact', value };
  const low = Math.max(0, value - band);
  const high = top === null ? value + band : Math.min(top, value + band);
  return { kind: 'band', value, low, high };
}

export interface SeenChange {
  readonly amount: number;
  /** The two ranges are so wide that nothing may have changed at all. */
  readonly isDoubtful: boolean;
}

/** Change of the middle estimate since the view before; null when either is unknown. */
export function changeAt(now: Column, before: Column | null, index: number): SeenChange | null {
  if (before === null) return null;
  const amount = (now.value[index] ?? Number.NaN) - (before.value[index] ?? Number.NaN);
  if (Number.isNaN(amount)) return null;
  // While the two ranges overlap the truth may not have moved at all.
  const doubt = (now.band[index] ?? 0) + (before.band[index] ?? 0);
  return { amount, isDoubtful: doubt > 0 && Math.abs(amount) <= doubt };
}

/** Better, worse or neither, by what the reading means. */
export function meaningOf(change: number, good: Good): 'better' | 'worse' | 'same' {
  if (good === 'neither' || Math.abs(change) < 1e-9) return 'same';
  return change > 0 === (good === 'up') ? 'better' : 'worse';
}
