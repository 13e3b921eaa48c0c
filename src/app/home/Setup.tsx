// Decides what is agreed before a game: scenario, seats, length, names, book, seed; opening the game is the stores' work.
import { useState } from 'react';
import { Button, Page, Tick, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { usualScenario } from '../scenarios/own.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { goTo } from '../stores/actions.ts';
import { startGame } from '../stores/gameActions.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import { LanguageStrip } from '../shell/Menu.tsx';
import { WorkshopDoor } from '../workshop/index.ts';
import { MOST_SEED, freshSeed, isSeed, seatsAsked } from './asked.ts';
import { ScenarioDoor } from './ScenarioDoor.tsx';
import type { ScenarioReport } from './ScenarioDoor.tsx';
import { SeatRows } from './SeatRows.tsx';
import { LengthRow } from './LengthRow.tsx';
import { useChosen, useTerms } from './terms.ts';
import type { Terms } from './terms.ts';
import styles from './Setup.module.css';

export function Setup() {
  const { t } = useWords();
  const { chosen, hasTrouble, bring, take } = useChosen();
  const [report, setReport] = useState<ScenarioReport | null>(null);
  const terms = useTerms(chosen?.loaded ?? null);
  const loaded = chosen?.loaded ?? null;
  const told = loaded === null ? null : terms.isFictional ? loaded.fictional : loaded.facts;
  return (
    <Page
      title={t('setup.title')}
      actions={
        <>
          <Back />
          {loaded === null ? null : <Begin loaded={loaded} terms={terms} />}
        </>
      }
    >
      <div className={styles['stack']}>
        <ScenarioDoor
          told={told}
          folder={chosen === null ? (usualScenario() ?? null) : chosen.folder}
          isFictional={terms.isFictional}
          onFolder={(folder) => {
            setReport(null);
            bring(folder);
          }}
          onFile={take}
          report={report}
          onReport={setReport}
          pack={
            loaded === null ? null : (
              <WorkshopDoor text={loaded.text} fictional={terms.isFictional} />
            )
          }
        />
        {hasTrouble ? <p role="alert">{t('scenario.unreadable')}</p> : null}
        {loaded === null || told === null ? (
          <output>{hasTrouble ? '' : t('app.loading')}</output>
        ) : (
          <Agreed loaded={loaded} told={told} terms={terms} />
        )}
      </div>
    </Page>
  );
}

function Back() {
  const { t } = useWords();
  return <Button onClick={() => goTo('home')}>{t('app.back')}</Button>;
}

interface AgreedProps {
  readonly loaded: LoadedScenario;
  readonly terms: Terms;
}

function Begin({ loaded, terms }: AgreedProps) {
  const { t } = useWords();
  const isReady = terms.people > 0 && isSeed(terms.seed);
  const asked = { ...terms.asked, seats: seatsAsked(loaded, terms.holders) };
  return (
    <Button rank="primary" disabled={!isReady} onClick={() => startGame(loaded, asked)}>
      {t('setup.begin')}
    </Button>
  );
}

function Agreed({ loaded, told, terms }: AgreedProps & { readonly told: ScenarioFacts }) {
  const { t, code } = useWords();
  const failure = useTable((state) => state.trouble);
  return (
    <>
      <SeatRows loaded={loaded} told={told} holders={terms.holders} onChange={terms.setHolders} />
      {terms.people === 0 ? <p className={styles['warning']}>{t('setup.needOne')}</p> : null}
      <LengthRow loaded={loaded} told={told} length={terms.length} onChange={terms.setLength} />
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
    </>
  );
}

function More({ terms }: { readonly terms: Terms }) {
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

interface SeedProps {
  readonly value: string;
  readonly onChange: (seed: string) => void;
}

export function Seed({ value, onChange }: SeedProps) {
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
