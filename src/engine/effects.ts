// Carries out the effects of events and of the choices made in them; which event happens, and to whom, is phase 1's.

import { fault, up } from '../base/index.ts';
import { COLUMNS } from './layout.ts';
import { add, limit, put } from './ledger.ts';
import { news } from './news.ts';
import { DESIGN_CHOICES } from './orders/constants.ts';
import { RUNG_TRUST, referralHolds } from './orders/ladder.ts';
import { exitShock } from './partners.ts';
import { addPromise } from './promises.ts';
import { packageWith, recordsWith } from './records.ts';
import type {
  ChangeEffect,
  EventEffect,
  FrameworkEffect,
  RiftEffect,
  StringsEffect,
} from './events.ts';
import type { Cause, Ledger } from './ledger.ts';
import type { TurnContext } from './order.ts';

export type EffectContext = Pick<TurnContext, 'world' | 'state' | 'ledger' | 'news'>;

/** What is left of a rift's damage when the two have a hotline (rung 1 or more): .10 instead of .15. @source MODEL.md B7 */
const LIAISON_SHARE = 0.1 / 0.15;
/** What is left of it when the pair was referred to a regional body. @source MODEL.md B8 */
const REFERRAL_SHARE = 0.5;
/** How far trust may fall under a rung's threshold before the rung is lost. @source MODEL.md B6.1 */
const RUNG_SLACK = 0.12;

/** Applies each effect in its order. `subject` is what was drawn for the event (a zone, a pair, a state), or -1. */
export function applyEffects(
  turn: EffectContext,
  effects: readonly EventEffect[],
  subject: number,
  cause: Cause,
): void {
  for (const effect of effects) applyEffect(turn, effect, subject, cause);
}

function applyEffect(
  turn: EffectContext,
  effect: EventEffect,
  subject: number,
  cause: Cause,
): void {
  switch (effect.kind) {
    case 'change':
      return change(turn, effect, subject, cause);
    case 'rift':
      return quarrel(turn, effect, subject, cause);
    case 'strings':
      return changeStrings(turn, effect);
    case 'exit':
      return leave(turn, effect.partner, cause);
    case 'framework':
      return changeFramework(turn, effect);
    case 'promise':
      return addPromise(turn, {
        zone: effect.zone,
        state: effect.state,
        origin: 'event',
        turns: effect.delay,
      });
  }
}

/** The drawn subject where one is asked for (the first when nothing fitting was drawn), else all of them. */
function change(turn: EffectContext, effect: ChangeEffect, subject: number, cause: Cause): void {
  const { subjects, column: name } = effect;
  const spec = COLUMNS[name];
  if (spec.role !== 'stock') throw fault('an effect changes what is computed', { column: name });
  const column = turn.state[name];
  const { how, amount } = effect;
  const move = { how, amount, min: spec.min, max: spec.max };
  if (effect.pick === 'all') {
    for (const index of subjects) moveStock(turn.ledger, column, index, move, cause);
  } else {
    const drawn = subjects.includes(subject) ? subject : subjects[0];
    if (drawn === undefined) return;
    moveStock(turn.ledger, column, drawn, move, cause);
  }
}

/** By how much a stock moves and in which way, and the bounds it keeps to. */
interface Move {
  readonly how: ChangeEffect['how'];
  readonly amount: number;
  readonly min: number;
  readonly max: number;
}

/** Adds, multiplies, or moves by a share of what is lacking to 1; what goes beyond the bounds is cut. */
export function moveStock(
  ledger: Ledger,
  column: Float64Array,
  index: number,
  { how, amount, min, max }: Move,
  cause: Cause,
): void {
  if (how === 'add') add(ledger, column, index, amount, cause);
  else if (how === 'times') put(ledger, column, index, column[index] * amount, cause);
  else put(ledger, column, index, up(column[index], amount), cause);
  limit(ledger, column, index, min, max);
}

/** A rift hits the drawn pair when it is one of those named, else all of them. */
function quarrel(turn: EffectContext, effect: RiftEffect, subject: number, cause: Cause): void {
  if (effect.pairs.includes(subject)) rift(turn, subject, effect.amount, cause);
  else for (const pair of effect.pairs) rift(turn, pair, effect.amount, cause);
}

/** Trust falls, a rung may be lost, and those who signed last turn pay for it at home. */
export function rift(turn: EffectContext, pair: number, amount: number, cause: Cause): void {
  const { world, state, ledger } = turn;
  const rung = state.rung[pair];
  const hotline = rung >= 1 ? LIAISON_SHARE : 1;
  const referred = referralHolds(state.referralTurn[pair], state.turn) ? REFERRAL_SHARE : 1;
  add(ledger, state.pairTrust, pair, -Math.abs(amount) * hotline * referred, cause);
  limit(ledger, state.pairTrust, pair, 0, 1);
  put(ledger, state.quietTurns, pair, 0, cause);
  turn.news.push(news(state.turn, 'rift', { pair }));
  if (rung > 0 && state.pairTrust[pair] < RUNG_TRUST[rung] - RUNG_SLACK) {
    put(ledger, state.rung, pair, rung - 1, cause);
    turn.news.push(news(state.turn, 'rung-lost', { pair, value: rung - 1 }));
  }
  if (state.lastStep[pair] !== state.turn - 1) return;
  for (const side of [world.pairs[pair].a, world.pairs[pair].b]) {
    add(ledger, state.legitimacy, side, -DESIGN_CHOICES.backlash.value, cause);
    limit(ledger, state.legitimacy, side, 0, 1);
  }
}

function changeStrings(turn: EffectContext, effect: StringsEffect): void {
  const { state } = turn;
  const { records } = state;
  const packages = records.packages.map((one) =>
    one.partner === effect.partner ? packageWith(one, { strings: effect.strings }) : one,
  );
  state.records = recordsWith(records, { packages });
  turn.news.push(news(state.turn, 'offer-changed', { partner: effect.partner }));
}

function leave(turn: EffectContext, partner: number, cause: Cause): void {
  for (const leaving of turn.state.records.packages) {
    if (leaving.partner !== partner) continue;
    exitShock(turn, leaving, 1, cause);
    turn.news.push(news(turn.state.turn, 'package-left', { partner, state: leaving.state }));
  }
}

function changeFramework(turn: EffectContext, effect: FrameworkEffect): void {
  const { world, state } = turn;
  const { records } = state;
  const known = records.frameworks.find((one) => one.framework === effect.framework);
  const before = known ?? {
    framework: effect.framework,
    members: world.frameworks[effect.framework].members,
    active: false,
    lastMeeting: state.turn,
  };
  const after = {
    ...before,
    active: effect.change === 'ends' ? false : effect.change === 'starts' ? true : before.active,
    members:
      effect.change === 'leaves'
        ? before.members.filter((member) => member !== effect.state)
        : before.members,
    lastMeeting: effect.change === 'starts' ? state.turn : before.lastMeeting,
  };
  const others = records.frameworks.filter((one) => one.framework !== effect.framework);
  const frameworks = [...others, after].sort((left, right) => left.framework - right.framework);
  state.records = recordsWith(records, { frameworks });
  if (effect.change === 'starts') return;
  const leaver = effect.change === 'leaves' ? effect.state : -1;
  turn.news.push(news(state.turn, 'framework-ended', { state: leaver, value: effect.framework }));
}
