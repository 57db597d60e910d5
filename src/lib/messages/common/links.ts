/** Re-exports the link functions for components, which may import messages but not the domain. */
export {
	emailLink,
	mailLink,
	MAX_LINK,
	phoneLink,
	safeLink,
	withScheme,
	type MailLink,
	type SafeLink
} from '../../domain/links';
export { interviewQuery } from '../../domain/steps/appointments';
