"""Which words are suspects, and the reasons for silence."""

import pytest

from lintnews.core.document import Meta
from lintnews.engine.prove import article
from lintnews.rules.spelling._judgement import Kind, judged


@pytest.fixture
def suspects(desk):
    def told(text, *accepted):
        return {found.word: found.kind.value for found in judged(article(text, Meta()), desk(*accepted)).suspects}

    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said they would recieve the money.", {"recieve": "typo"}),
        ("“We have done a vrey good deal,” he said.", {"vrey": "typo"}),
        ("It was adressed to the mayor.", {"adressed": "typo"}),
        ("They dont know.", {"dont": "typo"}),
        ("The boat lay inthe harbour.", {"inthe": "run together"}),
        ("He recieved one and recieved another.", {"recieved": "typo"}),
        ("GOVERMENT FALLS\n\nThe vote was close.", {"GOVERMENT": "typo"}),
        ("The Amercian envoy left in Febuary.", {"Amercian": "typo", "Febuary": "typo"}),
        ("He or she recieves/returns it.", {"recieves": "typo"}),
        ("He waited… and waited...untill dawn.", {"untill": "typo"}),
        ("It is the semetary.", {"semetary": "typo"}),
        ("The efffect was small.", {"efffect": "typo"}),
        ("The minister’s goverment’s plan.", {"goverment": "typo"}),
        ("A well-recieved plan.", {"recieved": "typo"}),
        ("It held a flumptious display.", {"flumptious": "unknown"}),
    ],
)
def test_suspects(suspects, text, expected):
    assert suspects(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ms Recieve met Mr Goverment in Teh Park.",
        "The Kowalczyks met Luca Ollivant in Skowhegan, Ghazaouet and Gansu.",
        "See www.recieve.com, recieve@teh.org, @recieve, #recieve, /tmp/recieve, recieve.txt and recieve_all().",
        "It isn’t, wasn't, doesn’t, won't, they’re, we'll, I'd, o’clock, ’twas, rock ’n’ roll, y’all.",
        "It was sooo, soooo, noooo cold. Yesss! Hmmmm.",
        "The fcst and the bldg, by mfrs and ctrs.",
        "Chapters iv, xii and xxviii.",
        "A 10-year-old, 5th-grade, 3pm, B2B, x2y file.",
        "He said “je ne voudrais pas travailler chez vous” and left.",
        "Er sagte, dass „das Wetter nicht gut gewesen sei“, and left.",
        "The co-ordination of anti-immigration non-profits was re-evaluated by un-elected pro-government officials.",
        "Ministers Han Duck-soo, Kim Jong-nam, Lee Nak-yon and Choo Mi-ae met Chiang Ching-kuo.",
        "Cryptobros and a cryptobro met another cryptobro; the cryptobro left.",
        "We was goin’ home, cookin’ and singin’.",
        "She lives at the Rue des Martyrs with Arnel dela Vega.",
        "The livestreamer unfriended the cyberbully on a smartphone.",
        "The colour and color of the theatre and theater, organised and organized.",
        "Ms Brittan met Steve Portigal, Mr Christianson, Mr Germain and Mrs Maxican.",
        "Fans call it soft\xadware.",
        "",
        "12 34 !!",
    ],
)
def test_silence(suspects, text):
    assert suspects(text) == {}


def test_a_house_s_words_are_right(suspects):
    assert suspects("A goverment was formed.", "goverment") == {}


def test_a_capital_elsewhere_makes_a_name(suspects):
    assert suspects("We asked Marget twice. The marget report came late.") == {}


@pytest.mark.parametrize(
    "text",
    [
        """Le président de la République a annoncé mardi que le gouvernement allait présenter un nouveau projet de loi
        sur les retraites. Les syndicats ont immédiatement dénoncé cette décision et appelé à manifester partout dans le
        pays la semaine prochaine, alors que plusieurs ministres tentaient encore de convaincre.""",
        """Dywedodd y gweinidog fod y llywodraeth yn bwriadu cyhoeddi cynllun newydd ar gyfer ysgolion Cymraeg. Roedd
        undebau athrawon wedi galw am ragor o arian, ac am drafodaeth lawn cyn diwedd y flwyddyn yng Nghaerdydd.""",
        """Der Bundestag hat am Donnerstag mit großer Mehrheit das neue Gesetz beschlossen. Die Opposition kritisierte
        die Regierung scharf und kündigte an, vor dem Verfassungsgericht zu klagen, weil Rechte verletzt würden.""",
        "。".join(f"总统星期{day}在北京说，两国关系很好，{day}人出席" for day in "一二三四五六日甲乙丙丁戊"),
        "河边的老桥重新开放\n\n镇长星期二为河边的老桥剪彩。居民们已经等了三年，修桥花了四百万元。",
    ],
)
def test_another_language_is_not_checked(desk, text):
    assert judged(article(text, Meta()), desk()).asleep == "not in English"
    assert not judged(article(text, Meta()), desk()).suspects


@pytest.mark.parametrize(("language", "first"), [("en-GB", "favourable"), ("en-US", "favorable")])
def test_the_article_s_own_spelling_comes_first(desk, language, first):
    (found,) = judged(article("It was a faverable wind.", Meta(language=language)), desk()).suspects
    assert found.meant[0] == first


def test_places_and_kinds(desk):
    text = "The goverment fell. A new goverment was sworn in."
    (found,) = judged(article(text, Meta()), desk()).suspects
    assert found.kind is Kind.TYPO
    assert [span.of(text) for span in found.spans] == ["goverment", "goverment"]
    assert found.meant[0] == "government"


def test_time_grows_with_the_text_and_no_faster(desk):
    from time import process_time

    paragraph = "The goverment said it would recieve the kwyjibo in the harbour at Zhengding. "

    def seconds(times):
        document = article(paragraph * times, Meta())
        start = process_time()
        judged(document, desk())
        return process_time() - start

    seconds(10)
    # A short text has a quicker way of its own; both of these are long. A busy machine only slows: the least counts.
    long, short = (min(seconds(times) for _ in range(3)) for times in (16_000, 800))
    assert long < 40 * max(short, 0.002)
