// Shows how figures are written: Western digits, a true minus, ranges and changes in the reading's own unit.
import { describe, expect, it } from 'vitest';
import { changeText, figure, isStill, knownText, signed } from '../../../src/app/facts/numbers.ts';

describe('figures', () => {
  it('write Western digits in every language and keep the language’s own decimal sign', () => {
    expect(figure('ar', 12.5, 1)).toBe('12.5');
    expect(figure('fr', 12.5, 1)).toBe('12,5');
    expect(figure('en', 1234)).toBe('1234');
  });

  it('write a true minus and never a minus before nothing', () => {
    expect(figure('ar', -3)).toBe('−3');
    expect(figure('en', -0.04, 1)).toBe('0.0');
    expect(signed('en', 2.04, 1)).toBe('+2.0');
    expect(signed('en', 0.001, 1)).toBe('0.0');
  });

  it('write a range with an en dash, and one figure where both ends read the same', () => {
    expect(knownText('en', { kind: 'band', value: 0.42, low: 0.35, high: 0.5 }, 'share')).toBe(
      '35–50',
    );
    expect(knownText('en', { kind: 'band', value: 0.4, low: 0.399, high: 0.401 }, 'share')).toBe(
      '40',
    );
    expect(knownText('en', { kind: 'none' }, 'share')).toBe('?');
  });

  it('know when a change would be written 0', () => {
    expect(isStill(0.004, 'share')).toBe(true);
    expect(isStill(0.006, 'share')).toBe(false);
    expect(changeText('en', -0.02, 'share')).toBe('−2');
  });
});
