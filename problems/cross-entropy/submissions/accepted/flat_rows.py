"""Cross-entropy on the rows that count: flatten, drop the ignored, scatter back for "none"."""

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    classes = logits.shape[-1]
    flat = targets.reshape(-1)
    kept = np.flatnonzero(flat != ignore_index)
    rows = logits.reshape(-1, classes)[kept].astype(np.promote_types(logits.dtype, np.float32))
    rows -= rows.max(axis=1, keepdims=True, initial=-np.inf)
    rows -= np.log(np.exp(rows).sum(axis=1, keepdims=True))
    loss = -rows[np.arange(len(kept)), flat[kept]]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * rows.mean(axis=1)
    if reduction == "none":
        result = np.zeros(flat.shape, logits.dtype)
        result[kept] = loss
        return result.reshape(targets.shape)
    total = loss.sum(dtype=np.float64)
    if reduction == "mean":
        total = total / len(kept) if len(kept) else np.nan
    return float(total)
