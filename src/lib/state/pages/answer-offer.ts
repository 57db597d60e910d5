import type { Step } from '../../domain/cadence/assessment';
import type { Lead } from '../../domain/lead';
import { stepDone, type OfferAnswer } from '../../domain/steps/do-step';
import { usualChannel } from '../../domain/touch';
import type { App } from '../app';

/**
 * Logs the user's final answer to an offer as of today: no more than that is known. Resolves to false where it could not be stored.
 *
 * @param step the step that answers the offer (`offerStep`)
 */
export async function answerOffer(app: App, lead: Lead, step: Step, answer: OfferAnswer): Promise<boolean> {
	const told = {
		id: crypto.randomUUID(),
		on: app.book.today,
		channel: usualChannel(step.kind),
		channelGuessed: true
	};
	// The channel is given, so there is a result. The layout's notice shows an error.
	return app.leads.doStep(lead.id, step, stepDone(step, told, { answer })!).then(
		() => true,
		() => false
	);
}
