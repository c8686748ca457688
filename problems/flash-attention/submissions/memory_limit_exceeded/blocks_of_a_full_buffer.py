# Writes the blocks into a buffer of shape Lq × Lk.
# zh: 把各块写进一个 Lq × Lk 的缓冲区。

import torch


def flash_attention(q, k, v, block=64):
    wide = torch.promote_types(q.dtype, torch.float32)
    scores = torch.empty(*q.shape[:-1], k.shape[-2], dtype=wide)
    for start in range(0, k.shape[-2], block):
        part = k[..., start : start + block, :].to(wide)
        scores[..., start : start + block] = q.to(wide) @ part.mT / q.shape[-1] ** 0.5
    return (torch.softmax(scores, dim=-1) @ v.to(wide)).to(q.dtype)
