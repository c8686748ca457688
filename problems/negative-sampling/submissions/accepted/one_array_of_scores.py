"""Positive and negatives in one array with signs; softplus as max(z, 0) + log1p(exp(−|z|))."""

import numpy as np


def skipgram_loss(center, positive, negatives):
    wide = np.float64 if center.dtype == np.float64 else np.float32
    words = np.concatenate([-positive[..., None, :], negatives], axis=-2).astype(wide)
    scores = (words @ center.astype(wide)[..., None])[..., 0]
    losses = np.maximum(scores, 0) + np.log1p(np.exp(-np.abs(scores)))
    return (losses.sum() / (losses.size / losses.shape[-1])).astype(center.dtype)
