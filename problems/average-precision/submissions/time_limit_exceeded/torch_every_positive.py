# Counts again for each positive.
# zh: 对每个正样本都重新计数。

import torch


def average_precision(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    positives = scores[labels == 1]
    if len(positives) == 0:
        return torch.tensor(float("nan"), dtype=result)
    total = 0.0
    for score in positives:
        total += int((positives >= score).sum()) / int((scores >= score).sum())
    return torch.tensor(total / len(positives), dtype=result)
