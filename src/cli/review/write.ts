// Decides how a review is written to files: page, Markdown, PDF, tables, workbook, redacted record; what stands in them is the review's.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { csvFiles, sheetsOf } from '../../review/index.ts';
import type { ReviewTable } from '../../review/index.ts';
import { workshopHtml, workshopMarkdown } from '../../scenario/index.ts';
import type { WorkshopDocument } from '../../scenario/index.ts';
import { complain, complainOfFile } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { problemOf, writeText } from '../files.ts';
import { fontFaces } from '../print/fonts.ts';
import { writePdf } from '../print/pdf.ts';
import { say } from '../words.ts';

export interface Written {
  readonly report: WorkshopDocument;
  readonly tables: readonly ReviewTable[];
}

export const FORMS = ['html', 'md', 'pdf', 'csv', 'xlsx'] as const;
export type Form = (typeof FORMS)[number];

/** Whether it stands there; what is missing has been complained of. */
export async function writeForm(
  { report, tables }: Written,
  form: Form,
  out: string,
  desk: Desk,
): Promise<boolean> {
  switch (form) {
    case 'html':
      return writeOne(out, workshopHtml(report, await fontFaces()), desk);
    case 'md':
      return writeOne(out, workshopMarkdown(report), desk);
    case 'pdf':
      return writePaper(report, out, desk);
    case 'csv':
      return writeFolder(tables, out, desk);
    case 'xlsx':
      return writeBook({ report, tables }, out, desk);
  }
}

export async function writeOne(out: string, text: string, desk: Desk): Promise<boolean> {
  const written = await writeText(out, text);
  if (written.ok) return told(out, desk);
  complainOfFile(desk, 'cannot-write', written.error);
  return false;
}

function told(out: string, desk: Desk): true {
  desk.complain(say(desk.locale, 'printed', { file: out }));
  return true;
}

async function writePaper(report: WorkshopDocument, out: string, desk: Desk): Promise<boolean> {
  const problem = await writePdf(workshopHtml(report, await fontFaces()), out);
  if (problem === null) return told(out, desk);
  if (problem.code === 'no-browser') complain(desk, 'print-no-browser');
  else complain(desk, 'print-failed', { file: out, reason: problem.reason });
  return false;
}

async function writeFolder(
  tables: readonly ReviewTable[],
  out: string,
  desk: Desk,
): Promise<boolean> {
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    complainOfFile(desk, 'cannot-write', problemOf(out, error));
    return false;
  }
  for (const { name, text } of csvFiles(tables)) {
    const written = await writeText(path.join(out, name), text);
    if (written.ok) continue;
    complainOfFile(desk, 'cannot-write', written.error);
    return false;
  }
  return told(out, desk);
}

async function writeBook({ report, tables }: Written, out: string, desk: Desk): Promise<boolean> {
  const sheets = sheetsOf(tables, { rightToLeft: report.direction === 'rtl' });
  try {
    await writeXlsxFile(sheets).toFile(out);
  } catch (error) {
    complainOfFile(desk, 'cannot-write', problemOf(out, error));
    return false;
  }
  return told(out, desk);
}
