"""A note about the text itself, from a machine or from whoever used one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.furniture._blocks import without
from lintnews.rules.furniture._machine_talk import LABELS, LEAK, LEAKED, PLACEHOLDER, is_note, is_talk
from lintnews.text.sentences import sentence_at

_GREETING = pattern(
    r"(?:(?:sure|certainly|of course|absolutely|great question|understood|got it|okay|ok|no problem|thank you|thanks)[!.,]?\s*)?",
    re.IGNORECASE,
)
_LONGEST = 700  # code points: a note; a longer paragraph is a story’s


class MachineNote(Rule):
    """A note about the text itself, from a machine or from whoever used one.

    ## Why
    “Here is the rewritten article”, “I hope this helps” and notes on “the source material” speak to whoever ordered
    the text, not to its reader. [Insert name] waits for a name that never came.

    ## When it is right
    Inside quotation marks, where a story tells of such words. An editor’s note that a story was corrected, updated,
    edited for length or first published elsewhere. “A contextual note in the textbook” is an ordinary phrase.

    ## Fix
    Takes the note out, where it is a paragraph of its own.
    """

    message = "“{words}”: a note about the text, not a part of it."
    examples = (
        Bad(
            "Here is the rewritten article:\n\nThe harbour wall will be rebuilt next year.",
            "Here is the rewritten article:",
            "The harbour wall will be rebuilt next year.",
        ),
        Bad(
            "The dam is nearly full after the rain.\n\nContext note: The levels above are those of the source text.",
            "Context note: The levels above are those of the source text.",
            "The dam is nearly full after the rain.",
        ),
        Bad("The minister, [Insert name], opened the dam.", "[Insert name]"),
        Bad(
            "The dam is full. As an AI language model, I cannot say when it was last so.",
            "As an AI language model, I cannot say when it was last so.",
        ),
        Bad(
            "The festival sold 22,000 tickets.\n\nI hope this helps! Let me know if you would like any changes.",
            "I hope this helps! Let me know if you would like any changes.",
            "The festival sold 22,000 tickets.",
        ),
        Bad(
            "Word count: 350\n\nThe festival sold 22,000 tickets, its director said.",
            "Word count: 350",
            "The festival sold 22,000 tickets, its director said.",
        ),
        Good("“Here is the rewritten article” was the first line of a page the paper printed in error."),
        Good("The bot answered: “As an AI language model, I cannot say.” “I hope this helps,” it added."),
        Good("Editor’s note: This article has been corrected. The source material gave the wrong year."),
        Good("A contextual note in the textbook on the dam has upset historians, and the play was rewritten in Hindi."),
        Good("Note: Fares rise in April. Please note that this is the last train."),
        Good("He told her [name withheld] that the source material for the film was a novel of 1962."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=tuple(
                """contextual note,source material,source text,source article,provided text,provided article,
                provided information,provided content,provided source,provided material,original text,original article,
                given text,supplied text,as an ai,as a language model,as a large language model,artificial intelligence language,i hope this helps,
                let me know if,rewritten,paraphrased,rephrased,reworded,paraphrase,rewrite,humanized,humanised,
                knowledge cutoff,knowledge cut off,training data,my last update,my last knowledge,i can t assist,i cannot assist,
                i can t help,i cannot help,i m sorry but,i am sorry but,i can t fulfill,i cannot fulfill,i can t provide,
                i cannot provide,i m unable,i am unable,would you like me,feel free to,is there anything else,
                fictional example,fictional,hypothetical,contents above,content above,text above,article above,above article,
                above content,above text,above contents,word count,meta description,seo title,focus keyword,focus keyphrase,
                target keyword,suggested headline,suggested headlines,alternative headline,alternative headlines,
                headline options,simplified version,polished version,revised version,requested article,
                here is the article,here s the article,here is your article,here s your article,here is your,here s your,
                here is the story,here is a summarised,here is a summarized,contextual notes,context note,
                content note,rewriting note,style note,ai note,note on sources,source note,editorial note,
                simple english,i ve kept,i have kept,i ve preserved,i have preserved,i ve maintained,i have maintained,i ve removed,i ve added,concise version,shorter version,condensed version,brief version,longer version,short version,plain english,news article,news story,headline ideas,headline suggestions,would you like,would you prefer,
                i can also,i could also,anything else you,anything else i,summary of the article,summary of changes,summary of the changes,changes made,
                edits made,key changes,revised article,revised text,rewritten article,edited version,shortened version,shortened story,
                updated draft,updated article,paraphrased version,final draft,access to real time,i don t have,i do not have,
                before publishing,before publication,before posting,generated with,generated by,written by ai,created by ai,ai generated,
                target audience,reading level,word limit,i hope it,i hope the,just let me know,regenerate response,can make mistakes,may make mistakes,
                the article you,article you asked,story you asked,here is a draft,here s a draft,information provided,details provided,
                details you provided,information you provided,text you provided,facts provided,i cannot verify,i can t verify,i could not verify,
                i couldn t verify,i cannot confirm,as an artificial,i apologize,i apologise,seo keywords,seo slug,seo tags,sources used,
                references used,happy to adjust,happy to help,happy to revise,happy to tweak,happy to make,glad to help,great question,
                thank you for sharing,thanks for sharing,thank you for providing,thanks for providing,i hope this meets,here is my,here s my,
                neutral tone,ai generated content,end of article,as requested,per your request,as per your""".replace(
                    "\n", ""
                ).split(",")
            ),
            marks=(*LEAKED, *LABELS),
            shapes=(PLACEHOLDER,),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        document, text = cue.document, cue.text
        if cue.found in LEAKED:
            leak = re.compile(LEAK).search(text, max(0, cue.span.start - 24), cue.span.end + 40)
            if leak is not None and leak.start() <= cue.span.start < leak.end():
                yield Match(Span(*leak.span()), {"words": leak.group()})
            return
        if text[cue.span.start] == "[":
            if text[cue.span.end : cue.span.end + 1] not in ("(", ":"):
                yield Match(cue.span, {"words": cue.found})
            return
        index = document.block_index(cue.span.start)
        block = document.blocks[index].span if index >= 0 else Span(0, 0)
        sentence = sentence_at(document, cue.span.start)
        if sentence.length == 0:
            return
        if block.length <= _LONGEST and is_note(block.of(text)):
            yield _about(document, index, block)
        elif is_talk(sentence.of(text)):
            first = sentence_at(document, block.start)
            greeting = _GREETING.fullmatch(text, block.start, sentence.start) is not None
            whole = block.length <= _LONGEST and (greeting or is_talk(first.of(text)))
            yield _about(document, index, block if whole else sentence)


def _about(document: Document, index: int, span: Span) -> Match:
    said = " ".join(span.of(document.text).split())
    fixes = without(document, index) if span == document.blocks[index].span else ()
    return Match(span, {"words": said if len(said) <= 50 else said[:47].rstrip() + "…"}, fixes)
