"""The table of slips is well formed, and leaves right look-alikes of its widest families alone."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked
from lintnews.rules.usage._slip_rows import phrases_of, rows_of, words_with_rows
from lintnews.rules.usage._slips import COMMON, TABLES

LINES = [line for _, table in TABLES for line in table.strip().splitlines()]


def test_no_row_stands_twice() -> None:
    assert len(LINES) == len(set(LINES)) > 2000


def test_the_rows_of_a_word_stand_together() -> None:
    words = list(words_with_rows())
    assert len(words) == len(set(words))


def test_every_row_says_more_than_the_two_words() -> None:
    always = {"illusive", "sored"}  # elusive and soared, nearly always
    bare = [line for line in LINES if not line.partition(":")[2].strip(" |!")]
    assert {line.split()[0] for line in bare} <= always


def test_no_row_means_the_word_itself() -> None:
    assert not [line for line in LINES if line.split()[0] == line.split()[1].rstrip(":")]


def test_every_common_word_has_rows() -> None:
    assert set(words_with_rows()) >= COMMON


@pytest.mark.parametrize("word", sorted(COMMON))
def test_a_common_word_wakes_with_another(word: str) -> None:
    assert all(" " in phrase for phrase in phrases_of(word))


def test_every_row_can_be_read() -> None:
    assert all(rows_of(word) for word in words_with_rows())


# Five and more for each of the widest families.
RIGHT = """
There may be rain, and there might be more. Is there life on Mars? From there prices rose. He lived there years ago.
The people there were told. There own-brand goods sell. Those there voted; over there houses burned.
To effect change is hard. The effect on prices was small. She hoped to effect a rescue. It will effect a transfer of power. Special effects won.
The lead singer left. Problems that lead to delays are many. Could this move lead to peace? Lead pipes, lead roles and lead times vary.
We ask that he lead the team. Women lead the firms. They lead by two goals. The roads, which lead to the port, were shut.
He took a form to the bank. Cells form the lining. They form part of a group. Fill in the form. In good form, he won.
The past is past. He ran past the post. In the past week, past presidents met. They drove past the school. A past master sang.
Where were they? They were where he left them. Where people work, they talk. He asked where masks were sold. It is where all roads meet.
A fee was waived. She waved goodbye. Wave upon wave came. They waived their rights. The next wave of calls came.
On a hanger hung a coat. A plane stood in the hangar. The cliff hanger ended well. Wire hangers and shirts lay about. A jacket was on its hanger.
The site of the battle is a museum. It was a sight to see. Out of sight, he wept. The sight of blood made him ill. A new site for the school was found.
Who’s there? Ask who’s coming. A man who’s been ill sang. Nobody knows who’s right. She knew the boy who’s next.
The moral of the story is old. He has moral courage. A moral duty held them. Morale is high. On moral grounds, they left.
A hoard of coins was found. Hordes of fans came. A horde of tourists left. They hoard food. Mongol hordes rode west.
The role of the mayor is small. On a roll, they won. The roll of the dice was bad. He struck names off the roll. A bread roll fell.
The two went too far. He gave too much to too few. It is up to young people. He took to many sports. To late risers, breakfast is noon.
Its own website says it’s open. It’s its own fault. The firm lost its way. The dog hurt its paw. It’s too late.
Your dog is here; you’re late. Your going was a shock. You’re your own boss. Mind your step. What’s your worst fear?
Whether the weather holds is unclear. They can weather the storm. Ask whether it will rain. The bad weather went. Whether or not it pays, go.
The plain was flooded. A plane landed. In plain sight, he hid. Plain clothes were worn. The Great Plains are dry.
The council sat. Counsel for the firm spoke. Legal counsel was sought. A council of war met. He gave wise counsel.
She wore a ring in war. A wary crowd; a weary man. He was weary of war. They were wary of dogs. War of words.
The week was weak. A weak week for oil. This week a weak pound fell. Weak demand hurt. In a week’s time.
The poor pour in. They pored over maps. Rain poured over the wall. Milk poured over corn. He poured over half of it away.
The first one won. No one won. One the less. Day one the team lost. They won one game.
It’s not quiet; it is quite quiet. A quiet life. Quite a few left. They quit. Keep quiet about it.
The witch hunt ended. A white witch spoke. Which witch? The witch trials were told. In Witch Lane he lived.
Here we hear. They live here. Will here be enough? He can hear us. Hear, hear.
A sole trader sold soles. Her soul mate left. Dover sole was eaten. The sole of his shoe. Body and soul.
The own goal cost them the cup. The two form a pair. A fine form guide is out. Which teams form the group? The attached form is short.
He took care of it. A set of rules was put to them. The image we get of him is bleak. Glad of it, he left. Sick of in-laws, she wept.
He said no this week. No one knew. Oh no, the bus went. There is no on button. The vote was no on the first day.
He has a dry wit. The wit and the poet met. With wit, he won. She has as much wit as he. Wit is rare.
Is it too late? Too kind by half. He is too chicken to go. At least too few came. She came, too, that day. It is too hot to eat.
The vocal cords were hurt. His hopes were his own. She asked where they were. What it is is unclear. Those who are there are tired.
The land has, by law, been theirs. It will by then be late. He was tried and shot. She came by car, as many may. In time, cost is all.
The first fist fight ended. A raised fist is a sign. He filed the claim; the field is mud. They filed out. A filed claim lapsed.
The country seat was sold. Country music won. The county town is old. The country’s council chiefs met. In the country, they rest.
A rat ran off. They charge off the cost. The cast cost too much. They cast two votes. He let her live on. The way of the world is odd.
A polite officer bowed. The polite thing is to wait. He worked from home. She worked and slept. The deal was for bread. Dead on time, he came.
The late train left. Nice people came. The sum of it is small. In sum, it lost. A hand of cards; a game of two halves. He gave her the game.
On the wall will hang a map. We may be wrong. As we know, so may others. Two man teams won. A men’s team lost. Every men’s race is run.
A white horse won. The fair bus driver sang. They took part. The party in power fell. A peek behind it. He felt pane by pane for cracks.
The tide tied with high winds. He tied it. High tied knots. The total is in. A tool of the trade. The sole heir fell. His root cause and a bus route.
They raise pigs. Prices rise. A pay rise came. To rise the next day. He rose and raised a glass.
"""


@pytest.fixture(scope="module")
def found():
    plan = Plan(Registry(discovered()), HouseStyle(), ("usage/real-word-slip",))
    return lambda text: checked(article(text, Meta()), plan, desk_for(HouseStyle())).findings


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_look_alikes_are_left_alone(text, found) -> None:
    assert [one.span.of(text) for one in found(text)] == []


def test_each_table_holds_the_words_from_its_first_letters_on():
    firsts = [first for first, _ in TABLES]
    for place, (first, table) in enumerate(TABLES):
        following = firsts[place + 1] if place + 1 < len(firsts) else "~"
        assert all(first <= line[:2] < following for line in table.strip().splitlines()), first
