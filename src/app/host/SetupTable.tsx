// Decides how a facilitator sets what belongs to the room, whatever is played in it: language, minutes, manners.
import { Tick, useWords } from '../kit/index.ts';
import { TIMED_PHASES } from '../../session/index.ts';
import type { TimedPhase } from '../../session/index.ts';
import { western } from '../facts/numbers.ts';
import { LanguageStrip } from '../shell/Menu.tsx';
import type { RoomTerms } from './terms.ts';
import styles from './Setup.module.css';

interface TableProps {
  readonly terms: Pick<RoomTerms, 'options' | 'setOptions'>;
}

export function RoomTable({ terms }: TableProps) {
  const { t } = useWords();
  return (
    <>
      <div className={styles['row']}>
        <span className={styles['label']}>{t('host.language')}</span>
        <LanguageStrip />
      </div>
      <Minutes terms={terms} />
      <Manners terms={terms} />
    </>
  );
}

const TICKS = ['chooseSeat', 'approve', 'ideas', 'closeWhenReady', 'closeAtZero'] as const;

function Manners({ terms }: TableProps) {
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
function Minutes({ terms }: TableProps) {
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
