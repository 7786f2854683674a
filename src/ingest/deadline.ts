/**
 * The time that one file may take. A clock and a number of seconds enter; a check leaves that readers call again and
 * again inside their loops, and that ends the reading when the time is over. It does not know what is being read.
 */

import { Refusal } from './refusal.ts';

/** Milliseconds since any fixed moment; handed in, so that a test decides how fast time passes. */
export type Clock = () => number;

/** Throws the refusal once the time is over; costs next to nothing before. */
export type Deadline = () => void;

export function startDeadline(seconds: number, clock: Clock): Deadline {
  const end = clock() + seconds * 1000;
  return () => {
    if (clock() > end) throw new Refusal('file/too-slow', { limit: String(seconds) });
  };
}
