package org.dateline.browser;

import java.util.Map;

/** Made-up articles for the page to show. */
final class News {

    static final String QUAKE_TEXT = """
            KARSU (NEWSWIRE) - At least 1,240 people were killed when a strong earthquake struck the Karsu valley on Tuesday, the Interior Ministry said.

            The United Nations said between 900 and 1,100 people had died. The Red Crescent put the death toll at about 1,500. Opposition leader Mira Tolan said more than 2,000 people had been killed.

            "We are digging with our hands," said Dr Amina Yusuf, director of the Karsu General Hospital. "There is no power, and there is no water."

            The death toll rose to 1,240 from 860 on Monday, Interior Minister Pavel Orlo told reporters. Up to 300 people are missing, according to the Red Crescent. More than 4,000 people were injured, Orlo said. Dr Yusuf said 3,200 people had been injured.

            The army denied that any soldiers had died. "Our barracks stand," Colonel Ivan Rojas said.

            The 2004 tsunami killed 230,000 people.

            "Nobody knows," read a note on a door.

            Hundreds of people were displaced, said Lena Marsh, a spokeswoman for the United Nations.
            """;
    static final Map<String, String> QUAKE = Map.of(
            "headline", "Earthquake toll climbs as rescuers reach mountain villages",
            "source", "Highland Courier",
            "url", "https://courier.example/quake",
            "publishedOn", "2026-03-04",
            "text", QUAKE_TEXT);
    static final Map<String, String> FERRY = Map.of(
            "headline", "Ferry sinks off Port Ellis",
            "publishedOn", "2026-02-11",
            "text", """
                    At least 12 people died when a ferry sank off Port Ellis, the coastguard said on Wednesday.

                    "We have counted every passenger," said Ana Ruiz, chief executive of the Ellis Council.

                    "There were more on board than they say," said Lena Marsh, a survivor.
                    """);
    static final Map<String, String> BRIDGE = Map.of(
            "headline", "Mayor promises new bridge",
            "publishedOn", "2025-11-20",
            "text", """
                    "We need a bridge, not more promises," said Mayor Ana Ruiz of the Ellis Council.

                    Lena Marsh, a spokeswoman for the United Nations, called the plan "a good start".
                    """);

    private News() {}
}
