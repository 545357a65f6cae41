"""Texts that break things: news-like scraps with marks, breaks and letters from everywhere."""

from hypothesis import strategies as st

SCRAPS = st.sampled_from(
    [
        "The ministry said ", "the the ", "President Joe Biden ", "“We will,” ", "he said", ". ", ".", ",", ", ", "\n", "\n\n",
        "U.S. ", "p.m. ", "october ", "china ", "Tuesday, 16 October 2024 ", "31 June ", "Nov. 24 ", "today, Monday, ", "’", "‘",
        "“", "”", '"', "'", "(", ")", "[", " – ", "—", "…", "...", "- ", "• Menu\n", "Advertisement\n", "15\n", "£4m ", "$5bn ",
        "http://example.com/a?b=c ", "name@example.com ", "#hash ", "@handle ", "İstanbul ", "ﬁ ", "ß ", "東京 ", "e\u0301 ",
        "\u202e", "\u00a0", "\ufeff", "\u2028", "\r\n", "\t", "\x00", "🙂 ", "Ł", "thay ", "vrey ", "<!-- lintnews: off all -->",
        "2,019,throwing ", "a hour ", "recently meet ", "Both the leaders ", "* ", "# ", "> ", "`code` ", "[link](x) ", "&amp; ",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(SCRAPS, st.text(max_size=12)), max_size=40).map("".join)
