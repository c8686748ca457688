# Replaces −inf by −10⁴, which few good steps make up for.
# zh: 用 −10⁴ 代替 −inf，个别分数可以把它抵消掉。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = (
        np.where(np.isneginf(emissions), -1e4, emissions).astype(wide),
        np.where(np.isneginf(transitions), -1e4, transitions).astype(wide),
    )
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
