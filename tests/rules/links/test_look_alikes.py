"""Addresses, handles and shapes like them that are right."""

import pytest

from lintnews.core.rule import Good
from lintnews.engine.prove import found
from lintnews.engine.registry import Registry, discovered

RULE = Registry(discovered()).rule("links/malformed-address")

RIGHT = (
    "See https://www.example.co.uk/a.b?c=d,e#f and http://localhost:8080/ or www2.example.org.",
    "Ask @ann, @ann.example.social or @ann@example.social; 4 @ £2; ann.o’neil+news@mail.example.gov.in.",
    "The HTTP and HTTPS protocols; s3://bucket/a, file:///tmp/a, ftp://a.example/b, git@host:ann/b.git.",
    "The .com bubble burst. Community groups wept. Organic food, .org names and Co. UK law.",
    "Well..in truth, it was a web of lies: www is short for World Wide Web.",
    "The e-mail field takes an @; a contact @ the fair said so.",
)
WRONG = (
    ("Go to http:www.example.org today.", "http:www.example.org"),
    ("Go to http;//www.example.org today.", "http;//www.example.org"),
    ("Go to https:\\\\www.example.org today.", "https:\\\\www.example.org"),
    ("Go to ttps://www.example.org today.", "ttps://www.example.org"),
    ("Go to hhtp://www.example.org.", "hhtp://www.example.org"),
    ("Go to www.example. com/news today.", "www.example. com/news"),
    ("Go to www. example.com today.", "www. example.com"),
    ("Go to ww.example.com today.", "ww.example.com"),
    ("Go to www.example.con today.", "www.example.con"),
    ("Write to news.@example.com today.", "news.@example.com"),
    ("Write to news@yahoo, he said.", "news@yahoo"),
    ("Contact news@council for tickets.", "news@council"),
)


@pytest.mark.parametrize("text", RIGHT)
def test_right_address_is_left_alone(text):
    assert [one.span.of(text) for one in found(RULE, Good(text), text)] == []


@pytest.mark.parametrize(("text", "address"), WRONG)
def test_broken_address_is_told_whole(text, address):
    assert [one.span.of(text) for one in found(RULE, Good(text), text)] == [address]
