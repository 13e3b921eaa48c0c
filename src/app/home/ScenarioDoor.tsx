// Decides how a scenario is chosen, the ones that came along or a file of one's own, and how its findings are told.
import { useRef } from 'react';
import { Button, Name, Pick, Scroll, useWords } from '../kit/index.ts';
import type { FindingLine, LoadedScenario } from '../scenarios/messages.ts';
import { loadOwn, ownScenarios } from '../scenarios/own.ts';
import { MOST_FILE_BYTES, readForeign } from '../scenarios/read.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import styles from './ScenarioDoor.module.css';

export interface ScenarioDoorProps {
  /** What is told of the scenario chosen so far. */
  readonly told: ScenarioFacts | null;
  readonly onLoaded: (loaded: LoadedScenario) => void;
  readonly onTrouble: (isTrouble: boolean) => void;
  /** What was found in the file opened last; it outlives the change of scenario. */
  readonly report: ScenarioReport | null;
  readonly onReport: (report: ScenarioReport | null) => void;
}

export interface ScenarioReport {
  readonly file: string;
  readonly message: string | null;
  readonly findings: readonly FindingLine[];
}

export function ScenarioDoor({ told, report, ...doors }: ScenarioDoorProps) {
  const { t, say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { onLoaded, onTrouble, onReport } = doors;
  const read = async (file: File) => {
    const found = await reportOn(
      file,
      t('scenario.tooLarge', { limit: '512 KB' }),
      t('scenario.unreadable'),
    );
    onTrouble(found.loaded === null);
    onReport(found.report);
    if (found.loaded !== null) onLoaded(found.loaded);
  };
  const own = ownScenarios();
  return (
    <section aria-labelledby="scenario" className={styles['door']}>
      <div className={styles['head']}>
        <h2 id="scenario">
          {told === null ? t('setup.scenario') : <Name>{say(told.title)}</Name>}
        </h2>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml,text/yaml"
          hidden
          data-door="scenario"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) void read(file);
          }}
        />
        {own.length > 1 ? (
          <Pick
            label={t('setup.scenario')}
            hideLabel
            value={told?.id ?? own[0] ?? ''}
            choices={own.map((id) => ({ id, label: id }))}
            onChange={(id) => {
              onReport(null);
              void loadOwn(id).then(onLoaded);
            }}
          />
        ) : null}
        <Button onClick={() => input.current?.click()}>{t('setup.scenarioOther')}</Button>
      </div>
      {told === null ? null : <p className={styles['summary']}>{say(told.summary)}</p>}
      {report === null ? null : <Findings report={report} />}
    </section>
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
