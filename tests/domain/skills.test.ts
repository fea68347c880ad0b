import { describe, expect, it } from 'vitest';
import { readBody } from '#shared/domain/read-body.ts';
import { FRAMES, suggestedSkills, type SkillId } from '#shared/domain/skills.ts';
import { frames, groups, skillText, skillWord } from '#shared/text/skills.ts';

const ALL = FRAMES.flatMap((frame) =>
	frame.groups.flatMap(({ skills }): readonly SkillId[] => skills)
);

describe('skills', () => {
	it('[QU9] are called by words that a fact takes, each by its own, and are said with a label', () => {
		const words = ALL.map(skillWord);
		expect(new Set(words).size).toBe(ALL.length);
		const refused = words.filter(
			(skill) =>
				!readBody('journal', ['student'], { type: 'skill', at: 1, day: '2027-06-14', skill }).ok
		);
		expect(refused).toEqual([]);
		expect(words.filter((word) => skillText(word).length < 4)).toEqual([]);
		expect(skillText(skillWord('socle-5'))).toBe('Représentations du monde et activité humaine');
	});

	it('[QU9] keep those of the first list, and say any other as it was said', () => {
		const first = [
			...["Arriver à l'heure", 'Accueillir', 'Écouter une consigne', 'Poser des questions'],
			...['Observer un métier', 'Travailler en équipe', "Demander de l'aide", 'Ranger mon poste'],
			...['Compter et mesurer', 'Utiliser un outil', 'Expliquer ce que je fais'],
			'Respecter la sécurité'
		];
		expect(first.filter((word) => !ALL.map(skillWord).includes(word))).toEqual([]);
		expect(skillText('Une autre liste')).toBe('Une autre liste');
	});

	it('[QU9] stand in frames that are named with their version, and in groups that ask, without a level', () => {
		const named = FRAMES.flatMap(({ frame }) => frames[frame] ?? []);
		expect(named.filter((name) => !/20\d\d/.test(name))).toEqual([]);
		const talks = FRAMES.flatMap((frame) => frame.groups.map(({ group }) => groups[group].talk));
		expect(talks.filter((talk) => !talk.endsWith('?'))).toEqual([]);
		const told = [...named, ...talks, ...ALL.map((skill) => skillText(skillWord(skill)))].join(' ');
		expect(told).not.toMatch(/niveau|score|insuffisant|fragile|maîtris|points?\b/i);
	});

	it('[QU9] are proposed with the word that was written, and with nothing else', () => {
		expect(suggestedSkills(['Pesé la farine', "J'ai ACCUEILLI une dame avec l'équipe"])).toEqual([
			{ skill: 'welcome', word: 'ACCUEILLI' },
			{ skill: 'measure', word: 'Pesé' },
			{ skill: 'team', word: 'équipe' }
		]);
		expect(suggestedSkills(['rien de spécial', ''])).toEqual([]);
	});
});
