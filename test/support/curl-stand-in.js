import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Does what curl does, as far as the guide for integrators uses it, on machines that have none.
 * An option that it does not know is an error: the guide must not come to mean something else here.
 */
const FLAGS = new Set(['-s', '-S', '-sS', '-N']);
const WITH_VALUE = new Set(['-X', '-H', '-o', '--json', '--data-binary']);

const read = (args) => {
  const found = { headers: new Headers(), url: undefined, method: undefined, body: undefined };
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at];
    if (FLAGS.has(option)) continue;
    if (!option.startsWith('-')) found.url = option;
    else if (WITH_VALUE.has(option)) take(found, option, args[(at += 1)]);
    else throw new Error(`curl-stand-in: ${option} is not known`);
  }
  return found;
};

/** The text itself, or what is in the file or standard input that it names by `@`. */
const contentOf = (value) => {
  if (!value.startsWith('@')) return value;
  return readFileSync(value === '@-' ? 0 : value.slice(1));
};

const take = (found, option, value) => {
  if (option === '-X') found.method = value;
  else if (option === '-o') found.output = value;
  else if (option === '-H') {
    const colon = value.indexOf(':');
    found.headers.set(value.slice(0, colon), value.slice(colon + 1).trim());
  } else {
    found.body = contentOf(value);
    if (option !== '--json') return;
    found.headers.set('content-type', 'application/json');
    found.headers.set('accept', 'application/json');
  }
};

const { url, method, headers, body, output } = read(process.argv.slice(2));
const response = await fetch(url, { method: method ?? (body ? 'POST' : 'GET'), headers, body });
const bytes = new Uint8Array(await response.arrayBuffer());
if (output === undefined) process.stdout.write(bytes);
else writeFileSync(output, bytes);
