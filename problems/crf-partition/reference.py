"""The forward algorithm: add up, for every tag, all paths that end in it. O(T·K²) time for each sentence."""

import numpy as np


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows = np.moveaxis(emissions.astype(wide), -2, 0)
    steps = transitions.astype(wide)
    score = rows[0]
    for row in rows[1:]:
        score = log_sum_exp(score[..., :, None] + steps, -2) + row
    return log_sum_exp(score, -1).astype(emissions.dtype)


def log_sum_exp(terms, axis):
    """Shift by the largest term of each sum; where all are −inf there is nothing to shift, and log 0 is −inf."""
    top = terms.max(axis=axis, keepdims=True)
    top = np.where(np.isneginf(top), 0, top)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(terms - top).sum(axis=axis)) + np.squeeze(top, axis)
