# Fills a tensor entry by entry.
# zh: 逐个元素填充张量。

import torch


def causal_mask(n, window=None):
    mask = torch.zeros(n, n, dtype=torch.bool)
    for query in range(n):
        first = 0 if window is None else max(0, query - window + 1)
        for key in range(first, query + 1):
            mask[query, key] = True
    return mask
