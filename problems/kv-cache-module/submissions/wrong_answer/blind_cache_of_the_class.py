# Keeps keys and values in lists of the class, which all objects share.
# zh: key 和 value 保存在类的列表里，所有对象共用。
import torch
from torch import nn


class KVCacheAttention(nn.Module):
    kept = []

    def __init__(self, d_model, num_heads):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model, bias=False) for _ in range(4))
        self.heads = num_heads

    def split(self, a):
        return a.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x):
        q, k, v = (self.split(p(x)) for p in (self.q_proj, self.k_proj, self.v_proj))
        if self.kept:
            k, v = torch.cat([self.kept[-1][0], k], 2), torch.cat([self.kept[-1][1], v], 2)
        self.kept.append((k.detach(), v.detach()))
        mask = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool).tril(k.shape[2] - q.shape[2])
        scores = (q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5).masked_fill(~mask, -torch.inf)
        return self.o_proj((torch.softmax(scores, -1) @ v).transpose(1, 2).flatten(2))
