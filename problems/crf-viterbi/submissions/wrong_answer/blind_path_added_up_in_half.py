# The score of the path is summed again in the input's dtype, so half precision is rounded at each step.
# zh: 路径分数在输入的 dtype 中重新累加，半精度每步都舍入。
import numpy as np


def viterbi(emissions, transitions):
    work = np.float64 if emissions.dtype == np.float64 else np.float32
    e, a = emissions.astype(work), transitions.astype(work)
    T, K = e.shape
    v = e[0]
    back = np.zeros((T, K), dtype=np.int64)
    for t in range(1, T):
        m = v[:, None] + a
        back[t] = m.argmax(0)
        v = m.max(0) + e[t]
    path = np.zeros(T, dtype=np.int64)
    path[-1] = v.argmax()
    for t in range(T - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    score = emissions.dtype.type(0)
    for t in range(T):
        score = score + emissions[t, path[t]]
        if t:
            score = score + transitions[path[t - 1], path[t]]
    return path, score
