// Decides how an inject is put in the queue: one of the scenario's, or many at once from a table that was prepared elsewhere.
import { useState } from 'react';
import type { ConsoleView, QueueAsked } from '../../session/index.ts';
import { roundOf } from '../facts/calendar.ts';
import { Button, Dialog, Name, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { order } from '../stores/roomActions.ts';
import { useConsoleSheet } from '../room/openWorld.ts';
import { injectsIn } from './injectTable.ts';
import styles from './Parts.module.css';

interface AddProps {
  readonly view: ConsoleView;
  readonly onClose: () => void;
}

export function AddInject({ view, onClose }: AddProps) {
  const { t, say } = useWords();
  const books = useConsoleSheet();
  const perRound = useRoom(({ now }) => now?.still.game.perRound ?? 1);
  const round = roundOf(view.turn, perRound) + 1;
  const queue = async (items: readonly QueueAsked[]) => {
    if (items.length > 0 && (await order({ kind: 'queue', items }))) onClose();
  };
  const queued = new Set(view.queue.map(({ inject }) => inject));
  return (
    <Dialog
      title={t('host.add')}
      size="large"
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <div className={styles['form']}>
        <ul className={styles['queue']}>
          {(books?.injects ?? []).map((card) => (
            <li key={card.id}>
              <span className={styles['when']}>{queued.has(card.id) ? t('host.inQueue') : ''}</span>
              <div className={styles['what']}>
                <strong>
                  <Name>{say(card.title)}</Name>
                </strong>
                <p>{say(card.text)}</p>
                <p className={styles['few']}>
                  {t('host.tableId')} <code dir="ltr">{card.id}</code>
                </p>
              </div>
              <Button
                aria-label={`${t('host.addOne')}: ${say(card.title)}`}
                onClick={() =>
                  void queue([{ inject: card.id, subject: -1, round, title: null, text: null }])
                }
              >
                {t('host.addOne')}
              </Button>
            </li>
          ))}
        </ul>
        <FromTable onQueue={(items) => void queue(items)} />
      </div>
    </Dialog>
  );
}

/** Rows of `round, inject, title, text`, as a spreadsheet saves or copies them. */
function FromTable({ onQueue }: { readonly onQueue: (items: readonly QueueAsked[]) => void }) {
  const { t } = useWords();
  const books = useConsoleSheet();
  const [text, setText] = useState('');
  const [bad, setBad] = useState<number | null>(null);
  const read = () => {
    const found = injectsIn(text, new Set(books?.injects.map(({ id }) => id)));
    if (typeof found === 'number') return setBad(found);
    setBad(null);
    return onQueue(found);
  };
  const take = async (file: File | undefined) => {
    if (file !== undefined && file.size < 64 * 1024) setText(await file.text());
  };
  return (
    <section aria-labelledby="inject-table" className={styles['form']}>
      <h3 id="inject-table">{t('host.table')}</h3>
      <p className={styles['note']}>{t('host.tableHelp')}</p>
      <label className={styles['field']}>
        <span>{t('host.tableFile')}</span>
        <input
          type="file"
          accept=".csv,.tsv,text/csv,text/tab-separated-values"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </label>
      <label className={styles['field']}>
        <span>{t('host.tableText')}</span>
        <textarea
          rows={4}
          dir="ltr"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {bad === null ? null : (
        <p role="alert" className={styles['wrong']}>
          {t('host.tableBad', { row: bad })}
        </p>
      )}
      <div>
        <Button disabled={text.trim() === ''} onClick={read}>
          {t('host.tableAdd')}
        </Button>
      </div>
    </section>
  );
}
