"""Byte-level BPE: text to numbers and back without loss.

1. Split the text by `SPLITTING_RULE`: cl100k's without its contractions. A symbol sticks to the letters after
   it, digits go in groups of up to three, line ends stick to the punctuation before them (`]]` and its
   newline are one piece), other newlines and white space stay apart.
2. Write each piece as UTF-8 bytes; merge the pair of neighbours learned first, again and again, within the
   piece.
3. The last number is `<|endoftext|>`. Only the code that joins documents writes it: those characters in a
   text are encoded as the ordinary characters that they are.

Training counts pairs over the whole corpus, so it depends neither on the documents' order nor on threads: one
corpus, one tokenizer, one hash. The file is the `tokenizer.json` of the `tokenizers` library.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from operator import index
from pathlib import Path
from typing import Any, SupportsIndex

from gossamer.artifact import write_text
from gossamer.errors import GossamerError

END_OF_TEXT = "<|endoftext|>"
SPLITTING_RULE = r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
SMALLEST_VOCABULARY = 257
"""256 bytes and the end of text."""
LARGEST_VOCABULARY = 65_536
"""What uint16 numbers."""


def _characters_of_bytes() -> str:
    prints = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    spare = iter(range(0x100, 0x200))
    return "".join(chr(byte if byte in prints else next(spare)) for byte in range(256))


CHARACTERS_OF_BYTES = _characters_of_bytes()
"""GPT-2's printable stand-in for each byte, by its number: the character of that code if it prints, else the
next unused one from U+0100 on."""
PROBE = "".join(map(chr, range(128))) + f" naïve e\u0301 漢字 🙂\r\n\r\n\n   x  1234 {END_OF_TEXT}]]\n"
"""What a foreign tokenizer must give back unchanged to be believed."""


class Tokenizer:
    """A byte-level BPE tokenizer: made by `Tokenizer.train` or `Tokenizer.load`, never changed.

    Raises GossamerError if `spec`, the JSON of a tokenizer of the `tokenizers` library, isn't a lossless
    byte-level BPE tokenizer with an end of text; `where` is what the message calls it.
    """

    def __init__(self, spec: str, where: str = "the tokenizer") -> None:
        import tokenizers

        try:
            self._spec = json.loads(spec)
            self._bpe: Any = tokenizers.Tokenizer.from_str(spec)
        except Exception as error:  # the library raises bare Exceptions
            raise GossamerError(
                f"{where} is not a tokenizer.json of the tokenizers library ({error}); write it again with "
                "`gossamer tokenize`, or save one with PreTrainedTokenizerFast"
            ) from None
        # Without this the library would turn `<|endoftext|>` in a text into the special token.
        self._bpe.encode_special_tokens = True
        self._bpe.no_truncation()
        self._bpe.no_padding()
        self._bytes = _bytes_of_tokens(self._bpe, where)
        if flaw := self._flaw():
            raise GossamerError(
                f"{where} {flaw}; expected a byte-level BPE tokenizer with {END_OF_TEXT}, at most "
                f"{LARGEST_VOCABULARY:,} tokens and no normalizer, such as `gossamer tokenize` trains"
            )

    def _flaw(self) -> str | None:
        """What would lose text, or would write an end of text where there is none."""
        if self._bpe.token_to_id(END_OF_TEXT) is None:
            return f"has no {END_OF_TEXT}"
        if self.vocab_size > LARGEST_VOCABULARY:
            return f"has {self.vocab_size:,} tokens, and tokens are stored as uint16"
        if self._spec["model"].get("dropout"):
            return "drops merges at random"
        if not {bytes([byte]) for byte in range(256)} <= set(self._bytes):
            return "lacks some of the 256 bytes"
        if self.decode(self.encode(PROBE)) != PROBE:
            return "does not give a text back unchanged"
        if self.end_of_text in self.encode(PROBE):
            return f"turns the characters {END_OF_TEXT} into the end of text"
        return None

    @classmethod
    def train(cls, texts: Iterable[str], vocab_size: int = 2048, whole: Sequence[str] = ()) -> "Tokenizer":
        """Learn a vocabulary of `vocab_size` tokens: 256 bytes, merges, `<|endoftext|>`.

        The texts in `whole` become single tokens even if they are too rare to earn it: the merges that they
        lack take the place of the last ones learned. Pairs seen once aren't merged, so a small corpus gives a
        smaller vocabulary, never one padded with tokens that nothing encodes to (our choice); the end of text
        is the last token of it too.

        Raises GossamerError if the size is out of range, if a text isn't text, or if the splitting rule takes
        one of `whole` apart.
        """
        import tokenizers

        if not SMALLEST_VOCABULARY <= vocab_size <= LARGEST_VOCABULARY:
            raise GossamerError(
                f"expected a vocabulary of {SMALLEST_VOCABULARY} to {LARGEST_VOCABULARY:,} tokens, got {vocab_size:,}"
            )
        trainer = tokenizers.trainers.BpeTrainer(
            vocab_size=vocab_size - 1,
            min_frequency=2,
            initial_alphabet=list(CHARACTERS_OF_BYTES),
            show_progress=False,
        )
        bpe = _untrained()
        pieces = [_piece(text) for text in whole]
        bpe.train_from_iterator(map(_require_text, texts), trainer)
        spec = json.loads(bpe.to_str())
        _keep_whole(spec["model"], pieces, room=vocab_size - SMALLEST_VOCABULARY)
        bpe = tokenizers.Tokenizer.from_str(json.dumps(spec))
        bpe.add_special_tokens([tokenizers.AddedToken(END_OF_TEXT, special=True, normalized=False)])
        return cls(bpe.to_str())

    @classmethod
    def load(cls, path: Path) -> "Tokenizer":
        """A tokenizer from a `tokenizer.json`.

        Raises GossamerError if it is missing, broken or of another kind.
        """
        try:
            spec = Path(path).read_text(encoding="utf-8")
        except FileNotFoundError:
            raise GossamerError(f"{path} does not exist; expected a tokenizer.json") from None
        except (OSError, UnicodeDecodeError) as error:
            raise GossamerError(f"{path} can't be read: {error}; expected a tokenizer.json") from None
        return cls(spec, where=str(path))

    def save(self, path: Path) -> None:
        """Write `tokenizer.json`; what `load` reads from it has the same hash."""
        write_text(Path(path), json.dumps(self._spec, ensure_ascii=False, indent=2) + "\n")

    @cached_property
    def hash(self) -> str:
        """SHA-256, in hex, of the JSON with its keys sorted and its white space removed."""
        canonical = json.dumps(self._spec, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()

    @property
    def vocab_size(self) -> int:
        """The number of tokens, the end of text included."""
        return len(self._bytes)

    @property
    def end_of_text(self) -> int:
        """The number of `<|endoftext|>`: the last one, in a tokenizer trained here."""
        return self._bpe.token_to_id(END_OF_TEXT)

    def encode(self, text: str) -> list[int]:
        """The tokens of a text, without an end of text.

        Raises GossamerError if it holds half of a surrogate pair.
        """
        return self.encode_batch([text])[0]

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        """The tokens of each text, in parallel. Raises GossamerError as `encode` does."""
        try:
            return [found.ids for found in self._bpe.encode_batch_fast(texts, add_special_tokens=False)]
        except TypeError:  # all that the library says of a lone surrogate
            for text in texts:
                _require_text(text)
            raise

    def decode(self, ids: Iterable[SupportsIndex]) -> str:
        """The text of some tokens; bytes that are no UTF-8, as of half a character, show as U+FFFD.

        Raises GossamerError if a number is outside the vocabulary.
        """
        return b"".join(self._bytes_of(token) for token in ids).decode(errors="replace")

    def token_text(self, token: SupportsIndex) -> str:
        r"""The text of one token; bytes that aren't whole characters are shown escaped, like `\xe2`.

        Raises GossamerError if the number is outside the vocabulary.
        """
        return self._bytes_of(token).decode(errors="backslashreplace")

    def _bytes_of(self, token: SupportsIndex) -> bytes:
        number = index(token)
        if not 0 <= number < self.vocab_size:
            raise GossamerError(f"token {number} is outside this tokenizer's vocabulary, 0 to {self.vocab_size - 1}")
        return self._bytes[number]


def _splitter() -> Any:
    """Step 1, of the library's types, whose stubs are incomplete."""
    import tokenizers

    return tokenizers.pre_tokenizers.Split(tokenizers.Regex(SPLITTING_RULE), "isolated")


