# Computes in half precision.
# zh: 用半精度计算。

import numpy as np


def log_sum_exp(terms, axis):
    top = terms.max(axis=axis, keepdims=True)
    top = np.where(np.isneginf(top), 0, top)
    return np.log(np.exp(terms - top).sum(axis=axis)) + np.squeeze(top, axis)


def crf_log_partition(emissions, transitions):
    wide = emissions.dtype
    scores, steps = emissions.astype(wide), transitions.astype(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = log_sum_exp(score[..., :, None] + steps, -2) + scores[..., t, :]
    return log_sum_exp(score, -1).astype(emissions.dtype)
