"""The name of a body misspelled, localised or mixed up with another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.names._institutions import capitalised, misnamed, told
from lintnews.text.words import distinct_words


class InstitutionMisnamed(DocumentRule):
    """The name of a body misspelled, localised or mixed up with another.

    ## Why
    A body’s name is spelled as the body spells it, whatever the English of the story: the Carter Center, the
    Ministry of Defence. Names that are half known come out wrong in a word: an Authority that is an Administration,
    a Centre that is Centers, a preposition, a plural, an apostrophe.

    ## When it is right
    A look-alike is another body: the World Trade Centre in Mumbai, the Carter Centre for Blood Donors, the Civil
    Aviation Authority. Small letters describe and do not name (“a commission on election spending”). Spellings that
    many houses choose (World Health Organisation) count only with the option `house_spellings`, and a name that
    American houses localise (World Food Program) is at most a suggestion in American copy.

    ## Fix
    Writes the body’s own name. Safe where only the national spelling differs.

    ## Options
    `house_spellings`: true flags the forms that many houses choose, too.
    """

    message = "“{found}”: the body’s own name is {right}."
    severity = Severity.WARNING
    call = Call.FIX
    in_quotations = InQuotations.NOTE
    options = {"house_spellings": False}
    examples = (
        Bad(
            "Polls by the »Pew Research Centre« showed a drop.", good="Polls by the Pew Research Center showed a drop."
        ),
        Bad(
            "The »Federal Aviation Authority« cleared the jet.",
            good="The Federal Aviation Administration cleared the jet.",
        ),
        Bad("JUDGES AT »INTERNATIONAL COURT FOR JUSTICE« RULE.", good="JUDGES AT INTERNATIONAL COURT OF JUSTICE RULE."),
        Bad(
            "The »Intergovernmental Pannel on Climate Change« met.",
            good="The Intergovernmental Panel on Climate Change met.",
        ),
        Bad("The »Bureau the Labor Statistics« counts jobs.", good="The Bureau of Labor Statistics counts jobs."),
        Bad("He led the »Bureau of Land of Management«.", good="He led the Bureau of Land Management."),
        Bad("The »Institute for Study of War« said so.", good="The Institute for the Study of War said so."),
        Bad("The »Internationall Monetary Fund« lent.", good="The International Monetary Fund lent."),
        Bad(
            "The »World Health Organisation« sent aid.",
            good="The World Health Organization sent aid.",
            options={"house_spellings": True},
        ),
        Good("The World Health Organisation sent aid."),
        Good("The World Trade Centre in Mumbai took in pilots from New York."),
        Good("The Carter Centre in Leicester needs donors; the Carter Centre for Blood Donors does too."),
        Good("Ours is an international court for justice. The Civil Aviation Authority, in Britain, agreed."),
        Good("The North Kennedy Centre was full, and the Lincoln Centre Mall shut. The Carter Centre Mall shut."),
        Good("The Environment Protection Agency of the state was asked; the Carter, Centre and all."),
        Good("Food and Drug Administration staff, and International Monetary Fund staff, stayed home."),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:
        words = distinct_words(document)
        head = capitalised(document)
        phrases = desk.facts.misnamings(words | head if head else words)
        if not phrases:
            return
        forms = {
            phrase: [
                form
                for form in found
                if (options["house_spellings"] or not form.house)
                and words.isdisjoint(form.unless)
                and not (form.near and words.isdisjoint(form.near))
            ]
            for phrase, found in phrases.items()
        }
        end = -1
        for span, form in misnamed(document, forms, desk):
            if span.start >= end:
                end = span.end
                yield told(document, span, form)
