// Decides how map, dossier and pad lie on the table for each width of screen, and which keys work there.
import { useCallback, useMemo, useState } from 'react';
import { Button, Dialog, Scroll, cx, useWords } from '../kit/index.ts';
import { useMedia, useTable, useUi } from '../kit/hooks.ts';
import { toReport } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Dossier } from './Dossier.tsx';
import { MapSheet } from './MapSheet.tsx';
import { NewsList } from './NewsPanel.tsx';
import { OrderForm } from './OrderForm.tsx';
import { OrderPad } from './OrderPad.tsx';
import { Playback, linesOf } from './Playback.tsx';
import { SealDialog } from './SealDialog.tsx';
import { table } from '../stores/table.ts';
import { ui } from '../stores/ui.ts';
import { useKeys } from './keys.ts';
import styles from './PlayScreen.module.css';

export function PlayScreen({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const stage = useTable((state) => state.stage);
  const form = useUi((state) => state.form);
  const overlay = useUi((state) => state.overlay);
  const drawer = useUi((state) => state.drawer);
  const isPhone = useMedia('(width < 600px)');
  const isDrawer = useMedia('(600px <= width < 1280px)');
  const [step, setStep] = useState(0);
  const onStep = useCallback((next: number) => setStep(next), []);
  const lines = useMemo(() => linesOf(screen), [screen]);
  useKeys(stage === 'orders');
  const isAsked = screen.answersOnly && stage === 'orders';
  const side =
    stage === 'playback' ? <Told screen={screen} step={step} /> : <Dossier screen={screen} />;
  const foot =
    stage === 'playback' ? (
      <Playback
        screen={screen}
        lines={lines}
        step={step}
        onStep={onStep}
        quiet={t('playback.quiet')}
      >
        <Button rank="primary" onClick={toReport}>
          {t('playback.skip')}
        </Button>
      </Playback>
    ) : (
      <OrderPad screen={screen} />
    );
  return (
    <main id="content" tabIndex={-1} className={cx(styles['table'], isAsked && styles['asked'])}>
      <h1 className={styles['unseen']}>{t('map.title')}</h1>
      {isPhone && drawer ? null : (
        <div className={styles['map']}>
          <MapSheet screen={screen} />
        </div>
      )}
      {isDrawer && !drawer && stage === 'orders' ? (
        <div className={styles['tab']}>
          <Button onClick={() => ui.setState({ drawer: true })}>{t('dossier.title')}</Button>
        </div>
      ) : (isPhone || isDrawer) && !drawer ? null : (
        <div className={cx(styles['side'], isDrawer && styles['drawer'])}>{side}</div>
      )}
      <div className={styles['foot']}>{foot}</div>
      {form === null ? null : <OrderForm key={JSON.stringify(form)} screen={screen} form={form} />}
      {overlay === 'seal' ? <SealDialog screen={screen} /> : null}
      <TroubleDialog />
    </main>
  );
}

/** The session did not take what was asked: said once, and nothing else changes. */
function TroubleDialog() {
  const { t, code } = useWords();
  const trouble = useTable((state) => state.trouble);
  if (trouble === null) return null;
  const close = () => table.setState({ trouble: null });
  return (
    <Dialog
      title={t('error.title')}
      onClose={close}
      actions={<Button onClick={close}>{t('app.close')}</Button>}
    >
      <p>{code(`trouble.${trouble.code}`, trouble.facts)}</p>
    </Dialog>
  );
}

/** What has been told so far, while a round is played back. */
function Told({ screen, step }: { readonly screen: SeatScreen; readonly step: number }) {
  const { t } = useWords();
  return (
    <div className={styles['told']}>
      <h2>{t('play.news')}</h2>
      <Scroll className={styles['scroll']} label={t('play.news')}>
        <NewsList screen={screen} lines={linesOf(screen).slice(0, step + 1)} isStill />
      </Scroll>
    </div>
  );
}
