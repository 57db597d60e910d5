/** Holds the one app of the page: the root layout provides it, and components get it while they are created. */
import { createContext } from 'svelte';
import type { App } from '../app';

export const [getApp, provideApp] = createContext<App>();
