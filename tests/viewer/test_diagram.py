import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from viewer.synthetic import make_circuit, random_circuit

from gossamer.circuit.circuit import Edge, Node
from gossamer.errors import GossamerError
from gossamer.tasks.pairs import Pair
from gossamer.viewer.diagram import (
    ANSWERS,
    EMBEDDING,
    LONGEST_TOKEN,
    MOST_A_CHANNEL,
    TOKENS,
    describe,
    differing_tokens,
    shown,
    token_label,
)


def test_rows_go_from_tokens_to_answers_and_leave_out_sites_without_nodes() -> None:
    circuit = make_circuit(
        {"1.mlp.post_act": [3], "0.attn.act_in": [5], "0.attn.v": [17], "0.attn.q": [16], "final_resid": [5]},
        embedding=[(10, 5, 1.0)],
        unembedding=[(1, 5, 1.0)],
    )
    rows = describe(circuit).rows
    assert [row.name for row in rows] == [
        "tokens",
        "embedding",
        "0.attn.act_in",
        "0.attn.{q, k, v}",
        "1.mlp.post_act",
        "final_resid",
        "answers",
    ]
    assert [cell.node for cell in rows[3].cells] == [Node("0.attn.q", 16), Node("0.attn.v", 17)]
    assert [cell.head for cell in rows[3].cells] == [1, 1]  # 16 channels a head


def test_residual_lines_join_each_write_to_every_later_read_of_its_channel_and_nothing_else() -> None:
    circuit = make_circuit(
        {
            "0.attn.act_in": [5, 6],
            "0.attn.resid_delta": [5],
            "0.mlp.act_in": [5, 7],
            "1.mlp.resid_delta": [5, 6],
            "final_resid": [6],
        },
        embedding=[(10, 5, 1.0)],
    )
    write, first, second = Node(EMBEDDING, 5), Node("0.attn.act_in", 5), Node("0.mlp.act_in", 5)
    assert set(describe(circuit).residual) == {
        (write, first),
        (write, second),
        (Node("0.attn.resid_delta", 5), second),
        # 5 is written in 1.mlp but read nowhere above; 6 is read before it is written, and again after.
        (Node("1.mlp.resid_delta", 6), Node("final_resid", 6)),
    }


@settings(max_examples=30)
@given(st.integers(3, 80), st.integers(0, 99))
def test_every_link_has_both_ends_in_neighbouring_rows(n_nodes: int, seed: int) -> None:
    circuit = random_circuit(n_nodes, seed)
    diagram = describe(circuit)
    row_of = {cell.node: r for r, row in enumerate(diagram.rows) for cell in row.cells}
    assert all(row_of[link.target] == row_of[link.source] + 1 for link in diagram.links)
    assert set(circuit.edges) <= set(diagram.links)
    assert all(row_of[write] < row_of[read] and write.index == read.index for write, read in diagram.residual)
    kept = {Node(site, index) for site, indices in circuit.nodes.items() for index in indices}
    assert {node for node in row_of if node.site not in (TOKENS, EMBEDDING, ANSWERS)} == kept


def test_query_and_key_meet_where_they_have_the_same_number() -> None:
    circuit = make_circuit({"0.attn.q": [3, 20], "0.attn.k": [4, 20], "1.attn.k": [3]})
    assert describe(circuit).meetings == ((Node("0.attn.q", 20), Node("0.attn.k", 20)),)


def test_differing_tokens() -> None:
    same_place = Pair(((1, 2, 3), (1, 9, 3)), (0, 4))
    one_longer = Pair(((1, 2, 2, 5, 3), (1, 2, 5, 3)), (0, 4))  # [[x] against [x]: only the bracket differs
    only_order = Pair(((1, 2, 3, 4), (1, 3, 2, 4)), (0, 4))
    assert differing_tokens([same_place]) == {2, 9}
    assert differing_tokens([one_longer]) == {2}
    assert differing_tokens([only_order]) == {2, 3}
    assert differing_tokens([same_place, only_order]) == {2, 3, 9}


