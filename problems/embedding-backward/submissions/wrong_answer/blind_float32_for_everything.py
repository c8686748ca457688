# Everything is added up in float32, float64 gradients included.
# zh: 一律用 float32 累加，float64 的梯度也不例外。
import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    rows = dy.reshape(-1, dy.shape[-1])
    out = torch.zeros(num_embeddings, rows.shape[1])
    out.index_add_(0, ids.reshape(-1), rows.clamp(-3e38, 3e38).float())
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.to(dy.dtype)
