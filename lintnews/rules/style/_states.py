"""The American states and their short forms in newspapers and in the post."""

from __future__ import annotations

# name, short form (AP; the name again where it is never cut), postal code
_TABLE = """Alabama Ala. AL,Alaska - AK,Arizona Ariz. AZ,Arkansas Ark. AR,California Calif. CA,Colorado Colo. CO,
Connecticut Conn. CT,Delaware Del. DE,Florida Fla. FL,Georgia Ga. GA,Hawaii - HI,Idaho - ID,Illinois Ill. IL,
Indiana Ind. IN,Iowa - IA,Kansas Kan. KS,Kentucky Ky. KY,Louisiana La. LA,Maine - ME,Maryland Md. MD,
Massachusetts Mass. MA,Michigan Mich. MI,Minnesota Minn. MN,Mississippi Miss. MS,Missouri Mo. MO,Montana Mont. MT,
Nebraska Neb. NE,Nevada Nev. NV,New_Hampshire N.H. NH,New_Jersey N.J. NJ,New_Mexico N.M. NM,New_York N.Y. NY,
North_Carolina N.C. NC,North_Dakota N.D. ND,Ohio - OH,Oklahoma Okla. OK,Oregon Ore. OR,Pennsylvania Pa. PA,
Rhode_Island R.I. RI,South_Carolina S.C. SC,South_Dakota S.D. SD,Tennessee Tenn. TN,Texas - TX,Utah - UT,
Vermont Vt. VT,Virginia Va. VA,Washington Wash. WA,West_Virginia W.Va. WV,Wisconsin Wis. WI,Wyoming Wyo. WY"""
_ROWS = tuple(tuple(one.replace("_", " ") for one in row.split()) for row in _TABLE.replace("\n", "").split(","))

SHORT = {short: name for name, short, _ in _ROWS if short != "-"}
"""Ala. → Alabama."""
POSTAL = {code: name for name, _, code in _ROWS}
"""AL → Alabama."""
CUT = {name: name if short == "-" else short for name, short, _ in _ROWS}
"""Alabama → Ala.; Alaska → Alaska."""
