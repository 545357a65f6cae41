"""A year, and then the period that its thing or event is said to belong to."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import (
    NEW_CLAUSE,
    PARTED,
    PREPARED,
    THINGS,
    YEAR_OF_MAKING,
    fits_deed,
    is_early,
    is_person,
)
from lintnews.rules.dates._periods.roles import ADJECTIVES, PART_OF, Role
from lintnews.rules.dates._periods.standing import is_done_to_what_stood, lives_on, names_what_lives_on
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import Tense, groups

_MEMBER = pattern(
    r"(?P<before>[^;:“”]{0,70}?)(?:,|\s+[–—]|:|\s\()\s+(?:(?:and\s+)?(?:arguably|perhaps|probably|easily|surely|still|by far)\s+)?"
    r"(?P<head>the|an?|one of|its|his|her|their|our|among|Ireland[’']s|[A-Z]\w+[’']s|perhaps|arguably)\s+(?P<inner>[^,;:“”–—()]{0,70})"
)
_COPULA = pattern(
    r"(?P<before>[^;:“”]{0,90}?)\s(?P<be>is|was|are|were|remains?|remained|became|makes? it|made it|making it|counts? as|ranks? as|ranks? among|belongs? to|belonged to|stands? as|will be)\s+"
    r"(?:(?:still|now|arguably|perhaps|also|probably|generally|often|widely|long|almost certainly|thus|therefore)\s+)?(?:(?:considered|called|thought|reckoned|regarded as|held to be|seen as|deemed|judged|named|voted|hailed as)\s+)?"
    r"(?P<inner>[^,;:“”–—()]{0,80})"
)
_INNER_OPENS = pattern(
    r"(?:the|an?|one of|its|his|her|their|our|among|(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?[’']s?)|typical|characteristic|pure|very much|(?:two|three|four|five|six) of|all|both|born (?:of|in|out of|amid) the)\b"
)
_INNER_TURNS = pattern(
    r"\b(?:than|since|to(?! be\b)|about|by|inside|behind|beside|near|under|over|into|is|was|were|are|had|has|who|which|that|owner|heir|history|historian|study|expert|copy|replica|homage|tribute|"
    r"throwback|nod|reminder|memory|relic of a|rival|successor|answer|museum|collection|version|revival|style|imitation|pastiche|home|site|not|never|no|replacement|"
    r"backlash|reaction|legacy|descendant|heirs?|fan|student|scholar|lover|collector|like|unlike|from)\b"
)
_INNER_OBJECT = pattern(r"\b(?:for|with|on|in|at)\b")
_ADVERB = pattern(r"\b(?:most|best|well|finely|highly|least|worst|better|widely|only|fully)[ -]$")
_EVENTFUL = frozenset(
    "fell came was belonged happened struck occurred dawned broke began landed dates dated arrived died ended lasted stood".split()
)
# In the dying days of the 1950s; at the height of the 1980s.
_PART_BEFORE = pattern(
    rf",?\s+(?:right |deep |early |late |just |still |almost |nearly |only )?(?:in|at|during|amid|towards?|near)\s+(?:{PART_OF}){ADJECTIVES}"
)
# The charter of 1215 was, he said, the finest.
SAYS = pattern(
    r", (?:(?:he|she|they|it|the \w+|Mr \w+|Ms \w+) (?:said|says|wrote|writes|believes|argues|added)|(?:says|said) [\w ]{3,30}|according to (?:[\w’]+ ){1,4}[\w’]+|the [\w ]{3,24} (?:heard|said|says|was told|were told)),?(?=[ :;])"
)


# A 19th-century rebuilding in brick; born in 1911, she was a star of the 1930s.
REMADE = pattern(
    r" (?:[\w-]+ )?(?:re[a-z]+(?:ing|ment|ation)|restoration|replica|copy|copies|pastiche|fantasy|stor(?:y|ies)|tales?|drama|romance|epic|saga|thriller|comedy|farce|addition|extension|front|facade|façade|revival|version|interior|roof|wing)\b"
)
_PERSON = pattern(r"\b(?:he|she|who|He|She|Mr|Mrs|Ms|Dr|Sir|Dame)\b")


def _of_a_person(text: str, period: Expression, gap: str, role: Role) -> bool:
    if role is Role.BEFORE:
        noun = _NOUN.match(text, period.span.end)
        return noun is not None and is_person(noun.group().split()[-1])
    lead = gap.rsplit(" of ", 1)[0].split() if " of " in gap else []
    return bool(lead) and is_person(lead[-1])


_NOUN = pattern(r"(?:[’']s?)? [\w-]+(?: [\w-]+)?(?=[’' ,.;]|$)")


def year_first(text: str, sentence: Span, period: Expression, year: Expression, role: Role, role_of_year: Role) -> bool:
    gap = SAYS.sub(" ", text[year.span.end : period.span.start])
    if len(gap) > 150 or PARTED.search(gap):
        return False
    clause = text[sentence.start : year.span.start]
    made = YEAR_OF_MAKING.search(clause) is not None
    late = period.readings[0].last < year.readings[0].first
    if REMADE.match(text, period.span.end):
        return False
    if role in (Role.BEFORE, Role.AFTER) or (role is Role.DEED and gap.rstrip().endswith(" in the")):
        for reader in (_MEMBER, _COPULA):
            match = reader.fullmatch(gap)
            if match and is_member(match["before"], match["inner"], reader is _COPULA, role, late):
                if _PERSON.search(clause + gap) or _of_a_person(text, period, gap, role):
                    return ("born" in clause and late) or ("died" in clause and is_early(period, year))
                if late and is_done_to_what_stood(text, sentence, year, is_own=False):
                    return False
                ranked = None if late or role is Role.BEFORE else _RANKED.search(match["inner"])
                if ranked and (
                    lives_on(match["inner"].split(" of ")[0].split()[-1], ranked["mark"])
                    or names_what_lives_on(text, Span(sentence.start, period.span.start))
                ):
                    return False
                if "making it" in gap or "makes it" in gap:
                    return True
                return role_of_year in THINGS or role is not Role.BEFORE or fits_deed(period, year, clause, made)
    if _WHEN_IT_WAS.fullmatch(gap) and _ITS_AGE.match(text, period.span.end):
        return True
    if gap == ", the " and _HAD_SEEN.match(text, period.span.end):
        return True
    if _PROOF.fullmatch(gap) or _SO.fullmatch(gap) or _PART_BEFORE.fullmatch(gap):
        return True
    if role_of_year in THINGS and _WHICH_THEY.fullmatch(gap):
        return period.readings[0].last < year.readings[0].first and not PREPARED.search(gap)
    if role is Role.DEED and role_of_year in THINGS:
        return _happened(period, year, gap)
    return False


_RANKED = pattern(r"\b(?P<mark>[a-z]+est|most|best|worst|leading|top)\b")
# The comet of 1811, which farmers of the 18th century blamed.
_WHICH_THEY = pattern(r",? (?:which|that) [^,;:“”]{3,50} (?:of|in) the (?:early |late |mid-)?$")
# Fell in 1453, so the 16th century was barely half over.
_SO = pattern(r",? (?:so|and so|which means|meaning)(?: that)? the (?:early |late |mid-)?")
# In 1492, when the 16th century was ending.
_WHEN_IT_WAS = pattern(r",? (?:when|as|while) the $")
_ITS_AGE = pattern(
    r" (?:itself )?(?:still )?(?:had|was still|were still|lay)\b| was (?:just |barely |only |still |already )?(?:ending|closing|young|old|drawing|dawning|beginning|half|well|nearly over|in its)\b"
)
# When the fire broke out in 1666, the 16th century had seen nothing like it.
_HAD_SEEN = pattern(r" had (?:never |not |hardly |barely |rarely )?(?:seen|known|had|heard|been)\b")
_PROOF = pattern(
    r",? (?:\w+ )?(?:proof|evidence|a sign|confirmation)\b[^;:“”]{0,40}? that [^,;:“”]{3,60} in the (?:early |late |mid-)?$"
)


_DETERMINER = pattern(r"(?<= of)(?: the| an?| his| her| its)? ?$")
_DREAM = pattern(
    r"\b(?:dream|idea|plan|brainchild|project|vision|hope|wish|ambition|legacy|answer|fault|fruit|result)s?\b"
)
# The last, the worst, a typical one of the period: no dream, sound or work of it.
_CLASS = pattern(
    r"\b(?:only|last|first|ones?|two|three|[a-z]{3,}est|most|least|best|worst|typical|final|sole|product|child|landmark|classic|masterpiece|example|treasure|an?|marvel|wonder|feat|record|few|rare|great|defining|turning point|survivors?|relics?|finest)\b"
)
_NOUNS = frozenset("hit cut set cost spread cast bet".split())
_EXAMPLE_OF = pattern(
    r"\b(?:typical|giants?|stars?|masters?|fathers?|figures?|pioneers?|poets?|heroes?|leaders?|one|ones|two|three|four|examples?|masterpieces?|pieces?|gems?|characteristic|feats?|marvels?|triumphs?|wonders?|specimens?|last|first|most|few|some|many|[a-z]+est) of (?:the |the \w+ )?$"
)


def is_member(before: str, inner: str, copula: bool, role: Role, late: bool) -> bool:
    """Whether the words say that the thing is one of the period's: the last great strike of."""
    if groups(before, 0, len(before)) or NEW_CLAUSE.search(before.removesuffix(" and")) or _INNER_TURNS.search(inner):
        return False
    if copula and not _INNER_OPENS.match(inner) and inner.strip():
        return False
    if any(
        one.tense is not Tense.NONE and one.verb not in _NOUNS and not _ADVERB.search(inner, 0, one.span.start)
        for one in groups(inner, 0, len(inner))
    ):
        return False
    if role is not Role.BEFORE:
        return (
            (late and _DREAM.search(inner) is None)
            or _CLASS.search(inner) is not None
            or not inner.strip(" the")
            or inner.startswith(("born ", "a first"))
        )
    inner = _DETERMINER.sub("", inner)
    is_of_it = not inner.rstrip().endswith(" of") or _EXAMPLE_OF.search(inner.rstrip() + " ") is not None
    return is_of_it and _INNER_OBJECT.search(inner) is None


# Raised in 1593 in a town that was rich in the 15th century.
_OF_ITS_OWN = pattern(r"\b(?:that|which|who)\b")


def _happened(period: Expression, year: Expression, gap: str) -> bool:
    """His matric year, 1985, fell in the 1970s; the flood of 1953 came in the 1940s."""
    found = groups(gap, 0, len(gap))
    if len(found) != 1 or NEW_CLAUSE.search(gap) or "," in gap.strip(", ") or _OF_ITS_OWN.search(gap):
        return False
    if found[0].verb in _EVENTFUL:
        return True
    return period.readings[0].last < year.readings[0].first and not PREPARED.search(gap)
