# Subtracts the maximum at every position and returns the score of what is left.
# zh: 每个位置都减去最大值，返回的得分因此少了这些值。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
        score = score - score.max()
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
