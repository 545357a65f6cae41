"""The people of an article by their full names, and when two full names may be one person's."""

from __future__ import annotations

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.names import edits_between, is_derived, without_accents
from lintnews.text.quotations import is_quoted

_RUN = pattern(r"(?<![\w’'.-])[^\W\d_a-z][^\W\d_]+(?:[ -](?:[^\W\d_a-z]\. )?[^\W\d_a-z][^\W\d_]+){1,3}")
_WORD = pattern(r"[^\W\d_]+")
_SHORTEST_GIVEN, _SHORTEST_SURNAME = 4, 6  # letters of a name that may be a slip of another
_READ = PROSE | {BlockKind.HEADLINE, BlockKind.CAPTION}

# Spellings of one given name, by sound.
_SPELLINGS = """Katherine Catherine Kathryn Catharine Katharine Cathryn Katarina Catarina|Jon John Jonathan Jonathon Johnathan|Stephen
Steven Stefan Stephan|Geoffrey Jeffrey Jeffery|Alan Allan Allen|Philip Phillip|Sara Sarah|Ann Anne Anna|Marc Mark|Eric
Erik Erich|Karl Carl|Kristin Kristen Kirsten Christine Christen|Christina Kristina|Christopher Kristopher|Brian Bryan|Sean Shaun Shawn|Neil
Neal Niall|Teresa Theresa Therese|Elisabeth Elizabeth|Isabel Isobel Isabelle|Nicolas Nicholas Nikolas|Michel Michael|Frederick
Frederic Fredrick Fredrik|Lawrence Laurence Lorenz|Lewis Louis Luis|Rachel Rachael|Rebecca Rebekah|Gillian Jillian|Leslie Lesley|Francis
Frances|Mohammed Muhammad Mohamed Mohammad Muhammed|Ahmed Ahmad|Yusuf Yousef Youssef|Hussein Hussain Husayn|Sergei Sergey
Serhiy|Dmitry Dmitri Dmytro|Alexander Aleksandr Aleksander Alexandre|Andrei Andrey Andriy|Yuri Yury Yuriy|Vladimir Volodymyr|Joseph
Josef Jozef|Jacob Jakob|Thomas Tomas|Victor Viktor|Oscar Oskar|Hannah Hanna|Judith Judit|Aisha Ayesha Aysha|Graham Graeme Grahame|Stuart
Stewart|Barry Barrie|Terry Terrie|Debra Deborah|Diane Dianne|Carolyn Caroline|Megan Meghan|Caitlin Kaitlyn|Zoe Zoey|Lindsay
Lindsey|Ian Iain Eoin|Matthew Mathew|Anthony Antony|Randal Randall|Gerard Gerrard|Reuben Ruben|Tristan Tristram"""
# A given name and how its bearer may be called: both may be right, in two houses.
_SHORT_FORMS = """James Jim Jimmy Jamie|William Bill Will Billy|Robert Bob Rob Bobby|Richard Dick Rick Rich|Thomas Tom Tommy|Michael Mike
Mick|Edward Ed Ted Eddie|Charles Charlie Chuck|Joseph Joe Joey|Daniel Dan Danny|Samuel Sam Sammy|Benjamin Ben|David Dave|Stephen
Steven Steve|Andrew Andy Drew|Anthony Tony|Christopher Chris|Matthew Matt|Nicholas Nick|Patrick Pat Paddy|Peter Pete|Kenneth
Ken Kenny|Ronald Ron|Donald Don|Gregory Greg|Jeffrey Jeff|Timothy Tim|Lawrence Larry|Gerald Gerry Jerry|Raymond Ray|Frederick
Fred Freddie|Henry Harry Hank|Alexander Alex Sandy|Albert Al Bert|Alfred Alf Fred|Elizabeth Liz Beth Betty Lizzie Eliza|Margaret Maggie
Meg Peggy|Katherine Kate Katie Kathy|Catherine Cathy Kate Katie|Jennifer Jen Jenny|Patricia Pat Patty Trish|Susan Sue Susie|Deborah
Debbie Deb|Barbara Barb|Jessica Jess|Rebecca Becky|Victoria Vicky Tori|Christine Chris Chrissie|Theodore Ted Theo|Walter Walt|Leonard Len
Leo|Philip Phil|Douglas Doug|Stanley Stan|Vincent Vince|Zachary Zach Zack|Joshua Josh|Jacob Jake|Nathaniel Nathan Nat|Maximilian Max"""


