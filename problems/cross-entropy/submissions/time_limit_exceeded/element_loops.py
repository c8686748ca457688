# Loops over every logit in Python.
# zh: 用 Python 循环逐个 logit 计算。

import math

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    classes = logits.shape[-1]
    loss = np.zeros(logits.shape[:-1])
    for position in np.ndindex(loss.shape):
        target = targets[position]
        if target == ignore_index:
            continue
        top = max(logits[position])
        total = 0.0
        for label in range(classes):
            total += math.exp(logits[position][label] - top)
        for label in range(classes):
            log_p = float(logits[position][label]) - float(top) - math.log(total)
            weight = label_smoothing / classes + (1 - label_smoothing) * (label == target)
            if weight > 0:
                loss[position] -= weight * log_p
    if reduction == "none":
        return loss.astype(logits.dtype)
    count = np.count_nonzero(targets != ignore_index)
    if reduction == "mean":
        return float(loss.sum() / count) if count else float("nan")
    return float(loss.sum())
