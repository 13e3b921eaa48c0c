// Shows how the time of a room is counted: it runs, stands, begins anew with a step, and survives a page.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  goToStep,
  keepTime,
  pauseClock,
  putDown,
  setAside,
  sitting,
  spentAt,
  startClock,
  takeUp,
} from '../../../src/app/stores/sitting.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  takeUp('game');
});

afterEach(() => {
  putDown();
  kept.clear();
  vi.unstubAllGlobals();
});

const spent = (now: number) => spentAt(sitting.getState(), now);

describe('the clock of a room', () => {
  it('counts only while it runs', () => {
    startClock(1000);
    expect(spent(61_000)).toEqual({ inStep: 60_000, inAll: 60_000 });
    pauseClock(61_000);
    expect(spent(999_000)).toEqual({ inStep: 60_000, inAll: 60_000 });
    startClock(999_000);
    expect(spent(1_000_000).inAll).toBe(61_000);
  });

  it('begins anew with each step, and goes on in all', () => {
    startClock(0);
    goToStep(2, 5000);
    expect(spent(6000)).toEqual({ inStep: 1000, inAll: 6000 });
  });

  it('is kept for its game, standing, and for no other', () => {
    startClock(0);
    goToStep(1, 2000);
    setAside('storm');
    keepTime(7000);
    takeUp('another');
    expect(sitting.getState()).toMatchObject({ step: 0, inAll: 0, setAside: [] });
    takeUp('game');
    expect(sitting.getState()).toMatchObject({ step: 1, inStep: 5000, inAll: 7000, since: null });
    expect(sitting.getState().setAside).toEqual(['storm']);
  });

  it('begins from nothing when what was kept cannot be read', () => {
    for (const text of ['{', '{"step":-1}', '{"step":1,"inStep":"x","inAll":0,"setAside":[]}']) {
      kept.set('tukhum.sitting.bad', text);
      putDown();
      takeUp('bad');
      expect(sitting.getState()).toMatchObject({ step: 0, inStep: 0, inAll: 0 });
    }
  });
});
