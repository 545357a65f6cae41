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
        convicted conviction acquitted guilty verdict
        sentenced jailed sentence imprisoned
        hanged executed guillotined
        freed paroled quashed pardoned
        """,
    "life": """
        conceived
        born birth
        baptised baptized christened
        educated enrolled matriculated
        graduated finished-high finished-school left-school
        died death drowned
        buried burial cremated funeral interred cremation
        """,
    "career": """
        born
        debut graduated joined elected appointed emigrated retired enlisted knighted ordained signed qualified moved won
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
        completed finished built put-up erected
        opened inaugurated unveiled
        closed shut
        demolished dismantled
        """,
    "upkeep": """
        built erected constructed
        extended enlarged refurbished renovated restored repaired widened modernised modernized electrified thatched
        demolished dismantled razed
        """,
    "ban": """
        imposed introduced
        lifted scrapped rescinded revoked
        """,
    "bench": """
        reserved
        delivered pronounced
        """,
    "event": """
        began begun started erupted ignited broke-out
        ended concluded extinguished put-out contained ceased finished
        """,
    "recording": """
        recorded shot filmed began-writing started-writing composed written wrote painted
        released premiered published came-out screened exhibited
        """,
    "couple": """
        met
        engaged engagement
        married wed wedding marriage
        divorced divorce separated
        """,
    "captive": """
        abducted kidnapped captured hijacked capture
        released freed rescued
        """,
    "goods": """
        stolen stole looted snatched
        recovered returned handed-back restored
        """,
    "illness": """
        diagnosed noted infected contracted caught detected tested-positive fell-ill
        recovered cured healed
        """,
    "ship": """
        launched
        sank scuttled sunk
        salvaged raised
        scrapped
        """,
    "firm": """
        founded established incorporated set-up formed
        dissolved liquidated wound-up wound bankrupt bankruptcy disbanded collapsed
        """,
    "space": """
        launched liftoff blasted lifted
        docked reached landed touched-down arrived
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
        vanished disappeared missing last-seen
        found
        """,
    "court": """
        filed lodged
        dismissed granted upheld rejected
        """,
    "jury": """
        retired
        verdict
        """,
    "journey": """
        departed sailed left took took-off
        arrived reached landed docked
        """,
    "post": """
        posted mailed sent shipped dispatched despatched
        arrived delivered received
        """,
    "pact": """
        signed
        broken breached violated expired terminated
        """,
    "club": """
        joined
        quit left retired resigned
        """,
    "harm": """
        injured wounded hurt poisoned collapsed
        died death
        """,
    "hospital": """
        admitted hospitalised hospitalized
        discharged died
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


def order(one: str, other: str, chains: frozenset[str] | None = None) -> int:
    """-1 where the deed `one` comes before `other`, 1 where it comes after, 0 where nothing is known.

    Only the chains named are asked, or all.
    """
    for stage in STAGES.get(one, ()):
        for later in STAGES.get(other, ()):
            if stage.chain == later.chain and stage.rank != later.rank and (chains is None or stage.chain in chains):
                return -1 if stage.rank < later.rank else 1
    return 0
