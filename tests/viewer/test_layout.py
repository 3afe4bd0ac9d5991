from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from viewer.synthetic import make_circuit, random_circuit

from gossamer.circuit.circuit import Node
from gossamer.viewer.diagram import EMBEDDING, describe
from gossamer.viewer.layout import DOTS, FLAT, UPRIGHT, Box, Layout, lay_out


def apart(one: Box, other: Box) -> bool:
    """Whether two boxes of one row are beside each other; places are rounded to a ten-thousandth of an inch."""
    return abs(one.x - other.x) > (one.width + other.width) / 2 - 2e-4


def layout_of(n_nodes: int, seed: int) -> Layout:
    return lay_out(describe(random_circuit(n_nodes, seed)))


@settings(max_examples=12, deadline=None)
@given(st.integers(3, 80), st.integers(0, 99))
def test_rows_go_strictly_upward_and_nothing_in_a_row_overlaps(n_nodes: int, seed: int) -> None:
    layout = layout_of(n_nodes, seed)
    assert all(below.top < above.bottom for below, above in pairwise(layout.rows))
    for placed in layout.rows:
        boxes = [layout.boxes[cell.node] for cell in placed.row.cells]
        assert all(placed.bottom - 1e-3 <= box.bottom and box.top <= placed.top + 1e-3 for box in boxes)
        assert all(apart(one, other) for one, other in combinations(boxes, 2))
    for one, other in combinations(layout.heads, 2):
        assert one.y != other.y or apart(one, other)
    assert all(box.x - box.width / 2 >= -1e-3 and box.x + box.width / 2 <= layout.width + 1e-3 for box in layout.heads)
    assert all(0 <= box.x <= layout.width and 0 < box.bottom < box.top < layout.height for box in layout.boxes.values())


@settings(max_examples=12, deadline=None)
@given(st.integers(3, 80), st.integers(0, 99))
def test_each_head_holds_its_channels_and_no_others(n_nodes: int, seed: int) -> None:
    layout = layout_of(n_nodes, seed)
    for placed in layout.rows:
        heads = [box for box in layout.heads if placed.bottom < box.y < placed.top]
        members: dict[Box, set[int]] = {box: set() for box in heads}
        for cell in placed.row.cells:
            if cell.kind == "attention":
                x = layout.boxes[cell.node].x
                (around,) = [box for box in heads if abs(x - box.x) < box.width / 2]
                members[around].add(cell.node.index // 16)
        assert all(len(numbers) == 1 for numbers in members.values())


@settings(max_examples=12, deadline=None)
@given(st.integers(3, 80), st.integers(0, 99))
def test_a_channels_line_runs_within_its_writes_and_reads_and_under_nothing(n_nodes: int, seed: int) -> None:
    diagram = describe(random_circuit(n_nodes, seed))
    layout = lay_out(diagram)
    for stream in layout.streams:
        pairs = [(write, read) for write, read in diagram.residual if write.index == stream.channel]
        # Between the ends of one pair at least: never from a read to a write that no earlier write reaches.
        assert any(layout.boxes[w].y <= stream.bottom and stream.top <= layout.boxes[r].y for w, r in pairs)
        assert all(stream.x == layout.boxes[end].x for pair in pairs for end in pair)
        for box in (*layout.boxes.values(), *layout.heads):
            beside = abs(box.x - stream.x) >= box.width / 2
            assert beside or box.top <= stream.bottom + 1e-3 or stream.top <= box.bottom + 1e-3


def test_a_line_is_drawn_from_a_write_to_a_later_read_but_not_from_a_read_to_a_later_write() -> None:
    both = lay_out(describe(make_circuit({"0.attn.act_in": [5], "1.attn.act_in": [5]}, embedding=[(10, 5, 1.0)])))
    low, middle, high = (both.boxes[Node(site, 5)] for site in (EMBEDDING, "0.attn.act_in", "1.attn.act_in"))
    assert [(stream.bottom, stream.top) for stream in both.streams] == [
        (round(low.top, 4), round(middle.bottom, 4)),
        (round(middle.top, 4), round(high.bottom, 4)),
    ]
    assert lay_out(describe(make_circuit({"0.attn.act_in": [5], "1.mlp.resid_delta": [5]}))).streams == ()


def test_the_band_of_a_sublayer_holds_its_rows() -> None:
    layout = layout_of(60, 0)
    assert [band.name for band in layout.bands] == [
        ("embedding", ""),
        ("layer 0", "attention"),
        ("layer 0", "MLP"),
        ("layer 1", "attention"),
        ("layer 1", "MLP"),
        ("unembedding", ""),
    ]
    assert all(below.top == above.bottom for below, above in pairwise(layout.bands))
    for placed in layout.rows:
        (band,) = [band for band in layout.bands if band.name == placed.row.band]
        assert band.bottom < placed.bottom < placed.top < band.top


def test_labels_lie_flat_then_stand_upright_then_go() -> None:
    def style_of(n_neurons: int) -> object:
        layout = lay_out(describe(make_circuit({"0.mlp.post_act": range(1000, 1000 + n_neurons)})))
        assert bool(layout.notes) == (layout.rows[0].style is DOTS)
        return layout.rows[0].style

    assert [style_of(n) for n in (10, 60, 600)] == [FLAT, UPRIGHT, DOTS]
