import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from viewer.synthetic import make_circuit, random_circuit

from gossamer.circuit.circuit import Circuit, save_circuit
from gossamer.cli import main
from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError
from gossamer.viewer.draw import NEGATIVE, POSITIVE, THICKEST, draw_circuit, edge_color, edge_width

SIGNATURES = {"a.svg": b"<?xml", "a.png": b"\x89PNG\r\n\x1a\n", "a.pdf": b"%PDF-", "a.SVG": b"<?xml"}
HOSTILE = ["\n", "\x00", "$", "<", "&", '"', "\\", "\x7f", "\x0b"]


def draw(circuit: Circuit, folder: Path) -> tuple[ElementTree.Element, str]:
    """The SVG, parsed and as it is."""
    path = folder / "drawn.svg"
    draw_circuit(circuit, path)
    text = path.read_text(encoding="utf-8")
    return ElementTree.fromstring(text), text


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(element.itertext()) for element in root.iter("{http://www.w3.org/2000/svg}text")]


def strokes(svg: str, color: str) -> list[float]:
    """The widths of the curves of one colour; those of links bend, samples in the legend don't."""
    found = []
    for shape in re.findall(r"<path [^>]*?/>", svg):
        width = re.search(r"stroke-width: ([\d.]+)", shape)
        if f"stroke: {color.lower()}" in shape and " C " in shape.replace("\n", " "):
            found.append(float(width[1]) if width else 1.0)
    return found


@pytest.fixture
def hostile(tmp_path: Path) -> Circuit:
    """A circuit whose tokens and task are all that could break a picture."""
    whole = ["<b>", "</svg>", "漢", "🙂"]
    tokenizer = Tokenizer.train(["x <b> </svg> 漢 🙂 "] * 3, 320)
    tokenizer.save(tmp_path / "hostile.json")
    tokens = [tokenizer.encode(text)[0] for text in HOSTILE + whole]
    return make_circuit(
        {"0.attn.act_in": list(range(len(tokens)))},
        embedding=[(token, channel, 1.0) for channel, token in enumerate(tokens)],
        task="<script>$x^2$\n&\x00",
        tokenizer=tmp_path / "hostile.json",
    )


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_picture_in_each_format_is_the_same_byte_for_byte(name: str, tmp_path: Path) -> None:
    path = tmp_path / "new" / name
    draw_circuit(random_circuit(12), path)
    first = path.read_bytes()
    draw_circuit(random_circuit(12), path)
    assert first.startswith(SIGNATURES[name])
    assert path.read_bytes() == first
    assert [file.name for file in path.parent.iterdir()] == [name]  # nothing is left beside it


def test_the_users_matplotlibrc_changes_nothing(tmp_path: Path) -> None:
    import matplotlib

    draw_circuit(random_circuit(10), tmp_path / "plain.svg")
    mine = {"lines.linewidth": 9, "font.family": "serif", "svg.fonttype": "path", "patch.linewidth": 7}
    with matplotlib.rc_context(mine):
        draw_circuit(random_circuit(10), tmp_path / "mine.svg")
        assert matplotlib.rcParams["lines.linewidth"] == 9
    assert (tmp_path / "mine.svg").read_bytes() == (tmp_path / "plain.svg").read_bytes()


