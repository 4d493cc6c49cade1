package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingObserverTests {

    private final List<Stage> stages = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final FactExtractor extractor = new FactExtractor().watchedBy(new ReadingObserver() {
        @Override
        public void stageEnded(Stage stage, long nanos) {
            assertThat(nanos).isNotNegative();
            stages.add(stage);
        }

        @Override
        public void textRead(int characters) {
            lengths.add(characters);
        }
    });

    @Test
    void isToldOfEachStageInItsOrderAndOfTheLength() {
        String text = News.seed();
        assertThat(extractor.extract(text)).isEqualTo(new FactExtractor().extract(text));
        assertThat(stages).containsExactly(Stage.values());
        assertThat(lengths).containsExactly(text.length());
    }

    @Test
    void isToldOfATextInAnotherLanguageToo() {
        String text = """
                Der Fluss ist heute Morgen über die Ufer getreten, und die Bürgermeisterin der Stadt bat um Boote.
                Nach Angaben der Polizei werden noch immer mehrere Menschen vermisst, die Suche geht weiter.
                Die Feuerwehr war die ganze Nacht im Einsatz und brachte viele Bewohner in Sicherheit.
                """.repeat(3);
        extractor.extract(text);
        assertThat(stages).containsExactly(Stage.DOCUMENT, Stage.LANGUAGE);
        assertThat(lengths).containsExactly(text.length());
    }
}