def _untrained() -> Any:
    """Steps 1 and 2 without a vocabulary."""
    import tokenizers
    from tokenizers.pre_tokenizers import ByteLevel, Sequence

    bpe: Any = tokenizers.Tokenizer(tokenizers.models.BPE())
    bpe.pre_tokenizer = Sequence([_splitter(), ByteLevel(add_prefix_space=False, use_regex=False)])
    bpe.decoder = tokenizers.decoders.ByteLevel()
    return bpe


def _piece(text: str) -> str:
    """A text that the splitting rule leaves in one piece, in the stand-in characters of its bytes."""
    parts = [part for part, _ in _splitter().pre_tokenize_str(_require_text(text))]
    if len(parts) != 1:
        raise GossamerError(f"{text!r} can't be a single token: it is split into {parts} before any merge")
    return "".join(CHARACTERS_OF_BYTES[byte] for byte in text.encode())


def _require_text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise GossamerError(
            f"character {error.start} is {text[error.start]!r}, half of a surrogate pair, which is not text; "
            "decode the bytes with errors='replace' first"
        ) from None
    return text


Pair = tuple[str, str]


def _keep_whole(model: dict[str, Any], pieces: Sequence[str], room: int) -> None:
    """Change a trained `model` so that each piece is a single token, with at most `room` tokens beside bytes.

    BPE learns one merge after another, so the first n merges are what a smaller vocabulary would have
    learned: drop from the end until what the pieces lack fits.
    """
    learned: list[Pair] = [(first, second) for first, second in model["merges"]]
    for n_kept in range(len(learned), -1, -1):
        merges = learned[:n_kept]
        for piece in pieces:
            while len(parts := _merge(piece, merges)) > 1:
                merges.append((parts[0], parts[1]))
        # Two merges may make the same token: "a" + "bc" and "ab" + "c".
        made = list(dict.fromkeys(first + second for first, second in merges))
        if len(made) <= room:
            break
    else:
        raise GossamerError(
            f"the {len(pieces)} texts that are to be whole need more than the {room} tokens there are beside "
            "the bytes and the end of text; ask for a larger vocabulary or fewer texts"
        )
    alphabet = sorted(model["vocab"], key=model["vocab"].__getitem__)[:256]
    model["vocab"] = {token: number for number, token in enumerate([*alphabet, *made])}
    model["merges"] = [list(pair) for pair in merges]


def _merge(piece: str, merges: Sequence[Pair]) -> list[str]:
    """Step 2 for one piece, in plain Python."""
    rank = {pair: n for n, pair in enumerate(merges)}
    parts = list(piece)
    while True:
        pairs = list(pairwise(parts))
        known = [(rank[pair], at) for at, pair in enumerate(pairs) if pair in rank]
        if not known:
            return parts
        _, at = min(known)
        parts[at : at + 2] = ["".join(pairs[at])]


def _bytes_of_tokens(bpe: Any, where: str) -> list[bytes]:
    """The bytes that each token stands for, by its number."""
    byte_of = {character: byte for byte, character in enumerate(CHARACTERS_OF_BYTES)}
    added = {number: token.content.encode() for number, token in bpe.get_added_tokens_decoder().items()}
    text_of = {number: text for text, number in bpe.get_vocab().items()}
    try:
        return [
            added[number] if number in added else bytes(byte_of[character] for character in text_of[number])
            for number in range(len(text_of))
        ]
    except KeyError as error:
        raise GossamerError(
            f"{where} is not a byte-level BPE tokenizer with tokens numbered from 0 without gaps "
            f"(at {error}); expected one such as `gossamer tokenize` trains"
        ) from None
