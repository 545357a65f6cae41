"""Words that tell a surname from other words with a capital."""

from __future__ import annotations

# Known by one name, a name of fiction, or a form of address.
ONE_NAME = frozenset(
    """Trump Biden Obama Clinton Bush Reagan Putin Xi Modi Zelensky Zelenskyy Merkel Macron Thatcher Blair Johnson Sunak Starmer Cameron Truss
    Netanyahu Erdogan Erdoğan Assad Gaddafi Saddam Stalin Lenin Hitler Churchill Mao Gandhi Nehru Mandela Kennedy Lincoln Washington Jefferson
    Nixon Roosevelt Truman Eisenhower Napoleon Darwin Einstein Newton Shakespeare Dickens Austen Tolstoy Mozart Beethoven Bach Picasso Rembrandt
    Musk Bezos Zuckerberg Madonna Beyoncé Rihanna Adele Pelé Messi Ronaldo Neymar Lula Bolsonaro Kim Jesus Muhammad Buddha Moses God Allah Plato
    Aristotle Socrates Freud Marx Kant Orwell Kafka Bean Darcy Big Right Spock Burns Kipling Men Pacman Bond Potter Brexit Speaker President Chairman
    Justice Chief Mayor Secretary Ambassador Minister Marvel Dalloway Brown Universe World America Wolf Fox Robot Blobby T""".split()
)
# Words that speak and are no surnames.
NO_NAMES = frozenset(
    """he she it they we i you who the this that these those a an his her its their our my one two three some many most all both no none
    police officials officers residents prosecutors lawyers doctors scientists researchers critics experts analysts authorities
    parliament congress senate government monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december but and if when while as in on at after before then there here what why how
    not so yet also another others people dr prof sen rep gov gen lt col sgt capt rev fr st sir mr mrs ms mx""".split()
)
# Small words and verbs before a surname, which tell nothing of its bearer.
SPEECH_BEFORE = frozenset(
    """said says told added asked replied and but that as by to of with for from when while if because after before since until although
    though where than or nor who whom which what like about against between among is was are were be has had will would did not only also
    even both either neither the a an in on at into over under without he she it they mr mrs ms mx per via upon then so yet if""".split()
)
