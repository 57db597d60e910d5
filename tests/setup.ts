import { configureGlobal } from 'fast-check';
import { runs } from './runs';

configureGlobal({ numRuns: runs() });
