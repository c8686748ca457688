# Takes scores within 1e-6 of the best one for ties.
# zh: 把与最高分相差不到 1e-6 的分数当成并列。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)

    def first(scores):
        return np.argmax(scores >= scores.max(0) - 1e-6, axis=0)

    best, back = e[0], []
    for row in e[1:]:
        options = best[:, None] + a
        pointer = first(options)
        back.append(pointer)
        best = options.max(0) + row
    path = [int(first(best))]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return np.array(path[::-1], np.int64), best.max().astype(emissions.dtype)
