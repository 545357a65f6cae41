"""Look-alikes that are right, and slips in harder places than the rules’ own examples show."""

import pytest

from lintnews.core.rule import Good
from lintnews.engine.prove import found, unmarked
from lintnews.engine.registry import Registry, discovered

REGISTRY = Registry(discovered())

WRONG = {
    "punctuation/missing-space": """
        The port of »Aden,Yemen«, was shut.
        Prices rose »3%,the« bank said.
        He said it was over (for »now).The« crowd left.
        “It is »over.”The« crowd left.
        “It is »over”said« the mayor.
        The firm made £»30m,up« from £20m.
        He was born in Hull on May »4,1952«, to a baker.
        The minister resigned at »9pm.She« had no choice.
        The club lost 3-0 (»again)and« fell to last.
        It was »closed.In« May it reopened.
        What a »night!Fans« sang till dawn.
        The »play“Hamlet«” opens.
    """,
    "punctuation/space-before-mark": """
        They »won !« Nobody slept.
        It cost »20% .« Prices fell.
        The mayor (a »baker )« said no.
    """,
    "punctuation/doubled-mark": """
        He was born in May 1980»..« He died in 2001.
        They asked for help»,;« none came.
        “We won»,”,« he said.
        Was the ferry late»?.« Nobody spoke.
        The ferry was late»:;« nobody spoke.
        The ferry was late (by an hour».).« It left.
        The ferry was late». .« Nobody spoke.
        Was the ferry late»??« Nobody knew.
    """,
    "punctuation/unpaired-quotation-mark": """
        The mayor said the plan was »“dead« in the water. He left.
        The plan is »dead,”« the mayor said.
        “The plan,” he said, »“is« dead.
        “The plan,” he said, is »dead.”«
        He called it »‘dead« and buried; nobody laughed.
        »‘The« plan is dead, she said. ‘It is over.’
        He said it was »'dead« and left.
        It was, he said, a »disaster'« for the town.
        “He told me »‘never« again,” she said.
        It was a plain »Britain’« to her.
    """,
    "punctuation/missing-full-point": """
        One sentence ends here. The other has »lost it«
    """,
    "punctuation/mark-before-quotation": """
        She told the »BBC “I« will never go back to that house.”
        Roe posted on »Facebook “We« are all safe and on our way home.”
    """,
    "punctuation/comma-after-that": """
        In a post she wrote »that, “it« was a dark day for the town.”
    """,
    "punctuation/unclosed-bracket": """
        The firm »(which« made bolts closed in May.
        “He »[Mr« Roe said no,” she said.
    """,
    "usage/indefinite-article": """
        It was »a awful« day.
        She is »a NHS« nurse.
        It was »an 5-year« deal.
        It took »an one-day« strike.
        It is »a R&D« hub.
        He has »a A-level« in art.
        It is »a $800m« deal.
        A judge, »an Ukrainian«, agreed.
    """,
}
RIGHT = {
    "punctuation/missing-space": """
        He used Vue.js, ASP.NET and socket.io at Amazon.com, Inc., and data.world.
        The 4x100m relay, 3:59.4 mile and the 1:1 ratio; Matthew 5:3; 2-1,3-0 wins.
        The file budget.Final.docx and the class java.util.List were there.
        “Cheers”’ finale, “Friends”-style humour and the “No”s.
        He got a B.A.Hons and Ph.D.s; e.g.the, i.e.that.
        The ship’s position: 51°30′N,0°7′W; grid TQ3080.
        He wrote “sic”[sic] and the un(der)paid.
        The rock ’n’roll era; o’clock; d’Artagnan; L’Oréal.
        #Harbour,#Leave trended; @ann:hi.
        The gene BRCA1:c.68_69del; Sections 3(a),(b) and (c); 1,2-dichloroethane; N,O-bis.
        The U.S.-led force and U.K.-based firms; No.10.
    """,
    "punctuation/space-before-mark": """
        The .co.uk domain, a .45 pistol, .gitignore and the .NET world.
        He said: « Oui ! » and « Non ? » then left.
        “Pourquoi pas ?” is the yacht’s name; “Où est la gare ?” he asked.
        Batting .300 and .. and . . . so on.
        A 4 : 2 win; 12 : 30; the ratio is 2 : 1.
        Use of ( ) and [ ] in maths; f ( x ).
    """,
    "punctuation/doubled-mark": """
        He lives in Washington, D.C., and works for Acme Co., Ltd., etc.; see p. 3 ff., ibid.,
        “Who’s there?”, he asked. “Hell!”, “Oliver!”; Wham!, Yahoo!
        Range 1..5, path ./a/../b, and ... or .... or “…”, and A.M., P.M.;
    """,
    "punctuation/unpaired-quotation-mark": """
        The Beatles’ songs, the boss’s car, the students’ union and Jesus’ words; rock ‘n’ roll.
        He stood 6'2" and she 5’4”; a 9-inch or 9" nail; 3.5” disks; lat. 51° 30' 26" N.
        “I said ‘no’,” she said. “He said, ‘The “plan” is dead.’”
        ‘I said “no”,’ she said. ‘It’s the workers’ plan.’
        “It was goin’ well,” he said. “Nothin’ doin’, I told ‘em.”
        The ‘90s and the ’60s; summer of ‘69; class of '84; 'twas, 'til.
        Hawai‘i, Qur’an, Sana’a, Ka‘ba, the ‘Abbasids and ‘Ali; Xi’an; Ba‘ath.
        He said “yes” — “no” — “maybe”; (“so”), [“thus”], “a”/“b”, “x”–“y”.
        The dogs' dinner; the ladies' and girls' game; for goodness' sake.
        The “Rock ’n’ Roll” and the “’Til Tuesday” tour; “’90s night”.
        “A 6-foot-2 man,” she said. “About 6’2”,” he said.
        Guns N’ Roses, Dunkin’ Donuts, Lil’ Kim and Salt ’n’ Pepa.
        She said, "It's 5 o'clock," and "I'm off."
    """,
    "punctuation/missing-full-point": """
        The mayor left on Monday. Picture: PA
        Ann Roe is a reporter in Leeds. Follow her on X @annroe
        Leeds 3 Hull 1. Attendance 12,345
        Leeds beat Hull. What we learned from the game:
    """,
    "punctuation/mark-before-quotation": """
        He said he had seen “The Man Who Would Be King of All.”
        She said it was “A fine day for all of us here.”
        The caption said that “We are all safe and on our way home.”
    """,
    "punctuation/comma-after-that": """
        He said that, “for the avoidance of doubt,” the plan was dead.
    """,
    "punctuation/unclosed-bracket": """
        He was happy :-) and she sad :-( (very).
        Options: (a) stay; b) go; (iii) neither; 4.) both.
    """,
    "usage/indefinite-article": """
        An R&B song, an X-rated film, an M&S shop, a B&B, a one-way street, a U-boat, a Uruguayan, an Iranian.
        A eunuch, a eulogy, a ukulele, a utensil, a unicorn, a usual suspect, a uranium mine.
        Group A are through. Hepatitis A outbreak. Grade A eggs. Type A influenza. League A of six.
        An LSE student, an MSc, an SNP MSP, an F1 car, an FA Cup tie, an HGV, an MI5 man, an RAF jet.
        A SIM card, a LAN party, a RAM chip, a SWAT team; a Hawaiian, a humble man, a herb.
    """,
}


