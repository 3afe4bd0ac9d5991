"""How a circuit forms, in a series whose models are made by hand: nothing, a part, the whole, the end."""

import shutil
from pathlib import Path

import pytest
import torch
from planted import A, B, by_site, plant

from gossamer import load_circuit
from gossamer.circuit.circuit import find_edges
from gossamer.circuit.discover import Source
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.study_tables import formation_table
from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.study import formation
from gossamer.study.formation import FORMATION, PICTURE, Formation, Series, follow, open_formation
from gossamer.study.plot_formation import plot_formation
from gossamer.tasks.examples import Examples

CONFIG = PruneConfig(ranking="attribution", score_pairs=8, mean_tokens=64)


def planted_at(step: int) -> Transformer:
    """Step 10: the answers can't be read off yet. Step 20: the marker goes another way, through a channel of its own,
    to the same other nodes. Step 30 and the end: the planted circuit, with one gain more at the end."""
    planted = plant("copy", 0)
    model, nodes = planted.model, by_site(planted.nodes)
    if step == 10:
        model.unembed.weight[[A, B]] = 0.0
    if step == 20:
        (read,), (value,), (carry,) = (nodes[f"0.attn.{site}"] for site in ("act_in", "v", "resid_delta"))
        qkv, embed = model.blocks[0].attn.qkv.weight, model.embed.weight
        detour = next(c for c in range(32) if c != carry and not embed[:, c].any())
        row = 2 * model.config.n_head * model.config.d_head + value
        qkv[row, detour], qkv[row, read] = qkv[row, read].item(), 0.0
        embed[:, detour], embed[:, read] = embed[:, read].clone(), 0.0
    if step == 40:
        model.final_norm.weight *= 1.25
    return model


class Following:
    """A folder, and what was looked at on the way."""

    def __init__(self, folder: Path, config: PruneConfig = CONFIG, model: str = "m"):
        self.folder, self.config, self.model = folder, config, model
        self.looked_at: list[int] = []
        self.kept: list[int] = []

    def begun(self) -> Formation:
        empty = Formation(
            task="planted", model=self.model, tokens_hash="h", n_mean_tokens=64, spacing="even", config=self.config
        )
        return open_formation(self.folder, empty)

    def run(self, steps: tuple[int, ...] = (10, 20, 30, 40), stop_at: int | None = None, swap: bool = False):
        planted = plant("copy", 0)
        pairs = [pair._replace(answers=(B, A)) for pair in planted.pairs] if swap else planted.pairs
        series = Series(
            [(step, Path(str(step))) for step in steps],
            lambda path: planted_at(int(path.name)),
            Examples("planted", pairs[:8], pairs[8:16], pairs[16:24], is_held_out=True),
            planted.tokens,
            lambda model, folder: Source("m", "t", "h", None),
        )

        def on_model(step: int) -> None:
            self.looked_at.append(step)
            if step == stop_at:
                raise KeyboardInterrupt

        return follow(
            series,
            self.folder,
            self.begun(),
            on_model,
            lambda step: None,
            lambda row, was_kept: self.kept.append(row.step) if was_kept else None,
        )


def test_a_circuit_that_forms(tmp_path):
    following = Following(tmp_path / "f")
    found = following.run()
    assert following.looked_at == [40, 10, 20, 30], "what the others are compared with comes first"
    nothing, part, whole, end = found.rows
    assert [row.step for row in found.rows] == [10, 20, 30, 40]
    planted = plant("copy", 0).nodes
    edges = len(find_edges(plant("copy", 0).model, by_site(planted)))

    assert nothing.outcome.circuit is None
    assert nothing.same_nodes is None
    assert nothing.outcome.full is not None
    assert nothing.outcome.full.loss == pytest.approx(0.6931, abs=1e-3)
    assert nothing.last_nodes.sufficiency.loss == pytest.approx(0.6931, abs=1e-3)
    assert not (tmp_path / "f" / "step-00000010").exists()

    # Three of four nodes are those of the end, and one edge of two.
    assert part.outcome.circuit is not None
    assert part.outcome.circuit.n_nodes == 4
    assert part.same_nodes == pytest.approx(3 / 5)
    assert part.same_edges == pytest.approx(1 / 3)
    assert part.last_nodes.sufficiency.loss > 0.6, "the last circuit reads a channel that is empty yet"

    for row in (whole, end):
        assert row.outcome.circuit is not None
        assert (row.outcome.circuit.n_nodes, row.outcome.circuit.n_edges) == (len(planted), edges)
        assert row.same_nodes == row.same_edges == 1.0
        assert row.last_nodes.sufficiency.loss < 0.15 < 0.6 < row.last_nodes.necessity.loss
        assert load_circuit(tmp_path / "f" / f"step-{row.step:08d}").nodes == by_site(planted)
    assert whole.model_hash != end.model_hash
    assert following.begun() == found
    plot_formation(found, tmp_path / "f" / PICTURE)
    (before := tmp_path / "before.png").hardlink_to(tmp_path / "f" / PICTURE)
    whole = before.read_bytes()
    plot_formation(found.model_copy(update={"rows": found.rows[2:]}), tmp_path / "f" / PICTURE)
    assert before.read_bytes() == whole, "the old picture is replaced, not written over"
    plot_formation(found.model_copy(update={"spacing": "log", "rows": found.rows[:1]}), tmp_path / "log.png")
    for picture in (tmp_path / "f" / PICTURE, tmp_path / "log.png"):
        assert picture.read_bytes().startswith(b"\x89PNG")


