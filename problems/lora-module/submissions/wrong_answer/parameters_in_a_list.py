# Keeps A and B in a plain list, where the module does not find them.
# zh: 把 A 和 B 放在普通列表里，模块找不到这些参数。
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features)
        self.base.weight.requires_grad = False
        self.base.bias.requires_grad = False
        self.update = [nn.Linear(in_features, rank, bias=False), nn.Linear(rank, out_features, bias=False)]
        self.scaling = alpha / rank

    def forward(self, x):
        return self.base(x) + self.scaling * self.update[1](self.update[0](x))
