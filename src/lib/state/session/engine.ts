/** Exports the engine for the live book. It is loaded while the database opens, because no list can be shown without both. */
export { agenda } from '../../domain/agenda';
export { readFirst } from '../../store/database/kept-today';
export { assessAll, assessAt, assessInPortions, takesLong } from './assessments';
