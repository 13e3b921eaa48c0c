// Decides when that is loaded which speaks with a shared database: where there is one.
import type { openSharedStore as open } from './shared.ts';

export const openSharedStore: typeof open = async (address) =>
  (await import('./shared.ts')).openSharedStore(address);
