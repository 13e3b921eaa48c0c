// Decides how the console asks what an inject would do: the room's record, its scenario, games in one worker; it draws nothing.
import { compileWorld } from '../../engine/index.ts';
import type { AheadAnswer, AheadAsk } from '../../review/index.ts';
import { readRecord } from '../../session/index.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import { loadLab } from '../stores/parts.ts';
import { scenarioOf } from '../stores/resume.ts';
import { measuresOf } from './aheadFigures.ts';
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
