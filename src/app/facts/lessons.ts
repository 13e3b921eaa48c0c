// States what screens know of lessons: before play, as the table saw them, and once the books are open; it holds no words.
import type { Localised } from '../../base/index.ts';
import type { MetricId, NewsRecord, World } from '../../engine/index.ts';
import type { ScenarioText } from '../../lab/index.ts';

/** What may be told before play. */
export interface LessonCard {
  readonly id: string;
  readonly claim: Localised;
  readonly question: Localised;
  readonly metrics: readonly MetricId[];
  readonly debrief: readonly Localised[];
  /** The table is asked of it first. True for each where a scenario chooses none. */
  readonly isAsked: boolean;
}

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

/** One of two plays that a lesson compares. */
export interface SideFacts {
  readonly strategy: string;
  readonly only: readonly string[] | null;
  readonly without: readonly string[];
  readonly silent: readonly string[];
  readonly seats: readonly string[];
  /** Played with other numbers, or without some rules. */
  readonly isOtherwise: boolean;
}

/** Two plays, the turns in which they are compared, and whether by what one game in ten does no better than. */
export interface ComparedFacts {
  readonly play: SideFacts;
  readonly against: SideFacts;
  readonly turns: { readonly from: number; readonly to: number };
  readonly isLow: boolean;
}

export type Verdict = 'holds' | 'fails' | 'undecided';

/** What opens with the debrief. */
export interface LessonBook {
  readonly id: string;
  readonly recorded: Verdict;
  readonly sources: readonly string[];
  /** Null where several measures are weighed as one. */
  readonly metric: MetricId | null;
  /** What is weighed, and how much; below 0 where less is good. Empty where one measure stands alone. */
  readonly weights: readonly { readonly metric: MetricId; readonly weight: number }[];
  /** Turns with orders of the lab's games, where they are not the scenario's. */
  readonly length: number | null;
  /** Id of the state it is measured for; null for the region. */
  readonly state: string | null;
  readonly direction: 'lower' | 'higher' | 'same';
  readonly least: number;
  readonly compare: readonly ComparedFacts[];
  readonly contested: boolean;
  readonly dissent: readonly {
    readonly who: Localised;
    readonly says: Localised;
    readonly sources: readonly string[];
  }[];
}

/** Words of rules' news by rule id and place of the effect. */
export type RuleBook = Readonly<Record<string, readonly (Localised | null)[]>>;

/** What rules do, as sentences, by rule id. */
export type RuleSentences = Readonly<Record<string, Localised>>;

/** Words of rules that a seat has read of, no others: by `rule:effect` as its news names them, and by id as receipts do. */
export type HeardRules = Readonly<Record<string, Localised>>;

export function heardKey(rule: number, effect: number): string {
  return `${rule}:${effect}`;
}

/** The words of the rules that these lines of news tell, and of no others. */
export function heardIn(
  lines: readonly NewsRecord[],
  rules: RuleBook,
  world: Pick<World, 'rules'>,
): HeardRules {
  const heard: Record<string, Localised> = {};
  for (const { rule, value } of lines) {
    if (rule === undefined) continue;
    const id = world.rules[rule]?.id ?? '';
    const text = rules[id]?.[value] ?? null;
    if (text === null) continue;
    heard[heardKey(rule, value)] = text;
    heard[id] = text;
  }
  return heard;
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
