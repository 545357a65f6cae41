"""What is to be checked in one article, gathered: each thing once, with its paragraph and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from lintnews.core.desk import Facts
from lintnews.core.document import Document
from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.reporters.figures import dates_in, figures_in, places_in
from lintnews.reporters.known import date_known, office_known, title_before
from lintnews.reporters.names import bare_name, described, is_demonym, is_place, names_in
from lintnews.reporters.sheet.law import lines_of_law
from lintnews.reporters.sheet.speakers import speaker_of
from lintnews.text.quotations import quotations_in
from lintnews.text.sentences import sentence_at

_WIDEST_FINDING = 80  # code points; what is said of more is said of the sentence, not of a name in it
_LONGEST = 240  # code points of a quotation or a paragraph that are shown


class Section(StrEnum):
    """The parts of a sheet, in its order."""

    LAW = "Law"
    NAMES = "Names and titles"
    QUOTATIONS = "Quotations"
    FIGURES = "Figures"
    DATES = "Dates"
    PLACES = "Places and addresses"


class Entry(Record):
    """One thing to check. `label` is the kind of a line of law, or who speaks; paragraphs count from 1."""

    section: Section
    words: str
    paragraph: int
    context: str
    label: str = ""
    known: tuple[str, ...] = ()
    others: tuple[int, ...] = ()  # the other paragraphs where it stands
    is_new: bool = False  # it was not in the older version


class _Found(Record):
    section: Section
    key: str
    words: str
    span: Span
    label: str = ""
    known: tuple[str, ...] = ()


def entries_of(document: Document, findings: Sequence[Finding], facts: Facts) -> tuple[Entry, ...]:
    """All entries of an article, by section and in the order of the copy."""
    groups: dict[tuple[Section, str, str], list[_Found]] = {}
    for found in _found(document, facts):
        groups.setdefault((found.section, found.label if found.section is Section.LAW else "", found.key), []).append(
            found
        )
    order = list(Section)
    entries = [_entry(document, group, findings) for group in groups.values()]
    return tuple(sorted(entries, key=lambda entry: (order.index(entry.section), entry.paragraph)))


def _entry(document: Document, group: list[_Found], findings: Sequence[Finding]) -> Entry:
    first = max(group, key=lambda found: len(found.words)) if group[0].section is Section.NAMES else group[0]
    paragraphs = [_paragraph(document, found.span) for found in group]
    forms = dict.fromkeys(found.words for found in group if found.words != first.words)
    known = list(dict.fromkeys(line for found in group for line in found.known))
    if forms and first.section is Section.NAMES:
        known.append(f"also {', '.join(forms)}")
    if first.section is not Section.LAW:
        known += _said_by_rules(group, findings)
    at = group[0].span
    context = sentence_at(document, at.start).of(document.text) if first.section is not Section.LAW else ""
    others = tuple(number for number in dict.fromkeys(paragraphs) if number != paragraphs[0])
    return Entry(
        first.section, shortened(first.words), paragraphs[0], shortened(context), first.label, tuple(known), others
    )  # fmt: skip


def _said_by_rules(group: Iterable[_Found], findings: Sequence[Finding]) -> list[str]:
    """What the rules said of these places: a sum that does not add up, a day that was another weekday."""
    spans = [found.span for found in group]
    near = [finding for finding in findings if finding.span.length <= _WIDEST_FINDING]
    return list(dict.fromkeys(finding.message for finding in near if any(finding.span.meets(span) for span in spans)))


def _paragraph(document: Document, span: Span) -> int:
    return max(document.block_index(span.start), 0) + 1


def shortened(words: str) -> str:
    """`words` on one line, cut where they are long."""
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _found(document: Document, facts: Facts) -> Iterator[_Found]:
    yield from _law(document)
    yield from _names(document, facts)
    text = document.text
    speaker = ""
    for block in document.blocks:
        goes_on = False
        for quotation in quotations_in(document, block):
            if quotation.inside.of(text).count(" ") < 2:
                continue  # a word or two in marks is a title or a distance, not what somebody said
            who = speaker_of(document, block, quotation, speaker, goes_on=goes_on)
            speaker = who.partition(": ")[2].removesuffix(" (?)") or who.removesuffix(" (?)") or speaker
            goes_on = bool(who)
            words = quotation.span.of(text)
            yield _Found(Section.QUOTATIONS, words.lower(), words, quotation.span, who or "speaker not told")
        dates = dates_in(document, block)
        for expression in dates:
            words = expression.span.of(text)
            known = date_known(expression, document.meta)
            yield _Found(Section.DATES, f"{words.lower()} {known}", words, expression.span, "", known)
        places = places_in(document, block)
        for span in places:
            yield _Found(Section.PLACES, span.of(text).lower(), span.of(text), span)
        for span in figures_in(document, block, [*(one.span for one in dates), *places]):
            yield _Found(Section.FIGURES, span.of(text).lower(), span.of(text), span)


def _law(document: Document) -> Iterator[_Found]:
    for label, sentence in lines_of_law(document):
        words = sentence.of(document.text)
        yield _Found(Section.LAW, words.lower(), words, sentence, label)


def _names(document: Document, facts: Facts) -> Iterator[_Found]:
    """Names and places. A surname alone is the person whose full name stands before it."""
    text = document.text
    spans = [span for block in document.blocks for span in names_in(document, block)]
    people: dict[str, str] = {}  # full names by their first and last words
    for span in spans:
        bare = bare_name(" ".join(span.of(text).split())).lower()
        if " " in bare:
            people.setdefault(bare.rpartition(" ")[2], bare)
            people.setdefault(bare.partition(" ")[0], bare)
    houses = [span for block in document.blocks for span in places_in(document, block)]
    for span in spans:
        words = " ".join(span.of(text).split())
        bare = bare_name(words)
        if any(span.meets(house) for house in houses):
            continue
        place = facts.place_called(words)
        if is_demonym(words, place):
            continue
        if place or (" " not in bare and bare.lower() not in people and is_place(document, span)):
            yield _Found(Section.PLACES, words.lower(), words, span)
            continue
        key = bare.lower() if " " in bare else people.get(bare.lower(), bare.lower())
        known = [*office_known(bare, document.meta, facts)] if " " in bare else []
        if title := title_before(text, span.start, facts):
            known.append(f"called “{title}”")
        if told := described(document, span):
            known.append(f"called “{told}”")
        yield _Found(Section.NAMES, key, words, span, "", tuple(known))
