import { MOST_CELL, MOST_ROWS, type FileRefusal, type Sheet } from '#shared/domain/import/sheet.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { readXml } from './xml.ts';

type Tags = Map<string, string>;

/** Elements that are a record: attributes and leaves become its cells. */
const RECORDS: readonly string[] = [
	'PARAMETRES',
	'ELEVE',
	'STRUCTURE',
	'PERSONNE',
	'RESPONSABLE_ELEVE',
	'DIVISION'
];

/** Of each export: what makes a row, and the tags that stand in its first line. */
const EXPORTS = {
	eleves: [
		...['ELEVE_ID', 'ID_NATIONAL', 'NOM_DE_FAMILLE', 'NOM_USAGE', 'PRENOM', 'DATE_NAISS'],
		...['DIVISION', 'MEL', 'TEL_PORTABLE', 'DATE_SORTIE']
	],
	responsables: [
		...['ELEVE_ID', 'PERSONNE_ID', 'RESP_NOM', 'RESP_NOM_USAGE', 'RESP_PRENOM', 'RESP_LEGAL'],
		...['RESP_CONTACT', 'RESP_TEL_PORTABLE', 'RESP_TEL_PERSONNEL', 'RESP_TEL_PROFESSIONNEL'],
		...['RESP_MEL', 'RESP_ACCEPTE_SMS']
	],
	structures: ['CODE_STRUCTURE', 'LIBELLE_LONG']
} as const;
type Export = keyof typeof EXPORTS;

/**
 * IM2: an export of SIECLE as a sheet under its tags: ElevesAvecAdresses (or SansAdresses), ResponsablesAvecAdresses,
 * Structures. What the school does not need (sex, addresses, professions) is never taken out of it.
 */
export function readSiecle(xml: string): Result<Sheet, FileRefusal> {
	const found = new Map(RECORDS.map((name) => [name, [] as Tags[]]));
	let root = '';
	let record: Tags | undefined;
	let student = '';
	let leaf = '';
	let count = 0;
	const read = readXml(xml, {
		open: (name, attributes) => {
			if (root === '') {
				root = name;
				return kindOf(root) !== undefined;
			}
			leaf = '';
			if (name === 'STRUCTURES_ELEVE') student = attributes.get('ELEVE_ID') ?? '';
			if (!RECORDS.includes(name)) return true;
			record = new Map(attributes);
			if (name === 'STRUCTURE') record.set('ELEVE_ID', student);
			found.get(name)?.push(record);
			return ++count <= 4 * MOST_ROWS;
		},
		text: (text) => {
			if (leaf.length <= MOST_CELL) leaf = (leaf + text).slice(0, MOST_CELL + 1);
		},
		close: (name) => {
			if (RECORDS.includes(name)) record = undefined;
			else if (record && !record.has(name)) record.set(name, leaf.trim());
			leaf = '';
		}
	});
	if (!read.ok) return read;
	const kind = kindOf(root);
	if (kind === undefined)
		return refused(/^(?:BEE|STS)_/.test(root) ? 'siecle-other' : 'xml-unknown');
	const records = { eleves, responsables, structures }[kind]((name) => found.get(name) ?? []);
	if (records.length > MOST_ROWS || count > 4 * MOST_ROWS) return refused('too-many-rows');
	if (records.length === 0) return refused('empty');
	const tags = EXPORTS[kind];
	const uai = found.get('PARAMETRES')?.[0]?.get('UAJ');
	const rows = records.map((one, index) => ({
		number: index + 1,
		cells: tags.map((tag) => one.get(tag) ?? '')
	}));
	return ok({
		name: '',
		source: 'siecle',
		rows: [{ number: 0, cells: tags }, ...rows],
		...(uai === undefined ? {} : { uai })
	});
}

function kindOf(root: string): Export | undefined {
	if (!root.startsWith('BEE_')) return undefined;
	if (root.endsWith('ELEVES')) return 'eleves';
	if (root.endsWith('RESPONSABLES')) return 'responsables';
	return root.endsWith('STRUCTURES') ? 'structures' : undefined;
}

type Found = (name: string) => readonly Tags[];

/** The class is written apart, as the structure of type D (division); groups are of type G. */
function eleves(found: Found): Tags[] {
	const divisions = new Map<string, string>();
	for (const structure of found('STRUCTURE')) {
		if (structure.get('TYPE_STRUCTURE') !== 'D') continue;
		divisions.set(structure.get('ELEVE_ID') ?? '', structure.get('CODE_STRUCTURE') ?? '');
	}
	return found('ELEVE').map((one) => {
		const of = (tag: string): string => one.get(tag) ?? '';
		const division = divisions.get(of('ELEVE_ID'));
		return new Map([
			...one,
			['NOM_DE_FAMILLE', of('NOM_DE_FAMILLE') || of('NOM')],
			['ID_NATIONAL', of('ID_NATIONAL') || of('INE_RNIE') || of('INE_BEA')],
			['DIVISION', division ?? '']
		]);
	});
}

/** One row a child and guardian. */
function responsables(found: Found): Tags[] {
	const people = new Map(found('PERSONNE').map((one) => [one.get('PERSONNE_ID') ?? '', one]));
	return found('RESPONSABLE_ELEVE').map((link) => {
		const person = people.get(link.get('PERSONNE_ID') ?? '') ?? new Map<string, string>();
		const of = (tag: string): string => person.get(tag) ?? '';
		return new Map([
			['ELEVE_ID', link.get('ELEVE_ID') ?? ''],
			['PERSONNE_ID', link.get('PERSONNE_ID') ?? ''],
			['RESP_NOM', of('NOM_DE_FAMILLE') || of('NOM')],
			['RESP_NOM_USAGE', of('NOM_USAGE')],
			['RESP_PRENOM', of('PRENOM')],
			['RESP_LEGAL', link.get('NIVEAU_RESPONSABILITE') ?? link.get('RESP_LEGAL') ?? ''],
			['RESP_CONTACT', link.get('A_CONTACTER_EN_PRIORITE') ?? link.get('PERS_CONTACT') ?? ''],
			['RESP_TEL_PORTABLE', of('TEL_PORTABLE')],
			['RESP_TEL_PERSONNEL', of('TEL_PERSONNEL')],
			['RESP_TEL_PROFESSIONNEL', of('TEL_PROFESSIONNEL')],
			['RESP_MEL', of('MEL')],
			['RESP_ACCEPTE_SMS', of('ACCEPTE_SMS')]
		]);
	});
}

function structures(found: Found): Tags[] {
	return [...found('DIVISION')];
}
