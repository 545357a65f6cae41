"""Reports made by hand, for the tests of the reporters."""

from lintnews.core.finding import Call, Confidence, Finding, Fix, Related, Severity, replace
from lintnews.core.report import Asleep, Report, Trouble
from lintnews.core.span import Span
from lintnews.readers import read

STORY = """Harbour dues rise in Skibbereen

The council in skibbereen met on Tuesday to settle the harbour dues for another year, which it had put off twice.

“It was a dreadfull night,” said mayor Aoife Byrne. The prime minister and the finance minister did not come.

- dues rise by teh tenth part
"""


def article(text=STORY, name="story.txt"):
    return read(text.encode(), name)


def finding(articles, path, words, message="Something is wrong here.", **fields):
    text = articles[path].document.text
    start = text.index(words)
    span = Span(start, start + len(words))
    new = fields.pop("new", None)
    told = {
        "rule": "words/example",
        "severity": Severity.WARNING,
        "confidence": Confidence.HIGH,
        "call": Call.FIX,
        "fixes": replace(span, new) if new is not None else (),
        "fingerprint": "f" * 16,
    }
    return Finding(path=path, span=span, message=message, **{**told, **fields})


def harbour(name="story.txt"):
    """One story with a finding of each call, one in a quotation, one with a related place; troubles and sleepers."""
    articles = {name: article(name=name)}
    text = articles[name].document.text
    second = text.index("harbour dues for")
    dues = Related(Span(second, second + 12), "the same dues")
    findings = (
        finding(
            articles, name, "skibbereen", "“skibbereen”: the town takes a capital.", new="Skibbereen",
            severity=Severity.ERROR, rule="capitals/proper-noun", related=(dues,),
        ),
        finding(
            articles, name, "dreadfull", "“dreadfull”: probably “dreadful”.", new="dreadful", rule="spelling/typo",
            quoted=True, call=Call.QUERY,
        ),
        *(
            finding(
                articles, name, words, "A title before a name stands in lower case.", call=Call.STYLE,
                severity=Severity.SUGGESTION, rule="titles/case",
            )
            for words in ("mayor", "prime minister", "finance minister")
        ),
        finding(articles, name, "teh", "“teh”: probably “the”.", new="the", rule="spelling/typo"),
    )  # fmt: skip
    troubles = (Trouble("binary", "notes.pdf", "This is a PDF file. Export its text."),)
    asleep = (Asleep("dates/weekday", "no publication date", 1),)
    return Report(articles, findings, troubles, asleep, suppressed=1, style="ap")


def several_fixes(finding, *texts):
    """The finding with a fix for each of `texts`, best first."""
    fixes = tuple(Fix(f"Write “{text}”", replace(finding.span, text)[0].edits) for text in texts)
    return finding._replace(fixes=fixes)
