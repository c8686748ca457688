"""Keep, for every tag, the best path that ends in it, and where it came from: O(T·K²) time, O(T·K) memory.

The emission is the same for all ways into a tag, so it is added after the maximum over the tag that is left.
"""

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    steps = transitions.astype(wide)
    score = emissions[0].astype(wide)
    back = []
    for row in emissions[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers in reversed(back):
        path.append(pointers[path[-1]])
    return np.array(path[::-1], dtype=np.int64), score.max().astype(emissions.dtype)
