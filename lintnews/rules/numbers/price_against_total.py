"""A total that the number and the price told with it do not make."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule

_NEAR = 220  # code points on each side that hold the other figures
_MONEY = ("$", "£", "€", "₹", "Rs", "¥", "₦")


class PriceAgainstTotal(Rule):
    """A total that the number and the price told with it do not make.

    ## Why
    Thirty trucks at $50,000 each are $1.5 million, not $1.8 million, and £500 a week is £26,000 a year.

    ## When it is right
    Discounts, fees and deposits told beside, rounded and rough figures.

    ## Fix
    None: the total may be wrong, the number, or the price.
    """

    message = "{number} and {price} make {made}; the story says {said}. Which figure is wrong?"
    call = Call.QUERY
    examples = (
        Bad("The firm bought 30 trucks at $50,000 each, a total of »$1.8 million«.", related="30"),
        Bad("The prize of $90,000 will be shared equally by three winners, who get »$45,000« each."),
        Bad("The rent, $1,200 a month, comes to »$12,400« a year."),
        Good("The firm bought 30 trucks at $50,000 each, a total of $1.5 million, and sold 12 vans."),
        Good("The firm bought 30 trucks at $50,000 each, and a plane, for a total of about $9 million."),
        Good("The rent, $1,200 a month, comes to $14,400 a year."),
        Good("Each of the four sold shares worth $5 million in a firm worth $900 million."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *("each", "apiece", "equally", "instalments of", "installments of", "payments of"),
                *(f"{a} {period}" for a in ("a", "per", "every") for period in ("month", "week", "quarter")),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        low, high = max(0, start - _NEAR), end + _NEAR
        if max(text.count(mark, low, high) for mark in _MONEY) < 2:
            return
        # Its expressions take long to load, and few articles reckon with prices.
        from lintnews.rules.numbers._sums.products import product_in, rate_in

        found = (rate_in if cue.found[-1] in "hkr" and cue.found != "each" else product_in)(cue.document, start)
        if found is not None:
            words = {
                "number": found.number.of(text),
                "price": found.price.of(text),
                "made": found.made,
                "said": found.total.of(text),
            }
            # Of a sum that is shared out, the share is the result.
            shared = cue.found == "equally" or text.find("equally", found.total.end, found.price.start) >= 0
            result, other = (found.price, found.total) if shared else (found.total, found.price)
            others = sorted((found.number, other))
            yield Match(result, words, related=tuple(Related(span, "one of the figures") for span in others))
