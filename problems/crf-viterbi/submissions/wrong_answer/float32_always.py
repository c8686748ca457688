# Computes in float32 even where the input is float64.
# zh: 即使输入是 float64 也用 float32 计算。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.float32
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
