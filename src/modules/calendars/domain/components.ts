import type { ContentLine } from './content-lines.js';

/** A part of a calendar between its `BEGIN` and its `END`: an event, a time zone. */
export interface Component {
  /** In capitals. */
  readonly name: string;
  /** The line at which it begins. */
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly parts: readonly Component[];
  /** Whether its end is there. */
  readonly isWhole: boolean;
}

interface Growing extends Component {
  readonly properties: ContentLine[];
  readonly parts: Growing[];
  isWhole: boolean;
}

/** Nobody nests deeper, and who does wants something else. */
const MOST_DEEP = 10;

const opened = (name: string, line: number): Growing => ({
  name,
  line,
  properties: [],
  parts: [],
  isWhole: false,
});

/** The parts of a file, as they lie within each other. What an end is missing of ends with what it lies in. */
export const componentsOf = (lines: readonly ContentLine[]): Component[] => {
  const file = opened('', 1);
  let path = [file];
  for (const line of lines) {
    const innermost = path.at(-1) ?? file;
    const name = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      const part = opened(name, line.line);
      innermost.parts.push(part);
      if (path.length < MOST_DEEP) path.push(part);
    } else if (line.name === 'END') {
      path = closed(path, name);
    } else innermost.properties.push(line);
  }
  return file.parts;
};

const closed = (path: Growing[], name: string): Growing[] => {
  const at = path.findLastIndex((part) => part.name === name);
  const part = path[at];
  if (part === undefined || at < 1) return path;
  part.isWhole = true;
  return path.slice(0, at);
};

/** The first property of this name; null where there is none. */
export const property = ({ properties }: Component, name: string): ContentLine | null =>
  properties.find((line) => line.name === name) ?? null;

/** Every property of this name. */
export const propertiesNamed = ({ properties }: Component, name: string): ContentLine[] =>
  properties.filter((line) => line.name === name);
