// Decides which page a device of a room shows when it does not play: joining, waiting, what is told to everybody.
import { Button, Page, useWords } from '../kit/index.ts';
import { toFirstPage } from './doors.ts';
import { useRoom } from './hooks.ts';
import { Join } from './Join.tsx';
import { SeatWaits } from './SeatWaits.tsx';
import { Spectator } from './Spectator.tsx';
import { Waiting } from './Waiting.tsx';

export function Room() {
  const link = useRoom((state) => state.link);
  const now = useRoom((state) => state.now);
  if (link === null) return <Join />;
  if (now === null) return <Coming />;
  if ('pad' in now.view) return <SeatWaits view={now.view} />;
  if (now.view.role === 'waiting') return <Waiting view={now.view} />;
  if (now.view.role === 'console') return <Coming />;
  return <Spectator view={now.view} />;
}

/** The line is being made, or the seat's first view is on its way. */
function Coming() {
  const { t } = useWords();
  const line = useRoom((state) => state.line);
  return (
    <Page
      width="narrow"
      title={t('room.coming')}
      actions={<Button onClick={toFirstPage}>{t('app.cancel')}</Button>}
    >
      <output>{line === 'lost' ? t('room.line.lost') : t('room.line.connecting')}</output>
    </Page>
  );
}
