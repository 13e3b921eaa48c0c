// Shows what the setup page takes as a seed and whom it seats at first.
import { describe, expect, it } from 'vitest';
import {
  firstHolders,
  freshSeed,
  isSeed,
  lengthAsked,
  planHolders,
  seatsAsked,
} from '../../../src/app/home/asked.ts';
import { western } from '../../../src/app/facts/numbers.ts';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';

const seats = [
  { id: 'tunisia', kind: 'state', optional: false },
  { id: 'algeria', kind: 'state', optional: false },
  { id: 'traders', kind: 'network', optional: true },
] as const;
const loaded = { seats, firstSeat: 'algeria' } as unknown as LoadedScenario;

describe('a seed', () => {
  it('is a whole number, in Western or Arabic-Indic digits', () => {
    expect(isSeed('7')).toBe(true);
    expect(isSeed('٤٢')).toBe(true);
    expect(western('٤٢')).toBe('42');
    for (const bad of ['', '-1', '1.5', 'x', '1234567']) expect(isSeed(bad)).toBe(false);
  });

  it('is drawn as one', () => {
    expect(isSeed(freshSeed())).toBe(true);
  });
});

describe('the first seating', () => {
  it('offers the scenario’s first seat to whoever is here, and leaves networks to the model', () => {
    const holders = firstHolders(loaded);
    expect(holders['algeria']?.holder).toBe('me');
    expect(holders['tunisia']?.holder).toBe('computer');
    expect(holders['traders']?.holder).toBe('idle');
  });

  it('becomes seats of the session', () => {
    const asked = seatsAsked(loaded, firstHolders(loaded));
    expect(asked.find(({ seat }) => seat === 'algeria')).toEqual({
      seat: 'algeria',
      holder: 'person',
      strategy: null,
    });
    expect(asked.find(({ seat }) => seat === 'tunisia')?.strategy).not.toBeNull();
  });
});

describe('a timing plan', () => {
  const plan = {
    id: 'cut-45',
    title: {},
    minutes: 45,
    rounds: 4,
    perRound: 2,
    teams: ['tunisia', 'traders'],
  } as const;

  it('seats its teams, and leaves what they do not hold to the computer or to the model', () => {
    const holders = planHolders(loaded, plan);
    expect(holders['tunisia']?.holder).toBe('me');
    expect(holders['traders']?.holder).toBe('other');
    expect(holders['algeria']?.holder).toBe('computer');
    expect(planHolders(loaded, { ...plan, teams: ['tunisia'] })['traders']?.holder).toBe('idle');
  });

  it('sets rounds and turns, which are asked for only when they are not the calendar’s', () => {
    const asked = lengthAsked({ kind: 'plan', plan }, 12);
    expect(asked).toEqual({ perRound: 2, turns: 8, plan: 'cut-45' });
    expect(lengthAsked({ kind: 'plan', plan }, 8).turns).toBeNull();
    expect(lengthAsked({ kind: 'short' }, 12)).toEqual({ perRound: 2, turns: null, plan: null });
    expect(lengthAsked({ kind: 'full' }, 12).perRound).toBe(1);
  });
});
