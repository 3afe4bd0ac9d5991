from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gossamer.artifact import hash_file
from gossamer.data.tokens import TokenStream, open_token_file, write_shards
from gossamer.errors import GossamerError, Unreadable


def stream_of(folder: Path, *shards: list[int] | range | np.ndarray) -> TokenStream:
    files = [folder / f"{number}.npy" for number in range(len(shards))]
    for file, shard in zip(files, shards, strict=True):
        np.save(file, np.asarray(shard, dtype=np.uint16))
    return TokenStream(files)


def test_shards_are_mapped_not_read(tmp_path: Path) -> None:
    stream = stream_of(tmp_path, range(5), range(3))
    assert all(isinstance(shard, np.memmap) for shard in stream.shards)
    assert not stream.shards[0].flags.writeable
    assert stream.n_tokens == 8


@pytest.fixture(scope="module")
def three_shards(tmp_path_factory: pytest.TempPathFactory) -> TokenStream:
    # A token is its own position: shard 0 holds 0..99, shard 1 the two 100 and 101, shard 2 200..249.
    return stream_of(tmp_path_factory.mktemp("three"), range(100), range(100, 102), range(200, 250))


@given(seed=st.integers(0, 2**64 - 1), i=st.integers(0, 2**64 - 1), length=st.integers(1, 100))
def test_a_batch_is_windows_within_shards_and_a_function_of_seed_and_number(
    three_shards: TokenStream, seed: int, i: int, length: int
) -> None:
    batch = three_shards.batch(seed, i, 4, length)
    assert batch.dtype == np.int64
    assert batch.shape == (4, length)
    assert (np.diff(batch, axis=1) == 1).all()
    assert not ((batch[:, 0] < 100) & (batch[:, -1] >= 100)).any()
    np.testing.assert_array_equal(three_shards.batch(seed, i, 4, length), batch)
    # A process that takes the first rows of a larger batch sees these rows.
    np.testing.assert_array_equal(three_shards.batch(seed, i, 9, length)[:4], batch)


def test_batches_do_not_depend_on_the_order_in_which_they_are_asked_for(three_shards: TokenStream) -> None:
    forwards = [three_shards.batch(3, i, 8, 5) for i in range(6)]
    backwards = [three_shards.batch(3, i, 8, 5) for i in reversed(range(6))]
    np.testing.assert_array_equal(forwards, backwards[::-1])
    assert len({batch.tobytes() for batch in forwards}) == 6
    assert three_shards.batch(4, 0, 8, 5).tobytes() != forwards[0].tobytes()


def test_the_first_batch_is_the_same_on_every_machine(three_shards: TokenStream) -> None:
    # Philox4x64 with the key (7, 1) begins 16278639771243212573, 6807555713146629974, 9538252321840362231; these
    # modulo the 152 one-token windows are 85, 78 and 39, all in the first shard, where tokens are positions.
    assert three_shards.batch(7, 1, 3, 1)[:, 0].tolist() == [85, 78, 39]


def test_every_start_is_equally_likely(three_shards: TokenStream) -> None:
    # 91 windows of 10 in the first shard, none in the second, 41 in the third.
    starts = three_shards.batch(0, 0, 132_000, 10)[:, 0]
    values, counts = np.unique(starts, return_counts=True)
    assert values.tolist() == [*range(91), *range(200, 241)]
    # 1,000 expected each, deviation sqrt(1,000) = 32: six of them cover 132 draws with room to spare.
    assert np.abs(counts - 1000).max() < 200


def test_windows_are_evenly_spaced_and_do_not_overlap(tmp_path: Path) -> None:
    stream = stream_of(tmp_path, range(10), range(10, 12), range(20, 29))
    # Three whole windows of 3 in the first shard (9 is left over), none in the second, three in the third.
    assert stream.windows(100, 3).tolist() == [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
        [20, 21, 22],
        [23, 24, 25],
        [26, 27, 28],
    ]
    assert stream.windows(2, 3)[:, 0].tolist() == [0, 20]
    assert stream.windows(4, 3)[:, 0].tolist() == [0, 3, 20, 23]
    assert stream.windows(1, 10).tolist() == [list(range(10))]
    assert stream.windows(5, 3).dtype == np.int64


