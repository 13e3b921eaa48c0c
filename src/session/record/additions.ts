// Decides how a record is added to after the game: each addition is chained and sealed; who may add is the screens'.

import { canonicalJson, err, hashHex, ok } from '../../base/index.ts';
import type { Canonical, Result } from '../../base/index.ts';
import { ADDERS } from './addition.ts';
import type { Addition, StoredAddition } from './addition.ts';
import { saltOf } from './chain.ts';
import type { GameRecord } from './format.ts';
import { MOST_ADDITIONS, additionShape } from './shapeReview.ts';

export const ADDITION_PROBLEMS = [
  'malformed',
  'too-many',
  'no-such-turn',
  'no-such-seat',
  'not-there',
] as const;

/** Why something cannot be added. `place` says where the content is wrong, or what is unknown. */
export interface AdditionProblem {
  readonly code: (typeof ADDITION_PROBLEMS)[number];
  readonly place: string;
}

export type NewAddition = Pick<StoredAddition, 'at' | 'by' | 'content'>;

/** What of an addition enters the chain: its content is there by its seal. */
export type ChainedAddition = Pick<StoredAddition, 'at' | 'by' | 'after'> & {
  readonly seal: string;
};

/** The links of a record's turns, the one from before the first turn in front. */
export type TurnLinks = readonly string[];

/** H(salt, content). */
export function sealOfAddition({
  content,
  salt,
}: Pick<StoredAddition, 'content' | 'salt'>): string {
  return hashHex(`${salt}${canonicalJson(content as unknown as Canonical)}`);
}

/** The link of an addition: the one before, the last turn's link when it was added, where it belongs, who added, what. */
export function linkOfAddition(
  before: string,
  { at, by, after, seal }: ChainedAddition,
  turns: TurnLinks,
): string {
  return hashHex(canonicalJson({ before, turn: turns[after] ?? '', after, at, by, seal }));
}

export function turnLinks({ link, turns }: Pick<GameRecord, 'link' | 'turns'>): TurnLinks {
  return [link, ...turns.map((turn) => turn.link)];
}

/** How many additions from the first are chained to each other and to the turns. */
export function soundChain(
  additions: readonly (ChainedAddition & { readonly link: string })[],
  turns: TurnLinks,
): number {
  let before: string | null = null;
  let least = 0;
  for (const [at, one] of additions.entries()) {
    const start = turns[one.after];
    if (start === undefined || one.after < least) return at;
    if (one.link !== linkOfAddition(before ?? start, one, turns)) return at;
    before = one.link;
    least = one.after;
  }
  return additions.length;
}

/** The same of a whole record. */
export function soundAdditions(record: Pick<GameRecord, 'link' | 'turns' | 'review'>): number {
  const sealed = (record.review ?? []).map((one) => ({ ...one, seal: sealOfAddition(one) }));
  return soundChain(sealed, turnLinks(record));
}

/**
 * The record with one more addition; the record that was given is not changed. A game that goes on afterwards keeps what
 * was added before.
 */
export function addToRecord(
  record: GameRecord,
  { at, by, content }: NewAddition,
): Result<GameRecord, AdditionProblem> {
  const problem = problemOf(record, { at, by, content });
  if (problem !== null) return err(problem);
  const review = record.review ?? [];
  const after = record.turns.length;
  const salt = saltOf(record.seed, after, `review|${review.length}`);
  const links = turnLinks(record);
  const before = review.at(-1)?.link ?? links[after] ?? record.link;
  const seal = sealOfAddition({ content, salt });
  const link = linkOfAddition(before, { at, by, after, seal }, links);
  return ok({ ...record, review: [...review, { at, by, after, content, salt, link }] });
}

function problemOf(record: GameRecord, { at, by, content }: NewAddition): AdditionProblem | null {
  const refuse = (code: AdditionProblem['code'], place: string) => ({ code, place });
  if ((record.review ?? []).length >= MOST_ADDITIONS) {
    return refuse('too-many', String(MOST_ADDITIONS));
  }
  const wrong = additionShape(content, 'content');
  if (wrong !== null) return refuse('malformed', wrong);
  if (!Number.isInteger(at) || at < 0 || at > record.turns.length) {
    return refuse('no-such-turn', String(at));
  }
  const isSeat = (id: string) => record.seats.some(({ seat }) => seat === id);
  if (!ADDERS.some((one) => one === by) && !isSeat(by)) return refuse('no-such-seat', by);
  return problemWith(record, content, isSeat);
}

/** What a content of the right shape names that is not there. */
function problemWith(
  record: GameRecord,
  content: Addition,
  isSeat: (id: string) => boolean,
): AdditionProblem | null {
  if (content.kind === 'what-if' && !isSeat(content.seat)) {
    return { code: 'no-such-seat', place: content.seat };
  }
  if (content.kind === 'dissent' || content.kind === 'what-if') {
    const { turn } = content;
    if (turn < 1 || turn > record.turns.length)
      return { code: 'no-such-turn', place: String(turn) };
  }
  if (content.kind !== 'removed') return null;
  const counts = additionsIn(record).some(({ link }) => link === content.of);
  return counts ? null : { code: 'not-there', place: content.of };
}

/** What was added and still counts, oldest first: without what was taken back, and without the takings back. */
export function additionsIn(record: Pick<GameRecord, 'review'>): readonly StoredAddition[] {
  const review = record.review ?? [];
  const gone = new Set(
    review.flatMap(({ content }) => (content.kind === 'removed' ? [content.of] : [])),
  );
  return review.filter(({ content, link }) => content.kind !== 'removed' && !gone.has(link));
}

interface Linked {
  readonly link: string;
  readonly turns: readonly Pick<Linked, 'link'>[];
  readonly review?: readonly Pick<Linked, 'link'>[];
}

/** Where a record's chain ends: the link of its last turn, and that of its last addition or null. */
export interface ChainEnd {
  readonly turns: string;
  readonly review: string | null;
}

export function chainEnd(record: Linked): ChainEnd {
  return {
    turns: record.turns.at(-1)?.link ?? record.link,
    review: record.review?.at(-1)?.link ?? null,
  };
}
