import { describe, expect, it } from 'vitest';
import { keepsakeHtml, type Keepsake } from '#shared/text/keepsake.ts';

const HOSTILE = `<script>alert(1)</script></style><img src=x onerror="a('b')">&amp;`;

const EMPTY: Keepsake = {
	student: 'Léa EXEMPLE',
	className: '2de Démo',
	school: 'Lycée Imaginaire',
	hosts: [{ name: 'Boulangerie imaginaire', from: '2027-06-14', to: '2027-06-25' }],
	pages: [],
	skills: [],
	own: [],
	savedOn: '2027-06-25'
};

describe('the file that keeps a notebook', () => {
	it('holds every page in order, each answer with its question, and the comments', () => {
		const html = keepsakeHtml({
			...EMPTY,
			pages: [
				{
					page: 'after',
					fields: {
						'answer/keep': 'le pain',
						'answer/glossary': 'pointage',
						'answer/own-1': 'rond'
					},
					comments: []
				},
				{
					page: '2027-06-15',
					fields: { done: 'pesé\nla farine', 'answer/tool': 'une corne', 'answer/gone': 'oui' },
					mood: 4,
					arrived: '08:27',
					comments: [{ by: 'Dany TABLEAU', text: 'Bravo' }]
				},
				{ page: 'before', fields: { 'answer/route': 'le bus 4' }, comments: [] },
				{ page: '2027-06-14', fields: { difficult: 'se lever' }, comments: [] }
			],
			skills: ['Observer'],
			own: [
				{
					id: 'own-1',
					phase: 'during',
					theme: 'self',
					since: '2027-06-14',
					text: 'Quel pain ?',
					retired: true
				}
			]
		});
		const order = [
			...['le bus 4', 'Lundi 14 juin', 'se lever', 'Mardi 15 juin', 'pesé\nla farine'],
			...[
				'une corne',
				'oui',
				'Bien',
				'Dany TABLEAU',
				'Bravo',
				'le pain',
				'Mes mots du métier',
				'pointage',
				'Quel pain ?',
				'rond',
				'Observer'
			]
		];
		const places = order.map((words) => html.indexOf(words));
		expect(places).not.toContain(-1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(html).toContain('8\u00a0h\u00a027');
	});

	it('needs nothing from anywhere, and lets nothing run', () => {
		const html = keepsakeHtml(EMPTY);
		expect(html).toContain(`default-src 'none'`);
		expect(html).not.toMatch(/<(script|link|img|iframe)|https?:|url\(/i);
	});

	it('shows hostile words as words, wherever they stand', () => {
		const html = keepsakeHtml({
			student: HOSTILE,
			className: HOSTILE,
			school: HOSTILE,
			hosts: [{ name: HOSTILE, from: '2027-06-14', to: '2027-06-25' }],
			pages: [
				{
					page: '2027-06-14',
					fields: { done: HOSTILE, [`answer/${HOSTILE}`]: HOSTILE, 'answer/own-x': 'vu' },
					comments: [{ by: HOSTILE, text: HOSTILE }]
				},
				{ page: HOSTILE, fields: { learned: HOSTILE }, comments: [] }
			],
			skills: [HOSTILE],
			own: [{ id: 'own-x', phase: 'during', theme: 'self', since: '2027-06-14', text: HOSTILE }],
			savedOn: '2027-06-25'
		});
		expect(html).not.toMatch(/<script|<img|alert\(1\)<\/script>|onerror="/i);
		expect(html.match(/<\/style>/g)).toHaveLength(1);
		expect(html).toContain(
			'&lt;script&gt;alert(1)&lt;/script&gt;&lt;/style&gt;&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;'
		);
	});
});
