// Decides how the console keeps the room's record: a copy in this browser each turn, a file when asked, the review at the end.
import { readRecord } from '../../session/index.ts';
import { textIn } from '../../base/index.ts';
import { wordsOf } from '../kit/words.tsx';
import { goTo } from '../stores/actions.ts';
import { loadReview } from '../stores/parts.ts';
import { preferences } from '../stores/preferences.ts';
import { room } from '../stores/room.ts';
import { keepGame } from '../stores/storage.ts';
import { say } from '../stores/ui.ts';
import { askRoom } from './ask.ts';

/** The room's record as text; null when it does not come. */
export async function recordText(): Promise<string | null> {
  const answer = await askRoom({ kind: 'record' });
  return answer?.kind === 'record' ? answer.text : null;
}

/** Saves the record as a file. */
export async function keepRecord(): Promise<void> {
  const text = await recordText();
  const { now } = room.getState();
  if (text === null || now === null) return;
  const id = now.still.game.fictional ? 'room' : now.still.scenario.id;
  const file = `tukhum-${id}-turn-${now.view.turn}.json`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
  say(wordsOf(preferences.getState().locale).t('save.saved', { file }));
}

/** A copy in this browser, as a game of its own among the saved ones; for the day on which the server is lost. */
export async function copyRecord(): Promise<void> {
  const text = await recordText();
  const { now } = room.getState();
  if (text === null || now === null) return;
  const record = readRecord(text);
  if (!record.ok) return;
  const { view, still } = now;
  await keepGame({
    id: `room ${record.value.link}`,
    title: textIn(still.scenario.title, preferences.getState().locale),
    turn: view.turn,
    turns: still.game.turns,
    over: view.over,
    order: Date.now(),
    text,
  });
}

/** Leads the debrief: the review of this very record, over the room. */
export async function openRoomReview(): Promise<void> {
  const text = await recordText();
  if (text === null) return;
  const [{ openReviewOf }] = await Promise.all([
    import('../review/stores/open.ts'),
    loadReview(preferences.getState().locale),
  ]);
  goTo('review');
  await openReviewOf(text);
}

/** The scenario as one file, for who prints what a room needs. */
export async function scenarioOfRoom(): Promise<string | null> {
  const text = await recordText();
  if (text === null) return null;
  const record = readRecord(text);
  return record.ok ? record.value.scenario.text : null;
}
