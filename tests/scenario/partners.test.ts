// Holds what is found of packages that run when a game opens: where they may be, and how they reach the world.
import { describe, expect, it } from 'vitest';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

const withRunning = (running: string) =>
  readScenario(
    `${SMALL}partners:
  - id: friend
    name: { en: Friend, fr: Ami, ar: صديق }
    offeredTo: [west]
    money: { value: 2, source: design choice }
    kit: { value: 1, source: design choice }
    exitHazard: { value: 0.05, source: design choice }
    kitSensors: { value: 0.5, source: design choice }
    kitPatrols: { value: 0.3, source: design choice }
    running: [${running}]
`,
    { file: 'small.yaml' },
  );

const packageIn = (state: string) =>
  `{ state: ${state}, size: { value: 0.5, source: design choice } }`;

describe('packages of earlier years', () => {
  it('run from the first turn in the world', () => {
    const { scenario, findings } = withRunning(packageIn('west'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (scenario === null) throw new Error('not read');
    const world = compileScenario(scenario);
    expect(world.partners[0]?.running).toEqual([{ state: 0, size: 0.5 }]);
    expect(world.start.records.packages).toMatchObject([{ money: 1, kit: 0.5, size: 0.5 }]);
  });

  it('are found where the partner offers nothing', () => {
    const { findings } = withRunning(packageIn('east'));
    expect(findings.map(({ code }) => code)).toContain('running-not-offered');
  });

  it('are found where one state has two', () => {
    const twice = `${packageIn('west')}, ${packageIn('west')}`;
    expect(withRunning(twice).findings.map(({ code }) => code)).toContain('running-twice');
  });
});
