"""`python -m gossamer`."""

from gossamer.cli import command

if __name__ == "__main__":
    command()
