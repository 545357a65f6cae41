"""Offices of which one person has one at a time, and what houses call them."""

from __future__ import annotations

# Offices of one family, of which nobody has two. In a row stand the names of one office.
_FAMILIES = {
    "company": """chief executive|chief executive officer|CEO
finance director|chief financial officer|finance chief|CFO
operations director|chief operating officer|COO
technology director|chief technology officer|CTO
marketing director|sales director|personnel director|head of personnel""",
    "state": """president
vice president|vice-president
prime minister|premier
chancellor
foreign minister|foreign secretary
finance minister|chancellor of the exchequer|treasury secretary|treasurer
defence minister|defense minister|defence secretary|defense secretary
secretary of state
interior minister|home secretary
health minister|health secretary
education minister|education secretary
environment minister|environment secretary
justice minister|justice secretary
labour minister|labor minister|labor secretary
trade minister|trade secretary
transport minister|transport secretary
agriculture minister|farm minister|agriculture secretary
energy minister|energy secretary
opposition leader|leader of the opposition|leads the opposition
attorney general
house speaker|speaker
governor|gov.
senator|sen.
mayor""",
    "law": """judge|justice|magistrate
prosecutor|district attorney|public prosecutor
defence lawyer|defense lawyer|defence counsel|defense attorney
coroner
fire chief
police chief|chief of police|chief constable|police commissioner
sheriff""",
    "field": """goalkeeper
striker
midfielder
defender
coach|head coach
referee""",
    "church": "pope\nbishop\narchbishop\nimam\nrabbi\npriest",
    "crown": "king|queen",
}
OFFICES = {
    form.lower(): (family, row.partition("|")[0])
    for family, rows in _FAMILIES.items()
    for row in rows.split("\n")
    for form in row.split("|")
}
"""The family and the name of an office, by what it is called, in small letters."""

FORMS = "|".join(sorted((form.replace(".", r"\.") for form in OFFICES), key=len, reverse=True))
"""All that offices are called, for an expression, the longest first."""
