"""As a class with LeetCode's spelling; kinds that are not sharded have one shard."""


class Solution:
    def memoryEstimate(self, params: int, stage: int, gpus: int) -> Dict[str, int]:
        def kept(first: int) -> int:
            shards = gpus if stage >= first else 1
            return (params + shards - 1) // shards

        weights, gradients, optimizer = 2 * kept(3), 2 * kept(2), 12 * kept(1)
        return dict(total=weights + gradients + optimizer, optimizer=optimizer, gradients=gradients, weights=weights)
