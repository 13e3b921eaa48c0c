// Decides where the app hangs in the page and what must be there before it is drawn; it does not decide what it shows.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { roomStage } from './room/kept.ts';
import { followPreferences, preferences } from './stores/preferences.ts';
import { table } from './stores/table.ts';
import { loadWords } from './words/index.ts';

const host = document.getElementById('root');
if (host !== null) {
  await loadWords(preferences.getState().locale);
  followPreferences();
  const stage = roomStage();
  if (stage !== null) table.setState({ stage });
  createRoot(host).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
