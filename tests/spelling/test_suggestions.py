"""The right word first, the same each time, written as it is printed."""

import pytest

PAIRS = """thay they vrey very teh the recieve receive goverment government seperate separate occured occurred
untill until definately definitely accomodate accommodate acheive achieve neccessary necessary wierd
weird freind friend publically publicly beleive believe begining beginning commitee committee
enviroment environment foriegn foreign tommorow tomorrow thier their wich which becuase because
alway always knowlege knowledge govermnent government embarass embarrass dont don't minsiter
minister parliment parliament councillers councillors recomend recommend succesful successful
arguement argument""".split()


@pytest.mark.parametrize(("typed", "meant"), list(zip(PAIRS[::2], PAIRS[1::2], strict=True)))
def test_the_right_word_is_first(lexicon, typed, meant):
    assert lexicon.suggestions(typed)[0] == meant


def test_names_keep_their_capitals(lexicon):
    assert lexicon.suggestions("febuary")[0] == "February"
    assert lexicon.suggestions("mcdonlad")[0] == "McDonald"


def test_a_limit_is_kept(lexicon):
    assert len(lexicon.suggestions("thay", 2)) == 2
    assert lexicon.suggestions("zzzzqqqqxxxx") == []


def test_answers_are_the_same_in_another_process(lexicon):
    import subprocess
    import sys

    from lintnews.engine.compiled import path_of

    words = PAIRS[::2]
    code = (
        "import sys; from lintnews.spelling.lexicon import open_lexicon\n"
        f"lexicon = open_lexicon({path_of('lexicon')!r})\n"
        f"print([lexicon.suggestions(word) for word in {words!r}])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in "12"
    }
    assert told == {f"{[lexicon.suggestions(word) for word in words]}\n"}


def test_every_word_one_slip_away_is_found(lexicon):
    """The index gives what trying every edit gives."""
    typed = "gornal"
    letters = "abcdefghijklmnopqrstuvwxyz"
    cuts = [(typed[:i], typed[i:]) for i in range(len(typed) + 1)]
    edits = {a + b[1:] for a, b in cuts if b} | {a + c + b for a, b in cuts for c in letters}
    edits |= {a + c + b[1:] for a, b in cuts if b for c in letters}
    edits |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    from lintnews.spelling.layout import SUGGESTED

    expected = {w for w in edits if lexicon.number(w) >= 0 and lexicon.flags_at(lexicon.number(w)) & SUGGESTED}
    assert expected
    assert expected <= {near.word.lower() for near in lexicon.neighbours(typed)}