def _lines(table):
    for rule, block in table.items():
        for line in block.strip().splitlines():
            yield pytest.param(rule, line.strip(), id=f"{rule.split('/')[1]}: {line.strip()[:40]}")


@pytest.mark.parametrize(("rule_id", "marked"), tuple(_lines(WRONG)))
def test_slip_is_told_where_it_stands(rule_id, marked):
    text, span = unmarked(marked, "")
    rule = REGISTRY.rule(rule_id)

    assert [one.span.of(text) for one in found(rule, Good(text), text)] == [span.of(text)]


@pytest.mark.parametrize(("rule_id", "text"), tuple(_lines(RIGHT)))
def test_look_alike_is_left_alone(rule_id, text):
    rule = REGISTRY.rule(rule_id)

    assert [one.span.of(text) for one in found(rule, Good(text), text)] == []


RUNNING = (
    "“Running.\n\n“Running on.\n\n“And done,” she said.",
    'She said: "Running.\n\n"Running on.\n\n"And done."',
    "‘Running on and on.\n\n‘And done,’ she said.",
)


@pytest.mark.parametrize("text", RUNNING)
def test_running_quotation_opens_each_paragraph_and_closes_the_last(text):
    rule = REGISTRY.rule("punctuation/unpaired-quotation-mark")

    assert found(rule, Good(text), text) == ()


def test_running_quotation_that_is_never_closed_is_told_at_its_last_paragraph():
    rule = REGISTRY.rule("punctuation/unpaired-quotation-mark")
    text = "“Running.\n\n“Running on.\n\nShe left the hall."

    assert [one.span.start for one in found(rule, Good(text), text)] == [text.index("“Running on")]


def test_running_quotation_that_does_not_open_again_is_told_once():
    rule = REGISTRY.rule("punctuation/unpaired-quotation-mark")
    text = "“Running.\n\nRunning on,” she said."

    assert [one.span.of(text) for one in found(rule, Good(text), text)] == ["on,”"]


def test_article_that_never_sets_a_mark_before_quotations_hears_of_it_as_a_suggestion():
    rule = REGISTRY.rule("punctuation/mark-before-quotation")
    text = "He said “We are all safe at home.” She said “They were all safe at home.”"

    assert [one.severity for one in found(rule, Good(text), text)] == ["suggestion", "suggestion"]
