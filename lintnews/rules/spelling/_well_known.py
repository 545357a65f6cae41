"""Names that everybody writes and many mistype: days, months, countries and their people.

A capital inside a sentence says “a name”, and names are left alone; these few are so well known that a form one
usual slip away from one of them, which no list of names holds, was meant for it: Febuary, Amercian, Phillipines.
"""

from __future__ import annotations

from lintnews.core.desk import Lexicon

_NAMES = frozenset(
    """Tuesday Wednesday Thursday Saturday January February September October November December Christmas
    American Americans British Chinese Russian Russians European Europeans Australian Australians Canadian Canadians
    Japanese Israeli Israelis Palestinian Palestinians Ukrainian Ukrainians Mexican Mexicans Brazilian Brazilians
    Italian Italians Spanish Scottish Nigerian Nigerians Pakistani Pakistanis Indonesian Indonesians Filipino Filipinos
    Egyptian Egyptians Iranian Iranians Lebanese Venezuelan Venezuelans Colombian Colombians Argentine Portuguese
    Ethiopian Ethiopians Vietnamese Malaysian Malaysians Singaporean Zimbabwean Norwegian Norwegians Hungarian
    Republican Republicans Democrat Democrats Conservative Conservatives Parliament Christian Christians Christianity
    Muslims Buddhist Buddhists Catholic Catholics Protestant Protestants Caribbean Mediterranean Antarctica Antarctic
    Afghanistan Australia Azerbaijan Bangladesh Barbados Belgium Bulgaria Cambodia Cameroon Colombia Denmark Ecuador
    Ethiopia Finland Germany Guatemala Honduras Hungary Iceland Indonesia Ireland Jamaica Kazakhstan Lebanon Liberia
    Lithuania Luxembourg Macedonia Madagascar Malaysia Mauritius Mongolia Montenegro Morocco Mozambique Namibia
    Netherlands Nicaragua Nigeria Pakistan Palestine Paraguay Philippines Portugal Romania Scotland Senegal Singapore
    Slovakia Slovenia Somalia Switzerland Tanzania Thailand Trinidad Tunisia Ukraine Uruguay Uzbekistan Venezuela Vietnam
    Zimbabwe Britain England Washington California Massachusetts Connecticut Pennsylvania Mississippi Tennessee Illinois
    Michigan Minnesota Wisconsin Louisiana Oklahoma Kentucky Colorado Arkansas Missouri Nebraska Florida Georgia Virginia
    Maryland Westminster Edinburgh Manchester Birmingham Liverpool Melbourne Johannesburg Jerusalem Philadelphia Chicago
    Hiroshima Nagasaki Copenhagen Amsterdam Brussels Beijing Shanghai Baghdad Istanbul Facebook Instagram Wikipedia
    Microsoft YouTube Twitter WhatsApp""".split()
)
# Words of the names of bodies and offices, which have a capital there: Comission, Goverment, Minsitry.
_BODIES = frozenset(
    """Government Governments Commission Commissioner Committee Minister Ministers Ministry University Association President
    Secretary Foundation International Championship Championships Conference Authority Authorities Department Federation
    Organisation Organization Assembly Senator Governor Hospital College Corporation Development Environment Education
    Treasury Council Councillor Attorney Administration Agriculture Broadcasting Chancellor Community Constitution
    Correspondent Constituency Democratic Democracy Director Intelligence Investigation Management Opposition Petroleum
    Professor Republic Revolutionary Security Services Society Supreme Technology Telecommunications Transport Unemployment
    Business Newspaper Newspapers National Humanitarian Independence Independent Superintendent Lieutenant Sergeant""".split()
)
# The same in other tongues: titles of films, parties, papers.
_ELSEWHERE = frozenset(
    """Directeur Ministre Institut Republik Comision Federacion Nacional Democratie Septembre Octobre Novembre Decembre
    Octubre Noviembre Diciembre Febrero Settembre Ottobre Novembro Dezember Oktober Februar Januar Januari Februari
    Parlement Parlament Parlamento Gouvernement Governo Comissao Commissione Universite Universita Universidad
    Professeur Ministerio Ministero Presidente Presidenta Internationale Internacional Nationale Nazionale Securite
    Societe Societa Republica Repubblica Republique Democratique Democratica Democrazia Corporacion Colegio Collegio
    Conseil Consiglio Amerika Americana Americano Italiano Italiana Britannique Christiana Christiane Christlich
    Katholisch Catholique Palestina Ucraina Rossiya Polonia Belgique Belgica Suisse Schweiz""".split()
)
USUAL_SLIP = 62  # doubling and order; a wrong letter makes another name (Portugal, Portigal)


def _edges(word: str) -> tuple[str, str]:
    """The beginning and the end of a word: one slip leaves one of them as it was."""
    return word[:3], word[0] + word[-3:]


_BY_EDGE: dict[str, list[tuple[int, frozenset[str]]]] = {}
for _name in sorted(_NAMES | _BODIES):
    for _edge in _edges(_name):
        _BY_EDGE.setdefault(_edge, []).append((len(_name), frozenset(_name)))


def may_be_well_known(word: str) -> bool:
    """Whether a well-known name begins or ends like `word`, and has nearly its length and letters."""
    near = [name for edge in _edges(word) if edge in _BY_EDGE for name in _BY_EDGE[edge]]
    if not near:
        return False  # most end here
    size, letters = len(word), set(word)
    return any(-1 <= length - size <= 1 and len(letters ^ name) <= 2 for length, name in near)


def is_of_body(name: str) -> bool:
    """Whether a well-known name is a word of the names of bodies, which other names stand before: European Commission."""
    return name in _BODIES


def may_own_body(word: str) -> bool:
    """Whether a body may be called by `word`, the name of a country or people: European Commission, Kenyan Government."""
    return word in _NAMES or word.endswith(("ian", "ean", "can", "yan", "ish", "ese"))


def well_known(word: str, lexicon: Lexicon) -> str | None:
    """The well-known name that `word`, which no list holds, was meant for; None if there is none."""
    if word in _ELSEWHERE:
        return None
    for near in lexicon.neighbours(word)[:1]:
        if (name := near.word.capitalize()) in _BODIES:
            lacks_inner = len(word) == len(near.word) - 1 and word[-1] == near.word[-1] and word[-3:] == near.word[-3:]
            return name if near.slips <= USUAL_SLIP or lacks_inner else None
    for near in lexicon.neighbours(word):
        if near.word in _NAMES:
            lacks_one = len(word) == len(near.word) - 1
            return near.word if near.slips <= USUAL_SLIP or lacks_one else None
    return None
