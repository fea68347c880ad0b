import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { signalsIn, signalsOfPage, type SignalContext } from '#shared/domain/signal/find.ts';
import { RULES, type RuleId } from '#shared/domain/signal/rules.ts';
import { signalNote, signalSentences, signalSteps } from '#shared/text/signals.ts';

const rulesIn = (text: string, context?: SignalContext): RuleId[] =>
	signalsIn(text, context).map(({ rule }) => rule);

describe('a signal', () => {
	it('[SG1] names its rule, its source and the words it stands on, gravest first', () => {
		const text = "Il a fait beau. J'ai conduit le Fenwick. Puis il m'a mis une claque !";
		const [first, second, ...others] = signalsIn(text);
		expect(first).toEqual({
			level: 'N1',
			rule: 'assault',
			family: 'assault',
			excerpt: "Puis il m'a mis une claque",
			from: 41,
			to: 67
		});
		expect(second).toMatchObject({ level: 'N3', rule: 'lifting-machine' });
		expect(others).toEqual([]);
		expect(RULES['lifting-machine'].source).toBe('Code du travail, art. D4153-27');
	});

	it('[SG1] has a rule whose name and source stand for ever in one form', () => {
		for (const [id, { number, source }] of Object.entries(RULES)) {
			expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
			expect(number).toMatch(/^\d+\.\d+$/);
			expect(source).toMatch(/art\. |^CASF L/);
		}
	});

	it('[SG2] quotes at most 300 units, between words, verbatim', () => {
		const long = `${'bla '.repeat(200)}il m'a frappé ${'bla '.repeat(200)}`;
		const [signal] = signalsIn(long);
		expect(signal?.excerpt.length).toBeLessThanOrEqual(300);
		expect(signal?.excerpt).toContain("il m'a");
		expect(long.slice(signal?.from, signal?.to)).toBe(signal?.excerpt);
		expect(signal?.excerpt).toMatch(/^(?:bla|il).*(?:bla|frappé)$/);
	});

	it('[SG10] is the same of the same text, whatever that is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const signals = signalsIn(text);
				expect(signalsIn(text)).toEqual(signals);
				for (const { excerpt, from, to } of signals) expect(text.slice(from, to)).toBe(excerpt);
			})
		);
	});
});

describe('a task', () => {
	const done = [
		"J'ai conduit le chariot élévateur.",
		"On m'a laissé conduire le tracteur.",
		"Mon tuteur m'a fait essayer la meuleuse.",
		"C'est moi qui ai piloté la nacelle.",
		'Utilisation du massicot toute la matinée.',
		"J'ai aidé à porter des sacs de ciment de 35 kg."
	];

	it.each(done)('[SG3] is one that was done: %s', (text) => {
		expect(signalsIn(text)[0]?.level).toBe('N3');
	});

	const notDone = [
		"J'ai regardé le boucher découper une carcasse.",
		"Le mécanicien m'a expliqué comment souder.",
		"Je n'ai pas eu le droit de toucher à la tronçonneuse.",
		'Mon tuteur utilise le chariot élévateur pour ranger les palettes.',
		"J'aimerais conduire un tracteur.",
		'Demain je pourrai essayer la perceuse.',
		"C'est Karim qui conduisait le tracteur.",
		"J'ai fait des photocopies, plié des cartons et arrosé les plantes.",
		"J'ai essayé un simulateur de grue."
	];

	it.each(notDone)('[SG3] is none: %s', (text) => {
		expect(signalsIn(text)).toEqual([]);
	});

	it('[SG4] is done once it was handed on', () => {
		expect(rulesIn("Il m'a montré la scie à ruban.")).toEqual([]);
		expect(rulesIn("Il m'a montré la scie à ruban, puis j'ai essayé.")).toEqual([
			'dangerous-machine'
		]);
	});

	it('[SG5] is read by the course, and by what the agreement names', () => {
		const machine = "J'ai utilisé une machine.";
		const till = "J'ai tenu la caisse.";
		const forklift = "J'ai conduit le chariot élévateur.";
		const planned = 'Tenue de la caisse, conduite du chariot élévateur';
		expect(rulesIn(machine)).toEqual(['other-machine']);
		expect(rulesIn(machine, { course: 'professional' })).toEqual([]);
		expect(rulesIn(till, { course: 'professional' })).toEqual(['in-charge']);
		expect(rulesIn(till, { course: 'professional', planned })).toEqual([]);
		expect(rulesIn(till, { course: 'observation', planned })).toEqual(['in-charge']);
		expect(rulesIn(forklift, { course: 'professional', planned })).toEqual(['lifting-machine']);
	});
});

