"""Each gate with its own rows of the weights; 1 / (1 + exp(−z)) is right at both ends, although exp overflows."""

import numpy as np


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    both = np.concatenate([x, h], axis=-1).astype(wide)
    size = h.shape[-1]

    def gate(place):
        rows = slice(place * size, place * size + size)
        weights = np.concatenate([w_ih[rows], w_hh[rows]], axis=1).astype(wide)
        return both @ weights.T + (b_ih[rows].astype(wide) + b_hh[rows].astype(wide))

    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    c_new = sigmoid(gate(1)) * c.astype(wide) + sigmoid(gate(0)) * np.tanh(gate(2))
    h_new = sigmoid(gate(3)) * np.tanh(c_new)
    return h_new.astype(x.dtype), c_new.astype(x.dtype)
