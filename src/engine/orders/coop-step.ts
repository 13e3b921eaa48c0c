// Decides what signing the next rung of cooperation asks and does; what the rungs are worth is the phases'.

import { add, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { OWN_PAIR } from './fields.ts';
import { pairPersuasion, trueStepObstacle } from './joint.ts';
import {
  SIGNING_PRACTICE,
  effectiveClosure,
  referralHolds,
  rungCapOf,
  rungCapital,
  rungFactorOf,
  stepObstacle,
} from './ladder.ts';
import { at, own, seatsOfStates } from './look.ts';
import { addActivity } from './officials.ts';
import { price } from './price.ts';
import type { OrderKind, Question } from '../order.ts';

const CREDITS = 0.6;

/** The persuasion of the pair's plan; what the seat does not know of the other's, it assumes equal. */
function persuasionOf({ world, view }: Question, pair: number, state: number): number {
  const { value } = view.state.planPersuasion;
  const both = pairPersuasion(value, world.pairs[pair]);
  return Number.isNaN(both) ? value[state] : both;
}

export const coopStep: OrderKind = {
  id: 'coop-step',
  symbol: 'COOP_STEP',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: true,
  fields: [OWN_PAIR],
  source: 'HanlonMEI, CR-Sada; values a design choice',
  /** Each side pays for itself, with its own plan's persuasion. */
  cost(question, order) {
    const { world, view } = question;
    const pair = at(world.index.pair, order.pair);
    const next = view.pair.rung.value[pair] + 1;
    const frameworkFactor = rungFactorOf(world.frameworks, view.frameworks, world.pairs[pair]);
    const referred = referralHolds(view.pair.referralTurn.value[pair], view.turn);
    const persuasion = view.state.planPersuasion.value[own(question)];
    const plan = 1 - world.values.planCapital * persuasion;
    const capital = rungCapital(next, frameworkFactor, referred) * plan;
    return price({ credits: CREDITS, capital });
  },
  judge(question, order) {
    const { world, view } = question;
    const pair = at(world.index.pair, order.pair);
    const { rung, lastStep, pairTrust, closure, margin } = view.pair;
    const persuasion = persuasionOf(question, pair, own(question));
    return stepObstacle({
      rung: rung.value[pair],
      cap: rungCapOf(world.frameworks, view.frameworks, world.pairs[pair]),
      turn: view.turn,
      lastStep: lastStep.value[pair],
      trust: pairTrust.value[pair],
      closure: effectiveClosure(
        closure.value[pair],
        margin.value[pair],
        persuasion,
        world.values.marginEffect,
      ),
    });
  },
  parties({ world }, order) {
    const { a, b } = world.pairs[at(world.index.pair, order.pair)];
    return seatsOfStates(world, [a, b]);
  },
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const pair = at(world.index.pair, order.pair);
    const obstacle = trueStepObstacle(world, state, pair);
    if (obstacle !== null) return { status: 'frustrated', ...obstacle };
    add(ledger, state.rung, pair, 1, actor.cause);
    put(ledger, state.practice, pair, state.practice[pair] * SIGNING_PRACTICE, actor.cause);
    put(ledger, state.lastStep, pair, state.turn, actor.cause);
    put(ledger, state.stepped, pair, 1, actor.cause);
    addActivity(turn, pair, 1, actor.cause);
    turn.news.push(news(state.turn, 'rung-signed', { pair, value: state.rung[pair] }));
    return DONE;
  },
};
