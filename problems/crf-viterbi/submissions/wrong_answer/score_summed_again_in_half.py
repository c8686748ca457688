# Adds up the score along the path once more, in half precision.
# zh: 沿路径用半精度重新累加得分。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    path = np.array(path[::-1])
    return path, emissions[np.arange(len(path)), path].sum() + transitions[path[:-1], path[1:]].sum()
