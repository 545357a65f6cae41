"""Who holds, held or left the office that copy gives to a person: what the rules on titles share.

`claim` is what a title with a name says. `afterwards`, `now` and `news` tell whether it says so of the day of
publication: by its clause, by the sentence and the paragraph, by the opening of an article. `marked` judges words such
as former and elect, `slip` an office that another holds; `wording` puts the table into words.
"""
