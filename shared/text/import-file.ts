import type { FileRefusal } from '#shared/domain/import/sheet.ts';
import { NB, NN } from './typography.ts';

const SAVE_AGAIN = `L'ouvrir dans Excel ou LibreOffice, puis l'enregistrer en .xlsx ou en .csv.`;

/** Of a whole file that cannot be read: what happened, and the way out. Nothing of it was taken in. */
export const fileRefusals: Readonly<Record<FileRefusal, string>> = {
	empty: `Ce fichier est vide.`,
	'too-large': `Ce fichier dépasse 20${NB}Mo. Une liste d'élèves en fait cent fois moins${NB}: est-ce le bon${NN}?`,
	'too-many-rows': `Ce fichier compte plus de 100${NN}000${NB}lignes. Le couper en plusieurs, ou vérifier que c'est le bon.`,
	'quotes-open': `Des guillemets sont mal placés ou jamais refermés${NB}: des lignes seraient perdues. ${SAVE_AGAIN}`,
	'zip-broken': `Cette archive ZIP est incomplète, abîmée ou protégée par un mot de passe. La télécharger à nouveau.`,
	'zip-bomb': `Cette archive ZIP contient beaucoup trop de données. Elle n'est pas ouverte.`,
	'old-excel': `C'est un ancien fichier Excel (.xls). ${SAVE_AGAIN}`,
	'locked-excel': `Ce classeur est protégé par un mot de passe. L'enregistrer sans mot de passe.`,
	'xlsx-broken': `Ce classeur est abîmé. ${SAVE_AGAIN}`,
	'other-spreadsheet': `Ce tableur n'est pas lu ici. L'enregistrer en .xlsx ou en .csv.`,
	'other-archive': `Cette archive n'est pas un ZIP. En sortir les fichiers, puis les choisir un par un.`,
	pdf: `C'est un PDF${NB}: rien ne peut y être lu de façon sûre. Exporter la liste en .csv ou en .xlsx.`,
	picture: `C'est une image. Exporter la liste en .csv ou en .xlsx.`,
	'web-page': `C'est une page web, même si son nom finit par .xls. ${SAVE_AGAIN}`,
	'not-a-table': `Ce fichier n'est pas un tableau. Sont lus${NB}: SIECLE (.xml ou .zip), .csv et .xlsx.`,
	'xml-broken': `Ce fichier XML est incomplet ou abîmé. Refaire l'export depuis SIECLE.`,
	'xml-unsafe': `Ce fichier contient des instructions qu'un export n'a jamais. Il n'est pas lu.`,
	'xml-unknown': `Ce fichier XML ne vient pas de SIECLE.`,
	'siecle-other': `Cet export SIECLE ne sert pas ici. Choisir ElevesAvecAdresses, ResponsablesAvecAdresses ou Structures.`,
	'nothing-useful': `Rien dans cette archive ne peut être lu ici. Sont lus${NB}: SIECLE (.xml), .csv et .xlsx.`
};
