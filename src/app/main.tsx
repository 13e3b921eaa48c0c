// Decides where the app hangs in the page and what must be there before it is drawn; it does not decide what it shows.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { roomStage } from './room/kept.ts';
import { loadRoom } from './stores/parts.ts';
import { followPreferences, preferences } from './stores/preferences.ts';
import { table } from './stores/table.ts';
import { loadWords } from './words/index.ts';

const host = document.getElementById('root');
if (host !== null) {
  const { locale } = preferences.getState();
  const stage = roomStage();
  // A phone waits for one thing after another as little as can be; a part that does not come is told of when it is drawn.
  if (stage === 'room') loadRoom(locale).catch(() => undefined);
  await loadWords(locale);
  followPreferences();
  if (stage !== null) table.setState({ stage });
  createRoot(host).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
