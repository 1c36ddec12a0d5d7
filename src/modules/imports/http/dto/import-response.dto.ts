import { FATES, type Fate } from '../../../../kernel/record-intake.js';
import { NextCursor } from '../../../../platform/http/cursor.js';
import { FreeForm } from '../../../../platform/http/bulk-fields.js';
import {
  Flag,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../../platform/http/fields.js';
import { TextMap } from '../../../../platform/http/text-map.js';
import { IMPORT_STATES, type ImportState } from '../../domain/import-state.js';
import { KINDS, type ImportKind } from '../../domain/kinds.js';

const HEADER = { max: 500, example: 'Courriel' };
const SENTENCE = { max: 2000, example: 'An e-mail address is expected.' };

export class FateCountsResponse {
  @Whole({ description: 'New ones.', example: 40 })
  create!: number;

  @Whole({ description: 'Known ones that change.', example: 3 })
  update!: number;

  @Whole({ description: 'Known ones that say nothing new, and rows that are none.', example: 12 })
  skip!: number;

  @Whole({ description: 'Rows that cannot be taken.', example: 1 })
  refuse!: number;
}

export class ImportHeaderResponse {
  @Whole({ description: 'The column, from 0.', example: 2 })
  index!: number;

  @Text({ description: 'The header as it is written.', ...HEADER })
  header!: string;

  @Text({
    description: 'The field that it was found to mean; null where that is to be told.',
    max: 100,
    nullable: true,
    example: 'email',
  })
  field!: string | null;
}

export class DetectedResponse {
  @Text({
    description: 'The export of a platform that it is, by name; null where none that is known.',
    max: 50,
    nullable: true,
    example: 'meta_instagram_posts',
  })
  format!: string | null;

  @Text({
    description: 'utf-8, utf-16le, utf-16be or windows-1252; null for a spreadsheet.',
    max: 20,
    nullable: true,
    example: 'utf-8',
  })
  encoding!: string | null;

  @Text({
    description: 'What separates the cells; null for a spreadsheet.',
    max: 1,
    nullable: true,
    example: ';',
  })
  separator!: string | null;

  @Whole({ description: 'Rows below the headers.', example: 56 })
  rows!: number;

  @Text({
    description: 'The table that is read, where the file has several.',
    max: 500,
    nullable: true,
    example: 'All posts',
  })
  table!: string | null;

  @Texts({ description: 'The tables of the file.', max: 1000, maxLength: 500, example: [] })
  tables!: string[];

  @Parts(() => ImportHeaderResponse, { description: 'The columns with a header.', max: 16_384 })
  headers!: ImportHeaderResponse[];
}

export class ImportMappingResponse {
  @TextMap({
    description: 'The field that each header means.',
    max: 16_384,
    maxLength: 100,
    example: { Courriel: 'email' },
  })
  columns!: Record<string, string>;

  @FreeForm({
    description: 'What the file does not say itself.',
    max: 1_000_000,
    example: { timeZone: 'Europe/Paris' },
  })
  options!: object;
}

export class PreviewRowResponse {
  @Whole({ description: 'The line of the text, or the row of the sheet.', example: 2 })
  place!: number;

  @TextMap({
    description: 'What stands under each header.',
    max: 16_384,
    maxLength: 1_048_576,
    example: { Courriel: 'lea@example.com' },
  })
  cells!: Record<string, string | null>;
}

export class ImportNoteResponse {
  @Text({ description: 'The header; null where it is about all.', ...HEADER, nullable: true })
  column!: string | null;

  @Text({ description: 'A stable code.', max: 60, example: 'date_order_assumed' })
  code!: string;

  @Text({ description: 'A sentence.', ...SENTENCE })
  detail!: string;
}

export class ImportObstacleResponse {
  @Whole({ description: 'The row.', example: 12 })
  row!: number;

  @Text({ description: 'A stable code.', max: 60, example: 'influencer_in_use' })
  code!: string;

  @Text({ description: 'What was built on it.', ...SENTENCE })
  detail!: string;
}

export class ImportProgressResponse {
  @Whole({ description: 'Rows that were worked on in this pass.', example: 20 })
  done!: number;

  @Whole({ description: 'Rows of the table.', example: 56 })
  total!: number;
}

export class ImportProblemResponse {
  @Text({ description: 'A stable code.', max: 60, example: 'file_damaged' })
  code!: string;

  @Text({ description: 'A sentence.', ...SENTENCE })
  detail!: string;
}

export class ImportResponse {
  @Id({ description: 'The import.' })
  id!: string;

  @OneOf(IMPORT_STATES, {
    description:
      'draft (its columns are to be told), checking, ready, running, stopping, stopped, done, failed, undoing or undone.',
    example: 'ready',
  })
  state!: ImportState;

  @Text({ description: 'What the file was called.', max: 255, example: 'guests.csv' })
  fileName!: string;

  @Whole({ description: 'How large the file is, in bytes.', example: 20_480 })
  bytes!: number;

  @Part(() => DetectedResponse, { description: 'What was found in the file.' })
  detected!: DetectedResponse;

  @OneOf(KINDS, {
    description: 'What its rows are; null where that is to be told.',
    nullable: true,
    example: 'influencers',
  })
  kind!: ImportKind | null;

  @Part(() => ImportMappingResponse, { description: 'How its columns are meant.' })
  mapping!: ImportMappingResponse;

  @Parts(() => PreviewRowResponse, { description: 'The first rows.', max: 20 })
  preview!: PreviewRowResponse[];

  @Part(() => ImportProgressResponse, { description: 'How far the present pass is.' })
  progress!: ImportProgressResponse;

  @Part(() => FateCountsResponse, {
    description: 'What would become of the rows; null until all were tried out.',
    nullable: true,
  })
  planned!: FateCountsResponse | null;

  @Part(() => FateCountsResponse, {
    description: 'What became of the rows that were taken; null before any was.',
    nullable: true,
  })
  done!: FateCountsResponse | null;

  @Parts(() => ImportNoteResponse, {
    description: 'What a person should know of the whole: what was assumed, totals that differ.',
    max: 1000,
  })
  notes!: ImportNoteResponse[];

  @Parts(() => ImportObstacleResponse, {
    description: 'Why it could not be undone, the first of them; null where it was not tried.',
    max: 100,
    nullable: true,
  })
  obstacles!: ImportObstacleResponse[] | null;

  @Part(() => ImportProblemResponse, {
    description: 'Why it failed, or stopped by itself.',
    nullable: true,
  })
  problem!: ImportProblemResponse | null;

  @Instant({ description: 'When it came.' })
  createdAt!: Date;

  @Instant({ description: 'When work on it was last seen.' })
  updatedAt!: Date;

  @Instant({ description: 'When its rows were taken, or taken back.', nullable: true })
  finishedAt!: Date | null;
}

export class ImportRowIssueResponse {
  @Text({
    description: 'The header, or the property of a calendar; null where no column says it.',
    ...HEADER,
    nullable: true,
  })
  column!: string | null;

  @Text({
    description: 'The field, by the API’s own dotted name; null where it is about the row.',
    max: 200,
    nullable: true,
    example: 'email',
  })
  field!: string | null;

  @Text({ description: 'A stable code.', max: 60, example: 'not_an_email' })
  code!: string;

  @Text({ description: 'A sentence.', ...SENTENCE })
  detail!: string;
}

export class ImportRowResponse {
  @Whole({ description: 'Which of the table’s rows, from 1.', example: 12 })
  row!: number;

  @Whole({ description: 'The line of the text, or the row of the sheet.', example: 13 })
  place!: number;

  @OneOf(FATES, { description: 'What becomes of it.', example: 'create' })
  fate!: Fate;

  @Flag({ description: 'Whether it became so; else it would.' })
  taken!: boolean;

  @Id({
    description: 'The record that it makes, changes or is recognised as.',
    nullable: true,
  })
  recordId!: string | null;

  @Parts(() => ImportRowIssueResponse, {
    description: 'Why it is refused, or what to look at.',
    max: 1000,
  })
  issues!: ImportRowIssueResponse[];
}

export class ImportRowListResponse {
  @Parts(() => ImportRowResponse, { description: 'The rows.', max: 200 })
  items!: ImportRowResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class ImportWithRowsResponse extends ImportResponse {
  @Part(() => ImportRowListResponse, { description: 'What becomes of each row.' })
  rows!: ImportRowListResponse;
}

export class ListedImportResponse {
  @Id({ description: 'The import.' })
  id!: string;

  @OneOf(IMPORT_STATES, { description: 'How far it is.', example: 'done' })
  state!: ImportState;

  @Text({ description: 'What the file was called.', max: 255, example: 'guests.csv' })
  fileName!: string;

  @OneOf(KINDS, { description: 'What its rows are.', nullable: true, example: 'influencers' })
  kind!: ImportKind | null;

  @Whole({ description: 'Rows of the table.', example: 56 })
  rows!: number;

  @Part(() => FateCountsResponse, { description: 'What would become of them.', nullable: true })
  planned!: FateCountsResponse | null;

  @Part(() => FateCountsResponse, { description: 'What became of them.', nullable: true })
  done!: FateCountsResponse | null;

  @Text({ description: 'Who brought it.', max: 200, example: 'member:0198' })
  createdBy!: string;

  @Instant({ description: 'When it came.' })
  createdAt!: Date;

  @Instant({ description: 'When its rows were taken, or taken back.', nullable: true })
  finishedAt!: Date | null;
}

export class ImportListResponse {
  @Parts(() => ListedImportResponse, { description: 'The imports.', max: 200 })
  items!: ListedImportResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