def _groups(rows: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(rows.split("|")):
        for name in row.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


_SPELLED, _SHORT = _groups(_SPELLINGS), _groups(_SHORT_FORMS)
_KNOWN = _SPELLED.keys() | _SHORT.keys()
_ROLES = frozenset(
    """President Premier Prime Minister Secretary Senator Congressman Governor Mayor Chancellor King Queen Prince Princess Pope
    Chairman Director General Colonel Captain Major Sergeant Chief Officer Judge Justice Professor Mr Mrs Ms Miss Dr Sir Lord Lady
    Father Sister Brother Bishop Archbishop Cardinal Imam Rabbi Councillor Detective Inspector Superintendent Constable Commissioner
    Coach Goalkeeper Striker Defender Midfielder Prosecutor Lawyer Deputy Vice Former Speaker Ambassador Representative
    Chairwoman Chairperson Spokesman Spokeswoman Singer Actor Actress Author Sheriff Foreign Finance Interior Defence Defense""".split()
)


class Person(Record):
    """A full name: its given name and surname, where each first stands, and how often the article has both."""

    given: str
    surname: str
    given_start: int
    surname_start: int
    times: int


def people_of(document: Document, desk: Desk) -> tuple[Person, ...]:
    """Everybody whom an article calls by a given name and a surname, once, in order; quotations are left out."""
    return document.once(_people, desk)


def _people(document: Document, desk: Desk) -> tuple[Person, ...]:
    text = document.text
    found: dict[tuple[str, str], Person] = {}
    for block in document.blocks:
        if block.kind not in _READ:
            continue
        for match in _RUN.finditer(text, *block.span):
            words = [
                (text[start:end], start) for start, end in (one.span() for one in _WORD.finditer(text, *match.span()))
            ]
            while words and (words[0][0] in _ROLES or not _may_be_given(words[0][0], desk)):
                del words[0]
            words = [word for word in words if len(word[0]) > 1]
            if not 2 <= len(words) <= 3 or not _may_be_surname(words[-1][0], desk):
                continue
            (given, at), (surname, place) = words[0], words[-1]
            before = found.get((given, surname))
            if before is not None:
                found[given, surname] = before._replace(times=before.times + 1)
            elif not is_quoted(document, Span(*match.span())):
                found[given, surname] = Person(given, surname, at, place, 1)
    return tuple(found.values())


def _may_be_given(word: str, desk: Desk) -> bool:
    return word in _KNOWN or not (word.isupper() or desk.lexicon.is_common(word.lower()))


def _may_be_surname(word: str, desk: Desk) -> bool:
    return word not in _ROLES and not (word.isupper() or desk.lexicon.is_common(word.lower()))


def are_spellings(one: str, other: str) -> bool:
    """Whether two given names sound alike, or one is the other with a slip of the keys."""
    if one == other or without_accents(one) == without_accents(other) or _share(_SHORT, one, other):
        return False
    return _share(_SPELLED, one, other) or _is_slip(_sounded(one), _sounded(other), _SHORTEST_GIVEN)


def _sounded(name: str) -> str:
    """`name` with the letters that C and K, and F and Ph, are written by in turn."""
    return name.replace("Ph", "F").replace("K", "C").replace("ph", "f").replace("k", "c")


def are_forms(one: str, other: str) -> bool:
    """Whether one given name is a short form of the other."""
    return one != other and _share(_SHORT, one, other)


def is_slip_of_surname(one: str, other: str) -> bool:
    """Whether two surnames, each with the same given name, differ as by a slip of the keys."""
    return one != other and without_accents(one) != without_accents(other) and _is_slip(one, other, _SHORTEST_SURNAME)


def _share(groups: dict[str, frozenset[int]], one: str, other: str) -> bool:
    return not groups.get(one, frozenset()).isdisjoint(groups.get(other, frozenset()))


def _is_slip(one: str, other: str, shortest: int) -> bool:
    if one == other:
        return True  # Christine and Kristine
    if min(len(one), len(other)) < shortest or is_derived(one, other) or one[0] != other[0]:
        return False
    if one[:-1] == other[:-1] or one[:-1] == other or one == other[:-1]:
        return False  # Carlo and Carla, Jean and Jeanne: two people
    edits = edits_between(one, other, 2)
    return edits == 1 or (
        edits == 2 and (sorted(one) == sorted(other) or min(len(one), len(other)) >= _SHORTEST_SURNAME)
    )
