"""The case of words."""

from __future__ import annotations


def like(model: str, word: str) -> str:
    """`word` in the case of `model`: TEH → THE, Teh → The, Was Sat → Was Sitting, teh → the."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    pieces = model.split()
    if len(pieces) > 1 and all(piece[:1].isupper() for piece in pieces):
        return " ".join(capitalised(piece) for piece in word.split(" "))
    if model[:1].isupper():
        return capitalised(word)
    return word


def capitalised(word: str) -> str:
    """`word` with its first letter a capital and the rest as it is (mcDonald → McDonald)."""
    return word[:1].upper() + word[1:]
