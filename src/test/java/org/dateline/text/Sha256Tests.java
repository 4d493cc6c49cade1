package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values are those of FIPS 180-4. */
class Sha256Tests {

    @ParameterizedTest
    @CsvSource({
        "'',  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    })
    void isThatOfTheStandard(String text, String digits) {
        assertThat(Sha256.of(text)).isEqualTo(digits);
        Sha256 piecewise = new Sha256();
        text.chars().forEach(c -> piecewise.add(Character.toString(c).getBytes(UTF_8)));
        assertThat(piecewise.hex()).isEqualTo(digits);
    }
}
