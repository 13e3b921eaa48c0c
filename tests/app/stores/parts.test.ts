// Shows that a part of the app that cannot be fetched is told from any other fault.
import { describe, expect, it } from 'vitest';
import { isPartMissing } from '../../../src/app/stores/parts.ts';

describe('a missing part', () => {
  it('is recognised by what each browser says', () => {
    const said = [
      'TypeError: Failed to fetch dynamically imported module: http://127.0.0.1/assets/index.js',
      'TypeError: error loading dynamically imported module: http://127.0.0.1/assets/index.js',
      'TypeError: Importing a module script failed.',
      'Error: Unable to preload CSS for /assets/index.css',
    ];
    expect(said.map(isPartMissing)).toEqual([true, true, true, true]);
  });

  it('is no other fault', () => {
    expect(isPartMissing('Error: A stock changed without an entry.')).toBe(false);
  });
});
