"""Kinds of word, as bits: what a word may be, and for a noun what sort of thing it mostly names.

A word may have several: “plan” is a noun and a base form. 0 is a word of which nothing is known.
"""

from __future__ import annotations

NOUN, PLURAL, BASE, VERB_S, PAST, PARTICIPLE, ING, ADJECTIVE, ADVERB = (1 << bit for bit in range(9))
# Sorts of noun: group is a body of people, thing an artefact, stuff a substance, talk what is said or written,
# wealth what is owned, quality an attribute, a feeling, a state or a thought.
PERSON, GROUP, ANIMAL, BODY, FOOD, THING, PLACE, STUFF, TIME, EVENT, TALK, WEALTH, QUALITY, PLANT, AMOUNT = (
    1 << bit for bit in range(9, 24)
)
