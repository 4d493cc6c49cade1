package org.dateline.fuzz;

import java.util.List;

/** Articles that the store holds while it is asked, with facts of every kind, in many alphabets. */
final class OwnNews {

    static final List<String> TEXTS = List.of("""
            River bursts its banks near Marston

            MARSTON (Newswire) - At least 12 people were killed and dozens injured when the Tarn burst its banks on Monday, the mayor said.

            “We need boats,” said Mayor Ana Ruiz. “And we need them now.” Mr Okoro said the army would send helicopters.

            John Okoro, a spokesman for the Interior Ministry, put the number of dead at 15. Two of the survivors said more than 20 had died.
            """, """
            Ferry runs aground off Cape Hallow 🌊

            “Nobody was hurt,” the Hallow Harbour Authority said in a statement. A passenger, Zoë Müller, said: “It was like an earthquake.”

            The Hallow Harbour Authority (HHA) is led by Admiral Peter Grant. About 200 to 300 people were on board; three are missing.
            """, """
            Blast in Kestrel kills scores

            Scores of people were killed, the opposition said. The government of Eastland denied it. “Not one died,” said Defence Minister Li Wei.

            The United Nations said 4 children were among the dead. “It is a war crime,” he said.
            """, """
            Strike ends

            Workers of Norvik Steel voted to end the strike, union leader Åse Dahl said. It had lasted for “five long weeks”.
            """);

    static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Storm over Lund | The Beacon</title>
            <meta property="og:title" content="Storm over Lund"><meta name="author" content="Oona Tremlett">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm over Lund",
            "datePublished":"2021-03-04T10:00:00Z","author":{"@type":"Person","name":"Oona Tremlett"}}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Storm over Lund</h1><p>The storm killed three people on Tuesday,
            Mayor Ida Berg said. “We were not ready,” she said, as rain fell for a third day over the town and its harbour.</p>
            <p>Seven others were injured when a roof came down, according to the fire brigade of Lund, which had been called at
            night. The Red Cross said that dozens had lost their homes.</p></article><footer>© The Beacon</footer></body></html>
            """;

    private OwnNews() {}
}
