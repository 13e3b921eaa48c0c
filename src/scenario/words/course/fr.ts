// Says in French what is found in courses; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting, said } from '../parts.ts';

const quoted = quoting('«\u00a0', '\u00a0»');

export const courseFr = {
  'course-wrong-seat': {
    message: (f) => `Qui apprend ne peut pas tenir le siège ${quoted(f['seat'])}.`,
    hint: () => 'Donnez au parcours le siège d’un État ou d’une communauté.',
  },
  'course-turn-order': {
    message: (f) =>
      `Dans la partie ${quoted(f['pass'])}, le tour ${said(f['turn'])} se trouve à la place du tour ${said(f['expected'])}.`,
    hint: () => 'Écrivez chaque tour avec ordres une fois, du premier au dernier.',
  },
  'course-turn-missing': {
    message: (f) =>
      `La partie ${quoted(f['pass'])} parle de ${said(f['given'])} tours sur ${said(f['turns'])}.`,
    hint: () => 'Écrivez les tours qui manquent, ou raccourcissez le calendrier.',
  },
  'course-long': {
    message: (f) =>
      `Ce texte a ${said(f['count'])} mots (${said(f['language'])}) ; un parcours en admet ${said(f['most'])}.`,
    hint: () => 'Dites une seule chose par tour ; le reste se voit en jouant.',
  },
  'course-same-passes': {
    message: (f) =>
      `Les parties ${quoted(f['first'])} et ${quoted(f['second'])} proposent les mêmes ordres.`,
    hint: () => 'Faites essayer autre chose à la seconde, sinon il n’y a rien à comparer.',
  },
  'course-order-refused': {
    message: (f) =>
      `Au tour ${said(f['turn'])} de la partie ${quoted(f['pass'])}, l’ordre ${quoted(f['kind'])} est refusé (${said(f['why'])}).`,
    hint: () =>
      'Ne proposez que ce que le siège peut alors ordonner ; docs/codes.md explique les refus.',
  },
} satisfies Partial<FindingCatalogue>;
