# Computes float16 in float32, but leaves bfloat16 as it is.
# zh: float16 升到 float32 计算，bfloat16 却原样计算。
import torch


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = torch.float32 if x.dtype == torch.float16 else x.dtype
    wide, y = x.to(work), 0
    for w1, w2 in zip(w1_shards, w2_shards):
        y = y + torch.relu(wide @ w1.to(work)) @ w2.to(work)
    return y.to(x.dtype)
