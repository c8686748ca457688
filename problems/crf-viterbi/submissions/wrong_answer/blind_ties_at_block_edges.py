# At every 64th position it breaks ties in favour of the larger tag.
# zh: 每到第 64 的倍数个位置，分数相同时取较大的标签。
import numpy as np


def viterbi(emissions, transitions):
    kind = emissions.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    e, a = emissions.astype(wide), transitions.astype(wide)
    T, K = e.shape
    s, back = e[0], np.zeros((T, K), np.int64)
    for t in range(1, T):
        c = s[:, None] + a
        if t % 64 == 0:
            back[t] = K - 1 - c[::-1].argmax(0)
        else:
            back[t] = c.argmax(0)
        s = c.max(0) + e[t]
    path = np.empty(T, np.int64)
    path[-1] = s.argmax()
    for t in range(T - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    return path, s.max().astype(kind)
