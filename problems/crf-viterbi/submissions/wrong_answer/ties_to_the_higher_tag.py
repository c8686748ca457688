# Lets the higher tag win a tie.
# zh: 并列时取较大的标签。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(len(ways) - 1 - ways[::-1].argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [len(score) - 1 - score[::-1].argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)
