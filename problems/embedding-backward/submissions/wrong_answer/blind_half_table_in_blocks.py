# Each block of 1024 positions is added up in float32, but the table between the blocks is in half precision.
# zh: 每 1024 个位置在 float32 下求和，块与块之间的表却是半精度。
import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    flat = ids.reshape(-1)
    rows = dy.reshape(-1, dy.shape[-1])
    wide = torch.float64 if dy.dtype == torch.float64 else torch.float32
    out = torch.zeros(num_embeddings, rows.shape[1], dtype=dy.dtype)
    step = 1024
    for i in range(0, len(flat), step):
        block = out.to(wide).index_add(0, flat[i : i + step], rows[i : i + step].to(wide))
        out = block.to(dy.dtype)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out
