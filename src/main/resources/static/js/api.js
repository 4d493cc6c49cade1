import { forgetKey, knownKey } from "./key.js";

/** Asks the public JSON API, and tells its errors in words. */

const PAGE = 200;

/** Something the server refused, in its own words. */
export class Problem extends Error {
    constructor(status, words) {
        super(words);
        this.status = status;
    }
}

export function get(path) {
    return ask(path, {});
}

/** One page of a list: {content, page}. */
export function list(path, parameters = {}) {
    return get(path + "?" + new URLSearchParams(parameters));
}

/** A whole list, however many pages it has; a long one is counted only so far. */
export async function all(path, parameters = {}) {
    const first = await list(path, { ...parameters, size: PAGE });
    const others = Array.from({ length: Math.max(0, first.page.totalPages - 1) }, (_, index) => index + 1);
    const rest = await Promise.all(others.map((page) => list(path, { ...parameters, size: PAGE, page })));
    const pages = [first, ...rest];
    while (pages.at(-1).page.more) {
        const after = pages.at(-1).content.at(-1).id;
        pages.push(await list(path, { ...parameters, size: PAGE, after }));
    }
    return pages.flatMap((page) => page.content);
}

/** The rules that read facts, by name: {what, links}. */
export async function rules() {
    const { content } = await get("/api/rules");
    return new Map(content.map((rule) => [rule.name, rule]));
}

/** Sends a text; answers {status, body}. */
export async function send(path, body, type) {
    const response = await fetched(path, { method: "POST", headers: { "Content-Type": type }, body });
    return { status: response.status, body: await response.json() };
}

async function ask(path, options) {
    return (await fetched(path, options)).json();
}

async function fetched(path, options) {
    const key = knownKey();
    const shown = key ? { Authorization: "Bearer " + key } : {};
    let response;
    try {
        response = await fetch(path, { ...options, headers: { Accept: "application/json", ...shown, ...options.headers } });
    } catch {
        throw new Problem(0, "The server cannot be reached. Is it running?");
    }
    if (response.ok) {
        return response;
    }
    if (response.status === 401 && key) {
        return withoutKey(key, path, options, response);
    }
    throw new Problem(response.status, await words(response));
}

/** A key that is refused is forgotten; what it only reads may be open to everybody. */
async function withoutKey(refused, path, options, response) {
    if (knownKey() === refused) {
        forgetKey();
    }
    if (!options.method) {
        return fetched(path, options);
    }
    throw new Problem(response.status, await words(response));
}

async function words(response) {
    const problem = await response.json().catch(() => ({}));
    const errors = (problem.errors ?? []).map((error) => `${error.field}: ${error.message}`);
    const told = [problem.detail, ...errors].filter(Boolean).join(" ");
    return told || `The server answered ${response.status} ${problem.title ?? response.statusText}`.trim() + ".";
}
