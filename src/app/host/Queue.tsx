// Decides how injects lie before the facilitator: the next one first, each with who hears of it and what can be done with it.
import { useState } from 'react';
import type { ConsoleView, QueueLine } from '../../session/index.ts';
import { Button, Name, cx, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { order } from '../stores/roomActions.ts';
import { AddInject } from './AddInject.tsx';
import { EditInject } from './EditInject.tsx';
import { EffectOf } from './EffectOf.tsx';
import { Improvise } from './Improvise.tsx';
import { useInjectWords } from './injectWords.ts';
import { useSeatNames } from './names.ts';
import styles from './Parts.module.css';

interface QueueProps {
  readonly view: ConsoleView;
}

type Open = { readonly kind: 'edit' | 'effect'; readonly line: QueueLine } | null;

export function Queue({ view }: QueueProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const [adds, setAdds] = useState<'scenario' | 'inject' | 'override' | null>(null);
  const waiting = view.queue.filter(({ state }) => state === 'waiting' || state === 'released');
  const held = view.queue.filter(({ state }) => state === 'held');
  const past = view.queue.filter(({ state }) => state === 'happened' || state === 'skipped');
  const close = () => setOpen(null);
  return (
    <section aria-labelledby="console-queue" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-queue">{t('host.queue')}</h2>
        <p>{t('host.queued', { count: waiting.length, held: held.length })}</p>
      </div>
      {view.opensAgain ? null : <p className={styles['note']}>{t('session.tooLate')}</p>}
      <ul className={styles['queue']}>
        {[...waiting, ...held].map((line, at) => (
          <Line
            key={line.id}
            line={line}
            isNext={at === 0 && line.state !== 'held'}
            opensAgain={view.opensAgain}
            onOpen={setOpen}
          />
        ))}
      </ul>
      <div className={styles['below']}>
        <span className={styles['presses']}>
          <Button onClick={() => setAdds('inject')}>{t('host.improvise')}</Button>
          <Button onClick={() => setAdds('override')}>{t('host.override')}</Button>
        </span>
        <Button onClick={() => setAdds('scenario')}>{t('host.add')}</Button>
      </div>
      <Suggested view={view} />
      <Past lines={past} view={view} />
      {open?.kind === 'edit' ? <EditInject line={open.line} onClose={close} /> : null}
      {open?.kind === 'effect' ? <EffectOf line={open.line} onClose={close} /> : null}
      {adds === 'scenario' ? <AddInject view={view} onClose={() => setAdds(null)} /> : null}
      {adds === 'inject' || adds === 'override' ? (
        <Improvise kind={adds} onClose={() => setAdds(null)} />
      ) : null}
    </section>
  );
}

interface LineProps {
  readonly line: QueueLine;
  readonly isNext: boolean;
  readonly opensAgain: boolean;
  readonly onOpen: (open: Open) => void;
}

function Line({ line, isNext, opensAgain, onOpen }: LineProps) {
  const { t } = useWords();
  const words = useInjectWords()(line);
  const names = useSeatNames();
  const label = (act: string) => `${act}: ${words.title}`;
  const item = line.id;
  const isReleased = line.state === 'released';
  return (
    <li className={cx(isNext && styles['next'])}>
      <span className={styles['when']}>
        <When line={line} isNext={isNext} />
      </span>
      <div className={styles['what']}>
        <strong>
          <Name>{words.title}</Name>
        </strong>{' '}
        {words.care === '' ? null : <span className={styles['care']}>{t('host.care')}</span>}
        <p>
          {line.audience === null
            ? t('host.toAll')
            : t('host.toSeats', { seats: line.audience.map(names).join(', ') })}
          {isReleased ? ` · ${t('session.waiting')}` : ''}
        </p>
      </div>
      <span className={styles['presses']}>
        {isReleased ? null : (
          <Button
            rank={isNext ? 'primary' : 'quiet'}
            aria-label={label(t('session.release'))}
            disabled={!opensAgain}
            onClick={() => void order({ kind: 'release', item })}
          >
            {t('session.release')}
          </Button>
        )}
        {line.state === 'held' ? (
          <Button
            aria-label={label(t('host.drop'))}
            onClick={() => void order({ kind: 'skip', item })}
          >
            {t('host.drop')}
          </Button>
        ) : (
          <Button
            aria-label={label(t('host.hold'))}
            onClick={() => void order({ kind: 'hold', item })}
          >
            {isReleased ? t('session.takeBack') : t('host.hold')}
          </Button>
        )}
        <More line={line} isNext={isNext} label={label} onOpen={onOpen} />
      </span>
    </li>
  );
}

interface MoreProps extends Pick<LineProps, 'line' | 'isNext' | 'onOpen'> {
  readonly label: (act: string) => string;
}

function More({ line, isNext, label, onOpen }: MoreProps) {
  const { t } = useWords();
  if (line.state === 'released') return null;
  return (
    <>
      <Button aria-label={label(t('host.edit'))} onClick={() => onOpen({ kind: 'edit', line })}>
        {t('host.edit')}
      </Button>
      {isNext ? (
        <Button
          aria-label={label(t('host.effect'))}
          onClick={() => onOpen({ kind: 'effect', line })}
        >
          {t('host.effect')}
        </Button>
      ) : line.state === 'held' ? null : (
        <Button
          aria-label={label(t('host.skip'))}
          onClick={() => void order({ kind: 'skip', item: line.id })}
        >
          {t('host.skip')}
        </Button>
      )}
    </>
  );
}

function When({ line, isNext }: Pick<LineProps, 'line' | 'isNext'>) {
  const { t } = useWords();
  if (line.state === 'held') return t('host.held');
  if (line.state === 'released') return t('host.released');
  if (isNext) return t('host.next');
  return line.round === null ? '' : t('host.round', { round: line.round });
}

/** A lesson that nobody has come to yet, and an inject that lies held and touches what it is about. */
function Suggested({ view }: QueueProps) {
  const { t, say } = useWords();
  const [asks, setAsks] = useState(false);
  const words = useInjectWords();
  const lessons = useRoom(({ now }) => now?.still.scenario.lessons ?? null);
  const held = view.queue.filter(({ state }) => state === 'held');
  const found = view.coverage.find(({ suggested }) =>
    suggested.some((id) => held.some(({ inject }) => inject === id)),
  );
  // The closest comes first.
  const [line] = (found?.suggested ?? []).flatMap(
    (id) => held.find(({ inject }) => inject === id) ?? [],
  );
  const lesson = lessons?.find(({ id }) => id === found?.lesson);
  if (line === undefined || lesson === undefined) return null;
  const { title } = words(line);
  return (
    <div className={styles['below']}>
      <p className={styles['note']}>
        {t('host.suggested')} <Name>{say(lesson.claim)}</Name>{' '}
        <strong>
          <Name>{title}</Name>
        </strong>
      </p>
      <span className={styles['presses']}>
        <Button
          aria-label={`${t('host.ahead.ask')}: ${title}`}
          disabled={!view.opensAgain}
          onClick={() => setAsks(true)}
        >
          {t('host.ahead.ask')}
        </Button>
      </span>
      {asks ? <EffectOf line={line} lesson={lesson.id} onClose={() => setAsks(false)} /> : null}
    </div>
  );
}

function Past({ lines, view }: QueueProps & { readonly lines: readonly QueueLine[] }) {
  const { t, code } = useWords();
  const words = useInjectWords();
  const { lifts, overrides } = view;
  const count = lines.length + overrides.length + lifts.length;
  if (count === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{t('host.past', { count })}</summary>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.id}>
            <Name>{words(line).title}</Name> ·{' '}
            {line.state === 'skipped'
              ? t('host.skipped')
              : t('session.happened', { turn: line.turn })}
          </li>
        ))}
        {overrides.map(({ turn, made }, at) => (
          <li key={`${turn} ${at}`}>
            {t('host.overrode', { turn })} <Name>{made.title}</Name>: <Name>{made.reason}</Name>
          </li>
        ))}
        {lifts.map(({ at, turn, lifted }) => (
          <li key={`lifted ${at}`}>
            {lifted === null
              ? t('host.covered', { turn })
              : lifted.zones === null
                ? t('host.liftedAll', { turn, reading: code(`lens.${lifted.lens}`) })
                : t('host.lifted', {
                    turn,
                    reading: code(`lens.${lifted.lens}`),
                    count: lifted.zones.length,
                  })}
          </li>
        ))}
      </ul>
    </details>
  );
}
