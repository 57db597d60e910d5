/** The one app of the page: the root layout provides it, everything below it gets it while being made. */
import { createContext } from 'svelte';
import type { App } from '../app';

export const [getApp, provideApp] = createContext<App>();
