"""Frequencies by exp and log; sine and cosine stacked in a last axis, which flattening makes alternate."""

import math

import numpy as np


def sinusoidal_positions(n, d):
    frequencies = np.exp(np.arange(0, d, 2) * (-math.log(10000) / d))
    angles = np.outer(np.arange(n), frequencies)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(n, -1)[:, :d]
