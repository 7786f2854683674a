/** The small sites can be used by everyone. */

import { describe } from 'vitest';
import { usableByEveryone } from './usableByEveryone.ts';

describe.each(['golden', 'smallest', 'smallestMet'] as const)('%s', usableByEveryone);
