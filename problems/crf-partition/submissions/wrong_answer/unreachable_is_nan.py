# Subtracts −inf from −inf at tags that cannot be reached.
# zh: 在无法到达的标签处用 −inf 减 −inf，得到 NaN。

import numpy as np


def log_sum_exp(terms, axis):
    top = terms.max(axis=axis, keepdims=True)
    return np.log(np.exp(terms - top).sum(axis=axis)) + np.squeeze(top, axis)


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    scores, steps = emissions.astype(wide), transitions.astype(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = log_sum_exp(score[..., :, None] + steps, -2) + scores[..., t, :]
    return log_sum_exp(score, -1).astype(emissions.dtype)
