// Decides what is agreed before a room opens: scenario, length, teams, names, how people come in; the stores open it.
import { useState } from 'react';
import { Button, Page, Tick, useWords } from '../kit/index.ts';
import type { GameRecord } from '../../session/index.ts';
import { isSeed } from '../home/asked.ts';
import { LengthRow } from '../home/LengthRow.tsx';
import { ScenarioDoor } from '../home/ScenarioDoor.tsx';
import type { ScenarioReport } from '../home/ScenarioDoor.tsx';
import { Seed } from '../home/Setup.tsx';
import { useChosen } from '../home/terms.ts';
import { usualScenario } from '../scenarios/own.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { goTo } from '../stores/actions.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import { WorkshopDoor } from '../workshop/index.ts';
import { KeptRooms } from './KeptRooms.tsx';
import { Seats } from './Seats.tsx';
import { GoingOn } from './SetupGoingOn.tsx';
import { RecordDoor } from './SetupRecord.tsx';
import type { GoOn } from './setupRecord.ts';
import { useGoOnTerms } from './setupTerms.ts';
import { RoomTable } from './SetupTable.tsx';
import { useRoomTerms } from './terms.ts';
import type { RoomTerms } from './terms.ts';
import styles from './Setup.module.css';

export interface RoomWanted {
  readonly loaded: LoadedScenario;
  readonly terms: RoomTerms;
  /** The game that goes on in it; null for a new one. */
  readonly record: GameRecord | null;
}

interface SetupProps {
  /** Null where no server answers: then only a rehearsal can be opened. */
  readonly onOpen: ((wanted: RoomWanted) => void) | null;
  readonly onRehearse: (wanted: RoomWanted) => void;
  /** Whether other devices can join. */
  readonly note: string;
  readonly trouble: string | null;
  /** The room is being opened: nothing is asked twice. */
  readonly isOpening: boolean;
}

export function Setup({ onOpen, onRehearse, note, trouble, isOpening }: SetupProps) {
  const { t } = useWords();
  const choice = useChosen();
  const [goOn, setGoOn] = useState<GoOn | null>(null);
  const loaded = choice.chosen?.loaded ?? null;
  const terms = useRoomTerms(loaded);
  const onTerms = useGoOnTerms(goOn);
  const wanted = wantedOf(goOn, { loaded, terms, onTerms });
  const isReady = !isOpening && wanted !== null && isWhole(wanted, goOn);
  return (
    <Page
      title={t('host.title')}
      actions={
        <>
          <Button onClick={() => goTo('home')}>{t('app.back')}</Button>
          <Button
            rank={onOpen === null ? 'primary' : 'quiet'}
            disabled={!isReady}
            onClick={() => wanted !== null && onRehearse(wanted)}
          >
            {t('host.rehearse')}
          </Button>
          {onOpen === null ? null : (
            <Button
              rank="primary"
              disabled={!isReady}
              onClick={() => wanted !== null && onOpen(wanted)}
            >
              {isOpening ? t('host.opening') : t('host.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['stack']}>
        {onOpen === null ? null : <KeptRooms />}
        <RecordDoor goOn={goOn} onGoOn={setGoOn} />
        {trouble === null ? null : (
          <p role="alert" className={styles['warning']}>
            {trouble}
          </p>
        )}
        {goOn === null ? (
          <NewGame choice={choice} terms={terms} />
        ) : (
          <Continued goOn={goOn} terms={onTerms} />
        )}
        <p className={styles['note']}>{note}</p>
      </div>
    </Page>
  );
}

interface Parts {
  readonly loaded: LoadedScenario | null;
  readonly terms: RoomTerms;
  readonly onTerms: RoomTerms;
}

function wantedOf(goOn: GoOn | null, { loaded, terms, onTerms }: Parts): RoomWanted | null {
  if (goOn !== null) return { loaded: goOn.loaded, terms: onTerms, record: goOn.record };
  return loaded === null ? null : { loaded, terms, record: null };
}

function isWhole({ terms }: RoomWanted, goOn: GoOn | null): boolean {
  if (goOn !== null) return terms.teams > 0 || !hasRounds(goOn);
  return terms.teams > 0 && isSeed(terms.seed);
}

/** The tail and the debrief of a game need nobody to play it. */
function hasRounds({ phase }: GoOn): boolean {
  return phase !== 'tail' && phase !== 'debrief';
}

interface NewGameProps {
  readonly choice: ReturnType<typeof useChosen>;
  readonly terms: RoomTerms;
}

function NewGame({ choice, terms }: NewGameProps) {
  const { t } = useWords();
  const { chosen, hasTrouble, bring, take } = choice;
  const [report, setReport] = useState<ScenarioReport | null>(null);
  const loaded = chosen?.loaded ?? null;
  const told = loaded === null ? null : terms.isFictional ? loaded.fictional : loaded.facts;
  return (
    <>
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
          loaded === null ? null : <WorkshopDoor text={loaded.text} fictional={terms.isFictional} />
        }
      />
      {hasTrouble ? <p role="alert">{t('scenario.unreadable')}</p> : null}
      {loaded === null || told === null ? (
        <output>{hasTrouble ? '' : t('app.loading')}</output>
      ) : (
        <Agreed loaded={loaded} told={told} terms={terms} />
      )}
    </>
  );
}

function Continued({ goOn, terms }: { readonly goOn: GoOn; readonly terms: RoomTerms }) {
  const { t } = useWords();
  const { loaded } = goOn;
  const told = terms.isFictional ? loaded.fictional : loaded.facts;
  return (
    <>
      <GoingOn goOn={goOn} told={told} />
      <Seats loaded={loaded} told={told} terms={terms} />
      {terms.teams === 0 && hasRounds(goOn) ? (
        <p className={styles['warning']}>{t('host.needTeam')}</p>
      ) : null}
      <RoomTable terms={terms} />
    </>
  );
}

interface AgreedProps {
  readonly loaded: LoadedScenario;
  readonly told: ScenarioFacts;
  readonly terms: RoomTerms;
}

function Agreed({ loaded, told, terms }: AgreedProps) {
  const { t } = useWords();
  return (
    <>
      <LengthRow loaded={loaded} told={told} length={terms.length} onChange={terms.setLength} />
      <Seats loaded={loaded} told={told} terms={terms} />
      {terms.teams === 0 ? <p className={styles['warning']}>{t('host.needTeam')}</p> : null}
      <RoomTable terms={terms} />
      <details className={styles['more']}>
        <summary>{t('setup.advanced')}</summary>
        <div className={styles['stack']}>
          <Tick
            label={t('setup.fictional')}
            note={t('setup.fictionalHelp')}
            checked={terms.isFictional}
            onChange={terms.setFictional}
          />
          <Seed value={terms.seed} onChange={terms.setSeed} />
        </div>
      </details>
    </>
  );
}
