// Shows that the console prints what the room says as long as it answers, and else what it said last; and never waits for ever.
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { papersFor } from '../../../../src/app/host/paper/fetch.ts';
import { askRoom } from '../../../../src/app/host/ask.ts';
import { NO_ROOM, room } from '../../../../src/app/stores/room.ts';
import type { Answer, Question } from '../../../../src/session/index.ts';

vi.hoisted(() => {
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
  vi.stubGlobal('window', { matchMedia, location: { hash: '' } });
  vi.stubGlobal('navigator', { languages: ['en'] });
});

/** A room that answers as told; null for one that never does. */
function answering(answer: ((question: Question) => Answer) | null): void {
  const link = {
    send: () => Promise.resolve({ kind: 'done' } as const),
    ask: (question: Question) =>
      answer === null ? new Promise<never>(() => undefined) : Promise.resolve(answer(question)),
    close: () => undefined,
  };
  room.setState({ ...NO_ROOM, link, line: 'connected' });
}

let said = 0;
function paper(question: Question): Answer {
  if (question.kind !== 'paper') throw new Error('It asks for something else.');
  said += 1;
  const desk = { intent: `said ${said}` };
  return {
    kind: 'paper',
    seat: question.seat,
    world: null,
    sheet: null,
    desk,
  } as unknown as Answer;
}

afterAll(() => vi.unstubAllGlobals());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  room.setState(NO_ROOM, true);
});

describe('the pages of seats', () => {
  it('are asked for anew while the room answers', async () => {
    answering(paper);
    const first = await papersFor(['a', 'b']);
    const again = await papersFor(['a', 'b']);
    expect(first).toMatchObject({ areKept: false, papers: [{ seat: 'a' }, { seat: 'b' }] });
    expect(again?.papers).not.toEqual(first?.papers);
  });

  it('are those that came last once the line is lost, and none where one never came', async () => {
    answering(paper);
    const last = await papersFor(['a', 'b']);
    room.setState({ line: 'lost' });
    expect(await papersFor(['a', 'b'])).toEqual({ papers: last?.papers, areKept: true });
    expect(await papersFor(['a', 'c'])).toBeNull();
  });
});

describe('a question to the room', () => {
  it('comes back empty where nothing answers in time', async () => {
    answering(null);
    const asked = askRoom({ kind: 'record' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toBeNull();
    room.setState(NO_ROOM, true);
    expect(await askRoom({ kind: 'record' })).toBeNull();
  });
});
