/** Cuts a block of text where facts begin and end, so that overlapping facts become segments side by side. */

/** Every place and piece of evidence of every fact, in the order of the text. */
export function marks(facts) {
    const found = facts.flatMap((fact) => [
        ...fact.places.map((span) => ({ start: span.start, end: span.end, fact, evidence: false })),
        ...fact.evidence.map((span) => ({ start: span.start, end: span.end, fact, evidence: true })),
    ]);
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Deals marks in order out to blocks in order. */
export function deal(blocks, sorted) {
    let open = [];
    let next = 0;
    return blocks.map((block) => {
        while (next < sorted.length && sorted[next].start < block.end) {
            open.push(sorted[next++]);
        }
        const inBlock = open.filter((mark) => mark.end > block.start);
        open = inBlock.filter((mark) => mark.end > block.end);
        return inBlock;
    });
}

/** The segments of a block: {start, end, marks, starting}. */
export function segments(block, inBlock) {
    const events = new Map([[block.start, []], [block.end, []]]);
    const at = (place) => events.get(place) ?? events.set(place, []).get(place);
    for (const mark of inBlock) {
        at(Math.max(mark.start, block.start)).push(mark);
        at(Math.min(mark.end, block.end)).push(mark);
    }
    const cuts = [...events.keys()].sort((a, b) => a - b);
    const active = new Set();
    return cuts.slice(0, -1).map((start, index) => {
        const here = events.get(start);
        here.filter((mark) => mark.end <= start).forEach((mark) => active.delete(mark));
        const starting = here.filter((mark) => mark.end > start && !active.has(mark));
        starting.forEach((mark) => active.add(mark));
        return { start, end: cuts[index + 1], marks: [...active], starting };
    });
}
