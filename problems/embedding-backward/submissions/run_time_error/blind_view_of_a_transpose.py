# view() fails on a gradient or on ids that are a transposed view.
# zh: 梯度或 id 是转置视图时，view() 会出错。
import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    wide = torch.float64 if dy.dtype == torch.float64 else torch.float32
    rows = dy.reshape(-1, dy.shape[-1]).to(wide)
    out = torch.zeros(num_embeddings, rows.shape[1], dtype=wide)
    out.index_add_(0, ids.view(-1), rows)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.to(dy.dtype)
