# Decodes the second half of a long sequence backwards, so that ties there favour the front.
# zh: 长序列的后半段从后往前解码，分数相同时变成先看前面的标签。
import numpy as np


def viterbi(emissions, transitions):
    kind = emissions.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    e, a = emissions.astype(wide), transitions.astype(wide)
    T, K = e.shape
    mid = T - 1 if T < 50 else T // 2
    s, back = e[0], {}
    for t in range(1, mid + 1):
        c = s[:, None] + a
        back[t] = c.argmax(0)
        s = c.max(0) + e[t]
    r, ahead = np.zeros(K, wide), {}
    for t in range(T - 1, mid, -1):
        c = a + (r + e[t])[None, :]
        ahead[t] = c.argmax(1)
        r = c.max(1)
    total = s + r
    path = np.empty(T, np.int64)
    path[mid] = total.argmax()
    for t in range(mid, 0, -1):
        path[t - 1] = back[t][path[t]]
    for t in range(mid + 1, T):
        path[t] = ahead[t][path[t - 1]]
    return path, total.max().astype(kind)
