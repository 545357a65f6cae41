"""Sentences of one block: every break, and no other."""

import pytest

from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.source_map import SourceMap
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at, sentences_in


def one_block(text):
    return Document("x", "plain", SourceMap.identity(text), (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


# A bar stands where one sentence ends and the next begins.
BROKEN = """
The vote was close. | It passed.
She met Mr. Bull, Dr. Roe and Prof. de Souza. | They spoke.
It was shut at 9 p.m. | Officers came. | At 10 p.m. Monday it reopened, at 11 p.m. EST it shut.
He lives in the U.S. | The firm is in the U.S. Virgin Islands. | U.S. Senator Jo Roe left.
John F. Kennedy met J. K. Rowling. | Nobody spoke.
It lacks vitamin C. | Doctors say so.
“Why?” Smith asked. | “Never!” he said. | “Go!” | They went.
“We won.” | The crowd cheered.
He waited… and waited. | Then… nothing came.
See No. 10 and Fig. 3. | He said no. | The end.
He works for Acme Inc. | The firm is in St. Louis, on Main St. | It is big.
It rose to 3.5 per cent. | In 2019. | Workers came.
Sgt. Maj. Jo Roe, Lt. Gov. Al Bo and Gen. Li sat on Jan. 3 on Sun. Feb. 4.
The dam held. | engineers will inspect it.
Apples, pears, etc. | Prices rose. | Cats, dogs, etc. were sold.
Martin Luther King Jr. Day is near. | He is Bo Li Jr. | He sings.
Yahoo! Finance said so. | Is it true? | It is.
1. The first item is here. | It is short.
He left (at noon). | She stayed.
Her art. | The art of war. | He saw the sun. | It set.
"""


@pytest.mark.parametrize("line", BROKEN.strip().splitlines())
def test_breaks(line):
    expected = [sentence.strip() for sentence in line.split("|")]
    text = " ".join(expected)
    document = one_block(text)

    assert [span.of(text) for span in sentences_in(document, document.blocks[0])] == expected


def test_sentence_at_place():
    text = "One is here. Two is there.  "
    document = one_block(text)

    assert sentence_at(document, 2).of(text) == "One is here."
    assert sentence_at(document, text.index("there")).of(text) == "Two is there."
    assert sentence_at(document, len(text)).length == 0


def test_many_stops_cost_little():
    text = "a. b! c? " * 30_000 + ". " * 30_000
    document = one_block(text)

    assert sentences_in(document, document.blocks[0])
