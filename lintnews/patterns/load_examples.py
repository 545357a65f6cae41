"""The examples of a rule as data, as somebody wrote them."""

from __future__ import annotations

from lintnews.written.nodes import Listing, Node
from lintnews.written.schema import Schema

EXAMPLE_KEYS = ("bad", "mark", "good", "language", "published")


def examples_of(schema: Schema, node: Node | None, *, demanded: bool = False) -> list[dict[str, str]]:
    """The examples in `node`, keys and values as strings; with `demanded`, one of each sort has to be there."""
    if node is None:
        return []
    if not isinstance(node, Listing):
        schema.fault(node, "examples: a list belongs here")
        return []
    found = []
    for item in node.items:
        fields = schema.fields(item, EXAMPLE_KEYS, "an example")
        one = {key: schema.text(value, key) or "" for key, value in fields.items() if key != "published"}
        if "published" in fields:
            one["published"] = schema.day(fields["published"], "published") or ""
        if "bad" not in one and "good" not in one:
            schema.fault(item, "an example is bad (with its mark) or good")
        elif "bad" in one and "»" not in one["bad"] and (not one.get("mark") or one["mark"] not in one["bad"]):
            schema.fault(item, "mark: the words of the bad example that the rule finds")
        found.append(one)
    if demanded and not any("bad" in one for one in found):
        schema.fault(node, "examples: a bad one belongs here, with its mark")
    if demanded and all("bad" in one for one in found):
        schema.fault(node, "examples: a good one belongs here, a look-alike that is right")
    return found
