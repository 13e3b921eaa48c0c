// Imagines a whole state that a view allows: what the seat knows as it is, what it estimates within the bands, the rest as
// expected and uncertain. The true state never comes here: there is no argument through which it could.

import { clip } from '../../../base/index.ts';
import {
  COLUMNS,
  COLUMN_NAMES,
  PAIR_READINGS,
  STATE_READINGS,
  ZONE_READINGS,
  copyState,
} from '../../../engine/index.ts';
import type {
  ColumnName,
  Estimate,
  Records,
  SeatWorld,
  State,
  View,
  World,
} from '../../../engine/index.ts';
import type { Dice } from '../../dice.ts';
import { expectedPlay } from './prior.ts';

/** What imagining starts from: the rules of the world, and what one seat knows. */
export interface Mind {
  /** The rules as the scenario publishes them; of its start only what `expectedPlay` makes of it is used. */
  readonly world: World;
  readonly seat: SeatWorld;
  readonly view: View;
}

/** How far an unknown index may lie from what is expected, and an unknown amount in proportion. @source design choice */
const INDEX_SPREAD = 0.12;
const AMOUNT_SPREAD = 0.3;

/** Discrete or shared out, though their unit is an index: what is expected stands for them. */
const AS_EXPECTED: readonly ColumnName[] = ['tolerance', 'attention'];

/** An opened state that gives this view its sense; other dice give others. */
export function imagine(mind: Mind, dice: Dice): State {
  const { world, view } = mind;
  const state = copyState(world.layout, expectedPlay(world, view.turn));
  for (const name of COLUMN_NAMES) blur(name, state[name], dice);
  learnNumbers(mind, state, dice);
  learnPurse(mind, state);
  state.records = recordsFor(mind, state.records);
  state.over = false;
  return state;
}

/** Makes a column uncertain that nobody told the seat. */
function blur(name: ColumnName, column: Float64Array, dice: Dice): void {
  const { role, unit, min, max } = COLUMNS[name];
  if (role !== 'stock' || AS_EXPECTED.includes(name)) return;
  const index = unit === 'index' || unit === 'probability';
  if (!index && unit !== 'credits' && unit !== 'points' && unit !== 'x' && unit !== 'units') return;
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? 0;
    const lean = 2 * dice.next() - 1;
    const spread = index ? Math.min(INDEX_SPREAD, 0.02 + 0.5 * value) : AMOUNT_SPREAD * value;
    column[at] = clip(value + lean * spread, min, max);
  }
}

function learnNumbers({ world, view }: Mind, state: State, dice: Dice): void {
  for (const reading of ZONE_READINGS) {
    if (reading === 'harmOwed') learn('harmLast', state.harmLast, view.zone.harmOwed, dice);
    else learn(reading, state[reading], view.zone[reading], dice);
  }
  view.zone.harmOwed.value.forEach((owed, zone) => {
    if (!Number.isNaN(owed)) state.harmPrior[zone] = 0;
  });
  learn('tips', state.tips, view.zoneGood.tips, dice);
  learn('seized', state.seized, view.zoneGood.seized, dice);
  learn('through', state.through, view.zoneGood.flow, dice);
  for (const reading of STATE_READINGS) {
    if (reading !== 'agendaShare') learn(reading, state[reading], view.state[reading], dice);
  }
  learn('attention', state.attention, view.stateGood.attention, dice);
  for (const reading of PAIR_READINGS) learn(reading, state[reading], view.pair[reading], dice);
  learn('crossingClosed', state.crossingClosed, view.passage.crossingClosed, dice);
  learnBooks(world, view, state);
}

/** An exact reading is taken as it is, an estimate is drawn from its band. */
function learn(name: ColumnName, column: Float64Array, estimate: Estimate, dice: Dice): void {
  const { min, max } = COLUMNS[name];
  estimate.value.forEach((seen, at) => {
    if (Number.isNaN(seen)) return;
    const band = estimate.band[at] ?? 0;
    column[at] = band === 0 ? seen : clip(seen + (2 * dice.next() - 1) * band, min, max);
  });
}

/** A network knows its own books. */
function learnBooks(world: World, { books }: View, state: State): void {
  if (books === null) return;
  for (const { flow, volume, delivered, capital, routes } of books.flows) {
    state.volume[flow] = volume;
    state.delivered[flow] = delivered;
    state.capital[flow] = capital;
    for (const { route, share } of routes) state.share[route] = share;
    const branch = world.flows[flow]?.branch ?? 0;
    const good = world.flows[flow]?.good ?? 0;
    const zones = world.zones.length;
    for (let zone = 0; zone < zones; zone += 1) {
      const belief = books.belief[good * zones + zone] ?? NaN;
      if (!Number.isNaN(belief)) state.belief[branch * zones + zone] = belief;
    }
  }
}

function learnPurse({ seat, view }: Mind, state: State): void {
  const { purse } = view;
  if (seat.seat.kind === 'state') {
    state.budget[seat.seat.holds] = purse.credits;
    state.politicalCapital[seat.seat.holds] = purse.capital;
  }
  state.standing[seat.seatIndex] = purse.standing;
  state.fund[seat.seatIndex] = purse.fund;
}

/** What the seat has on paper; of others' papers, what is expected. */
function recordsFor({ seat, view }: Mind, expected: Records): Records {
  const { kind, holds, zones } = seat.seat;
  const own = ({ zone, state }: { readonly zone: number; readonly state: number }): boolean =>
    kind === 'state' ? state === holds : kind === 'community' && zones.includes(zone);
  const mine = ({ partner, state }: { readonly partner: number; readonly state: number }) =>
    kind === 'state' ? state === holds : kind === 'partner' && partner === holds;
  const promises = [...view.promises, ...expected.promises.filter((one) => !own(one))];
  const projects = [...view.projects, ...expected.projects.filter((one) => !own(one))];
  const ids = [...view.promises, ...view.projects].map(({ id }) => id);
  return {
    nextId: Math.max(expected.nextId, 1 + Math.max(0, ...ids)),
    promises,
    projects,
    packages: view.packages,
    offers: [
      ...expected.offers.filter((one) => !mine(one)),
      ...view.offers.map(({ partner, state, stringWeight, softShare, money, open }) => ({
        partner,
        state,
        stringWeight,
        softShare,
        money,
        open,
      })),
    ],
    frameworks: view.frameworks,
    events: [
      ...expected.events.filter(({ turn }) => turn < view.turn),
      ...view.pending.map(({ event, subject }) => ({
        event,
        turn: view.turn,
        subject,
        answered: null,
      })),
    ],
    deliveries: expected.deliveries.filter(({ state }) => kind !== 'state' || state !== holds),
    news: view.news,
  };
}
