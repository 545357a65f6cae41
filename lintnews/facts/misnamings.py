"""The wrong forms of a body's name, and the parts of the right one beside which a slip may stand."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Misnaming
from lintnews.core.record import Record
from lintnews.facts.folding import plain

SMALL = frozenset("of for the and on in to at with from by a an & de del di la le und et d'".split())
_SPELLINGS = (
    *"Center Centre,Centers Centres,Labor Labour,Defense Defence,Organization Organisation,Program Programme".split(
        ","
    ),
    *"Theater Theatre,Theaters Theatres,Harbor Harbour,Honor Honour,Color Colour,Colored Coloured".split(","),
    *"Organizations Organisations,Pediatrics Paediatrics,Pediatric Paediatric,Fiber Fibre".split(","),
    *"Standardization Standardisation,Modernization Modernisation,Rehabilitation Rehabilitation".split(","),
    *"Organized Organised,Archeological Archaeological,Orthopedic Orthopaedic,Gynecology Gynaecology".split(","),
    *"Anesthesiologists Anaesthesiologists,Programs Programmes,Licensing Licencing,Privatization Privatisation".split(
        ","
    ),
)
_LOCAL = {one: other for pair in _SPELLINGS for one, other in (pair.split(), pair.split()[::-1]) if one != other}
TYPES = frozenset(
    """agency administration authority association organization organisation commission committee council board bureau
    institute institution service office department ministry federation foundation society union corporation company
    fund conference congress confederation assembly group trust court""".split()
)
# Words of which a part of a name needs more than one to be worth looking for.
GENERIC = TYPES | frozenset(
    """national international world royal federal united nations states european american african asian british north
    south east west central general public health bank university college school technology science sciences new
    arts art police party people state affairs rights human security economic political statistics city football
    development services research foundation center centre justice education trade industry law museum theatre theater
    hospital medical league england america india europe london york australia canada cricket stadium club animals
    house high supreme prime minister president king queen community group social democratic labour labor workers
    air force army navy first great chief street park church home foreign defence defense finance energy transport
    water food safety environment culture media sport sports news times post free us states senate parliament republican
    press all san hong john james paul robert johnson francis thomas george david michael peter william smith california
    florida texas georgia ireland scotland wales toronto chicago boston france germany china russia japan spain italy
    forces guard transportation intelligence democrats reuters legislative saint war peace rights french german chinese
    russian japanese nigeria kenya pakistan israel korea brazil mexico ontario queensland victoria manchester""".split()
)
# Words that stand together in too many articles to be looked for.
_PLACES = frozenset(
    """united states,united nations,european union,new york,new zealand,hong kong,south africa,south african,sri lanka,
    los angeles,san francisco,new south,new south wales,northern ireland,great britain,supreme court,high court,
    american states,state university,national university,national center,national centre,democratic party,
    prime minister,
    new england,north america,south korea,west africa,east africa,middle east,european parliament,us department,
    s department,u s,national assembly,royal college,central bank,general assembly,united kingdom,american university,
    house representatives,security council,national security,north carolina,new jersey,new delhi,south wales,us states,
    university new,university south,university north,university california""".replace("\n    ", "").split(",")
)
_WEAK = frozenset(
    """national international world royal state central public general united nations federal the american british
    african asian european australian canadian indian""".split()
)


class Body(Record):
    """One row of the table; see the head of `institutions.yaml` for what each field says."""

    name: str
    also: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    local_in: tuple[str, ...] = ()
    house: bool = False
    compare: bool = True
    group: str = ""
    source: tuple[str, ...] = ()


def misnamings_of(body: Body, common: frozenset[str] = frozenset()) -> Iterator[Misnaming]:
    """The wrong forms of one body's name, and the parts of the name that a slip may stand beside.

    A word of `common`, in lower case, is none to look for by itself.
    """
    conditions = (body.near, body.unless, body.local_in)
    local = set(_localised(body.name))
    for written in sorted({*body.wrong, *_of_other_type(body), *local, *_apostrophes(body.name)}):
        if written in body.also or written == body.name:
            continue
        for form in sorted({written, plain(written)}):
            chosen = "rganis" in form or "rganiz" in form
            house = (body.house or chosen) and written in local and written not in body.wrong
            yield Misnaming(_matching(body.name, form), form, 0, *conditions, house, written in local)
    if body.compare and "," not in body.name:
        siblings = _is_anchored(body.name)
        for held in halves(body.name.split(), common):
            yield Misnaming(body.name, "", held, *conditions, siblings=siblings)


def _localised(name: str) -> Iterator[str]:
    """`name` as the other side of the Atlantic would spell it: each such word by itself, and all of them."""
    words = name.split()
    changed = [number for number, word in enumerate(words) if word in _LOCAL]
    for which in [*([number] for number in changed), changed]:
        if which:
            yield " ".join(_LOCAL[word] if number in which else word for number, word in enumerate(words))


def _of_other_type(body: Body) -> Iterator[str]:
    """The name with another word for what the body is: Federal Aviation Authority."""
    words = body.name.split()
    places = [number for number, word in enumerate(words) if word.lower() in TYPES]
    for slip in body.slips:
        yield " ".join([*words[: places[-1]], slip, *words[places[-1] + 1 :]])


def _apostrophes(name: str) -> Iterator[str]:
    """A name of several words without its apostrophe, or with it on the other side of the s."""
    if " " not in name:
        return
    for one, other in (("'s ", "s "), ("s' ", "s "), ("'s ", "s' "), ("s' ", "'s ")):
        if one in name + " ":
            yield (name + " ").replace(one, other).rstrip()


def _matching(right: str, written: str) -> str:
    """`right` with the points of `written`: U.S. Department of Defense for U.S. Department of Defence."""
    for points, none in (("U.S. ", "US "), ("U.N. ", "UN ")):
        if written.startswith(points) and right.startswith(none):
            return points + right[len(none) :]
    return right


def halves(words: list[str], common: frozenset[str] = frozenset()) -> Iterator[int]:
    """How many words from the start (or, negative, from the end) to look for: two parts that share no word."""
    cuts = sorted(range(1, len(words)), key=lambda cut: abs(2 * cut - len(words)))
    for first in cuts:
        if _is_telling(words[:first], common) and _is_telling(words[first:], common):
            yield first
            yield first - len(words)
            return
    for cut in cuts:
        if _is_telling(words[:cut], common):
            yield cut
            break
    for cut in cuts:
        if _is_telling(words[cut:], common):
            yield cut - len(words)
            break


def _is_telling(words: list[str], common: frozenset[str]) -> bool:
    """Whether a part of a name is rare enough to look for: two words of weight, or one that few names have."""
    weighty = [word.lower() for word in words if word.lower() not in SMALL]
    if len(weighty) == 1:
        return weighty[0] not in GENERIC and weighty[0] not in common and len(weighty[0]) > 2
    return len(weighty) > 1 and " ".join(weighty) not in _PLACES


def _is_anchored(name: str) -> bool:
    """Whether a name stays this body's with another word for its kind: two words besides that say which it is."""
    return len([word for word in name.lower().split() if word not in SMALL | TYPES | _WEAK]) > 1
