# Begins the maximum at -10**9, so paths with a lower score are lost.
# zh: 最大值从 -10**9 开始，分数更低的路径会丢失。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e = np.maximum(emissions.astype(wide), -1e9)
    a = np.maximum(transitions.astype(wide), -1e9)
    best, back = e[0], []
    for row in e[1:]:
        options = best[:, None] + a
        back.append(options.argmax(0))
        best = options.max(0) + row
    path = [int(best.argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return np.array(path[::-1], np.int64), best.max().astype(emissions.dtype)
