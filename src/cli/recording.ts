// Decides how a verdict is written back into a scenario's text: one word each, and nothing else may change by it.

import { readScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Verdict } from '../lab/index.ts';

/** The text with new verdicts in the `recorded` fields of lessons; null when that cannot be done without touching more. */
export function withRecorded(
  text: string,
  file: string,
  verdicts: ReadonlyMap<string, Verdict>,
): string | null {
  let changed = text;
  for (const [id, verdict] of verdicts) {
    const next = replaced(changed, id, verdict);
    if (next === null) return null;
    changed = next;
  }
  return isOnlyThat(text, changed, file, verdicts) ? changed : null;
}

/** The first `recorded` after the lesson's id, below the key `lessons`. */
function replaced(text: string, id: string, verdict: Verdict): string | null {
  const lessons = /^lessons:/m.exec(text);
  if (lessons === null) return null;
  const escaped = id.replace(/[^\w-]/g, '\\$&');
  const rest = text.slice(lessons.index);
  const named = new RegExp(`\\bid:\\s*['"]?${escaped}['"]?(?=[\\s,}])`).exec(rest);
  if (named === null) return null;
  const from = lessons.index + named.index;
  const field = /\brecorded:\s*['"]?(holds|fails|undecided)\b/.exec(text.slice(from));
  const word = field?.[1];
  if (field === null || word === undefined) return null;
  const at = from + field.index + field[0].length - word.length;
  return text.slice(0, at) + verdict + text.slice(at + word.length);
}

/** Reads both texts: everything but the verdicts must be the same. */
function isOnlyThat(
  before: string,
  after: string,
  file: string,
  verdicts: ReadonlyMap<string, Verdict>,
): boolean {
  const old = readScenario(before, { file, tryExamples: false }).scenario;
  const now = readScenario(after, { file, tryExamples: false }).scenario;
  if (old === null || now === null) return false;
  const expected: Scenario = {
    ...old,
    lessons: old.lessons.map((lesson) => ({
      ...lesson,
      recorded: verdicts.get(lesson.id) ?? lesson.recorded,
    })),
  };
  return JSON.stringify(expected) === JSON.stringify(now);
}