def test_circuits_without_edges_share_none(tmp_path):
    """Two empty sets are equal, which is no agreement: a dash, and no dot."""
    found = Following(tmp_path / "f").run((30, 40))
    record = load_circuit(tmp_path / "f" / "step-00000040").record
    bare = record.model_copy(update={"edges": [], "n_edges": 0})
    assert formation._same(bare, bare, formation.edges_of) is None
    assert formation._same(bare, record, formation.edges_of) == 0.0
    assert formation._same(bare, bare, formation.nodes_of) == 1.0
    row = found.rows[0].model_copy(update={"same_edges": None})
    made = formation_table(found.model_copy(update={"rows": (row,)}))
    assert [list(made.columns[i].cells) for i in (5, 6)] == [["1.00"], ["-"]]
    plot_formation(found.model_copy(update={"rows": (row, found.rows[1])}), tmp_path / "f.png")
    assert (tmp_path / "f.png").read_bytes().startswith(b"\x89PNG")


def test_an_interrupted_series_goes_on_where_it_was(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        Following(tmp_path).run(stop_at=30)
    again = Following(tmp_path)
    found = again.run()
    assert again.kept == [40, 10, 20]
    assert len(found.rows) == 4
    shutil.rmtree(tmp_path / "step-00000020")
    lost = Following(tmp_path)
    assert lost.run().rows[1].same_nodes == found.rows[1].same_nodes
    assert lost.kept == [40, 10, 30]


def test_a_series_that_was_killed_while_it_wrote_goes_on(tmp_path, monkeypatch):
    def killed(*_args) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(formation, "measure_both", killed)  # the last circuit is saved, its row isn't
        Following(tmp_path).run((30, 40))
    assert (tmp_path / "step-00000040").exists()
    (tmp_path / ".formation.json.k3_x9aqz").write_text("{")
    again = Following(tmp_path)
    assert [row.step for row in again.run((30, 40)).rows] == [30, 40]
    assert again.kept == []


def test_without_the_last_circuit_nothing_is_kept(tmp_path):
    Following(tmp_path).run()
    shutil.rmtree(tmp_path / "step-00000040")
    again = Following(tmp_path)
    again.run()
    assert again.kept == []


def test_bad_series_are_refused(tmp_path):
    with pytest.raises(GossamerError, match="can't do the task planted"):
        Following(tmp_path / "f").run(swap=True)
    assert not (tmp_path / "f").exists()
    Following(tmp_path / "f").run((30, 40))
    with pytest.raises(GossamerError, match="its model was m, now it is n"):
        Following(tmp_path / "f", model="n").begun()
    with pytest.raises(GossamerError, match="--score-pairs"):
        Following(tmp_path / "f", CONFIG.model_copy(update={"score_pairs": 9})).begun()
    assert (tmp_path / "f" / FORMATION).exists()


def test_the_planted_series_is_what_it_says():
    """What the tests above rest on: step 20 does the task, and by other weights than the end."""
    assert not torch.equal(planted_at(20).embed.weight, planted_at(30).embed.weight)
    assert torch.equal(planted_at(30).embed.weight, planted_at(40).embed.weight)
