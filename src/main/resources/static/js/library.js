import { list } from "./api.js";
import { whenAdded } from "./add.js";
import { el, fill } from "./dom.js";
import { askForKey, wantsKey } from "./key.js";
import { tollOf } from "./toll.js";
import { count, day } from "./words.js";

/** The articles: searched, filtered, and more of them while scrolling. The address keeps the filters. */

const SIZE = 20;
const form = document.getElementById("filters");
const articles = document.getElementById("articles");
const status = document.getElementById("count");
const more = document.getElementById("more");
let asked = 0;
let last = null;
let typing = 0;

form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
});
form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(search, 300);
});
form.addEventListener("reset", () => setTimeout(search));
more.addEventListener("click", () => load(asked));
addEventListener("popstate", () => {
    fillForm();
    start();
});
const sight = new IntersectionObserver((seen) => seen.at(-1).isIntersecting && !more.hidden && load(asked), { rootMargin: "400px" });
whenAdded(start);
fillForm();
start();

function fillForm() {
    const known = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll("[name]")) {
        field.value = known.get(field.name) ?? "";
    }
}

function filters() {
    const entered = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
    return Object.fromEntries(entered.filter(([, value]) => value !== ""));
}

function search() {
    clearTimeout(typing);
    const query = new URLSearchParams(filters()).toString();
    if (query !== location.search.slice(1)) {
        history.pushState(null, "", query ? "?" + query : location.pathname);
    }
    start();
}

function start() {
    asked += 1;
    last = null;
    return load(asked);
}

/** Loads the next page, unless another search has begun meanwhile. */
async function load(search) {
    const after = last;
    more.hidden = true;
    try {
        const found = await list("/api/articles", { ...filters(), size: SIZE, ...(after === null ? {} : { after }) });
        if (search === asked) {
            show(found, after === null);
        }
    } catch (error) {
        if (search === asked) {
            fill(status, error.message);
            if (wantsKey(error)) {
                askForKey(document.getElementById("key-place"), start);
            }
            if (after === null) {
                fill(articles);
            } else {
                more.hidden = false;
            }
        }
    }
}

/** Only the first page tells how many there are. */
function show({ content, page }, first) {
    const entries = content.map(entry);
    if (first) {
        articles.replaceChildren(...entries);
        tell(page);
    } else {
        articles.append(...entries);
    }
    last = content.at(-1)?.id ?? last;
    more.hidden = !page.more;
    articles.dataset.ready = "";
    watch();
}

function tell({ totalElements, exact }) {
    const filtered = Object.keys(filters()).length > 0;
    const none = filtered ? "No article matches these filters." : "";
    const some = (exact ? "" : "more than ") + count(totalElements, "article");
    fill(status, totalElements > 0 ? some : none);
    document.getElementById("empty").hidden = filtered || totalElements > 0;
}

/** Observes the button anew: one that stays in sight while a page is loaded would tell nothing. */
function watch() {
    sight.unobserve(more);
    sight.observe(more);
}

function entry(article) {
    const headline = article.headline ?? `Article ${article.id}`;
    const { place, agency } = article.dateline ?? {};
    const about = [place, agency, article.source.name, day(article.publishedOn)].filter(Boolean);
    return el(
        "li",
        { class: "entry-article" },
        el("h3", {}, el("a", { href: `article.html?id=${article.id}`, dir: "auto" }, headline)),
        el("ul", { class: "about" }, about.map((item) => el("li", { dir: "auto" }, item))),
        el("ul", { class: "toll" }, tollOf(article.toll)),
    );
}
