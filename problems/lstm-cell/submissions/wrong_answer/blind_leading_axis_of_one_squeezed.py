# Drops a leading axis of size one from the results when there are several.
# zh: 有多个前导轴时，去掉结果中长度为一的第一个轴。
import numpy as np


def _sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, h, c, wi, wh, bi, bh = (t.astype(wide) for t in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    z = x @ wi.T + bi + h @ wh.T + bh
    i, f, g, o = np.split(z, 4, axis=-1)
    new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    out = _sigmoid(o) * np.tanh(new)
    if out.ndim > 2 and out.shape[0] == 1:
        out, new = out[0], new[0]
    return out.astype(kind), new.astype(kind)
