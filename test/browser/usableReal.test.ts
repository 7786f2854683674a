/** The site of the real data can be used by everyone. */

import { describe } from 'vitest';
import { usableByEveryone } from './usableByEveryone.ts';

describe('real', () => usableByEveryone('real'));
