// Shows how what a facilitator typed becomes effects of the closed list, in the model's units, and what is left out.
import { describe, expect, it } from 'vitest';
import { CHANGES, FIRST_DRAFT, improvisedOf } from '../../../src/app/host/improvised.ts';

const change = (amount: string, subject = 'zone') => ({
  column: 'trust' as const,
  subject,
  amount,
});

describe('what is improvised', () => {
  it('takes amounts as the screens show them', () => {
    const { effects } = improvisedOf('inject', { ...FIRST_DRAFT, changes: [change('−5')] });
    expect(effects).toEqual([
      { kind: 'change', column: 'trust', subjects: ['zone'], how: 'add', amount: -0.05 },
    ]);
  });

  it('reads a comma and Arabic-Indic digits', () => {
    const changes = [change('2,5'), change('٣')];
    const { effects } = improvisedOf('inject', { ...FIRST_DRAFT, changes });
    expect(effects.map((effect) => effect.kind === 'change' && effect.amount)).toEqual([
      0.025, 0.03,
    ]);
  });

  it('leaves out rows without a place or a number', () => {
    const changes = [change(''), change('x'), change('0'), change('4', '')];
    expect(improvisedOf('inject', { ...FIRST_DRAFT, changes }).effects).toEqual([]);
  });

  it('tells everybody unless seats are named', () => {
    const told = improvisedOf('inject', { ...FIRST_DRAFT, text: ' A storm. ', zone: 'rif' });
    expect(told.effects).toEqual([{ kind: 'news', text: 'A storm.', audience: null, zone: 'rif' }]);
    const some = improvisedOf('inject', {
      ...FIRST_DRAFT,
      text: 'A storm.',
      audience: ['tunisia'],
    });
    expect(some.effects).toMatchObject([{ audience: ['tunisia'], zone: null }]);
  });

  it('offers numbers that a person can say, and no codes', () => {
    expect(CHANGES.length).toBeGreaterThan(10);
    expect(CHANGES.map(({ column }) => column)).not.toContain('tolerance');
  });
});
