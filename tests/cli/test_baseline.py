"""What a desk lets stand, through the real command."""

from __future__ import annotations

import json
import re
import zipfile

STORY = "The hospital said the the car park would reopen on Tuesday, 16 October 2024. It had a dreadfull winter.\n"


def rules(ran):
    return [one["rule"] for one in json.loads(ran.out)["findings"]]


def test_what_is_in_the_baseline_is_told_no_more(lintnews, story):
    story(STORY)
    before = rules(lintnews("story.txt", "--output-format", "json"))
    made = lintnews("baseline", "story.txt")
    after = lintnews("story.txt", "--output-format", "json", "--baseline", "lintnews-baseline.json")

    assert before
    assert made.code == 0
    assert f"{len(before)} findings let stand" in made.err
    assert rules(after) == []
    assert json.loads(after.out)["summary"]["baselined"] == len(before)
    assert after.code == 0


def test_moved_lines_stay_known_and_changed_words_come_back(lintnews, story, tmp_path):
    path = story(STORY)
    (tmp_path / "lintnews.yaml").write_text("version: 1\nbaseline: known.json\n", encoding="utf-8")
    lintnews("baseline", "story.txt")
    path.write_text("It rained in Skibbereen for nine days.\n\n" + STORY, encoding="utf-8")
    assert lintnews("story.txt").code == 0

    path.write_text(STORY.replace("a dreadfull winter", "such a dreadfull autumn"), encoding="utf-8")
    ran = lintnews("story.txt", "--output-format", "json")
    assert rules(ran) == ["spelling/typo"]
    assert "no longer needed" in ran.err

    lintnews("baseline", "story.txt", "--prune")
    assert "no longer needed" not in lintnews("story.txt").err
    assert rules(lintnews("story.txt", "--output-format", "json")) == ["spelling/typo"]


def test_two_alike_are_told_apart(lintnews, story, tmp_path):
    alike = "He said the the same again.\n\n"
    path = story(alike)
    lintnews("baseline", "story.txt")
    path.write_text(alike + alike, encoding="utf-8")

    assert (
        rules(lintnews("story.txt", "--output-format", "json", "--baseline", "lintnews-baseline.json")).count(
            "repetition/doubled-word"
        )
        == 1
    )


def test_a_damaged_baseline_is_a_clear_word(lintnews, story, tmp_path):
    story(STORY)
    (tmp_path / "known.json").write_text("{", encoding="utf-8")
    ran = lintnews("story.txt", "--baseline", "known.json")

    assert ran.code == 2
    assert "no baseline, or a damaged one" in ran.err


def test_decisions_saved_from_a_proof_are_accepted(lintnews, story, tmp_path):
    story(STORY)
    found = json.loads(lintnews("story.txt", "--output-format", "json").out)["findings"]
    decisions = [
        {
            "path": one["path"],
            "rule": one["rule"],
            "fingerprints": [one["fingerprint"]],
            "decision": decided,
            "note": "…",
        }
        for one, decided in zip(found, ["ignore", *["accept"] * len(found)], strict=False)
    ]
    (tmp_path / "decisions.json").write_text(json.dumps({"version": 1, "decisions": decisions}), encoding="utf-8")
    ran = lintnews("accept", "--from", "decisions.json")

    assert ran.code == 0
    assert "1 findings ignored" in ran.err
    left = rules(lintnews("story.txt", "--output-format", "json", "--baseline", "lintnews-baseline.json"))
    assert left == [one["rule"] for one in found[1:]]


def test_comments_resolved_in_a_word_proof_are_accepted(lintnews, story, tmp_path):
    story(STORY)
    lintnews("proof", "story.txt", "-o", "story.proof.docx")
    ignored = resolve(tmp_path / "story.proof.docx", "spelling/typo")
    ran = lintnews("accept", "--from", "story.proof.docx")

    assert ignored == 1
    assert ran.code == 0, ran.err
    left = rules(lintnews("story.txt", "--output-format", "json", "--baseline", "lintnews-baseline.json"))
    assert left
    assert "spelling/typo" not in left


def resolve(path, rule):
    """Mark the comments of `rule` as Word does; how many there were."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    (comments,) = [name for name in parts if name.endswith("comments.xml")]
    ids = []

    def named(match):
        ids.append(f"{len(ids) + 1:08X}")
        state = f' w14:paraId="{ids[-1]}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
        return match.group().replace(">", state, 1)

    last = rf"<w:p>(?=(?:(?!</?w:p>).)*{rule}(?:(?!</?w:p>).)*</w:p></w:comment>)"
    parts[comments] = re.sub(last, named, parts[comments].decode()).encode()
    states = "".join(f'<w15:commentEx w15:paraId="{one}" w15:done="1"/>' for one in ids)
    space = "http://schemas.microsoft.com/office/word/2012/wordml"
    parts["word/commentsExtended.xml"] = f'<w15:commentsEx xmlns:w15="{space}">{states}</w15:commentsEx>'.encode()
    relations = "word/_rels/document.xml.rels"
    kind = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    new = f'<Relationship Id="rIdDone" Type="{kind}" Target="commentsExtended.xml"/></Relationships>'
    parts[relations] = parts[relations].replace(b"</Relationships>", new.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return len(ids)
