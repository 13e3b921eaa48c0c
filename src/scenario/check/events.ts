// Finds events that cannot happen or cannot do what they say.

import { CHANGEABLE, type ChangeSubject } from '../schema/happenings.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

type Event = Subject['scenario']['events'][number];
type Effect = Event['effects'][number];
type Change = Extract<Effect, { kind: 'change' }>;

export function checkEvents(subject: Subject): void {
  const { scenario, report } = subject;
  scenario.events.forEach((event, index) => {
    const path: Path = ['events', index];
    const last = scenario.calendar.turns + scenario.calendar.tail;
    if (event.probability.value === 0 || event.fromTurn > event.toTurn || event.fromTurn > last) {
      report(path, 'event-never', { id: event.id });
    }
    if (event.choices.length > 0 && event.asks === undefined)
      report(path, 'choice-without-seat', { id: event.id });
    if (event.choices.length > 0 && !event.choices.some(({ id }) => id === event.defaultChoice)) {
      report([...path, 'defaultChoice'], 'default-choice-missing', {
        id: event.id,
        known: event.choices.map(({ id }) => id).join(', '),
      });
    }
    checkEffects(subject, event.effects, [...path, 'effects']);
    event.choices.forEach((choice, position) =>
      checkEffects(subject, choice.effects, [...path, 'choices', position, 'effects']),
    );
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
