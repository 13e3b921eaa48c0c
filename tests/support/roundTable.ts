// Builds the schematic map with a seat of every kind, events that ask, frameworks and consent, for tests of whole games.

import { ORDER_KIND_IDS, compileWorld, orderKind } from '../../src/engine/index.ts';
import type {
  EventDef,
  FrameworkDef,
  SeatDef,
  SeatKind,
  World,
  WorldDraft,
} from '../../src/engine/index.ts';
import { schematicDraft } from './schematicWorld.ts';

function everyKindOf(kind: SeatKind): SeatDef['orders'] {
  return ORDER_KIND_IDS.filter((id) => orderKind(id).seats.includes(kind)).map((id) => ({
    kind: id,
    fromTurn: 1,
  }));
}

function seat(id: string, kind: SeatKind, holds: number, rest: Partial<SeatDef>): SeatDef {
  const orders = everyKindOf(kind);
  return { id, name: { en: id }, kind, holds, zones: [], points: 3, orders, goals: {}, ...rest };
}

const FRAMEWORKS: readonly FrameworkDef[] = [
  framework('task-force', 'task-force', [1, 2, 3], {
    meetingEvery: 4,
    needsRung: 1,
    needsPairs: 2,
  }),
  framework('regional', 'regional', [0, 1, 2], { capitalFactor: -0.15, delayTurns: 2 }),
  framework('joint-force', 'joint-force', [1, 4], { rungCap: 4, hazard: 0.1 }),
];

function framework(
  id: string,
  kind: FrameworkDef['kind'],
  members: readonly number[],
  rest: Partial<FrameworkDef>,
): FrameworkDef {
  return {
    id,
    name: { en: id },
    kind,
    members,
    rungCap: 5,
    capitalFactor: 0,
    delayTurns: 0,
    meetingEvery: 0,
    hazard: 0,
    needsRung: 0,
    needsPairs: 0,
    hostRisk: 0.25,
    freeMovement: false,
    ...rest,
  };
}

const QUIET = {
  probability: 0.3,
  fromTurn: 1,
  toTurn: 16,
  limit: 4,
  asks: -1,
  choices: [],
  defaultChoice: null,
  strain: 0,
  when: null,
  deck: -1,
  weight: 1,
} as const;

const EVENTS: readonly EventDef[] = [
  {
    ...QUIET,
    id: 'quarrel',
    title: { en: 'quarrel' },
    text: { en: 'quarrel' },
    effects: [{ kind: 'rift', pairs: [0, 1], amount: 0.15 }],
    strain: 0.5,
  },
  {
    ...QUIET,
    id: 'drought',
    title: { en: 'drought' },
    text: { en: 'drought' },
    effects: [],
    asks: 1,
    choices: [
      { id: 'pay', text: { en: 'pay' }, credits: 1, capital: 0, effects: [] },
      {
        id: 'wait',
        text: { en: 'wait' },
        credits: 0,
        capital: 0,
        effects: [
          {
            kind: 'change',
            column: 'formalLivelihood',
            subjects: [4, 5, 6],
            pick: 'one',
            how: 'add',
            amount: -0.03,
          },
        ],
      },
    ],
    defaultChoice: 'wait',
  },
];

/** The draft: four state seats, a community, a partner, a network and a control seat. */
export function roundTableDraft(): WorldDraft {
  const draft = schematicDraft();
  const border = draft.zones.flatMap((zone, index) => (zone.hasCrossing ? [index] : []));
  return {
    ...draft,
    id: 'round-table',
    frameworks: FRAMEWORKS,
    events: EVENTS,
    communityConsent: true,
    seats: [
      ...draft.seats,
      seat('forum', 'community', -1, { zones: border }),
      seat('donor', 'partner', 0, {}),
      seat('runners', 'network', 1, { points: 4 }),
      seat('control', 'control', -1, { points: 6 }),
    ],
  };
}

export function roundTable(alter: (draft: WorldDraft) => WorldDraft = (draft) => draft): World {
  return compileWorld(alter(roundTableDraft()));
}
