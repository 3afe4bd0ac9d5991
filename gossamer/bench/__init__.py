"""Measurements that users can repeat: a training step against its dense equal, kernels against their twins."""
