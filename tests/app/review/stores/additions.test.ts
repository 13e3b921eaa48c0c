// Shows that what a room adds goes into the chain of the open record, and comes back when the record is opened again.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addToReview, takeOut } from '../../../../src/app/review/stores/additions.ts';
import { withKept } from '../../../../src/app/review/stores/kept.ts';
import { EMPTY_REVIEW, reviewStore } from '../../../../src/app/review/stores/review.ts';
import { readRecord, writeRecord } from '../../../../src/session/index.ts';
import type { GameRecord } from '../../../../src/session/index.ts';
import { playedRecord } from '../../../review/games.ts';

let record: GameRecord;
const texts = new Map<string, string>();

beforeAll(() => {
  record = playedRecord({ seed: 'additions' });
});

beforeEach(() => {
  texts.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  });
  reviewStore.setState({ ...EMPTY_REVIEW, record }, true);
});

afterEach(() => vi.unstubAllGlobals());

const added = () => reviewStore.getState().record ?? record;

describe('what a room adds', () => {
  it('is chained to the record, and the whole reads back', () => {
    expect(addToReview({ kind: 'feeling', text: 'Alone.' })).toBeNull();
    expect(addToReview({ kind: 'keep', text: 'The forum.' })).toBeNull();
    const read = readRecord(writeRecord(added()));
    expect(read.ok && read.value.review?.map(({ content }) => content.kind)).toEqual([
      'feeling',
      'keep',
    ]);
  });

  it('is out of sight once it is taken out, and still in the chain', () => {
    addToReview({ kind: 'keep', text: 'The forum.' });
    const [one] = reviewStore.getState().additions;
    expect(takeOut(one?.link ?? '')).toBeNull();
    expect(reviewStore.getState().additions).toEqual([]);
    expect(added().review).toHaveLength(2);
  });

  it('is refused with a reason where it does not fit', () => {
    expect(addToReview({ kind: 'keep', text: 'x'.repeat(10_000) })?.code).toBe('malformed');
  });
});

describe('what this browser keeps', () => {
  it('is laid onto the same record when it is opened again', () => {
    addToReview({ kind: 'change', text: 'Patrols last.' });
    expect(withKept(record).review).toEqual(added().review);
  });

  it('leaves another game alone, and what was changed by hand', () => {
    addToReview({ kind: 'change', text: 'Patrols last.' });
    const other = playedRecord({ seed: 'other' });
    expect(withKept(other)).toBe(other);
    const [key = ''] = texts.keys();
    texts.set(key, (texts.get(key) ?? '').replace('Patrols last.', 'Patrols first.'));
    expect(withKept(record).review).toBeUndefined();
  });

  it('says so where nothing can be kept', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('full');
      },
    });
    addToReview({ kind: 'change', text: 'Patrols last.' });
    expect(reviewStore.getState().kept).toBe(false);
    expect(added().review).toHaveLength(1);
  });
});
