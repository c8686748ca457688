"""Divides the dot products by both norms, and adds the exponentials up as logarithms."""

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows, keys = q.astype(wide), k.astype(wide)
    lengths = np.sqrt(np.einsum("nd,nd->n", rows, rows))[:, None] * np.sqrt(np.einsum("md,md->m", keys, keys))
    logits = np.einsum("nd,md->nm", rows, keys, optimize=True) / (lengths * temperature)
    positives = np.einsum("nn->n", logits[:, : len(q)])
    return q.dtype.type(np.mean(np.logaddexp.reduce(logits, axis=1) - positives))
