import { send } from "./api.js";
import { el } from "./dom.js";
import { askForKey, wantsKey } from "./key.js";
import { number } from "./words.js";

/** Brings articles in: pasted text, and files that are dropped or chosen; tells the outcome of each. */

const part = (id) => document.getElementById(id);
const FIELDS = ["headline", "text", "url", "source", "publishedOn", "authors", "section"];
const BIGGEST = 64 * 1024 * 1024;
let added = () => {};
let busy = Promise.resolve();
let refused = [];

export function whenAdded(listener) {
    added = listener;
}

document.querySelector("#empty a[href='#add']").addEventListener("click", (event) => {
    event.preventDefault();
    part("add").open = true;
    part("pasted").focus();
});
part("paste").addEventListener("submit", (event) => {
    event.preventDefault();
    const pasted = part("pasted");
    bring([{ name: "the pasted text", type: "text/plain;charset=UTF-8", body: pasted.value }]).then((allIn) => {
        pasted.value = allIn ? "" : pasted.value;
    });
});
part("files").addEventListener("change", (event) => {
    bringFiles([...event.target.files]);
    event.target.value = "";
});
for (const name of ["dragover", "dragleave", "drop"]) {
    part("drop").addEventListener(name, (event) => {
        event.preventDefault();
        part("drop").classList.toggle("over", name === "dragover");
    });
}
part("drop").addEventListener("drop", (event) => bringFiles([...event.dataTransfer.files]));

async function bringFiles(files) {
    const texts = [];
    for (const file of files) {
        texts.push(...(await textsOf(file).catch((error) => [{ name: file.name, problem: error.message }])));
    }
    return bring(texts);
}

/** What a file holds: one text, or one a line. */
async function textsOf(file) {
    if (file.size > BIGGEST) {
        throw new Error(`It is larger than ${number(BIGGEST / 1024 / 1024)} MB; split it.`);
    }
    const ending = file.name.toLowerCase().replace(/^.*\./, "");
    if (ending === "jsonl") {
        const lines = (await file.text()).split(/\r?\n/);
        return lines.flatMap((line, index) => (line.trim() ? [ofLine(line, `${file.name}, line ${index + 1}`)] : []));
    }
    const types = { txt: "text/plain;charset=UTF-8", html: "text/html", htm: "text/html" };
    if (!types[ending]) {
        throw new Error("Only files that end in .txt, .html or .jsonl are read.");
    }
    return [{ name: file.name, type: types[ending], body: file }];
}

function ofLine(line, name) {
    try {
        const told = JSON.parse(line);
        const article = Object.fromEntries(FIELDS.filter((field) => told[field] != null).map((field) => [field, told[field]]));
        return { name, type: "application/json", body: JSON.stringify(article) };
    } catch {
        return { name, problem: "It is no JSON object; a line must look like {\"text\": \"…\"}." };
    }
}

/** Sends texts one by one, after those that are on their way; answers whether all are in. */
function bring(texts) {
    const done = busy.then(() => sendAll(texts));
    busy = done.catch(() => {});
    return done;
}

async function sendAll(texts) {
    const progress = part("progress");
    progress.hidden = false;
    progress.max = texts.length;
    let taken = 0;
    for (const [index, text] of texts.entries()) {
        progress.value = index;
        part("progress-words").textContent = `Reading ${number(index + 1)} of ${number(texts.length)}: ${text.name}`;
        taken += (await sendOne(text)) ? 1 : 0;
    }
    progress.hidden = true;
    const rest = texts.length - taken;
    part("progress-words").textContent = `${number(taken)} in the library, ${number(rest)} refused.`;
    if (taken > 0) {
        await added();
    }
    return rest === 0;
}

async function sendOne(text) {
    try {
        if (text.problem) {
            throw new Error(text.problem);
        }
        const { status, body } = await send("/api/articles", text.body, text.type);
        const link = el("a", { href: `article.html?id=${body.id}`, dir: "auto" }, body.headline ?? `Article ${body.id}`);
        tell(text.name, "taken", status === 201 ? "added: " : "known already: ", link);
        return true;
    } catch (error) {
        tell(text.name, "refused", "refused: ", error.message);
        if (wantsKey(error)) {
            refused.push(text);
            askForKey(part("key-place"), () => bring(refused.splice(0)));
        }
        return false;
    }
}

function tell(name, outcome, ...words) {
    part("outcomes").prepend(el("li", { class: outcome }, el("bdi", { class: "file" }, name), " ", ...words));
}