def test_the_tokens_shown_are_those_that_differ_and_then_the_strongest() -> None:
    # The synthetic prompts differ in tokens 10 and 11. Channel 5 is written by eight tokens.
    weights = {10: 0.1, 11: -0.2, 30: 0.3, 31: 0.4, 32: 0.5, 33: -0.6, 34: 0.7, 35: -0.8}
    circuit = make_circuit({"0.attn.act_in": [5]}, embedding=[(token, 5, w) for token, w in weights.items()])
    diagram = describe(circuit)
    assert MOST_A_CHANNEL == 4
    assert {cell.node.index: cell.distinguishes for cell in diagram.rows[0].cells} == {
        10: True,
        11: True,
        34: False,
        35: False,
    }
    assert Edge(Node(TOKENS, 35), Node(EMBEDDING, 5), -0.8) in diagram.links
    assert diagram.notes[0].startswith("4 of 8 embedding weights are shown")


def test_an_embedding_entry_of_a_channel_that_nothing_reads_is_left_out() -> None:
    circuit = make_circuit({"0.attn.act_in": [5], "0.mlp.resid_delta": [6]}, embedding=[(10, 5, 1.0), (10, 6, 1.0)])
    assert [cell.node.index for cell in describe(circuit).rows[1].cells] == [5]


def test_few_answers_are_all_shown_even_without_a_weight() -> None:
    circuit = make_circuit({"final_resid": [5]}, unembedding=[(1, 5, 2.0)])
    diagram = describe(circuit)
    assert [cell.node for cell in diagram.rows[-1].cells] == [Node(ANSWERS, 1), Node(ANSWERS, 2)]
    assert [link.target for link in diagram.links] == [Node(ANSWERS, 1)]


def test_of_many_answers_the_strongest_of_each_channel_are_shown() -> None:
    pairs = [Pair(((7, 10), (7, 11)), (100 + i, 200 + i)) for i in range(10)]
    circuit = make_circuit(
        {"final_resid": [5]}, unembedding=[(100 + i, 5, float(i + 1)) for i in range(10)], pairs=pairs
    )
    diagram = describe(circuit)
    assert [cell.node.index for cell in diagram.rows[-1].cells] == [106, 107, 108, 109]
    assert "4 of 10 unembedding weights are shown" in diagram.notes[0]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (" x", "␣x"),
        ("\n", "⏎"),
        ("\t", "⇥"),
        ("\x00\x1b", "\\x00\\x1b"),
        ("\u202e", "\\u202e"),  # would turn the text around
        ("\u0301e", "\\u0301e"),  # would sit on the character before
        ("e\u0301", "e\u0301"),
        ("\ud800", "\\ud800"),
        ("\ufffe", "\\ufffe"),
        (" " * 12 + "x", "␣×12x"),
        ("$<&>", "$<&>"),
    ],
)
def test_token_labels(text: str, label: str) -> None:
    assert token_label(text) == label


@given(st.text(st.characters()))
def test_what_is_shown_prints_on_one_line_and_is_short_for_a_token(text: str) -> None:
    assert shown(text).isprintable()
    assert len(token_label(text)) <= LONGEST_TOKEN


def test_an_edge_to_a_node_that_is_not_kept_is_an_error() -> None:
    circuit = make_circuit({"0.mlp.act_in": [5]}, edges=[("0.mlp.act_in", 5, "0.mlp.post_act", 9, 1.0)])
    with pytest.raises(GossamerError, match=r"0\.mlp\.post_act:9, which is none of the circuit's nodes"):
        describe(circuit)


def test_an_edge_where_no_matrix_is_is_an_error() -> None:
    nodes = {"0.mlp.act_in": [5], "1.mlp.post_act": [9]}
    circuit = make_circuit(nodes, edges=[("0.mlp.act_in", 5, "1.mlp.post_act", 9, 1.0)])
    with pytest.raises(GossamerError, match="no matrix leads from"):
        describe(circuit)


def test_a_node_at_no_node_site_is_an_error() -> None:
    with pytest.raises(GossamerError, match=r"did you mean '0\.mlp\.post_act'"):
        describe(make_circuit({"0.mlp.post_akt": [5]}))
