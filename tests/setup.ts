import { configureGlobal } from 'fast-check';
import { runs, seed } from './runs';

configureGlobal({ numRuns: runs(), ...seed() });
