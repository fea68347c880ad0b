import { it } from 'vitest';
import { guess } from '#shared/domain/import/columns.ts';
const H = [
'Nom;Prénom;Né(e) le;Sexe;Classe','Élèves;Né(e) le;Sexe;Classe',
'Nom de famille;Prénom 1;Date de naissance;Division;Nom de famille repr. légal;Prénom repr. légal;Courriel repr. légal;Tél. portable repr. légal;Nom de famille autre repr. légal;Prénom autre repr. légal;Courriel autre repr. légal',
'Nom;Prénom 1;Date de naissance;N° Interne;INE;Sexe;Division;Légal;Financier;Correspondant;Civilité resp.;Nom resp.;Prénom resp.;Commune resp.;Lien de parenté;Tel maison resp.;Tel travail resp.;Tel mobile resp.;Courriel resp.',
'Élève;Classe;Nom;Prénom;Lien;Tél. portable;E-mail;Responsable légal',
'Nom;Prénom;Classe;Entreprise;SIRET;Adresse;Code postal;Ville;Téléphone entreprise;Nom du tuteur;Prénom du tuteur;Mail tuteur;Tél. tuteur;Professeur référent;Date de début;Date de fin;Lundi matin;Lundi après-midi;Objectifs;Activités prévues',
'Nom;Prénom;Nom;Prénom;Classe;Tuteur légal',
'Nom;Prénom;Mail académique;Fonction','CODE_STRUCTURE;LIBELLE_LONG',
'ELEVE_ID;ID_NATIONAL;NOM_DE_FAMILLE;NOM_USAGE;PRENOM;DATE_NAISS;DIVISION;MEL;TEL_PORTABLE;DATE_SORTIE',
'ELEVE_ID;PERSONNE_ID;RESP_NOM;RESP_NOM_USAGE;RESP_PRENOM;RESP_LEGAL;RESP_CONTACT;RESP_TEL_PORTABLE;RESP_TEL_PERSONNEL;RESP_TEL_PROFESSIONNEL;RESP_MEL;RESP_ACCEPTE_SMS',
'Stagiaire;Structure d’accueil;Tuteur;Téléphone;Mail;Du;Au;Dates de stage;Horaires','NOM_ELEVE;PRENOM;DIVISION;CODE_MEF;LIBELLE_MEF;EMAIL', 'Nom;Prénom;Tél 1;Nom Resp. Lég. 2;Prénom Resp. Lég. 2;Tel mobile resp. légal1;Nom resp. légal1;Classe'];
it('x', () => { for (const h of H) { for (const k of h.includes('SIRET') ? [undefined,'placements' as const] : [undefined]) { const g = guess({ name: '', source: 'csv', rows: [{ number: 1, cells: h.split(';') }] }, k); console.log(g.mapping.kind, g.mapping.header, g.missing.join('|'), '\n  ', g.columns.map((c) => `${c.title}=${c.field || (c.choices.length ? '?' + c.choices.join('/') : '-')}`).join('; ')); } } });
