import { rules, send } from "./api.js";
import { Card } from "./card.js";
import { fillClaims, groupsOf } from "./claims.js";
import { fill } from "./dom.js";
import { askForKey, wantsKey } from "./key.js";
import { ofKind, reading } from "./facts.js";
import { fillLegend, fillPanel } from "./panel.js";
import { Places } from "./places.js";
import { highlight, setText } from "./text.js";
import { tollOf } from "./toll.js";
import { count } from "./words.js";

/** Reads a pasted text and shows its facts; nothing is stored. */

const part = (id) => document.getElementById(id);
const unread = part("result").cloneNode(true);
const book = () => rules().catch(() => new Map());
let ruleBook = book();

part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    read(part("pasted").value.replaceAll("\r\n", "\n"));
});

async function read(text) {
    part("outcome").textContent = "Reading…";
    try {
        const { body } = await send("/api/extractions?explain=true", text, "text/plain;charset=UTF-8");
        const found = reading({ ...body, text, headline: body.headline?.text });
        await show(found, body, await ruleBook);
    } catch (error) {
        part("result").hidden = true;
        part("outcome").textContent = error.message;
        if (wantsKey(error)) {
            askForKey(part("key-place"), () => {
                ruleBook = book();
                read(text);
            });
        }
    }
}

async function show(found, body, rulesByName) {
    const fresh = unread.cloneNode(true);
    fresh.hidden = false;
    part("result").replaceWith(fresh);
    const root = part("reading");
    const text = part("text");
    text.lang = part("headline").lang = body.language;
    fill(part("toll"), tollOf(body.toll, "#claims-heading"));
    const { elements, headline } = setText(text, found.text, found.blocks, "h2");
    fill(part("headline"), headline);
    const places = new Places(root, part("places"));
    const choose = (fact) => {
        card.close();
        places.choose(fact);
    };
    const card = new Card(root, found, { rules: rulesByName, choose });
    fillLegend(part("legend"), found, root);
    fillPanel(part("panel"), found, choose);
    await highlight(elements, found);
    fillClaims(part("claims"), groupsOf(body.casualtyEstimates));
    part("outcome").textContent = summary(found);
    root.dataset.ready = "";
}

function summary(found) {
    const kinds = [["quote", "quote"], ["person", "person"], ["organisation", "organisation"], ["claim", "casualty claim"]];
    return "Read: " + kinds.map(([kind, name]) => count(ofKind(found, kind).length, name)).join(", ") + ". Nothing was stored.";
}
