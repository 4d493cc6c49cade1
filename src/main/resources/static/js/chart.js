import { bounds, counts, number, outcome, source, standing } from "./words.js";

/** Draws the claims of one group as intervals, by D3; every style is an attribute, so a saved picture keeps it. */

const FONT = "system-ui, sans-serif";
const NARROW = 560;
const LOG_FROM = 200;

/** D3 comes as a classic script that leaves one global; it is fetched when the first chart is near. */
export async function loadD3() {
    await import("/webjars/d3/dist/d3.min.js");
    return globalThis.d3;
}

/** What the claims that count have in common: {low, high}, or the gap between them, or null where one claim counts. */
export function common(claims) {
    const counted = claims.filter(counts).filter((claim) => claim.low !== null || claim.high !== null);
    if (counted.length < 2) {
        return null;
    }
    const low = Math.max(...counted.map((claim) => claim.low ?? 0));
    const high = Math.min(...counted.map((claim) => claim.high ?? Infinity));
    return low <= high ? { agree: true, low, high } : { agree: false, low: high, high: low };
}

/** The colours of the page, or of paper, as the stylesheet has them. */
export function palette(element) {
    const style = getComputedStyle(element);
    const names = ["ink", "quiet", "line", "paper", "claim", "agree", "conflict"];
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue("--" + name).trim()]));
}

export function titleOf(group) {
    return outcome(group.outcome) + (group.side ? `, victims: ${group.side}` : "");
}

