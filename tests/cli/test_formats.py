"""Wires, feeds and JSON Lines by the real command: each article by its number, fixes written back."""

import json

RSS = """<rss version="2.0"><channel><item><title>Dues rise</title><description>It was the the end, he said.</description></item>
<item><title>Boats leave</title><description>&lt;p&gt;They left the the town &amp;amp; went.&lt;/p&gt;</description></item></channel></rss>
"""
DOUBLED = ("--select", "repetition/doubled-word")


def test_findings_of_a_feed_name_the_item_and_the_line(lintnews, story):
    ran = lintnews("check", *DOUBLED, "--output-format", "json", story(RSS, "a.rss"))
    told = json.loads(ran.out)
    assert [document["path"].rpartition("/")[2] for document in told["documents"]] == ["a.rss#1", "a.rss#2"]
    assert [(one["path"][-2:], one["start"]["line"], one["text"]) for one in told["findings"]] == [
        ("#1", 1, "the the"),
        ("#2", 2, "the the"),
    ]


def test_all_items_of_a_feed_are_fixed(lintnews, story):
    path = story(RSS, "a.rss")
    ran = lintnews("fix", *DOUBLED, path)
    assert ran.code == 0
    assert path.read_text() == RSS.replace("the the", "the")


def test_json_lines_by_the_fields_of_the_house(lintnews, story, tmp_path):
    story("version: 1\nfields:\n  headline: h\n  body: content.words\n", "lintnews.yaml")
    path = story(
        '{"h": "Dues rise", "content": {"words": "It was the the end \\u2013 he said."}, "title": "the the"}\n',
        "a.jsonl",
    )
    ran = lintnews("fix", *DOUBLED, path)
    assert ran.code == 0
    assert (
        path.read_text()
        == '{"h": "Dues rise", "content": {"words": "It was the end \\u2013 he said."}, "title": "the the"}\n'
    )


def test_unknown_fields_are_told_with_their_place(lintnews, story):
    story("version: 1\nfields:\n  heading: h\n  format: word\n", "lintnews.yaml")
    ran = lintnews("check", story("x", "a.txt"))
    assert ran.code == 2
    assert "lintnews.yaml:3:3: heading: no such key; nearest: headline" in ran.err
    assert "lintnews.yaml:4:11: fields: format: one of plain, html, markdown" in ran.err


def test_an_item_without_copy_is_a_note(lintnews, story):
    ran = lintnews("check", story("<planningItem/>", "a.xml"))
    assert ran.code == 0
    assert "holds no article" in ran.out + ran.err


def test_a_broken_file_is_a_trouble_and_the_rest_goes_on(lintnews, story, tmp_path):
    story("<rss><channel>", "a.rss")
    story("It was the the end, he said.", "b.txt")
    ran = lintnews("check", *DOUBLED, tmp_path)
    assert ran.code == 2
    assert "breaks off" in ran.out + ran.err
    assert "the the" in ran.out


def test_of_a_folder_only_the_json_and_xml_that_is_copy_is_read(lintnews, story, tmp_path):
    story(RSS, "wire/a.xml")
    story('{"uri": "x", "body_text": "It was the the end, he said."}', "wire/b.json")
    story('{"title": "Dues", "text": "It was the the end, he said."}\n', "wire/c.jsonl")
    story('{"name": "the the", "version": "1"}', "wire/package.json")
    story("<project><name>the the</name></project>", "wire/pom.xml")
    ran = lintnews("check", *DOUBLED, "--output-format", "json", tmp_path / "wire")
    told = json.loads(ran.out)
    assert [document["path"].rpartition("/")[2] for document in told["documents"]] == [
        "a.xml#1",
        "a.xml#2",
        "b.json",
        "c.jsonl#1",
    ]
    assert not told["troubles"]
