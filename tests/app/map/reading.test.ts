// Checks classes, chip figures, flow widths and text styles: what a reader takes from the map.
import { describe, expect, it } from 'vitest';
import { chipText, classOf, readingOf, riseIsGood } from '../../../src/app/map/classes.ts';
import { flowLines, flowWidth } from '../../../src/app/map/flow-lines.ts';
import { scaleLength } from '../../../src/app/map/furniture.ts';
import { hatchKeys, hatchPattern } from '../../../src/app/map/hatch.ts';
import { chipMarkup, escaped, textMarkup, wrapped } from '../../../src/app/map/overlay.ts';
import { reliefStrength } from '../../../src/app/map/relief.ts';
import { shownText, styleOf } from '../../../src/app/map/text-style.ts';

describe('classes', () => {
  it('cuts at 30, 40, 50 and 60', () => {
    expect([0, 29.9, 30, 40, 50, 59.9, 60, 100].map(classOf)).toEqual([1, 1, 2, 3, 4, 4, 5, 5]);
  });

  it('tells known, estimated, unseen and outside apart', () => {
    expect(readingOf({ zoneId: 'z', value: 45, precision: 'exact' })).toEqual({
      state: 'known',
      valueClass: 3,
    });
    expect(readingOf({ zoneId: 'z', value: null, low: 50, high: 70, precision: 'band' })).toEqual({
      state: 'estimate',
      valueClass: 5,
    });
    expect(readingOf({ zoneId: 'z', value: 45, precision: 'none' })).toEqual({ state: 'unseen' });
    expect(readingOf(undefined)).toEqual({ state: 'outside' });
  });
});

describe('chips', () => {
  it('shows a number with its change, an estimate as a range without one', () => {
    expect(chipText({ zoneId: 'z', value: 41.4, change: 2.6, precision: 'exact' })).toEqual({
      main: '41',
      turn: 1,
      change: '3',
      estimate: false,
    });
    expect(
      chipText({ zoneId: 'z', value: 40, low: 35, high: 50, change: 4, precision: 'band' }),
    ).toEqual({ main: '35–50', turn: 0, change: '', estimate: true });
    expect(chipText({ zoneId: 'z', value: 40, change: 0.2, precision: 'exact' })?.change).toBe('');
    expect(chipText({ zoneId: 'z', value: null, precision: 'none' })).toBeNull();
  });

  it('colours a fall of grievance as better and a fall of trust as worse', () => {
    const style = styleOf('chip', 'en');
    const chip = {
      zone: 'z',
      text: { main: '40', turn: -1, change: '2', estimate: false },
      box: { x: 0, y: 0, width: 60, height: 20 },
      leaderTo: null,
      selected: false,
    } as const;
    const widths = (text: string) => text.length * 8;
    expect(chipMarkup(chip, 'grievance', style, widths)).toContain('#2F5E3F');
    expect(chipMarkup(chip, 'trust', style, widths)).toContain('#8E3B12');
    expect(riseIsGood('fear')).toBe(false);
  });
});

describe('flows', () => {
  const camera = { x: 0, y: 0, scale: 1, width: 400, height: 300 };
  const spots = new Map([['p', { id: 'p', at: [0, 0], towardsB: [1, 0] } as const]]);

  it('widens with size and gives no halo to a count', () => {
    expect(flowWidth(10, 10)).toBeGreaterThan(flowWidth(2, 10));
    const [count, guess] = flowLines(
      [
        { passage: 'p', good: 'trade', size: 5, low: 5, high: 5, towards: 'b' },
        { passage: 'p', good: 'drugs', size: 5, low: 2, high: 9, towards: 'a' },
      ],
      spots,
      camera,
    );
    expect(count?.halo).toBe(0);
    expect(guess?.halo).toBeGreaterThan(guess?.width ?? Infinity);
    expect((count?.curve[2][0] ?? 0) - (count?.curve[0][0] ?? 0)).toBeGreaterThan(0);
    expect((guess?.curve[2][0] ?? 0) - (guess?.curve[0][0] ?? 0)).toBeLessThan(0);
    expect(guess?.curve[0][1]).not.toBe(count?.curve[0][1]);
  });

  it('draws nothing for a passage that the map does not know', () => {
    expect(
      flowLines(
        [{ passage: 'q', good: 'arms', size: 1, low: 1, high: 1, towards: 'a' }],
        spots,
        camera,
      ),
    ).toEqual([]);
  });
});

describe('text on the map', () => {
  it('gives Arabic neither capitals, tracking nor italics, and a little more size', () => {
    const [latin, arabic] = [styleOf('country', 'fr'), styleOf('country', 'ar')];
    expect(shownText('Maroc', latin)).toBe('MAROC');
    expect([arabic.capitals, arabic.tracking, arabic.italic]).toEqual([false, 0, false]);
    expect(styleOf('sea', 'ar').italic).toBe(false);
    expect(arabic.size).toBeGreaterThan(latin.size);
  });

  it('keeps names as text and writes Arabic from the right', () => {
    expect(escaped('<b>&"')).toBe('&lt;b&gt;&amp;&quot;');
    const markup = textMarkup({ text: 'تونس<', style: styleOf('town', 'ar'), at: [10, 10] }, 'ar');
    expect(markup).toContain('direction="rtl"');
    expect(markup).toContain('تونس&lt;');
    expect(markup).not.toContain('letter-spacing');
  });

  it('wraps a sentence without losing a word', () => {
    const lines = wrapped('one two three four', 60, (text) => text.length * 8);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('one two three four');
  });
});

describe('sheet', () => {
  it('takes the longest round scale that fits', () => {
    expect(scaleLength(1, 130)).toBe(100);
    expect(scaleLength(0.2, 130)).toBe(500);
    expect(scaleLength(50, 130)).toBe(10);
  });

  it('has one pattern a hatch and fades the relief out when far away', () => {
    expect(new Set(hatchKeys.map((key) => hatchPattern(key, key))).size).toBe(hatchKeys.length);
    expect(reliefStrength(0.1)).toBe(0);
    expect(reliefStrength(0.5)).toBe(1);
    expect(reliefStrength(2)).toBeLessThan(1);
  });
});
