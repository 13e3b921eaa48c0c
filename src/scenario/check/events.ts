// Finds events that cannot happen or cannot do what they say.

import type { ChangeSubject } from '../../engine/index.ts';
import { CHANGEABLE } from '../schema/happenings.ts';
import type { Path } from '../yaml/tree.ts';
import { checkCondition } from './expressions.ts';
import type { Subject } from './subject.ts';

type Event = Subject['scenario']['events'][number];
type Effect = Event['effects'][number];
type Change = Extract<Effect, { kind: 'change' }>;

interface EffectSet {
  readonly effects: readonly Effect[];
  readonly path: Path;
}

/** All lists of effects of events, injects and their choices. */
export function effectSets(scenario: Subject['scenario']): readonly EffectSet[] {
  return (['events', 'injects'] as const).flatMap((list) =>
    scenario[list].flatMap((event, index) => [
      { effects: event.effects, path: [list, index, 'effects'] },
      ...event.choices.map(({ effects }, choice) => ({
        effects,
        path: [list, index, 'choices', choice, 'effects'],
      })),
    ]),
  );
}

export function checkEvents(subject: Subject): void {
  const { scenario, report } = subject;
  scenario.events.forEach((event, index) => {
    if (isNever(scenario, event)) report(['events', index], 'event-never', { id: event.id });
    if (event.when !== undefined) {
      checkCondition(subject, ['events', index, 'when'], event.when, 'world');
    }
    if (event.deck !== undefined && event.probability.stated) {
      const facts = { id: event.id, deck: event.deck };
      report(['events', index, 'probability'], 'event-two-draws', facts);
    }
  });
  for (const list of ['events', 'injects'] as const) {
    scenario[list].forEach((event, index) => checkChoices(subject, event, [list, index]));
  }
  for (const { effects, path } of effectSets(scenario)) checkEffects(subject, effects, path);
}

/** Without a chance, a deck or a rule, or with its turns outside the game, nothing makes an event happen. */
function isNever(scenario: Subject['scenario'], event: Event): boolean {
  const last = scenario.calendar.turns + scenario.calendar.tail;
  if (madeByRule(scenario, event.id)) return false;
  if (event.fromTurn > event.toTurn || event.fromTurn > last) return true;
  if (event.deck === undefined) return event.probability.value === 0;
  const deck = scenario.decks.find(({ id }) => id === event.deck);
  if (deck === undefined) return false;
  const isApart = event.fromTurn > deck.toTurn || event.toTurn < deck.fromTurn;
  return event.weight.value === 0 || deck.chance.value === 0 || isApart;
}

function madeByRule({ rules }: Subject['scenario'], event: string): boolean {
  return rules.some((rule) => rule.then.some((one) => one.kind === 'event' && one.event === event));
}

export function checkDecks({ scenario, report }: Subject): void {
  scenario.decks.forEach(({ id }, index) => {
    const cards = scenario.events.filter(({ deck }) => deck === id);
    if (!cards.some(({ weight }) => weight.value > 0))
      report(['decks', index], 'deck-empty', { id });
  });
}

type Choosing = Pick<Event, 'id' | 'asks' | 'choices' | 'defaultChoice'>;

function checkChoices({ report }: Subject, event: Choosing, path: Path): void {
  if (event.choices.length === 0) return;
  if (event.asks === undefined) report(path, 'choice-without-seat', { id: event.id });
  if (event.choices.some(({ id }) => id === event.defaultChoice)) return;
  report([...path, 'defaultChoice'], 'default-choice-missing', {
    id: event.id,
    known: event.choices.map(({ id }) => id).join(', '),
  });
}

const LISTS: Readonly<Record<ChangeSubject, 'zones' | 'states' | 'pairs' | 'passages' | 'flows'>> =
  {
    zone: 'zones',
    state: 'states',
    pair: 'pairs',
    passage: 'passages',
    flow: 'flows',
  };

/** What a column is a stock of; the schema has refused columns that are not in the list. */
export function subjectOf(column: string): ChangeSubject | undefined {
  return (Object.keys(CHANGEABLE) as ChangeSubject[]).find((subject) =>
    (CHANGEABLE[subject] as readonly string[]).includes(column),
  );
}

/** The ids that a change names for its column. */
export function namedBy(
  effect: Change,
): { readonly subject: ChangeSubject; readonly names: readonly string[] } | null {
  const subject = subjectOf(effect.column);
  return subject === undefined ? null : { subject, names: effect[LISTS[subject]] };
}

function checkEffects({ report }: Subject, effects: readonly Effect[], path: Path): void {
  effects.forEach((effect, index) => {
    const here = [...path, index];
    if (effect.kind === 'framework' && effect.change === 'leaves' && effect.state === undefined) {
      report(here, 'effect-without-subject', { what: 'framework', needs: 'state' });
    }
    if (effect.kind !== 'change') return;
    const named = namedBy(effect);
    if (named === null) {
      report([...here, 'column'], 'column-not-changeable', { column: effect.column });
      return;
    }
    const needs = LISTS[named.subject];
    if (named.names.length === 0)
      report(here, 'effect-without-subject', { what: effect.column, needs });
    for (const list of Object.values(LISTS)) {
      if (list !== needs && effect[list].length > 0) {
        report([...here, list], 'effect-wrong-subject', { column: effect.column, list, needs });
      }
    }
  });
}
