// Shows that what a device may not know never reaches it: marked secrets, and twin games that differ in secrets alone (T1, T2).
import { describe, expect, it } from 'vitest';
import { answerFor, partsFor } from '../../../src/session/index.ts';
import { runs } from '../../support/scale.ts';
import { hillsLoaded } from './roomTable.ts';
import { ALL, MARKED, MARKS, WATCHERS, marksAmiss, play } from './secrets.ts';
import type { Secrets } from './secrets.ts';

describe('marked secrets', () => {
  const watched = play(MARKED, 2);
  const { host } = watched;

  it.each(ALL)('reach %s only where it may know them', (name) => {
    expect(marksAmiss(watched, name)).toEqual([]);
  });

  it('are not in what a seat is answered', () => {
    const west = [...host.room.devices.values()].find(({ seat }) => seat === 'westland')?.id ?? '';
    const answers = [1, 2].map((turn) => answerFor(host.room, west, { kind: 'report', turn }));
    const receipt = answerFor(host.room, west, { kind: 'receipt', stock: 'trust', subject: 0 });
    const text = JSON.stringify([...answers, receipt]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    for (const mark of MARKS) expect(text).not.toContain(mark);
  });
});

describe('what goes on paper', () => {
  const { host } = play(MARKED, 2);
  const paperOf = (seat: string) => {
    const answer = answerFor(host.room, host.console, { kind: 'paper', seat });
    if (!answer.ok || answer.value.kind !== 'paper') throw new Error('There should be a paper.');
    return answer.value;
  };

  it.each(['westland', 'eastland'])(
    'for %s is what its own devices hold, to the letter',
    (seat) => {
      const device = [...host.room.devices.values()].find(
        (one) => one.seat === seat && one.role === 'seat',
      );
      const [still, sheet] = partsFor(host.room, device?.id ?? '');
      const { world, sheet: told, desk } = paperOf(seat);
      expect(world).toEqual(still?.part === 'still' ? still.body.world : null);
      expect(told).toEqual(sheet?.body);
      expect(host.view(device?.id ?? '')).toMatchObject(desk);
    },
  );

  it('holds no mark that its seat may not know', () => {
    const text = JSON.stringify(paperOf('westland'));
    for (const mark of MARKS) expect(text).not.toContain(mark);
    host.lead({
      kind: 'act',
      seat: 'eastland',
      orders: [],
      intent: 'MARK-INTENT',
      submitted: false,
    });
    expect(JSON.stringify(paperOf('eastland'))).toContain('MARK-INTENT');
    expect(JSON.stringify(paperOf('westland'))).not.toContain('MARK-INTENT');
  });
});

describe('what the scenario keeps closed', () => {
  it('is in nothing that a seat, a projector or a spectator is sent before the end', () => {
    const { sent } = play(MARKED, 2);
    const { closed } = hillsLoaded();
    const marks = [
      ...closed.real.lessons.flatMap(({ dissent }) => dissent.flatMap(({ says }) => says.en ?? [])),
      ...closed.real.injects.flatMap(({ text }) => text.en ?? []),
      ...Object.values(closed.real.sentences).flatMap(({ en }) => en ?? []),
      'hills-remember',
    ].filter((mark) => mark.length > 3);
    expect(marks.length).toBeGreaterThan(2);
    for (const name of [...WATCHERS, 'eastland'] as const)
      for (const mark of marks) expect(sent[name].join('\n')).not.toContain(mark);
  });
});

/** A number between 0 and 1 for each place, the same in every run. */
function drawn(seed: number, place: number): number {
  const mixed = Math.imul(seed ^ (place * 0x9e3779b9), 0x85ebca6b) ^ (seed >>> 3);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

function secretsOf(pair: number, side: number): Secrets {
  const word = (place: number) =>
    `s${Math.floor(drawn(pair * 2 + side, place) * 1e9)}`.repeat(
      1 + Math.floor(drawn(pair + side, place + 50) * 4),
    );
  return {
    seed: `luck ${pair}`,
    intent: word(1),
    draft: word(2).slice(0, 20),
    idea: word(3),
    call: word(4),
    told: word(5),
    note: word(6),
    made: word(7),
    reason: word(8),
    text: word(9),
    presses: 1 + Math.floor(drawn(pair + side * 977, 10) * 4),
  };
}

describe('twin games that differ in secrets alone', () => {
  it(`send the same, byte for byte and message for message, to who may not know: ${runs(3, 2_000)} pairs`, () => {
    for (let pair = 1; pair <= runs(3, 2_000); pair += 1) {
      const one = play(secretsOf(pair, 0), 2);
      const other = play(secretsOf(pair, 1), 2);
      for (const watcher of WATCHERS) expect(other.sent[watcher]).toEqual(one.sent[watcher]);
      expect(other.sent.console).not.toEqual(one.sent.console);
      expect(other.sent.eastland).not.toEqual(one.sent.eastland);
    }
  });
});
