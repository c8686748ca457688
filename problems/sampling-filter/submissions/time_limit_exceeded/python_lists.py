# Sorts and sums every row as a Python list.
# zh: 把每一行当作 Python 列表来排序、求和。

import math

import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    result = np.zeros(logits.shape, logits.dtype)
    for place in np.ndindex(logits.shape[:-1]):
        scores = [float(score) for score in logits[place]]
        for token in set(previous):
            scores[token] = (
                scores[token] / repetition_penalty if scores[token] > 0 else scores[token] * repetition_penalty
            )
        order = sorted(range(len(scores)), key=lambda token: (-scores[token], token))
        order = order[: 1 if temperature == 0 else top_k or None]
        weights = [math.exp((scores[token] - scores[order[0]]) / (temperature or 1)) for token in order]
        total, reached, kept = sum(weights), 0.0, 0
        for weight in weights:
            if kept and top_p < 1 and reached >= top_p:
                break
            reached, kept = reached + weight / total, kept + 1
        whole = sum(weights[:kept])
        for token, weight in zip(order[:kept], weights[:kept]):
            result[place][token] = weight / whole
    return result
