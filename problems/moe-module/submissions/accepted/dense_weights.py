# Lets every expert compute every token, with a weight of 0 where it was not chosen.
# zh: 每个专家都计算所有 token，未被选中处权重为 0。
import torch
from torch import nn


class Expert(nn.Module):
    def __init__(self, d_model, d_ff):
        super().__init__()
        self.w1, self.w3 = (nn.Linear(d_model, d_ff, bias=False) for _ in range(2))
        self.w2 = nn.Linear(d_ff, d_model, bias=False)
        self.act = nn.SiLU()

    def forward(self, x):
        return self.w2(self.act(self.w1(x)) * self.w3(x))


class MoELayer(nn.Module):
    def __init__(self, d_model, d_ff, num_experts, top_k):
        super().__init__()
        self.router = nn.Linear(d_model, num_experts, bias=False)
        self.experts = nn.ModuleList([Expert(d_model, d_ff) for _ in range(num_experts)])
        self.top_k = top_k

    def forward(self, x):
        logits = self.router(x)
        chosen = logits.topk(self.top_k, dim=-1).indices
        rejected = torch.ones_like(logits, dtype=torch.bool).scatter(-1, chosen, False)
        weights = logits.masked_fill(rejected, -torch.inf).softmax(-1)
        return sum(expert(x) * weights[..., [number]] for number, expert in enumerate(self.experts))
