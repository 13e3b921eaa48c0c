// Decides how who leads chooses what the room's screen shows: its face, its lens, its news, and where the fog is lifted.
import { useState } from 'react';
import type { ConsoleView, ProjectorShows } from '../../session/index.ts';
import { LIFTABLE, PROJECTOR_SHOWS } from '../../session/index.ts';
import { Button, Name, Pick, Tick, useWords } from '../kit/index.ts';
import { PUBLIC_LENSES, isLiftable } from '../room/publicLens.ts';
import { ProjectorFace } from '../room/ProjectorFace.tsx';
import { useNewsLines } from '../room/wallNews.ts';
import { order } from '../stores/roomActions.ts';
import { LiftFog } from './LiftFog.tsx';
import styles from './Parts.module.css';

interface WallProps {
  readonly view: ConsoleView;
}

export function Wall({ view }: WallProps) {
  const { t } = useWords();
  const { shows, lens, blank, words } = view.projector;
  const show = (next: ProjectorShows) => void order({ kind: 'show', shows: next, lens });
  const faces = PROJECTOR_SHOWS.filter((one) => one !== 'words' || words !== null);
  const isMap = shows === 'map' || shows === 'playback';
  return (
    <section aria-labelledby="console-screen" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-screen">{t('host.screen')}</h2>
        <p>{blank ? t('host.isBlank') : t(`host.shows.${shows}`)}</p>
      </div>
      <div className={styles['preview']} aria-hidden="true" inert>
        <ProjectorFace isSmall />
      </div>
      <div className={styles['presses']}>
        {faces.map((one) => (
          <Button
            key={one}
            rank={one === shows ? 'primary' : 'quiet'}
            aria-pressed={one === shows}
            onClick={() => show(one)}
          >
            {t(`host.shows.${one}`)}
          </Button>
        ))}
      </div>
      {isMap ? <MapShows view={view} /> : null}
      {isMap || shows === 'news' ? <NewsShown view={view} /> : null}
    </section>
  );
}

/** Once the game is over nothing is to be guessed any more: true values are a choice like the others. */
function isOpen({ phase }: ConsoleView): boolean {
  return phase === 'debrief' || phase === 'ended';
}

function MapShows({ view }: WallProps) {
  const { t, code } = useWords();
  const [lifts, setLifts] = useState(false);
  const { shows, lens, lifted } = view.projector;
  const choose = (next: string) => {
    if (isLiftable(next)) return void order({ kind: 'lift-fog', lens: next, zones: null });
    return void order({ kind: 'show', shows, lens: next });
  };
  const truths = isOpen(view) ? LIFTABLE : lifted === null ? [] : [lifted.lens];
  const known = [
    ...PUBLIC_LENSES.map((id) => ({ id: id as string, label: code(`room.lens.${id}`) })),
    ...truths.map((id) => ({
      id: id as string,
      label: `${code(`lens.${id}`)} · ${t('room.truth')}`,
    })),
  ];
  const isKnown = known.some(({ id }) => id === lens);
  return (
    <div className={styles['entry']}>
      <Pick
        label={t('host.lens')}
        value={isKnown ? lens : ''}
        onChange={choose}
        choices={isKnown ? known : [{ id: '', label: t('host.noLens') }, ...known]}
      />
      {isOpen(view) ? null : <Button onClick={() => setLifts(true)}>{t('host.lift')}</Button>}
      {lifts ? <LiftFog onClose={() => setLifts(false)} /> : null}
    </div>
  );
}

/** Which lines of the round's public news are on the screen; none chosen shows all, the newest first. */
function NewsShown({ view }: WallProps) {
  const { t } = useWords();
  const lines = useNewsLines();
  const { picked } = view.projector;
  if (lines.length === 0) return null;
  const toggle = (place: number) => {
    const now = picked ?? [];
    const next = now.includes(place) ? now.filter((one) => one !== place) : [...now, place];
    void order({ kind: 'wall-news', lines: next.length === 0 ? null : next });
  };
  return (
    <details className={styles['more']}>
      <summary>
        {picked === null
          ? t('host.wallNews', { count: lines.length })
          : t('host.wallNewsPicked', { picked: picked.length, count: lines.length })}
      </summary>
      <ul className={styles['lines']}>
        {lines.map((line, place) => (
          <li key={place}>
            <Tick
              label={<Name>{line}</Name>}
              checked={picked?.includes(place) === true}
              onChange={() => toggle(place)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
