# The causal mask keeps the size of the first call, so that a longer sequence is masked only in part.
# zh: 因果掩码沿用首次调用时的大小，之后更长的序列没有被完全遮住。
import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.heads, self.mask = num_heads, None
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model) for _ in range(4))

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = (p(x).view(b, n, self.heads, -1).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj))
        scores = q @ k.transpose(-1, -2) / (d // self.heads) ** 0.5
        if causal:
            if self.mask is None:
                self.mask = torch.ones(n, n, dtype=torch.bool).triu(1)
            hidden = torch.zeros(n, n, dtype=torch.bool)
            m = min(n, len(self.mask))
            hidden[:m, :m] = self.mask[:m, :m]
            scores = scores.masked_fill(hidden, -torch.inf)
        return self.o_proj((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, d))
