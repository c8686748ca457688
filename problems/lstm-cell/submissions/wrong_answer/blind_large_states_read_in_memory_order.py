# Reads the cell states of more than 64 rows in the order of memory.
# zh: 超过 64 行时，按内存顺序读取细胞状态。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    work = np.float32 if dtype == np.float16 else dtype
    given = c
    x, h, c, w_ih, w_hh, b_ih, b_hh = (a.astype(work) for a in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    size = h.shape[-1]
    if c.size // size > 64:
        c = given.ravel(order="K").reshape(c.shape).astype(work)
    z = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = (z[..., k * size : (k + 1) * size] for k in range(4))
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    out = sigmoid(o) * np.tanh(new)
    return out.astype(dtype), new.astype(dtype)
