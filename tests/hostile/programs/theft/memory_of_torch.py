# attack: look for the answers in memory that PyTorch gives without clearing it
# expect: WA|MLE
# backend: torch
# problem: secret-array

import torch


def guess(x):
    torch.matmul(torch.ones(64, 64), torch.ones(64, 64))  # fills the caches of compiled kernels
    kept = [torch.empty(1 << size, dtype=torch.int64) for size in range(21) for _ in range(2)]
    kept.append(torch.empty(0, dtype=torch.int64).set_(x.untyped_storage()).clone())
    dirt = torch.cat([block.flatten() for block in kept])
    answers = dirt[(dirt > 10**17) & (dirt < 10**18)]
    return answers[:3]
