"""Small words of other languages: where they stand, the words beside them are seldom English."""

from __future__ import annotations

SMALL_FOREIGN = frozenset(
    """de des del los las por para una uno unos unas qui que dans sur avec pour nous vous est sont sans sous aux chez
    leur leurs cette ces mes ses notre votre mais tout tous bien comme le les la et en un une ne pas au du ce il elle
    der das dem ein eine einen einem eines und ist nicht mit von vom zum zur auf für aus bei nach über unter oder auch
    wir sie ihr ich sich noch nur wie wenn dass het een niet voor ook naar uit zijn hun
    della delle dello degli gli che sono nel nella dei alla alle dal dalla tra fra senza più anche questo questa di
    como más pero muy esto estos estas ese esa sobre entre hasta desde donde cuando porque también toda
    nuestro nuestra el lo su sus al es y e o não uma pelo pela dos das com mais seu sua nas nos aos em do da
    och det som inte til fra ikke pour cwmni yn ac ang mga ng""".split()
)
"""None of them is an English word that stands in lower case."""
