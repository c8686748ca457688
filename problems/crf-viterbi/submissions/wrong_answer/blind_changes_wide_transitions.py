# Replaces minus infinity in the given transitions themselves when there are more than 64 tags in float64.
# zh: float64 且标签多于 64 个时，直接在传入的转移矩阵里替换负无穷。
import numpy as np


def viterbi(emissions, transitions):
    kind = emissions.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    a = transitions.astype(wide, copy=False)
    if a is transitions and a.shape[0] <= 64:
        a = a.copy()
    if wide is np.float64:
        np.maximum(a, -1e200, out=a)
    e = emissions.astype(wide)
    T, K = e.shape
    s, back = e[0], np.zeros((T, K), np.int64)
    for t in range(1, T):
        c = s[:, None] + a
        back[t] = c.argmax(0)
        s = c.max(0) + e[t]
    path = np.empty(T, np.int64)
    path[-1] = s.argmax()
    for t in range(T - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    return path, s.max().astype(kind)
