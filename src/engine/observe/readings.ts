// Decides which columns a reading is read from, its bounds and its scale; who may read it stands in table.ts.

import { COLUMNS } from '../layout.ts';
import type { ColumnName } from '../layout.ts';
import type { State } from '../state.ts';
import { PAIR_READINGS, STATE_READINGS, ZONE_READINGS } from '../view.ts';
import type { PairReading, StateReading, ZoneReading } from '../view.ts';

/** The column a zone reading is copied from; harm owed is the sum of two. */
const ZONE_COLUMNS: { readonly [R in ZoneReading]: ColumnName } = {
  patrols: 'patrols',
  sensors: 'sensors',
  posture: 'posture',
  tolerance: 'tolerance',
  trust: 'trust',
  grievance: 'grievance',
  livelihood: 'livelihood',
  formalLivelihood: 'formalLivelihood',
  tradeIncome: 'tradeIncome',
  services: 'services',
  fear: 'fear',
  anger: 'anger',
  corruption: 'corruption',
  armedPresence: 'armedPresence',
  channel: 'channel',
  knowledge: 'knowledge',
  displacedCarriers: 'displacedCarriers',
  rivalry: 'rivalry',
  forumTurns: 'forumTurns',
  monitorTurns: 'monitorTurns',
  covenantTurns: 'covenantTurns',
  harmOwed: 'harmLast',
  protection: 'protection',
  presence: 'presence',
};

/** How a reading is measured: indexes in bands of the scenario's width, units in bands of their own. */
export type Scale = 'index' | 'units';

export interface ReadingSpec<Reading extends string> {
  readonly reading: Reading;
  readonly column: ColumnName;
  readonly min: number;
  readonly max: number;
  readonly scale: Scale;
  /** +1 where more is welcome, -1 where less is, 0 where reports do not flatter. */
  readonly flattery: number;
}

const WELCOME: readonly ZoneReading[] = ['trust', 'livelihood', 'services'];
const UNWELCOME: readonly ZoneReading[] = ['grievance', 'fear', 'armedPresence'];

/** Half width of a band in units, e.g. of patrols next door. @source design choice */
export const UNIT_BAND = 1;
/** A coarse band is this much wider than a wide one. @source design choice */
export const COARSENESS = 1.5;
/** How far a report moves at an evaluation of quality 0. @source design choice */
export const OPTIMISM = 0.1;

export const ZONE_SPECS: readonly ReadingSpec<ZoneReading>[] = ZONE_READINGS.map((reading) => {
  const column = ZONE_COLUMNS[reading];
  const { min, max, unit } = COLUMNS[column];
  return {
    reading,
    column,
    min,
    max,
    scale: unit === 'index' ? 'index' : 'units',
    flattery: WELCOME.includes(reading) ? 1 : UNWELCOME.includes(reading) ? -1 : 0,
  };
});

/** State readings that are columns; the rest (agenda share) is computed from records. */
export const STATE_COLUMNS: readonly (ColumnName | null)[] = STATE_READINGS.map(
  (reading: StateReading) => (reading === 'agendaShare' ? null : reading),
);

export const PAIR_COLUMNS: readonly ColumnName[] = PAIR_READINGS.map(
  (reading: PairReading) => reading,
);

/** 1 less the weights of the strings on a state's packages: what is left of its own agenda. @source MODEL.md B8 */
export function agendaShareOf(state: State, index: number): number {
  let share = 1;
  for (const pack of state.records.packages) if (pack.state === index) share -= pack.stringWeight;
  return share < 0 ? 0 : share;
}
