/** The site of the invented province can be used by everyone. */

import { describe } from 'vitest';
import { usableByEveryone } from './usableByEveryone.ts';

describe('demo', () => usableByEveryone('demo'));
