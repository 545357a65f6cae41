"""Two marks where one would do."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.punctuation._surroundings import is_data, token_before
from lintnews.text.quotations import is_quoted

# Lower-case words that keep a point of their own before a comma.
_ABBREVIATED = frozenset(
    """etc approx dept vol vols ed eds misc resp cf esp incl govt illus transl abbr assn viz ibid pp al inc ltd co corp
    bros jr sr est fig figs no nos min max avg hrs mins secs yrs mos wks tbsp tsp oz lb lbs ft sq cu hr wk mo yr
    anon cit trad orig rev repr cent dec sec ext tel fl ca ser pt pts ch chs""".split()
)
# What each pair comes to: the graver mark.
_KEPT = {
    ",,": ",",
    ", ,": ",",
    "..": ".",
    ";;": ";",
    "::": ":",
    "!!": "!",
    ",.": ".",
    ".,": ",",
    ",;": ";",
    ";,": ";",
    ";.": ".",
    ":,": ":",
    ",:": ":",
    ";:": ":",
    ":;": ";",
    ":.": ".",
    ".:": ":",
    ".;": ";",
    ", .": ".",
    ". .": ".",
    ". ,": ",",
    ",?": "?",
    ",!": "!",
    "?.": "?",
    "!.": "!",
    "?,": "?",
    "!,": "!",
    "??": "?",
    ",,,": ",",
    ".).": ".)",
    ".'.": ".'",
    ".’.": ".’",
    ".”.": ".”",
    ".”,": ",”",
    ",”,": ",”",
    ",”.": ".”",
    '.".': '."',
    '.",': ',"',
    ',",': ',"',
    ',".': '."',
}
_OPENS = pattern(r"\s+[\"“‘']?[A-Z]|\s*\Z|\n")
_OPENS_ANY = pattern(r"\s+\S|\s*\Z")
_ENDS = pattern(r"\s|\Z|[\"'”’)\]]")


class DoubledMark(Rule):
    """Two marks where one would do.

    ## Why
    A cut or a correction leaves the old mark beside the new one: `late,, and cold`, `shut.. Trains`, `agreed,.`

    ## When it is right
    An ellipsis of three or four points, spaced or not; an abbreviation before a comma (etc., Inc.,); a name or title
    that ends in a mark (Yahoo!, “Help!”,); ?! in speech; code and paths.

    ## Fix
    Leaves the one mark. Safe for a comma typed twice.
    """

    message = "“{words}”: two marks together."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The train was late,, and cold.", ",,", "The train was late, and cold."),
        Bad("The train was late, , and cold.", ", ,", "The train was late, and cold."),
        Bad("The line is shut.. Trains go by Crewe.", "..", "The line is shut. Trains go by Crewe."),
        Bad("The line is shut,. Trains go by Crewe.", ",.", "The line is shut. Trains go by Crewe."),
        Bad("The line is shut;; trains go by Crewe.", ";;", "The line is shut; trains go by Crewe."),
        Bad("The line was shut., and trains stood.", ".,", "The line was shut, and trains stood."),
        Bad("Two rules:: no dogs, no fires.", "::", "Two rules: no dogs, no fires."),
        Bad("It was the coldest day!! Trains stood.", "!!", "It was the coldest day! Trains stood."),
        Bad("He said: “The line is shut.”. Trains stood.", ".”.", "He said: “The line is shut.” Trains stood."),
        Bad("“The line is shut,”, he said.", ",”,", "“The line is shut,” he said."),
        Good("Wait... what? Well . . . yes. And so . . . . The end…, so to say."),
        Good("Acme Inc., etc., Yahoo!, “Help!”, “Why?”. Really?! No!? “Wow!!” she wrote."),
        Good("Use std::stop, ../path, 0..9, a[,.]b at Tasman Ltd.; or ‘Corp.’, no. 4.,"),
        Good("He worked for “Acme Corp.”, and “Acme Inc.”. The play: “Oliver!,” too. ,,So“ she said."),
        Good("Well..., he said. .. And,,so"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            shapes=(
                r",(?:,,?|[.;:?!]| [,.]|[”\"][,.])",
                r"\.(?:[.,:;](?!\.)|\.|[”\"’'][.,]|\)\.| [.,])",
                r";[;,.:]",
                r":[:,;.]",
                r"![!.,]",
                r"\?[?.,]",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        marks, before = text[start:end], text[start - 1 : start] if start else ""
        if not (before.isalnum() or (before and before in '”’)%"')):
            return
        if not _ENDS.match(text, end) or is_data(text, start) or _is_right(cue, marks, token_before(text, start)):
            return
        safe = Applicability.SAFE if marks in (",,", ";;") else Applicability.UNSAFE
        yield Match(cue.span, {"words": marks}, replace(cue.span, _KEPT[marks], safe))


def _is_right(cue: Cue, marks: str, word: str) -> bool:
    """Whether the first mark belongs to the word before it, or the pair to a voice."""
    text, (start, end) = cue.text, cue.span
    if marks in ("!!", "??"):
        return is_quoted(cue.document, cue.span) or (marks == "??" and not (word.islower() and _OPENS.match(text, end)))
    if marks[0] in "?!":
        # Names and titles that end in a mark (Yahoo!, “What’s Up, Doc?,”) have capitals; an odd question in brackets is quiet.
        return len(word) < 3 or not word.islower() or text[end : end + 1] in ")]"
    if marks == "..":
        return text.startswith(" .", end)
    if marks in (". .", ", .", ". ,"):
        alone = (
            text[end : end + 1] != "." and not text.startswith(" .", end) and text[max(0, start - 2) : start].isalpha()
        )
        return not alone or not word.islower() or word in _ABBREVIATED or not _OPENS_ANY.match(text, end)
    if marks[0] == "." and not word and text[start - 1] in '”"':
        return False
    if marks[:1] == "." and marks[-1] in ":;" and word.isdigit():
        return True
    return marks[0] == "." and (len(word) < 3 or not word.islower() or word in _ABBREVIATED)
