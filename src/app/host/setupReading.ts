// Decides how a record comes to the page that opens rooms: its text read, its scenario found, its turns played again, with breaks to draw.
import { err } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { RECORD_LIMIT } from '../../session/index.ts';
import type { GameRecord } from '../../session/index.ts';
import { carriedScenario } from '../stores/hosting.ts';
import { goOnWith, recordIn, trouble } from './setupRecord.ts';
import type { GoOn, GoOnTrouble } from './setupRecord.ts';

type Read = Result<GoOn, GoOnTrouble>;

/** Lets the page draw and answer between two things that take long. */
function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

export async function goOnFromFile(file: File): Promise<Read> {
  if (file.size > RECORD_LIMIT) return err(trouble('too-large'));
  try {
    return await goOnFromText(await file.text());
  } catch {
    return err(trouble('unreadable'));
  }
}

export async function goOnFromText(text: string): Promise<Read> {
  await rest();
  const read = recordIn(text);
  return read.ok ? goOnFrom(read.value) : read;
}

/** Also for what is left of a damaged one. */
export async function goOnFrom(record: GameRecord): Promise<Read> {
  await rest();
  const { scenario } = record;
  const loaded = await carriedScenario(scenario);
  if (loaded === null) return err(trouble('scenario', { scenario: scenario.id }));
  await rest();
  return goOnWith(record, loaded);
}
