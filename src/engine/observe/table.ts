// Decides what each kind of seat may know of what, and how well; it holds no world and reads no state.

import { fault } from '../../base/index.ts';
import {
  PAIR_READINGS,
  PASSAGE_READINGS,
  STATE_GOOD_READINGS,
  STATE_READINGS,
  ZONE_GOOD_READINGS,
  ZONE_READINGS,
} from '../view.ts';
import type {
  PairReading,
  PassageReading,
  StateGoodReading,
  StateReading,
  ZoneGoodReading,
  ZoneReading,
} from '../view.ts';
import type { SeatKind } from '../world.ts';

/** Who looks. The projector is no seat: it shows what the whole room may see. */
export type Viewer = SeatKind | 'projector';
export const VIEWERS = [
  'state',
  'community',
  'partner',
  'network',
  'control',
  'projector',
] as const satisfies readonly Viewer[];

/**
 * What a zone, state or pair is to the one who looks. `open`: an own zone where a forum, a monitor, a workshop of this year
 * or a warning narrows the fog. `shared`: foreign, of a pair at rung 2 or higher. `near`: foreign, next to an own zone.
 * `spoken`: a community seat speaks for it; `home`: the state of such a zone. `aided`: under a package of the partner.
 * `used`: on a network's routes.
 */
