// Decides how the folder of rooms is made, so that it is there after a power cut too; what stands in it is the store's.
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** Makes the folder where it is missing, for nobody but who runs the server; false when it cannot be made. */
export function makeFolder(folder: string): boolean {
  let first: string | undefined;
  try {
    first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return false;
  }
  if (first === undefined) return true;
  // A new name is sure once the folder that it stands in was synced; the store syncs the innermost itself.
  const outermost = path.dirname(path.resolve(first));
  for (let place = path.resolve(folder); place !== outermost;) {
    place = path.dirname(place);
    syncFolder(place);
  }
  return true;
}

/** Some systems let nobody open a folder: there its name is kept with its files. */
function syncFolder(folder: string): void {
  let handle: number | null = null;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Nothing is lost by it but the surety.
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
