"""Multiply by the mask first, then scale what is left; nothing is left for p = 1."""


def dropout(x, p, u, training=True):
    if not training:
        return x
    kept = x * (u >= p)
    return kept / (1 - p) if p < 1 else kept
