/** Drawing alone: every picture of every target in both languages, for 1, 10 and 50 plans; and the pictures as PNG for one. */
import { performance } from 'node:perf_hooks';
import { toPng } from '../../src/chart/png.ts';
import { read } from '../../src/plan/read.ts';
import { pictureFile } from '../../src/view/target/pictures.ts';
import { languages } from '../../src/plan/language.ts';

const content = read(process.cwd()).content!;
const plan = content.plans.find(({ id }) => id === content.site.current)!;

const draw = (): string[] =>
  plan.targets.flatMap((target) =>
    languages.flatMap((language) => pictureFile({ content, plan, target, language }) ?? []),
  );

draw();
console.log('plans   pictures   draw ms   ms/plan');
for (const plans of [1, 10, 50]) {
  const start = performance.now();
  let drawn = 0;
  for (let number = 0; number < plans; number++) drawn += draw().length;
  const spent = performance.now() - start;
  console.log(
    [
      String(plans).padStart(5),
      String(drawn).padStart(10),
      spent.toFixed(1).padStart(9),
      (spent / plans).toFixed(2).padStart(9),
    ].join(' '),
  );
}

const pictures = draw();
await toPng(pictures[0]!);
const start = performance.now();
for (const picture of pictures) await toPng(picture);
const spent = performance.now() - start;
console.log(`${pictures.length} PNG: ${spent.toFixed(0)} ms, ${(spent / pictures.length).toFixed(1)} ms each`);
