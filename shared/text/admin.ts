import type { PersonId } from '#shared/domain/ids.ts';
import { NB, NN } from './typography.ts';

/* What whoever runs the server reads from `npm run admin`. */

export const admin = {
	usage: [
		`npm run admin -- etablissement IDENTIFIANT --nom "Lycée X" --telephone "01 99 00 10 10" [--fuseau Europe/Paris]`,
		`npm run admin -- personne IDENTIFIANT --nom "Prénom NOM" --email adresse --role direction`,
		`npm run admin -- code IDENTIFIANT --email adresse`,
		`npm run admin -- deconnecter IDENTIFIANT --email adresse`,
		`npm run admin -- delier IDENTIFIANT --email adresse`,
		`npm run admin -- retirer IDENTIFIANT --email adresse`,
		`npm run admin -- cle`,
		`npm run admin -- liste`
	].join('\n'),
	school: (name: string, id: string): string =>
		`${name} est prêt. Ajoutez maintenant sa direction${NB}: npm run admin -- personne ${id} --nom "Prénom NOM" --email adresse --role direction`,
	person: (name: string, id: string, email: string): string =>
		`${name} est dans Carnet. Pour entrer tout de suite, sans attendre d'e-mail${NB}: npm run admin -- code ${id} --email ${email}`,
	code: (code: string, where: string): string =>
		`${code}\nBon une fois, pendant dix minutes. À taper sur ${where}`,
	deconnecter: `Tous ses appareils sont déconnectés, ses clés d'accès effacées. Pour revenir${NB}: un code par e-mail, ou npm run admin -- code.`,
	delier: `Cette personne n'est plus liée à son compte ENT ou académique. Le prochain compte de la même adresse qui entre sera le sien.`,
	cle: (links: number): string =>
		`Nouvelle clé. ${links} lien(s) et feuille(s) d'accès ne marchent plus${NB}: imprimez ou envoyez-les à nouveau («${NN}Accès${NN}»). Qui est déjà entré le reste. Démarrez Carnet.`,
	serving: (count: number): string =>
		`Carnet est en marche sur cette base (${count} connexion(s)). Arrêtez-le avant de changer la clé.`,
	retirer: `Ses appareils sont déconnectés, et cette personne n'a plus de rôle ici. Ce qu'elle a écrit reste.`,
	none: `Aucun établissement. Créez-en un${NB}: npm run admin -- etablissement …`,
	schoolLine: (name: string, id: string, phone: string): string => `${name} (${id}), ${phone}`,
	personLine: (name: string, roles: string, email: string | null, id: PersonId): string =>
		`  ${name}, ${roles}, ${email ?? 'sans adresse'} (${id})`,
	nobody: `  Personne encore.`,
	refusals: {
		'bad-school': `Identifiant refusé${NB}: l'UAI de l'établissement (sept chiffres et sa lettre), ou un mot en minuscules sans accent.`,
		'bad-name': `Nom refusé${NB}: de 2 à 80 caractères, et pour une personne son prénom puis son nom en capitales.`,
		'bad-phone': `Téléphone refusé${NB}: écrivez-le comme sur la page de l'établissement.`,
		'bad-zone': `Fuseau inconnu${NB}: Europe/Paris, Indian/Reunion, America/Martinique…`,
		'bad-role': `Rôle inconnu${NB}: direction, cpe, vie-scolaire, secretariat, soin.`,
		'bad-email': `Adresse refusée.`,
		'no-school': `Aucun établissement de cet identifiant${NB}: npm run admin -- liste`,
		'no-person': `Personne n'a cette adresse dans cet établissement${NB}: npm run admin -- liste`,
		'school-there': `Cet établissement existe déjà${NB}: rien n'a été changé.`,
		'email-there': `Quelqu'un a déjà cette adresse dans cet établissement${NB}: rien n'a été changé.`,
		'not-bound': `Cette personne n'est liée à aucun compte ENT ou académique${NB}: rien n'a été changé.`
	}
} as const;

/** As the operator types them. */
export const ADMIN_ROLES: Readonly<Record<string, string>> = {
	direction: 'head',
	cpe: 'cpe',
	'vie-scolaire': 'desk',
	secretariat: 'office',
	soin: 'care'
};
