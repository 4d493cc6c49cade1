package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTests {

    private final LanguageDetector detector = new LanguageDetector();
    private final Tokenizer tokenizer = new Tokenizer(Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council met on Monday and said that the bridge would be closed for a week while it is repaired by the army.
            en | Flood.
            en | Kane 2, Saka 1, Foden 1.
            fr | Le conseil s'est réuni lundi et a déclaré que le pont serait fermé pendant une semaine, le temps que l'armée le répare, selon un communiqué publié par la mairie de la ville.
            de | Der Rat trat am Montag zusammen und teilte mit, dass die Brücke für eine Woche geschlossen bleibt, weil sie von der Armee repariert werden muss, wie die Stadt in einer Erklärung schrieb.
            es | El consejo se reunió el lunes y anunció que el puente permanecerá cerrado durante una semana mientras lo repara el ejército, según un comunicado de la alcaldía de la ciudad.
            ru | Совет собрался в понедельник и объявил, что мост будет закрыт на неделю, пока его ремонтирует армия, говорится в заявлении администрации города, опубликованном вечером.
            """)
    void tellsTheLanguage(String language, String text) {
        assertThat(detector.detect(tokenizer.tokenize(text))).isEqualTo(language);
    }
}
