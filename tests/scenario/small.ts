// The example of the format, which tests break on purpose.

import { EXAMPLE } from '../../src/scenario/index.ts';

export const SMALL = EXAMPLE;

/** The small scenario with a workshop: its inject is released, its one seat that plays is a team. */
export const WORKSHOP = `${SMALL}workshop:
  objectives: [{ id: see, text: { en: See, fr: Voir, ar: الرؤية } }]
  leavesOut: [{ id: sea, text: { en: The sea, fr: La mer, ar: البحر } }]
  guide: [{ id: before, title: { en: Before, fr: Avant, ar: قبل }, text: { en: Chairs, fr: Chaises, ar: كراسٍ } }]
  plans:
    - id: short
      title: { en: Short, fr: Court, ar: قصيرة }
      minutes: 100
      rounds: 2
      turnsPerRound: 2
      teams: [west]
      steps:
        - { kind: briefing, minutes: 10 }
        - { kind: round, round: 1, minutes: 30, injects: [visit] }
        - { kind: round, round: 2, minutes: 25 }
        - { kind: tail, minutes: 10 }
        - { kind: debrief, minutes: 25 }
  debrief: [{ id: one, text: { en: What now?, fr: Et après ?, ar: وماذا بعد؟ } }]
`;

/** The small scenario with some of its text replaced; a mark ⟦ in the new text says where the finding is expected. */
export function broken(from: string, to: string): { text: string; line: number; column: number } {
  const at = SMALL.indexOf(from);
  if (at < 0) throw new Error(`The small scenario has no ${JSON.stringify(from)}.`);
  const marked = SMALL.slice(0, at) + to + SMALL.slice(at + from.length);
  const before = marked.slice(0, marked.indexOf('⟦')).split('\n');
  return {
    text: marked.replace('⟦', ''),
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
}
