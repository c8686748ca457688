# The causal mask is kept for later calls, and a shorter call takes its last rows instead of its first ones.
# zh: 因果掩码留给之后的调用使用；之后的输入更短时，取了掩码的最后几行，而不是最前几行。
import torch
import torch.nn.functional as F
from torch import nn


class Attn(nn.Module):
    def __init__(self, d, h):
        super().__init__()
        self.h = h
        self.q_proj, self.k_proj, self.v_proj, self.out_proj = (nn.Linear(d, d) for _ in range(4))
        self.mask = None

    def forward(self, x, causal):
        b, n, d = x.shape
        q, k, v = (
            p(x).view(b, n, self.h, d // self.h).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj)
        )
        s = q @ k.mT / (d // self.h) ** 0.5
        if causal:
            if self.mask is None or self.mask.shape[0] < n:
                self.mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            s = s.masked_fill(self.mask[-n:, :n], float("-inf"))
        return self.out_proj((s.softmax(-1) @ v).transpose(1, 2).reshape(b, n, d))


class TransformerBlock(nn.Module):
    def __init__(self, d_model, num_heads, d_ff):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(d_model), nn.LayerNorm(d_model)
        self.self_attn = Attn(d_model, num_heads)
        self.linear1, self.linear2 = nn.Linear(d_model, d_ff), nn.Linear(d_ff, d_model)

    def forward(self, x, causal=False):
        x = x + self.self_attn(self.norm1(x), causal)
        return x + self.linear2(F.gelu(self.linear1(self.norm2(x))))
