// Decides how a reviewed game is handed to the lab: what was done turn by turn, who plays on, and with which luck.

import { SILENT } from '../../lab/index.ts';
import type { GameAsk, Play, Recorded, ScenarioText } from '../../lab/index.ts';
import { isAnswer } from '../../session/index.ts';
import { givenOrders, stateAt } from '../game/index.ts';
import type { GivenOrder, ReviewGame, ReviewTurn } from '../game/index.ts';
import type { Order } from '../../engine/index.ts';

/** The orders of a turn that count in a game that is played again: those accepted, or all where that is not known. */
export function ordersIn(game: ReviewGame, turn: ReviewTurn): readonly GivenOrder[] {
  return game.source === 'replayed' ? turn.accepted : givenOrders(game.world, turn.submissions);
}

/** What one seat ordered in a turn, in its order. */
export function ordersOf(game: ReviewGame, turn: number, seat: string): readonly GivenOrder[] {
  const played = game.turns[turn - 1];
  const index = game.world.index.seat.get(seat);
  if (played === undefined) return [];
  return ordersIn(game, played).filter((one) => one.seat === index);
}

/** The orders of a turn that its seat decided on: where orders were repeated, its answers only. */
export function decidedOn(game: ReviewGame, turn: number, seat: string): readonly GivenOrder[] {
  const given = ordersOf(game, turn, seat);
  const isRepeat = game.turns[turn - 1]?.repeated === true;
  return isRepeat ? given.filter(({ order }) => isAnswer(order)) : given;
}

/** Events that opened with a turn and asked somebody, by id. */
function askedIn(game: ReviewGame, turn: number): readonly string[] {
  const events = stateAt(game, turn)?.records.events ?? [];
  return events.flatMap((one) => {
    const def = game.world.happenings[one.event];
    return one.turn === turn && def !== undefined && def.asks >= 0 ? [def.id] : [];
  });
}

const made = new WeakMap<ReviewGame, Recorded>();

/** The game as the lab plays it again. One object a game, so that workers get it once. */
export function recordedOf(game: ReviewGame): Recorded {
  const known = made.get(game);
  if (known !== undefined) return known;
  const turns = game.turns.map((turn): Recorded['turns'][number] => {
    const orders: Record<string, Order[]> = {};
    for (const { seat, order } of ordersIn(game, turn)) {
      const id = game.world.seats[seat]?.id ?? '';
      (orders[id] ??= []).push(order);
    }
    const { injects, improvised } = turn;
    const madeUp = improvised.length === 0 ? {} : { improvised };
    const round = { orders, injects, ...madeUp, asked: askedIn(game, turn.turn) };
    return turn.repeated ? { ...round, repeated: true } : round;
  });
  const recorded = { turns };
  made.set(game, recorded);
  return recorded;
}

/** The scenario of a game, from its record. */
export function scenarioText({ record }: ReviewGame): ScenarioText {
  return { file: record.scenario.id, text: record.scenario.text };
}

type RecordedAsk = GameAsk & { readonly recorded: Recorded };

const asked = new WeakMap<ReviewGame, RecordedAsk>();

/** The game of the record itself. Seats of people play as usual where nothing was recorded; idle ones do nothing. */
export function gameAsk(game: ReviewGame): RecordedAsk {
  const known = asked.get(game) ?? askOf(game);
  asked.set(game, known);
  return known;
}

function askOf(game: ReviewGame): RecordedAsk {
  const { seed, seats, options } = game.record;
  const plays = seats.flatMap(({ seat, holder, strategy }): (readonly [string, Play])[] => {
    if (holder === 'idle') return [[seat, { strategy: SILENT }]];
    if (strategy === null || game.unknownStrategies.includes(seat)) return [];
    return [[seat, { strategy }]];
  });
  const length = options.turns === undefined ? {} : { turns: options.turns };
  const usual = { values: {}, rulesOff: [], ...length };
  return { seed, seats: Object.fromEntries(plays), ...usual, recorded: recordedOf(game) };
}
