package org.dateline.extraction;

import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;

/**
 * Letters behind a name that stand for an office or a profession. {@code John Marsh QC left Lima.} Another: {@code Ann
 * Lee, MP}.
 */
final class LettersAfterNameRule implements RoleRule {

    private static final Set<String> LETTERS = Set.of(
            "QC", "KC", "SC", "MP", "MEP", "MSP", "MLA", "MNA", "MPP", "MHA", "TD", "MD", "M.D.", "RN", "JP", "CPA",
            "DDS", "SJ", "S.J.", "AM", "AO", "OBE", "MBE", "CBE", "KBE", "DBE", "PhD", "Ph.D.", "Esq", "Esq.", "SAN",
            "MLC", "MCA", "CEO", "CFO", "COO", "FRS");

    @Override
    public List<RolePhrases.Role> find(RolePhrases phrases, int begin, int end) {
        Tokens tokens = phrases.tokens();
        int at = tokens.is(end, ",") ? end + 1 : end;
        return LETTERS.contains(tokens.word(at)) && at < phrases.sentenceEnd(end - 1)
                ? List.of(new RolePhrases.Role(at, at + 1, at + 1))
                : List.of();
    }
}
