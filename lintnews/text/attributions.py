"""Whether words only say who spoke, when and where: “police said on Friday”. Guesses, by word forms."""

from __future__ import annotations

from lintnews.text.clauses import (
    ADVERBS,
    DETERMINERS,
    JOINS,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    Word,
    clause_verb,
    words_before_mark,
)
from lintnews.text.verbs import SPEECH, is_auxiliary, is_base, is_being, is_past

_WHEN_OR_WHERE = frozenset("in on at during after before to by from last late early this through via".split())


def is_attribution(text: str, start: int, end: int, *, quoted: bool = False) -> bool:
    """Whether what stands here only says who spoke: “police said.”, “the judges had asked)”, “parishioners told him”.

    A verb of speech with a clause of its own after it (“witnesses said the car had no lights”) is no attribution,
    unless the words before were `quoted`.
    """
    verb = clause_verb(text, start, end)
    if verb is None:
        return False
    word, place = verb.word, verb.end
    if is_auxiliary(word) and not is_being(word):
        for after in words_before_mark(text, place, end, 3):
            if after.form in SPEECH:
                word, place = after.form, after.end
                break
            if after.form == "not":
                return False
            if after.form not in ADVERBS and not after.form.endswith("ly"):
                break
    if word not in SPEECH or (
        not quoted and words_before_mark(text, start, end, 1)[0].form in ("nobody", "none", "neither")
    ):
        return False
    if quoted:
        return True
    if word in _SELDOM_TELL:
        return False
    complement = words_before_mark(text, place, end, 8)
    if not complement or (word in _ADDRESSING and _is_addressee(complement)):
        return True
    following = complement[0].form
    if is_auxiliary(following):
        return True  # anyone outside after 9 p.m. police said will be fined
    second = complement[1].form if len(complement) > 1 else ""
    if (following == "to" and is_base(second)) or (following == "this" and second not in TIMES):
        return False
    if following == "from" and word in ("heard", "hear"):
        return False
    return following not in ("not", "so") and (
        following in _WHEN_OR_WHERE or following in TIMES or following in ADVERBS
    )


# Verbs of speech that stand without words spoken as often as with them: “protested on Monday”.
_SELDOM_TELL = frozenset(
    """agree agreed agrees responded responds respond testified prayed sang sings sing protest protests protested plead
    pleads pleaded pled cry cries cried laugh laughed continue continues continued call calls called shout shouts
    shouted scream screams screamed whispered yelled post posts posted read reads boasted repeated sighed sobbed echoed
    promise promises promised demand demands demanded urge urges urged answer answers answered chant chants chanted
    complain complains complained joke jokes joked concede concedes conceded""".split()
)
_ADDRESSING = frozenset("told tell tells asked ask asks warned warns warn reminded assured".split())


def _is_addressee(words: list[Word]) -> bool:
    """Whether `words` only name who was told, and when or where: told reporters, told the BBC on Friday."""
    over = next((at for at, word in enumerate(words) if word.form in _WHEN_OR_WHERE or word.form in TIMES), len(words))
    told = words[:over]
    if not 0 < len(told) <= 4 or told[-1].form in PREPOSITIONS or told[-1].form in DETERMINERS - PRONOUNS:
        return False
    return not any(
        word.form in _TO_WHAT or word.form in JOINS or is_auxiliary(word.form) or is_past(word.form) for word in words
    )


_TO_WHAT = frozenset("about of to that not for few no many more question questions help".split())
