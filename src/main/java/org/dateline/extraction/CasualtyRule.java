package org.dateline.extraction;

import java.util.List;

/** One way in which a sentence tells casualties. */
interface CasualtyRule extends NamedRule {

    /** The claims that a cue makes in its sentence; empty where the rule does not read it. */
    List<CasualtyClaim> read(Scene scene, HarmCue cue);
}
