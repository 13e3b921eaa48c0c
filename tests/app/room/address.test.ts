// Shows which addresses lead into a room, that nothing else does, and how a countdown is written.
import { describe, expect, it } from 'vitest';
import { countdownText } from '../../../src/app/room/hooks.ts';
import { roomAddress } from '../../../src/app/room/kept.ts';

describe('an address', () => {
  it('leads to a seat or to the wall, on the server or here', () => {
    const link = 'ab12'.repeat(8);
    expect(roomAddress(`#join=${link}`)).toEqual({ where: 'server', wants: 'play', link });
    expect(roomAddress(`#here-screen=${link}`)).toEqual({ where: 'here', wants: 'project', link });
  });

  it.each(['', '#content', '#join', '#join=', '#join=<b>', '#lead=ab', `#join=${'a'.repeat(200)}`])(
    'of another kind leads nowhere: %s',
    (hash) => {
      expect(roomAddress(hash)).toBeNull();
    },
  );
});

describe('a countdown', () => {
  it('counts seconds that have begun', () => {
    expect(countdownText(222_000)).toBe('03:42');
    expect(countdownText(221_001)).toBe('03:42');
    expect(countdownText(0)).toBe('00:00');
    expect(countdownText(3_900_000)).toBe('1:05:00');
  });
});
