// Decides how a facilitator puts a consequence together: words, whom they reach, numbers that move; tried before it is queued.
import { useState } from 'react';
import type { Improvised, Preview } from '../../session/index.ts';
import { Button, Dialog, Pick, useWords } from '../kit/index.ts';
import { useOpenNames, useOpenWorld } from '../room/openWorld.ts';
import { order } from '../stores/roomActions.ts';
import { askRoom } from './ask.ts';
import { MOST_TEXT_SHOWN, MOST_TITLE_SHOWN } from './injectWords.ts';
import { Ahead } from './Ahead.tsx';
import { PreviewBook } from './PreviewBook.tsx';
import { CHANGES, FIRST_DRAFT, improvisedOf } from './improvised.ts';
import type { ChangeDraft, ImproviseDraft } from './improvised.ts';
import { useSeatNames } from './names.ts';
import styles from './Parts.module.css';

interface ImproviseProps {
  readonly kind: Improvised['kind'];
  readonly onClose: () => void;
}

export function Improvise({ kind, onClose }: ImproviseProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<ImproviseDraft>(FIRST_DRAFT);
  const [tried, setTried] = useState<Preview | null>(null);
  const change = (part: Partial<ImproviseDraft>) => {
    setTried(null);
    setDraft({ ...draft, ...part });
  };
  const made = improvisedOf(kind, draft);
  const isWhole =
    made.title !== '' && made.effects.length > 0 && (kind === 'inject' || made.reason !== '');
  const tryIt = async () => {
    const answer = await askRoom({ kind: 'preview', made });
    if (answer?.kind === 'preview') setTried(answer.preview);
  };
  const put = async () => {
    const command =
      kind === 'override'
        ? ({ kind: 'override', made } as const)
        : ({ kind: 'queue', items: [{ made, round: null }] } as const);
    if (await order(command)) onClose();
  };
  return (
    <Dialog
      title={t(`host.improvise.${kind}`)}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button disabled={!isWhole} onClick={() => void tryIt()}>
            {t('host.try')}
          </Button>
          <Button rank="primary" disabled={!isWhole} onClick={() => void put()}>
            {kind === 'override' ? t('host.overrideGo') : t('host.queueGo')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['note']}>{t(`host.improvise.${kind}Help`)}</p>
        <Text
          label={t('host.editName')}
          value={draft.title}
          most={MOST_TITLE_SHOWN}
          onChange={(title) => change({ title })}
        />
        <Text
          label={kind === 'override' ? t('host.reason') : t('host.reasonFree')}
          value={draft.reason}
          most={MOST_TEXT_SHOWN}
          onChange={(reason) => change({ reason })}
        />
        <News draft={draft} onChange={change} />
        <Changes draft={draft} onChange={change} />
        {tried === null ? null : (
          <>
            <PreviewBook preview={tried} />
            <Ahead key={JSON.stringify(made)} wanted={made} lesson={null} />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (text: string) => void;
}

function Text({ label, value, most, onChange }: TextProps) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input value={value} maxLength={most} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

interface DraftProps {
  readonly draft: ImproviseDraft;
  readonly onChange: (part: Partial<ImproviseDraft>) => void;
}

/** What is told, to whom, about which place. */
function News({ draft, onChange }: DraftProps) {
  const { t } = useWords();
  const world = useOpenWorld();
  const places = useOpenNames();
  const names = useSeatNames();
  if (world === null || places === null) return null;
  const { audience } = draft;
  const toggle = (seat: string) => {
    const has = audience.includes(seat);
    onChange({ audience: has ? audience.filter((id) => id !== seat) : [...audience, seat] });
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('host.news')}</legend>
      <label className={styles['field']}>
        <span>{t('host.newsText')}</span>
        <textarea
          rows={2}
          value={draft.text}
          maxLength={MOST_TEXT_SHOWN}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </label>
      <div className={styles['ticks']}>
        <span>{audience.length === 0 ? t('host.toAll') : t('host.toSome')}</span>
        {world.seats
          .filter(({ kind }) => kind !== 'control')
          .map(({ id }) => (
            <label key={id} className={styles['tick']}>
              <input type="checkbox" checked={audience.includes(id)} onChange={() => toggle(id)} />
              <span>{names(id)}</span>
            </label>
          ))}
      </div>
      <Pick
        label={t('host.place')}
        value={draft.zone}
        onChange={(zone) => onChange({ zone })}
        choices={[
          { id: '', label: t('host.noPlace') },
          ...world.zones.map(({ id }, at) => ({ id, label: places.zone(at) })),
        ]}
      />
    </fieldset>
  );
}

/** Numbers that move, one row each. */
function Changes({ draft, onChange }: DraftProps) {
  const { t } = useWords();
  const set = (at: number, next: ChangeDraft | null) =>
    onChange({
      changes: draft.changes.flatMap((one, place) =>
        place !== at ? [one] : next === null ? [] : [next],
      ),
    });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('host.changes')}</legend>
      <p className={styles['note']}>{t('host.changesHelp')}</p>
      {draft.changes.map((change, at) => (
        <ChangeRow key={at} change={change} number={at + 1} onChange={(next) => set(at, next)} />
      ))}
      <div>
        <Button
          onClick={() =>
            onChange({
              changes: [...draft.changes, { column: 'trust', subject: '', amount: '' }],
            })
          }
        >
          {t('host.changeAdd')}
        </Button>
      </div>
    </fieldset>
  );
}

interface ChangeRowProps {
  readonly change: ChangeDraft;
  readonly number: number;
  readonly onChange: (change: ChangeDraft | null) => void;
}

function ChangeRow({ change, number, onChange }: ChangeRowProps) {
  const { t, code } = useWords();
  const world = useOpenWorld();
  const places = useOpenNames();
  if (world === null || places === null) return null;
  const spec = CHANGES.find(({ column }) => column === change.column);
  const subjects =
    spec?.group === 'state'
      ? world.states.map(({ id }, at) => ({ id, label: places.state(at) }))
      : world.zones.map(({ id }, at) => ({ id, label: places.zone(at) }));
  return (
    <div className={styles['row']}>
      <Pick
        label={t('host.changeWhat', { number })}
        value={change.column}
        onChange={(column) => onChange({ ...change, column, subject: '' })}
        choices={CHANGES.map(({ column }) => ({ id: column, label: code(`reading.${column}`) }))}
      />
      <Pick
        label={t('host.changeWhere', { number })}
        value={change.subject}
        onChange={(subject) => onChange({ ...change, subject })}
        choices={[{ id: '', label: t('host.choose') }, ...subjects]}
      />
      <label className={styles['field']}>
        <span>{t('host.changeBy', { number })}</span>
        <input
          dir="ltr"
          inputMode="numeric"
          value={change.amount}
          onChange={(event) => onChange({ ...change, amount: event.target.value })}
        />
      </label>
      <Button
        aria-label={`${t('pad.remove')}: ${code(`reading.${change.column}`)}`}
        onClick={() => onChange(null)}
      >
        ×
      </Button>
    </div>
  );
}
