// Decides how the facilitator's console is laid: seats, the turn with its injects, the room's screen; panic keys at the foot.
import { useEffect, useState } from 'react';
import type { ConsoleView } from '../../session/index.ts';
import { Num, Scroll, Sheet, useWords } from '../kit/index.ts';
import { Name } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { Bar } from '../shell/Bar.tsx';
import { Beads } from '../shell/Beads.tsx';
import { Mark } from '../shell/Mark.tsx';
import { Menu } from '../shell/Menu.tsx';
import { hasGoneOn } from '../stores/goneOn.ts';
import { Preflight } from './Preflight.tsx';
import { PanicBar } from './PanicBar.tsx';
import { papersFor } from './paper/fetch.ts';
import { copyRecord } from './record.ts';
import { Queue } from './Queue.tsx';
import { ScreenSheet } from './ScreenSheet.tsx';
import { SeatsSheet } from './SeatsSheet.tsx';
import { Signatures } from './Signatures.tsx';
import { Turn } from './Turn.tsx';
import { codeText, useConsole } from './view.ts';
import styles from './Console.module.css';

export function Console() {
  const { t } = useWords();
  const view = useConsole();
  const [checks, setChecks] = useState(true);
  useCopies(view);
  if (view === null) {
    return (
      <main id="content" tabIndex={-1}>
        <output>{t('app.loading')}</output>
      </main>
    );
  }
  if (checks && (view.phase === 'lobby' || hasGoneOn())) {
    return (
      <>
        <Bar />
        <Preflight view={view} onDone={() => setChecks(false)} />
      </>
    );
  }
  return (
    <div className={styles['console']}>
      <ConsoleBar view={view} />
      <main id="content" tabIndex={-1} className={styles['sheets']}>
        <h1 className={styles['unseen']}>{t('host.console')}</h1>
        <Sheet as="div" className={styles['sheet']}>
          <Scroll className={styles['scroll']} label={t('host.panel.people')}>
            <SeatsSheet view={view} />
          </Scroll>
        </Sheet>
        <Sheet as="div" className={styles['sheet']}>
          <Turn view={view} />
          <Scroll className={styles['scroll']} label={t('host.panel.turn')}>
            <Queue view={view} />
            <Signatures view={view} />
          </Scroll>
        </Sheet>
        <Sheet as="div" className={styles['sheet']}>
          <Scroll className={styles['scroll']} label={t('host.panel.room')}>
            <ScreenSheet view={view} />
          </Scroll>
        </Sheet>
      </main>
      <PanicBar view={view} />
    </div>
  );
}

/**
 * At each turn a copy of the record stays in this browser too, for the day on which the server's disk is lost, and each team's
 * pages in this page, for the minute in which nothing answers.
 */
function useCopies(view: ConsoleView | null): void {
  const branch = view?.branch ?? 0;
  const turn = view?.turn ?? 0;
  const teams = (view?.seats ?? [])
    .flatMap(({ seat, holder }) => (holder === 'person' ? [seat] : []))
    .join(' ');
  useEffect(() => {
    if (branch > 0 && turn > 1) void copyRecord();
    if (branch > 0 && teams !== '') void papersFor(teams.split(' '));
  }, [branch, turn, teams]);
}

function ConsoleBar({ view }: { readonly view: ConsoleView }) {
  const { t, say } = useWords();
  const still = useRoom(({ now }) => now?.still ?? null);
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const connected = view.devices.filter((device) => device.connected).length;
  if (still === null) return null;
  const { turns, tailTurns, perRound } = still.game;
  return (
    <header className={styles['bar']}>
      <p className={styles['brand']}>
        <span className={styles['name']}>{t('app.name')}</span>
        <span className={styles['scenario']}>
          <Name>{say(still.scenario.title)}</Name>
        </span>
        <span className={styles['code']}>
          {isRehearsal ? t('host.rehearsal') : t('host.room')} <Num>{codeText(view.keys.code)}</Num>
          {view.locked ? ` · ${t('host.locked')}` : ''}
        </span>
        <Mark />
      </p>
      <Beads
        turn={view.turn}
        turns={turns}
        tailTurns={tailTurns}
        perRound={perRound}
        over={view.over}
      />
      <div className={styles['end']}>
        <span className={styles['scenario']}>
          {t('host.devices', { connected, all: view.devices.length })}
        </span>
        <Menu />
      </div>
    </header>
  );
}
