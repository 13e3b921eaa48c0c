// Shows which lines of news the room's screen begins with.
import { describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
  vi.stubGlobal('window', { matchMedia });
  vi.stubGlobal('navigator', { languages: ['en'] });
});

const { pickedOf } = await import('../../../src/app/room/wallNews.ts');

describe('news on the room’s screen', () => {
  it('begins with the newest, so that what who leads has released is on it', () => {
    expect(pickedOf(['first', 'second', 'released'], null)).toEqual([
      'released',
      'second',
      'first',
    ]);
  });

  it('shows what was chosen in its order, and no place that is not there', () => {
    expect(pickedOf(['first', 'second'], [1, 0, 7])).toEqual(['second', 'first']);
  });
});
