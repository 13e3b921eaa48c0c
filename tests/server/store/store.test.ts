// Shows what the embedded store keeps and gives back, that it lets nobody else write, and that nothing of a wiped room is left.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/server/store/index.ts';
import { storeContract } from './contract.ts';
import type { Folder } from './stores.ts';
import { batch, opened, openFolder } from './stores.ts';

let folder: Folder;
beforeEach(() => (folder = openFolder()));
afterEach(() => folder.remove());

storeContract('the embedded store', () => opened(folder.file));

describe('the embedded store', () => {
  it('keeps a second server out, and lets it in when the first has gone', async () => {
    const first = await opened(folder.file);
    await first.append(batch('red', 1));
    const second = await openStore({ file: folder.file });
    expect(second).toEqual({ ok: false, error: 'in-use' });
    await first.close();
    const third = await opened(folder.file);
    expect((await third.read('red'))?.events).toHaveLength(1);
    await third.close();
  });

  it('leaves nothing of a wiped room in any file of the folder', async () => {
    const store = await opened(folder.file);
    const canary = 'CANARY-of-the-wiped-room';
    const body = JSON.stringify({ text: `${canary} `.repeat(400) });
    await store.append({
      room: canary,
      from: 1,
      events: [{ id: `${canary}/1`, body }],
      label: canary,
      keys: [{ kind: 'give', hash: canary, device: canary }],
    });
    await store.append(batch('blue', 1));
    expect(found(folder.place, canary)).toBe(true);
    expect((await store.wipe(canary)).ok).toBe(true);
    expect(found(folder.place, canary)).toBe(false);
    expect((await store.read('blue'))?.events).toHaveLength(1);
    await store.close();
    expect(found(folder.place, canary)).toBe(false);
  });
});

function found(place: string, text: string): boolean {
  return readdirSync(place).some((name) => readFileSync(path.join(place, name)).includes(text));
}
