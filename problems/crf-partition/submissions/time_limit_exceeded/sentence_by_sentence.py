# Loops over the sentences of the batch.
# zh: 逐句循环处理整批。

import numpy as np


def log_sum_exp(terms, axis):
    top = terms.max(axis=axis, keepdims=True)
    top = np.where(np.isneginf(top), 0, top)
    return np.log(np.exp(terms - top).sum(axis=axis)) + np.squeeze(top, axis)


def crf_log_partition(emissions, transitions):
    lead = emissions.shape[:-2]
    totals = [one_sentence(sentence, transitions) for sentence in emissions.reshape(-1, *emissions.shape[-2:])]
    return np.array(totals, emissions.dtype).reshape(lead)


def one_sentence(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    scores, steps = emissions.astype(wide), transitions.astype(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = log_sum_exp(score[..., :, None] + steps, -2) + scores[..., t, :]
    return log_sum_exp(score, -1).astype(emissions.dtype)