export function draw(d3, group, claims, { width, colours, id }) {
    const narrow = width < NARROW;
    const label = narrow ? 0 : Math.min(330, width * 0.36);
    const rowHeight = narrow ? 62 : 46;
    const plot = { left: label + 12, right: width - 20, top: 26, bottom: 26 + claims.length * rowHeight };
    const height = plot.bottom + 44;
    const scale = scaleOf(d3, claims, plot);
    const svg = d3.create("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("width", width).attr("height", height)
        .attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-labelledby", `${id}-title ${id}-desc`)
        .attr("font-family", FONT).attr("font-size", 13).attr("fill", colours.ink);
    svg.append("title").attr("id", `${id}-title`).text(titleOf(group));
    svg.append("desc").attr("id", `${id}-desc`).text(claims.map(told).join("; ") + ".");
    svg.append("rect").attr("width", width).attr("height", height).attr("fill", colours.paper);
    drawBand(svg, claims, scale, plot, colours);
    drawAxis(d3, svg, scale, plot, colours);
    claims.forEach((claim, index) => {
        const y = plot.top + index * rowHeight;
        const row = svg.append("g").attr("transform", `translate(0,${y})`);
        row.append("line").attr("x2", width).attr("stroke", colours.line);
        drawLabel(row, claim, narrow ? width - 8 : label, colours);
        drawMark(row, claim, scale, plot, narrow ? 48 : rowHeight / 2, colours);
    });
    return svg.node();
}

function told(claim) {
    return [bounds(claim.low, claim.high), "“" + claim.quantityText + "”", source(claim.attribution), ...standing(claim)].join(", ");
}

function scaleOf(d3, claims, plot) {
    const most = Math.max(1, ...endsOf(claims));
    const least = Math.min(most, ...endsOf(claims.filter(counts)).filter((end) => end > 0));
    const log = most / least > LOG_FROM;
    const domain = log ? [powerBelow(endsOf(claims)), most * 3] : [0, most * 1.25];
    const scale = (log ? d3.scaleSymlog() : d3.scaleLinear()).domain(domain).range([plot.left, plot.right]).clamp(true);
    const values = log ? powers(domain) : whole(d3, domain[1], plot);
    return Object.assign(scale, { log, values: spread(values, scale) });
}

function endsOf(claims) {
    return claims.flatMap((claim) => [claim.low, claim.high]).filter((end) => end !== null);
}

/** Where a logarithmic scale begins: a power of ten below all figures, or zero where one is zero. */
function powerBelow(ends) {
    const least = Math.min(...ends);
    return least < 2 ? 0 : 10 ** Math.floor(Math.log10(least / 1.5));
}

function powers([least, most]) {
    const found = least === 0 ? [0, 1] : [least];
    while (found.at(-1) * 10 <= most) {
        found.push(found.at(-1) * 10);
    }
    return found;
}

/** Leaves out ticks whose words would run into those before. */
function spread(values, scale) {
    let free = -Infinity;
    return values.filter((value) => {
        const half = measure(number(value), "12px") / 2 + 4;
        const fits = scale(value) - half >= free;
        free = fits ? scale(value) + half : free;
        return fits;
    });
}

function whole(d3, most, plot) {
    return d3.ticks(0, most, Math.min(8, (plot.right - plot.left) / 70)).filter(Number.isInteger);
}

function drawBand(svg, claims, scale, plot, colours) {
    const band = common(claims);
    if (!band) {
        return;
    }
    const [from, to] = [scale(band.low), band.high === Infinity ? plot.right : scale(band.high)];
    const colour = band.agree ? colours.agree : colours.conflict;
    const thin = Math.max(0, 8 - (to - from)) / 2;
    const area = svg.append("rect").attr("x", from - thin).attr("width", to - from + 2 * thin).attr("y", plot.top)
        .attr("height", plot.bottom - plot.top).attr("fill", colour).attr("fill-opacity", 0.14);
    if (!band.agree) {
        area.attr("stroke", colour).attr("stroke-dasharray", "4 3");
    }
    const words = band.agree ? "fits all" : "no number fits all";
    const middle = Math.min(plot.right - 56, Math.max(plot.left + 56, (from + to) / 2));
    svg.append("text").attr("x", middle).attr("y", plot.top - 9).attr("text-anchor", "middle").attr("font-size", 12)
        .attr("font-weight", 600).attr("fill", colour).text(words);
}

function drawAxis(d3, svg, scale, plot, colours) {
    const axis = d3.axisBottom(scale).tickValues(scale.values).tickFormat(number).tickSize(plot.top - plot.bottom);
    const drawn = svg.append("g").attr("transform", `translate(0,${plot.bottom})`).call(axis);
    drawn.attr("font-family", FONT).attr("font-size", 12).attr("color", colours.quiet);
    drawn.select(".domain").attr("stroke", colours.line);
    drawn.selectAll(".tick line").attr("stroke", colours.line);
    drawn.selectAll(".tick text").attr("dy", "1.2em").attr("fill", colours.quiet);
    svg.append("text").attr("x", plot.right).attr("y", plot.bottom + 38).attr("text-anchor", "end").attr("font-size", 12)
        .attr("fill", colours.quiet).text(scale.log ? "people, on a logarithmic scale" : "people");
}

function drawLabel(row, claim, room, colours) {
    const notes = standing(claim);
    row.append("title").text(told(claim));
    row.append("text").attr("y", 18).attr("font-weight", 600).text(cut(source(claim.attribution), room, "600 13px"));
    const words = `“${claim.quantityText}”` + (notes.length ? ` (${notes.join(", ")})` : "");
    row.append("text").attr("y", 35).attr("font-size", 12).attr("fill", colours.quiet).text(cut(words, room, "12px"));
}

/** A point for an exact figure, a bar for a range, an arrow towards an open bound. */
function drawMark(row, claim, scale, plot, y, colours) {
    const colour = counts(claim) ? colours.claim : colours.quiet;
    const { low, high } = claim;
    if (low === null && high === null) {
        row.append("text").attr("x", plot.left + 8).attr("y", y + 4).attr("font-size", 12).attr("fill", colours.quiet).text("no number");
        return;
    }
    const from = low === null ? plot.left : scale(low);
    const to = high === null ? Math.max(plot.right, from + 24) : scale(high);
    const bar = row.append("g").attr("stroke", colour).attr("stroke-width", 3).attr("fill", counts(claim) ? colour : colours.paper);
    if (from !== to) {
        bar.append("line").attr("x1", from).attr("x2", to).attr("y1", y).attr("y2", y)
            .attr("stroke-dasharray", counts(claim) ? null : "5 4");
    }
    end(bar, from, y, low === null ? -1 : 0, low === high);
    if (low !== high) {
        end(bar, to, y, high === null ? 1 : 0, false);
    }
    drawValue(row, claim, [from, to], plot, y, colours);
}

/** The end of an interval: a round point, a cap, or the head of an arrow that points where it is open. */
function end(bar, x, y, towards, point) {
    if (towards !== 0) {
        bar.append("path").attr("class", "arrow").attr("d", `M${x},${y}l${-9 * towards},-6v12z`).attr("stroke-width", 1);
    } else if (point) {
        bar.append("circle").attr("class", "point").attr("cx", x).attr("cy", y).attr("r", 6);
    } else {
        bar.append("line").attr("class", "cap").attr("x1", x).attr("x2", x).attr("y1", y - 7).attr("y2", y + 7);
    }
}

function drawValue(row, claim, [from, to], plot, y, colours) {
    const words = bounds(claim.low, claim.high);
    const room = measure(words, "600 12px") + 12;
    const behind = to + room < plot.right;
    const before = from - room > plot.left;
    const text = row.append("text").attr("font-size", 12).attr("font-weight", 600).text(words)
        .attr("paint-order", "stroke").attr("stroke", colours.paper).attr("stroke-width", 4);
    if (behind || before) {
        text.attr("x", behind ? to + 12 : from - 12).attr("y", y + 4).attr("text-anchor", behind ? "start" : "end");
    } else {
        text.attr("x", Math.min(plot.right, Math.max(plot.left + room, (from + to) / 2 + room / 2))).attr("y", y - 10)
            .attr("text-anchor", "end");
    }
}

const brush = document.createElement("canvas").getContext("2d");

function measure(words, font) {
    brush.font = `${font} ${FONT}`;
    return brush.measureText(words).width;
}

function cut(words, room, font) {
    let kept = words.slice(0, 200);
    while (kept.length > 1 && measure(kept + "…", font) > room) {
        kept = kept.slice(0, -1);
    }
    return kept === words ? words : kept.trimEnd() + "…";
}
