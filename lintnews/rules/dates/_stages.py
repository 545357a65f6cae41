"""Deeds that follow one another: what a date of one says about a date of the next."""

from __future__ import annotations

from typing import NamedTuple

# Chains of stages, each stage a line: no deed of one line can come before a deed of a line above it.
_CHAINS = {
    "crime": """
        robbery theft murder killing attack assault shooting stabbing burglary raid heist fraud arson kidnapping abduction rape explosion crash offence offense crime stolen stole robbed murdered committed carried killed stabbed assaulted
        arrested arrest detained seized apprehended custody
        charged indicted charge indictment charges
        pleaded pled trial tried arraigned
        convicted conviction acquitted guilty
        sentenced jailed sentence imprisoned
        freed paroled
        """,
    "life": """
        born birth
        baptised baptized christened
        educated graduated enrolled studied
        died death drowned
        buried burial cremated funeral interred cremation
        """,
    "law": """
        drafted tabled introduced
        passed approved adopted
        signed ratified assent
        repealed struck
        """,
    "office": """
        nominated candidacy
        elected
        inaugurated sworn office
        resigned impeached ousted
        """,
    "works": """
        designed commissioned
        begun started began groundbreaking
        completed finished
        opened inaugurated unveiled
        closed shut
        demolished dismantled
        """,
    "couple": """
        engaged engagement
        married wed wedding marriage
        divorced divorce
        """,
    "captive": """
        abducted kidnapped captured hijacked
        released freed rescued
        """,
    "ship": """
        launched
        sank scuttled sunk
        salvaged raised
        """,
    "firm": """
        founded established incorporated
        dissolved liquidated wound
        """,
    "space": """
        launched liftoff blasted lifted
        docked
        undocked
        splashed
        """,
    "tender": """
        tendered bids
        awarded
        """,
    "power": """
        seized
        overthrown toppled deposed
        """,
    "search": """
        vanished disappeared missing
        found
        """,
    "court": """
        filed lodged
        dismissed granted upheld rejected
        """,
    "journey": """
        departed sailed left took
        arrived reached landed docked
        """,
    "club": """
        joined
        quit left
        """,
    "harm": """
        injured wounded hurt poisoned collapsed
        died death
        """,
    "hospital": """
        admitted hospitalised hospitalized
        discharged
        """,
}


class Stage(NamedTuple):
    """A deed's chain and its place in it, from 0."""

    chain: str
    rank: int


def _stages() -> dict[str, tuple[Stage, ...]]:
    found: dict[str, tuple[Stage, ...]] = {}
    for chain, lines in _CHAINS.items():
        for rank, line in enumerate(lines.strip().splitlines()):
            for word in line.split():
                found[word] = (*found.get(word, ()), Stage(chain, rank))
    return found


STAGES = _stages()


def order(one: str, other: str) -> int:
    """-1 where the deed `one` comes before `other`, 1 where it comes after, 0 where nothing is known."""
    for stage in STAGES.get(one, ()):
        for later in STAGES.get(other, ()):
            if stage.chain == later.chain and stage.rank != later.rank:
                return -1 if stage.rank < later.rank else 1
    return 0
