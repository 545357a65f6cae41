"""Places in a sentence that only one form of a verb can fill, and the words of another kind that are typed there.

A row: the words that open such a place, then `wrong:right` pairs, then words that may not follow. They come to rows of
`_slip_phrases`. What may also be a name (Will, May) opens nothing.
"""

from __future__ import annotations

_MODAL = "will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't"
_WAS = "was were been being"

SLOTS: tuple[tuple[str, str, str], ...] = (
    (
        _MODAL,
        """except:accept chose:choose breath:breathe advice:advise belief:believe proof:prove relief:relieve
        grief:grieve loose:lose knew:know bare:bear born:bear waist:waste way:weigh dessert:desert fiend:find
        guest:guess lone:loan maid:make made:make paws:pause prophecy:prophesy rose:rise sea:see seam:seem sore:soar
        steak:stake threat:threaten throne:throw thrown:throw ware:wear rite:write role:roll affects:affect
        clothes:close lesson:lessen preform:perform""",
        "not also then never in and or of",
    ),
    (
        "would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't",
        """brought:bring went:go gave:give took:take came:come built:build sent:send spent:spend lent:lend fought:fight
        grew:grow flew:fly drove:drive wrote:write broke:break stole:steal paid:pay told:tell bought:buy sought:seek
        caught:catch taught:teach kept:keep lost:lose met:meet sold:sell stood:stand won:win""",
        "not also then never in and or of",
    ),
    (
        "to",
        """except:accept chose:choose went:go gave:give took:take came:come sent:send fought:fight grew:grow drove:drive
        wrote:write stole:steal loose:lose""",
        "ends end stones or and change upon those",
    ),
    (
        _WAS,
        """scene:seen fount:found maid:made mislead:misled build:built send:sent spend:spent lend:lent aloud:allowed
        choose:chosen steal:stolen kill:killed injure:injured arrest:arrested throne:thrown""",
        "up or of and",
    ),
    (
        "has had have",
        """scene:seen herd:heard maid:made mislead:misled build:built send:sent spend:spent lend:lent aloud:allowed
        loss:lost throne:thrown""",
        "and to in immunity of",
    ),
    (
        "he she they we who",
        "cent:sent maid:made flu:flew loss:lost mist:missed toad:towed fort:fought sole:sold seed:ceded bread:bred",
        "and or",
    ),
    ("court jury inquest tribunal", "herd:heard", ""),
    ("bill motion resolution amendment law", "past:passed", "tense practice year years decade week few two"),
)  # fmt: skip
