import { el } from "./dom.js";
import { actorKey } from "./facts.js";
import { bounds, count, outcome, reason, standing } from "./words.js";

/** Tells a fact in full: its words, who says it, what it was read by, and where its JSON is. */

export const TITLES = { quote: "Quote", person: "Person", organisation: "Organisation", claim: "Casualty claim" };

const ROWS = { quote: quoteRows, person: personRows, organisation: organisationRows, claim: claimRows };

/** context: {rules, choose}: the rules by name, and what to do to go to another fact. */
export function describe(fact, read, context) {
    const rows = [...ROWS[fact.kind](fact.raw, read, context), ...explanationRows(fact.raw, context)].filter(([, value]) => hasContent(value));
    return el(
        "section",
        { class: "fact-card " + fact.kind },
        el("p", { class: "fact-title", dir: "auto" }, titleOf(fact)),
        el("dl", {}, rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
        fact.raw.links ? actions(fact) : null,
    );
}

/** The name of an actor, linked to its page where it has one. */
export function actorLink(kind, id, name) {
    const page = kind === "PERSON" ? "person.html" : "organisation.html";
    return id ? el("a", { href: `${page}?id=${id}` }, el("bdi", {}, name)) : el("bdi", {}, name);
}

function titleOf(fact) {
    if (fact.kind === "quote") {
        return `“${fact.title}”`;
    }
    if (fact.kind === "claim") {
        return `${outcome(fact.raw.outcome)}: ${bounds(fact.raw.low, fact.raw.high)}`;
    }
    return fact.raw.id ? actorLink(fact.kind.toUpperCase(), fact.raw.id, fact.title) : fact.title;
}

function quoteRows(quote, read, context) {
    return [
        ["Speaker", who(quote.speaker, quote.speakerReason, read, context)],
        ...attributionRows(quote.speaker),
        ["Kind", quote.kind === "FRAGMENT" ? "words inside the reporter’s sentence" : quote.kind.toLowerCase()],
        ["Goes on from", jump(`quote-${quote.continues}`, read, context)],
    ];
}

function personRows(person, read) {
    return [
        ["Roles", person.roles.map((role) => role.text).join("; ")],
        ["Addressed as", person.honorific],
        ["Also named", person.aliases.join("; ")],
        ["In this text", count(person.mentions.length, "place")],
        ["Quoted", quotedTimes(read, "PERSON", person)],
    ];
}

function organisationRows(organisation, read) {
    return [
        ["Country", organisation.country],
        ["Abbreviation", organisation.abbreviation],
        ["Also named", organisation.aliases.join("; ")],
        ["In this text", count(organisation.mentions.length, "place")],
        ["Quoted", quotedTimes(read, "ORGANISATION", organisation)],
    ];
}

function claimRows(claim, read, context) {
    return [
        ["Exact words", `“${claim.quantityText}”`],
        ["Victims", claim.victims && claim.victims.text + (claim.victims.side ? ` (side: ${claim.victims.side})` : "")],
        ["Source", who(claim.attribution, claim.attributionReason, read, context)],
        ...attributionRows(claim.attribution),
        ["“" + (claim.convention?.word ?? "") + "” is taken for", claim.convention?.rule],
        ["Standing", standing(claim).join(", ")],
        ["Replaced by", jump(`estimate-${claim.supersededBy}`, read, context)],
        ["Part of", jump(`estimate-${claim.subsetOf}`, read, context)],
    ];
}

function attributionRows(attribution) {
    return [
        ["Cue", attribution?.cue && `“${attribution.cue}”`],
        ["Inferred", attribution?.inferred && "carried over from a sentence before"],
    ];
}

/** Which rules decided what, and who else could be meant where that is open. */
function explanationRows(raw, context) {
    const { rules, candidates, reason: doubt } = raw.explanation;
    const named = candidates.map((candidate) => candidate.name ?? `“${candidate.text}”`);
    const who = raw.speaker ?? raw.attribution;
    return [
        ["Who that is", who && doubt && el("span", { class: "open" }, "open: " + reason(doubt))],
        ["Could be", [...new Set(named)].join("; ")],
        ...rules.map(({ decided, name, link }) => [`Rule (${decided})`, rule(name, link, context)]),
    ];
}

function rule(name, link, context) {
    const what = context.rules.get(name)?.what;
    return el("span", {}, el("a", { href: link }, name), what ? el("span", { class: "what" }, " " + what) : null);
}

/** Who speaks, and in which words; or why that is open. */
function who(attribution, openReason, read, context) {
    if (attribution === null) {
        return el("span", { class: "open" }, "open: " + reason(openReason));
    }
    const { name, kind, text } = attribution;
    const key = actorKey(read, attribution);
    const resolved = name && [actorLink(kind, attribution.personId ?? attribution.organisationId, name)];
    const worded = name === text ? null : el("span", { class: "worded", dir: "auto" }, `“${text}”`);
    return el("span", {}, resolved, resolved && worded ? ", worded " : null, worded, key ? [" ", goTo(key, read, context)] : null);
}

function goTo(key, read, context) {
    return el("button", { type: "button", class: "link", click: () => context.choose(read.byKey.get(key)) }, "in the text");
}

function jump(key, read, context) {
    const other = read.byKey.get(key);
    return other ? el("span", {}, `“${other.title.slice(0, 60)}” `, goTo(key, read, context)) : null;
}

function quotedTimes(read, kind, actor) {
    const times = read.facts.filter(({ kind: of, raw }) => of === "quote" && raw.speaker?.kind === kind
        && raw.speaker.name === actor.name).length;
    return times > 0 ? count(times, "time") : null;
}

function actions(fact) {
    const here = `${location.pathname}${location.search}#${fact.key}`;
    const told = el("span", { role: "status" });
    const copy = () => navigator.clipboard.writeText(new URL(here, location.href).href).then(
        () => told.replaceChildren("copied"),
        () => told.replaceChildren("not allowed; copy the address of the link beside"),
    );
    return el(
        "p",
        { class: "actions" },
        el("a", { href: fact.raw.links.self }, "JSON"),
        el("a", { href: here }, "Link to these words"),
        navigator.clipboard ? el("button", { type: "button", class: "link", click: copy }, "Copy link") : null,
        told,
    );
}

function hasContent(value) {
    return value !== null && value !== undefined && value !== false && value !== "";
}
