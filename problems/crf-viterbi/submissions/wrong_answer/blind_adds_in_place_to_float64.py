# Adds to the emissions in place, as asarray makes no copy of a float64 array.
# zh: asarray 对 float64 数组不复制，就地累加改动了输入的 emissions。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = np.asarray(emissions, wide), np.asarray(transitions, wide)
    back = []
    for t in range(1, len(e)):
        options = e[t - 1][:, None] + a
        back.append(options.argmax(0))
        e[t] += options.max(0)
    path = [int(e[-1].argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return np.array(path[::-1], np.int64), e[-1].max().astype(emissions.dtype)
