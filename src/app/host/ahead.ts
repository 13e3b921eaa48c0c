// Decides how the console asks what an inject would do: the room's record, its scenario, games in one worker; it draws nothing.
import { METRICS, compileWorld } from '../../engine/index.ts';
import type { AheadAnswer, AheadAsk, AheadEffect, ReviewMeasure } from '../../review/index.ts';
import { readRecord, tableLessonsOf } from '../../session/index.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import { writtenAs } from '../facts/measures.ts';
import { loadLab } from '../stores/parts.ts';
import { scenarioOf } from '../stores/resume.ts';
import { recordText } from './record.ts';

export const AHEAD_TROUBLES = [
  'no-record',
  'no-scenario',
  'differs',
  'too-late',
  'failed',
] as const;
export type AheadTrouble = (typeof AHEAD_TROUBLES)[number];

export interface LookAhead {
  readonly wanted: AheadAsk['wanted'];
  /** Whose measures are looked at. */
  readonly lesson: string;
  readonly signal: AbortSignal;
  readonly onAnswer: (soFar: AheadAnswer) => void;
}

/** Measures that are looked at, at most. @source design choice */
const MOST_MEASURES = 3;

/** What a lesson measures, then what its card says to look at. */
export function measuresOf(
  loaded: Pick<LoadedScenario, 'lessons' | 'facts'>,
  lesson: string,
  turns: number,
): readonly ReviewMeasure[] {
  const own = tableLessonsOf(loaded.lessons, turns).find(({ id }) => id === lesson)?.measures ?? [];
  const shown = loaded.facts.lessons.find(({ id }) => id === lesson)?.metrics ?? [];
  const all = [
    ...own.map(({ metric, state }) => ({ metric, state })),
    ...shown.map((metric) => ({ metric, state: null })),
  ];
  return all
    .filter(({ metric }, at) => all.findIndex((one) => one.metric === metric) === at)
    .slice(0, MOST_MEASURES);
}

/** Plays the pairs. Null when they were all played and told; else what stood in the way. */
export async function lookAhead(look: LookAhead): Promise<AheadTrouble | null> {
  const { wanted, lesson, signal, onAnswer } = look;
  try {
    const text = await recordText();
    const record = text === null ? null : readRecord(text);
    if (record === null || !record.ok) return 'no-record';
    const loaded = await scenarioOf(record.value);
    if (loaded === null) return 'no-scenario';
    signal.throwIfAborted();
    const turns = record.value.options.turns ?? loaded.turns;
    const measures = measuresOf(loaded, lesson, turns);
    const world = compileWorld({ ...loaded.draft, turns });
    const parts = { world, strategies: STRATEGIES };
    const { USUAL_PAIRS, planAhead, runAhead } = await import('../../review/index.ts');
    const plan = planAhead(record.value, parts, { wanted, measures, pairs: USUAL_PAIRS });
    if (!plan.ok) return plan.error;
    const { gentlePool } = await loadLab();
    onAnswer(await runAhead(plan.value, { pool: gentlePool(), signal, onAnswer }));
    return null;
  } catch (error) {
    if (signal.aborted) return null;
    console.warn(error);
    return 'failed';
  }
}

/** Figures of one effect in the unit that is written, no finer than its mean is known. */
export interface AheadFigures {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
}

/** A mean that is known to a whole unit at best is written in whole units; to a tenth where it is known better. */
export function figuresOf({ measure, effect, low, high }: AheadEffect): AheadFigures {
  const spec = METRICS.find(({ id }) => id === measure.metric);
  const factor = spec === undefined ? 1 : writtenAs(spec).factor;
  const { difference } = effect;
  const halfWidth = ((difference.high - difference.low) / 2) * factor;
  return {
    mean: difference.mean * factor,
    low: low * factor,
    high: high * factor,
    digits: halfWidth < 0.5 ? 1 : 0,
  };
}
