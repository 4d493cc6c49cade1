/** Makes elements. Whatever comes from an article goes in as a text node; nothing is ever read as HTML. */

export function el(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            element.addEventListener(key, value);
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(key, value === true ? "" : value);
        }
    }
    element.append(...children.flat().filter(isThere));
    return element;
}

/** Puts children in place of what an element holds. */
export function fill(element, ...children) {
    element.replaceChildren(...children.flat().filter(isThere));
    return element;
}

/** A link to somewhere else, or the bare words where the address is no web address. */
export function outwards(address, words) {
    const safe = /^https?:\/\//i.test(address ?? "");
    return safe ? el("a", { href: address, rel: "noopener noreferrer external" }, words) : el("span", {}, words);
}

/** Saves a file that was made here. */
export function save(blob, name) {
    const address = URL.createObjectURL(blob);
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Works through a list in slices short enough for the page to stay responsive. */
export async function inSlices(list, work, budget = 12) {
    let begun = performance.now();
    for (const item of list) {
        work(item);
        if (performance.now() - begun > budget) {
            await new Promise((resolve) => setTimeout(resolve));
            begun = performance.now();
        }
    }
}

function isThere(child) {
    return child !== null && child !== undefined && child !== false && child !== "";
}
