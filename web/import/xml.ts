import { Parser } from 'saxen';
import { ok, refused, type Result } from '#shared/domain/result.ts';

const MOST_DEPTH = 64;

export interface XmlListener {
	/** Attributes are decoded, names without their prefix. Saying `false` ends the reading. */
	open?(name: string, attributes: ReadonlyMap<string, string>): boolean | undefined;
	close?(name: string): void;
	text?(text: string): void;
}

/**
 * Reads XML that anybody may have made: no document type, so no entities of its own to multiply (« billion laughs »)
 * and nothing fetched; bounded in depth; well-formed to its end.
 */
export function readXml(
	xml: string,
	listener: XmlListener
): Result<null, 'xml-broken' | 'xml-unsafe'> {
	const parser = new Parser();
	let failed: 'xml-broken' | 'xml-unsafe' | undefined;
	let depth = 0;
	const fail = (code: typeof failed): void => {
		failed ??= code;
		parser.stop();
	};
	parser.on('error', () => fail('xml-broken'));
	parser.on('attention', () => fail('xml-unsafe'));
	parser.on('openTag', (name, attributes, decode) => {
		depth++;
		if (depth > MOST_DEPTH) {
			fail('xml-unsafe');
			return;
		}
		const named = new Map<string, string>();
		for (const [key, value] of Object.entries(attributes())) {
			// `a:r` beside `r`: another reader may believe either, so it is both.
			const before = named.has(bare(key)) ? `${named.get(bare(key)) ?? ''} ` : '';
			named.set(bare(key), before + decode(value));
		}
		if (listener.open?.(bare(name), named) === false) parser.stop();
	});
	parser.on('closeTag', (name) => {
		depth--;
		listener.close?.(bare(name));
	});
	parser.on('text', (text, decode) => listener.text?.(decode(text)));
	parser.on('cdata', (text) => listener.text?.(text));
	parser.parse(xml);
	return failed === undefined ? ok(null) : refused(failed);
}

/** `x:row` is `row`, as every reader of such files has it. */
function bare(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
