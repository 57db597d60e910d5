/** Exports the engine for the live book. It is loaded while the database opens, because no list can be shown without both. */
export { agenda, agendaInPortions } from '../../domain/agenda';
export { atOnce } from '../../domain/portions/portions';
export { readFirst } from '../../store/database/kept-today';
export { assessAll, assessAt, assessInPortions, takesLong } from './assessments';
export { inPortions } from './portions';
