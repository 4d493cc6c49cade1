import { all, get, rules } from "./api.js";
import { Card } from "./card.js";
import { fillClaims } from "./claims.js";
import { el, fill, outwards } from "./dom.js";
import { reading, roughParagraphs } from "./facts.js";
import { fillLegend, fillPanel } from "./panel.js";
import { Places } from "./places.js";
import { complain, idOfPage } from "./page.js";
import { highlight, setText } from "./text.js";
import { tollOf } from "./toll.js";
import { day } from "./words.js";

/** An article with its facts in place. */

const part = (id) => document.getElementById(id);

open().catch(complain);
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => (details.open = true)));

async function open() {
    const path = "/api/articles/" + idOfPage("article");
    const lists = ["quotes", "persons", "organisations", "casualty-estimates"];
    const explained = lists.map((list) => all(`${path}/${list}`, { explain: true }));
    const coming = Promise.all([all(path + "/paragraphs"), ...explained, rules()]);
    coming.catch(() => {});
    const article = await get(path);
    showHead(article);
    const rough = roughParagraphs(article.text, article.headline);
    setText(part("text"), article.text, rough.map(({ span, kind }) => ({ ...span, kind })));
    const [paragraphs, quotes, persons, organisations, casualtyEstimates, ruleBook] = await coming;
    const read = reading({ ...article, paragraphs, quotes, persons, organisations, casualtyEstimates });
    await showFacts(article, read, ruleBook);
    showRevision(article).catch(() => {});
    showClaims(path).catch((error) => fill(part("claims"), el("p", {}, error.message)));
}

async function showClaims(path) {
    const { groups } = await get(path + "/casualty-comparison");
    fillClaims(part("claims"), groups, (claim) => inTheText("#estimate-" + claim.id));
}

/** A link to the words of a fact that goes there again where it is the address already. */
function inTheText(href) {
    const again = () => location.hash === href && dispatchEvent(new HashChangeEvent("hashchange"));
    return el("a", { href, click: again }, "in the text");
}

function hostOf(address) {
    try {
        return new URL(address).hostname;
    } catch {
        return address;
    }
}

function showHead(article) {
    const headline = article.headline ?? `Article ${article.id}`;
    document.title = `${headline} · Dateline`;
    fill(part("headline"), el("h1", { dir: "auto" }, headline));
    const { place, agency } = article.dateline ?? {};
    const source = article.source.url
        ? outwards(article.source.url, article.source.name ?? hostOf(article.source.url))
        : article.source.name;
    const unread = article.language !== "en" && `not in English (${article.language}), so not read for facts`;
    const known = [place, agency, source, article.authors?.join(", "), article.section, day(article.publishedOn), unread];
    const json = el("a", { href: article.links.self }, "JSON");
    fill(part("about"), [...known, json].filter(Boolean).map((item) => el("li", { dir: "auto" }, item)));
    fill(part("toll"), tollOf(article.toll, "#claims-heading"));
}

async function showFacts(article, read, ruleBook) {
    const text = part("text");
    const root = part("reading");
    text.lang = part("headline").lang = article.language;
    const { elements, headline } = setText(text, article.text, read.blocks);
    if (headline) {
        fill(part("headline"), headline);
    }
    const places = new Places(root, part("places"));
    const choose = (fact) => {
        card.close();
        places.choose(fact);
    };
    const card = new Card(root, read, { rules: ruleBook, choose });
    fillLegend(part("legend"), read, root);
    fillPanel(part("panel"), read, choose);
    await highlight(elements, read);
    const goToHash = () => openAt(location.hash.slice(1), read, places);
    addEventListener("hashchange", goToHash);
    goToHash();
    root.dataset.ready = "";
    performance.mark("ready");
}

/** Opens the page at the words of a fact. */
function openAt(key, read, places) {
    const fact = read.byKey.get(key);
    if (fact && places.key === key) {
        places.step(0);
    } else if (fact) {
        places.choose(fact);
    }
    if (fact) {
        places.starts()[0]?.focus({ preventScroll: true });
    }
}

async function showRevision(article) {
    if (article.revision > 1) {
        const changes = await get(`${article.links.revisions}/${article.revision}/changes`);
        const changed = changes.summary.map((words) => el("li", { dir: "auto" }, words));
        const summary = el("summary", {}, `Text ${article.revision} of this article: what changed`);
        fill(part("revision"), el("details", {}, summary, el("ul", {}, changed)));
    }
}
