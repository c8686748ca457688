# Applies the ReLU to the sum.
# zh: 对求和结果做 ReLU。

import torch


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = torch.promote_types(x.dtype, torch.float32)
    source = x.to(wide)

    def rank(w1, w2):
        return (source @ w1.to(wide)) @ w2.to(wide)

    return sum(map(rank, w1_shards, w2_shards)).clamp(min=0).to(x.dtype)
