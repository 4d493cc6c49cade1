import { el, fill } from "./dom.js";
import { describe, TITLES } from "./describe.js";
import { keysOf } from "./text.js";

const PATIENCE = 250;

/**
 * The card that tells the facts of the words under the pointer or the focus. It is no modal: reading goes on around it,
 * a click or Enter pins it, Escape closes it and gives the focus back to the words.
 */
export class Card {
    #root;
    #read;
    #context;
    #box = el("div", { class: "card", role: "dialog", "aria-labelledby": "card-title", hidden: true });
    #segment = null;
    #pinned = false;
    #timer = 0;

    constructor(root, read, context) {
        this.#root = root;
        this.#read = read;
        this.#context = context;
        root.addEventListener("pointerover", (event) => this.#hover(event));
        root.addEventListener("pointerout", (event) => this.#leave(event));
        root.addEventListener("focusin", (event) => this.#focus(event));
        root.addEventListener("focusout", (event) => this.#blur(event));
        root.addEventListener("click", (event) => this.#click(event));
        root.addEventListener("keydown", (event) => this.#key(event));
        document.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
        document.addEventListener("pointerdown", (event) => this.#outside(event));
    }

    /** Shows the facts of a segment; pinned, it stays until it is closed. */
    show(segment, pinned) {
        clearTimeout(this.#timer);
        this.#pinned = pinned || (this.#pinned && segment === this.#segment);
        if (segment !== this.#segment) {
            this.#segment?.removeAttribute("aria-describedby");
            this.#segment = segment;
            const facts = keysOf(segment).map((key) => this.#read.byKey.get(key));
            fill(this.#box, this.#head(facts), facts.map((fact) => describe(fact, this.#read, this.#context)));
            (segment.closest("p") ?? segment.closest("header") ?? segment).after(this.#box);
            const titles = [...this.#box.querySelectorAll(".fact-title")];
            titles.forEach((title, index) => (title.id = "card-fact-" + index));
            segment.setAttribute("aria-describedby", ["card-title", ...titles.map((title) => title.id)].join(" "));
        }
        this.#box.hidden = false;
        this.#place();
        requestAnimationFrame(() => this.#place());
    }

    close() {
        clearTimeout(this.#timer);
        if (this.#box.hidden) {
            return;
        }
        const inside = this.#box.contains(document.activeElement);
        const segment = this.#segment;
        this.#box.hidden = true;
        this.#pinned = false;
        this.#segment = null;
        segment?.removeAttribute("aria-describedby");
        if (inside) {
            this.#start(segment)?.focus({ preventScroll: true });
            this.close();
        }
    }

    #head(facts) {
        const title = facts.map((fact) => TITLES[fact.kind]).join(", ");
        const close = el("button", { type: "button", class: "quiet", click: () => this.close() }, "Close");
        return el("div", { class: "card-head" }, el("p", { id: "card-title", tabindex: "-1" }, title), close);
    }

    /** Below the words, or above where there is no room; a narrow screen has it at its foot by the stylesheet alone. */
    #place() {
        const frame = this.#box.offsetParent?.getBoundingClientRect();
        if (!frame || this.#segment === null) {
            return;
        }
        const words = this.#segment.getClientRects()[0] ?? this.#segment.getBoundingClientRect();
        const { offsetHeight: height, offsetWidth: width } = this.#box;
        const below = words.bottom + 8;
        const fits = below + height <= innerHeight || words.top - 8 - height < 0;
        const left = Math.min(words.left - frame.left, frame.width - width);
        this.#box.style.top = (fits ? below : words.top - 8 - height) - frame.top + "px";
        this.#box.style.left = Math.max(0, left) + "px";
    }

    #hover(event) {
        const segment = factOf(event.target);
        if (event.pointerType !== "mouse" || this.#pinned) {
            return;
        }
        clearTimeout(this.#timer);
        if (segment && segment !== this.#segment) {
            this.#timer = setTimeout(() => this.show(segment, false), PATIENCE / 2);
        }
    }

    #leave(event) {
        if (event.pointerType === "mouse" && !this.#pinned && !this.#isNear(event.relatedTarget)) {
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => this.#closeUnlessFocused(), PATIENCE);
        }
    }

    #focus(event) {
        const segment = factOf(event.target);
        if (segment) {
            this.show(segment, false);
        }
    }

    #blur(event) {
        if (!this.#pinned && !this.#isNear(event.relatedTarget) && event.target !== document.activeElement) {
            this.close();
        }
    }

    #click(event) {
        const segment = factOf(event.target);
        if (segment && getSelection().isCollapsed) {
            this.show(segment, true);
        }
    }

    #key(event) {
        const segment = factOf(event.target);
        if (segment && (event.key === "Enter" || event.key === " ")) {
            event.preventDefault();
            this.show(segment, true);
            this.#box.querySelector("#card-title").focus({ preventScroll: true });
        }
    }

    #outside(event) {
        if (this.#pinned && !this.#isNear(event.target)) {
            this.close();
        }
    }

    #closeUnlessFocused() {
        if (!this.#box.contains(document.activeElement) && this.#segment !== document.activeElement) {
            this.close();
        }
    }

    #isNear(target) {
        return target instanceof Node && (this.#box.contains(target) || factOf(target) !== null);
    }

    /** The focusable segment that begins the fact a segment is a part of. */
    #start(segment) {
        if (segment?.hasAttribute("tabindex")) {
            return segment;
        }
        const key = segment ? keysOf(segment)[0] : "";
        return this.#root.querySelector(`[data-starts~="${CSS.escape(key)}"]`);
    }
}

function factOf(target) {
    return target instanceof Element ? target.closest(".fact") : null;
}
