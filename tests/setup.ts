import { configureGlobal } from 'fast-check';

/** How many cases a property is tried with; a soak run raises it. */
configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS) });
