// Decides what lies over any screen when asked for: help, credits, saving, a pause, leaving, the briefing again.
import { lazy, Suspense } from 'react';
import { Button, Dialog, useWords } from '../kit/index.ts';
import { useTable, useUi } from '../kit/hooks.ts';
import { leaveGame, saveToFile } from '../stores/actions.ts';
import { loadDesk } from '../stores/parts.ts';
import { preferences } from '../stores/preferences.ts';
import { isUnderFictionalNames } from '../stores/table.ts';
import { showOverlay } from '../stores/ui.ts';
import { BriefingText } from '../home/BriefingText.tsx';
import styles from './Overlays.module.css';

const Desk = lazy(async () => ({
  default: (await loadDesk(preferences.getState().locale)).DeskDialog,
}));

const close = () => showOverlay('none');

export function Overlays() {
  const overlay = useUi((state) => state.overlay);
  switch (overlay) {
    case 'help':
      return <Help />;
    case 'credits':
      return <Credits />;
    case 'save':
      return <Save />;
    case 'leave':
      return <Leave />;
    case 'pause':
      return <Pause />;
    case 'briefing':
      return <Briefing />;
    case 'desk':
      return (
        <Suspense fallback={null}>
          <Desk />
        </Suspense>
      );
    default:
      return null;
  }
}

/** Left the key, right what it does. Only keys that work are listed. */
const KEYS = [
  ['Tab', 'tab'],
  ['← ↑ → ↓', 'arrows'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['M', 'map'],
  ['D', 'dossier'],
  ['O', 'pad'],
  ['N', 'news'],
  ['U', 'undo'],
  ['S', 'seal'],
  ['P', 'pause'],
  ['?', 'help'],
] as const;

function Help() {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} onClose={close} actions={<Closing />}>
      <dl className={styles['keys']}>
        {KEYS.map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Those that name no place; the workshops' countries are left out under fictional names. */
const CREDITS = ['map', 'model', 'fonts', 'code'] as const;

function Credits() {
  const { t } = useWords();
  const isFictional = useTable(isUnderFictionalNames);
  return (
    <Dialog title={t('credits.title')} onClose={close} actions={<Closing />}>
      <div className={styles['text']}>
        {CREDITS.map((name) => (
          <p key={name}>{t(`credits.${name}`)}</p>
        ))}
        {isFictional ? null : <p>{t('credits.workshop')}</p>}
      </div>
    </Dialog>
  );
}

function Save() {
  const { t } = useWords();
  const saving = useTable((state) => state.saving);
  return (
    <Dialog
      title={t('save.title')}
      onClose={close}
      actions={
        <>
          <Closing />
          <Button rank="primary" onClick={saveToFile}>
            {t('save.file')}
          </Button>
        </>
      }
    >
      <div className={styles['text']}>
        <p>{saving === 'full' || saving === 'blocked' ? t(`save.${saving}`) : t('save.auto')}</p>
        <p>{t('save.fileHelp')}</p>
      </div>
    </Dialog>
  );
}

function Leave() {
  const { t } = useWords();
  return (
    <Dialog
      title={t('app.leave')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button rank="primary" onClick={() => void leaveGame()}>
            {t('app.leave')}
          </Button>
        </>
      }
    >
      <p>{t('app.leaveAsk')}</p>
    </Dialog>
  );
}

function Pause() {
  const { t } = useWords();
  return (
    <Dialog
      title={t('pause.title')}
      onClose={close}
      actions={
        <Button rank="primary" onClick={close}>
          {t('pause.resume')}
        </Button>
      }
    >
      <p>{t('pause.text')}</p>
    </Dialog>
  );
}

function Briefing() {
  const { t } = useWords();
  return (
    <Dialog title={t('briefing.title')} size="large" onClose={close} actions={<Closing />}>
      <BriefingText />
    </Dialog>
  );
}

function Closing() {
  const { t } = useWords();
  return <Button onClick={close}>{t('app.close')}</Button>;
}
