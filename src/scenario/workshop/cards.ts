// Writes the role cards and the inject cards of a workshop pack; who is handed which is the facilitator's to decide.

import { METRICS } from '../../engine/index.ts';
import { blocksOf, heading, list, paragraph, type Block, type Card } from './document.ts';
import { releases } from './plans.ts';
import { seatName, type Telling } from './telling.ts';

type Scenario = Telling['scenario'];
type Seat = Scenario['seats'][number];
type Inject = Scenario['injects'][number];

export function roleCard(telling: Telling, seat: Seat): Card {
  const { words, say } = telling;
  return {
    id: `role-${seat.id}`,
    over: words.roleOver,
    title: say(seat.name),
    blocks: [
      ...blocksOf(say(seat.role), 'spoken'),
      ...blocksOf(say(seat.card)),
      ...goals(telling, seat),
      ...orders(telling, seat),
      paragraph(words.rolePoints(seat.points), 'aside'),
      ...(seat.optional ? [paragraph(words.roleOptional, 'aside')] : []),
    ],
  };
}

/** Weights are for the computer; people see what weighs most, the heaviest first. */
function goals({ words, measureName }: Telling, { goals: weights }: Seat): readonly Block[] {
  const sorted = Object.entries(weights)
    .filter(([measure]) => METRICS.some(({ id }) => id === measure))
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  if (sorted.length === 0) return [];
  const lines = sorted.map(([measure, weight]) =>
    weight > 0 ? words.goalUp(measureName(measure)) : words.goalDown(measureName(measure)),
  );
  return [heading(words.roleGoals), ...list(lines)];
}

function orders({ scenario, words, orderName }: Telling, seat: Seat): readonly Block[] {
  const set = scenario.orderSets.find(({ id }) => id === seat.orders);
  if (set === undefined || orderName === null) return [];
  const lines = set.grants
    .filter(({ fromTurn }) => fromTurn <= scenario.calendar.turns)
    .map(({ fromTurn, kinds }) => words.ordersFrom(fromTurn) + words.and(kinds.map(orderName)));
  return [heading(words.roleOrders), ...list(lines)];
}

export function injectCard(telling: Telling, inject: Inject): Card {
  const { words, say } = telling;
  const changesNothing = inject.effects.length === 0 && inject.choices.length === 0;
  return {
    id: `inject-${inject.id}`,
    over: words.injectOver,
    title: say(inject.title),
    blocks: [
      ...blocksOf(say(inject.text), 'spoken'),
      ...choices(telling, inject),
      ...(changesNothing ? [paragraph(words.injectTalk, 'aside')] : []),
      ...releases(telling, inject.id).map((line) => paragraph(line, 'aside')),
    ],
  };
}

function choices(telling: Telling, inject: Inject): readonly Block[] {
  const { words, say } = telling;
  if (inject.choices.length === 0) return [];
  const usual = inject.choices.find(({ id }) => id === inject.defaultChoice);
  return [
    ...(inject.asks === undefined
      ? []
      : [heading(words.injectAsks(seatName(telling, inject.asks)))]),
    ...list(inject.choices.map(({ text }) => say(text))),
    ...(usual === undefined ? [] : [paragraph(words.injectDefault(say(usual.text)), 'aside')]),
  ];
}
