# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def _sigmoid(z):
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    x, h, c, w_ih, w_hh, b_ih, b_hh = (array.astype(wide) for array in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    gates = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    h_new = _sigmoid(o) * np.tanh(c_new)
    return h_new.astype(dtype), c_new.astype(dtype)


_plain = lstm_cell


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    if x.ndim > 2:
        parts = [lstm_cell(a, b, d, w_ih, w_hh, b_ih, b_hh) for a, b, d in zip(x, h, c)]
        a, b = zip(*parts)
        return np.stack(a), np.stack(b)
    return _plain(x, h, c, w_ih, w_hh, b_ih, b_hh)
