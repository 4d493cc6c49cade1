import { el, fill, inSlices } from "./dom.js";
import { deal, marks, segments } from "./segments.js";

/** Sets a text in paragraphs, and puts its facts in place. */

/** The bare text, so that it can be read while its facts are still on their way. */
export function setText(container, text, blocks, heading = "h1") {
    const elements = blocks.map((block) => blockElement(block, text, heading));
    const headline = elements.findIndex((element) => element.localName === heading);
    fill(container, elements.filter((_, index) => index !== headline));
    return { elements, headline: elements[headline] ?? null };
}

/** Highlights every fact, block by block; the page stays responsive meanwhile. */
export async function highlight(elements, read) {
    const dealt = deal(read.blocks, marks(read.facts));
    await inSlices(read.blocks.map((_, index) => index), (index) => {
        if (dealt[index].length > 0) {
            const parts = segments(read.blocks[index], dealt[index]);
            fill(elements[index], parts.map((segment) => segmentNode(segment, read.text)));
        }
    });
}

/** The keys of the facts whose words a segment is, the most exact first. */
export function keysOf(segment) {
    return (segment.dataset.facts ?? "").split(" ").filter(Boolean);
}

function blockElement(block, text, heading) {
    const words = text.slice(block.start, block.end);
    if (block.kind === "HEADLINE") {
        return el(heading, { dir: "auto" }, words);
    }
    return el("p", { dir: "auto", class: block.kind === "BOILERPLATE" ? "boilerplate" : null }, words);
}

function segmentNode(segment, text) {
    const words = text.slice(segment.start, segment.end);
    if (segment.marks.length === 0) {
        return document.createTextNode(words);
    }
    const own = segment.marks.filter((mark) => !mark.evidence).sort((a, b) => a.end - a.start - (b.end - b.start));
    const evidence = segment.marks.filter((mark) => mark.evidence);
    const element = el("span", { "data-facts": keys(own), "data-evidence": keys(evidence) }, words);
    if (own.length > 0) {
        element.className = "fact " + [...new Set(own.map((mark) => mark.fact.kind))].join(" ");
        makeReachable(element, segment.starting.filter((mark) => !mark.evidence));
    }
    return element;
}

function makeReachable(element, starting) {
    if (starting.length > 0) {
        element.dataset.starts = keys(starting);
        element.setAttribute("role", "button");
        element.setAttribute("tabindex", "0");
        starting.forEach((mark) => element.classList.add("starts-" + mark.fact.kind));
    }
}

function keys(found) {
    return found.length === 0 ? null : [...new Set(found.map((mark) => mark.fact.key))].join(" ");
}
