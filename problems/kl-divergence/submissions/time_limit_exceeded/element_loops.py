# Loops over every class in Python.
# zh: 用 Python 循环逐个类别计算。

import math

import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    rows = np.zeros(p_logits.shape[:-1])
    classes = range(p_logits.shape[-1])
    for position in np.ndindex(rows.shape):
        p_top, q_top = float(p_logits[position][0]), float(q_logits[position][0])
        for label in classes:
            p_top = max(p_top, float(p_logits[position][label]))
            q_top = max(q_top, float(q_logits[position][label]))
        p_total = q_total = 0.0
        for label in classes:
            p_total += math.exp(p_logits[position][label] - p_top)
            q_total += math.exp(q_logits[position][label] - q_top)
        for label in classes:
            log_p = float(p_logits[position][label]) - p_top - math.log(p_total)
            log_q = float(q_logits[position][label]) - q_top - math.log(q_total)
            if math.exp(log_p) > 0:
                rows[position] += math.exp(log_p) * (log_p - log_q)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    return float(rows.sum() if reduction == "sum" else rows.mean())
