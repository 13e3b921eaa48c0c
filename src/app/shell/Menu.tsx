// Decides what every screen offers besides its own work: language, light, borders, help, saving, leaving.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { LOCALES } from '../../base/index.ts';
import { Button, Pick, Strip, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import {
  VIEWPOINTS,
  chooseLocale,
  preferences,
  setTheme,
  setViewpoint,
} from '../stores/preferences.ts';
import { isPrivate, isUnderFictionalNames } from '../stores/table.ts';
import { hereNow } from '../stores/parts.ts';
import { showOverlay } from '../stores/ui.ts';
import type { Overlay } from '../stores/ui.ts';
import { THEMES } from '../theme/index.ts';
import { useIsInRoom } from './RoomDoor.tsx';
import styles from './Menu.module.css';

export function Menu() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const press = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent | FocusEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false)
        setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      press.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div ref={box} className={styles['menu']}>
      <Button ref={press} aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        {t('app.menu')}
      </Button>
      {open ? (
        <div id="menu" className={styles['panel']}>
          <Choices />
          <Doors close={() => setOpen(false)} />
        </div>
      ) : null}
    </div>
  );
}

export function LanguageStrip() {
  const { t, locale } = useWords();
  return (
    <Strip
      label={t('app.language')}
      value={locale}
      onChange={(chosen) => void chooseLocale(chosen)}
      choices={LOCALES.map((id) => ({ id, label: t(`app.languageName.${id}`), lang: id }))}
    />
  );
}

function Choices() {
  const { t } = useWords();
  const theme = useStore(preferences, (state) => state.theme);
  return (
    <>
      <p className={styles['label']}>{t('app.language')}</p>
      <LanguageStrip />
      <p className={styles['label']}>{t('app.theme')}</p>
      <Strip
        label={t('app.theme')}
        value={theme}
        onChange={setTheme}
        choices={THEMES.map((id) => ({ id, label: t(`app.theme.${id}`) }))}
      />
      <Borders />
    </>
  );
}

/** How disputed borders are drawn; under fictional names the choice would name real ones. */
function Borders() {
  const { t } = useWords();
  const viewpoint = useStore(preferences, (state) => state.viewpoint);
  const isFictional = useTable(isUnderFictionalNames);
  if (isFictional) return null;
  return (
    <div className={styles['borders']}>
      <Pick
        label={t('app.viewpoint')}
        value={viewpoint}
        onChange={setViewpoint}
        choices={VIEWPOINTS.map((id) => ({ id, label: t(`app.viewpoint.${id}`) }))}
      />
      <p className={styles['note']}>{t('app.viewpointHelp')}</p>
    </div>
  );
}

function Doors({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const isInRoom = useIsInRoom();
  const hasGame = useTable((state) => state.game !== null && state.stage !== 'home');
  // In a room the game is the room's: nothing of it is kept, paused or printed here.
  const isPlaying = hasGame && !isInRoom;
  const hasPack = useTable((state) => state.game !== null && !isPrivate(state));
  const door = (overlay: Overlay, label: string) => (
    <li>
      <Button
        rank="link"
        wide
        onClick={() => {
          close();
          if (overlay === 'desk') hereNow()?.openDesk();
          else showOverlay(overlay);
        }}
      >
        {label}
      </Button>
    </li>
  );
  return (
    <ul className={styles['doors']}>
      {hasGame ? door('briefing', t('briefing.again')) : null}
      {isInRoom ? door('team', t('room.team')) : null}
      {isPlaying ? door('desk', t('session.title')) : null}
      {isPlaying && hasPack ? <PackDoor close={close} /> : null}
      {isPlaying ? door('save', t('save.title')) : null}
      {isPlaying ? door('pause', t('pause.button')) : null}
      {door('help', t('app.help'))}
      {door('credits', t('home.credits'))}
      {isPlaying ? door('leave', t('app.leave')) : null}
    </ul>
  );
}

/** What is printed for a room; at a shared device not while a seat's own screen is up. */
function PackDoor({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const open = () => {
    close();
    hereNow()?.openWorkshop();
  };
  return (
    <li>
      <Button rank="link" wide onClick={open}>
        {t('workshop.title')}
      </Button>
    </li>
  );
}
