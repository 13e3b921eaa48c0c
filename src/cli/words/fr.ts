// Holds the French sentences of the command line.

import type { Catalogue } from '../words.ts';
import { printFr } from './print/fr.ts';
import { replayFr } from './replay/fr.ts';
import { probeFr } from './probe/fr.ts';
import { reviewFr } from './review/fr.ts';
import { serveFr } from './serve/fr.ts';

export const fr: Catalogue = {
  ...printFr,
  ...replayFr,
  ...probeFr,
  ...reviewFr,
  ...serveFr,
  usage: `Usage : tukhum <commande> …

  check FICHIER|DOSSIER … [--bundle SORTIE] [--sampled N] [--sentences] [--json]
      lit des scénarios et dit ce qui ne va pas ; finit par 1 si l'un d'eux ne peut être joué ;
      --bundle écrit un scénario en un seul fichier
      --sampled joue N parties et nomme les règles qui n’ont jamais joué (48 parties s’il y a des règles) ;
      à partir de 200, aussi les leçons vraies par construction
      --sentences redit règles et leçons en phrases simples
  play SCÉNARIO --seed S [--strategy SIÈGE=NOM|FICHIER.js …] [--turns N | --plan ID] [--record SORTIE]
      [--json]
      joue une partie jusqu'au bout, suites comprises, sans écran ;
      --turns et --plan lui donnent une autre durée que celle du scénario : tant de tours, ou ceux d'un
      plan de séance
  replay PARTIE [--verify]
      recalcule une partie enregistrée, ou vérifie la chaîne d’une partie caviardée ; finit par 1 à la première
      différence
  lessons SCÉNARIO [--seeds N] [--draws M] [--lesson ID …] [--stop-early] [--results FICHIER] [--write]
      [--json]
      joue ce que comparent les leçons du scénario, sur des graines et sur la plage plausible de chaque nombre ;
      finit par 1 quand un verdict n’est pas celui qui est consigné ; --results garde ce qui a été joué,
      pour arrêter et reprendre ; --write inscrit les verdicts dans le scénario,
      et tout ce qui a été trouvé dans lessons.json, dans son dossier ; --stop-early regarde après 50, 100,
      200 … parties par camp et ne continue que pour les leçons encore indécises
  print SCÉNARIO [--plan ID] [--fictional] --html SORTIE | --md SORTIE | --pdf SORTIE
      écrit ce qu'il faut sur papier dans une salle : situation, guide, plans minutés, cartes de rôle,
      incidents, questions ; --plan garde un seul plan ; un PDF demande Chromium ou Chrome
  probe SCENARIO [--spread N] [--seats-busy N] [--dead-weight] [--budget N] [--searches N] [--presets A,B]
      [--seed K] [--results FILE] [--write] [--json]
      demande si les résultats se dispersent et si la traîne change qui est premier (N graines), si un siège
      s’ennuie (N parties), et quelles sortes d’ordres sont un poids mort (une recherche de --budget parties
      pour chacune, --searches en tout, dans les mondes que nomme --presets : as-it-is,poor,corrupt,crisis) ; demande tout quand rien n’est nommé ; finit par 1 quand un chiffre
      n’est pas atteint ; --write garde ce qui fut trouvé dans probes.json, dans le dossier du scénario
  review PARTIE [--html SORTIE] [--pdf SORTIE] [--md SORTIE] [--csv DOSSIER] [--xlsx SORTIE] [--json]
      [--seeds N] [--fictional] [--redacted SORTIE [--without orders,intents,…]]
      fait le compte rendu d’une partie enregistrée : ce qui en est sorti, ce qui l’a fait basculer, pourquoi,
      la part du hasard ; --csv, --xlsx et --json écrivent ses tableaux ; --seeds dit sur combien d’autres
      parties on mesure le hasard (500 ; 0 n’en joue aucune) ; --redacted écrit l’enregistrement sans les mots
      des gens, ou sans ce que nomme --without, et il se vérifie toujours à la même chaîne
  search SCENARIO --seat S [--budget N] [--measure M] [--class C] [--seed K] [--record SORTIE] [--json]
      cherche un jeu du siège qui batte tous les jeux connus de sa classe, et ce qu’il exploite
  diff A B [--seeds N] [--strategy NOM …] [--json]
      joue les mêmes parties dans deux versions d’un scénario et dit ce qui s’y passe autrement ; finit par 0
  serve [--port P] [--data DOSSIER] [--local] [--cert FICHIER --key FICHIER] [--name HÔTE …] [--console lan]
      accueille des salles sur cette machine, gardées dans DOSSIER ; les téléphones entrent par le réseau
      dès qu’une salle est ouverte, ou jamais avec --local ; --cert et --key leur parlent en https ;
      --console lan permet d’animer aussi depuis une autre machine ; --database postgres://…
      --presence redis://… --address https://… partagent les salles avec d’autres processus
      (ou TUKHUM_DATABASE, etc. : les mots de passe restent hors de la commande)
  sensitivity SCÉNARIO [--lesson ID | --measure M --strategy NOM --when P --of ÉTAT] [--trajectories R]
      [--top N] [--samples S] [--seeds K] [--each] [--results FICHIER] [--json]
      trie tous les nombres qui ont une plage selon leur effet sur une leçon ou une mesure, puis partage la
      variance entre les quelques-uns qui comptent ; ceux d’une même sorte (zones.*.trust) bougent ensemble,
      sauf avec --each

  --lang en|fr|ar   langue des messages
  --help            cette page`,
  strategies: 'Stratégies : {names}',
  'unknown-command': 'Il n’y a pas de commande « {command} ». `tukhum --help` en donne la liste.',
  'unknown-option':
    '« {option} » n’est pas une option de `tukhum {command}`. `tukhum --help` en donne la liste.',
  'value-missing': '{option} attend une valeur.',
  'value-unexpected': '{option} ne prend pas de valeur.',
  'option-twice': '{option} est donné deux fois.',
  'unknown-language': '« {language} » n’est pas une langue de Tukhum : en, fr ou ar.',
  'place-missing': '`tukhum {command}` attend le chemin : {what}.',
  'places-too-many': '`tukhum {command}` prend un seul chemin ; « {place} » est de trop.',
  'what-scenario': 'un scénario (un fichier ou son dossier)',
  'what-record': 'une partie enregistrée',
  'seed-missing': '`tukhum play` attend une graine : --seed 7, ou n’importe quel mot.',
  'cannot-read': 'Impossible de lire {file} : {reason}.',
  'cannot-write': 'Impossible d’écrire {file} : {reason}.',
  'not-found': 'ni fichier ni dossier de ce nom',
  'no-scenario': 'pas de scenario.yaml dans ce dossier',
  'check-clean': '{file} : rien à signaler.',
  'check-sum': 'Erreurs : {errors} ; avertissements : {warnings} ; précautions : {care}.',
  bundled: 'fichier unique écrit dans {file} ; il n’a besoin de rien à côté.',
  'bundle-one': '--bundle prend un seul scénario.',
  hint: 'Remède : {hint}',
  'severity-error': 'erreur',
  'severity-warning': 'avertissement',
  'severity-care': 'précaution',
  'not-playable': 'Ce scénario ne peut être joué ; `tukhum check {file}` dit pourquoi.',
  'strategy-shape': '« {text} » devrait s’écrire SIÈGE=NOM ou SIÈGE=FICHIER.js.',
  'strategy-seat': 'Ce scénario n’a pas de siège « {seat} » ; ses sièges : {seats}.',
  'strategy-name':
    'Il n’y a pas de stratégie « {name} ». Pour ce siège : {names} ; ou le chemin d’un fichier .js.',
  'strategy-kind':
    'La stratégie « {name} » ne sait pas jouer le siège « {seat} ». Pour ce siège : {names}.',
  'strategy-file':
    '{file} devrait être un module ES avec `export default { id, decide(view, options, chance) }`.',
  'strategy-threw': 'La stratégie « {name} » a échoué au tour {turn}, siège « {seat} » : {reason}',
  'strategy-orders':
    'La stratégie « {name} » n’a pas rendu une liste d’ordres au tour {turn}, siège « {seat} » (à {place}).',
  'setup-seed-too-long': 'Une graine a au plus {subject} caractères.',
  'setup-other': 'La partie ne peut s’ouvrir : {code} {subject}.',
  played: '{title}, graine {seed} : {turns} tours, dont {tail} de suites.',
  'tail-mark': 'suites',
  hash: 'empreinte finale {hash}',
  recorded: 'partie écrite dans {file} ; elle contient toute la vérité du jeu.',
  'record-altered': 'L’enregistrement a été modifié après coup{place}.',
  'record-altered-in': ', d’abord au tour {turn}',
  'record-too-large': 'Le fichier dépasse {limit} Mo : aucune partie n’est si grande.',
  'record-not-a-record': 'Ce fichier n’est pas une partie de Tukhum.',
  'record-truncated': 'Le fichier est coupé ou abîmé.',
  'record-wrong-version': 'La partie est de version {place}, que ce programme ne lit pas.',
  'record-other-engine':
    'La partie a été faite avec un autre calcul (moteur {place}) ; ses nombres ne seraient pas les mêmes.',
  'record-malformed': 'L’enregistrement est abîmé à {place}.',
  'record-salvage': 'Les tours 1 à {turn} sont intacts et peuvent être repris.',
  'record-scenario': 'Le scénario de la partie ne se lit plus ({count} erreurs).',
  fault: 'La simulation s’est arrêtée : {reason}',
  progress: 'parties jouées : {done} sur {all}',
  stopped:
    'Arrêté. Avec --results FICHIER, ce qui a été joué est gardé, et la même commande reprend.',
  'number-wrong': '{option} prend un nombre entier de {least} à {most}, pas « {value} ».',
  'plan-unknown':
    'Il n’y a pas de plan de séance « {plan} » dans ce scénario ; ses plans : {plans}.',
  'length-twice':
    'Un plan de séance dit déjà le nombre de tours : donnez --turns ou --plan, pas les deux.',
  'lessons-none': 'Ce scénario n’a pas de leçons.',
  'lesson-unknown': 'Il n’y a pas de leçon « {lesson} » dans ce scénario ; ses leçons : {lessons}.',
  'results-found': '{file} : {found} lots de parties s’y trouvent déjà.',
  'results-other':
    '{file} contient les résultats d’un autre scénario ou d’une autre question ; il reste tel quel.',
  'record-by-hand':
    'Les verdicts n’ont pu être inscrits dans {file} sans changer autre chose ; inscrivez-les à la main.',
  'lessons-kept': 'Ce qui a été trouvé de {count} leçons est gardé dans {file}.',
  'verdicts-written': '{count} verdicts inscrits dans {file}.',
  'verdict-holds': 'se vérifie',
  'verdict-fails': 'échoue',
  'verdict-undecided': 'indécis',
  'by-construction': 'indécis (par construction)',
  'lessons-title': '{title} : {count} leçons',
  'lessons-sum':
    'Se vérifient : {holds} ; échouent : {fails} ; indécises : {undecided} ; autres que consigné : {other}.',
  'lesson-effect':
    'effet {effect}, intervalle à {confidence} de {low} à {high}, au moins {least} attendu ({n} parties par camp, appariées)',
  'lesson-same':
    'écart {effect}, intervalle à {confidence} de {low} à {high}, au plus {least} admis ({n} parties par camp, appariées)',
  'lesson-robust': 'conforme à l’énoncé dans {share} de {draws} mondes plausibles',
  'lesson-compared': '{measure} : {play} {played}, {against} {other} : {verdict}',
  'lesson-weakest': '(la plus faible décide)',
  'lesson-recorded': 'consigné : {recorded} ; à présent : {now}',
  'construction-rules':
    'sans les règles qui écrivent ce qui est mesuré ({rules}), le verdict serait autre',
  'construction-identical':
    'aucune partie n’a fini autrement : les jeux comparés ne peuvent changer ce qui est mesuré',
  'lesson-flip':
    'ce qui le renverse : {key} {when} {value} : {turned} dans {share} de ces mondes, {otherwise} des autres',
  'flip-above': 'au-dessus de',
  'flip-below': 'au-dessous de',
  'flip-to-fails': 'contraire à l’énoncé',
  'flip-to-holds': 'conforme à l’énoncé',
  'lesson-dissent': 'avec les nombres de {who} : {verdict}, effet {effect} (de {low} à {high})',
  'seat-missing': '`tukhum search` demande un siège : --seat ID ; les sièges : {seats}.',
  'seat-without-goals':
    'Le siège « {seat} » n’a pas d’objectifs dans ce scénario : nommez une mesure avec --measure.',
  'class-unknown': 'Il n’y a pas de classe « {class} » pour ce siège ; ses classes : {classes}.',
  'measure-unknown': '« {measure} » n’est pas une mesure à viser ; celles-ci le sont : {measures}.',
  'preset-unknown': 'Il n’y a pas de préréglage « {preset} » ; il y a : {presets}.',
  'search-title':
    '{title} : recherche du meilleur jeu pour {seat}, classe {class} ; {games} parties, {generations} générations.',
  'search-found':
    'Trouvé : il bat tous les jeux connus de sa classe sur {seeds} graines nouvelles. Le plus dur à battre : {strategy}, de {difference} [{low}, {high}].',
  'search-none':
    'Rien trouvé : sur {seeds} graines nouvelles il ne bat pas sûrement {strategy} : {difference} [{low}, {high}].',
  'search-goal': '{measure} (poids {weight}) : {found}, {strategy} {baseline} ; apporte {gain}',
  'search-versus':
    'Score {score}, en écarts des jeux connus (0 est leur moyenne) ; son avance sur chacun, avec intervalles à 95 % :',
  'search-ahead':
    'Regarder en avant à chaque tour dans des mondes imaginés ajoute {difference} [{low}, {high}] ({n} paires de parties).',
  'search-ahead-idle':
    'Regarder en avant à chaque tour dans des mondes imaginés n’ajoute rien de sûr : {difference} [{low}, {high}] ({n} paires de parties).',
  'search-no-ahead': 'Le budget était trop petit pour essayer de regarder en avant.',
  'search-recipe': 'Recette, selon la fréquence de chaque ordre :',
  'search-ingredient': '{order} : {times} par partie, d’abord vers le tour {turn}, {when}',
  'search-early': 'surtout au début',
  'search-middle': 'surtout au milieu',
  'search-late': 'surtout vers la fin',
  'search-throughout': 'tout au long',
  'search-traits': 'Gènes les plus éloignés du jeu moyen : {traits}.',
  'search-kinds':
    'Ce à quoi il tient (part du gain, par rapport à ne rien ordonner, perdue sans cet ordre) :',
  'search-kind': '{order} : {share} (perte {low} à {high})',
  'search-dominant': '{order} : {share} (perte {low} à {high}) : il domine',
  'search-no-loops':
    'Pas de boucles en {games} parties : ni ordres répétés tour après tour avec profit, ni ordres qui s’annulent.',
  'search-repeats':
    'Boucle dans {count} parties sur {games} : les mêmes ordres à chaque tour de {from} à {to} pendant que tout s’améliore : {orders}.',
  'search-undoes':
    'Boucle dans {count} parties sur {games} : « {order} » s’annule (tours {turns}).',
  'search-lessons': 'Leçons, le meilleur d’une classe contre le meilleur de l’autre :',
  'search-contest': '{play} contre {against} : {effect} [{low}, {high}] ; comme écrit {written}',
  'mark-stands': 'tient contre le meilleur jeu trouvé',
  'mark-weak': 'ne bat qu’un jeu faible',
  'mark-not': 'ne tient pas comme écrit',
  'mark-undecided': 'indécis contre le meilleur jeu',
  'mark-one-class':
    'pas un duel de classes : qui joue contre peut jouer tout ce que peut la première classe',
  'search-one-class':
    '{play} et {against} : la seconde classe peut jouer tout ce que peut la première ; le meilleur contre le meilleur ne dit donc rien ; comme écrit {written}',
  'diff-places': '`tukhum diff` prend deux scénarios : celui d’avant et celui d’après.',
  'diff-strategy': 'Il n’y a pas de stratégie « {name} » pour les États. Il y a : {names}.',
  'diff-title':
    '{before} → {after} : ce qui se passe autrement sur {seeds} graines, avec {strategies}. Apparié par graine, intervalles à 95 % ; seulement ce que montrent des intervalles à 99,9 %.',
  'diff-same-text': 'Les textes disent la même chose.',
  'diff-text': 'Autre dans le texte :',
  'diff-added': 'ajouté',
  'diff-removed': 'retiré',
  'diff-changed': 'changé',
  'diff-measures': 'Mesures, le plus grand changement d’abord :',
  'diff-thresholds': 'Part des parties où une mesure passe un seuil :',
  'diff-above': '{metric} au-dessus de {threshold} au tour {turn}',
  'diff-rates': 'Fois par partie :',
  'diff-lessons': 'Leçons :',
  'diff-no-lesson': 'pas de telle leçon',
  'diff-nothing': 'Rien ne se passe autrement.',
  'diff-more': '… et {more} de plus ; --json les donne toutes.',
  'window-late': 'fin proche',
  'window-end': 'fin du jeu',
  'window-tail': 'suites',
  'happening-rule': 'règle',
  'happening-event': 'événement',
  'happening-order': 'ordre',
  'sensitivity-both':
    'L’étude porte sur une leçon ou sur une mesure : --lesson ID seul, ou --measure avec --strategy, --when et --of.',
  'measure-none': 'Il n’y a pas de mesure « {measure} » ; il y a : {measures}.',
  'when-unknown': '« {when} » n’est pas un moment de cette partie ; il y a : {windows}.',
  'state-unknown': 'Il n’y a pas d’État « {state} » dans ce scénario ; il y a : {states}.',
  'measure-of-region': '« {measure} » ne se mesure que pour toute la région, pas pour « {state} ».',
  'sensitivity-budget':
    '{games} parties seront jouées : {trajectories} trajectoires de tri, puis {samples} points pour les {top} nombres qui comptent le plus, {seeds} graines par camp dans chaque monde.',
  'sensitivity-lesson':
    '{title} : quels nombres déplacent l’effet de la leçon « {lesson} » (sa comparaison la plus faible ; plus, c’est davantage dans le sens attendu).',
  'sensitivity-measure':
    '{title} : quels nombres déplacent {measure} ({when}), {strategy} sur tous les sièges d’État.',
  'sensitivity-played':
    '{games} parties ; {numbers} nombres à plage, bougés comme {dials} ; les mêmes {seeds} graines dans chaque monde.',
  'sensitivity-usual':
    'Avec les nombres du fichier : {usual}. Dans neuf mondes plausibles sur dix : de {low} à {high}.',
  'sensitivity-number': 'nombre',
  'sensitivity-rest': 'tous les autres ensemble',
  'sensitivity-legend':
    'mu* : de combien le résultat change en moyenne quand le nombre parcourt sa plage. sigma : combien ces changements diffèrent. ↑ monte avec le nombre, ↓ baisse, ↕ pas clair. S1, ST : part de la variance entre mondes plausibles que le nombre explique seul, et seul ou avec d’autres, avec intervalles à 95 %.',
  'sensitivity-nothing': 'Aucun nombre n’a déplacé le résultat.',
  'sensitivity-first-up':
    'En tête, {key} : sur sa plage le résultat change de {effect} en moyenne, et monte avec lui.',
  'sensitivity-first-down':
    'En tête, {key} : sur sa plage le résultat change de {effect} en moyenne, et baisse quand il monte.',
  'sensitivity-first-either':
    'En tête, {key} : sur sa plage le résultat change de {effect} en moyenne ; vers le haut ou le bas, cela dépend d’autres nombres ou du hasard (moyenne {mean}).',
  'sensitivity-still': 'Sur {dials}, {count} n’ont jamais déplacé le résultat.',
  'sensitivity-alone':
    'Les lignes à parts, chacune pour soi, expliquent {alone} de la variance ; ce qui manque tient aux lignes agissant ensemble, et au hasard.',
  'sensitivity-luck':
    'Hasard : {means} de la variance entre mondes est ce que {seeds} graines en ont laissé ; il est dans chaque ST et dans mu*. Dans la variance de parties isolées, le hasard compte pour {games}.',
  'sensitivity-luck-unknown':
    'Avec une seule graine par monde, nul ne peut dire la part du hasard ; prenez-en deux ou plus.',
  'search-no-lessons': 'Le budget était trop petit pour opposer les classes des leçons.',
};
