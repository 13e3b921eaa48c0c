// Decides what is agreed before a game: scenario, seats, length, names, book, seed; opening the game is the stores' work.
import { useEffect, useState } from 'react';
import { Button, Page, Strip, Tick, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { loadOwn, ownScenarios } from '../scenarios/own.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { goTo, startGame } from '../stores/actions.ts';
import type { GameAsked } from '../stores/game.ts';
import { LanguageStrip } from '../shell/Menu.tsx';
import { MOST_SEED, firstHolders, freshSeed, isSeed, seatsAsked, western } from './asked.ts';
import type { Holding } from './asked.ts';
import { ScenarioDoor } from './ScenarioDoor.tsx';
import type { ScenarioDoorProps, ScenarioReport } from './ScenarioDoor.tsx';
import { SeatRows } from './SeatRows.tsx';
import styles from './Setup.module.css';

export function Setup() {
  const { t } = useWords();
  const [loaded, setLoaded] = useState<LoadedScenario | null>(null);
  const [hasTrouble, setTrouble] = useState(false);
  const [report, setReport] = useState<ScenarioReport | null>(null);
  useEffect(() => {
    let isHere = true;
    const [first] = ownScenarios();
    if (first === undefined) return undefined;
    loadOwn(first).then(
      (found) => isHere && setLoaded((now) => now ?? found),
      () => isHere && setTrouble(true),
    );
    return () => {
      isHere = false;
    };
  }, []);
  const doors = { onLoaded: setLoaded, onTrouble: setTrouble, report, onReport: setReport };
  if (loaded !== null) return <Terms key={loaded.text} loaded={loaded} doors={doors} />;
  return (
    <Page title={t('setup.title')} actions={<Back />}>
      <ScenarioDoor told={null} {...doors} />
      <output>{hasTrouble ? t('scenario.unreadable') : t('app.loading')}</output>
    </Page>
  );
}

function Back() {
  const { t } = useWords();
  return <Button onClick={() => goTo('home')}>{t('app.back')}</Button>;
}

/** What a person has chosen so far, with what follows from it. */
function useTerms(loaded: LoadedScenario) {
  const { locale } = useWords();
  const [holders, setHolders] = useState<Readonly<Record<string, Holding>>>(() =>
    firstHolders(loaded),
  );
  const [length, setLength] = useState<'short' | 'full' | null>(null);
  const [isFictional, setFictional] = useState(false);
  const [wantsOpen, setOpen] = useState(false);
  const [seed, setSeed] = useState(freshSeed);
  const people = Object.values(holders).filter(
    ({ holder }) => holder !== 'computer' && holder !== 'idle',
  ).length;
  const isAlone = people === 1;
  const chosen = length ?? (isAlone ? 'short' : 'full');
  const isOpen = wantsOpen && isAlone;
  const asked: GameAsked = {
    seats: seatsAsked(loaded, holders),
    seed: western(seed.trim()),
    perRound: chosen === 'short' ? 2 : 1,
    openBook: isOpen,
    fictional: isFictional,
    language: locale,
  };
  const set = { setHolders, setLength, setFictional, setOpen, setSeed };
  return { asked, holders, people, isAlone, chosen, isFictional, isOpen, seed, ...set };
}

interface TermsProps {
  readonly loaded: LoadedScenario;
  readonly doors: Omit<ScenarioDoorProps, 'told'>;
}

function Terms({ loaded, doors }: TermsProps) {
  const { t, code } = useWords();
  const failure = useTable((state) => state.trouble);
  const terms = useTerms(loaded);
  const told = terms.isFictional ? loaded.fictional : loaded.facts;
  const isReady = terms.people > 0 && isSeed(terms.seed);
  return (
    <Page
      title={t('setup.title')}
      actions={
        <>
          <Back />
          <Button rank="primary" disabled={!isReady} onClick={() => startGame(loaded, terms.asked)}>
            {t('setup.begin')}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <ScenarioDoor told={told} {...doors} />
        <SeatRows loaded={loaded} told={told} holders={terms.holders} onChange={terms.setHolders} />
        {terms.people === 0 ? <p className={styles['warning']}>{t('setup.needOne')}</p> : null}
        <Length loaded={loaded} value={terms.chosen} onChange={terms.setLength} />
        <div className={styles['row']}>
          <span className={styles['label']}>{t('setup.language')}</span>
          <LanguageStrip />
        </div>
        <More terms={terms} />
        {failure === null ? null : (
          <p role="alert" className={styles['warning']}>
            {code(`trouble.${failure.code}`, failure.facts)}
          </p>
        )}
      </div>
    </Page>
  );
}

function More({ terms }: { readonly terms: ReturnType<typeof useTerms> }) {
  const { t } = useWords();
  return (
    <details className={styles['more']}>
      <summary>{t('setup.advanced')}</summary>
      <div className={styles['stack']}>
        <Tick
          label={t('setup.fictional')}
          note={t('setup.fictionalHelp')}
          checked={terms.isFictional}
          onChange={terms.setFictional}
        />
        <Tick
          label={t('setup.openBook')}
          note={terms.isAlone ? t('setup.openBookHelp') : t('setup.openBookAlone')}
          checked={terms.isOpen}
          onChange={terms.setOpen}
        />
        <Seed value={terms.seed} onChange={terms.setSeed} />
      </div>
    </details>
  );
}

interface LengthProps {
  readonly loaded: LoadedScenario;
  readonly value: 'short' | 'full';
  readonly onChange: (value: 'short' | 'full') => void;
}

function Length({ loaded, value, onChange }: LengthProps) {
  const { t } = useWords();
  const rounds = Math.ceil(loaded.turns / 2);
  return (
    <div className={styles['row']}>
      <span className={styles['label']}>{t('setup.length')}</span>
      <div>
        <Strip
          label={t('setup.length')}
          value={value}
          onChange={onChange}
          choices={[
            { id: 'short', label: t('setup.length.short', { rounds }) },
            { id: 'full', label: t('setup.length.full', { turns: loaded.turns }) },
          ]}
        />
        <p className={styles['note']}>
          {value === 'short' ? t('setup.length.shortHelp') : t('setup.length.fullHelp')}
        </p>
      </div>
    </div>
  );
}

interface SeedProps {
  readonly value: string;
  readonly onChange: (seed: string) => void;
}

function Seed({ value, onChange }: SeedProps) {
  const { t } = useWords();
  const isGood = isSeed(value);
  return (
    <div className={styles['seed']}>
      <label htmlFor="seed">{t('setup.seed')}</label>
      <input
        id="seed"
        inputMode="numeric"
        dir="ltr"
        value={value}
        aria-invalid={!isGood}
        aria-describedby="seed-note"
        onChange={(event) => onChange(event.target.value)}
      />
      <Button onClick={() => onChange(freshSeed())}>{t('setup.seedNew')}</Button>
      <p id="seed-note" className={styles['note']}>
        {isGood ? t('setup.seedHelp') : t('setup.seedBad', { max: MOST_SEED })}
      </p>
    </div>
  );
}
