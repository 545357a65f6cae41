import json

import jsonschema
import pytest

from lintnews.core.finding import Applicability, Edit, Fix, edited
from lintnews.core.report import Report
from lintnews.core.span import Span
from lintnews.reporters import json as reporter

from .reports import article, finding, harbour


def told(report):
    result = json.loads(reporter.render(report))
    jsonschema.Draft202012Validator(json.loads(reporter.schema())).validate(result)
    return result


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(json.loads(reporter.schema()))


def test_the_contract():
    result = told(harbour())
    assert list(result) == ["version", "tool", "style", "span_unit", "summary", "documents", "findings", "troubles"]
    assert result["summary"] == {
        "errors": 1,
        "warnings": 2,
        "suggestions": 3,
        "suppressed": 1,
        "baselined": 0,
        "rules_asleep": [{"rule": "dates/weekday", "reason": "no publication date", "count": 1}],
    }
    first = result["findings"][0]
    assert first["text"] == "skibbereen"
    assert first["start"] == {"offset": 48, "line": 3, "column": 16}
    assert first["end"] == {"offset": 58, "line": 3, "column": 26}
    assert first["fixes"][0]["edits"] == [{"start": first["start"], "end": first["end"], "text": "Skibbereen"}]
    assert first["related"][0]["path"] == "story.txt"
    assert result["troubles"][0]["kind"] == "binary"


def test_an_empty_report_and_places_after_front_matter():
    assert told(Report({}, ()))["findings"] == []
    articles = {"a.txt": article("---\ntitle: x\n---\nSome teh words.\r\n", "a.txt")}
    place = told(Report(articles, (finding(articles, "a.txt", "teh"),)))["findings"][0]["start"]
    assert place == {"offset": 22, "line": 4, "column": 6}


@pytest.mark.parametrize(
    ("name", "source", "words", "new"),
    [
        ("a.html", "<p>Then Teus<i>day</i> came</p>", "Teusday", "Tuesday & so"),
        ("a.html", "<p>A R&amp;D teh</p>", "R&D teh", "R&D the"),
        ("a.md", "Then Teus*day* came", "Teusday", "Tuesday"),
        ("a.txt", "Some 😀 teh words", "teh", "the"),
    ],
)
def test_edits_are_changes_of_the_source(name, source, words, new):
    articles = {name: article(source, name)}
    one = finding(articles, name, words, new=new)
    changes = told(Report(articles, (one,)))["findings"][0]["fixes"][0]["edits"]
    edits = [Edit(Span(change["start"]["offset"], change["end"]["offset"]), change["text"]) for change in changes]
    again = article(edited(source, edits), name).document.text
    assert again == edited(articles[name].document.text, one.fixes[0].edits)


def test_a_fix_without_a_place_is_for_display():
    articles = {"a.md": article("One.\n\nTwo.", "a.md")}
    text = articles["a.md"].document.text
    fix = Fix("Join them", (Edit(Span(0, len(text)), "Both."),), Applicability.SAFE)
    fixes = told(Report(articles, (finding(articles, "a.md", "One.")._replace(fixes=(fix,)),)))["findings"][0]["fixes"]
    assert fixes == [{"title": "Join them", "applicability": "display", "edits": []}]


def test_equal_reports_give_equal_bytes():
    assert reporter.render(harbour()) == reporter.render(harbour())
