import { el, fill, inSlices } from "./dom.js";
import { common, draw, loadD3, palette, titleOf } from "./chart.js";
import { saveCsv, savePng, saveSvg } from "./download.js";
import { bounds, count, source, standing } from "./words.js";

const MOST_ROWS = 40;

/** The claims of an article side by side: for each group a picture, the same as a table, and both to take away. */
export function fillClaims(container, groups, place) {
    const figures = groups.map((group, index) => figureOf(group, "claims-" + index, place));
    fill(container, figures.length > 0 ? figures : el("p", { class: "none" }, "This text gives no casualty figures."));
}

/** The groups of claims of a text that is not stored: by outcome and side, claims of no named side with the first. */
export function groupsOf(estimates) {
    const groups = new Map();
    const main = estimates.find((estimate) => estimate.victims?.side)?.victims.side ?? null;
    for (const estimate of estimates) {
        const side = estimate.victims?.side ?? main;
        const key = estimate.outcome + " " + side;
        groups.set(key, groups.get(key) ?? { outcome: estimate.outcome, side, claims: [], pairs: [] });
        groups.get(key).claims.push({ estimate, speaks: [] });
    }
    return [...groups.values()];
}

function figureOf(group, id, place) {
    const claims = group.claims.map((claim) => claim.estimate);
    const chart = el("div", { class: "chart" });
    const figure = el(
        "figure",
        { class: "claims-figure" },
        el("figcaption", {}, el("h3", {}, titleOf(group)), el("p", {}, verdict(claims)), disagreements(group)),
        chart,
        downloads(group, claims, id),
        el("details", { class: "as-table" }, el("summary", {}, "The same as a table"), tableOf(group, place)),
    );
    whenNear(chart, () => keepDrawn(chart, group, claims, id));
    return figure;
}

function verdict(claims) {
    const band = common(claims);
    if (!band) {
        return count(claims.length, "claim") + ".";
    }
    const end = band.high === Infinity ? null : band.high;
    return band.agree
        ? `${count(claims.length, "claim")}; ${bounds(band.low, end)} fits all.`
        : `${count(claims.length, "claim")}; no number fits all.`;
}

function disagreements(group) {
    const reasons = group.pairs.filter((pair) => pair.relation === "DISJOINT").map((pair) => pair.reason);
    if (reasons.length === 0) {
        return null;
    }
    const shown = reasons.slice(0, 3).map((words) => el("li", { dir: "auto" }, words));
    const rest = reasons.length > 3 ? el("li", {}, `and ${count(reasons.length - 3, "more pair")} that cannot both be true`) : null;
    return el("ul", { class: "disagreements" }, shown, rest);
}

/** Draws the chart, and again whenever its width or the colours of the page change. */
async function keepDrawn(chart, group, claims, id) {
    const d3 = await loadD3();
    let shown = claims.slice(0, MOST_ROWS);
    let width = 0;
    const redraw = () => {
        const svg = draw(d3, group, shown, { width, colours: palette(chart), id });
        fill(chart, svg, shown.length < claims.length ? more : null);
    };
    const more = el("button", { type: "button", class: "quiet", click: () => redraw((shown = claims)) }, `Draw all ${claims.length} claims`);
    new ResizeObserver(([entry]) => {
        const now = Math.floor(entry.contentRect.width);
        if (now !== width && now > 0) {
            width = now;
            redraw();
        }
    }).observe(chart);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
}

function whenNear(element, work) {
    const observer = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
            observer.disconnect();
            work();
        }
    }, { rootMargin: "600px" });
    observer.observe(element);
}

const HEADINGS = ["Source", "Exact words", "Victims", "At least", "At most", "Standing", "Rule"];

/** A claim as cells of the table; null is an open bound. */
function cells(claim) {
    const { low, high } = claim;
    return [
        source(claim.attribution),
        claim.quantityText,
        claim.victims?.text ?? "",
        low === null ? "open" : String(low),
        high === null ? "open" : String(high),
        standing(claim).join(", ") || "asserted",
        claim.rule,
    ];
}

function tableOf(group, place) {
    const body = el("tbody");
    inSlices(group.claims, ({ estimate }) => {
        const [name, ...others] = cells(estimate);
        const where = place ? el("td", {}, place(estimate)) : null;
        body.append(el("tr", {}, el("th", { scope: "row", dir: "auto" }, name), others.map((cell) => el("td", { dir: "auto" }, cell)), where));
    });
    const headings = place ? [...HEADINGS, "Place"] : HEADINGS;
    const head = el("thead", {}, el("tr", {}, headings.map((heading) => el("th", { scope: "col" }, heading))));
    const table = el("table", {}, el("caption", { class: "hidden" }, titleOf(group)), head, body);
    return el("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Table: " + titleOf(group) }, table);
}

function downloads(group, claims, id) {
    const name = titleOf(group).toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const picture = async () => {
        const paper = document.querySelector(".paper");
        return draw(await loadD3(), group, claims, { width: 960, colours: palette(paper), id: "saved-" + id });
    };
    const rows = [["Outcome", "Side", ...HEADINGS], ...claims.map((claim) => [group.outcome, group.side ?? "", ...cells(claim)])];
    const button = (form, save) =>
        el("button", { type: "button", class: "quiet", "aria-label": `Save as ${form}: ${titleOf(group)}`, click: save }, form);
    return el(
        "p",
        { class: "downloads" },
        "Save as ",
        button("SVG", async () => saveSvg(await picture(), name)),
        button("PNG", async () => savePng(await picture(), name)),
        button("CSV", () => saveCsv(rows, name)),
    );
}
