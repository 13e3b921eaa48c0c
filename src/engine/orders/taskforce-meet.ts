// Decides what a meeting of a task force asks of its members and does; what a missed one costs is a phase's.
// The first meeting founds it.

import { add, limit } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { metIn, recordsWith } from '../records.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { membersNow } from './joint.ts';
import { at, pairBetween, seatsOfStates } from './look.ts';
import { MOST_ACTIVITY, addActivity } from './officials.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind, Refusal } from '../order.ts';
import type { FrameworkDef, PublicWorld } from '../world.ts';

const COST = price({ credits: 0.8, capital: 2 });
/** Practice gained by every pair of members, and legitimacy by the host. @source MODEL.md B8 TASKFORCE */
const PRACTICE = 0.15;
const HOST_LEGITIMACY = 0.01;

/** Pairs among members, as indexes. */
function pairsAmong(world: PublicWorld, members: readonly number[]): number[] {
  const pairs: number[] = [];
  for (let left = 0; left < members.length; left += 1) {
    for (let right = left + 1; right < members.length; right += 1) {
      const pair = pairBetween(world, members[left], members[right]);
      if (pair >= 0) pairs.push(pair);
    }
  }
  return pairs;
}

/** Enough pairs must have reached the rung that the framework asks for; unknown rungs refuse nothing. */
function rungObstacle(
  def: FrameworkDef,
  rungs: Float64Array,
  pairs: readonly number[],
): Refusal | null {
  const short = pairs.filter((pair) => rungs[pair] < def.needsRung).length;
  const has = pairs.length - short;
  if (has >= def.needsPairs) return null;
  return refuse('rung-too-low', { needs: def.needsRung, pairs: def.needsPairs, has });
}

function rhythmObstacle(def: FrameworkDef, lastMeeting: number, turn: number): Refusal | null {
  const earliest = lastMeeting + Math.ceil(def.meetingEvery * DESIGN_CHOICES.meetingGap.value);
  return turn < earliest ? refuse('too-soon', { turn: earliest }) : null;
}

export const taskforceMeet: OrderKind = {
  id: 'taskforce-meet',
  symbol: 'TASKFORCE_MEET',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: true,
  fields: [
    { name: 'framework', domain: 'framework' },
    { name: 'state', domain: 'member-state' },
  ],
  source: 'LSM26, LH13; values a design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const framework = at(world.index.framework, order.framework);
    const def = world.frameworks[framework];
    if (def.kind !== 'task-force') return refuse('not-a-target');
    const now = view.frameworks.find((one) => one.framework === framework);
    if (now === undefined) return refuse('not-yours', { field: 'framework' });
    const pairs = pairsAmong(world, now.members);
    const short = rungObstacle(def, view.pair.rung.value, pairs);
    if (short !== null || !now.active) return short;
    return rhythmObstacle(def, now.lastMeeting, view.turn);
  },
  /** Risk that the meeting is disrupted at its host's. @source MODEL.md B8 */
  odds({ world, view }, order) {
    const { hostRisk } = world.frameworks[at(world.index.framework, order.framework)];
    const legitimacy = view.state.legitimacy.value[at(world.index.state, order.state)];
    if (Number.isNaN(legitimacy)) return [];
    return [{ name: 'host-disrupted', chance: hostRisk * (1 - legitimacy) }];
  },
  parties({ world, view }, order) {
    const framework = at(world.index.framework, order.framework);
    const now = view.frameworks.find((one) => one.framework === framework);
    return seatsOfStates(world, now?.members ?? []);
  },
  apply(turn, order, actor) {
    const { world, state, ledger, chance } = turn;
    const framework = at(world.index.framework, order.framework);
    const host = at(world.index.state, order.state);
    const def = world.frameworks[framework];
    const pairs = pairsAmong(world, membersNow(state, framework));
    const obstacle = rungObstacle(def, state.rung, pairs);
    if (obstacle !== null) return { status: 'frustrated', ...obstacle };
    const { orders } = world.slots;
    const draw = chance.plane('orders', state.turn, orders.size)[orders.host + framework];
    if (draw < def.hostRisk * (1 - state.legitimacy[host])) {
      turn.news.push(news(state.turn, 'framework-disrupted', { state: host, value: framework }));
      return frustrated('host-disrupted', { state: world.states[host].id });
    }
    for (const pair of pairs) {
      add(ledger, state.practice, pair, PRACTICE, actor.cause);
      limit(ledger, state.practice, pair, 0, 1);
      addActivity(turn, pair, MOST_ACTIVITY, actor.cause);
    }
    add(ledger, state.legitimacy, host, HOST_LEGITIMACY, actor.cause);
    limit(ledger, state.legitimacy, host, 0, 1);
    const { records } = state;
    const frameworks = records.frameworks.map((one) =>
      one.framework === framework ? metIn(one, state.turn) : one,
    );
    state.records = recordsWith(records, { frameworks });
    turn.news.push(news(state.turn, 'framework-met', { state: host, value: framework }));
    return DONE;
  },
};
