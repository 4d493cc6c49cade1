import { el, fill } from "./dom.js";
import { actorLink } from "./describe.js";
import { bySpeaker, ofKind } from "./facts.js";
import { bounds, count, number, outcome, source } from "./words.js";

/** The side panel: who and what the text names; choosing an entry shows its places in the text. */
export function fillPanel(panel, read, choose) {
    const people = ofKind(read, "person");
    const organisations = ofKind(read, "organisation");
    const claims = ofKind(read, "claim");
    const speakers = bySpeaker(read);
    fill(
        panel,
        group("People", people.length, people.map((fact) => person(fact, choose))),
        group("Organisations", organisations.length, organisations.map((fact) => organisation(fact, choose))),
        group("Quotes by speaker", ofKind(read, "quote").length, speakers.map((one) => speaker(one, read, choose))),
        group("Casualty claims", claims.length, claims.map((fact) => claim(fact, choose))),
    );
    const wide = matchMedia("(min-width: 64rem)").matches;
    panel.querySelectorAll("details").forEach((details, index) => (details.open = wide && (index < 2 || people.length < 12)));
    document.addEventListener("chosen", (event) => markChosen(panel, event.detail));
}

function group(name, amount, entries) {
    const summary = el("summary", {}, el("h2", {}, name), el("span", { class: "amount" }, number(amount)));
    const content = amount > 0 ? el("ul", {}, entries) : el("p", { class: "none" }, "None in this text.");
    return el("details", { class: "group" }, summary, content);
}

function person(fact, choose) {
    const roles = fact.raw.roles.map((role) => role.text);
    return el(
        "li",
        {},
        entry(fact, choose, el("bdi", {}, fact.title), el("span", { class: "amount" }, number(fact.places.length))),
        about("PERSON", fact, [...new Set(roles)].join("; ")),
    );
}

function organisation(fact, choose) {
    const { abbreviation, country } = fact.raw;
    const more = [abbreviation, country].filter(Boolean).join(", ");
    return el(
        "li",
        {},
        entry(fact, choose, el("bdi", {}, fact.title), el("span", { class: "amount" }, number(fact.places.length))),
        about("ORGANISATION", fact, more),
    );
}

function speaker({ name, actor, quotes }, read, choose) {
    const heading = actor
        ? el("button", { type: "button", class: "link", click: () => choose(read.byKey.get(actor)) }, el("bdi", {}, name))
        : el("bdi", {}, name ?? "Speaker open");
    const said = quotes.map((fact) => el("li", {}, entry(fact, choose, el("q", { dir: "auto" }, short(fact.title)))));
    return el("li", {}, el("h3", {}, heading), el("ul", {}, said));
}

function claim(fact, choose) {
    const { low, high, attribution } = fact.raw;
    const words = `${outcome(fact.raw.outcome)}: ${bounds(low, high)}`;
    return el("li", {}, entry(fact, choose, words), el("p", { class: "roles", dir: "auto" }, source(attribution)));
}

function entry(fact, choose, ...content) {
    return el("button", { type: "button", class: "entry", "data-key": fact.key, click: () => choose(fact) }, ...content);
}

function about(kind, fact, words) {
    const link = fact.raw.id ? actorLink(kind, fact.raw.id, "all articles") : null;
    link?.setAttribute("aria-label", "all articles: " + fact.title);
    return el("p", { class: "roles" }, el("bdi", {}, words), words && link ? " · " : null, link);
}

function short(words) {
    return words.length > 90 ? words.slice(0, 88).trimEnd() + "…" : words;
}

function markChosen(panel, key) {
    panel.querySelectorAll("[aria-pressed]").forEach((button) => button.removeAttribute("aria-pressed"));
    if (key) {
        panel.querySelector(`[data-key="${CSS.escape(key)}"]`)?.setAttribute("aria-pressed", "true");
    }
}

/** How many facts of each kind there are, and a switch that shows or hides them in the text. */
export function fillLegend(legend, read, root) {
    const kinds = [["quote", "Quotes"], ["person", "People"], ["organisation", "Organisations"], ["claim", "Casualty claims"]];
    fill(legend, kinds.map(([kind, name]) => legendSwitch(kind, name, ofKind(read, kind).length, root)));
}

function legendSwitch(kind, name, amount, root) {
    const toggle = (event) => {
        root.classList.toggle("hide-" + kind, !event.target.checked);
        root.querySelectorAll("[data-starts]").forEach((segment) => (segment.tabIndex = isShown(segment, root) ? 0 : -1));
    };
    return el(
        "label",
        { title: count(amount, "fact") },
        el("input", { type: "checkbox", checked: true, change: toggle }),
        el("span", { class: "sample " + kind + " starts-" + kind }, name),
        el("span", { class: "amount" }, number(amount)),
    );
}

function isShown(segment, root) {
    return ["quote", "person", "organisation", "claim"].some(
        (kind) => segment.classList.contains("starts-" + kind) && !root.classList.contains("hide-" + kind),
    );
}
