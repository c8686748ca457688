# Adds the partial results to a buffer of the default dtype, which holds float32 only.
# zh: 把部分结果累加到默认类型的缓冲区，那里只有 float32 的精度。
import torch


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    y = torch.zeros(x.shape[:-1] + w2_shards[0].shape[1:])
    for w1, w2 in zip(w1_shards, w2_shards):
        y += torch.relu(x.to(work) @ w1.to(work)) @ w2.to(work)
    return y.to(x.dtype)
