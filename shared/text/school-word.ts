/** « collège » where the school's name says that and no « lycée » besides; else « lycée ». */
export function schoolWord(name: string): 'collège' | 'lycée' {
	return /coll[eè]ge/i.test(name) && !/lyc[eé]e/i.test(name) ? 'collège' : 'lycée';
}
