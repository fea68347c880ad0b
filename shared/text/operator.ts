import { NB, NN } from './typography.ts';

/* What whoever runs Carnet reads from `npm run backup`, `restore` and `doctor`. */

type About = Readonly<Record<string, string | number>>;

export const findings = {
	'migrations-done': () => 'Base à jour.',
	'migrations-pending': ({ pending }: About) =>
		`Base en retard de ${pending} migration(s)${NB}: démarrez Carnet une fois (npm start), il la met à jour.`,
	'migrations-ahead': () =>
		`Base plus récente que ce programme${NB}: installez la version de Carnet qui l'a ouverte en dernier.`,
	trial: () =>
		`Base d'essai (PGlite)${NB}: elle ne survit pas à une coupure de courant. Pour de vrai, DATABASE_URL.`,
	'postgres-version': ({ version }: About) => `PostgreSQL ${version}.`,
	'postgres-old': ({ version }: About) =>
		`PostgreSQL ${version} est trop ancien${NB}: il faut la version 15 ou une plus récente.`,
	durable: ({ name, setting }: About) => `${name} = ${setting}.`,
	'not-durable': ({ name }: About) =>
		`${name} = off${NB}: ce qui est dit reçu peut se perdre. Remettez ${name} = on dans postgresql.conf.`,
	'roles-weak': () => `Les comptes de travail n'ont pas de droits particuliers.`,
	'role-strong': ({ role }: About) =>
		`Le compte ${role} a trop de droits${NB}: alter role ${role} nologin nosuperuser nobypassrls.`,
	'tables-guarded': () => 'Chaque table ne montre que son établissement.',
	'table-open': ({ table }: About) =>
		`La table ${table} n'est pas cloisonnée${NB}: n'ouvrez pas Carnet, et prévenez qui l'a installé.`,
	'place-known': () => `La base est là où Carnet l'a laissée.`,
	'place-other': () =>
		`La base a été copiée ou ramenée en arrière${NB}: au prochain démarrage, les téléphones redonneront tout ce qu'ils ont.`,
	'counters-right': () => 'Compteurs et lignes concordent.',
	'beyond-counter': ({ table, placement, rows }: About) =>
		`${table}, stage ${placement}${NB}: ${rows} ligne(s) au-delà du compteur. Restaurez la dernière sauvegarde.`,
	'pages-right': ({ pages }: About) => `${pages} page(s) de journal relues, textes conformes.`,
	'page-damaged': ({ placement, author, page }: About) =>
		`Page ${page} de ${author}, stage ${placement}${NB}: illisible. Restaurez la dernière sauvegarde.`,
	'page-differs': ({ placement, author, page }: About) =>
		`Page ${page} de ${author}, stage ${placement}${NB}: le texte n'est pas celui de son état. Restaurez la dernière sauvegarde.`,
	'log-damaged': ({ placement, author, page, seq }: About) =>
		`Historique de la page ${page} de ${author}, stage ${placement}, n°${NB}${seq}${NB}: illisible. La page elle-même est vérifiée à part.`,
	'and-more': ({ rest }: About) => `… et ${rest} autre(s).`,
	'jobs-done': () => `Rien n'attend d'être fait.`,
	'jobs-overdue': ({ overdue }: About) =>
		`${overdue} tâche(s) en retard de plus de dix minutes${NB}: Carnet tourne-t-il${NN}? Sinon, démarrez-le.`,
	'jobs-held': ({ held }: About) =>
		`${held} envoi(s) d'avant la restauration attendent qu'une personne les confirme.`,
	refused: ({ count, bytes }: About) =>
		`${count} refus gardé(s) (${bytes} octets)${NB}: la direction les voit dans Carnet.`,
	'never-backed-up': () => `Aucune sauvegarde${NB}: lancez npm run backup, et chaque nuit ensuite.`,
	'backup-fresh': ({ hours }: About) => `Dernière sauvegarde il y a ${hours}${NB}h.`,
	'backup-old': ({ hours }: About) =>
		`Dernière sauvegarde il y a ${hours}${NB}h${NB}: lancez npm run backup, et vérifiez la tâche de la nuit.`,
	'erasures-done': ({ erasures }: About) => `${erasures} effacement(s) au registre, tous faits.`,
	'erasure-undone': ({ placement }: About) =>
		`Stage ${placement}${NB}: un effacement du registre n'est pas fait. Redémarrez Carnet, il le refait.`,
	'audit-right': ({ entries }: About) => `Journal des accès${NB}: ${entries} ligne(s), intactes.`,
	'audit-broken': ({ school, nth }: About) =>
		`Journal des accès de ${school}${NB}: la ligne n°${NB}${nth} n'est pas celle qui a été écrite. Gardez cette base telle quelle, et prévenez la direction.`,
	'register-damaged': ({ unreadable }: About) =>
		`Registre des effacements${NB}: ${unreadable} ligne(s) illisible(s). Reprenez ce fichier dans vos copies.`
} as const satisfies Record<string, (about: About) => string>;

export type FindingCode = keyof typeof findings;

export const LEVELS = { fine: 'bien ', note: 'à voir', wrong: 'GRAVE' } as const;

export const operator = {
	healthy: 'Rien de grave.',
	sick: (wrong: number) => `${wrong} point(s) à corriger.`,
	backedUp: (path: string, schools: number, rows: number) =>
		`Sauvegarde faite${NB}: ${path} (${schools} établissement(s), ${rows} lignes). Gardez-en une copie ailleurs.`,
	restored: (made: string, rows: number) =>
		`Restauré${NB}: sauvegarde du ${made}, ${rows} lignes. Démarrez Carnet${NB}: les téléphones redonneront la suite.`,
	held: (folder: string, owner: number) =>
		`${folder} est ouvert par Carnet (processus ${owner}). Arrêtez-le, relancez cette commande, puis redémarrez-le.`,
	serving: (count: number) =>
		`Carnet est en marche sur cette base (${count} connexion(s)). Arrêtez-le avant de restaurer.`,
	usage: 'npm run backup [-- fichier]   npm run restore -- fichier [--replace]   npm run doctor',
	refusals: {
		missing: `Ce fichier n'existe pas.`,
		'not-a-backup': `Ce fichier n'est pas une sauvegarde de Carnet.`,
		newer: `Cette sauvegarde vient d'une version plus récente de Carnet${NB}: installez-la d'abord.`,
		damaged: `Cette sauvegarde est abîmée ou incomplète${NB}: rien n'a été changé. Prenez la précédente.`,
		'not-empty': `La base contient déjà un établissement${NB}: rien n'a été changé. Pour tout remplacer, ajoutez --replace.`
	}
} as const;
