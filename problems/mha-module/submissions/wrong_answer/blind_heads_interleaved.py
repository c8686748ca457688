# The heads are interleaved along the last axis instead of lying next to each other.
# zh: 各头在最后一维上交错排列，而不是依次相邻。
import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.heads = num_heads
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model) for _ in range(4))

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = (p(x).view(b, n, -1, self.heads).permute(0, 3, 1, 2) for p in (self.q_proj, self.k_proj, self.v_proj))
        scores = q @ k.transpose(-1, -2) / (d // self.heads) ** 0.5
        if causal:
            scores = scores.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), -torch.inf)
        return self.o_proj((scores.softmax(-1) @ v).permute(0, 2, 3, 1).reshape(b, n, d))
