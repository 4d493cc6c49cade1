import { el, fill } from "./dom.js";
import { askForKey, wantsKey } from "./key.js";

/** What every page needs: its id from the address, and a place for what went wrong. */

export function idOfPage(what) {
    const id = new URLSearchParams(location.search).get("id");
    if (!/^\d+$/.test(id ?? "")) {
        throw new Error(`The address names no ${what}; it must end like “?id=1”.`);
    }
    return id;
}

/** Tells in words what went wrong, in place of what cannot be shown. */
export function complain(error) {
    const status = document.getElementById("problem");
    const key = el("div");
    fill(status, el("h1", {}, "Nothing to show here"), el("p", {}, error.message), key, el("p", {}, el("a", { href: "./" }, "Go to the library")));
    status.hidden = false;
    if (wantsKey(error)) {
        askForKey(key, () => location.reload());
    }
    document.documentElement.dataset.failed = "";
}
