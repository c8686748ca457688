# Clips the sums to 30 in float64, so that a closed gate leaks a large state.
# zh: 在 float64 中把和截断到 ±30，关闭的门会漏过很大的状态。
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
    z = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    if dtype == np.float64:
        z = np.clip(z, -30, 30)
    i, f, g, o = (z[..., k * size : (k + 1) * size] for k in range(4))
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    out = sigmoid(o) * np.tanh(new)
    return out.astype(dtype), new.astype(dtype)
