/** The addresses that a page may open, for components, which know the messages and not the domain. */
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
