# Also looks at the split after the last row, whose gain may come out above 0 by rounding.
# zh: 把最后一行之后的分裂也算在内，它的增益可能因舍入而大于 0。
import numpy as np


def split_gain(g, h, lam, gamma):
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    rest, rest_h = g.astype(np.float64).sum() - a, h.astype(np.float64).sum() - b
    with np.errstate(all="ignore"):
        gain = a**2 / (b + lam) + np.nan_to_num(rest**2 / (rest_h + lam)) - a[-1] ** 2 / (b[-1] + lam)
    gain = gain / 2 - gamma
    best = int(gain.argmax())
    return (gain[best].astype(g.dtype), best + 1) if gain[best] > 0 else (g.dtype.type(0), 0)
