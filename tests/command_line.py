"""Command lines as a user types them, in this process."""

from gossamer.cli import main

TINY = ["--model.n-layer", "1", "--model.d-model", "16", "--model.n-head", "2", "--model.d-head", "4"]
TINY += ["--model.context", "32", "--sparsity.l0", "0.25", "--batch-size", "4", "--validation-tokens", "256"]


def gossamer(capsys, *arguments: object) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command line."""
    capsys.readouterr()
    try:
        code = main([str(a) for a in arguments])
    except SystemExit as exit:
        code = int(exit.code or 0)
    out, err = capsys.readouterr()
    return code, out, err
