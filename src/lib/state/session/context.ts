/** The one tracker of the page: the root layout provides it, everything below it gets it while being made. */
import { createContext } from 'svelte';
import type { Tracker } from './tracker.svelte';

export const [getTracker, provideTracker] = createContext<Tracker>();
