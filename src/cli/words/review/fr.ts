// Holds the French sentences of `tukhum review`.

import type { reviewEn } from './en.ts';

export const reviewFr: Readonly<Record<keyof typeof reviewEn, string>> = {
  'review-no-turns': 'Aucun tour de cette partie n’a été joué : il n’y a rien à revoir.',
  'review-other-columns':
    'Les états de cet enregistrement ne correspondent pas à cette version du modèle : on ne peut rien en nommer.',
  'review-redacted':
    'Un enregistrement caviardé ne peut pas être revu : il manque trop de la partie. Prenez l’enregistrement entier.',
  'review-without':
    '« {part} » ne peut pas être retiré d’un enregistrement. Ce qui peut l’être : {parts}.',
  'review-luck': 'Les mêmes décisions sont rejouées sous d’autres graines …',
  'review-turning': 'Recherche de ce qui a fait basculer la partie …',
  'review-missed': 'Les pas que personne n’a proposés sont joués …',
  'review-more':
    'Le rapport entier : --html OUT ou --pdf OUT. Ses tableaux : --csv DIR, --xlsx OUT ou --json.',
};
