# Keeps the cache as a list of blocks, and attends with positions instead of a triangular mask.
# zh: 缓存按块保存在列表中，用位置编号比较代替三角掩码。
import torch
from torch import nn


class KVCacheAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.W_q, self.W_k, self.W_v = (nn.Linear(d_model, d_model, bias=False) for _ in range(3))
        self.out_proj = nn.Linear(d_model, d_model, bias=False)
        self.heads = num_heads
        self.blocks = []

    def forward(self, x):
        new = self.W_k(x), self.W_v(x)
        keys = torch.cat([*(block[0] for block in self.blocks), new[0]], dim=1).unflatten(-1, (self.heads, -1))
        values = torch.cat([*(block[1] for block in self.blocks), new[1]], dim=1).unflatten(-1, (self.heads, -1))
        self.blocks.append(tuple(part.detach() for part in new))
        queries = self.W_q(x).unflatten(-1, (self.heads, -1))
        scores = torch.einsum("bihd,bjhd->bhij", queries, keys) * queries.shape[-1] ** -0.5
        where = torch.arange(keys.shape[1])
        visible = where[-x.shape[1] :, None] >= where
        weights = torch.where(visible, scores, -torch.inf).softmax(-1)
        return self.out_proj(torch.einsum("bhij,bjhd->bihd", weights, values).flatten(-2))
