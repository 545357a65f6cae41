"""Every leftover in the tables wakes its rule, and what looks like one inside prose does not."""

import pytest

from lintnews.core.rule import Good
from lintnews.engine.prove import found
from lintnews.rules.furniture._leftovers import COMPANY, STRONG, WEAK
from lintnews.rules.furniture.desk_mark import DeskMark
from lintnews.rules.furniture.machine_note import MachineNote
from lintnews.rules.furniture.page_leftover import PageLeftover
from lintnews.rules.furniture.related_headline import RelatedHeadline
from lintnews.rules.furniture.stray_count import StrayCount

PROSE = "The council will vote on the plan for a tram in March, and work could start within a year."


def flagged(rule, text):
    return [finding.span.of(text) for finding in found(rule, Good(text), text)]


@pytest.mark.parametrize("phrase", sorted(STRONG))
def test_strong_phrase_alone_on_its_line(phrase):
    line = phrase.capitalize()

    assert flagged(PageLeftover(), f"{PROSE}\n\n{line}\n\n{PROSE} It is dear.") == [line]


@pytest.mark.parametrize("phrase", sorted(WEAK))
def test_weak_word_counts_when_a_second_is_near(phrase):
    line = phrase.capitalize()

    assert line in flagged(PageLeftover(), f"{PROSE}\n\n{line}\n\n{PROSE} It is dear.\n\nSkip to content\n\nIt is.")


@pytest.mark.parametrize("phrase", sorted(WEAK | COMPANY))
def test_word_that_stands_alone_is_a_crosshead(phrase):
    assert not flagged(
        PageLeftover(), f"Tram plan goes to vote\n\n{PROSE}\n\n{phrase.capitalize()}\n\n{PROSE} It is dear."
    )


@pytest.mark.parametrize(
    "line",
    [
        "3 min read",
        "1,204 comments",
        "Comments (12)",
        "Share (3)",
        "2 hours ago",
        "Updated 5 minutes ago",
        "This website uses cookies to improve your experience.",
        "By continuing to use this site you agree to our use of cookies.",
        "Sign up to our weekly newsletter",
        "Subscribe to the daily briefing and get the best of our work in your inbox",
        "Get the latest headlines delivered straight to your inbox",
        "Please enable JavaScript to view this page",
        "Your browser does not support the video tag.",
        "Story continues below advertisement",
        "ADVERTISEMENT - STORY CONTINUES BELOW",
        "Follow us on Instagram",
        "Follow Jane Doe on X @janedoe",
        "© 2025 The Kent Star",
        "Copyright 2025 The Kent Star. All rights reserved.",
        "View this post on Instagram",
        "RELATED: Tram plan goes to vote",
        "Don’t miss: Tram plan goes to vote",
        "Tags: trams, councils",
        "(adsbygoogle = window.adsbygoogle || []).push({});",
        "| World",
        "Home » News » Kent",
        "Download our app for the latest",
        "Click here to read the plan",
        "Have a story? Email the newsdesk",
        "Add to reading list",
        "Manage your privacy settings",
        "Tap to unmute video",
        "Home > News > Kent",
        "Home News Sport Business Opinion",
        "LISTEN: Tram plan goes to vote",
    ],
)
def test_line_of_a_page(line):
    assert line in flagged(PageLeftover(), f"{PROSE}\n\n{line}\n\n{PROSE} It is dear. Skip to content")


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell",
        "Comments on the plan",
        "Close to home",
        "More than 20 hurt",
        "Search for a site goes on",
        "Get well soon",
        "A personal story",
        "The best of times",
        "You have two weeks to object.",
        "By the river, all is calm.",
        "To play, or not to play",
        "Watch out",
        "5 min from the sea",
        "Follow the money",
        "Join the queue",
        "Save the post office",
        "Report on the page",
        "Share prices and photos",
    ],
)
def test_crosshead_of_a_story(line):
    assert not flagged(PageLeftover(), f"{PROSE}\n\n{line}\n\n{PROSE} It is dear.")


