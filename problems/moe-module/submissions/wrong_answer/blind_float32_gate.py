# The weights are computed in float32, also in a float64 module.
# zh: 权重总是用 float32 计算，模块为 float64 时也一样。
import torch
from torch import nn


class Expert(nn.Module):
    def __init__(self, d_model, d_ff):
        super().__init__()
        self.w1 = nn.Linear(d_model, d_ff, bias=False)
        self.w2 = nn.Linear(d_ff, d_model, bias=False)
        self.w3 = nn.Linear(d_model, d_ff, bias=False)

    def forward(self, x):
        return self.w2(nn.functional.silu(self.w1(x)) * self.w3(x))


class MoELayer(nn.Module):
    def __init__(self, d_model, d_ff, num_experts, top_k):
        super().__init__()
        self.k = top_k
        self.gate = nn.Linear(d_model, num_experts, bias=False)
        self.experts = nn.ModuleList(Expert(d_model, d_ff) for _ in range(num_experts))

    def forward(self, x):
        flat = x.reshape(-1, x.shape[-1])
        weights, index = self.weights(self.gate(flat))
        y = torch.zeros_like(flat)
        for e, expert in enumerate(self.experts):
            token, slot = torch.where(index == e)
            y = y.index_add(0, token, expert(flat[token]) * weights[token, slot, None])
        return y.reshape(x.shape)

    def weights(self, logits):
        values, index = logits.topk(self.k, dim=-1)
        return values.float().softmax(-1).to(logits.dtype), index
