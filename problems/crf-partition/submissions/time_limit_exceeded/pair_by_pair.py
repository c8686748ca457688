# Loops over all pairs of tags at each position.
# zh: 每个位置都用 Python 循环遍历所有标签对。

import numpy as np


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    scores, steps = emissions.astype(wide), transitions.astype(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        total = np.full_like(score, -np.inf)
        for entered in range(len(steps)):
            for left in range(len(steps)):
                way = score[..., left] + steps[left, entered] + scores[..., t, entered]
                total[..., entered] = np.logaddexp(total[..., entered], way)
        score = total
    return np.logaddexp.reduce(score, axis=-1).astype(emissions.dtype)