def test_every_node_is_labelled_in_the_svg(tmp_path: Path) -> None:
    circuit = random_circuit(60)
    labels = texts(draw(circuit, tmp_path)[0])
    for kept in circuit.nodes.values():
        for index in kept:
            assert labels.count(str(index)) >= sum(index in other for other in circuit.nodes.values())
    assert {"made_up", "0.attn.{q, k, v}", "layer 1", "attention", "MLP", "answers"} <= set(labels)
    heads = {index // 16 for index in circuit.nodes["0.attn.v"]}
    assert {f"head {head}" for head in heads} <= set(labels)


def test_an_edge_is_coloured_by_sign_and_as_wide_as_its_weight(tmp_path: Path) -> None:
    weights = [0.25, -0.5, 1.0, -2.0]
    circuit = make_circuit(
        {"0.mlp.act_in": [1], "0.mlp.post_act": [10, 20, 30, 40]},
        edges=[("0.mlp.act_in", 1, "0.mlp.post_act", 10 * (i + 1), weight) for i, weight in enumerate(weights)],
    )
    svg = draw(circuit, tmp_path)[1]
    assert sorted(strokes(svg, POSITIVE)) == pytest.approx([edge_width(0.25, 2), edge_width(1, 2)], abs=1e-5)
    assert sorted(strokes(svg, NEGATIVE)) == pytest.approx([edge_width(0.5, 2), THICKEST], abs=1e-5)


def test_width_grows_with_the_weights_size_and_colour_is_its_sign() -> None:
    widths = [edge_width(weight, 3.0) for weight in (0.0, 0.1, -0.2, 1.0, -3.0)]
    assert widths == sorted(set(widths))
    assert edge_width(-1, 3) == edge_width(1, 3)
    assert [edge_color(weight) for weight in (1e-9, 5.0, -1e-9)] == [POSITIVE, POSITIVE, NEGATIVE]


def test_hostile_tokens_are_shown_as_text(hostile: Circuit, tmp_path: Path) -> None:
    root, svg = draw(hostile, tmp_path)  # parsing it shows that it is well formed
    labels = texts(root)
    assert {"⏎", "\\x00", "$", "<", "&", '"', "\\", "\\x7f", "\\x0b"} <= set(labels)
    assert "<script>$x^2$\\n&\\x00" in labels  # neither markup nor mathematics
    assert not re.search("<(script|b)[ />]", svg)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("suffix", [".png", ".pdf", ".svg"])
def test_what_the_font_lacks_is_no_warning(suffix: str, tmp_path: Path) -> None:
    texts_of_tokens = ["漢字", "🙂"]
    tokenizer = Tokenizer.train(texts_of_tokens * 3, 300)
    tokenizer.save(tmp_path / "t.json")
    token = max((t for t in range(tokenizer.vocab_size)), key=lambda t: tokenizer.token_text(t) in texts_of_tokens)
    assert tokenizer.token_text(token) in texts_of_tokens
    circuit = make_circuit(
        {"0.attn.act_in": [0]}, embedding=[(token, 0, 1.0)], tokenizer=tmp_path / "t.json", task="漢"
    )
    draw_circuit(circuit, tmp_path / f"a{suffix}")


def test_without_a_tokenizer_tokens_are_numbers_and_a_note_says_so(tmp_path: Path) -> None:
    circuit = make_circuit({"0.attn.act_in": [5]}, embedding=[(4711, 5, 1.0)])
    labels = texts(draw(circuit, tmp_path)[0])
    assert "4711" in labels
    assert any("without a tokenizer" in label for label in labels)


def test_an_empty_circuit_says_so(tmp_path: Path) -> None:
    labels = texts(draw(make_circuit({}), tmp_path)[0])
    assert any("No node is kept" in label for label in labels)
    assert any(label.startswith("0 nodes · 0 edges · loss 0.125") for label in labels)


def test_two_thousand_nodes_are_drawn(tmp_path: Path) -> None:
    root, _ = draw(random_circuit(2000), tmp_path)
    assert any("too many cells for labels" in label for label in texts(root))


@pytest.mark.parametrize("name", ["circuit.jpg", "circuit", "circuit.svg.gz"])
def test_another_suffix_is_an_error_that_names_the_three(name: str, tmp_path: Path) -> None:
    with pytest.raises(GossamerError, match=r"\.svg, \.png or \.pdf"):
        draw_circuit(random_circuit(5), tmp_path / name)
    assert not (tmp_path / name).exists()


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "taken.svg").mkdir()
    with pytest.raises(GossamerError, match=r"can't write .*taken\.svg"):
        draw_circuit(random_circuit(5), tmp_path / "taken.svg")
    assert [path.name for path in tmp_path.iterdir()] == ["taken.svg"]


def test_the_command_draws_a_saved_circuit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_circuit(random_circuit(20), tmp_path / "circuit")
    svg, png = tmp_path / "a.svg", tmp_path / "a.png"
    assert main(["draw", str(tmp_path / "circuit"), "-o", str(svg), "--out", str(png)]) == 0
    draw_circuit(random_circuit(20), tmp_path / "b.svg")
    assert svg.read_bytes() == (tmp_path / "b.svg").read_bytes()
    assert png.read_bytes().startswith(SIGNATURES["a.png"])
    assert main(["draw", str(tmp_path / "circuit"), "-o", str(tmp_path / "a.gif")]) == 1
    assert "expected a name that ends in .svg, .png or .pdf" in capsys.readouterr().err
    assert main(["draw", str(tmp_path / "nothing"), "-o", str(svg)]) == 1
    with pytest.raises(SystemExit) as usage:
        main(["draw", str(tmp_path / "circuit")])
    assert usage.value.code == 2
