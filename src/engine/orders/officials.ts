// Decides what a workshop of officials brings to those who come; who convenes and pays stands in the kinds.

import { up } from '../../base/index.ts';
import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { at, pairBetween } from './look.ts';
import { frustrated, refuse } from './refusals.ts';
import { CONSENT_WITHHELD } from './works.ts';
import type { Cause } from '../ledger.ts';
import type { Order, Outcome, Refusal, TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/** What each kind of people adds to a plan. @source USIP brief; values MODEL.md B6.3, design choice */
const RELEVANCE = { ops: 0.22, community: 0.15 };
const SOUNDNESS = { ops: 0.15, ministries: 0.15 };
const PERSUASION = { ops: 0.1, community: 0.1, ministries: 0.15 };
/** The same by score of the plan: the share of what it lacks to 1 that each kind of people brings. */
export const PLAN_FROM = { relevance: RELEVANCE, soundness: SOUNDNESS, persuasion: PERSUASION };
/** Margin revealed, for a fifth of it without operational officials. @source MODEL.md B6.3 */
const MARGIN = 0.15;
/** Turns for which estimates are narrower. @source MODEL.md B11 */
const TURNS = 4;
/** Most joint activity that counts in one turn. @source MODEL.md ruling 8 */
export const MOST_ACTIVITY = 2;

/** Adds joint activity to a pair, up to what counts. */
export function addActivity(turn: TurnContext, pair: number, acts: number, cause: Cause): void {
  const { state, ledger } = turn;
  const sum = Math.min(MOST_ACTIVITY, state.activity[pair] + acts);
  put(ledger, state.activity, pair, sum, cause);
}

/** A neighbour cannot be invited without saying which, nor named without being invited. */
export function invitationObstacle(order: Order): Refusal | null {
  const invited = order.invited?.includes('neighbour') ?? false;
  const named = (order.states?.length ?? 0) > 0;
  return invited === named ? null : refuse('neighbour-missing');
}

/** Whether a state sends its officials: by rule, whoever holds it, since officials may meet where politics are closed. */
export function sendsOfficials(state: State, pair: number): boolean {
  return (
    pair >= 0 &&
    state.pairTrust[pair] >= DESIGN_CHOICES.neighbourTrust.value &&
    state.closure[pair] <= DESIGN_CHOICES.neighbourClosure.value
  );
}

/** A community comes unless it withheld its consent somewhere in that state this turn. */
function communityComes(world: World, state: State, host: number): boolean {
  const zones = world.index.zonesOf[host];
  for (let index = 0; index < zones.length; index += 1) {
    if (state.consent[zones[index]] === CONSENT_WITHHELD) return false;
  }
  return true;
}

interface Present {
  readonly ops: number;
  readonly community: number;
  readonly ministries: number;
}

function presentAt(turn: TurnContext, host: number, order: Order): Present {
  const invited = order.invited ?? [];
  const comes = invited.includes('community') && communityComes(turn.world, turn.state, host);
  return {
    ops: invited.includes('ops') ? 1 : 0,
    community: comes ? 1 : 0,
    ministries: invited.includes('ministries') ? 1 : 0,
  };
}

function teach(turn: TurnContext, attending: number, present: Present, cause: Cause): void {
  const { state, ledger } = turn;
  const { ops, community, ministries } = present;
  const relevance = RELEVANCE.ops * ops + RELEVANCE.community * community;
  const soundness = SOUNDNESS.ops * ops + SOUNDNESS.ministries * ministries;
  const persuasion =
    PERSUASION.ops * ops + PERSUASION.community * community + PERSUASION.ministries * ministries;
  const { planRelevance, planSoundness, planPersuasion, workshopTurns } = state;
  put(ledger, planRelevance, attending, up(planRelevance[attending], relevance), cause);
  put(ledger, planSoundness, attending, up(planSoundness[attending], soundness), cause);
  put(ledger, planPersuasion, attending, up(planPersuasion[attending], persuasion), cause);
  put(ledger, workshopTurns, attending, TURNS, cause);
}

function acquaint(turn: TurnContext, pair: number, present: Present, cause: Cause): void {
  const { world, state, ledger } = turn;
  const trust = world.coefficients.workshopTrust * (0.4 + 0.6 * present.ops);
  put(ledger, state.pairTrust, pair, up(state.pairTrust[pair], trust), cause);
  add(ledger, state.margin, pair, (1 - state.margin[pair]) * marginOf(present), cause);
  limit(ledger, state.margin, pair, 0, 1);
  addActivity(turn, pair, 1, cause);
}

/** Share of the hidden margin that the meeting reveals. */
function marginOf(present: Present): number {
  return MARGIN * (0.2 + 0.8 * present.ops);
}

/** Holds the workshop that `host` convenes: plan scores for all who come, trust and margins for every pair present. */
export function holdWorkshop(turn: TurnContext, host: number, order: Order, cause: Cause): Outcome {
  const { world, state } = turn;
  const present = presentAt(turn, host, order);
  const attending = [host];
  for (const id of order.states ?? []) {
    const other = at(world.index.state, id);
    if (sendsOfficials(state, pairBetween(world, host, other))) attending.push(other);
  }
  const others = present.ops + present.community + present.ministries;
  if (others === 0 && attending.length === 1) return frustrated('nobody-came');
  for (const one of attending) teach(turn, one, present, cause);
  for (let left = 0; left < attending.length; left += 1) {
    for (let right = left + 1; right < attending.length; right += 1) {
      const pair = pairBetween(world, attending[left], attending[right]);
      if (pair >= 0) acquaint(turn, pair, present, cause);
    }
  }
  turn.news.push(news(state.turn, 'workshop', { state: host, value: attending.length }));
  const { status, code } = DONE;
  return { status, code, facts: { states: attending.length } };
}
