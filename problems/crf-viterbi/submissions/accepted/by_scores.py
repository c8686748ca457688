"""Without pointers: keep all scores, and choose each earlier tag again on the way back."""

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    scores, entering = emissions.astype(wide), transitions.T.astype(wide)
    for t in range(1, len(scores)):
        scores[t] += np.max(entering + scores[t - 1], axis=1)
    path = np.empty(len(scores), np.int64)
    path[-1] = np.argmax(scores[-1])
    for t in range(len(scores) - 2, -1, -1):
        path[t] = np.argmax(entering[path[t + 1]] + scores[t])
    return path, emissions.dtype.type(scores[-1, path[-1]])
