# Divides the chosen probabilities by their sum, in log space, and sorts the tokens by expert.
# zh: 在对数空间中用所选概率之和归一化，并把 token 按专家排序。
import torch
from torch import nn


class Expert(nn.Module):
    def __init__(self, d_model, d_ff):
        super().__init__()
        self.w1 = nn.Linear(d_model, d_ff, bias=False)
        self.w2 = nn.Linear(d_ff, d_model, bias=False)
        self.w3 = nn.Linear(d_model, d_ff, bias=False)

    def forward(self, x):
        gate = self.w1(x)
        return self.w2(gate * torch.sigmoid(gate) * self.w3(x))


class MoELayer(nn.Module):
    def __init__(self, d_model, d_ff, num_experts, top_k):
        super().__init__()
        self.num_experts, self.top_k = num_experts, top_k
        self.gate = nn.Linear(d_model, num_experts, bias=False)
        self.experts = nn.ModuleList(Expert(d_model, d_ff) for _ in range(num_experts))

    def forward(self, x):
        tokens = x.flatten(0, -2) if x.dim() > 1 else x[None]
        logs = self.gate(tokens).log_softmax(-1)
        logs, chosen = torch.topk(logs, self.top_k)
        weights = (logs - logs.logsumexp(-1, keepdim=True)).exp().flatten()
        order = chosen.flatten().argsort()
        owners = order // self.top_k
        counts = chosen.flatten().bincount(minlength=self.num_experts).tolist()
        parts = tokens[owners].split(counts)
        results = torch.cat([expert(part) for expert, part in zip(self.experts, parts)])
        summed = torch.zeros_like(tokens).index_add(0, owners, results * weights[order, None])
        return summed.view(x.shape)
