// Fills the table of injects in and out: what the facilitator let happen or made up, why, what the table answered, what was left.

import type { Cell, ReviewTable } from '../table.ts';
import { choiceText, eventTitle, struckName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { improvisedText, tellTale } from '../told.ts';
import { tableIn } from './columns.ts';

/** One thing that the facilitator did, in the turn in which it was done; it happens as the next one opens. */
export interface InjectTold {
  readonly turn: number;
  readonly kind: 'inject' | 'improvised' | 'override';
  readonly title: string;
  readonly subject: string;
  readonly reason: string;
  readonly effect: string;
  readonly answer: string;
}

export function injectsTold(telling: Telling): readonly InjectTold[] {
  const { game } = telling;
  const tale = tellTale(telling);
  return game.record.turns.flatMap(({ turn, injects, improvised = [] }): InjectTold[] => {
    const opened = tale.flatMap(({ turn: at, events }) => (at === turn + 1 ? events : []));
    return [
      ...injects.map(({ inject, subject }): InjectTold => {
        const event = opened.find(({ kind, id }) => kind === 'inject' && id === inject);
        const answered = event?.answered ?? null;
        return {
          turn,
          kind: 'inject',
          title: eventTitle(telling, inject),
          subject: struckName(telling, inject, event?.subject ?? subject),
          reason: '',
          effect: '',
          answer: answered === null ? '' : choiceText(telling, inject, answered),
        };
      }),
      ...improvised.map((made): InjectTold => ({
        turn,
        kind: made.kind === 'override' ? 'override' : 'improvised',
        title: made.title,
        subject: '',
        reason: made.reason,
        effect: improvisedText(telling, made),
        answer: '',
      })),
    ];
  });
}

/** Injects of the scenario that nobody released, by id. */
export function injectsLeft({ game, scenario }: Telling): readonly string[] {
  const released = new Set(
    game.record.turns.flatMap(({ injects }) => injects.map(({ inject }) => inject)),
  );
  return scenario.injects.map(({ id }) => id).filter((id) => !released.has(id));
}

export function injectsTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const done = injectsTold(telling).map(
    ({ turn, kind, title, subject, reason, effect, answer }): readonly Cell[] => [
      turn,
      words.eventKinds[kind],
      title,
      subject,
      reason,
      effect,
      answer,
    ],
  );
  const left = injectsLeft(telling).map((id): readonly Cell[] => [
    null,
    words.notReleased,
    eventTitle(telling, id),
    null,
    null,
    null,
    null,
  ]);
  const columns = ['#turn', 'kind', 'title', 'subject', 'reason', 'effect', 'answer'] as const;
  return tableIn(telling, 'injects', columns, [...done, ...left]);
}
