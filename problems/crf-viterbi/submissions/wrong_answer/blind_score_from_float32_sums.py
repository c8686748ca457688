# Adds up the score of the path again in float32, even for float64.
# zh: 用 float32 重新累加路径的分数，float64 也不例外。
import numpy as np


def viterbi(emissions, transitions):
    kind = emissions.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    e, a = emissions.astype(wide), transitions.astype(wide)
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
    score = e[np.arange(T), path].astype(np.float32).sum() + a[path[:-1], path[1:]].astype(np.float32).sum()
    return path, np.asarray(score).astype(kind)
