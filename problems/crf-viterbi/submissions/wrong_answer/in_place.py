# Adds to the rows of the given emissions.
# zh: 直接在传入的 emissions 上累加。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide, copy=False), transitions.astype(wide, copy=False)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        row += ways.max(axis=0)
        score = row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
