// Decides what is agreed before a room opens: scenario, length, teams, names, how people come in; the stores open it.
import { useState } from 'react';
import { Button, Page, Tick, useWords } from '../kit/index.ts';
import { TIMED_PHASES } from '../../session/index.ts';
import type { TimedPhase } from '../../session/index.ts';
import { western } from '../facts/numbers.ts';
import { isSeed } from '../home/asked.ts';
import { LengthRow } from '../home/LengthRow.tsx';
import { ScenarioDoor } from '../home/ScenarioDoor.tsx';
import type { ScenarioReport } from '../home/ScenarioDoor.tsx';
import { Seed } from '../home/Setup.tsx';
import { useChosen } from '../home/terms.ts';
import { usualScenario } from '../scenarios/own.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { LanguageStrip } from '../shell/Menu.tsx';
import { goTo } from '../stores/actions.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import { WorkshopDoor } from '../workshop/index.ts';
import { KeptRooms } from './KeptRooms.tsx';
import { Seats } from './Seats.tsx';
import { useRoomTerms } from './terms.ts';
import type { RoomTerms } from './terms.ts';
import styles from './Setup.module.css';

export interface RoomWanted {
  readonly loaded: LoadedScenario;
  readonly terms: RoomTerms;
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
  const { chosen, hasTrouble, bring, take } = useChosen();
  const [report, setReport] = useState<ScenarioReport | null>(null);
  const loaded = chosen?.loaded ?? null;
  const terms = useRoomTerms(loaded);
  const told = loaded === null ? null : terms.isFictional ? loaded.fictional : loaded.facts;
  const isReady = !isOpening && loaded !== null && terms.teams > 0 && isSeed(terms.seed);
  return (
    <Page
      title={t('host.title')}
      actions={
        <>
          <Button onClick={() => goTo('home')}>{t('app.back')}</Button>
          <Button
            rank={onOpen === null ? 'primary' : 'quiet'}
            disabled={!isReady}
            onClick={() => loaded !== null && onRehearse({ loaded, terms })}
          >
            {t('host.rehearse')}
          </Button>
          {onOpen === null ? null : (
            <Button
              rank="primary"
              disabled={!isReady}
              onClick={() => loaded !== null && onOpen({ loaded, terms })}
            >
              {isOpening ? t('host.opening') : t('host.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['stack']}>
        {onOpen === null ? null : <KeptRooms />}
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
        {trouble === null ? null : (
          <p role="alert" className={styles['warning']}>
            {trouble}
          </p>
        )}
        {loaded === null || told === null ? (
          <output>{hasTrouble ? '' : t('app.loading')}</output>
        ) : (
          <Agreed loaded={loaded} told={told} terms={terms} />
        )}
        <p className={styles['note']}>{note}</p>
      </div>
    </Page>
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
      <div className={styles['row']}>
        <span className={styles['label']}>{t('host.language')}</span>
        <LanguageStrip />
      </div>
      <Minutes terms={terms} />
      <Manners terms={terms} />
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

const TICKS = ['chooseSeat', 'approve', 'ideas', 'closeWhenReady', 'closeAtZero'] as const;

function Manners({ terms }: { readonly terms: RoomTerms }) {
  const { t } = useWords();
  const { options, setOptions } = terms;
  return (
    <div className={styles['row']}>
      <span className={styles['label']}>{t('host.manners')}</span>
      <div className={styles['ticks']}>
        {TICKS.map((id) => (
          <Tick
            key={id}
            label={t(`host.option.${id}`)}
            note={t(`host.option.${id}Help`)}
            checked={options[id]}
            onChange={(checked) => setOptions({ ...options, [id]: checked })}
          />
        ))}
      </div>
    </div>
  );
}

const MOST_MINUTES = 60;

/** Minutes of each stretch; none means that no clock runs for it. */
function Minutes({ terms }: { readonly terms: RoomTerms }) {
  const { t } = useWords();
  const { options, setOptions } = terms;
  const set = (phase: TimedPhase, text: string) => {
    const minutes = Math.min(MOST_MINUTES, Math.max(0, Number(western(text)) || 0));
    setOptions({ ...options, timing: { ...options.timing, [phase]: minutes } });
  };
  return (
    <fieldset className={styles['minutes']}>
      <legend className={styles['label']}>{t('host.minutes')}</legend>
      <div className={styles['stretches']}>
        {TIMED_PHASES.map((phase) => (
          <label key={phase}>
            <span>{t(`room.phase.${phase}`)}</span>
            <input
              inputMode="numeric"
              dir="ltr"
              value={String(options.timing[phase])}
              onChange={(event) => set(phase, event.target.value)}
            />
          </label>
        ))}
      </div>
      <p className={styles['note']}>{t('host.minutesHelp')}</p>
    </fieldset>
  );
}
