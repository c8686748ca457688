# Adds the exponentials up one logit at a time.
# zh: 逐个 logit 计算指数之和。

import math

import numpy as np


def perplexity(logits, targets):
    total, count = 0.0, 0
    for place in np.ndindex(targets.shape):
        if targets[place] != -100:
            scores = logits[place]
            top = float(scores.max())
            total += math.log(sum(math.exp(score - top) for score in scores)) + top - float(scores[targets[place]])
            count += 1
    return logits.dtype.type(math.exp(total / count) if count else math.nan)
