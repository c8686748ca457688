# Takes float32 for float64 gradients in a shortcut for a single feature.
# zh: 只有一个特征时走的捷径用 float32 处理 float64 的梯度。
import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    flat = ids.reshape(-1)
    if dy.shape[-1] == 1:
        out = torch.bincount(flat, weights=dy.reshape(-1).float(), minlength=num_embeddings).unsqueeze(1)
    else:
        wide = torch.promote_types(dy.dtype, torch.float32)
        out = torch.zeros(num_embeddings, dy.shape[-1], dtype=wide)
        out.index_add_(0, flat, dy.reshape(-1, dy.shape[-1]).to(wide))
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.to(dy.dtype)
