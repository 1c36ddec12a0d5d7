import { InvalidInput, inputText } from '../../platform/http/input-errors.js';
import { readInput } from '../../platform/http/input.pipe.js';

/** The options of a command, checked like any input; throws with one line for each that is wrong. */
export const readOptions = <T extends object>(shape: new () => T, given: object): T => {
  try {
    return readInput(shape, given);
  } catch (error) {
    throw inWords(error);
  }
};

/** What is wrong with the input of a command, one line for each option; other errors stay as they are. */
export const inWords = (error: unknown): unknown => {
  if (!(error instanceof InvalidInput)) return error;
  const lines = error.issues.map(
    (issue) => `${optionOf(issue.pointer)}: ${inputText(issue, 'en')}`,
  );
  return new Error(lines.join('\n'), { cause: error });
};

/** `/timeZone` of the input is `--time-zone` of the command. */
const optionOf = (pointer: string): string =>
  `--${pointer.slice(1).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
