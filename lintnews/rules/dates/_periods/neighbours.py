"""A period and a year in two sentences, one after the other, that are told of one thing."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._periods.claims import claim_of
from lintnews.rules.dates._periods.facts import BUILT, PREPARED, is_early, is_person
from lintnews.rules.dates._periods.goes_on import REST, unequalled_next
from lintnews.rules.dates._periods.retold import told_again
from lintnews.rules.dates._periods.roles import Role, role_of
from lintnews.rules.dates._periods.said_of import LINK, NEGATED, bears
from lintnews.rules.dates._periods.standing import is_done_to_what_stood, names_what_lives_on
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups


def sentence_after(cue: Cue) -> Span | None:
    """The next sentence of the cue’s paragraph."""
    sentence = sentence_of(cue)
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.end + 12 > block.span.end:
        return None
    following = sentence_at(cue.document, min(sentence.end + 2, block.span.end - 1))
    return following if following.start > sentence.start else None


def sentence_before(cue: Cue) -> Span | None:
    """The sentence before the cue’s in its paragraph."""
    sentence = sentence_of(cue)
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start:
        return None
    return sentence_at(cue.document, max(block.span.start, sentence.start - 2))


def told_next(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """Whether the year of the next sentence is told of the thing or deed of the period: It held its first congress in."""
    role = role_of(text, sentence, period)
    return told_again(text, sentence, period, year, role, text[period.span.end : year.span.start])


def told_before(text: str, before: Span, year: Expression, sentence: Span, period: Expression) -> bool:
    """Whether what the sentence before tells of the year is now said to be of the period."""
    role = role_of(text, sentence, period)
    lead = text[sentence.start : period.span.start]
    if len(lead) < 60 and REST.search(lead):
        return True
    stood = is_done_to_what_stood(text, before, year, noun="")
    if not stood and unequalled_next(text, sentence, period):
        return True
    if named_again(text, Span(before.start, year.span.start), sentence, period, year, role, lead):
        return True
    claim = claim_of(text, sentence, period, role)
    if claim is None or (not claim.mark and not claim.is_own):
        return False
    words = text[sentence.start : claim.span.start]
    link = LINK.search(words)
    said = link is not None and (link["be"] or link["called"]) and _IT.match(words) and not NEGATED.search(words)
    return bool(said) and bears(text, before, claim, period, year)


_IT = pattern(
    r"(?!(?:Its|Their) [a-z]*(?:or|er|ist|hero|heroine|king|queen|owner|rival|twin|neighbou?r)s?\b)(?:It|This|That|Its|They|These|Their|Both)\b(?:[\w’ -]+,){0,2}[^,;:]{0,70}"
)
KINDS = frozenset(
    """building structure vessel ship work piece monument document manuscript treaty landmark masterpiece object artefact
    artifact text craft instrument map chart score edifice complex canvas carving stone""".split()
)
_THE = pattern(
    r"(?:[\s“\"]*|.*(?:;|:|,|,? and|,? but|,? yet|of|on|patch|mend|restore|\b(?:said|says|say|whether|believe|think)) )(?:[Tt]he|[Aa]|[Tt]hat|[Tt]his) |.*\b(?:its|their) "
)
_NOUN = pattern(r"[’']?s?[ -](?:[a-z-]+ )?(?P<noun>[a-z-]+)(?=[ ,.;’]|$)")
_BESIDE = pattern(
    r"\b(?:beside|next to|near(?:by)?|opposite|which stood|predecessor|older|earlier|original|across|behind|inside|not)\b"
)


def named_again(
    text: str, clause: Span, sentence: Span, period: Expression, year: Expression, role: Role, lead: str
) -> bool:
    """Whether the thing made in a year, as the clause up to it tells, is named again as one of the period: the map is."""
    noun = _NOUN.match(text, period.span.end) if role is Role.BEFORE else None
    if noun is None or _THE.fullmatch(lead) is None or _BESIDE.search(text, period.span.end, sentence.end):
        return False
    words = text[period.span.end : sentence.end].replace("-", " ").split()[:3]
    before = clause.of(text).lower()
    if lead.endswith("that ") and KINDS & set(words[:2]):
        return True
    is_part = not is_early(period, year) and bool(_BODY & set(words[:2]))
    is_named = KINDS & set(words[:2]) or any(f" {word} " in before for word in words[:2])
    if names_what_lives_on(text, clause) or is_person(noun["noun"]) or not (is_named or is_part):
        return False
    found = [
        one for one in groups(text, max(clause.start, clause.end - 80), clause.end) if not one.verb.endswith("ing")
    ]
    return bool(found) and BUILT.match(found[-1].verb) is not None and not PREPARED.search(before)


# What a building has of itself, and so not from before its time.
_BODY = frozenset(
    """walls wall ramparts rampart towers roof nave choir vault vaults domes gate gates battlements facade façade
    brickwork masonry stonework timbers arches pillars columns keel hull decks buttresses turrets ceiling""".split()
)
