import { save } from "./dom.js";

/** Saves a chart as a picture, and its table as CSV. */

export function saveSvg(svg, name) {
    save(svgBlob(svg), name + ".svg");
}

/** Drawn at twice its size, so that it stays sharp in print. */
export async function savePng(svg, name) {
    const address = URL.createObjectURL(svgBlob(svg));
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = svg.getAttribute("width") * 2;
    canvas.height = svg.getAttribute("height") * 2;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    canvas.toBlob((blob) => save(blob, name + ".png"), "image/png");
}

export function saveCsv(rows, name) {
    const text = rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
    save(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }), name + ".csv");
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function cell(value) {
    const guarded = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
    return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function svgBlob(svg) {
    return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml;charset=utf-8" });
}
