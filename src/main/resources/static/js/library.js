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
let next = 0;
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
    next = 0;
    return load(asked);
}

/** Loads the next page, unless another search has begun meanwhile. */
async function load(search) {
    const page = next;
    more.hidden = true;
    next += 1;
    try {
        const found = await list("/api/articles", { ...filters(), size: SIZE, page });
        if (search === asked) {
            show(found, page);
        }
    } catch (error) {
        if (search === asked) {
            fill(status, error.message);
            if (wantsKey(error)) {
                askForKey(document.getElementById("key-place"), start);
            }
            if (page === 0) {
                fill(articles);
            } else {
                next = page;
                more.hidden = false;
            }
        }
    }
}

function show({ content, page }, number) {
    const entries = content.map(entry);
    if (number === 0) {
        articles.replaceChildren(...entries);
    } else {
        articles.append(...entries);
    }
    const filtered = Object.keys(filters()).length > 0;
    const none = filtered ? "No article matches these filters." : "";
    fill(status, page.totalElements > 0 ? count(page.totalElements, "article") : none);
    document.getElementById("empty").hidden = filtered || page.totalElements > 0;
    more.hidden = number + 1 >= page.totalPages;
    articles.dataset.ready = "";
    watch();
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
