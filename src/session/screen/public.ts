// Gathers what all eyes may see, for a projector or who only watches, and what a console is told beside it.

import { fault } from '../../base/index.ts';
import type { PublicWorld, SeatDef, SeatWorld, World } from '../../engine/index.ts';
import type { ClosedBooks } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import { heardOn } from './heard.ts';
import type { ConsoleSheet, PublicSheet } from './types.ts';

/** The seat of nobody: it holds nothing, may do nothing and stands in no list. */
const NOBODY: SeatDef = {
  id: 'nobody',
  name: {},
  kind: 'community',
  holds: -1,
  zones: [],
  points: 0,
  orders: [],
  goals: {},
};

/** The part of a world that is on every map and every paper; numbers of the start are 0, whatever they are. */
export function publicWorldOf(world: World): SeatWorld {
  return {
    ...publicPart(world),
    seat: NOBODY,
    seatIndex: -1,
    networks: world.networks.map(({ id, kind }) => ({ id, kind })),
    events: world.happenings.map(({ id }) => ({ id, choices: [] })),
    grants: [],
    values: {},
    index: {
      state: world.index.state,
      zone: world.index.zone,
      passage: world.index.passage,
      pair: world.index.pair,
      partner: world.index.partner,
      framework: world.index.framework,
      seat: world.index.seat,
      network: world.index.network,
      event: world.index.event,
    },
    flows: [],
  };
}

function publicPart(world: World): PublicWorld {
  return {
    id: world.id,
    turns: world.turns,
    tailTurns: world.tailTurns,
    startYear: world.startYear,
    startQuarter: world.startQuarter,
    states: world.states.map(({ id, name, seated }) => ({ ...NO_STATE, id, name, seated })),
    zones: world.zones.map(
      ({ id, name, sector, authority, kind, size, terrain, hasCrossing, cells }) => ({
        ...NO_ZONE,
        id,
        name,
        sector,
        authority,
        kind,
        size,
        terrain,
        hasCrossing,
        cells,
      }),
    ),
    passages: world.passages.map(
      ({ id, a, b, kind, length, lengthKm, international, pair, post, status }) => ({
        id,
        a,
        b,
        kind,
        length,
        lengthKm,
        international,
        pair,
        post,
        status,
      }),
    ),
    pairs: world.pairs.map(({ id, a, b }) => ({
      id,
      a,
      b,
      closure: 0,
      trust: 0,
      rung: 0,
      practice: 0,
    })),
    partners: world.partners.map(({ id, name, offeredTo }) => ({
      ...NO_PARTNER,
      id,
      name,
      offeredTo,
    })),
    frameworks: world.frameworks.map(({ id, name, kind, members }) => ({
      ...NO_FRAMEWORK,
      id,
      name,
      kind,
      members,
    })),
    seats: world.seats.map(({ id, name, kind, holds, zones }) => ({
      ...NOBODY,
      id,
      name,
      kind,
      holds,
      zones,
    })),
    communityConsent: world.communityConsent,
  };
}

const NO_STATE = {
  baseIncome: 0,
  budget: 0,
  politicalCapital: 0,
  legitimacy: 0,
  ruleOfLaw: 0,
  oversight: 0,
  fatigue: 0,
  training: 0,
  ownership: 0,
} as const;

const NO_ZONE = {
  tradeDependence: 0,
  kinship: 0,
  formalLivelihood: 0,
  services: 0,
  trust: 0,
  grievance: 0,
  corruption: 0,
  armedPresence: 0,
  patrols: 0,
  sensors: 0,
  knowledge: 0,
  tolerance: 0,
  posture: 0,
} as const;

const NO_PARTNER = {
  money: 0,
  kit: 0,
  exitHazard: 0,
  kitSensors: 0,
  kitPatrols: 0,
  strings: null,
  stringWeight: 0,
  softShare: 0,
  evaluationQuality: 0,
  ruleOfLawDrift: 0,
  exploitationDrift: 0,
  rivalry: 0,
  maritime: false,
  running: [],
} as const;

const NO_FRAMEWORK = {
  rungCap: 0,
  capitalFactor: 0,
  delayTurns: 0,
  meetingEvery: 0,
  hazard: 0,
  needsRung: 0,
  needsPairs: 0,
  hostRisk: 0,
  freeMovement: false,
} as const;

/** What all may see of the open turn: a view of nobody's, and the public news of the round before. */
export function publicSheetOf(game: Session, closed: ClosedBooks): PublicSheet {
  const turn = game.turn();
  const view = game.publicView(turn) ?? fault('The open turn has no view.', { turn });
  const rounds = game.lastRound();
  const news = rounds.flatMap((turn) => game.publicView(turn + 1)?.news ?? []);
  const { happenings } = game.world;
  const ids = news.flatMap(({ event }) => happenings[event]?.id ?? []);
  const texts = ids.flatMap((id) => {
    const told = closed.events[id];
    return told === undefined ? [] : [[id, told] as const];
  });
  return {
    view,
    news,
    heard: heardOn(game, closed, news),
    events: Object.fromEntries(texts),
  };
}

/** What a console is told: beside what all may see, what is to come, every text, and the true measures. */
export function consoleSheetOf(game: Session, closed: ClosedBooks): ConsoleSheet {
  return {
    ...publicSheetOf(game, closed),
    events: closed.events,
    plan: closed.plans.find(({ id }) => id === game.setup.options.plan) ?? null,
    injects: closed.injects,
    measures: game.measures(),
  };
}
