import { signalsIn } from '#shared/domain/signal/find.ts';
import { PARTS, predictedOf, scoresOf, sentencesOf } from './signals/score.ts';

/* `npm run signals:score`: precision and recall per level; `--misses` shows those of the part that rules are built on. */

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

for (const part of PARTS) {
	say(part);
	for (const { measure, labelled, predicted, right, precision, recall } of scoresOf(
		await sentencesOf(part)
	)) {
		say(
			`  ${measure.padEnd(6)} recall ${share(recall)}  precision ${share(precision)}  (${right} right, ${labelled} labelled, ${predicted} found)`
		);
	}
}

if (process.argv.includes('--misses')) {
	for (const { text, level } of await sentencesOf('to-build-on')) {
		const signals = signalsIn(text);
		const said = predictedOf(signals);
		if (said === level) continue;
		say(`${level} → ${said}  ${signals.map(({ rule }) => rule).join(' ')}\n    ${text}`);
	}
}
