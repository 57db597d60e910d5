/** The engine as the live book uses it: loaded while the database opens, because no list can be shown before both are there. */
export { agenda } from '../../domain/agenda';
export { assess } from '../../domain/cadence/assess';
export { assessAll, assessInPortions, takesLong } from './assessments';
