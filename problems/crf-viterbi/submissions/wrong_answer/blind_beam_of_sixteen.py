# Keeps only the sixteen best tags of each position, so a path that begins badly is lost.
# zh: 每个位置只保留分数最高的十六个标签，开头较差的最优路径会丢失。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    tags = e.shape[1]
    best, back = e[0], []
    for row in e[1:]:
        if tags > 16:
            best = np.where(best < np.partition(best, -16)[-16], -np.inf, best)
        options = best[:, None] + a
        back.append(options.argmax(0))
        best = options.max(0) + row
    path = [int(best.argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return np.array(path[::-1], np.int64), best.max().astype(emissions.dtype)
