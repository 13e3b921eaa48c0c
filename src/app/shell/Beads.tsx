// Decides how the turns of a game are strung as beads: played, now, to come, and the tail after a gap. Always left to right.
import { cx, useWords } from '../kit/index.ts';
import styles from './Beads.module.css';

interface BeadsProps {
  /** The turn whose orders are open, from 1; past `turns` it is a tail turn. */
  readonly turn: number;
  readonly turns: number;
  readonly tailTurns: number;
  /** How many turns are decided at once. */
  readonly perRound: number;
  readonly over?: boolean;
}

export function Beads({ turn, turns, tailTurns, perRound, over = false }: BeadsProps) {
  const { t } = useWords();
  // A second quarter that is open by itself stands alone, as a turn of the tail does.
  const alone = turn > turns || (perRound === 2 && turn % 2 === 0);
  const isNow = (bead: number) => !over && bead >= turn && bead < turn + (alone ? 1 : perRound);
  const isPlayed = (bead: number) => over || bead < turn;
  const label = (bead: number) => {
    if (bead > turns) return t('play.strip.tail', { turn: bead });
    if (isNow(bead)) return t('play.strip.now', { turn: bead });
    return isPlayed(bead)
      ? t('play.strip.played', { turn: bead })
      : t('play.strip.coming', { turn: bead });
  };
  const bead = (at: number) => (
    <li
      key={at}
      className={cx(
        styles['bead'],
        at > turns && styles['tail'],
        isPlayed(at) && styles['played'],
        isNow(at) && styles['now'],
      )}
      aria-current={isNow(at) ? 'step' : undefined}
    >
      <span aria-hidden="true">{at > turns && !isPlayed(at) && !isNow(at) ? '' : at}</span>
      <span className={styles['unseen']}>{label(at)}</span>
    </li>
  );
  return (
    <div className={styles['strip']} dir="ltr">
      <ol className={styles['row']} aria-label={t('play.strip')}>
        {Array.from({ length: turns }, (_, at) => bead(at + 1))}
      </ol>
      <div className={styles['end']}>
        <ol className={styles['row']} aria-label={t('play.tail')}>
          {Array.from({ length: tailTurns }, (_, at) => bead(turns + at + 1))}
        </ol>
        <span className={styles['caption']} aria-hidden="true">
          {t('play.tail')}
        </span>
      </div>
    </div>
  );
}
