// Decides how the paper twin is read and printed: a sheet over the console with each seat's pages, the open map, the browser's print.
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ConsoleView } from '../../../session/index.ts';
import { Button, useWords } from '../../kit/index.ts';
import { useAlone } from '../../kit/alone.ts';
import { joinAddress } from '../../room/address.ts';
import { useRoom } from '../../room/hooks.ts';
import { OpenMap } from '../../room/OpenMap.tsx';
import { useOpenNames, useOpenSheet, useOpenWorld } from '../../room/openWorld.ts';
import { Qr } from '../../room/Qr.tsx';
import { PackView } from '../../workshop/PackView.tsx';
import { keepRecord } from '../record.ts';
import { paperOf } from './document.ts';
import type { PaperSeat } from './document.ts';
import { papersFor, sealNow } from './fetch.ts';
import { seatOn } from './seatOn.ts';
import styles from './PaperLayer.module.css';
import pack from '../../workshop/Workshop.module.css';

interface PaperProps {
  readonly view: ConsoleView;
  readonly onClose: () => void;
  /** Opened by a panic key: it goes to the printer by itself. */
  readonly isUrgent: boolean;
}

interface Fetched {
  readonly seats: readonly PaperSeat[];
  readonly seal: string | null;
  readonly areKept: boolean;
}

/** Seats that people play, as they stand when the sheet is opened; what changes later is on the next print. */
function usePapers(view: ConsoleView): Fetched | 'failed' | null {
  const words = useWords();
  const fictional = useRoom(({ now }) => now?.still.scenario.fictional ?? null);
  const [fetched, setFetched] = useState<Fetched | 'failed' | null>(null);
  const seats = view.seats.filter(({ holder }) => holder === 'person').map(({ seat }) => seat);
  const wanted = seats.join(' ');
  useEffect(() => {
    let isHere = true;
    const fetch = async () => {
      const found = await papersFor(wanted.split(' ').filter((one) => one !== ''));
      const seal = found === null || found.areKept ? null : await sealNow();
      if (!isHere) return;
      if (found === null) return setFetched('failed');
      const seats = found.papers.map((paper) => seatOn(paper, words, fictional));
      setFetched({ seats, seal, areKept: found.areKept });
    };
    void fetch();
    return () => {
      isHere = false;
    };
  }, [wanted, words, fictional]);
  return fetched;
}

export function PaperLayer({ view, onClose, isUrgent }: PaperProps) {
  const { t } = useWords();
  const papers = usePapers(view);
  const layer = useRef<HTMLDialogElement>(null);
  const isReady = papers !== null && papers !== 'failed';
  useAlone(layer, onClose);
  const hasPrinted = useRef(false);
  useEffect(() => {
    if (!isUrgent || !isReady || hasPrinted.current) return undefined;
    hasPrinted.current = true;
    // The map is drawn a moment after its sheet.
    const clock = setTimeout(() => window.print(), 800);
    return () => clearTimeout(clock);
  }, [isUrgent, isReady]);
  return createPortal(
    <dialog
      ref={layer}
      open
      aria-modal="true"
      aria-labelledby="paper-title"
      className={pack['layer']}
    >
      <div className={pack['tools']}>
        <h1 id="paper-title" tabIndex={-1}>
          {t('host.paper.title')}
        </h1>
        <Button onClick={() => void keepRecord()}>{t('save.file')}</Button>
        <Button onClick={onClose}>{t('app.close')}</Button>
        <Button rank="primary" disabled={!isReady} onClick={() => window.print()}>
          {t('workshop.print')}
        </Button>
      </div>
      {isReady ? (
        <Pages view={view} fetched={papers} />
      ) : (
        <output className={pack['pack']}>
          {papers === 'failed' ? t('host.paper.failed') : t('app.loading')}
        </output>
      )}
    </dialog>,
    document.body,
  );
}

function Pages({ view, fetched }: { readonly view: ConsoleView; readonly fetched: Fetched }) {
  const words = useWords();
  const still = useRoom(({ now }) => now?.still ?? null);
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const open = useOpenSheet();
  const world = useOpenWorld();
  const names = useOpenNames();
  if (still === null || open === null || world === null || names === null) return null;
  const { scenario, game } = still;
  const address = isRehearsal ? null : joinAddress(view.keys.link, isRehearsal);
  const room = {
    view,
    scenario,
    game,
    open,
    world,
    names,
    address: address?.shown ?? null,
    seal: fetched.seal,
    isOld: fetched.areKept,
  };
  const document = paperOf(room, fetched.seats, words);
  const foot = `${document.exercise} · ${document.title} · ${document.over}`;
  return (
    <>
      <style>{footOf(foot)}</style>
      <div className={styles['paper']}>
        <PackView pack={document} />
      </div>
      <section className={styles['map']} aria-label={words.t('map.title')}>
        {address === null || view.locked ? null : (
          <div className={styles['qr']}>
            <Qr text={address.link} />
          </div>
        )}
        <div className={styles['sheet']}>
          <OpenMap lens={null} isSmall isFictional={game.fictional} />
        </div>
      </section>
    </>
  );
}

/** The foot of each page as CSS; what is no letter, figure or plain mark goes, so that nothing can end the text. */
function footOf(text: string): string {
  const safe = text.replace(/[^\p{L}\p{M}\p{N} ·,.-]/gu, '');
  return `@page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: "${safe} · " counter(page); font: 9pt sans-serif; } }`;
}