describe('what takes the meaning from words', () => {
	const denials: [string, RuleId[]][] = [
		["Il ne m'a jamais frappé.", []],
		["Personne ne m'a insulté.", []],
		["Il n'arrête pas de m'insulter.", ['humiliation', 'insults']],
		['Je ne veux plus vivre.', ['self-harm']],
		["J'ai meulé sans lunettes.", ['dangerous-machine', 'protection']]
	];

	it.each(denials)('[SG6] a denial, unless it belongs to them: %s', (text, rules) => {
		expect(rulesIn(text)).toEqual(rules);
	});

	const harmless = [
		"J'étais mort de rire.",
		"Ça m'a beaucoup touché.",
		'Dans le film, un homme me frappe.',
		'Le patron a frappé à la porte.',
		"Le perroquet m'a insulté.",
		"J'ai assisté à une audience, c'était une affaire de viol.",
		'En CM2 on se moquait de moi.'
	];

	it.each(harmless)('[SG7] an idiom, a story, a trade, what is long past: %s', (text) => {
		expect(signalsIn(text)).toEqual([]);
	});

	it('[SG7] but not what has begun again', () => {
		expect(rulesIn("L'an dernier je me scarifiais. J'ai recommencé.")).toContain('self-harm');
	});

	it('[SG8] no mood, no emoji', () => {
		expect(signalsIn('😭😭😭 🔪💔 :( ;_; ')).toEqual([]);
		expect(rulesIn("il m'a frappé mdr 😂")).toEqual(rulesIn("il m'a frappé"));
	});
});

describe('spelling and languages', () => {
	const spellings = [
		['il ma fraper', 'assault'],
		['jveu mourir', 'self-harm'],
		['g conduit le fennwick', 'lifting-machine'],
		['g utilisé la tronsoneuse', 'dangerous-machine'],
		['IL M’A TRAITÉ DE CONNARD', 'insults'],
		['jetais sur lechafaudage pr peindre', 'scaffold']
	];

	it.each(spellings)('[SG9] of students are read: %s', (text, rule) => {
		expect(rulesIn(text)).toContain(rule);
	});

	it('[SG9] another language gives only what is never said lightly', () => {
		expect(rulesIn('I just want to die.')).toEqual(['self-harm']);
		expect(signalsIn('Hoy he visto cómo cortan el pelo y he barrido el suelo.')).toEqual([]);
		expect(signalsIn('اليوم رتبت الكتب وساعدت في المكتبة')).toEqual([]);
	});
});

describe('what a text costs', () => {
	const pieces = [
		'bla',
		"je me suis coupé il m'a frappé peur ",
		'8h 20h dimanche pause manger pas ',
		'la scie la scie essayé, ',
		'****',
		'😭',
		'if (a) { b(); } ',
		'coups gifle me me me '
	];

	it.each(pieces)('[SG10] grows as its length: %s', (piece) => {
		const gets = vi.spyOn(Map.prototype, 'get');
		const asks = vi.spyOn(Set.prototype, 'has');
		const costOf = (length: number): number => {
			gets.mockClear();
			asks.mockClear();
			signalsIn(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
			return gets.mock.calls.length + asks.mock.calls.length;
		};
		try {
			const once = costOf(2_000);
			expect(costOf(8_000)).toBeLessThanOrEqual(4.2 * once + 100);
		} finally {
			gets.mockRestore();
			asks.mockRestore();
		}
	});

	it.each(['', 'a', 'b'.repeat(100_000), 'il me '.repeat(17_000), '\ud83d', '\u0000', '{"a":[1]}'])(
		'[SG10] never fails',
		(text) => {
			expect(Array.isArray(signalsIn(text))).toBe(true);
		}
	);
});

describe('hours', () => {
	const times: [string, RuleId[]][] = [
		["J'ai commencé à 5h ce matin.", ['early-or-late']],
		["J'ai fini à 22 h hier.", ['early-or-late']],
		["J'ai fait 10 heures de travail.", ['long-day']],
		["J'ai travaillé de 7h à 19h.", ['long-day']],
		["J'ai fait 42 heures cette semaine.", ['long-day']],
		['Je suis venu dimanche.', ['day-of-rest']],
		['Je suis venu sept jours de suite.', ['day-of-rest']],
		['Pas de pause de toute la journée.', ['no-break']],
		['Je me suis levé à 5h pour prendre le train.', []],
		['Le boulanger commence à 3h du matin.', []],
		["J'ai commencé à 8h30 et fini à 16h.", []]
	];

	it.each(times)('[SG11] %s', (text, rules) => {
		expect(rulesIn(text)).toEqual(rules);
	});

	it('[SG11] of the professional course are its own', () => {
		const late = "J'ai fini à 21 h.";
		expect(rulesIn(late, { course: 'professional', age: 15 })).toEqual(['early-or-late']);
		expect(rulesIn(late, { course: 'professional', age: 16 })).toEqual([]);
	});
});

it('[SG12] every rule has its neutral sentence, every level what an adult may do', () => {
	expect(Object.keys(signalSentences).sort()).toEqual(Object.keys(RULES).sort());
	for (const sentence of Object.values(signalSentences)) {
		expect(sentence).not.toMatch(/coupable|agresseur|faute|interdit|accus/i);
	}
	for (const level of ['N1', 'N2', 'N3', 'N4'] as const) {
		expect(signalSteps[level].length).toBeGreaterThan(0);
	}
	expect(signalNote).toMatch(/suggestion/);
	expect(signalSteps.N1.join(' ')).toMatch(/17 ou le 112.*119/);
	expect(signalSteps.N2.join(' ')).toMatch(/119.*3018/);
});

it('[SG13] a page gives each rule once, with the name of its text', () => {
	const signals = signalsOfPage({
		done: "J'ai conduit le tracteur.",
		hard: "J'ai conduit le tracteur. Il m'a frappé.",
		learned: 'Rien'
	});
	expect(signals.map(({ rule, field }) => [rule, field])).toEqual([
		['assault', 'hard'],
		['tractor', 'done']
	]);
});
