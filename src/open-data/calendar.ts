/** iCalendar (RFC 5545, names as in RFC 7986): whole-day events in, a file to subscribe to out. */
import { shiftDay } from '../plan/file/period.ts';

export interface CalendarEvent {
  /** Never changes, whatever else of the event does. */
  uid: string;
  /** ISO. */
  day: string;
  /** The day on which it last changed, ISO, and a number that grows with each change: no clock is asked. */
  modified: string;
  sequence: number;
  summary: string;
  description: string;
  /** Absolute. */
  url: string;
}

export interface Calendar {
  name: string;
  language: string;
  events: readonly CalendarEvent[];
}

const compact = (iso: string): string => iso.replaceAll('-', '');
/** Ends of lines of any kind as RFC 5545 writes them; it knows no other control. */
const text = (words: string): string =>
  words
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n?|\n/gu, String.raw`\n`)
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');

/** At most 75 octets a line, what follows indented by a blank; a character is never cut. */
function fold(line: string): string {
  const lines = [''];
  let room = 75;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      lines.push(' ');
      room = 74;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines.join('\r\n');
}

/** @returns the text of an `.ics` file: UTF-8, lines folded at 75 octets and ended by CRLF */
export function toICalendar({ name, language, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ke-hoach-mo//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap(({ uid, day, modified, sequence, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${compact(modified)}T000000Z`,
      `LAST-MODIFIED:${compact(modified)}T000000Z`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(shiftDay(day, 1))}`,
      `SUMMARY;LANGUAGE=${language}:${text(summary)}`,
      `DESCRIPTION;LANGUAGE=${language}:${text(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
