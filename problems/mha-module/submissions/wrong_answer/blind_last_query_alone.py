# Queries are taken in blocks of 64, and a last block of a single query is left out.
# zh: 查询按 64 个一块处理，只剩一个查询的最后一块被漏掉。
import math

import torch
import torch.nn.functional as F
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.head_dim = d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def _split(self, t):
        b, n, _ = t.shape
        return t.reshape(b, n, self.num_heads, self.head_dim).transpose(1, 2)

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = self._split(self.q_proj(x)), self._split(self.k_proj(x)), self._split(self.v_proj(x))
        scores = q @ k.transpose(-2, -1) / math.sqrt(self.head_dim)
        if causal:
            mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            scores = scores.masked_fill(mask, float("-inf"))
        weights = torch.softmax(scores, dim=-1)
        parts = [weights[:, :, s : s + 64] @ v for s in range(0, n - 1 if n > 1 else n, 64)]
        heads = torch.cat(parts, dim=2)
        if heads.shape[2] < n:
            heads = F.pad(heads, (0, 0, 0, n - heads.shape[2]))
        out = heads.transpose(1, 2).reshape(b, n, d)
        return self.o_proj(out)
