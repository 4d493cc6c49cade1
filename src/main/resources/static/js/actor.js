import { all, get, list } from "./api.js";
import { actorLink } from "./describe.js";
import { el, fill } from "./dom.js";
import { complain, idOfPage } from "./page.js";
import { tollOf } from "./toll.js";
import { count, day } from "./words.js";

/** A person or an organisation across articles: roles over time, quotes, articles, and who they are quoted with. */

/** Of each list, at a time: somebody may be in every article of years. */
const SIZE = 30;
const kind = document.body.dataset.kind;
const headlines = new Map();
const part = (id) => document.getElementById(id);

open().catch(complain);

async function open() {
    const path = `/api/${kind}s/${idOfPage(kind)}`;
    const [actor, articles] = await Promise.all([get(path), list(path + "/articles", { size: SIZE })]);
    articles.content.forEach((article) => headlines.set(article.id, headlineOf(article)));
    showHead(actor);
    await Promise.all([
        showList("roles", path + "/roles", roleOverTime, "No article gives a role."),
        showList("quotes", path + "/quotes", said, "Not quoted in any article."),
        showList("articles", path + "/articles", (article) => articleEntry(article, actor), "In no article.", articles),
    ]);
    const others = await quotedWith(actor, articles.content);
    const entries = others.map(other);
    const some = (from) => [
        ...entries.slice(from, from + SIZE),
        ...rest(entries.length - from - SIZE, async () => some(from + SIZE)),
    ];
    fill(part("others"), entries.length > 0 ? some(0) : none("Nobody else is quoted in the same articles."));
    part("others-scope").hidden = !articles.page.more;
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

/** The first entries of a list, and a button for the next as long as there are more. */
async function showList(id, path, entry, empty, first = null) {
    let page = 0;
    const next = async () => {
        const found = page === 0 && first ? first : await list(path, { size: SIZE, page });
        await learnHeadlines(found.content);
        const entries = found.content.map(entry);
        page += 1;
        const { more, exact, totalElements } = found.page;
        const left = exact ? totalElements - page * SIZE : SIZE;
        return [...entries, ...rest(more ? left : 0, next)];
    };
    const entries = await next();
    fill(part(id), entries.length > 0 ? entries : none(empty));
}

/** What stands for entries that are left: it gives way to them, and stays where they cannot be had. */
function rest(left, next) {
    if (left <= 0) {
        return [];
    }
    const words = `Show ${count(Math.min(left, SIZE), "more", "more")}`;
    const button = el("button", { type: "button", class: "quiet" }, words);
    const item = el("li", {}, button);
    button.addEventListener("click", async () => {
        button.disabled = true;
        try {
            item.replaceWith(...(await next()));
        } catch (error) {
            button.disabled = false;
            fill(item, button, el("p", { class: "hint" }, error.message));
        }
    });
    return [item];
}

function none(words) {
    return el("li", { class: "none" }, words);
}

/** Those of the articles that facts were read from. */
async function learnHeadlines(facts) {
    const ids = facts.map((fact) => fact.articleId).filter((id) => id !== undefined);
    ids.filter((id) => !headlines.has(id)).forEach((id) => headlines.set(id, headline(id)));
    await Promise.all(ids.map(async (id) => headlines.set(id, await headlines.get(id))));
}

/** An article that is gone or cannot be had now is told by its number. */
function headline(id) {
    return get(`/api/articles/${id}`).then(headlineOf, () => headlineOf({ id }));
}

function roleOverTime(found) {
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
        el("p", { class: "from" }, articleLink(found.articleId, `#person-${found.personId}`)),
    );
}

function said(quote) {
    return el(
        "li",
        {},
        el("blockquote", { dir: "auto" }, `“${quote.text}”`),
        el("p", { class: "from" }, articleLink(quote.articleId, `#quote-${quote.id}`)),
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

function articleLink(id, hash) {
    return el("a", { href: `article.html?id=${id}${hash}`, dir: "auto" }, headlines.get(id));
}

function headlineOf(article) {
    return article.headline ?? `Article ${article.id}`;
}

function when(date) {
    return date ? el("time", { datetime: date }, day(date)) : "no date";
}
