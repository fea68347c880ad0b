const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { margin: 0; }
.said { white-space: pre-wrap; }
blockquote { margin: 1rem 0 0; padding-left: 1rem; border-left: 4px solid; }
footer { margin-top: 3rem; font-size: 0.875rem; }
@media print { body { max-width: none; padding: 0; } article { break-inside: avoid; } }
`;

/**
 * One page of HTML that needs nothing else: no script, no picture, no request.
 * @param title plain text
 * @param body HTML: what people wrote in it is `escaped`
 */
export function htmlPage(title: string, body: string): string {
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** What people wrote stays text. */
export function escaped(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
