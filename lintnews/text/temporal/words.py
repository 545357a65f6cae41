"""The words that temporal expressions are made of. Our own lists."""

from __future__ import annotations

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

# Case counts for the short words that are others too: may, march, sun, sat, mar, second.
MONTH = (
    r"(?:Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May|Jun(?:e|\b\.?)|Jul(?:y|\b\.?)|"
    r"Aug(?:ust|\b\.?)|Sep(?:tember|t\b\.?|\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?)|"
    r"january|february|april|june|july|august|september|october|november|december|"
    r"JAN(?:UARY|\b\.?)|FEB(?:RUARY|\b\.?)|MARCH|APR(?:IL|\b\.?)|MAY|JUNE|JULY|AUG(?:UST|\b\.?)|"
    r"SEPT(?:EMBER|\b\.?)|OCT(?:OBER|\b\.?)|NOV(?:EMBER|\b\.?)|DEC(?:EMBER|\b\.?))"
)
WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|mon|tues|wednes|thurs|fri|satur|sun|MON|TUES|WEDNES|THURS|FRI|"
    r"SATUR|SUN)"
    r"(?:day|DAY)|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\b\.?)"
)

_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_UNITS += "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = {word: number for number, word in enumerate(_UNITS, 1)}
NUMBERS |= {word: number * 10 for number, word in enumerate(_TENS, 2)}
NUMBERS |= {
    f"{tens}{gap}{unit}": (n + 2) * 10 + u
    for n, tens in enumerate(_TENS)
    for u, unit in enumerate(_UNITS[:9], 1)
    for gap in "- "
}
NUMBERS |= {"a hundred": 100, "one hundred": 100, "two hundred": 200, "three hundred": 300, "a dozen": 12}

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), 1)}
ORDINALS |= {
    word: number
    for number, word in enumerate("fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(), 15)
}
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
ORDINALS |= {word: number * 10 for number, word in enumerate(_TENTHS, 2)}
ORDINALS |= {
    f"{tens}-{word}": (n + 2) * 10 + u
    for n, tens in enumerate(_TENS)
    for u, word in enumerate(_ORDINALS.split()[:9], 1)
}
ORDINALS |= {"hundredth": 100, "one hundredth": 100, "one-hundredth": 100, "two hundredth": 200, "two-hundredth": 200}

# Number words as an expression: the longest first, so that twenty-one is no twenty.
NUMBER_WORD = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_UNITS[:9])})\b)?|{'|'.join(reversed(_UNITS))}|"
    r"(?:a|one|two|three) hundred|a dozen)"
)
NUMBER = rf"(?:\d{{1,4}}(?![\d,.]*\d)|{NUMBER_WORD})"
SMALL_ORDINAL = rf"(?:{'|'.join(reversed(_ORDINALS.split()))}|(?:fif|six|seven|eigh|nine)teenth|twentieth|twenty-first)"
# A day of a month in words.
DAY_ORDINAL = (
    rf"(?:twenty[- ](?:{'|'.join(_ORDINALS.split()[:9])})|thirty[- ]first|thirtieth|twentieth|"
    rf"(?:fif|six|seven|eigh|nine)teenth|{'|'.join(reversed(_ORDINALS.split()))})"
)
ORDINAL = (
    rf"(?:\d{{1,4}}(?:st|nd|rd|th)|(?:{'|'.join(_TENS)})-(?:{'|'.join(_ORDINALS.split()[:9])})|{'|'.join(_TENTHS)}|"
    rf"(?:fif|six|seven|eigh|nine)teenth|{'|'.join(reversed(_ORDINALS.split()))}|(?:one[- ]|two[- ])?hundredth)"
)


def month_number(word: str) -> int:
    """1 for January, Jan. or 01. Raises StopIteration for a word that is no month."""
    if word.isdigit():
        return int(word)
    start = word.lower().rstrip(".")[:3]
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(start))


def weekday_number(word: str) -> int:
    """0 for Monday or Mon. Raises StopIteration for a word that is no weekday."""
    start = word.lower().rstrip(".")[:3]
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(start))


def number_of(word: str) -> int | None:
    """What “12”, “twelve”, “a” or “twenty-one” count, or None."""
    if word.isdecimal():
        return int(word)
    word = " ".join(word.lower().split())
    return 1 if word in ("a", "an", "the") else NUMBERS.get(word)


def ordinal_of(word: str) -> int | None:
    """What “12th” or “twelfth” count, or None."""
    digits = word[:-2]
    return int(digits) if digits.isdecimal() else ORDINALS.get(word.lower())
