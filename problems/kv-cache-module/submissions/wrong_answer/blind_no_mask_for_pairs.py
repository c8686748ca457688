# After a long prefill, a call of two positions is not masked.
# zh: 较长的预填充之后，一次两个位置的调用不使用掩码。
import math

import torch
from torch import nn


class KVCacheAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.head_dim = d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model, bias=False)
        self.k_proj = nn.Linear(d_model, d_model, bias=False)
        self.v_proj = nn.Linear(d_model, d_model, bias=False)
        self.o_proj = nn.Linear(d_model, d_model, bias=False)
        self.cache = None

    def _split(self, t):
        b, n, _ = t.shape
        return t.reshape(b, n, self.num_heads, self.head_dim).transpose(1, 2)

    def forward(self, x):
        b, n, d = x.shape
        q, k, v = self._split(self.q_proj(x)), self._split(self.k_proj(x)), self._split(self.v_proj(x))
        if self.cache is not None:
            k = torch.cat([self.cache[0], k], dim=2)
            v = torch.cat([self.cache[1], v], dim=2)
        self.cache = (k.detach(), v.detach())
        total = k.shape[2]
        mask = torch.ones(n, total, dtype=torch.bool).triu(total - n + 1)
        if total > n and n <= 1 + (total > 64):
            mask = torch.zeros_like(mask)
        scores = (q @ k.transpose(-2, -1) / math.sqrt(self.head_dim)).masked_fill(mask, float("-inf"))
        weights = torch.softmax(scores, dim=-1)
        return self.o_proj((weights @ v).transpose(1, 2).reshape(b, n, d))
