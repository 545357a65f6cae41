"""The table of places against the machine's own zone data, where it has any."""

import unicodedata
from datetime import date, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from lintnews.text.temporal.zone_places import PLACES, zone_of_name
from lintnews.text.temporal.zones import offsets

NAMED = {
    zone.rsplit("/", 1)[-1].replace("_", " "): zone
    for zone in sorted(available_timezones())
    if "/" in zone and zone.split("/")[0] in ("Africa", "America", "Asia", "Australia", "Europe", "Pacific")
}


def plain(name):
    letters = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    return letters.replace("St.", "St").replace("’s", "s")


KNOWN = [(name, NAMED[plain(name)]) for name in PLACES if plain(name) in NAMED]


@pytest.mark.skipif(not NAMED, reason="no zone data on this machine")
def test_enough_places_are_compared():
    assert len(KNOWN) > 150


@pytest.mark.parametrize(("name", "zone"), KNOWN)
def test_place_keeps_the_time_of_its_zone(name, zone):
    for month in range(1, 13):
        day = date(2025, month, 15)
        hours = ZoneInfo(zone).utcoffset(datetime(2025, month, 15, 12))  # noqa: DTZ001 - the zone is asked
        assert hours.total_seconds() / 60 in offsets(PLACES[name], day)


@pytest.mark.parametrize(("people", "place"), [("Kenyan", "Nairobi"), ("Japanese", "Tokyo"), ("Irish", "Dublin")])
def test_people_keep_the_time_of_their_country(people, place):
    assert zone_of_name(people) == PLACES[place]


def test_unknown_name_has_no_zone():
    assert zone_of_name("Atlantis") is None
