import { describe, expect, it } from '@jest/globals';

import { contentLines } from './content-lines.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = (source: Uint8Array): string[] => contentLines(source).map(({ value }) => value);

describe('the lines of a calendar', () => {
  it('end as any system ends them, and are counted as an editor does', () => {
    const source = 'SUMMARY:A\r\nLOCATION:B\nUID:C\rSTATUS:D\r\n\r\nSEQUENCE:1';
    expect(contentLines(bytes(source)).map(({ line, name, value }) => [line, name, value])).toEqual(
      [
        [1, 'SUMMARY', 'A'],
        [2, 'LOCATION', 'B'],
        [3, 'UID', 'C'],
        [4, 'STATUS', 'D'],
        [6, 'SEQUENCE', '1'],
      ],
    );
  });

  it('are unfolded before they are decoded: a folded line may split a character', () => {
    const whole = bytes('SUMMARY:Fête à Béziers 🎉');
    for (let at = 9; at < whole.length; at += 1) {
      for (const fold of ['\r\n ', '\n\t']) {
        const folded = [...whole.slice(0, at), ...bytes(fold), ...whole.slice(at)];
        expect(values(Uint8Array.from(folded))).toEqual(['Fête à Béziers 🎉']);
      }
    }
  });

  it('are read with the mark of UTF-8 or UTF-16, and as Windows-1252 where they are no UTF-8', () => {
    expect(values(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('UID:é')]))).toEqual(['é']);
    expect(values(Buffer.from('\ufeffUID:é', 'utf16le'))).toEqual(['é']);
    expect(values(Buffer.from('\ufeffUID:é', 'utf16le').swap16())).toEqual(['é']);
    expect(values(Buffer.from('UID:\xe9t\xe9 \x80\nURL:a', 'latin1'))).toEqual(['été €', 'a']);
  });

  it('have parameters, with quotes around what is no plain word', () => {
    const [line] = contentLines(bytes('dtstart;TZID="a;b:c";value=DATE-TIME:20990328T200500'));
    expect(line).toMatchObject({
      name: 'DTSTART',
      params: { TZID: 'a;b:c', VALUE: 'DATE-TIME' },
      value: '20990328T200500',
    });
    expect(contentLines(bytes('LOCATION;ALTREP="http://a/":x:y'))[0]).toMatchObject({
      value: 'x:y',
    });
  });

  it('are left out where they are no property', () => {
    expect(values(bytes(' folded onto nothing\nhello\n:x\nUID;broken\nUID:ok'))).toEqual(['ok']);
  });

  it('may be very long', () => {
    const long = 'x'.repeat(2_000_000);
    expect(values(bytes(`ATTACH:${long.replace(/.{70}/g, '$&\r\n ')}\nUID:a`))).toEqual([
      long,
      'a',
    ]);
  });
});
