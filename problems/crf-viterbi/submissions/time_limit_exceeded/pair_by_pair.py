# Loops over all pairs of tags at each position.
# zh: 每个位置都用 Python 循环遍历所有标签对。

import numpy as np


def viterbi(emissions, transitions):
    rows, steps = emissions.astype(np.float64).tolist(), transitions.astype(np.float64).T.tolist()
    score, back = rows[0], []
    tags = range(len(score))
    for row in rows[1:]:
        pointers = [max(tags, key=[one + step for one, step in zip(score, into)].__getitem__) for into in steps]
        score = [score[left] + into[left] + add for left, into, add in zip(pointers, steps, row)]
        back.append(pointers)
    path = [max(tags, key=score.__getitem__)]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), emissions.dtype.type(max(score))
