"""`terms:`: where a word stays, how sure the house is, what nobody has confirmed."""

from lintnews.app.linter import Linter


def findings(tmp_path, settings, text):
    (tmp_path / "lintnews.yaml").write_text(settings, "utf-8")
    linter = Linter.from_config(str(tmp_path / "lintnews.yaml"))
    return [(one.severity.value, one.message) for one in linter.check_text(text).findings if one.rule == "house/terms"]


def test_kept_phrases_stay(tmp_path):
    settings = "terms: {Kiev: {write: Kyiv, keep: [chicken Kiev, Dynamo Kiev]}}\n"

    assert findings(tmp_path, settings, "He ate chicken Kiev. Dynamo Kiev won.") == []
    assert findings(tmp_path, settings, "He left Kiev.") == [("warning", "“Kiev”: the house writes “Kyiv”.")]


def test_confidence_decides_how_grave_it_is(tmp_path):
    settings = "house: the Bugle\nterms: {%s: {write: underway, confidence: %s}}\n"

    assert findings(tmp_path, settings % ("under way", "medium"), "Work is under way.") == [
        ("suggestion", "“under way”: the Bugle writes “underway”.")
    ]
    assert findings(tmp_path, settings % ("under way", "low"), "Work is under way.") == []


def test_what_nobody_confirmed_is_silenced_by_one_key(tmp_path):
    settings = "terms: {under way: {write: underway, unconfirmed: true}, e-mail: email}\n"
    text = "Work is under way. Send an e-mail."

    assert len(findings(tmp_path, settings, text)) == 2
    assert [told for _, told in findings(tmp_path, "unconfirmed: off\n" + settings, text)] == [
        "“e-mail”: the house writes “email”."
    ]


def test_rules_too_are_unconfirmed_until_the_newsroom_says_a_level(tmp_path):
    guide = "rules: {style/cliche: {level: warning, unconfirmed: true}}\n"
    (tmp_path / "wire.yaml").write_text(guide, "utf-8")
    settings = tmp_path / "lintnews.yaml"
    told = []
    for more in ("", "unconfirmed: off\n", "unconfirmed: off\nrules: {style/cliche: warning}\n"):
        settings.write_text("style: wire.yaml\n" + more, "utf-8")
        report = Linter.from_config(str(settings)).check_text("The race is too close to call.")
        told.append([one.rule for one in report.findings])

    assert told == [["style/cliche"], [], ["style/cliche"]]


def test_letters_outside_windows_1252_are_found(tmp_path):
    assert findings(tmp_path, "terms: {Erdoğan: Erdogan}\n", "A march against Erdoğan began.") == [
        ("warning", "“Erdoğan”: the house writes “Erdogan”.")
    ]
