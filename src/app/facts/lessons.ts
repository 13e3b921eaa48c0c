// States what screens know of lessons: before play, as the table saw them, and once the books are open; it holds no words.
import type { ScenarioText } from '../../lab/index.ts';
import type { LessonBook, LessonCard, Verdict } from '../../scenario/index.ts';

export { heardIn, heardKey } from '../../session/index.ts';
export type {
  LessonBook,
  LessonCard,
  RuleBook,
  RuleSentences,
  SideFacts,
  Verdict,
} from '../../scenario/index.ts';
export type { HeardRules } from '../../session/index.ts';

/** What is asked of or was spoken to comes first, in its order; the rest follows in its own. */
export function askedFirst<Lesson extends { readonly id: string }>(
  lessons: readonly Lesson[],
  cards: readonly LessonCard[],
  predicted: ReadonlySet<string>,
): { readonly first: readonly Lesson[]; readonly others: readonly Lesson[] } {
  const byId = new Map(lessons.map((one) => [one.id, one]));
  const known = cards.flatMap((card) => byId.get(card.id) ?? []);
  const asked = new Set(cards.filter(({ isAsked }) => isAsked).map(({ id }) => id));
  const isFirst = ({ id }: Lesson) => asked.has(id) || predicted.has(id);
  return { first: known.filter(isFirst), others: known.filter((one) => !isFirst(one)) };
}

/** What workers need to know of a game to play others like it. */
export interface LabGame {
  /** Names the game among others. */
  readonly id: string;
  /** Folder of its scenario, when it came with the app. */
  readonly folder: string;
  readonly seed: string;
  readonly scenario: ScenarioText;
}

/** A verdict with what stands behind it, from the lab's own run or from games played here. */
export interface LabVerdict {
  readonly verdict: Verdict;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Share of plausible worlds in which it holds; null when none were drawn. */
  readonly robust: number | null;
  readonly n: number;
  readonly isByConstruction: boolean;
  readonly flips: readonly {
    readonly key: string;
    readonly when: 'above' | 'below';
    readonly value: number;
  }[];
}

/** How one game's pair of plays lies: as the lesson claims, otherwise, or within what does not count. */
export function bearsOut(
  { direction, least }: Pick<LessonBook, 'direction' | 'least'>,
  play: number,
  against: number,
): 'for' | 'against' | 'close' {
  const gap = play - against;
  if (direction === 'same') return Math.abs(gap) <= least ? 'for' : 'against';
  const effect = direction === 'lower' ? -gap : gap;
  if (effect >= least) return 'for';
  return effect <= -least ? 'against' : 'close';
}
