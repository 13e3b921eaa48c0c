// Decides what is agreed before a game: scenario, seats, length, names, book, seed; opening the game is the stores' work.
import { useEffect, useState } from 'react';
import { Button, Sheet, SheetTitle, Strip, Tick, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { loadOwn, ownScenarios } from '../scenarios/own.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { goTo, startGame } from '../stores/actions.ts';
import { LanguageStrip } from '../shell/Menu.tsx';
import { MOST_SEED, firstHolders, freshSeed, isSeed, seatsAsked, western } from './asked.ts';
import type { Holding } from './asked.ts';
import { ScenarioDoor } from './ScenarioDoor.tsx';
import { SeatRows } from './SeatRows.tsx';
import styles from './Setup.module.css';

export function Setup() {
  const { t } = useWords();
  const [loaded, setLoaded] = useState<LoadedScenario | null>(null);
  const [trouble, setTrouble] = useState(false);
  useEffect(() => {
    let isHere = true;
    const [first] = ownScenarios();
    if (first === undefined) return undefined;
    void loadOwn(first).then((found) => {
      if (isHere) setLoaded((now) => now ?? found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <main id="content" className={styles['page']}>
      <Sheet className={styles['sheet']}>
        <SheetTitle level={1} title={t('setup.title')} />
        <ScenarioDoor loaded={loaded} onLoaded={setLoaded} onTrouble={setTrouble} />
        {loaded === null ? (
          <p role="status">{trouble ? null : t('app.loading')}</p>
        ) : (
          <Terms key={loaded.text} loaded={loaded} />
        )}
      </Sheet>
    </main>
  );
}

function Terms({ loaded }: { readonly loaded: LoadedScenario }) {
  const { t, locale, richCode } = useWords();
  const failure = useTable((state) => state.trouble);
  const [holders, setHolders] = useState<Readonly<Record<string, Holding>>>(() =>
    firstHolders(loaded),
  );
  const people = Object.values(holders).filter(
    ({ holder }) => holder !== 'computer' && holder !== 'idle',
  );
  const isAlone = people.length === 1;
  const [length, setLength] = useState<'short' | 'full' | null>(null);
  const [isFictional, setFictional] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [seed, setSeed] = useState(freshSeed);
  const chosen = length ?? (isAlone ? 'short' : 'full');
  const isReady = people.length > 0 && isSeed(seed);
  const begin = () =>
    startGame(loaded, {
      seats: seatsAsked(loaded, holders),
      seed: western(seed.trim()),
      perRound: chosen === 'short' ? 2 : 1,
      openBook: isOpen && isAlone,
      fictional: isFictional,
      language: locale,
    });
  return (
    <>
      <SeatRows loaded={loaded} holders={holders} onChange={setHolders} />
      <Length loaded={loaded} value={chosen} onChange={setLength} />
      <div className={styles['row']}>
        <span className={styles['label']}>{t('setup.language')}</span>
        <LanguageStrip />
      </div>
      <details className={styles['more']}>
        <summary>{t('setup.advanced')}</summary>
        <div className={styles['stack']}>
          <Tick
            label={t('setup.fictional')}
            note={t('setup.fictionalHelp')}
            checked={isFictional}
            onChange={setFictional}
          />
          <Tick
            label={t('setup.openBook')}
            note={isAlone ? t('setup.openBookHelp') : t('setup.openBookAlone')}
            checked={isOpen && isAlone}
            onChange={setOpen}
          />
          <Seed value={seed} onChange={setSeed} />
        </div>
      </details>
      {people.length === 0 ? <p className={styles['warning']}>{t('setup.needOne')}</p> : null}
      {failure === null ? null : (
        <p role="alert" className={styles['warning']}>
          {richCode(`trouble.${failure.code}`, failure.facts)}
        </p>
      )}
      <div className={styles['actions']}>
        <Button onClick={() => goTo('home')}>{t('app.back')}</Button>
        <Button rank="primary" disabled={!isReady} onClick={begin}>
          {t('setup.begin')}
        </Button>
      </div>
    </>
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
