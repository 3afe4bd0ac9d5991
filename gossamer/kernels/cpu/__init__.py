"""CPU kernels, compiled by numba at first use and kept in its cache. Imported lazily, by the files one level up.

They work on *feature-major* activations: [batch, width, seq], so that 16 neighbouring tokens fill a vector register
and no kernel ever reduces across one. The tensors that the model passes around are the same memory seen as
[batch, seq, width] (`layout.py`).
"""
