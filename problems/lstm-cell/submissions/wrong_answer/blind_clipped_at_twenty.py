# The argument of the sigmoid is clipped to ±20, which leaves a trace of a large cell state behind a closed gate.
# zh: sigmoid 的自变量截断到 ±20，门关闭时仍会漏出一点很大的细胞状态。
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = np.float32 if dtype == np.float16 else dtype
    x, h, c, w_ih, w_hh, b_ih, b_hh = (t.astype(wide) for t in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    z = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = np.split(z, 4, axis=-1)
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    out = sigmoid(o) * np.tanh(new)
    return out.astype(dtype), new.astype(dtype)
