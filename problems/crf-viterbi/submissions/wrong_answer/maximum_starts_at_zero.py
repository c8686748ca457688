# Starts the search of each maximum at 0, so that paths of negative score are never found.
# zh: 求最大值时从 0 开始，得分为负的路径永远找不到。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        best, pointers = np.zeros_like(row), np.zeros(len(row), np.int64)
        for left in range(len(row)):
            ways = score[left] + steps[left]
            pointers = np.where(ways > best, left, pointers)
            best = np.maximum(best, ways)
        back.append(pointers)
        score = best + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
