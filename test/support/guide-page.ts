import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../docs/api');

/** What the blocks of the guide may hold. */
const LANGUAGES = ['sh', 'ts', 'json', 'text'] as const;
type Language = (typeof LANGUAGES)[number];

/** Something that a page tells its reader to run, and what it says will be printed. */
export interface Step {
  /** File and line, as editors understand it. */
  readonly where: string;
  /** `set`: a shell block that only sets variables for what follows. */
  readonly kind: 'set' | 'sh' | 'ts';
  readonly text: string;
  readonly shown: { readonly language: 'json' | 'text'; readonly text: string } | null;
}

interface Block {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

const isLanguage = (name: string): name is Language => LANGUAGES.includes(name as Language);

const blocksOf = (name: string, markdown: string): Block[] => {
  const fence = /^```(.*)\n([^]*?)^```$/gm;
  return [...markdown.matchAll(fence)].map(({ 1: language = '', 2: text = '', index }) => {
    const where = `docs/api/${name}:${markdown.slice(0, index).split('\n').length}`;
    if (!isLanguage(language)) throw new Error(`${where}: a block of ${language || 'nothing'}`);
    return { where, language, text };
  });
};

const isSetting = (text: string): boolean =>
  text
    .trim()
    .split('\n')
    .every((line) => line.startsWith('export '));

/** The last step with what it prints; an output that nothing printed is a fault of the page. */
const showing = (last: Step | undefined, { where, language, text }: Block): Step => {
  if (last === undefined || last.kind === 'set' || last.shown !== null)
    throw new Error(`${where}: shows what nothing printed`);
  return { ...last, shown: { language: language === 'json' ? 'json' : 'text', text } };
};

const stepOf = ({ where, language, text }: Block): Step => {
  const program = language === 'ts' ? 'ts' : 'sh';
  return { where, kind: isSetting(text) ? 'set' : program, text, shown: null };
};

/** The steps of a page. A shell block shows what it answers, for curl is content with a refusal, too. */
export const stepsOf = (name: string, markdown: string): Step[] => {
  const steps: Step[] = [];
  for (const block of blocksOf(name, markdown)) {
    const isOutput = block.language === 'json' || block.language === 'text';
    steps.push(isOutput ? showing(steps.pop(), block) : stepOf(block));
  }
  const silent = steps.find(({ kind, shown }) => kind === 'sh' && shown === null);
  if (silent !== undefined) throw new Error(`${silent.where}: does not show what it answers`);
  return steps;
};

/** The pages of the guide, by name. */
export const guidePages = (): ReadonlyMap<string, readonly Step[]> =>
  new Map(
    readdirSync(FOLDER).map((name) => [
      name,
      stepsOf(name, readFileSync(join(FOLDER, name), 'utf8')),
    ]),
  );
