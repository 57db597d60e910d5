/** Words of a row that tell what its status and its channel do not. */

/** Status words for a row that the user dropped before sending anything. */
export const NEVER_APPLIED =
	/^(?:skip(?:ped|ping)?|not appl(?:ying|ied)|won.?t apply|did.?n.?t apply|never applied|decided (?:not to apply|against)|ignored?|dismissed|pulad[oa]|nicht beworben|pas postul\S*)\b/i;
/** Words for a contact that came from the employer. */
export const FROM_THEM =
	/\b(?:inbound|incoming|received|from them|they (?:wrote|called|rang|mailed|emailed|messaged|replied))\b/i;
