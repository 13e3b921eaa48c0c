// Holds where a room stands in its timing plan and how much of its time is spent; it moves no game and knows no texts.
import { createStore } from 'zustand/vanilla';
import { SITTING } from './storage.ts';

export interface SittingState {
  /** Names the game whose time this is; empty when none is played. */
  readonly game: string;
  /** Index of the plan's step. */
  readonly step: number;
  /** Milliseconds spent in this step and in all, up to `since`. */
  readonly inStep: number;
  readonly inAll: number;
  /** When the clock was started last; null while it stands. */
  readonly since: number | null;
  /** Injects that are not wanted now. */
  readonly setAside: readonly string[];
}

const FRESH: SittingState = { game: '', step: 0, inStep: 0, inAll: 0, since: null, setAside: [] };

export const sitting = createStore<SittingState>()(() => FRESH);

/** Takes up the time of a game, as it was kept in this browser; the clock stands until it is started. */
export function takeUp(game: string): void {
  if (sitting.getState().game === game) return;
  sitting.setState({ ...FRESH, ...keptOf(game), game }, true);
}

export function putDown(): void {
  sitting.setState(FRESH, true);
}

/** Milliseconds in this step and in all, at a moment. */
export function spentAt(
  { inStep, inAll, since }: SittingState,
  now: number,
): { readonly inStep: number; readonly inAll: number } {
  const running = since === null ? 0 : Math.max(0, now - since);
  return { inStep: inStep + running, inAll: inAll + running };
}

export function startClock(now: number): void {
  if (sitting.getState().since === null) change({ since: now });
}

export function pauseClock(now: number): void {
  change({ ...spentAt(sitting.getState(), now), since: null });
}

/** Goes to a step; its time begins anew. */
export function goToStep(step: number, now: number): void {
  const before = sitting.getState();
  if (step === before.step) return;
  const { inAll } = spentAt(before, now);
  change({ step, inStep: 0, inAll, since: before.since === null ? null : now });
}

export function setAside(inject: string): void {
  change({ setAside: [...sitting.getState().setAside, inject] });
}

/** Keeps what has been spent so far, so that a page that dies loses no more than the time since. */
export function keepTime(now: number): void {
  keep({ ...sitting.getState(), ...spentAt(sitting.getState(), now) });
}

function change(part: Partial<SittingState>): void {
  sitting.setState(part);
  keep(sitting.getState());
}

function keep({ game, step, inStep, inAll, setAside: aside }: SittingState): void {
  if (game === '') return;
  try {
    localStorage.setItem(SITTING + game, JSON.stringify({ step, inStep, inAll, setAside: aside }));
  } catch {
    // Without a store the clock still runs.
  }
}

type Kept = Pick<SittingState, 'step' | 'inStep' | 'inAll' | 'setAside'>;

function keptOf(game: string): Partial<Kept> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SITTING + game) ?? 'null');
    return isKept(kept) ? kept : {};
  } catch {
    return {};
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { step, inStep, inAll, setAside: aside } = value as Partial<Record<string, unknown>>;
  const isTime = (one: unknown) => typeof one === 'number' && one >= 0;
  if (!Number.isInteger(step) || Number(step) < 0 || !isTime(inStep) || !isTime(inAll))
    return false;
  return Array.isArray(aside) && aside.every((one) => typeof one === 'string');
}
