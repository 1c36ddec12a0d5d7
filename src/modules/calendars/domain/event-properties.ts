import { foldText } from '../../../kernel/fold-text.js';
import { isCalendarDate } from '../../../kernel/time.js';
import type { CalendarRefusalCode } from './calendar.js';
import { property, type Component } from './components.js';
import { cut, lineOf } from './text-value.js';
import { timeOf, type TimeValue } from './time-values.js';

const MOST_UID = 500;
const MOST_SEQUENCE = 2_147_483_647;
const MOST_SHOWN = 60;

/** An event of a calendar as it stands there. */
export interface ToldEvent {
  readonly component: Component;
  readonly place: number;
  readonly uid: string;
  /** Whether the calendar gave it none. */
  readonly isUidMade: boolean;
  readonly sequence: number | null;
  /** When it was last written, as text that can be compared; empty where that is not told. */
  readonly stamp: string;
  readonly title: string;
  readonly start: TimeValue;
  /** The moment of the series that it stands for; null where it is no exception of one. */
  readonly recurrence: TimeValue | null;
}

/** Why an event cannot be read. */
export interface UnreadableEvent {
  readonly place: number;
  readonly title: string | null;
  readonly code: CalendarRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

/** The event that a component tells of, or why it tells of none. */
export const toldEvent = (component: Component): ToldEvent | UnreadableEvent => {
  const title = lineOf(property(component, 'SUMMARY')?.value ?? '');
  const refused = (code: CalendarRefusalCode, place: number, value = ''): UnreadableEvent => ({
    place,
    title: title === '' ? null : cut(title, MOST_SHOWN),
    code,
    params: value === '' ? {} : { value: cut(value, MOST_SHOWN) },
  });
  const start = property(component, 'DTSTART');
  if (!component.isWhole) return refused('event_truncated', component.line);
  if (start === null) return refused('start_missing', component.line);
  const time = timeOf(start.value, start.params['TZID'] ?? null);
  if (time === null) return refused('start_unreadable', start.line, start.value);
  if (title === '') return refused('title_missing', component.line);
  const uid = uidOf(component);
  return {
    component,
    place: component.line,
    uid: uid ?? madeUid(title, time),
    isUidMade: uid === null,
    sequence: sequenceOf(component),
    stamp: stampOf(component),
    title,
    start: time,
    recurrence: recurrenceOf(component),
  };
};

/** Whether it tells of an event. */
export const isTold = (event: ToldEvent | UnreadableEvent): event is ToldEvent => 'uid' in event;

const uidOf = (component: Component): string | null => {
  const uid = lineOf(property(component, 'UID')?.value ?? '');
  if (uid === '') return null;
  return uid.length <= MOST_UID ? uid : `${uid.slice(0, 200)}…${uid.slice(-250)}`.toWellFormed();
};

/** The same for the same title on the same day. */
const madeUid = (title: string, start: TimeValue): string => {
  const day = start.kind === 'day' ? start.day : start.wall.day;
  return `no-uid:${day}:${cut(foldText(title), 400)}`;
};

const sequenceOf = (component: Component): number | null => {
  const text = property(component, 'SEQUENCE')?.value.trim() ?? '';
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST_SEQUENCE ? Number(text) : null;
};

const stampOf = (component: Component): string => {
  const line = property(component, 'LAST-MODIFIED') ?? property(component, 'DTSTAMP');
  const text = line?.value.trim() ?? '';
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return isCalendarDate(day) ? text : '';
};

const recurrenceOf = (component: Component): TimeValue | null => {
  const line = property(component, 'RECURRENCE-ID');
  return line === null ? null : timeOf(line.value, line.params['TZID'] ?? null);
};

/** Whether the one of two events with the same name was written later; where nothing tells, the one that stands below. */
export const isNewer = (one: ToldEvent, other: ToldEvent): boolean => {
  const [its, others] = [one.sequence ?? 0, other.sequence ?? 0];
  if (its !== others) return its > others;
  return one.stamp === other.stamp ? one.place > other.place : one.stamp > other.stamp;
};
