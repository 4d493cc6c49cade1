package org.dateline.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.fact.ParagraphKind;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;
import org.dateline.text.Span;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Cuts a text into paragraphs, tokens, quoted stretches and sentences. */
final class DocumentReader {

    private final LayoutReader layoutReader = new LayoutReader();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final TranscriptReader transcriptReader = new TranscriptReader();
    private final Tokenizer tokenizer;
    private final SentenceSplitter sentenceSplitter;

    DocumentReader() {
        Set<String> abbreviations = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (String[] row : WordLists.rows("abbreviations.txt")) {
            abbreviations.add(row[0]);
            if (row[1].equals("title")) {
                titles.add(row[0].toLowerCase(Locale.ROOT));
            }
        }
        this.tokenizer = new Tokenizer(abbreviations);
        this.sentenceSplitter = new SentenceSplitter(titles);
    }

    Document read(String text) {
        Layout layout = layoutReader.read(text);
        Tokens tokens = tokenizer.tokenize(text);
        List<QuotedStretch> stretches = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Map<Integer, QuotedStretch> turns = transcriptReader.read(layout);
        if (layout.headline() != null) {
            Span headline = layout.headline().span();
            List<QuotedStretch> found = quoteFinder.find(text, headline, Sentence.HEADLINE);
            read(tokens, headline, Sentence.HEADLINE, found, sentences);
            stretches.addAll(found);
        }
        for (ParagraphMention paragraph : layout.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.BODY) {
                Span story = layout.story(paragraph);
                QuotedStretch turn = turns.get(paragraph.index());
                List<QuotedStretch> found =
                        turn == null ? quoteFinder.find(text, story, paragraph.index()) : List.of(turn);
                read(tokens, story, paragraph.index(), turn == null ? found : List.of(), sentences);
                stretches.addAll(found);
            }
        }
        return new Document(layout, tokens, sentences, stretches);
    }

    private void read(Tokens tokens, Span block, int paragraph, List<QuotedStretch> found, List<Sentence> sentences) {
        int begin = tokens.at(block.begin());
        int end = tokens.at(block.end());
        if (begin < end) {
            List<Span> quotes = found.stream().map(QuotedStretch::inner).toList();
            sentences.addAll(sentenceSplitter.split(tokens, begin, end, paragraph, quotes));
        }
    }
}
