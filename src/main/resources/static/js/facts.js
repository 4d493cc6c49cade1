/** What was read from a text, in one form whether it is stored or only tried: blocks of text, and facts by key. */

/**
 * A fact is {key, kind, title, raw, places, evidence}: its own words stand at its places, the words that it was read
 * from beside them are its evidence.
 */
export function reading({ text, headline, paragraphs, quotes, persons, organisations, casualtyEstimates }) {
    const facts = [
        ...quotes.map(quoteFact),
        ...persons.map((person, index) => actorFact("person", person, index)),
        ...organisations.map((organisation, index) => actorFact("organisation", organisation, index)),
        ...casualtyEstimates.map(estimateFact),
    ];
    return { text, blocks: blocks(text, headline, paragraphs), facts, byKey: new Map(facts.map((f) => [f.key, f])) };
}

export function ofKind(read, kind) {
    return read.facts.filter((fact) => fact.kind === kind);
}

/** The facts of quotes, gathered by who speaks; those with an open speaker come last. */
export function bySpeaker(read) {
    const speakers = new Map();
    for (const quote of ofKind(read, "quote")) {
        const speaker = quote.raw.speaker;
        const name = speaker ? (speaker.name ?? speaker.text) : null;
        if (!speakers.has(name)) {
            speakers.set(name, { name, actor: actorKey(read, speaker), quotes: [] });
        }
        speakers.get(name).quotes.push(quote);
    }
    return [...speakers.values()].sort((a, b) => (a.name === null) - (b.name === null));
}

/** The key of the person or organisation that somebody who speaks is, or null. */
export function actorKey(read, speaker) {
    if (!speaker?.name) {
        return null;
    }
    const kind = speaker.kind.toLowerCase();
    const id = speaker.personId ?? speaker.organisationId;
    const key = `${kind}-${id}`;
    const found = read.byKey.get(key) ?? ofKind(read, kind).find((fact) => fact.raw.name === speaker.name);
    return found?.key ?? null;
}

/** Paragraphs as blank lines part them, until the server's are there. */
export function roughParagraphs(text, headline) {
    const from = headline && text.startsWith(headline) ? headline.length : 0;
    const found = text.slice(from).matchAll(/\S(?:(?!\n\s*\n)[^])*/g);
    return [...found].map(({ 0: words, index }) => ({ kind: "BODY", span: { start: from + index, end: from + index + words.length } }));
}

function quoteFact(quote) {
    return {
        key: "quote-" + (quote.id ?? quote.index),
        kind: "quote",
        title: quote.text,
        raw: quote,
        places: [quote.span],
        evidence: evidence(quote, [quote.span]),
    };
}

function actorFact(kind, actor, index) {
    const places = actor.mentions.map((mention) => mention.span);
    const roles = (actor.roles ?? []).map((role) => role.span);
    return {
        key: `${kind}-${actor.id ?? index}`,
        kind,
        title: actor.name,
        raw: actor,
        places,
        evidence: [...roles, ...evidence(actor, places)],
    };
}

function estimateFact(estimate) {
    return {
        key: "estimate-" + (estimate.id ?? estimate.index),
        kind: "claim",
        title: estimate.quantityText,
        raw: estimate,
        places: [estimate.span],
        evidence: evidence(estimate, [estimate.span]),
    };
}

/** The words that its rules matched, but for the fact's own. */
function evidence(raw, places) {
    const own = new Set(places.map(({ start, end }) => `${start}-${end}`));
    const matched = raw.explanation.matched.map((match) => match.span);
    return matched.filter(({ start, end }) => !own.has(`${start}-${end}`));
}

/** The headline, the paragraphs, and whatever text lies between them. */
function blocks(text, headline, paragraphs) {
    const known = paragraphs.map(({ span, kind }) => ({ start: span.start, end: span.end, kind }));
    if (headline && text.startsWith(headline)) {
        known.unshift({ start: 0, end: headline.length, kind: "HEADLINE" });
    }
    const found = [];
    let end = 0;
    for (const block of known.concat({ start: text.length, end: text.length })) {
        if (text.slice(end, block.start).trim()) {
            found.push({ start: end, end: block.start, kind: "OTHER" });
        }
        found.push(block);
        end = Math.max(end, block.end);
    }
    return found.filter((block) => block.end > block.start);
}
