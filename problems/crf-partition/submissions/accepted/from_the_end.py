"""The backward algorithm: for every tag, add up all ways to go on from it."""

import numpy as np


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    scores = emissions.astype(wide)
    rest = np.zeros_like(scores[..., 0, :])
    for t in range(scores.shape[-2] - 1, 0, -1):
        ahead = (scores[..., t, :] + rest)[..., None, :]
        rest = log_sum_exp(transitions + ahead)
    return log_sum_exp(scores[..., 0, :] + rest).astype(emissions.dtype)


def log_sum_exp(terms):
    """Add the largest term, whose exponential is 1, apart from the others; nan_to_num makes −inf finite."""
    top = np.nan_to_num(terms.max(axis=-1, keepdims=True))
    with np.errstate(divide="ignore"):
        return top[..., 0] + np.log(np.sum(np.exp(terms - top), axis=-1))
