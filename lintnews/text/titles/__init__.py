"""How copy gives people their titles: “former French President François Hollande”, “the president, Xi Jinping”.

`mention` reads one title with its person, outwards from the title: the words before it (`head`, `markers`, `run`), its
place (`places`) and the name (`names`); `at_a_glance` tells which need no reading. `clause` is what the title stands
in, `deed` the time at which its bearer acts, by how each date of the sentence bears on it (`bearing`). `standing` holds
people against the tables. `cues` are the titles that wake the rules.
"""
