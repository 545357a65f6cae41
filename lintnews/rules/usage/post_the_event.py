"""“Post” for “after”: post the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at

# Events that nobody can send or put on a page; after the others “post” may be the verb.
_EVENTS = (
    "meeting|match|game|summit|talks|visit|pandemic|elections?|polls|attacks?|incident|war|merger|session|ceremony|race|"
    "surgery|operation|lockdown|accident|crash|fight|final|victory|defeat|loss|split|divorce|wedding|marriage|arrest|raid|"
    "hearing|trial|storm|floods?|earthquake|blast|riots?|protests?|crisis|retirement|toss|innings|coup|cyclone|hurricane|"
    "drama|controversy|scandal|fire|tragedy|stampede|clash|encounter|ceasefire|event|conference|rally|dinner|lunch|"
    "demonetisation|partition|takeover|acquisition|strike|shooting|bombing|explosion|collapse|pregnancy|delivery"
)
_DESCRIBED = r"(?:[^\W\d_]+(?:-[^\W\d_]+)?\s+){0,3}?"
_AFTER = pattern(rf"[Pp]ost\s+(?:the|his|her|their|its|this|that)\s+{_DESCRIBED}(?:{_EVENTS})\b(?![-’'])")
# What an order to post something goes on with: where to.
_PUT = pattern(
    r"\s+(?:online|on (?:social|the (?:web|site|page|board|wall|door|notice)|facebook|twitter|instagram|youtube|your)|to (?:the|your|our|a))\b",
    2,
)
_AFTER_COMMA = frozenset(",;–—(")


class PostTheEvent(Rule):
    """“Post” for “after”: post the meeting.

    ## Why
    “Post the meeting” is headline and office language. Read aloud, it is an order to put the meeting in the mail.

    ## When it is right
    In Indian English, where it is ordinary (language en-IN). As a verb (“post the letter”, “post the results online”),
    as a noun, and joined to what follows (post-war, post-match).

    ## Fix
    Writes “after”.
    """

    message = "“{words}”: outside India, “{better}”."
    examples = (
        Bad("Rents fell. Post the ceremony Osei left.", "Post the ceremony", "Rents fell. After the ceremony Osei left."),
        Bad("The market rose, post the general election, by 3%.", "post the general election", "The market rose, after the general election, by 3%."),
        Good("Post the letter today, and post the results of the match online. The post the general held was lost."),
        Good("Post the ceremony Osei left.", language="en-IN"),
        Good("Post the meeting on Facebook. He will post the match highlights."),
        Good("Post-war talks went on, and a post-match row."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(f"post {word}" for word in ("the", "his", "her", "their", "its", "this", "that")))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        if cue.document.meta.language.lower() == "en-in":
            return
        found = _AFTER.match(text, start)
        if found is None or _PUT.match(text, found.end()):
            return
        opens = start == sentence_at(cue.document, start).start
        if not opens and text[max(0, start - 8) : start].rstrip()[-1:] not in _AFTER_COMMA:
            return
        said = " ".join(found.group().split())
        better = "After" if said[0] == "P" else "after"
        words = {"words": said, "better": better + said[4:]}
        place = Span(*found.span())
        yield Match(place, words, replace(place, better + found.group()[4:]))
