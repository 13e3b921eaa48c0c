// Phase 12, between states: trust, practice, blame for displaced flows, rapprochement, and what frameworks ask for.

import { clip, pos } from '../../base/index.ts';
import { ARMS, DRUGS, FIGHTERS, GOOD_COUNT } from '../goods.ts';
import { add, limit, process, put } from '../ledger.ts';
import { news } from '../news.ts';
import { metIn, recordsWith } from '../records.ts';
import type { TurnContext } from '../order.ts';
import type { FrameworkRecord, State } from '../state.ts';
import type { World } from '../world.ts';

const together = process('working-together');
const blame = process('displacement-blame');
const habit = process('return-to-habit');
const closureCap = process('closed-politics');
const practised = process('joint-activity');
const lapsed = process('no-activity');
const missed = process('meeting-missed');
const thaw = process('rapprochement');
const time = process('time');

/** Weight of this turn in a state's memory of its own presence and transit. @source MODEL.md B6.12 */
const MEMORY = 0.35;
const THAW_STEP = 0.02;
const THAW_MOST = 0.3;

export function settlePairs(turn: TurnContext): void {
  const { world, state } = turn;
  measure(world, state);
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    trust(turn, pair);
    practice(turn, pair);
    rapproche(turn, pair);
  }
  meetings(turn);
  remember(world, state);
}

/** Mean presence of each state and the harmful flow through it. */
export function measure(world: World, state: State): void {
  for (let authority = 0; authority < world.states.length; authority += 1) {
    const zones = world.index.zonesOf[authority];
    let presence = 0;
    let transit = 0;
    for (const zone of zones) {
      const base = zone * GOOD_COUNT;
      presence += state.presence[zone];
      transit +=
        state.through[base + DRUGS] +
        2 * state.through[base + ARMS] +
        3 * state.through[base + FIGHTERS];
    }
    state.presenceMean[authority] = zones.length > 0 ? presence / zones.length : 0;
    state.transit[authority] = transit;
  }
}

export function remember(world: World, state: State): void {
  for (let authority = 0; authority < world.states.length; authority += 1) {
    const presence = state.presenceAverage[authority];
    const transit = state.transitAverage[authority];
    state.presenceAverage[authority] =
      presence + MEMORY * (state.presenceMean[authority] - presence);
    state.transitAverage[authority] = transit + MEMORY * (state.transit[authority] - transit);
  }
}

/** Blame that `other` lays on `surging` for goods pushed its way. */
function blameOf(state: State, surging: number, other: number, notified: boolean): number {
  if (state.presenceMean[surging] <= state.presenceAverage[surging] + 0.02) return 0;
  const before = state.transitAverage[other];
  const growth = before > 0 ? state.transit[other] / before : 1;
  return pos(growth - 1.03) * (notified ? 0.3 : 1);
}

function trust(turn: TurnContext, pair: number): void {
  const { world, state, ledger } = turn;
  const { a, b } = world.pairs[pair];
  const rung = state.rung[pair];
  const exercised = state.practice[pair];
  const level = state.pairTrust[pair];
  const closure = state.closure[pair];
  const shock = clip(
    world.coefficients.displacementBlame *
      (blameOf(state, a, b, state.notifiedA[pair] > 0) +
        blameOf(state, b, a, state.notifiedB[pair] > 0)),
    0,
    0.06,
  );
  add(ledger, state.pairTrust, pair, 0.008 * rung * exercised * (1 - level), together);
  add(ledger, state.pairTrust, pair, -shock * (rung >= 2 ? 1 - 0.6 * exercised : 1), blame);
  add(ledger, state.pairTrust, pair, -0.02 * (level - 0.5 * (1 - closure)), habit);
  const most = 1 - 0.7 * closure;
  if (state.pairTrust[pair] > most) put(ledger, state.pairTrust, pair, most, closureCap);
  limit(ledger, state.pairTrust, pair, 0, 1);
}

function practice(turn: TurnContext, pair: number): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const now = state.practice[pair];
  const activity = Math.min(2, state.activity[pair]);
  if (activity > 0)
    add(ledger, state.practice, pair, c.practiceGrowth * activity * (1 - now), practised);
  else add(ledger, state.practice, pair, (c.practiceDecay - 1) * now, lapsed);
  limit(ledger, state.practice, pair, 0, 1);
}

/** Six turns without a rift and working practice slowly open politics. */
function rapproche(turn: TurnContext, pair: number): void {
  const { world, state, ledger } = turn;
  add(ledger, state.quietTurns, pair, 1, time);
  if (state.quietTurns[pair] < 6 || state.practice[pair] < 0.5) return;
  const least = Math.max(0, world.pairs[pair].closure - THAW_MOST);
  if (state.closure[pair] <= least) return;
  put(ledger, state.closure, pair, Math.max(least, state.closure[pair] - THAW_STEP), thaw);
  turn.news.push(news(state.turn, 'rapprochement', { pair }));
}

/** A framework that should have met and did not loses practice. */
function meetings(turn: TurnContext): void {
  const { world, state } = turn;
  const late = ({ active, framework, lastMeeting }: FrameworkRecord): boolean => {
    const { meetingEvery } = world.frameworks[framework];
    return active && meetingEvery > 0 && state.turn - lastMeeting > meetingEvery;
  };
  if (!state.records.frameworks.some(late)) return;
  const frameworks = state.records.frameworks.map((record) => {
    if (!late(record)) return record;
    losePractice(turn, record.members);
    turn.news.push(news(state.turn, 'framework-missed', { value: record.framework }));
    return metIn(record, state.turn);
  });
  state.records = recordsWith(state.records, { frameworks });
}

function losePractice(turn: TurnContext, members: readonly number[]): void {
  const { world, state, ledger } = turn;
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    const { a, b } = world.pairs[pair];
    if (!members.includes(a) || !members.includes(b)) continue;
    add(ledger, state.practice, pair, -0.2 * state.practice[pair], missed);
  }
}