def test_a_window_longer_than_every_shard_is_refused(tmp_path: Path) -> None:
    stream = stream_of(tmp_path, range(4), range(6))
    assert stream.batch(0, 0, 1, 6).tolist() == [list(range(6))]
    for ask in (lambda: stream.batch(0, 0, 1, 7), lambda: stream.windows(1, 7)):
        with pytest.raises(GossamerError, match=r"no shard holds a window of 7 tokens: the longest .* has 6"):
            ask()


def test_the_hash_is_over_the_shards_and_the_same_however_it_is_known(tmp_path: Path) -> None:
    stream = stream_of(tmp_path, range(4), range(6))
    known = TokenStream(stream.files, [hash_file(file) for file in stream.files])
    assert known.hash == stream.hash
    assert TokenStream(stream.files[:1]).hash != stream.hash
    assert TokenStream(stream.files[::-1]).hash != stream.hash


def test_any_uint16_array_is_a_token_file(tmp_path: Path) -> None:
    np.save(tmp_path / "mine.npy", np.array([65_535, 0, 7], dtype=np.uint16))
    stream = open_token_file(tmp_path / "mine.npy")
    assert stream.windows(1, 3).tolist() == [[65_535, 0, 7]]


@pytest.mark.parametrize(
    ("array", "what"),
    [
        (np.zeros(3, dtype=np.int64), r"int64 of shape \[3\]"),
        (np.zeros((2, 3), dtype=np.uint16), r"uint16 of shape \[2, 3\]"),
        (np.zeros(0, dtype=np.uint16), r"uint16 of shape \[0\]|not a .npy array"),
        (np.array(5, dtype=np.uint16), r"uint16 of shape \[\]"),
        (np.array([{}], dtype=object), "truncated or not a .npy array"),
    ],
)
def test_other_arrays_are_refused(tmp_path: Path, array: np.ndarray, what: str) -> None:
    np.save(tmp_path / "a.npy", array, allow_pickle=True)
    with pytest.raises(GossamerError, match=what):
        open_token_file(tmp_path / "a.npy")


def test_a_truncated_foreign_or_missing_file_is_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.zeros(1000, dtype=np.uint16))
    content = (tmp_path / "a.npy").read_bytes()
    for rest in (content[:-1], content[:20], b"", b"not numpy"):
        (tmp_path / "a.npy").write_bytes(rest)
        with pytest.raises(GossamerError, match=r"truncated or not a \.npy array"):
            open_token_file(tmp_path / "a.npy")
    with pytest.raises(GossamerError, match="does not exist"):
        open_token_file(tmp_path / "b.npy")
    with pytest.raises(Unreadable, match="can't be read: Is a directory"):
        open_token_file(tmp_path)


@given(st.lists(st.integers(0, 7), max_size=6), st.integers(1, 9))
def test_pieces_are_written_end_to_end(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], shard_tokens: int
) -> None:
    folder = tmp_path_factory.mktemp("shards")
    ends = np.cumsum([0, *sizes])
    pieces = [np.arange(start, end, dtype=np.uint16) for start, end in pairwise(ends)]
    shards = write_shards(folder, "train", pieces, shard_tokens)
    assert [shard.file for shard in shards] == [f"train-{number:05d}.npy" for number in range(len(shards))]
    assert all(shard.tokens == shard_tokens for shard in shards[:-1])
    assert all(shard.sha256 == hash_file(folder / shard.file) for shard in shards)
    written = [token for shard in shards for token in np.load(folder / shard.file).tolist()]
    assert written == list(range(sum(sizes)))


def test_a_header_of_any_bytes_is_refused_and_never_a_traceback(tmp_path: Path) -> None:
    """numpy reads it as Python."""
    np.save(tmp_path / "a.npy", np.zeros(100, dtype=np.uint16))
    content = (tmp_path / "a.npy").read_bytes()
    for place in range(8 * 80):
        damaged = bytearray(content)
        damaged[place // 8] ^= 1 << place % 8
        (tmp_path / "a.npy").write_bytes(damaged)
        with suppress(GossamerError):
            open_token_file(tmp_path / "a.npy")
