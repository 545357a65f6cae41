"""Each format's own word for the section an article is of: it chooses the desk."""

import pytest

from lintnews.readers import articles

BODY = "The ferry has been idle since Tuesday."
NEWSML = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>One</headline>{}</contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>{}</p></body.content></body></nitf>
</inlineXML></contentSet></newsItem>"""
NITF = "<nitf><head>{}</head><body><body.content><p>{}</p></body.content></body></nitf>"
RSS = "<rss version='2.0'><channel><title>A</title><item><title>One</title>{}<description>{}</description></item></channel></rss>"
ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><title>One</title>{}"
    "<content type='text'>{}</content></entry></feed>"
)

THIRD = '{"uri": "a", "headlines": [{"value": "One"}], "genres": [{"name": "News"}, {"name": "Obituary"}], "bodies": [{"value": "It is idle."}]}'


@pytest.mark.parametrize(
    ("name", "source", "section"),
    [
        ("a.md", f"---\ntitle: One\nsection: Letters\n---\n\n{BODY}", "Letters"),
        (
            "a.json",
            f'{{"uri": "a", "headline": "One", "genre": [{{"name": "Opinion"}}], "body_text": "{BODY}"}}',
            "Opinion",
        ),
        (
            "a.json",
            THIRD,
            "News/Obituary",
        ),
        ("a.json", f'{{"uri": "a", "headline": "One", "body_text": "{BODY}"}}', ""),
        ("a.xml", NEWSML.format('<genre qcode="genre:Archive_material"/>', BODY), "Archive_material"),
        ("a.xml", NEWSML.format('<genre qcode="genre:x"><name>Opinion</name></genre>', BODY), "Opinion"),
        (
            "a.xml",
            NITF.format('<tobject><tobject.property tobject.property.type="obituary"/></tobject>', BODY),
            "obituary",
        ),
        ("a.xml", NITF.format('<pubdata type="print" position.section="Letters"/>', BODY), "Letters"),
        ("a.xml", RSS.format("<category>News</category><category>Letters</category>", BODY), "News/Letters"),
        ("a.xml", ATOM.format('<category term="op" label="Opinion"/>', BODY), "Opinion"),
        ("a.xml", ATOM.format('<category term="recipes"/>', BODY), "recipes"),
    ],
)
def test_a_format_tells_the_section(name, source, section):
    (article,) = articles(source.encode(), name, None, {})
    assert article.document.meta.section == section
