// Shows what is told of the facilitator's hand: injects, what was improvised, overrides with their reason, and what each moved.
import { describe, expect, it } from 'vitest';
import { improvisedId } from '../../../../src/engine/index.ts';
import { causeTitle, improvisedBy } from '../../../../src/app/review/causes/labels.ts';
import { interventionsIn } from '../../../../src/app/review/missed/hand.ts';
import type { Names } from '../../../../src/app/facts/names.ts';
import type { Words } from '../../../../src/app/kit/index.ts';
import { receiptOver } from '../../../../src/review/index.ts';
import { good, openTable, playOn, WORLD } from '../../../session/table.ts';
import { ofEngine, reviewOf } from '../../../review/games.ts';

const ZONE = WORLD.zones[0]?.id ?? '';
const CALM = {
  kind: 'change',
  column: 'grievance',
  subjects: [ZONE],
  how: 'add',
  amount: 0.05,
} as const;

function played() {
  const session = openTable({ seed: 'hand' });
  good(
    session.improvise({
      kind: 'override',
      title: 'Typing mistake',
      reason: 'Entered twice.',
      effects: [CALM],
    }),
  );
  good(session.improvise({ kind: 'inject', title: 'A delegation', reason: '', effects: [CALM] }));
  return playOn(session).record();
}

const GAME = reviewOf(played());

describe('the facilitator’s hand', () => {
  it('is told with kind, title, reason and what it moved at once', () => {
    expect(interventionsIn(GAME)).toMatchObject([
      { turn: 2, kind: 'override', name: 'Typing mistake', reason: 'Entered twice.' },
      { turn: 2, kind: 'improvised', name: 'A delegation', reason: null },
    ]);
    for (const { moved } of interventionsIn(GAME)) {
      expect(moved).toHaveLength(1);
      expect(moved?.[0]).toMatchObject({ stock: 'grievance', subject: 0 });
      expect(moved?.[0]?.amount).toBeCloseTo(0.05, 10);
    }
  });

  it('goes by its title among causes', () => {
    const receipt = receiptOver(GAME, { stock: 'grievance', subjects: [0], from: 1, to: 2 });
    const causes = receipt.ok ? receipt.value.groups.flatMap(({ lines }) => lines) : [];
    const made = causes.filter(({ cause }) => cause.kind === 'inject').map(({ cause }) => cause);
    expect(made).toHaveLength(2);
    const tongue = { names: {} as Names, words: {} as Words };
    expect(made.map((cause) => causeTitle(GAME, cause, tongue)).sort()).toEqual([
      'A delegation',
      'Typing mistake',
    ]);
    expect(improvisedBy(GAME, improvisedId(3, 0))).toBeNull();
  });

  it('is told of stored games too, without what it moved', () => {
    const old = reviewOf(ofEngine(GAME.record, GAME.record.engine - 1));
    expect(interventionsIn(old).map(({ name, moved }) => [name, moved])).toEqual([
      ['Typing mistake', null],
      ['A delegation', null],
    ]);
  });
});
