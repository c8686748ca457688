# Fills the table from the last position to the first, so a tie goes to the smaller first tag.
# zh: 从最后一个位置往前填表，并列时按最小的首标签选取，而不是最小的末标签。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    length, tags = e.shape
    ahead = np.empty((length, tags), np.int64)
    best = e[-1]
    for t in range(length - 2, -1, -1):
        options = a + best
        ahead[t] = options.argmax(1)
        best = e[t] + options.max(1)
    path = [int(best.argmax())]
    for t in range(length - 1):
        path.append(int(ahead[t, path[-1]]))
    return np.array(path, np.int64), best.max().astype(emissions.dtype)
