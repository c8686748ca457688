"""NumPy: what all ranks send is one diagonal, and the receivers' places are that diagonal one row further down."""

import numpy as np


def ring_all_reduce(chunks):
    held = np.array(chunks, dtype=np.int64)
    n = len(held)
    ranks = np.arange(n)
    states = []
    for step in range(2 * (n - 1)):
        place = (ranks - step) % n
        receivers = (ranks + 1) % n
        values = held[ranks, place]
        held[receivers, place] = values + (held[receivers, place] if step < n - 1 else 0)
        states.append(held.tolist())
    return states
