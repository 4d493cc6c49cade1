import { el } from "./dom.js";
import { figure, outcomeOfField } from "./words.js";

/** The toll of an article: what its claims give for each outcome, and whether they can all be true. */
export function tollOf(toll, address) {
    return Object.entries(toll).map(([field, figures]) => {
        const conflict = figures.agreement === "CONFLICT";
        const words = [el("span", { class: "outcome" }, outcomeOfField(field)), " ", el("strong", {}, figure(figures))];
        const mark = conflict ? [" ", el("span", { class: "conflict" }, "claims conflict")] : [];
        const content = address ? el("a", { href: address }, ...words, ...mark) : [...words, ...mark];
        return el("li", {}, content);
    });
}
