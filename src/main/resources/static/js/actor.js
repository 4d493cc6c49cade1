import { all, get } from "./api.js";
import { actorLink } from "./describe.js";
import { el, fill } from "./dom.js";
import { complain, idOfPage } from "./page.js";
import { tollOf } from "./toll.js";
import { count, day } from "./words.js";

/** A person or an organisation across articles: roles over time, quotes, articles, and who they are quoted with. */

const MOST_ARTICLES = 50;
const FIRST = 30;
const kind = document.body.dataset.kind;
const part = (id) => document.getElementById(id);

open().catch(complain);

async function open() {
    const path = `/api/${kind}s/${idOfPage(kind)}`;
    const [actor, roles, quotes, articles] = await Promise.all([
        get(path),
        all(path + "/roles"),
        all(path + "/quotes"),
        all(path + "/articles"),
    ]);
    const headlines = new Map(articles.map((article) => [article.id, headlineOf(article)]));
    showHead(actor);
    showList("roles", roles.map((role) => roleOverTime(role, headlines)), "No article gives a role.");
    showList("quotes", quotes.map((quote) => said(quote, headlines)), "Not quoted in any article.");
    showList("articles", articles.map((article) => articleEntry(article, actor)), "In no article.");
    const others = await quotedWith(actor, articles.slice(0, MOST_ARTICLES));
    showList("others", others.map(other), "Nobody else is quoted in the same articles.");
    part("others-scope").hidden = articles.length <= MOST_ARTICLES;
    part("main").dataset.ready = "";
}

function showHead(actor) {
    document.title = `${actor.name} · Dateline`;
    fill(part("name"), el("bdi", {}, actor.name));
    const merged = (actor.mergedFrom ?? []).map((other) => other.name);
    const known = [
        actor.abbreviation,
        actor.country,
        actor.aliases.length > 0 && "also named " + actor.aliases.join(", "),
        merged.length > 0 && "merged with " + merged.join(", "),
    ];
    const json = el("a", { href: actor.links.self }, "JSON");
    fill(part("about"), [...known, json].filter(Boolean).map((item) => el("li", { dir: "auto" }, item)));
}

function showList(id, entries, empty) {
    const list = part(id);
    const rest = entries.slice(FIRST);
    fill(list, entries.length > 0 ? entries.slice(0, FIRST) : el("li", { class: "none" }, empty));
    if (rest.length > 0) {
        const button = el("button", { type: "button", class: "quiet" }, `Show ${count(rest.length, "more", "more")}`);
        const item = el("li", {}, button);
        button.addEventListener("click", () => item.replaceWith(...rest));
        list.append(item);
    }
}

function roleOverTime(found, headlines) {
    const { role } = found;
    const at = role.organisation
        ? [" at ", actorLink("ORGANISATION", role.organisationId, role.organisation)]
        : [];
    const who = kind === "organisation" ? [actorLink("PERSON", found.personId, found.person), ", "] : [];
    return el(
        "li",
        {},
        el("p", { class: "when" }, when(found.publishedOn)),
        el("p", { class: "role", dir: "auto" }, who, role.text, kind === "person" ? at : null),
        el("p", { class: "from" }, articleLink(found.articleId, headlines, `#person-${found.personId}`)),
    );
}

function said(quote, headlines) {
    return el(
        "li",
        {},
        el("blockquote", { dir: "auto" }, `“${quote.text}”`),
        el("p", { class: "from" }, articleLink(quote.articleId, headlines, `#quote-${quote.id}`)),
    );
}

function articleEntry(article, actor) {
    const place = `article.html?id=${article.id}#${kind}-${actor.id}`;
    return el(
        "li",
        {},
        el("p", { class: "role" }, el("a", { href: place, dir: "auto" }, headlineOf(article))),
        el("p", { class: "from" }, when(article.publishedOn)),
        el("ul", { class: "toll" }, tollOf(article.toll)),
    );
}

/** Who else speaks in the same articles, and in how many of them; the most frequent first. */
async function quotedWith(actor, articles) {
    const counted = new Map();
    const quotes = await Promise.all(articles.map((article) => all(article.links.quotes)));
    for (const ofOne of quotes) {
        const speakers = new Map(ofOne.filter(isNamed).map(({ speaker }) => [speaker.link, speaker]));
        speakers.delete(actor.links.self);
        for (const [link, speaker] of speakers) {
            const entry = counted.get(link) ?? counted.set(link, { speaker, articles: 0 }).get(link);
            entry.articles += 1;
        }
    }
    return [...counted.values()].sort((a, b) => b.articles - a.articles || a.speaker.name.localeCompare(b.speaker.name));
}

function isNamed({ speaker }) {
    return speaker !== null && speaker.link !== null;
}

function other({ speaker, articles }) {
    const link = actorLink(speaker.kind, speaker.personId ?? speaker.organisationId, speaker.name);
    return el("li", {}, link, el("span", { class: "from" }, " in " + count(articles, "article")));
}

function articleLink(id, headlines, hash) {
    return el("a", { href: `article.html?id=${id}${hash}`, dir: "auto" }, headlines.get(id) ?? `Article ${id}`);
}

function headlineOf(article) {
    return article.headline ?? `Article ${article.id}`;
}

function when(date) {
    return date ? el("time", { datetime: date }, day(date)) : "no date";
}
