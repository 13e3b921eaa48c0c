// Says in French what is found in plans of a workshop and in opposed pairs; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting, said } from '../parts.ts';

const quoted = quoting('«\u00a0', '\u00a0»');

export const workshopFr = {
  'plan-minutes': {
    message: (f) =>
      `Les étapes de ${quoted(f['id'])} durent ${said(f['sum'])} minutes ; le plan en annonce ${said(f['minutes'])}.`,
    hint: () => 'Changez une étape, ou la durée du plan.',
  },
  'plan-rounds': {
    message: (f) =>
      `Le plan ${quoted(f['id'])} compte ${said(f['rounds'])} manches ; ses étapes sont les manches ${said(f['found']) || '–'}.`,
    hint: () => 'Donnez à chaque manche une étape de type round, dans l’ordre, à partir de 1.',
  },
  'plan-past-end': {
    message: (f) =>
      `Le plan ${quoted(f['id'])} joue ${said(f['asked'])} tours ; le calendrier en a ${said(f['turns'])}.`,
    hint: () => 'Jouez moins de manches, ou moins de tours par manche.',
  },
  'round-without-number': {
    message: () => 'Une étape de type round ne dit pas de quelle manche il s’agit.',
    hint: () => 'Ajoutez par exemple « round: 1 ».',
  },
  'number-without-round': {
    message: (f) =>
      `Une étape de type ${quoted(f['kind'])} n’est pas une manche et n’a pas de numéro.`,
    hint: () => 'Supprimez le numéro, ou faites de l’étape une manche.',
  },
  'injects-without-round': {
    message: (f) =>
      `Les incidents animés sont lancés à l’ouverture d’une manche ; cette étape est de type ${quoted(f['kind'])}.`,
    hint: () => 'Déplacez-les vers une étape de type round.',
  },
  'team-control': {
    message: (f) => `Le siège ${quoted(f['id'])} est celui de l’animation, pas d’une équipe.`,
    hint: () => 'Nommez un siège qui joue.',
  },
  'plan-without-tail': {
    message: (f) =>
      `Le plan ${quoted(f['id'])} ne montre jamais ce qui reste quand l’appui s’arrête.`,
    hint: () => 'Ajoutez une étape de type tail ; une carte et cinq minutes suffisent.',
  },
  'plan-without-debrief': {
    message: (f) => `Le plan ${quoted(f['id'])} n’a pas de débriefing.`,
    hint: () => 'Ajoutez une étape de type debrief ; sans elle, un jeu n’enseigne que par hasard.',
  },
  'debrief-short': {
    message: (f) =>
      `Le débriefing de ${quoted(f['id'])} dure ${said(f['debrief'])} minutes, moins d’un quart du plan.`,
    hint: (f) => `Donnez-lui au moins ${said(f['least'])} minutes.`,
  },
  'round-short': {
    message: (f) =>
      `Une manche de ${said(f['minutes'])} minutes est plus courte que ce qu’il faut aux équipes pour lire, parler et décider.`,
    hint: (f) =>
      `Donnez-lui au moins ${said(f['least'])} minutes ; docs/timing.md dit à quoi elles servent.`,
  },
  'inject-unplanned': {
    message: (f) => `Aucun plan ne lance l’incident animé ${quoted(f['id'])}.`,
    hint: () => 'Donnez-lui une manche dans l’un des plans, ou supprimez-le.',
  },
  'pair-alone': {
    message: (f) =>
      `La leçon ${quoted(f['id'])} est la seule de la paire opposée ${quoted(f['pair'])}.`,
    hint: () => 'Écrivez la thèse qui s’y oppose, ou retirez la paire.',
  },
  'pair-agrees': {
    message: (f) =>
      `Dans la paire opposée ${quoted(f['pair'])}, ${quoted(f['id'])} demande la même chose que ${quoted(f['other'])}.`,
    hint: () => 'Faites-les différer par les jeux comparés, la mesure ou le sens.',
  },
} as const satisfies Partial<FindingCatalogue>;
