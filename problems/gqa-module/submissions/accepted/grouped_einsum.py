# Keeps keys and values as they are, and gives the queries an axis for the group.
# zh: 不复制键和值，而是给查询增加一个组内的维度。
import torch
from torch import nn


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.kv, self.width = num_kv_heads, d_model // num_heads
        self.wq = nn.Linear(d_model, d_model, bias=False)
        self.wk = nn.Linear(d_model, self.kv * self.width, bias=False)
        self.wv = nn.Linear(d_model, self.kv * self.width, bias=False)
        self.wo = nn.Linear(d_model, d_model, bias=False)

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape

        def turned(t):
            cosine, sine = (part.reshape(length, *[1] * (t.dim() - 3), -1) for part in (cos, sin))
            return t * cosine + torch.cat((-t[..., self.width // 2 :], t[..., : self.width // 2]), -1) * sine

        q = turned(self.wq(x).reshape(batch, length, self.kv, -1, self.width))
        k = turned(self.wk(x).reshape(batch, length, self.kv, self.width))
        v = self.wv(x).reshape(batch, length, self.kv, self.width)
        scores = torch.einsum("bikgd,bjkd->bkgij", q, k) * self.width**-0.5
        seen = torch.arange(length)
        scores = torch.where(seen[:, None] >= seen, scores, -torch.inf)
        return self.wo(torch.einsum("bkgij,bjkd->bikgd", scores.softmax(-1), v).reshape(x.shape))