def test_prose_wakes_no_furniture_rule():
    text = f"Tram plan goes to vote\n\n{PROSE}\n\nIt is dear, the mayor said, and she would know."

    for rule in (PageLeftover(), DeskMark(), MachineNote(), RelatedHeadline(), StrayCount()):
        assert not flagged(rule, text)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The plan costs $XX million.", "XX"),
        ("He was aged TK.", "TK"),
        ("The mayor, [NAME TO COME], agreed.", "[NAME TO COME]"),
        ("The plan costs [XX] million.", "[XX]"),
        ("It opened in 1962 (CHECK DATE).", "(CHECK DATE)"),
        (f"{PROSE}\n\nMore follows", "More follows"),
        (f"{PROSE}\n\n-30-", "-30-"),
        (f"{PROSE} ENDS", "ENDS"),
        (f"{PROSE}\n\nNote to editors: none.", "Note to editors"),
        (f"{PROSE}\n\nLorem ipsum dolor sit amet.", "Lorem ipsum dolor sit amet."),
        (f"{PROSE}\n\nCaption goes here", "Caption goes here"),
        (f"{PROSE}\n\nSUBS: please check the name.", "SUBS:"),
        ("Some ??? people came.", "???"),
        ("Roe (TK CHECK SPELLING) agreed.", "(TK CHECK SPELLING)"),
        ("Roe (check spelling) agreed.", "(check spelling)"),
        ("The dam rose by 9.4 metres?? in a night.", "??"),
        ("It will cost €XXm to mend.", "€XXm"),
        ("The firm was founded in 20XX by Roe.", "20XX"),
        ("The judge <<CHECK WITH COURT>> said so.", "<<CHECK WITH COURT>>"),
        ("The flood killed {NUMBER} people.", "{NUMBER}"),
        ("The rent is frozen. [Legal check pending]", "[Legal check pending]"),
        ("The treasurer, NAME TK, resigned.", "NAME TK"),
        ("The treasurer said TBC people would lose their jobs.", "TBC"),
        ("The officer, Sgt. First Name Last Name, was unhurt.", "First Name Last Name"),
        ("Subs: please check the date. The dam is full.", "Subs: "),
        (f"{PROSE}\n\nQuote to come", "Quote to come"),
        (f"{PROSE}\n\n###", "###"),
        (f"HOLD UNTIL 5PM\n\n{PROSE}", "HOLD UNTIL 5PM"),
        ("The director lives in the town of _____ with his dog.", "_____"),
    ],
)
def test_desk_mark(text, mark):
    assert flagged(DeskMark(), text) == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "Super Bowl XX was played in 1986, and Pope Pius XX is a figure of fiction.",
        "The XXX Olympiad was held in London. The film is rated XXX.",
        "TK Maxx will open. T.K. Rao, called TK by his friends, will cut the ribbon.",
        "See the study [PDF] and the film [VIDEO].",
        "She said [the council] would check.",
        "More follows from that than he thinks. The story ends there.",
        "Read [the plan](https://example.org/plan).",
        "He asked what??? and left.",
        "Subs: Roe for Daly (61), Keane for Ames (70).",
        "White won after 5. Qh5?? and a rook was lost.",
        "“Ask [if they knew of the flood?],” he said.",
        "Kick-off TBC",
        "“She told me [her name] was on it,” he said.",
        "TBC Bank, of Tbilisi, said TBC would buy it from TBC’s owners.",
        "He was on X, and Xs on maps. For $X you get little.",
        "The mayor (add her to the list) agreed.",
    ],
)
def test_no_desk_mark(text):
    assert not flagged(DeskMark(), text)


@pytest.mark.parametrize(
    "line",
    [
        "Sure! Here’s a news story based on the details you provided.",
        "Of course. Here is the revised text:",
        "Revised article:",
        "I can also provide a shorter version if needed.",
        "If you need any further edits, just let me know.",
        "I hope this meets your requirements.",
        "This article was generated with the help of AI.",
        "Please verify these details before publishing.",
        "Thanks for sharing the article. Here is my rewrite.",
        "Prompt: write a story about trams",
    ],
)
def test_voice_of_a_machine(line):
    assert flagged(MachineNote(), f"{PROSE}\n\n{line}\n\n{PROSE} It is dear.") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Here is how the tram would run.",
        "Here is the full text of the speech:",
        "As an AI researcher, I welcome the plan, she wrote.",
        "I am sorry, but I cannot vote for this, the mayor said.",
        "Information provided by the police does not name the victims.",
        "The company will verify these details before publishing its accounts.",
        "Thank you for sharing your story, the mayor told her.",
    ],
)
def test_voice_of_a_person(line):
    assert not flagged(MachineNote(), f"{PROSE}\n\n{line}\n\n{PROSE} It is dear.")
