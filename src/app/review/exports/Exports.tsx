// Decides what can be taken along from a review, and how it is asked for: report, tables, workbook, the record whole or redacted.
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ORDER_KIND_IDS } from '../../../engine/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { writeRecord } from '../../../session/index.ts';
import type { GameRecord } from '../../../session/index.ts';
import { Button, Dialog, useWords } from '../../kit/index.ts';
import { luckStore } from '../luck/play.ts';
import { searchStore } from '../turning/index.ts';
import { useReview, useReviewState } from '../use.ts';
import { openWriter } from './ask.ts';
import type { Writer } from './ask.ts';
import { download, fileName } from './download.ts';
import { carriedFonts, linkedFonts } from './fonts.ts';
import { WRITTEN_FORMS } from './messages.ts';
import type { Written, WrittenForm } from './messages.ts';
import { Redacted } from './Redacted.tsx';
import { ReportLayer } from './ReportLayer.tsx';
import { zipOf } from './zip.ts';
import styles from './Exports.module.css';

const JSON_TYPE = 'application/json';

export function Exports({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const record = useReviewState((state) => state.record);
  const [busy, setBusy] = useState<WrittenForm | 'print' | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [page, setPage] = useState<string | null>(null);
  const write = useWriter();
  if (record === null) return null;
  const ask = async (form: WrittenForm, isPrinted: boolean) => {
    setBusy(isPrinted ? 'print' : form);
    setFailed(false);
    const fonts = isPrinted ? linkedFonts() : form === 'html' ? await carriedFonts() : '';
    const written = await write(record, form, fonts);
    setBusy(null);
    setFailed(written === null);
    if (written === null) return;
    if (isPrinted && written.form === 'html') setPage(written.text);
    else save(record, written);
  };
  if (page !== null) return <ReportLayer page={page} close={() => setPage(null)} />;
  return (
    <Dialog
      title={t('review.export')}
      size="large"
      onClose={close}
      actions={<Button onClick={close}>{t('app.close')}</Button>}
    >
      <p className={styles['help']}>{t('review.export.help')}</p>
      {isFailed ? <p role="alert">{t('review.export.failed')}</p> : null}
      <output className={styles['help']}>{busy === null ? '' : t('review.export.busy')}</output>
      <ul className={styles['list']}>
        <Line title={t('review.export.print')} text={t('review.export.print.text')}>
          <Button disabled={busy !== null} onClick={() => void ask('html', true)}>
            {t('review.export.show')}
          </Button>
        </Line>
        {WRITTEN_FORMS.map((form) => (
          <Line
            key={form}
            title={t(`review.export.${form}`)}
            text={t(`review.export.${form}.text`)}
          >
            <Button
              disabled={busy !== null}
              aria-label={`${t('review.export.save')}: ${t(`review.export.${form}`)}`}
              onClick={() => void ask(form, false)}
            >
              {t('review.export.save')}
            </Button>
          </Line>
        ))}
        <Line title={t('review.export.record')} text={t('review.export.record.text')}>
          <Button
            aria-label={`${t('review.export.save')}: ${t('review.export.record')}`}
            onClick={() =>
              download(fileName(record, 'record.json'), [writeRecord(record)], JSON_TYPE)
            }
          >
            {t('review.export.save')}
          </Button>
        </Line>
      </ul>
      <Redacted record={record} />
    </Dialog>
  );
}

interface LineProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Line({ title, text, children }: LineProps) {
  return (
    <li className={styles['line']}>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
      {children}
    </li>
  );
}

/** One worker while the dialog is open, begun with the first question. */
function useWriter() {
  const { locale, code } = useWords();
  const { game } = useReview();
  const writer = useRef<Writer | null>(null);
  useEffect(
    () => () => {
      writer.current?.end();
      writer.current = null;
    },
    [],
  );
  return (record: GameRecord, form: WrittenForm, fonts: string): Promise<Written | null> => {
    writer.current ??= openWriter();
    const orders = Object.fromEntries(
      ORDER_KIND_IDS.map((kind) => [kind, code(`order.${kind}.name`)]),
    );
    const text = writeRecord(record);
    return writer.current.ask({ form, record: text, locale, orders, fonts, ...playedFor(game) });
  };
}

/** Answers that the room has already waited for. */
function playedFor(game: ReviewGame) {
  const [luck, search] = [luckStore.getState(), searchStore.getState()];
  return {
    luck: luck.game === game ? luck.result : null,
    turningPoints: search.game === game ? search.found : null,
  };
}

function save(record: GameRecord, written: Written): void {
  switch (written.form) {
    case 'html':
      return download(fileName(record, 'review.html'), [written.text], 'text/html');
    case 'json':
      return download(fileName(record, 'review.json'), [written.text], JSON_TYPE);
    case 'xlsx':
      return download(fileName(record, 'review.xlsx'), [written.blob], written.blob.type);
    case 'csv': {
      const text = new TextEncoder();
      const files = written.files.map((file) => ({
        name: file.name,
        bytes: text.encode(file.text),
      }));
      const archive = new Uint8Array(zipOf(files));
      return download(fileName(record, 'review-csv.zip'), [archive], 'application/zip');
    }
  }
}
