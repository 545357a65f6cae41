"""Who holds, held or left the office that copy gives to a person: what the rules on titles share.

`claim` is what a title with a name says; `now` and `news` tell whether it says so of the day of publication; `marked`
judges words such as former and elect, `slip` an office that another holds; `wording` puts the table into words.
"""
