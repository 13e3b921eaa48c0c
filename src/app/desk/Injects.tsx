// Decides how injects are put before who leads the table: what to say first, what it tells, release or not now.
import { useStore } from 'zustand';
import { roundOf } from '../facts/calendar.ts';
import type { InjectLine } from '../facts/session.ts';
import { Button, Name, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { releaseInject, takeBackInject } from '../stores/deskActions.ts';
import { setAside, sitting } from '../stores/sitting.ts';
import styles from './Desk.module.css';

interface InjectsProps {
  readonly lines: readonly InjectLine[];
  readonly opensAgain: boolean;
}

export function Injects({ lines, opensAgain }: InjectsProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="session-injects" className={styles['part']}>
      <h3 id="session-injects">{t('session.injects')}</h3>
      <p className={styles['note']}>
        {t(lines.length === 0 ? 'session.injectsNone' : 'session.injectsHelp')}
      </p>
      {opensAgain ? null : <p className={styles['note']}>{t('session.tooLate')}</p>}
      <ul className={styles['injects']}>
        {lines.map((line) => (
          <Inject key={line.id} line={line} opensAgain={opensAgain} />
        ))}
      </ul>
    </section>
  );
}

interface InjectProps {
  readonly line: InjectLine;
  readonly opensAgain: boolean;
}

/** An inject happens as the next round opens: what the plan places there, or before, is what to think of now. */
function useSuggested({ id, round, waiting, happened }: InjectLine): boolean {
  const game = useTable((state) => state.game);
  const turn = useTable((state) => state.turn);
  const aside = useStore(sitting, (state) => state.setAside);
  if (game === null || round === null || aside.includes(id)) return false;
  if (waiting.length > 0 || happened.length > 0) return false;
  return round <= roundOf(turn, game.perRound) + 1;
}

function Inject({ line, opensAgain }: InjectProps) {
  const { t, say } = useWords();
  const isSuggested = useSuggested(line) && opensAgain;
  const care = say(line.care);
  return (
    <li>
      <h4>
        <Name>{say(line.title)}</Name>
      </h4>
      {isSuggested ? <p className={styles['suggested']}>{t('session.suggested')}</p> : null}
      {care === '' ? null : (
        <p className={styles['care']}>
          <strong>{t('session.contentNote', { note: care })}</strong>
        </p>
      )}
      <p>{say(line.text)}</p>
      <p className={styles['note']}>
        {line.round === null ? '' : `${t('session.placed', { round: line.round })} `}
        {line.happened.map((turn) => `${t('session.happened', { turn })} `)}
        {line.waiting.length > 0 ? t('session.waiting') : ''}
      </p>
      <Presses line={line} isSuggested={isSuggested} opensAgain={opensAgain} />
    </li>
  );
}

function Presses({
  line,
  isSuggested,
  opensAgain,
}: InjectProps & { readonly isSuggested: boolean }) {
  const { t, say } = useWords();
  const label = (act: string) => `${act}: ${say(line.title)}`;
  if (line.waiting.length > 0) {
    const act = t('session.takeBack');
    return (
      <Button aria-label={label(act)} onClick={() => takeBackInject(line)}>
        {act}
      </Button>
    );
  }
  return (
    <div className={styles['presses']}>
      <Button
        aria-label={label(t('session.release'))}
        disabled={!opensAgain}
        onClick={() => releaseInject(line)}
      >
        {t('session.release')}
      </Button>
      {isSuggested ? (
        <Button
          rank="link"
          aria-label={label(t('session.notNow'))}
          onClick={() => setAside(line.id)}
        >
          {t('session.notNow')}
        </Button>
      ) : null}
    </div>
  );
}
