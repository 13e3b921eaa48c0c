// Decides which presses are always in sight, with their keys, and asks again before what cannot be undone.
import { useCallback, useEffect, useState } from 'react';
import type { ConsoleView } from '../../session/index.ts';
import { Button, Dialog, Pick, Sheet, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { order } from '../stores/roomActions.ts';
import { room } from '../stores/room.ts';
import { PaperLayer } from './paper/PaperLayer.tsx';
import { keepRecord } from './record.ts';
import styles from './Console.module.css';
import parts from './Parts.module.css';

interface PanicProps {
  readonly view: ConsoleView;
}

const blank = ({ projector }: ConsoleView) =>
  void order({ kind: 'blank', blank: !projector.blank });
const pause = ({ paused }: ConsoleView) => void order({ kind: 'pause', paused: !paused });

/** The fog comes down again at once: what was shown by mistake is gone with a key. */
const cover = () => void order({ kind: 'cover-fog' });

/** Freezing is for a bad moment: nobody acts any more, and the paper twin of the table goes to the printer. */
async function freeze({ frozen }: ConsoleView, onPaper: () => void): Promise<void> {
  const done = order({ kind: 'freeze', frozen: !frozen });
  if (frozen) return;
  // Where the line is lost the room freezes once it is back; paper cannot wait for that.
  if (room.getState().line !== 'connected' || (await done)) onPaper();
}

/** Keys that no browser keeps for itself once they are prevented; they work everywhere but in a text field's own use. */
function usePanicKeys(view: ConsoleView, onPaper: () => void): void {
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      F1: () => blank(view),
      F2: () => pause(view),
      F3: () => void freeze(view, onPaper),
      ...(view.projector.lifted === null ? {} : { F4: cover }),
    };
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view, onPaper]);
}

export function PanicBar({ view }: PanicProps) {
  const { t } = useWords();
  const [prints, setPrints] = useState(false);
  const onPaper = useCallback(() => setPrints(true), []);
  usePanicKeys(view, onPaper);
  return (
    <Sheet aria-label={t('host.panic')} className={styles['foot']}>
      <Button rank="final" aria-pressed={view.projector.blank} onClick={() => blank(view)}>
        <kbd dir="ltr">F1</kbd>
        {view.projector.blank ? t('host.unblank') : t('host.blank')}
      </Button>
      <Button rank="final" aria-pressed={view.paused} onClick={() => pause(view)}>
        <kbd dir="ltr">F2</kbd>
        {view.paused ? t('host.goOnAll') : t('host.pauseAll')}
      </Button>
      <Button rank="final" aria-pressed={view.frozen} onClick={() => void freeze(view, onPaper)}>
        <kbd dir="ltr">F3</kbd>
        {view.frozen ? t('host.thaw') : t('host.freeze')}
      </Button>
      {view.projector.lifted === null ? null : (
        <Button rank="final" aria-pressed onClick={cover}>
          <kbd dir="ltr">F4</kbd>
          {t('host.cover')}
        </Button>
      )}
      <span className={styles['gap']} />
      <Rewind view={view} />
      <Finals view={view} />
      <Saved />
      {prints ? <PaperLayer view={view} isUrgent onClose={() => setPrints(false)} /> : null}
    </Sheet>
  );
}

function Saved() {
  const { t } = useWords();
  const line = useRoom((state) => state.line);
  const waiting = useRoom((state) => state.waiting);
  const isRehearsal = useRoom((state) => state.isRehearsal);
  return (
    <>
      <output className={styles['saved']}>
        {line !== 'connected'
          ? t('room.line.lost')
          : waiting > 0
            ? t('host.saving')
            : isRehearsal
              ? t('host.savedHere')
              : t('host.saved')}
      </output>
      <Button onClick={() => void keepRecord()}>{t('save.file')}</Button>
    </>
  );
}

function Rewind({ view }: PanicProps) {
  const { t } = useWords();
  const [turn, setTurn] = useState<string | null>(null);
  const turns = view.rewindTo.map(String);
  const go = () => {
    setTurn(null);
    void order({ kind: 'rewind', turn: Number(turn), confirm: view.keys.code });
  };
  return (
    <>
      <Button disabled={turns.length === 0} onClick={() => setTurn(turns.at(-1) ?? null)}>
        {t('host.rewind')}
      </Button>
      {turn === null ? null : (
        <Dialog
          title={t('host.rewindTitle')}
          onClose={() => setTurn(null)}
          actions={
            <>
              <Button onClick={() => setTurn(null)}>{t('app.cancel')}</Button>
              <Button rank="final" onClick={go}>
                {t('host.rewindGo')}
              </Button>
            </>
          }
        >
          <div className={parts['form']}>
            <p>{t('host.rewindText')}</p>
            <Pick
              label={t('host.rewindTo')}
              value={turn}
              onChange={setTurn}
              choices={turns.map((id) => ({
                id,
                label: t('host.rewindTurn', { turn: Number(id) }),
              }))}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}

type Final = 'end' | 'wipe';

/** Ending keeps the record; wiping leaves nothing, and wants the room's code typed. */
function Finals({ view }: PanicProps) {
  const { t } = useWords();
  const [asks, setAsks] = useState<Final | null>(null);
  const [typed, setTyped] = useState('');
  const close = () => {
    setAsks(null);
    setTyped('');
  };
  const code = typed.replace(/\D/gu, '');
  const go = (kind: Final) => {
    close();
    void order({ kind, confirm: kind === 'end' ? view.keys.code : code });
  };
  return (
    <>
      <Button onClick={() => setAsks('end')}>{t('host.end')}</Button>
      <Button onClick={() => setAsks('wipe')}>{t('host.wipe')}</Button>
      {asks === null ? null : (
        <Dialog
          title={t(`host.${asks}Title`)}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t('app.cancel')}</Button>
              <Button
                rank="final"
                disabled={asks === 'wipe' && code !== view.keys.code}
                onClick={() => go(asks)}
              >
                {t(`host.${asks}Go`)}
              </Button>
            </>
          }
        >
          <div className={parts['form']}>
            <p>{t(`host.${asks}Text`)}</p>
            {asks === 'end' ? null : (
              <label className={parts['field']}>
                <span>{t('host.wipeCode', { code: view.keys.code })}</span>
                <input
                  dir="ltr"
                  inputMode="numeric"
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              </label>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
