// Decides what a team's device shows while the room is elsewhere than at orders: before it begins, handed in, told, at the end.
import type { SeatView } from '../../session/index.ts';
import { BriefingText } from '../home/BriefingText.tsx';
import { Button, Name, Page, useWords } from '../kit/index.ts';
import { useNames, useScreen } from '../kit/hooks.ts';
import { NewsList } from '../play/index.ts';
import { PadList } from '../play/PadList.tsx';
import { goTo } from '../stores/actions.ts';
import { order } from '../stores/roomActions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { History } from './History.tsx';
import styles from './Room.module.css';

export function SeatWaits({ view }: { readonly view: SeatView }) {
  const screen = useScreen();
  if (screen === null) return null;
  switch (view.phase) {
    case 'lobby':
    case 'brief':
      return <Before screen={screen} view={view} />;
    case 'report':
      return <After screen={screen} />;
    case 'tail':
      return <TailTold screen={screen} />;
    case 'debrief':
    case 'ended':
      return <AtTheEnd screen={screen} view={view} />;
    default:
      return <HandedIn screen={screen} view={view} />;
  }
}

interface WaitsProps {
  readonly screen: SeatScreen;
  readonly view: SeatView;
}

function useSeatName(screen: SeatScreen): string {
  return useNames(screen).seat(screen.seat);
}

function Before({ screen, view }: WaitsProps) {
  const { t } = useWords();
  const seat = useSeatName(screen);
  return (
    <Page
      over={<Name>{seat}</Name>}
      title={view.phase === 'lobby' ? t('room.lobby') : t('room.briefed')}
      actions={
        view.phase === 'lobby' ? null : (
          <Button onClick={() => goTo('briefing')}>{t('briefing.again')}</Button>
        )
      }
    >
      <div className={styles['stack']}>
        <p>{view.phase === 'lobby' ? t('room.lobbyHelp') : t('room.briefedHelp')}</p>
        {view.phase === 'lobby' ? <BriefingText /> : null}
      </div>
    </Page>
  );
}

/** Handed in: it can be taken back until the round closes. */
function HandedIn({ screen, view }: WaitsProps) {
  const { t } = useWords();
  const seat = useSeatName(screen);
  const { ready, all } = view.people;
  return (
    <Page
      over={<Name>{seat}</Name>}
      title={view.submitted ? t('room.handedIn') : t('room.notAsked')}
      actions={
        view.submitted ? (
          <Button disabled={!view.mayWrite} onClick={() => void order({ kind: 'reopen' })}>
            {t('room.reopen')}
          </Button>
        ) : null
      }
    >
      <div className={styles['stack']}>
        <p>{t('room.ready', { ready, all })}</p>
        {view.submitted ? (
          <>
            <PadList screen={screen} isFixed />
            {screen.pad.intent === '' ? null : (
              <p className={styles['intent']}>
                <Name>{screen.pad.intent}</Name>
              </p>
            )}
            <p className={styles['note']}>{t('room.reopenHelp')}</p>
          </>
        ) : (
          <p className={styles['note']}>{t('room.notAskedHelp')}</p>
        )}
      </div>
    </Page>
  );
}

function After({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const seat = useSeatName(screen);
  return (
    <Page
      over={<Name>{seat}</Name>}
      title={t('room.told')}
      actions={
        screen.reports.length === 0 ? null : (
          <Button onClick={() => goTo('report')}>{t('room.toldAgain')}</Button>
        )
      }
    >
      <p>{t('room.toldHelp')}</p>
    </Page>
  );
}

/** The tail is played at the front; here it can be read. */
function TailTold({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const news = screen.reports.flatMap((report) => report.news);
  return (
    <Page over={t('play.tail')} title={t('tail.title')} actions={null}>
      <div className={styles['stack']}>
        <p>{t('room.tail')}</p>
        <NewsList screen={screen} lines={news} isStill />
      </div>
    </Page>
  );
}

function AtTheEnd({ screen, view }: WaitsProps) {
  const { t } = useWords();
  const seat = useSeatName(screen);
  return (
    <Page
      over={<Name>{seat}</Name>}
      title={view.phase === 'ended' ? t('room.ended') : t('room.debrief')}
      actions={null}
    >
      <div className={styles['stack']}>
        <p>{view.phase === 'ended' ? t('room.endedHelp') : t('room.debriefHelp')}</p>
        <History screen={screen} />
      </div>
    </Page>
  );
}
