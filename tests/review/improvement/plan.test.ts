// Shows how what a debrief wrote becomes a plan: sorted by date, without hands, without what is private.
import { describe, expect, it } from 'vitest';
import { improvementOf } from '../../../src/review/index.ts';
import type { ReviewAddition } from '../../../src/review/index.ts';
import type { Addition } from '../../../src/session/index.ts';

const said = (content: Addition, by = 'room', at = 0): ReviewAddition => ({ at, by, content });
const action = (text: string, owner: string, date: string | null) =>
  said({ kind: 'action', text, owner, date, lesson: null });

describe('improvementOf', () => {
  it('puts actions by date, those without one last, and says what they lack', () => {
    const { actions } = improvementOf([
      action('late', 'the ministry', '2027-03-01'),
      action('wish', ' ', null),
      action('soon', 'the forum', '2026-12-24'),
    ]);
    expect(actions.map(({ text, lacks }) => [text, lacks])).toEqual([
      ['soon', []],
      ['late', []],
      ['wish', ['owner', 'date']],
    ]);
  });

  it('tells feelings without hand, turn or the order in which they came', () => {
    const plan = improvementOf([
      said({ kind: 'feeling', text: 'worried' }, 'seat-b', 3),
      said({ kind: 'feeling', text: 'relieved' }, 'seat-a', 1),
    ]);
    expect(plan.feelings).toEqual(['relieved', 'worried']);
    expect(JSON.stringify(plan)).not.toContain('seat-');
  });

  it('leaves private notes out and keeps the turn of what is for all', () => {
    const note = (text: string, isPrivate: boolean) =>
      said({ kind: 'note', text, objective: 'trust', isPrivate }, 'facilitator', 4);
    const plan = improvementOf([
      note('for me', true),
      note('for all', false),
      said({ kind: 'keep', text: 'the forum' }, 'room', 2),
      said({ kind: 'change', text: 'the closing' }),
      said({ kind: 'answer', question: 'q1', text: 'yes' }),
    ]);
    expect(plan.notes).toEqual([{ turn: 4, text: 'for all', objective: 'trust' }]);
    expect(plan.keep).toEqual([{ turn: 2, text: 'the forum' }]);
    expect(plan.change).toEqual([{ turn: 0, text: 'the closing' }]);
    expect(plan.answers).toEqual([{ question: 'q1', text: 'yes' }]);
  });
});
