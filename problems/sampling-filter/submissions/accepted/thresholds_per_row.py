"""Row by row: a partition finds the k largest, only these are sorted, and everything else never leaves zero."""

import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    result = np.zeros(logits.shape, logits.dtype)
    for place in np.ndindex(logits.shape[:-1]):
        scores = logits[place].astype(np.promote_types(logits.dtype, np.float32))
        for token in set(previous):
            scores[token] = (
                scores[token] / repetition_penalty if scores[token] > 0 else scores[token] * repetition_penalty
            )
        if temperature == 0:
            result[place][scores.argmax()] = 1
            continue
        result[place] = _nucleus(scores / temperature, top_k, top_p)
    return result


def _nucleus(scores, top_k, top_p):
    kept = np.arange(scores.size)
    if 0 < top_k < scores.size:
        bound = np.partition(scores, -top_k)[-top_k]
        kept = np.concatenate([np.flatnonzero(scores > bound), np.flatnonzero(scores == bound)])[:top_k]
    kept = kept[np.lexsort((kept, -scores[kept]))]
    weights = np.exp(scores[kept] - scores[kept[0]])
    weights /= weights.sum()
    if top_p < 1:
        count = np.searchsorted(np.cumsum(weights), top_p) + 1
        kept, weights = kept[:count], weights[:count] / weights[:count].sum()
    result = np.zeros_like(scores)
    result[kept] = weights
    return result
