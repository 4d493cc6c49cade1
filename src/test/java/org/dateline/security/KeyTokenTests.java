package org.dateline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTokenTests {

    private static final String ID = "0123456789abcdef";
    private static final String SECRET = "x".repeat(39) + "_-Zy";

    @Test
    void isReadAsItWasMade() {
        KeyToken made = KeyToken.make(new SecureRandom());
        assertThat(KeyToken.parse(made.text())).contains(made);
        assertThat(KeyToken.make(new SecureRandom())).isNotEqualTo(made);
    }

    @Test
    void keepsItsSecretToItself() {
        KeyToken token = new KeyToken(ID, SECRET);
        assertThat(token).hasToString("dateline_" + ID + "_…");
        assertThat(token.secretSha256()).hasSize(64).isNotEqualTo(new KeyToken(ID, "x".repeat(43)).secretSha256());
        assertThat(token.ending()).isEqualTo("_-Zy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dateline_",
                "dateline_0123456789abcdef_",
                "dateline_0123456789abcdef_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "dateline_0123456789abcdef_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "dateline_0123456789ABCDEF_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "Dateline_0123456789abcdef_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "dateline_0123456789abcdef_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
                "dateline_0123456789abcdef_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n",
                "dateline-0123456789abcdef-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void isNothingElse(String text) {
        assertThat(KeyToken.parse(text)).isEmpty();
    }
}
