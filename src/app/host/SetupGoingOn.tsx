// Decides how a game that goes on is told of before its room opens: where it stands, whose seats were teams', what its record holds and lacks.
import { Name, useWords } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import { holdingsIn } from './setupRecord.ts';
import type { GoOn } from './setupRecord.ts';
import styles from './Setup.module.css';

interface GoingOnProps {
  readonly goOn: GoOn;
  readonly told: ScenarioFacts;
}

const LACKS = ['devices', 'pads', 'queue', 'words', 'branches'] as const;

export function GoingOn({ goOn, told }: GoingOnProps) {
  const words = useWords();
  const { t, say, rich } = words;
  const { record, brings, seal } = goOn;
  const closed = record.turns.length;
  return (
    <section aria-labelledby="going-on" className={styles['going']}>
      <p className={styles['note']}>{t('host.record.over')}</p>
      <h2 id="going-on">
        <Name>{say(told.title)}</Name>
      </h2>
      <output>
        <strong>{standsText(goOn, words)}</strong>
      </output>
      <p>{teamsText(goOn, told, words)}</p>
      <p>
        {t('host.record.checked', { closed })}{' '}
        {closed === 0 ? null : rich('host.record.seal', { seal })}
      </p>
      {record.branchOf === null ? null : (
        <p>{t('host.record.branch', { turn: record.branchOf.turn })}</p>
      )}
      <div className={styles['holds']}>
        <div>
          <h3>{t('host.record.brings')}</h3>
          <ul>
            <li>{t('host.record.happened', { count: brings.happened })}</li>
            {brings.waiting === 0 ? null : (
              <li>{t('host.record.waiting', { count: brings.waiting })}</li>
            )}
            {brings.notes === 0 ? null : <li>{t('host.record.notes', { count: brings.notes })}</li>}
            <li>{t('host.record.pads', { count: brings.pads })}</li>
          </ul>
        </div>
        <div>
          <h3>{t('host.record.lacks')}</h3>
          <ul>
            {LACKS.map((one) => (
              <li key={one}>{t(`host.record.lacks.${one}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function standsText({ phase, turn, turns }: GoOn, { t }: Words): string {
  switch (phase) {
    case 'lobby':
      return t('host.record.stands.lobby');
    case 'report':
      return t('host.record.stands.report', { turn });
    case 'tail':
      return t('host.record.stands.tail', { turn });
    case 'debrief':
      return t('host.record.stands.debrief');
    default:
      return t('host.record.stands.round', { turn, turns });
  }
}

function teamsText({ record, loaded }: GoOn, told: ScenarioFacts, { t, rich, say }: Words) {
  const held = holdingsIn(record, loaded);
  const names = loaded.seats
    .filter(({ id }) => held[id]?.holder === 'team')
    .map(({ id }) => say(told.cards.find((card) => card.id === id)?.name ?? {}) || id);
  if (names.length === 0) return t('host.record.teamsNone');
  return rich('host.record.teams', { seats: names.join(' · ') });
}
