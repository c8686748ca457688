# Uses the hard sigmoid, a straight line between 0 and 1.
# zh: 用了 hard sigmoid，即 0 与 1 之间的一条直线。

import numpy as np


def _sigmoid(z):
    return np.clip(z / 6 + 0.5, 0, 1)


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    x, h, c, w_ih, w_hh, b_ih, b_hh = (array.astype(wide) for array in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    gates = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    h_new = _sigmoid(o) * np.tanh(c_new)
    return h_new.astype(dtype), c_new.astype(dtype)
