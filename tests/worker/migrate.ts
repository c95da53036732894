/* Every test in workerd starts on an empty database with the real schema. */
import { beforeEach } from 'vitest';
import { emptyDatabase } from './database.ts';

beforeEach(emptyDatabase);