export const RELATIONS = [
  'own',
  'open',
  'shared',
  'near',
  'spoken',
  'home',
  'aided',
  'used',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * `coarse` is half as wide again as `wide`. `reported` is a wide estimate of what the partner's own people report, which
 * flatters where evaluation is poor.
 */
export const LEVELS = ['none', 'exact', 'narrow', 'wide', 'coarse', 'reported'] as const;
export type Level = (typeof LEVELS)[number];

const LETTERS: Readonly<Record<string, Level>> = {
  '.': 'none',
  E: 'exact',
  N: 'narrow',
  W: 'wide',
  C: 'coarse',
  R: 'reported',
};

type Cells<Reading extends string> = Readonly<Record<Reading, string>>;

/** What one kind of viewer may know: one letter per relation, in the order of its lists. */
export interface Sheet {
  readonly zones: readonly Relation[];
  readonly zone: Cells<ZoneReading>;
  readonly zoneGood: Cells<ZoneGoodReading>;
  readonly states: readonly Relation[];
  readonly state: Cells<StateReading>;
  readonly stateGood: Cells<StateGoodReading>;
  readonly pairs: readonly Relation[];
  readonly pair: Cells<PairReading>;
  readonly passage: Cells<PassageReading>;
}

export type ObservationTable = Readonly<Record<Viewer, Sheet>>;

/** The same letters for every reading. */
function all<Reading extends string>(
  readings: readonly Reading[],
  letters: string,
): Cells<Reading> {
  const cells: Record<string, string> = {};
  for (const reading of readings) cells[reading] = letters;
  return cells as Cells<Reading>;
}

const STATE_SEAT: Sheet = {
  zones: ['own', 'open', 'shared', 'near', 'other'],
  zone: {
    // A ministry counts its own means and publishes its posture.
    patrols: 'E E E W .',
    sensors: 'E E E . .',
    posture: 'E E E E E',
    tolerance: 'E E E E .',
    channel: 'E E . . .',
    knowledge: 'E E . . .',
    forumTurns: 'E E E . .',
    monitorTurns: 'E E . . .',
    covenantTurns: 'E E . . .',
    harmOwed: 'E E . . .',
    protection: 'E E . . .',
    presence: 'E E . . .',
    formalLivelihood: 'E E E . .',
    // What lies with the people is estimated.
    trust: 'W N N C .',
    grievance: 'W N N C .',
    livelihood: 'W N N C .',
    tradeIncome: 'W N N . .',
    services: 'W N N C .',
    fear: 'W N N . .',
    anger: 'W N . . .',
    corruption: 'W N . . .',
    armedPresence: 'W N N C .',
    displacedCarriers: 'W N . . .',
    rivalry: 'W N . . .',
  },
  zoneGood: { tips: 'E E E . .', seized: 'E E . . .', flow: 'W N . . .' },
  states: ['own', 'other'],
  state: { ...all(STATE_READINGS, 'E .'), legitimacy: 'E W' },
  stateGood: { attention: 'E .' },
  pairs: ['own', 'other'],
  pair: { ...all(PAIR_READINGS, 'E .'), rung: 'E E' },
  passage: { crossingClosed: 'E' },
};

const COMMUNITY_SEAT: Sheet = {
  zones: ['spoken', 'other'],
  zone: {
    ...all(ZONE_READINGS, '. .'),
    posture: 'E E',
    patrols: 'E .',
    tolerance: 'E .',
    channel: 'E .',
    trust: 'E .',
    grievance: 'E .',
    livelihood: 'E .',
    formalLivelihood: 'E .',
    tradeIncome: 'E .',
    services: 'E .',
    fear: 'E .',
    anger: 'E .',
    forumTurns: 'E .',
    monitorTurns: 'E .',
    covenantTurns: 'E .',
    harmOwed: 'E .',
    corruption: 'N .',
    armedPresence: 'N .',
    displacedCarriers: 'N .',
    rivalry: 'W .',
  },
  zoneGood: all(ZONE_GOOD_READINGS, '. .'),
  states: ['home', 'other'],
  state: { ...all(STATE_READINGS, '. .'), legitimacy: 'W .' },
  stateGood: { attention: '. .' },
  pairs: ['other'],
  pair: { ...all(PAIR_READINGS, '.'), rung: 'E' },
  passage: { crossingClosed: 'E' },
};

const PARTNER_SEAT: Sheet = {
  zones: ['aided', 'other'],
  zone: {
    ...all(ZONE_READINGS, '. .'),
    posture: 'E E',
    trust: 'R .',
    grievance: 'R .',
    livelihood: 'R .',
    services: 'R .',
    fear: 'R .',
    armedPresence: 'R .',
  },
  zoneGood: all(ZONE_GOOD_READINGS, '. .'),
  states: ['aided', 'other'],
  state: {
    ...all(STATE_READINGS, '. .'),
    legitimacy: 'W W',
    ownership: 'E .',
    dependence: 'E .',
    agendaShare: 'E .',
  },
  stateGood: { attention: 'E .' },
  pairs: ['other'],
  pair: { ...all(PAIR_READINGS, '.'), rung: 'E' },
  passage: { crossingClosed: 'E' },
};

const NETWORK_SEAT: Sheet = {
  zones: ['used', 'other'],
  zone: {
    ...all(ZONE_READINGS, '. .'),
    posture: 'E E',
    tolerance: 'E .',
    corruption: 'W .',
    armedPresence: 'W .',
  },
  zoneGood: all(ZONE_GOOD_READINGS, '. .'),
  states: ['other'],
  state: all(STATE_READINGS, '.'),
  stateGood: { attention: '.' },
  pairs: ['other'],
  pair: { ...all(PAIR_READINGS, '.'), rung: 'E' },
  passage: { crossingClosed: 'E' },
};

const CONTROL_SEAT: Sheet = {
  zones: ['other'],
  zone: all(ZONE_READINGS, 'E'),
  zoneGood: all(ZONE_GOOD_READINGS, 'E'),
  states: ['other'],
  state: all(STATE_READINGS, 'E'),
  stateGood: all(STATE_GOOD_READINGS, 'E'),
  pairs: ['other'],
  pair: all(PAIR_READINGS, 'E'),
  passage: all(PASSAGE_READINGS, 'E'),
};

const PROJECTOR: Sheet = {
  zones: ['other'],
  zone: { ...all(ZONE_READINGS, '.'), posture: 'E' },
  zoneGood: all(ZONE_GOOD_READINGS, '.'),
  states: ['other'],
  state: all(STATE_READINGS, '.'),
  stateGood: all(STATE_GOOD_READINGS, '.'),
  pairs: ['other'],
  pair: { ...all(PAIR_READINGS, '.'), rung: 'E' },
  passage: { crossingClosed: 'E' },
};

/** The table that holds in play. @source MODEL.md B11, S1.7, rulings 2 and 5 */
export const OBSERVATION: ObservationTable = {
  state: STATE_SEAT,
  community: COMMUNITY_SEAT,
  partner: PARTNER_SEAT,
  network: NETWORK_SEAT,
  control: CONTROL_SEAT,
  projector: PROJECTOR,
};

/** The level for each relation of a row; throws when letters and relations do not match, so that nothing is left open. */
export function levelsOf(
  row: string,
  relations: readonly Relation[],
): ReadonlyMap<Relation, Level> {
  const letters = row.split(' ');
  if (letters.length !== relations.length) {
    return fault('An observation row does not decide every relation.', {
      row,
      relations: relations.join(' '),
    });
  }
  const levels = new Map<Relation, Level>();
  relations.forEach((relation, place) => {
    const level = LETTERS[letters[place] ?? ''];
    if (level === undefined) fault('An observation row has an unknown letter.', { row });
    else levels.set(relation, level);
  });
  return levels;
}
