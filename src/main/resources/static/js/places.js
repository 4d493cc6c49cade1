import { el, fill } from "./dom.js";
import { number } from "./words.js";

/** Where the card lies over the lower half of the screen, the words go to its top. */
const PHONE = matchMedia("(max-width: 40rem)");

/** The chosen fact: marks its places in the text and walks through them. */
export class Places {
    #root;
    #bar;
    #words = el("p", { role: "status", class: "places-words" });
    #key = null;
    #at = 0;

    constructor(root, bar) {
        this.#root = root;
        this.#bar = bar;
        fill(
            bar,
            this.#words,
            el("button", { type: "button", class: "quiet", click: () => this.step(-1) }, "Previous"),
            el("button", { type: "button", class: "quiet", click: () => this.step(1) }, "Next"),
            el("button", { type: "button", class: "quiet", click: () => this.clear() }, "Clear"),
        );
    }

    get key() {
        return this.#key;
    }

    /** Marks a fact and goes to its first place; choosing it again goes to the next one. */
    choose(fact) {
        if (fact.key === this.#key) {
            this.step(1);
            return;
        }
        this.clear();
        this.#key = fact.key;
        this.#title = fact.title;
        this.#all("facts").forEach((segment) => segment.classList.add("chosen"));
        this.#all("evidence").forEach((segment) => segment.classList.add("evidence"));
        this.#at = 0;
        this.#show();
    }

    step(by) {
        const places = this.starts();
        this.#at = (this.#at + by + places.length) % Math.max(1, places.length);
        this.#show();
    }

    clear() {
        this.#root.querySelectorAll(".chosen, .evidence, .current").forEach((segment) => {
            segment.classList.remove("chosen", "evidence", "current");
        });
        this.#key = null;
        this.#bar.hidden = true;
        document.dispatchEvent(new CustomEvent("chosen", { detail: null }));
    }

    /** Where the places of the chosen fact begin. */
    starts() {
        return [...this.#root.querySelectorAll(`[data-starts~="${CSS.escape(this.#key ?? "")}"]`)];
    }

    #title = "";

    #all(name) {
        return this.#root.querySelectorAll(`[data-${name}~="${CSS.escape(this.#key)}"]`);
    }

    #show() {
        const places = this.starts();
        const title = this.#title.length > 48 ? this.#title.slice(0, 46).trimEnd() + "…" : this.#title;
        this.#root.querySelector(".current")?.classList.remove("current");
        const place = places[this.#at];
        place?.classList.add("current");
        place?.scrollIntoView({ block: PHONE.matches ? "start" : "center" });
        const where = places.length ? `place ${number(this.#at + 1)} of ${number(places.length)}` : "no place in the text";
        fill(this.#words, el("bdi", {}, title), `: ${where}`);
        this.#bar.hidden = false;
        document.dispatchEvent(new CustomEvent("chosen", { detail: this.#key }));
    }
}
