"""One form for names and titles, however they are written."""

from __future__ import annotations

_DROPPED = str.maketrans({".": None, "’": "'", "-": " ", "‑": " ", "–": " ", "\u00a0": " "})
# Letters that no decomposition turns into plain ones.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})


def folded(name: str) -> str:
    """`name` in lower case, without points and accents, with a blank for each hyphen."""
    if name.isascii():  # most are: three times as quick
        return " ".join(name.lower().replace(".", "").replace("-", " ").split())
    lowered = name.translate(_DROPPED).lower()
    if not lowered.isascii():
        from unicodedata import combining, normalize

        decomposed = normalize("NFD", lowered.translate(_PLAIN))
        lowered = "".join(letter for letter in decomposed if not combining(letter))
    return " ".join(lowered.split())


def plain(name: str) -> str:
    """`name` without its accents."""
    if name.isascii():
        return name
    from unicodedata import combining, normalize

    return "".join(letter for letter in normalize("NFD", name) if not combining(letter))


def written_forms(names: tuple[str, ...]) -> tuple[str, ...]:
    """`names`, each also without its accents and with straight apostrophes, as copy may have them."""
    forms = ((one, one.replace("’", "'")) for one in names)
    return tuple(dict.fromkeys(form for both in forms for one in both for form in (one, plain(one))))
