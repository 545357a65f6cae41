"""What the buttons of a page say: “Add to reading list”, “Gift article”."""

from __future__ import annotations

# An order, a thing of the page, and little else.
ORDERS = frozenset(
    """share save print email gift copy bookmark follow download read view see watch listen play pause tap click swipe scroll
    skip toggle expand collapse hide show open close load sign subscribe register join log get enter submit manage change
    remove report rate suggest send request order reuse turn allow accept reject donate continue add create start unlock
    leave post enlarge contact reply like unsubscribe upgrade confirm switch enable disable install""".split()
)
_THINGS = frozenset(
    """article caption captions gallery slideshow image images video videos ad ads advert menu navigation newsletter newsletters
    alerts notifications email e-mail inbox comments comment cookies settings preferences permissions reprints feedback typo
    correction favourites favorites account trial subscription app tab browser podcast audio screen facebook
    twitter whatsapp instagram telegram linkedin edition profile newsroom website password bookmarks articles page link
    sidebar transcript autoplay list""".split()
)
_BETWEEN = frozenset(
    """this a an to for your our my more all of on in from via by free full main new up us with or and main original breaking
    reading mode dark unmute language privacy cookie channel group daily push latest transcript out here now back text size
    tip live chat story post image other""".split()
)
_LONGEST_BUTTON = 7  # words


def is_button(line: str) -> bool:
    """Whether a short line, in small letters and without marks around it, orders something to be done with the page."""
    words = line.split()
    return (
        2 <= len(words) <= _LONGEST_BUTTON
        and words[0] in ORDERS
        and any(word in _THINGS for word in words[1:])
        and all(word in _THINGS or word in _BETWEEN or word in ORDERS for word in words[1:])
    )
