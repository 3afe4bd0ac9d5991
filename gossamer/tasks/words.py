"""The words that fill the gaps of templates: for each kind of name a pool for training and one held out.

All occur in the Python standard library, nearly all of them often, so that a small model trained on it has
seen them; words of all frequencies go to both splits, three to two. No word stands in two pools: held-out
names are new, and no filling says `for name in name`. A pool's key is what a template writes after the
dollar.
"""

from typing import Literal, NamedTuple

Split = Literal["train", "held_out"]
"""The two halves of a task: circuits are found on the one and tested on the other."""


class Pool(NamedTuple):
    """The words of one kind."""

    train: tuple[str, ...]
    """For the templates that circuits are found on."""
    held_out: tuple[str, ...]
    """For the templates that they are tested on; none of them is in `train`."""

    def of(self, split: Split) -> tuple[str, ...]:
        """The words of one split."""
        return self.train if split == "train" else self.held_out


def _pool(train: str, held_out: str) -> Pool:
    return Pool(tuple(train.split()), tuple(held_out.split()))


POOLS: dict[str, Pool] = {
    # What a loop runs over.
    "items": _pool(
        """names files paths lines keys modules functions commands numbers sources errors events items
        frames matches directories groups widgets entries packages patterns processes blocks elements
        threads variables children members records rows columns links words pairs pages symbols""",
        """values objects strings methods messages arguments nodes options headers attributes tests tokens
        sections requests parts statements parameters fields labels points chunks tasks features""",
    ),
    # One of them.
    "item": _pool(
        """name file path line key module function command number source error event item frame match
        directory group widget entry package pattern process block element thread variable child member
        record row column link pair page symbol""",
        """value object string method message argument node option header attribute test token section
        request part statement parameter field label point chunk task feature""",
    ),
    # A variable, an attribute or a keyword argument.
    "name": _pool(
        """default context encoding mode size index root parser prefix parent address host last target
        width length url port title config limit color table style tree reader writer previous memory
        owner template shape speed mask depth weight margin factor""",
        """filename end first version start level info timeout count stack offset handle position cache
        original status suffix height delay step language origin scale priority region score""",
    ),
    # A variable that may well hold a set, and as well a string, that grows.
    "growing": _pool(
        """data result used current found output buffer done lower extra params content missing removed
        changed total report known ret summary history unused visited""",
        """text state flags out response res body added rest selected seen replaced pending collected
        answer""",
    ),
    "letter": _pool(
        "a b c d i j m n p s x y",
        "e f g h k q r t u v w z",
    ),
    "int": _pool(
        "0 1 2 3 5 8 10 12 16 20 24 32 50 64 100 128 255",
        "4 6 7 9 11 13 14 15 17 18 25 30 40 60 80 200 256",
    ),
    # A word inside a string.
    "word": _pool(
        """new after left next before top passed single closed invalid old unknown failed bad down yes
        active upper double public broken waiting strong capital bottom visible good fast center world
        black hidden slow hello stopped yellow expired""",
        """up empty right here python both running normal simple small ready inside large none outside red
        wrong skipped private blue white welcome green busy""",
    ),
    # What is defined or called.
    "function": _pool(
        """write read close decode run insert create find remove parse build release clear stop delete
        reset display cancel install save emit configure expand connect translate compute validate
        resolve fetch merge""",
        """join encode split debug check search update register wait send push flush convert load dump
        execute invoke clean prepare collect""",
    ),
    # What is imported.
    "module": _pool(
        """os codecs time socket warnings copy platform subprocess stat collections logging select
        threading inspect struct urllib random operator itertools tokenize weakref tempfile contextlib""",
        "sys re types io traceback html datetime pickle locale errno functools enum math shutil json",
    ),
    "Class": _pool(
        """Frame Node Process File Thread Counter Server Context Lock Request Header Option Iterator Parser
        Task Pool Template Formatter Client Shape Filter Proxy Token Window Reader Tree Record Worker""",
        """Message Command Widget Queue Table Version Event Handler Element Stack Generator Policy Loader
        Socket Timer Cache Writer Stream Buffer""",
    ),
}
"""By the name that templates use."""
