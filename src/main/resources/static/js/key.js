import { el, fill } from "./dom.js";

/** The key that a server may want: kept for this tab alone, sent with every request, forgotten once it is refused. */

const NAME = "dateline-key";
let known = stored();

export function knownKey() {
    return known;
}

export function forgetKey() {
    keep("");
}

/** Whether a key would help. */
export function wantsKey(error) {
    return error.status === 401 || error.status === 403;
}

/** Puts a form for the key into a place, until one is entered; then what was refused is tried again. */
export function askForKey(place, retry) {
    const field = el("input", { type: "password", id: "key", autocomplete: "off", required: true });
    const enter = (event) => {
        event.preventDefault();
        keep(field.value.trim());
        fill(place);
        retry();
    };
    const label = el("label", { for: "key" }, "This server wants a key for that");
    const button = el("button", { type: "submit" }, "Use the key and try again");
    fill(place, el("form", { id: "key-form", class: "key", submit: enter }, label, field, button));
    field.focus();
}

function keep(key) {
    known = key;
    try {
        sessionStorage.setItem(NAME, key);
    } catch {
        // Where nothing may be stored, the key holds for this page.
    }
}

function stored() {
    try {
        return sessionStorage.getItem(NAME) ?? "";
    } catch {
        return "";
    }
}
