// Decides how a step of a plan is named and how a time is written; it measures none.
import type { PlanStep } from '../facts/session.ts';
import type { Words } from '../kit/index.ts';

export function stepName(
  { kind, round }: Pick<PlanStep, 'kind' | 'round'>,
  { code }: Words,
): string {
  return code(`session.step.${kind}`, { round: round ?? 0 });
}

/** 0:00, 12:30, 1:05:00. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = two(seconds % 60);
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${two(minutes)}:${tail}`;
}
