"""A table: the first stage at which each kind is sharded, and its bytes per parameter."""

KINDS = {"weights": (3, 2), "gradients": (2, 2), "optimizer": (1, 4 + 4 + 4)}


def memory_estimate(params, stage, gpus):
    quotient, remainder = divmod(params, gpus)
    shard = quotient + bool(remainder)
    usage = {kind: size * (shard if stage >= first else params) for kind, (first, size) in KINDS.items()}
    usage["total"] = sum(usage.values())
    return usage
