// Decides how a scenario is chosen, the ones that came along or a file of one's own, and how its findings are told.
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button, Name, Pick, Scroll, useWords, FileInput } from '../kit/index.ts';
import type { FindingLine, LoadedScenario } from '../scenarios/messages.ts';
import { ownScenarios, ownTitle } from '../scenarios/own.ts';
import { MOST_FILE_BYTES, readForeign } from '../scenarios/read.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import styles from './ScenarioDoor.module.css';

export interface ScenarioDoorProps {
  /** What is told of the scenario chosen so far. */
  readonly told: ScenarioFacts | null;
  /** Its folder when it came along; null for a file of one's own. */
  readonly folder: string | null;
  readonly isFictional: boolean;
  readonly onFolder: (folder: string) => void;
  readonly onFile: (loaded: LoadedScenario) => void;
  /** What was found in the file opened last; it outlives the change of scenario. */
  readonly report: ScenarioReport | null;
  readonly onReport: (report: ScenarioReport | null) => void;
  /** The way to what is printed for a room. */
  readonly pack: ReactNode;
}

export interface ScenarioReport {
  readonly file: string;
  readonly message: string | null;
  readonly findings: readonly FindingLine[];
}

export function ScenarioDoor(props: ScenarioDoorProps) {
  const { t, say } = useWords();
  const { told, report, pack } = props;
  return (
    <section aria-labelledby="scenario" className={styles['door']}>
      <div className={styles['head']}>
        <h2 id="scenario">
          {told === null ? t('setup.scenario') : <Name>{say(told.title)}</Name>}
        </h2>
        <Along {...props} />
        <FileDoor {...props} />
        {pack}
      </div>
      {told === null ? null : <p className={styles['summary']}>{say(told.summary)}</p>}
      {report === null ? null : <Findings report={report} />}
    </section>
  );
}

/** The choice among those that came along, by title; a file of one's own stands beside them while it is the one chosen. */
function Along({ told, folder, isFictional, onFolder }: ScenarioDoorProps) {
  const { t, say } = useWords();
  const own = ownScenarios();
  if (own.length < 2) return null;
  const along = own.map((id) => ({ id, label: say(ownTitle(id, isFictional)) }));
  const other = folder === null && told !== null ? [{ id: OTHER, label: say(told.title) }] : [];
  return (
    <Pick
      label={t('setup.scenario')}
      hideLabel
      value={folder ?? OTHER}
      choices={[...along, ...other]}
      onChange={(id) => {
        if (id !== OTHER) onFolder(id);
      }}
    />
  );
}

/** No folder has this name. */
const OTHER = '';

function FileDoor({ onFile, onReport }: ScenarioDoorProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const found = await reportOn(
      file,
      t('scenario.tooLarge', { limit: '512 KB' }),
      t('scenario.unreadable'),
    );
    onReport(found.report);
    if (found.loaded !== null) onFile(found.loaded);
  };
  return (
    <>
      <FileInput
        ref={input}
        kinds=".yaml,.yml,text/yaml"
        door="scenario"
        onFile={(file) => void read(file)}
      />
      <Button onClick={() => input.current?.click()}>{t('setup.scenarioOther')}</Button>
    </>
  );
}

interface Found {
  readonly report: ScenarioReport | null;
  readonly loaded: LoadedScenario | null;
}

async function reportOn(file: File, tooLarge: string, unreadable: string): Promise<Found> {
  const bad = (message: string): Found => ({
    report: { file: file.name, message, findings: [] },
    loaded: null,
  });
  if (file.size > MOST_FILE_BYTES * 4) return bad(tooLarge);
  const outcome = await readForeign(file.name, await file.text());
  if (outcome.kind !== 'read') return bad(unreadable);
  const { findings, loaded } = outcome.answer;
  const isClean = findings.length === 0;
  return { report: isClean ? null : { file: file.name, message: null, findings }, loaded };
}

const MOST_SHOWN = 40;

function Findings({ report }: { readonly report: ScenarioReport }) {
  const { t } = useWords();
  const { file, message, findings } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <div role="alert" className={styles['findings']}>
      <p>
        <Name>{file}</Name>:{' '}
        {message ??
          (errors > 0
            ? t('scenario.broken', { count: errors })
            : t('setup.scenarioFindings', { count: findings.length }))}
      </p>
      <Scroll className={styles['lines']} label={file}>
        <ul>
          {findings.slice(0, MOST_SHOWN).map((found, at) => (
            <li key={at}>
              <strong>{t(`scenario.severity.${found.severity}`)}</strong>{' '}
              <span className={styles['place']}>
                {t('scenario.finding', { line: found.line, column: found.column })}
              </span>
              <p>
                <Name>{found.message}</Name>
              </p>
              <p className={styles['hint']}>
                <Name>{found.hint}</Name>
              </p>
            </li>
          ))}
        </ul>
      </Scroll>
    </div>
  );
}
