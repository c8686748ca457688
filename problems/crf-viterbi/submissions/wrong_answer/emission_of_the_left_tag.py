# Adds the emission of the tag that is left to each step, at the position that is entered.
# zh: 在进入的位置上加成了离开的标签的发射分数。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps + row[:, None]
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0)
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
