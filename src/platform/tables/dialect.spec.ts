import { describe, expect, it } from '@jest/globals';

import { ABOUT_LINEAR, growth } from '../../../test/support/growth.js';
import { dialectOf, toldSeparator } from './dialect.js';

const separatorOf = (...lines: string[]) => dialectOf(lines.join('\n')).separator;

describe('the separator of a table', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\r\n1;2\r\n'],
    ['\t', 'a\tb\r1\t2\r'],
    ['|', 'a|b\n1|2'],
  ])('is %j where it stands evenly', (separator, text) => {
    expect(dialectOf(text)).toEqual({ separator, quote: '"' });
  });

  it('is not the comma of decimals', () => {
    expect(separatorOf('1,5;2,5', '3,5;4,5')).toBe(';');
    expect(separatorOf('taux;part', '1,5;2,5', '3,5;4,5')).toBe(';');
    expect(separatorOf('nom;taux', 'Ana;1,5', 'Léo;2,5', 'Zoé;3,5')).toBe(';');
  });

  it('is not the comma of captions, however many there are', () => {
    const caption = 'Toulouse, la rose, le stade, la foule, la nuit';
    expect(separatorOf('id;légende', `1;${caption}`, '2;rien', `3;${caption}, encore`)).toBe(';');
    expect(separatorOf('id\tcaption', `1\t${caption}`, `2\t${caption}`)).toBe('\t');
  });

  it('is not the semicolon of a list within cells', () => {
    expect(separatorOf('id,tags', '1,rugby;toulouse', '2,stade;rose', '3,a;b')).toBe(',');
  });

  it('is seen past what quoted cells say, over several lines and with quotes in them', () => {
    const cell = '"a; ""b""; c;\nd;;;"';
    expect(separatorOf('id,text,n', `1,${cell},2`, `2,${cell},3`)).toBe(',');
    expect(separatorOf('"id","Reactions, Comments and Shares"', '"1","2"')).toBe(',');
    expect(separatorOf('"a";"b, c";"d"', '"1";"2, 3";"4, 5, 6"')).toBe(';');
  });

  it('is seen past quotes that nobody doubled', () => {
    const rows = ['"Time","Title"', '"1","a "b"; c; d"', '"2","x "y" z; w"'];
    expect(separatorOf(...rows)).toBe(',');
  });

  it('is seen below a title and above a line that is cut off', () => {
    const rows = ['Posts of May 2026', 'a,b,c', '1,2,3', '4,5,6', '7,8'];
    expect(separatorOf(...rows)).toBe(',');
  });

  it('is not the comma of a title', () => {
    const rows = ['nom;légende', 'Ana;Bonjour', 'Léo;Bonsoir, merci', 'Zoé;Oui'];
    expect(separatorOf('Relevé, saison 2026', ...rows)).toBe(';');
  });

  it('is seen below a preamble that is longer than the table', () => {
    const preamble = ['Title', 'Made on Monday', 'By Ana', 'For Léo', 'Draft', 'Page 1'];
    expect(separatorOf(...preamble, 'a,b,c', '1,2,3', '4,5,6')).toBe(',');
  });

  it('is the header’s where the last line is cut off and lists are even', () => {
    expect(separatorOf('id,tags,n', '1,a;b,1', '2,c;d,2', '3,e;f')).toBe(',');
  });

  it('cuts nothing in a single column of captions', () => {
    const lines = ['Légende', 'Bonjour, toi', 'Merci', 'Allez', 'La nuit; le stade', 'Fin', 'Fin'];
    expect(separatorOf(...lines)).toBe('\t');
    expect(separatorOf('handle', '@ana', '@leo')).toBe('\t');
  });

  it('is some separator for an empty text', () => {
    expect(dialectOf('')).toEqual({ separator: '\t', quote: '"' });
  });

  it('is the one that Excel’s first line tells, whatever stands below', () => {
    expect(separatorOf('sep=;', 'a,b', '1,2')).toBe(';');
    expect(toldSeparator('SEP=\t')).toBe('\t');
    expect(toldSeparator('sep=x')).toBeNull();
    expect(toldSeparator('sep=;;')).toBeNull();
  });

  it('is found at once in a long text of quotes that never close', async () => {
    const text = (size: number): string => `a,b\n1,"${'"x,"'.repeat(size)}`;
    expect(dialectOf(text(100_000)).separator).toBe(',');
    expect(await growth(text, dialectOf, 25_000)).toBeLessThan(ABOUT_LINEAR);
  });
});
