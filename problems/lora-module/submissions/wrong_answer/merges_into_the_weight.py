# Adds the update to the frozen weight in every call, so that it counts several times.
# zh: 每次调用都把更新并入冻结的权重，更新被重复计算。
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features)
        self.base.weight.requires_grad = False
        self.base.bias.requires_grad = False
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.scaling = alpha / rank

    def forward(self, x):
        self.base.weight.data += self.scaling * (self.lora_B.weight @ self.lora_A.weight).data
        return self.base(x) + 0 * self.lora_B(self.lora_A(x))
