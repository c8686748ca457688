# Adds the exponentials up one logit at a time.
# zh: 逐个 logit 计算指数之和。

import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.promote_types(logits.dtype, np.float32).type
    total, count = 0.0, 0
    for row in range(len(labels)):
        for place in range(max(int(prompt_lengths[row]), 1), labels.shape[1]):
            if labels[row, place] != -100:
                scores = [float(score) for score in logits[row, place - 1]]
                top = max(scores)
                total += np.log(sum(np.exp(score - top) for score in scores)) + top - scores[labels[row, place]]
                count += 1
    return logits.dtype.type(wide(total) / wide(count))
