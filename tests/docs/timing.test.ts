// Shows that every round of every timing plan has the time that it needs by the declared allowances, and that the page says so.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWANCES, ALLOWANCE_WORDS } from '../../tools/timing/allowances.ts';
import { needOf, tooShort } from '../../tools/timing/needs.ts';
import { SEEDS } from '../../tools/timing/page.ts';
import { scenarioFolders } from '../../tools/docs/folders.ts';
import { ROOT } from './pages.ts';

const PLANS = scenarioFolders(path.join(ROOT, 'scenarios')).flatMap(({ scenario }) =>
  (scenario.workshop?.plans ?? []).map((plan) => ({ scenario, plan })),
);
const PAGE = readFileSync(path.join(ROOT, 'docs', 'timing.md'), 'utf8');

/** Minutes that one game may take longer; the mean of the page's games may not. */
const GRACE = 0.5;

describe('timing plans', () => {
  it('are four for each scenario that is run in a room', () => {
    const byScenario = new Map<string, string[]>();
    for (const { scenario, plan } of PLANS)
      byScenario.set(scenario.id, [...(byScenario.get(scenario.id) ?? []), plan.id]);
    expect([...byScenario.keys()]).toEqual(
      expect.arrayContaining(['maghreb-2016', 'sahara-sahel', 'trilateral-2025']),
    );
    for (const id of ['maghreb-2016', 'sahara-sahel', 'trilateral-2025'])
      expect(byScenario.get(id)).toEqual(['cut-45', 'table-90', 'table-120', 'day-180']);
  });

  it.each(
    PLANS.map(({ scenario, plan }) => [`${scenario.id} ${plan.id}`, scenario, plan] as const),
  )('%s hold, step by step', { timeout: 60_000 }, (_name, scenario, plan) => {
    const need = needOf(scenario, plan, SEEDS.slice(0, 1));
    const late = tooShort(need).filter(({ minutes, needed }) => (needed ?? 0) > minutes + GRACE);
    expect(late).toEqual([]);
    expect(need.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
    const decided = need.seats.reduce((sum, { most }) => sum + most, 0);
    expect(decided).toBeGreaterThan(plan.teams.length);
  });

  it('find a round that is too short', () => {
    const [first] = PLANS;
    if (first === undefined) throw new Error('no plan');
    const { scenario, plan } = first;
    const steps = plan.steps.map((step) => (step.round === 2 ? { ...step, minutes: 2 } : step));
    const found = tooShort(needOf(scenario, { ...plan, steps }, SEEDS.slice(0, 1)));
    expect(found.map(({ round }) => round)).toEqual([2]);
  });
});

describe('the page of playing times', () => {
  it('has every plan with its minutes, and none that does not hold', () => {
    for (const { scenario, plan } of PLANS) {
      const part = PAGE.slice(PAGE.indexOf(`### ${scenario.id}: ${plan.id}`));
      const own = part.slice(0, part.indexOf('\n#', 4) < 0 ? undefined : part.indexOf('\n#', 4));
      const planned = [...own.matchAll(/^\| (\w+)(?: \d+)? \| (\d+) \| (?:as given|[\d.]+) \|/gmu)];
      expect(
        planned.map(([, kind, minutes]) => [kind, Number(minutes)]),
        `${scenario.id} ${plan.id}. Run: npm run docs`,
      ).toEqual(plan.steps.map(({ kind, minutes }) => [kind, minutes]));
    }
    expect(PAGE).not.toContain('**no**');
  });

  it('says the allowances that are counted with', () => {
    for (const [key, words] of Object.entries(ALLOWANCE_WORDS)) {
      const value = ALLOWANCES[key as keyof typeof ALLOWANCES];
      expect(PAGE).toContain(`| ${words} | ${value} | design choice |`);
    }
  });
});
