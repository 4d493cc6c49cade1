/** The words for what the API gives as constants, numbers and dates. */

const OUTCOMES = {
    KILLED: "Killed",
    INJURED: "Injured",
    KILLED_OR_INJURED: "Killed or injured",
    MISSING: "Missing",
    DISPLACED: "Displaced",
    DETAINED: "Detained",
};
const REASONS = {
    NO_CUE: "nothing near the words reports them",
    NO_CANDIDATE: "something reports them, but nobody who could have spoken",
    TWO_CANDIDATES: "several could have spoken, and the text does not tell which",
};
const STANCES = {
    DENIED: "denied",
    UNCONFIRMED: "unconfirmed",
    HYPOTHETICAL: "hypothetical",
};

export function outcome(constant) {
    return OUTCOMES[constant] ?? plain(constant);
}

/** Why a speaker or a source is open. */
export function reason(constant) {
    return REASONS[constant] ?? plain(constant ?? "the text does not tell");
}

export function number(value) {
    return value.toLocaleString("en");
}

/** A lower and an upper bound, where null is open. */
export function bounds(low, high) {
    if (low === null && high === null) {
        return "unknown";
    }
    if (high === null) {
        return number(low) + " or more";
    }
    if (low === null) {
        return "at most " + number(high);
    }
    return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/** What an article gives for one outcome: "100 to 201 or more". */
export function figure(toll) {
    const told = toll.low === null && toll.high !== null ? number(toll.high) : bounds(toll.low, toll.high);
    return toll.open && toll.high !== null ? told + " or more" : told;
}

/** killedOrInjured, as in a toll, is KILLED_OR_INJURED. */
export function outcomeOfField(field) {
    return outcome(field.replace(/[A-Z]/g, (letter) => "_" + letter).toUpperCase());
}

/** What sets a claim apart from a plain one. */
export function standing(claim) {
    const notes = [
        STANCES[claim.stance],
        claim.supersededBy !== null && "replaced by a later figure",
        claim.background && "another event",
        claim.subsetOf !== null && "part of another claim",
        claim.derived && "summed up from one sentence",
    ];
    return notes.filter(Boolean);
}

/** Whether a claim has a say in what is true: it was not replaced or denied, and is about the event and all its victims. */
export function counts(claim) {
    const told = claim.stance !== "DENIED" && claim.stance !== "HYPOTHETICAL";
    return told && claim.supersededBy === null && !claim.background && claim.subsetOf === null;
}

/** Who says so: as the article words it. */
export function source(attribution) {
    return attribution ? attribution.text : "no source given";
}

export function day(date) {
    if (!date) {
        return null;
    }
    const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Date(date + "T00:00:00Z").toLocaleDateString("en-GB", options);
}

export function count(amount, one, many = one + "s") {
    return `${number(amount)} ${amount === 1 ? one : many}`;
}

function plain(constant) {
    return constant.toLowerCase().replaceAll("_", " ");
}
