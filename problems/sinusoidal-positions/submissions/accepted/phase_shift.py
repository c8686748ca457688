"""A cosine is a sine that is a quarter turn ahead: odd columns get a phase of π/2."""

import numpy as np


def sinusoidal_positions(n, d):
    columns = np.arange(d)
    odd = columns % 2
    return np.sin(np.arange(n)[:, None] / 10000 ** ((columns - odd) / d) + odd * np.pi / 2)
