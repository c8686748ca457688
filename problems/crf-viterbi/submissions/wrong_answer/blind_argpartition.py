# Takes the best tag before with argpartition, which breaks ties in any order.
# zh: 用 argpartition 取最优的前一个标签，并列时顺序不确定。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    best, back = e[0], []
    for row in e[1:]:
        options = best[:, None] + a
        pointer = np.argpartition(-options, 0, axis=0)[0]
        back.append(pointer)
        best = options[pointer, np.arange(len(a))] + row
    path = [int(np.argmax(best))]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return np.array(path[::-1], np.int64), best.max().astype(emissions.dtype)
