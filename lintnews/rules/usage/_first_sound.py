"""Whether a word, number or initialism begins with a vowel when it is said."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

_VOWEL_NAMED = frozenset("AEFHILMNORSX")  # letters whose names begin with a vowel: em, ess, aitch
# Initialisms of F, H, L, M, N, R, S, X that hold a vowel and are still said letter by letter.
_SPELLED = frozenset(
    """FBI FIA FCO FCA FDA FAA FEC FOI FOIA FAQ HIV HBO HGV HIA HR HQ HD HSE HMO LGA LGBT LGBTI LGBTQ LGBTQI LAPD LEA LLC
    LNG LPG MA MBA MEP MLA MOT MOU MP MRI MSP MI MIT MIA NAACP NBA NBC NCAA NCA NCO NDA NEU NGO NHL NHS NIH NIA NRA NRI NSA
    NSO NSU NUJ NUM NUT NUS NYU NYPD NYC RAF RAC RIAA RUC RMA RNA RNLI ROI RPI RSPCA SDLP SEC SEO SNP SOE SOP SOS SUV
    SLA SME""".split()
)
# Initialisms of F, H, L, M, N, R, S that are said as words.
_SAID = frozenset(
    """NATO NASA NAFTA NASDAQ NICE NIMBY NORAD NOAA NASCAR FIFA FEMA FARC FIDE FOMO FICA FISA FINRA HEPA HAMAS HUD HIPAA
    LASIK LIBOR LIDAR LAN MASH MERS MENSA MOMA MOOC RADAR RICO REIT RIBA ROM RAM SALT SARS SCOTUS SCUBA SEAL SIDS SIM SONAR
    SPAC SWAT SWOT SPAM STEM SAARC SADC SWAPO SENSEX MERCOSUR SHAEF SIPRI SIPTU NABARD NITI""".split()
)
_SPELLED_U = frozenset(
    """UN US UK UFO UAE USB UHF UV USA UCLA URL USSR UNHCR UI UX UVF UUP UDA UDR UPS UPI UGC UPA UPSC UNESCO UNICEF UEFA
    USAID UKIP UAV UCAS UTI UBS USAF UCL UNGA UNSC UNDP UNRWA""".split()
)
# How words in u begin that are said you: use, union, uranium; a word in u that begins otherwise opens with a vowel.
_YOU = pattern(
    r"(?:uni(?:$|[’'-]|c|f[oiy]|lat|lin|on|po|q|sex|son|t(?!al)|v|dir|dim|cam|cor|ver)|unan|unary|unes|uef|ubiq|use|usab|usag|usu"
    r"|ut(?:e(?:n|r|$)|il|op|ah|ricl)|ura(?:n|l|em)|ure|uri|uro|uru|ukr|uku|uke|uka|ugan|uvu|uve|usp|euphon)",
)
_WUN = pattern(r"(?:ones?|oneself|once|oneness|onesies?)(?:$|[’'-])")
_EW = pattern(r"(?:eu(?!ler|len|skad|sk)|ewes?(?:$|[’'-])|ewers?$|ewan|ewart|ewing|ouija|oui$)")
_SILENT_H = pattern(r"(?:hour(?!i)|honest|honou?r|heir|hors$)")
# Words in h that no house writes “an” before; historic, hotel, habitual and the like are a house’s choice.
_SOUNDED_H = frozenset(
    """habit hail hair half hall halt ham hammer hand handful handgun hang happy harbour harbor hard hardship hard-line harm
    harsh harvest hat hatch haul have haven havoc hawk hazard he head headline headquarters heap hearing heart hearty heat
    heating heatwave heaven heavy hectic hedge heel height helicopter helmet help helper helpful hen herd heritage hero
    hidden hierarchy high higher highly highway hike hill hint hip hire his hit hoax hobby hockey hold hole holiday hollow
    holy home homeless homicide hook hope hopeful horde horn horror horse hospital host hostage hostile hot hotline house
    household housing hub hug huge hull human humane hundred hung hunger hungry hunt hurdle hurricane hurt husband hut
    hybrid hydrogen hygiene hymn hype hyphen hungarian hindu hollywood haitian hamas harvard holocaust hawaiian hong""".split()
)
_ONSET = pattern(
    r"(?:[bcdfgjklmnpqrstvwz][aeiouyáàâäãåéèêëíîïóôöõøúûüæœ’']|b[hlr]|c[hlrz]|d[hrw]|f[lrj]|g[hlnrw]|k[hlnrw]|p[hlrst]"
    r"|rh|s[chklmnpqrtvw]|t[hrsw]|w[hr]|v[lr]|z[hw]|ll|y[aeouáéó])"
)
_LETTERS = pattern(r"[A-Z]{2,}(?=s?(?:$|[’'/-])|\d)")
_BY_LETTER = pattern(r"([A-Za-z])(?:-\w|\.[A-Z]\b|&[A-Z])|([A-QS-Z])\d")  # X-ray, U.S., R&D, M25; not R500, a sum
_NUMBER = pattern(r"[$£€¥]?(\d+)((?:,\d{3})*)")
_VOWELS = "aeiouáàâäåéèêëíîïóôöøúûüæœ"


def begins_with_vowel_sound(word: str) -> bool | None:
    """Whether `word`, as it stands, is said with a vowel first; None where houses or readers differ."""
    if match := _NUMBER.match(word):
        return _number(match, word)
    if match := _BY_LETTER.match(word):
        letter = (match.group(1) or match.group(2)).upper()
        return None if letter == "N" and match.group(2) else letter in _VOWEL_NAMED
    if not word[:1].isalpha() or len(word) == 1:
        return None
    if match := _LETTERS.match(word):
        return _initialism(match.group())
    if any(letter.isupper() for letter in word[1:].split("-", maxsplit=1)[0]):
        return _mixed(word)
    return _word(word)


def _number(match: re.Match[str], word: str) -> bool | None:
    figures, thousands = match.groups()
    after = word[match.end() : match.end() + 1]
    if figures[0] == "0" or after == "/":
        return None
    if figures[0] == "8" or figures in ("11", "18"):
        return True
    if len(figures) == 4 and not thousands and figures[:2] in ("11", "18"):
        return True if figures[:2] == "18" and word[0].isdigit() and after in ("", "s") else None
    return False


def _initialism(letters: str) -> bool | None:
    first = letters[0]
    if first in "AEIO":
        said_as_word = _WUN.match(letters.lower()) or (_EW.match(letters.lower()) and letters != "EU")
        return None if said_as_word or letters[:2] == "AA" else True  # AAA is triple-A in some mouths
    if first == "U":
        return False if letters in _SPELLED_U else None
    if first not in _VOWEL_NAMED:
        return False
    if letters in _SPELLED or not set(letters) & set("AEIOUY"):
        return None if set(letters) <= set("XVLMI") and letters not in _SPELLED else True  # XVI, a numeral
    return False if letters in _SAID else None


def _mixed(word: str) -> bool | None:
    """Of iPhone and eBay, MSc and McCoy, YouTube: what the shape tells."""
    if word[0] in "ie" and word[1].isupper():
        return True
    if word.startswith(("MSc", "MPhil", "MEng", "MRes", "mRNA", "XBox")):
        return True
    return False if word.startswith(("Mc", "Mac", "You")) else None


def _word(word: str) -> bool | None:
    lower = word.lower()
    first = lower[0]
    if first == "u":
        if _YOU.match(lower) and not lower.startswith(("unint", "unim")):
            return False
        return (
            True
            if word[0] == "u" or lower.startswith(("uzb", "ulst", "umb", "upp", "under", "urd", "urb", "uber"))
            else None
        )
    if first in "eo" and (_WUN.match(lower) or _EW.match(lower)):
        return False
    if first in _VOWELS:
        return None if word[0].isupper() and lower[:2] in ("ou", "oa", "ia", "ie", "iu", "yo", "eu") else True
    if first == "h":
        if _SILENT_H.match(lower):
            return True if word[0].islower() else None
        return False if lower.split("’")[0] in _SOUNDED_H else None
    if first == "x":
        return True if lower.startswith(("xbox", "xmas")) else None
    if not _ONSET.match(lower) or not set(lower) & set(_VOWELS + "y"):
        return None
    return None if word[0].isupper() and len(word) < 3 else False
