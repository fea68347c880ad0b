import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#server/config.ts';

describe('the settings', () => {
	it('are a demonstration on loopback when nothing is said', () => {
		expect(readConfig({})).toMatchObject({
			port: 3000,
			host: '127.0.0.1',
			demo: true,
			databaseUrl: undefined,
			demoNow: undefined,
			origin: 'http://localhost:3000'
		});
	});

	it('are no demonstration with a real database, unless it is said', () => {
		const DATABASE_URL = 'postgres://carnet@localhost/carnet';
		expect(readConfig({ DATABASE_URL }).demo).toBe(false);
		expect(readConfig({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
	});

	it('open a demonstration to others only when it is said aloud', () => {
		expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(ConfigError);
		expect(readConfig({ HOST: '0.0.0.0', DEMO: '1' }).host).toBe('0.0.0.0');
		expect(readConfig({ HOST: 'localhost' }).host).toBe('localhost');
	});

	it('name the mistake in one sentence', () => {
		const mistakes = [
			{ PORT: 'x' },
			{ PORT: '70000' },
			{ DATABASE_URL: 'mysql://x' },
			{ DEMO: 'yes' },
			{ ORIGIN: 'carnet' },
			{ ORIGIN: 'ftp://carnet.example' },
			{ DEMO_NOW: 'tomorrow' },
			{ DEMO: '0', DEMO_NOW: '2027-06-14T09:00:00Z' },
			{ SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' },
			{ SMTP_URL: 'https://mail.example', MAIL_FROM: 'a@b.example' },
			{ SMTP_URL: 'smtp://mail.example' },
			{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Carnet' },
			{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example, c@d.example' },
			{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'A\r\nBcc: x <a@b.example>' },
			{ SMS_URL: 'https://sms.example' },
			{ SMS_URL: 'http://sms.example', SMS_TOKEN: 'secret' },
			{ SMS_URL: 'sms.example', SMS_TOKEN: 'secret' },
			{ SMS_URL: 'https://sms.example', SMS_TOKEN: 'two words' },
			{ SMS_INBOUND_TOKEN: 'short' },
			{ SMS_INBOUND_TOKEN: 'two words that are long enough' },
			{ SMS_INBOUND_TOKEN: 'x'.repeat(201) },
			{ LLM_URL: 'https://llm.example/v1' },
			{ LLM_URL: 'http://llm.example/v1', LLM_MODEL: 'small' },
			{ LLM_URL: 'https://llm.example', LLM_MODEL: 'small' },
			{ LLM_URL: 'https://me:hunter2@llm.example/v1', LLM_MODEL: 'small' },
			{ LLM_URL: 'https://llm.example/?x=/v1', LLM_MODEL: 'small' },
			{ LLM_URL: 'https://llm.example/v1', LLM_MODEL: 'two words' },
			{ LLM_URL: 'https://llm.example/v1', LLM_MODEL: 'small', LLM_KEY: 'two words' },
			{ HEARTBEAT_URL: 'http://beat.example/secret' },
			{ HEARTBEAT_URL: 'ftp://beat.example' },
			{ HEARTBEAT_URL: 'beat' },
			{ SMS_INBOUND_TOKEN: 'change-me-change-me-change-me' },
			{ SMS_INBOUND_TOKEN: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
			{ METRICS_TOKEN: 'example-metrics-key' },
			{ METRICS_TOKEN: 'short' },
			{ METRICS_TOKEN: 'long enough but with spaces' }
		];
		for (const mistake of mistakes) {
			expect(() => readConfig(mistake), JSON.stringify(mistake)).toThrow(ConfigError);
		}
	});

	it('reach a real school through TLS, or on its own machine alone', () => {
		const at = (ORIGIN: string, more = {}) => readConfig({ ORIGIN, DEMO: '0', ...more }).origin;
		expect(at('https://carnet.lycee.example')).toBe('https://carnet.lycee.example');
		expect(at('http://localhost:3000')).toBe('http://localhost:3000');
		expect(() => at('http://carnet.lycee.example')).toThrow('https://');
		expect(at('http://carnet.example', { DEMO: '1' })).toBe('http://carnet.example');
	});

	it('open the ways out, and keep their passwords to themselves', () => {
		const config = readConfig({
			SMTP_URL: 'smtps://user:hunter2@mail.example',
			MAIL_FROM: 'Lycée X <carnet@lycee.example>',
			SMS_URL: 'http://127.0.0.1:8080/send',
			SMS_TOKEN: 'hunter2'
		});
		expect(config.smtp?.from).toBe('Lycée X <carnet@lycee.example>');
		expect(config.sms).toEqual({ url: 'http://127.0.0.1:8080/send', token: 'hunter2' });
		const drawn = '9f3a07c1e84b26d5f0a7c3e1';
		expect(readConfig({ SMS_INBOUND_TOKEN: drawn }).smsInbound).toBe(drawn);
		expect(readConfig({})).toMatchObject({
			smtp: undefined,
			sms: undefined,
			smsInbound: undefined
		});
		for (const mistake of [
			{ SMTP_URL: 'http://user:hunter2@mail.example', MAIL_FROM: 'a@b.example' },
			{ SMTP_URL: 'smtp://user:hunter2@mail.example' },
			{ SMS_URL: 'http://sms.example', SMS_TOKEN: 'hunter2' },
			{ SMS_URL: 'https://sms.example', SMS_TOKEN: 'hunter2 ' + 'x' },
			{ SMS_INBOUND_TOKEN: 'hunter2' }
		]) {
			expect(() => readConfig(mistake)).toThrow(/^(?!.*hunter2)/);
		}
	});

	it('[LM1] name a service that rephrases, in private, or none', () => {
		expect(readConfig({}).llm).toBeUndefined();
		expect(readConfig({ LLM_URL: 'https://llm.example/v1/', LLM_MODEL: 'small' }).llm).toEqual({
			url: 'https://llm.example/v1',
			model: 'small',
			key: undefined
		});
		const near = { LLM_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'a/b:7b', LLM_KEY: 'k' };
		expect(readConfig(near).llm).toEqual({
			url: 'http://127.0.0.1:11434/v1',
			model: 'a/b:7b',
			key: 'k'
		});
	});

	it('[ID11] name another house that vouches for the staff, in private', () => {
		const house = {
			OIDC_ISSUER: 'https://ent.example',
			OIDC_CLIENT_ID: 'carnet',
			OIDC_CLIENT_SECRET: 's'
		};
		expect(readConfig({}).oidc).toBeUndefined();
		expect(readConfig(house).oidc).toEqual({
			...{ issuer: 'https://ent.example', client: 'carnet', secret: 's', name: 'ent.example' },
			ownAddresses: false
		});
		expect(readConfig({ ...house, OIDC_OWN_ADDRESSES: '1' }).oidc?.ownAddresses).toBe(true);
		expect(readConfig({ ...house, OIDC_NAME: 'mon ENT' }).oidc?.name).toBe('mon ENT');
		expect(() => readConfig({ ...house, OIDC_ISSUER: 'http://ent.example' })).toThrow(
			'OIDC_ISSUER'
		);
		expect(() => readConfig({ ...house, OIDC_CLIENT_SECRET: '' })).toThrow('OIDC_CLIENT_SECRET');
	});

	it('[WA5] tell a switch outside that all is well, in secret, or nobody', () => {
		expect(readConfig({}).heartbeat).toBeUndefined();
		for (const url of ['https://beat.example/hunter2', 'http://127.0.0.1:9/x', 'http://[::1]:9/']) {
			expect(readConfig({ HEARTBEAT_URL: url }).heartbeat).toBe(url);
		}
		expect(() => readConfig({ HEARTBEAT_URL: 'http://beat.example/hunter2' })).toThrow(
			/^(?!.*hunter2)/
		);
	});

	it('take a school’s address, and where the demonstration’s clock starts', () => {
		expect(readConfig({ ORIGIN: 'https://carnet.lycee.example/' }).origin).toBe(
			'https://carnet.lycee.example'
		);
		expect(readConfig({ DEMO_NOW: '2027-06-14T09:00:00+02:00' }).demoNow).toBe(
			Date.UTC(2027, 5, 14, 7)
		);
	});
});
