// Decides what `tukhum print` writes: a scenario's workshop pack as a page, as Markdown or as a PDF; what stands in it is the scenario's.

import {
  workshopHtml,
  workshopMarkdown,
  workshopOf,
  type Scenario,
  type WorkshopDocument,
} from '../../scenario/index.ts';
import type { Given, OptionTable } from '../args.ts';
import { complain, complainOfFile } from '../desk.ts';
import type { Desk, ExitCode } from '../desk.ts';
import { onlyPlace } from '../play.ts';
import { playable } from '../playable.ts';
import { writeText } from '../files.ts';
import { say } from '../words.ts';
import { orderName } from '../words/orders/index.ts';
import { fontFaces } from './fonts.ts';
import { writePdf } from './pdf.ts';

export const PRINT_OPTIONS: OptionTable = {
  html: 'value',
  md: 'value',
  pdf: 'value',
  plan: 'value',
  fictional: 'flag',
};

const FORMS = ['html', 'md', 'pdf'] as const;
type Form = (typeof FORMS)[number];

export async function print(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'print', 'what-scenario');
  if (place === null) return 2;
  const wanted = FORMS.filter((form) => given.values.has(form));
  if (wanted.length === 0) {
    complain(desk, 'print-nowhere');
    return 2;
  }
  const read = await playable(place, desk);
  if (!read.ok) return read.error;
  const pack = packOf(read.value.scenario, given, desk);
  return pack === null ? 2 : writeAll(pack, wanted, given, desk);
}

/** Null, with a complaint, where the plan that was asked for is not there. */
function packOf(scenario: Scenario, given: Given, desk: Desk): WorkshopDocument | null {
  const plan = given.values.get('plan');
  const plans = (scenario.workshop?.plans ?? []).map(({ id }) => id);
  if (plan !== undefined && !plans.includes(plan)) {
    complain(desk, 'plan-unknown', { plan, plans: plans.join(', ') || '–' });
    return null;
  }
  return workshopOf(scenario, {
    locale: desk.locale,
    fictional: given.flags.has('fictional'),
    ...(plan === undefined ? {} : { plan }),
    orderName: (kind) => orderName(desk.locale, kind),
  });
}

async function writeAll(
  pack: WorkshopDocument,
  wanted: readonly Form[],
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  for (const form of wanted) {
    const out = given.values.get(form) ?? '';
    const code = await write(pack, form, out, desk);
    if (code !== 0) return code;
    desk.out(say(desk.locale, 'printed', { file: out }));
  }
  return 0;
}

async function write(
  pack: WorkshopDocument,
  form: Form,
  out: string,
  desk: Desk,
): Promise<ExitCode> {
  if (form === 'pdf') {
    const problem = await writePdf(workshopHtml(pack, await fontFaces()), out);
    if (problem === null) return 0;
    if (problem.code === 'no-browser') complain(desk, 'print-no-browser');
    else complain(desk, 'print-failed', { file: out, reason: problem.reason });
    return 2;
  }
  const text = form === 'md' ? workshopMarkdown(pack) : workshopHtml(pack, await fontFaces());
  const written = await writeText(out, text);
  if (written.ok) return 0;
  complainOfFile(desk, 'cannot-write', written.error);
  return 2;
}
